"""Worked cases a clerk can read: one message in, one landing row out."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tallystick.edges.messages.fix import BadSettings, FixSettings, plain
from tallystick.edges.messages.fix.exact import Line
from tests.edges.messages.fix.fix_text import FILL, HEAD, row_of, rows_of, sealed

AE = "35=AE|" + HEAD + "571=T1|487=0|570=N|55=IBM|32=100|31=143.25|75=20260511|60=20260511-13:30:00|"


def test_a_fill_gives_every_column() -> None:
    row = row_of(FILL + "15=USD|30=XNYS|528=A|64=20260512|12=1.5|13=3|136=1|137=0.25|139=7|118=14323.25|48=459200101|22=1|58=a=b|")
    assert row["reason"] is None and row["detail"] is None and row["raw_text"] is None
    assert (row["sender"], row["chain"], row["action"], row["exec_id"], row["ref_exec_id"]) == ("BROKER", "EXECUTION", "NEW", "E1", None)
    assert row["trade_date"] == dt.date(2026, 5, 11) and row["stated_settlement_date"] == dt.date(2026, 5, 12)
    assert row["trade_time"] == dt.datetime(2026, 5, 11, 13, 30, 0, 123_000) and row["sending_time"] == dt.datetime(2026, 5, 11, 13, 30, 0, 250_000)
    assert (row["account_code"], row["security_code"], row["security_code_kind"]) == ("ACC1", "459200101", "CUSIP")
    assert (row["side_code"], row["side"], row["quantity"], row["price"]) == ("1", "BUY", Decimal("100.000000"), Decimal("143.25000000"))
    assert (row["currency"], row["venue"], row["capacity"]) == ("USD", "XNYS", "A")
    assert row["stated_commission"] == Decimal("-1.5") and row["stated_tax"] == Decimal("-0.25"), "charged to us"
    assert row["stated_net_money"] == -(100 * Decimal("143.25") - Decimal("1.75")), "a buy is paid"


@pytest.mark.parametrize(
    ("version", "change", "action"),
    [
        ("FIX.4.2", "20=0|150=2|", "NEW"),
        ("FIX.4.2", "20=0|150=1|", "NEW"),
        ("FIX.4.2", "20=1|150=0|19=E0|", "CANCEL"),
        ("FIX.4.2", "20=2|150=2|19=E0|", "CORRECT"),
        ("FIX.4.4", "150=F|", "NEW"),
        ("FIX.4.4", "150=G|19=E0|", "CORRECT"),
        ("FIXT.1.1", "150=H|19=E0|", "CANCEL"),
    ],
)
def test_what_an_execution_report_does(version: str, change: str, action: str) -> None:
    row = row_of(FILL.replace("150=F|", change), version)
    assert (row["reason"], row["action"], row["ref_exec_id"]) == (None, action, None if action == "NEW" else "E0")


@pytest.mark.parametrize("change", ["150=0|", "150=4|", "150=8|", "150=I|", "20=3|150=2|", "20=0|150=0|"])
def test_order_level_reports_are_no_trades(change: str) -> None:
    row = row_of(FILL.replace("150=F|", change))
    assert row["reason"] == "NOT_A_TRADE" and row["exec_id"] is None and str(row["raw_text"]).startswith("8=FIX.4.4\x01")


@pytest.mark.parametrize("kind", ["0", "A", "D", "AR", "j", "8x"])
def test_other_messages_are_no_trades(kind: str) -> None:
    row = row_of(f"35={kind}|" + HEAD)
    assert (row["reason"], row["detail"]) == ("NOT_A_TRADE", f"MsgType {kind}")


def test_a_bust_needs_only_who_which_and_when() -> None:
    row = row_of("35=8|" + HEAD + "17=E2|19=E1|20=1|150=0|39=0|32=0|31=0|60=20260511-13:31:00|", "FIX.4.2")
    assert (row["reason"], row["action"], row["ref_exec_id"], row["quantity"], row["price"]) == (None, "CANCEL", "E1", None, None)


@pytest.mark.parametrize(
    ("change", "action"),
    [("487=0|", "NEW"), ("", "NEW"), ("487=1|572=T0|", "CANCEL"), ("487=2|572=T0|", "CORRECT"), ("856=6|572=T0|", "CANCEL"), ("487=0|856=0|150=F|", "NEW")],
)
def test_what_a_capture_report_does(change: str, action: str) -> None:
    row = row_of(AE.replace("487=0|", change) + "552=1|54=2|1=ACC1|12=2|")
    assert (row["reason"], row["chain"], row["action"], row["exec_id"]) == (None, "CAPTURE_REPORT", action, "T1")
    assert (row["ref_exec_id"], row["side"], row["account_code"]) == (None if action == "NEW" else "T0", "SELL", "ACC1")


def test_a_capture_report_of_two_sides_gives_a_row_a_side() -> None:
    text = sealed(AE.replace("487=0|", "487=2|572=T0|") + "552=2|54=1|1=ACC1|118=14325|453=1|448=X|447=D|452=1|54=2|1=ACC2|528=P|")
    buy, sale = rows_of(text)
    assert (buy["exec_id"], buy["ref_exec_id"], buy["side"], buy["account_code"], buy["capacity"]) == ("T1/1", "T0/1", "BUY", "ACC1", None)
    assert (sale["exec_id"], sale["ref_exec_id"], sale["side"], sale["account_code"], sale["capacity"]) == ("T1/2", "T0/2", "SELL", "ACC2", "P")
    assert buy["stated_net_money"] == Decimal("-14325") and sale["stated_net_money"] is None, "what one side states is not the other's"
    assert buy["line_number"] == sale["line_number"] == 1


def test_two_entries_of_one_side_code_stay_apart() -> None:
    rows = rows_of(sealed(AE + "552=2|54=1|1=ACC1|54=1|1=ACC2|"))
    assert [(row["exec_id"], row["account_code"]) for row in rows] == [("T1/1", "ACC1"), ("T1/1/2", "ACC2")]


@pytest.mark.parametrize(
    ("codes", "preference", "expected"),
    [
        ("55=IBM|", ("ISIN", "CUSIP", "SEDOL", "SYMBOL"), ("IBM", "SYMBOL")),
        ("55=IBM|48=459200101|22=1|", ("ISIN", "CUSIP", "SEDOL", "SYMBOL"), ("459200101", "CUSIP")),
        ("55=IBM|48=459200101|22=1|", ("SYMBOL", "CUSIP"), ("IBM", "SYMBOL")),
        ("55=[N/A]|48=US4592001014|22=4|", ("SYMBOL", "ISIN"), ("US4592001014", "ISIN")),
        ("55=IBM|454=1|455=US4592001014|456=4|", ("ISIN", "SYMBOL"), ("US4592001014", "ISIN")),
        ("55=IBM|454=2|455=2005973|456=2|455=US4592001014|456=4|", ("SEDOL", "ISIN"), ("2005973", "SEDOL")),
        ("55=IBM|454=2|455=2005973|456=2|455=US4592001014|456=4|", ("ISIN", "SEDOL"), ("US4592001014", "ISIN")),
        ("55=IBM|48=IBM.N|22=5|", ("ISIN", "CUSIP", "SEDOL", "SYMBOL"), ("IBM", "SYMBOL")),
        ("55=BRK|65=B|", ("ISIN", "SYMBOL"), ("BRK B", "SYMBOL")),
        ("48=IBM|22=8|", ("SYMBOL",), ("IBM", "SYMBOL")),
    ],
)
def test_how_the_security_is_named(codes: str, preference: tuple[str, ...], expected: tuple[str, str]) -> None:
    row = row_of(FILL.replace("55=IBM|", codes), settings=FixSettings(security_preference=preference))
    assert (row["security_code"], row["security_code_kind"]) == expected


def test_several_fees_are_summed() -> None:
    assert row_of(FILL + "136=2|137=0.25|139=1|137=0.10|139=7|")["stated_tax"] == -(Decimal("0.25") + Decimal("0.10"))


def test_a_commission_a_share_is_not_an_amount() -> None:
    assert row_of(FILL + "12=0.01|13=1|")["stated_commission"] is None


def test_a_bust_that_repeats_the_trade_with_a_price_of_zero() -> None:
    row = row_of(FILL.replace("150=F", "150=H|19=E0").replace("31=143.25", "31=0"))
    assert (row["action"], row["quantity"], row["price"]) == ("CANCEL", 100, None)


def test_a_field_given_twice_counts_once_the_first_time() -> None:
    row = row_of(FILL.replace("32=100|", "32=100|32=200|").replace("1=ACC1|", "1=ACC1|1=ACC2|"))
    assert (row["quantity"], row["account_code"]) == (100, "ACC1")


def test_an_original_sending_time_counts_only_for_a_repeated_message() -> None:
    row = row_of(FILL.replace("34=7|", "34=7|43=N|122=20260511-13:29:00|"))
    assert row["sending_time"] == dt.datetime(2026, 5, 11, 13, 30, 0, 250_000)


@pytest.mark.parametrize("separator", [b"\x01", b"|", b"^A"])
def test_plain_lines_take_the_fast_way(monkeypatch: pytest.MonkeyPatch, separator: bytes) -> None:
    def refuse(line: Line, file_id: str, settings: FixSettings) -> list[dict[str, object]]:
        raise AssertionError(f"line {line.number} took the exact way")

    monkeypatch.setattr(plain, "exact_rows", refuse)
    bodies = [
        FILL + "454=1|455=US4592001014|456=4|453=2|448=A|447=D|452=1|448=B|447=D|452=3|136=1|137=0.2|139=1|12=1|118=5|",
        FILL.replace("31=143.25", "31=12345.12345678").replace("60=20260511-13:30:00.123", "60=20260511-13:30:00"),
        FILL.replace("150=F", "150=H|19=E0"),
        FILL.replace("150=F", "20=2|150=2|19=E0"),
        FILL.replace("150=F", "150=0"),
        FILL.replace("75=20260511|", ""),
        AE + "552=1|54=2|1=ACC1|",
        "35=D|" + HEAD,
    ]
    rows = rows_of(b"".join(b"IN " + sealed(body, separator=separator) + b"\r\n" for body in bodies))
    assert [row["reason"] for row in rows] == [None, None, None, None, "NOT_A_TRADE", None, None, "NOT_A_TRADE"]


def test_a_repeated_message_keeps_its_first_sending_time() -> None:
    row = row_of(FILL.replace("34=7|", "34=7|43=Y|122=20260511-13:29:00|"))
    assert row["reason"] is None and row["sending_time"] == dt.datetime(2026, 5, 11, 13, 29)
    resent = row_of(FILL.replace("34=7|", "34=9|97=Y|"))
    assert resent["sending_time"] == dt.datetime(2026, 5, 11, 13, 30, 0, 250_000)


@pytest.mark.parametrize(
    ("time", "zone", "day"),
    [
        ("20260512-00:30:00", "America/New_York", dt.date(2026, 5, 11)),
        ("20260512-03:59:59.999", "America/New_York", dt.date(2026, 5, 11)),
        ("20260512-04:00:00", "America/New_York", dt.date(2026, 5, 12)),
        ("20261112-04:30:00", "America/New_York", dt.date(2026, 11, 11)),
        ("20260511-23:30:00", "Asia/Tokyo", dt.date(2026, 5, 12)),
    ],
)
def test_without_trade_date_the_market_zone_decides(time: str, zone: str, day: dt.date) -> None:
    row = row_of(FILL.replace("75=20260511|", "").replace("60=20260511-13:30:00.123", "60=" + time), settings=FixSettings(zone=zone))
    assert row["trade_date"] == day


def test_settings_fill_what_the_message_lacks() -> None:
    settings = FixSettings(sender="DESK", default_currency="USD", default_account="HOUSE", cross_reference_tag=198, street_reference_tag=820)
    row = row_of(FILL.replace("1=ACC1|", "").replace("49=BROKER|", "") + "198=X1|820=S1|", settings=settings)
    assert (row["sender"], row["currency"], row["account_code"]) == ("DESK", "USD", "HOUSE")
    assert (row["cross_reference"], row["street_reference"]) == ("X1", "S1")
    assert row_of(FILL + "79=SUB|", settings=FixSettings(account_tag=79))["account_code"] == "SUB"


def test_an_own_side_map() -> None:
    settings = FixSettings(sides={"B": "BUY", "SS": "SELL_SHORT"})
    assert row_of(FILL.replace("54=1|", "54=SS|"), settings=settings)["side"] == "SELL_SHORT"
    assert row_of(FILL.replace("54=1|", "54=B|"), settings=settings)["side"] == "BUY"


def test_settings_that_contradict_are_refused() -> None:
    with pytest.raises(BadSettings, match="TICKER"):
        FixSettings(security_preference=("TICKER",))
    with pytest.raises(BadSettings):
        FixSettings(block_bytes=0)


@pytest.mark.parametrize("separator", [b"\x01", b"|", b"^A"])
@pytest.mark.parametrize("prefix", [b"", b"2026-05-11 13:30:00.125 IN  ", b"<20260511-13:30:00, FIX.4.4:A->B, incoming> (", b"in|8|"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_separators_prefixes_and_line_ends(separator: bytes, prefix: bytes, end: bytes) -> None:
    text = (prefix + sealed(FILL + "58=a=b;c|", separator=separator) + end) * 2
    for rows in (rows_of(text), rows_of(text, exactly=True)):
        assert [(row["reason"], row["exec_id"], row["quantity"], row["line_number"]) for row in rows] == [(None, "E1", 100, 1), (None, "E1", 100, 2)]
        assert rows[1]["byte_offset"] == len(text) // 2 and rows[1]["byte_length"] == len(text) // 2 - 1


def test_a_log_that_dropped_the_last_separator() -> None:
    text = sealed(FILL)[:-1] + b"\r\n" + sealed(FILL)[:-1]
    assert [row["reason"] for row in rows_of(text)] == [row["reason"] for row in rows_of(text, exactly=True)] == [None, None]


def test_raw_data_may_hold_separators() -> None:
    data = b"a\x0110=000\x01b|c"
    body = FILL.encode().replace(b"|", b"\x01") + b"95=%d\x0196=%s\x01354=3\x01355=x\x01y\x01" % (len(data), data)
    head = b"8=FIX.4.4\x019=%d\x01" % len(body) + body
    text = head + b"10=%03d\x01" % (sum(head) % 256)
    for shown in (text, text.replace(b"\x01", b"|")):
        (row,) = rows_of(shown)
        assert (row["reason"], row["exec_id"], row["price"]) == (None, "E1", Decimal("143.25")), row["detail"]


def test_lenient_still_verifies_and_says_so() -> None:
    text = sealed(FILL).replace(b"10=", b"10=0")[:-1] + b"\n" + b"8=FIX.4.4\x019=0\x01" + sealed(FILL).split(b"\x01", 2)[2]
    assert [row["reason"] for row in rows_of(text)] == ["BAD_CHECKSUM", "BAD_BODY_LENGTH"]
    first, second = rows_of(text, FixSettings(lenient=True))
    assert first["reason"] is None and str(first["detail"]).startswith("CheckSum 10: found 0")
    assert second["reason"] is None and "BodyLength 9: found 0, counted" in str(second["detail"]) and "CheckSum" in str(second["detail"])
    dated = row_of(FILL.replace("75=20260511|", "75=20260511-13:30:00|"), settings=FixSettings(lenient=True))
    assert (dated["trade_date"], dated["detail"]) == (dt.date(2026, 5, 11), "TradeDate 75: found 20260511-13:30:00, took the day")
    assert row_of(FILL.replace("75=20260511|", "75=20260511-13:30:00|"))["reason"] == "BAD_DATE"
