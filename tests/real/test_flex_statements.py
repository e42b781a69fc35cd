"""The 19 Flex statements: every element read or named as not read, and the broker's figures tied at the edge already."""

from __future__ import annotations

import datetime as dt
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path

import pytest

from tallystick.edges.messages.flex import FlexSettings, read_flex, recognise_flex
from tallystick.edges.messages.flex.read import FORM, READERS
from tallystick.edges.messages.reading import Reading

NUMBERS = ("01", "02", "04", "05", "06", "08", "10", "11", "13", "14", "15", "17", "18", "20", "22", "24", "26", "27", "29")
NAME = "testIBFlexStatementFile{}.xml"


@pytest.fixture(scope="session")
def statements(shared_data: Path) -> dict[str, tuple[Path, Reading]]:
    folder = shared_data / "broker_statements" / "ibkr_flex"
    if not folder.is_dir():
        pytest.skip("the Flex statements (broker_statements/ibkr_flex) are absent")
    assert sorted(path.name for path in folder.glob("*.xml")) == [NAME.format(number) for number in NUMBERS]
    return {number: (folder / NAME.format(number), read_flex(folder / NAME.format(number), f"f{number}", FlexSettings())) for number in NUMBERS}


def counted(path: Path) -> Counter[str]:
    return Counter(element.tag for element in ET.parse(path).iter() if element.attrib)


@pytest.mark.parametrize("number", NUMBERS)
def test_every_element_is_read_or_named_with_its_count(statements, number):
    path, reading = statements[number]
    assert recognise_flex(path.read_bytes()[:1000])
    elements = counted(path)
    unread = {f"{name}: {count} not read" for name, count in elements.items() if name not in READERS and name not in FORM}
    assert {remark for remark in reading.remarks if remark.endswith("not read")} == unread
    assert reading.lines_read == reading.rows + reading.lines_of_form
    lines = [row["line_number"] for table in reading.tables.values() for row in table.select(["line_number"]).to_pylist()]
    assert len(lines) == len(set(lines)) == reading.rows
    texts = Counter(text for table in reading.tables.values() for text in set(zip(table["raw_text"].to_pylist(), keys(table), strict=True)))
    assert sum(texts.values()) >= sum(count for name, count in elements.items() if name in READERS) - repeated(path)


def keys(table):
    return [row.get("exec_id") or (row.get("movement_id") or "").partition(".")[0] for row in table.to_pylist()]


def repeated(path: Path) -> int:
    """Elements that are equal to another of their file in every field."""
    texts = Counter(ET.tostring(element).strip() for element in ET.parse(path).iter() if element.tag in READERS)
    return sum(count - 1 for count in texts.values())


def test_the_figures_of_all_files_together(statements):
    elements: Counter[str] = Counter()
    rows: Counter[str] = Counter()
    for path, reading in statements.values():
        elements += counted(path)
        rows.update({name: table.num_rows for name, table in reading.tables.items()})
    expected = {"Trade": 53, "CashTransaction": 51, "CorporateAction": 5, "OpenPosition": 13, "ConversionRate": 19505, "SecurityInfo": 13, "SalesTax": 3}
    assert {name: elements[name] for name in expected} == expected
    # 53 trades: 43 of securities, 10 exchanges of currency; besides them one order, one symbol and one asset summary
    assert rows["execution_message"] == 43 + 3
    # 51 cash transactions, 3 sales taxes, 10 exchanges of 2 legs, 4 commissions of exchanges
    assert rows["cash_message"] == 51 + 3 + 10 * 2 + 4
    assert (rows["corporate_action_message"], rows["stated_position"], rows["fx_rate_message"], rows["security_message"]) == (5, 13, 19505, 13)


def test_what_is_rejected_is_rejected_for_a_stated_reason(statements):
    found = {
        (number, name, row["reason"]): row["detail"]
        for number, (_, reading) in statements.items()
        for name, table in reading.tables.items()
        for row in table.to_pylist()
        if row["reason"] not in (None, "NOT_A_TRADE")
    }
    assert set(found) == {
        ("13", "execution_message", "UNSUPPORTED_ASSET"),  # a contract for difference
        ("15", "execution_message", "MONEY_MISMATCH"),  # 23.342 × 436.98055 = 10,200 against 10,000 stated
        ("29", "cash_message", "BAD_CURRENCY"),  # GBX, pence
    }


def cash_by_currency(reading: Reading) -> dict[str, Decimal]:
    """What the rows of a file move, by currency: net money of executions and all cash rows."""
    moved: dict[str, Decimal] = defaultdict(Decimal)
    for name, column in (("execution_message", "stated_net_money"), ("cash_message", "amount")):
        for row in reading.tables[name].to_pylist() if name in reading.tables else []:
            if row["reason"] is None:
                moved[row["currency"]] += row[column]
    return moved


