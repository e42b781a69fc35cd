"""When a relation has no rows, told before an engine runs it: a join of nothing is nothing.

Only what holds for any rows is told: an inner or semi join is empty when a side is, a left join when its left side is, a full join or a
union when all sides are, a grouping when what it groups is. Conditions and figures are not looked at, so `NEVER` means "not known to be".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

Known = Callable[[str], bool]
"""Whether the table of a name is known to have no rows."""


@dataclass(frozen=True, eq=False)
class Emptiness:
    """Rows are none when the table `name` is empty, or when one (`every`: each) of `parts` has none."""

    name: str = ""
    parts: tuple[Emptiness, ...] = ()
    every: bool = False

    def holds(self, empty: Known) -> bool:
        """Whether it follows from the tables that are known to be empty."""
        told: dict[Emptiness, bool] = {}
        return _told(self, empty, told)


NEVER = Emptiness()
"""Not known to be empty, whatever its tables hold."""


@cache
def of_table(name: str) -> Emptiness:
    """A table's own."""
    return Emptiness(name)


def one_of(*parts: Emptiness) -> Emptiness:
    """Empty when one of these is."""
    return _joined(dict.fromkeys(_flat(parts, every=False)), every=False)


def each_of(*parts: Emptiness) -> Emptiness:
    """Empty when all of these are."""
    return NEVER if NEVER in parts else _joined(dict.fromkeys(_flat(parts, every=True)), every=True)


def _flat(parts: tuple[Emptiness, ...], every: bool) -> Iterator[Emptiness]:
    """The parts, those of the same kind taken apart, without what tells nothing."""
    for part in parts:
        if part.parts and part.every == every:
            yield from part.parts
        elif part is not NEVER:
            yield part


def _joined(parts: dict[Emptiness, None], every: bool) -> Emptiness:
    if len(parts) <= 1:
        return next(iter(parts), NEVER)
    return Emptiness(parts=tuple(parts), every=every)


def _told(one: Emptiness, empty: Known, told: dict[Emptiness, bool]) -> bool:
    if one not in told:
        said = (_told(part, empty, told) for part in one.parts)
        told[one] = empty(one.name) if one.name else all(said) if one.every else any(said)
    return told[one]
