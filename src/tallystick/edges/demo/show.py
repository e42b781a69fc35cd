"""The demo: make the days of a made-up broker, run them end to end in a fresh book, show the control sheet, say where to look."""

from __future__ import annotations

import datetime as dt
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tallystick.edges.demo.make import make_demo
from tallystick.edges.demo.plan import DemoPlan
from tallystick.edges.demo_markets.make import make_markets_demo

if TYPE_CHECKING:
    from tallystick.day.book import Book
    from tallystick.day.run import RunResult

MARK = ".tallystick-demo"
"""A file that marks a folder as the demo's own, so that nothing else is ever removed."""


def run_demo(folder: Path, executions: int, seed: int, only_files: bool, as_json: bool, markets: bool = False, live: bool = False) -> None:
    """Make the demo's files in `folder/input` and its book in `folder/book`, run its days, and tell where to look.

    With `markets` the firm is another: it trades, clears and settles in five markets and currencies; with `live` as well, its trades come over
    a FIX session and five simulated depositories settle.
    """
    from tallystick.edges.cli.console import UsageWrong, say, say_json

    if live and (only_files or not markets):
        raise UsageWrong("--live: found it without --markets or with --only-files, expected `tallystick demo --markets --live`")
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).exists():
        raise UsageWrong(f"--folder: found {folder}, which holds other files, expected a new folder or an earlier demo's")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / MARK).write_text("made by `tallystick demo`; removed by the next one\n", encoding="utf-8")
    started = time.monotonic()
    plan = make_markets_demo(folder / "input") if markets else make_demo(folder / "input", executions, seed)
    say(f"made {plan.executions:,} executions over {len(plan.days)} business days in {plan.folder}", as_json)
    if only_files:
        return
    reports = _run_days(folder / "book", plan, as_json, live)
    if as_json:
        say_json({"book": str(folder / "book"), "reports": {day.isoformat(): str(path) for day, path in reports.items()}, "troubles": len(plan.troubles)})
        return
    _say_where_to_look(folder / "book", reports, plan, time.monotonic() - started)


def _run_days(path: Path, plan: DemoPlan, as_json: bool, live: bool) -> dict[dt.date, Path]:
    from tallystick.day.book import init_book, utc_now
    from tallystick.edges.cli.console import say
    from tallystick.edges.intake import load
    from tallystick.edges.reports import print_reports

    reports: dict[dt.date, Path] = {}
    with init_book(path, "demo", utc_now(), plan.firm_file.read_text(encoding="utf-8")) as book:
        for file in plan.cut_over_files:
            load(book, file, utc_now)
        for day, line in (_played_days if live else _loaded_days)(book, plan, as_json):
            say(line, as_json)
            paths = print_reports(book, "all", day, "html", None)
            reports[day] = next((each for each in paths if each.name == "index.html"), paths[0])
        if not as_json:
            _show_control_sheet(book, plan.days[-1])
    return reports


def _loaded_days(book: Book, plan: DemoPlan, as_json: bool) -> Iterator[tuple[dt.date, str]]:
    """Each day closed from its files, and the line that tells of it."""
    from tallystick.day.book import utc_now
    from tallystick.day.control import close_day, open_day
    from tallystick.edges.cli.console import step_progress
    from tallystick.edges.intake import load

    for day in plan.days:
        open_day(book, day, utc_now)
        receipts = [load(book, file, utc_now) for file in plan.files[day]]
        with step_progress(f"{day}", as_json) as progress:
            result = close_day(book, utc_now, progress)
        yield day, _day_line(book, result, len(receipts), sum(receipt.lines_read for receipt in receipts))


def _played_days(book: Book, plan: DemoPlan, as_json: bool) -> Iterator[tuple[dt.date, str]]:
    """Each day closed from what was said over its session and links, and the line that tells of it."""
    from tallystick.day.book import utc_now
    from tallystick.edges.demo_markets.live_days import live_days

    for each in live_days(book, plan, utc_now):
        said = f"{each.captured:,} drop copies over the FIX session, {each.told:,} changes told by CCV"
        yield each.result.day, f"{said}; {_day_line(book, each.result, each.files, each.lines)}"


def _day_line(book: Book, result: RunResult, files: int, lines: int) -> str:
    def rows(table: str) -> int:
        return sum(snapshot.rows for snapshot in book.catalogue.latest(table, result.day))

    seconds = sum(step.seconds for step in result.steps)
    return (
        f"{result.day}: {files} files, {lines:,} lines → {rows('trade'):,} trades, {rows('settlement'):,} settlements, {rows('fail'):,} fails, "
        f"{rows('rejection'):,} rejected lines, {rows('recon_break'):,} breaks; closed and sealed ({seconds:.1f} s)"
    )


def _show_control_sheet(book: Book, day: dt.date) -> None:
    """The control sheet on the terminal: what was counted, in, out, other, amount, state."""
    import pyarrow as pa
    from rich import box
    from rich.table import Table

    from tallystick.day.control import calculator
    from tallystick.day.read import Question, batches
    from tallystick.edges.cli.console import screen

    with calculator(book) as store:
        rows = pa.Table.from_batches(list(batches(book, store, Question("control_sheet", day)))).to_pylist()
    grid = Table(title=f"Day control sheet, {day}", box=box.SIMPLE_HEAD, title_justify="left", pad_edge=False)
    for name in ("stage", "what is counted", "in", "out", "other", "amount", "state"):
        grid.add_column(name, justify="right" if name in ("in", "out", "other", "amount") else "left", no_wrap=name != "what is counted")
    stage = ""
    for row in rows:
        grid.add_row(row["stage"] if row["stage"] != stage else "", row["measure"], *_counts(row), row["state"], style=STYLES.get(row["state"], ""))
        stage = row["stage"]
    screen().print(grid)


STYLES = {"OPEN": "yellow", "BROKEN": "bold red"}


def _counts(row: dict[str, Any]) -> list[str]:
    counts = ["" if row[name] is None else f"{row[name]:,}" for name in ("rows_in", "rows_out", "rows_other")]
    return [*counts, "" if row["amount"] is None else f"{row['amount']:,.2f}"]


def _say_where_to_look(book: Path, reports: dict[dt.date, Path], plan: DemoPlan, seconds: float) -> None:
    from tallystick.edges.cli.console import say

    say("\nReports to open in a browser:")
    for day, path in reports.items():
        say(f"  {day}  {path.resolve().as_uri()}")
    say(f"\n{len(plan.troubles)} troubles were put into the files on purpose; `tallystick show {book} rejection` and `recon_break` show what became of them.")
    say("Look further:")
    say(f"  tallystick show {book} fail --date {plan.days[-1]}")
    say(f"  tallystick show {book} balance --where \"ledger_account = '1015'\"")
    say(f"  tallystick verify {book}")
    say(f"\nDone in {seconds:.0f} s.")
