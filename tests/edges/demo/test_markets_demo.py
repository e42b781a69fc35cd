"""The demo of five markets run end to end: the plain second book of the generator and the line agree to the share and the cent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from tallystick.day.book import Book, init_book
from tallystick.day.control import close_day, open_day
from tallystick.edges.demo.plan import DemoPlan
from tallystick.edges.demo_markets.make import make_markets_demo
from tallystick.edges.intake import load

WEDNESDAY, THANKSGIVING, FRIDAY = (dt.date(2026, 11, day) for day in (25, 26, 27))
Row = dict[str, Any]


def now() -> str:
    return "2026-11-27T22:00:00.000000Z"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[DemoPlan, Book]]:
    """The three days, closed."""
    folder = tmp_path_factory.mktemp("markets")
    plan = make_markets_demo(folder / "input")
    with init_book(folder / "book", "tester", now(), plan.firm_file.read_text(encoding="utf-8")) as book:
        for path in plan.cut_over_files:
            load(book, path, now)
        for day in plan.days:
            open_day(book, day, now)
            for path in plan.files[day]:
                load(book, path, now)
            close_day(book, now)
        yield plan, book


def rows(book: Book, table: str, day: dt.date) -> list[Row]:
    return [row for each in book.catalogue.latest(table, day) for row in pq.read_table(book.path / each.path).to_pylist()]


def test_every_day_closes_reconciled(demo: tuple[DemoPlan, Book]) -> None:
    """No line is refused, no break is open, and no line of the control sheet is broken."""
    plan, book = demo
    for day in plan.days:
        assert (rows(book, "rejection", day), rows(book, "stopped_execution", day), rows(book, "recon_break", day)) == ([], [], [])
        assert {row["state"] for row in rows(book, "control_sheet", day)} <= ({"OK", "OPEN"} if day == THANKSGIVING else {"OK"})
        counts = rows(book, "recon_count", day)
        assert all(row["our_open"] == row["their_open"] == 0 for row in counts if row["stated"] == "Y")


def test_each_depository_and_bank_states_on_its_own_days(demo: tuple[DemoPlan, Book]) -> None:
    """On Thanksgiving nothing is due in the US; four depositories and four banks are compared."""
    _, book = demo
    stated = {(row["recon_kind"], row["account_code"]) for row in rows(book, "recon_count", THANKSGIVING) if row["stated"] == "Y"}
    assert stated >= {("POSITION", each) for each in ("CDS901", "IND901", "14XKL", "T2S901")}
    assert stated >= {("CASH_BALANCE", f"{each}.BANK") for each in ("CAD", "MXN", "GBP", "EUR")}
    assert not {account for _, account in stated} & {"00000901", "USD.BANK"}


def test_trades_settle_in_five_currencies(demo: tuple[DemoPlan, Book]) -> None:
    _, book = demo
    due = {(row["currency"], row["settlement_date"]) for row in rows(book, "trade", WEDNESDAY) if row["trade_date"] == WEDNESDAY}
    assert due == {("USD", FRIDAY), ("CAD", THANKSGIVING), ("MXN", THANKSGIVING), ("GBP", FRIDAY), ("EUR", FRIDAY)}
    moved = {row["currency"] for day in (WEDNESDAY, THANKSGIVING, FRIDAY) for row in rows(book, "settlement", day)}
    assert moved == {"USD", "CAD", "MXN", "GBP", "EUR"}


def test_one_delivery_fails_for_a_day(demo: tuple[DemoPlan, Book]) -> None:
    _, book = demo
    failed = [(day, row["clearing_path"]) for day in (WEDNESDAY, THANKSGIVING, FRIDAY) for row in rows(book, "fail", day)]
    assert failed == [(THANKSGIVING, "TRADE_FOR_TRADE")]


def test_purchases_of_british_shares_bear_stamp_duty_and_large_contracts_the_levy(demo: tuple[DemoPlan, Book]) -> None:
    """Half a per cent of each purchase at the cent, half up; 1.50 on a customer's contract of more than 10,000.00; worked out here from the trades alone."""
    _, book = demo
    due: dict[str, Decimal] = {"SDRT": Decimal(0), "PTM_LEVY": Decimal(0)}
    for day in (WEDNESDAY, THANKSGIVING, FRIDAY):
        for trade in (row for row in rows(book, "trade", day) if row["currency"] == "GBP"):
            if trade["side"] == "BUY":
                due["SDRT"] += (abs(trade["gross"]) / 200).quantize(Decimal("0.01"), "ROUND_HALF_UP")
            if abs(trade["gross"]) > 10_000 and trade["account_class"] == "CUSTOMER":
                due["PTM_LEVY"] += Decimal("1.50")
    charged = [row for day in (WEDNESDAY, THANKSGIVING, FRIDAY) for row in rows(book, "transaction_charge", day) if row["charge"] in due]
    assert {name: -sum(row["amount"] for row in charged if row["charge"] == name) for name in due} == due
    assert min(due.values()) > 0
    settled = sum(row["amount"] for row in charged if row["settlement_date"] <= FRIDAY)
    owed = [row for row in rows(book, "balance", FRIDAY) if (row["ledger_account"], row["instrument"]) == ("2415", "GBP")]
    assert sum(row["money"] for row in owed) == settled < 0


def test_the_pounds_bought_come_on_friday_and_the_position_is_revalued(demo: tuple[DemoPlan, Book]) -> None:
    """GBP 50,000.00 for USD 63,500.00: in the ladder on Wednesday, on the bank accounts on Friday, its value changing with the rate."""
    _, book = demo
    ladder = {(row["currency"], row["item"]): row["net"] for row in rows(book, "funding_ladder", WEDNESDAY) if row["settlement_date"] == FRIDAY}
    assert (ladder["GBP", "FX"], ladder["USD", "FX"]) == (50_000, -63_500)
    settled = {row["instrument"]: row["money"] for row in rows(book, "fx_posting", FRIDAY) if row["ledger_account"] == "1015"}
    assert settled == {"GBP": 50_000, "USD": -63_500}
    for day in (THANKSGIVING, FRIDAY):
        for row in rows(book, "fx_revaluation", day):
            assert row["gain"] == row["open_value"] - row["previous_value"] + (row["dealt_value"] or 0)
            assert row["open_value"] == (row["open_position"] * row["fx_rate"]).quantize(Decimal("0.01"), "ROUND_HALF_UP")


def test_the_same_seed_gives_the_same_files(demo: tuple[DemoPlan, Book], tmp_path: Path) -> None:
    plan, _ = demo
    again = make_markets_demo(tmp_path)
    for day in plan.days:
        assert [path.read_bytes() for path in plan.files[day]] == [path.read_bytes() for path in again.files[day]]
