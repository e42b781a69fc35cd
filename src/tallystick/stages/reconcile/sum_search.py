"""Find for a statement line the set of our entries that it is the sum of; a pure search over whole numbers, with limits.

Source   conventions.md 21: two candidates of equal merit are a tie and stay open
Holds    the result does not depend on the order of entries and lines. Merit, best first: least difference, fewest entries, least distance
         in days. An entry is used once; a set that another line would use with equal merit is a tie of both
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

PAIRS_TRIED = 200
"""With more entries than this only single entries are tried, so that the work stays bounded."""

Merit = tuple[int, int, int]


@dataclass(frozen=True, order=True)
class Movement:
    """An entry or a line: its key, its amount in millionths of the currency unit, its day."""

    key: tuple[str, str]
    amount: int
    day: int | None


@dataclass(frozen=True)
class Limits:
    """How far amounts and days may differ, and how many entries may make one line."""

    amount: int
    days: int
    entries: int


@dataclass(frozen=True, order=True)
class Candidate:
    """One set of entries for one line, and its merit (least is best)."""

    merit: Merit
    line: Movement
    entries: tuple[Movement, ...]


@dataclass(frozen=True)
class Verdict:
    """A line with entries of ours: met when `tie` is False, else one of several sets of equal merit."""

    line: Movement
    entries: tuple[Movement, ...]
    tie: bool


def search(entries: Iterable[Movement], lines: Iterable[Movement], limits: Limits) -> list[Verdict]:
    """Every line that one best set of entries meets, and every tie, in order of merit."""
    pool = sorted(entries)
    waiting = {candidate for line in sorted(lines) for candidate in _candidates(pool, line, limits)}
    verdicts: list[Verdict] = []
    while waiting:
        best = min(candidate.merit for candidate in waiting)
        level = sorted(candidate for candidate in waiting if candidate.merit == best)
        tied = _tied(level)
        verdicts += [Verdict(each.line, each.entries, each in tied) for each in level]
        lines_used = {each.line for each in level}
        entries_used = {entry for each in level for entry in each.entries}
        waiting = {each for each in waiting if each.line not in lines_used and not entries_used.intersection(each.entries)}
    return verdicts


def _tied(level: list[Candidate]) -> set[Candidate]:
    """Candidates of one merit that share a line or an entry with another."""
    users: dict[Movement, list[Candidate]] = {}
    for each in level:
        for movement in (each.line, *each.entries):
            users.setdefault(movement, []).append(each)
    return {each for shared in users.values() if len(shared) > 1 for each in shared}


def _candidates(pool: list[Movement], line: Movement, limits: Limits) -> Iterator[Candidate]:
    """Sets of entries of the line's sign, inside the window, whose sum is the line within the tolerance."""
    near = [each for each in pool if _near(each, line, limits)]
    for number in range(1, _most_entries(len(near), limits) + 1):
        for chosen in combinations(near, number):
            difference = abs(sum(each.amount for each in chosen) - line.amount)
            if difference <= limits.amount:
                yield Candidate((difference, number, max(_distance(each, line) for each in chosen)), line, chosen)


def _most_entries(number: int, limits: Limits) -> int:
    if number <= limits.entries:
        return number
    return min(2, limits.entries) if number <= PAIRS_TRIED else 1


def _near(entry: Movement, line: Movement, limits: Limits) -> bool:
    same_sign = (entry.amount > 0) == (line.amount > 0)
    return same_sign and abs(entry.amount) <= abs(line.amount) + limits.amount and _distance(entry, line) <= limits.days


def _distance(entry: Movement, line: Movement) -> int:
    if entry.day is None or line.day is None:
        return 10**9
    return abs(entry.day - line.day)
