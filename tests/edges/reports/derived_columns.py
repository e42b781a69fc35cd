"""What each report really reads: its page is built on a small day, its queries are noted and their lineage read off with sqlglot.

`python -m tests.edges.reports.derived_columns` writes the declaration anew when a report has changed; look at the difference before you keep it.
"""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pyarrow as pa

from tallystick.day.book import Book
from tallystick.edges.print.document import Section, name_of
from tallystick.edges.reports.catalogue import REPORTS
from tallystick.edges.reports.day import ReportDay
from tallystick.edges.reports.printed_columns import FIGURES, FILE, HEAD, PAGE
from tallystick.lineage.column_sources import NOTHING, ROWS, Nodes, Traced
from tests.edges.reports.report_case import report_case
from tests.lineage.sql_lineage import traced_sql

Line = tuple[str, str, str, str, str]

SMALL_DAY = {
    "control_sheet": """
        line stage   measure rows_in rows_out rows_other amount state
        11   capture lines   1       1        0          -      OK
    """,
    "value_at_risk": """
        account_id value_at_risk expected_shortfall confidence shortfall_confidence scenarios order_statistic positions excluded_positions excluded_value
        ALL        10.0          12.0               0.99       0.975                2         1               1         0                  0
    """,
    "base_balance": """
        ledger_account currency base_currency closing fx_rate rate_date  base_closing reason
        1015           EUR      USD           100.00  1.1     2026-11-10 110.00       -
    """,
    "scenario_result": """
        account_id scenario_date profit
        ALL        2026-11-10    -12.0
        ALL        2026-11-11    5.0
    """,
}
"""Rows without which a page leaves a section out."""


class NotedRules(dict[str, pa.Table]):
    """The rule tables, with the names of those a page looked at itself."""

    def __init__(self, rules: dict[str, pa.Table]) -> None:
        super().__init__(rules)
        self.seen: list[str] = []

    def __getitem__(self, name: str) -> pa.Table:
        self.seen.append(name)
        return super().__getitem__(name)


@dataclass(frozen=True)
class Noted(ReportDay):
    """A day that notes each query and the table it gave."""

    queries: list[tuple[str, pa.Table]] = field(default_factory=list)

    def table(self, sql: str) -> pa.Table:
        found = super().table(sql)
        self.queries.append((sql, found))
        return found


def _noted(day: ReportDay) -> tuple[Noted, NotedRules]:
    rules = NotedRules(dict(day.book.rules))
    book = SimpleNamespace(firm=day.book.firm, path=day.book.path, rules=rules)
    return Noted(cast(Book, book), day.store, day.day, day.run), rules


def derived_lines() -> list[Line]:
    """The lines of the declaration as the reports are now."""
    with tempfile.TemporaryDirectory() as folder, report_case(Path(folder), **SMALL_DAY) as day:
        return [line for name, report in REPORTS.items() for line in _lines(name, report.builder, *_noted(day))]


def _lines(report: str, builder: Any, day: Noted, rules: NotedRules) -> Iterable[Line]:
    document = builder(day)
    lineage = {id(table): traced_sql(sql) for sql, table in day.queries}
    printed = {id(section.table) for section in document.sections}
    looked_up = [traced_sql(f"select * from {name}") for name in dict.fromkeys(rules.seen)]
    rest = [part for key, part in lineage.items() if key not in printed] + looked_up
    for section in document.sections:
        if section.table is not None:
            yield from _section(report, section, lineage.get(id(section.table)), rest)
    everything = [*lineage.values(), *looked_up]
    yield (report, PAGE, ROWS, "", _text(_rows(everything)))
    yield (report, PAGE, FIGURES, _text(_values(everything)), _text(_deciding(everything)))


def _section(report: str, section: Section, query: Traced | None, rest: list[Traced]) -> Iterable[Line]:
    part = name_of(section.title)
    yield (report, part, ROWS, "", _text(query.rows if query else _rows(rest)))
    for name in dict.fromkeys(name for column in section.columns for name in (column.name, *column.link_keys)):
        if query:
            sources = query.columns[name]
            yield (report, part, name, _text(sources.values), _text(sources.deciding))
        else:
            yield (report, part, name, _text(_values(rest)), _text(_deciding(rest)))


def _values(parts: list[Traced]) -> Nodes:
    return NOTHING.union(*[each.values for part in parts for each in part.columns.values()])


def _deciding(parts: list[Traced]) -> Nodes:
    return NOTHING.union(*[each.deciding for part in parts for each in part.columns.values()])


def _rows(parts: list[Traced]) -> Nodes:
    return NOTHING.union(*[part.rows for part in parts])


def _text(nodes: Nodes) -> str:
    return " ".join(sorted(str(node) for node in nodes))


def as_csv(lines: Iterable[Line]) -> str:
    """The declaration's text."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEAD)
    writer.writerows(lines)
    return text.getvalue()


if __name__ == "__main__":
    target = Path(__file__).parents[3] / "src" / "tallystick" / "edges" / "reports" / FILE
    target.write_text(as_csv(derived_lines()), encoding="utf-8")
