"""Transact-SQL as DuckDB runs it: read by sqlglot; what DuckDB has another way is changed in the tree."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import sqlglot
from sqlglot import exp

from tests.servers.server import require_no_booleans, require_own
from tests.servers.text_joins import changed, join_texts

WORD, TEXT = exp.Anonymous, exp.DataType.Type.TEXT
FORMATS = {"23": "%Y-%m-%d", "121": "%Y-%m-%d %H:%M:%S.%f"}

FOREIGN = (
    r"\blimit\b",
    r"\|\|",
    r"\bnulls (first|last)\b",
    r"\bon conflict\b",
    r"\breturning\b",
    r"\bfilter \(",
    r"::",
    r"\b(true|false)\b",
    r"\bis (not )?distinct\b",
    r"\bif not exists\b",
    r"\btimestamp\b",
    r"\bceil\(",
    r"\bchar_length\(",
    r"\bdate '",
    r"\bilike\b",
    r"\bboolean\b",
    r"\$\d",
)
"""What no Transact-SQL has, or what ours must not."""


@lru_cache(maxsize=2048)
def read_mssql(statement: str, number: int) -> str:
    """The statement for DuckDB; `number` is the session's (@@SPID)."""
    require_own(statement, FOREIGN)
    tree = sqlglot.parse_one(statement, read="tsql")
    require_no_booleans(tree)
    join_texts(tree)
    for change in (_converted, _quotients, _rounded, _types, _temporary, _returned):
        tree = changed(tree, change)
    for spid in list(tree.find_all(exp.Parameter)):
        if isinstance(spid.this, exp.Parameter):
            spid.replace(exp.Literal.number(number))
    return str(tree.sql(dialect="duckdb"))


def _func(name: str, *parts: Any) -> exp.Expr:
    return WORD(this=name, expressions=list(parts))


def _cast(part: exp.Expr, kind: str) -> exp.Expr:
    return exp.Cast(this=part, to=exp.DataType.build(kind, dialect="duckdb"))


def _converted(node: exp.Expr) -> exp.Expr:
    """CONVERT with a style."""
    if not isinstance(node, exp.Convert):
        return node
    kind, value, style = node.this, node.expression, node.args.get("style")
    named = style.name if style is not None else ""
    if isinstance(value, exp.Cast) and value.to.this is exp.DataType.Type.BINARY:
        return _cast(exp.DPipe(this=exp.Literal.string("0x"), expression=value.this), "bigint")
    if isinstance(value, exp.SHA2):
        return exp.Upper(this=_func("sha256", value.this))
    if kind.this in exp.DataType.TEXT_TYPES and named == "3":
        return _func("printf", exp.Literal.string("%.16e"), value)
    if kind.this in exp.DataType.TEXT_TYPES and named in FORMATS:
        return _func("strftime", value, exp.Literal.string(FORMATS[named]))
    return exp.Cast(this=value, to=kind)


def _quotients(node: exp.Expr) -> exp.Expr:
    """(a - a % b) / b: whole numbers."""
    above = node.this.this if isinstance(node, exp.Div) and isinstance(node.this, exp.Paren) else None
    if isinstance(above, exp.Sub) and isinstance(above.expression, exp.Mod):
        return exp.IntDiv(this=_cast(node.this, "hugeint"), expression=_cast(node.expression, "hugeint"))
    return node


def _rounded(node: exp.Expr) -> exp.Expr:
    """ROUND(x, n, 1) cuts off; there is one digit before the point where it is used."""
    if isinstance(node, exp.Round) and node.args.get("truncate") is not None:
        digits = exp.Literal.number(int(node.args["decimals"].name) + 2)
        return _cast(_func("left", _cast(node.this, "varchar"), digits), "decimal(20,16)")
    return node


def _types(node: exp.Expr) -> exp.Expr:
    """Texts have no length to be cut to by DuckDB, and no collation; FLOAT(53) is a double."""
    if isinstance(node, exp.PrimaryKey):
        node.set("expressions", [each.this if isinstance(each, exp.Ordered) else each for each in node.expressions])
    if isinstance(node, exp.DataType) and node.this in exp.DataType.TEXT_TYPES:
        node.set("expressions", None)
        node.set("this", TEXT)
    if isinstance(node, exp.DataType) and node.this in (exp.DataType.Type.FLOAT, exp.DataType.Type.DOUBLE):
        node.set("expressions", None)
        node.set("this", exp.DataType.Type.DOUBLE)
    if isinstance(node, exp.ColumnDef):
        node.set("constraints", [each for each in node.constraints if not isinstance(each.kind, exp.CollateColumnConstraint)])
    return node


def _temporary(node: exp.Expr) -> exp.Expr:
    """#name is a table of the session."""
    if isinstance(node, exp.Identifier) and node.args.get("temporary"):
        return exp.to_identifier(f"temporary_{node.name}")
    return node


def _returned(node: exp.Expr) -> exp.Expr:
    """OUTPUT inserted.x."""
    if isinstance(node, exp.Column) and node.table == "inserted":
        return exp.column(node.name)
    return node
