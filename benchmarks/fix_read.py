"""FIX drop-copy log to typed, verified landing rows: messages a second, beside a plain Python script that splits each line.

    .venv/bin/python benchmarks/fix_read.py [messages] [--exact]

The log is made from a seed: 55 % FIX 4.2 and 25 % FIX 4.4 fills (with parties and security alternatives), 5 % capture reports with one
side, 12 % order-level reports, 2 % corrections and cancels, 1 % heartbeats, one in 2,000 messages damaged. The peer does what people
write: split each line, build a dictionary, convert quantity and price with Decimal and the time with datetime; it verifies nothing.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import platform
import random
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

from tallystick.edges.messages.fix import FixSettings, read_fix_batches
from tallystick.edges.messages.fix.blocks import Block
from tallystick.edges.messages.fix.plain import read_block_exactly

SYMBOLS = (
    ("IBM", "459200101", "US4592001014"),
    ("AAPL", "037833100", "US0378331005"),
    ("MSFT", "594918104", "US5949181045"),
    ("GE", "369604301", "US3696043013"),
)
SEED = 20261124


def sealed(version: str, body: str) -> str:
    """The message with its BodyLength and CheckSum; `|` stands for SOH."""
    head = f"8={version}|9={len(body)}|{body}".replace("|", "\x01")
    return f"{head}10={sum(head.encode()) % 256:03d}\x01\n"


def fill_42(chance: random.Random, number: int, status: str = "2", trans: str = "0", reference: str = "") -> str:
    symbol, cusip, _ = SYMBOLS[number % 4]
    time_of_day = f"20260511-{13 + number % 7}:{number % 60:02d}:{number // 60 % 60:02d}"
    quantity, price = chance.randrange(1, 90) * 100, chance.randrange(100, 50_000) / 100
    return sealed(
        "FIX.4.2",
        f"35=8|49=BROKER|56=FIRM|34={number}|52={time_of_day}.{number % 1000:03d}|37=O{number:09d}|11=C{number:09d}|"
        f"17=E{number:010d}|{reference}20={trans}|150={status}|39={status}|1=ACC{number % 300:04d}|55={symbol}|48={cusip}|22=1|"
        f"54={1 + number % 2}|38={quantity}|40=2|44={price:.2f}|15=USD|59=0|32={quantity}|31={price:.2f}|30=XNYS|29=1|"
        f"151=0|14={quantity}|6={price:.4f}|75=20260511|60={time_of_day}|58=filled a=b|",
    )


def fill_44(chance: random.Random, number: int, exec_type: str = "F", reference: str = "") -> str:
    symbol, _, isin = SYMBOLS[number % 4]
    time_of_day = f"20260511-{13 + number % 7}:{number % 60:02d}:{number // 60 % 60:02d}.{number % 1000:03d}"
    quantity, price = chance.randrange(1, 9000), chance.randrange(1_000_000, 500_000_000) / 10_000
    return sealed(
        "FIX.4.4",
        f"35=8|49=BROKER|56=FIRM|34={number}|52={time_of_day}|37=O{number:09d}|11=C{number:09d}|17=F{number:010d}|{reference}"
        f"150={exec_type}|39=1|453=2|448=BRKR|447=D|452=1|448=CLNT{number % 90}|447=D|452=3|1=ACC{number % 300:04d}|55={symbol}|"
        f"454=1|455={isin}|456=4|54={(1, 2, 5)[number % 3]}|38={quantity}|32={quantity}|31={price:.4f}|30=XNAS|528=A|"
        f"151=0|14={quantity}|6={price:.4f}|60={time_of_day}|",
    )


def capture_report(chance: random.Random, number: int) -> str:
    symbol, cusip, _ = SYMBOLS[number % 4]
    return sealed(
        "FIX.4.4",
        f"35=AE|49=TRF|56=FIRM|34={number}|52=20260511-15:00:00.000|571=T{number:09d}|487=0|856=0|570=N|55={symbol}|48={cusip}|22=1|"
        f"32={chance.randrange(1, 900)}|31={chance.randrange(1000, 9000) / 100}|75=20260511|60=20260511-15:00:00.000|552=1|54=2|37=O{number}|"
        f"1=ACC{number % 300:04d}|",
    )


def message(chance: random.Random, number: int) -> str:
    kind = chance.random()
    if kind < 0.55:
        return fill_42(chance, number)
    if kind < 0.80:
        return fill_44(chance, number)
    if kind < 0.85:
        return capture_report(chance, number)
    if kind < 0.97:
        return fill_42(chance, number, status="0")
    if kind < 0.98:
        return fill_44(chance, number, "G", f"19=F{number - 1:010d}|")
    if kind < 0.99:
        return fill_42(chance, number, trans="1", reference=f"19=E{number - 1:010d}|")
    return sealed("FIX.4.4", f"35=0|49=BROKER|56=FIRM|34={number}|52=20260511-15:00:00|")


def make_log(path: Path, messages: int) -> None:
    chance = random.Random(SEED)
    with path.open("w", encoding="ascii", newline="") as log:
        for number in range(messages):
            text = message(chance, number)
            log.write(text.replace("35=", "35", 1) if number % 2000 == 1999 else text)


def plain_script(path: Path) -> Iterator[tuple[object, ...]]:
    with path.open("rb") as log:
        for line in log:
            fields = dict(pair.partition("=")[::2] for pair in line.decode().rstrip("\n\x01").split("\x01"))
            if fields.get("35") not in ("8", "AE") or "32" not in fields:
                continue
            traded = dt.datetime.strptime(fields["60"][:17], "%Y%m%d-%H:%M:%S")
            yield fields.get("17") or fields.get("571"), fields["1"], fields["55"], fields["54"], Decimal(fields["32"]), Decimal(fields["31"]), traded


def rate(what: str, messages: int, work: Callable[[], int]) -> float:
    start, start_processor = time.perf_counter(), time.process_time()
    rows = work()
    seconds, processor = time.perf_counter() - start, time.process_time() - start_processor
    print(f"{what:58s} {messages / seconds:>12,.0f} messages/s   {seconds:7.2f} s   {messages / processor:>10,.0f} a processor second   {rows:,} rows")
    return messages / seconds


def warm_up(folder: Path) -> None:
    """Libraries imported and tables made, as in any second file of a day."""
    path = folder / "warm.fix"
    path.write_text(fill_42(random.Random(SEED), 1) + "noise\n", encoding="ascii", newline="")
    list(read_fix_batches(path, "0" * 12, FixSettings()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("messages", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--exact", action="store_true", help="also time the exact way on 20,000 messages")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.fix"
        make_log(path, arguments.messages)
        megabytes = path.stat().st_size / 1e6
        print(f"machine: {platform.processor() or platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, log of {megabytes:,.0f} MB")
        warm_up(Path(folder))
        for workers in (1, 2):
            settings = FixSettings(workers=workers)
            ours = rate(
                f"tallystick, verified, typed, {workers} worker(s)",
                arguments.messages,
                lambda s=settings: sum(t.num_rows for t in read_fix_batches(path, "0" * 12, s)),
            )
        print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")
        theirs = rate("plain Python split, nothing verified", arguments.messages, lambda: sum(1 for _ in plain_script(path)))
        print(f"ratio: {ours / theirs:.1f} x")
        if arguments.exact:
            head = b"".join(path.open("rb").readlines()[:20_000])
            rate("the exact way alone", 20_000, lambda: read_block_exactly(Block(head, 0, 1, 20_000), "0" * 12, FixSettings()).table.num_rows)


if __name__ == "__main__":
    main()
