"""Check transfers of securities that are no trades: known account and security, each once, with the cost at which the lot stands.

A line for one of our depository accounts is one side of a move between places: no position changes. A line for an account is a
position that comes from another firm or goes to one. Where the shares are follows the depository: until its own line has come (or
the transfer names the depository account itself) they are in transfer.

Reads    transfer_message, received_file, account_code, account, security_code, closing_price, recent_security_transfer
Writes   security_transfer: one row per readable line with its outcome
Units    shares, + into the account; cost in currency units at the cent, signed as the quantity
Holds    accepted + duplicate + rejected = readable lines; without a stated cost the last close is taken, without a close nothing
Source   conventions.md 1, 5, 17; reports.md 1.6 (in transfer)
Reasons  UNKNOWN_ACCOUNT, UNKNOWN_SECURITY, OTHER_ACCOUNT, WRONG_CURRENCY, NO_QUANTITY, FUTURE_TRANSFER_DATE, DUPLICATE, CONFLICTING_CONTENT; of an
         accepted one: COST_FROM_CLOSE, COST_UNKNOWN
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import with_account, with_security

NOTHING = "~"
KEY = ("who", "transfer", "holder", "what")


def security_transfer(
    transfer_message: Relation,
    received_file: Relation,
    account_code: Relation,
    account: Relation,
    security_code: Relation,
    closing_price: Relation,
    recent_security_transfer: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every readable transfer with its outcome."""
    readable = transfer_message.filter(transfer_message.reason.is_(None)).join(received_file.select("file_id", "file_name"), "file_id")
    dated = readable.mutate(transfer_date=x.coalesce(readable.transfer_date, x.date(business_date)))
    known = with_security(with_account(dated, account_code), security_code, "transfer_date").join(
        account.select("account_id", "account_class"), "account_id", how="left"
    )
    placed = _placed(known, firm)
    looked = placed.mutate(lookup_reason=_lookup(placed, business_date, firm))
    valued = _valued(looked, closing_price)
    return _judged(valued, recent_security_transfer).mutate(known_date=x.date(business_date))


def _placed(known: Relation, firm: Firm) -> Relation:
    """With the kind of the transfer and the depository account that moved; at a prime broker the account is the place."""
    own = list(firm.depository_accounts)
    only_place = known.account_class.is_(None) & known.account_code.in_(own)
    place = known.account_id if firm.broker_source else x.choose(only_place, known.account_code, known.depository_account)
    return known.mutate(transfer_kind=x.choose(only_place, x.text("DEPOSITORY"), x.text("ACCOUNT")), depository_account=place)


def _lookup(rows: Relation, business_date: dt.date, firm: Firm) -> x.Expression:
    places = [] if firm.broker_source else list(firm.depository_accounts)
    foreign = [(rows.depository_account.is_not(None) & ~rows.depository_account.in_(places), "OTHER_ACCOUNT")] if places else []
    return x.first_reason(
        ((rows.transfer_kind == "ACCOUNT") & rows.account_class.is_(None), "UNKNOWN_ACCOUNT"),
        (rows.security_id.is_(None), "UNKNOWN_SECURITY"),
        *foreign,
        (x.coalesce(rows.currency, rows.security_currency) != rows.security_currency, "WRONG_CURRENCY"),
        (x.coalesce(rows.quantity, x.quantity(0)) == 0, "NO_QUANTITY"),
        (rows.transfer_date > x.date(business_date), "FUTURE_TRANSFER_DATE"),
    )


def _valued(rows: Relation, closing_price: Relation) -> Relation:
    """With the cost of the lot and, where nobody stated it, the reason."""
    met = rows.join(closing_price.select("security_id", "close_price"), "security_id", how="left")
    stated, close = met.cost_price.is_not(None), met.close_price.is_not(None)
    asked = (met.transfer_kind == "ACCOUNT") & met.lookup_reason.is_(None)
    named = met.mutate(
        cost_price=x.coalesce(met.cost_price, met.close_price),
        cost_reason=x.first_reason((~asked | stated, NOTHING), (close, "COST_FROM_CLOSE"), (~close, "COST_UNKNOWN")),
        currency=x.coalesce(met.currency, met.security_currency),
    )
    worth = x.cents(x.product(x.coalesce(named.quantity, x.quantity(0)), x.coalesce(named.cost_price, x.decimal(0, 18, 8))))
    return named.mutate(cost=worth, cost_reason=x.choose(named.cost_reason == NOTHING, x.null(sa.String(64)), named.cost_reason))


def _keyed(rows: Relation) -> Relation:
    """With the key by which a transfer counts once (an id may cover several securities and accounts) and its terms as one text."""
    terms = (rows.quantity, rows.transfer_date, rows.currency)
    return rows.mutate(
        who=x.coalesce(rows.sender, x.text(NOTHING)),
        transfer=x.coalesce(rows.transfer_id, x.join_text(rows.file_id, ".", rows.line_number)),
        holder=x.coalesce(rows.account_id, rows.depository_account, x.text(NOTHING)),
        what=x.coalesce(rows.security_id, x.text(NOTHING)),
        terms=x.join_text(*[piece for each in terms for piece in (x.coalesce(sa.cast(each, sa.String(64)), x.text(NOTHING)), "|")]),
    )


def _judged(rows: Relation, recent_security_transfer: Relation) -> Relation:
    """The same transfer counts once: the first by file name and line, unless an earlier day has it."""
    keyed = _keyed(rows)
    good = keyed.filter(keyed.lookup_reason.is_(None))
    ranked = good.mutate(rank=x.row_number([good[name] for name in KEY], [good.file_name, good.line_number, good.file_id]))
    first = ranked.filter(ranked.rank == 1).select(*KEY, first_terms=ranked.terms)
    old = _keyed(recent_security_transfer.filter(recent_security_transfer.status == "accepted"))
    earlier = old.select(**{f"earlier_{name}": old[name] for name in (*KEY, "terms")})
    places = ranked.select("file_id", "line_number", "rank")
    met = keyed.join(places, "file_id", "line_number", how="left").join(first, *KEY, how="left")
    met = met.join(earlier, *[(name, f"earlier_{name}") for name in KEY], how="left")
    repeated = (met.rank > 1) | (met.lookup_reason.is_(None) & met.earlier_terms.is_not(None))
    same = met.terms == x.coalesce(met.earlier_terms, met.first_terms)
    named = met.mutate(reason=x.coalesce(met.lookup_reason, x.first_reason((repeated & same, "DUPLICATE"), (repeated, "CONFLICTING_CONTENT"))))
    status = sa.case((named.reason.is_(None), "accepted"), (named.reason == "DUPLICATE", "duplicate"), else_="rejected")
    return named.mutate(status=status, lot_id=x.join_text("TRANSFER.", named.who, ".", named.transfer))
