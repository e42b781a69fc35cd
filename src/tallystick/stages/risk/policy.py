"""How a risk figure is to be worked out on a day, from the dated rows of `risk_policy`.

Source   reports.md 5.1: the convention of the order statistic is a parameter, never a habit of the code
Reasons  NO_RISK_POLICY (no row covers the day), UNSUPPORTED_RISK_POLICY (the rows say what cannot be worked out)
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

import pyarrow as pa

VALUE_AT_RISK = "VALUE_AT_RISK"
EXPECTED_SHORTFALL = "EXPECTED_SHORTFALL"
CONVENTIONS = {VALUE_AT_RISK: ("ORDER_STATISTIC", "INTERPOLATED"), EXPECTED_SHORTFALL: ("TAIL_MEAN",)}


@dataclass(frozen=True)
class FigurePolicy:
    """One row of `risk_policy`: `confidence` exact (0.99 = 99 %), horizon in trade days, how the figure is read off, scenarios used and needed."""

    figure: str
    confidence: Decimal
    horizon_days: int
    convention: str
    window_scenarios: int
    minimum_scenarios: int

    @property
    def supported(self) -> bool:
        """Whether the figure can be worked out as the row says."""
        counts_hold = self.horizon_days >= 1 and self.window_scenarios >= 1
        return 0 < self.confidence < 1 and counts_hold and self.convention in CONVENTIONS[self.figure]


@dataclass(frozen=True)
class RiskPolicy:
    """The two rows that hold on a day; null where no row covers it."""

    value_at_risk: FigurePolicy | None
    expected_shortfall: FigurePolicy | None

    @property
    def problem(self) -> str | None:
        """Reason code why no figure can be given, else null. Both figures are read from one set of scenarios, hence one horizon."""
        if self.value_at_risk is None or self.expected_shortfall is None:
            return "NO_RISK_POLICY"
        same_horizon = self.value_at_risk.horizon_days == self.expected_shortfall.horizon_days
        if not (same_horizon and self.value_at_risk.supported and self.expected_shortfall.supported):
            return "UNSUPPORTED_RISK_POLICY"
        return None

    @property
    def window_scenarios(self) -> int:
        """Scenarios the longer window of the two figures asks for."""
        return max((row.window_scenarios for row in (self.value_at_risk, self.expected_shortfall) if row), default=0)

    @property
    def horizon_days(self) -> int:
        """Trade days from one close to the other of a scenario."""
        return max((row.horizon_days for row in (self.value_at_risk, self.expected_shortfall) if row), default=0)


def policy_on(risk_policy: pa.Table, business_date: dt.date) -> RiskPolicy:
    """The rows of `risk_policy` that hold on a business date; of several, the one that began last."""
    rows = sorted(risk_policy.to_pylist(), key=lambda row: row["valid_from"])
    holding = [row for row in rows if row["valid_from"] <= business_date <= row["valid_to"]]
    found = {row["figure"]: _figure_policy(row) for row in holding if row["figure"] in CONVENTIONS}
    return RiskPolicy(found.get(VALUE_AT_RISK), found.get(EXPECTED_SHORTFALL))


def _figure_policy(row: dict[str, object]) -> FigurePolicy:
    counts = [int(str(row[name])) for name in ("horizon_days", "window_scenarios", "minimum_scenarios")]
    return FigurePolicy(str(row["figure"]), Decimal(str(row["confidence"])), counts[0], str(row["convention"]), counts[1], counts[2])
