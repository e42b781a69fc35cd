"""Rates of exchange: each day's once, the newest shows a balance in base, and a currency without a rate says so."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from tallystick.model.firm import Firm
from tallystick.stages.books.fx_rate import base_balance, fx_rate, stated_fx_rate
from tests.cases.table_case import Row, picked, run_case

MONDAY, TUESDAY = dt.date(2026, 11, 23), dt.date(2026, 11, 24)


def line(**said: Any) -> Row:
    """IBKR states 1.08 USD for one EUR on Monday."""
    return {"rate_source": "IBKR", "rate_date": MONDAY, "from_currency": "EUR", "to_currency": "USD", "fx_rate": "1.08", **said}


def stated(*lines: Row, day: dt.date = MONDAY) -> list[Row]:
    files = [{"file_id": "f", "file_name": "f.xml", "file_format": "flex", "profile": "-", "lines_read": 1, "lines_of_form": 0}]
    rows = [{"file_id": "f", "line_number": number, **each} for number, each in enumerate(lines, 1)]
    return run_case(stated_fx_rate, {"fx_rate_message": rows, "received_file": files}, business_date=day)


@pytest.mark.parametrize(
    ("said", "reason"),
    [({"rate_date": TUESDAY}, "FUTURE_RATE_DATE"), ({"to_currency": "EUR"}, "SAME_CURRENCY"), ({"fx_rate": "0"}, "NOT_POSITIVE")],
)
def test_the_smallest_input_provokes_the_reason(said: Row, reason: str) -> None:
    assert picked(stated(line(**said)), "status", "reason") == [("rejected", reason)]


def test_of_two_rates_of_one_day_the_first_stands() -> None:
    rows = stated(line(), line(), line(fx_rate="1.09"))
    assert picked(rows, "status", "reason") == [("accepted", None), ("duplicate", "DUPLICATE"), ("rejected", "CONFLICTING_CONTENT")]


def test_a_later_day_replaces_what_it_states_again_and_keeps_the_rest() -> None:
    monday = run_case(fx_rate, {"stated_fx_rate": stated(line(), line(from_currency="GBP", fx_rate="1.25"))}, business_date=MONDAY, firm=Firm())
    said = stated(line(fx_rate="1.081"), line(rate_date=TUESDAY, fx_rate="1.1"), day=TUESDAY)
    tuesday = run_case(fx_rate, {"stated_fx_rate": said, "previous_fx_rate": monday}, business_date=TUESDAY, firm=Firm())
    assert picked(tuesday, "rate_date", "from_currency", "fx_rate") == [
        (MONDAY, "EUR", Decimal("1.081")),
        (MONDAY, "GBP", Decimal("1.25")),
        (TUESDAY, "EUR", Decimal("1.1")),
    ]


def test_a_balance_is_shown_at_the_newest_rate_and_rounded_once() -> None:
    # 100.05 EUR × 1.1 = 110.055, half-up 110.06
    rates = [{"rate_date": MONDAY, "from_currency": "EUR", "to_currency": "USD", "fx_rate": "1.08", "rate_source": "-"},
             {"rate_date": TUESDAY, "from_currency": "EUR", "to_currency": "USD", "fx_rate": "1.1", "rate_source": "-"}]  # fmt: skip
    balances = [{"ledger_account": "1015", "currency": currency, "closing": "100.05"} for currency in ("EUR", "JPY", "USD")]
    rows = run_case(base_balance, {"trial_balance": balances, "fx_rate": rates}, firm=Firm())
    assert picked(rows, "currency", "fx_rate", "rate_date", "base_closing", "reason") == [
        ("EUR", Decimal("1.1"), TUESDAY, Decimal("110.06"), None),
        ("JPY", None, None, None, "NO_FX_RATE"),
        ("USD", 1, None, Decimal("100.05"), None),
    ]
