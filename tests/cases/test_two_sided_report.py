"""One trade capture report that gives both sides is two executions on one line, each judged once (conventions 1, 2)."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Any

from tallystick.model.firm import Firm
from tallystick.stages.capture.execution import execution
from tallystick.stages.capture.repeated_execution import repeated_execution
from tallystick.stages.capture.suspect_execution import suspect_execution
from tests.cases.table_case import run_case

DAY = dt.date(2026, 11, 10)
VALUES = {"business_date": DAY, "oldest_remembered": dt.date(1900, 1, 1), "firm": Firm()}
LOOKED_UP = {
    "security_code": [
        {"security_code_kind": "ISIN", "security_code": "X", "code_from": "1900-01-01", "code_to": "9999-12-31", "security_id": "X", "security_currency": "USD"}
    ],
    "account_code": [{"sender": "*", "account_code": name, "account_id": name} for name in ("A", "B")],
}


def side(line: int, exec_id: str, account: str, said: str) -> dict[str, Any]:
    key = {"file_id": "f", "line_number": line, "sender": "S", "chain": "CAPTURE_REPORT", "action": "NEW", "exec_id": exec_id, "trade_date": DAY}
    terms = {"account_code": account, "security_code": "X", "security_code_kind": "ISIN", "side": said, "quantity": "100", "price": "10", "currency": "USD"}
    return key | terms


def test_a_repeated_two_sided_report_gives_two_trades_and_two_duplicates() -> None:
    messages = [side(line, exec_id, account, said) for line in (1, 2) for exec_id, account, said in (("R/1", "A", "BUY"), ("R/2", "B", "SELL"))]
    tables: dict[str, Any] = {"execution_message": messages, **LOOKED_UP}
    suspects = run_case(suspect_execution, {**tables, "received_file": [{"file_id": "f", "file_name": "f.fix"}]}, **VALUES)
    repeats = run_case(repeated_execution, {"suspect_execution": suspects})
    rows = run_case(execution, {**tables, "repeated_execution": repeats}, **VALUES)
    assert Counter((row["line_number"], row["exec_id"], row["status"]) for row in rows) == Counter(
        [(1, "R/1", "accepted"), (1, "R/2", "accepted"), (2, "R/1", "duplicate"), (2, "R/2", "duplicate")]
    )
