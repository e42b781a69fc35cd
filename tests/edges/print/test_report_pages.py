"""What a reader finds on a page: tiles, tables, totals, charts, the way to the rows behind a figure."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal as D
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pyarrow as pa
import pytest

from tallystick.edges.print.document import Chart, ColumnFormat, Document, DocumentWrong, Figure, Section, Series
from tallystick.edges.print.html_index import print_index
from tallystick.edges.print.html_page import print_html
from tallystick.edges.print.parquet_file import print_parquet
from tallystick.edges.print.report_files import FormatUnknown, print_report
from tallystick.edges.print.svg_chart import draw_chart
from tallystick.edges.print.svg_scale import linear, short_number
from tallystick.edges.print.xlsx_file import print_xlsx
from tallystick.edges.print.xlsx_sheet import SheetNames

from . import sample_reports as sample

VOID = {"meta", "rect", "line", "circle", "polyline"}


class WellFormed(HTMLParser):
    """Every element that opens closes, in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID or tag in ("rect", "circle"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        return

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("document", sample.all_reports(), ids=lambda document: document.name)
def test_every_report_is_one_well_formed_file(document: Document) -> None:
    page = print_html(document)
    WellFormed(page)
    assert page.count("<section ") == len(document.sections)
    assert page.count('<p class="label">') == len(document.summary)
    assert page.count("<svg ") == sum(section.chart is not None for section in document.sections)
    for svg in re.findall(r"<svg .*?</svg>", page, re.S):
        ET.fromstring(svg)


@pytest.mark.parametrize("document", sample.all_reports(), ids=lambda document: document.name)
def test_the_same_report_gives_the_same_bytes(document: Document, tmp_path: Path) -> None:
    first = [path.read_bytes() for path in print_report(document, tmp_path / "a")]
    again = [path.read_bytes() for path in print_report(document, tmp_path / "b")]
    assert first == again


def test_batches_do_not_change_the_bytes(tmp_path: Path) -> None:
    whole = sample.fails(100)
    table = whole.sections[0].table
    assert table is not None
    cut = replace(whole, sections=(replace(whole.sections[0], table=pa.concat_tables([table.slice(0, 33), table.slice(33, 1), table.slice(34)])),))
    assert [p.read_bytes() for p in print_report(whole, tmp_path / "a")] == [p.read_bytes() for p in print_report(cut, tmp_path / "b")]


def test_parquet_of_many_batches_is_the_same_file(tmp_path: Path) -> None:
    rows = 300_000
    whole = pa.table({"s": [f"x{number % 70_000}" for number in range(rows)], "n": range(rows)})
    print_parquet(whole, tmp_path / "a")
    print_parquet(pa.concat_tables([whole.slice(start, 7_001) for start in range(0, rows, 7_001)]), tmp_path / "b")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_long_table_is_cut_and_says_so_and_totals_stay_whole() -> None:
    document = sample.fails(12_345)
    page = print_html(document)
    assert page.count('<tr title="tallystick explain harbor fail ') == 500
    assert "Showing 500 of 12,345 rows; the rest is in the XLSX and CSV files. Totals are of all 12,345 rows." in page
    total = (document.sections[0].totals or {})["value"]
    assert f"{total:,.2f}".replace("-", "−") in page.split("<tfoot>")[1]


def test_a_row_opens_by_explain() -> None:
    page = print_html(sample.stock_record())
    command = "tallystick explain harbor stock_record &#x27;037833100  APPLE INC,in transfer&#x27;"
    assert f"<summary>in transfer</summary><code>{command}</code></details>" in page
    assert f'<tr title="{command}">' in page


def test_rows_stand_under_their_group() -> None:
    page = print_html(sample.trial_balance())
    order = [page.index(f">{text}</") for text in ("Assets", "1010", "Liabilities", "2110", "Equity", "3010")]
    assert order == sorted(order)
    assert '<th scope="col">Class' not in page


def test_zero_is_faint_null_is_empty_and_a_deadline_passed_has_a_sign() -> None:
    assert '<td class="n z">0.00</td><td class="n"></td>' in print_html(sample.trial_balance())
    assert re.search(r'<td class="d bad">2026-11-2\d<span class="sign bad" role="img" aria-label="bad">×</span></td>', print_html(sample.fails()))


def test_a_page_prints_with_page_numbers_and_repeated_headings() -> None:
    page = print_html(sample.fails())
    assert "counter(page)" in page
    assert "thead{display:table-header-group}" in page
    assert "size:landscape" in page
    assert "size:landscape" not in print_html(sample.trial_balance())


def test_an_empty_table_says_so() -> None:
    table = pa.table({"n": pa.array([], pa.int64())})
    page = print_html(sample.document("Nothing", "Risk", (), Section("None", "", table, (ColumnFormat("n", "N", "count"),))))
    assert "No rows." in page


def test_the_index_lists_four_families_and_their_files() -> None:
    page = print_index(sample.all_reports())
    order = [page.index(f"<h2>{family}</h2>") for family in ("Management", "Compliance", "FinOp", "Risk")]
    assert order == sorted(order)
    assert 'href="trial-balance-2026-11-24.html"' in page
    assert 'href="trial-balance-2026-11-24.xlsx"' in page
    with pytest.raises(DocumentWrong, match="exactly one firm"):
        print_index([])


def test_files_of_a_report_are_named_after_it(tmp_path: Path) -> None:
    names = [path.name for path in print_report(sample.trial_balance(), tmp_path, ("csv", "html"))]
    assert names == ["trial-balance-2026-11-24.html", "trial-balance-2026-11-24-ledger-accounts.csv"]
    with pytest.raises(FormatUnknown, match="pdf"):
        print_report(sample.trial_balance(), tmp_path, ("pdf",))


@pytest.mark.parametrize("kind", ["bar", "line", "stacked", "ladder", "heat"])
@pytest.mark.parametrize("values", [(), (0, 0), (None, None), (D("-1.5"), 2), (5, 5), (1e-9, 1e12), (float("nan"), 1.0)])
def test_any_figures_can_be_drawn(kind: str, values: tuple[float, ...]) -> None:
    series = tuple(Series(f"s{number}", values) for number in range(3))
    svg = draw_chart(Chart(kind, "t", tuple(f"x{number}" for number in range(len(values))), series))
    assert "nan" not in svg
    if svg:
        ET.fromstring(svg)


def test_a_bar_tells_its_exact_figure() -> None:
    assert "<title>11-24: 45,120.35 USD</title>" in draw_chart(Chart("bar", "t", ("11-24",), (Series("s", (D("45120.35"),)),), "USD"))


def test_ticks_are_round_and_short() -> None:
    assert linear([0, 14], 200, 0).ticks == (0.0, 5.0, 10.0, 15.0)
    assert linear([-22.4, 22.1], 200, 0).ticks == (-30.0, -20.0, -10.0, 0.0, 10.0, 20.0, 30.0)
    assert [short_number(D(n)) for n in ("950", "8412", "12500", "-1234567", "3000000000", "0")] == ["950", "8,412", "12.5k", "−1.23m", "3bn", "0"]


def test_a_document_refuses_parts_that_do_not_fit() -> None:
    table = pa.table({"a": [1]})
    with pytest.raises(DocumentWrong, match="column 'b' is not in the table"):
        Section("S", "", table, (ColumnFormat("b", "B", "count"),))
    with pytest.raises(DocumentWrong, match="a total of 'b'"):
        Section("S", "", table, (ColumnFormat("a", "A", "count"),), None, {"b": 1})
    with pytest.raises(DocumentWrong, match="has 2 values, expected 1"):
        Chart("bar", "C", ("x",), (Series("s", (1, 2)),))
    with pytest.raises(DocumentWrong, match="tone 'red'"):
        Figure("F", "1", "", "red")
    with pytest.raises(DocumentWrong, match="kind 'float'"):
        ColumnFormat("a", "A", "float")
    with pytest.raises(DocumentWrong, match="family 'Sales'"):
        Document("T", "F", date(2026, 11, 24), "", "", "", "", "Sales")


def test_a_workbook_has_a_summary_and_a_sheet_a_section(tmp_path: Path) -> None:
    print_xlsx(sample.fails(), tmp_path / "x.xlsx")
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    assert book.sheetnames == ["Summary", "Open fails"]
    assert book.properties.created == book.properties.modified == datetime(2026, 11, 24)
    sheet = book["Open fails"]
    assert sheet.freeze_panes == "B2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet["B2"].value == "037833100"
    assert sheet["I2"].value.date() == date(2026, 11, 29)
    assert sheet["J2"].value == "tallystick explain harbor fail F26112400000"
    assert sheet.cell(43, 1).value == "Total"
    assert [book["Summary"].cell(10, column).value for column in (1, 2)] == ["Open fails", "41"]


def test_a_large_workbook_is_written_row_by_row_and_complete(tmp_path: Path) -> None:
    rows = 50_001
    table = pa.table({"n": pa.array(range(rows), pa.int64()), "t": pa.array(["=1"] * rows)})
    columns = (ColumnFormat("n", "N", "count"), ColumnFormat("t", "T", "text"))
    chart = Chart("bar", "C", ("a", "b"), (Series("s", (1, 2)),))
    print_xlsx(sample.document("Large", "Risk", (), Section("All", "", table, columns, chart, {"n": sum(range(rows))})), tmp_path / "x.xlsx")
    book = openpyxl.load_workbook(tmp_path / "x.xlsx", read_only=True)
    assert book.sheetnames == ["Summary", "All", "All chart"]
    values = [row[0] for row in book["All"].iter_rows(values_only=True)]
    assert (len(values), values[0], values[1], values[-2], values[-1]) == (rows + 2, "N", 0, rows - 1, rows * (rows - 1) // 2)


def test_sheet_names_are_legal_and_never_twice() -> None:
    names = SheetNames()
    assert [names.take(title) for title in ("A/B: [x]?*", "a b   x", "A B   x", "'", "History", "n" * 40)] == [
        "A B   x",
        "a b   x (2)",
        "A B   x (3)",
        "Section",
        "History ",
        "n" * 31,
    ]
