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

BLOCK_POSITIONS = 65_536
"""Positions revalued at a time: half a megabyte a column, for the processor's cache. Part of the order of additions, hence of the result's last bits."""


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
    """Positions in securities that are priced and have every close of the window."""
    return exposure.filter(pc.is_in(exposure["security_id"], value_set=window.securities))


def profit_by_account(values: Floats, security: Indexes, first_row: Indexes, returns: Floats) -> Floats:
    """Profits, one row an account, one column a scenario.

    Positions are in account order, `first_row` tells where each account begins; `security` is the column of `returns`. Blocks of
    positions stay in the processor's cache while all scenarios pass over them; numpy adds pairwise in row order, never by threads.
    """
    profits = np.zeros((len(returns), len(first_row)))
    for start in range(0, len(values), BLOCK_POSITIONS):
        block = slice(start, min(start + BLOCK_POSITIONS, len(values)))
        accounts = slice(np.searchsorted(first_row, block.start, side="right") - 1, np.searchsorted(first_row, block.stop))
        begins = np.maximum(first_row[accounts] - block.start, 0)
        _add_block(values[block], security[block], begins, returns, profits[:, accounts])
    return profits.T


def _add_block(values: Floats, security: Indexes, begins: Indexes, returns: Floats, profits: Floats) -> None:
    gains = np.empty(len(values))
    for scenario, profit in zip(returns, profits, strict=True):
        np.take(scenario, security, out=gains, mode="clip")
        np.multiply(gains, values, out=gains)
        profit += np.add.reduceat(gains, begins)


def _profits(positions: pa.Table, window: PriceWindow) -> pa.Table:
    """Positions by account and security, then the profits of each account and of all."""
    accounts = sorted({str(each) for each in positions["account_id"].unique().to_pylist()})
    account = pc.index_in(positions["account_id"], value_set=pa.array(accounts, pa.string())).to_numpy().astype(np.intp)
    security = pc.index_in(positions["security_id"], value_set=window.securities).to_numpy().astype(np.intp)
    values = pc.cast(positions["market_value"], pa.float64()).to_numpy()
    order = np.argsort(account * len(window.securities) + security)
    first_row = np.flatnonzero(np.diff(account[order], prepend=-1))
    profits = profit_by_account(values[order], security[order], first_row, window.returns)
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
