"""All reports by name, in the order of the index page."""

from __future__ import annotations

from tallystick.edges.reports import blotter, control_sheet, fails, funding_ladder, market_risk, stock_record, trial_balance
from tallystick.edges.reports.report import Report

_ALL = (
    Report("control_sheet", "Management", "Day control sheet", control_sheet.build),
    Report("blotter", "Compliance", "Blotter", blotter.build),
    Report("fails", "Compliance", "Fails and close-outs", fails.build),
    Report("trial_balance", "FinOp", "Trial balance", trial_balance.build),
    Report("stock_record", "FinOp", "Stock record", stock_record.build),
    Report("funding_ladder", "FinOp", "Settlement and funding ladder", funding_ladder.build),
    Report("market_risk", "Risk", "Exposure and value at risk", market_risk.build),
)

REPORTS: dict[str, Report] = {report.name: report for report in _ALL}
"""Every report by the name the command line uses."""
