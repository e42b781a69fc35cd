"""A figure reads the same in every format, to the last digit."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from decimal import Decimal as D
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from tallystick.edges.print.cell_text import cell_text, places_shown
from tallystick.edges.print.csv_file import csv_lines, print_csv, write_csv
from tallystick.edges.print.document import ColumnFormat, Document, Section
from tallystick.edges.print.html_page import print_html
from tallystick.edges.print.json_file import print_json
from tallystick.edges.print.parquet_file import print_parquet
from tallystick.edges.print.terminal import print_table
from tallystick.edges.print.xlsx_file import print_xlsx

MONEY = ColumnFormat("v", "Value", "money", "USD")
VALUES = (D("0.00"), D("-0.01"), D("1234567.89"), D("9999999999999.99"), D("-123456789012345678901234567890123456.78"))


def column(values: tuple[D | None, ...], precision: int = 38, scale: int = 2) -> pa.Table:
    return pa.table({"v": pa.array(values, pa.decimal128(precision, scale))})


def one_section(table: pa.Table, *columns: ColumnFormat, **more: object) -> Document:
    section = Section("Values", "", table, columns, **more)  # type: ignore[arg-type]
    return Document("Values", "Firm", date(2026, 11, 24), "settlement date", "cut", "rules", "run", "FinOp", (), (section,))


def body_cells(page: str) -> list[str]:
    body = page.split("<tbody>")[1].split("</tbody>")[0]
    return [re.sub("<[^>]*>", "", cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", body)]


def test_money_prints_with_commas_and_a_true_minus() -> None:
    assert body_cells(print_html(one_section(column(VALUES), MONEY))) == [
        "0.00",
        "−0.01",
        "1,234,567.89",
        "9,999,999,999,999.99",
        "−123,456,789,012,345,678,901,234,567,890,123,456.78",
    ]


def test_csv_holds_every_digit(tmp_path: Path) -> None:
    assert print_csv(column(VALUES), tmp_path / "v.csv") == 5
    assert (tmp_path / "v.csv").read_text() == "v\n0.00\n-0.01\n1234567.89\n9999999999999.99\n-123456789012345678901234567890123456.78\n"


def test_csv_writes_small_decimals_without_an_exponent(tmp_path: Path) -> None:
    print_csv(column((D("0"), D("0.00000001"), None, D("-12.5")), 18, 8), tmp_path / "v.csv")
    assert (tmp_path / "v.csv").read_text() == "v\n0.00000000\n0.00000001\n\n-12.50000000\n"


def test_json_holds_decimals_as_strings(tmp_path: Path) -> None:
    print_json(column(VALUES), tmp_path / "v.json")
    assert [row["v"] for row in json.loads((tmp_path / "v.json").read_text())] == [str(each) for each in VALUES]


def test_json_writes_small_decimals_without_an_exponent(tmp_path: Path) -> None:
    print_json(column((D("0"), D("0.00000001")), 18, 8), tmp_path / "v.json")
    assert (tmp_path / "v.json").read_text() == '[\n{"v": "0.00000000"},\n{"v": "0.00000001"}\n]\n'


def test_json_of_a_document_holds_rows_and_totals(tmp_path: Path) -> None:
    print_json(one_section(column(VALUES[:3]), MONEY, totals={"v": D("1234567.88")}), tmp_path / "v.json")
    section = json.loads((tmp_path / "v.json").read_text())["sections"][0]
    assert section["rows"] == [{"v": "0.00"}, {"v": "-0.01"}, {"v": "1234567.89"}]
    assert section["totals"] == {"v": "1234567.88"}


def test_parquet_gives_the_same_table_back(tmp_path: Path) -> None:
    table = column(VALUES)
    print_parquet(table, tmp_path / "v.parquet")
    assert pq.read_table(tmp_path / "v.parquet").equals(table)


def test_xlsx_keeps_numbers_as_numbers_and_long_amounts_as_text(tmp_path: Path) -> None:
    print_xlsx(one_section(column(VALUES), MONEY, totals={"v": D("12345678901234567.89")}), tmp_path / "v.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "v.xlsx")["Values"]
    cells = [cell.value for cell in sheet["A"][1:]]
    assert [D(repr(each)) for each in cells[:4]] == [D("0"), D("-0.01"), D("1234567.89"), D("9999999999999.99")]
    assert cells[4:] == ["-123456789012345678901234567890123456.78", "12345678901234567.89"]
    assert sheet["A2"].number_format == "#,##0.00"


def test_the_terminal_shows_every_digit() -> None:
    console = Console(file=io.StringIO(), width=100)
    print_table(column(VALUES), console, (MONEY,))
    assert "−123,456,789,012,345,678,901,234,567,890,123,456.78" in console.file.getvalue()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("kind", "unit", "values", "shown"),
    [
        ("quantity", "", (D("100.000000"), D("4120.500000")), ["100.0", "4,120.5"]),
        ("quantity", "", (D("100.000000"), D("-7.000000")), ["100", "−7"]),
        ("price", "USD", (D("187.420000"), D("0.000100")), ["187.4200", "0.0001"]),
        ("rate", "%", (D("0.184000"), D("-0.029650")), ["18.400", "−2.965"]),
        ("rate", "bps", (D("12.500000"), D("3.000000")), ["12.5", "3.0"]),
    ],
)
def test_a_column_shows_the_places_its_values_need(kind: str, unit: str, values: tuple[D, ...], shown: list[str]) -> None:
    table, shape = column(values, 18, 6), ColumnFormat("v", "V", kind, unit)
    assert [cell_text(each, shape, places_shown(table["v"], shape)) for each in values] == shown


@settings(max_examples=60, deadline=None)
@given(st.lists(st.decimals(-(10**20), 10**20, places=8), max_size=20))
def test_what_is_printed_reads_back_as_the_same_decimal(values: list[D]) -> None:
    table, shape = column(tuple(values), 38, 8), ColumnFormat("v", "V", "price")
    places = places_shown(table["v"], shape)
    assert [D(cell_text(each, shape, places).replace(",", "").replace("−", "-")) for each in values] == values
    sink = io.BytesIO()
    write_csv(table, sink)
    assert [D(line) for line in sink.getvalue().decode().split()[1:]] == values


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.none() | st.text(st.characters(exclude_categories=("Cs",))), st.none() | st.integers(-(2**63), 2**63 - 1)), min_size=1, max_size=12)
)
def test_csv_reads_back_by_another_reader(rows: list[tuple[str | None, int | None]]) -> None:
    batch = pa.record_batch([pa.array([row[0] for row in rows], pa.string()), pa.array([row[1] for row in rows], pa.int64())], names=["t", "n"])
    read = list(csv.reader(io.StringIO(csv_lines(batch).decode(), newline="")))
    assert [row[0].removeprefix("'") for row in read] == [(row[0] or "").removeprefix("'") for row in rows]
    assert [row[1] for row in read] == ["" if row[1] is None else str(row[1]) for row in rows]
