"""A market claim as an instruction: made once from what was struck, linked to what it is over, sent, paid whole, and booked against what was claimed."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from tallystick.model.firm import Firm
from tallystick.rules import rule_tables
from tallystick.stages.books.event_posting import event_posting
from tallystick.stages.books.posting_rule import posting_rules_of
from tallystick.stages.settle.instruction_terms import instruction_terms
from tallystick.stages.settle.settlement import settlement
from tests.cases.table_case import picked, run_case
from tests.stages.settle.test_market_claim import RECORD, claims, open_item
from tests.stages.settle.venue_days import Rows, Venue, moved, sent, told

MONDAY, PAYABLE, NEXT_DAY = dt.date(2026, 12, 7), dt.date(2026, 12, 18), dt.date(2026, 12, 21)
ITSELF = Firm(claims_instructed_at=("CDS",))
ID, OWED = "CLAI.D1.T.RECEIVE", "CLAI.D1.T.DELIVER"


def terms(struck: Rows, firm: Firm = ITSELF, day: dt.date = MONDAY, last: dt.date = RECORD) -> Rows:
    given = {"previous_market_claim": struck}
    return run_case(instruction_terms, given, business_date=day, last_close=last, oldest_remembered=dt.date(1900, 1, 1), firm=firm)


def test_e20_who_is_owed_60_delivers_no_shares_against_them_and_who_owes_receives_none() -> None:
    """200 × 0.30, struck on Friday: instructed on Monday for the payable date."""
    rows = terms(claims([open_item("RECEIVE", 200), open_item("DELIVER", 200)]))
    assert picked(rows, "instruction_id", "origin", "movement", "payment", "instructed_quantity", "instructed_money", "settlement_date") == [
        (OWED, "CLAIM", "RECEIVE", "AGAINST", Decimal(0), Decimal("60.00"), PAYABLE),
        (ID, "CLAIM", "DELIVER", "AGAINST", Decimal(0), Decimal("60.00"), PAYABLE),
    ]
    assert {row["transaction_kind"] for row in rows} == {"CLAI"}


def test_it_is_made_once_and_only_where_the_firm_instructs_it_itself() -> None:
    struck = claims([open_item("RECEIVE", 200), open_item("RECEIVE", 100, instruction_id="OUT", opt_out="Y")])
    assert [row["instruction_id"] for row in terms(struck)] == [ID]
    assert terms(struck, Firm()) == terms(struck, Firm(claims_instructed_at=("CREST",))) == []
    assert terms(struck, day=dt.date(2026, 12, 8), last=MONDAY) == []


def claim_days() -> Venue:
    """The close of the record date, and Monday, on which the claim over T.RECEIVE is to be sent."""
    venue = Venue(ITSELF)
    venue.day(day=RECORD)
    venue.day(day=MONDAY, previous_market_claim=claims([open_item("RECEIVE", 200)]))
    return venue


def test_it_is_sent_linked_to_what_it_is_over_and_ends_when_it_is_paid() -> None:
    venue = claim_days()
    [event], [box] = venue.closes[-1]["instruction_event"], venue.closes[-1]["outbox"]
    assert (event["event"], event["linked_reference"], event["link_kind"], event["state"]) == ("INSTRUCT", "T.RECEIVE", "INFO", "INSTRUCTED")
    assert (box["action"], box["transaction_kind"], box["linked_reference"], box["quantity"], box["money"]) == (
        "SEND", "CLAI", "T.RECEIVE", Decimal(0), Decimal("60.00"),
    )  # fmt: skip
    venue.day([sent(ID, quantity=None, message_reference="C1")], day=dt.date(2026, 12, 8))
    assert venue.closes[-1]["outbox"][0]["outbox_state"] == "SENT"
    paid = [{"file_id": "CSD", "line_number": 1, "instruction_id": ID, "clearing_path": "CLAIM", "quantity": 0, "money": "60.00"}]
    last = venue.day([], [], [moved(0, "60.00", ID)], day=PAYABLE, settlement=paid)
    assert told(last["instruction_event"]) == [("SETTLE_FULL", "LEGAL", "SETTLED")]
    assert picked(last["instruction_state"], "state", "settled_quantity", "settled_money", "open_money") == [
        ("SETTLED", Decimal(0), Decimal("60.00"), Decimal("0.00"))
    ]
    assert venue.day(day=NEXT_DAY)["outbox"] == []


def test_a_payment_of_no_amount_stated_is_the_whole_and_shares_are_more_than_it_has() -> None:
    venue = claim_days()
    line = {"file_id": "CSD", "line_number": 1, "instruction_id": ID, "clearing_path": "CLAIM", "quantity": 0, "money": None}
    assert picked(venue.day(day=PAYABLE, settlement=[line])["instruction_state"], "settled_money") == [(Decimal("60.00"),)]
    venue = claim_days()
    over = venue.day([], [], [moved(-5, "60.00", ID)], day=PAYABLE)
    assert told(over["instruction_event"])[0] == ("SETTLE_FULL", "OVER_SETTLEMENT", "INSTRUCTED")


def settled(*movements: dict[str, Any], ended: Rows = ()) -> Rows:  # type: ignore[assignment]
    given = {
        "instruction_terms": terms(claims([open_item("RECEIVE", 200), open_item("DELIVER", 200)])),
        "depository_activity": [{"depository_account": "A", **each} for each in movements], "previous_instruction_state": list(ended),
    }  # fmt: skip
    return run_case(settlement, given, business_date=PAYABLE)


def test_what_the_depository_paid_meets_the_claim_whole() -> None:
    """60.00 in for ours, 59.00 out where 60.00 is owed: the first settles, the second settles nothing."""
    rows = settled(moved(0, "60.00", ID, 1), moved(0, "-59.00", OWED, 2))
    assert picked(rows, "instruction_id", "clearing_path", "quantity", "money", "reason") == [
        (ID, "CLAIM", Decimal(0), Decimal("60.00"), None), (OWED, "CLAIM", Decimal(0), Decimal("-59.00"), "OTHER_MONEY"),
    ]  # fmt: skip


def test_a_claim_that_was_paid_is_paid_once() -> None:
    over = [{"instruction_id": ID, "state": "SETTLED", "ended_date": MONDAY}]
    assert picked(settled(moved(0, "60.00", ID), ended=over), "reason") == [("NO_INSTRUCTION",)]


def test_the_money_meets_what_was_claimed_and_no_dividend_is_booked_again() -> None:
    """60.00 in, of which the books had made a receivable (1725) on the payable date; 45.00 out meets 2240."""
    rows = [
        {"file_id": "CSD", "line_number": line, "instruction_id": f"CLAI.{name}", "clearing_path": "CLAIM", "security_id": name, "currency": "USD",
         "depository_account": "00000901", "account_id": "-", "quantity": 0, "money": money, "settlement_date": PAYABLE}
        for line, (name, money) in enumerate((("AAA", "60.00"), ("BBB", "-45.00")), 1)
    ]  # fmt: skip
    rules = posting_rules_of(rule_tables()["posting_rule"].to_pylist())
    legs = run_case(event_posting, {"settlement": rows}, posting_rules=rules, business_date=PAYABLE, last_close=MONDAY, firm=Firm())
    assert sorted(picked(legs, "ledger_account", "sub_account", "security_id", "money")) == [
        ("1015", "SETTLEMENT", "-", Decimal("-45.00")), ("1015", "SETTLEMENT", "-", Decimal("60.00")),
        ("1725", "-", "AAA", Decimal("-60.00")), ("2240", "-", "BBB", Decimal("45.00")),
    ]  # fmt: skip


def test_its_echo_of_the_same_day_makes_no_second_one() -> None:
    venue = Venue(ITSELF)
    venue.day(day=RECORD)
    made = venue.day([sent(ID, quantity=1, message_reference="C1")], day=MONDAY, previous_market_claim=claims([open_item("RECEIVE", 200)]))
    assert picked(made["instruction_state"], "instruction_id", "origin") == [(ID, "CLAIM")]
