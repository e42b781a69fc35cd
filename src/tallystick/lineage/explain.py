"""Explain a row: open it down through the steps that made it to the received lines and the rule rows used.

Source   design, seven sentences, 7: every figure can be opened
"""

from __future__ import annotations

import datetime as dt
import inspect
import re
from dataclasses import replace

from tallystick.day.book import Book
from tallystick.day.graph import Step
from tallystick.day.inputs import LANDING_NAMES
from tallystick.day.read import contract_named
from tallystick.lineage.explanation import OPENED_ABOVE, Explained, Explanation, Group, Row, RuleUsed, StepNote
from tallystick.lineage.find_row import found_row
from tallystick.lineage.find_rows import BookRows
from tallystick.lineage.link import Link, When
from tallystick.lineage.links import links_from, rules_of
from tallystick.lineage.raw_text import raw_line
from tallystick.lineage.row_key import key_text
from tallystick.model.contract import Table
from tallystick.model.rule_row import EVIDENCE

ROWS_PER_LINK = 5
"""Rows shown of each table a row comes from, unless asked otherwise."""

MOST_ROWS = 400
"""Rows opened in one explanation; beyond them rows are shown and not opened."""

CLOSES_BACK = 2
"""How many closes a carried balance is followed back; further ones are a command away."""

EVIDENCE_NAMES = frozenset(column.name for column in EVIDENCE)


def explain_row(book: Book, table: str, key: str, day: dt.date | None = None, rows_per_link: int = ROWS_PER_LINK) -> Explanation:
    """Explain the row of a table with this key (its key columns joined by commas), of a day or of the last day that has it.

    Raises UnknownTable, UnknownKey with near keys.
    """
    rows = BookRows(book)
    try:
        return explain_in(rows, table, key, day, rows_per_link)
    finally:
        rows.close()


def explain_in(rows: BookRows, table: str, key: str, day: dt.date | None = None, rows_per_link: int = ROWS_PER_LINK) -> Explanation:
    """As `explain_row`, in days that stay open: for many explanations of one book, one after the other."""
    contract = contract_named(table)
    found_day, row = found_row(rows, contract, key, day)
    root = _Opening(rows, rows_per_link).opened(contract, found_day, row, 0)
    return Explanation(root, _remarks(rows, table, found_day))


def _remarks(rows: BookRows, table: str, day: dt.date) -> tuple[str, ...]:
    """What a reader of the whole should know: the day was made under other rules or another version of the code."""
    made = [each for each in rows.book.catalogue.latest(table, day) if not each.part]
    remarks = []
    if any(each.rules_version != rows.book.rules_version for each in made):
        remarks.append("the rules have changed since this day was made; the rule rows shown are those of now")
    if any(each.code_version != rows.book.code_version for each in made):
        remarks.append(f"made by version {made[0].code_version}; steps are described as they are now")
    return tuple(remarks)


class _Opening:
    """One explanation under way: what was opened already, and how much more may be."""

    def __init__(self, rows: BookRows, rows_per_link: int) -> None:
        self.rows, self.limit = rows, rows_per_link
        self.seen: set[tuple[str, dt.date, str]] = set()

    def opened(self, contract: Table, day: dt.date, row: Row, closes_back: int) -> Explained:
        """The row with all it comes from."""
        key = key_text(contract, row)
        plain = Explained(contract.name, day, key, row, contract.key)
        place = (contract.name, day, key)
        if place in self.seen:
            return replace(plain, note=OPENED_ABOVE)
        if len(self.seen) >= MOST_ROWS:
            return replace(plain, note=f"{MOST_ROWS} rows are open; explain this one by itself")
        self.seen.add(place)
        if contract.name in LANDING_NAMES:
            return replace(plain, raw=raw_line(self.rows.book, row))
        return self._with_sources(plain, contract, day, row, closes_back)

    def _with_sources(self, plain: Explained, contract: Table, day: dt.date, row: Row, closes_back: int) -> Explained:
        if contract.room == "rules":
            return replace(plain, rules=(_rule_used(contract, "the rule", row),))
        tables = self.rows.day(day)
        groups = [self._group(link, row, day, closes_back) for link in links_from(contract.name, tables.at_cut_over)]
        used = [_rule_used(contract_named(link.rule), link.meaning, each) for link in rules_of(contract.name) for each in self.rows.rules(link, row, day)]
        step = tables.steps.get(contract.name)
        return replace(plain, step=_note(step) if step else None, sources=tuple(each for each in groups if each.count), rules=tuple(used))

    def _group(self, link: Link, row: Row, day: dt.date, closes_back: int) -> Group:
        found = self.rows.linked(link, row, day, self.limit)
        contract = contract_named(link.source)
        back = closes_back + (1 if link.when is When.PREVIOUS else 0)
        shown = [self._followed(contract, each_day, each, back) for each_day, each in found.rows]
        return Group(link.source, link.meaning, found.count, found.totals, tuple(shown))

    def _followed(self, contract: Table, day: dt.date, row: Row, closes_back: int) -> Explained:
        if closes_back > CLOSES_BACK and day != self.rows.state.cut_over:
            return Explained(contract.name, day, key_text(contract, row), row, contract.key, note=f"an earlier close: explain it with --date {day}")
        return self.opened(contract, day, row, closes_back)


def _rule_used(contract: Table, meaning: str, row: Row) -> RuleUsed:
    values = {name: value for name, value in row.items() if name not in EVIDENCE_NAMES and name in contract.by_name}
    source, evidence, origin = (str(row.get(name) or "") for name in ("source", "evidence", "origin"))
    return RuleUsed(contract.name, meaning, key_text(contract, row), values, source, evidence, origin)


def _note(step: Step) -> StepNote:
    """A step in words: the first line of its docstring, and the source its module states."""
    module = inspect.getmodule(step.function)
    stated = re.search(r"^Source\s+(.*?)(?=^\w+ {2,}\S|\Z)", inspect.getdoc(module) or "", re.MULTILINE | re.DOTALL)
    does = (inspect.getdoc(step.function) or "").split("\n")[0]
    return StepNote(step.name, step.room, does, " ".join(stated.group(1).split()) if stated else "")
