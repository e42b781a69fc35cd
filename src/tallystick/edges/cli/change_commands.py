"""Commands about change: what one would touch, the plan of a rule, profile or settings file, its approval, and putting it in force."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tallystick.edges.cli.book_commands import Actor, AsJson, BookPath
from tallystick.edges.cli.console import UsageWrong, say, say_json
from tallystick.edges.cli.exits import DONE

if TYPE_CHECKING:
    from tallystick.day.book import Book
    from tallystick.day.changed_book import Proposal
    from tallystick.edges.impact_around import Around
    from tallystick.lineage.change_plan import ChangePlan
    from tallystick.lineage.column_graph import ColumnGraph
    from tallystick.lineage.impact import Impact

FORMATS = ("text", "json", "html")
Rules = Annotated[list[Path] | None, typer.Option("--rules", help="A rule file of the firm as it is to be, such as taf_rate.csv; more than once.")]
Profiles = Annotated[list[Path] | None, typer.Option("--profile", help="A profile as it is to be, NAME.toml; more than once.")]
Settings = Annotated[Path | None, typer.Option("--settings", help="The settings (tallystick.toml) as they are to be.")]
Days = Annotated[int, typer.Option("--days", help="How many of the last days that ran are looked at.", min=1)]


def impact(
    book: BookPath,
    target: Annotated[
        str, typer.Argument(help="TABLE, TABLE.COLUMN, RULE, RULE@DATE, report/NAME, stages/NAME, or a FILE (loaded, profile, rule, settings, code).")
    ],
    format: Annotated[str, typer.Option("--format", help="text, json or html.")] = "text",
    out: Annotated[Path | None, typer.Option("--out", help="File to write the page to (html; default: impact-TARGET.html).")] = None,
    as_json: AsJson = False,
) -> None:
    """What a change would touch: what depends on it and what it depends on, in running order, value and control apart; rules, profiles, tests, locks.

    Example: tallystick impact mybook trade.price
    Example: tallystick impact mybook taf_rate --format html
    """
    from tallystick.day.book import open_book
    from tallystick.day.locked_parts import locked_parts
    from tallystick.edges.impact_around import around, target_in_book
    from tallystick.edges.impact_text import impact_data, impact_lines
    from tallystick.lineage.impact import impact_of

    chosen = "json" if as_json else format
    if chosen not in FORMATS:
        raise UsageWrong(f"--format: found {chosen}, expected one of {', '.join(FORMATS)}")
    with open_book(book) as opened:
        graph = graph_for(opened)
        asked = target_in_book(graph, opened, target)
        found = impact_of(graph, asked, locked_parts(opened.path))
        beside = around(opened, found)
        if chosen == "json":
            say_json(impact_data(found, beside))
        elif chosen == "html":
            say(_write_page(opened, graph, found, beside, out))
        for line in impact_lines(found, beside) if chosen == "text" else ():
            say(line)
    raise typer.Exit(DONE)


def graph_for(book: Book) -> ColumnGraph:
    """The graph of columns of a book: under its own posting rules, with its reports."""
    from tallystick.edges.whole_graph import graph_of_book

    return graph_of_book(book)


def _write_page(book: Book, graph: ColumnGraph, found: Impact, beside: Around, out: Path | None) -> str:
    from tallystick.edges.print.impact_page import impact_page

    path = out or Path(f"impact-{found.target.name.replace('/', '-')}.html")
    path.write_text(impact_page(book.firm.name, graph, found, beside), encoding="utf-8")
    return f"the picture and the lists: {path}"


def change_plan(book: BookPath, rules: Rules = None, profile: Profiles = None, settings: Settings = None, days: Days = 5, as_json: AsJson = False) -> None:
    """What a changed rule file, profile or settings file would do: tables, columns, days and reports, before and after; nothing is written.

    Example: tallystick change plan mybook --rules taf_rate.csv
    """
    from tallystick.day.book import open_book
    from tallystick.day.changed_book import proposals
    from tallystick.edges.change_text import plan_data, plan_lines

    with open_book(book) as opened:
        plan = _planned(opened, proposals(opened, rules or [], profile or [], settings), days)
    if as_json:
        say_json(plan_data(plan))
    for line in plan_lines(plan):
        say(line, as_json)
    raise typer.Exit(DONE)


def change_approve(
    book: BookPath,
    plan: Annotated[str, typer.Option("--plan", help="The plan that was read: its first 8 or more letters.")],
    rules: Rules = None,
    profile: Profiles = None,
    settings: Settings = None,
    days: Days = 5,
    actor: Actor = "",
    as_json: AsJson = False,
) -> None:
    """Approve a plan that was read: the plan is made again, must be the same, and the approval is journalled with your name.

    Example: tallystick change approve mybook --rules taf_rate.csv --plan 3f0c9a71 --actor anna
    """
    from tallystick.day.book import open_book, utc_now
    from tallystick.day.changed_book import proposals
    from tallystick.edges.change_decision import approve

    with open_book(book, write=True, actor=actor, command="change approve") as opened:
        found = _planned(opened, proposals(opened, rules or [], profile or [], settings), days)
        receipt = approve(opened, found, plan, utc_now)
    if as_json:
        say_json({"plan": found.fingerprint, "sequence": receipt.sequence, "entry_hash": receipt.entry_hash})
    say(f"approved as entry {receipt.sequence}; another person puts it in force with `tallystick change apply`", as_json)
    raise typer.Exit(DONE)


def change_apply(book: BookPath, rules: Rules = None, profile: Profiles = None, settings: Settings = None, actor: Actor = "", as_json: AsJson = False) -> None:
    """Put an approved change in force: the files go into the book and into the journal; the next run of the open day uses them.

    Example: tallystick change apply mybook --rules taf_rate.csv --actor bert
    """
    from tallystick.day.book import open_book, utc_now
    from tallystick.day.changed_book import proposals
    from tallystick.edges.change_decision import apply

    with open_book(book, write=True, actor=actor, command="change apply") as opened:
        names = apply(opened, proposals(opened, rules or [], profile or [], settings), utc_now)
    if as_json:
        say_json({"in_force": names})
    say(f"in force: {', '.join(names)}; the next `tallystick day run` uses it", as_json)
    raise typer.Exit(DONE)


def _planned(book: Book, changes: tuple[Proposal, ...], days: int) -> ChangePlan:
    from tallystick.day.locked_parts import locked_parts
    from tallystick.edges.change_landing import changed_landing
    from tallystick.lineage.change_plan import plan_change

    state = book.state
    ran = [*state.closed_days, *([state.open_day] if state.open_day and state.ran else [])]
    return plan_change(book, graph_for(book), changes, tuple(ran[-days:]), locked_parts(book.path), changed_landing(book, changes))
