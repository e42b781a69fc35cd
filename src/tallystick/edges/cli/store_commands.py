"""Commands about a database server that holds a book: which version its tables are, bring them to this program's, take them back."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tallystick.edges.cli.book_commands import AsJson, BookPath
from tallystick.edges.cli.console import UsageWrong, say, say_json, warn

if TYPE_CHECKING:
    from tallystick.stores.address import StoreAddress


def store_status(book: BookPath, as_json: AsJson = False) -> None:
    """Say where the book's tables live, which revision they are of, and which this program wants. Nothing is written.

    Example: tallystick store status mybook
    """
    from tallystick.edges.never_run import report_folder, warning_of
    from tallystick.stores.engines import migrations_of
    from tallystick.stores.migrations.expected import revisions

    address = _server(book)
    warn(warning_of(address, [book, report_folder(address)]))
    found, newest = migrations_of(address).found_revision(address), revisions()[-1]
    if as_json:
        say_json({"store": str(address), "revision": found, "expected": newest})
    told = "as this program wants them" if found == newest else f"expected revision {newest}; run `tallystick store upgrade {book}`"
    say(f"{address}: tables of revision {found or 'none'}, {told}", as_json)


def store_upgrade(
    book: BookPath,
    sql: Annotated[bool, typer.Option("--sql", help="Print the script for an administrator, connect to nothing (SQL Server, Oracle).")] = False,
    revision: Annotated[str, typer.Option("--from", help="With --sql: the revision the tables are of (default: there are none).")] = "",
    as_json: AsJson = False,
) -> None:
    """Bring the tables to this program's revision, all steps or none; rows stay. Needs the right to change the schema.

    Example: tallystick store upgrade mybook

    Example: tallystick store upgrade mybook --sql > tables.sql
    """
    from tallystick.stores.engines import migrations_of

    address = _server(book)
    if sql:
        say(_script(address, revision))
        return
    done = migrations_of(address).upgrade(address)
    if as_json:
        say_json({"store": str(address), "done": done})
    say(f"{address}: {'did ' + ', '.join(done) if done else 'nothing to do'}", as_json)


def store_downgrade(
    book: BookPath,
    revision: Annotated[str, typer.Argument(help="The revision to go back to; base drops all tables.")],
    as_json: AsJson = False,
) -> None:
    """Take the tables back to an earlier revision, for an earlier program; what it did not have is gone (rebuild makes it again).

    Example: tallystick store downgrade mybook r0001
    """
    from tallystick.stores.engines import migrations_of
    from tallystick.stores.migrations.expected import revisions

    address = _server(book)
    if revision not in (*revisions(), "base"):
        raise UsageWrong(f"revision: found {revision}, expected base or one of {', '.join(revisions())}")
    migrations_of(address).downgrade(address, revision)
    if as_json:
        say_json({"store": str(address), "revision": revision})
    say(f"{address}: tables of revision {revision}", as_json)


def _script(address: StoreAddress, revision: str) -> str:
    from tallystick.stores.address import SERVERS
    from tallystick.stores.migrations.expected import revisions
    from tallystick.stores.server_script import installation_text

    if address.engine not in SERVERS:
        raise UsageWrong(f"--sql: found a book at {address}, expected one on SQL Server or Oracle; on PostgreSQL run `tallystick store upgrade`")
    if revision and revision not in revisions():
        raise UsageWrong(f"--from: found {revision}, expected one of {', '.join(revisions())}")
    return installation_text(address, revision or None)


def _server(book: Path) -> StoreAddress:
    from tallystick.stores.address import Engine, read_address

    address = read_address(book, os.environ)
    if address.engine in (Engine.DUCKDB, Engine.SPARK):
        raise UsageWrong(f"{book}: found a book whose tables are in {address}, expected one with its tables in a database server's schema")
    return address
