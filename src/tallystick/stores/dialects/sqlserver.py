"""How SQL Server (2019 and later) writes what the stages say.

Facts of the engine, each with the form it gets here. Nothing here has run on a SQL Server yet; `docs/deployments/sql_server.md` says how
that is checked.

no boolean            conditions stand only where conditions may (the lint holds the stages to it)
null order            nulls are the lowest values and there is no NULLS FIRST: a CASE key before the key
TIMESTAMP             means row version: a time is DATETIME2(6)
LEN                   leaves trailing blanks out: a full stop is added and taken off again
||                    is +; null makes null, as CONCAT_NULL_YIELDS_NULL is always ON for drivers of today
CEIL, div             are CEILING and the quotient below
COUNT, SUM of int     are int and fail over 2^31: COUNT_BIG, and integers are widened
CAST to VARCHAR(n)    cuts a longer text off in silence, and VARCHAR alone means 30 characters: texts are cast to VARCHAR(8000)
dates as text         depend on the style: 23 is 2026-11-10, 121 is 2026-11-10 09:30:00.000000
order of text         by collation, and a derived column has that of the database: the database itself must be Latin1_General_100_BIN2_UTF8
trailing blanks       'A' = 'A ' is true in every collation (ANSI padding): no code may end in a blank; capture trims them

`a div b` for whole a >= 0, b >= 1: (a - a % b) / b. % and - of decimal(37,0) are exact whole numbers. What is divided is a multiple of b,
so the quotient is a whole number q, and the engine, which keeps 6 decimals of a decimal(38,0) / decimal(37,0), holds it exactly
whether it rounds or cuts off. It holds 32 digits before the point; a larger quotient is an error (8115), never a wrong number.

Sources: Microsoft, Transact-SQL reference: Precision, scale, and length; CAST and CONVERT (styles); LEN; ORDER BY clause; COUNT_BIG; Collation and
Unicode support; collation precedence; reserved keywords.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.mssql.base import MSDialect, MSIdentifierPreparer, MSSQLCompiler, MSTypeCompiler
from sqlalchemy.sql import operators

from tallystick.model.contract import DECIMALS, Kind
from tallystick.relation.declared import declared
from tallystick.stores.dialects.engine import Engine

COLLATION = "Latin1_General_100_BIN2_UTF8"
WIDEST_TEXT = "VARCHAR(8000)"
VERSION = (15, 0)
"""SQL Server 2019, the first with UTF-8 collations."""

DATE_STYLES = {"date": ("VARCHAR(10)", 23), "timestamp": ("VARCHAR(27)", 121)}

SESSION = (
    "SET ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL, QUOTED_IDENTIFIER ON",
    "SET NUMERIC_ROUNDABORT OFF",
    "SET XACT_ABORT ON",
)
"""What every session begins with: nulls and overflow as the standard has them, and an error ends the transaction."""

TYPES: dict[Kind, str] = {
    Kind.TEXT: f"VARCHAR(MAX) COLLATE {COLLATION}",
    Kind.CODE: f"VARCHAR(256) COLLATE {COLLATION}",
    Kind.DATE: "DATE",
    Kind.TIMESTAMP: "DATETIME2(6)",
    Kind.COUNT: "BIGINT",
    Kind.MEASURE: "FLOAT(53)",
} | {kind: f"DECIMAL({precision}, {scale})" for kind, (precision, scale) in DECIMALS.items()}
"""SQL Server's name of each kind, as a column is declared. Lengths count bytes of UTF-8."""


class _Types(MSTypeCompiler):
    """Types after CAST … AS."""

    def visit_VARCHAR(self, type_: Any, **kw: Any) -> str:
        return WIDEST_TEXT

    def visit_TIMESTAMP(self, type_: Any, **kw: Any) -> str:
        return "DATETIME2(6)"

    def visit_DATETIME(self, type_: Any, **kw: Any) -> str:
        return "DATETIME2(6)"

    def visit_NUMERIC(self, type_: Any, **kw: Any) -> str:
        return f"DECIMAL({type_.precision}, {type_.scale})"


