"""One row per open fail: age (convention 9), cause by side and code (venues.md 9.3), and the Rule 204 deadline (E8, convention 13)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cache
from typing import Any

import pyarrow as pa
import pytest

from tallystick.model.firm import Firm
from tallystick.rules import rule_tables
from tallystick.stages.fails.open_fail import open_fail
from tallystick.stages.settle.clearing_lot import clearing_lot
from tests.cases.broker import account_rows, rules, security_rows
from tests.cases.table_case import picked, run_case, table

DAY = dt.date(2026, 11, 24)
CALENDARS = {"US": "US.NSCC", "GB": "GB.CREST", "CA": "CA.CDS"}
SECURITY = security_rows({"AAA": "CNS"})["security"]
ACCOUNTS = account_rows([{"account_id": "C1"}, {"account_id": "MM", "account_class": "FIRM", "market_maker": "Y"}])["account"]


@cache
def days_of_markets() -> pa.Table:
    """November and December 2026 in the calendars of the cases."""
    days = rule_tables()["calendar_day"]
    kept = [
        row for row in days.to_pylist() if row["calendar_key"] in {*CALENDARS.values(), "EU.T2"} and dt.date(2026, 10, 1) <= row["day"] <= dt.date(2026, 12, 31)
    ]
    return pa.Table.from_pylist(kept, schema=days.schema)


def failed(
    lots: Sequence[dict[str, Any]] = (),
    items: Sequence[dict[str, Any]] = (),
    day: dt.date = DAY,
    price: str = "10.00",
    states: Sequence[dict[str, Any]] = (),
    market: str = "US",
) -> list[dict[str, Any]]:
    tables: dict[str, Any] = {
        "clearing_lot": lots,
        "open_instruction": items,
        "closing_price": [{"security_id": "AAA", "price_date": day, "close_price": price}],
        "account": ACCOUNTS,
        "instruction_state": states,
        "security_place": [{"security_id": "AAA", "market": market, "calendar_key": CALENDARS[market], "clearing_house": "LCH" if market == "GB" else "NSCC"}],
        "security": SECURITY,
        **{name: rules()[name] for name in ("close_out_rule", "fail_cause", "market", "venue")},
        "calendar_day": days_of_markets(),
    }
    return run_case(open_fail, tables, business_date=day, firm=Firm())


def lot(origin: dt.date | str, quantity: int, short_sale: str = "N") -> dict[str, Any]:
    return {"member_id": "0901", "security_id": "AAA", "origin_date": origin, "quantity": quantity, "short_sale": short_sale, "age_settlement_days": 1}


def item(instruction_id: str, quantity: int, code: str | None = None, **said: Any) -> dict[str, Any]:
    usual = {
        "clearing_path": "TRADE_FOR_TRADE", "settlement_date": DAY, "security_id": "AAA", "currency": "USD", "money": 0, "depository_account": "00000901",
        "contra_account": "-", "account_id": "C1", "short_sale": "N", "status_reason": code,
    }  # fmt: skip
    return {"instruction_id": instruction_id, "quantity": quantity, **usual, **said}


E8 = """
trade_date settlement_date short      long       deemed_to_own
2026-10-09 2026-10-13      2026-10-14 2026-10-16 2026-11-13
2026-11-24 2026-11-25      2026-11-27 2026-12-01 2026-12-29
2026-11-25 2026-11-27      2026-11-30 2026-12-02 2026-12-30
"""


@pytest.mark.parametrize("case", table(E8), ids=lambda case: case["trade_date"])
def test_e8_rule_204_deadlines_count_settlement_days_from_the_settlement_date(case: dict[str, str]) -> None:
    """venues.md E8: short by the open of the next settlement day, long by that of the third; deemed to own: 35 calendar days after the trade."""
    origin = dt.date.fromisoformat(case["settlement_date"])
    found = {kind: failed([lot(origin, -100, kind)], day=origin)[0]["close_out_date"].isoformat() for kind in "YN"}
    assert found == {"Y": case["short"], "N": case["long"]}
    (rule,) = [row for row in rules()["close_out_rule"].to_pylist() if row["close_out_kind"] == "DEEMED_TO_OWN"]
    assert (rule["day_kind"], rule["counted_from"]) == ("CALENDAR", "TRADE_DATE")
    assert (dt.date.fromisoformat(case["trade_date"]) + dt.timedelta(days=rule["deadline_days"])).isoformat() == case["deemed_to_own"]


def test_the_state_of_a_deadline_moves_from_later_to_next_open_to_overdue() -> None:
    """A long fail of Tuesday 24 November: close out by the open of Monday 30 (25, 27, 30; the 26th is Thanksgiving)."""
    days = [dt.date(2026, 11, 24), dt.date(2026, 11, 25), dt.date(2026, 11, 27), dt.date(2026, 11, 30)]
    rows = [failed([lot(days[0], -100)], day=day)[0] for day in days]
    assert picked(rows, "age_settlement_days", "close_out_state") == [(1, "DUE_LATER"), (2, "DUE_LATER"), (3, "DUE_NEXT_OPEN"), (4, "OVERDUE")]


def test_what_we_are_owed_has_no_deadline_and_trade_for_trade_is_flagged() -> None:
    rows = failed([lot(DAY, 100)], [item("T1", -50), item("T2", -50, short_sale="Y"), item("T3", -50, account_id="MM"), item("T4", 50)])
    assert picked(rows, "fail_id", "direction", "close_out_kind", "close_out_state") == [
        ("CNS.2026-11-24.AAA", "RECEIVE", "NONE", "NONE"),
        ("T1", "DELIVER", "LONG", "SCOPE_TO_BE_CONFIRMED"),
        ("T2", "DELIVER", "SHORT", "SCOPE_TO_BE_CONFIRMED"),
        ("T3", "DELIVER", "MARKET_MAKER", "SCOPE_TO_BE_CONFIRMED"),
        ("T4", "RECEIVE", "NONE", "NONE"),
    ]


def test_a_fail_is_valued_at_the_last_close_and_aged_from_its_settlement_date() -> None:
    """Failing since Friday 20 November: age 3 at Tuesday's close, 100 × 10.005 = 1,000.50; an item not due yet is no fail."""
    rows = failed([], [item("T1", -100, settlement_date=dt.date(2026, 11, 20)), item("T2", -100, settlement_date=dt.date(2026, 11, 25))], price="10.005")
    assert [(row["fail_id"], row["age_settlement_days"], str(row["value"])) for row in rows] == [("T1", 3, "1000.50")]


