"""The shipped rules, read once, and how a test looks a rule up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from tallystick.rules import rule_tables

Row = dict[str, Any]
Lookup = Callable[..., Row]


@pytest.fixture(scope="session")
def shipped() -> dict[str, list[Row]]:
    """Every rule table as rows."""
    return {name: table.to_pylist() for name, table in rule_tables().items()}


@pytest.fixture(scope="session")
def rule_on(shipped: dict[str, list[Row]]) -> Lookup:
    """`rule_on("taf_rate", day, market="US")`: the one row that holds on the day."""

    def find(table: str, day: dt.date, **key: str) -> Row:
        rows = [row for row in shipped[table] if row["valid_from"] <= day <= row["valid_to"] and all(row[name] == value for name, value in key.items())]
        assert len(rows) == 1, f"{table} {key} on {day}: {len(rows)} rows"
        return rows[0]

    return find


@pytest.fixture(scope="session")
def calendar(shipped: dict[str, list[Row]]) -> dict[dt.date, Row]:
    """The days of US.NSCC."""
    return {row["day"]: row for row in shipped["calendar_day"] if row["calendar_key"] == "US.NSCC"}


@pytest.fixture(scope="session")
def settlement_date(calendar: dict[dt.date, Row], rule_on: Lookup) -> Callable[[dt.date], dt.date]:
    """Settlement date of a trade date, as the contract of `calendar_day` defines it."""
    settlement_days = {row["settlement_ordinal"]: day for day, row in calendar.items() if row["is_settlement_day"]}

    def find(trade_date: dt.date) -> dt.date:
        return settlement_days[calendar[trade_date]["settlement_ordinal"] + rule_on("settlement_cycle", trade_date, calendar_key="US.NSCC")["cycle_days"]]

    return find
