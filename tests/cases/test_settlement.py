"""What the depository made against what we instructed: CNS in parts, versus payment whole or not at all; lines that count once."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tallystick.model.firm import Firm
from tallystick.stages.settle.depository_activity import depository_activity
from tallystick.stages.settle.instruction import instruction as instruction_step
from tallystick.stages.settle.settlement import open_instruction, settlement
from tests.cases.broker import DEPOSITORY, Broker, execution_line, numbered, rules, security_rows
from tests.cases.table_case import picked, run_case

DAY = dt.date(2026, 11, 24)
MONDAY, TUESDAY, WEDNESDAY = dt.date(2026, 11, 23), DAY, dt.date(2026, 11, 25)


def item(instruction_id: str, quantity: int, money: int = 0, path: str = "TRADE_FOR_TRADE", street: str | None = None, security: str = "AAA") -> dict[str, Any]:
    return {
        "instruction_id": instruction_id, "clearing_path": path, "settlement_date": DAY, "security_id": security, "currency": "USD", "quantity": quantity,
        "money": money, "instructed_quantity": quantity, "instructed_money": money, "depository_account": DEPOSITORY, "contra_account": "-",
        "street_reference": street, "account_id": "C1", "short_sale": "N",
    }  # fmt: skip


def made(line: int, quantity: int, money: int = 0, kind: str = "DVP", status: str = "MADE", **said: Any) -> dict[str, Any]:
    return {
        "file_id": "DTC", "line_number": line, "activity_kind": kind, "activity_status": status, "depository_account": DEPOSITORY, "security_id": "AAA",
        "quantity": quantity, "money": money, "status": "accepted", **said,
    }  # fmt: skip


def settled(items: list[dict[str, Any]], activity: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    rows = run_case(settlement, {"instruction": items, "depository_activity": activity}, business_date=DAY)
    return picked(rows, "line_number", "instruction_id", "quantity", "reason")


def test_a_net_is_delivered_in_parts_up_to_what_is_open() -> None:
    """Net to deliver 100: 60 and 40 settle, 1 more is more than instructed; a security without a net has no instruction."""
    activity = [made(1, -60, kind="CNS"), made(2, -40, kind="CNS"), made(3, -1, kind="CNS"), made(4, -5, kind="CNS", security_id="BBB")]
    assert settled([item("N", -100, path="CNS")], activity) == [
        (1, "N", -60, None), (2, "N", -40, None), (3, "N", -1, "MORE_THAN_INSTRUCTED"), (4, "-", -5, "NO_INSTRUCTION"),
    ]  # fmt: skip


def test_a_net_movement_the_wrong_way_is_refused_and_one_that_was_made_can_be_taken_back() -> None:
    assert settled([item("N", -100, path="CNS")], [made(1, 30, kind="CNS")]) == [(1, "N", 30, "MORE_THAN_INSTRUCTED")]
    back = [made(1, 60, kind="CNS", status="REVERSED"), made(2, -60, kind="CNS")]
    assert settled([item("N", -100, path="CNS")], back) == [(1, "N", 60, None), (2, "N", -60, None)]


def test_a_delivery_versus_payment_settles_whole_by_reference() -> None:
    """By our reference, by the street's, or by terms when only one item fits them; other shares or money settle nothing."""
    items = [item("T1", -100, 1000), item("T2", -100, 1000, street="S2"), item("T3", -50, 500), item("T4", 70, -700)]
    activity = [
        made(1, -100, 1000, our_reference="T1"),
        made(2, -100, 1000, our_reference="S2"),
        made(3, -50, 500),
        made(4, 60, -600, our_reference="T4"),
        made(5, 70, -701, our_reference="T4"),
        made(6, 70, -700, our_reference="T4"),
        made(7, 70, -700, our_reference="T4"),
        made(8, -9, 90, our_reference="T9"),
    ]
    assert settled(items, activity) == [
        (1, "T1", -100, None),
        (2, "T2", -100, None),
        (3, "T3", -50, None),
        (4, "T4", 60, "OTHER_QUANTITY"),
        (5, "T4", 70, "OTHER_MONEY"),
        (6, "T4", 70, None),
        (7, "T4", 70, "MORE_THAN_INSTRUCTED"),
        (8, "-", -9, "NO_INSTRUCTION"),
    ]


def test_two_items_that_fit_the_same_movement_are_a_tie_and_stay_open() -> None:
    items = [item("T1", -100, 1000, street="S"), item("T2", -100, 1000, street="S")]
    assert settled(items, [made(1, -100, 1000), made(2, -100, 1000, our_reference="S")]) == [(1, "-", -100, "NO_INSTRUCTION"), (2, "-", -100, "NO_INSTRUCTION")]


def test_what_did_not_settle_goes_over_with_the_depository_s_reason() -> None:
    items = [item("T1", -100, 1000), item("T2", -50, 500, street="S2"), item("T3", 70, -700)]
    activity = [
        made(1, -100, 1000, status="PENDING", our_reference="T1", status_reason="LACK"),
        made(2, -50, 500, status="DROPPED", our_reference="S2", status_reason="CMON"),
    ]
    rows = run_case(settlement, {"instruction": items, "depository_activity": [*activity, made(3, 70, -700, our_reference="T3")]}, business_date=DAY)
    left = run_case(open_instruction, {"instruction": items, "settlement": rows, "depository_activity": activity})
    assert picked(left, "instruction_id", "status_reason") == [("T1", "LACK"), ("T2", "CMON")]


