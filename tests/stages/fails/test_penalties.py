"""Cash penalties under CSDR: venues.md E10 and E11, the cash rate, the month's net and its day of payment, and the depository's own figures."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from tallystick.stages.fails.penalty import penalty
from tallystick.stages.fails.penalty_break import penalty_break
from tallystick.stages.fails.penalty_item import penalty_item
from tallystick.stages.fails.penalty_net import penalty_net
from tallystick.stages.fails.their_penalty import their_penalty
from tests.cases.broker import numbered
from tests.cases.table_case import picked, table
from tests.stages.fails.fail_day import Rows, euro_rules, made

THURSDAY, FRIDAY, MONDAY, TUESDAY = (dt.date(2026, 11, day) for day in (19, 20, 23, 24))
SHARE, BOND = "SHR", "BND"
SECURITIES = [
    {"security_id": SHARE, "symbol": SHARE, "asset_class": "EQUITY", "currency": "EUR", "clearing_path": "TRADE_FOR_TRADE"},
    {"security_id": BOND, "symbol": BOND, "asset_class": "BOND", "currency": "EUR", "clearing_path": "TRADE_FOR_TRADE"},
]
RULES = ("penalty_class", "penalty_rate", "penalty_cash_rate", "penalty_terms", "calendar_day")


def item(quantity: str = "10000", **said: Any) -> dict[str, Any]:
    """We deliver 10,000 shares, due on Thursday 19 November, matched in time, and lack them."""
    usual = {
        "instruction_id": "I1", "venue": "T2S", "calendar_key": "EU.T2", "penalty_regime": "CSDR", "counterparty": "BANKDEFF", "security_id": SHARE,
        "currency": "EUR", "direction": "DELIVER", "instructed_quantity": quantity, "open_quantity": quantity, "settled_today": "0",
        "settlement_date": THURSDAY, "late_side": "THEIRS", "failing_side": "OURS", "cash_lacks": "N",
    }  # fmt: skip
    return usual | said


def charged(items: Rows, day: dt.date, prices: dict[dt.date, str], before: Rows | None = None, **given: Any) -> Rows:
    """The penalties known at the close of the day."""
    closes = [{"security_id": each, "price_date": on, "close_price": close} for on, close in prices.items() for each in (SHARE, BOND)]
    tables = {"penalty_item": items, "previous_penalty": before or [], "price": closes, "security": SECURITIES} | {name: euro_rules()[name] for name in RULES}
    return made(penalty, day, **(tables | given))


E10 = """
day        price amount
2026-11-19 25.00 -25.00
2026-11-20 25.50 -25.50
2026-11-23 24.80 -24.80
"""


def e10(day: dt.date = MONDAY) -> Rows:
    """The seller's penalties up to the close of the day."""
    prices = {dt.date.fromisoformat(case["day"]): case["price"] for case in table(E10)}
    found: Rows = []
    for each in (day for day in (THURSDAY, FRIDAY, dt.date(2026, 11, 21), MONDAY) if day <= MONDAY):
        found = charged([item()], each, prices, found)
    return found


def test_e10_a_fail_of_three_days_over_a_weekend() -> None:
    """venues.md E10: 10,000 × 25.00 × 1 bp = 25.00, × 25.50 = 25.50, × 24.80 = 24.80; nothing on Saturday, nothing on the day it settles."""
    rows = e10()
    assert [(str(row["penalty_date"]), str(row["amount"])) for row in rows] == [(case["day"], case["amount"]) for case in table(E10)]
    settled = charged([item(open_quantity="0", settled_today="10000")], TUESDAY, {TUESDAY: "25.00"}, rows)
    assert len(settled) == 3


def test_e10_the_month_is_netted_and_paid_on_the_eighteenth_business_day_of_the_next() -> None:
    """−25.00 − 25.50 − 24.80 = −75.30, paid on Thursday 24 December 2026."""
    rows = made(penalty_net, MONDAY, penalty=e10(), **{name: euro_rules()[name] for name in ("venue", "penalty_terms", "calendar_day")})
    assert picked(rows, "penalty_month", "counterparty", "debited", "credited", "net", "pays_on", "state") == [
        ("2026-11", "BANKDEFF", Decimal("-75.30"), 0, Decimal("-75.30"), dt.date(2026, 12, 24), "OPEN")
    ]


@pytest.mark.parametrize(("day", "state"), [("2026-11-30", "OPEN"), ("2026-12-01", "DUE"), ("2026-12-23", "DUE"), ("2026-12-24", "PAST"), ("2026-12-28", None)])
def test_a_month_runs_is_due_and_goes(day: str, state: str | None) -> None:
    given = {name: euro_rules()[name] for name in ("venue", "penalty_terms", "calendar_day")}
    rows = made(penalty_net, dt.date.fromisoformat(day), penalty=e10(), **given)
    assert [row["state"] for row in rows] == ([state] if state else [])


