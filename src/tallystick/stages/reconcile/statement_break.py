"""Say which statements did not come, came for another day, or came for an account that is not ours: one break each, not one a line.

Reads    our_side, their_side, position_break, own_market, calendar_day
Writes   statement_break (item STATEMENT)
Units    amounts are 0: nothing was compared
Holds    a statement is due when we hold or moved something at the account and the depository or bank is open; what we hold there is then
         neither agreed nor broken, and earlier breaks of the account stay. When only a statement of another day came: STALE_DATE
         (positions) or DATE (money) instead of MISSING. Lines for an account not ours are one WRONG_ACCOUNT, unless each of them is the
         other side of a position we miss
Source   conventions.md 7, 20
Reasons  none (break types, see Holds)
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.found_break import BREAK, as_break
from tallystick.stages.reconcile.sources import KEY, NONE, STATEMENT, WHERE, by_calendar, due_calendar, stated_today


def statement_break(
    our_side: Relation,
    their_side: Relation,
    position_break: Relation,
    own_market: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """One row a statement."""

    def due(recon_kind: str, *kinds: str) -> Relation:
        held = our_side.filter(our_side.recon_kind.in_(kinds)).select(*WHERE).distinct()
        return by_calendar(held, own_market, firm, recon_kind).join(due_calendar(calendar_day, firm, business_date, recon_kind), "calendar_key")

    positions = _missing(due("POSITION", "POSITION"), their_side, "POSITION")
    cash = _missing(due("CASH_BALANCE", "CASH_BALANCE", "CASH_ENTRY"), their_side, "CASH_BALANCE")
    lines = their_side.filter(their_side.reason == "OTHER_ACCOUNT")
    unexplained = lines.filter(lines.recon_kind == "POSITION").without(position_break, *KEY)
    balances = lines.filter(lines.recon_kind == "CASH_BALANCE")
    entries = lines.filter(lines.recon_kind == "CASH_ENTRY").without(balances, *WHERE)
    foreign = [_foreign(rows, kind) for rows, kind in ((unexplained, "POSITION"), (balances, "CASH_BALANCE"), (entries, "CASH_ENTRY"))]
    return positions.union(cash, *foreign).select(*BREAK)


def _missing(due: Relation, their_side: Relation, recon_kind: str) -> Relation:
    """Accounts (`due`, with today as `day`) of which no statement came."""
    lacking = due.without(stated_today(their_side, recon_kind), *WHERE)
    other_day = their_side.filter(their_side.recon_kind == recon_kind, their_side.reason == "OTHER_DAY")
    stale = other_day.group_by(*WHERE)(stale_date=x.largest(other_day.value_date), stale_key=x.smallest(other_day.their_key))
    met = lacking.join(stale, *WHERE, how="left")
    stale_type = "STALE_DATE" if recon_kind == "POSITION" else "DATE"
    break_type = x.choose(met.stale_date.is_(None), x.text("MISSING"), x.text(stale_type))
    rows = met.mutate(break_type=break_type, their_key=x.coalesce(met.stale_key, x.text(NONE)), value_date=x.coalesce(met.stale_date, met.day))
    return _whole(rows, recon_kind)


def _foreign(lines: Relation, recon_kind: str) -> Relation:
    accounts = lines.group_by(*WHERE)(their_key=x.smallest(lines.their_key), value_date=x.largest(lines.value_date))
    return _whole(accounts.mutate(break_type=x.text("WRONG_ACCOUNT")), recon_kind)


def _whole(rows: Relation, recon_kind: str) -> Relation:
    zero = x.decimal(0, 38, 6)
    return as_break(rows.mutate(item=x.text(STATEMENT), our_key=x.text(NONE), our_amount=zero, their_amount=zero), recon_kind)
