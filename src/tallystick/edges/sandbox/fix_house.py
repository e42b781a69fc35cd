"""A venue of the sandbox that tells a member its trades over a live FIX session, 4.4 or 5.0 SP2: an acceptor on the loopback.

It speaks for the venues whose rule row lists FIX in its message set, by the same engine and session layer as a book's own sessions: what it
says waits in an outbox until the member is logged on, goes out in order, and is sent again where it was not received. It misbehaves on request.
"""

from __future__ import annotations

import datetime as dt
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import pyarrow as pa

from tallystick.edges.live.listener import Listener
from tallystick.edges.live.port import Body, Fields, SessionFacts
from tallystick.edges.live.raw_message import value_at
from tallystick.edges.sandbox.files import Row, read_rows
from tallystick.edges.sandbox.fix_reports import TRADE_CAPTURE, report_of
from tallystick.edges.sandbox.terms import UnknownVenue
from tallystick.edges.sandbox.trouble import Trouble, UnknownTrouble, read_trouble

VERSIONS = ("FIX.4.4", "FIX.5.0SP2")
TROUBLES = ("duplicate", "out_of_order", "silent", "wrong")
"""What a session of reports can do wrong; the other kinds are about settlement."""

PRICE = 31


@dataclass(frozen=True)
class FixDoor:
    """How the member comes in: port, version, by what name it is known, over TLS where there is a certificate; what it is told: AE or 8."""

    port: int
    member: str = "HOUSE"
    version: str = "FIX.4.4"
    kind: str = TRADE_CAPTURE
    certificate: str = ""


class Reports(Listener):
    """The venue's side of the session: it notes how each report was answered."""

    def __init__(self, folder: Path, facts: SessionFacts, now: Callable[[], str]) -> None:
        self.answers: dict[str, str] = {}
        super().__init__(folder, (facts,), now)

    def on_message(self, session: str, raw: bytes, fields: Fields) -> None:
        """Record what came, and the verdict of an AR: 0 accepted, 1 rejected."""
        super().on_message(session, raw, fields)
        if fields.get(35) == "AR":
            self.answers[value_at(raw, 571) or ""] = value_at(raw, 939) or ""


class FixHouse:
    """The venue, from `start` to `stop`. `folder` keeps the session's numbers and what is still to be told."""

    def __init__(self, venue: str, door: FixDoor, folder: Path, now: Callable[[], str], trouble: Trouble | None = None) -> None:
        """Raises EngineMissing."""
        folder.mkdir(parents=True, exist_ok=True)
        self._session, self._door, self._trouble = door.member, door, trouble or Trouble()
        over = {"tls": bool(door.certificate), "certificate": door.certificate}
        self._line = Reports(folder, SessionFacts(door.member, venue, door.member, "acceptor", door.version, port=door.port, **over), now)  # type: ignore[arg-type]

    @property
    def answers(self) -> Mapping[str, str]:
        """How the member answered each report: 0 accepted, 1 rejected."""
        return self._line.answers

    def start(self) -> None:
        """Open the port. Raises OSError, CertificateFileWrong."""
        self._line.start()

    def stop(self) -> None:
        """Log out and close the port."""
        self._line.stop()

    def tell(self, rows: Sequence[Row]) -> int:
        """Have executions told, each on the disk before this returns; how many messages. Raises FileRefused before anything is told."""
        bodies = list(self._bodies(rows))
        for each in [self._line.send(self._session, self._door.kind, body) for body in bodies]:
            each.result()
        return len(bodies)

    def _bodies(self, rows: Sequence[Row]) -> Iterator[Body]:
        told = [(str(row["exec_id"]), report_of(row, self._door.kind)) for row in rows]
        for name, body in reversed(told) if any(self._trouble.strikes("out_of_order", name) for name, _ in told) else told:
            if self._trouble.strikes("silent", name):
                continue
            wrong = self._trouble.strikes("wrong", name)
            yield [pair for pair in body if pair[0] != PRICE] if wrong else body
            if self._trouble.strikes("duplicate", name):
                yield body


def read_fix_trouble(seed: int, asked: list[str]) -> Trouble:
    """Troubles of a session of reports. Raises UnknownTrouble."""
    trouble = read_trouble(seed, asked)
    if other := sorted(set(trouble.rates) - set(TROUBLES)):
        raise UnknownTrouble(f"trouble: found {other[0]}, expected one of {', '.join(TROUBLES)}: the others are about settlement")
    return trouble


def read_executions(path: Path) -> list[Row]:
    """The trades of a file of execution_message rows. Raises FileRefused."""
    return read_rows(path, "execution_message")


def check_speaks_fix(venue: str, rules: Mapping[str, pa.Table], day: dt.date) -> None:
    """Raises UnknownVenue where the venue's rule row of the day does not list FIX in its message set."""
    rows = [row for row in rules["venue"].to_pylist() if row["valid_from"] <= day <= row["valid_to"] and "FIX" in row["message_set"].split()]
    if venue not in (known := sorted(row["venue"] for row in rows)):
        raise UnknownVenue(f"sandbox {venue} --serve: expected CCV, or a venue whose message set has FIX: {', '.join(known)}")


def serve_until_stopped(house: FixHouse) -> None:
    """Serve until SIGINT or SIGTERM. Raises OSError."""
    stopped = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    house.start()
    try:
        stopped.wait()
    finally:
        house.stop()
