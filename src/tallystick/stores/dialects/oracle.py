"""How Oracle (12.2 and later) writes what the stages say.

Facts of the engine, each with the form it gets here. Nothing here has run on an Oracle yet; `docs/deployments/oracle.md` says how that is
checked.

'' is null            no constant is empty (the lint), and a text that comes in empty is null already after capture
AS                    is not allowed before the name of a table or subquery
null in ||            counts as no characters: a text joined of parts is null where a part is, written out where a part may be
%                     is MOD; CEIL is CEIL; SUBSTR and LENGTH count characters
VARCHAR2 in CAST      cuts a longer text off in silence: texts are cast to VARCHAR2(4000)
ORDER BY of text      follows NLS_SORT: the session is set to BINARY (`SESSION`)
dates as text         depend on the session's NLS settings: TO_CHAR with the format written out
text as a time        follows NLS_TIMESTAMP_FORMAT: the session is set to year, month, day and time, as all engines read it (`SESSION`)
decimals as text      leave out trailing zeros and a zero before the point (.5): TO_CHAR with all digits of the scale
date constants        DATE '2026-11-10', TIMESTAMP '2026-11-10 09:30:00.000000', whatever NLS says
NULLS                 are last ascending and first descending; every descending key says where (the lint)
SELECT without FROM   reads from DUAL
names                 128 bytes; before 12.2 30: `lint(…, longest_name=30)`; a name is folded to upper case unless it is a reserved word in quotes

`a div b` for whole a >= 0, b >= 1 and a < 10^37: TRUNC(a / b). NUMBER keeps at least 38 significant digits of a quotient, rounded. Let q be the
whole quotient, d its number of digits (10^(d-1) <= q < 10^d; q = 0 is below). The error of a / b is at most half a unit of the 38th digit,
10^(d-38) / 2. Where a is not a multiple of b, the next whole number is at least 1/b away, and 1/b >= q/a > 10^(d-1) / 10^37 =
10^(d-38), which is more than the error: a / b cannot be rounded up to it. For q = 0, 1 - a/b >= 1/b > 10^-37, and the error below 1 is at
most 10^-38 / 2. Where a is a multiple, the quotient is exact. So TRUNC gives q. (37 digits are declared in `whole_division`.)

Sources: Oracle, SQL Language Reference: data types (NUMBER: up to 38 digits guaranteed), format models, literals, CAST, MOD, ORDER BY clause, nulls,
database object names; reserved words.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.oracle.base import OracleCompiler, OracleDialect, OracleIdentifierPreparer, OracleTypeCompiler

from tallystick.model.contract import DECIMALS, Kind
from tallystick.relation.declared import Declared, declared
from tallystick.stores.dialects.engine import Engine

WIDEST_TEXT = "VARCHAR2(4000)"
VERSION = (12, 2)
DATE_FORMATS = {"date": "YYYY-MM-DD", "timestamp": "YYYY-MM-DD HH24:MI:SS.FF6"}

MORE_WORDS = """
access add audit cluster column column_value comment compress current date exclusive file identified immediate increment initial level lock long
maxextents minus mlslabel mode modify nested_table_id noaudit nocompress nowait number offline online option pctfree prior privileges public raw
rename resource row rowid rownum rows session share size start successful synonym sysdate type uid user validate values varchar2 view whenever
"""
RESERVED = frozenset(MORE_WORDS.split())
"""Reserved words beside those SQLAlchemy knows, lower case (SQL Language Reference, appendix E)."""

SESSION = (
    "ALTER SESSION SET NLS_SORT = BINARY",
    "ALTER SESSION SET NLS_COMP = BINARY",
    "ALTER SESSION SET NLS_LENGTH_SEMANTICS = BYTE",
    "ALTER SESSION SET NLS_TIMESTAMP_FORMAT = 'YYYY-MM-DD HH24:MI:SS.FF6'",
    "ALTER SESSION SET TIME_ZONE = 'UTC'",
)
"""What every session begins with: text is ordered and compared by its bytes, and read as a time in one form."""

TYPES: dict[Kind, str] = {
    Kind.TEXT: WIDEST_TEXT,
    Kind.CODE: "VARCHAR2(256)",
    Kind.DATE: "DATE",
    Kind.TIMESTAMP: "TIMESTAMP(6)",
    Kind.COUNT: "NUMBER(19)",
    Kind.MEASURE: "BINARY_DOUBLE",
} | {kind: f"NUMBER({precision}, {scale})" for kind, (precision, scale) in DECIMALS.items()}
"""Oracle's name of each kind, as a column is declared. Lengths count bytes (of AL32UTF8), unless the session says otherwise."""