def unexplained(reading: Reading) -> dict[str, Decimal]:
    """Closing balance less opening balance and all rows, by currency, where it is not zero to the seventh decimal."""
    left = {currency: -amount for currency, amount in cash_by_currency(reading).items()}
    for row in reading.tables["stated_balance"].to_pylist():
        if row["reason"] is None and row["balance_kind"] in ("OPENING", "CLOSING"):
            left[row["currency"]] = left.get(row["currency"], Decimal(0)) + (row["amount"] if row["balance_kind"] == "CLOSING" else -row["amount"])
    return {currency: amount for currency, amount in left.items() if abs(amount) > Decimal("0.0000001")}


def test_opening_and_rows_give_the_closing_cash_of_every_currency(statements):
    assert unexplained(statements["14"][1]) == {}  # 5 purchases less: CHF and USD, two exchanges, two deposits
    assert unexplained(statements["18"][1]) == {}  # EUR and USD, purchases, exchanges, dividends with tax


def test_where_the_cash_does_not_close_the_missing_rows_are_named(statements):
    # The statement lacks its dividends and their tax: CAD 3,654.87 − 548.34, USD 3,257.97 − 191.72; the one purchase is there.
    assert unexplained(statements["20"][1]) == {"CAD": Decimal("3654.87") - Decimal("548.34"), "USD": Decimal("3257.97") - Decimal("191.72")}


def test_a_single_currency_statement_closes_in_its_base_summary(statements):
    for number in ("17", "24"):
        reading = statements[number][1]
        opening, closing = (
            next(row["amount"] for row in reading.tables["stated_balance"].to_pylist() if row["balance_kind"] == kind) for kind in ("OPENING", "CLOSING")
        )
        assert cash_by_currency(reading) == {"USD": closing - opening}


def test_the_commissions_of_the_rows_are_those_of_the_cash_report(statements):
    for number, expected in (("14", {"CHF": "-10.566382", "USD": "-1.412029"}), ("18", {"EUR": "-1.8726", "USD": "-2"}), ("20", {"USD": "-2"})):
        tables = statements[number][1].tables
        charged: dict[str, Decimal] = defaultdict(Decimal)
        for row in tables["execution_message"].to_pylist():
            charged[row["currency"]] += row["stated_commission"] if row["reason"] is None else 0
        for row in tables["cash_message"].to_pylist():
            charged[row["currency"]] += row["amount"] if row["movement_id"].endswith(".ibCommission") else 0
        assert {currency: amount for currency, amount in charged.items() if amount and currency} == {
            currency: Decimal(amount) for currency, amount in expected.items()
        }


def test_no_cash_report_fails_to_add_up(statements):
    assert not [remark for _, reading in statements.values() for remark in reading.remarks if "add up" in remark]


def test_the_file_that_miscounts_its_statements_is_told(statements):
    assert "the file says it holds 2 statements, found 3" in statements["29"][1].remarks


def test_the_statement_whose_trades_belong_to_another_report_is_named(statements):
    # File 22 carries the cash report of file 18, without its cash transactions and purchases and with other pairs in its exchanges.
    assert unexplained(statements["22"][1]) == {
        # deposits 20,100 and three exchanges − 2.0923 + 3.5169 + 3.8565 are lacking; USD.EUR + 140.9268 is not in the report
        "EUR": Decimal("20100") + Decimal("-2.0923") + Decimal("3.5169") + Decimal("3.8565") - Decimal("140.9268"),
        # the report has no CHF: EUR.CHF + 3,895.2846 and CHF.USD − 2.0923
        "CHF": -(Decimal("3895.2846") - Decimal("2.0923")),
        # closing − 0.000001655 kept to 8 decimals; CHF.USD + 2.255394785 kept to 8 decimals, USD.EUR − 133
        "USD": Decimal("-0.00000166") - (Decimal("2.25539479") - 133),
    }


def test_the_settled_balance_leaves_out_unsettled_principal_but_not_commission(statements):
    tables, last = statements["14"][1].tables, dt.date(2023, 2, 28)
    unsettled: dict[str, Decimal] = defaultdict(Decimal)
    for row in tables["execution_message"].to_pylist():
        if row["stated_settlement_date"] > last:
            unsettled[row["currency"]] += row["stated_net_money"] - row["stated_commission"] - row["stated_tax"]
    for row in tables["cash_message"].to_pylist():
        unsettled[row["currency"]] += row["amount"] if row["value_date"] > last else 0
    stated = {(row["currency"], row["balance_kind"]): row["amount"] for row in tables["stated_balance"].to_pylist() if row["reason"] is None}
    # CHF 5.875 + 1,235 + 276.76 = 1,517.635; USD 88.830 − 1,311.26125 + 1,005.20 + 270.89 = 53.658
    assert {currency: stated[currency, "CLOSING"] - unsettled[currency] for currency in ("CHF", "USD")} == {
        currency: stated[currency, "AVAILABLE"] for currency in ("CHF", "USD")
    }
