"""Lines of text to rows: places, quotes, encodings, odd ends, and that nothing is lost whatever the bytes."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.edges.messages.reading import Reading
from tallystick.edges.messages.tabular import canonical_profile, limits, parse_profile, read_tabular, read_tabular_batches
from tallystick.model.place import PLACE

PRICES = canonical_profile("price_message")
HEADER = "security_code,security_code_kind,price_date,close_price,currency,price_source"
GOOD = "AAPL,SYMBOL,2024-06-03,194.03,USD,NASDAQ"
NOTES = parse_profile(
    """target = "cash_message"
[columns]
movement_id = "id"
narrative = "note"
amount = "amount"
[constants]
sender = "BANK"
account_code = "A1"
movement_kind = "WIRE"
value_date = "2024-06-03"
currency = "USD"
""",
    "notes",
)


def read(folder: Path, content: bytes | str) -> Reading:
    path = folder / "file.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_tabular(path, "abc", PRICES if b"close_price" in path.read_bytes() else NOTES)


def test_a_line_becomes_typed_columns_and_knows_its_place(tmp_path: Path) -> None:
    content = f"{HEADER}\r\n\r\n{GOOD}\r\n"
    reading = read(tmp_path, content)
    row = reading.tables["price_message"].to_pylist()[0]
    assert (row["security_code"], row["price_date"], row["close_price"]) == ("AAPL", date(2024, 6, 3), Decimal("194.03"))
    assert (row["line_number"], row["byte_offset"], row["byte_length"]) == (3, len(HEADER) + 4, len(GOOD))
    assert content[row["byte_offset"] :][: row["byte_length"]] == GOOD
    assert (row["reason"], row["raw_text"]) == (None, None)
    assert (reading.lines_read, reading.lines_of_form) == (3, 2)


def test_header_only_is_a_remark(tmp_path: Path) -> None:
    reading = read(tmp_path, HEADER + "\n")
    assert (reading.rows, reading.remarks) == (0, ("the file holds a header only",))
    assert reading.tables["price_message"].schema == PRICES.table.arrow


def test_byte_order_mark_comment_and_column_order_do_not_matter(tmp_path: Path) -> None:
    reading = read(
        tmp_path, b"\xef\xbb\xbf# tallystick price_message\nclose_price,price_date,security_code_kind,Security_Code,extra\n1.5,2024-06-03,ISIN,X,9\n"
    )
    assert reading.tables["price_message"]["close_price"].to_pylist() == [Decimal("1.5")]
    assert "columns not read: extra" in reading.remarks
    assert reading.lines_of_form == 2


def test_a_truncated_last_line_gets_its_reason_and_a_remark(tmp_path: Path) -> None:
    reading = read(tmp_path, f"{HEADER}\n{GOOD}\nAAPL,SYMBOL,2024-06-0")
    assert reading.tables["price_message"]["reason"].to_pylist() == [None, "WRONG_FIELD_COUNT"]
    assert reading.remarks == ("the last line has no line end; it may be cut",)


def test_a_line_end_inside_quotes_belongs_to_its_record(tmp_path: Path) -> None:
    reading = read(tmp_path, 'id,note,amount\n1,"two\nlines, ""quoted""",5\n2,5" pipe,6\n3,,7\n')
    table = reading.tables["cash_message"]
    assert table["narrative"].to_pylist() == ['two\nlines, "quoted"', '5" pipe', None]
    assert table["line_number"].to_pylist() == [2, 4, 5]
    assert reading.rejected == 0


def test_an_unclosed_quote_spoils_its_own_line_only(tmp_path: Path) -> None:
    table = read(tmp_path, 'id,note,amount\n1,"open,5\n2,"fine",6\n3,"open at the end,7\n4,x,8\n').tables["cash_message"]
    assert table["reason"].to_pylist() == ["BAD_QUOTING", None, "BAD_QUOTING", None]
    assert table["movement_id"].to_pylist() == [None, "2", None, "4"]
    assert table["raw_text"].to_pylist()[0] == '1,"open,5'


def test_a_lone_quote_inside_quotes_is_not_guessed_at(tmp_path: Path) -> None:
    table = read(tmp_path, 'id,note,amount\n1,"5" pipe",6\n').tables["cash_message"]
    assert table["reason"].to_pylist() == ["BAD_QUOTING"]


