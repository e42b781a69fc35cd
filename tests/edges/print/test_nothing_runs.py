"""Text from outside can neither run as a formula, nor as a script, nor move a terminal's cursor (reliability G3)."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pyarrow as pa
import pytest
from rich.console import Console

from tallystick.edges.print.csv_file import print_csv
from tallystick.edges.print.document import Chart, ColumnFormat, Document, Figure, Mark, Section, Series
from tallystick.edges.print.html_index import print_index
from tallystick.edges.print.html_page import print_html
from tallystick.edges.print.safe_text import guarded, guarded_column, is_formula, visible
from tallystick.edges.print.terminal import print_table
from tallystick.edges.print.xlsx_file import print_xlsx

FORMULAS = (
    '=HYPERLINK("http://x","y")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\x00=1+1",
    "\x00",
    " =1+1",
    "\u00a0=1+1",
    "\ufeff=1+1",
    "\u200b=1+1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20SUM(A1)",
)
HARMLESS = ("", "ACME = good", "a-b", "037833100", "'quoted", "1-2", "ＡＣＭＥ")
MARKUP = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)></style></title></textarea>"


def hostile(text: str) -> Document:
    columns = (ColumnFormat("name", text, "text", text, link="fail.name"), ColumnFormat("n", "N", "count"))
    chart = Chart("bar", text, (text, "b"), (Series(text, (1, 2)), Series("other", (3, 4))), text, text, (Mark(text, text),))
    table = pa.table({"name": [text], "n": [-5]})
    sections = (Section(text, text, table, columns, chart, {"name": text}), Section("grouped", "", table, columns, None, None, "name"))
    return Document(text, text, date(2026, 11, 24), text, text, text, text, "Risk", (Figure(text, text, text, "bad"),), sections, (text,), text)


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_recognised(text: str) -> None:
    assert is_formula(text)
    assert guarded(text) == "'" + text
    assert guarded_column(pa.array([text, None])).to_pylist() == ["'" + text, None]


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text
    assert guarded_column(pa.array([text])).to_pylist() == [text]


def test_csv_guards_text_and_leaves_numbers(tmp_path: Path) -> None:
    print_csv(pa.table({"=name": list(FORMULAS), "n": [-5] * len(FORMULAS)}), tmp_path / "x.csv")
    with (tmp_path / "x.csv").open(newline="", encoding="utf-8") as lines:
        rows = list(csv.reader(lines))
    assert rows[0] == ["'=name", "n"]
    assert rows[1:] == [["'" + text, "-5"] for text in FORMULAS]


def test_a_text_stored_as_a_dictionary_is_guarded_too(tmp_path: Path) -> None:
    print_csv(pa.table({"name": pa.array(["=1", "ok"]).dictionary_encode()}), tmp_path / "x.csv")
    assert (tmp_path / "x.csv").read_text() == "name\n'=1\nok\n"


@pytest.mark.parametrize("text", [*FORMULAS, *HARMLESS, MARKUP])
def test_xlsx_holds_no_formula_and_no_link(text: str, tmp_path: Path) -> None:
    print_xlsx(hostile(text), tmp_path / "x.xlsx")
    with ZipFile(tmp_path / "x.xlsx") as parts:
        sheets = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
    assert all(b"<f>" not in sheet and b"<hyperlink" not in sheet for sheet in sheets)
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert -5 in [cell.value for cell in cells if cell.data_type == "n"]
    assert all(cell.quotePrefix for cell in cells if cell.data_type == "s" and is_formula(str(cell.value)))


class Elements(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}


@pytest.mark.parametrize("text", [MARKUP, "\u202egnp.exe", '"}body{display:none}/*', "}</style><script>", *FORMULAS])
def test_hostile_text_adds_no_element_to_a_page(text: str) -> None:
    plain = Elements(print_html(hostile("plain")))
    page = print_html(hostile(text))
    assert Elements(page).names == plain.names
    assert Elements(page).attributes == plain.attributes
    assert Elements(print_index([hostile(text)])).names == Elements(print_index([hostile("plain")])).names
    assert "\u202e" not in page
    assert "\x00" not in page


def test_html_guards_cells_that_would_run_when_pasted_into_a_spreadsheet() -> None:
    assert "<summary>&#x27;=1+1</summary>" in print_html(hostile("=1+1"))


def test_a_page_forbids_scripts_and_loads_nothing() -> None:
    page = print_html(hostile("plain"))
    assert "default-src 'none'" in page.replace("&#x27;", "'")
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")


def test_direction_and_control_characters_are_shown() -> None:
    assert visible("a\u202eb\x1b[31m\x00") == "a‹U+202E›b‹U+001B›[31m‹U+0000›"


def test_the_terminal_takes_no_orders_from_a_cell() -> None:
    console = Console(file=io.StringIO(), width=80, force_terminal=True, color_system=None)
    print_table(pa.table({"name": ["\x1b]0;owned\x07", "[bold]not markup[/bold]"]}), console)
    shown = console.file.getvalue()  # type: ignore[attr-defined]
    assert "\x1b]" not in shown
    assert "[bold]not markup[/bold]" in shown


def test_an_explain_command_cannot_run_another() -> None:
    document = hostile("x; rm -rf ~")
    page = print_html(replace(document, book="my book"))
    assert "tallystick explain &#x27;my book&#x27; fail &#x27;x; rm -rf ~&#x27;" in page
