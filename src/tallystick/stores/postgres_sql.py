"""How PostgreSQL writes what the stages say: the text of a relation, the types of a contract, a result cast to its contract.

Facts of the engine: texts compare by collation, so every text is kept and written in "C", whatever the database's own is; a cast to
varchar(n) cuts a longer text off in silence, so texts are `text`; a common table expression that is read twice is computed once by
itself; a subquery needs a name (before 16).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import String
from sqlalchemy.dialects.postgresql.base import PGCompiler, PGDialect, PGTypeCompiler

from tallystick.model.contract import DECIMALS, Kind, Table
from tallystick.relation import Relation

TEXT = 'text collate "C"'

TYPES: dict[Kind, str] = {
    Kind.TEXT: TEXT,
    Kind.CODE: TEXT,
    Kind.DATE: "date",
    Kind.TIMESTAMP: "timestamp",
    Kind.COUNT: "bigint",
    Kind.MEASURE: "double precision",
} | {kind: f"numeric({precision},{scale})" for kind, (precision, scale) in DECIMALS.items()}
"""PostgreSQL's name of each kind, as a column is declared."""


class _Types(PGTypeCompiler):
    """Texts of any length."""

    def visit_VARCHAR(self, type_: Any, **kw: Any) -> str:
        return "text"


class _Texts(PGCompiler):
    """Text constants compare by code point, as on every other engine, also where nothing but constants is compared."""

    def render_literal_value(self, value: Any, type_: Any) -> str:
        written: str = super().render_literal_value(value, type_)  # type: ignore[no-untyped-call]
        return f'{written} collate "C"' if isinstance(value, str) and isinstance(type_, String) else written


class _Dialect(PGDialect):
    """PostgreSQL as the stages want it. (Nothing is cached of a dialect that is only compiled with.)"""

    supports_statement_cache = True
    statement_compiler = _Texts
    type_compiler_cls = _Types


def compile_postgres(relation: Relation) -> str:
    """The text of a relation, literals written in, as PostgreSQL reads it."""
    dialect = _Dialect(paramstyle="named")  # type: ignore[no-untyped-call]
    return str(relation.query.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))


def cast_to_contract(contract: Table, sql: str) -> str:
    """The query with its columns in the contract's order and types."""
    columns = ", ".join(f'{_cast(column.name, column.kind)} as "{column.name}"' for column in contract)
    return f"select {columns} from ({sql}) result"


def _cast(name: str, kind: Kind) -> str:
    if kind in (Kind.TEXT, Kind.CODE):
        return f'cast("{name}" as text) collate "C"'
    return f'cast("{name}" as {TYPES[kind]})'


def columns_of(contract: Table) -> str:
    """The columns of a contract, quoted, in order."""
    return ", ".join(quoted(column.name) for column in contract)


def quoted(name: str) -> str:
    """A name as an identifier."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text as a constant (`standard_conforming_strings` is on since 9.1)."""
    return "'" + text.replace("'", "''") + "'"