def test_the_buyer_is_credited_what_the_seller_pays() -> None:
    theirs = charged([item(failing_side="THEIRS", direction="RECEIVE")], THURSDAY, {THURSDAY: "25.00"})
    assert picked(theirs, "payer", "amount") == [("THEIRS", Decimal("25.00"))]


DAYS = [dt.date(2026, 11, day) for day in (9, 10, 11, 12)]
PRICES = dict(zip(DAYS, ("98.50", "98.00", "98.20", "98.30"), strict=True))


def bond(matched: str | None, day: dt.date = DAYS[2], **said: Any) -> dict[str, Any]:
    """The receiver's instruction: nominal 1,000,000, due on 9 November, which it accepted on the day it matched."""
    usual = {"security_id": BOND, "direction": "RECEIVE", "settlement_date": DAYS[0], "late_side": "OURS", "failing_side": "THEIRS"}
    stamps = {"matched_at": dt.datetime.fromisoformat(f"{day} {matched}")} if matched else {}
    return item("1000000", **usual, **stamps, **said)


def test_e11_late_matching_then_a_settlement_fail_with_a_partial() -> None:
    """venues.md E11: matched on the 11th at 09:00. LMFP 1,000,000 × 98.50 % × 0.20 bp = 19.70, × 98.00 % = 19.60;

    SEFP on the 11th 600,000 × 98.20 % = 589,200 × 0.20 bp = 11.784, 11.78. The receiver pays 39.30 and gets 11.78: 27.52.
    """
    rows = charged([bond("09:00", open_quantity="600000", settled_today="400000")], DAYS[2], PRICES)
    assert picked(rows, "penalty_kind", "penalty_date", "base", "payer", "amount") == [
        ("LMFP", DAYS[0], 985_000, "OURS", Decimal("-19.70")),
        ("LMFP", DAYS[1], 980_000, "OURS", Decimal("-19.60")),
        ("SEFP", DAYS[2], 589_200, "THEIRS", Decimal("11.78")),
    ]
    assert sum(row["amount"] for row in rows) == Decimal("-27.52")


def test_e11_matched_after_the_cut_off_the_day_of_the_match_is_a_late_matching_day() -> None:
    """venues.md E11, variant: matched on the 11th at 19:00, settled on the 12th: 19.70 + 19.60 + 19.64 = 58.94, no settlement fail."""
    rows = charged([bond("19:00")], DAYS[2], PRICES)
    assert picked(rows, "penalty_kind", "penalty_date", "amount") == [
        ("LMFP", DAYS[0], Decimal("-19.70")), ("LMFP", DAYS[1], Decimal("-19.60")), ("LMFP", DAYS[2], Decimal("-19.64")),
    ]  # fmt: skip
    settled = charged([bond(None, open_quantity="0", settled_today="1000000")], DAYS[3], PRICES, rows)
    assert sum(row["amount"] for row in settled) == Decimal("-58.94")


@pytest.mark.parametrize(("at", "kind"), [("14:59", "SEFP"), ("15:00", "SEFP"), ("15:01", "LMFP")])
def test_the_cut_off_parts_the_day_of_the_match(at: str, kind: str) -> None:
    """16:00 in Frankfurt is 15:00 UTC in November."""
    rows = charged([bond(at)], DAYS[2], PRICES)
    assert [row["penalty_kind"] for row in rows if row["penalty_date"] == DAYS[2]] == [kind]


def test_a_match_of_which_we_learn_later_is_charged_for_the_days_in_between() -> None:
    """Matched on the 10th, known on the 11th: late matching on the 9th, settlement fails on the 10th and 11th."""
    rows = charged([bond("09:00") | {"matched_at": dt.datetime(2026, 11, 10, 9)}], DAYS[2], PRICES)
    assert picked(rows, "penalty_kind", "penalty_date") == [("LMFP", DAYS[0]), ("SEFP", DAYS[1]), ("SEFP", DAYS[2])]


def test_where_cash_lacks_the_base_is_the_value_and_the_rate_is_the_central_banks() -> None:
    """250,000 × 3.60 % / 360 = 25.00; the base is the market value of the shares, not the money of the contract."""
    rate = {"regime": "CSDR", "currency": "EUR", "valid_from": "2022-01-01", "valid_to": "9999-12-31", "annual_rate": "0.036", "floor_rate": "0"}
    rows = charged([item(cash_lacks="Y", direction="RECEIVE")], THURSDAY, {THURSDAY: "25.00"}, penalty_cash_rate=[rate])
    assert picked(rows, "base", "instrument_class", "penalty_rate", "amount") == [(250_000, "CASH", Decimal("0.0001"), Decimal("-25.00"))]


