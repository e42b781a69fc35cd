"""The calendar: worked cases E7 and E8, the traps, and two calendars made by others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from datetime import date
from itertools import accumulate
from typing import Any

import pytest

exchange_calendars = pytest.importorskip("exchange_calendars")
holidays = pytest.importorskip("holidays")

Row = dict[str, Any]
Calendar = dict[date, Row]
FIRST, LAST = date(2013, 1, 1), date(2030, 12, 31)


@pytest.mark.parametrize(
    ("trade_date", "expected", "why"),
    [
        (date(2026, 4, 2), date(2026, 4, 6), "Good Friday"),
        (date(2026, 10, 9), date(2026, 10, 13), "Columbus Day is no settlement day"),
        (date(2026, 10, 12), date(2026, 10, 13), "trades of the bank holiday join the same day"),
        (date(2026, 11, 10), date(2026, 11, 12), "Veterans Day"),
        (date(2026, 11, 11), date(2026, 11, 12), "Veterans Day"),
        (date(2026, 11, 25), date(2026, 11, 27), "Thanksgiving; the early close counts"),
        (date(2026, 12, 24), date(2026, 12, 28), "Christmas"),
        (date(2026, 7, 2), date(2026, 7, 6), "banks open and exchanges closed on 3 July"),
        (date(2024, 5, 24), date(2024, 5, 29), "last T+2 trade: Memorial Day, then 28 and 29 May"),
        (date(2024, 5, 28), date(2024, 5, 29), "first T+1 trade, same settlement day"),
        (date(2024, 5, 17), date(2024, 5, 21), "T+2"),
        (date(2017, 9, 1), date(2017, 9, 7), "last T+3 trade, over Labor Day"),
        (date(2017, 9, 5), date(2017, 9, 7), "first T+2 trade"),
        (date(2018, 12, 3), date(2018, 12, 5), "clearing settled on the day of mourning"),
    ],
)
def test_e7_settlement_dates(settlement_date: Callable[[date], date], trade_date: date, expected: date, why: str) -> None:
    assert settlement_date(trade_date) == expected, why


@pytest.mark.parametrize(
    ("trade_date", "settles", "short", "long", "deemed_to_own"),
    [
        (date(2026, 10, 9), date(2026, 10, 13), date(2026, 10, 14), date(2026, 10, 16), date(2026, 11, 13)),
        (date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 27), date(2026, 12, 1), date(2026, 12, 29)),
        (date(2026, 11, 25), date(2026, 11, 27), date(2026, 11, 30), date(2026, 12, 2), date(2026, 12, 30)),
    ],
)
def test_e8_close_out_deadlines(
    calendar: Calendar,
    rule_on: Callable[..., Row],
    settlement_date: Callable[[date], date],
    trade_date: date,
    settles: date,
    short: date,
    long: date,
    deemed_to_own: date,
) -> None:
    def deadline(kind: str) -> date:
        rule = rule_on("close_out_rule", trade_date, close_out_kind=kind)
        if rule["day_kind"] == "CALENDAR":
            return trade_date + dt.timedelta(days=rule["deadline_days"])
        wanted = calendar[settles]["settlement_ordinal"] + rule["deadline_days"]
        return next(day for day, row in calendar.items() if row["settlement_ordinal"] == wanted and row["is_settlement_day"])

    assert settlement_date(trade_date) == settles
    assert [deadline(kind) for kind in ("SHORT", "LONG", "MARKET_MAKER", "DEEMED_TO_OWN")] == [short, long, long, deemed_to_own]


@pytest.mark.parametrize(
    ("day", "trade", "settlement", "cash", "early_close"),
    [
        (date(2026, 11, 24), 1, 1, 1, 0),
        (date(2026, 11, 21), 0, 0, 0, 0),  # Saturday
        (date(2026, 11, 26), 0, 0, 0, 0),  # Thanksgiving
        (date(2026, 11, 27), 1, 1, 1, 1),  # the day after
        (date(2026, 10, 12), 1, 0, 0, 0),  # Columbus Day
        (date(2026, 11, 11), 1, 0, 0, 0),  # Veterans Day
        (date(2017, 11, 10), 1, 1, 1, 0),  # the day before a Veterans Day on Saturday
        (date(2026, 4, 3), 0, 0, 1, 0),  # Good Friday
        (date(2026, 7, 3), 0, 0, 1, 0),  # 4 July on Saturday
        (date(2021, 6, 18), 1, 1, 1, 0),  # the first Juneteenth was a Saturday
        (date(2022, 6, 20), 0, 0, 0, 0),  # Juneteenth, observed
        (date(2018, 12, 5), 0, 1, 1, 0),  # mourning, clearing open
        (date(2025, 1, 9), 0, 1, 1, 0),  # mourning, clearing open
    ],
)
def test_the_three_facts_of_a_day(calendar: Calendar, day: date, trade: int, settlement: int, cash: int, early_close: int) -> None:
    row = calendar[day]
    assert (row["is_trade_day"], row["is_settlement_day"], row["is_cash_day"], row["early_close"]) == (trade, settlement, cash, early_close)


def test_every_day_is_there_once_with_a_source(calendar: Calendar) -> None:
    assert list(calendar) == [FIRST + dt.timedelta(days=number) for number in range((LAST - FIRST).days + 1)]
    assert all(row["source"] and row["evidence"] for row in calendar.values())
    assert {row["evidence"] for day, row in calendar.items() if day.year >= 2029} <= {"K", "U"}


def test_ordinals_count_and_neighbours_are_next_to_the_day(calendar: Calendar) -> None:
    days = list(calendar)
    for kind in ("trade", "settlement", "cash"):
        flags = [calendar[day][f"is_{kind}_day"] for day in days]
        assert [calendar[day][f"{kind}_ordinal"] for day in days] == list(accumulate(flags))
    for place in range(10, len(days) - 10, 7):
        row = calendar[days[place]]
        assert row["next_settlement_day"] == next(day for day in days[place + 1 :] if calendar[day]["is_settlement_day"])
        assert row["settlement_day_on_or_after"] == next(day for day in days[place:] if calendar[day]["is_settlement_day"])
        assert row["previous_trade_day"] == next(day for day in reversed(days[:place]) if calendar[day]["is_trade_day"])


def test_the_edges_of_the_calendar_are_null_not_guessed(calendar: Calendar) -> None:
    assert calendar[FIRST]["previous_trade_day"] is None
    assert calendar[LAST]["next_settlement_day"] is None
    assert calendar[LAST]["settlement_day_on_or_after"] == LAST


@pytest.mark.filterwarnings("ignore::Warning:pandas")
def test_trade_days_are_those_of_exchange_calendars(calendar: Calendar) -> None:
    other = exchange_calendars.get_calendar("XNYS", start=FIRST.isoformat(), end=LAST.isoformat())
    assert {day for day, row in calendar.items() if row["is_trade_day"]} == {session.date() for session in other.sessions}
    assert {day for day, row in calendar.items() if row["early_close"]} == {session.date() for session in other.early_closes}


def test_cash_days_are_those_of_the_federal_reserve_in_holidays(calendar: Calendar) -> None:
    """The other list also names holidays on Saturday, on which banks are closed anyway."""
    closed = set(holidays.financial_holidays("XFED", years=range(FIRST.year, LAST.year + 1)))
    assert {day for day, row in calendar.items() if not row["is_cash_day"] and day.weekday() < 5} == {day for day in closed if day.weekday() < 5}


def test_settlement_days_are_open_exchange_and_open_bank_but_for_two_days_of_mourning(calendar: Calendar) -> None:
    different = [day for day, row in calendar.items() if row["is_settlement_day"] != row["is_trade_day"] * row["is_cash_day"]]
    assert different == [date(2018, 12, 5), date(2025, 1, 9)]
