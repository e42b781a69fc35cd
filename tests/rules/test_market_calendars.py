"""The calendars of Canada, Mexico, the United Kingdom and the euro area: known days, settlement dates, and two calendars made by others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

exchange_calendars = pytest.importorskip("exchange_calendars")
holidays = pytest.importorskip("holidays")

Row = dict[str, Any]
FIRST, LAST = date(2013, 1, 1), date(2030, 12, 31)
OTHERS = {"CA.CDS": ("XTSE", "TSX"), "MX.INDEVAL": ("XMEX", "BMV"), "GB.CREST": ("XLON", "LSE"), "EU.T2": ("XPAR", "ECB")}
CHANGES_OF_GOVERNMENT = {date(2024, 10, 1), date(2030, 10, 1)}


@pytest.fixture(scope="module")
def calendars(shipped: dict[str, list[Row]]) -> dict[str, dict[date, Row]]:
    """Every calendar: its days."""
    found: dict[str, dict[date, Row]] = {}
    for row in shipped["calendar_day"]:
        found.setdefault(row["calendar_key"], {})[row["day"]] = row
    return found


@pytest.mark.parametrize(
    ("key", "trade_date", "settles", "why"),
    [
        ("CA.CDS", date(2026, 11, 10), date(2026, 11, 12), "Remembrance Day: exchanges trade, CAD does not settle"),
        ("CA.CDS", date(2026, 11, 11), date(2026, 11, 12), "joins the same day"),
        ("CA.CDS", date(2026, 11, 25), date(2026, 11, 26), "Thanksgiving of the United States is an ordinary day"),
        ("CA.CDS", date(2022, 9, 28), date(2022, 10, 3), "TMX Ops Notice 2022-021, Wednesday"),
        ("CA.CDS", date(2022, 9, 29), date(2022, 10, 4), "TMX Ops Notice 2022-021, Thursday"),
        ("CA.CDS", date(2022, 9, 30), date(2022, 10, 4), "TMX Ops Notice 2022-021, Friday, the holiday itself"),
        ("CA.CDS", date(2021, 3, 31), date(2021, 4, 5), "TMX Ops Notice 2021-017, Good Friday"),
        ("CA.CDS", date(2024, 5, 24), date(2024, 5, 28), "last T+2"),
        ("CA.CDS", date(2024, 5, 27), date(2024, 5, 28), "first T+1"),
        ("CA.CDS", date(2026, 2, 13), date(2026, 2, 17), "Family Day"),
        ("MX.INDEVAL", date(2026, 11, 13), date(2026, 11, 17), "Revolution Day"),
        ("MX.INDEVAL", date(2024, 5, 24), date(2024, 5, 28), "the double settlement date of Clearstream A24028"),
        ("MX.INDEVAL", date(2024, 5, 27), date(2024, 5, 28), "the double settlement date of Clearstream A24028"),
        ("MX.INDEVAL", date(2024, 9, 30), date(2024, 10, 2), "the new government takes office"),
        ("GB.CREST", date(2026, 12, 23), date(2026, 12, 29), "T+2 over Christmas and the substitute of Boxing Day"),
        ("GB.CREST", date(2022, 9, 16), date(2022, 9, 21), "the state funeral of 19 September"),
        ("GB.CREST", date(2027, 10, 8), date(2027, 10, 12), "last T+2 (Friday)"),
        ("GB.CREST", date(2027, 10, 11), date(2027, 10, 12), "first T+1"),
        ("EU.T2", date(2026, 4, 1), date(2026, 4, 7), "Good Friday and Easter Monday"),
        ("EU.T2", date(2026, 4, 30), date(2026, 5, 5), "1 May"),
        ("EU.T2", date(2027, 10, 11), date(2027, 10, 12), "first T+1"),
    ],
)
def test_settlement_dates(calendars: dict[str, dict[date, Row]], rule_on: Callable[..., Row], key: str, trade_date: date, settles: date, why: str) -> None:
    days = calendars[key]
    wanted = days[trade_date]["settlement_ordinal"] + rule_on("settlement_cycle", trade_date, calendar_key=key)["cycle_days"]
    assert next(day for day, row in days.items() if row["settlement_ordinal"] == wanted and row["is_settlement_day"]) == settles, why


@pytest.mark.parametrize(
    ("key", "day", "trade", "settlement", "cash"),
    [
        ("CA.CDS", date(2026, 2, 16), 0, 0, 1),  # Family Day: CDSX settles CAD, exchanges closed
        ("CA.CDS", date(2026, 9, 30), 1, 0, 0),  # Truth and Reconciliation
        ("CA.CDS", date(2023, 10, 2), 1, 0, 0),  # the same, observed on Monday
        ("CA.CDS", date(2020, 9, 30), 1, 1, 1),  # before there was such a day
        ("CA.CDS", date(2026, 5, 25), 1, 1, 1),  # Memorial Day of the United States
        ("MX.INDEVAL", date(2026, 4, 2), 0, 0, 0),  # Maundy Thursday
        ("MX.INDEVAL", date(2018, 12, 12), 0, 0, 0),  # bank employees
        ("GB.CREST", date(2020, 5, 4), 1, 1, 1),  # the early May holiday moved
        ("GB.CREST", date(2020, 5, 8), 0, 0, 0),  # to the day of victory
        ("GB.CREST", date(2023, 5, 8), 0, 0, 0),  # coronation
        ("EU.T2", date(2026, 5, 25), 1, 1, 1),  # Whit Monday is a TARGET day
    ],
)
def test_the_three_facts_of_a_day(calendars: dict[str, dict[date, Row]], key: str, day: date, trade: int, settlement: int, cash: int) -> None:
    row = calendars[key][day]
    assert (row["is_trade_day"], row["is_settlement_day"], row["is_cash_day"]) == (trade, settlement, cash)


@pytest.mark.parametrize("key", OTHERS)
def test_every_day_is_there_and_what_lies_ahead_is_not_sworn_to(calendars: dict[str, dict[date, Row]], key: str) -> None:
    days = calendars[key]
    assert list(days) == [FIRST + dt.timedelta(days=number) for number in range((LAST - FIRST).days + 1)]
    assert {row["evidence"] for day, row in days.items() if day.year >= 2027} <= {"K", "U"}


@pytest.mark.filterwarnings("ignore::Warning:pandas")
@pytest.mark.parametrize("key", OTHERS)
def test_trade_days_are_those_of_exchange_calendars(calendars: dict[str, dict[date, Row]], key: str) -> None:
    other = exchange_calendars.get_calendar(OTHERS[key][0], start=FIRST.isoformat(), end=LAST.isoformat())
    theirs = {session.date() for session in other.sessions} - (CHANGES_OF_GOVERNMENT if key == "MX.INDEVAL" else set())
    assert {day for day, row in calendars[key].items() if row["is_trade_day"]} == theirs
    assert {day for day, row in calendars[key].items() if row["early_close"]} == {session.date() for session in other.early_closes}


@pytest.mark.parametrize("key", OTHERS)
def test_trade_days_are_those_of_holidays(calendars: dict[str, dict[date, Row]], key: str) -> None:
    closed = {day for day in holidays.financial_holidays(OTHERS[key][1], years=range(FIRST.year, LAST.year + 1)) if day.weekday() < 5}
    assert {day for day, row in calendars[key].items() if not row["is_trade_day"] and day.weekday() < 5} == closed


@pytest.mark.parametrize("key", ["MX.INDEVAL", "GB.CREST", "EU.T2"])
def test_outside_canada_trade_settlement_and_cash_days_are_the_same(calendars: dict[str, dict[date, Row]], key: str) -> None:
    assert all(row["is_trade_day"] == row["is_settlement_day"] == row["is_cash_day"] for row in calendars[key].values())
