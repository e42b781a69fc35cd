"""A small TCP proxy between a client and PostgreSQL that cuts the connection around a COMMIT: before the server sees it, or after it is done."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum

CHUNK_BYTES = 1 << 16


class Cut(Enum):
    """When the line is cut."""

    NEVER = "never"
    BEFORE_COMMIT = "the server never sees the commit"
    AFTER_COMMIT = "the server has committed, its answer is lost"


class CuttingProxy:
    """Listens on a free loopback port; `cut` arms it for the next commit of any connection, `commits_before` for a later one."""

    def __init__(self, target_port: int) -> None:
        self.cut = Cut.NEVER
        self.commits_before = 0
        self._target_port = target_port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Take no more connections."""
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        """Carry both ways until somebody hangs up, or until the commit the proxy is armed for."""
        line = _Line(client, socket.create_connection(("127.0.0.1", self._target_port)))
        threading.Thread(target=line.carry_answers, daemon=True).start()
        with client, line.server, suppress(OSError):
            while data := client.recv(CHUNK_BYTES):
                if self._is_due(data):
                    cut, self.cut = self.cut, Cut.NEVER
                    line.cut(data if cut is Cut.AFTER_COMMIT else b"")
                    return
                line.server.sendall(data)

    def _is_due(self, data: bytes) -> bool:
        """Whether this is the commit to be cut at."""
        if self.cut is Cut.NEVER or b"commit" not in data.lower():
            return False
        self.commits_before -= 1
        return self.commits_before < 0


class _Line:
    """One client's connection and its way on to the server."""

    def __init__(self, client: socket.socket, server: socket.socket) -> None:
        self.client, self.server = client, server
        self._silent = threading.Event()
        self._answered = threading.Event()

    def carry_answers(self) -> None:
        """What the server says goes to the client, until the line is cut."""
        with suppress(OSError):
            while data := self.server.recv(CHUNK_BYTES):
                if self._silent.is_set():
                    self._answered.set()
                else:
                    self.client.sendall(data)
            self.client.shutdown(socket.SHUT_RDWR)

    def cut(self, last_words: bytes) -> None:
        """The server hears the last words, if any, and has answered them before the client finds the line dead."""
        self._silent.set()
        if last_words:
            self.server.sendall(last_words)
            self._answered.wait(30)
        self.server.shutdown(socket.SHUT_RDWR)
        self.client.shutdown(socket.SHUT_RDWR)


@contextmanager
def cutting_proxy(target_port: int) -> Iterator[CuttingProxy]:
    """A proxy to a port of this machine, closed at the end."""
    proxy = CuttingProxy(target_port)
    try:
        yield proxy
    finally:
        proxy.close()
