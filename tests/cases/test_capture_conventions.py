"""House conventions 1-4: what becomes of every execution line. Each case is a drop copy of a day or two, and the outcome of each line."""

from __future__ import annotations

import datetime as dt
from itertools import permutations
from typing import Any

import pytest

from tests.cases.broker import Broker, Rows, execution_line
from tests.cases.table_case import picked

MONDAY, TUESDAY, WEDNESDAY = dt.date(2026, 11, 23), dt.date(2026, 11, 24), dt.date(2026, 11, 25)
CAPTURED = ("execution", "open_reference", "rejection")
OUTCOMES = ("accepted", "duplicate", "superseded", "rejected", "ignored")


def captured(**more: Any) -> Broker:
    return Broker(wanted=CAPTURED, **more)


def line(exec_id: str, at: str | None = "10:00", day: dt.date = MONDAY, **said: Any) -> dict[str, Any]:
    """A line of ALPHA sent at `at` (New York wall clock is not the point here: only the order counts)."""
    return execution_line(exec_id=exec_id, trade_date=day, sending_time=f"{day}T{at}:00" if at else None, **said)


def cancel(exec_id: str, of: str, at: str | None = "11:00", day: dt.date = MONDAY, **said: Any) -> dict[str, Any]:
    """A cancel that says nothing but which version it ends."""
    nothing = dict.fromkeys(("account_code", "security_code", "security_code_kind", "side", "quantity", "price", "currency"))
    return line(exec_id, at, day, action="CANCEL", ref_exec_id=of, **(nothing | said))


def correct(exec_id: str, of: str, at: str | None = "11:00", day: dt.date = MONDAY, **said: Any) -> dict[str, Any]:
    return line(exec_id, at, day, action="CORRECT", ref_exec_id=of, **said)


def outcomes(made: dict[str, Rows]) -> dict[str, tuple[str, str | None]]:
    """Outcome and reason by file and line number."""
    return {f"{row['file_id']}:{row['line_number']}": (row["status"], row["reason"]) for row in made["execution"]}


def said_of(made: dict[str, Rows]) -> list[tuple[str, str, str | None]]:
    """ExecID, outcome and reason in order of file and line."""
    return picked(made["execution"], "exec_id", "status", "reason")


def live(made: dict[str, Rows]) -> list[str]:
    return [row["exec_id"] for row in made["execution"] if row["live"] == "Y"]


def test_the_five_outcomes_add_up_to_the_lines_of_every_file() -> None:
    """Convention 1. Eight lines in two files: 3 accepted (E1's correction, the cancel, E3), 2 superseded, 1 duplicate, 1 rejected, 1 ignored."""
    alpha = [
        line("E1"),
        correct("E2", "E1", quantity="90"),
        line("E3"),
        line("E3"),
        {"reason": "NOT_A_TRADE"},
    ]
    beta = [line("F1", sender="BETA"), cancel("F2", "F1", sender="BETA"), line("F3", sender="BETA", account_code="NOBODY")]
    made = captured().day(MONDAY, {"alpha": alpha, "beta": beta})
    assert outcomes(made) == {
        "alpha:1": ("superseded", "CORRECTED"),
        "alpha:2": ("accepted", None),
        "alpha:3": ("accepted", None),
        "alpha:4": ("duplicate", "DUPLICATE"),
        "alpha:5": ("ignored", "NOT_A_TRADE"),
        "beta:1": ("superseded", "CANCELLED"),
        "beta:2": ("accepted", None),
        "beta:3": ("rejected", "UNKNOWN_ACCOUNT"),
    }
    assert [len([row for row in made["execution"] if row["status"] == each]) for each in OUTCOMES] == [3, 1, 2, 1, 1]
    assert picked(made["rejection"], "file_id", "line_number", "reason") == [("beta", 3, "UNKNOWN_ACCOUNT")]


