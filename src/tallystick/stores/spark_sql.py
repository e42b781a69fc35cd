"""The text of relations as Spark SQL reads it: PostgreSQL's, with Spark's names of types and a whole quotient of 37 digits.

Written straight from the expressions: parsing the PostgreSQL text again and rewriting it takes longer than compiling it did, and a second
reading is a second chance to be misunderstood. The rest is settings of the session (`spark_session`): double quotes are names, a
backslash is a backslash, decimals never lose digits silently.

Facts of the engine: `/` of decimals(37,0) is a decimal(38,19) and an error from 10^19 on; `div` is a 64-bit number that wraps
without a word; `%` and `-` are exact; `round` of decimals goes half away from zero; text is compared by its bytes; `timestamp` without
more words has a zone; a common table expression is planned again wherever it is named, so that a chain of them grows without bound: its text is told
from the rest, and the session computes each once (`spark_frames`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects.postgresql.base import PGCompiler, PGDialect, PGTypeCompiler

from tallystick.model.contract import DECIMALS, Kind, Table

if TYPE_CHECKING:
    from tallystick.relation import Relation

SQL_NAMES: dict[Kind, str] = {
    Kind.TEXT: "string",
    Kind.CODE: "string",
    Kind.DATE: "date",
    Kind.TIMESTAMP: "timestamp_ntz",
    Kind.COUNT: "bigint",
    Kind.MEASURE: "double",
} | {kind: f"decimal({precision},{scale})" for kind, (precision, scale) in DECIMALS.items()}
"""Spark's name of each kind."""

HALF_DIGITS = 18
"""A numerator of 37 digits is divided in two halves: 19 digits, then 18."""


def whole_quotient(a: str, b: str) -> str:
    """SQL of the whole quotient of two columns decimal(37,0), the numerator not negative, the denominator positive, exactly.

    What is divided is always a multiple of the denominator, so that nothing is rounded. A quotient of 20 digits and more (`large`) is
    made as on paper: the upper half, then what is left of it with the lower half.
    """
    half = f"cast(1{'0' * HALF_DIGITS} as decimal(37,0))"
    upper = f"(({a} - {a} % {half}) / {half})"
    left = f"(cast(cast({upper} as decimal(19,0)) % {b} as decimal(19,0)) * {half} + {a} % {half})"
    large = f"{_multiple(upper, b)} * {half} + {_multiple(left, b)}"
    fits = f"{a} < least({b}, {half}) * cast(1{'0' * (HALF_DIGITS + 1)} as decimal(20,0))"
    return f"case when {fits} then {_multiple(a, b)} else cast({large} as decimal(38,0)) end"


def _multiple(numerator: str, denominator: str) -> str:
    whole = f"cast({numerator} as decimal(37,0))"
    return f"cast(({whole} - {whole} % {denominator}) / {denominator} as decimal(38,0))"


FUNCTIONS = ("create or replace temporary function whole_quotient(a decimal(37,0), b decimal(37,0)) returns decimal(38,0) return " + whole_quotient("a", "b"),)
"""Functions of each session that the house operations need and Spark lacks. (Written out at every use they made texts twice as long.)"""


ONCE, NEXT, THEN = "/*once*/", "/*next*/", "/*then*/"
"""Comments around and between the common table expressions of a text."""

_ONCE = re.compile(re.escape(ONCE) + r"WITH (.*?)" + re.escape(THEN), re.DOTALL)


def computed_once(sql: str) -> tuple[list[tuple[str, str]], str]:
    """The queries of a text that are to be computed once, in order, each with its name; and the text without them."""
    found = _ONCE.search(sql)
    if found is None:
        return [], sql
    pairs = [each.partition(" AS ") for each in found[1].split(NEXT)]
    return [(name.strip(), query.strip().rstrip(",").strip()) for name, _, query in pairs], sql[: found.start()] + sql[found.end() :]


class SparkCompiler(PGCompiler):
    """Statements and expressions."""

    def _render_cte_clause(self, nesting_level: int | None = None, include_following_stack: bool = False) -> str:
        """The common table expressions, told apart by comments; all of them stand before the outermost select."""
        if not self.ctes or (nesting_level or 0) > 1:
            return ""
        return f"{ONCE}WITH {f', {NEXT}'.join(self.ctes.values())}\n{THEN}"

    def visit_div_func(self, function: Any, **kw: Any) -> str:
        """`div` of PostgreSQL."""
        numerator, denominator = (self.process(each, **kw) for each in function.clauses)
        return f"whole_quotient({numerator}, {denominator})"


class SparkTypeCompiler(PGTypeCompiler):
    """Types after `cast … as`."""

    def visit_VARCHAR(self, type_: Any, **kw: Any) -> str:
        """A text of any length: Spark would not hold it to a length, and says so."""
        return "STRING"

    def visit_TIMESTAMP(self, type_: Any, **kw: Any) -> str:
        """A time without a zone."""
        return "TIMESTAMP_NTZ"

    def visit_DOUBLE_PRECISION(self, type_: Any, **kw: Any) -> str:
        """A measure."""
        return "DOUBLE"


class SparkDialect(PGDialect):
    """PostgreSQL's dialect with Spark's words; it compiles and never connects."""

    name = "spark"
    statement_compiler = SparkCompiler
    type_compiler_cls = SparkTypeCompiler
    supports_statement_cache = True
    _backslash_escapes = False


@cache
def _dialect() -> SparkDialect:
    return SparkDialect()  # type: ignore[no-untyped-call]


def compile_spark(relation: Relation) -> str:
    """The text of a relation, literals written in, as Spark reads it."""
    return str(relation.query.compile(dialect=_dialect(), compile_kwargs={"literal_binds": True})).replace("%%", "%")


def cast_to_contract(contract: Table, sql: str) -> str:
    """The query with its columns in the contract's order and types."""
    columns = ", ".join(f'cast("{c.name}" as {SQL_NAMES[c.kind]}) as "{c.name}"' for c in contract)
    return f"select {columns} from ({sql}) result"
