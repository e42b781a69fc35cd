"""Allocations, confirmations, their answers and positions: messages a clerk can read, the rows they give, and back."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.edges.messages.fix import FixSettings, read_fix
from tallystick.edges.messages.fix.said_layouts import BY_TYPE, Said
from tallystick.edges.messages.fix.said_write import CannotBeSaid, bodies, write_fix
from tests.edges.messages.fix.fix_text import rows_of, sealed, written

HEAD = "49=BROKER|56=FIRM|34=7|52=20261124-15:30:00|"
SECURITY = "55=[N/A]|48=US4592001014|22=4|"
CONFIRMED = (
    f"35=AK|{HEAD}664=C1|666=0|773=2|665=4|70=B1|73=1|11=OURS1|467=P1|60=20261124-15:29:00|75=20261124|64=20261125|{SECURITY}54=1|80=300|15=USD|30=XNYS|"
    "79=ACC1|6=143.25|381=42975|12=15|118=42990|"
)
ALLOCATED = (
    f"35=J|{HEAD}70=B1|71=0|626=1|73=1|11=OURS1|54=1|{SECURITY}53=300|6=143.25|15=USD|75=20261124|64=20261125|60=20261124-15:29:00|"
    "78=2|79=FUNDA|80=100|467=1A|154=14325|79=FUNDB|80=200|467=1B|"
)
SENT = dt.datetime(2026, 11, 24, 15, 30)


def said(row: dict[str, object], *columns: str) -> tuple[object, ...]:
    return tuple(row.get(column) for column in columns)


def test_a_confirmation_says_what_the_client_did_the_row_what_the_broker_did() -> None:
    """300 × 143.25 = 42,975 gross, + 15 commission = 42,990: what the client pays for its purchase. The broker sold."""
    (row,) = rows_of(sealed(CONFIRMED))
    assert said(row, "message_kind", "sender", "message_type", "message_reference", "block_reference", "part_reference", "our_reference") == (
        "CONFIRM", "BROKER", "FIX.AK", "C1", "B1", "P1", "OURS1",
    )  # fmt: skip
    assert said(row, "side", "quantity", "price", "gross", "commission", "net_money", "currency") == (
        "SELL", Decimal(300), Decimal("143.25"), Decimal(42975), Decimal(15), Decimal(42990), "USD",
    )  # fmt: skip
    assert said(row, "trade_date", "settlement_date", "security_code", "security_code_kind", "account_code", "status_code", "place_of_trade") == (
        dt.date(2026, 11, 24), dt.date(2026, 11, 25), "US4592001014", "ISIN", "ACC1", "4", "XNYS",
    )  # fmt: skip


def test_an_allocation_gives_one_row_a_part_with_the_side_of_who_allocates() -> None:
    """100 + 200 = 300, the quantity of the block."""
    one, two = rows_of(sealed(ALLOCATED))
    columns = ("message_kind", "block_reference", "part_number", "part_reference", "account_code", "side", "quantity", "net_money")
    assert said(one, *columns) == ("ALLOCATE", "B1", "1", "1A", "FUNDA", "BUY", Decimal(100), Decimal(14325))
    assert said(two, *columns) == ("ALLOCATE", "B1", "2", "1B", "FUNDB", "BUY", Decimal(200), None)


@pytest.mark.parametrize(
    ("body", "kind", "reference", "status", "reason"),
    [
        ("35=P|70=B1|87=0|", "ALLOCATION_STATUS", "B1", "0", None),
        ("35=P|70=B1|87=1|88=2|", "ALLOCATION_STATUS", "B1", "1", "2"),
        ("35=AT|755=R1|70=B1|87=3|", "ALLOCATION_STATUS", "R1", "3", None),
        ("35=AU|664=C1|75=20261124|60=20261124-16:00:00|940=3|", "AFFIRM", "C1", None, None),
        ("35=AU|664=C1|75=20261124|60=20261124-16:00:00|940=2|774=1|", "REFUSE", "C1", None, "1"),
        ("35=AU|664=C1|75=20261124|60=20261124-16:00:00|940=1|", "ALLOCATION_STATUS", "C1", None, None),
    ],
)
def test_answers(body: str, kind: str, reference: str, status: str | None, reason: str | None) -> None:
    (row,) = rows_of(sealed(body.replace("|", "|" + HEAD, 1)))
    assert said(row, "message_kind", "message_reference", "status_code", "status_reason", "reason") == (kind, reference, status, reason, None)


def test_a_replacement_and_a_cancel_name_what_they_end() -> None:
    (replaced,) = rows_of(sealed(CONFIRMED.replace("664=C1|666=0|", "664=C2|666=1|772=C1|")))
    (cancelled,) = rows_of(sealed(f"35=AK|{HEAD}664=C3|666=2|772=C2|"))
    assert said(replaced, "message_kind", "previous_reference") == ("CONFIRM", "C1")
    assert said(cancelled, "message_kind", "previous_reference", "reason") == ("CANCEL", "C2", None)


STANDING = (
    f"35=T|{HEAD}777=S1|160=1|60=20261124-15:29:00|778=2|162=SSI1|163=N|54=2|120=USD|168=20261201-00:00:00|172=0|85=1|165=3|787=S|781=2|"
    "782=DTCYUS33|783=D|784=10|782=0901|783=D|784=30|801=1|785=ACC7|786=10|162=SSI2|163=C|214=SSI0|"
)


def test_settlement_instructions_say_where_through_whom_and_on_which_account() -> None:
    one, two = rows_of(sealed(STANDING))
    assert said(one, "message_kind", "ssi_reference", "instruction_mode", "side", "currency", "payment") == ("NEW", "SSI1", "1", "SELL", "USD", "AGAINST")
    assert said(one, "settlement_location", "settlement_agent", "settlement_account", "valid_from") == (
        "DTCYUS33", "0901", "ACC7", dt.datetime(2026, 12, 1),
    )  # fmt: skip
    assert said(two, "message_kind", "ssi_reference", "previous_reference", "settlement_agent") == ("CANCEL", "SSI2", "SSI0", None)


@pytest.mark.parametrize(("group", "quantity"), [("702=1|703=TOT|704=500|705=120|", 380), ("702=2|703=SOD|704=9|703=FIN|705=40|", -40)])
def test_a_position_is_long_less_short(group: str, quantity: int) -> None:
    (row,) = rows_of(sealed(f"35=AP|{HEAD}721=P1|715=20261124|1=ACC1|{SECURITY}{group}730=143.25|15=USD|"))
    assert said(row, "statement_source", "account_code", "statement_date", "balance_kind", "quantity", "price") == (
        "BROKER", "ACC1", dt.date(2026, 11, 24), "TOTAL", Decimal(quantity), Decimal("143.25"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("80=300|", "", "MISSING_FIELD"),
        ("118=42990|", "", "MISSING_FIELD"),
        ("666=0", "666=7", "UNREAD_KIND"),
        ("54=1", "54=8", "BAD_FIELD"),
        ("80=300", "80=-300", "BAD_FIELD"),
        ("6=143.25", "6=1e3", "BAD_FIELD"),
        ("64=20261125", "64=20261131", "BAD_FIELD"),
        (SECURITY, "", "MISSING_SECURITY"),
        ("664=C1", "664=" + "C" * 65, "VALUE_TOO_LONG"),
        ("49=BROKER|", "", "MISSING_SENDER"),
    ],
)
def test_what_cannot_be_read_is_a_row_of_its_table_with_the_reason(old: str, new: str, reason: str) -> None:
    assert old in CONFIRMED
    (row,) = rows_of(sealed(CONFIRMED.replace(old, new)))
    assert said(row, "reason", "message_kind") == (reason, None)
    assert row["raw_text"] and row["detail"]


def test_a_group_with_another_count_is_refused_whole() -> None:
    (row,) = rows_of(sealed(ALLOCATED.replace("78=2|", "78=3|")))
    assert row["reason"] == "BAD_GROUP"


def test_a_file_with_everything_loses_no_line(tmp_path: Path) -> None:
    """Both parts of a message need a line number of their own; the next message's follow."""
    log = b"\n".join([sealed(ALLOCATED), sealed(CONFIRMED), sealed("35=0|" + HEAD), sealed(CONFIRMED)[:-5]]) + b"\n"
    reading = read_fix(written(tmp_path, log), "0" * 12, FixSettings())
    assert reading.tables["confirmation_message"]["line_number"].to_pylist() == [1, 2, 3]
    assert reading.tables["execution_message"]["reason"].to_pylist() == ["NOT_A_TRADE", "TRUNCATED_LINE"]
    assert (reading.lines_read, reading.lines_of_form, reading.rejected) == (4, 0, 1)


