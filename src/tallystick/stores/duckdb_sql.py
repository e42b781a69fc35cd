"""How DuckDB is given what the stages say: PostgreSQL's text, with one operation written so that the engine does it in 64 bits, and stars for long lists.

Fact of the engine (2.0): a decimal of 38 digits is rounded by a division of 128 bits, 0.3 µs a value, and a trade has three or four. Nearly
all products of a size and a price fit 18 digits, where the same takes 0.02 µs. So `round(left × right)` of two columns becomes a choice: where the
quantity is whole, or the rate is below one, and the size small enough, the same figure in 64 bits; else the product of 38 digits.

A step of a few filters and joins names every column at every level: three megabytes of text a day, most of it `anon_7.account_id`. Where a select begins
with the columns of a subquery as they are, all or all but a few, its list is written `anon_7.*` or `anon_7.* exclude (…)`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql.base import PGCompiler, PGDialect
from sqlalchemy.sql import operators

from tallystick.model.contract import DECIMALS, Kind, Table
from tallystick.relation import Relation
from tallystick.relation.declared import declared

SQL_NAMES: dict[Kind, str] = {
    Kind.TEXT: "varchar",
    Kind.CODE: "varchar",
    Kind.DATE: "date",
    Kind.TIMESTAMP: "timestamp",
    Kind.COUNT: "bigint",
    Kind.MEASURE: "double",
} | {kind: f"decimal({precision},{scale})" for kind, (precision, scale) in DECIMALS.items()}
"""DuckDB's name of each kind."""

CENT, MILLIONTH, HUNDRED_MILLIONTH = 2, 6, 8
"""Decimals of money, of quantities, of prices and rates."""

SMALL = 10**8
"""Below this a size times a fraction of eight decimals has at most 16 digits, ten of them decimals, if it is counted in units or cents."""


MOST_LEFT_OUT, FEWEST_STARRED = 5, 4
"""Columns a star may leave out, and columns it must stand for, to be written."""


@dataclass(frozen=True)
class _Product:
    """A size (a column with `scale` decimals) times a price or rate (a column of at most 18 digits), as they are written."""

    size: str
    scale: int
    rate: str

    @property
    def units(self) -> str:
        """The size as a whole number of nine digits; null where it is larger (it is rounded where it is not whole)."""
        return f"try_cast(try_cast({self.size} as decimal(18,6)) as decimal(9,0))"

    def fits(self, most: int) -> str:
        """Whether it can be worked in 64 bits: a size below `most`, whole where it is a quantity, times a rate below one where it is money."""
        rate = f"{self.rate} >= 0 and {self.rate} < {1 if self.scale == CENT else 10**9}"
        return f"abs({self.size}) < {most} and {rate}" + ("" if self.scale == CENT else f" and {self.units} = {self.size}")

    def whole(self) -> str:
        """Size times the whole part of the price, to which rounding does nothing."""
        return "" if self.scale == CENT else f"cast({self.units} * cast(floor({self.rate}) as decimal(9,0)) as decimal(18,2))"

    def fraction(self) -> str:
        """Size times what is behind the point, exactly, with ten decimals."""
        if self.scale == CENT:
            return f"cast({self.size} as decimal(10,2)) * cast({self.rate} as decimal(8,8))"
        return f"cast({self.units} * cast({self.rate} - floor({self.rate}) as decimal(9,8)) as decimal(18,10))"


