"""Open items by age: the house's steps, counts and values, with what they are made of side by side."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import pyarrow as pa

from tallystick.edges.print.document import Chart, Section, Series
from tallystick.edges.reports.day import ReportDay
from tallystick.edges.reports.kpi import Bucket, bucket_of, buckets_of
from tallystick.edges.reports.wording import MONEY, money, number, table_of, text, texts, totals_of

Aged = tuple[str, int, Decimal]
"""An open item: its kind, its age in calendar days, its value."""


def fail_ageing(day: ReportDay) -> Section:
    """Open fails by calendar days since the settlement day on which they first failed."""
    rows = day.table("select direction, origin_date, value from fail order by fail_id").to_pylist()
    aged = [(row["direction"].lower(), (day.day - row["origin_date"]).days, row["value"]) for row in rows]
    note = "Calendar days since the settlement day of the first fail; value is absolute, at the last close."
    return _section(day, "Fails by age", note, "FAIL", aged, ("deliver", "receive"), "Value")


def break_ageing(day: ReportDay) -> Section:
    """Open breaks by calendar days since they were first seen."""
    rows = day.table("select recon_kind, age_days, difference from recon_break order by break_id").to_pylist()
    names = {"POSITION": "positions", "CASH_BALANCE": "balances", "CASH_ENTRY": "entries", "CORPORATE_ACTION": "actions", "OBLIGATION": "obligations"}
    aged = [(names[row["recon_kind"]], row["age_days"], abs(row["difference"]) if row["recon_kind"].startswith("CASH") else Decimal(0)) for row in rows]
    note = "Calendar days since first seen. Money is gross: breaks of opposite sign do not hide each other; what is not money counts without it."
    return _section(day, "Breaks by age", note, "BREAK", aged, tuple(names.values()), "Gross money")


def _section(day: ReportDay, title: str, note: str, scale: str, aged: Iterable[Aged], kinds: tuple[str, ...], heading: str) -> Section:
    table = aged_table(aged, kinds, buckets_of(day.book.rules["aging_bucket"].to_pylist(), scale, day.day))
    columns = (text("age", "Days"), *[number(kind, kind.capitalize()) for kind in kinds], money("value", heading, day.currency))
    series = tuple(Series(kind, tuple(table[kind].to_pylist())) for kind in kinds)
    chart = Chart("stacked", f"{title.split()[0]} open at the close, by age in calendar days", texts(table, "age"), series, "items")
    return Section(title, note, table, columns, chart, totals_of(table, *kinds, "value"))


def aged_table(aged: Iterable[Aged], kinds: tuple[str, ...], buckets: tuple[Bucket, ...]) -> pa.Table:
    """One row a step, the empty ones too: how many of each kind, and their value."""
    lines: dict[str, dict[str, Any]] = {each.name: _line(each.name, kinds) for each in buckets}
    for kind, age_days, value in aged:
        line = lines.setdefault(name := bucket_of(age_days, buckets), _line(name, kinds))
        line[kind] += 1
        line["value"] += value
    return table_of(lines.values(), age=pa.string(), **dict.fromkeys(kinds, pa.int64()), value=MONEY)


def _line(name: str, kinds: tuple[str, ...]) -> dict[str, Any]:
    return {"age": name, **dict.fromkeys(kinds, 0), "value": Decimal(0)}
