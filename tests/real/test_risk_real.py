"""Value at risk on real prices, beside a slow reference in plain Python: 2015-2017 over 310 US names, and 20 shares through 2008 and 2020."""

from __future__ import annotations

import datetime as dt
import itertools
import lzma
import random
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import log
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pv
import pyarrow.parquet as pq
import pytest

from tallystick.model.catalogue import contract_of
from tallystick.model.firm import Firm
from tallystick.rules import rule_tables
from tallystick.stages.risk.backtest import coverage_test, exceptions, independence_test, rolling_value_at_risk, transitions
from tallystick.stages.risk.scenario_result import scenario_result
from tallystick.stages.risk.value_at_risk import value_at_risk
from tallystick.stages.risk.volatility import ewma_variances, filtered_returns

LAST_DAY = dt.date(2017, 11, 10)
WINDOW = 500
CONFIDENCE = Decimal("0.99")


def as_price(security: pa.ChunkedArray[Any], day: pa.ChunkedArray[Any], close: pa.ChunkedArray[Any]) -> pa.Table:
    exact = pc.cast(pc.round(close, 6), pa.decimal128(18, 8), safe=False)
    return pa.table([security, day, exact], schema=contract_of("price").arrow)


def as_exposure(values: dict[tuple[str, str], Decimal]) -> pa.Table:
    rows = [
        {"account_id": account, "security_id": security, "market_value": value, "gross_value": abs(value), "priced": "Y"}
        for (account, security), value in values.items()
    ]
    return pa.Table.from_pylist(rows, schema=contract_of("exposure").arrow)


@pytest.fixture(scope="module")
def daily(shared_data: Path) -> pa.Table:
    bars = pq.read_table(shared_data / "prices" / "us_daily_2010_2017.parquet", columns=["ticker", "date", "close"])
    return as_price(bars["ticker"], bars["date"], bars["close"])


@pytest.fixture(scope="module")
def closes(daily: pa.Table) -> dict[str, dict[dt.date, Decimal]]:
    found: dict[str, dict[dt.date, Decimal]] = {}
    columns = (daily[name].to_pylist() for name in ("security_id", "price_date", "close_price"))
    for security, day, close in zip(*columns, strict=True):
        found.setdefault(security, {})[day] = close
    return found


def book(tickers: Sequence[str]) -> dict[tuple[str, str], Decimal]:
    """Three accounts, long and short, of a seeded choice of names."""
    chance = random.Random(20171110)
    pairs = [(account, ticker) for account in ("ARBITRAGE", "INVENTORY", "MARKET_MAKING") for ticker in sorted(chance.sample(tickers, 40))]
    return {pair: Decimal(chance.randrange(-90_000_00, 120_000_00)).scaleb(-2) for pair in pairs}


def slow_profits(closes: dict[str, dict[dt.date, Decimal]], values: dict[str, Decimal], days: Sequence[dt.date]) -> list[Fraction]:
    """Exact profits, scenario by scenario, position by position."""
    results = []
    for before, after in itertools.pairwise(days):
        results.append(sum((Fraction(value) * (Fraction(closes[s][after]) / Fraction(closes[s][before]) - 1) for s, value in values.items()), Fraction()))
    return results


def test_figures_of_a_book_of_120_positions_equal_exact_arithmetic(daily: pa.Table, closes: dict[str, dict[dt.date, Decimal]]) -> None:
    rules = rule_tables()
    values = book(sorted(closes))
    tables = {"exposure": as_exposure(values), "price": daily, "risk_policy": rules["risk_policy"], "calendar_day": rules["calendar_day"]}
    profits = scenario_result(**tables, business_date=LAST_DAY, firm=Firm())
    found = {row["account_id"]: row for row in value_at_risk(profits, **tables, business_date=LAST_DAY, firm=Firm()).to_pylist()}

    days = sorted(day for day in closes["SPY"] if day <= LAST_DAY)[-(WINDOW + 1) :]
    complete = {security for security in closes if all(day in closes[security] for day in days)}
    for account in ("ARBITRAGE", "INVENTORY", "MARKET_MAKING", "ALL"):
        held = [(security, value) for (owner, security), value in values.items() if account in (owner, "ALL")]
        inside: dict[str, Decimal] = {}
        for security, value in held:
            if security in complete:
                inside[security] = inside.get(security, Decimal(0)) + value
        losses = sorted((-profit for profit in slow_profits(closes, inside, days)), reverse=True)
        row = found[account]
        assert (row["scenarios"], row["order_statistic"], row["first_scenario_date"], row["last_scenario_date"]) == (500, 5, days[1], LAST_DAY)
        assert row["value_at_risk"] == pytest.approx(float(losses[4]), rel=1e-9)
        assert row["expected_shortfall"] == pytest.approx(float(sum(losses[:5]) / 5), rel=1e-9)
        assert row["excluded_positions"] == sum(security not in complete for security, _ in held)
        assert row["excluded_value"] == sum((abs(value) for security, value in held if security not in complete), Decimal("0.00"))


