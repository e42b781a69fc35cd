"""Commands that prove: verify, rebuild."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from tallystick.edges.cli.book_commands import Actor, AsJson, BookPath
from tallystick.edges.cli.console import UsageWrong, say, say_json, step_progress, warn
from tallystick.edges.cli.exits import DONE, EXCEPTIONS_OPEN, INTEGRITY

if TYPE_CHECKING:
    from tallystick.stores.address import StoreAddress


def verify(
    book: BookPath,
    head: Annotated[list[Path] | None, typer.Option("--head", help="A signed tree head kept outside the book (a file); more than once.")] = None,
    as_json: AsJson = False,
) -> None:
    """Check the journal's chain and signatures, every received file, every snapshot, its digest, and conservation.

    Example: tallystick verify mybook
    """
    from tallystick.edges.proof import verify_book

    findings = verify_book(book, head or [])
    if as_json:
        say_json(findings.as_dict())
    for line in findings.lines:
        say(line, as_json)
    raise typer.Exit(DONE if findings.sound else INTEGRITY)


def rebuild(
    book: BookPath,
    store: Annotated[str, typer.Option("--store", help="Build on another engine and compare; the book is not touched.", metavar="URL")] = "",
    schema: Annotated[
        str, typer.Option("--schema", help="Schema to build in on that server; it must not be there yet, and is dropped.")
    ] = "tallystick_rebuild",
    today: Annotated[bool, typer.Option("--today", help="Under the settings and rules as they stand, beside the book: what would differ, by table.")] = False,
    actor: Actor = "",
    as_json: AsJson = False,
) -> None:
    """Make all tables again from the journal and the received files, each day under its recorded settings, and compare the digests of sealed days.

    With --store they are made on another engine (postgresql://…, mssql://…, oracle://…, spark://… or duckdb), beside the book and for the comparison only.
    With --today they are made under today's settings and rules, beside the book too; exit 1 says that a sealed table would differ.
    Example: tallystick rebuild mybook
    Example: tallystick rebuild mybook --today
    Example: tallystick rebuild mybook --store postgresql+psycopg://clerk@db.example/books
    """
    from tallystick.edges.never_run import report_folder, warning_of
    from tallystick.edges.proof import rebuild_book
    from tallystick.edges.rebuild_elsewhere import rebuild_elsewhere
    from tallystick.stores.address import PASSWORD_VARIABLE, parse_address

    address = parse_address(store, schema, os.environ.get(PASSWORD_VARIABLE, "")) if store else None
    warn(warning_of(address, [report_folder(address)]) if address else "")
    if today:
        _rebuild_today(book, address, as_json)
    with step_progress("rebuilding", as_json) as progress:
        result = rebuild_elsewhere(book, address, progress) if address else rebuild_book(book, actor, progress)
    if as_json:
        say_json(result.as_dict())
    for line in result.lines:
        say(line, as_json)
    raise typer.Exit(DONE if result.sound else INTEGRITY)


def _rebuild_today(book: Path, address: StoreAddress | None, as_json: bool) -> NoReturn:
    from tallystick.edges.rebuild_today import rebuild_under_today, today_data, today_lines
    from tallystick.stores.address import FOLDER

    with step_progress("rebuilding", as_json) as progress:
        found = rebuild_under_today(book, address or FOLDER, progress)
    if as_json:
        say_json(today_data(found))
    for line in today_lines(found):
        say(line, as_json)
    raise typer.Exit(EXCEPTIONS_OPEN if found.tables else DONE)


def conformance(
    store: Annotated[str, typer.Option("--store", help="The engine to try: postgresql://…, mssql://…, oracle://…, spark://… or duckdb.", metavar="URL")],
    schema: Annotated[str, typer.Option("--schema", help="Schema to make on a server; it must not be there yet, and stays for a look.")] = "",
    executions: Annotated[int, typer.Option("--executions", help="Size of the known days.")] = 2_000,
    out: Annotated[Path | None, typer.Option("--out", help="Folder of the books and the signed report (default: conformance-ENGINE).")] = None,
    as_json: AsJson = False,
) -> None:
    """Try an engine before you trust it: schema, known days with restarts, digests compared with DuckDB's, a signed report.

    Example: tallystick conformance --store postgresql+psycopg://clerk@db.example/books
    """
    import json

    from tallystick.day.book import utc_now
    from tallystick.edges.conformance import SCHEMA, run_conformance
    from tallystick.edges.never_run import report_folder, warning_of
    from tallystick.stores.address import PASSWORD_VARIABLE, parse_address

    address = parse_address(store, schema or SCHEMA, os.environ.get(PASSWORD_VARIABLE, ""))
    folder = out or report_folder(address)
    if folder.exists() and any(folder.iterdir()):
        raise UsageWrong(f"--out: found {folder} with files in it, expected a new or empty folder")
    warn(warning_of(address, []))
    report = run_conformance(address, folder, executions, utc_now, lambda line: say(line, as_json))
    file = folder / "report.json"
    file.write_text(json.dumps(report.as_dict(), indent=2) + "\n", encoding="utf-8")
    if as_json:
        say_json(report.as_dict())
    for check in report.checks:
        say(f"{'held  ' if check.held else 'FAILED'} {check.name}: {check.found}", as_json)
    say(f"signed report: {file}", as_json)
    raise typer.Exit(DONE if report.holds else INTEGRITY)
