"""What is written is read back as the same rows, whatever the rows say; and it is what the network takes."""

from __future__ import annotations

import datetime as dt
import re
import tempfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.edges.messages.mt import read_mt
from tallystick.edges.messages.mt.layouts import WRITE_LAYOUTS
from tallystick.edges.messages.mt.writing import KINDS, MtSending, kind_of_instruction, write_mt
from tallystick.model.landing import CORPORATE_ACTION_MESSAGE
from tallystick.model.message_tables import INSTRUCTION_MESSAGE
from tests.edges.messages.mt.conftest import SENDING, said

Row = dict[str, object]
X = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-?().,'+ "
REFERENCE = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9.()+-]{0,14}[A-Za-z0-9]", fullmatch=True)
ACCOUNT = st.from_regex(r"[A-Z0-9][A-Z0-9/ .-]{0,33}[A-Z0-9]", fullmatch=True)
CODE = st.from_regex(r"[A-Z0-9]{4}|[A-Z0-9]{1,8}/[A-Z0-9]{4}", fullmatch=True)
STANDARD_CODE = st.from_regex(r"[A-Z]{4}", fullmatch=True)
DATE = st.dates(dt.date(1990, 1, 1), dt.date(2079, 12, 31))
MOMENT = st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2079, 12, 31)).map(lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000, fold=0))
QUANTITY = st.decimals(Decimal("0.000001"), Decimal("9999999"), places=6)
MONEY = st.decimals(Decimal(0), Decimal("99999999999.99"), places=2)
PRICE = st.decimals(Decimal("0.0001"), Decimal("99999"), places=4)
CURRENCY = st.sampled_from(["USD", "EUR", "JPY", "MXN"])
BIC = st.from_regex(r"[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?", fullmatch=True)
PARTY = st.one_of(BIC, st.from_regex(r"[0-9]{3,8}", fullmatch=True), st.from_regex(r"[A-Z]{4}/[A-Z0-9]{1,12}", fullmatch=True))
SECURITY = st.one_of(
    st.tuples(st.from_regex(r"[A-Z]{2}[A-Z0-9]{9}[0-9]", fullmatch=True), st.just("ISIN")),
    st.tuples(st.from_regex(r"[0-9A-Z]{9}", fullmatch=True), st.just("CUSIP")),
    st.tuples(st.from_regex(r"[0-9A-Z]{7}", fullmatch=True), st.just("SEDOL")),
    st.tuples(st.from_regex(r"[A-Z]{1,5}", fullmatch=True), st.just("SYMBOL")),
)
NARRATIVE = st.lists(st.text(X, min_size=1, max_size=35).filter(lambda line: line == line.strip() and line[0] != "-"), min_size=1, max_size=6).map("\n".join)


def row_of(needed: dict[str, st.SearchStrategy[object]], perhaps: dict[str, st.SearchStrategy[object]]) -> st.SearchStrategy[Row]:
    """A row with the needed columns and some of the others; security and money spread over their two columns."""
    return st.fixed_dictionaries(needed, optional=perhaps).map(_spread)


def _spread(row: Row) -> Row:
    for pair, names in (("security", ("security_code", "security_code_kind")), ("paid", ("amount", "currency")), ("linked", ("link_kind", "linked_reference"))):
        found = row.pop(pair, None)
        if isinstance(found, tuple):
            row.update(zip(names, found, strict=True))
    return row


PAID = st.tuples(MONEY, CURRENCY)
TERMS = {"trade_date": DATE, "settlement_date": DATE}
INSTRUCTED = row_of(
    {
        "message_kind": st.sampled_from(["NEW", "CANCEL"]),
        "message_reference": REFERENCE,
        "movement": st.sampled_from(["RECEIVE", "DELIVER"]),
        "payment": st.sampled_from(["AGAINST", "FREE"]),
        "settlement_date": DATE,
        "security": SECURITY,
        "quantity": QUANTITY,
        "quantity_kind": st.sampled_from(["UNIT", "FAMT"]),
        "paid": PAID,
        "safekeeping_account": ACCOUNT,
        "transaction_kind": CODE,
    },
    {
        "hold": st.just("Y"),
        "common_reference": REFERENCE,
        "trade_reference": REFERENCE,
        "pool_reference": REFERENCE,
        "depository_reference": REFERENCE,
        "linked": st.tuples(st.sampled_from(["BEFO", "AFTE", "WITH"]), REFERENCE),
        "trade_date": DATE,
        "price": PRICE,
        "counterparty": PARTY,
        "counterparty_client": PARTY,
        "place_of_settlement": PARTY,
        "place_of_trade": st.sampled_from(["XNYS", "XLON"]),
        "partial_code": st.sampled_from(["PART", "NPAR", "PARC", "PARQ"]),
        "priority": CODE,
        "opt_out": st.just("Y"),
        "cum_ex": st.sampled_from(["CCPN", "XCPN"]),
        "sent_at": MOMENT,
    },
)


