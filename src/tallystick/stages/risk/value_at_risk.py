"""Historical value at risk and expected shortfall of every firm account and of all together, with what was left out.

Reads    scenario_result, exposure, price, risk_policy, calendar_day
Writes   value_at_risk: one row per firm account with a position, and one for ALL
Units    losses in currency units, + a loss; a figure is negative where even the tail gains
Holds    positions + excluded_positions are the account's rows of exposure, and gross_value + excluded_value their gross value, exactly;
         expected shortfall is at least value at risk where both have one confidence; a row has figures or a reason, never both
Source   reports.md 5.1; the rows of risk_policy for the business date say confidence, window and convention
Reasons  NO_RISK_POLICY, UNSUPPORTED_RISK_POLICY, NO_PRICED_POSITION, TOO_FEW_SCENARIOS
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tallystick.model.catalogue import contract_of
from tallystick.model.firm import Firm
from tallystick.stages.risk.policy import FigurePolicy, RiskPolicy, policy_on
from tallystick.stages.risk.price_window import Days, Floats, price_window, trade_days
from tallystick.stages.risk.scenario_result import ALL, revalued_positions
from tallystick.stages.risk.tail import interpolated_loss, order_statistic, ordered_loss, tail_mean

READINGS = {"ORDER_STATISTIC": ordered_loss, "INTERPOLATED": interpolated_loss, "TAIL_MEAN": tail_mean}
"""How each convention of `risk_policy` reads a figure off the profits."""

NO_FIGURES: Mapping[str, object] = dict.fromkeys(
    ("order_statistic", "value_at_risk", "shortfall_scenarios", "expected_shortfall", "first_scenario_date", "last_scenario_date")
)


@dataclass(frozen=True)
class _Scenarios:
    """One account's profits, oldest scenario first."""

    days: Days
    profits: Floats


NONE = _Scenarios(np.empty(0, "datetime64[D]"), np.empty(0))


def value_at_risk(
    scenario_result: pa.Table,
    exposure: pa.Table,
    price: pa.Table,
    risk_policy: pa.Table,
    calendar_day: pa.Table,
    business_date: dt.date,
    firm: Firm,
) -> pa.Table:
    """One row per firm account with a position, and one for ALL: figures, scenarios used, and what was left out; or the reason for none."""
    policy = policy_on(risk_policy, business_date)
    days = trade_days(calendar_day, firm.calendar_key, business_date)
    inside = revalued_positions(exposure, price_window(exposure, price, days, max(policy.window_scenarios, 1), max(policy.horizon_days, 1)))
    scenarios = _by_account(scenario_result)
    held, counted = _counts(exposure), _counts(inside)
    nothing = (0, Decimal("0.00"))
    rows = [_row(account, policy, scenarios.get(account, NONE), held[account], counted.get(account, nothing)) for account in held]
    return pa.Table.from_pylist(rows, schema=contract_of("value_at_risk").arrow)


def _by_account(scenario_result: pa.Table) -> dict[str, _Scenarios]:
    """The profits of each account, in order of day."""
    ordered = scenario_result.sort_by([("account_id", "ascending"), ("scenario_date", "ascending")])
    account = ordered["account_id"]
    first_row = np.concatenate([[0], np.flatnonzero(pc.not_equal(account[1:], account[:-1]).to_numpy()) + 1])[: ordered.num_rows]
    days = np.split(ordered["scenario_date"].to_numpy().astype("datetime64[D]"), first_row[1:])
    profits = np.split(ordered["profit"].to_numpy(), first_row[1:])
    accounts = account.take(first_row).to_pylist()
    return {str(each): _Scenarios(*runs) for each, *runs in zip(accounts, days, profits, strict=False)}


def _counts(positions: pa.Table) -> dict[str, tuple[int, Decimal]]:
    """Number and gross value of the positions of each account, and of ALL when there are any."""
    grouped = positions.group_by("account_id").aggregate([("security_id", "count"), ("gross_value", "sum")]).sort_by("account_id")
    found = {row["account_id"]: (row["security_id_count"], row["gross_value_sum"]) for row in grouped.to_pylist()}
    if found:
        found[ALL] = (sum(count for count, _ in found.values()), sum((value for _, value in found.values()), Decimal("0.00")))
    return found


def _row(account: str, policy: RiskPolicy, scenarios: _Scenarios, held: tuple[int, Decimal], inside: tuple[int, Decimal]) -> dict[str, object]:
    said = {
        "account_id": account,
        "positions": inside[0],
        "excluded_positions": held[0] - inside[0],
        "gross_value": inside[1],
        "excluded_value": held[1] - inside[1],
    }
    reason = policy.problem or (None if inside[0] else "NO_PRICED_POSITION")
    loss, shortfall = policy.value_at_risk, policy.expected_shortfall
    stated = {"confidence": loss and float(loss.confidence), "shortfall_confidence": shortfall and float(shortfall.confidence)}
    if reason or loss is None or shortfall is None:
        return {**NO_FIGURES, **stated, **said, "scenarios": 0, "reason": reason}
    used = min(len(scenarios.days), loss.window_scenarios)
    if _too_few(scenarios, loss) or _too_few(scenarios, shortfall):
        return {**NO_FIGURES, **stated, **said, "scenarios": used, "reason": "TOO_FEW_SCENARIOS"}
    return {**stated, **said, **_figures(scenarios, loss, shortfall), "scenarios": used, "reason": None}


def _too_few(scenarios: _Scenarios, policy: FigurePolicy) -> bool:
    return min(len(scenarios.days), policy.window_scenarios) < max(policy.minimum_scenarios, 1)


def _figures(scenarios: _Scenarios, loss: FigurePolicy, shortfall: FigurePolicy) -> dict[str, object]:
    """Each figure from the last scenarios of its own window."""
    loss_profits, shortfall_profits = scenarios.profits[-loss.window_scenarios :], scenarios.profits[-shortfall.window_scenarios :]
    return {
        "order_statistic": order_statistic(len(loss_profits), loss.confidence),
        "value_at_risk": READINGS[loss.convention](loss_profits, loss.confidence),
        "shortfall_scenarios": order_statistic(len(shortfall_profits), shortfall.confidence),
        "expected_shortfall": READINGS[shortfall.convention](shortfall_profits, shortfall.confidence),
        "first_scenario_date": scenarios.days[-loss.window_scenarios :][0].item(),
        "last_scenario_date": scenarios.days[-1].item(),
    }
