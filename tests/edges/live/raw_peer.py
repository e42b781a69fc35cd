"""A peer that says exactly what a test wants, byte by byte: for situations a well-behaved engine never makes."""

from __future__ import annotations

import contextlib
import datetime as dt
import socket
from types import TracebackType

from tallystick.edges.live.message_text import sealed

WAIT_SECONDS = 10.0


def sending_time(seconds_ago: float = 0) -> str:
    """SendingTime 52 of now, or of a while ago."""
    return (dt.datetime.now(dt.UTC) - dt.timedelta(seconds=seconds_ago)).strftime("%Y%m%d-%H:%M:%S")


class RawPeer:
    """One TCP connection to our acceptor as STREET; numbers its messages itself unless told otherwise."""

    def __init__(
        self, port: int, version: str = "FIX.4.4", sender: str = "STREET", sequence: int = 1, target: str = "HOUSE", patience: float = WAIT_SECONDS
    ) -> None:
        self.begin_string = "FIXT.1.1" if version.startswith("FIX.5") else version
        self.sender, self.target, self.sequence = sender, target, sequence
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=patience)
        self._received = b""

    def __enter__(self) -> RawPeer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._socket.close()

    def message(self, kind: str, *fields: tuple[int, str], sequence: int | None = None, header: tuple[tuple[int, str], ...] = ()) -> bytes:
        """A message with the next number, or with the one given."""
        if sequence is None:
            sequence, self.sequence = self.sequence, self.sequence + 1
        return sealed(self.begin_string, [(35, kind), (34, str(sequence)), (49, self.sender), (52, sending_time()), (56, self.target), *header, *fields])

    def say(self, kind: str, *fields: tuple[int, str], sequence: int | None = None, header: tuple[tuple[int, str], ...] = ()) -> None:
        """Send one message."""
        self.say_bytes(self.message(kind, *fields, sequence=sequence, header=header))

    def say_bytes(self, raw: bytes) -> None:
        """Send bytes as they are."""
        self._socket.sendall(raw)

    def log_on(self, *more: tuple[int, str], sequence: int | None = None, heartbeat: int = 30) -> dict[int, str]:
        """Log on and return our answer."""
        version = [(1137, "9")] if self.begin_string == "FIXT.1.1" else []
        self.say("A", (98, "0"), (108, str(heartbeat)), *version, *more, sequence=sequence)
        return self.hear()

    def hear(self, *kinds: str) -> dict[int, str]:
        """The next message, or the next of these types. Raises ConnectionError where the line is closed first."""
        while True:
            end = self._received.find(b"\x0110=")
            stop = self._received.find(b"\x01", end + 1) if end >= 0 else -1
            if stop >= 0:
                raw, self._received = self._received[: stop + 1], self._received[stop + 1 :]
                found = {int(tag): value for tag, _, value in (part.partition("=") for part in raw.decode().split("\x01")[:-1])}
                if not kinds or found[35] in kinds:
                    return found
                continue
            more = self._socket.recv(65536)
            if not more:
                raise ConnectionError("closed")
            self._received += more

    def is_closed(self) -> bool:
        """Whether we close the line without another word; messages before it are thrown away."""
        with contextlib.suppress(ConnectionError):
            while True:
                self.hear()
        return True
