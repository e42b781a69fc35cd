"""Books of a trading firm against its prime broker's own figures, statement by statement (issue: "Real input").

Where the broker states cash, our settled cash at the broker equals it to the cent (amounts of Flex have up to eight decimals, our books
two: at most half a cent a booked row), or the difference is a row the statement itself lacks, named here.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from tests.real.flex_firm import booked, broker_cash, landing, rows_of, stated_cash

HALF_CENT = Decimal("0.005")

CASES = {
    "14": (dt.date(2023, 2, 28), {}),
    "18": (dt.date(2022, 12, 19), {}),
    # Its dividends and the tax on them are not in the statement: CAD 3,654.87 − 548.34 and USD 3,257.97 − 191.72.
    "20": (dt.date(2023, 5, 24), {"CAD": Decimal("3654.87") - Decimal("548.34"), "USD": Decimal("3257.97") - Decimal("191.72")}),
}
"""Statements with trades, cash movements and a cash report by currency: their last day, and the rows the statement lacks."""


@pytest.fixture(scope="module")
def statements(shared_data: Path) -> Path:
    """The folder of Flex statements."""
    return shared_data / "broker_statements" / "ibkr_flex"


def statement(folder: Path, number: str) -> Path:
    return folder / f"testIBFlexStatementFile{number}.xml"


@pytest.mark.parametrize("number", sorted(CASES))
def test_settled_cash_is_the_broker_s(statements: Path, tmp_path: Path, number: str) -> None:
    day, lacking = CASES[number]
    file = statement(statements, number)
    book = booked(file, tmp_path, day)
    ours = broker_cash(book)
    booked_rows = len(rows_of(book, "cash_movement")) + 2 * len(rows_of(book, "execution"))
    for currency, stated in stated_cash(file, "AVAILABLE").items():
        difference = stated - lacking.get(currency, Decimal(0)) - ours.get(currency, Decimal(0))
        assert abs(difference) <= HALF_CENT * (booked_rows + 1), (number, currency, stated, ours.get(currency))
    book.close()


def test_the_altered_statement_differs_by_what_its_name_says(statements: Path, tmp_path: Path) -> None:
    """Statement 22 repeats the cash report of statement 18 without its cash movements: what is missing is exactly those."""
    file = statement(statements, "22")
    book = booked(file, tmp_path, dt.date(2022, 12, 19))
    assert not [row for row in landing(file).get("cash_message", []) if row["movement_kind"] in ("WIRE", "DIVIDEND", "INTEREST")]
    breaks = [row for row in rows_of(book, "recon_break") if row["recon_kind"] == "CASH_BALANCE"]
    assert {row["item"] for row in breaks} >= {"EUR", "USD"}
    book.close()


def test_positions_without_trades_are_breaks_by_name(statements: Path, tmp_path: Path) -> None:
    """Statement 17 states thirteen positions and no trade that made them: each is shown as a break of what we lack, none is adjusted."""
    file = statement(statements, "17")
    stated = {row["security_code"]: row["quantity"] for row in landing(file)["stated_position"] if not row["reason"]}
    book = booked(file, tmp_path, dt.date(2023, 3, 2))
    extra = {row["item"]: row["their_amount"] for row in rows_of(book, "recon_break") if row["recon_kind"] == "POSITION" and row["break_type"] == "EXTRA"}
    assert extra == stated
    assert not rows_of(book, "position")
    book.close()


@pytest.mark.parametrize("number", ["01", "02", "04", "05", "06", "08", "10", "11", "13", "14", "15", "17", "18", "20", "22", "24", "26", "27", "29"])
def test_every_statement_is_taken_in(statements: Path, tmp_path: Path, number: str) -> None:
    """Every execution line has one outcome, every cash movement too, and the books balance (the run checks it)."""
    file = statement(statements, number)
    tables = landing(file)
    days = [row["trade_date"] for row in tables.get("execution_message", []) if row["trade_date"]]
    days += [row["value_date"] for row in tables.get("cash_message", []) if row["value_date"]]
    days += [row["statement_date"] for row in tables.get("stated_position", []) if row["statement_date"]]
    book = booked(file, tmp_path, max([*days, dt.date(2014, 1, 3)]))
    executions = rows_of(book, "execution")
    assert len(executions) == len(tables.get("execution_message", []))
    assert {row["status"] for row in executions} <= {"accepted", "duplicate", "superseded", "rejected", "ignored"}
    assert len(rows_of(book, "cash_movement")) == len([row for row in tables.get("cash_message", []) if not row["reason"]])
    book.close()
