"""Small markets for risk cases: closes by security, one trade day after the other, and what the firm holds at the end."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pyarrow as pa

from tallystick.model.catalogue import contract_of
from tallystick.model.firm import Firm
from tallystick.stages.risk.scenario_result import scenario_result
from tallystick.stages.risk.value_at_risk import value_at_risk
from tests.cases.table_case import arrow_rows

FIRST_DAY = dt.date(2026, 1, 1)
Closes = Mapping[str, Sequence[Any]]
Holdings = Mapping[tuple[str, str], Any]


def day(number: int) -> dt.date:
    """The trade day of that number; in these cases every day is one."""
    return FIRST_DAY + dt.timedelta(days=number)


def policy(**changed: Any) -> list[dict[str, Any]]:
    """Two rows that say 90 % over 10 scenarios, at least 2; a key such as `shortfall_confidence` changes one row only."""
    row = {"valid_from": "2020-01-01", "valid_to": "9999-12-31", "confidence": "0.9", "horizon_days": 1, "window_scenarios": 10, "minimum_scenarios": 2}
    both = {name: value for name, value in changed.items() if not name.startswith("shortfall_")}
    second = {name.removeprefix("shortfall_"): value for name, value in changed.items() if name.startswith("shortfall_")}
    loss = {**row, "figure": "VALUE_AT_RISK", "convention": "ORDER_STATISTIC", **both}
    return [loss, {**row, "figure": "EXPECTED_SHORTFALL", **both, "convention": "TAIL_MEAN", **second}]


class Market:
    """Tables of a small market whose last trade day is the business date."""

    def __init__(self, closes: Closes, holdings: Holdings, rules: list[dict[str, Any]] | None = None, stale: Sequence[str] = ()) -> None:
        self.days = max((len(each) for each in closes.values()), default=1)
        prices = [
            {"security_id": security, "price_date": day(number), "close_price": close}
            for security, series in closes.items()
            for number, close in enumerate(series)
            if close is not None
        ]
        held = [_exposure(account, security, value, security in stale) for (account, security), value in holdings.items()]
        trade_days = [{"calendar_key": "US.NSCC", "day": day(number), "is_trade_day": 1} for number in range(self.days)]
        self.tables = {
            name: arrow_rows(contract_of(name), rows)
            for name, rows in (("exposure", held), ("price", prices), ("risk_policy", policy() if rules is None else rules), ("calendar_day", trade_days))
        }

    def shuffled(self, seed: int) -> Market:
        """The same market with the rows of every table in another order."""
        chance, other = random.Random(seed), object.__new__(Market)
        other.days = self.days
        other.tables = {name: each.take(chance.sample(range(each.num_rows), each.num_rows)) for name, each in self.tables.items()}
        return other

    def results(self) -> pa.Table:
        """The table scenario_result."""
        return scenario_result(**self.tables, business_date=day(self.days - 1), firm=Firm())

    def figures(self) -> dict[str, dict[str, Any]]:
        """The rows of value_at_risk by account."""
        found = value_at_risk(self.results(), **self.tables, business_date=day(self.days - 1), firm=Firm())
        return {row["account_id"]: row for row in found.to_pylist()}


def _exposure(account: str, security: str, value: Any, stale: bool) -> dict[str, Any]:
    value = Decimal(str(value))
    priced = "N" if stale else "Y"
    return {"account_id": account, "security_id": security, "quantity": 1, "market_value": value, "gross_value": abs(value), "priced": priced}