def test_the_same_id_of_another_sender_day_or_chain_is_another_trade() -> None:
    """Convention 2: sender, trade date and ExecID (with the chain of its own of trade capture reports), never the ExecID alone."""
    lines = [line("1"), line("1", sender="BETA", price="11.00"), line("1", chain="CAPTURE_REPORT", price="12.00"), line("1", day=TUESDAY, price="13.00")]
    made = captured().day(TUESDAY, {"alpha": lines})
    assert said_of(made) == [("1", "accepted", None)] * 4


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_of_several_contents_of_a_key_the_lowest_sending_time_stands_whatever_the_order(order: tuple[int, ...]) -> None:
    """Convention 2: 10:00 at 10.00 stands; the same content sent again at 10:05 is a duplicate, 10.01 sent at 10:01 is in conflict."""
    lines = [line("E1", "10:00"), line("E1", "10:05"), line("E1", "10:01", price="10.01")]
    made = captured().day(MONDAY, {"alpha": [lines[each] for each in order]})
    found = {str(row["sending_time"])[11:16]: (row["status"], row["reason"]) for row in made["execution"]}
    assert found == {"10:00": ("accepted", None), "10:05": ("duplicate", "DUPLICATE"), "10:01": ("rejected", "CONFLICTING_CONTENT")}


def test_at_the_same_sending_time_the_file_name_then_the_line_decides() -> None:
    made = captured().day(MONDAY, {"b": [line("E1", price="10.02")], "a": [line("E1", price="10.01"), line("E1", price="10.03")]})
    assert outcomes(made) == {"a:1": ("accepted", None), "a:2": ("rejected", "CONFLICTING_CONTENT"), "b:1": ("rejected", "CONFLICTING_CONTENT")}


def test_a_key_taken_at_an_earlier_close_stands_against_whatever_comes_later() -> None:
    broker = captured()
    broker.day(MONDAY, {"alpha": [line("E1", "10:00")]})
    made = broker.day(TUESDAY, {"again": [line("E1", "09:00"), line("E1", "09:01", price="10.01")]})
    assert outcomes(made) == {"again:1": ("duplicate", "DUPLICATE"), "again:2": ("rejected", "CONFLICTING_CONTENT")}


@pytest.mark.parametrize("later", [False, True])
def test_a_good_copy_after_a_garbled_one_is_taken(later: bool) -> None:
    """Convention 2: the garbled line (checksum wrong) has no key; so has one whose account nobody knows."""
    garbled = [line("E1", reason="CHECKSUM"), line("E2", account_code="NOBODY")]
    good = [line("E1", "10:05"), line("E2", "10:05")]
    broker = captured()
    first = broker.day(MONDAY, {"alpha": garbled if later else garbled + good})
    made = broker.day(TUESDAY, {"resent": good}) if later else first
    assert live(made) == ["E1", "E2"]
    assert [reason for _, status, reason in said_of(first) if status == "rejected"] == ["CHECKSUM", "UNKNOWN_ACCOUNT"]


def test_a_reference_may_name_any_version_of_the_chain() -> None:
    """Convention 3: E1, corrected by E2 (names E1), by E3 (names E2), by E4 (names E1 again): E4 stands."""
    lines = [line("E1"), correct("E2", "E1", "10:01", quantity="90"), correct("E3", "E2", "10:02", quantity="80"), correct("E4", "E1", "10:03", quantity="70")]
    made = captured().day(MONDAY, {"alpha": lines})
    assert said_of(made) == [("E1", "superseded", "CORRECTED"), ("E2", "superseded", "CORRECTED"), ("E3", "superseded", "CORRECTED"), ("E4", "accepted", None)]
    assert [(row["root_exec_id"], row["quantity"]) for row in made["execution"] if row["live"] == "Y"] == [("E1", 70)]


def test_corrections_apply_in_the_order_in_which_they_were_sent() -> None:
    made = captured().day(MONDAY, {"alpha": [line("E1"), correct("E3", "E1", "10:02", quantity="80"), correct("E2", "E1", "10:01", quantity="90")]})
    assert live(made) == ["E3"]


def test_corrections_sent_at_the_same_time_apply_by_file_name_then_line() -> None:
    """Second line of file a, first line of file b, both sent at 11:00: b is the later one."""
    files = {"b": [correct("E3", "E1", quantity="80")], "a": [line("E1"), correct("E2", "E1", quantity="90")]}
    assert live(captured().day(MONDAY, files)) == ["E3"]


