"""Commands that make and feed a book: demo, init, load."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tallystick.edges.cli.console import say, say_json, warn
from tallystick.edges.cli.exits import DONE, EXCEPTIONS_OPEN, REFUSED

if TYPE_CHECKING:
    from tallystick.edges.intake import LoadReceipt

BookPath = Annotated[Path, typer.Argument(help="Folder of the book.", metavar="BOOK")]
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON for machines.")]
Actor = Annotated[str, typer.Option("--actor", help="Who does it (default: TALLYSTICK_ACTOR, else the user).")]


def demo(
    folder: Annotated[Path, typer.Option("--folder", help="Where the demo's inputs and book are made.")] = Path("demo-book"),
    make: Annotated[int, typer.Option("--make", help="About how many executions the three days have.")] = 20_000,
    seed: Annotated[int, typer.Option("--seed", help="Same seed, same demo.")] = 20261110,
    only_files: Annotated[bool, typer.Option("--only-files", help="Make the input files and stop.")] = False,
    markets: Annotated[bool, typer.Option("--markets", help="Another firm, small, in five markets and five currencies.")] = False,
    live: Annotated[bool, typer.Option("--live", help="With --markets: trades over a FIX session, settlement at five simulated depositories.")] = False,
    as_json: AsJson = False,
) -> None:
    """Three business days of a made-up broker in a fresh book, end to end, then where to look.

    Example: tallystick demo --make 20000
    """
    from tallystick.edges.demo.show import run_demo

    run_demo(folder, make, seed, only_files, as_json, markets, live)


def init(
    book: BookPath,
    store: Annotated[str, typer.Option("--store", help="Where tables and journal live: a server's URL; the book's folder by default.", metavar="URL")] = "",
    schema: Annotated[str, typer.Option("--schema", help="Schema of that server for this book.")] = "tallystick",
    actor: Actor = "",
    as_json: AsJson = False,
) -> None:
    """Make a new book: a folder with its journal, settings (tallystick.toml), and room for tables; or with journal and tables on a server.

    The password of a server is never kept: give it by PGPASSWORD, ~/.pgpass or TALLYSTICK_STORE_PASSWORD.

    Example: tallystick init mybook

    Example: tallystick init mybook --store postgresql+psycopg://clerk@db.example/books
    """
    from tallystick.day.book import init_book, utc_now
    from tallystick.edges.never_run import report_folder, warning_of
    from tallystick.stores.address import PASSWORD_VARIABLE, parse_address, read_address

    asked = parse_address(store, schema, os.environ.get(PASSWORD_VARIABLE, "")) if store else None
    warn(warning_of(asked, [report_folder(asked)]) if asked else "")
    with init_book(book, actor or "", utc_now(), store=asked) as made:
        position = made.journal.position()
    place = asked or read_address(book, os.environ)
    if as_json:
        say_json({"book": str(book), "store": str(place), "sequence": position.sequence, "entry_hash": position.entry_hash})
    where = "" if place.journal_in_folder else f", its journal at {place}"
    told = f"made {book}{where}; state the firm's facts in {book / 'tallystick.toml'}, load reference data and opening balances"
    say(f"{told}, then `tallystick day open {book} DATE`", as_json)


def load(
    book: BookPath,
    files: Annotated[list[Path], typer.Argument(help="Files to load, in any order.", metavar="FILE...")],
    profile: Annotated[str, typer.Option("--as", help="Profile that says what the columns are.")] = "",
    propose: Annotated[bool, typer.Option("--propose", help="Look at the file and write a profile to edit; nothing is loaded.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say how the file would be read; nothing is loaded.")] = False,
    actor: Actor = "",
    as_json: AsJson = False,
) -> None:
    """Journal and capture files; every line ends accepted or with a reason.

    Example: tallystick load mybook drops.fix trades.csv --as our_broker
    """
    if propose:
        return _propose(files)
    if dry_run:
        return _dry_run(book, files, profile or None, as_json)
    raise typer.Exit(_load_all(book, files, profile or None, actor, as_json))


def _load_all(path: Path, files: list[Path], profile: str | None, actor: str, as_json: bool) -> int:
    from tallystick.day.book import open_book, utc_now
    from tallystick.edges.intake import load as load_file
    from tallystick.edges.messages.reading import FileRefused
    from tallystick.journal.errors import SourceUnreadable

    receipts: list[LoadReceipt] = []
    refused: list[str] = []
    with open_book(path, write=True, actor=actor, command="load") as book:
        for file in files:
            try:
                receipts.append(load_file(book, file, utc_now, profile))
            except (FileRefused, SourceUnreadable) as error:
                refused.append(f"{file}: {error}")
                typer.echo(f"refused {file}: {error}", err=True)
            else:
                say(_receipt_line(receipts[-1]), as_json)
    if as_json:
        say_json({"receipts": [vars(each) for each in receipts], "refused": refused})
    if refused:
        return REFUSED
    return EXCEPTIONS_OPEN if any(each.rejected for each in receipts) else DONE


def _receipt_line(receipt: LoadReceipt) -> str:
    if receipt.repeated:
        return f"{receipt.file_name}: {'; '.join(receipt.remarks)} (entry {receipt.sequence})"
    rows = ", ".join(f"{count:,} {name}" for name, count in receipt.rows.items()) or "no rows"
    remarks = "".join(f"\n    note: {remark}" for remark in receipt.remarks[:5])
    read = f"{receipt.file_name}: entry {receipt.sequence}, {receipt.file_format}, {receipt.lines_read:,} lines"
    return f"{read}: {rows}; {receipt.rejected:,} with a reason{remarks}"


def _propose(files: list[Path]) -> None:
    from tallystick.edges.messages.tabular import propose_profile

    for file in files:
        say(propose_profile(file).text)


def _dry_run(path: Path, files: list[Path], profile: str | None, as_json: bool) -> None:
    from tallystick.day.book import open_book
    from tallystick.edges.book_inputs import own_profiles
    from tallystick.edges.formats import recognise

    with open_book(path) as book:
        forms = {str(file): recognise(file, file.name, own_profiles(book), profile) for file in files}
        day = book.state.loading_day
    if as_json:
        say_json({name: {"format": form.name, "profile": form.profile_name} for name, form in forms.items()})
    for name, form in forms.items():
        say(f"{name}: would be read as {form.name}, profile {form.profile_name}, for {'the cut-over' if day.year == 1 else day}", as_json)
