"""A profile: how a sender's file becomes rows of one landing table.

What each part means, in the order in which the reader uses it:

file        format (csv, parquet), delimiter, quote, encoding, header, preamble, trim, null_values, column_names
columns     our column ← their column
constants   our column ← a fixed text; where the column is also mapped, it stands where theirs is empty
values      our column: their code → our code
formats     our date or time column → format (`dates`), and the zone of local times
numbers     separators, characters left out, brackets, factors, signs from a column, absolute values, side from the sign
security    their identifier columns in order of preference, each with its kind
templates   our column ← text with {their column} or {our column} or {line_number} or {occurrence}
ignore      rows that are not a trade
trailer     lines at the end that state a count or a total
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from tallystick.edges.messages.tabular.numbers import NumberFormat
from tallystick.model.contract import Table
from tallystick.model.landing import DECIDED, LANDING

TARGETS: dict[str, Table] = {table.name: table for table in LANDING if "raw_text" in table.by_name and table.name not in DECIDED}
COMPUTED = ("line_number", "occurrence")
"""Placeholders that the reader fills: the row's line, and how many rows of the file had the same text before, itself included."""

PLACEHOLDER = re.compile(r"\{([^{}:]+)(?::([^{}]+))?\}")


@dataclass(frozen=True)
class Sign:
    """The sign of a number from another column: `column` holds one of `negative` or `positive`; other codes make the number bad."""

    column: str
    negative: tuple[str, ...]
    positive: tuple[str, ...]


@dataclass(frozen=True)
class Ignore:
    """Rows that carry nothing to book: `column` holds one of `values` or, if `unless` is given, none of these."""

    column: str
    values: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True)
class Trailer:
    """A line that states something of the file: `pattern` with one group, which is the `count` of rows, the sum of a column, or nothing."""

    pattern: re.Pattern[str]
    checks: str


@dataclass(frozen=True)
class Profile:
    """How one sender's file is read; `parse_profile` makes it from TOML. Column names left of an arrow are ours."""

    name: str
    target: str
    description: str = ""
    format: str = "csv"
    delimiter: str = ","
    quote: str = '"'
    encoding: str = "utf-8"
    header: bool = True
    preamble: bool = False
    trim: bool = False
    null_values: tuple[str, ...] = ()
    column_names: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    optional: frozenset[str] = frozenset()
    constants: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    formats: Mapping[str, str] = field(default_factory=dict)
    zone: str = "UTC"
    numbers: NumberFormat = field(default_factory=NumberFormat)
    factors: Mapping[str, Decimal] = field(default_factory=dict)
    signs: Mapping[str, Sign] = field(default_factory=dict)
    absolute: frozenset[str] = frozenset()
    side_from_sign_of: str = ""
    security: tuple[tuple[str, str], ...] = ()
    templates: Mapping[str, str] = field(default_factory=dict)
    ignore: tuple[Ignore, ...] = ()
    trailers: tuple[Trailer, ...] = ()

    @property
    def table(self) -> Table:
        """The landing table the file is read into."""
        return TARGETS[self.target]

    @cached_property
    def needed(self) -> tuple[str, ...]:
        """Their columns without which the file cannot be read, in order of first use."""
        return tuple(name for name in self.used if name not in self.optional)

    @cached_property
    def used(self) -> tuple[str, ...]:
        """Their columns that the profile reads at all."""
        names = list(self.columns.values())
        names += [column for column, _ in self.security]
        names += [sign.column for sign in self.signs.values()]
        names += [ignore.column for ignore in self.ignore]
        ours = set(self.table.by_name)
        for template in self.templates.values():
            names += [name for name, _ in PLACEHOLDER.findall(template) if name not in ours and name not in COMPUTED]
        return tuple(dict.fromkeys(names))
