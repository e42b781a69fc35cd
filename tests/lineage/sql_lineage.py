"""Lineage read off SQL text with sqlglot's scopes: a second way, independent of the walk over expressions, that the first is held against.

Values: columns in a select expression outside of conditions, filters and windows' partition and order. Deciding: all the others of the
expression. Rows: conditions of joins and where, group keys, distinct, and the rows of everything read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import sqlglot
from sqlglot import exp
from sqlglot.optimizer.qualify import qualify
from sqlglot.optimizer.scope import Scope, build_scope

from tallystick.lineage.column_sources import NOTHING, ROWS, Node, Nodes, Sources, Traced
from tallystick.model.catalogue import TABLES


@cache
def schema() -> dict[str, object]:
    """All tables with their columns, also under their carried names."""
    return {f"{prefix}{name}": {column.name: "TEXT" for column in table} for name, table in TABLES.items() for prefix in ("", "previous_", "recent_")}


def traced_sql(sql: str) -> Traced:
    """Sources of every column of a query and of its rows."""
    plain = re.sub(r"\bdiv\(", "whole_division(", sql)
    tree = qualify(sqlglot.parse_one(plain, dialect="duckdb"), schema=schema(), dialect="duckdb", quote_identifiers=False, validate_qualify_columns=False)
    scope = build_scope(tree)
    assert scope is not None, sql
    return _scope(scope, {})


def _scope(scope: Scope, memo: dict[int, Traced]) -> Traced:
    if id(scope) not in memo:
        memo[id(scope)] = _union(scope, memo) if scope.set_operation_scopes else _select(scope, memo)
    return memo[id(scope)]


def _union(scope: Scope, memo: dict[int, Traced]) -> Traced:
    parts = [_scope(each, memo) for each in scope.set_operation_scopes]
    columns = dict.fromkeys(parts[0].columns, NO_SOURCE)
    for part in parts:
        columns = {name: columns[name] | each for name, each in zip(columns, part.columns.values(), strict=True)}
    return Traced(columns, NOTHING.union(*[part.rows for part in parts]))


NO_SOURCE = Sources()


def _select(scope: Scope, memo: dict[int, Traced]) -> Traced:
    select = scope.expression
    rows = NOTHING.union(*[_rows(source, memo) for source in _read(scope)])
    for part in ("where", "group", "having", "qualify"):
        rows |= _all(scope, select.args.get(part), memo)
    for join in select.args.get("joins") or []:
        rows |= _all(scope, join.args.get("on"), memo)
    columns = {each.alias_or_name: _value(scope, each, memo) for each in select.args["expressions"]}
    if select.args.get("limit"):
        rows |= _ordering(scope, select.args.get("order"), columns, memo)
    if select.args.get("distinct"):
        rows |= NOTHING.union(*[each.all for each in columns.values()])
    return Traced(columns, rows)


def _ordering(scope: Scope, order: exp.Expr | None, columns: Mapping[str, Sources], memo: dict[int, Traced]) -> Nodes:
    """Columns by which rows are ordered; one without a table is a column of the result."""
    keys = list(_columns(order)) if order else []
    return NOTHING.union(*[(_column(scope, key, memo) if key.table else columns[key.name]).all for key in keys])


def _read(scope: Scope) -> list[Any]:
    return [source for _, source in scope.selected_sources.values()]


def _rows(source: Any, memo: dict[int, Traced]) -> Nodes:
    return frozenset({Node(source.name, ROWS)}) if isinstance(source, exp.Table) else _scope(source, memo).rows


def _all(scope: Scope, expression: exp.Expr | None, memo: dict[int, Traced]) -> Nodes:
    """Every column of a condition, and what decides about the rows of subqueries in it."""
    if expression is None:
        return NOTHING
    found = NOTHING.union(*[_column(scope, column, memo).all for column in _columns(expression)])
    inner = [each for each in scope.subquery_scopes if _within(each.expression, expression)]
    return found | NOTHING.union(*[_scope(each, memo).rows for each in inner])


def _value(scope: Scope, expression: exp.Expr, memo: dict[int, Traced]) -> Sources:
    values, deciding = NOTHING, NOTHING
    for column in _columns(expression):
        each = _column(scope, column, memo)
        if _decides(column, expression):
            deciding |= each.all
        else:
            values, deciding = values | each.values, deciding | each.deciding
    for inner in scope.subquery_scopes:
        if _within(inner.expression, expression):
            part = _scope(inner, memo)
            values |= NOTHING.union(*[one.values for one in part.columns.values()])
            deciding |= part.rows | NOTHING.union(*[one.deciding for one in part.columns.values()])
    return Sources(values, deciding)


def _columns(expression: exp.Expr) -> Iterator[exp.Column]:
    """Columns of an expression, not those inside of a subquery."""
    for node in expression.walk(prune=lambda each: isinstance(each, exp.Query) and each is not expression):
        if isinstance(node, exp.Column):
            yield node


def _column(scope: Scope, column: exp.Column, memo: dict[int, Traced]) -> Sources:
    owner = column.table
    at: Scope | None = scope
    while at is not None and owner not in at.sources:
        at = at.parent
    if at is None:
        raise KeyError(f"{column.sql()} of no table in {scope.expression.sql()[:200]}")
    source = at.sources[owner]
    if isinstance(source, exp.Table):
        return Sources(frozenset({Node(source.name, column.name)}))
    return _scope(source, memo).columns[column.name]


def _decides(column: exp.Column, top: exp.Expr) -> bool:
    """Whether a column stands where it chooses or orders, and is not itself the value."""
    node: exp.Expr = column
    while node is not top and node.parent is not None:
        parent = node.parent
        if isinstance(parent, exp.Case) and node.arg_key == "this":
            return True
        if isinstance(parent, exp.If) and node.arg_key == "this":
            return True
        if isinstance(parent, exp.Window) and node.arg_key != "this":
            return True
        if isinstance(parent, exp.Filter) and node.arg_key == "expression":
            return True
        node = parent
    return False


def _within(inner: exp.Expr, outer: exp.Expr) -> bool:
    node: exp.Expr | None = inner
    while node is not None and node is not outer:
        node = node.parent
    return node is outer
