"""How SQL Server and Oracle write the parts of a digest (`digest`): hash of a text, a word of it as a number, numbers and times as text.

SQL Server: HASHBYTES over VARCHAR(MAX) of a UTF-8 collation sees the bytes of UTF-8; CONCAT of shorter types alone would cut at 8,000 bytes, so
the first part is widened; sums of BIGINT are BIGINT and would overflow, so words are decimals; a measure is written from its 17 digits (style 3),
rounded to ten, a tie to the even digit as C's printf does.
Oracle: STANDARD_HASH takes no LOB, and a text in SQL has at most 4,000 bytes; a table with longer rows
is hashed in this process (`long_rows_sql`, `digest_by_hand`).

Source: Microsoft, Transact-SQL reference: HASHBYTES, CONCAT, CONVERT (styles), DATEDIFF_BIG, ROUND. Oracle, SQL Language Reference: STANDARD_HASH,
TO_CHAR (number), format models, data type limits.
"""

from __future__ import annotations

from collections.abc import Sequence

from tallystick.model.contract import Table
from tallystick.stores.dialects.oracle import ORACLE
from tallystick.stores.dialects.sqlserver import SQL_SERVER
from tallystick.stores.digest import Dialect, gathered_columns, row_text

LONGEST_ORACLE_TEXT_BYTES = 4000
ROUNDED_DIGITS = 9


def _widened(texts: Sequence[str]) -> str:
    first = f"CAST({texts[0]} AS VARCHAR(MAX))"
    return f"CONCAT({', '.join([first, *texts[1:]])})" if len(texts) > 1 else first


def _piped(texts: Sequence[str]) -> str:
    return " || ".join(texts)


def _all_digits(value: str, precision: int, scale: int) -> str:
    return f"TO_CHAR({value}, 'FM{'9' * (precision - scale - 1)}0.{'0' * scale}')"


def _mssql_measure(value: str) -> str:
    """The text C's `%.9e` gives."""
    text = f"CONVERT(VARCHAR(32), ABS({value}), 3)"
    digits, exponent = f"CAST(SUBSTRING({text}, 1, 18) AS DECIMAL(20, 16))", f"CAST(SUBSTRING({text}, 20, 4) AS INT)"
    cut, even = f"ROUND({digits}, {ROUNDED_DIGITS}, 1)", f"CAST(SUBSTRING({text}, {ROUNDED_DIGITS + 2}, 1) AS INT) % 2 = 0"
    rounded = f"(CASE WHEN {digits} - {cut} = 0.0000000005 AND {even} THEN {cut} ELSE ROUND({digits}, {ROUNDED_DIGITS}) END)"
    power = f"({exponent} + CASE WHEN {rounded} < 10 THEN 0 ELSE 1 END)"
    sign = f"CASE WHEN {value} < 0 THEN '-' ELSE '' END"
    front = f"CASE WHEN {rounded} < 10 THEN CAST(CAST({rounded} AS DECIMAL(11, 9)) AS VARCHAR(12)) ELSE '1.000000000' END"
    behind = f"RIGHT('0' + CAST(ABS({power}) AS VARCHAR(4)), CASE WHEN ABS({power}) > 99 THEN 3 ELSE 2 END)"
    return f"({sign} + {front} + CASE WHEN {power} < 0 THEN 'e-' ELSE 'e+' END + {behind})"


MSSQL_DIGEST = Dialect(
    text_type="VARCHAR(64)",
    sha256="LOWER(CONVERT(VARCHAR(64), HASHBYTES('SHA2_256', {0}), 2))",
    word="CAST(CONVERT(BIGINT, CONVERT(BINARY(8), '0' + SUBSTRING(h, {0}, 15), 2)) AS DECIMAL(38, 0))",
    weight="CAST(CONVERT(BIGINT, CONVERT(BINARY(5), SUBSTRING(h, 1, 10), 2)) AS DECIMAL(13, 0))",
    microseconds="DATEDIFF_BIG(MICROSECOND, CAST('1970-01-01' AS DATETIME2(6)), {0})",
    day_number="DATEDIFF(DAY, CAST('1970-01-01' AS DATE), {0})",
    measure=_mssql_measure("{0}"),
    character="CHAR({0})",
    count="COUNT_BIG(*)",
    quoted=SQL_SERVER.quoted,
    joined=_widened,
)

