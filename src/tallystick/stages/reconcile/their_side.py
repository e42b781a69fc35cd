"""What the depository, the bank or the broker states, with our codes and the reason against a line that cannot be compared.

Reads    stated_position, stated_balance, stated_entry, security_code, own_market, calendar_day
Writes   their_side: a row per total position line, closing balance and bank entry that the edge could read
Units    shares and currency units, + we hold or received
Holds    no readable line is left out: one that is for somebody or some day else has a reason. Sub-balances (free, pledged …) and other
         than closing balances are not compared. An entry is used whatever its day: a late statement meets what is open of earlier days
Source   conventions.md 7, 20
Reasons  NOT_DUE, OTHER_ACCOUNT, OTHER_DAY, UNKNOWN_SECURITY (in this order)
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import with_security
from tallystick.stages.reconcile.sources import NONE, by_calendar, cash_source, due_calendar, position_source

NO_REFERENCE = ("NONREF", "NOTPROVIDED")
"""What banks write where there is no reference (MT940 field 61; ISO 20022 EndToEndId)."""


def their_side(
    stated_position: Relation,
    stated_balance: Relation,
    stated_entry: Relation,
    security_code: Relation,
    own_market: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """One row a line of theirs."""

    def with_day(lines: Relation, recon_kind: str) -> Relation:
        named = lines.mutate(account_code=x.coalesce(lines.account_code, x.text(NONE)))
        placed = by_calendar(named, own_market, firm, recon_kind)
        return placed.join(due_calendar(calendar_day, firm, business_date, recon_kind), "calendar_key", how="left")

    positions = stated_position.filter(stated_position.reason.is_(None), stated_position.balance_kind == "TOTAL")
    balances = stated_balance.filter(stated_balance.reason.is_(None), stated_balance.balance_kind == "CLOSING")
    return _positions(with_day(positions, "POSITION"), security_code, business_date, firm).union(
        _balances(with_day(balances, "CASH_BALANCE"), business_date, firm), _entries(stated_entry, business_date, firm)
    )


def _positions(lines: Relation, security_code: Relation, business_date: dt.date, firm: Firm) -> Relation:
    known = with_security(lines, security_code, "statement_date")
    reason = x.first_reason(
        (known.day.is_(None), "NOT_DUE"),
        _foreign(known, firm.depository_accounts, firm),
        (_other_day(known.statement_date, business_date), "OTHER_DAY"),
        (known.security_id.is_(None), "UNKNOWN_SECURITY"),
    )
    rows = known.mutate(stated_reason=reason)
    item = x.coalesce(rows.security_id, rows.security_code, x.text(NONE))
    return _line(rows, "POSITION", position_source(firm), item, rows.statement_date, rows.quantity, business_date)


def _balances(lines: Relation, business_date: dt.date, firm: Firm) -> Relation:
    reason = x.first_reason(
        (lines.day.is_(None), "NOT_DUE"),
        _foreign(lines, firm.bank_accounts, firm),
        (_other_day(lines.balance_date, business_date), "OTHER_DAY"),
    )
    rows = lines.mutate(stated_reason=reason)
    return _line(rows, "CASH_BALANCE", cash_source(firm), x.coalesce(rows.currency, x.text(NONE)), rows.balance_date, rows.amount, business_date)


def _entries(stated_entry: Relation, business_date: dt.date, firm: Firm) -> Relation:
    lines = stated_entry.filter(stated_entry.reason.is_(None))
    named = lines.mutate(account_code=x.coalesce(lines.account_code, x.text(NONE)))
    not_due = (x.text(firm.broker_source or NONE) != NONE, "NOT_DUE")
    reason = x.first_reason(not_due, _foreign(named, firm.bank_accounts, firm))
    given = x.coalesce(named.our_reference, x.text(NONE))
    reference = x.choose(given.in_(NO_REFERENCE), x.text(NONE), given)
    rows = named.mutate(reference=reference, stated_reason=reason)
    item = x.coalesce(rows.currency, x.text(NONE))
    return _line(rows, "CASH_ENTRY", cash_source(firm), item, x.coalesce(rows.value_date, rows.entry_date), rows.amount, business_date)


def _foreign(rows: Relation, own_accounts: tuple[str, ...], firm: Firm) -> tuple[x.Expression, str]:
    """A line for an account that is not ours; of a broker's accounts the broker's statement is the list."""
    return (~rows.account_code.in_(own_accounts) & (x.text(firm.broker_source or NONE) == NONE), "OTHER_ACCOUNT")


def _other_day(day: x.Expression, business_date: dt.date) -> x.Expression:
    return x.coalesce(day, x.date(dt.date(1, 1, 1))) != x.date(business_date)


def _line_key(rows: Relation) -> x.Expression:
    return x.join_text(rows.file_id, ".", rows.line_number)


def _line(
    rows: Relation,
    recon_kind: str,
    source: str,
    item: x.Expression,
    day: x.Expression,
    amount: x.Expression,
    business_date: dt.date,
) -> Relation:
    """The lines in the shape of their side; an entry brings its `reference` and `entry_code`, every line its `stated_reason`."""
    entry = "reference" in rows.columns
    return rows.select(
        "account_code",
        "file_id",
        recon_kind=x.text(recon_kind),
        statement_source=x.text(source),
        item=item,
        their_key=_line_key(rows),
        group_key=rows.reference if entry else x.text(NONE),
        value_date=x.coalesce(day, x.date(business_date)),
        amount=x.decimal(amount, 38, 6),
        entry_code=rows.entry_code if entry else x.null(sa.String(64)),
        reason=rows.stated_reason,
    )
