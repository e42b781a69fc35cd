"""Every reason of the closed list, by the smallest input that provokes it; every bad file, by its code."""

from __future__ import annotations

from pathlib import Path

import pytest

from tallystick.edges.messages.flex import FILE_REASONS, ROW_REASONS, FlexSettings, read_flex, recognise_flex
from tallystick.edges.messages.reading import FileRefused

OURS = FlexSettings(accounts=frozenset({"U1"}))
START = '<FlexQueryResponse><FlexStatements count="1"><FlexStatement accountId="U1">'


@pytest.mark.parametrize("reason", ROW_REASONS, ids=lambda reason: reason.code)
def test_the_smallest_input_gives_the_reason_and_keeps_the_text(read, reason):
    found = read(reason.smallest_input, OURS)
    (row,) = [row for table in found.tables.values() for row in table.to_pylist()]
    assert (row["reason"], row["line_number"]) == (reason.code, 2)  # AccountInformation ends first
    assert row["detail"] and row["raw_text"].startswith("<" + reason.smallest_input[1:4])
    assert found.rejected == (reason.code != "NOT_A_TRADE")
    assert found.lines_read == found.rows + found.lines_of_form


@pytest.mark.parametrize("reason", FILE_REASONS, ids=lambda reason: reason.code)
def test_the_smallest_file_is_refused(tmp_path, reason):
    assert refused(tmp_path, reason.smallest_input.encode()) == reason.code


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b" \r\n\t", "EMPTY_FILE"),
        (b"\xef\xbb\xbf", "EMPTY_FILE"),
        (b"a;b\n1;2\n", "MALFORMED_XML"),
        (START.encode() + b'<Trades><Trade tradeID="1"', "MALFORMED_XML"),
        (START.encode() + b'<Trade description="JOHNSON & JOHNSON"/>', "MALFORMED_XML"),
        (START.encode() + b'<Trade description="\x00"/>', "MALFORMED_XML"),
        (b'<?xml version="1.0" encoding="UTF-8"?>' + START.encode() + b'<Trade description="\xe9"/>', "MALFORMED_XML"),
        (START.encode() + b'<Trade description="&secret;"/></FlexStatement></FlexStatements></FlexQueryResponse>', "MALFORMED_XML"),
        (b"<a>" * 300, "NOT_FLEX"),
        (START.encode() + b"<a>" * 300, "HOSTILE_XML"),
        (START.encode() + b'<Trade description="' + b"x" * 10_100_000 + b'"/>', "HOSTILE_XML"),
        (b"<FlexStatementResponse><Status>Fail</Status><ErrorCode>1003</ErrorCode></FlexStatementResponse>", "NOT_FLEX"),
        (b"<!--" + b" " * 70_000 + b'--><!DOCTYPE FlexQueryResponse SYSTEM "file:///etc/passwd"><FlexQueryResponse/>', "HOSTILE_XML"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><FlexQueryResponse/>'.encode("utf-16"), "HOSTILE_XML"),
    ],
)
def test_bad_files_are_refused_as_a_whole(tmp_path, content, reason):
    assert refused(tmp_path, content) == reason


def test_a_bomb_behind_a_long_comment_does_not_go_off(tmp_path):
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!--{" " * 70_000}--><!DOCTYPE a [<!ENTITY l0 "lol">{levels}]><FlexQueryResponse queryName="&l9;"/>'
    assert refused(tmp_path, bomb.encode()) == "HOSTILE_XML"


def test_a_whole_file_with_byte_order_mark_and_another_encoding_is_read(tmp_path):
    cash = '<CashTransaction currency="EUR" amount="1" type="Dividends" reportDate="20240102" description="Münz"/>'
    text = START + cash + "</FlexStatement></FlexStatements></FlexQueryResponse>"
    for content in (b"\xef\xbb\xbf" + text.encode(), text.encode("utf-16"), b'<?xml version="1.0" encoding="ISO-8859-1"?>' + text.encode("latin-1")):
        path = tmp_path / "statement.xml"
        path.write_bytes(content)
        (row,) = read_flex(path, "f", FlexSettings()).tables["cash_message"].to_pylist()
        assert row["narrative"] == "Münz"


def test_the_first_reason_in_the_order_wins(rows):
    (row,) = rows("execution_message", '<Trade symbol="X" currency="GBX" tradeDate="2024-99-99" buySell="BUY" quantity="x" tradePrice="1"/>')
    assert row["reason"] == "BAD_DATE"


def test_flex_is_recognised_by_its_first_bytes():
    assert recognise_flex(b'\xef\xbb\xbf<?xml version="1.0"?>\n<FlexQueryResponse queryName="q">')
    assert recognise_flex("<FlexQueryResponse>".encode("utf-16"))
    assert not recognise_flex(b"<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'>")
    assert not recognise_flex(b"8=FIX.4.2\x019=100")


def test_settings_refuse_an_unknown_order_of_dates():
    with pytest.raises(ValueError, match="MDY"):
        FlexSettings(slash_dates="YMD")


def refused(tmp_path: Path, content: bytes) -> str:
    path = tmp_path / "bad.xml"
    path.write_bytes(content)
    with pytest.raises(FileRefused) as caught:
        read_flex(path, "f", FlexSettings())
    return caught.value.reason
