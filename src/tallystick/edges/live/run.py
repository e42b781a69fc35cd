"""The listener's loop: until it is asked to stop, tell what happens, raise alarms, and take what came into the book."""

from __future__ import annotations

import datetime as dt
import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from tallystick.day.book import open_book
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


def listen_until(stopped: Event, listener: Listener, take_seconds: int, actor: str, tell: Tell) -> Summary:
    """Listen until `stopped` is set; what came is in the book at the end unless another process holds it. Raises JournalWriteFailed."""
    summary = Summary()
    listener.start()
    due = time.monotonic() + take_seconds
    told = 0
    try:
        while not stopped.wait(TICK_SECONDS) and listener.capture.failed is None:
            listener.check_alarms(dt.datetime.fromisoformat(listener.now()))
            told = _tell_events(listener, told, tell)
            if time.monotonic() >= due:
                _take(listener.book, listener, actor, summary, tell)
                due = time.monotonic() + take_seconds
    finally:
        listener.stop()
    _tell_events(listener, told, tell)
    if listener.capture.failed is not None:
        raise listener.capture.failed
    _take(listener.book, listener, actor, summary, tell)
    summary.captured, summary.alarms, summary.garbled = listener.capture.captured, listener.alarms, listener.garbled
    summary.untaken = untaken(listener.book)
    return summary


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