def test_a_negative_rate_of_the_central_bank_costs_nothing() -> None:
    rate = {"regime": "CSDR", "currency": "EUR", "valid_from": "2022-01-01", "valid_to": "9999-12-31", "annual_rate": "-0.005", "floor_rate": "0"}
    assert picked(charged([item(cash_lacks="Y")], THURSDAY, {THURSDAY: "25.00"}, penalty_cash_rate=[rate]), "amount") == [(0,)]


def remarks() -> list[Any]:
    """What is missing where no amount can be given: a price, a rate, the side that pays."""
    cases = [(item(), {}, {}), (item(), {THURSDAY: "25.00"}, {"penalty_rate": []}), (item(failing_side="UNKNOWN"), {THURSDAY: "25.00"}, {})]
    return [row["remark"] for each, prices, given in cases for row in charged([each], THURSDAY, prices, **given) if row["amount"] is None]


def test_what_cannot_be_worked_out_says_why_and_is_counted() -> None:
    assert remarks() == ["NO_PRICE", "NO_RATE", "NO_PAYER"]
    given = {name: euro_rules()[name] for name in ("venue", "penalty_terms", "calendar_day")}
    assert picked(made(penalty_net, THURSDAY, penalty=charged([item()], THURSDAY, {}), **given), "net", "penalties", "unpriced") == [(0, 1, 1)]


def test_a_side_that_fails_for_both_comes_to_zero_and_one_that_fails_for_nobody_is_no_penalty() -> None:
    assert picked(charged([item(failing_side="BOTH")], THURSDAY, {THURSDAY: "25.00"}), "amount") == [(0,)]
    assert charged([item(failing_side="NONE")], THURSDAY, {THURSDAY: "25.00"}) == []


def test_a_security_of_which_the_firm_says_so_has_its_own_class() -> None:
    """A share without a liquid market: 0.50 bp, 12.50."""
    usual = euro_rules()["penalty_class"].to_pylist()
    own = {"asset_class": "EQUITY", "security_id": SHARE, "valid_from": "2022-02-01", "valid_to": "9999-12-31", "instrument_class": "ILLIQUID_SHARE"}
    rows = charged([item()], THURSDAY, {THURSDAY: "25.00"}, penalty_class=[*usual, own])
    assert picked(rows, "instrument_class", "amount") == [("ILLIQUID_SHARE", Decimal("-12.50"))]


def state(**said: Any) -> dict[str, Any]:
    usual = {
        "instruction_id": "I1", "origin": "MESSAGE", "venue": "T2S", "movement": "DELIVER", "payment": "AGAINST", "settlement_date": THURSDAY,
        "security_id": SHARE, "currency": "EUR", "counterparty": "BANKDEFF", "account_id": "-", "instructed_quantity": 10_000, "open_quantity": 10_000,
        "state": "FAILING", "status_reason": "LACK", "opened_date": dt.date(2026, 11, 17),
    }  # fmt: skip
    return usual | said


def items(rows: Rows, events: Rows | None = None, day: dt.date = THURSDAY) -> Rows:
    given = {name: euro_rules()[name] for name in ("market", "venue", "status_reason", "fail_cause")}
    places = [{"security_id": SHARE, "market": "EU", "calendar_key": "EU.T2"}]
    return made(penalty_item, day, security_place=places, instruction_state=rows, instruction_event=events or [], security=SECURITIES, **given)


SIDES = """
movement code failing cash
DELIVER  LACK OURS    N
RECEIVE  LACK THEIRS  N
RECEIVE  CLAC THEIRS  N
RECEIVE  MONY OURS    Y
DELIVER  CMON THEIRS  Y
DELIVER  PREA OURS    N
RECEIVE  PRSY BOTH    N
DELIVER  CYCL NONE    N
DELIVER  AWSH UNKNOWN N
DELIVER  -    UNKNOWN N
"""


@pytest.mark.parametrize("case", table(SIDES), ids=lambda case: f"{case['movement']}-{case['code']}")
def test_the_side_that_fails_follows_from_ours_and_the_code(case: dict[str, str]) -> None:
    rows = items([state(movement=case["movement"], status_reason=case["code"])])
    assert picked(rows, "failing_side", "cash_lacks") == [(case["failing"], case["cash"])]


def test_what_is_not_matched_not_due_or_elsewhere_is_no_item() -> None:
    others = [state(state="UNMATCHED"), state(settlement_date=FRIDAY), state(venue="CREST"), state(state="CANCELLED")]
    assert items(others) == []


def test_an_instruction_of_the_line_is_charged_where_its_market_settles_and_todays_settlement_is_told() -> None:
    """The line names its home depository; the share is of the euro area. 4,000 of 10,000 settled today."""
    event = {"instruction_id": "I1", "event_order": 1, "event": "SETTLE_PART", "legality": "LEGAL", "quantity": 4_000}
    rows = items([state(origin="LINE", item_id="I1", venue="DTC", open_quantity=6_000, state="PARTIAL")], [event])
    assert picked(rows, "venue", "calendar_key", "open_quantity", "settled_today") == [("T2S", "EU.T2", 6_000, 4_000)]