CAUSES = """
quantity code cause
-1       LACK OWN_LACK
-1       LATE OWN_LACK
-1       CLAC UNKNOWN
1        CLAC COUNTERPARTY_LACK
1        CLAT COUNTERPARTY_LACK
1        LATE UNKNOWN
-1       CMIS UNMATCHED
1        DMON UNMATCHED
1        MONY CASH
-1       CMON CASH
1        PREA HOLD
-1       PRCY HOLD
-1       CYCL UNKNOWN
-1       -    UNKNOWN
"""


def test_the_cause_follows_from_the_side_and_the_code_together() -> None:
    """venues.md 9.3: on a delivery LACK is our fail, on a receipt CLAC is theirs; a pair without a rule row is unknown."""
    cases = table(CAUSES)
    rows = failed([], [item(f"T{n:02}", case["quantity"], case["code"]) for n, case in enumerate(cases)])
    assert [row["cause"] for row in rows] == [case["cause"] for case in cases]


def test_a_netted_position_fails_for_our_lack_or_for_want_of_an_allocation() -> None:
    assert picked(failed([lot(DAY, -100), lot("2026-11-23", 50)]), "quantity", "cause") == [(50, "CCP_NO_ALLOCATION"), (-100, "OWN_LACK")]


def test_a_fail_of_another_market_has_its_depository_and_calendar_and_no_rule_204() -> None:
    """A net of LCH due on Tuesday 24 November, at Friday's close: four settlement days in London, three in New York (Thanksgiving)."""
    friday, due = dt.date(2026, 11, 27), item("NET.1", -100, clearing_path="NET", short_sale="Y")
    shown = ("venue", "age_settlement_days", "cause", "close_out_kind", "close_out_date", "clearing_house")
    assert picked(failed(items=[due], day=friday, market="GB"), *shown) == [("CREST", 4, "OWN_LACK", "NONE", None, "LCH")]
    assert picked(failed(items=[item("T1", -100)], day=friday), *shown) == [("DTC", 3, "UNKNOWN", "LONG", dt.date(2026, 11, 30), "-")]


def state(instruction_id: str, **said: Any) -> dict[str, Any]:
    usual = {"origin": "MESSAGE", "venue": "T2S", "movement": "DELIVER", "settlement_date": DAY, "security_id": "AAA", "open_quantity": 40, "state": "FAILING"}
    return {"instruction_id": instruction_id, **usual, **said}


def test_an_instruction_known_by_messages_alone_fails_with_the_code_it_was_given() -> None:
    states = [
        state("A", status_reason="LACK"),
        state("B", state="UNMATCHED", movement="RECEIVE"),
        state("C", state="SETTLED", open_quantity=0),
        state("D", settlement_date=dt.date(2026, 11, 25)),
        state("E", origin="LINE"),
    ]
    rows = failed(states=states)
    assert picked(rows, "fail_id", "venue", "direction", "quantity", "cause") == [
        ("A", "T2S", "DELIVER", -40, "OWN_LACK"),
        ("B", "T2S", "RECEIVE", 40, "UNMATCHED"),
    ]


@pytest.mark.parametrize(
    ("side", "market_maker", "short"), [("SELL_SHORT", "N", "Y"), ("SELL_SHORT_EXEMPT", "N", "Y"), ("SELL_SHORT", "Y", "N"), ("SELL", "N", "N")]
)
def test_a_lot_is_short_when_a_sale_of_its_day_was_marked_short(side: str, market_maker: str, short: str) -> None:
    """Convention 13: any sale that day, marked short, by an account that makes no market."""
    rows = run_case(
        clearing_lot,
        {
            "clearing_position": [{"member_id": "0901", "security_id": "AAA", "currency": "USD", "open_quantity": -100}],
            "obligation": [{"member_id": "0901", "security_id": "AAA", "carried_quantity": 0, "bought_quantity": 0, "sold_quantity": -100}],
            "due_trade": [
                {"security_id": "AAA", "side": side, "market_maker": market_maker, "quantity": -60},
                {"security_id": "AAA", "side": "SELL", "market_maker": "N", "quantity": -40},
            ],
            "calendar_day": rules()["calendar_day"],
        },
        business_date=DAY,
        firm=Firm(),
    )
    assert picked(rows, "quantity", "short_sale", "age_settlement_days") == [(-100, short, 1)]
