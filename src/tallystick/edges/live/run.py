"""The listener's loop: until it is asked to stop, tell what happens, raise alarms, and take what came into the book."""

from __future__ import annotations

import datetime as dt
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from tallystick.day.book import open_book
from tallystick.edges.ccv.line import CcvLine
from tallystick.edges.live.alarms import NO_ALARMS, Alarms
from tallystick.edges.live.listener import Listener
from tallystick.edges.live.take import take_live, untaken
from tallystick.edges.messages.reading import FileRefused
from tallystick.journal.errors import BookLocked, JournalError

TICK_SECONDS = 1.0


@dataclass
class Summary:
    """What a listener did: messages captured, files taken into the book, rows with a reason, alarms, messages not yet in the book."""

    captured: int = 0
    files: int = 0
    rejected: int = 0
    alarms: int = 0
    garbled: int = 0
    untaken: int = 0
    waits: bool = False
    events: list[str] = field(default_factory=list)


Tell = Callable[[str], None]


def listen_until(
    stopped: Event, listener: Listener, take_seconds: int, actor: str, tell: Tell, line: CcvLine | None = None, alarms: Alarms = NO_ALARMS
) -> Summary:
    """Listen until `stopped` is set; what came is in the book at the end unless another process holds it. Raises JournalWriteFailed.

    `line`: the line to CCV, where the book has one; `alarms`: what to look for before cut-offs besides silent sessions.
    """
    summary = Summary()
    with _running(listener, line):
        told = _listen(stopped, listener, line, take_seconds, actor, summary, tell, alarms)
    _tell_events(listener, told, tell)
    _tell_line(line, tell)
    failed = _failed(listener, line)
    if failed is not None:
        raise failed
    _take(listener.book, listener, actor, summary, tell)
    summary.captured = listener.capture.captured + (line.captured if line is not None else 0)
    summary.alarms, summary.garbled = listener.alarms + alarms.raised, listener.garbled
    summary.untaken = untaken(listener.book)
    return summary


@contextmanager
def _running(listener: Listener, line: CcvLine | None) -> Iterator[None]:
    with ExitStack() as running:
        for each in (listener, line):
            if each is not None:
                each.start()
                running.callback(each.stop)
        yield


def _listen(stopped: Event, listener: Listener, line: CcvLine | None, take_seconds: int, actor: str, summary: Summary, tell: Tell, alarms: Alarms) -> int:
    """The number of the last event that was told."""
    due = time.monotonic() + take_seconds
    told = 0
    while not stopped.wait(TICK_SECONDS) and _failed(listener, line) is None:
        moment = dt.datetime.fromisoformat(listener.now())
        listener.check_alarms(moment)
        alarms.check(moment, tell)
        told = _tell_events(listener, told, tell)
        _tell_line(line, tell)
        if time.monotonic() >= due:
            _take(listener.book, listener, actor, summary, tell)
            due = time.monotonic() + take_seconds
    return told


def _failed(listener: Listener, line: CcvLine | None) -> Exception | None:
    return listener.capture.failed or (line.failed if line is not None else None)


def _tell_line(line: CcvLine | None, tell: Tell) -> None:
    for text in line.told() if line is not None else []:
        tell(text)


def _tell_events(listener: Listener, told: int, tell: Tell) -> int:
    new, number = listener.events_after(told)
    for text in new:
        tell(text)
    return number


def _take(book: Path, listener: Listener, actor: str, summary: Summary, tell: Tell) -> None:
    """Take what came into the book; what cannot be taken now stays captured and is taken by the next try or the next run of the day."""
    try:
        with open_book(book, write=True, actor=actor, command="listen") as opened:
            receipts = take_live(opened, listener.now)
            if opened.state.open_day is None and untaken(book) and not summary.waits:
                summary.waits = True
                tell("not taken now, no day is open; it stays captured")
    except BookLocked as error:
        return tell(f"not taken now, the book is in use: {error.holder}")
    except (FileRefused, JournalError, sqlite3.Error) as error:
        return tell(f"not taken: {error}; it stays captured")
    for each in receipts:
        summary.files += 1
        summary.rejected += each.rejected
        tell(f"{each.file_name}: entry {each.sequence}, {each.lines_read:,} lines, {each.rejected:,} with a reason")
    return None
