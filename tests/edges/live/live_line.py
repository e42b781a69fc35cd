"""Our side of a live session on a free loopback port, and what it captured, for the tests of live sessions."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tallystick.day.book import utc_now
from tallystick.edges.live.capture_tables import connect
from tallystick.edges.live.listener import Listener
from tallystick.edges.live.port import SessionFacts

PATIENCE_SECONDS = 40.0


def free_port() -> int:
    """A port nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def facts(port: int, **other: object) -> SessionFacts:
    """A session between us (HOUSE) and them (STREET)."""
    stated: dict[str, object] = {"name": "drops", "our_id": "HOUSE", "their_id": "STREET", "port": port, "reconnect_seconds": 1}
    return SessionFacts(**(stated | other))  # type: ignore[arg-type]


@contextmanager
def listening(book: Path, *sessions: SessionFacts, kind: type[Listener] = Listener) -> Iterator[Listener]:
    """A listener of these sessions, stopped at the end."""
    listener = kind(book, sessions, utc_now)
    listener.start()
    try:
        yield listener
    finally:
        listener.stop()


def until(what: Callable[[], bool], why: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Wait for something that other threads bring about."""
    pause = threading.Event()
    for _ in range(int(seconds / 0.02)):
        if what():
            return
        pause.wait(0.02)
    raise AssertionError(f"{why}: not within {seconds:g} s")


def captured(book: Path, session: str = "drops") -> list[tuple[int | None, bytes]]:
    """Sequence and bytes of what was captured, in the order in which it came."""
    with closing(connect(book)) as connection:
        return connection.execute("select sequence, raw from inbound where session = ? order by id", (session,)).fetchall()


def ids_of(book: Path, tag: int = 571, session: str = "drops") -> list[str]:
    """The value of a tag in all captured messages that have it, in the order in which they came."""
    start = f"\x01{tag}=".encode()
    raws = [raw for _, raw in captured(book, session) if start in raw]
    return [raw.split(start, 1)[1].split(b"\x01", 1)[0].decode() for raw in raws]
