"""Commands of the business day: open, run, plan, status, close."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import typer

from tallystick.edges.cli.book_commands import Actor, AsJson, BookPath
from tallystick.edges.cli.console import UsageWrong, say, say_json, step_progress
from tallystick.edges.cli.exits import DONE, EXCEPTIONS_OPEN

if TYPE_CHECKING:
    from tallystick.day.book import Book
    from tallystick.day.run import RunResult

DayArgument = Annotated[str, typer.Argument(help="Business day, YYYY-MM-DD (default: the open day).", metavar="[DATE]")]


def parsed_day(text: str) -> dt.date:
    """A date as the command line takes it."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise UsageWrong(f"date: found {text!r}, expected YYYY-MM-DD") from None


def day_open(book: BookPath, date: Annotated[str, typer.Argument(metavar="DATE")], actor: Actor = "", as_json: AsJson = False) -> None:
    """Open a business day; before the first one the opening balances are taken over, or refused with a list.

    Example: tallystick day open mybook 2026-11-10
    """
    from tallystick.day.book import open_book, utc_now
    from tallystick.day.control import open_day

    with open_book(book, write=True, actor=actor, command="day open") as opened, step_progress("opening", as_json) as progress:
        open_day(opened, parsed_day(date), utc_now, progress)
    if as_json:
        say_json({"open_day": date})
    say(f"{date} is open; files loaded now belong to it", as_json)


def day_run(book: BookPath, date: DayArgument = "", actor: Actor = "", as_json: AsJson = False) -> None:
    """Run every step over the open day; a killed run goes on, a rerun changes nothing. What live sessions captured is taken first.

    Example: tallystick day run mybook
    """
    from tallystick.day.book import open_book, utc_now
    from tallystick.day.control import run_day
    from tallystick.edges.intake import finish_loads
    from tallystick.edges.live.take import take_live

    with open_book(book, write=True, actor=actor, command="day run") as opened:
        _require_open(opened, date)
        finish_loads(opened)
        take_live(opened, utc_now)
        with step_progress("running", as_json) as progress:
            result = run_day(opened, utc_now, progress)
        code = _exceptions(opened, result)
    _told(result, as_json)
    raise typer.Exit(code)


def day_plan(book: BookPath, date: DayArgument = "", as_json: AsJson = False) -> None:
    """What a run would do with each step: make, keep, define or skip. Nothing is written.

    Example: tallystick day plan mybook
    """
    from tallystick.day.book import open_book
    from tallystick.day.control import plan_day

    with open_book(book) as opened:
        _require_open(opened, date)
        rows = plan_day(opened)
    if as_json:
        say_json([{"step": name, "stage": room, "intent": intent, "reads": reads} for room, name, intent, reads in rows])
    for room, name, intent, reads in rows:
        say(f"{intent:7} {room:10} {name:26} reads {', '.join(reads)}", as_json)


def day_status(book: BookPath, as_json: AsJson = False) -> None:
    """Where the book stands: open day, last close, sealed days, what was loaded.

    Example: tallystick day status mybook
    """
    from tallystick.day.book import open_book
    from tallystick.edges.book_inputs import loads

    with open_book(book) as opened:
        state = opened.state
        files = [entry.facts for entry in loads(opened)]
        position = opened.reader.position()
    today = [facts for facts in files if facts.get("bucket") == state.loading_day.isoformat()]
    status = {
        "open_day": state.open_day,
        "last_close": state.last_close,
        "sealed_days": list(state.sealed_days),
        "ran": state.ran,
        "files_loaded_for_open_day": len(today),
        "journal_sequence": position.sequence,
    }
    if as_json:
        say_json(status)
    for name, value in status.items():
        said = ", ".join(map(str, value)) if isinstance(value, list) else value
        say(f"{name.replace('_', ' '):28} {said if said not in (None, '') else '-'}", as_json)


def day_close(book: BookPath, date: DayArgument = "", actor: Actor = "", as_json: AsJson = False) -> None:
    """Run, close, sign off and seal the open day; open breaks and exceptions carry over.

    Example: tallystick day close mybook --actor head.of.operations
    """
    from tallystick.day.book import open_book, utc_now
    from tallystick.day.control import close_day
    from tallystick.edges.intake import finish_loads
    from tallystick.edges.live.take import take_live

    with open_book(book, write=True, actor=actor, command="day close") as opened:
        _require_open(opened, date)
        finish_loads(opened)
        take_live(opened, utc_now)
        with step_progress("closing", as_json) as progress:
            result = close_day(opened, utc_now, progress)
        code = _exceptions(opened, result)
    _told(result, as_json)
    say(f"{result.day} is closed and sealed; look with `tallystick report {book} control_sheet --date {result.day}`", as_json)
    raise typer.Exit(code)


def _require_open(book: Book, date: str) -> None:
    open_day_now = book.state.open_day
    if date and parsed_day(date) != open_day_now:
        raise UsageWrong(f"found {date}, expected the open day, {open_day_now or 'none is open'}")


def _told(result: RunResult, as_json: bool) -> None:
    made = [step for step in result.steps if step.state == "made"]
    if as_json:
        facts = {"day": result.day, "version": result.version, "run_id": result.run_id, "changed": result.changed}
        say_json({**facts, "steps": [vars(step) for step in result.steps]})
    seconds = sum(step.seconds for step in result.steps)
    said = f"{len(made)} steps made, {sum(step.rows for step in made):,} rows" if result.changed else "nothing changed"
    say(f"{result.day} version {result.version}: {said}, {seconds:.1f} s", as_json)


def _exceptions(book: Book, result: RunResult) -> int:
    """1 when there are rejected rows, stopped items or open breaks for a person to look at."""
    counted = [snapshot.rows for name in ("rejection", "stopped_execution", "recon_break") for snapshot in book.catalogue.latest(name, result.day)]
    return EXCEPTIONS_OPEN if any(counted) else DONE
