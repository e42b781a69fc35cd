"""Apply every day's returns of the window to today's positions: what each firm account would have gained or lost.

    exposure  F1, XYZ, 10,000.00      price  XYZ 100.00, then 97.00      gives  F1 and ALL, that day, −300.00

Reads    exposure, price, risk_policy, calendar_day
Writes   scenario_result: one row per account (and ALL) and scenario
Units    profit in currency units, gain +, loss −; a float
Holds    ALL is the sum of the accounts, scenario by scenario; the same rows in any order give the same bits
Source   reports.md 5.1: historical method, full revaluation of shares (value × return)
Reasons  none here: an account nothing of which can be revalued has no rows, and its reason in value_at_risk
"""

from __future__ import annotations

import datetime as dt

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tallystick.model.catalogue import contract_of
from tallystick.model.firm import Firm
from tallystick.stages.risk.policy import policy_on
from tallystick.stages.risk.price_window import Days, Floats, Indexes, PriceWindow, price_window, trade_days

ALL = "ALL"


def scenario_result(exposure: pa.Table, price: pa.Table, risk_policy: pa.Table, calendar_day: pa.Table, business_date: dt.date, firm: Firm) -> pa.Table:
    """One row per account (and ALL) and scenario: the profit of today's positions under that day's returns."""
    policy = policy_on(risk_policy, business_date)
    if policy.problem:
        return contract_of("scenario_result").arrow.empty_table()
    days = trade_days(calendar_day, firm.calendar_key, business_date)
    window = price_window(exposure, price, days, policy.window_scenarios, policy.horizon_days)
    positions = revalued_positions(exposure, window)
    if not (positions.num_rows and len(window.days)):
        return contract_of("scenario_result").arrow.empty_table()
    return _profits(positions, window)


def revalued_positions(exposure: pa.Table, window: PriceWindow) -> pa.Table:
    """Priced positions in securities that have every close of the window, by account and security."""
    priced = exposure.filter(pc.field("priced") == "Y")
    inside = priced.filter(pc.is_in(priced["security_id"], value_set=window.securities))
    return inside.sort_by([("account_id", "ascending"), ("security_id", "ascending")])


def account_runs(rows: pa.Table) -> tuple[list[str], Indexes]:
    """The accounts of rows that are in account order, and the number of each one's first row."""
    account = rows["account_id"]
    changed = pc.not_equal(account[1:], account[:-1]).to_numpy()
    first_row = np.concatenate([[0], np.flatnonzero(changed) + 1])[: rows.num_rows]
    return [str(each) for each in account.take(first_row).to_pylist()], first_row


def profit_by_account(values: Floats, security: Indexes, first_row: Indexes, returns: Floats) -> Floats:
    """Profits, one row an account, one column a scenario.

    Positions are in account order, `first_row` tells where each account begins; `security` is the column of `returns`. One pass over
    the positions a scenario, so that memory is that of two columns of positions; numpy adds pairwise in row order, never by threads.
    """
    profits = np.empty((len(first_row), len(returns)))
    gains = np.empty(len(values))
    for number, scenario in enumerate(returns):
        np.take(scenario, security, out=gains, mode="clip")
        np.multiply(gains, values, out=gains)
        profits[:, number] = np.add.reduceat(gains, first_row)
    return profits


def _profits(positions: pa.Table, window: PriceWindow) -> pa.Table:
    accounts, first_row = account_runs(positions)
    values = pc.cast(positions["market_value"], pa.float64()).to_numpy()
    security = pc.index_in(positions["security_id"], value_set=window.securities).to_numpy().astype(np.intp)
    profits = profit_by_account(values, security, first_row, window.returns)
    return _rows([*accounts, ALL], np.vstack([profits, _sum_of_rows(profits)]), window.days)


def _sum_of_rows(profits: Floats) -> Floats:
    """The accounts added one after the other."""
    total = np.zeros(profits.shape[1])
    for row in profits:
        total += row
    return total


def _rows(accounts: list[str], profits: Floats, days: Days) -> pa.Table:
    account_number = np.repeat(np.arange(len(accounts)), len(days))
    account_id = pa.array(accounts, pa.string()).take(account_number)
    scenario_date = pa.array(np.tile(days, len(accounts)), pa.date32())
    profit = pa.array(profits.ravel(), pa.float64())
    return pa.Table.from_arrays([account_id, scenario_date, profit], schema=contract_of("scenario_result").arrow)
