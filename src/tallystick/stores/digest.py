"""The digest of a table: what two engines, two runs or two machines compare to know that they have the same rows.

Rows are gathered by the columns whose values come again and again (dates, and the codes of `REPEATING`), so that these are hashed once
a group and not once a row. The other columns of a row are its texts (codes, texts, measures, and whatever is part of its key) and its
numbers (quantities, prices, money, times and counts that are no key).
  Texts    in the order of the contract: times as microseconds since 1970 UTC, measures with ten digits, a null as the record separator (30), an id that
           repeats its execution's own (`SAME`) as the group separator (29), columns parted by the unit separator (31). The first ten hexadecimal
           digits of the SHA-256 of that text are the row's weight, a whole number below 2^40.
  Numbers  each is multiplied by the row's weight, exactly, and the products of a column are summed; a time in microseconds, a null
           as `NOTHING` in the last decimal. A number of more than 18 digits counts as `NOTHING` too and stands among the texts.
The group's text is its own columns (dates as days since 1970), the number of its rows, the sum of their weights and the sum of each number;
the SHA-256 of the groups are summed in four words of 15 hexadecimal digits, which with the number of rows are the digest.

The order of rows does not matter, a row that is there twice counts twice. A text that differs changes the weight; a number that differs
changes the sum of its column; numbers exchanged between rows or columns change it because no two rows of a key have the same weight, but for one
chance in 10^12. So it finds what accident, a fault or a differing engine does to a table. It is no seal against someone who may choose
rows freely: sums can be steered; the SHA-256 of each snapshot's file, kept in the catalogue, stands beside it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from tallystick.model.contract import DECIMALS, Column, Kind, Table

REPEATING = frozenset(
    (
        *("file_id", "sender", "chain", "action", "side", "currency", "capacity", "status", "reason", "live", "entry"),
        *("account_class", "market_maker", "clearing_path", "ledger_account", "event_kind"),
    )
)
"""Codes with few values in any table of a day; with the dates they name the groups. (Many values would be slow, not wrong.)"""

SAME = {"root_exec_id": "exec_id", "version_exec_id": "exec_id"}
"""Ids that are mostly the execution's own id again, and by which column it is told."""

SEPARATOR, NULL, REPEATED = 31, 30, 29
"""Characters between two columns, in place of a null, and in place of an id that is there already."""

WORDS = (1, 17, 33, 49)
"""Where each word of 15 hexadecimal digits starts in the 64 of a group's SHA-256."""

NO_TEXT_SHA256 = hashlib.sha256(b"").hexdigest()
"""What a row weighs by that has neither key nor text beside its group's. It is written in, since an engine may take the empty text for null."""

NO_ROWS = (0, 0, 0, 0)
"""The sums of a table without rows."""

WEIGHT_DIGITS = 10
NOTHING = -(10**15) + 1
"""What a null number counts as, in units of its last decimal."""

LONGEST_NUMBER = 18
"""Digits of a number that is multiplied; with a weight of 13 and a hundred million rows the sums stay within 38."""


def _in_double_quotes(name: str) -> str:
    return f'"{name}"'


def _by_concat(texts: Sequence[str]) -> str:
    """One text of several. (`concat` writes it once; a chain of `||` copies it for every column.)"""
    return f"concat({', '.join(texts)})"


@dataclass(frozen=True)
class Dialect:
    """How an engine writes the parts of a digest: the type of texts, the hash of a text as 64 digits, a word of it and the weight as numbers, and
    the numbers and texts that stand for a time, a day and a measure."""

    text_type: str
    sha256: str
    word: str
    weight: str
    microseconds: str
    day_number: str
    measure: str
    character: str = "chr({0})"
    count: str = "count(*)"
    decimal: Callable[[str, int, int], str] | None = None
    """The text of a decimal of a precision and scale with all its digits, where a cast does not give it."""

    number_type: str = "decimal({0},{1})"
    quoted: Callable[[str], str] = _in_double_quotes
    joined: Callable[[Sequence[str]], str] = _by_concat


DUCKDB = Dialect(
    "varchar",
    "sha256({0})",
    "cast('0x' || substr(h, {0}, 15) as bigint)",
    "cast(cast('0x' || substr(h, 1, 10) as bigint) as decimal(13,0))",
    "epoch_us({0})",
    "({0} - date '1970-01-01')",
    "printf('%.9e', {0})",
)
POSTGRESQL = Dialect(
    "text",
    "encode(sha256(convert_to({0}, 'UTF8')), 'hex')",
    "cast(cast('x' || substr(h, {0}, 15) as bit(60)) as bigint)",
    "cast(cast(cast('x' || substr(h, 1, 10) as bit(40)) as bigint) as decimal(13,0))",
    "cast(extract(epoch from {0}) * 1000000 as bigint)",
    "({0} - date '1970-01-01')",
    "trim(to_char({0}, '9.999999999EEEE'))",
)
SPARK = Dialect(
    "string",
    "sha2({0}, 256)",
    "cast(conv(substr(h, {0}, 15), 16, 10) as decimal(38,0))",
    "cast(conv(substr(h, 1, 10), 16, 10) as decimal(13,0))",
    "unix_micros(cast({0} as timestamp))",
    "datediff({0}, date '1970-01-01')",
    "case when {0} is not null then format_string('%.9e', {0}) end",
)


