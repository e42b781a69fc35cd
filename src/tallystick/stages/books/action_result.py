"""Check what the depository or a broker says a corporate action brought: our holder, our security, each line once.

Reads    corporate_action_message, received_file, account_code, account, security_code, recent_action_result
Writes   action_result: one row per readable result with its outcome
Units    shares and currency units, + received
Holds    accepted + duplicate + rejected = readable results; the same holder, action, security, amounts and day count once
Source   conventions.md 1, 14, 15
Reasons  UNKNOWN_ACCOUNT, UNKNOWN_SECURITY, DUPLICATE
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import with_account, with_security

NOTHING = "~"


def action_result(
    corporate_action_message: Relation,
    received_file: Relation,
    account_code: Relation,
    account: Relation,
    security_code: Relation,
    recent_action_result: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every readable result with its outcome."""
    said = corporate_action_message.filter(corporate_action_message.reason.is_(None), corporate_action_message.message_kind == "RESULT")
    named = said.join(received_file.select("file_id", "file_name"), "file_id")
    dated = named.mutate(value_date=x.coalesce(named.payable_date, x.date(business_date)), sender=x.text(NOTHING))
    known = with_security(with_account(dated, account_code), security_code, "value_date").join(
        account.select("account_id", "account_class"), "account_id", how="left"
    )
    place = known.account_class.is_(None) & known.account_code.in_(list(firm.depository_accounts))
    held = known.mutate(
        holder_kind=x.choose(place, x.text("DEPOSITORY"), x.text("ACCOUNT")),
        holder_id=x.choose(place, known.account_code, x.choose(known.account_class.is_(None), x.null(sa.String(64)), known.account_id)),
        quantity=x.decimal(x.coalesce(known.quantity, x.quantity(0)), 38, 6),
        money=x.decimal(x.cents(x.coalesce(known.amount, x.decimal(0, 18, 8))), 38, 2),
        currency=x.coalesce(known.currency, known.security_currency),
    )
    return _judged(held, recent_action_result).mutate(known_date=x.date(business_date))


def _content(rows: Relation) -> x.Expression:
    named = (rows.action_id, rows.holder_kind, rows.holder_id, rows.security_id, rows.quantity, rows.money, rows.value_date)
    return x.join_text(*[piece for each in named for piece in (x.coalesce(sa.cast(each, sa.String(64)), x.text(NOTHING)), "|")])


def _judged(rows: Relation, recent_action_result: Relation) -> Relation:
    """The first of equal lines by file name and line counts, unless an earlier day has it."""
    lookup = x.first_reason((rows.holder_id.is_(None), "UNKNOWN_ACCOUNT"), (rows.security_id.is_(None), "UNKNOWN_SECURITY"))
    looked = rows.mutate(lookup_reason=lookup, content=_content(rows))
    ranked = looked.mutate(rank=x.row_number([looked.content], [looked.file_name, looked.line_number, looked.file_id]))
    old = recent_action_result.filter(recent_action_result.status == "accepted")
    earlier = old.select(earlier_content=_content(old)).distinct()
    met = ranked.join(earlier, ("content", "earlier_content"), how="left")
    repeated = (met.rank > 1) | met.earlier_content.is_not(None)
    judged = met.mutate(reason=x.coalesce(met.lookup_reason, x.first_reason((repeated, "DUPLICATE"))))
    status = sa.case((judged.reason.is_(None), "accepted"), (judged.reason == "DUPLICATE", "duplicate"), else_="rejected")
    return judged.mutate(status=status)