def _instruction(row: Row) -> tuple[str, Row]:
    if row["message_kind"] == "NEW":
        row["instruction_reference"] = row["message_reference"]
    else:
        row["instruction_reference"] = "ABOUT"
        row.pop("hold", None)
    if row["payment"] == "FREE":
        row.pop("amount")
        row.pop("price", None) if row["quantity_kind"] == "UNIT" else None
        row.pop("currency")
    return kind_of_instruction(str(row["movement"]), str(row["payment"])), row


CONDITION = row_of(
    {"message_kind": st.just("CONDITION"), "message_reference": REFERENCE, "safekeeping_account": ACCOUNT, "instruction_reference": REFERENCE},
    {
        "depository_reference": REFERENCE,
        "priority": CODE,
        "partial_code": st.sampled_from(["PART", "NPAR"]),
        "hold": st.sampled_from("YN"),
        "linked": st.tuples(STANDARD_CODE, REFERENCE),
        "sent_at": MOMENT,
    },
)
QUERY = row_of(
    {"message_kind": st.just("QUERY"), "message_reference": REFERENCE, "safekeeping_account": ACCOUNT, "instruction_reference": REFERENCE},
    {"depository_reference": REFERENCE},
)
ALLEGED = row_of(
    {
        "message_kind": st.just("ALLEGED"),
        "message_reference": REFERENCE,
        "movement": st.sampled_from(["RECEIVE", "DELIVER"]),
        "payment": st.sampled_from(["AGAINST", "FREE"]),
        "settlement_date": DATE,
        "security": SECURITY,
        "quantity": QUANTITY,
        "quantity_kind": st.just("UNIT"),
        "safekeeping_account": ACCOUNT,
        "transaction_kind": CODE,
    },
    {"paid": PAID, "counterparty": PARTY, "common_reference": REFERENCE, "depository_reference": REFERENCE, "place_of_settlement": PARTY},
)
STATE = row_of(
    {
        "message_reference": REFERENCE,
        "status_process": st.sampled_from(["PROCESSING", "MATCHING", "INFERRED_MATCHING", "SETTLEMENT", "CANCELLATION", "MODIFICATION"]),
        "status_code": STANDARD_CODE,
        "movement": st.sampled_from(["RECEIVE", "DELIVER"]),
    },
    {
        "status_reason": CODE,
        "status_narrative": NARRATIVE,
        "instruction_reference": REFERENCE,
        "depository_reference": REFERENCE,
        "payment": st.sampled_from(["AGAINST", "FREE"]),
        "security": SECURITY,
        "paid": PAID,
        "counterparty": PARTY,
        "safekeeping_account": ACCOUNT,
        "sent_at": MOMENT,
        **TERMS,
    },
)
MOVEMENT = row_of(
    {
        "statement_reference": REFERENCE,
        "account_code": ACCOUNT,
        "statement_date": DATE,
        "security": SECURITY,
        "quantity": QUANTITY,
        "quantity_kind": st.sampled_from(["UNIT", "FAMT"]),
        "movement": st.sampled_from(["RECEIVE", "DELIVER"]),
        "moved_date": DATE,
    },
    {
        "our_reference": REFERENCE,
        "their_reference": REFERENCE,
        "paid": PAID,
        "payment": st.just("AGAINST"),
        "counterparty": PARTY,
        "transaction_kind": CODE,
        **TERMS,
    },
)
OPEN_ITEM = row_of(
    {
        "statement_reference": REFERENCE,
        "account_code": ACCOUNT,
        "statement_date": DATE,
        "status_process": st.sampled_from(["MATCHING", "SETTLEMENT"]),
        "status_code": STANDARD_CODE,
        "security": SECURITY,
        "quantity": QUANTITY,
        "quantity_kind": st.just("UNIT"),
        "movement": st.sampled_from(["RECEIVE", "DELIVER"]),
    },
    {"status_reason": CODE, "our_reference": REFERENCE, "their_reference": REFERENCE, "paid": PAID, "counterparty": PARTY, **TERMS},
)
PENALTY = row_of(
    {
        "statement_reference": REFERENCE,
        "account_code": ACCOUNT,
        "penalty_date": DATE,
        "penalty_reference": REFERENCE,
        "penalty_kind": st.sampled_from(["SEFP", "LMFP"]),
        "security": SECURITY,
        "paid": st.tuples(st.decimals(Decimal("-9999999"), Decimal("9999999"), places=4), CURRENCY),
    },
    {
        "our_reference": REFERENCE,
        "counterparty": PARTY,
        "quantity": QUANTITY,
        "price": PRICE,
        "penalty_rate": st.decimals(Decimal(0), Decimal("0.01"), places=7),
        "penalty_state": CODE,
        "status_reason": CODE,
    },
)
CASES: list[tuple[str, str, st.SearchStrategy[Row]]] = [
    ("530", "instruction_message", CONDITION),
    ("549", "instruction_message", QUERY),
    ("578", "instruction_message", ALLEGED),
    ("548", "status_message", STATE),
    ("536", "stated_movement", MOVEMENT),
    ("537", "stated_pending", OPEN_ITEM),
    ("537", "stated_penalty", PENALTY),
]


