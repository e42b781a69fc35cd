"""Securities that move without a trade, in a real book: in from another firm, out to one, and between our own depository accounts."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from tallystick.day.book import Book, init_book, utc_now
from tallystick.day.control import close_day, open_day
from tallystick.edges.intake import load
from tallystick.edges.proof import rebuild_book
from tests.lineage.mini_book import AAA, ACCOUNTS, BBB, CUT_OVER_DAY, DAY_1, DAY_2, OPENING, SECURITIES, Rows, execution, give, prices
from tests.real.flex_firm import rows_of as open_rows

FIRM = '[firm]\nname = "Broker"\ndepository_accounts = ["00000901", "00000902"]\nbank_accounts = ["SETTLEMENT"]\n'


def transfer(number: int, account: str, security: str, quantity: str, **said: str) -> dict[str, str]:
    named = {"sender": "ACATS", "transfer_id": f"T{number}", "account_code": account, "security_code": security, "security_code_kind": "ISIN"}
    rest = {"quantity": quantity, "cost_price": "", "transfer_date": f"{DAY_1}", "currency": "USD", "depository_account": "", "contra_account": ""}
    return {**named, **rest, **said}


TRANSFERS = [
    transfer(1, "C1", AAA, "300", cost_price="7.50", contra_account="0123"),  # the depository tells of it: free, below
    transfer(2, "F1", BBB, "-400", depository_account="00000901"),  # goes at the cost of its lots, 9.00
    transfer(3, "C1", BBB, "50"),  # the depository has not said where the shares are
    transfer(4, "00000901", AAA, "-200", contra_account="00000902"),
    transfer(5, "00000902", AAA, "200", contra_account="00000901"),
    transfer(6, "C9", AAA, "10"),
]
FREE = {
    "activity_reference": "R7",
    "activity_kind": "FREE",
    "activity_status": "MADE",
    "settlement_date": f"{DAY_1}",
    "depository_account": "00000901",
    "contra_account": "0123",
    "security_code": AAA,
    "security_code_kind": "ISIN",
    "quantity": "300",
    "money": "0",
    "currency": "USD",
}


def closed(book: Book, folder: Path, files: dict[str, Rows]) -> None:
    for name, rows in files.items():
        give(book, folder, name, rows)
    close_day(book, utc_now)


def rows_of(book: Book, table: str) -> list[dict[str, object]]:
    import pyarrow.parquet as pq

    day = book.state.last_close
    assert day is not None
    return [row for snapshot in book.catalogue.latest(table, day) for row in pq.read_table(book.path / snapshot.path).to_pylist()]


def balances(book: Book, *accounts: str) -> dict[tuple[object, ...], object]:
    rows = [row for row in rows_of(book, "balance") if row["ledger_account"] in accounts]
    return {(row["ledger_account"], row["sub_account"], row["security_id"]): row["quantity"] or row["money"] for row in rows}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Book:
    """Transfers on the first day beside a purchase of the firm; the purchase is cancelled on the second."""
    folder = tmp_path_factory.mktemp("transfers")
    book = init_book(folder / "book", "tester", utc_now(), FIRM)
    masters: dict[str, Rows] = {"security_message": SECURITIES, "account_message": ACCOUNTS, "opening_message": OPENING}
    for name, rows in {**masters, "price_message": prices(CUT_OVER_DAY, "10")}.items():
        give(book, folder, name, rows)
    open_day(book, DAY_1, utc_now)
    bought = [execution(1, "F1", "BBB", "BUY", "100", "12"), execution(2, "F1", "BBB", "SELL", "700", "12.5")]
    closed(book, folder, {"execution_message": bought, "price_message": prices(DAY_1, "12"), "depository_message": [FREE], "transfer_message": TRANSFERS})
    return book


def test_positions_places_and_what_is_in_transfer(book: Book) -> None:
    held = balances(book, "S-CUSTOMER", "S-FIRM", "S-DEPOSITORY", "S-TRANSFER")
    assert held == {
        ("S-CUSTOMER", "C1", AAA): 800,  # 500 + 300
        ("S-CUSTOMER", "C1", BBB): 50,
        ("S-FIRM", "F1", BBB): 600,  # 1,000 − 400; the trades of today have not settled
        ("S-DEPOSITORY", "00000901", AAA): -600,  # 500 + 300 − 200
        ("S-DEPOSITORY", "00000902", AAA): -200,
        ("S-DEPOSITORY", "00000901", BBB): -400,  # 800 − 400
        ("S-TRANSFER", "-", BBB): -50,  # the claim is there, the shares are not yet
    }


def test_lots_follow_and_the_firm_s_inventory_stands_at_their_cost(book: Book) -> None:
    lots = {(row["account_id"], row["security_id"], row["lot_id"]): (row["quantity"], row["cost"]) for row in rows_of(book, "lot")}
    assert lots[("C1", AAA, "TRANSFER.ACATS.T1")] == (300, 2250)
    assert lots[("C1", BBB, "TRANSFER.ACATS.T3")] == (50, 600)  # at the close of 12
    firm = [(lot, terms) for (account, _, lot), terms in lots.items() if account == "F1"]
    assert firm == []  # 1,000 at 9.00: 400 out, 600 and the 100 bought sold
    # sold 700 at 12.50 = 8,750; cost 600 × 9 + 100 × 12 = 6,600
    assert balances(book, "4020") == {("4020", "F1", "-"): Decimal("-2150.00")}
    assert balances(book, "3010") == {("3010", "-", "-"): -408000, ("3010", "F1", "-"): 3600}
    assert balances(book, "1510") == {}


def test_outcomes_are_listed_and_the_rejected_line_with_its_raw_text(book: Book) -> None:
    assert sorted((row["transfer_id"], row["status"], row["reason"], row["cost_reason"]) for row in rows_of(book, "security_transfer")) == [
        ("T1", "accepted", None, None),
        ("T2", "accepted", None, "COST_FROM_CLOSE"),
        ("T3", "accepted", None, "COST_FROM_CLOSE"),
        ("T4", "accepted", None, None),
        ("T5", "accepted", None, None),
        ("T6", "rejected", "UNKNOWN_ACCOUNT", None),
    ]
    assert [(row["table_name"], row["reason"]) for row in rows_of(book, "rejection")] == [("transfer_message", "UNKNOWN_ACCOUNT")]


def test_a_late_cancel_replays_lots_with_the_transfer_among_them(book: Book, tmp_path: Path) -> None:
    open_day(book, DAY_2, utc_now)
    cancel = execution(3, "F1", "BBB", "BUY", "100", "12", action="CANCEL", ref_exec_id="E1", sending_time=f"{DAY_2}T15:00:03")
    closed(book, tmp_path, {"execution_message": [cancel], "price_message": prices(DAY_2, "12")})
    lots = {row["lot_id"]: (row["quantity"], row["cost"]) for row in rows_of(book, "lot") if row["account_id"] == "F1"}
    assert lots == {"S.2026-11-02.E2": (-100, -1250)}  # 1,000 − 400 − 700
    # sold 600 of the lots at 12.50 = 7,500 of a cost of 5,400
    assert balances(book, "4020") == {("4020", "F1", "-"): Decimal("-2100.00")}
    assert rows_of(book, "transfer_cost") == []
    assert balances(book, "3010")[("3010", "F1", "-")] == 3600
    path = book.path
    book.close()
    assert rebuild_book(path, "tester").sound


FLEX = """<FlexQueryResponse queryName="t" type="AF"><FlexStatements count="1">
<FlexStatement accountId="U1" fromDate="20261102" toDate="20261102" period="LastBusinessDay" whenGenerated="20261102;180000">
<SecuritiesInfo><SecurityInfo assetCategory="STK" subCategory="COMMON" symbol="AAA" description="AAA" isin="US0000000000" currency="USD"/></SecuritiesInfo>
<Transfers>
<Transfer accountId="U1" assetCategory="STK" symbol="AAA" isin="US0000000000" currency="USD" date="20261102" type="ACATS" direction="IN" quantity="40"
 transferPrice="12.5" transactionID="901" levelOfDetail="TRANSFER"/>