def columns_of(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    """Rows without where they stood and without empty columns."""
    place = ("file_id", "line_number", "byte_offset", "byte_length")
    return [{name: value for name, value in row.items() if value is not None and name not in place} for row in rows]


@pytest.mark.parametrize("body", [CONFIRMED, ALLOCATED, ALLOCATED.replace("35=J|", "35=AS|755=R1|"), STANDING])
def test_what_was_read_is_written_and_read_as_the_same(body: str) -> None:
    rows = rows_of(sealed(body))
    kind = str(rows[0]["message_type"])[4:]
    for version in ("FIX.4.4", "FIX.5.0SP2"):
        assert columns_of(rows_of(write_fix(kind, rows, version, "BROKER", "FIRM", SENT))) == columns_of(rows)


CODES = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="|^"), min_size=1, max_size=64)
QUANTITIES = st.decimals(min_value=Decimal("0.000001"), max_value=Decimal(10) ** 11, places=6)
FIGURES = st.decimals(min_value=0, max_value=Decimal(10) ** 9, places=8)
VALUES: dict[str, st.SearchStrategy[object]] = {
    "code": CODES,
    "day": st.dates(dt.date(1990, 1, 1), dt.date(2100, 1, 1)),
    "time": st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2100, 1, 1)),
    "quantity": QUANTITIES,
    "figure": FIGURES,
    "side": st.sampled_from(["BUY", "SELL"]),
    "client_side": st.sampled_from(["BUY", "SELL"]),
    "change": st.sampled_from(["NEW", "CANCEL", "REPLACE", "RESTATE"]),
    "payment": st.sampled_from(["AGAINST", "FREE"]),
}


