"""Every reason of the closed list with its smallest example, and their precedence."""

from __future__ import annotations

import pytest

from tallystick.edges.messages.fix import REASONS, FixSettings, Reason
from tallystick.edges.messages.fix.reasons import CODES, Refused
from tests.edges.messages.fix.fix_text import FILL, HEAD, row_of, rows_of, sealed


@pytest.mark.parametrize("reason", REASONS[1:], ids=lambda reason: reason.code)
def test_the_example_provokes_the_reason(reason: Reason) -> None:
    text = sealed(reason.example) if reason.framed else reason.example.replace("|", "\x01").encode("latin-1")
    for exactly in (False, True):
        (row,) = rows_of(text, exactly=exactly)
        assert row["reason"] == reason.code, row["detail"]
        assert row["detail"] and row["raw_text"] and row.get("exec_id") is None


def test_the_list_is_closed_and_without_repetition() -> None:
    assert len(CODES) == len(REASONS)
    with pytest.raises(ValueError, match="closed list"):
        Refused("SOMETHING", "")


@pytest.mark.parametrize("text", ["NaN", "1e309", "1,000", "inf", "0x10", "1.0000001", "1234567890123", "1 00", "1.2.3", "--1", "-", ".", "+1", "１００"])
def test_quantities_that_are_none(text: str) -> None:
    assert rows_of(sealed(FILL.replace("32=100|", f"32={text}|").encode()))[0]["reason"] == "BAD_QUANTITY"


@pytest.mark.parametrize("text", ["0", "-100", "0.0", "-0", "00"])
def test_quantities_not_above_zero(text: str) -> None:
    assert row_of(FILL.replace("32=100|", f"32={text}|"))["reason"] == "NOT_POSITIVE_QUANTITY"


@pytest.mark.parametrize("text", ["100.", "100.0", "0100", "100.00000000000000000000", "0000000000000000000000100"])
def test_quantities_written_oddly(text: str) -> None:
    assert row_of(FILL.replace("32=100|", f"32={text}|"))["quantity"] == 100


@pytest.mark.parametrize("text", ["2026-05-11", "20260230", "20261301", "260511", "20260511T", "00000000", "202605111"])
def test_days_that_are_none(text: str) -> None:
    assert row_of(FILL.replace("75=20260511|", f"75={text}|"))["reason"] == "BAD_DATE"


@pytest.mark.parametrize(
    "text", ["20260511", "20260511-24:00:00", "20260511-13:60:00", "20260511-13:30", "20260511 13:30:00", "20260511-13:30:00.", "20260511-13:30:00Z"]
)
def test_times_that_are_none(text: str) -> None:
    assert row_of(FILL.replace("60=20260511-13:30:00.123|", f"60={text}|"))["reason"] == "BAD_DATE"


def test_the_first_reason_of_the_list_counts() -> None:
    worse = FILL.replace("17=E1|", "").replace("32=100|", "32=x|").replace("54=1|", "54=z|")
    assert row_of(worse)["reason"] == "MISSING_EXEC_ID"
    assert row_of(worse + "17=E1|")["reason"] == "UNKNOWN_SIDE"
    assert row_of(worse + "136=2|137=1|")["reason"] == row_of(worse + "454=1|")["reason"] == "BAD_GROUP"
    assert rows_of(sealed(worse).replace(b"10=", b"10=9"))[0]["reason"] == "BAD_CHECKSUM"
    assert rows_of(sealed(worse + "abc|").replace(b"10=", b"10=9"))[0]["reason"] == "GARBLED_FIELD"
    assert rows_of(sealed(worse + "abc|")[:-9])[0]["reason"] == "TRUNCATED_LINE"


def test_one_stray_byte_is_not_skipped() -> None:
    for text in (sealed(FILL.replace("17=E1", "x17=E1")), sealed(FILL.replace("17=E1", "017=E1"))[:-1]):
        assert rows_of(text)[0]["reason"] == rows_of(text, exactly=True)[0]["reason"] == "GARBLED_FIELD"


def test_a_negative_price_and_a_price_of_zero() -> None:
    assert row_of(FILL.replace("31=143.25|", "31=-143.25|"))["reason"] == "NEGATIVE_PRICE"
    assert row_of(FILL.replace("31=143.25|", "31=0|"))["price"] == 0


def test_two_messages_in_one_line_are_not_guessed_at() -> None:
    assert rows_of(sealed(FILL) + sealed(FILL))[0]["reason"] == "GARBLED_FIELD"


def test_a_group_that_does_not_count() -> None:
    for more in ("136=2|137=1|", "137=1|", "136=x|137=1|", "454=1|", "454=1|455=US4592001014|58=x|456=4|", "455=US4592001014|456=4|"):
        assert row_of(FILL + more)["reason"] == "BAD_GROUP", more
    assert rows_of(sealed("35=AE|" + HEAD + "571=T|55=IBM|32=1|31=1|75=20260511|552=2|54=1|1=A|"))[0]["reason"] == "BAD_GROUP"


def test_a_wrong_line_leaves_its_neighbours_alone() -> None:
    text = b"\n".join((sealed(FILL), b"garbage", sealed(FILL)[:-20], b"", b"  ", sealed(FILL, separator=b"|"), sealed(FILL)))
    assert [(row["line_number"], row["reason"]) for row in rows_of(text)] == [(1, None), (2, "NO_BEGIN_STRING"), (3, "TRUNCATED_LINE"), (6, None), (7, None)]


def test_text_that_is_not_utf8_is_shown_and_only_refused_where_used() -> None:
    assert rows_of(sealed(FILL + "58=caf\xe9|"))[0]["reason"] is None
    row = rows_of(sealed(FILL.replace("1=ACC1", "1=caf\xe9")))[0]
    assert row["reason"] == "BAD_ENCODING" and "1=caf\\xe9" in str(row["raw_text"])
    assert rows_of(sealed(FILL.encode().replace(b"1=ACC1", "1=Köln".encode())))[0]["account_code"] == "Köln"


def test_an_unknown_kind_of_report() -> None:
    assert row_of(FILL.replace("150=F", "150=1"))["reason"] == "UNKNOWN_EXEC_TYPE", "1 and 2 are FIX 4.2 values and need 20"
    assert row_of(FILL.replace("150=F", "20=7|150=2"), settings=FixSettings(lenient=True))["reason"] == "UNKNOWN_EXEC_TYPE"
