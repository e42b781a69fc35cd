"""Sections of the control sheet: the straight-through rate and the fail rate, each with its numerator and denominator."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

from tallystick.edges.print.document import Figure, Section
from tallystick.edges.reports.day import ReportDay
from tallystick.edges.reports.kpi import percent_text, share
from tallystick.edges.reports.wording import MONEY, count_text, money, number, per_cent, sum_of, table_of, text

SHARE = pa.decimal128(12, 4)
PATHS = {"CNS": "CNS", "NET": "Net of a day", "TRADE_FOR_TRADE": "Trade for trade", "BROKER": "Prime broker"}
SIDES = {"DELIVER": "deliveries", "RECEIVE": "receipts"}
TRADES = ("trades_due", "touched", "unsettled", "straight")


def straight_through(day: ReportDay) -> tuple[Figure, Section]:
    """The rate over all trades due, and by where they settle."""
    rows = day.table("select * from straight_through order by clearing_path").to_pylist()
    listed = [{**row, "path": PATHS[row["clearing_path"]], "rate": share(row["straight"], row["trades_due"])} for row in rows]
    table = table_of(listed, clearing_path=pa.string(), path=pa.string(), **dict.fromkeys(TRADES, pa.int64()), rate=SHARE)
    totals: dict[str, Any] = {name: sum_of(table, name) for name in TRADES}
    totals["rate"] = share(totals["straight"], totals["trades_due"])
    columns = (
        text("path", "Settles", "straight_through.clearing_path"),
        number("trades_due", "Due"),
        number("touched", "Corrected"),
        number("unsettled", "Not settled"),
        number("straight", "Straight through"),
        per_cent("rate", "Rate"),
    )
    note = f"{count_text(totals['straight'])} of {count_text(totals['trades_due'])} trades due"
    tile = Figure("Straight through", percent_text(totals["rate"]), note)
    return tile, Section("Straight through", "Trades due today, by where they settle.", table, columns, None, totals if rows else None)


def fail_rate(day: ReportDay) -> tuple[Figure, Section]:
    """The rate over all instructions of the day, and by clearing path and direction."""
    rows = day.table("select * from fail_rate order by clearing_path, direction").to_pylist()
    listed = [_rated({**row, "what": f"{PATHS[row['clearing_path']]}, {SIDES[row['direction']]}"}) for row in rows]
    counts, values = dict.fromkeys(("due_count", "failed_count"), pa.int64()), dict.fromkeys(("due_value", "failed_value"), MONEY)
    rates = dict.fromkeys(("rate_count", "rate_value"), SHARE)
    table = table_of(listed, clearing_path=pa.string(), direction=pa.string(), what=pa.string(), **counts, **values, **rates)
    totals = _rated({name: sum_of(table, name) for name in (*counts, *values)})
    columns = (
        text("what", "Instructions", "fail_rate.clearing_path,direction"),
        number("due_count", "Due"),
        number("failed_count", "Failed"),
        per_cent("rate_count", "By count"),
        money("due_value", "Due", day.currency),
        money("failed_value", "Failed", day.currency),
        per_cent("rate_value", "By value"),
    )
    note = f"by count; {percent_text(totals['rate_value'])} by value" if rows else "nothing settles today"
    tile = Figure("Fail rate", percent_text(totals["rate_count"]), note)
    return tile, Section("Fail rate", "Deliveries and receipts, CNS and not, apart.", table, columns, None, totals if rows else None)


def _rated(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "rate_count": share(row["failed_count"], row["due_count"]), "rate_value": share(row["failed_value"], row["due_value"])}
