"""Oracle's SQL as DuckDB runs it: read by sqlglot; what Oracle has another way (an empty text is null, and joins as nothing) is kept so."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import sqlglot
from sqlglot import exp

from tests.servers.server import require_no_booleans, require_own
from tests.servers.text_joins import changed

TEXT = exp.DataType.Type.TEXT
_BIND = re.compile(r"'(?:[^']|'')*'|:(\d+)")
_DIGITS = re.compile(r"FM9*0\.(0+)")

FOREIGN = (
    r"\blimit\b",
    r"\bon conflict\b",
    r"\bfilter \(",
    r"::",
    r"\b(true|false)\b",
    r"\bis (not )?distinct\b",
    r"\bif not exists\b",
    r" % ",
    r"^ *\) AS\b",
    r"\bsubstring\(",
    r"\bchar_length\(",
    r"\bvarchar\(",
    r"\bdecimal\(",
    r"\bilike\b",
    r"\bboolean\b",
    r"\bconcat_ws\(",
    r"\boffset\b",
    r"\?",
    r"\btop \d",
)
"""What no Oracle has, or what ours must not."""


@lru_cache(maxsize=2048)
def read_oracle(statement: str) -> str:
    """The statement for DuckDB; binds by number are $p1, $p2."""
    require_own(statement, FOREIGN)
    named = _BIND.sub(lambda found: f":p{found.group(1)}" if found.group(1) else found.group(), statement)
    tree = sqlglot.parse_one(named, read="oracle")
    require_no_booleans(tree)
    for change in (_said, _numbers, _words, _joined, _types, _rows):
        tree = changed(tree, change)
    return str(tree.sql(dialect="duckdb"))


def _func(name: str, *parts: Any) -> exp.Expr:
    return exp.Anonymous(this=name, expressions=list(parts))


def _cast(part: exp.Expr, kind: str) -> exp.Expr:
    return exp.Cast(this=part, to=exp.DataType.build(kind, dialect="duckdb"))


def _said(node: exp.Expr) -> exp.Expr:
    """TO_CHAR in a format."""
    if not isinstance(node, exp.ToChar):
        return node
    value, form = node.this, node.args["format"].name if node.args.get("format") is not None else ""
    if digits := _DIGITS.fullmatch(form):
        return _cast(_cast(value, f"decimal(38,{len(digits.group(1))})"), "varchar")
    dates = {"YYYY-MM-DD": "%Y-%m-%d", "YYYY-MM-DD HH24:MI:SS.FF6": "%Y-%m-%d %H:%M:%S.%f"}
    if form in dates:
        return _func("strftime", value, exp.Literal.string(dates[form]))
    if form == "SSSSS":
        return _func("floor", _func("date_part", exp.Literal.string("epoch"), _cast(value, "time")))
    if form == "FF6":
        return exp.Mod(this=_func("date_part", exp.Literal.string("us"), value), expression=exp.Literal.number(1_000_000))
    if form.endswith("EEEE"):
        return exp.Upper(this=_func("printf", exp.Literal.string("%.9e"), value))
    assert not form, form
    return _cast(value, "varchar")


def _numbers(node: exp.Expr) -> exp.Expr:
    """TO_NUMBER, and whole quotients."""
    if isinstance(node, exp.ToNumber):
        value = node.this
        if node.args.get("format") is not None:
            value = exp.DPipe(this=exp.Literal.string("0x"), expression=value)
        return _cast(value, "bigint")
    if not isinstance(node, exp.Anonymous) or str(node.this).upper() != "TRUNC":
        return node
    value = node.expressions[0]
    if isinstance(value, exp.Div):
        return exp.IntDiv(this=_cast(value.this, "hugeint"), expression=_cast(value.expression, "hugeint"))
    return _cast(value, "date")


def _words(node: exp.Expr) -> exp.Expr:
    """Functions by another name."""
    if isinstance(node, exp.StandardHash):
        return _func("sha256", node.this)
    if not isinstance(node, exp.Anonymous):
        return node
    name = str(node.this).upper()
    if name == "RAWTOHEX":
        return exp.Upper(this=node.expressions[0])
    if name == "ORA_HASH":
        return exp.Mod(this=_func("hash", *node.expressions), expression=exp.Literal.number(1 << 32))
    return _func("strlen", *node.expressions) if name == "LENGTHB" else node


def _joined(node: exp.Expr) -> exp.Expr:
    """`||` takes a null for nothing; nothing is null."""
    if isinstance(node, exp.DPipe) and not (isinstance(node.this, exp.Literal) and node.this.name == "0x"):
        parts = [node.this, node.expression]
        if isinstance(node.this, exp.Nullif) and isinstance(node.this.this, exp.Anonymous) and node.this.this.this == "concat":
            parts = [*node.this.this.expressions, node.expression]
        return exp.Nullif(this=_func("concat", *parts), expression=exp.Literal.string(""))
    if isinstance(node, exp.Literal) and node.is_string and not node.name:
        return exp.null()
    return node


def _types(node: exp.Expr) -> exp.Expr:
    """Texts without a length."""
    if isinstance(node, exp.PrimaryKey):
        node.set("expressions", [each.this if isinstance(each, exp.Ordered) else each for each in node.expressions])
    if isinstance(node, exp.DataType) and node.this in exp.DataType.TEXT_TYPES:
        node.set("expressions", None)
        node.set("this", TEXT)
    if isinstance(node, exp.DataType) and node.this is exp.DataType.Type.DECIMAL and not node.expressions:
        node.set("expressions", [exp.DataTypeParam(this=exp.Literal.number(each)) for each in (38, 8)])
    return node


def _rows(node: exp.Expr) -> exp.Expr:
    """`session_row` holds what is a session's own."""
    if isinstance(node, exp.Table) and node.name.lower() == "session_row":
        return exp.to_table(f"temp.{node.db}_session_row", alias=node.alias or None)
    return node
