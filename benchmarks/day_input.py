"""The input of the day benchmark: one business day of a broker as canonical files, seeded, any size, written in row groups.

Run   python benchmarks/day_input.py FOLDER [EXECUTIONS]       (1,000,000 by default; about 22 bytes of disk an execution)
50,000 accounts (95 % of customers), 10,000 securities (95 % cleared by CNS), popularity by a power law, half of the executions of the
day before (due today) and half of today, 6 % short sales, 1 % corrections and cancels, 1 % repeated lines, 0.5 % unusable lines.
"""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as pq

SEED = 20261122
SECURITIES, ACCOUNTS = 10_000, 50_000
DAY, DAY_BEFORE = dt.date(2026, 11, 10), dt.date(2026, 11, 9)
ROW_GROUP_ROWS = 250_000
MICROSECONDS_A_DAY = 86_400_000_000
SIDES = pa.array(["BUY", "SELL", "SELL_SHORT", "BORROW"])
ACTIONS = pa.array(["NEW", "CORRECT", "CANCEL"])
VENUES = pa.array(["XNYS", "XNAS", "ARCX", "BATS", "IEXG", "XCHI", "EDGX", "MEMX"])
CAPACITIES = pa.array(["A", "P", "R"])

Whole = npt.NDArray[np.int64]


@dataclass
class Lines:
    """Execution lines as whole numbers: security, account and side by index, price in millionths, times in microseconds since 1970."""

    number: Whole
    reference: Whole
    security: Whole
    account: Whole
    side: Whole
    action: Whole
    quantity: Whole
    price: Whole
    executed: Whole
    sent: Whole

    def take(self, rows: Whole) -> Lines:
        """These lines, in this order."""
        return Lines(*[column[rows] for column in vars(self).values()])

    def followed_by(self, other: Lines) -> Lines:
        """Both, one after the other."""
        return Lines(*[np.concatenate([ours, theirs]) for ours, theirs in zip(vars(self).values(), vars(other).values(), strict=True)])

    def __len__(self) -> int:
        return len(self.number)


def make(folder: Path, executions: int) -> list[Path]:
    """Write all files of the day; gives them in the order of loading, the executions last."""
    folder.mkdir(parents=True, exist_ok=True)
    draw = np.random.default_rng(SEED)
    base = (np.exp(draw.normal(3.5, 1.0, SECURITIES)).clip(0.5, 4000) * 1e6).astype(np.int64)
    files = [_securities(folder, draw), _accounts(folder, draw), _prices(folder, base, DAY_BEFORE), _prices(folder, base, DAY)]
    return [*files, _executions(folder, _lines(draw, base, executions), draw)]


def codes(prefix: str, numbers: Whole, width: int) -> pa.Array[Any]:
    """`prefix` and the number with leading zeros, as text, built as bytes."""
    digits = np.empty((len(numbers), len(prefix) + width), np.uint8)
    digits[:, : len(prefix)] = np.frombuffer(prefix.encode(), np.uint8)
    rest = numbers.astype(np.int64)
    for place in range(len(prefix) + width - 1, len(prefix) - 1, -1):
        rest, digit = np.divmod(rest, 10)
        digits[:, place] = digit + 48
    offsets = np.arange(len(numbers) + 1, dtype=np.int32) * digits.shape[1]
    return pa.StringArray.from_buffers(len(numbers), pa.py_buffer(offsets), pa.py_buffer(digits))


def decimals(units: Whole, scale: int) -> pa.Array[Any]:
    """Whole units of 10^-scale as decimal(18, scale), without passing through floats."""
    words = np.empty((len(units), 2), np.int64)
    words[:, 0], words[:, 1] = units, units >> 63
    return pa.Array.from_buffers(pa.decimal128(18, scale), len(units), [None, pa.py_buffer(words)])


def _write(path: Path, columns: dict[str, Any]) -> Path:
    pq.write_table(pa.table(columns), path, compression="zstd", row_group_size=ROW_GROUP_ROWS)
    return path


def _securities(folder: Path, draw: np.random.Generator) -> Path:
    ids = codes("US0", np.arange(SECURITIES), 9)
    path = np.where(draw.random(SECURITIES) < 0.95, 0, 1)
    columns = {
        "security_id": ids,
        "isin": ids,
        "asset_class": pa.repeat("EQUITY", SECURITIES),
        "currency": pa.repeat("USD", SECURITIES),
        "clearing_path": pa.array(["CNS", "TRADE_FOR_TRADE"]).take(pa.array(path)),
    }
    return _write(folder / "security_message.parquet", columns)


def _accounts(folder: Path, draw: np.random.Generator) -> Path:
    firm = draw.random(ACCOUNTS) < 0.05
    schedule = np.where(firm, 0, draw.integers(1, 4, ACCOUNTS))
    columns = {
        "account_id": codes("A", np.arange(ACCOUNTS), 7),
        "account_name": codes("Name of account ", np.arange(ACCOUNTS), 7),
        "account_class": pa.array(["CUSTOMER", "FIRM"]).take(pa.array(firm.astype(np.int64))),
        "account_type": pa.array(["MARGIN", "INVENTORY"]).take(pa.array(firm.astype(np.int64))),
        "market_maker": pa.array(["N", "Y"]).take(pa.array(firm.astype(np.int64))),
        "commission_schedule": pa.array(["NONE", "PER_SHARE", "BPS", "TIERED"]).take(pa.array(schedule)),
    }
    return _write(folder / "account_message.parquet", columns)


