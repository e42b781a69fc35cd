"""The durable acceptor: trade capture reports a second from the first byte to the last acknowledgement, each engine, with group commit.

    .venv/bin/python benchmarks/fix_live.py [messages]

A sender in a process of its own sends reports made beforehand as fast as the line takes them, and counts the acknowledgements; a report is
acknowledged when it is on the disk. Beside it the floor in the same run: the same bytes written with one flush to the disk per message,
and with one per 500. Every message is counted on the disk at the end.
"""

from __future__ import annotations

import argparse
import os
import platform
import socket
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path

from tallystick.day.book import utc_now
from tallystick.edges.live.capture_tables import connect
from tallystick.edges.live.listener import Listener
from tallystick.edges.live.message_text import sealed
from tallystick.edges.live.port import SessionFacts

ENGINES = ("fixcore", "quickfix")
GROUP = 500
STAMP = "20261124-15:30:00"


def message(kind: str, number: int, *fields: tuple[int, str]) -> bytes:
    return sealed("FIX.4.4", [(35, kind), (34, str(number)), (49, "STREET"), (52, STAMP), (56, "HOUSE"), *fields])


def report(number: int) -> bytes:
    body = ((571, f"R{number}"), (487, "0"), (856, "0"), (17, f"X{number}"), (55, "IBM"), (32, "100"), (31, "143.25"), (75, "20261124"), (60, STAMP))
    return message("AE", number, *body, (552, "1"), (54, "1"), (37, f"O{number}"), (1, f"ACC{number % 40}"))


def send(port: int, count: int) -> None:
    """The sender's process: seconds from the first byte to the last acknowledgement, on standard output."""
    reports = [report(number) for number in range(2, count + 2)]
    with socket.create_connection(("127.0.0.1", port)) as line:
        line.sendall(message("A", 1, (98, "0"), (108, "60")))
        line.recv(4096)
        start = time.perf_counter()
        threading.Thread(target=line.sendall, args=(b"".join(reports),), daemon=True).start()
        heard, tail = 0, b""
        while heard < count:
            data = tail + line.recv(1 << 20)
            heard += data.count(b"\x0135=AR\x01")
            tail = data[-6:] if not data.endswith(b"\x0135=AR\x01") else b""
        print(time.perf_counter() - start)


def measured(engine: str, count: int) -> tuple[float, float, int]:
    """Seconds, processor seconds of the acceptor, and messages on the disk afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = int(free.getsockname()[1])
        listener = Listener(Path(folder), [SessionFacts("drops", "HOUSE", "STREET", engine=engine, port=port)], utc_now)
        listener.start()
        used = time.process_time()
        sender = subprocess.run([sys.executable, __file__, "--send", str(port), str(count)], capture_output=True, text=True, check=True)
        used = time.process_time() - used
        listener.stop()
        with closing(connect(Path(folder))) as capture:
            kept = int(capture.execute("select count(*) from inbound where sequence is not null").fetchone()[0])
    return float(sender.stdout), used, kept


def floor(count: int, group: int) -> float:
    """Seconds to write the same bytes with one flush per `group` messages."""
    reports = [report(number) for number in range(2, count + 2)]
    with tempfile.NamedTemporaryFile() as file:
        start = time.perf_counter()
        for place in range(0, count, group):
            file.write(b"".join(reports[place : place + group]))
            file.flush()
            os.fsync(file.fileno())
        return time.perf_counter() - start


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("messages", type=int, nargs="?", default=20_000)
    asked.add_argument("--send", nargs=2, type=int)
    given = asked.parse_args()
    if given.send:
        return send(*given.send)
    count = given.messages
    print(f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}; {count:,} reports")
    grouped, single = floor(count, GROUP), floor(min(count, 2000), 1)
    print(f"floor, one flush per {GROUP}      {count / grouped:12,.0f} a second")
    print(f"floor, one flush per message  {min(count, 2000) / single:12,.0f} a second")
    for engine in ENGINES:
        seconds, used, kept = measured(engine, count)
        assert kept == count, f"{kept} on the disk"
        rate, alone = count / seconds, min(count, 2000) / single
        print(f"{engine:10} acknowledged         {rate:12,.0f} a second, {rate / alone:5.2f} of one flush per message")
        print(f"{'':10} a processor second   {count / used:12,.0f}; {kept:,} on the disk")
    return None


if __name__ == "__main__":
    main()
