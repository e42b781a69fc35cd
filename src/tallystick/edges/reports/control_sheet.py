"""Management: the day control sheet. What went into every stage and came out, straight-through and fail rates, ages, revenue, bank money."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

from tallystick.edges.print.document import Document, Figure, Section
from tallystick.edges.reports.ageing import break_ageing, fail_ageing
from tallystick.edges.reports.control_answers import events_refused, not_affirmed
from tallystick.edges.reports.control_money import bank_money, charges, revenue
from tallystick.edges.reports.control_rates import fail_rate, straight_through
from tallystick.edges.reports.day import ReportDay
from tallystick.edges.reports.wording import count_text, money, number, text, totals_of

OUTCOMES = ("accepted", "duplicate", "superseded", "rejected", "ignored")
EXECUTION_LINES = 11
"""Line of the sheet with the execution lines of the day."""

FOOTNOTES = (
    "Straight through: trades due today that settled without a human event, divided by trades due. A correction or cancel is a human event. "
    "CNS does not say which trade failed, so every trade on a side of a security that first failed today counts as not settled: a lower bound.",
    "Fail rate: instructions not wholly settled at the close, divided by instructions of the day; one carried over counts again each day it is open. "
    "By value: open quantity at the last close, divided by instructed quantity at the last close.",
    "OPEN: adds up, and something waits for a person. BROKEN: does not add up; the day must not be signed off.",
)


def build(day: ReportDay) -> Document:
    """The page."""
    lines = day.table("""
        select stage, line, measure, rows_in, rows_out, rows_other, cast(amount as decimal(38,2)) as amount, state,
            case state when 'OK' then 'good' when 'OPEN' then 'warn' else 'bad' end as tone
        from control_sheet order by line
    """)
    straight, straight_section = straight_through(day)
    failed, failed_section = fail_rate(day)
    bank, bank_section = bank_money(day)
    tiles = (*_counted(lines.to_pylist()), straight, failed, _breaks(day), bank)
    rates = (straight_section, failed_section, fail_ageing(day), break_ageing(day))
    sections = (_stages(day, lines), not_affirmed(day), events_refused(day), *rates, bank_section, revenue(day), charges(day), _files(day))
    return day.document("Day control sheet", "Management", "trade date and settlement date, as each line says", tiles, sections, FOOTNOTES)


def _counted(lines: list[dict[str, Any]]) -> tuple[Figure, Figure]:
    broken = sum(1 for row in lines if row["state"] == "BROKEN")
    sheet = Figure("The sheet", "adds up", f"{len(lines)} lines; balances sum to zero", "good")
    if broken:
        sheet = Figure("The sheet", f"{broken} broken", "rows in are not rows out: do not sign off", "bad")
    read = next(row for row in lines if row["line"] == EXECUTION_LINES)
    return sheet, Figure("Executions accepted", count_text(read["rows_out"]), f"of {count_text(read['rows_in'])} lines read")


def _breaks(day: ReportDay) -> Figure:
    row = day.row("select count(*) as open, coalesce(max(age_days), 0) as oldest from recon_break")
    days = "day" if row["oldest"] == 1 else "days"
    note = f"oldest {row['oldest']} {days}" if row["oldest"] else "all first seen today" if row["open"] else "both halves agree"
    return Figure("Open breaks", count_text(row["open"]), note, "warn" if row["open"] else "good")


def _stages(day: ReportDay, lines: pa.Table) -> Section:
    columns = (
        text("stage", "Stage"),
        text("measure", "What is counted", "control_sheet.line"),
        number("rows_in", "In"),
        number("rows_out", "Out"),
        number("rows_other", "Other"),
        money("amount", "Amount", day.currency),
        text("state", "State", tone="tone"),
    )
    return Section("Counts by stage", "In = out + other, wherever all three are given.", lines, columns, group="stage")


def _files(day: ReportDay) -> Section:
    """Every file of the day with its lines and their outcomes."""
    counted = ", ".join(f"count(*) filter (where status = '{each}') as {each}" for each in OUTCOMES)
    table = day.table(f"""
        select f.file_id, f.file_name, f.file_format, f.lines_read, f.lines_of_form, e.accepted, e.duplicate, e.superseded,
            coalesce(e.rejected, r.rejected) as rejected, e.ignored
        from received_file f
        left join (select file_id, {counted} from execution group by file_id) e using (file_id)
        left join (select file_id, count(*) as rejected from rejection group by file_id) r using (file_id)
        order by f.file_name, f.file_id
    """)
    columns = (
        text("file_name", "File", "received_file.file_id"),
        text("file_format", "Format"),
        number("lines_read", "Lines"),
        number("lines_of_form", "Header, blank"),
        *[number(each, each.capitalize()) for each in OUTCOMES],
    )
    note = "The five outcomes are of execution lines; of other files the lines not taken are counted."
    return Section("Files received", note, table, columns, None, totals_of(table, "lines_read", "lines_of_form", *OUTCOMES))
