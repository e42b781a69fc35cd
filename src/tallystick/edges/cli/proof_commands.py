"""Commands that prove: verify, rebuild."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tallystick.edges.cli.book_commands import Actor, AsJson, BookPath
from tallystick.edges.cli.console import UsageWrong, say, say_json, step_progress
from tallystick.edges.cli.exits import DONE, INTEGRITY


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
    store: Annotated[str, typer.Option("--store", help="Another store to build in (none so far).")] = "",
    actor: Actor = "",
    as_json: AsJson = False,
) -> None:
    """Make all tables again from the journal and the received files, and compare the digests of sealed days.

    Example: tallystick rebuild mybook
    """
    from tallystick.edges.proof import rebuild_book

    if store:
        raise UsageWrong(f"--store: found {store}, expected none: other stores are not built yet")
    with step_progress("rebuilding", as_json) as progress:
        result = rebuild_book(book, actor, progress)
    if as_json:
        say_json(result.as_dict())
    for line in result.lines:
        say(line, as_json)
    raise typer.Exit(DONE if result.sound else INTEGRITY)