def digest_sql(contract: Table, source: str, dialect: Dialect = DUCKDB) -> str:
    """A query that gives the number of rows and the four sums of `source` (a table name or a table function)."""
    gathered, texts, numbers = parts_of(contract)
    names = ", ".join(dialect.quoted(column.name) for column in gathered)
    named, grouped = (f"{names}, ", f"group by {names} ") if names else ("", "")
    counted = [f"n{place}" for place, _ in enumerate(numbers)]
    said = "".join(f", {_number(column, dialect)} as {name}" for name, column in zip(counted, numbers, strict=True))
    row = _row_of(contract, texts, numbers, dialect)
    weighing = dialect.sha256.format(row) if row else f"'{NO_TEXT_SHA256}'"
    hashed = f"select {named}{weighing} as h{said} from {source}"
    weighed = f"select {named}{''.join(f'{name}, ' for name in counted)}{dialect.weight} as w from ({hashed}) hashed_rows"
    sums = "".join(f", sum({name} * w) as s_{name}" for name in counted)
    summed = f"select {named}{dialect.count} as n, sum(w) as w{sums} from ({weighed}) weighed_rows {grouped}having {dialect.count} > 0"
    totals = [_as_text(name, 0, dialect) for name in ("n", "w")]
    totals += [_as_text(f"s_{name}", _scale(column), dialect) for name, column in zip(counted, numbers, strict=True)]
    group = _joined([*[_text(column, dialect) for column in gathered], *totals], dialect)
    words = ", ".join(f"coalesce(sum({dialect.word.format(start)}), 0)" for start in WORDS)
    return f"select coalesce(sum(n), 0), {words} from (select n, {dialect.sha256.format(group)} as h from ({summed}) summed_groups) hashed_groups"


def parts_of(contract: Table) -> tuple[list[Column], list[Column], list[Column]]:
    """The columns that name the groups of a table, those that are a row's texts, and those that are its numbers."""
    gathered, others = gathered_columns(contract)
    texts = [each for each in others if each.key or each.kind in (Kind.TEXT, Kind.CODE, Kind.MEASURE)]
    return gathered, texts, [each for each in others if each not in texts]


def is_long(column: Column) -> bool:
    """Whether a column can have numbers that are too long to be multiplied."""
    return DECIMALS.get(column.kind, (0, 0))[0] > LONGEST_NUMBER


def _row_of(contract: Table, texts: Sequence[Column], numbers: Sequence[Column], dialect: Dialect) -> str:
    """The text of a row: its texts, then the numbers that are too long; nothing where it has neither."""
    said = []
    for column in texts:
        own, other = _text(column, dialect), SAME.get(column.name, "")
        same = f"{dialect.quoted(column.name)} = {dialect.quoted(other)}"
        said.append(f"case when {same} then {dialect.character.format(REPEATED)} else {own} end" if other in contract.by_name else own)
    long = [f"case when {_too_long(each, dialect)} then {_text(each, dialect)} else '' end" for each in numbers if is_long(each)]
    return _joined([*said, *long], dialect) if said or long else ""


def _number(column: Column, dialect: Dialect) -> str:
    """A number as a decimal of 24 digits that a weight of 13 can be multiplied with, never null."""
    scale, name = _scale(column), dialect.quoted(column.name)
    nothing = str(Decimal(NOTHING).scaleb(-scale))
    value = dialect.microseconds.format(name) if column.kind is Kind.TIMESTAMP else name
    if is_long(column):
        value = f"case when {_too_long(column, dialect)} then {nothing} else {value} end"
    return f"cast(coalesce({value}, {nothing}) as {dialect.number_type.format(24, scale)})"


def _too_long(column: Column, dialect: Dialect) -> str:
    return f"abs({dialect.quoted(column.name)}) >= {10 ** (LONGEST_NUMBER - _scale(column))}"


def _scale(column: Column) -> int:
    return DECIMALS.get(column.kind, (0, 0))[1]


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
    written = column.kind in (Kind.TEXT, Kind.CODE, Kind.MEASURE)
    return f"coalesce({value if written else _as_text(value, _scale(column), dialect)}, {dialect.character.format(NULL)})"


def _as_text(number: str, scale: int, dialect: Dialect) -> str:
    """A number with all digits of its scale."""
    if scale and dialect.decimal is not None:
        return dialect.decimal(number, 38, scale)
    return f"cast({number} as {dialect.text_type})"


def digest_text(table_name: str, rows: int, words: Sequence[int]) -> str:
    """The digest as text: SHA-256 over the table's name, the number of rows and the four sums."""
    parts = "|".join([table_name, str(rows), *[str(int(word)) for word in words]])
    return hashlib.sha256(parts.encode()).hexdigest()


def combined_digest(digests: dict[str, str]) -> str:
    """One digest over the digests of several tables, by name."""
    return hashlib.sha256("\n".join(f"{name} {digests[name]}" for name in sorted(digests)).encode()).hexdigest()