ORACLE_DIGEST = Dialect(
    text_type="VARCHAR2(4000)",
    sha256="LOWER(RAWTOHEX(STANDARD_HASH({0}, 'SHA256')))",
    word="TO_NUMBER(SUBSTR(h, {0}, 15), 'XXXXXXXXXXXXXXX')",
    weight="TO_NUMBER(SUBSTR(h, 1, 10), 'XXXXXXXXXX')",
    microseconds="(TRUNC({0}) - DATE '1970-01-01') * 86400000000 + TO_NUMBER(TO_CHAR({0}, 'SSSSS')) * 1000000 + TO_NUMBER(TO_CHAR({0}, 'FF6'))",
    day_number="({0} - DATE '1970-01-01')",
    measure="CASE WHEN {0} = 0 THEN '0.000000000e+00' ELSE LOWER(TRIM(TO_CHAR({0}, '9.999999999EEEE'))) END",
    character="CHR({0})",
    decimal=_all_digits,
    number_type="NUMBER({0}, {1})",
    quoted=ORACLE.quoted,
    joined=_piped,
)


def mssql_mark_sql(contract: Table, source: str) -> str:
    """A query that gives the number of rows of `source` and the sum of a word of each row's hash, over all columns."""
    hashed = f"SELECT {MSSQL_DIGEST.sha256.format(row_text(list(contract), MSSQL_DIGEST))} AS h FROM {source}"
    return f"SELECT COUNT_BIG(*), COALESCE(SUM({MSSQL_DIGEST.word.format(1)}), 0) FROM ({hashed}) hashed_rows"


def oracle_mark_sql(contract: Table, source: str) -> str:
    """The same; each column is hashed to ten digits first, so that no row's text is too long."""
    parts = _piped([part for name in contract.by_name for part in (f"NVL(TO_CHAR(ORA_HASH({ORACLE.quoted(name)})), '-')", "','")][:-1])
    hashed = f"SELECT {ORACLE_DIGEST.sha256.format(parts)} AS h FROM {source}"
    return f"SELECT COUNT(*), COALESCE(SUM({ORACLE_DIGEST.word.format(1)}), 0) FROM ({hashed}) hashed_rows"


def long_rows_sql(contract: Table, source: str) -> str:
    """A query that gives how many rows of `source` are too long for Oracle to hash in SQL."""
    return f"SELECT COUNT(*) FROM {source} WHERE {_bytes(contract)} > {LONGEST_ORACLE_TEXT_BYTES}"


def may_be_long(contract: Table) -> bool:
    """Whether a row of this table can be too long to be hashed in Oracle's SQL."""
    return longest_row_bytes(contract) > LONGEST_ORACLE_TEXT_BYTES


def longest_row_bytes(contract: Table) -> int:
    """The bytes a row's text can have at most, by the declared sizes of its columns."""
    widths = {"text": 4000, "code": 256}
    return sum(widths.get(column.kind.value, 45) + 1 for column in gathered_columns(contract)[1])


def _bytes(contract: Table) -> str:
    """The bytes of a row's text, at most: texts as they are, other columns by the widest they can be."""
    others = gathered_columns(contract)[1]
    texts = [f"NVL(LENGTHB({ORACLE.quoted(each.name)}), 1)" for each in others if each.kind.value in ("text", "code")]
    fixed = sum(45 for each in others if each.kind.value not in ("text", "code")) + len(others)
    return " + ".join([str(fixed), *texts])
