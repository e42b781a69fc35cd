"""A movement of money known before its value date is booked on that date, once (conventions 1; reports.md 4.3)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from tallystick.model.firm import Firm
from tallystick.rules import rule_tables
from tallystick.stages.books.event_posting import event_posting
from tallystick.stages.books.posting_rule import posting_rules_of
from tests.cases.table_case import picked, run_case

RULES = posting_rules_of(rule_tables()["posting_rule"].to_pylist())
WIRE = {
    "file_id": "f",
    "line_number": 1,
    "movement_id": "W1",
    "account_id": "C",
    "account_class": "CUSTOMER",
    "bank_account": "SETTLEMENT",
    "movement_kind": "WIRE",
    "value_date": "2026-11-13",
    "currency": "USD",
    "amount": "250.00",
    "status": "accepted",
    "known_date": "2026-11-12",
}


def booked(day: str, last_close: str, **tables: Any) -> list[tuple[Any, ...]]:
    values = {"business_date": dt.date.fromisoformat(day), "last_close": dt.date.fromisoformat(last_close), "firm": Firm(), "posting_rules": RULES}
    return picked(run_case(event_posting, tables, **values), "event_key", "ledger_account", "money")


def test_a_wire_waits_for_its_value_date_and_counts_once() -> None:
    legs = [("W1", "1015", Decimal("250.00")), ("W1", "1310", Decimal("-250.00"))]
    assert booked("2026-11-12", "2026-11-10", cash_movement=[WIRE]) == []
    assert booked("2026-11-13", "2026-11-12", recent_cash_movement=[WIRE]) == legs
    assert booked("2026-11-16", "2026-11-13", recent_cash_movement=[WIRE]) == []


def test_a_value_date_on_a_weekend_is_booked_on_the_next_open_day() -> None:
    weekend = WIRE | {"value_date": "2026-11-14"}
    assert len(booked("2026-11-16", "2026-11-13", recent_cash_movement=[weekend])) == 2