def test_a_trade_for_trade_item_stands_until_it_settles_and_goes_with_its_cancel() -> None:
    """Traded on Monday, due on Tuesday, carried to Wednesday; the cancel known on Wednesday takes the item away."""
    broker = Broker({"TFT": "TRADE_FOR_TRADE"}, wanted=("open_instruction",))
    line = execution_line(exec_id="1", side="SELL", security_code="TFT", trade_date=MONDAY)
    assert broker.day(MONDAY, {"mon": [line]})["instruction"] == []
    tuesday = broker.day(TUESDAY)
    assert picked(tuesday["open_instruction"], "instruction_id", "quantity", "money", "settlement_date") == [("TFT.ALPHA.2026-11-23.1", -100, 1000, TUESDAY)]
    cancel = {**line, "exec_id": "2", "action": "CANCEL", "ref_exec_id": "1"}
    assert broker.day(WEDNESDAY, {"wed": [cancel]})["instruction"] == []


def test_a_split_converts_carried_items_and_not_their_money() -> None:
    """Convention 14: two for one, 100 to deliver against 1,000.00 become 200 against 1,000.00."""
    split = [{"security_id": "AAA", "action_id": "S", "ratio_new": 2, "ratio_old": 1, "ex_date": DAY, "payable_date": DAY}]
    rows = run_case(
        instruction_step,
        {"previous_open_instruction": [item("T1", -100, 1000)], "split": split, "cns_rule": rules()["cns_rule"]},
        business_date=DAY,
        firm=Firm(),
    )
    assert picked(rows, "instruction_id", "quantity", "money", "instructed_quantity", "instructed_money") == [("T1", -200, 1000, -200, 1000)]


def activity(
    files: dict[str, list[dict[str, Any]]],
    earlier: list[dict[str, Any]] = [],  # noqa: B006
    outbox: list[dict[str, Any]] = [],  # noqa: B006
) -> list[tuple[Any, ...]]:
    usual = {
        "activity_kind": "CNS", "activity_status": "MADE", "settlement_date": DAY, "depository_account": DEPOSITORY, "security_code": "AAA",
        "security_code_kind": "SYMBOL", "quantity": 100,
    }  # fmt: skip
    tables = {
        "depository_message": [{**usual, **line} for line in numbered(files)],
        "received_file": [{"file_id": name, "file_name": name, "file_format": "csv", "profile": "-"} for name in files],
        "security_code": security_rows({"AAA": "CNS"})["security_code"],
        "recent_depository_activity": earlier,
        "previous_outbox": outbox,
    }
    return picked(run_case(depository_activity, tables, business_date=DAY, firm=Firm()), "file_id", "line_number", "status", "reason")


def test_what_was_made_before_and_answers_a_sending_without_an_answer_counts_today() -> None:
    """Sent on Monday, settled on Monday, the confirmation lost: told again on Tuesday it counts. One that pends, is to come, or was answered does not."""
    box = [
        {"outbox_reference": name, "instruction_id": name, "message_kind": "NEW", "outbox_state": state}
        for name, state in (("T1", "UNKNOWN"), ("T2", "ANSWERED"))
    ]
    lines = [
        {"activity_reference": "R1", "our_reference": "T1", "settlement_date": MONDAY},
        {"activity_reference": "R2", "our_reference": "T2", "settlement_date": MONDAY},
        {"activity_reference": "R3", "our_reference": "T1", "settlement_date": WEDNESDAY},
        {"activity_reference": "R4", "our_reference": "T1", "settlement_date": MONDAY, "activity_status": "PENDING"},
    ]
    assert activity({"a": lines}, outbox=box) == [
        ("a", 1, "accepted", None), ("a", 2, "rejected", "OTHER_DAY"), ("a", 3, "rejected", "OTHER_DAY"), ("a", 4, "rejected", "OTHER_DAY"),
    ]  # fmt: skip


def test_every_line_of_the_depository_has_one_outcome() -> None:
    lines = [
        {"activity_reference": "R1"},
        {"activity_reference": "R1"},
        {"activity_reference": "R1", "quantity": 60},
        {"activity_reference": "R2", "depository_account": "00000999", "security_code": "ZZZ"},
        {"activity_reference": "R3", "security_code": "ZZZ"},
        {"activity_reference": "R4", "settlement_date": MONDAY},
        {"activity_reference": "R5", "depository_account": None},
    ]
    assert activity({"a": lines, "b": [{"activity_reference": "R1"}]}) == [
        ("a", 1, "accepted", None),
        ("a", 2, "duplicate", "DUPLICATE"),
        ("a", 3, "rejected", "CONFLICTING_CONTENT"),
        ("a", 4, "rejected", "OTHER_ACCOUNT"),
        ("a", 5, "rejected", "UNKNOWN_SECURITY"),
        ("a", 6, "rejected", "OTHER_DAY"),
        ("a", 7, "rejected", "OTHER_ACCOUNT"),
        ("b", 1, "duplicate", "DUPLICATE"),
    ]


def test_a_movement_counts_once_over_days_but_a_status_is_said_every_day() -> None:
    earlier = [made(1, 100, kind="CNS", activity_reference="R1"), made(2, 100, status="PENDING", activity_reference="R2")]
    assert activity({"a": [{"activity_reference": "R1"}, {"activity_reference": "R2", "activity_status": "PENDING"}]}, earlier) == [
        ("a", 1, "duplicate", "DUPLICATE"),
        ("a", 2, "accepted", None),
    ]
