"""MT54x messages to landing rows and back: messages a second, one process.

    .venv/bin/python benchmarks/mt_messages.py [messages]

The rows are made from a seed: instructions MT540-543 (new, on hold, cancelled; with and without agreed reference, price, market and
client) in the shape a clearing broker sends them, and confirmations MT544-547. They are written, the bytes are read again, and the rows
compared. Reading is from a file, with every field checked and typed; status advices MT548 are read beside them.
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
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from tallystick.edges.messages.mt import read_mt
from tallystick.edges.messages.mt.writing import MtSending, kind_of_instruction, write_mt

SEED = 20261125
SENDING = MtSending("TALYUS33", "DTCYUS33")
SECURITIES = ("US0378331005", "US5949181045", "US4592001014", "US3696043013", "CA7800871021", "GB0002634946")
OTHERS = ("050", "161", "CHASUS33", "SICV/4042", "GOLDGB2LXXX", "0355")
Row = dict[str, object]


def instruction(chance: random.Random, number: int) -> Row:
    movement, payment = ("RECEIVE", "DELIVER")[number % 2], ("AGAINST", "AGAINST", "FREE")[number % 3]
    cancel = number % 20 == 19
    quantity, price = Decimal(chance.randrange(1, 9000)), Decimal(chance.randrange(100, 50_000)) / 100
    row: Row = {
        "message_kind": "CANCEL" if cancel else "NEW",
        "message_reference": f"M{number:012d}",
        "instruction_reference": f"I{number:012d}" if cancel else f"M{number:012d}",
        "common_reference": f"C{number:010d}" if number % 4 else None,
        "movement": movement,
        "payment": payment,
        "hold": "Y" if number % 30 == 7 else None,
        "trade_date": dt.date(2026, 11, 24),
        "settlement_date": dt.date(2026, 11, 25),
        "security_code": SECURITIES[number % 6],
        "security_code_kind": "ISIN",
        "quantity": quantity,
        "quantity_kind": "UNIT",
        "currency": "USD" if payment == "AGAINST" else None,
        "amount": quantity * price if payment == "AGAINST" else None,
        "price": price if payment == "AGAINST" and number % 5 else None,
        "place_of_trade": "XNYS" if number % 2 else None,
        "safekeeping_account": f"ACC{number % 40:05d}",
        "counterparty": OTHERS[number % 6],
        "counterparty_client": "MSNYUS33" if number % 3 else None,
        "place_of_settlement": "DTCYUS33",
        "transaction_kind": "TRAD",
        "partial_code": "NPAR" if number % 7 == 0 else None,
        "sent_at": dt.datetime(2026, 11, 24, 14 + number % 6, number % 60, number // 60 % 60),
    }
    return row


def confirmation(chance: random.Random, number: int) -> Row:
    sign, against = (1, -1)[number % 2], number % 3 != 0
    quantity = Decimal(chance.randrange(1, 9000))
    return {
        "activity_reference": f"D{number:012d}",
        "our_reference": f"M{number:012d}",
        "activity_kind": "DVP" if against else "FREE",
        "activity_status": "MADE",
        "settlement_date": dt.date(2026, 11, 25),
        "depository_account": f"ACC{number % 40:05d}",
        "contra_account": OTHERS[number % 3],
        "security_code": SECURITIES[number % 6],
        "security_code_kind": "ISIN",
        "quantity": sign * quantity,
        "money": -sign * quantity * 10 if against else None,
        "currency": "USD" if against else None,
    }


def status(number: int) -> Row:
    reason = ("LACK", "CLAC", "MONY", "FUTU")[number % 4]
    return {
        "message_reference": f"S{number:012d}",
        "instruction_reference": f"M{number:012d}",
        "status_process": "SETTLEMENT",
        "status_code": "PENF" if number % 2 else "PEND",
        "status_reason": reason,
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


def by_kind(rows: list[Row], kind: Callable[[Row], str]) -> dict[str, list[Row]]:
    kinds: dict[str, list[Row]] = {}
    for row in rows:
        kinds.setdefault(kind(row), []).append(row)
    return kinds


def of_instruction(row: Row) -> str:
    return kind_of_instruction(str(row["movement"]), str(row["payment"]))


def of_confirmation(row: Row) -> str:
    against, receive = row["money"] is not None, Decimal(str(row["quantity"])) > 0
    return {(True, False): "544", (True, True): "545", (False, False): "546", (False, True): "547"}[receive, against]


def written(kinds: dict[str, list[Row]]) -> bytes:
    return SENDING.separator.encode().join(write_mt(kind, rows, SENDING) for kind, rows in kinds.items())


def rate(what: str, messages: int, start: float, processor: float) -> None:
    seconds, used = time.perf_counter() - start, time.process_time() - processor
    print(f"{what:44s} {messages / seconds:>10,.0f} messages/s   {seconds:6.2f} s   {messages / used:>9,.0f} a processor second")


def compared(path: Path, table: str, rows: dict[str, list[Row]], what: str) -> None:
    count = sum(map(len, rows.values()))
    start, processor = time.perf_counter(), time.process_time()
    read = read_mt(path, "0" * 12)
    rate(f"read {what}", count, start, processor)
    found = read.tables[table].select(list(next(iter(rows.values()))[0])).to_pylist()
    if read.rejected or found != [row for group in rows.values() for row in group]:
        raise SystemExit(f"{what}: what was read is not what was written")


def measured(folder: Path, table: str, rows: list[Row], kind: Callable[[Row], str], what: str) -> None:
    kinds = by_kind(rows, kind)
    start, processor = time.perf_counter(), time.process_time()
    data = written(kinds)
    rate(f"write {what}", len(rows), start, processor)
    path = folder / "messages.fin"
    path.write_bytes(data)
    compared(path, table, kinds, f"{what}, {len(data) / len(rows):,.0f} bytes each")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("messages", nargs="?", type=int, default=200_000)
    messages = parser.parse_args().messages
    print(f"machine: {platform.processor() or platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, {messages:,} messages of each")
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder:
        measured(Path(folder), "instruction_message", [instruction(chance, number) for number in range(messages)], of_instruction, "MT540-543")
        measured(Path(folder), "depository_message", [confirmation(chance, number) for number in range(messages)], of_confirmation, "MT544-547")
        measured(Path(folder), "status_message", [status(number) for number in range(messages)], lambda row: "548", "MT548")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


if __name__ == "__main__":
    main()
