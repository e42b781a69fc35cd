"""Trades of currencies: outcome of each line, settlement on the value date, postings, and what a change of the rate gains."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import cache
from typing import Any

import pyarrow as pa
import pytest

from tallystick.model.firm import Firm, FirmMarket
from tallystick.rules import rule_tables
from tallystick.stages.books.fx_posting import fx_posting
from tallystick.stages.books.fx_revaluation import fx_revaluation
from tallystick.stages.books.fx_trade import fx_leg, fx_trade, open_fx_trade
from tallystick.stages.books.posting_rule import posting_rules_of
from tests.cases.broker import rules
from tests.cases.table_case import picked, run_case, table

WEDNESDAY, THURSDAY, FRIDAY = (dt.date(2026, 11, day) for day in (25, 26, 27))
FIRM = Firm(markets=(FirmMarket("GB", "L901", "14XKL", "GBP.BANK"),), bank_accounts=("SETTLEMENT", "GBP.BANK"))
PLACES = table("""
market calendar_key currency bank_account
US     US.NSCC      USD      SETTLEMENT
GB     GB.CREST     GBP      GBP.BANK
""")
RULES = posting_rules_of(rules()["posting_rule"].to_pylist())


@cache
def calendars() -> pa.Table:
    """The shipped calendars of the last months of 2026."""
    days = rule_tables()["calendar_day"]
    return pa.Table.from_pylist([row for row in days.to_pylist() if dt.date(2026, 11, 1) <= row["day"] <= dt.date(2026, 12, 31)], schema=days.schema)


def line(number: int = 1, file_id: str = "f", **said: Any) -> dict[str, Any]:
    """GBP 100,000 bought for USD 127,000 on Wednesday, value Friday (Thursday is Thanksgiving), unless something else is said."""
    usual = {
        "file_id": file_id, "line_number": number, "trade_id": "FX1", "counterparty": "BANK1", "trade_date": WEDNESDAY, "value_date": FRIDAY,
        "bought_currency": "GBP", "bought_amount": 100_000, "sold_currency": "USD", "sold_amount": 127_000,
    }  # fmt: skip
    return {**usual, **said}


def judged(*rows: dict[str, Any], known: dt.date = WEDNESDAY, **state: Any) -> list[dict[str, Any]]:
    files = [{"file_id": name, "file_name": name, "file_format": "csv", "profile": "-"} for name in sorted({row["file_id"] for row in rows})]
    given = {"fx_trade_message": rows, "received_file": files, "own_market": PLACES, "calendar_day": calendars(), **state}
    return run_case(fx_trade, given, business_date=known, firm=FIRM)


def test_each_side_moves_on_the_bank_account_of_its_currency() -> None:
    assert picked(judged(line()), "status", "bought_bank_account", "sold_bank_account") == [("accepted", "GBP.BANK", "SETTLEMENT")]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"sold_currency": "GBP"}, "SAME_CURRENCY"),
        ({"sold_amount": 0}, "NOT_POSITIVE"),
        ({"sold_bank_account": "ELSEWHERE"}, "UNKNOWN_BANK_ACCOUNT"),
        ({"value_date": THURSDAY}, "NO_CASH_DAY"),  # dollars do not move on Thanksgiving
        ({"value_date": dt.date(2026, 12, 28)}, "NO_CASH_DAY"),  # nor pounds on the substitute of Boxing Day
    ],
)
def test_a_trade_that_cannot_be_settled_is_rejected(said: dict[str, Any], reason: str) -> None:
    assert picked(judged(line(**said)), "status", "reason") == [("rejected", reason)]


def test_the_same_trade_counts_once_and_another_under_its_id_is_an_exception() -> None:
    """The first by file name and line stands, whatever the order of loading; an earlier day's stands over both."""
    rows = judged(line(), line(2), line(3, sold_amount=127_001))
    assert picked(rows, "status", "reason") == [("accepted", None), ("duplicate", "DUPLICATE"), ("rejected", "CONFLICTING_CONTENT")]
    earlier = [
        {**{k: v for k, v in line().items() if k not in ("file_id", "line_number")}, "bought_bank_account": "GBP.BANK", "sold_bank_account": "SETTLEMENT"}
    ]
    assert picked(judged(line(), known=THURSDAY, previous_open_fx_trade=earlier), "reason") == [("DUPLICATE",)]


