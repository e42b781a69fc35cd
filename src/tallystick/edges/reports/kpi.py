"""The management figures as plain functions: a share is a numerator over a denominator, rounded once, where it is printed.

Source   reports.md 6: publish numerator, denominator, cut and population with every figure
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext

Number = Decimal | int
PLACES = Decimal("0.0001")


def share(numerator: Number, denominator: Number) -> Decimal | None:
    """Numerator over denominator at four decimals (hundredths of a per cent), half-up; None where nothing was due."""
    if denominator == 0:
        return None
    with localcontext(prec=60):
        return (Decimal(numerator) / Decimal(denominator)).quantize(PLACES, ROUND_HALF_UP)


def percent_text(value: Decimal | None) -> str:
    """A share as it is read: 0.9420 is `94.20 %`; `none due` where there is none."""
    return "none due" if value is None else f"{value.scaleb(2):.2f} %"


@dataclass(frozen=True)
class Bucket:
    """One step of an ageing scale: days from and to, both included, and its name."""

    first_day: int
    last_day: int
    name: str


def buckets_of(rows: Iterable[Mapping[str, object]], scale: str, day: dt.date) -> tuple[Bucket, ...]:
    """The steps of a scale on a day, from the rows of the rule `aging_bucket`, youngest first."""
    valid = [row for row in rows if row["scale"] == scale and _date(row["valid_from"]) <= day <= _date(row["valid_to"])]
    return tuple(sorted((Bucket(int(str(row["age_from"])), int(str(row["age_to"])), str(row["bucket"])) for row in valid), key=lambda each: each.first_day))


def bucket_of(age_days: int, buckets: Sequence[Bucket]) -> str:
    """The name of the step an age falls into; what no step covers says so."""
    return next((each.name for each in buckets if each.first_day <= age_days <= each.last_day), "outside the scale")


def _date(value: object) -> dt.date:
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(str(value))
