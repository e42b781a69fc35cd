"""What type an expression has before any engine runs it, by the strictest engine's rules: SQL Server's.

SQL Server computes precision and scale of every decimal result from the declared operands, not from the values; where the result would
need more than 38 digits it takes decimals away in silence. Oracle rounds to 38 significant digits, DuckDB refuses, PostgreSQL has no
bound: an expression whose decimals survive SQL Server's rules survives everywhere.

Source: Microsoft, Transact-SQL reference, "Precision, scale, and length": + and - give scale max(s1, s2), precision that + the larger whole
part + 1; * gives p1 + p2 + 1 and s1 + s2; % gives min(whole parts) + max(s1, s2); UNION, CASE and COALESCE give the larger whole part and scale. Over
38 digits: + - and choices keep the whole part; * keeps it too, but at least 6 decimals (or all, where there are fewer).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from sqlalchemy.sql import operators
from sqlalchemy.sql.functions import FunctionElement

MOST_DIGITS = 38
LEAST_DECIMALS = 6
"""Decimals SQL Server leaves a product that would need more digits than there are."""

INTEGER_DIGITS = 10
BIGINT_DIGITS = 19


@dataclass(frozen=True)
class Declared:
    """A declared type: its `kind` (decimal, whole, text, date, timestamp, double, condition, null, unknown), digits or length, decimals.

    `lost` counts decimals of the exact result that SQL Server's rule takes away.
    """

    kind: str
    precision: int = 0
    scale: int = 0
    lost: int = 0

    @property
    def is_number(self) -> bool:
        """Whether it is an exact number."""
        return self.kind in ("decimal", "whole")

    @property
    def whole_digits(self) -> int:
        """Digits before the point."""
        return self.precision - self.scale


UNKNOWN = Declared("unknown")
NULL = Declared("null")
CONDITION = Declared("condition")
WHOLE = Declared("whole", INTEGER_DIGITS)
WIDE_WHOLE = Declared("whole", BIGINT_DIGITS)

SAME_AS_ARGUMENT = frozenset({"abs", "first_value", "lag", "lead", "max", "min", "nullif", "round"})
COUNTERS: dict[str, Declared] = {"count": WIDE_WHOLE, "row_number": WIDE_WHOLE, "char_length": WHOLE, "characterat": Declared("text", 1)}


def declared(element: Any) -> Declared:
    """The declared type of an expression; `unknown` where it cannot be known from the tree."""
    for kind, rule in RULES:
        if isinstance(element, kind):
            return rule(element)
    return of_type(getattr(element, "type", None))


def of_type(kind: Any) -> Declared:
    """The declared type of a SQLAlchemy type."""
    if isinstance(kind, sa.Boolean):
        return CONDITION
    if isinstance(kind, sa.Double | sa.Float):
        return Declared("double")
    if isinstance(kind, sa.Numeric):
        return Declared("decimal", kind.precision or MOST_DIGITS, kind.scale or 0) if kind.precision else UNKNOWN
    if isinstance(kind, sa.BigInteger):
        return WIDE_WHOLE
    for found, made in ((sa.Integer, WHOLE), (sa.Date, Declared("date")), (sa.DateTime, Declared("timestamp"))):
        if isinstance(kind, found):
            return made
    return Declared("text", kind.length or 0) if isinstance(kind, sa.String) else UNKNOWN


def one_of(types: Iterable[Declared]) -> Declared:
    """The type of a choice (CASE, COALESCE, UNION) among these; `unknown` where they do not go together."""
    kinds = [each for each in types if each.kind != "null"]
    if not kinds:
        return NULL
    if all(each.kind == kinds[0].kind and each.kind not in ("decimal", "whole", "text") for each in kinds):
        return kinds[0]
    if all(each.kind == "text" for each in kinds):
        return Declared("text", max(each.precision for each in kinds))
    if all(each.kind == "whole" for each in kinds):
        return max(kinds, key=lambda each: each.precision)
    if all(each.is_number for each in kinds):
        scale, whole = max(each.scale for each in kinds), max(each.whole_digits for each in kinds)
        return _kept(whole + scale, scale, whole)
    return UNKNOWN


def _kept(precision: int, scale: int, whole: int) -> Declared:
    """A decimal result; beyond 38 digits the whole part is kept and decimals go."""
    left = scale if precision <= MOST_DIGITS else min(scale, max(MOST_DIGITS - whole, 0))
    return Declared("decimal", min(precision, MOST_DIGITS), left, scale - left)


def _product(left: Declared, right: Declared) -> Declared:
    precision, scale = left.precision + right.precision + 1, left.scale + right.scale
    if precision <= MOST_DIGITS:
        return Declared("decimal", precision, scale)
    room = MOST_DIGITS - (precision - scale)
    kept = scale if scale <= LEAST_DECIMALS and room < scale else min(scale, max(room, LEAST_DECIMALS))
    return Declared("decimal", MOST_DIGITS, kept, scale - kept)


def _sum(left: Declared, right: Declared) -> Declared:
    scale, whole = max(left.scale, right.scale), max(left.whole_digits, right.whole_digits)
    return _kept(whole + scale + 1, scale, whole)


def _remainder(left: Declared, right: Declared) -> Declared:
    scale = max(left.scale, right.scale)
    return _kept(min(left.whole_digits, right.whole_digits) + scale, scale, min(left.whole_digits, right.whole_digits))


ARITHMETIC: dict[Any, Callable[[Declared, Declared], Declared]] = {
    operators.mul: _product,
    operators.add: _sum,
    operators.sub: _sum,
    operators.mod: _remainder,
}


def operation(operator: Any, left: Declared, right: Declared) -> Declared:
    """The type of `left operator right`; `unknown` where the operator does not take them."""
    if operator is operators.concat_op:
        return Declared("text", left.precision + right.precision) if left.kind == right.kind == "text" else UNKNOWN
    if operator not in ARITHMETIC or not (left.is_number and right.is_number):
        return UNKNOWN
    if left.kind == right.kind == "whole":
        return max(left, right, key=lambda each: each.precision)
    return ARITHMETIC[operator](left, right)


def _of_binary(element: sa.BinaryExpression[Any]) -> Declared:
    if isinstance(element.type, sa.Boolean):
        return CONDITION
    return operation(element.operator, declared(element.left), declared(element.right))


def _of_chain(element: Any) -> Declared:
    """`a + b + c`, which SQLAlchemy keeps as one list: worked from the left, as engines do."""
    if element.operator in (operators.and_, operators.or_):
        return CONDITION
    made = declared(element.clauses[0])
    for each in element.clauses[1:]:
        now = operation(element.operator, made, declared(each))
        made = Declared(now.kind, now.precision, now.scale, max(made.lost, now.lost))
    return made


def _of_function(element: FunctionElement[Any]) -> Declared:
    name = str(getattr(element, "name", None) or type(element).__name__).lower()
    arguments = [declared(each) for each in element.clauses]
    if name in COUNTERS:
        return COUNTERS[name]
    if name in SAME_AS_ARGUMENT:
        return arguments[0]
    if name == "coalesce":
        return one_of(arguments)
    if name == "sum":
        return Declared("decimal", MOST_DIGITS, arguments[0].scale) if arguments[0].kind == "decimal" else arguments[0]
    if name in ("ceil", "floor") and arguments[0].kind == "decimal":
        return Declared("decimal", arguments[0].precision, 0)
    return Declared("decimal", MOST_DIGITS, 0) if name == "div" else UNKNOWN


def _of_column(element: sa.ColumnClause[Any]) -> Declared:
    table = getattr(element, "table", None)
    if element.is_literal:
        return _of_constant_text(element.name)
    if isinstance(table, sa.Subquery | sa.CTE | sa.Alias):
        return _column_of(table.element, str(element.key))
    return of_type(element.type)


_KNOWN: WeakKeyDictionary[Any, dict[str, Declared]] = WeakKeyDictionary()
"""Types of the columns of selects met before; a tree is read over and over by the steps of a line."""


def _column_of(source: Any, key: str) -> Declared:
    known = _KNOWN.setdefault(source, {})
    if key not in known:
        known[key] = _type_of_column(source, key)
    return known[key]


def _type_of_column(source: Any, key: str) -> Declared:
    if isinstance(source, sa.TableClause):
        return of_type(source.c[key].type)
    if isinstance(source, sa.CompoundSelect):
        return _at(source, list(source.selected_columns.keys()).index(key))
    if isinstance(source, sa.Select):
        return declared(source.selected_columns[key])
    return declared(source.c[key])


def column_types(union: sa.CompoundSelect[Any]) -> list[Declared]:
    """The types of the columns of a union, in order."""
    return [_at(union, place) for place in range(len(union.selected_columns))]


def _at(union: sa.CompoundSelect[Any], place: int) -> Declared:
    return one_of(declared(list(part.selected_columns)[place]) for part in union.selects)


def _of_constant_text(text: str) -> Declared:
    if text.lstrip("-").isdigit():
        return WHOLE
    return Declared("text", len(text) - 2) if text.startswith("'") else UNKNOWN


def _of_constant(element: sa.BindParameter[Any]) -> Declared:
    value = element.value
    if isinstance(value, int):
        # An int constant counts as int (10 digits), a larger one as a decimal of its digits.
        digits = len(str(abs(value)))
        return WHOLE if abs(value) < 2**31 else Declared("decimal", digits)
    if isinstance(value, Decimal):
        decimals = max(0, -int(value.as_tuple().exponent))
        return Declared("decimal", max(len(value.as_tuple().digits), decimals + 1), decimals)
    return Declared("text", len(value)) if isinstance(value, str) else of_type(element.type)


def _of_case(element: sa.Case[Any]) -> Declared:
    results = [result for _, result in element.whens] + ([element.else_] if element.else_ is not None else [])
    return one_of(declared(each) for each in results)


def _inner(element: Any) -> Declared:
    return declared(element.element)


def _of_unary(element: sa.UnaryExpression[Any]) -> Declared:
    return CONDITION if isinstance(element.type, sa.Boolean) else declared(element.element)


def _of_subquery(element: Any) -> Declared:
    return declared(next(iter(element.element.selected_columns)))


RULES: tuple[tuple[Any, Callable[[Any], Declared]], ...] = (
    (sa.Label, _inner),
    (sa.sql.elements.Grouping, _inner),
    (sa.Over, _inner),
    (sa.Null, lambda element: NULL),
    (sa.BindParameter, _of_constant),
    (sa.Cast, lambda element: of_type(element.type)),
    (sa.Case, _of_case),
    (FunctionElement, _of_function),
    (sa.BinaryExpression, _of_binary),
    (sa.sql.elements.BooleanClauseList, lambda element: CONDITION),
    (sa.sql.elements.ExpressionClauseList, _of_chain),
    (sa.Exists, lambda element: CONDITION),
    (sa.UnaryExpression, _of_unary),
    (sa.ScalarSelect, _of_subquery),
    (sa.ColumnClause, _of_column),
)
"""How each sort of element gets its type, the first that fits."""
