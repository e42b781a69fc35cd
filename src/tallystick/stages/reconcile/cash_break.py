"""Say of every balance and movement of money on which the sides do not agree what kind of difference it is.

Reads    balance_difference, open_cash_item, their_side, match, recent_match, previous_recon_break, tolerance, bank_entry_code
Writes   cash_break: an open movement per reference (a group of ours is one break), or per line where there is no reference
Units    currency units, + we receive or have
Holds    one type per break, in the order of the house: MISSING, DOUBLED, AMOUNT, DATE, FEE, EXTRA; TIE where several sets of equal merit
         would meet it. An entry of ours is a break once it is due and a statement of its account has come without it
Source   conventions.md 7, 20, 21
Reasons  none (break types, see Holds)
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.found_break import as_break, break_id
from tallystick.stages.reconcile.sources import KEY, NONE, WHERE, size, stated_today, with_tolerance

UNIT = (*KEY, "unit_key")


def cash_break(
    balance_difference: Relation,
    open_cash_item: Relation,
    their_side: Relation,
    match: Relation,
    recent_match: Relation,
    previous_recon_break: Relation,
    tolerance: Relation,
    bank_entry_code: Relation,
    business_date: dt.date,
) -> Relation:
    """Breaks of balances and of movements."""
    units = _with_doubles(_units(open_cash_item), match, recent_match)
    judged = _with_fees(with_tolerance(units, tolerance, business_date, "CASH"), bank_entry_code, business_date)
    typed = judged.mutate(
        break_type=_movement_type(judged),
        our_amount=x.decimal(x.coalesce(judged.our_amount, 0), 38, 6),
        their_amount=x.decimal(x.coalesce(judged.their_amount, 0), 38, 6),
        our_key=x.coalesce(judged.our_key, x.text(NONE)),
        their_key=x.coalesce(judged.their_key, x.text(NONE)),
        value_date=x.coalesce(judged.our_date, judged.their_date),
    )
    return as_break(_due(typed, their_side, previous_recon_break, business_date), "CASH_ENTRY", "unit_key").union(_balances(balance_difference, business_date))


def _units(open_cash_item: Relation) -> Relation:
    """Open movements side by side under their reference (a line without one: under its own key)."""
    items = open_cash_item
    keyed = items.mutate(unit_key=x.choose(items.group_key == NONE, items.item_key, items.group_key))
    mine = keyed.filter(keyed.side == "OURS")
    ours = mine.group_by(*UNIT)(
        our_amount=x.total_quantity(mine.amount),
        our_rows=x.count(),
        only_key=x.smallest(mine.item_key),
        our_date=x.smallest(mine.value_date),
        our_tie=x.largest(mine.tie),
    )
    named = ours.mutate(our_key=x.choose(ours.our_rows == 1, ours.only_key, ours.unit_key))
    lines = keyed.filter(keyed.side == "THEIRS")
    theirs = lines.group_by(*UNIT)(
        their_amount=x.total_quantity(lines.amount),
        least=x.smallest(lines.amount),
        most=x.largest(lines.amount),
        their_key=x.smallest(lines.item_key),
        their_date=x.smallest(lines.value_date),
        their_tie=x.largest(lines.tie),
        entry_code=x.smallest(lines.entry_code),
    )
    units = named.select(*UNIT).union(theirs.select(*UNIT)).distinct()
    return units.join(named, *UNIT, how="left").join(theirs, *UNIT, how="left")


def _with_doubles(units: Relation, match: Relation, recent_match: Relation) -> Relation:
    """Units with `doubled` = Y when a line of the same reference and amount has been met before."""
    parts = (*KEY, "meeting_key", "recon_kind", "their_amount")
    met = match.select(*parts).union(recent_match.select(*parts))
    entries = met.filter(met.recon_kind == "CASH_ENTRY").select(*KEY, "meeting_key", met_amount=met.their_amount).distinct()
    known = entries.mutate(doubled=x.text("Y"))
    return units.join(known, *KEY, ("unit_key", "meeting_key"), lambda unit, line: (unit.least == line.met_amount) & (unit.most == line.met_amount), how="left")


def _with_fees(units: Relation, bank_entry_code: Relation, business_date: dt.date) -> Relation:
    day = x.date(business_date)
    valid = bank_entry_code.filter(bank_entry_code.valid_from <= day, bank_entry_code.valid_to >= day)
    return units.join(valid.select("entry_code", "meaning"), "entry_code", how="left")


def _movement_type(rows: Relation) -> x.Expression:
    tie = (x.coalesce(rows.our_tie, x.text("N")) == "Y") | (x.coalesce(rows.their_tie, x.text("N")) == "Y")
    both = rows.our_amount.is_not(None) & rows.their_amount.is_not(None)
    return x.first_reason(
        (tie, "TIE"),
        (rows.their_amount.is_(None), "MISSING"),
        (rows.our_amount.is_(None) & (rows.doubled == "Y"), "DOUBLED"),
        (both & (size(rows.their_amount - rows.our_amount) > rows.money_tolerance), "AMOUNT"),
        (both, "DATE"),
        (rows.meaning == "FEE", "FEE"),
        (rows.our_amount.is_(None), "EXTRA"),
    )


def _due(rows: Relation, their_side: Relation, previous_recon_break: Relation, business_date: dt.date) -> Relation:
    """All that they state, and of ours what is due: a statement of the account came, or it was a break before."""
    stated = stated_today(their_side, "CASH_BALANCE", "CASH_ENTRY")
    before = previous_recon_break.select(earlier_id=previous_recon_break.break_id)
    named = rows.mutate(own_id=break_id("CASH_ENTRY", rows.statement_source, rows.account_code, rows.item, rows.unit_key))
    theirs = named.filter(named.their_key != NONE)
    ours = named.filter(named.their_key == NONE, named.value_date <= x.date(business_date))
    seen = ours.within(before, ("own_id", "earlier_id"))
    fresh = ours.without(before, ("own_id", "earlier_id")).within(stated, *WHERE)
    return theirs.union(seen, fresh)


def _balances(balance_difference: Relation, business_date: dt.date) -> Relation:
    open_rows = balance_difference.filter(balance_difference.state.in_(["OPEN", "TIE"]))
    break_type = x.choose(
        open_rows.state == "TIE",
        x.text("TIE"),
        x.choose(open_rows.held_by == "OURS", x.text("MISSING"), x.choose(open_rows.held_by == "THEIRS", x.text("EXTRA"), x.text("AMOUNT"))),
    )
    typed = open_rows.mutate(break_type=break_type, our_key=x.text(NONE), value_date=x.date(business_date))
    return as_break(typed, "CASH_BALANCE")
