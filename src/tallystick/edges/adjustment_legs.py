"""Legs of an adjustment as a person writes them: a CSV file, or one leg a word on the command line.

A leg is `ledger_account,sub_account,amount,instrument,security`: the amount is money where the chart keeps the account in cash (the
instrument is its currency), shares where the account is one of the stock record (the instrument is any code of the security).
`security` is named only for money accounts kept by security; an empty sub-account is `-`.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

COLUMNS = ("ledger_account", "sub_account", "amount", "instrument", "security")
REQUIRED = COLUMNS[:4]
NONE = "-"
PLACES = {"CASH": 2, "SECURITY": 6}
_AMOUNT = re.compile(r"[+-]?\d{1,15}(\.\d{1,6})?", re.ASCII)


class AdjustmentRefused(Exception):
    """An adjustment, or a decision about one, cannot be; the message says where, what was found and what is expected. Nothing was written."""


@dataclass(frozen=True)
class WrittenLeg:
    """One leg as written: `place` for messages; the amount exact; instrument and security as the person names them, - for none."""

    place: str
    ledger_account: str
    sub_account: str
    amount: Decimal
    instrument: str
    security: str


def legs_of_file(path: Path) -> list[WrittenLeg]:
    """The legs of a CSV file with a header. Raises AdjustmentRefused."""
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            lines = csv.DictReader(file, strict=True)
            _require_columns(path, lines.fieldnames or ())
            return [_leg(f"{path.name}, line {number}", line) for number, line in enumerate(lines, 2)]
    except (OSError, UnicodeError, csv.Error) as error:
        raise AdjustmentRefused(f"{path}: {error}; expected a CSV file in UTF-8 with the columns {', '.join(REQUIRED)}") from error


def legs_of_words(words: Iterable[str]) -> list[WrittenLeg]:
    """The legs of `--leg` options, each a line of such a file without its header. Raises AdjustmentRefused."""
    found = []
    for number, word in enumerate(words, 1):
        cells = word.split(",")
        if not len(REQUIRED) <= len(cells) <= len(COLUMNS):
            raise AdjustmentRefused(f"--leg {number}: found {word!r}, expected {','.join(REQUIRED)}, such as 5050,-,100.00,USD")
        found.append(_leg(f"--leg {number}", dict(zip(COLUMNS, cells, strict=False))))
    return found


def _require_columns(path: Path, names: Sequence[str]) -> None:
    unknown, missing = sorted(set(names) - set(COLUMNS)), [name for name in REQUIRED if name not in names]
    if unknown or missing or len(names) != len(set(names)):
        raise AdjustmentRefused(
            f"{path.name}, line 1: found the columns {', '.join(names) or 'none'}, expected {', '.join(COLUMNS)} (security may be left out)"
        )


def _leg(place: str, cells: dict[str, str | None]) -> WrittenLeg:
    if None in cells or None in cells.values():
        raise AdjustmentRefused(f"{place}: found more or fewer cells than columns, expected one cell a column")
    said = {name: str(cells.get(name) or "").strip() for name in COLUMNS}
    amount = said["amount"]
    if not _AMOUNT.fullmatch(amount) or not Decimal(amount):
        raise AdjustmentRefused(f"{place}: amount: found {amount!r}, expected a number that is not zero, such as -100.00 (no thousands separators)")
    for name in ("ledger_account", "instrument"):
        if not said[name]:
            raise AdjustmentRefused(f"{place}: {name}: found nothing, expected one; every leg names its account and its currency or security")
    return WrittenLeg(place, said["ledger_account"], said["sub_account"] or NONE, Decimal(amount), said["instrument"], said["security"] or NONE)


def require_places(leg: WrittenLeg, kept_in: str) -> None:
    """The amount has no more decimals than money (2) or shares (6) have. Raises AdjustmentRefused."""
    if leg.amount != round(leg.amount, PLACES[kept_in]):
        raise AdjustmentRefused(f"{leg.place}: amount: found {leg.amount}, expected at most {PLACES[kept_in]} decimals on account {leg.ledger_account}")
