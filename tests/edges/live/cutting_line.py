"""A TCP line between a peer and our port that is cut after a number of bytes, to or from us, as a test orders."""

from __future__ import annotations

import random
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

CHUNK_BYTES = 1 << 14


class CuttingLine:
    """Listens on a port of its own. While `cutting` is set, each connection dies after 1 to `longest` bytes, chosen by the seed."""

    def __init__(self, target_port: int, seed: int, longest: int) -> None:
        self.cutting = threading.Event()
        self.cuts = 0
        self._random = random.Random(seed)
        self._longest = longest
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
                self._carry_both_ways(client)

    def _carry_both_ways(self, client: socket.socket) -> None:
        try:
            server = socket.create_connection(("127.0.0.1", self._target_port))
        except OSError:
            client.close()
            return
        budget = [self._random.randint(1, self._longest)]
        for source, target in ((client, server), (server, client)):
            threading.Thread(target=self._carry, args=(source, target, budget), daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket, budget: list[int]) -> None:
        with suppress(OSError):
            while data := source.recv(CHUNK_BYTES):
                if self.cutting.is_set():
                    budget[0] -= len(data)
                    if budget[0] <= 0:
                        self.cuts += 1
                        target.sendall(data[: max(0, len(data) + budget[0])])
                        break
                target.sendall(data)
        for each in (source, target):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)


@contextmanager
def cutting_line(target_port: int, seed: int, longest: int = 3000) -> Iterator[CuttingLine]:
    """A line to a port of this machine, closed at the end."""
    line = CuttingLine(target_port, seed, longest)
    try:
        yield line
    finally:
        line.close()
