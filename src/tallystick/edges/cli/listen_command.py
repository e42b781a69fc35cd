"""Command that runs the live sessions of a book: listen."""

from __future__ import annotations

import os
import signal
import sys
from threading import Event
from typing import TYPE_CHECKING, Annotated

import typer

from tallystick.edges.cli.book_commands import Actor, AsJson, BookPath
from tallystick.edges.cli.console import say, say_json
from tallystick.edges.cli.exits import DONE, EXCEPTIONS_OPEN

if TYPE_CHECKING:
    from tallystick.edges.ccv.line import CcvLine
    from tallystick.edges.ccv.settings import CcvFacts
    from tallystick.edges.live.alarms import Alarms
    from tallystick.edges.live.port import SessionFacts


def listen(
    book: BookPath,
    take_seconds: Annotated[int, typer.Option("--take-seconds", min=1, help="How often what came is taken into the book.", metavar="SECONDS")] = 60,
    status: Annotated[bool, typer.Option("--status", help="Say what is set up and what waits to be taken, and stop.")] = False,
    actor: Actor = "",
    as_json: AsJson = False,
) -> None:
    """Run the live sessions of tallystick.toml: FIX of [[live]] (drop copies, trade captures) and CCV of [ccv], durable before they are answered.

    Before the cut-offs of [alarms] and of CCV it says, once a day, what is not acknowledged or not covered, and whose line is down.

    What comes is taken into the book like a loaded log, by this command and by `tallystick day run`. Stop it with Ctrl-C (SIGINT or
    SIGTERM): it logs out, takes what came, and ends with 0, or with 1 where there were rejected rows, alarms or messages not taken.

    Example: tallystick listen mybook
    """
    from tallystick.edges.ccv.settings import ccv_settings

    ccv = ccv_settings(book)
    sessions = _sessions(book, ccv)
    if status:
        return _status(book, as_json)
    from tallystick.day.book import utc_now
    from tallystick.edges.live.listener import Listener
    from tallystick.edges.live.run import listen_until

    stopped = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    tell = _teller(as_json)
    for each in sessions:
        tell(f"{each.name}: {each.role} {each.host}:{each.port}, {each.version}, {each.our_id} with {each.their_id}")
    line = _ccv_line(book, ccv, tell) if ccv else None
    summary = listen_until(stopped, Listener(book, sessions, utc_now), take_seconds, actor, tell, line, _alarms(book, ccv, line))
    if as_json:
        say_json({name: value for name, value in vars(summary).items() if name != "events"})
    said = f"{summary.captured:,} messages captured, {summary.files} files taken into the book, {summary.rejected:,} rows with a reason"
    say(f"{said}, {summary.alarms} alarms, {summary.untaken:,} not in the book yet", as_json)
    raise typer.Exit(EXCEPTIONS_OPEN if summary.rejected or summary.alarms or summary.untaken else DONE)


def _ccv_line(book: BookPath, ccv: CcvFacts, tell: _Teller) -> CcvLine:
    from tallystick.day.book import utc_now
    from tallystick.edges.ccv.connect import connect_ccv
    from tallystick.edges.ccv.line import CcvLine
    from tallystick.edges.ccv.settings import ccv_secrets
    from tallystick.edges.live.back_off import BackOff

    secrets = ccv_secrets(os.environ)
    tell(f"ccv: {ccv.transport} {ccv.address}, as {ccv.participant}")
    return CcvLine(lambda: connect_ccv(book, ccv, secrets, utc_now), BackOff(ccv.reconnect_seconds, ccv.longest_reconnect_seconds))


def _sessions(book: BookPath, ccv: CcvFacts | None) -> tuple[SessionFacts, ...]:
    """A book that only wants to be warned of cut-offs needs none."""
    from tallystick.edges.live.alarm_settings import has_alarms
    from tallystick.edges.live.settings import live_sessions

    return live_sessions(book, least=0 if ccv or has_alarms(book) else 1)


def _alarms(book: BookPath, ccv: CcvFacts | None, line: CcvLine | None) -> Alarms:
    from tallystick.day.book import open_book
    from tallystick.edges.ccv.alarms import CcvAlarms
    from tallystick.edges.live.alarm_settings import alarm_cutoffs
    from tallystick.edges.live.alarms import Alarms
    from tallystick.edges.live.cutoffs import named_cutoff
    from tallystick.edges.live.link_alarms import LinkAlarms

    with open_book(book) as opened:
        rules = opened.rules
    links = LinkAlarms(book, alarm_cutoffs(book, rules), rules)
    if ccv is None or line is None:
        return Alarms(book, [links.due])
    house = CcvAlarms(book, ccv.participant, named_cutoff("[ccv] cutoff", ccv.cutoff, ccv.alarm_minutes, rules), rules)
    return Alarms(book, [links.due, lambda moment: house.due(moment, line.is_up, line.signs)])


def _status(book: BookPath, as_json: bool) -> None:
    from tallystick.edges.ccv.settings import ccv_settings
    from tallystick.edges.live.take import untaken

    ccv = ccv_settings(book)
    sessions, waiting = _sessions(book, ccv), untaken(book)
    if as_json:
        return say_json({"sessions": [vars(each) for each in sessions], "ccv": vars(ccv) if ccv else None, "untaken": waiting})
    for each in sessions:
        say(f"{each.name:16} {each.role:10} {each.host}:{each.port} {each.version} {each.our_id} with {each.their_id}, engine {each.engine}")
    if ccv:
        say(f"{'ccv':16} {ccv.transport:10} {ccv.address} as {ccv.participant}, asked after {ccv.ask_seconds} s of silence")
    return say(f"{waiting:,} captured messages are not in the book yet")


class _Teller:
    """Lines on standard error as things happen, so that standard output stays for the result."""

    def __init__(self, quiet: bool) -> None:
        self.quiet = quiet

    def __call__(self, text: str) -> None:
        if not self.quiet:
            sys.stderr.write(text + "\n")
            sys.stderr.flush()


def _teller(as_json: bool) -> _Teller:
    return _Teller(as_json)
