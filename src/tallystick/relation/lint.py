"""The portability lint: what a step's expression may not hold, because an engine we promise does not have it or means something else by it.

It walks the SQLAlchemy tree of a relation, so it sees what was written, before any engine's dialect hides it (design, section 6).

BOOLEAN_VALUE        a condition used as a value, group key, order key or argument: SQL Server and Oracle have no boolean
DIVISION             `/` on numbers: scale and rounding differ by engine; `divide_half_up` and its kin are the one way
UNKNOWN_FUNCTION     a function outside the house subset (GREATEST, avg, regexp, arg_max, date functions): not everywhere, or not the same
DATE_ARITHMETIC      a date plus or minus something: days come from the calendar's ordinals
REGULAR_EXPRESSION   a match operator: dialects of expressions differ
EMPTY_TEXT           a text constant of no characters: Oracle reads it as null
NO_ORDER             a numbered or running window without ORDER BY: any order would do, so results would differ
WIDE_PRODUCT         a product of two decimals whose digits together are more than 38: it overflows, or loses digits in silence
LONG_NAME            a name of more than 63 characters: PostgreSQL cuts it
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql import operators
from sqlalchemy.sql.functions import FunctionElement

from tallystick.relation.relation import Relation

HOUSE_FUNCTIONS = frozenset(
    {"abs", "ceil", "char_length", "characterat", "coalesce", "count", "div", "floor", "lead", "max", "min", "nullif", "round", "row_number", "sum"}
)
"""Functions every engine has with one meaning, or for which its store provides one (`div`, `characterat`)."""

ORDERED_WINDOWS = frozenset({"lead", "row_number"})
LONGEST_NAME = 63
MOST_DIGITS = 38
DIVISIONS = (operators.truediv, operators.floordiv)
SUMS = (operators.add, operators.sub)
MATCHES = (operators.regexp_match_op, operators.not_regexp_match_op, operators.regexp_replace_op)
CONNECTIVES = (operators.and_, operators.or_)


@dataclass(frozen=True)
class Finding:
    """One thing an engine would not do, or would do otherwise: the `rule` broken and the expression as `text`."""

    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.text}"


def lint(relation: Relation) -> list[Finding]:
    """All findings in the expression of a relation, each once, in the order met; none for a portable one."""
    found = [finding for element in _elements(relation.query) for finding in _findings(element)]
    return list(dict.fromkeys(found))


def _elements(root: Any) -> Iterator[Any]:
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


def _findings(element: Any) -> Iterator[Finding]:
    for value in _values(element):
        if _is_condition(value):
            yield Finding("BOOLEAN_VALUE", _text(value))
    if isinstance(element, sa.BinaryExpression):
        yield from _operator_findings(element)
    if isinstance(element, FunctionElement) and _name(element) not in HOUSE_FUNCTIONS:
        yield Finding("UNKNOWN_FUNCTION", f"{_name(element)} in {_text(element)}")
    if isinstance(element, sa.BindParameter) and element.value == "":
        yield Finding("EMPTY_TEXT", "''")
    if isinstance(element, sa.Over) and _needs_order(element) and not _listed(element.order_by):
        yield Finding("NO_ORDER", _text(element))
    if isinstance(element, sa.Label) and len(str(element.name)) > LONGEST_NAME:
        yield Finding("LONG_NAME", str(element.name))


def _operator_findings(element: sa.BinaryExpression[Any]) -> Iterator[Finding]:
    if element.operator in DIVISIONS:
        yield Finding("DIVISION", _text(element))
    if element.operator in MATCHES:
        yield Finding("REGULAR_EXPRESSION", _text(element))
    if element.operator in SUMS and any(isinstance(side.type, sa.Date | sa.DateTime | sa.Interval) for side in (element.left, element.right)):
        yield Finding("DATE_ARITHMETIC", _text(element))
    left, right = _digits(element.left), _digits(element.right)
    if element.operator is operators.mul and left and right and left + right > MOST_DIGITS:
        yield Finding("WIDE_PRODUCT", _text(element))


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


def _listed(clauses: Any) -> list[Any]:
    if clauses is None:
        return []
    return list(getattr(clauses, "clauses", [clauses]))


def _is_condition(value: Any) -> bool:
    while isinstance(value, sa.Label) or type(value).__name__ == "Grouping":
        value = value.element
    return isinstance(getattr(value, "type", None), sa.Boolean)


def _digits(value: Any) -> int:
    """Digits a decimal may have; 0 where the type does not say (whole numbers, constants)."""
    return 0 if isinstance(value, sa.BindParameter) else int(getattr(value.type, "precision", None) or 0)


def _needs_order(window: sa.Over[Any]) -> bool:
    return _name(window.element) in ORDERED_WINDOWS or window.rows is not None


def _name(element: Any) -> str:
    return str(getattr(element, "name", None) or type(element).__name__).lower()


def _text(element: Any) -> str:
    text = " ".join(str(element).split())
    return text if len(text) <= 200 else text[:200] + "…"
