"""How DuckDB is given what the stages say: PostgreSQL's text, with one operation written so that the engine does it in 64 bits.

Fact of the engine (2.0): a decimal of 38 digits is rounded by a division of 128 bits, 0.3 µs a value, and a trade has three or four. Nearly
all products of a size and a price fit 18 digits, where the same takes 0.02 µs. So `round(left × right)` of two columns becomes a choice: where the
quantity is whole, or the rate is below one, and the size small enough, the same figure in 64 bits; else the product of 38 digits.
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
