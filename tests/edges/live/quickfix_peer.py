"""The independent peer of the session tests: QuickFIX as initiator or acceptor, in a process of its own, over loopback."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytest.importorskip("quickfix", reason="QuickFIX, the independent peer of the session tests, is not installed (quickfix-tls)")

PROGRAM = Path(__file__).with_name("quickfix_process.py")
SETTINGS = """\
[DEFAULT]
ConnectionType={role}
StartTime=00:00:00
EndTime=00:00:00
HeartBtInt={heartbeat}
ReconnectInterval=1
UseDataDictionary=N
FileStorePath={store}
SocketReuseAddress=Y
SocketAcceptPort={port}
SocketConnectPort={port}
SocketConnectHost=127.0.0.1
{more}
[SESSION]
BeginString={begin}
SenderCompID={sender}
TargetCompID=HOUSE
"""


class Peer:
    """What the peer heard, and a way to make it speak."""

    def __init__(self, settings: Path, role: str) -> None:
        self.heard: list[str] = []
        self.admin: list[str] = []
        self.logons = 0
        self.up = threading.Event()
        self._process = subprocess.Popen(
            [sys.executable, str(PROGRAM), str(settings), role], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, bufsize=1
        )
        self._listening = threading.Thread(target=self._listen, daemon=True)
        self._listening.start()

    def report(self, number: int | str) -> None:
        """Send one trade capture report; while the session is down it is kept and resent on demand."""
        self._order(f"report {number}")

    def many(self, count: int) -> None:
        """Send reports 0 to count - 1."""
        self._order(f"many {count}")

    def stop(self) -> None:
        """Log out and end."""
        self._order("stop")
        self._process.wait(20)
        self._listening.join()

    def kill(self) -> None:
        """End without a word."""
        self._process.kill()
        self._process.wait()

    def types_heard(self) -> list[str]:
        """MsgType of what the peer's application heard."""
        return [text.split("\x0135=", 1)[1].split("\x01", 1)[0] for text in self.heard]

    def _order(self, text: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(text + "\n")
        self._process.stdin.flush()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            news, _, what = line.rstrip("\n").partition(" ")
            if news == "logon":
                self.logons += 1
                self.up.set()
            elif news == "logout":
                self.up.clear()
            else:
                (self.heard if news == "app" else self.admin).append(what)


@contextmanager
def quickfix_peer(
    folder: Path, port: int, role: str = "initiator", version: str = "FIX.4.4", sender: str = "STREET", heartbeat: int = 30, more: str = ""
) -> Iterator[Peer]:
    """A running peer, stopped at the end; its store is in `folder`, so that a second one goes on where the first stopped."""
    begin = "FIXT.1.1" if version.startswith("FIX.5") else version
    if begin == "FIXT.1.1":
        more += f"\nDefaultApplVerID={version}"
    path = folder / f"quickfix-{role}-{sender}.cfg"
    path.write_text(SETTINGS.format(role=role, port=port, store=folder / "quickfix", begin=begin, sender=sender, heartbeat=heartbeat, more=more))
    peer = Peer(path, role)
    try:
        yield peer
        peer.stop()
    finally:
        peer.kill()