class _Types(OracleTypeCompiler):
    """Types after CAST … AS."""

    def visit_NUMERIC(self, type_: Any, **kw: Any) -> str:
        return f"NUMBER({type_.precision}, {type_.scale})"

    def visit_BIGINT(self, type_: Any, **kw: Any) -> str:
        return "NUMBER(19)"

    def visit_INTEGER(self, type_: Any, **kw: Any) -> str:
        return "NUMBER(10)"

    def visit_TIMESTAMP(self, type_: Any, **kw: Any) -> str:
        return "TIMESTAMP(6)"

    def visit_DOUBLE(self, type_: Any, **kw: Any) -> str:
        return "BINARY_DOUBLE"


class _Compiler(OracleCompiler):
    """Statements and expressions."""

    def render_literal_value(self, value: Any, type_: Any) -> str:
        if isinstance(value, dt.datetime):
            return f"TIMESTAMP '{value.isoformat(' ', 'microseconds')}'"
        if isinstance(value, dt.date):
            return f"DATE '{value.isoformat()}'"
        return super().render_literal_value(value, type_)

    def visit_cast(self, cast: sa.Cast[Any], **kw: Any) -> str:
        """A cast; to text in a format that no setting of the session changes."""
        found = declared(cast.clause)
        if isinstance(cast.clause, sa.BindParameter) and found.kind == "date" and isinstance(cast.type, sa.Date):
            return str(self.process(cast.clause, **kw))
        if not isinstance(cast.type, sa.String):
            return str(super().visit_cast(cast, **kw))  # type: ignore[no-untyped-call]
        value = self.process(cast.clause, **kw)
        if found.kind in DATE_FORMATS:
            return f"TO_CHAR({value}, '{DATE_FORMATS[found.kind]}')"
        if found.kind == "decimal" and found.scale:
            return f"TO_CHAR({value}, '{_digits(found)}', 'NLS_NUMERIC_CHARACTERS=''.,''')"
        return f"CAST({value} AS {WIDEST_TEXT})"

    def visit_concat_op_binary(self, binary: Any, operator: Any, **kw: Any) -> str:
        """Two texts one after the other."""
        return self._joined([binary.left, binary.right], **kw)

    def visit_concat_op_expression_clauselist(self, clauselist: Any, operator: Any, **kw: Any) -> str:
        """Texts one after the other."""
        return self._joined(list(clauselist.clauses), **kw)

    def _joined(self, parts: list[Any], **kw: Any) -> str:
        text = " || ".join(self.process(part, **kw) for part in parts)
        nullable = dict.fromkeys(self.process(part, **kw) for part in parts if _may_be_null(part))
        known = " AND ".join(f"{part} IS NOT NULL" for part in nullable)
        return f"CASE WHEN {known} THEN {text} END" if known else text

    def visit_div_func(self, function: Any, **kw: Any) -> str:
        """Whole quotient of whole numbers that are not negative (proof in the docstring of the file)."""
        above, below = (self.process(each, **kw) for each in function.clauses)
        return f"TRUNC({above} / {below})"


def _may_be_null(part: Any) -> bool:
    """Whether a text may be null, for all that can be seen in the expression."""
    while isinstance(part, sa.Cast | sa.sql.elements.Grouping):
        part = part.clause if isinstance(part, sa.Cast) else part.element
    if isinstance(part, sa.sql.functions.coalesce):
        return _may_be_null(list(part.clauses)[-1])
    return not isinstance(part, sa.BindParameter)


def _digits(number: Declared) -> str:
    """The format of a decimal with all digits of its scale, at least one before the point and no blank."""
    return f"FM{'9' * max(number.whole_digits - 1, 0)}0.{'0' * number.scale}"


class _Preparer(OracleIdentifierPreparer):
    reserved_words = OracleIdentifierPreparer.reserved_words | RESERVED


class _Dialect(OracleDialect):
    """Oracle as the stages want it, only compiled with."""

    supports_statement_cache = True
    statement_compiler: type[OracleCompiler] = _Compiler
    type_compiler_cls = _Types
    preparer = _Preparer


def dialect() -> _Dialect:
    """The dialect, set to the version the text is written for."""
    made = _Dialect(paramstyle="named")
    made.server_version_info = VERSION
    return made


ORACLE = Engine("oracle", TYPES, dialect, SESSION, "PRIMARY KEY", ";\n")
"""Oracle 12.2 and later."""
