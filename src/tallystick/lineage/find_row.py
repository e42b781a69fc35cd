"""Find the row a user names by table, key and day; a key that is not there is answered with near ones."""

from __future__ import annotations

import datetime as dt
from difflib import get_close_matches

from tallystick.day.inputs import LANDING_NAMES
from tallystick.day.state import CUT_OVER
from tallystick.lineage.explanation import Row
from tallystick.lineage.find_rows import BookRows
from tallystick.lineage.row_key import key_condition, key_sql
from tallystick.model.contract import Storage, Table

NEAR_KEYS = 5
KEYS_LOOKED_AT = 5_000


class UnknownKey(LookupError):
    """A table has no row of that key (on that day); the message names near keys."""


def found_row(rows: BookRows, contract: Table, key: str, day: dt.date | None) -> tuple[dt.date, Row]:
    """The row and the day it stands on: `day`, or the last that has it. Raises UnknownKey."""
    condition, values = key_condition(contract, key)
    days = _days(rows, contract)
    wanted = [each for each in days if day is None or each == day]
    for each in reversed(wanted):
        found = rows.keyed(contract, condition, values, each)
        if found:
            return each, found[0]
    raise UnknownKey(_message(rows, contract, key, day, wanted, days))


def _days(rows: BookRows, contract: Table) -> list[dt.date]:
    """Days on which a table has rows, in order; a landing table has those of its files, a rule table is of any day."""
    if contract.room == "rules" or (contract.storage is not Storage.SNAPSHOT and contract.name not in LANDING_NAMES):
        return rows.closes[-1:] if contract.room == "rules" else rows.closes
    known = {snapshot.business_date for snapshot in rows.book.catalogue.of_table(contract.name)}
    first = rows.state.cut_over
    before = {first} if CUT_OVER in known and first is not None else set()
    return sorted((known - {CUT_OVER}) | before)


def _message(rows: BookRows, contract: Table, key: str, day: dt.date | None, wanted: list[dt.date], days: list[dt.date]) -> str:
    where = f"{contract.name} on {day}" if day else contract.name
    shape = ", ".join(contract.key)
    if not wanted:
        said = f"it has rows on {days[0]} to {days[-1]}" if days else "it has no rows yet"
        return f"{where}: {said}; expected a key of the form {shape}"
    near = _near(rows, contract, key, wanted[-1])
    listed = "; near ones: " + "  ".join(near) if near else "; the table has no rows"
    return f"{where}: found no row of key {key!r}, expected its key columns ({shape}) joined by commas{listed}"


def _near(rows: BookRows, contract: Table, key: str, day: dt.date) -> list[str]:
    tables = rows.day(day)
    tables.define(contract.name)
    keys = [str(each[0]) for each in tables.store.run(f'select {key_sql(contract)} from "{contract.name}" limit {KEYS_LOOKED_AT}')]
    return get_close_matches(key, sorted(keys), NEAR_KEYS, cutoff=0.0)
