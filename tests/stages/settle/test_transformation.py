"""A split over an open instruction: who replaces it by the rule of the depository, what is sent and when, and what of it settles."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from tallystick.model.firm import Firm
from tallystick.rules import rule_tables
from tallystick.stages.fails.fail_cost import fail_cost
from tallystick.stages.settle.instruction import instruction
from tallystick.stages.settle.market_claim import market_claim
from tallystick.stages.settle.settlement import open_instruction, settlement
from tallystick.stages.settle.transformation import transformation
from tests.cases.table_case import picked, run_case
from tests.stages.settle.test_life_of_an_instruction import item, made_of
from tests.stages.settle.test_market_claim import DIVIDEND
from tests.stages.settle.venue_days import DAY, NEXT_DAY, THIRD_DAY, Rows, Venue, moved, sent, status, told

OLD, NEW = "TFT.A.1", "TRFM.S1.TFT.A.1"
TWO_FOR_ONE = {"security_id": "AAA", "action_id": "S1", "ratio_new": 2, "ratio_old": 1, "ex_date": NEXT_DAY, "payable_date": NEXT_DAY}
AT = {place: {"security_place": [{"security_id": "AAA", "market": "X", "depository": place}]} for place in ("DTC", "T2S", "INDEVAL")}
ECHO = sent(OLD, message_reference="M1")


def turned(venue: Venue, open_before: Rows, *said: Rows, day: dt.date = NEXT_DAY, ratio: int = 2, place: str = "DTC", **line: Any) -> dict[str, Rows]:
    """The ex-date: what was open yesterday is open in new shares today."""
    today = [row | {"quantity": row["quantity"] * ratio} for row in open_before]
    split = [TWO_FOR_ONE | {"ratio_new": ratio, "ex_date": day}]
    return venue.day(*said, day=day, **{"instruction": today, "split": split, "previous_open_instruction": open_before, **AT[place], **line})


def waiting(place: str = "DTC", messages: Rows = [ECHO], *statuses: dict[str, Any]) -> Venue:  # noqa: B006
    """An item to deliver 100 against 1,000.00, sent on its day and failing."""
    venue = Venue()
    venue.day(messages, list(statuses) or [status("PACK", 8, OLD), status("MACH", 9, OLD)], instruction=[item()], **AT[place])
    return venue


def boxed(made: dict[str, Rows]) -> list[tuple[Any, ...]]:
    return picked(made["outbox"], "outbox_reference", "message_kind", "outbox_state", "action", "quantity")


def test_where_the_parties_do_it_the_old_one_is_cancelled_first_and_the_new_one_sent_then() -> None:
    """DTC: 100 become 200 against the same 1,000.00. The new one waits for the cancel, so that never both can settle."""
    venue = waiting()
    first = turned(venue, [item()])
    assert picked(first["transformation"], "transformation_id", "instruction_id", "done_by", "outcome", "old_quantity", "new_quantity", "money") == [
        (NEW, OLD, "PARTIES", "REPLACED", Decimal(-100), Decimal(-200), Decimal(1000)),
    ]  # fmt: skip
    assert told(first["instruction_event"])[:2] == [("CANCEL_REQUEST", "LEGAL", "CANCEL_REQUESTED"), ("INSTRUCT", "LEGAL", "INSTRUCTED")]
    assert boxed(first) == [(f"{OLD}.CANCEL", "CANCEL", "TO_SEND", "SEND", Decimal(100)), (NEW, "NEW", "WAITING", "NONE", Decimal(200))]
    [new] = [row for row in first["outbox"] if row["outbox_reference"] == NEW]
    assert (new["transaction_kind"], new["linked_reference"], new["link_kind"], new["money"]) == ("CORP", OLD, "INFO", Decimal(1000))
    still = venue.day(instruction=[item(quantity=-200)], day=THIRD_DAY)
    assert [row[2] for row in boxed(still) if row[0] == NEW] == ["WAITING"]
    gone = venue.day(
        [], [status("CAND", 9, OLD, "PROCESSING", sent_at=dt.datetime(2026, 11, 27, 9))], instruction=[item(quantity=-200)], day=dt.date(2026, 11, 27)
    )
    assert boxed(gone)[-1] == (NEW, "NEW", "TO_SEND", "SEND", Decimal(200))
    assert picked(gone["instruction_state"], "instruction_id", "state", "item_id", "replaces") == [
        (OLD, "CANCELLED", OLD, None), (NEW, "FAILING", OLD, OLD),
    ]  # fmt: skip


def test_it_is_replaced_once_and_settles_under_its_new_reference() -> None:
    """The item of the line keeps its id: the movement meets it by the new reference, and the event stands at the new instruction."""
    venue = waiting()
    turned(venue, [item()], [], [status("CAND", 9, OLD, "PROCESSING", sent_at=dt.datetime(2026, 11, 25, 9))])
    last = venue.day(day=THIRD_DAY, instruction=[item(quantity=-200)], settlement=[made_of(item(quantity=-200))])
    assert told(last["instruction_event"]) == [("SETTLE_FULL", "LEGAL", "SETTLED")]
    assert picked(last["instruction_state"], "instruction_id", "state", "settled_quantity") == [
        (OLD, "CANCELLED", Decimal(0)), (NEW, "SETTLED", Decimal(200)),
    ]  # fmt: skip


def test_a_second_split_turns_what_the_first_one_made() -> None:
    venue = waiting()
    turned(venue, [item()], [sent(NEW, message_reference="M2")], [status("CAND", 9, OLD, "PROCESSING", sent_at=dt.datetime(2026, 11, 25, 9))])
    again = turned(venue, [item(quantity=-200)], day=THIRD_DAY, ratio=3, split=[TWO_FOR_ONE | {"action_id": "S2", "ratio_new": 3}])
    assert picked(again["transformation"], "transformation_id", "instruction_id", "item_id", "new_quantity") == [("TRFM.S2.TFT.A.1", NEW, OLD, Decimal(-600))]
    assert [row[:3] for row in boxed(again)] == [
        (NEW, "NEW", "UNKNOWN"), (f"{NEW}.CANCEL", "CANCEL", "TO_SEND"), ("TRFM.S2.TFT.A.1", "NEW", "WAITING"),
    ]  # fmt: skip


def test_where_the_depository_does_it_nothing_is_sent_and_its_own_instruction_is_known_by_its_terms() -> None:
    """T2S: it cancels (CANT) what was matched, and writes the new one under a reference of its own, by which it is known from then on."""
    venue = waiting("T2S")
    hour = dt.datetime(2026, 11, 25, 6)
    terms = {"security_code": "AAA", "security_code_kind": "SYMBOL", "movement": "DELIVER", "quantity": 200, "depository_reference": "CSD9"}
    statuses = [
        status("CAND", 6, OLD, "PROCESSING", sent_at=hour, status_reason="CANT"),
        status("MACH", 7, "NONREF", sent_at=dt.datetime(2026, 11, 25, 7), **terms),
    ]
    made = turned(venue, [item()], [], statuses, place="T2S")
    assert made["outbox"] == []
    assert picked(made["instruction_state"], "instruction_id", "origin", "state", "depository_reference") == [
        (OLD, "LINE", "CANCELLED", None), (NEW, "MADE_THERE", "FAILING", "CSD9"),
    ]  # fmt: skip
    later = status("PEND", 8, None, sent_at=dt.datetime(2026, 11, 26, 8), depository_reference="CSD9")
    next_day = venue.day([], [later], day=THIRD_DAY, instruction=[item(quantity=-200)], **AT["T2S"])
    assert picked(next_day["instruction_event"], "instruction_id", "event", "legality") == [(NEW, "PENDING", "LEGAL")]


def test_other_terms_are_not_taken_for_it() -> None:
    said = status("MACH", 7, "NONREF", security_code="AAA", security_code_kind="SYMBOL", movement="DELIVER", quantity=199, depository_reference="CSD9",
                  sent_at=dt.datetime(2026, 11, 25, 7))  # fmt: skip
    made = turned(waiting("T2S"), [item()], [], [said], place="T2S")
    assert [row["reason"] for row in made["instruction_event"] if row["instruction_id"] == "-"] == ["UNKNOWN_REFERENCE"]


@pytest.mark.parametrize(("place", "messages"), [("INDEVAL", [ECHO]), ("DTC", [])])
def test_where_nobody_says_who_does_it_or_it_never_left_it_takes_the_new_quantity_under_its_own_reference(place: str, messages: Rows) -> None:
    venue = waiting(place, messages) if messages else Venue()
    if not messages:
        venue.day(instruction=[item()], **AT[place])
    made = turned(venue, [item()], place=place)
    assert [row["outcome"] for row in made["transformation"]] == ["KEPT"]
    assert [row["event"] for row in made["instruction_event"]] == ["TRANSFORM"]
    assert picked(made["instruction_state"], "instruction_id", "instructed_quantity") == [(OLD, Decimal(200))]


def test_what_holds_of_the_old_one_goes_over() -> None:
    venue = waiting(messages=[ECHO, sent(OLD, 2, "CONDITION", hold="Y", partial_code="NPAR", priority="2")])
    [new] = [row for row in turned(venue, [item()])["outbox"] if row["outbox_reference"] == NEW]
    assert (new["hold"], new["partial_code"], new["priority"]) == ("Y", "NPAR", "2")


def test_if_the_old_one_settles_all_the_same_the_new_one_is_never_sent() -> None:
    venue = waiting()
    turned(venue, [item()])
    settled = venue.day([], [], [moved(-100, "1000.00", OLD)], day=THIRD_DAY, instruction=[item(quantity=-200)])
    assert [row["state"] for row in settled["instruction_state"] if row["instruction_id"] == OLD] == ["SETTLED"]
    assert [row[2:4] for row in boxed(settled) if row[0] == NEW] == [("WAITING", "NONE")]
    later = venue.day(day=dt.date(2026, 12, 30), oldest=dt.date(2026, 12, 20), instruction=[item(quantity=-200)])
    assert [row["instruction_id"] for row in later["instruction_state"]] == [NEW]
    assert [row[2:4] for row in boxed(later) if row[0] == NEW] == [("WAITING", "NONE")]


def replaced_terms() -> Rows:
    venue = waiting()
    return turned(venue, [item()])["instruction_terms"]


def made_by(reference: str, quantity: int, money: str, status_reason: str | None = None) -> tuple[Rows, Rows]:
    """What a movement, or what is said of a pending item, under this reference comes to."""
    items = [item(quantity=-200) | {"instructed_quantity": -200, "instructed_money": 1000}]
    said = {"activity_status": "PENDING", "status_reason": status_reason} if status_reason else {}
    given = {"instruction": items, "instruction_terms": replaced_terms(), "depository_activity": [moved(quantity, money, reference, **said)]}
    rows = run_case(settlement, given, business_date=NEXT_DAY)
    return rows, run_case(open_instruction, given | {"settlement": rows})


def settled_on_old_terms() -> set[str | None]:
    return {row["reason"] for row in made_by(OLD, -100, "1000.00")[0]}


def test_a_movement_under_either_reference_settles_the_item_on_its_new_terms_alone() -> None:
    assert settled_on_old_terms() == {"BEFORE_TRANSFORMATION"}
    for reference in (OLD, NEW):
        rows, left = made_by(reference, -200, "1000.00")
        assert (picked(rows, "instruction_id", "reason"), left) == ([(OLD, None)], [])
        assert picked(made_by(reference, -200, "1000.00", "LACK")[1], "instruction_id", "status_reason") == [(OLD, "LACK")]


def test_what_is_left_after_a_part_is_instructed_as_a_whole() -> None:
    """33 of 100 went against 330.01; 67 against 669.99 become 134, and parts of those are worth their part of 669.99."""
    before = item(quantity=-67, money="669.99") | {"instructed_quantity": -100, "instructed_money": 1000}
    row = {"transformation_id": NEW, "item_id": OLD, "instruction_id": OLD, "outcome": "REPLACED"}
    given = {"previous_open_instruction": [before], "split": [TWO_FOR_ONE]}
    names = ("quantity", "money", "instructed_quantity", "instructed_money")
    values = {"business_date": NEXT_DAY, "firm": Firm()}
    assert picked(run_case(instruction, given | {"transformation": [row]}, **values), *names) == [(-134, Decimal("669.99"), -134, Decimal("669.99"))]
    assert picked(run_case(instruction, given | {"transformation": [row | {"outcome": "KEPT"}]}, **values), *names) == [(-134, Decimal("669.99"), -200, 1000)]


def test_whole_shares_toward_zero_and_what_becomes_none_is_no_transformation() -> None:
    state = {"item_id": OLD, "instruction_id": OLD, "venue": "DTC", "state": "FAILING", "answers": 1}
    rule = rule_tables()["transformation_rule"].to_pylist()
    one_for_ten = TWO_FOR_ONE | {"ratio_new": 1, "ratio_old": 10}

    def new_of(quantity: int) -> Rows:
        given = {"previous_open_instruction": [item(quantity=quantity)], "split": [one_for_ten], "previous_instruction_state": [state]}
        return run_case(transformation, {**given, "transformation_rule": rule}, business_date=NEXT_DAY)

    assert (picked(new_of(-109), "new_quantity"), new_of(-9)) == ([(Decimal(-10),)], [])


def test_what_was_replaced_claims_no_dividend_and_the_new_one_does() -> None:
    usual = {"security_id": "AAA", "movement": "RECEIVE", "trade_date": dt.date(2026, 12, 3), "venue": "DTC", "settled_quantity": 0, "item_id": OLD}
    states = [
        {**usual, "instruction_id": OLD, "state": "CANCEL_REQUESTED", "open_quantity": 100},
        {**usual, "instruction_id": NEW, "state": "INSTRUCTED", "open_quantity": 200, "replaces": OLD},
    ]
    values = {"business_date": DIVIDEND["record_date"], "last_close": dt.date(2026, 12, 3)}
    rows = run_case(market_claim, {"instruction_state": states, "corporate_action": [DIVIDEND]}, **values)
    assert picked(rows, "instruction_id", "money") == [(NEW, Decimal("60.00"))]


def test_a_penalty_of_the_new_one_is_a_cost_of_the_item_that_fails() -> None:
    given = {
        "open_fail": [{"fail_id": OLD, "security_id": "AAA", "currency": "EUR", "clearing_path": "TRADE_FOR_TRADE"}],
        "penalty": [{"instruction_id": NEW, "penalty_kind": "SEFP", "penalty_date": DAY, "amount": "-5.00"}],
        "instruction_state": [{"instruction_id": NEW, "item_id": OLD}],
    }  # fmt: skip
    assert picked(run_case(fail_cost, given, business_date=DAY, firm=Firm()), "fail_id", "amount") == [(OLD, Decimal("-5.00"))]