@st.composite
def messages(draw: st.DrawFn, layout: Said) -> list[dict[str, object]]:
    """Rows of one message of a type."""
    kind = {} if layout.message_type == "T" else {"message_kind": "ALLOCATION_STATUS"}
    head: dict[str, object] = kind | {"sender": "BROKER", "message_type": f"FIX.{layout.message_type}"}
    by_tag: dict[int, object] = {}
    for each in layout.head:
        if each.needed or draw(st.booleans()):
            by_tag.setdefault(each.tag, draw(VALUES[each.form]))
        if each.tag in by_tag:
            head[each.column] = by_tag[each.tag]
    if layout.kinds:
        head["message_kind"] = draw(st.sampled_from(sorted(set(layout.kinds.values()) - {"CANCEL"})))
    if layout.has_security:
        head |= {
            "security_code": draw(CODES.filter(lambda code: code != "[N/A]")),
            "security_code_kind": draw(st.sampled_from(["ISIN", "CUSIP", "SEDOL", "SYMBOL"])),
        }
    if not layout.entries:
        return [head]
    parts = [{each.column: draw(VALUES[each.form]) for each in layout.entries if each.needed or draw(st.booleans())} for _ in range(draw(st.integers(1, 4)))]
    return [head | part | {"part_number": str(number)} for number, part in enumerate(parts, start=1)]


CONFIRMING = [layout for layout in BY_TYPE.values() if layout.message_type != "AP"]


@pytest.mark.parametrize("layout", CONFIRMING, ids=lambda each: each.message_type)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_rows_come_back_as_they_were(layout: Said, data: st.DataObject) -> None:
    rows = data.draw(messages(layout))
    read = rows_of(write_fix(layout.message_type, rows, "FIX.4.4", "BROKER", "FIRM", SENT))
    assert columns_of(read) == columns_of(rows)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from([CONFIRMED, ALLOCATED]), st.integers(0, 300), st.sampled_from(list(range(256))), st.booleans())
def test_a_changed_byte_never_fails_and_never_loses_the_line(body: str, place: int, byte: int, honest: bool) -> None:
    raw = bytearray(sealed(body) if not honest else body.encode())
    raw[place % len(raw)] = byte
    text = sealed(bytes(raw)) if honest else bytes(raw)
    rows = rows_of(text.replace(b"\n", b" "))
    assert rows and all(row.get("reason") is None or row["raw_text"] for row in rows)


def test_a_row_the_message_has_no_field_for_is_refused() -> None:
    (row,) = rows_of(sealed(CONFIRMED))
    with pytest.raises(CannotBeSaid, match="tax"):
        bodies("AK", [row | {"tax": Decimal(1)}])
    with pytest.raises(CannotBeSaid, match="net_money"):
        bodies("AK", [row | {"net_money": None}])
    with pytest.raises(CannotBeSaid, match="one field says both"):
        bodies("J", [rows_of(sealed(ALLOCATED))[0] | {"block_reference": "B2"}])
    with pytest.raises(CannotBeSaid, match="separator"):
        bodies("AK", [row | {"message_reference": "C\x011"}])
