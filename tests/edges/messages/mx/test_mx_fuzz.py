"""Whatever happens to a message on its way, reading gives rows, rows with a reason, or refuses the file with one; it never fails otherwise."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.edges.messages.mx import MxSettings, read_mx, reading
from tallystick.edges.messages.mx.reasons import FILE_REASONS, ROW_REASONS
from tallystick.edges.messages.reading import FileRefused, Reading
from tests.edges.messages.mx import test_mx_instructions as instructions
from tests.edges.messages.mx import test_mx_statements as statements
from tests.edges.messages.mx import test_mx_statuses as statuses
from tests.edges.messages.mx.conftest import document

OF_FILE = {reason.code for reason in FILE_REASONS}
OF_ROW = {reason.code for reason in ROW_REASONS} | OF_FILE
MESSAGES = [
    document("sese.023.001.13", instructions.DELIVERY, "M1"),
    document("sese.020.001.09", instructions.CANCELLATION, "M2"),
    document("sese.030.001.10", instructions.CONDITIONS, "M3"),
    document("sese.024.001.14", statuses.advice(statuses.MATCHED + statuses.FAILING), "M4"),
    document("sese.025.001.13", statuses.CONFIRMED, "M5"),
    document("semt.017.001.14", statements.POSTED, "M6"),
    document("semt.044.001.01", statements.PENALTIES, "M7"),
]
ONE = st.sampled_from(MESSAGES)
SEVERAL = st.lists(ONE, min_size=1, max_size=4).map(lambda each: "<?xml version='1.0'?>\n" + "\n".join(each))
HARMS = ["<", ">", "&", "&amp;", "]]>", "<!--", "<![CDATA[", "</", "<Document>", "</Document>", "<a/>", "\x00", "\x7f", "é", "￾", "9" * 40, "-", "x" * 5000]


def read(data: bytes) -> Reading | None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "m.xml"
        path.write_bytes(data)
        try:
            reading = read_mx(path, "f")
        except FileRefused as refused:
            assert refused.reason in OF_FILE
            return None
    assert reading.rows == reading.lines_read
    for table in reading.tables.values():
        numbers = table["line_number"].to_pylist()
        assert numbers == sorted(set(numbers))
        assert {row["reason"] for row in table.to_pylist()} <= {None, *OF_ROW}
    return reading


@settings(max_examples=80, deadline=None)
@given(SEVERAL, st.data())
def test_cut_off_anywhere(text: str, data: st.DataObject) -> None:
    read(text.encode()[: data.draw(st.integers(0, len(text.encode())))])


@settings(max_examples=120, deadline=None)
@given(SEVERAL, st.sampled_from(HARMS), st.data())
def test_something_put_in_anywhere(text: str, harm: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    read((text[:at] + harm + text[at + data.draw(st.integers(0, 3)) :]).encode("utf-8", "surrogatepass"))


@settings(max_examples=100, deadline=None)
@given(SEVERAL, st.lists(st.tuples(st.integers(0, 6000), st.integers(0, 255)), min_size=1, max_size=5))
def test_bytes_turned(text: str, turned: list[tuple[int, int]]) -> None:
    raw = bytearray(text.encode())
    for at, value in turned:
        raw[at % len(raw)] = value
    read(bytes(raw))


@settings(max_examples=60, deadline=None)
@given(ONE, st.sampled_from(["utf-8-sig", "utf-16", "utf-16-le", "latin-1", "utf-32"]), st.sampled_from(["UTF-8", "UTF-16", "ISO-8859-1", "EBCDIC"]))
def test_another_encoding_than_is_said(text: str, encoding: str, told: str) -> None:
    read(f"<?xml version='1.0' encoding='{told}'?><w>{text}</w>".encode(encoding))


@settings(max_examples=60, deadline=None)
@given(st.lists(ONE, min_size=1, max_size=5))
def test_one_broken_message_changes_no_other(messages: list[str]) -> None:
    broken = MESSAGES[0].replace("</TxId>", "</Tx>")
    whole, mixed = read("\n".join(messages).encode()), read("\n".join([messages[0], broken, *messages[1:], broken]).encode())
    assert whole is not None
    assert mixed is not None
    of_frame = ("line_number", "byte_offset", "byte_length")
    for name, table in whole.tables.items():
        plain = [[{key: value for key, value in row.items() if key not in of_frame} for row in each.to_pylist()] for each in (table, mixed.tables[name])]
        assert [row for row in plain[1] if row["reason"] != "NOT_WELL_FORMED"] == plain[0]


WRAPPED = '<?xml version="1.0" encoding="UTF-8"?>\n<e:All xmlns:e="urn:e">{}</e:All>'


@pytest.mark.parametrize("between", ["", "\n", "<!-- a comment -->", "<?target text?>"])
def test_however_the_messages_are_kept_apart_the_rows_are_the_same(between: str) -> None:
    kept = [WRAPPED.format(between.join(f"<e:BizMsg>{each}</e:BizMsg>" for each in MESSAGES)), between.join(MESSAGES)]
    kept += ["\n".join(f"<?xml version='1.0'?>{each}" for each in MESSAGES)] if between == "\n" else []
    told = []
    for text in kept[: 1 if between.startswith("<") else 3]:
        reading = read(text.encode())
        assert reading is not None
        told.append([[{**row, "byte_offset": None, "byte_length": None} for row in table.to_pylist()] for table in reading.tables.values()])
    assert all(each == told[0] for each in told)
    assert sum(map(len, told[0])) == 1 + 1 + 3 + 2 + 1 + 1 + 3 + 1


@pytest.mark.parametrize("namespace", ["urn:iso:std:iso:20022:tech:xsd:sese.023.001", "urn:other", "", "urn:iso:std:iso:20022:tech:xsd:sese.999.001.01"])
def test_a_wrong_namespace_is_kept_with_its_reason(namespace: str) -> None:
    header = '<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"/>'
    text = f'<?xml version="1.0"?><w>{header}<Document xmlns="{namespace}">{instructions.DELIVERY}</Document></w>'
    reading = read(text.encode())
    assert reading is not None
    assert reading.tables["depository_message"]["reason"].to_pylist() == ["UNREAD_MESSAGE_TYPE"]


def test_several_processes_read_what_one_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = MESSAGES[0].replace("</TxId>", "</Tx>")
    (tmp_path / "m.xml").write_text("\n".join([*MESSAGES, broken, "stray", *MESSAGES]))
    alone = read_mx(tmp_path / "m.xml", "f")
    monkeypatch.setattr(reading, "FEWEST_MESSAGES_A_PROCESS", 2)
    together = read_mx(tmp_path / "m.xml", "f", MxSettings(processes=2))
    assert {name: table.to_pylist() for name, table in together.tables.items()} == {name: table.to_pylist() for name, table in alone.tables.items()}
    assert (together.lines_read, together.remarks) == (alone.lines_read, alone.remarks)
