"""Tables of any contract with rows that make a step busy: codes the step itself compares with, few keys so that joins meet, awkward numbers.

Keys are unique as the contract says; nulls stand only where it allows them. The same seed gives the same rows.
"""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pyarrow as pa

from tallystick.model.contract import DECIMALS, Column, Kind, Table

DAYS = tuple(dt.date(2026, 11, 5) + dt.timedelta(days=each) for each in range(8))
TIMES = tuple(dt.datetime(2026, 11, 10, 9, 30, each, each * 250_001) for each in range(4))
IDS = ("A1", "A2", "b1", "É-1", "x'y", "back\\slash")
NUMBERS = ("0", "1", "-1", "100", "-100", "0.5", "-0.5", "2.345", "-2.345", "33.33", "12345.67", "-9876.54")
RATES = tuple(each for each in NUMBERS if abs(Decimal(each)) <= 1)
TEXTS = ("", "10", "10.5", "2026-11-10", "100.125", "?", " ", *IDS)

CLOCK, CLOCKS = "cutoff_at", ("08:00", "15:30", "23:59")
"""A rule row's time of the day; rules that say no time are refused where they are read."""

RATIOS = ("1", "2", "3", "0.5", "0.333333")
"""Of a split; the terms of an action that would divide by zero are refused where they come in."""


def codes_in(sql: str) -> tuple[str, ...]:
    """The text constants of a step's SQL, which are the codes it knows."""
    found = {each.replace("''", "'") for each in re.findall(r"'((?:[^']|'')*)'", sql)}
    return tuple(sorted(each for each in found if len(each) <= 20 and not re.fullmatch(r"\d{4}-\d\d-\d\d", each)))


def generated(contract: Table, codes: tuple[str, ...], rows: int, seed: int) -> pa.Table:
    """Up to so many rows, each key once."""
    chance = random.Random(f"{seed}:{contract.name}")
    made: dict[tuple[Any, ...], dict[str, Any]] = {}
    for number in range(rows):
        row = {column.name: _value(column, codes, chance, number) for column in contract}
        made.setdefault(tuple(row[name] for name in contract.key) or (number,), row)
    return pa.Table.from_pylist(list(made.values()), schema=contract.arrow)


def _value(column: Column, codes: tuple[str, ...], chance: random.Random, number: int) -> Any:
    if column.nullable and chance.random() < 0.2:
        return None
    return _MAKERS.get(column.kind, _number)(column, codes, chance, number)


def _number(column: Column, codes: tuple[str, ...], chance: random.Random, number: int) -> Decimal:
    scale = DECIMALS[column.kind][1]
    choices = RATES if column.kind is Kind.RATE else NUMBERS
    if column.name.startswith("ratio_"):
        choices = RATIOS
    return Decimal(chance.choice(choices)).quantize(Decimal(1).scaleb(-scale))


def _code(column: Column, codes: tuple[str, ...], chance: random.Random, number: int) -> str:
    if column.name == CLOCK:
        return chance.choice(CLOCKS)
    if column.name.endswith("_id") or column.key or not codes:
        return chance.choice(IDS)
    return chance.choice(codes if chance.random() < 0.8 else IDS)


def _text(column: Column, codes: tuple[str, ...], chance: random.Random, number: int) -> str:
    return chance.choice((*TEXTS, *codes[:20]))


_MAKERS: dict[Kind, Callable[[Column, tuple[str, ...], random.Random, int], Any]] = {
    Kind.CODE: _code,
    Kind.TEXT: _text,
    Kind.DATE: lambda column, codes, chance, number: chance.choice(DAYS),
    Kind.TIMESTAMP: lambda column, codes, chance, number: chance.choice(TIMES),
    Kind.COUNT: lambda column, codes, chance, number: number if column.key else chance.choice((0, 1, 2, 5)),
    Kind.MEASURE: lambda column, codes, chance, number: chance.choice((0.0, 1.0, -2.5)),
}
