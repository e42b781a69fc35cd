"""Transfers of securities that are no trades: checked once, booked to the place the shares are, lots at the cost stated."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from tallystick.model.firm import Firm
from tallystick.stages.books.lot import lot, lot_close, lot_match
from tallystick.stages.books.transfer_cost import transfer_cost
from tallystick.stages.capture.security_transfer import security_transfer
from tests.cases.broker import account_rows, security_rows
from tests.cases.lot_case import entering
from tests.cases.table_case import Row, picked, run_case

MONDAY, TUESDAY = dt.date(2026, 11, 23), dt.date(2026, 11, 24)
FIRM = Firm(depository_accounts=("00000901", "00000902"))
ACCOUNTS = account_rows([{"account_id": "C1"}, {"account_id": "F1", "account_class": "FIRM"}])
CODES = {"security_code": security_rows({"AAA": "CNS", "BBB": "CNS"})["security_code"]}


def line(**said: Any) -> Row:
    """OTHERFIRM sends 100 AAA for C1 at a cost of 9.50."""
    usual = {"sender": "ACATS", "transfer_id": "T1", "account_code": "C1", "security_code": "AAA", "security_code_kind": "SYMBOL"}
    return {**usual, "quantity": "100", "cost_price": "9.50", "transfer_date": MONDAY, "currency": "USD", **said}


def judged(*lines: Row, firm: Firm = FIRM, day: dt.date = MONDAY, recent: list[Row] | None = None, close: str | None = None) -> list[dict[str, Any]]:
    tables: dict[str, Any] = {
        "transfer_message": [{"file_id": "f", "line_number": number, **each} for number, each in enumerate(lines, 1)],
        "received_file": [{"file_id": "f", "file_name": "f.csv", "file_format": "csv", "profile": "-", "lines_read": 1, "lines_of_form": 0}],
        "closing_price": [{"security_id": "AAA", "price_date": MONDAY, "close_price": close}] if close else [],
        "recent_security_transfer": recent or [],
        **ACCOUNTS,
        **CODES,
    }
    return run_case(security_transfer, tables, business_date=day, firm=firm)


def test_a_transfer_in_stands_at_the_cost_the_other_firm_states() -> None:
    (row,) = judged(line(), close="11.00")
    assert (row["status"], row["transfer_kind"], row["account_id"], row["depository_account"]) == ("accepted", "ACCOUNT", "C1", None)
    assert (row["quantity"], row["cost"], row["cost_reason"], row["lot_id"]) == (100, Decimal("950.00"), None, "TRANSFER.ACATS.T1")


def test_without_a_stated_cost_the_last_close_is_taken_and_said() -> None:
    assert picked(judged(line(cost_price=None), close="11.00"), "status", "cost", "cost_reason") == [("accepted", Decimal("1100.00"), "COST_FROM_CLOSE")]
    assert picked(judged(line(cost_price=None)), "status", "cost", "cost_reason") == [("accepted", 0, "COST_UNKNOWN")]


def test_a_line_for_our_own_depository_account_changes_no_position() -> None:
    (row,) = judged(line(account_code="00000902", contra_account="00000901", cost_price=None))
    assert (row["status"], row["transfer_kind"], row["account_id"], row["depository_account"]) == ("accepted", "DEPOSITORY", None, "00000902")
    assert row["cost_reason"] is None


def test_at_a_prime_broker_the_account_is_the_place() -> None:
    assert picked(judged(line(), firm=Firm(broker_source="IBKR")), "status", "depository_account") == [("accepted", "C1")]


REASONS: list[tuple[dict[str, Any], str]] = [
    ({"account_code": "C9"}, "UNKNOWN_ACCOUNT"),
    ({"security_code": "ZZZZ"}, "UNKNOWN_SECURITY"),
    ({"depository_account": "00000999"}, "OTHER_ACCOUNT"),
    ({"currency": "EUR"}, "WRONG_CURRENCY"),
    ({"quantity": "0"}, "NO_QUANTITY"),
    ({"quantity": None}, "NO_QUANTITY"),
    ({"transfer_date": TUESDAY}, "FUTURE_TRANSFER_DATE"),
]


@pytest.mark.parametrize(("said", "reason"), REASONS)
def test_the_smallest_input_provokes_the_reason(said: dict[str, Any], reason: str) -> None:
    assert picked(judged(line(**said)), "status", "reason") == [("rejected", reason)]


def test_the_same_transfer_counts_once_whatever_the_day() -> None:
    rows = judged(line(), line(), line(quantity="90"), line(security_code="BBB"))
    assert picked(rows, "status", "reason") == [("accepted", None), ("duplicate", "DUPLICATE"), ("rejected", "CONFLICTING_CONTENT"), ("accepted", None)]
    later = judged(line(), line(quantity="90"), day=TUESDAY, recent=rows)
    assert picked(later, "status", "reason") == [("duplicate", "DUPLICATE"), ("rejected", "CONFLICTING_CONTENT")]


def lots(transfers: list[Row], *, held: list[Row] | None = None, trades: list[Row] | None = None) -> dict[str, list[dict[str, Any]]]:
    """Lots, closes and cost moved of a day with these transfers."""
    tables = {"security_transfer": transfers, "previous_lot": held or [], "trade": trades or []}
    items = entering(tables)
    matches = run_case(lot_match, {"lot_item": items})
    opened = run_case(lot, {"lot_item": items, "lot_match": matches}, business_date=MONDAY)
    closed = run_case(lot_close, {"lot_item": items, "lot_match": matches}, business_date=MONDAY)
    moved = run_case(transfer_cost, {"security_transfer": transfers, "lot": opened, "previous_lot": held or [], "lot_close": closed})
    return {"lot": opened, "lot_close": closed, "transfer_cost": moved}


def held_lot(lot_id: str, quantity: str, cost: str) -> Row:
    return {"account_id": "F1", "security_id": "AAA", "lot_id": lot_id, "account_class": "FIRM", "open_date": "2026-01-05", "quantity": quantity, "cost": cost,
            "charges": "-3"}  # fmt: skip


def test_a_transfer_in_opens_a_lot_and_adds_its_cost() -> None:
    made = lots(judged(line(account_code="F1")))
    assert picked(made["lot"], "account_id", "lot_id", "quantity", "cost", "open_date") == [("F1", "TRANSFER.ACATS.T1", 100, Decimal("950.00"), MONDAY)]
    assert picked(made["transfer_cost"], "lot_id", "cost") == [("TRANSFER.ACATS.T1", Decimal("950.00"))]


def test_a_transfer_out_takes_the_oldest_lots_at_their_cost_and_realises_nothing() -> None:
    # held 100 at 8.00 and 100 at 9.00; 150 go: 800 and half of 900
    made = lots(judged(line(account_code="F1", quantity="-150"), close="20"), held=[held_lot("L1", "100", "800"), held_lot("L2", "100", "900")])
    assert picked(made["lot_close"], "lot_id", "quantity", "cost", "proceeds", "realised_gross", "realised_net") == [
        ("L1", 100, 800, 800, 0, 0),
        ("L2", 50, 450, 450, 0, 0),
    ]
    assert picked(made["lot"], "lot_id", "quantity", "cost") == [("L2", 50, 450)]
    assert picked(made["transfer_cost"], "cost") == [(Decimal("-1250.00"),)]


def test_a_transfer_out_beyond_the_position_opens_a_short_at_its_cost() -> None:
    # held 100 for 800; 150 go at 9.50: 800 leave, 50 are short for 475
    made = lots(judged(line(account_code="F1", quantity="-150")), held=[held_lot("L1", "100", "800")])
    assert picked(made["lot"], "lot_id", "quantity", "cost") == [("TRANSFER.ACATS.T1", -50, Decimal("-475.00"))]
    assert picked(made["transfer_cost"], "cost") == [(Decimal("-1275.00"),)]


def test_a_transfer_in_that_covers_a_short_realises_against_its_cost() -> None:
    # short 100 for 1,000; 100 come at 9.50: 1,000 − 950
    made = lots(judged(line(account_code="F1")), held=[held_lot("L1", "-100", "-1000")])
    assert picked(made["lot_close"], "realised_gross") == [(Decimal("50.00"),)]
    assert made["lot"] == []
    assert picked(made["transfer_cost"], "cost") == [(Decimal("950.00"),)]
