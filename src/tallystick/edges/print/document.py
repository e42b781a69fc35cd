"""What a printed report is, apart from any format: headline figures, sections with a table and a chart, footnotes.

A report step makes a `Document`; the printers of this room turn the same document into HTML, XLSX, CSV, JSON and Parquet.
Nothing here computes: totals come with the document and stand for all rows, also where a printer shows fewer.

Raises `DocumentWrong` when the parts do not fit together (a column the table lacks, a series of another length): that is
wrong code, never bad input.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

import pyarrow as pa

FAMILIES = ("Management", "Compliance", "FinOp", "Risk")
"""The four families of reports, in the order of the index page."""

KINDS = ("text", "quantity", "money", "price", "rate", "measure", "date", "count")
"""What a printed column can hold; `measure` is a floating-point figure of risk or insight, never booked."""

TONES = ("", "good", "warn", "bad")
"""How a figure or a cell is to be read; always said in words too, never by colour alone."""

CHART_KINDS = ("bar", "line", "stacked", "ladder", "heat")

Value = Decimal | int | float | str | date | datetime | bool | None
"""What a cell can hold."""

Number = Decimal | int | float
"""What a chart can draw; drawing rounds, tables do not."""


class DocumentWrong(ValueError):
    """A document's parts do not fit together: says which part, what was found and what was expected."""


@dataclass(frozen=True)
class Figure:
    """A headline figure: `value_text` as it is to be read, a short note under it, and its tone."""

    label: str
    value_text: str
    note: str = ""
    tone: str = ""

    def __post_init__(self) -> None:
        _expect(self.tone in TONES, f"figure {self.label!r}: tone {self.tone!r}, expected one of {TONES}")


@dataclass(frozen=True)
class ColumnFormat:
    """How one column prints.

    `unit` stands beside the heading. A `rate` with the unit "%" is stored as a fraction of one and printed times 100; any
    other rate prints as stored. `link` is what the cell opens, as `TABLE.KEY_COLUMN` (several key columns separated by
    commas): the key columns need not be printed. `tone` names a column of the table that holds a tone for each cell.
    """

    name: str
    heading: str
    kind: str
    unit: str = ""
    link: str | None = None
    tone: str | None = None

    def __post_init__(self) -> None:
        _expect(self.kind in KINDS, f"column {self.name!r}: kind {self.kind!r}, expected one of {KINDS}")
        _expect(self.link is None or "." in self.link, f"column {self.name!r}: link {self.link!r}, expected TABLE.KEY_COLUMN")

    @property
    def numeric(self) -> bool:
        """Whether the column holds numbers, set flush right."""
        return self.kind not in ("text", "date")

    @property
    def link_table(self) -> str:
        """The table whose row the cell opens, or an empty text."""
        return self.link.split(".", 1)[0] if self.link else ""

    @property
    def link_keys(self) -> tuple[str, ...]:
        """The key columns of the row the cell opens."""
        return tuple(self.link.split(".", 1)[1].split(",")) if self.link else ()


@dataclass(frozen=True)
class Series:
    """One series of a chart: its name and one value for each `x` (None where there is none)."""

    name: str
    values: tuple[Number | None, ...]
    tone: str = ""


@dataclass(frozen=True)
class Mark:
    """A line across a chart at one of its `x`, with its label, such as the loss at 99 %."""

    x: str
    label: str


@dataclass(frozen=True)
class Chart:
    """A picture of a few figures.

    - `bar`: one series: a bar for each `x` (upright, or lying where the names are long); several: side by side.
    - `stacked`: parts that add up, per `x`.
    - `line`: one line a series over ordered `x`.
    - `ladder`: first series what comes in (+), second what goes out (−), third the running position.
    - `heat`: one row a series, one column an `x`, shaded by size.

    `touching` draws bars without gaps (a histogram). `unit` names what is measured.
    """

    kind: str
    title: str
    x: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    note: str = ""
    marks: tuple[Mark, ...] = ()
    touching: bool = False

    def __post_init__(self) -> None:
        _expect(self.kind in CHART_KINDS, f"chart {self.title!r}: kind {self.kind!r}, expected one of {CHART_KINDS}")
        for series in self.series:
            _expect(
                len(series.values) == len(self.x),
                f"chart {self.title!r}: series {series.name!r} has {len(series.values)} values, expected {len(self.x)}, one for each x",
            )


@dataclass(frozen=True, eq=False)
class Section:
    """One part of a report: a table, a chart, or both.

    `totals` are of all rows, by column name. `group` names a text column by which the rows are already sorted: it prints as a
    heading above each group instead of as a column (HTML); the other formats keep it as a column.
    """

    title: str
    note: str = ""
    table: pa.Table | None = None
    columns: tuple[ColumnFormat, ...] = ()
    chart: Chart | None = None
    totals: Mapping[str, Value] | None = None
    group: str | None = None

    def __post_init__(self) -> None:
        held = set(self.table.column_names) if self.table is not None else set()
        for name in self._names():
            _expect(name in held, f"section {self.title!r}: column {name!r} is not in the table, which has {sorted(held)}")
        printed = {column.name for column in self.columns}
        for name in self.totals or {}:
            _expect(name in printed, f"section {self.title!r}: a total of {name!r}, which is not a printed column")

    def _names(self) -> list[str]:
        names = [self.group] if self.group else []
        for column in self.columns:
            names += [column.name, *column.link_keys, *([column.tone] if column.tone else [])]
        return names

    @property
    def rows(self) -> int:
        """Rows of the table, all of them."""
        return self.table.num_rows if self.table is not None else 0


@dataclass(frozen=True, eq=False)
class Document:
    """One report of one business day.

    `basis` is trade date or settlement date, `cut` the knowledge time, `ruleset` the version of the rules, `run_id` the run:
    the same four give the same bytes (reports.md, ground rules). `book` is how the book is named in `explain` commands.
    """

    title: str
    firm: str
    business_date: date
    basis: str
    cut: str
    ruleset: str
    run_id: str
    family: str
    summary: tuple[Figure, ...] = ()
    sections: tuple[Section, ...] = ()
    footnotes: tuple[str, ...] = ()
    book: str = "BOOK"

    def __post_init__(self) -> None:
        _expect(self.family in FAMILIES, f"document {self.title!r}: family {self.family!r}, expected one of {FAMILIES}")

    @property
    def name(self) -> str:
        """The report's name in file names: the title in small letters joined by hyphens."""
        return name_of(self.title)

    @property
    def stem(self) -> str:
        """The name of the report's files without their ending: name and business date."""
        return f"{self.name}-{self.business_date.isoformat()}"


def name_of(title: str) -> str:
    """A title as part of a file name: small letters and digits joined by hyphens, at most 60 characters."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:60].strip("-") or "untitled"


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise DocumentWrong(otherwise)
