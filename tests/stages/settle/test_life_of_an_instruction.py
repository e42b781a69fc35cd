"""The life of an instruction: legal events change it, each illegal one is shown with the smallest input that provokes it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from tests.cases.table_case import picked
from tests.stages.settle.venue_days import DAY, NEXT_DAY, THIRD_DAY, Venue, at, moved, sent, status, told

LATER = {"settlement_date": NEXT_DAY}


def events(*args: Any, **said: Any) -> list[tuple[Any, ...]]:
    return told(Venue().day(*args, **said)["instruction_event"])


def test_a_plain_life() -> None:
    """Sent, acknowledged, matched, pending, settled whole; every figure adds up."""
    made = Venue().day([sent()], [status("PACK", 8), status("MACH", 9), status("PEND", 10)], [moved(-100, "1000.00")])
    assert told(made["instruction_event"]) == [
        ("INSTRUCT", "LEGAL", "INSTRUCTED"),
        ("ACK", "LEGAL", "ACKNOWLEDGED"),
        ("MATCHED", "LEGAL", "MATCHED"),
        ("PENDING", "LEGAL", "PENDING"),
        ("SETTLE_FULL", "LEGAL", "SETTLED"),
    ]
    columns = ("venue", "state", "venue_code", "settled_quantity", "settled_money", "open_quantity", "open_money", "answers", "ended_date")
    assert picked(made["instruction_state"], *columns) == [("T2S", "SETTLED", "PEND", Decimal(100), Decimal("1000.00"), Decimal(0), Decimal(0), 4, DAY)]


def test_parts_of_the_money_add_up_and_the_last_takes_the_remainder() -> None:
    """9.6: 1,000.00 for 3 shares in parts of 1: 333.33, 333.33 and the remaining 333.34."""
    parts = [moved(-1, line=number) for number in (1, 2, 3)]
    made = Venue().day([sent(quantity=3)], [], parts)
    splits = [row["split_money"] for row in made["instruction_event"] if row["event"].startswith("SETTLE")]
    assert splits == [Decimal("333.33"), Decimal("333.33"), Decimal("333.34")]
    assert [row["event"] for row in made["instruction_event"]] == ["INSTRUCT", "SETTLE_PART", "SETTLE_PART", "SETTLE_FULL"]
    assert picked(made["instruction_state"], "settled_money", "open_money") == [(Decimal("1000.00"), Decimal(0))]


def test_a_part_with_other_money_counts_and_is_remarked() -> None:
    made = Venue().day([sent()], [], [moved(-40, "400.01")])
    assert [row["remark"] for row in made["instruction_event"]][1] == "OTHER_MONEY"
    assert picked(made["instruction_state"], "settled_money", "open_money") == [(Decimal("400.01"), Decimal("599.99"))]


def test_after_the_settlement_day_it_fails_and_settles_late() -> None:
    venue = Venue()
    first = venue.day([sent()], [status("MACH", 9), status("PEND", 10, status_reason="LACK")])
    assert told(first["instruction_event"])[-1] == ("DAY_PASSED", "LEGAL", "FAILING")
    assert picked(first["instruction_state"], "state", "venue_code", "status_reason") == [("FAILING", "PEND", "LACK")]
    second = venue.day(day=NEXT_DAY)
    assert (second["instruction_event"], picked(second["instruction_state"], "state")) == ([], [("FAILING",)])
    third = venue.day([], [], [moved(-100, "1000.00")], THIRD_DAY)
    assert told(third["instruction_event"]) == [("SETTLE_FULL", "LEGAL", "SETTLED")]


ILLEGAL: dict[str, tuple[list[Any], list[Any], list[Any]]] = {
    "UNKNOWN_REFERENCE": ([], [status("PACK", 8, "I9")], []),
    "MISSING_TERMS": ([sent(quantity=None)], [], []),
    "UNKNOWN_CODE": ([sent()], [status("ZZZZ", 8, process="SETTLEMENT")], []),
    "DUPLICATE": ([sent()], [status("PACK", 8), status("PACK", 8, message_reference="S80", line=99)], []),
    "CONFLICTING_CONTENT": ([sent(), sent(line=2, quantity=90, sent_at=at(7, 30))], [], []),
    "OTHER_SECURITY": ([sent()], [status("PACK", 8, security_code="BBB", security_code_kind="SYMBOL")], []),
    "OTHER_DIRECTION": ([sent()], [status("PACK", 8, movement="RECEIVE")], []),
    "CONTRADICTORY_STATUS": ([sent()], [status("MACH", 9), status("NMAT", 9, line=91)], []),
    "STATUS_AFTER_SETTLED": ([sent()], [status("PEND", 10, sent_at=None)], [moved(-100, "1000.00"), moved(-1, line=2)]),
    "STATUS_AFTER_CANCELLED": ([sent(**LATER)], [status("CAND", 8, process="PROCESSING"), status("PEND", 9)], []),
    "STATUS_AFTER_REJECTED": ([sent(**LATER)], [status("REJT", 8, process="PROCESSING"), status("MACH", 9)], []),
    "OVER_SETTLEMENT": ([sent(**LATER)], [], [moved(-101, "1010.00")]),
    "PARTIAL_NOT_ALLOWED": ([sent(partial_code="NPAR", **LATER)], [], [moved(-40, "400.00")]),
    "CANCEL_NOT_ASKED": ([sent(**LATER)], [status("MACH", 8), status("CAND", 9, process="PROCESSING")], []),
    "NO_QUANTITY": ([sent(**LATER)], [], [moved(0)]),
    "CLOSED_DAY": ([sent(**LATER)], [], [moved(-100, "1000.00", status="rejected", reason="OTHER_DAY")]),
}


@pytest.mark.parametrize("reason", ILLEGAL)
def test_the_smallest_input_of_each_reason(reason: str) -> None:
    """Every reason the machine gives, and nothing of it is applied."""
    made = Venue().day(*ILLEGAL[reason])
    refused = [row for row in made["instruction_event"] if row["legality"] == "ILLEGAL"]
    assert {row["reason"] for row in refused} == {reason}
    assert all(row["state_before"] == row["state"] for row in refused)


def test_a_status_of_a_day_before_the_last_close_is_shown_and_not_applied() -> None:
    venue = Venue()
    venue.day([sent(settlement_date=dt.date(2026, 11, 27))])
    venue.day(day=NEXT_DAY)
    late = venue.day([], [status("MACH", 9)], day=THIRD_DAY)
    assert told(late["instruction_event"]) == [("MATCHED", "CLOSED_DAY", "INSTRUCTED")]


def test_a_late_status_of_a_settled_instruction_is_known_until_it_is_forgotten() -> None:
    venue = Venue()
    venue.day([sent()], [], [moved(-100, "1000.00")])
    late = venue.day([], [status("PEND", 9, sent_at=at(9, 0, NEXT_DAY))], day=NEXT_DAY)
    assert told(late["instruction_event"]) == [("PENDING", "STATUS_AFTER_SETTLED", "SETTLED")]
    forgotten = venue.day([], [status("PEND", 9, sent_at=at(9, 0, THIRD_DAY))], day=THIRD_DAY, oldest=THIRD_DAY)
    assert told(forgotten["instruction_event"]) == [("PENDING", "UNKNOWN_REFERENCE", "-")]


def test_the_same_status_of_an_earlier_day_counts_once() -> None:
    venue = Venue()
    venue.day([sent(**LATER)], [status("PACK", 8)])
    again = venue.day([], [status("PACK", 8) | {"file_id": "AGAIN"}], day=NEXT_DAY)
    assert told(again["instruction_event"])[0][:2] == ("ACK", "DUPLICATE")


def test_hold_release_and_what_the_venue_refuses() -> None:
    """Sent on hold, released; a second hold is refused and taken back."""
    asked = [sent(hold="Y", **LATER), sent(line=2, kind="CONDITION", hold="N", sent_at=at(9)), sent(line=3, kind="CONDITION", hold="Y", sent_at=at(11))]
    answers = [status("MODC", 10), status("REJT", 12, process="MODIFICATION")]
    made = Venue().day(asked, answers)
    assert [(row["event"], row["hold"], row["asked_hold"]) for row in made["instruction_event"]] == [
        ("INSTRUCT", "Y", None), ("RELEASE", "N", "N"), ("AMENDED", "N", None), ("HOLD", "Y", "Y"), ("AMEND_REJECTED", "N", None),
    ]  # fmt: skip
    assert picked(made["instruction_state"], "hold", "asked_hold") == [("N", None)]


def test_priority_partial_code_link_and_pool_stand_until_changed_also_over_days() -> None:
    venue = Venue()
    asked = sent(line=2, kind="CONDITION", priority="0002", linked_reference="I7", link_kind="WITH", pool_reference="P1", sent_at=at(9))
    venue.day([sent(priority="0004", partial_code="PART", **LATER), asked])
    venue.day([sent(line=3, kind="CONDITION", partial_code="NPAR", sent_at=at(9, 0, NEXT_DAY))], day=NEXT_DAY)
    state = venue.day([], [], [moved(-40, "400.00")], THIRD_DAY)
    columns = ("priority", "partial_code", "linked_reference", "link_kind", "pool_reference", "settled_quantity")
    assert picked(state["instruction_state"], *columns) == [("0002", "NPAR", "I7", "WITH", "P1", Decimal(0))]
    assert told(state["instruction_event"]) == [("SETTLE_PART", "PARTIAL_NOT_ALLOWED", "FAILING")]


def test_a_cancel_of_a_matched_one_needs_both_sides() -> None:
    """Asked, pending with the other side, refused: it is matched again. Asked again and agreed: it is cancelled."""
    asked = [sent(**LATER), sent(line=2, kind="CANCEL", sent_at=at(9)), sent(line=3, kind="CANCEL", sent_at=at(12))]
    answers = [status("MACH", 8), *[status(code, hour, process="CANCELLATION") for code, hour in (("PACK", 10), ("REJT", 11), ("CAND", 13))]]
    assert events(asked, answers) == [
        ("INSTRUCT", "LEGAL", "INSTRUCTED"),
        ("MATCHED", "LEGAL", "MATCHED"),
        ("CANCEL_REQUEST", "LEGAL", "CANCEL_REQUESTED"),
        ("CANCEL_REQUESTED", "LEGAL", "CANCEL_REQUESTED"),
        ("CANCEL_REJECTED", "LEGAL", "MATCHED"),
        ("CANCEL_REQUEST", "LEGAL", "CANCEL_REQUESTED"),
        ("CANCELLED", "LEGAL", "CANCELLED"),
    ]


def test_a_settlement_may_come_before_the_cancel_and_a_system_may_cancel() -> None:
    asked = [sent(**LATER), sent(line=2, kind="CANCEL", sent_at=at(9))]
    assert events(asked, [status("CAND", 10, process="CANCELLATION")], [moved(-100, "1000.00")])[-1] == ("SETTLE_FULL", "STATUS_AFTER_CANCELLED", "CANCELLED")
    assert events(asked, [], [moved(-100, "1000.00")])[1:] == [("CANCEL_REQUEST", "LEGAL", "CANCEL_REQUESTED"), ("SETTLE_FULL", "LEGAL", "SETTLED")]
    by_system = [status("MACH", 8), status("CAND", 9, process="PROCESSING", status_reason="CANS")]
    assert events([sent(**LATER)], by_system)[-1] == ("CANCELLED", "LEGAL", "CANCELLED")


def test_the_depository_s_reference_names_an_instruction_where_ours_is_missing() -> None:
    venue = Venue()
    venue.day([sent(**LATER)], [status("PACK", 8, depository_reference="D77")])
    made = venue.day([], [status("MACH", 9, None, depository_reference="D77", sent_at=at(9, 0, NEXT_DAY))], day=NEXT_DAY)
    assert told(made["instruction_event"])[0] == ("MATCHED", "LEGAL", "MATCHED")


def item(instruction_id: str = "TFT.A.1", quantity: int = -100, **said: Any) -> dict[str, Any]:
    usual = {
        "instruction_id": instruction_id, "clearing_path": "TRADE_FOR_TRADE", "settlement_date": DAY, "security_id": "AAA", "currency": "USD",
        "quantity": quantity, "money": 1000, "depository_account": "00000901", "contra_account": "-", "account_id": "C1", "short_sale": "N",
    }  # fmt: skip
    return {**usual, **said}


def made_of(row: dict[str, Any], **said: Any) -> dict[str, Any]:
    taken = {name: row[name] for name in ("instruction_id", "clearing_path", "quantity", "money")}
    return {"file_id": "DTC", "line_number": 1, "security_id": "AAA", **taken, **said}


def test_an_item_of_the_line_lives_too() -> None:
    """A trade-for-trade item is sent, fails its day, settles; a netted position is no instruction."""
    venue = Venue()
    net = item("CNS.1", clearing_path="CNS")
    first = venue.day(instruction=[item(), net])
    assert picked(first["instruction_state"], "instruction_id", "venue", "movement", "state") == [("TFT.A.1", "DTC", "DELIVER", "FAILING")]
    second = venue.day(instruction=[item()], settlement=[made_of(item())], day=NEXT_DAY)
    assert told(second["instruction_event"]) == [("SETTLE_FULL", "LEGAL", "SETTLED")]
    assert picked(second["instruction_state"], "settled_quantity", "settled_money") == [(Decimal(100), Decimal(1000))]


def test_an_item_that_was_dropped_is_sent_again_and_one_whose_trade_was_cancelled_is_asked_back() -> None:
    venue = Venue()
    venue.day([], [], [moved(-100, "1000.00", "TFT.A.1", activity_status="DROPPED")], instruction=[item(), item("TFT.A.2")])
    second = venue.day(instruction=[item()], day=NEXT_DAY)
    assert told(second["instruction_event"]) == [
        ("INSTRUCT", "LEGAL", "INSTRUCTED"), ("DAY_PASSED", "LEGAL", "FAILING"), ("CANCEL_REQUEST", "LEGAL", "CANCEL_REQUESTED"),
    ]  # fmt: skip


def test_a_split_transforms_an_open_item() -> None:
    venue = Venue()
    venue.day(instruction=[item()])
    made = venue.day(instruction=[item(quantity=-200)], settlement=[made_of(item(quantity=-200))], day=NEXT_DAY)
    assert told(made["instruction_event"]) == [("TRANSFORM", "LEGAL", "FAILING"), ("SETTLE_FULL", "LEGAL", "SETTLED")]
    assert picked(made["instruction_state"], "instructed_quantity", "open_quantity") == [(Decimal(200), Decimal(0))]


def boxed(made: dict[str, Any]) -> list[tuple[Any, ...]]:
    return picked(made["outbox"], "outbox_reference", "outbox_state", "action", "attempts")


def test_what_may_have_arrived_is_asked_about_and_never_sent_again() -> None:
    """To send; sent; no answer by the next day: unknown, to be asked; answered; then it is gone from the list."""
    venue = Venue()
    assert boxed(venue.day(instruction=[item(settlement_date=THIRD_DAY)])) == [("TFT.A.1", "TO_SEND", "SEND", 0)]
    echo = sent("TFT.A.1", quantity=100, sent_at=at(8, 0, NEXT_DAY))
    assert boxed(venue.day([echo], instruction=[item(settlement_date=THIRD_DAY)], day=NEXT_DAY)) == [("TFT.A.1", "SENT", "NONE", 1)]
    assert boxed(venue.day(instruction=[item(settlement_date=THIRD_DAY)], day=THIRD_DAY)) == [("TFT.A.1", "UNKNOWN", "QUERY", 1)]
    asked = sent("TFT.A.1", kind="QUERY", message_reference="Q1", sent_at=at(8, 0, THIRD_DAY))
    friday = dt.date(2026, 11, 27)
    again = venue.again([asked], instruction=[item(settlement_date=THIRD_DAY)], day=THIRD_DAY)
    assert (boxed(again), told(again["instruction_event"])) == ([("TFT.A.1", "UNKNOWN", "NONE", 1)], [("DAY_PASSED", "LEGAL", "FAILING")])
    answer = [status("PACK", 9, "TFT.A.1", sent_at=at(9, 0, friday))]
    assert boxed(venue.day([], answer, instruction=[item(settlement_date=THIRD_DAY)], day=friday)) == [("TFT.A.1", "ANSWERED", "NONE", 1)]
    assert boxed(venue.day(instruction=[item(settlement_date=THIRD_DAY)], day=dt.date(2026, 11, 30))) == []


def test_when_the_venue_says_it_has_none_the_same_message_is_sent_again() -> None:
    later = dt.date(2026, 12, 4)
    venue = Venue()
    echo = sent("TFT.A.1", quantity=100, sent_at=at(8))
    venue.day([echo], instruction=[item(settlement_date=later)])
    lost = [status("REJT", 9, "TFT.A.1", process="PROCESSING", status_reason="REFE", sent_at=at(9, 0, NEXT_DAY))]
    assert boxed(venue.day([], lost, instruction=[item(settlement_date=later)], day=NEXT_DAY)) == [("TFT.A.1", "TO_SEND", "SEND", 1)]
    assert boxed(venue.day([echo | {"sent_at": at(8, 0, THIRD_DAY)}], instruction=[item(settlement_date=later)], day=THIRD_DAY))[0][1:] == ("SENT", "NONE", 2)


def test_what_failed_without_an_answer_and_is_not_known_to_the_venue_is_sent_again() -> None:
    venue = Venue()
    venue.day([sent("TFT.A.1", quantity=100, sent_at=at(8))], instruction=[item()])
    assert boxed(venue.day(instruction=[item()], day=NEXT_DAY)) == [("TFT.A.1", "UNKNOWN", "QUERY", 1)]
    lost = [status("REJT", 9, "TFT.A.1", process="PROCESSING", status_reason="REFE", sent_at=at(9, 0, THIRD_DAY))]
    assert boxed(venue.day([], lost, instruction=[item()], day=THIRD_DAY)) == [("TFT.A.1", "TO_SEND", "SEND", 1)]


def test_a_cancel_of_an_item_has_a_reference_of_its_own() -> None:
    venue = Venue()
    venue.day(instruction=[item(settlement_date=THIRD_DAY)])
    gone = venue.day(day=NEXT_DAY)
    assert [(row["outbox_reference"], row["message_kind"], row["action"]) for row in gone["outbox"]][-1] == ("TFT.A.1.CANCEL", "CANCEL", "SEND")


def test_an_item_sent_under_a_shorter_reference_is_known_by_it_on_that_day_and_later() -> None:
    """TFT.A.1 leaves as TFTA1: the echo says both, the venue answers with TFTA1."""
    venue = Venue()
    echo = sent("TFT.A.1", quantity=100, message_reference="TFTA1")
    first = venue.day([echo], [status("PACK", 8, "TFTA1")], instruction=[item(settlement_date=THIRD_DAY)])
    assert boxed(first) == [("TFT.A.1", "ANSWERED", "NONE", 1)]
    later = venue.day([], [status("MACH", 9, "TFTA1", sent_at=at(9, 0, NEXT_DAY))], instruction=[item(settlement_date=THIRD_DAY)], day=NEXT_DAY)
    assert picked(later["instruction_state"], "instruction_id", "message_reference", "state") == [("TFT.A.1", "TFTA1", "MATCHED")]


def test_a_status_message_that_also_gives_a_line_for_the_books_counts_once() -> None:
    """An MT548 REJT is a status and a depository line of one file; a drop that only the activity says stands."""
    line = moved(-100, file_id="IN", activity_status="REJECTED")
    assert events([sent(**LATER)], [status("REJT", 8, process="PROCESSING")], [line]) == [
        ("INSTRUCT", "LEGAL", "INSTRUCTED"), ("REJECTED", "LEGAL", "REJECTED"),
    ]  # fmt: skip
    assert events([sent(**LATER)], [], [line])[-1] == ("REJECTED", "LEGAL", "REJECTED")
