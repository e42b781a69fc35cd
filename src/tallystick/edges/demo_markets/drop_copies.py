"""The street of the live demo: it sends each execution as a FIX drop copy over a session on this machine, and keeps what is not received."""

from __future__ import annotations

import csv
import socket
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tallystick.edges.live.listener import Listener
from tallystick.edges.live.port import Body, SessionFacts

SIDES = {"BUY": "1", "SELL": "2"}
PATIENCE_SECONDS = 60.0
LOOK_SECONDS = 0.05
HOUSE, STREET = "HOUSE", "DESK"


class NotHeard(TimeoutError):
    """The other end of the session did not take everything in time."""


def drop_copy(row: Mapping[str, str], currency: str) -> Body:
    """An execution as the fields of a FIX 4.4 execution report (FIX 4.4, volume 4: ExecType F, a trade)."""
    day = row["trade_date"].replace("-", "")
    dealt_at = row["trade_time"].replace("-", "").replace("T", "-").removesuffix("Z")
    named = [(37, f"O{row['exec_id']}"), (17, row["exec_id"]), (150, "F"), (39, "2"), (1, row["account_code"]), (55, row["security_code"])]
    dealt = [(54, SIDES[row["side"]]), (38, row["quantity"]), (32, row["quantity"]), (31, row["price"]), (15, currency)]
    return [*named, *dealt, (151, "0"), (14, row["quantity"]), (6, row["price"]), (75, day), (60, dealt_at)]


def read_executions(paths: Sequence[Path], currencies: Mapping[str, str]) -> list[Body]:
    """The drop copies of the demo's execution files, in their order. `currencies`: by security."""
    rows = [row for path in paths for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines())]
    return [drop_copy(row, currencies[row["security_code"]]) for row in rows]


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def play(book: Path, street: Path, messages: Sequence[Body], now: Callable[[], str], cut_after: int | None = None) -> int:
    """Send the messages from the street to the book over one session, until all are on the book's disk; how many were captured.

    With `cut_after` our side goes away when it has so many, and comes back when the street has sent the rest into the void: the session
    then finds by itself what is missing. Raises NotHeard.
    """
    port = free_port()
    ours = SessionFacts("drops", HOUSE, STREET, "acceptor", port=port, reconnect_seconds=1)
    theirs = SessionFacts("house", STREET, HOUSE, "initiator", port=port, reconnect_seconds=1)
    street.mkdir(parents=True, exist_ok=True)
    if cut_after is None:
        with _running(Listener(book, (ours,), now)) as house, _running(Listener(street, (theirs,), now)) as sender:
            _send(sender, messages)
            return _await(house, len(messages))
    with _running(Listener(street, (theirs,), now)) as sender:
        with _running(Listener(book, (ours,), now)) as house:
            _send(sender, messages[:cut_after])
            before = _await(house, cut_after)
        _send(sender, messages[cut_after:])
        with _running(Listener(book, (ours,), now)) as house:
            return before + _await(house, len(messages) - before)


@contextmanager
def _running(listener: Listener) -> Iterator[Listener]:
    listener.start()
    try:
        yield listener
    finally:
        listener.stop()


def _send(sender: Listener, messages: Sequence[Body]) -> None:
    for each in [sender.send("house", "8", body) for body in messages]:
        each.result(PATIENCE_SECONDS)


def _await(house: Listener, expected: int) -> int:
    """Wait until so many messages are on the disk."""
    tick, turns = threading.Event(), int(PATIENCE_SECONDS / LOOK_SECONDS)
    for _ in range(turns):
        if house.capture.captured >= expected:
            return house.capture.captured
        tick.wait(LOOK_SECONDS)
    raise NotHeard(f"drop copies: found {house.capture.captured} on the disk after {PATIENCE_SECONDS:.0f} s, expected {expected}")
