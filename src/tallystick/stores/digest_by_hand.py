"""The digest of a table made row by row in this process: the plain reading of `digest`, for rows an engine cannot hash and as the tests' measure."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from tallystick.model.contract import DECIMALS, Column, Kind, Table
from tallystick.stores.digest import NULL, ROW_WORDS, SEPARATOR, WORDS, digest_text, gathered_columns

EPOCH = dt.datetime(1970, 1, 1)
MICROSECOND = dt.timedelta(microseconds=1)


def digest_by_hand(contract: Table, rows: Iterable[Mapping[str, Any]]) -> str:
    """The digest of these rows, each a value by column name."""
    gathered, others = gathered_columns(contract)
    groups: dict[str, list[int]] = defaultdict(lambda: [0] * (1 + len(ROW_WORDS)))
    count = 0
    for row in rows:
        sums = groups[_joined(canonical_text(column, row[column.name]) for column in gathered)]
        words = _words(_joined(canonical_text(column, row[column.name]) for column in others), ROW_WORDS)
        for place, number in enumerate((1, *words)):
            sums[place] += number
        count += 1
    totals = [0] * len(WORDS)
    for name, sums in groups.items():
        text = _joined([*([name] if gathered else []), *map(str, sums)])
        totals = [total + word for total, word in zip(totals, _words(text, WORDS), strict=True)]
    return digest_text(contract.name, count, totals)


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


def _words(text: str, starts: tuple[int, ...]) -> list[int]:
    digits = hashlib.sha256(text.encode()).hexdigest()
    return [int(digits[start - 1 : start + 14], 16) for start in starts]
