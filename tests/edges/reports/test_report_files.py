"""All reports of a small book, printed twice: same bytes, every figure tied to the tables, every link a real key."""

from __future__ import annotations

import csv
import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from tallystick.day.book import Book, init_book
from tallystick.day.control import calculator, close_day, open_day
from tallystick.day.read import define_day
from tallystick.edges.intake import load
from tallystick.edges.print.document import Document
from tallystick.edges.print.report_files import FormatUnknown
from tallystick.edges.print.xlsx_file import print_xlsx
from tallystick.edges.report_documents import table_document
from tallystick.edges.reports import REPORTS, NothingRan, ReportUnknown, build_report, print_reports
from tallystick.edges.reports.day import report_day
from tallystick.model.catalogue import TABLES

DAY = dt.date(2026, 11, 10)
AAA, BBB, TTT = "US0000000000", "US0000000001", "US0000000002"


def now() -> str:
    return "2026-11-10T22:00:00.000000Z"


def put(folder: Path, name: str, *rows: dict[str, Any]) -> Path:
    """A file with these rows in the house's own form, named after its landing table."""
    columns = list(dict.fromkeys(column for row in rows for column in row))
    path = folder / f"{name}.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)
    return path


def execution(number: int, account: str, security: str, side: str, quantity: int, price: str, action: str = "NEW", reference: str = "") -> dict[str, Any]:
    moment = f"{DAY}T15:00:{number:02d}"
    terms = {"account_code": account, "security_code": security, "security_code_kind": "SYMBOL", "side": side, "quantity": quantity, "price": price}
    identity = {"sender": "S", "chain": "EXECUTION", "action": action, "exec_id": f"E{number}", "ref_exec_id": reference}
    return identity | terms | {"trade_date": DAY, "trade_time": moment, "sending_time": moment, "currency": "USD", "capacity": "A"}


def opening_rows() -> list[dict[str, Any]]:
    """The first state: a customer's 500 AAA and 100,000; the firm's 1,000 BBB, of which 200 are still to come from CNS."""
    of = {AAA: {"security_code": AAA, "security_code_kind": "ISIN"}, BBB: {"security_code": BBB, "security_code_kind": "ISIN"}}
    return [
        {"opening_kind": "LOT", "account_code": "C1", **of[AAA], "quantity": 500, "amount": 4000, "origin_date": "2026-01-05"},
        {"opening_kind": "LOT", "account_code": "F1", **of[BBB], "quantity": 1000, "amount": 9000, "origin_date": "2026-01-05"},
        {"opening_kind": "DEPOSITORY", "account_code": "00000901", **of[AAA], "quantity": 500},
        {"opening_kind": "DEPOSITORY", "account_code": "00000901", **of[BBB], "quantity": 800},
        {"opening_kind": "CLEARING", **of[BBB], "quantity": 200, "price": 10, "origin_date": "2026-11-06"},
        {"opening_kind": "CASH", "account_code": "C1", "amount": 100_000},
        {"opening_kind": "LEDGER", "ledger_account": "1015", "account_code": "SETTLEMENT", "amount": 500_000},
        {"opening_kind": "LEDGER", "ledger_account": "3010", "amount": -408_000},
    ]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A broker's one closed day: four trades, one of them corrected, a line of an unknown account, a fail to receive."""
    folder = tmp_path_factory.mktemp("reports")
    paths = ((AAA, "AAA", "CNS"), (BBB, "BBB", "CNS"), (TTT, "TTT", "TRADE_FOR_TRADE"))
    securities = [
        {"security_id": code, "isin": code, "symbol": name, "name": name, "asset_class": "EQUITY", "currency": "USD", "clearing_path": path}
        for code, name, path in paths
    ]
    accounts = [
        {
            "account_id": "C1",
            "account_name": "Cust",
            "account_class": "CUSTOMER",
            "account_type": "CASH",
            "market_maker": "N",
            "commission_schedule": "PER_SHARE",
        },
        {"account_id": "F1", "account_name": "Inv", "account_class": "FIRM", "account_type": "INVENTORY", "market_maker": "N", "commission_schedule": "NONE"},
    ]
    executions = [
        execution(1, "C1", "AAA", "BUY", 100, "10.5"),
        execution(2, "C1", "AAA", "SELL", 50, "10.75"),
        execution(3, "F1", "BBB", "SELL_SHORT", 1200, "10.1"),
        execution(4, "C1", "TTT", "BUY", 10, "20"),
        execution(5, "C1", "AAA", "BUY", 100, "11", "CORRECT", "E1"),
        execution(6, "C9", "AAA", "BUY", 1, "1"),
    ]

    def closes(day: str, price: str) -> list[dict[str, Any]]:
        return [{"security_code": code, "security_code_kind": "ISIN", "price_date": day, "close_price": price} for code, *_ in paths]

    with init_book(folder / "harbor", "tester", now()) as opened:
        for name, rows in (("security_message", securities), ("account_message", accounts), ("price_message", closes("2026-11-09", "10"))):
            load(opened, put(folder, name, *rows), now)
        load(opened, put(folder, "opening_message", *opening_rows()), now)
        open_day(opened, DAY, now)
        load(opened, put(folder, "execution_message", *executions), now)
        load(opened, put(folder, "price_message", *closes("2026-11-10", "10.2")), now)
        close_day(opened, now)
        yield opened


@pytest.fixture(scope="module")
def pages(book: Book) -> dict[str, Document]:
    with calculator(book) as store:
        day = report_day(book, store, None)
        return {name: report.builder(day) for name, report in REPORTS.items()}


def contents(paths: list[Path]) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in paths}