class DuckCompiler(PGCompiler):
    """Statements and expressions."""

    _last_starred: tuple[Any, dict[int, tuple[str, ...] | None]] = (None, {})

    def _label_select_column(self, select: Any, column: Any, populate_result_map: Any, asfrom: Any, *given: Any, **named: Any) -> Any:
        """A column of a list; none for those that a star before them stands for."""
        last, starred = self._last_starred
        if last is not select:
            starred = self._starred(select)
        if id(column) not in starred:
            if asfrom and not populate_result_map and not named.get("name") and type(column) is sa.ColumnClause:
                return self._passed_on(column)
            return super()._label_select_column(select, column, populate_result_map, asfrom, *given, **named)  # type: ignore[no-untyped-call]
        left_out = starred[id(column)]
        if left_out is None:
            return None
        source = self.process(column).rpartition(".")[0]
        names = ", ".join(self.preparer.quote(name) for name in left_out)
        return f"{source}.* exclude ({names})" if names else f"{source}.*"

    def _passed_on(self, column: Any) -> str:
        """A column of a subquery as it is, under its own name: most of a day's text, written without a label being made for each."""
        name = self.preparer.quote(column.name)
        return f"{self.visit_column(column)} AS {name}"

    def _starred(self, select: Any) -> dict[int, tuple[str, ...] | None]:
        """The star of a list, found once for all its columns."""
        self._last_starred = (select, _star_of(select))
        return self._last_starred[1]

    def visit_round_func(self, function: Any, **kw: Any) -> str:
        """`round`; of one product or the sum of two at the cent, in 64 bits where they fit."""
        plain = f"round{self.function_argspec(function, **kw)}"
        value, digits = function.clauses
        products = self._products(value, kw) if getattr(digits, "value", None) == CENT else []
        return _narrow(products, plain) if products else plain

    def _products(self, value: Any, kw: dict[str, Any]) -> list[_Product]:
        """The one or two products of columns that an expression sums, else none."""
        terms = _terms(value)
        if len(terms) > 2 or not all(_is_product(term) for term in terms):
            return []
        sides = [(term.clause.left.clause, term.clause.right) for term in terms]
        return [_Product(self.process(size, **kw), declared(size).scale, self.process(rate, **kw)) for size, rate in sides]


def _star_of(select: Any) -> dict[int, tuple[str, ...] | None]:
    """Columns at the start of a list that a star of their subquery gives in the same order: the first with the columns it leaves out, the others with none."""
    columns = select._all_selected_columns
    source = getattr(columns[0], "table", None)
    if not isinstance(source, sa.Subquery | sa.CTE) or select._group_by_clauses:
        return {}
    places = {id(column): place for place, column in enumerate(source.c)}
    taken: list[int] = []
    for column in columns:
        place = places.get(id(column), -1)
        if place <= (taken[-1] if taken else -1):
            break
        taken.append(place)
    starred = set(taken)
    left_out = tuple(column.name for place, column in enumerate(source.c) if place not in starred)
    if len(left_out) > MOST_LEFT_OUT or len(taken) < FEWEST_STARRED:
        return {}
    return {id(column): None if place else left_out for place, column in enumerate(columns[: len(taken)])}


def _narrow(products: list[_Product], plain: str) -> str:
    most = SMALL // len(products)
    signs = [f"{each.size} >= 0" for each in products] if len(products) > 1 else []
    fits = " and ".join([*signs, *[each.fits(most) for each in products]])
    wholes = [each.whole() for each in products if each.whole()]
    rounded = f"round(cast({' + '.join(each.fraction() for each in products)} as decimal(18,10)), 2)"
    return f"(case when {fits} then {' + '.join([*wholes, rounded])} else {plain} end)"


def _terms(value: Any) -> list[Any]:
    if isinstance(value, sa.BinaryExpression) and value.operator is operators.add:
        return [value.left, value.right]
    return [value]


def _is_product(value: Any) -> bool:
    """Whether it is what `expressions.product` makes of two columns: cast(cast(size) × rate)."""
    product = value.clause if isinstance(value, sa.Cast) else None
    if not isinstance(product, sa.BinaryExpression) or product.operator is not operators.mul or not isinstance(product.left, sa.Cast):
        return False
    size, rate = product.left.clause, product.right
    if not (_is_column(size) and _is_column(rate)) or not (declared(size).kind == declared(rate).kind == "decimal"):
        return False
    return declared(size).scale in (CENT, MILLIONTH) and declared(rate).precision <= 18 and declared(rate).scale <= HUNDRED_MILLIONTH


def _is_column(value: Any) -> bool:
    return getattr(value, "__visit_name__", "") == "column"


class DuckDialect(PGDialect):
    """PostgreSQL's dialect with DuckDB's way to round; it compiles and never connects."""

    name = "duckdb"
    statement_compiler = DuckCompiler
    supports_statement_cache = True


@cache
def _dialect() -> DuckDialect:
    return DuckDialect()  # type: ignore[no-untyped-call]


def compile_sql(relation: Relation) -> str:
    """The text of a relation, literals written in, as DuckDB reads it."""
    return str(relation.query.compile(dialect=_dialect(), compile_kwargs={"literal_binds": True})).replace("%%", "%")


def cast_to_contract(contract: Table, sql: str) -> str:
    """The query with its columns in the contract's order and types (every result is cast when it is stored, design section 6)."""
    columns = ", ".join(f'cast("{c.name}" as {SQL_NAMES[c.kind]}) as "{c.name}"' for c in contract)
    return f"select {columns} from ({sql}) result"
