"""Whole files: recognised, refused, read in blocks of any size, with lines of any length."""

from __future__ import annotations

from pathlib import Path

import pytest

from tallystick.edges.messages.fix import FixSettings, read_fix, read_fix_batches, recognise_fix
from tallystick.edges.messages.reading import FileRefused, Reading
from tallystick.model.landing import EXECUTION_MESSAGE
from tests.edges.messages.fix.fix_text import FILL, HEAD, outcome, sealed, written

FILE_ID = "0123456789ab"
CAPTURE = "35=AE|" + HEAD + "571=T1|55=IBM|32=1|31=1|75=20260511|552=2|54=1|1=A|54=2|1=B|"


def _rows(reading: Reading) -> list[dict[str, object]]:
    return reading.tables["execution_message"].sort_by([("line_number", "ascending"), ("exec_id", "ascending")]).to_pylist()


def test_the_table_keeps_the_contract(tmp_path: Path) -> None:
    reading = read_fix(written(tmp_path, sealed(FILL) + b"\n" + sealed("35=0|") + b"\nnoise\n"), FILE_ID, FixSettings())
    table = reading.tables[EXECUTION_MESSAGE.name]
    assert table.schema == EXECUTION_MESSAGE.arrow
    table.validate(full=True)
    assert outcome(reading) == {"accepted": 1, "NOT_A_TRADE": 1, "NO_BEGIN_STRING": 1}
    assert (reading.lines_read, reading.lines_of_form, reading.rows, reading.rejected) == (3, 0, 3, 1)
    assert {row["file_id"] for row in _rows(reading)} == {FILE_ID}


def test_lines_rows_and_blank_lines_add_up(tmp_path: Path) -> None:
    text = b"\n".join((sealed(FILL), b"", sealed(CAPTURE), b" \r", sealed("35=A|")))
    reading = read_fix(written(tmp_path, text), FILE_ID, FixSettings())
    assert (reading.lines_read, reading.lines_of_form, reading.rows) == (5, 2, 4)
    assert reading.remarks == ("1 rows more than lines: capture reports with several sides",)


def test_places_find_the_raw_text(tmp_path: Path) -> None:
    text = b"\n".join((b"IN " + sealed(FILL, separator=b"^A"), b"noise", sealed(FILL, separator=b"^A") + b"\r", sealed("35=0|", separator=b"^A")))
    for row in _rows(read_fix(written(tmp_path, text), FILE_ID, FixSettings())):
        start, length = row["byte_offset"], row["byte_length"]
        assert isinstance(start, int) and isinstance(length, int) and isinstance(row["line_number"], int)
        received = text[start : start + length]
        assert received == text.split(b"\n")[row["line_number"] - 1]
        assert row["raw_text"] in (None, received.decode())


@pytest.mark.parametrize("block_bytes", [1, 7, 100, 333, 1000, 1 << 20])
def test_the_size_of_blocks_changes_nothing(tmp_path: Path, block_bytes: int) -> None:
    text = b"\n".join((sealed(FILL), b"noise", sealed(CAPTURE), b"", b"x" * 700, sealed(FILL, separator=b"|"), sealed(FILL)))
    path = written(tmp_path, text)
    settings = FixSettings(block_bytes=block_bytes, max_line_bytes=600)
    reading = read_fix(path, FILE_ID, settings)
    assert _rows(reading) == _rows(read_fix(path, FILE_ID, FixSettings(max_line_bytes=600)))
    assert outcome(reading) == {"accepted": 5, "NO_BEGIN_STRING": 1, "LINE_TOO_LONG": 1}
    assert (reading.lines_read, reading.lines_of_form) == (7, 1)
    assert sum(table.num_rows for table in read_fix_batches(path, FILE_ID, settings)) == reading.rows


@pytest.mark.parametrize("where", ["first", "middle", "last"])
def test_a_long_line_is_one_row_and_its_neighbours_stand(tmp_path: Path, where: str) -> None:
    good = sealed(FILL)
    long_line = b"8=FIX.4.4\x019=5\x01" + b"y" * 3_000_000
    lines = {"first": [long_line, good, good], "middle": [good, long_line, good], "last": [good, good, long_line]}[where]
    for end in (b"", b"\n"):
        reading = read_fix(written(tmp_path, b"\n".join(lines) + end), FILE_ID, FixSettings(block_bytes=50_000))
        assert outcome(reading) == {"accepted": 2, "LINE_TOO_LONG": 1} and reading.lines_read == 3
        (row,) = [row for row in _rows(reading) if row["reason"]]
        assert row["line_number"] == 1 + lines.index(long_line) and row["byte_length"] == len(long_line)
        assert row["byte_offset"] == sum(len(line) + 1 for line in lines[: lines.index(long_line)]) and len(str(row["raw_text"])) == 4000
        assert [row["byte_length"] for row in _rows(reading) if not row["reason"]] == [len(good)] * 2


@pytest.mark.parametrize(
    ("text", "reason"), [(b"", "EMPTY_FILE"), (b"\n \n", "EMPTY_FILE"), (b"date,account\n", "NOT_A_FIX_LOG"), (b"\xff\xfe8\x00=\x00F\x00", "NOT_A_FIX_LOG")]
)
def test_files_that_are_refused(tmp_path: Path, text: bytes, reason: str) -> None:
    with pytest.raises(FileRefused, match=reason) as refused:
        read_fix(written(tmp_path, text), FILE_ID, FixSettings())
    assert refused.value.reason == reason
    with pytest.raises(FileRefused):
        list(read_fix_batches(written(tmp_path, text), FILE_ID, FixSettings()))


def test_a_byte_order_mark_is_a_prefix(tmp_path: Path) -> None:
    assert outcome(read_fix(written(tmp_path, b"\xef\xbb\xbf" + sealed(FILL)), FILE_ID, FixSettings())) == {"accepted": 1}


def test_what_is_recognised() -> None:
    assert recognise_fix(b"13:30:00 IN " + sealed(FILL)) and recognise_fix(sealed(FILL, separator=b"|")) and recognise_fix(sealed(FILL, separator=b"^A"))
    assert not recognise_fix(b"8=FIX.4.4;9=5;") and not recognise_fix(b"<FlexQueryResponse>") and not recognise_fix(b"")


def test_lenient_remarks_say_how_many_and_where_first(tmp_path: Path) -> None:
    text = sealed(FILL) + b"\n" + sealed(FILL).replace(b"10=", b"10=9") + b"\n"
    reading = read_fix(written(tmp_path, text), FILE_ID, FixSettings(lenient=True))
    assert reading.remarks == ("1 rows accepted although length, checksum or trade date are not as they should be (lenient); first line 2",)
    assert outcome(read_fix(written(tmp_path, text), FILE_ID, FixSettings())) == {"accepted": 1, "BAD_CHECKSUM": 1}
