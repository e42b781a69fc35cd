"""What a declared link is: from a row of one table to the rows of another that it comes from, or to the rule rows it used.

The graph (`tallystick.day.graph`) says which tables a step reads; a link says which rows of them. Conditions are SQL over the row
sought (its columns by name) and the row explained (`$column`); `$day` is the day the explained row stands on, `$calendar_key` and
`$member_id` are facts of the firm.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

Pair = str | tuple[str, str]
"""A column of both rows, or (column of the row explained, column of the row sought)."""


class When(Enum):
    """On which days the rows sought stand: the same day, the close before, the first day that has the row, every day up to today,
    the day a date column of the explained row names (`On`), or the close before that day (`Before`)."""

    SAME = "same"
    PREVIOUS = "previous"
    FIRST = "first"
    EARLIER = "earlier"
    ON = "on"
    BEFORE = "before"


@dataclass(frozen=True)
class Link:
    """One way from rows of `table` to rows of `source`.

    `pairs`: columns that must be equal. `where`: a further condition. `meaning`: what the rows sought are to the row, for a person.
    `day_column`: for ON and BEFORE. `needs`: tables of the day that `where` asks besides. `sums`: columns worth a total when many
    rows are found. `order`: which rows are shown first.
    """

    table: str
    source: str
    pairs: tuple[Pair, ...]
    meaning: str
    where: str = ""
    when: When = When.SAME
    day_column: str = ""
    needs: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()
    order: str = ""

    @property
    def column_pairs(self) -> tuple[tuple[str, str], ...]:
        """The pairs as (column of the row explained, column of the row sought)."""
        return tuple(each if isinstance(each, tuple) else (each, each) for each in self.pairs)


@dataclass(frozen=True)
class RuleLink:
    """One way from rows of `table` to the rows of the rule table `rule` that made them. `date`: the SQL date by which a dated rule is
    looked up (empty when the rule is not dated); `where`, `needs`: as in Link."""

    table: str
    rule: str
    meaning: str
    where: str = ""
    date: str = ""
    needs: tuple[str, ...] = ()

    @property
    def condition(self) -> str:
        """The whole condition."""
        dated = f"valid_from <= {self.date} and valid_to >= {self.date}" if self.date else ""
        return " and ".join(each for each in (dated, f"({self.where})" if self.where else "") if each) or "1 = 1"
