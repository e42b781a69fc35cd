"""Exposure: only the firm's accounts, at the last close, stale closes marked."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.model.firm import Firm
from tallystick.stages.risk.exposure import exposure
from tests.cases.table_case import picked, run_case, table

TUESDAY = dt.date(2026, 11, 10)
CALENDAR = table("""
    calendar_key  day         is_trade_day  previous_trade_day
    US.NSCC       2026-11-09  1             2026-11-06
    US.NSCC       2026-11-10  1             2026-11-09
    XX.OTHER      2026-11-10  1             2026-11-02
""")
CLOSES = table("""
    security_id  price_date  close_price
    TODAY        2026-11-10  20.005
    MONDAY       2026-11-09  10
    FRIDAY       2026-11-06  10
""")


def exposures(position: str) -> list[dict[str, object]]:
    tables = {"position": table(position), "closing_price": CLOSES, "calendar_day": CALENDAR}
    return run_case(exposure, tables, business_date=TUESDAY, firm=Firm())


def test_only_firm_accounts_and_only_what_is_held() -> None:
    rows = exposures("""
        account_id  security_id  account_class  trade_date_quantity
        F1          TODAY        FIRM           100
        F1          MONDAY       FIRM           0
        C1          TODAY        CUSTOMER       100
        P1          TODAY        PAB            100
    """)
    assert picked(rows, "account_id", "security_id", "quantity") == [("F1", "TODAY", Decimal("100.000000"))]


def test_value_is_quantity_times_close_to_the_cent_and_gross_its_size() -> None:
    rows = exposures("""
        account_id  security_id  account_class  trade_date_quantity
        F1          TODAY        FIRM           101
        F2          TODAY        FIRM           -101
    """)
    # 101 × 20.005 = 2,020.505, half away from zero
    assert picked(rows, "account_id", "market_value", "gross_value") == [
        ("F1", Decimal("2020.51"), Decimal("2020.51")),
        ("F2", Decimal("-2020.51"), Decimal("2020.51")),
    ]


def test_a_close_of_today_or_of_the_last_trade_day_is_fresh_an_older_one_is_not() -> None:
    rows = exposures("""
        account_id  security_id  account_class  trade_date_quantity
        F1          TODAY        FIRM           1
        F1          MONDAY       FIRM           1
        F1          FRIDAY       FIRM           1
        F1          NEVER        FIRM           1
    """)
    assert picked(rows, "security_id", "priced", "close_price", "market_value") == [
        ("FRIDAY", "N", Decimal("10.00000000"), Decimal("10.00")),
        ("MONDAY", "Y", Decimal("10.00000000"), Decimal("10.00")),
        ("NEVER", "N", None, Decimal("0.00")),
        ("TODAY", "Y", Decimal("20.00500000"), Decimal("20.01")),
    ]


@settings(max_examples=15, deadline=None)
@given(st.dictionaries(st.tuples(st.sampled_from(["F1", "F2"]), st.sampled_from(["TODAY", "FRIDAY", "NEVER"])), st.integers(-(10**9), 10**9)))
def test_no_position_is_lost_and_gross_is_never_negative(quantities: dict[tuple[str, str], int]) -> None:
    position = [
        {"account_id": account, "security_id": security, "account_class": "FIRM", "trade_date_quantity": quantity}
        for (account, security), quantity in quantities.items()
    ]
    rows = run_case(exposure, {"position": position, "closing_price": CLOSES, "calendar_day": CALENDAR}, business_date=TUESDAY, firm=Firm())
    assert {(row["account_id"], row["security_id"]): row["quantity"] for row in rows} == {key: each for key, each in quantities.items() if each}
    assert all(row["gross_value"] == abs(row["market_value"]) for row in rows)