def test_latin_text_read_as_utf8_is_named_and_as_latin1_is_read(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes("id,note,amount\n1,Zürich,5\n2,plain,6\n".encode("latin-1"))
    assert read_tabular(path, "abc", NOTES).tables["cash_message"]["reason"].to_pylist() == ["BAD_ENCODING", None]
    latin = parse_profile(
        'target = "cash_message"\n[file]\nencoding = "latin-1"\n[columns]\nmovement_id = "id"\nnarrative = "note"\namount = "amount"\n'
        '[constants]\nsender = "B"\naccount_code = "A"\nmovement_kind = "WIRE"\nvalue_date = "2024-06-03"\ncurrency = "USD"\n',
        "latin",
    )
    table = read_tabular(path, "abc", latin).tables["cash_message"]
    assert table["narrative"].to_pylist() == ["Zürich", "plain"]
    assert table["byte_offset"].to_pylist() == [15, 15 + len("1,Zxrich,5\n")]


def test_dates_of_two_formats_in_one_file(tmp_path: Path) -> None:
    table = read(tmp_path, f"{HEADER}\n{GOOD}\n{GOOD.replace('2024-06-03', '06/04/2024')}\n").tables["price_message"]
    assert table["reason"].to_pylist() == [None, "BAD_DATE"]


def test_a_price_with_comma_is_bad_unless_the_profile_says_so(tmp_path: Path) -> None:
    table = read(tmp_path, f"{HEADER}\n{GOOD.replace('194.03', chr(34) + '1,194.03' + chr(34))}\n").tables["price_message"]
    assert table["reason"].to_pylist() == ["BAD_PRICE"]
    assert "found '1,194.03'" in table["detail"][0].as_py()


def test_old_line_ends(tmp_path: Path) -> None:
    assert read(tmp_path, f"{HEADER}\r{GOOD}\r{GOOD}\r").rows == 2


cell = st.text(alphabet=st.sampled_from("ab1,\"\n\r' ;é"), max_size=6)


@settings(max_examples=60, deadline=None)
@given(rows=st.lists(st.tuples(cell, cell), min_size=1, max_size=12), block=st.integers(20, 200), all_quoted=st.booleans())
def test_what_the_csv_writer_writes_is_read_back(tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]], block: int, all_quoted: bool) -> None:
    if not all_quoted:  # the writer leaves a bare carriage return unquoted
        rows = [(name.replace("\r", ""), note.replace("\r", "")) for name, note in rows]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL if all_quoted else csv.QUOTE_MINIMAL)
    writer.writerows([("id", "note", "amount"), *((name, note, "1") for name, note in rows)])
    path = tmp_path_factory.mktemp("csv") / "file.csv"
    path.write_bytes(text.getvalue().encode())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "BLOCK_BYTES", block)
        reading = read_tabular(path, "abc", NOTES)
    table = reading.tables["cash_message"]
    assert [(name or "", note or "") for name, note in zip(table["movement_id"].to_pylist(), table["narrative"].to_pylist(), strict=True)] == rows
    assert reading.lines_read == len(rows) + 1


PIECES = [b"a", b"1", b",", b'"', b"\n", b"\r", b"\r\n", b"\0abcd", b"\xc3", b"\xc3\xa9", b" ", b'1,"q",2\n']


@settings(max_examples=80, deadline=None)
@given(
    content=st.lists(st.sampled_from(PIECES), max_size=60).map(b"".join),
    block=st.integers(20, 120),
)
def test_any_bytes_end_as_rows_whose_places_cover_the_file(tmp_path_factory: pytest.TempPathFactory, content: bytes, block: int) -> None:
    path = tmp_path_factory.mktemp("csv") / "file.csv"
    header = b"id,note,amount\n"
    path.write_bytes(header + content)
    reading = read_tabular(path, "abc", NOTES)
    table = reading.tables["cash_message"]
    assert reading.lines_read - reading.lines_of_form == table.num_rows
    places = zip(table["byte_offset"].to_pylist(), table["byte_length"].to_pylist(), strict=True)
    covered = b"".join((header + content)[offset : offset + length] for offset, length in places)
    assert len(covered.translate(None, b"\r\n")) == len(content.translate(None, b"\r\n"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "BLOCK_BYTES", block)
        assert read_tabular(path, "abc", NOTES).tables["cash_message"].to_pylist() == table.to_pylist()


@settings(max_examples=20, deadline=None)
@given(block=st.integers(50, 400))
def test_the_size_of_blocks_changes_nothing(tmp_path_factory: pytest.TempPathFactory, block: int) -> None:
    path = tmp_path_factory.mktemp("csv") / "file.csv"
    lines = ['1,"a\nb",5', "2,c,x", '3,"open,7', "4", "5,ü,8", "", '6,"d",9'] * 3
    path.write_bytes("\n".join(["id,note,amount", *lines]).encode())
    whole = read_tabular(path, "abc", NOTES)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "BLOCK_BYTES", block)
        patch.setattr(limits, "LINE_LIMIT_BYTES", 2000)
        batches = list(read_tabular_batches(path, "abc", NOTES))
    assert sum(batch.lines_read for batch in batches) == whole.lines_read
    assert [row for batch in batches for row in batch.tables["cash_message"].to_pylist()] == whole.tables["cash_message"].to_pylist()


def test_the_place_columns_are_those_of_the_contract() -> None:
    assert [column.name for column in PLACE] == ["file_id", "line_number", "byte_offset", "byte_length", "reason", "detail", "raw_text"]