def test_printing_twice_gives_the_same_bytes(book: Book, tmp_path: Path):
    first, second = (print_reports(book, "all", DAY, "all", tmp_path / name) for name in ("one", "two"))
    assert contents(first) == contents(second)
    assert first[0].name == "index.html"
    assert {path.suffix for path in first} == {".html", ".xlsx", ".json", ".csv", ".parquet"}
    assert b"/" + str(book.path).encode() not in b"".join(contents(first).values())


def test_one_report_alone_is_the_same_page(book: Book, pages: dict[str, Document]):
    assert build_report(book, "fails", DAY).summary == pages["fails"].summary


def test_the_index_names_every_report_and_the_default_folder_is_the_days(book: Book):
    paths = print_reports(book, "all")
    assert paths[0] == book.path / "reports" / "2026-11-10" / "index.html"
    index = paths[0].read_text(encoding="utf-8")
    assert all(report.title in index and f'href="{path.name}"' in index for report, path in zip(REPORTS.values(), paths[1:], strict=True))


def test_what_is_not_there_is_refused_with_what_is(book: Book):
    with pytest.raises(ReportUnknown, match="funding_ladder"):
        print_reports(book, "profit")
    with pytest.raises(FormatUnknown, match="html, xlsx, csv"):
        print_reports(book, "blotter", DAY, "pdf")
    with pytest.raises(NothingRan, match="2026-11-10"):
        print_reports(book, "blotter", dt.date(2026, 11, 12))


@pytest.mark.parametrize("name", list(REPORTS))
def test_every_page_states_what_it_is_of(pages: dict[str, Document], name: str):
    page, report = pages[name], REPORTS[name]
    assert (page.title, page.family, page.business_date, page.book) == (report.title, report.family, DAY, "harbor")
    assert all((page.basis, page.cut, page.ruleset, page.run_id)) and page.summary


@pytest.mark.parametrize("name", list(REPORTS))
def test_every_link_is_the_key_of_a_table(pages: dict[str, Document], name: str):
    for section in pages[name].sections:
        for column in (each for each in section.columns if each.link):
            key = TABLES[column.link_table].key
            if column.link_keys != ("entry_key",):
                assert column.link_keys == key, f"{section.title}: {column.link}"
                continue
            assert section.table is not None
            assert all(len(each.split(",")) == len(key) for each in section.table["entry_key"].to_pylist()), f"{section.title}: {column.link}"


def rows_of(page: Document, title: str) -> list[dict[str, Any]]:
    return next(list(section.table.to_pylist()) for section in page.sections if section.title == title and section.table is not None)


def test_the_sheet_adds_up_and_a_correction_is_not_straight_through(pages: dict[str, Document]):
    lines = {row["line"]: row for row in rows_of(pages["control_sheet"], "Counts by stage")}
    assert {row["state"] for row in lines.values()} == {"OK", "OPEN"}
    assert (lines[11]["rows_in"], lines[11]["rows_out"], lines[11]["rows_other"]) == (6, 4, 2)
    assert pages["control_sheet"].summary[0].value_text == "adds up"


def test_the_blotter_carries_every_trade_and_the_days_bank_money(pages: dict[str, Document]):
    trades = {row["entry_key"].split(",")[4]: row["gross"] for row in rows_of(pages["blotter"], "Purchases and sales")}
    assert trades == {"E5": Decimal(-100 * 11), "E2": Decimal("537.50"), "E3": 1200 * Decimal("10.1"), "E4": Decimal(-10 * 20)}
    cash = sum(row["net_money"] for row in rows_of(pages["blotter"], "Receipts and payments of money"))
    bank = next(row for row in rows_of(pages["trial_balance"], "Ledger accounts") if row["ledger_account"] == "1015")
    # 200 BBB to come from CNS rose from 10 to 10.2: we receive the difference
    assert cash == bank["movement"] == 200 * (Decimal("10.2") - 10)


def test_the_books_balance_and_the_ladder_starts_from_the_bank(pages: dict[str, Document]):
    posted = rows_of(pages["trial_balance"], "Ledger accounts")
    assert all(sum(row[name] for row in posted) == 0 for name in ("opening", "movement", "closing"))
    assert all(row["difference"] == 0 for row in rows_of(pages["stock_record"], "By security"))
    ladder = rows_of(pages["funding_ladder"], "Ladder")
    assert ladder[0]["money_after"] == 500_040
    # tomorrow is a bank holiday; on the 12th: AAA −1,100 + 537.50, BBB 12,120 less 200 x 10.2 to be paid for, TTT −200
    assert ladder[1]["settlement_date"] == dt.date(2026, 11, 12)
    assert ladder[1]["net"] == -1100 + Decimal("537.50") + 12_120 - 200 * Decimal("10.2") - 200


def test_the_fail_and_the_exposure_of_the_day(pages: dict[str, Document]):
    assert [(row["we"], row["quantity"], row["value"]) for row in rows_of(pages["fails"], "Open fails")] == [("receive", 200, 200 * Decimal("10.2"))]
    assert [(row["account_id"], row["quantity"]) for row in rows_of(pages["market_risk"], "Exposure by account and security")] == [("F1", 1000 - 1200)]


def test_any_table_of_the_day_prints_as_a_workbook(book: Book, tmp_path: Path):
    with calculator(book) as store:
        define_day(book, store, DAY)
        table = store.arrow(f"select date '{DAY}' as snapshot_date, * from balance order by all")
    document = table_document("balance", table)
    assert document.business_date == DAY
    print_xlsx(document, tmp_path / "balance.xlsx")
    assert (tmp_path / "balance.xlsx").stat().st_size > 4000


@pytest.mark.parametrize("name", list(TABLES))
def test_every_contract_has_a_document(name: str):
    empty: pa.Table = TABLES[name].arrow.empty_table()
    assert table_document(name, empty).sections[0].columns