class _Compiler(MSSQLCompiler):
    """Statements and expressions."""

    def render_literal_value(self, value: Any, type_: Any) -> str:
        if isinstance(value, dt.datetime):
            return f"CAST('{value.isoformat(' ', 'microseconds')}' AS DATETIME2(6))"
        if isinstance(value, dt.date):
            return f"CAST('{value.isoformat()}' AS DATE)"
        return super().render_literal_value(value, type_)

    def visit_cast(self, cast: sa.Cast[Any], **kw: Any) -> str:
        """A cast; dates to text by style, and a date constant is a date already."""
        found = declared(cast.clause)
        if isinstance(cast.clause, sa.BindParameter) and found.kind == "date" and isinstance(cast.type, sa.Date):
            return str(self.process(cast.clause, **kw))
        if isinstance(cast.type, sa.String) and found.kind in DATE_STYLES:
            kind, style = DATE_STYLES[found.kind]
            return f"CONVERT({kind}, {self.process(cast.clause, **kw)}, {style})"
        return str(super().visit_cast(cast, **kw))  # type: ignore[no-untyped-call]

    def visit_div_func(self, function: Any, **kw: Any) -> str:
        """Whole quotient of whole numbers that are not negative (proof in the docstring of the file)."""
        above, below = (self.process(each, **kw) for each in function.clauses)
        return f"(({above} - {above} % {below}) / {below})"

    def visit_char_length_func(self, fn: Any, **kw: Any) -> str:
        """Characters of a text, trailing blanks among them."""
        return f"(LEN({self.process(fn.clauses.clauses[0], **kw)} + '.') - 1)"

    def visit_ceil_func(self, function: Any, **kw: Any) -> str:
        """The next whole number."""
        return f"CEILING{self.function_argspec(function, **kw)}"

    def visit_count_func(self, function: Any, **kw: Any) -> str:
        """Number of rows as a bigint."""
        return f"COUNT_BIG{self.function_argspec(function, **kw)}"

    def visit_sum_func(self, function: Any, **kw: Any) -> str:
        """A total; of integers as a bigint."""
        argument = function.clauses.clauses[0]
        text = self.process(argument, **kw)
        return f"SUM(CAST({text} AS BIGINT))" if declared(argument).kind == "whole" else f"SUM({text})"

    def visit_over(self, over: sa.Over[Any], **kwargs: Any) -> str:
        """A window, its order with nulls where the other engines have them."""
        function = self.process(over.element, **kwargs)
        partition = ", ".join(self.process(each, **kwargs) for each in _listed(over.partition_by))
        order = ", ".join(self._order_key(each, **kwargs) for each in _listed(over.order_by))
        frame = f"ROWS BETWEEN {self.process(over.rows, **kwargs)}" if over.rows is not None else ""
        parts = [f"PARTITION BY {partition}" if partition else "", f"ORDER BY {order}" if order else "", frame]
        return f"{function} OVER ({' '.join(part for part in parts if part)})"

    def _order_key(self, key: Any, **kw: Any) -> str:
        """A key with its direction; before it a CASE where nulls would stand at the wrong end. Unless said, nulls are last."""
        nulls_first, descending = False, False
        while isinstance(key, sa.UnaryExpression) and key.modifier is not None:
            nulls_first = nulls_first or key.modifier is operators.nulls_first_op
            descending = descending or key.modifier is operators.desc_op
            key = key.element
        text = self.process(key, **kw)
        ordered = f"{text} DESC" if descending else text
        if nulls_first is not descending:
            return ordered
        return f"CASE WHEN {text} IS NULL THEN {int(not nulls_first)} ELSE {int(nulls_first)} END, {ordered}"


def _listed(clauses: Any) -> list[Any]:
    return [] if clauses is None else list(getattr(clauses, "clauses", [clauses]))


class _Preparer(MSIdentifierPreparer):
    reserved_words = MSIdentifierPreparer.reserved_words | {"semantickeyphrasetable", "try_convert", "within"}


class _Dialect(MSDialect):
    """SQL Server as the stages want it, only compiled with."""

    supports_statement_cache = True
    statement_compiler: type[MSSQLCompiler] = _Compiler
    type_compiler_cls = _Types
    preparer = _Preparer


def dialect() -> _Dialect:
    """The dialect, set to the version the text is written for."""
    made = _Dialect(paramstyle="named")  # type: ignore[no-untyped-call]
    made.server_version_info = VERSION  # type: ignore[assignment]
    made._setup_version_attributes()  # type: ignore[no-untyped-call]
    return made


SQL_SERVER = Engine("mssql", TYPES, dialect, SESSION, "PRIMARY KEY NONCLUSTERED", ";\nGO\n")
"""SQL Server 2019 and later. (A nonclustered key may have 1,700 bytes, a clustered one 900.)"""