def back(data: bytes, table: str) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "m.fin"
        path.write_bytes(data)
        reading = read_mt(path, "f")
    assert reading.rows + reading.lines_of_form == reading.lines_read
    return said(reading, table)


def told(rows: list[Row]) -> list[str]:
    """The rows in an order of their own, for messages that group rows."""
    return sorted(repr(sorted((name, f"{value:.8f}" if isinstance(value, Decimal) else value) for name, value in row.items())) for row in rows)


def takes(data: bytes) -> None:
    """What the network checks: character set, length of lines, frame."""
    for message in data.decode("ascii").split(SENDING.separator):
        found = re.fullmatch(r"\{1:F01[A-Z0-9]{12}0{10}\}\{2:I[0-9]{3}[A-Z0-9]{12}N\}\{4:\r\n(.*\r\n)-\}", message, re.DOTALL)
        assert found
        for line in found[1].removesuffix("\r\n").split("\r\n"):
            assert re.fullmatch(r"[A-Za-z0-9/\-?:().,'+ ]{1,78}", line), line
            assert not line.startswith("-")


@settings(max_examples=60, deadline=None)
@given(st.lists(INSTRUCTED, min_size=1, max_size=12))
def test_instructions(given_rows: list[Row]) -> None:
    by_kind: dict[str, list[Row]] = {}
    for kind, row in map(_instruction, given_rows):
        by_kind.setdefault(kind, []).append(row)
    for kind, rows in by_kind.items():
        data = write_mt(kind, rows, SENDING)
        takes(data)
        assert back(data, "instruction_message") == rows


@pytest.mark.parametrize(("kind", "table", "strategy"), CASES, ids=[f"{kind}-{table}" for kind, table, _ in CASES])
def test_other_messages(kind: str, table: str, strategy: st.SearchStrategy[Row]) -> None:
    sending = MtSending(SENDING.sender, SENDING.receiver, longest_message_characters=100_000)

    @settings(max_examples=40, deadline=None)
    @given(st.lists(strategy, min_size=1, max_size=6))
    def holds(rows: list[Row]) -> None:
        data = write_mt(kind, rows, sending)
        takes(data)
        assert told(back(data, table)) == told(rows)

    holds()


def test_a_table_is_written_as_its_rows_are(read_text: Callable[..., object]) -> None:
    rows = [_instruction(_spread(dict(each)))[1] for each in ({**BASE, "message_reference": f"R{number}"} for number in range(50))]
    table = pa.Table.from_pylist([{column.name: row.get(column.name) for column in INSTRUCTION_MESSAGE} for row in rows], schema=INSTRUCTION_MESSAGE.arrow)
    assert write_mt("541", table, SENDING) == write_mt("541", rows, SENDING)
    assert write_mt("541", [], SENDING) == b""


BASE: Row = {
    "message_kind": "NEW",
    "movement": "RECEIVE",
    "payment": "AGAINST",
    "settlement_date": dt.date(2026, 11, 25),
    "security": ("US0378331005", "ISIN"),
    "quantity": Decimal("1.500000"),
    "quantity_kind": "UNIT",
    "paid": (Decimal("10.50"), "USD"),
    "safekeeping_account": "A",
    "transaction_kind": "TRAD",
}


def test_every_column_a_layout_names_is_one_of_its_table() -> None:
    for layouts in WRITE_LAYOUTS.values():
        for layout in layouts:
            assert {column for item in layout.items for column in item.columns} <= {column.name for column in layout.table}
    assert {"515", "530", "535", "536", "537", "540", "547", "548", "564", "566", "578", "940", "950"} <= set(KINDS)
    assert CORPORATE_ACTION_MESSAGE.name in {layouts[0].table.name for layouts in WRITE_LAYOUTS.values()}
