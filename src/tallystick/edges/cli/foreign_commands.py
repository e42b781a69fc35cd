"""Commands for a customer's own tables: discover, take, compare."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tallystick.edges.cli.book_commands import Actor, AsJson, BookPath
from tallystick.edges.cli.console import UsageWrong, say, say_json, screen
from tallystick.edges.cli.exits import DONE, EXCEPTIONS_OPEN

if TYPE_CHECKING:
    from tallystick.edges.foreign.compare import BesideTheOld, TableComparison

Profile = Annotated[str, typer.Option("--as", help="Profile over the foreign schema: a name in BOOK/foreign, or a file.", metavar="PROFILE")]


def discover(
    url: Annotated[str, typer.Argument(help="The database with the customer's tables, such as postgresql+psycopg://user@host/db.", metavar="URL")],
    schema: Annotated[str, typer.Option("--schema", help="Schema to look at (default: the user's).")] = "",
    out: Annotated[Path | None, typer.Option("--out", help="Write the proposed profile here, for a person to complete.")] = None,
    as_json: AsJson = False,
) -> None:
    """Read a foreign schema from its catalogue (no row leaves) and propose how its tables become ours, with confidence and reason.

    The password of a server: PGPASSWORD, ~/.pgpass or TALLYSTICK_STORE_PASSWORD.

    Example: tallystick discover postgresql+psycopg://reader@db.example/old --schema viejo --out viejo.toml
    """
    from tallystick.edges.foreign.propose import propose
    from tallystick.edges.foreign.proposed_text import profile_toml, spoken_lines
    from tallystick.edges.foreign.schema import as_facts, read_schema
    from tallystick.stores.address import PASSWORD_VARIABLE

    found = read_schema(url, schema, os.environ.get(PASSWORD_VARIABLE, ""))
    proposal = propose(found)
    if out is not None:
        out.write_text(profile_toml(proposal), encoding="utf-8")
    if as_json:
        say_json({"schema": as_facts(found), "proposal": proposal.as_dict(), "profile": profile_toml(proposal)})
    for line in spoken_lines(proposal):
        say(line, as_json)
    if out is not None:
        say(f"wrote {out}; complete the lines marked EDIT, then `tallystick take BOOK --as {out}`", as_json)


def take(
    book: BookPath,
    profile: Profile,
    only: Annotated[list[str] | None, typer.Option("--only", help="Only this [take.NAME] of the profile; more than once.", metavar="NAME")] = None,
    date: Annotated[str, typer.Option("--date", help="Take rows of this day instead of the open day.", metavar="YYYY-MM-DD")] = "",
    actor: Actor = "",
    as_json: AsJson = False,
) -> None:
    """Take the day's rows out of the customer's own tables, inside the PostgreSQL database of the book; every row ends accepted or with a reason.

    Before the first day: reference data and opening balances. On a day: everything but opening balances.

    Example: tallystick take mybook --as viejo
    """
    from tallystick.day.book import open_book, utc_now
    from tallystick.edges.foreign.take import take as take_rows

    with open_book(book, write=True, actor=actor, command="take") as opened:
        receipt = take_rows(opened, profile, utc_now, _date(date), only or ())
    if as_json:
        say_json(vars(receipt))
    elif receipt.repeated:
        say(f"{receipt.file_name}: {'; '.join(receipt.remarks)} (entry {receipt.sequence})")
    else:
        rows = ", ".join(f"{count:,} {name}" for name, count in receipt.rows.items())
        say(f"{receipt.file_name}: entry {receipt.sequence}, taken in the database, {receipt.lines_read:,} rows: {rows}; {receipt.rejected:,} with a reason")
    raise typer.Exit(EXCEPTIONS_OPEN if receipt.rejected else DONE)


def compare(
    book: BookPath,
    profile: Profile,
    date: Annotated[str, typer.Option("--date", help="Day to compare (default: the last one that ran).", metavar="YYYY-MM-DD")] = "",
    as_json: AsJson = False,
) -> None:
    """Our tables beside the old system's, inside the database: differences by table, column and cause, with examples; exit 1 when there are any.

    Example: tallystick compare mybook --as viejo --date 2026-11-10
    """
    from tallystick.day.book import open_book
    from tallystick.edges.foreign.compare import compare as compare_tables

    with open_book(book) as opened:
        found = compare_tables(opened, profile, _date(date))
    if as_json:
        say_json(found.as_dict())
    else:
        _show(found)
    raise typer.Exit(DONE if found.agrees else EXCEPTIONS_OPEN)


def _show(found: BesideTheOld) -> None:
    say(f"{found.day}: Tallystick beside the old system, by profile {found.profile}")
    for table in found.tables:
        told = f"{table.our_keys:,} of ours, {table.their_keys:,} of theirs, {table.agreeing_keys:,} agree in everything"
        say(f"\n{table.name}: {table.table} beside {table.foreign_table}: {told}")
        if table.differences:
            _show_differences(table)


def _show_differences(table: TableComparison) -> None:
    from rich.table import Table
    from rich.text import Text

    shown = Table(box=None, pad_edge=False)
    for heading in ("column", "cause", "rows", "ours", "theirs", "first examples (key: ours / theirs)"):
        shown.add_column(heading, justify="right" if heading in ("rows", "ours", "theirs") else "left", overflow="fold")
    for each in table.differences:
        examples = "; ".join(f"{one.key}: {one.ours or '-'} / {one.theirs or '-'}" for one in each.examples)
        totals = ["" if total is None else f"{total.normalize():,f}" for total in (each.our_total, each.their_total)]
        shown.add_row(each.column or "(row)", each.cause, f"{each.count:,}", *totals, Text(examples))
    screen().print(shown)


def _date(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UsageWrong(f"--date: found {text!r}, expected YYYY-MM-DD") from error
