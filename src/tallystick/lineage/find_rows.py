"""Find the rows a link leads to, on the days it says."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from tallystick.day.book import Book
from tallystick.day.inputs import LANDING_NAMES
from tallystick.day.state import CUT_OVER
from tallystick.lineage.day_tables import DayTables
from tallystick.lineage.explanation import Row
from tallystick.lineage.link import Link, RuleLink, When
from tallystick.model.catalogue import contract_of
from tallystick.model.contract import Storage, Table
from tallystick.stores.store import Store

DAY = "snapshot_date"


@dataclass(frozen=True)
class Found:
    """Rows found, each with its day; `count` and `totals` are of all, also of those beyond the limit."""

    rows: tuple[tuple[dt.date, Row], ...]
    count: int
    totals: dict[str, Decimal]


NOTHING = Found((), 0, {})


class BookRows:
    """All days of a book, each opened when it is needed."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.state = book.state
        self._days: dict[dt.date, DayTables] = {}

    def day(self, day: dt.date) -> DayTables:
        """The tables of a day."""
        if day not in self._days:
            self._days[day] = DayTables(self.book, self.state, day)
        return self._days[day]

    def close(self) -> None:
        """Close the calculators of all days."""
        for each in self._days.values():
            each.close()

    @property
    def closes(self) -> list[dt.date]:
        """The cut-over and every day that was closed or has run, in order."""
        state = self.state
        first = [state.cut_over] if state.cut_over else []
        return [*first, *state.closed_days, *([state.open_day] if state.open_day and state.ran else [])]

    def close_before(self, day: dt.date) -> dt.date | None:
        """The last close before a day."""
        before = [each for each in self.closes if each < day]
        return before[-1] if before else None

    def linked(self, link: Link, row: Row, day: dt.date, limit: int) -> Found:
        """The rows a link leads to from a row that stands on `day`."""
        if link.when in (When.EARLIER, When.FIRST):
            return self._over_days(link, row, day, limit)
        target = self._target_day(link, row, day)
        if target is None or (target not in self.closes and target != day):
            return NOTHING
        tables = self.day(target)
        for name in (link.source, *link.needs):
            tables.define(name)
        source = f"(select date '{target.isoformat()}' as {DAY}, * from \"{link.source}\")"
        return self._query(tables, source, link, row, day, limit)

    def _target_day(self, link: Link, row: Row, day: dt.date) -> dt.date | None:
        if link.when is When.SAME:
            return day
        if link.when is When.PREVIOUS:
            return self.close_before(day)
        named = row[link.day_column]
        if not isinstance(named, dt.date):
            return None
        return named if link.when is When.ON else self.close_before(named)

    def _over_days(self, link: Link, row: Row, day: dt.date, limit: int) -> Found:
        """Rows of all days up to today (FIRST: the earliest day before today only)."""
        tables = self.day(day)
        source = self._stored(tables.store, link, row, day if link.when is When.EARLIER else day - dt.timedelta(days=1))
        if not source:
            return NOTHING
        for name in link.needs:
            tables.define(name)
        if link.when is When.FIRST:
            first = replace(link, order=f"{DAY}")
            found = self._query(tables, source, first, row, day, 1)
            return Found(found.rows, min(found.count, 1), {})
        return self._query(tables, source, link, row, day, limit)

    def _stored(self, store: Store, link: Link, row: Row, last: dt.date) -> str:
        """SQL of the stored rows of the table sought, of all days up to `last`, with their day in front; empty when there are none."""
        contract = contract_of(link.source)
        if contract.storage is not Storage.SNAPSHOT:
            raise TypeError(f"link from {link.table} to {link.source} of other days: it is a {contract.storage.value}, expected a stored table")
        columns = ", ".join(f'"{column.name}"' for column in contract)
        of_file = link.source in LANDING_NAMES and ("file_id", "file_id") in link.column_pairs
        parts = []
        for snapshot in self.book.catalogue.of_table(link.source):
            if snapshot.business_date > last or (of_file and snapshot.part != row["file_id"]):
                continue
            day = self.state.cut_over if snapshot.business_date == CUT_OVER and self.state.cut_over else snapshot.business_date
            parts.append(f"select date '{day.isoformat()}' as {DAY}, {columns} from {store.source(contract, snapshot)} stored")
        return f"({' union all '.join(parts)})" if parts else ""

    def _query(self, tables: DayTables, source: str, link: Link, row: Row, day: dt.date, limit: int) -> Found:
        contract = contract_of(link.source)
        conditions = [f'found."{theirs}" = ${ours}' for ours, theirs in link.column_pairs] + ([f"({link.where})"] if link.where else [])
        where = " and ".join(conditions)
        order = link.order or ", ".join([DAY, *(f'"{name}"' for name in contract.key)])
        sql = f"select * from {source} found where {where}"
        values = self._parameters(sql, row, day)
        rows = _rows(tables, f"{sql} order by {order} limit {limit + 1}", values)
        shown = tuple((each.pop(DAY), each) for each in rows[:limit])
        if len(rows) <= limit:
            totals = {name: sum((each[name] for _, each in shown if each[name] is not None), Decimal(0)) for name in link.sums}
            return Found(shown, len(rows), totals)
        sums = "".join(f', sum("{name}") as "{name}"' for name in link.sums)
        whole = _rows(tables, f"select count(*) as rows_found{sums} from ({sql}) whole", values)[0]
        return Found(shown, int(whole["rows_found"]), {name: Decimal(whole[name] or 0) for name in link.sums})

    def rules(self, link: RuleLink, row: Row, day: dt.date) -> list[dict[str, Any]]:
        """The rule rows a rule link leads to."""
        tables = self.day(day)
        for name in (link.rule, *link.needs):
            tables.define(name)
        contract = contract_of(link.rule)
        sql = f'select * from "{link.rule}" where {link.condition} order by ' + ", ".join(f'"{name}"' for name in contract.key)
        return _rows(tables, sql, self._parameters(sql, row, day))

    def _parameters(self, sql: str, row: Row, day: dt.date) -> dict[str, Any]:
        """The values a statement asks for: columns of the row explained, the day, facts of the firm."""
        firm = self.book.firm
        known: dict[str, Any] = {"calendar_key": firm.calendar_key, "member_id": firm.member_id, **row, "day": day}
        return {name: known[name] for name in set(re.findall(r"\$([a-z_0-9]+)", sql))}

    def keyed(self, contract: Table, condition: str, values: dict[str, object], day: dt.date, limit: int = 1) -> list[dict[str, Any]]:
        """The first rows of a table on one day that a condition picks."""
        tables = self.day(day)
        tables.define(contract.name)
        return _rows(tables, f'select * from "{contract.name}" where {condition} limit {limit}', dict(values))


def _rows(tables: DayTables, sql: str, values: dict[str, Any]) -> list[dict[str, Any]]:
    return tables.store.rows(sql, values)