def _prices(folder: Path, base: Whole, day: dt.date) -> Path:
    columns = {
        "security_code": codes("US0", np.arange(SECURITIES), 9),
        "security_code_kind": pa.repeat("ISIN", SECURITIES),
        "price_date": pa.repeat(pa.scalar(day, pa.date32()), SECURITIES),
        "close_price": decimals(base // 10_000 * 10_000, 6),
    }
    return _write(folder / f"price_message_{day.isoformat()}.parquet", columns)


def _popular(draw: np.random.Generator, kinds: int, count: int, power: float) -> Whole:
    weights = 1.0 / np.arange(1, kinds + 1) ** power
    place = np.searchsorted(np.cumsum(weights / weights.sum()), draw.random(count)).clip(0, kinds - 1)
    popular: Whole = draw.permutation(kinds)[place]
    return popular


def _lines(draw: np.random.Generator, base: Whole, executions: int) -> Lines:
    """New executions, then their corrections and cancels, then repeated lines, in the order of sending."""
    new = _new(draw, base, executions - 2 * (executions // 100))
    amended = new.take(draw.choice(len(new), executions // 100, replace=False))
    amended.reference, amended.number = amended.number, np.arange(len(new), len(new) + len(amended))
    amended.action = np.where(draw.random(len(amended)) < 0.4, 2, 1)
    amended.quantity = np.maximum(1, amended.quantity - draw.integers(0, 3, len(amended)))
    amended.price = np.maximum(100, amended.price + draw.integers(-5, 6, len(amended)) * 100)
    amended.sent = amended.sent + draw.integers(1, 600_000_000, len(amended))
    repeated = new.take(draw.choice(len(new), executions // 100, replace=False))
    repeated.sent = repeated.sent + draw.integers(1, 60_000_000, len(repeated))
    lines = new.followed_by(amended).followed_by(repeated)
    return lines.take(np.argsort(lines.sent, kind="stable"))


def _new(draw: np.random.Generator, base: Whole, count: int) -> Lines:
    security = _popular(draw, SECURITIES, count, 0.7)
    size = np.exp(draw.normal(4.6, 1.1, count)).astype(np.int64) + 1
    price = np.round(base[security] / 100 * np.exp(draw.normal(0, 0.01, count))).astype(np.int64) * 100
    price += np.where(draw.random(count) < 0.05, draw.integers(0, 100, count), 0)
    days = (np.datetime64(DAY_BEFORE) + (np.arange(count) >= count // 2)).astype("datetime64[us]").astype(np.int64)
    executed = np.sort(days + 14 * 3_600_000_000 + 1_800_000_000 + draw.integers(0, 23_400_000_000, count))
    return Lines(
        number=np.arange(count),
        reference=np.full(count, -1),
        security=security,
        account=_popular(draw, ACCOUNTS, count, 0.5),
        side=draw.choice(3, count, p=[0.5, 0.44, 0.06]),
        action=np.zeros(count, np.int64),
        quantity=np.where(draw.random(count) < 0.6, (size // 100 + 1) * 100, size),
        price=price,
        executed=executed,
        sent=executed.copy(),
    )


def _spoil(lines: Lines, draw: np.random.Generator) -> None:
    """Half a percent of the lines cannot be used: no quantity, a negative price, an unknown security, account or side."""
    spoiled = draw.choice(len(lines), len(lines) // 200, replace=False)
    kind = draw.integers(0, 5, len(spoiled))
    lines.quantity[spoiled[kind == 0]] = 0
    lines.price[spoiled[kind == 1]] = -1_000_000
    lines.security[spoiled[kind == 2]] = 900_000_000
    lines.account[spoiled[kind == 3]] = 9_999_999
    lines.side[spoiled[kind == 4]] = 3


def _executions(folder: Path, lines: Lines, draw: np.random.Generator) -> Path:
    _spoil(lines, draw)
    path = folder / "execution_message.parquet"
    writer: pq.ParquetWriter | None = None
    for first in range(0, len(lines), ROW_GROUP_ROWS):
        block = _block(lines.take(np.arange(first, min(len(lines), first + ROW_GROUP_ROWS))))
        writer = writer or pq.ParquetWriter(path, block.schema, compression="zstd")
        writer.write_table(block)
    if writer:
        writer.close()
    return path


def _block(lines: Lines) -> pa.Table:
    count = len(lines)
    executed = pa.array(lines.executed, pa.timestamp("us"))
    return pa.table(
        {
            "sender": pa.repeat("DROP", count),
            "chain": pa.repeat("EXECUTION", count),
            "action": ACTIONS.take(pa.array(lines.action)),
            "exec_id": codes("X", lines.number, 10),
            "ref_exec_id": codes("X", np.maximum(lines.reference, 0), 10).take(pa.array(np.arange(count), mask=lines.reference < 0)),
            "trade_date": pa.array((lines.executed // MICROSECONDS_A_DAY).astype(np.int32), pa.int32()).cast(pa.date32()),
            "trade_time": executed,
            "sending_time": pa.array(lines.sent, pa.timestamp("us")),
            "account_code": codes("A", lines.account, 7),
            "security_code": codes("US0", lines.security, 9),
            "security_code_kind": pa.repeat("ISIN", count),
            "side": SIDES.take(pa.array(lines.side)),
            "quantity": pa.array(lines.quantity),
            "price": decimals(lines.price, 6),
            "currency": pa.repeat("USD", count),
            "venue": VENUES.take(pa.array(lines.number % len(VENUES))),
            "capacity": CAPACITIES.take(pa.array(lines.number % len(CAPACITIES))),
        }
    )


if __name__ == "__main__":
    for made in make(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000):
        print(f"{made.stat().st_size:>13,} bytes  {made}")
