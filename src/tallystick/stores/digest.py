"""The digest of a table: what two engines, two runs or two machines compare to know that they have the same rows.

Rows are gathered by the columns whose values come again and again (dates, and the codes of `REPEATING`), so that these are hashed once
a group and not once a row. Inside a group each row's text is the other columns of the contract in order: decimals with all the digits
of their scale, times as microseconds since 1970 UTC, measures with ten digits, a null as the record separator (30), columns parted by
the unit separator (31). SHA-256 of each row text gives two words of 15 hexadecimal digits, summed over the rows of the group: the order
of rows does not matter, a row that is there twice counts twice. The group's text is its own columns (dates as days since 1970), the number
of its rows and the two sums; the SHA-256 of the groups are summed in four such words, which with the number of rows are the digest.

It finds what accident, a fault or a differing engine does to a table. It is no seal against someone who may choose thousands of rows
freely: sums of hashes can be steered with patience; the SHA-256 of each snapshot's file, kept in the catalogue, stands beside it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tallystick.model.contract import DECIMALS, Column, Kind, Table

REPEATING = frozenset(
    (
        *("file_id", "sender", "chain", "action", "side", "currency", "capacity", "status", "reason", "live", "entry"),
        *("account_class", "market_maker", "clearing_path", "ledger_account", "event_kind"),
    )
)
"""Codes with few values in any table of a day; with the dates they name the groups. (Many values would be slow, not wrong.)"""

SEPARATOR, NULL = 31, 30
"""Characters between two columns, and in place of a null."""

ROW_WORDS = (1, 17)
WORDS = (1, 17, 33, 49)
"""Where each word of 15 hexadecimal digits starts in the 64 of a SHA-256: of a row, of a group."""


def _in_double_quotes(name: str) -> str:
    return f'"{name}"'


def _by_concat(texts: Sequence[str]) -> str:
    """One text of several. (`concat` writes it once; a chain of `||` copies it for every column.)"""
    return f"concat({', '.join(texts)})"


@dataclass(frozen=True)
class Dialect:
    """How an engine writes the parts of a digest: the type of texts, the hash of a text as 64 digits, one word of it as a number, and
    the numbers and texts that stand for a time, a day and a measure."""

    text_type: str
    sha256: str
    word: str
    microseconds: str
    day_number: str
    measure: str
    short_first: bool = False
    """Whether decimals of 38 digits are written faster as 18 digits where they fit (the text is the same)."""

    character: str = "chr({0})"
    count: str = "count(*)"
    decimal: Callable[[str, int, int], str] | None = None
    """The text of a decimal of a precision and scale with all its digits, where a cast does not give it."""

    quoted: Callable[[str], str] = _in_double_quotes
    joined: Callable[[Sequence[str]], str] = _by_concat


DUCKDB = Dialect(
    "varchar",
    "sha256({0})",
    "cast('0x' || substr(h, {0}, 15) as bigint)",
    "epoch_us({0})",
    "({0} - date '1970-01-01')",
    "printf('%.9e', {0})",
    short_first=True,
)
POSTGRESQL = Dialect(
    "text",
    "encode(sha256(convert_to({0}, 'UTF8')), 'hex')",
    "cast(cast('x' || substr(h, {0}, 15) as bit(60)) as bigint)",
    "cast(extract(epoch from {0}) * 1000000 as bigint)",
    "({0} - date '1970-01-01')",
    "trim(to_char({0}, '9.999999999EEEE'))",
)
SPARK = Dialect(
    "string",
    "sha2({0}, 256)",
    "cast(conv(substr(h, {0}, 15), 16, 10) as decimal(38,0))",
    "unix_micros(cast({0} as timestamp))",
    "datediff({0}, date '1970-01-01')",
    "case when {0} is not null then format_string('%.9e', {0}) end",
)


def digest_sql(contract: Table, source: str, dialect: Dialect = DUCKDB) -> str:
    """A query that gives the number of rows and the four sums of `source` (a table name or a table function)."""
    gathered = [column for column in contract if _repeats(column)]
    names = ", ".join(dialect.quoted(column.name) for column in gathered)
    named, grouped = (f"{names}, ", f"group by {names} ") if names else ("", "")
    row = row_text([column for column in contract if not _repeats(column)], dialect)
    hashed = f"select {named}{dialect.sha256.format(row)} as h from {source}"
    sums = ", ".join(f"sum({dialect.word.format(start)}) as w{start}" for start in ROW_WORDS)
    counted = f"select {named}{dialect.count} as n, {sums} from ({hashed}) hashed_rows {grouped}having {dialect.count} > 0"
    counts = [f"cast({name} as {dialect.text_type})" for name in ("n", *[f"w{start}" for start in ROW_WORDS])]
    group = _joined([*[_text(column, dialect) for column in gathered], *counts], dialect)
    words = ", ".join(f"coalesce(sum({dialect.word.format(start)}), 0)" for start in WORDS)
    return f"select coalesce(sum(n), 0), {words} from (select n, {dialect.sha256.format(group)} as h from ({counted}) counted_groups) hashed_groups"


def row_text(columns: Sequence[Column], dialect: Dialect) -> str:
    """The canonical text of these columns of a row, as one expression, never null."""
    return _joined([_text(column, dialect) for column in columns], dialect)


def gathered_columns(contract: Table) -> tuple[list[Column], list[Column]]:
    """The columns that name the groups of a table, and the others."""
    return [each for each in contract if _repeats(each)], [each for each in contract if not _repeats(each)]


def _repeats(column: Column) -> bool:
    return column.kind is Kind.DATE or column.name in REPEATING


def _joined(texts: Sequence[str], dialect: Dialect) -> str:
    """Texts with the separator between them."""
    separator = dialect.character.format(SEPARATOR)
    parts = [part for text in texts for part in (separator, text)][1:]
    return dialect.joined(parts) if parts else "''"


def _text(column: Column, dialect: Dialect) -> str:
    """The canonical text of a column, never null."""
    name = dialect.quoted(column.name)
    parts = {Kind.TIMESTAMP: dialect.microseconds, Kind.DATE: dialect.day_number, Kind.MEASURE: dialect.measure}
    value = parts.get(column.kind, "{0}").format(name)
    precision, scale = DECIMALS.get(column.kind, (0, 0))
    if precision and dialect.decimal is not None:
        texts = [dialect.decimal(value, precision, scale)]
    else:
        texts = [value if column.kind in (Kind.TEXT, Kind.CODE, Kind.MEASURE) else f"cast({value} as {dialect.text_type})"]
    if dialect.short_first and precision > 18:
        texts.insert(0, f"cast(try_cast({value} as decimal(18,{scale})) as {dialect.text_type})")
    return f"coalesce({', '.join([*texts, dialect.character.format(NULL)])})"


def digest_text(table_name: str, rows: int, words: Sequence[int]) -> str:
    """The digest as text: SHA-256 over the table's name, the number of rows and the four sums."""
    parts = "|".join([table_name, str(rows), *[str(int(word)) for word in words]])
    return hashlib.sha256(parts.encode()).hexdigest()


def combined_digest(digests: dict[str, str]) -> str:
    """One digest over the digests of several tables, by name."""
    return hashlib.sha256("\n".join(f"{name} {digests[name]}" for name in sorted(digests)).encode()).hexdigest()