def test_we_are_late_where_we_sent_on_the_day_it_matched() -> None:
    event = {"instruction_id": "I1", "event_order": 1, "event": "MATCHED", "legality": "LEGAL", "sent_at": "2026-11-19T09:00:00"}
    assert picked(items([state(opened_date=THURSDAY)], [event]), "late_side", "matched_at") == [("OURS", dt.datetime(2026, 11, 19, 9))]
    assert picked(items([state()], [event]), "late_side") == [("THEIRS",)]


def stated(lines: Rows, day: dt.date = MONDAY, before: Rows | None = None) -> Rows:
    files = [{"file_id": "A", "file_name": "semt044.xml"}]
    return made(their_penalty, day, stated_penalty=numbered({"A": lines}), received_file=files, previous_their_penalty=before or [])


def their(day: dt.date, amount: str, **said: Any) -> dict[str, Any]:
    usual = {
        "statement_source": "CSD", "penalty_date": day, "penalty_reference": f"P{day.day}", "penalty_kind": "SEFP", "our_reference": "I1",
        "counterparty": "BANKDEFF", "quantity": 10_000, "price": "25.00", "penalty_rate": "0.0001", "amount": amount, "currency": "EUR",
    }  # fmt: skip
    return usual | said


SAID = ("penalty_date", "break_type", "our_amount", "their_amount", "difference")


def test_the_depositorys_figures_are_compared_with_ours() -> None:
    """Thursday agrees; Friday they took 25.60: −25.60 + 25.50 = −0.10; Monday they have not come to; one of theirs is not ours."""
    lines = [their(THURSDAY, "-25.00"), their(FRIDAY, "-25.60", price="25.60"), their(THURSDAY, "-3.00", our_reference="I9")]
    rows = made(penalty_break, penalty=e10(), their_penalty=stated(lines))
    assert picked(rows, *SAID) == [
        (THURSDAY, "MISSING_OURS", None, Decimal("-3.00"), Decimal("-3.00")),
        (FRIDAY, "PRICE", Decimal("-25.50"), Decimal("-25.60"), Decimal("-0.10")),
    ]


def test_a_day_they_have_passed_over_is_missing() -> None:
    rows = made(penalty_break, penalty=e10(), their_penalty=stated([their(THURSDAY, "-25.00"), their(MONDAY, "-24.80")]))
    assert picked(rows, *SAID) == [(FRIDAY, "MISSING_THEIRS", Decimal("-25.50"), None, Decimal("25.50"))]


TYPES: dict[str, dict[str, Any]] = {
    "CURRENCY": {"currency": "DKK"},
    "PAYER": {"amount": "25.00"},
    "QUANTITY": {"amount": "-24.00", "quantity": 9_600},
    "RATE": {"amount": "-12.50", "penalty_rate": "0.00005"},
    "AMOUNT": {"amount": "-24.99"},
}


@pytest.mark.parametrize("kind", TYPES)
def test_what_makes_an_amount_differ_is_named(kind: str) -> None:
    ours = [row for row in e10() if row["penalty_date"] == THURSDAY]
    (row,) = made(penalty_break, penalty=ours, their_penalty=stated([their(THURSDAY, "-25.00") | TYPES[kind]]))
    assert row["break_type"] == kind


def test_a_penalty_stated_again_stands_as_stated_last_and_one_removed_is_gone() -> None:
    first = stated([their(THURSDAY, "-25.00"), their(FRIDAY, "-25.50")])
    later = stated([their(THURSDAY, "-24.00"), their(FRIDAY, "-25.50", penalty_state="REMV")], TUESDAY, first)
    assert picked(later, "penalty_date", "amount") == [(THURSDAY, Decimal("-24.00"))]


def test_late_matching_stated_in_one_line_is_compared_with_the_sum_of_its_days() -> None:
    """E11: −19.70 − 19.60 = −39.30, which they state as one penalty of the 10th."""
    ours = [row for row in charged([bond("09:00", open_quantity="600000", settled_today="400000")], DAYS[2], PRICES) if row["penalty_kind"] == "LMFP"]
    lines = [their(DAYS[1], amount, penalty_kind="LMFP") for amount in ("-39.30", "-39.31")]
    assert made(penalty_break, penalty=ours, their_penalty=stated(lines[:1])) == []
    rows = made(penalty_break, penalty=ours, their_penalty=stated(lines[1:]))
    assert picked(rows, "penalty_date", "our_amount", "their_amount", "difference") == [
        (DAYS[1], Decimal("-39.30"), Decimal("-39.31"), Decimal("-0.01")),
    ]  # fmt: skip
