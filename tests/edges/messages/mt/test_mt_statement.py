"""Bank statements MT940, MT942, MT950: cases a clerk can read."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tallystick.edges.messages.mt import read_mt, recognise_mt
from tallystick.edges.messages.mt.figures import entry_date, figure, short_date
from tallystick.edges.messages.reading import Reading

HEAD = ":20:STMT\n:25:021000021/400500600\n:28C:229/1\n"


@pytest.fixture
def read(tmp_path: Path):
    def reading(text: str | bytes) -> Reading:
        path = tmp_path / "statement.sta"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_mt(path, "abc")

    return reading


def rows(reading: Reading, table: str) -> list[dict[str, object]]:
    return reading.tables[table].to_pylist()


def test_a_statement_that_adds_up(read) -> None:
    text = (
        HEAD + ":60F:C261123USD1000,\n:61:2611241124D250,75NTRFOURREF1//BANKREF1\nSUPPLEMENT\n:86:WIRE TO\nA CUSTOMER\n"
        ":61:2611241124C,25NINTNONREF\n:62F:C261124USD749,50\n:64:C261124USD700,\n:65:C261125USD749,5\n-\n"
    )
    reading = read(text)
    assert [(row["balance_kind"], row["amount"], row["balance_date"], row["reason"]) for row in rows(reading, "stated_balance")] == [
        ("OPENING", Decimal("1000"), dt.date(2026, 11, 23), None),
        ("CLOSING", Decimal("1000") - Decimal("250.75") + Decimal("0.25"), dt.date(2026, 11, 24), None),
        ("AVAILABLE", Decimal("700"), dt.date(2026, 11, 24), None),
        ("FORWARD", Decimal("749.50"), dt.date(2026, 11, 25), None),
    ]
    wire, interest = rows(reading, "stated_entry")
    assert wire["amount"] == Decimal("-250.75")
    assert (wire["entry_code"], wire["our_reference"], wire["their_reference"]) == ("NTRF", "OURREF1", "BANKREF1")
    assert wire["narrative"] == "SUPPLEMENT\nWIRE TO\nA CUSTOMER"
    assert (wire["statement_reference"], wire["account_code"], wire["currency"]) == ("229/1", "021000021/400500600", "USD")
    assert (wire["line_number"], interest["line_number"]) == (5, 9)
    assert text.encode()[wire["byte_offset"] :][: wire["byte_length"]] == b":61:2611241124D250,75NTRFOURREF1//BANKREF1\nSUPPLEMENT\n"
    assert interest["amount"] == Decimal("0.25")
    assert (reading.rows, reading.rejected) == (6, 0)
    assert reading.rows + reading.lines_of_form == reading.lines_read == len(text.splitlines())


def test_one_cent_too_much_is_kept_and_told(read) -> None:
    reading = read(HEAD + ":60F:C261123USD100,\n:61:261124C10,NTRF\n:62F:C261124USD110,01\n")
    closing = rows(reading, "stated_balance")[1]
    assert (closing["reason"], closing["amount"]) == ("BALANCE_DOES_NOT_ADD", Decimal("110.01"))
    assert "100 + entries 10 = 110" in closing["detail"]
    assert any("does not add up" in remark for remark in reading.remarks)


def test_reversals_carry_the_opposite_sign(read) -> None:
    reading = read(HEAD + ":60F:D261123USD5,\n:61:261124RC7,NTRF\n:61:261124RD9,NTRF\n:62F:D261124USD3,\n")
    assert [row["amount"] for row in rows(reading, "stated_entry")] == [Decimal(-7), Decimal(9)]
    assert [row["amount"] for row in rows(reading, "stated_balance")] == [Decimal(-5), Decimal(-5 - 7 + 9)]
    assert reading.rejected == 0


def test_an_unreadable_entry_is_kept_and_the_statement_not_trusted(read) -> None:
    reading = read(HEAD + ":60F:C261123USD100,\n:61:261124C10.00NTRF\n:62F:C261124USD110,\n")
    assert rows(reading, "stated_entry")[0]["reason"] == "BAD_ENTRY"
    assert rows(reading, "stated_entry")[0]["raw_text"] == ":61:261124C10.00NTRF"
    assert rows(reading, "stated_balance")[1]["reason"] == "BALANCE_DOES_NOT_ADD"


def test_a_time_wrapped_to_the_start_of_a_line_is_text(read) -> None:
    reading = read(
        HEAD + ":60F:C261123USD1,\n:61:261124C1,NTRF\n:86:AT 12\n:20:15 HOURS, NOT\n:26:00\n:62F:C261124USD2,\n:20:NEXT\n:25:B\n:28C:1\n:62F:C261124USD2,\n"
    )
    assert rows(reading, "stated_entry")[0]["narrative"] == "AT 12\n:20:15 HOURS, NOT\n:26:00"
    assert [row["account_code"] for row in rows(reading, "stated_balance")] == ["021000021/400500600", "021000021/400500600", "B"]


def test_a_statement_without_its_closing_balance_does_not_swallow_the_next(read) -> None:
    reading = read(HEAD + ":60F:C261123USD1,\n:61:261124C1,NTRF\n:86:TEXT\n" + HEAD + ":60F:C261123USD1,\n:62F:C261124USD1,\n")
    assert [row["reason"] for row in rows(reading, "stated_balance")] == ["INCOMPLETE_STATEMENT", None, None]


def test_mt942_takes_its_currency_from_the_floor_limit(read) -> None:
    reading = read(
        "{1:F01BANKUS33AXXX0000000000}{2:O942}{4:\r\n" + HEAD.replace("\n", "\r\n") + ":34F:USD0,\r\n:13D:2611241200-0500\r\n:61:261124D3,NCHG\r\n-}"
    )
    assert set(reading.tables) == {"stated_entry"}
    assert (rows(reading, "stated_entry")[0]["currency"], rows(reading, "stated_entry")[0]["amount"]) == ("USD", Decimal(-3))
    assert any("13D ×1" in remark for remark in reading.remarks)


def test_latin_1_is_read_and_told(read) -> None:
    reading = read((HEAD + ":60F:C261123USD1,\n:61:261124C1,NTRF\n:86:M\u00fcller\n:62F:C261124USD2,\n").encode("latin-1"))
    assert rows(reading, "stated_entry")[0]["narrative"] == "M\u00fcller"
    assert "Latin-1" in reading.remarks[0]


def test_two_acknowledged_messages_on_one_line_keep_apart(read) -> None:
    ack = "{1:F21BANKUS33AXXX0000000000}{4:{177:2611240900}{451:0}}"
    refused = ack.replace("451:0", "451:1")
    reading = read(ack + refused + refused + "{1:F01BANKUS33AXXX0000000000}{2:O103}{4:\n:20:R\n-}")
    assert [(row["line_number"], row["reason"]) for row in rows(reading, "depository_message")] == [
        (1, "NETWORK_REJECTED"),
        (2, "NETWORK_REJECTED"),
        (3, "UNREAD_MESSAGE_TYPE"),
    ]


def test_byte_order_mark_and_recognition(read) -> None:
    reading = read(b"\xef\xbb\xbf" + (HEAD + ":60F:C261123USD1,\n:62F:C261124USD1,\n").encode())
    assert reading.rejected == 0
    assert [recognise_mt(head) for head in (b"{1:F01", b"\xef\xbb\xbf:20:X", b"BANK\n940\n:20:X", b"8=FIX.4.2", b"<xml/>", b"a,b,c")] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]


def test_dates() -> None:
    assert short_date("991231", "d") == dt.date(1999, 12, 31)
    assert short_date("260230", "d") == dt.date(2026, 2, 28)
    assert entry_date("0102", dt.date(2026, 12, 31), "d") == dt.date(2027, 1, 2)
    assert entry_date("1231", dt.date(2027, 1, 2), "d") == dt.date(2026, 12, 31)


@given(st.decimals(min_value=0, max_value=10**9, places=4))
def test_a_figure_is_exact(value: Decimal) -> None:
    assert figure(str(value).replace(".", ","), "x") == value


@given(st.binary(max_size=300))
def test_no_bytes_crash_the_statement_reader(tmp_path_factory: pytest.TempPathFactory, noise: bytes) -> None:
    path = tmp_path_factory.mktemp("noise") / "n"
    path.write_bytes(HEAD.encode() + b":60F:C261123USD1,\n:61:" + noise.replace(b"\0", b""))
    reading = read_mt(path, "n")
    assert reading.rows + reading.lines_of_form == reading.lines_read
