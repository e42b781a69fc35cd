"""Products rounded in 64 bits on DuckDB are to the cent what the exact product is, whatever the sizes: checked against Python's decimals."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, localcontext

import duckdb
import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stores.duckdb_sql import compile_sql

ROWS = sa.table(
    "sized",
    sa.column("quantity", sa.Numeric(18, 6)),
    sa.column("price", sa.Numeric(18, 8)),
    sa.column("gross", sa.Numeric(18, 2)),
    sa.column("rate", sa.Numeric(12, 8)),
)
TYPES = "quantity decimal(18,6), price decimal(18,8), gross decimal(18,2), rate decimal(12,8)"
Row = tuple[Decimal, Decimal, Decimal, Decimal]


def numbers(scale: int, most: int, least: int = 0) -> st.SearchStrategy[Decimal]:
    """Exact decimals, near the limits of the short form and near halves of a cent more often than by chance."""
    near = [edge + step for edge in (0, 1, 10**8, 10**9, 5 * 10**7) for step in (-1, 0, 1)]
    units = st.one_of(st.integers(least * 10**scale, most * 10**scale), st.integers(least, most).map(lambda whole: whole * 10**scale))
    edges = [unit for each in near for unit in (each * 10**scale, each) if least * 10**scale <= unit <= most * 10**scale]
    return st.one_of(units, st.sampled_from(edges)).map(lambda unit: Decimal(unit).scaleb(-scale))


SIZED = st.tuples(numbers(6, 10**10, -(10**10)), numbers(8, 10**5), numbers(2, 10**10, -(10**10)), numbers(8, 2))


def cent(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"), ROUND_HALF_UP)


def rounded(rows: list[Row]) -> list[tuple[Decimal, ...]]:
    """Each row's two products and their sum at the cent, by DuckDB."""
    sized = Relation(ROWS)
    shares, money = x.product(sized.quantity, sized.price), x.product(sized.gross, sized.rate)
    sql = compile_sql(sized.select(shares=sa.func.round(shares, 2), money=sa.func.round(money, 2), both=sa.func.round(shares + money, 2)))
    assert sql.count("case when") == 3
    with duckdb.connect() as connection:
        connection.execute(f"create table sized ({TYPES})")
        connection.executemany("insert into sized values (?, ?, ?, ?)", rows)
        return connection.execute(sql).fetchall()


@given(st.lists(SIZED, min_size=1, max_size=20))
def test_every_product_is_rounded_as_the_exact_one(rows: list[Row]) -> None:
    with localcontext() as context:
        context.prec = 60
        exact = [(quantity * price, gross * rate) for quantity, price, gross, rate in rows]
        expected = [(cent(shares), cent(money), cent(shares + money)) for shares, money in exact]
    assert sorted(rounded(rows)) == sorted(expected)


@pytest.mark.parametrize(
    ("quantity", "price", "expected"),
    [
        ("100", "10.00005", "1000.01"),  # 1000.005, half a cent away from zero
        ("-100", "10.00005", "-1000.01"),
        ("0.5", "0.01", "0.01"),  # 0.005: no whole quantity, the long form
        ("99999999", "99999.99999999", "9999999899999.00"),  # 9,999,999,900,000 − 0.99999999
        ("100000000", "0.00000001", "1.00"),  # at the limit of the short form
        ("1", "0.00499999", "0.00"),
    ],
)
def test_worked_products(quantity: str, price: str, expected: str) -> None:
    [(shares, _, _)] = rounded([(Decimal(quantity), Decimal(price), Decimal(0), Decimal(0))])
    assert shares == Decimal(expected)


def test_nothing_times_something_is_nothing_known() -> None:
    sized = Relation(ROWS)
    sql = compile_sql(sized.select(shares=x.cents(x.product(sized.quantity, sized.price))))
    with duckdb.connect() as connection:
        connection.execute(f"create table sized ({TYPES})")
        connection.execute("insert into sized values (null, 1, 0, 0), (1, null, 0, 0)")
        assert connection.execute(sql).fetchall() == [(None,), (None,)]
