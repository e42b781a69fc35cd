"""sese.023 to landing rows and back, with the check against the official schema: messages a second.

    .venv/bin/python benchmarks/mx_messages.py SCHEMAS [messages] [processes]

SCHEMAS is a folder or zip file with sese.023.001.13.xsd, head.001.001.02.xsd and sese.024.001.14.xsd. The rows are made from a seed, in the shape a clearing
broker sends them, each message with its header. They are written, the bytes are read again, and the rows compared. Beside it stands the floor: parsing
and checking alone, in C, without making a row.
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
from decimal import Decimal
from pathlib import Path

from lxml import etree

from tallystick.edges.messages.mx import MxSettings, read_mx
from tallystick.edges.messages.mx.schemas import schemas_of
from tallystick.edges.messages.mx.writing import MxSending, mx_messages, write_mx

SEED = 20261125
SENDING = MxSending("TALYUS33", "DTCYUS33", dt.datetime(2026, 11, 24, 14, 5))
SECURITIES = ("US0378331005", "US5949181045", "US4592001014", "US3696043013", "CA7800871021", "GB0002634946")
OTHERS = ("050", "161", "CHASUS33", "SICV/4042", "GOLDGB2LXXX", "0355")
Row = dict[str, object]


def instruction(chance: random.Random, number: int) -> Row:
    against = number % 3 > 0
    quantity, price = Decimal(chance.randrange(1, 9000)), Decimal(chance.randrange(100, 50_000)) / 100
    return {
        "message_kind": "NEW",
        "message_reference": f"M{number:012d}",
        "instruction_reference": f"I{number:012d}",
        "common_reference": f"C{number:010d}" if number % 4 else None,
        "movement": ("RECEIVE", "DELIVER")[number % 2],
        "payment": "AGAINST" if against else "FREE",
        "hold": "Y" if number % 30 == 7 else None,
        "trade_date": dt.date(2026, 11, 24),
        "settlement_date": dt.date(2026, 11, 25),
        "security_code": SECURITIES[number % 6],
        "security_code_kind": "ISIN",
        "quantity": quantity,
        "quantity_kind": "UNIT",
        "currency": "USD" if against else None,
        "amount": quantity * price if against else None,
        "price": price if against and number % 5 else None,
        "place_of_trade": "XNYS" if number % 2 else None,
        "safekeeping_account": f"ACC{number % 40:05d}",
        "counterparty": OTHERS[number % 6],
        "counterparty_client": "MSNYUS33" if number % 3 else None,
        "place_of_settlement": "DTCYUS33",
        "transaction_kind": "TRAD",
        "partial_code": "NPAR" if number % 7 == 0 else None,
        "sent_at": dt.datetime(2026, 11, 24, 14 + number % 6, number % 60, number // 60 % 60),
    }


def status(number: int) -> Row:
    return {
        "message_reference": f"S{number:012d}",
        "instruction_reference": f"M{number:012d}",
        "status_process": "SETTLEMENT",
        "status_code": "PENF" if number % 2 else "PEND",
        "status_reason": ("LACK", "CLAC")[number // 2 % 2] if number % 2 else "FUTU",
        "movement": ("RECEIVE", "DELIVER")[number % 2],
        "payment": "AGAINST",
        "settlement_date": dt.date(2026, 11, 25),
        "security_code": SECURITIES[number % 6],
        "security_code_kind": "ISIN",
        "quantity": Decimal(100 + number % 900),
        "quantity_kind": "UNIT",
        "amount": Decimal(1000 + number),
        "currency": "USD",
        "safekeeping_account": f"ACC{number % 40:05d}",
    }


def processor_time() -> float:
    """Seconds of processor of this process and those it started and saw end."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def rate(what: str, messages: int, start: float, processor: float) -> None:
    seconds, used = time.perf_counter() - start, processor_time() - processor
    print(f"{what:58s} {messages / seconds:>10,.0f} messages/s   {seconds:6.2f} s   {messages / used:>9,.0f} a processor second")


def floor(kind: str, rows: list[Row], schemas: Path) -> None:
    """Parsing and checking alone."""
    messages = mx_messages(kind, rows, SENDING)
    schema = schemas_of(schemas).schema(SENDING.version(kind))
    head = schemas_of(schemas).schema("head.001.001.02")
    if schema is None or head is None:
        raise SystemExit(f"{schemas}: found no schema of {SENDING.version(kind)} or head.001.001.02")
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    start, processor = time.perf_counter(), processor_time()
    for message in messages:
        root = etree.fromstring(message, parser)
        if not (schema.validate(root[1]) and head.validate(root[0])):
            raise SystemExit(f"{kind}: what was written is not valid")
    rate(f"floor: parse and check {kind}", len(rows), start, processor)


def warm_up(folder: Path) -> None:
    """What is imported on first use is not measured."""
    (folder / "first.xml").write_bytes(write_mx("sese.023", [instruction(random.Random(SEED), number) for number in range(2)], SENDING))
    read_mx(folder / "first.xml", "0" * 12)


def measured(folder: Path, kind: str, table: str, rows: list[Row], schemas: Path, processes: int) -> None:
    start, processor = time.perf_counter(), processor_time()
    data = write_mx(kind, rows, SENDING)
    rate(f"write {kind}", len(rows), start, processor)
    path = folder / "messages.xml"
    path.write_bytes(data)
    floor(kind, rows[:20_000], schemas)
    for checked, several in ((None, 1), (schemas, 1), (schemas, processes)):
        start, processor = time.perf_counter(), processor_time()
        read = read_mx(path, "0" * 12, MxSettings(schemas=checked, processes=several))
        what = f"read {kind}, {'checked' if checked else 'not checked'}, {len(data) / len(rows):,.0f} bytes, {several} process{'es' if several > 1 else ''}"
        rate(what, len(rows), start, processor)
        found = read.tables[table].select(list(rows[0])).to_pylist()
        if read.rejected or found != rows:
            raise SystemExit(f"{kind}: what was read is not what was written")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("schemas", type=Path)
    arguments.add_argument("messages", nargs="?", type=int, default=100_000)
    arguments.add_argument("processes", nargs="?", type=int, default=os.cpu_count() or 1)
    given = arguments.parse_args()
    machine = f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    print(f"machine: {machine}, {given.messages:,} messages of each")
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder:
        warm_up(Path(folder))
        instructions = [instruction(chance, number) for number in range(given.messages)]
        measured(Path(folder), "sese.023", "instruction_message", instructions, given.schemas, given.processes)
        measured(Path(folder), "sese.024", "status_message", [status(number) for number in range(given.messages)], given.schemas, given.processes)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


if __name__ == "__main__":
    main()
