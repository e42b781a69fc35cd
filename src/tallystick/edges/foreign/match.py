"""Which foreign column is likely one of ours: by name, by type, by key, by length; each with points and the reason in words.

Points: name up to 60, type up to 25, key 10, length 5. A type that cannot become ours rules the column out. Nothing of a row is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass

from tallystick.edges.foreign.schema import ForeignColumn, ForeignTable, TypeKind
from tallystick.edges.foreign.words import likeness
from tallystick.model.contract import DECIMALS, Column, Kind

LEAST_POINTS = 50
"""Fewer, and a column is not proposed."""

LENGTHS = {Kind.CODE: 64, Kind.TEXT: 4000}
"""The longest text each kind holds, in characters."""

NUMBERS = (TypeKind.WHOLE, TypeKind.DECIMAL, TypeKind.FLOAT)

_FITS: dict[str, dict[TypeKind, int]] = {
    "text": {TypeKind.TEXT: 25, TypeKind.WHOLE: 15, TypeKind.FLAG: 5, TypeKind.OTHER: 5},
    "date": {TypeKind.DATE: 25, TypeKind.LOCAL_TIME: 15, TypeKind.TIMESTAMP: 15, TypeKind.WHOLE: 15, TypeKind.TEXT: 10},
    "time": {TypeKind.TIMESTAMP: 25, TypeKind.LOCAL_TIME: 20, TypeKind.TEXT: 5},
    "number": {TypeKind.DECIMAL: 25, TypeKind.WHOLE: 20, TypeKind.FLOAT: 10, TypeKind.TEXT: 5},
}


@dataclass(frozen=True)
class Match:
    """Their columns for one of ours (several: joined by -), with a confidence of 0 to 100 and why."""

    ours: str
    theirs: tuple[str, ...]
    confidence: int
    reason: str


def family(kind: Kind) -> str:
    """text, date, time or number: what decides about the fit of a type."""
    if kind in DECIMALS or kind in (Kind.COUNT, Kind.MEASURE):
        return "number"
    return {Kind.DATE: "date", Kind.TIMESTAMP: "time"}.get(kind, "text")


def fits(column: Column, theirs: ForeignColumn) -> int:
    """Points of the type; 0 where it cannot become ours."""
    if column.kind is Kind.CODE and theirs.kind is TypeKind.TEXT and (theirs.length or 0) > 1000:
        return 5
    return _FITS[family(column.kind)].get(theirs.kind, 0)


def score(column: Column, table: ForeignTable, theirs: ForeignColumn) -> Match:
    """How likely `theirs` is `column`."""
    name, kind = likeness("column", column.name, theirs.name), fits(column, theirs)
    if not name.points or not kind:
        return Match(column.name, (theirs.name,), 0, name.reason)
    in_key = column.name.endswith(("_id", "reference")) and ((theirs.name,) == table.key or (theirs.name,) in table.unique)
    limit = LENGTHS.get(column.kind)
    short = limit is None or theirs.length is None or theirs.length <= limit
    reasons = [name.reason, f"{theirs.type_text} becomes {column.kind.value}"]
    reasons += ["it is a key"] if in_key else []
    return Match(column.name, (theirs.name,), min(100, name.points + kind + 10 * in_key + 5 * short), "; ".join(reasons))


def match_columns(columns: tuple[Column, ...], table: ForeignTable) -> dict[str, Match]:
    """The best foreign column for each of ours, each of theirs used once, the surest first."""
    scored = [(score(column, table, theirs), place) for place, column in enumerate(columns) for theirs in table.columns]
    ranked = sorted((each for each in scored if each[0].confidence >= LEAST_POINTS), key=lambda each: (-each[0].confidence, each[1], each[0].theirs))
    found: dict[str, Match] = {}
    used: set[str] = set()
    for match, _ in ranked:
        if match.ours not in found and match.theirs[0] not in used:
            found[match.ours] = match
            used.add(match.theirs[0])
    return found
