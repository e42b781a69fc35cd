"""Check movements of money that are not trades: known account, our bank account, each once.

Reads    cash_message, received_file, account_code, account, security_code, recent_cash_movement, own_market
Writes   cash_movement: one row per readable line with its outcome
Units    currency units at the cent, + in favour of the account
Holds    accepted + duplicate + rejected = readable lines
Source   conventions.md 1; reports.md 4.3
Reasons  UNKNOWN_ACCOUNT, UNKNOWN_BANK_ACCOUNT, DUPLICATE, CONFLICTING_CONTENT
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import with_account, with_security

NOTHING = "~"


def cash_movement(
    cash_message: Relation,
    received_file: Relation,
    account_code: Relation,
    account: Relation,
    security_code: Relation,
    recent_cash_movement: Relation,
    own_market: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every readable movement of money with its outcome."""
    readable = cash_message.filter(cash_message.reason.is_(None)).join(received_file.select("file_id", "file_name"), "file_id")
    dated = readable.mutate(value_date=x.coalesce(readable.value_date, x.date(business_date)))
    known = with_security(with_account(dated, account_code), security_code, "value_date").join(
        account.select("account_id", "account_class"), "account_id", how="left"
    )
    known = _with_usual_bank(known, own_market, firm)
    bank = known.account_id if firm.broker_source else x.coalesce(known.bank_account, known.usual_bank)
    unknown_bank = known.account_class.is_(None) if firm.broker_source else ~bank.in_(list(firm.bank_accounts))
    lookup = x.first_reason(
        (known.account_class.is_(None), "UNKNOWN_ACCOUNT"),
        (unknown_bank, "UNKNOWN_BANK_ACCOUNT"),
    )
    looked = known.mutate(
        lookup_reason=lookup,
        amount=x.cents(known.amount),
        bank_account=bank,
        movement=x.coalesce(known.movement_id, x.join_text(known.file_id, ".", known.line_number)),
    )
    return _judged(looked, recent_cash_movement).mutate(known_date=x.date(business_date))


def _with_usual_bank(rows: Relation, own_market: Relation, firm: Firm) -> Relation:
    """The movements with the bank account on which their currency moves where they name none: the one of its market, else the settlement bank."""
    if not firm.markets:
        return rows.mutate(usual_bank=x.text(firm.settlement_bank))
    foreign = own_market.filter(own_market.currency != x.text(firm.base_currency))
    banks = foreign.group_by("currency")(currency_bank=x.smallest(foreign.bank_account))
    met = rows.join(banks, "currency", how="left")
    return met.mutate(usual_bank=x.coalesce(met.currency_bank, x.text(firm.settlement_bank)))


def _terms(rows: Relation) -> x.Expression:
    named = (rows.account_id, rows.movement_kind, rows.amount, rows.currency)
    return x.join_text(*[piece for each in named for piece in (x.coalesce(sa.cast(each, sa.String(64)), x.text(NOTHING)), "|")])


def _judged(rows: Relation, recent_cash_movement: Relation) -> Relation:
    """The same sender's id counts once: the first by file name and line, unless an earlier day has it."""
    keyed = rows.mutate(who=x.coalesce(rows.sender, x.text(NOTHING)), terms=_terms(rows))
    good = keyed.filter(keyed.lookup_reason.is_(None))
    ranked = good.mutate(rank=x.row_number([good.who, good.movement], [good.file_name, good.line_number, good.file_id]))
    first = ranked.filter(ranked.rank == 1).select("who", "movement", first_terms=ranked.terms)
    old = recent_cash_movement.filter(recent_cash_movement.status == "accepted", recent_cash_movement.movement_id.is_not(None))
    known = old.select(earlier_who=x.coalesce(old.sender, x.text(NOTHING)), earlier_terms=_terms(old), earlier_movement=old.movement_id)
    places = ranked.select("file_id", "line_number", "rank")
    met = keyed.join(places, "file_id", "line_number", how="left").join(first, "who", "movement", how="left")
    met = met.join(known, ("who", "earlier_who"), ("movement", "earlier_movement"), how="left")
    repeated = (met.rank > 1) | met.earlier_movement.is_not(None)
    same = met.terms == x.coalesce(met.earlier_terms, met.first_terms)
    reason = x.coalesce(met.lookup_reason, x.first_reason((repeated & same, "DUPLICATE"), (repeated, "CONFLICTING_CONTENT")))
    named = met.mutate(reason=reason)
    status = sa.case((named.reason.is_(None), "accepted"), (named.reason == "DUPLICATE", "duplicate"), else_="rejected")
    return named.mutate(status=status)