<Transfer accountId="U1" assetCategory="STK" symbol="AAA" isin="US0000000000" currency="USD" date="20261102" type="INTERNAL" direction="OUT" quantity="15"
 transferPrice="0" transactionID="902" levelOfDetail="TRANSFER"/>
</Transfers>
<OpenPositions><OpenPosition accountId="U1" assetCategory="STK" symbol="AAA" isin="US0000000000" currency="USD" reportDate="20261102" position="25"
 markPrice="13" levelOfDetail="SUMMARY" side="Long"/></OpenPositions>
</FlexStatement></FlexStatements></FlexQueryResponse>
"""


def test_flex_transfers_make_the_broker_s_position(tmp_path: Path) -> None:
    from tallystick.day.control import run_day
    from tests.lineage.mini_book import written

    firm = '[firm]\nname = "Trading firm"\nbroker_source = "IBKR"\ndepository_accounts = ["BROKER"]\nbank_accounts = ["BROKER"]\n'
    book = init_book(tmp_path / "book", "tester", utc_now(), firm)
    load(book, written(tmp_path / "account_message.csv", [{"account_id": "U1", "account_class": "FIRM", "account_type": "INVENTORY"}]), utc_now)
    open_day(book, DAY_1, utc_now)
    statement = tmp_path / "flex.xml"
    statement.write_text(FLEX, encoding="utf-8")
    load(book, statement, utc_now)
    run_day(book, utc_now)
    assert [(row["account_id"], row["trade_date_quantity"]) for row in open_rows(book, "position")] == [("U1", 25)]
    assert [(row["quantity"], row["cost"]) for row in open_rows(book, "lot")] == [(25, Decimal("312.50"))]
    assert {(row["ledger_account"], row["sub_account"]): row["money"] for row in open_rows(book, "balance") if row["money"]} == {
        ("1510", "U1"): Decimal("312.50"),
        ("3010", "U1"): Decimal("-312.50"),
    }
    assert open_rows(book, "recon_break") == []
    book.close()
