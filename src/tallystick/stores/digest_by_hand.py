"""The digest of a table made row by row in this process: the plain reading of `digest`, for rows an engine cannot hash and as the tests' measure."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Context, Decimal
from typing import Any

from tallystick.model.contract import DECIMALS, Column, Kind, Table
from tallystick.stores.digest import LONGEST_NUMBER, NOTHING, NULL, REPEATED, SAME, SEPARATOR, WEIGHT_DIGITS, WORDS, digest_text, is_long, parts_of

EPOCH = dt.datetime(1970, 1, 1)
MICROSECOND = dt.timedelta(microseconds=1)
EXACT = Context(prec=60)


def digest_by_hand(contract: Table, rows: Iterable[Mapping[str, Any]]) -> str:
    """The digest of these rows, each a value by column name."""
    gathered, texts, numbers = parts_of(contract)
    groups: dict[str, list[int]] = defaultdict(lambda: [0] * (2 + len(numbers)))
    count = 0
    for row in rows:
        sums = groups[_joined(canonical_text(column, row[column.name]) for column in gathered)]
        long = [canonical_text(each, row[each.name]) if _too_long(each, row[each.name]) else "" for each in numbers if is_long(each)]
        weight = _weight(_joined([*[_said(contract, column, row) for column in texts], *long]))
        for place, number in enumerate((1, weight, *[weight * _units(column, row[column.name]) for column in numbers])):
            sums[place] += number
        count += 1
    totals = [0] * len(WORDS)
    for name, (lines, weights, *products) in groups.items():
        said = [_written(units, _scale(column)) for units, column in zip(products, numbers, strict=True)]
        text = _joined([*([name] if gathered else []), str(lines), str(weights), *said])
        totals = [total + word for total, word in zip(totals, _words(text), strict=True)]
    return digest_text(contract.name, count, totals)


def _said(contract: Table, column: Column, row: Mapping[str, Any]) -> str:
    other, value = SAME.get(column.name, ""), row[column.name]
    if other in contract.by_name and value is not None and value == row[other]:
        return chr(REPEATED)
    return canonical_text(column, value)


def _units(column: Column, value: Any) -> int:
    """A number in units of its last decimal."""
    if value is None or _too_long(column, value):
        return NOTHING
    if column.kind is Kind.TIMESTAMP:
        return int((value - EPOCH) // MICROSECOND)
    return int(Decimal(value).scaleb(_scale(column), EXACT))


def _too_long(column: Column, value: Any) -> bool:
    return value is not None and is_long(column) and abs(value) >= 10 ** (LONGEST_NUMBER - _scale(column))


def _scale(column: Column) -> int:
    return DECIMALS.get(column.kind, (0, 0))[1]


def _written(units: int, scale: int) -> str:
    return f"{Decimal(units).scaleb(-scale, EXACT):.{scale}f}"


def canonical_text(column: Column, value: Any) -> str:
    """What stands for a value in a row's text."""
    if value is None:
        return chr(NULL)
    if column.kind is Kind.DATE:
        return str((value - EPOCH.date()).days)
    if column.kind is Kind.TIMESTAMP:
        return str((value - EPOCH) // MICROSECOND)
    if column.kind is Kind.MEASURE:
        return f"{value:.9e}"
    if column.kind in DECIMALS:
        return f"{Decimal(value):.{DECIMALS[column.kind][1]}f}"
    return str(value)


def _joined(texts: Iterable[str]) -> str:
    return chr(SEPARATOR).join(texts)


def _weight(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest()[:WEIGHT_DIGITS], 16)


def _words(text: str) -> list[int]:
    digits = hashlib.sha256(text.encode()).hexdigest()
    return [int(digits[start - 1 : start + 14], 16) for start in WORDS]
