"""What an explanation is: a row, the step that made it, the rows it comes from, the rule rows used, and the raw line at the end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

Value = str | int | float | Decimal | dt.date | dt.datetime | None
Row = Mapping[str, Value]

OPENED_ABOVE = "opened above"
"""The note of a row that stands opened elsewhere in the same explanation."""


@dataclass(frozen=True)
class StepNote:
    """The step that made a row: its name, the stage, what it does in a sentence, and the source of its rule as its docstring states it."""

    name: str
    stage: str
    does: str
    source: str


@dataclass(frozen=True)
class RuleUsed:
    """One rule row: its table, key, values, and how well it is known (`source`, `evidence` V, S, K, U or policy, `origin` SHIPPED or FIRM)."""

    table: str
    meaning: str
    key: str
    values: Row
    source: str
    evidence: str
    origin: str


@dataclass(frozen=True)
class RawLine:
    """The text as received: which file (name, id), which line, and the text; `text` is None where a file has no lines of text."""

    file_name: str
    file_id: str
    line_number: int
    text: str | None
    cut: bool = False


@dataclass(frozen=True)
class Explained:
    """One row and everything it comes from. `note` says why it is not opened further, where it is not."""

    table: str
    day: dt.date | None
    key: str
    row: Row
    key_columns: tuple[str, ...]
    step: StepNote | None = None
    sources: tuple[Group, ...] = ()
    rules: tuple[RuleUsed, ...] = ()
    raw: RawLine | None = None
    note: str = ""

    def walk(self) -> Iterator[Explained]:
        """This row and all rows under it."""
        yield self
        for group in self.sources:
            for each in group.rows:
                yield from each.walk()


@dataclass(frozen=True)
class Group:
    """Rows of one table a row comes from: all `count` of them with their `totals`, of which `rows` are shown."""

    table: str
    meaning: str
    count: int
    totals: Mapping[str, Decimal]
    rows: tuple[Explained, ...]

    @property
    def left_out(self) -> int:
        """Rows that are counted and not shown."""
        return self.count - len(self.rows)


@dataclass(frozen=True)
class Explanation:
    """An explained row with remarks on the whole (rules that have changed since, rows left out)."""

    root: Explained
    remarks: tuple[str, ...] = field(default_factory=tuple)

    def walk(self) -> Iterator[Explained]:
        """All explained rows, from the top."""
        return self.root.walk()
