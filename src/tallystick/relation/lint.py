"""The portability lint: what SQL Server, Oracle, PostgreSQL, Spark and DuckDB do not all do, or do differently, is named here and refused.

It walks the expression tree of a relation, so it sees what was written, before any engine's dialect hides it (design, section 6).

BOOLEAN_VALUE        a condition used as a value, group key, order key or argument: SQL Server and Oracle have no boolean
DIVISION             `/` on numbers: scale and rounding differ by engine; `divide_half_up` and its kin are the one way
UNKNOWN_FUNCTION     a function outside the house subset (GREATEST, avg, regexp, arg_max, date functions): not everywhere, or not the same
DATE_ARITHMETIC      a date plus or minus something: days come from the calendar's ordinals
REGULAR_EXPRESSION   a match operator: dialects of expressions differ
EMPTY_TEXT           a text constant of no characters: Oracle reads it as null
NO_ORDER             a numbered or running window without ORDER BY: any order would do, so results would differ
NULL_ORDER           a descending order key that does not say where nulls go: first in PostgreSQL and Oracle, last in DuckDB and SQL Server
CONSTANT_ORDER       a constant as order key of a window: SQL Server refuses it
WIDE_PRODUCT         a product whose digits together are more than 38: it overflows, or loses digits in silence (`relation.declared`)
NARROW_PRODUCT       a product of two decimals of up to 18 digits each that together pass 18: DuckDB multiplies them in 64 bits
LOST_DECIMALS        a sum or a choice (CASE, COALESCE, UNION) for whose decimals SQL Server has no room: it cuts them off in silence
CUT_DECIMALS         a decimal cast to an integer: SQL Server cuts the fraction off, the others round
MIXED_TYPES          a choice, comparison, or operation of types that do not go together: each engine converts in its own way, or refuses
UNTYPED_NULL         a column that is null and has no type: SQL Server takes it for an integer
UNKNOWN_TYPE         a column whose type cannot be told from the expression: neither digits nor nulls of it could be checked
SUBQUERY_IN_SUM      a subquery inside an aggregate: SQL Server refuses it
DEEP_CASE            a CASE inside a CASE more than ten levels deep (COALESCE counts one less than it has values): SQL Server refuses it
LONG_NAME            a name longer than the engine takes: 63 in PostgreSQL (the default), 30 in Oracle before 12.2
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql import operators
from sqlalchemy.sql.functions import FunctionElement

from tallystick.relation.declared import MOST_DIGITS, Declared, column_types, declared, one_of, operation
from tallystick.relation.relation import Relation

HOUSE_FUNCTIONS = frozenset(
    {"abs", "ceil", "char_length", "characterat", "coalesce", "count", "div", "floor", "lead", "max", "min", "nullif", "round", "row_number", "sum"}
)
"""Functions every engine has with one meaning, or for which its store provides one (`div`, `characterat`)."""

AGGREGATES = frozenset({"count", "max", "min", "sum"})
ORDERED_WINDOWS = frozenset({"lead", "row_number"})
LONGEST_NAME = 63
SHORT_NAME = 30
"""The longest name of Oracle before 12.2, to be given to `lint` for such a server."""

SIXTY_FOUR_BITS = 18
DEEPEST_CASE = 10
DIVISIONS = (operators.truediv, operators.floordiv)
SUMS = (operators.add, operators.sub)
MATCHES = (operators.regexp_match_op, operators.not_regexp_match_op, operators.regexp_replace_op)
CONNECTIVES = (operators.and_, operators.or_)
COMPARISONS = (operators.eq, operators.ne, operators.lt, operators.le, operators.gt, operators.ge)
NULLS_SAID = (operators.nulls_first_op, operators.nulls_last_op)
WRAPPERS = (sa.Label, sa.sql.elements.Grouping)


@dataclass(frozen=True)
class Finding:
    """One thing an engine would not do, or would do otherwise: the `rule` broken and the expression as `text`."""

    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.text}"


def lint(relation: Relation, longest_name: int = LONGEST_NAME) -> list[Finding]:
    """All findings in the expression of a relation, each once, in the order met; none for a portable one."""
    found = [finding for element in elements(relation.query) for finding in _findings(element, longest_name)]
    return list(dict.fromkeys(found))


def elements(root: Any) -> Iterator[Any]:
    """Every element of the tree once, however often a subquery is read."""
    waiting, seen = [root], set()
    while waiting:
        element = waiting.pop()
        if id(element) in seen:
            continue
        seen.add(id(element))
        yield element
        waiting.extend(element.get_children())
        if isinstance(element, sa.ColumnElement) and isinstance(getattr(element, "table", None), sa.FromClause):
            waiting.append(element.table)


def _findings(element: Any, longest_name: int) -> Iterator[Finding]:
    for value in _values(element):
        if declared(value).kind == "condition":
            yield Finding("BOOLEAN_VALUE", _text(value))
    if isinstance(element, sa.BinaryExpression):
        yield from _operator_findings(element)
    if isinstance(element, sa.sql.elements.ExpressionClauseList) and element.operator not in CONNECTIVES:
        yield from _chain_findings(element)
    if isinstance(element, FunctionElement):
        yield from _function_findings(element)
    if isinstance(element, sa.BindParameter) and element.value == "":
        yield Finding("EMPTY_TEXT", "''")
    if isinstance(element, sa.Over):
        yield from _window_findings(element)
    if isinstance(element, sa.Cast) and isinstance(element.type, sa.Integer) and declared(element.clause).scale:
        yield Finding("CUT_DECIMALS", _text(element))
    if isinstance(element, sa.Case | sa.CompoundSelect | sa.sql.functions.coalesce):
        yield from _choice_findings(element)
    if isinstance(element, sa.Select):
        yield from _column_findings(element)
    if isinstance(element, sa.Label) and _case_levels(element) > DEEPEST_CASE:
        yield Finding("DEEP_CASE", _text(element))
    if isinstance(element, sa.Label) and len(str(element.name)) > longest_name:
        yield Finding("LONG_NAME", str(element.name))


def _operator_findings(element: sa.BinaryExpression[Any]) -> Iterator[Finding]:
    if element.operator in MATCHES:
        yield Finding("REGULAR_EXPRESSION", _text(element))
    left, right = declared(element.left), declared(element.right)
    if element.operator in COMPARISONS and one_of([left, right]).kind == "unknown":
        yield Finding("MIXED_TYPES", _text(element))
    if not isinstance(element.type, sa.Boolean):
        yield from _arithmetic_findings(element, left, right)


def _chain_findings(element: Any) -> Iterator[Finding]:
    """`a + b + c`, which SQLAlchemy keeps as one list: each step from the left."""
    made = declared(element.clauses[0])
    for each in element.clauses[1:]:
        right = declared(each)
        yield from _arithmetic_findings(element, made, right)
        made = operation(element.operator, made, right)


def _arithmetic_findings(element: Any, left: Declared, right: Declared) -> Iterator[Finding]:
    operator, result = element.operator, operation(element.operator, left, right)
    if operator in DIVISIONS:
        yield Finding("DIVISION", _text(element))
    elif operator in SUMS and {left.kind, right.kind} & {"date", "timestamp"}:
        yield Finding("DATE_ARITHMETIC", _text(element))
    elif operator not in MATCHES and result.kind == "unknown":
        yield Finding("MIXED_TYPES", _text(element))
    if operator is operators.mul and left.kind == right.kind == "decimal":
        digits = left.precision + right.precision
        if (digits > MOST_DIGITS and left.scale and right.scale) or result.lost:
            yield Finding("WIDE_PRODUCT", _text(element))
        if digits > SIXTY_FOUR_BITS >= max(left.precision, right.precision):
            yield Finding("NARROW_PRODUCT", _text(element))
    elif result.lost:
        yield Finding("WIDE_PRODUCT" if operator is operators.mul else "LOST_DECIMALS", _text(element))


def _function_findings(element: Any) -> Iterator[Finding]:
    name = _name(element)
    if name not in HOUSE_FUNCTIONS:
        yield Finding("UNKNOWN_FUNCTION", f"{name} in {_text(element)}")
    if name in AGGREGATES and any(isinstance(each, sa.ScalarSelect | sa.Exists) for each in _below(element)):
        yield Finding("SUBQUERY_IN_SUM", _text(element))


def _window_findings(element: sa.Over[Any]) -> Iterator[Finding]:
    keys = _listed(element.order_by)
    if (_name(element.element) in ORDERED_WINDOWS or element.rows is not None) and not keys:
        yield Finding("NO_ORDER", _text(element))
    for key in keys:
        if isinstance(key, sa.UnaryExpression) and key.modifier is operators.desc_op:
            yield Finding("NULL_ORDER", _text(key))
        if isinstance(_bare(key), sa.BindParameter) or getattr(_bare(key), "is_literal", False):
            yield Finding("CONSTANT_ORDER", _text(key))


def _choice_findings(element: Any) -> Iterator[Finding]:
    """What a CASE, COALESCE or UNION makes of the types it may give."""
    for made in column_types(element) if isinstance(element, sa.CompoundSelect) else [declared(element)]:
        if made.kind == "unknown":
            yield Finding("MIXED_TYPES", _text(element))
        if made.lost:
            yield Finding("LOST_DECIMALS", _text(element))
        if made.kind == "null" and not isinstance(element, sa.CompoundSelect):
            yield Finding("UNTYPED_NULL", _text(element))


def _column_findings(element: sa.Select[Any]) -> Iterator[Finding]:
    for column in element.selected_columns:
        kind = declared(column).kind
        if kind == "null":
            yield Finding("UNTYPED_NULL", _text(column))
        if kind == "unknown":
            yield Finding("UNKNOWN_TYPE", _text(column))


def _values(element: Any) -> list[Any]:
    """The children of an element that stand where a value is expected, not a condition."""
    if isinstance(element, sa.Select):
        return [*element.selected_columns, *element._group_by_clauses, *element._order_by_clauses]
    if isinstance(element, sa.Case):
        return [*[result for _, result in element.whens], *([element.else_] if element.else_ is not None else [])]
    if isinstance(element, sa.Cast):
        return [element.clause]
    if isinstance(element, FunctionElement):
        return list(element.clauses)
    if isinstance(element, sa.Over):
        return [*_listed(element.partition_by), *_listed(element.order_by)]
    if isinstance(element, sa.BinaryExpression) and element.operator not in CONNECTIVES:
        return [element.left, element.right]
    return []


def _below(element: Any) -> Iterator[Any]:
    """The elements inside an expression, not those of the tables it reads."""
    for child in element.get_children():
        yield child
        yield from _below(child)


def _case_levels(element: Any) -> int:
    """How many CASE stand one in the other; a COALESCE is written as such by SQL Server."""
    own = int(isinstance(element, sa.Case))
    if isinstance(element, sa.sql.functions.coalesce):
        own = len(element.clauses) - 1
    return own + max((_case_levels(child) for child in element.get_children()), default=0)


def _bare(key: Any) -> Any:
    """An order key without direction, place of nulls, label and brackets."""
    while isinstance(key, (*WRAPPERS, sa.UnaryExpression, sa.Cast)):
        key = key.clause if isinstance(key, sa.Cast) else key.element
    return key


def _listed(clauses: Any) -> list[Any]:
    if clauses is None:
        return []
    return list(getattr(clauses, "clauses", [clauses]))


def _name(element: Any) -> str:
    return str(getattr(element, "name", None) or type(element).__name__).lower()


def _text(element: Any) -> str:
    text = " ".join(str(element).split())
    return text if len(text) <= 200 else text[:200] + "…"
