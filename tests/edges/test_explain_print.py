"""An explanation as a person and as a machine reads it."""

from __future__ import annotations

import datetime as dt
import io
import json
from decimal import Decimal

from rich.console import Console

from tallystick.edges.explain_print import explanation_data, print_explanation
from tallystick.lineage.explanation import Explained, Explanation, Group, RawLine, RuleUsed, StepNote

DAY = dt.date(2026, 11, 2)
RULE = RuleUsed(
    "settlement_cycle",
    "how many days",
    "US.NSCC,2024-05-28",
    {"calendar_key": "US.NSCC", "valid_from": dt.date(2024, 5, 28), "cycle_days": 1},
    "SEC Rule 15c6-1(a)",
    "V",
    "SHIPPED",
)
RAW = Explained(
    "execution_message",
    DAY,
    "f1,2",
    {"file_id": "f1", "line_number": 2, "byte_offset": 9, "byte_length": 5},
    ("file_id", "line_number"),
    raw=RawLine("day.csv", "f1", 2, "a,b\x1b[31m"),
)


def sample() -> Explanation:
    """A trade of which two executions are counted and one is shown."""
    executions = Group("trade", "executions", 2, {"gross": Decimal("-1500.5")}, (RAW,))
    step = StepNote("trade", "enrich", "Trades booked today.", "conventions.md 10")
    row = {"sender": "S", "quantity": Decimal("100.000000"), "gross": Decimal("-1050.50"), "street_reference": None}
    root = Explained("trade", DAY, "S", row, ("sender",), step, (executions,), (RULE, RULE))
    return Explanation(root, ("the rules have changed",))


def printed(explanation: Explanation) -> str:
    """The tree as plain text."""
    out = io.StringIO()
    print_explanation(explanation, False, Console(file=out, width=200, no_color=True))
    return out.getvalue()


def test_a_person_sees_amounts_sources_and_the_line() -> None:
    text = printed(sample())
    assert "enrich: Trades booked today.  [conventions.md 10]" in text
    assert "quantity 100   gross −1,050.50" in text
    assert "source: SEC Rule 15c6-1(a) (verified in the official text; shipped)" in text
    assert "← executions: 2 × trade   gross −1,500.50  in all" in text
    assert "… and 1 more" in text
    assert "day.csv, line 2" in text
    assert "note: the rules have changed" in text
    assert "street_reference" not in text
    assert "byte_offset" not in text


def test_a_rule_row_is_printed_in_full_once() -> None:
    text = printed(sample())
    assert text.count("cycle_days 1") == 1
    assert "settlement_cycle US.NSCC,2024-05-28  (above)" in text


def test_what_a_line_holds_cannot_colour_the_screen() -> None:
    assert "\x1b" not in printed(sample())


def test_a_machine_gets_exact_text() -> None:
    data = json.loads(json.dumps(explanation_data(sample())))
    assert data["row"] == {"sender": "S", "quantity": "100.000000", "gross": "-1050.50", "street_reference": None}
    assert (data["day"], data["step"]["stage"], data["rules"][0]["evidence"]) == ("2026-11-02", "enrich", "V")
    assert data["sources"][0]["totals"] == {"gross": "-1500.5"}
    assert data["sources"][0]["rows"][0]["raw"]["file_name"] == "day.csv"