def test_a_cancel_may_stand_before_its_trade() -> None:
    """Convention 3: inside a business day arrival order does not matter."""
    made = captured().day(MONDAY, {"alpha": [cancel("E2", "E1"), line("E1")]})
    assert said_of(made) == [("E2", "accepted", None), ("E1", "superseded", "CANCELLED")]
    assert live(made) == []


def test_a_reference_is_looked_up_on_its_own_trade_date_then_on_the_latest_earlier_one() -> None:
    """Convention 3. ExecID 1 exists on Monday and Tuesday: Tuesday's cancel ends Tuesday's, Wednesday's ends what is latest before it."""
    broker = captured()
    broker.day(MONDAY, {"mon": [line("1", day=MONDAY, quantity="11")]})
    made = broker.day(TUESDAY, {"tue": [line("1", day=TUESDAY, quantity="22"), cancel("2", "1", day=TUESDAY)]})
    assert [(row["root_trade_date"], row["status"]) for row in made["execution"]] == [(TUESDAY, "superseded"), (TUESDAY, "accepted")]
    made = broker.day(WEDNESDAY, {"wed": [correct("3", "1", day=WEDNESDAY)]})
    assert [(row["root_trade_date"], row["reason"]) for row in made["execution"]] == [(TUESDAY, "CORRECTION_OF_CANCELLED")]


def test_a_reference_unknown_at_the_close_waits_and_is_applied_when_its_trade_arrives() -> None:
    broker = captured()
    monday = broker.day(MONDAY, {"mon": [cancel("E2", "E1", account_code="C1")]})
    assert said_of(monday) == [("E2", "rejected", "UNKNOWN_REFERENCE")]
    assert picked(monday["open_reference"], "exec_id", "ref_exec_id") == [("E2", "E1")]
    tuesday = broker.day(TUESDAY, {"tue": [line("X", day=TUESDAY)]})
    assert picked(tuesday["open_reference"], "exec_id") == [("E2",)]
    assert said_of(tuesday) == [("X", "accepted", None)]
    wednesday = broker.day(WEDNESDAY, {"wed": [line("E1", day=MONDAY)]})
    assert outcomes(wednesday) == {"mon:1": ("accepted", None), "wed:1": ("superseded", "CANCELLED")}
    assert wednesday["open_reference"] == []
    assert live(wednesday) == []


def test_a_waiting_cancel_that_is_sent_again_is_a_duplicate() -> None:
    broker = captured()
    broker.day(MONDAY, {"mon": [cancel("E2", "E1")]})
    made = broker.day(TUESDAY, {"tue": [cancel("E2", "E1"), cancel("E2", "E9")]})
    assert outcomes(made) == {"tue:1": ("duplicate", "DUPLICATE"), "tue:2": ("rejected", "CONFLICTING_CONTENT")}
    assert picked(made["open_reference"], "file_id", "ref_exec_id") == [("mon", "E1")]


def test_a_chain_of_corrections_waits_together() -> None:
    """E3 names E2, E2 names E1, and E1 comes a day later."""
    broker = captured()
    broker.day(MONDAY, {"mon": [correct("E3", "E2", "10:02", quantity="80"), correct("E2", "E1", "10:01", quantity="90")]})
    made = broker.day(TUESDAY, {"tue": [line("E1")]})
    assert [(row["exec_id"], row["status"], row["root_exec_id"]) for row in made["execution"]] == [
        ("E3", "accepted", "E1"),
        ("E2", "superseded", "E1"),
        ("E1", "superseded", "E1"),
    ]


def test_a_chain_longer_than_one_day_follows_goes_on_the_next() -> None:
    """Twenty corrections, each of the one before: sixteen links are followed a day, the rest waits one day and then applies."""
    broker = captured()
    chain = [line("E0", "10:00"), *[correct(f"E{n}", f"E{n - 1}", f"10:{n:02}", quantity=str(100 - n)) for n in range(1, 21)]]
    monday = broker.day(MONDAY, {"mon": chain})
    tuesday = broker.day(TUESDAY)
    assert len(monday["open_reference"]) == 20 - 17
    assert (live(monday), live(tuesday), tuesday["open_reference"]) == (["E17"], ["E20"], [])


