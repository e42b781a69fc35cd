"""Value at risk over many holdings and scenarios: seconds, memory, and the ratio to a plain numpy matrix of holdings × scenarios.

    .venv/bin/python benchmarks/value_at_risk.py [holdings] [scenarios] [securities] [accounts]

Prices and holdings are made from a seed; every security has every close. The peer does what people write: it gathers the returns of all
holdings into one matrix (in blocks of 20,000 holdings, or it would need 8 bytes × holdings × scenarios) and adds the rows by account.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import platform
import resource
import time
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tallystick.model.catalogue import contract_of
from tallystick.model.firm import Firm
from tallystick.stages.risk.price_window import price_window, trade_days
from tallystick.stages.risk.scenario_result import profit_by_account, revalued_positions, scenario_result
from tallystick.stages.risk.value_at_risk import value_at_risk

SEED = 20261124


def made_prices(chance: np.random.Generator, days: np.ndarray, securities: int) -> pa.Table:
    closes = np.round(100 * np.exp(np.cumsum(chance.normal(0, 0.015, (len(days), securities)), axis=0)), 2).clip(0.01)
    names = pa.array([f"S{number:06d}" for number in range(securities)])
    security = names.take(np.tile(np.arange(securities), len(days)))
    price = pc.cast(pa.array(closes.ravel()), pa.decimal128(18, 8), safe=False)
    return pa.table([security, pa.array(np.repeat(days, securities), pa.date32()), price], schema=contract_of("price").arrow)


def made_exposure(chance: np.random.Generator, holdings: int, securities: int, accounts: int) -> pa.Table:
    pairs = chance.choice(securities * accounts, holdings, replace=False)
    names = pa.array([f"S{number:06d}" for number in range(securities)])
    owners = pa.array([f"F{number:06d}" for number in range(accounts)])
    cents = pc.cast(pa.array(chance.integers(-50_000_000, 50_000_000, holdings)), pa.decimal128(20, 0))
    value = pc.cast(pc.multiply(cents, pa.scalar(Decimal("0.01"))), pa.decimal128(38, 2))
    columns = {
        "account_id": owners.take(pairs // securities),
        "security_id": names.take(pairs % securities),
        "market_value": value,
        "gross_value": pc.abs(value),
    }
    columns["priced"] = pa.array(["Y"] * holdings)
    schema = contract_of("exposure").arrow
    return pa.table([columns.get(field.name, pa.nulls(holdings, field.type)) for field in schema], schema=schema)


def made_calendar(days: np.ndarray) -> pa.Table:
    rows = [{"calendar_key": "US.NSCC", "day": day.item(), "is_trade_day": 1} for day in days]
    return pa.Table.from_pylist(rows, schema=contract_of("calendar_day").arrow)


def made_policy(scenarios: int) -> pa.Table:
    always = {"valid_from": dt.date(1900, 1, 1), "valid_to": dt.date(9999, 12, 31), "confidence": Decimal("0.99000000"), "horizon_days": 1}
    row = {**always, "window_scenarios": scenarios, "minimum_scenarios": 100}
    kinds = (("VALUE_AT_RISK", "ORDER_STATISTIC"), ("EXPECTED_SHORTFALL", "TAIL_MEAN"))
    return pa.Table.from_pylist([{**row, "figure": figure, "convention": name} for figure, name in kinds], schema=contract_of("risk_policy").arrow)


def plain_profits(values: np.ndarray, security: np.ndarray, first_row: np.ndarray, returns: np.ndarray) -> np.ndarray:
    by_security = np.ascontiguousarray(returns.T)
    profits = np.zeros((len(first_row), len(returns)))
    owner = np.repeat(np.arange(len(first_row)), np.diff([*first_row, len(values)]))
    for start in range(0, len(values), 20_000):
        part = slice(start, start + 20_000)
        np.add.at(profits, owner[part], by_security[security[part]] * values[part, None])
    return profits


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in (("holdings", 1_000_000), ("scenarios", 1_000), ("securities", 5_000), ("accounts", 500)):
        asked.add_argument(name, type=int, nargs="?", default=default)
    given = asked.parse_args()
    chance = np.random.default_rng(SEED)
    days = np.busday_offset("2020-01-02", np.arange(given.scenarios + 1), roll="forward")
    price, calendar, policy = made_prices(chance, days, given.securities), made_calendar(days), made_policy(given.scenarios)
    exposure = made_exposure(chance, given.holdings, given.securities, given.accounts)
    business_date, firm = days[-1].item(), Firm()
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}, numpy {np.__version__}, pyarrow {pa.__version__}")
    print(f"{given.holdings:,} holdings, {given.accounts:,} accounts, {given.scenarios:,} scenarios, {price.num_rows:,} closes")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    begun = time.perf_counter()
    profits = scenario_result(exposure, price, policy, calendar, business_date, firm)
    profits_done = time.perf_counter()
    figures = value_at_risk(profits, exposure, price, policy, calendar, business_date, firm)
    done = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"scenario_result {profits_done - begun:6.2f} s   value_at_risk {done - profits_done:6.2f} s   both {done - begun:6.2f} s")
    print(f"{given.holdings * given.scenarios / (done - begun):,.0f} revaluations/s; memory {before:,.0f} MB before, peak {peak:,.0f} MB")
    total = figures.filter(pc.field("account_id") == "ALL").to_pylist()[0]
    print(f"ALL: {total['positions']:,} positions, {total['excluded_positions']} left out, value at risk {total['value_at_risk']:,.2f}")

    window = price_window(exposure, price, trade_days(calendar, firm.calendar_key, business_date), given.scenarios, 1)
    inside = revalued_positions(exposure, window).sort_by([("account_id", "ascending"), ("security_id", "ascending")])
    values = pc.cast(inside["market_value"], pa.float64()).to_numpy()
    security = pc.index_in(inside["security_id"], value_set=window.securities).to_numpy().astype(np.intp)
    owner = inside["account_id"].to_numpy()
    first_row = np.concatenate([[0], np.flatnonzero(owner[1:] != owner[:-1]) + 1])
    begun = time.perf_counter()
    ours = profit_by_account(values, security, first_row, window.returns)
    ours_done = time.perf_counter()
    theirs = plain_profits(values, security, first_row, window.returns)
    theirs_done = time.perf_counter()
    print(f"the kernel alone: ours {ours_done - begun:.2f} s, plain numpy in blocks {theirs_done - ours_done:.2f} s; ", end="")
    print(f"largest difference {np.abs(ours - theirs).max():.2e} (order of additions)")


if __name__ == "__main__":
    main()
