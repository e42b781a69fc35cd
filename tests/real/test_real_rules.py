"""The calendar and the CUSIP check digit against two years of the SEC's list of fails to deliver (2019 and 2020)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import duckdb
import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from tallystick.relation.check_digits import cusip_holds
from tallystick.rules import rule_tables


@pytest.fixture(scope="module")
def fails(shared_data: Path) -> duckdb.DuckDBPyConnection:
    files = shared_data / "settlement_fails" / "sec_fails_20*.parquet"
    connection = duckdb.connect()
    for table, column in (("settled", "settlement_date"), ("code", "cusip")):
        connection.execute(f"create table {table} as select distinct {column} from read_parquet('{files}')")
    return connection


def test_fails_were_struck_on_our_settlement_days_and_on_no_other_day(fails: duckdb.DuckDBPyConnection) -> None:
    struck = {row[0] for row in fails.execute("select settlement_date from settled").fetchall()}
    ours = {row["day"] for row in rule_tables()["calendar_day"].to_pylist() if row["calendar_key"] == "US.NSCC" and row["is_settlement_day"]}
    assert struck == {day for day in ours if dt.date(2019, 1, 1) <= day <= dt.date(2020, 12, 31)}


def test_every_cusip_of_the_list_has_its_check_digit(fails: duckdb.DuckDBPyConnection) -> None:
    table = sa.table("code", sa.column("cusip", sa.String(64)))
    query = sa.select(sa.func.count(), sa.func.min(cusip_holds(table.c.cusip)))
    text = str(query.compile(dialect=postgresql.dialect(paramstyle="named"), compile_kwargs={"literal_binds": True}))
    [(codes, all_hold)] = fails.execute(text).fetchall()
    assert codes > 18_000 and all_hold == 1
