"""Standing settlement instructions: kept as they were stated last, the one that names most of an item is its own, and what has none waits."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tallystick.model.firm import Firm
from tallystick.rules import rule_tables
from tallystick.stages.enrich.ssi import ssi
from tallystick.stages.settle.candidate_event import candidate_event
from tallystick.stages.settle.instruction_ssi import instruction_ssi
from tallystick.stages.settle.instruction_terms import instruction_terms
from tests.cases.table_case import picked, run_case

DAY, NEXT_DAY = dt.date(2026, 11, 24), dt.date(2026, 11, 25)
FIRM = Firm(ssi_parties=("ALPHA",))
ITEM = "TFT.ALPHA.2026-11-23.E1"


def stated(reference: str = "S1", line: int = 1, kind: str = "NEW", **said: Any) -> dict[str, Any]:
    return {"file_id": "F", "line_number": line, "message_kind": kind, "sender": "ALPHA", "ssi_reference": reference, "instruction_mode": "1",
            "settlement_agent": "050", "sent_at": dt.datetime(2026, 11, 24, 8, line), **said}  # fmt: skip


def standing(*messages: dict[str, Any], before: Any = (), day: dt.date = DAY) -> list[dict[str, Any]]:
    return run_case(ssi, {"ssi_message": list(messages), "previous_ssi": list(before)}, business_date=day)


def test_the_message_sent_last_counts_and_what_is_cancelled_or_replaced_is_gone() -> None:
    first = standing(stated("S1"), stated("S2", 2), stated("S3", 3), stated("S1", 4, "RESTATE", settlement_agent="051"))
    assert picked(first, "ssi_reference", "settlement_agent") == [("S1", "051"), ("S2", "050"), ("S3", "050")]
    changes = [stated("S9", 1, "CANCEL", previous_reference="S1"), stated("S4", 2, "REPLACE", previous_reference="S2", settlement_agent="052")]
    assert picked(standing(*changes, before=first, day=NEXT_DAY), "ssi_reference", "settlement_agent") == [("S3", "050"), ("S4", "052")]


def test_one_for_an_order_or_out_of_date_is_no_standing_one_and_an_unknown_kind_holds_for_nothing_of_ours() -> None:
    order, old = stated("S1", instruction_mode="4"), stated("S2", 2, valid_to=dt.datetime(2026, 11, 23))
    kinds = [stated("S3", 3, security_type="CS"), stated("S4", 4, security_type="FUT"), stated("S5", 5)]
    assert picked(standing(order, old, *kinds), "ssi_reference", "asset_class") == [("S3", "EQUITY"), ("S4", "OTHER"), ("S5", None)]


def item(quantity: int = 100, **said: Any) -> dict[str, Any]:
    """ALPHA sells us 100 AAA trade for trade against 1,000.00, to settle on the day at DTC."""
    return {
        "instruction_id": ITEM, "clearing_path": "TRADE_FOR_TRADE", "settlement_date": DAY, "security_id": "AAA", "currency": "USD", "quantity": quantity,
        "money": "-1000.00", "depository_account": "A", "contra_account": "-", "account_id": "C1", "short_sale": "N",
        "trade_date": dt.date(2026, 11, 23), **said,
    }  # fmt: skip


def chosen(*messages: dict[str, Any], firm: Firm = FIRM, **said: Any) -> list[dict[str, Any]]:
    trade = {"sender": "ALPHA", "root_trade_date": dt.date(2026, 11, 23), "exec_id": "E1", "clearing_path": "TRADE_FOR_TRADE"}
    given: dict[str, Any] = {
        "instruction": [item(**said)], "due_trade": [trade], "ssi": standing(*messages), "venue": rule_tables()["venue"],
        "venue_place": rule_tables()["venue_place"], "security": [{"security_id": "AAA", "asset_class": "EQUITY"}],
        "security_place": [{"security_id": "AAA", "market": "US", "depository": "DTC"}],
    }  # fmt: skip
    return run_case(instruction_ssi, given, business_date=DAY, firm=firm)


def told(rows: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return picked(rows, "ssi_reference", "settlement_agent", "place_of_settlement", "reason")


@pytest.mark.parametrize(
    "other",
    [
        {"side": "BUY"},
        {"currency": "EUR"},
        {"payment": "FREE"},
        {"security_type": "CORP"},
        {"settlement_location": "CRSTGB22"},
        {"settlement_location": "NOSUCHXX"},
        {"valid_from": dt.datetime(2026, 11, 25)},
    ],
)
def test_no_ssi_that_holds_for_the_item_stops_it(other: dict[str, Any]) -> None:
    assert told(chosen(stated(**other))) == [(None, None, None, "NO_SSI")]


def test_the_one_that_names_most_is_taken() -> None:
    """For all; for sales at DTC; for sales at DTC in dollars: the last."""
    at_dtc = {"side": "SELL", "settlement_location": "DTCYUS33"}
    three = [stated("S1"), stated("S2", 2, **at_dtc, settlement_agent="051"), stated("S3", 3, **at_dtc, currency="USD", settlement_agent="052")]
    assert told(chosen(*three)) == [("S3", "052", "DTCYUS33", None)]
    assert told(chosen(*three, currency="EUR")) == [("S2", "051", "DTCYUS33", None)]
    assert told(chosen(*three, quantity=-100, money="1000.00")) == [("S1", "050", None, None)]


def test_two_that_name_as_much_have_to_say_the_same() -> None:
    assert told(chosen(stated("S1"), stated("S2", 2, settlement_account="77"))) == [("S1", None, None, "AMBIGUOUS_SSI")]
    assert told(chosen(stated("S1"), stated("S2", 2))) == [("S1", "050", None, None)]


def test_one_without_an_agent_is_not_enough() -> None:
    assert told(chosen(stated(settlement_agent=None))) == [("S1", None, None, "INCOMPLETE_SSI")]


def test_of_a_party_whose_ssis_are_not_kept_nothing_is_asked() -> None:
    assert chosen(stated(), firm=Firm()) == chosen(stated(), firm=Firm(ssi_parties=("BETA",))) == []


def instructed(*messages: dict[str, Any]) -> tuple[list[tuple[Any, ...]], list[Any]]:
    """Terms of the item, and events of it."""
    given: dict[str, Any] = {"instruction": [item()], "instruction_ssi": chosen(*messages), "venue": rule_tables()["venue"]}
    given["security_place"] = [{"security_id": "AAA", "market": "US", "depository": "DTC"}]
    terms = run_case(instruction_terms, given, business_date=DAY, last_close=DAY, oldest_remembered=dt.date(1900, 1, 1), firm=FIRM)
    events = run_case(candidate_event, {"instruction": [item()], "instruction_terms": terms}, business_date=DAY, last_close=dt.date(2026, 11, 23))
    return picked(terms, "counterparty", "place_of_settlement"), [row["event"] for row in events]


def test_the_item_is_instructed_to_the_agent_and_one_without_an_ssi_not_at_all() -> None:
    assert instructed(stated(settlement_location="DTCYUS33")) == ([("050", "DTCYUS33")], ["INSTRUCT", "DAY_PASSED"])
    assert instructed() == ([], [])


def test_what_waited_yesterday_is_looked_at_again_under_its_party() -> None:
    waiting = chosen()
    given: dict[str, Any] = {
        "instruction": [item()], "ssi": standing(stated()), "venue": rule_tables()["venue"], "venue_place": rule_tables()["venue_place"],
        "security": [{"security_id": "AAA", "asset_class": "EQUITY"}], "previous_instruction_ssi": waiting,
    }  # fmt: skip
    assert told(run_case(instruction_ssi, given, business_date=NEXT_DAY, firm=FIRM)) == [("S1", "050", None, None)]
    given["previous_instruction_state"] = [{"instruction_id": ITEM, "state": "INSTRUCTED"}]
    assert run_case(instruction_ssi, given, business_date=NEXT_DAY, firm=FIRM) == []
