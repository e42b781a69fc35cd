"""The links to depositories by file drop: send what is to leave, fetch what was said."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tallystick.edges.cli.book_commands import Actor, AsJson, BookPath
from tallystick.edges.cli.console import say, say_json
from tallystick.edges.cli.exits import DONE, EXCEPTIONS_OPEN

Drop = Annotated[Path, typer.Option("--drop", help="Folder of the file drop; inside, a folder a venue with outbox, inbox and receipts.")]


def send(
    book: BookPath,
    drop: Drop,
    bic: Annotated[str, typer.Option("--bic", help="Our BIC, under which the messages leave.")] = "TALYUS33",
    actor: Actor = "",
    as_json: AsJson = False,
) -> None:
    """Put what is to be sent into the drop: journaled first, each message once, under our own reference.

    Example: tallystick send mybook --drop /srv/drop
    """
    from tallystick.day.book import open_book, utc_now
    from tallystick.edges.venues.book_link import send as send_all

    with open_book(book, write=True, actor=actor, command="send") as opened:
        done = send_all(opened, drop, bic, utc_now)
    if as_json:
        say_json([{**vars(each), "file": str(each.file) if each.file else None} for each in done])
    for each in done:
        say(f"{each.venue}: {each.messages} messages in {each.file or 'no file'}; {each.asked} of earlier days without an answer, to be asked about", as_json)
        for reason in each.unsaid:
            say(f"    not sent {reason}", as_json)
    if not done:
        say("nothing is to be sent; `tallystick day run` first, `tallystick show BOOK outbox` says what waits", as_json)
    raise typer.Exit(EXCEPTIONS_OPEN if any(each.unsaid for each in done) else DONE)


def fetch(book: BookPath, drop: Drop, actor: Actor = "", as_json: AsJson = False) -> None:
    """Load what the venues have put into the drop; each content once, with a receipt after the journal has it.

    Example: tallystick fetch mybook --drop /srv/drop
    """
    from tallystick.day.book import open_book, utc_now
    from tallystick.edges.venues.book_link import fetch as fetch_one
    from tallystick.edges.venues.book_link import venues_in

    rejected, told = False, []
    with open_book(book, write=True, actor=actor, command="fetch") as opened:
        for venue in venues_in(drop):
            loaded, refused = fetch_one(opened, drop, venue, utc_now)
            rejected = rejected or bool(refused) or any(each.rejected for each in loaded)
            told.append({"venue": venue, "files": [{"name": each.file_name, "rows": each.rows} for each in loaded], "refused": refused})
            say(f"{venue}: {len(loaded)} files, {sum(sum(each.rows.values()) for each in loaded)} rows; {len(refused)} refused", as_json)
            for reason in refused:
                say(f"    refused {reason}", as_json)
    if as_json:
        say_json(told)
    raise typer.Exit(EXCEPTIONS_OPEN if rejected else DONE)
