"""The files of a business day's executions while they are being filled: lines with their place, and the troubles that stand in them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tallystick.edges.demo.plan import Trouble
from tallystick.edges.demo.reports import Names, Report
from tallystick.edges.demo.sender_lines import BROKER_COLUMNS, line_of
from tallystick.edges.demo.trades import CHARLIE

FILE_NAMES = ("alpha-fix42-{:%Y%m%d}.log", "bravo-fix44-{:%Y%m%d}.log", "execution_message_charlie_{:%Y%m%d}.csv")
"""What each sender's file of a trade date is called."""


class Note(NamedTuple):
    """What must come of a line: where it shows, the code, and why."""

    table: str
    code: str
    subject: str
    sentence: str


class Entry(NamedTuple):
    """A line and its place: lines stand by `place`, equal ones as they were added."""

    place: int
    turn: int
    line: bytes
    note: Note | None


@dataclass
class Log:
    """One sender's file of one trade date."""

    sender: int
    trade_date: dt.date
    names: Names
    entries: list[Entry] = field(default_factory=list)

    def add(self, report: Report, note: Note | None = None, place: int | None = None) -> None:
        """A report, at the time it was sent unless `place` says otherwise."""
        self.add_line(report.sent if place is None else place, line_of(report, self.names), note)

    def add_line(self, place: int, line: bytes, note: Note | None = None) -> None:
        """A line as it is."""
        self.entries.append(Entry(place, len(self.entries), line, note))

    def write(self, folder: Path, day: dt.date) -> tuple[Path, list[Trouble]]:
        """Write the file; the troubles in it with their line numbers."""
        path = folder / FILE_NAMES[self.sender].format(self.trade_date)
        lines = sorted(self.entries)
        first = 1
        with path.open("wb") as file:
            if self.sender == CHARLIE:
                file.write(",".join(BROKER_COLUMNS).encode() + b"\n")
                first = 2
            file.writelines(entry.line + b"\n" for entry in lines)
        noted = [(number, entry.note) for number, entry in enumerate(lines, start=first) if entry.note]
        return path, [Trouble(day, note.table, note.code, note.subject, note.sentence, path.name, number) for number, note in noted]