def test_it_is_struck_when_known_and_settles_on_its_value_date_once() -> None:
    """Known on Wednesday, value Friday: open on Wednesday and Thursday, gone on Friday; known on Friday it is struck and settles at once."""
    trades = judged(line())
    left = run_case(open_fx_trade, {"fx_trade": trades}, business_date=WEDNESDAY)
    assert picked(left, "trade_id", "value_date") == [("FX1", FRIDAY)]
    legs = run_case(fx_leg, {"fx_trade": trades}, business_date=WEDNESDAY)
    assert picked(legs, "moment", "currency", "amount") == [("STRUCK", "GBP", 100_000), ("STRUCK", "USD", -127_000)]
    settled = run_case(fx_leg, {"previous_open_fx_trade": left}, business_date=FRIDAY)
    assert picked(settled, "moment", "currency", "amount") == [("SETTLED", "GBP", 100_000), ("SETTLED", "USD", -127_000)]
    assert run_case(open_fx_trade, {"previous_open_fx_trade": left}, business_date=FRIDAY) == []
    at_once = run_case(fx_leg, {"fx_trade": judged(line(), known=FRIDAY)}, business_date=FRIDAY)
    assert [row["moment"] for row in at_once] == ["SETTLED", "SETTLED", "STRUCK", "STRUCK"]


def booked(legs: list[dict[str, Any]], gains: list[dict[str, Any]], day: dt.date) -> dict[tuple[str, str, str], Decimal]:
    """Postings of a day summed by account."""
    rows = run_case(fx_posting, {"fx_leg": legs, "fx_revaluation": gains}, posting_rules=RULES, business_date=day)
    sums: dict[tuple[str, str, str], Decimal] = {}
    for row in rows:
        key = (row["ledger_account"], row["sub_account"], row["instrument"])
        sums[key] = sums.get(key, Decimal(0)) + row["money"]
    return sums


def revalued(day: dt.date, rate: str, legs: list[dict[str, Any]], balance: list[dict[str, Any]], before: list[dict[str, Any]]) -> list[dict[str, Any]]:
    given = {
        "previous_balance": balance, "chart_of_account": rules()["chart_of_account"], "fx_leg": legs, "previous_fx_revaluation": before,
        "fx_rate": [{"rate_date": day, "from_currency": "GBP", "to_currency": "USD", "fx_rate": rate}],
    }  # fmt: skip
    return run_case(fx_revaluation, given, business_date=day, firm=FIRM)


def test_the_gains_of_a_bought_position_are_its_value_less_what_was_paid() -> None:
    """Bought GBP 100,000 for USD 127,000; rate 1.28 that evening, 1.26 the next: +1,000 and −2,000, together 126,000 − 127,000."""
    legs = run_case(fx_leg, {"fx_trade": judged(line())}, business_date=WEDNESDAY)
    first = revalued(WEDNESDAY, "1.28", legs, [], [])
    assert picked(first, "currency", "open_position", "dealt", "dealt_value", "gain") == [
        ("GBP", 0, 100_000, 128_000, 128_000),
        ("USD", 0, -127_000, -127_000, -127_000),
    ]
    assert booked(legs, first, WEDNESDAY) == {
        ("1596", "BANK1", "GBP"): 100_000,
        ("1596", "BANK1", "USD"): -127_000,
        ("1598", "-", "GBP"): -100_000,
        ("1598", "-", "USD"): 127_000 + 128_000 - 127_000,
        ("4060", "-", "USD"): -(128_000 - 127_000),
    }
    balance = [
        {"ledger_account": "1596", "sub_account": "BANK1", "security_id": "-", "instrument": "GBP", "money": 100_000},
        {"ledger_account": "1598", "sub_account": "-", "security_id": "-", "instrument": "GBP", "money": -100_000},
    ]
    second = revalued(THURSDAY, "1.26", [], balance, first)
    assert picked(second, "currency", "open_position", "previous_rate", "fx_rate", "gain") == [("GBP", 100_000, Decimal("1.28"), Decimal("1.26"), -2_000)]
    assert sum(row["gain"] for row in first + second) == 126_000 - 127_000


def test_customers_money_and_what_we_hold_for_it_gain_nothing() -> None:
    """GBP 5,000 in the bank and owed to a customer: no open position. GBP 30 of commission earned is one."""
    balance = [
        {"ledger_account": "1015", "sub_account": "GBP.BANK", "security_id": "-", "instrument": "GBP", "money": 5_030},
        {"ledger_account": "1310", "sub_account": "C1", "security_id": "-", "instrument": "GBP", "money": -5_000},
        {"ledger_account": "4010", "sub_account": "-", "security_id": "-", "instrument": "GBP", "money": -30},
    ]
    before = [{"currency": "GBP", "base_currency": "USD", "fx_rate": "1.20"}]
    assert picked(revalued(THURSDAY, "1.30", [], balance, before), "open_position", "gain") == [(30, 3)]


def test_without_a_rate_nothing_is_revalued_and_it_is_said() -> None:
    balance = [{"ledger_account": "1015", "sub_account": "X", "security_id": "-", "instrument": "MXN", "money": 100}]
    rows = run_case(fx_revaluation, {"previous_balance": balance, "chart_of_account": rules()["chart_of_account"]}, business_date=THURSDAY, firm=FIRM)
    assert picked(rows, "currency", "gain", "reason") == [("MXN", 0, "NO_FX_RATE")]