def reference_backtest(profits: Sequence[float], window: int) -> tuple[list[bool], float]:
    """Exceptions and Kupiec's ratio, day by day, with nothing but sorting and logarithms."""
    flags = []
    for today in range(window, len(profits)):
        figure = -sorted(profits[today - window : today])[window // 100 - 1]
        flags.append(-profits[today] > figure)
    days, hits = len(flags), sum(flags)
    observed = sum(log(hits / days) if flag else log(1 - hits / days) for flag in flags)
    expected = sum(log(0.01) if flag else log(0.99) for flag in flags)
    return flags, 2 * (observed - expected)


def backtest(profits: np.ndarray, window: int) -> tuple[np.ndarray, float]:
    """The same by the functions under test."""
    flags = exceptions(-profits[window:], rolling_value_at_risk(profits, window, CONFIDENCE))
    return flags, coverage_test(len(flags), int(flags.sum()), 0.01).statistic


@pytest.mark.parametrize("account", ["ARBITRAGE", "INVENTORY", "MARKET_MAKING"])
def test_back_test_2015_to_2017(account: str, closes: dict[str, dict[dt.date, Decimal]]) -> None:
    days = sorted(closes["SPY"])
    first = next(number for number, day in enumerate(days) if day >= dt.date(2015, 1, 1))
    days = days[first - WINDOW - 1 :]
    held = {security: value for (owner, security), value in book(sorted(closes)).items() if owner == account}
    inside = {security: value for security, value in held.items() if all(day in closes[security] for day in days)}
    matrix = np.array([[float(closes[security][day]) for security in inside] for day in days])
    profits = (matrix[1:] / matrix[:-1] - 1) @ np.array([float(value) for value in inside.values()])
    flags, ratio = backtest(profits, WINDOW)
    expected_flags, expected_ratio = reference_backtest(profits.tolist(), WINDOW)
    assert len(flags) == sum(1 for day in days if day >= dt.date(2015, 1, 1)) > 700
    assert flags.tolist() == expected_flags
    assert ratio == pytest.approx(expected_ratio)
    assert coverage_test(len(flags), int(flags.sum()), 0.01).rejects() == (expected_ratio > 3.841)


@pytest.fixture(scope="module")
def twenty(shared_data: Path) -> tuple[np.ndarray, np.ndarray]:
    """Days and profits of 1,000 in each of the twenty shares, 1990-2022."""
    packed = (shared_data / "prices" / "us20_adjusted_1990_2022.csv.xz").read_bytes()
    table = pv.read_csv(pa.BufferReader(lzma.decompress(packed)))
    matrix = np.column_stack([table[name].to_numpy() for name in table.column_names[1:]])
    return table["Date"].to_numpy()[1:], (matrix[1:] / matrix[:-1] - 1).sum(axis=1) * 1000


@pytest.mark.parametrize(
    ("year", "days_in_it", "hits", "rejected"),
    [(2008, 253, 22, True), (2016, 252, 2, False), (2017, 251, 0, True), (2019, 252, 2, False), (2020, 253, 8, True)],
)
def test_years_of_crisis_are_rejected_and_so_is_a_year_without_any(
    year: int, days_in_it: int, hits: int, rejected: bool, twenty: tuple[np.ndarray, np.ndarray]
) -> None:
    days, profits = twenty
    years = days.astype("datetime64[Y]").astype(int) + 1970
    first, last = np.flatnonzero(years == year)[[0, -1]]
    part = profits[first - WINDOW : last + 1]
    flags, ratio = backtest(part, WINDOW)
    expected_flags, expected_ratio = reference_backtest(part.tolist(), WINDOW)
    assert flags.tolist() == expected_flags
    assert ratio == pytest.approx(expected_ratio)
    assert (len(flags), sum(expected_flags)) == (days_in_it, hits)
    assert (expected_ratio > 3.841) == rejected == coverage_test(len(flags), int(flags.sum()), 0.01).rejects()


def test_filtering_by_volatility_halves_the_exceptions_of_2008(twenty: tuple[np.ndarray, np.ndarray]) -> None:
    days, profits = twenty
    in_2008 = np.flatnonzero((days >= np.datetime64("2008-01-01")) & (days < np.datetime64("2009-01-01")))
    filtered_hits = plain_hits = 0
    for today in in_2008:
        past = profits[today - WINDOW : today]
        rescaled = filtered_returns(past, 0.94, float(past[:50].var()))
        filtered_hits += -profits[today] > -np.sort(rescaled)[4]
        plain_hits += -profits[today] > -np.sort(past)[4]
    assert plain_hits >= 2 * filtered_hits > 0
    assert len(ewma_variances(profits[in_2008], 0.94, 1.0)) == len(in_2008) + 1


def test_exceptions_of_thirty_years_come_in_clusters(twenty: tuple[np.ndarray, np.ndarray]) -> None:
    _, profits = twenty
    flags, _ = backtest(profits, WINDOW)
    assert independence_test(transitions(flags)).rejects(0.001)