@pytest.mark.parametrize("later", [False, True])
def test_a_correction_of_a_busted_trade_is_refused(later: bool) -> None:
    broker = captured()
    busted, fix = [line("E1"), cancel("E2", "E1", "11:00")], correct("E3", "E1", "12:00", quantity="90")
    first = broker.day(MONDAY, {"mon": busted if later else [*busted, fix]})
    made = broker.day(TUESDAY, {"tue": [fix]}) if later else first
    assert said_of(made)[-1] == ("E3", "rejected", "CORRECTION_OF_CANCELLED")
    assert live(made) == []


def test_a_correction_sent_before_the_bust_and_received_after_it_is_superseded() -> None:
    made = captured().day(MONDAY, {"alpha": [line("E1"), cancel("E3", "E1", "12:00"), correct("E2", "E1", "11:00", quantity="90")]})
    assert said_of(made) == [("E1", "superseded", "CANCELLED"), ("E3", "accepted", None), ("E2", "superseded", "CANCELLED")]


def test_a_reference_to_itself_or_in_a_circle_names_no_trade() -> None:
    made = captured().day(MONDAY, {"alpha": [correct("E1", "E1"), correct("E2", "E3"), correct("E3", "E2")]})
    assert said_of(made) == [(f"E{n}", "rejected", "UNKNOWN_REFERENCE") for n in (1, 2, 3)]


def test_a_line_with_several_defects_gets_the_first_reason() -> None:
    """Convention 4: what the reader of the file found, then the account, the security, the currency, the date."""
    bad = {"account_code": "NOBODY", "security_code": "ZZZ", "currency": "EUR", "day": TUESDAY}
    lines = [line("E1", reason="CHECKSUM", **bad), line("E2", **bad), line("E3", **bad | {"account_code": "C1"})]
    lines += [line("E4", currency="EUR", day=TUESDAY), line("E5", day=TUESDAY)]
    made = captured().day(MONDAY, {"alpha": lines})
    reasons = ["CHECKSUM", "UNKNOWN_ACCOUNT", "UNKNOWN_SECURITY", "WRONG_CURRENCY", "FUTURE_TRADE_DATE"]
    assert [reason for _, _, reason in said_of(made)] == reasons


FLEX = {"sender": "BROKER", "cross_reference": "E1"}


@pytest.mark.parametrize("first", ["drop copy", "other format", "same day"])
def test_the_same_trade_in_two_formats_counts_once_whichever_comes_first(first: str) -> None:
    """Issue: the broker's file gives trade 77 and says that the drop copy calls it E1. The one that comes second is the duplicate."""
    drop_copy, other = {"drop": [line("E1")]}, {"flex": [line("77", **FLEX)]}
    broker = captured()
    if first == "same day":
        made = broker.day(MONDAY, drop_copy | other)
        assert outcomes(made) == {"drop:1": ("accepted", None), "flex:1": ("duplicate", "SAME_TRADE_OTHER_FORMAT")}
        return
    one, two = (drop_copy, other) if first == "drop copy" else (other, drop_copy)
    assert [status for _, status, _ in said_of(broker.day(MONDAY, one))] == ["accepted"]
    assert [(status, reason) for _, status, reason in said_of(broker.day(TUESDAY, two))] == [("duplicate", "SAME_TRADE_OTHER_FORMAT")]


def test_two_formats_that_disagree_are_in_conflict() -> None:
    made = captured().day(MONDAY, {"drop": [line("E1")], "flex": [line("77", **FLEX, price="10.01"), line("78", sender="BROKER", cross_reference="E8")]})
    assert outcomes(made) == {"drop:1": ("accepted", None), "flex:1": ("rejected", "CONFLICTING_CONTENT"), "flex:2": ("accepted", None)}
