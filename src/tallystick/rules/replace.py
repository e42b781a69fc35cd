"""The firm's rows over the shipped rows, and the check that no two rows hold at once.

The rule: on every day a firm's row covers, the shipped rows of the same owner (`Family.owner`) do not hold. A shipped row is cut to the
days that remain, which may leave none, one or two pieces of it:

    shipped  TAF 2024-01-01 … 2025-12-31 0.000166     firm  TAF 2024-06-01 … 2024-06-30 0
    gives    2024-01-01 … 2024-05-31 0.000166, 2024-06-01 … 2024-06-30 0, 2024-07-01 … 2025-12-31 0.000166
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from itertools import combinations

from tallystick.rules.family import Family
from tallystick.rules.read import RuleError, RuleRow, Value

Period = tuple[dt.date, dt.date]
SEVERAL = {"*", "-"}
ONE_DAY = dt.timedelta(days=1)


def replaced(family: Family, shipped: list[RuleRow], firm: list[RuleRow]) -> list[RuleRow]:
    """The shipped rows, cut where a firm's row of the same owner holds, and the firm's rows."""
    taken: defaultdict[tuple[Value, ...], list[Period]] = defaultdict(list)
    for row in firm:
        taken[_owner(family, row)].append(_period(family, row))
    kept = [piece for row in shipped for piece in _remaining(family, row, taken[_owner(family, row)])]
    return kept + firm


def check_rows(family: Family, rows: list[RuleRow]) -> None:
    """Raise RuleError when a period or band is upside down, or when two rows of one key hold at once. Gaps are allowed."""
    groups: defaultdict[tuple[Value, ...], list[RuleRow]] = defaultdict(list)
    for row in rows:
        _check_order(family, row)
        groups[_key(family, row)].append(row)
    for group in groups.values():
        for first, second in combinations(group, 2):
            if _overlap(family, first, second):
                raise RuleError(f"{second.place}: found a second row of {_key(family, second)} for days {first.place} holds too, expected one row a day")


def _remaining(family: Family, row: RuleRow, taken: list[Period]) -> list[RuleRow]:
    if not taken:
        return [row]
    if not family.dated:
        return []
    pieces = [_period(family, row)]
    for first, last in taken:
        pieces = [part for piece in pieces for part in _without(piece, first, last)]
    return [row.during(*piece) for piece in pieces]


def _without(piece: Period, first: dt.date, last: dt.date) -> list[Period]:
    start, end = piece
    if last < start or first > end:
        return [piece]
    before = [(start, first - ONE_DAY)] if start < first else []
    after = [(last + ONE_DAY, end)] if last < end else []
    return before + after


def _check_order(family: Family, row: RuleRow) -> None:
    first, last = _period(family, row)
    if last < first:
        raise RuleError(f"{row.place}: found valid_to {last} before valid_from {first}, expected the same day or a later one")
    if family.band:
        start, end = (row[name] for name in family.band)
        if end < start or (end == start and not family.band_includes_end):  # type: ignore[operator]
            raise RuleError(f"{row.place}: found {family.band[1]} {end} for {family.band[0]} {start}, expected a larger value")


def _overlap(family: Family, first: RuleRow, second: RuleRow) -> bool:
    return _meet(_period(family, first), _period(family, second), True) and _bands_meet(family, first, second) and _values_meet(family, first, second)


def _values_meet(family: Family, first: RuleRow, second: RuleRow) -> bool:
    """Whether two rows speak of one value of the column in which * and - stand for several."""
    if not family.several:
        return True
    said = {first[family.several], second[family.several]}
    return len(said) == 1 or bool(said & SEVERAL)


def _bands_meet(family: Family, first: RuleRow, second: RuleRow) -> bool:
    if not family.band:
        return True
    start, end = family.band
    return _meet((first[start], first[end]), (second[start], second[end]), family.band_includes_end)


def _meet(first: tuple[Value, Value], second: tuple[Value, Value], end_belongs: bool) -> bool:
    later_start, earlier_end = max(first[0], second[0]), min(first[1], second[1])  # type: ignore[type-var]
    return later_start < earlier_end or (end_belongs and later_start == earlier_end)  # type: ignore[operator]


def _owner(family: Family, row: RuleRow) -> tuple[Value, ...]:
    return tuple(row[name] for name in family.owner)


def _key(family: Family, row: RuleRow) -> tuple[Value, ...]:
    left_out = {"valid_from", family.several, *(family.band or ())}
    return tuple(row[name] for name in family.table.key if name not in left_out)


def _period(family: Family, row: RuleRow) -> Period:
    return (row.date("valid_from"), row.date("valid_to")) if family.dated else (row.date("day"), row.date("day"))
