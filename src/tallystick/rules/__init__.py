"""Market rules as dated, sourced rows: calendars, cycles, fees, tolerances, clearing, loans, chart, posting rules, reason codes.

The rows are the CSV files in `rows/`; `rule_tables` reads them (and a firm's own), `rules_version` names them.
"""

from tallystick.rules.load import rule_tables
from tallystick.rules.read import RuleError
from tallystick.rules.version import rules_version

__all__ = ["RuleError", "rule_tables", "rules_version"]
