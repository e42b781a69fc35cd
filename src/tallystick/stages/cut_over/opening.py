"""Begin a book: the state at the cut-over from opening lines, as if it were the close of the day before the first.

Reads    opening_message, account, account_code, security_code, closing_price, calendar_day, security_place
Writes   opening_line: one row a line with our ids; lot, balance, clearing_position, clearing_lot, loan, valuation, position,
         account_cash: one snapshot each, of the cut-over date
Units    shares; currency units; signs as in each table
Holds    the state agrees with itself (`cut_over_difference` is empty), else the step is refused
Source   issue "Setting up a firm" (cut-over balances); reports.md 1.6 (stock record), 4.1
Reasons  (cut_over_difference) see its contract
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import with_account, with_security
from tallystick.stages.capture.own_market import at_its_place

NONE = "-"
CONTROLLED = ("1310", "1330", "1240", "1510", "1220", "2120")
"""Control accounts whose balances come from their sub-ledgers; a LEDGER line for one states its total and is checked."""


def opening_line(opening_message: Relation, account_code: Relation, account: Relation, security_code: Relation, business_date: dt.date) -> Relation:
    """Readable opening lines with our account and security."""
    good = opening_message.filter(opening_message.reason.is_(None)).mutate(sender=x.text("*"), day=x.date(business_date))
    known = with_security(with_account(good, account_code), security_code, "day")
    named = known.join(account.select("account_id", "account_class"), "account_id", how="left")
    zero = x.decimal(0, 38, 2)
    return named.mutate(
        quantity=x.decimal(x.coalesce(named.quantity, x.quantity(0)), 38, 6),
        amount=x.decimal(x.coalesce(named.amount, zero), 38, 2),
        currency=x.coalesce(named.currency, named.security_currency, x.text("USD")),
    )


def lot(opening_line: Relation, business_date: dt.date) -> Relation:
    """Open lots."""
    rows = opening_line.filter(opening_line.opening_kind == "LOT", opening_line.account_class.is_not(None), opening_line.security_id.is_not(None))
    return rows.select(
        "account_id",
        "security_id",
        "account_class",
        "quantity",
        lot_id=x.coalesce(rows.reference, x.join_text("OPENING.", rows.file_id, ".", rows.line_number)),
        open_date=x.coalesce(rows.origin_date, x.date(business_date)),
        open_time=x.null(sa.TIMESTAMP()),
        cost=rows.amount,
        charges=x.decimal(0, 38, 2),
        known_date=x.date(business_date),
    )


def clearing_position(opening_line: Relation, security_place: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """Carried CNS positions with their last mark."""
    rows = opening_line.filter(opening_line.opening_kind == "CLEARING", opening_line.security_id.is_not(None))
    valued = rows.mutate(value=x.decimal(sa.func.round(x.product(rows.quantity, rows.price), 2), 38, 2))
    summed = valued.group_by("security_id", "currency")(
        open_quantity=x.total_quantity(valued.quantity), open_value=x.total_money(valued.value), mark_price=x.largest(valued.price)
    )
    placed = at_its_place(summed, security_place, firm, "member_id")
    return placed.mutate(
        net_quantity=placed.open_quantity,
        settled_quantity=x.decimal(0, 38, 6),
        mark_date=x.date(business_date),
        opening_money=-placed.open_value,
        settle_money=x.decimal(0, 38, 2),
        settlement_date=x.date(business_date),
    )


def clearing_lot(opening_line: Relation, security_place: Relation, calendar_day: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """Carried CNS positions by origin day; a short line is split into what was sold short and the rest."""
    rows = opening_line.filter(opening_line.opening_kind == "CLEARING", opening_line.security_id.is_not(None))
    marked = rows.mutate(
        short_sale=x.choose(x.coalesce(rows.short_quantity, x.quantity(0)) > 0, x.text("Y"), x.text("N")),
        origin=x.coalesce(rows.origin_date, x.date(business_date)),
    )
    summed = marked.group_by("security_id", "origin")(quantity=x.total_quantity(marked.quantity), short_sale=x.largest(marked.short_sale))
    today = calendar_day.filter(calendar_day.day == x.date(business_date)).select("calendar_key", today_ordinal=calendar_day.settlement_ordinal)
    origins = calendar_day.select("calendar_key", origin_day=calendar_day.day, origin_ordinal=calendar_day.settlement_ordinal)
    placed = at_its_place(summed, security_place, firm, "member_id", "calendar_key")
    met = placed.join(origins, "calendar_key", ("origin", "origin_day")).join(today, "calendar_key")
    return met.mutate(origin_date=met.origin, age_settlement_days=sa.cast(met.today_ordinal - met.origin_ordinal + 1, sa.BigInteger()))


def loan(opening_line: Relation, business_date: dt.date) -> Relation:
    """Open securities loans and borrows."""
    rows = opening_line.filter(opening_line.opening_kind == "LOAN", opening_line.security_id.is_not(None))
    zero = x.decimal(0, 18, 8)
    return rows.select(
        "direction",
        "security_id",
        "currency",
        "quantity",
        loan_id=rows.reference,
        counterparty=x.coalesce(rows.account_code, x.text(NONE)),
        start_date=x.coalesce(rows.origin_date, x.date(business_date)),
        contract_price=x.coalesce(rows.price, zero),
        struck_price=rows.price,
        collateral=rows.amount,
        margin_rate=x.coalesce(rows.margin_rate, x.decimal(0, 12, 8)),
        rebate_rate=x.coalesce(rows.rebate_rate, x.decimal(0, 12, 8)),
        pending_mark=x.decimal(0, 38, 2),
        marked_to=x.date(business_date),
        accrued_base=x.decimal(0, 38, 6),
        accrued_to=x.date(business_date),
        returned_quantity=x.decimal(0, 38, 6),
        returned_collateral=x.decimal(0, 38, 2),
        settled_mark=x.decimal(0, 38, 2),
        rebate_base=x.decimal(0, 38, 6),
        recalled=x.text("N"),
        status=x.text("OPEN"),
    )


def balance(opening_line: Relation, lot: Relation, clearing_position: Relation, loan: Relation, valuation: Relation) -> Relation:
    """Every account at the cut-over: control accounts from their sub-ledgers, all others from the trial balance."""
    stock = [
        _shares("S-CUSTOMER", lot.filter(lot.account_class != "FIRM"), "account_id", 1),
        _shares("S-FIRM", lot.filter(lot.account_class == "FIRM"), "account_id", 1),
        _shares("S-DEPOSITORY", _of(opening_line, "DEPOSITORY"), "account_code", -1),
        _shares("S-CNS", clearing_position.mutate(quantity=clearing_position.open_quantity), None, -1),
        _shares("S-BORROWED", loan.filter(loan.direction == "BORROW"), "loan_id", 1),
        _shares("S-LOANED", loan.filter(loan.direction == "LOAN"), "loan_id", -1),
    ]
    cash = _of(opening_line, "CASH")
    others = _of(opening_line, "LEDGER")
    others = others.filter(~others.ledger_account.in_(CONTROLLED))
    money = [
        _money(cash.filter(cash.account_class == "CUSTOMER"), "1310", "account_id", "amount", -1),
        _money(cash.filter(cash.account_class == "PAB"), "1330", "account_id", "amount", -1),
        _money(clearing_position, "1240", None, "open_value", -1, by_security=True),
        _money(valuation, "1510", "account_id", "market_value", 1, by_security=True),
        _money(loan.filter(loan.direction == "BORROW"), "1220", "loan_id", "collateral", 1),
        _money(loan.filter(loan.direction == "LOAN"), "2120", "loan_id", "collateral", -1),
        others.select(
            "ledger_account",
            sub_account=x.coalesce(others.account_code, x.text(NONE)),
            security_id=x.text(NONE),
            instrument=others.currency,
            quantity=x.decimal(0, 38, 6),
            money=others.amount,
        ),
    ]
    rows = stock[0].union(*stock[1:], *money)
    key = ("ledger_account", "sub_account", "security_id", "instrument")
    summed = rows.group_by(*key)(quantity=x.total_quantity(rows.quantity), money=x.total_money(rows.money))
    return summed.filter((summed.quantity != 0) | (summed.money != 0))


def _of(opening_line: Relation, kind: str) -> Relation:
    return opening_line.filter(opening_line.opening_kind == kind)


def _shares(ledger_account: str, rows: Relation, sub: str | None, sign: int) -> Relation:
    return rows.select(
        ledger_account=x.text(ledger_account),
        sub_account=rows[sub] if sub else x.text(NONE),
        security_id=rows.security_id,
        instrument=rows.security_id,
        quantity=x.decimal(rows.quantity * sign, 38, 6),
        money=x.decimal(0, 38, 2),
    )


def _money(rows: Relation, ledger_account: str, sub: str | None, amount: str, sign: int, by_security: bool = False) -> Relation:
    return rows.select(
        ledger_account=x.text(ledger_account),
        sub_account=rows[sub] if sub else x.text(NONE),
        security_id=rows.security_id if by_security else x.text(NONE),
        instrument=rows.currency,
        quantity=x.decimal(0, 38, 6),
        money=x.decimal(rows[amount] * sign, 38, 2),
    )


def position(balance: Relation, account: Relation) -> Relation:
    """Holdings at the cut-over; nothing is pending."""
    held = balance.filter(balance.ledger_account.in_(["S-CUSTOMER", "S-FIRM"]))
    rows = held.select("security_id", account_id=held.sub_account, settled_quantity=held.quantity).join(
        account.select("account_id", "account_class"), "account_id"
    )
    return rows.mutate(pending_quantity=x.decimal(0, 38, 6), trade_date_quantity=rows.settled_quantity)


def account_cash(balance: Relation, account: Relation) -> Relation:
    """Customers' money at the cut-over; nothing is pending."""
    held = balance.filter(balance.ledger_account.in_(["1310", "1330"]))
    rows = held.select(account_id=held.sub_account, currency=held.instrument, settled_money=-held.money).join(
        account.select("account_id", "account_class"), "account_id"
    )
    return rows.mutate(pending_money=x.decimal(0, 38, 2), trade_date_money=rows.settled_money)
