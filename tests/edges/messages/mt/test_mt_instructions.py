"""Instructions MT540-543, changes of conditions MT530, questions MT549, allegements MT578: what a clerk sends and receives, read and written."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tallystick.edges.messages.mt.writing import CannotBeSaid, kind_of_instruction, write_mt
from tests.edges.messages.mt.conftest import SENDING, plain, said

DELIVERY = """\
:16R:GENL
:20C::SEME//OURS0001
:23G:NEWM
:98C::PREP//20261124153000
:16R:LINK
:20C::COMM//AGREED77
:16S:LINK
:16R:LINK
:20C::TRRF//TRADE55
:16S:LINK
:16R:LINK
:22F::LINK//AFTE
:20C::PREV//OURS0000
:16S:LINK
:16S:GENL
:16R:TRADDET
:94B::TRAD//EXCH/XNYS
:98A::SETT//20261125
:98A::TRAD//20261124
:90B::DEAL//ACTU/USD150,25
:35B:ISIN US0378331005
:22F::PRIR//0002
:22F::TTCO//XCPN
:16S:TRADDET
:16R:FIAC
:36B::SETT//UNIT/300,
:97A::SAFE//00000123
:16S:FIAC
:16R:SETDET
:22F::STCO//NPAR
:22F::STCO//NOMC
:22F::SETR//TRAD
:16R:SETPRTY
:95R::REAG/DTCYID/050
:16S:SETPRTY
:16R:SETPRTY
:95P::BUYR//MSNYUS33
:16S:SETPRTY
:16R:SETPRTY
:95P::PSET//DTCYUS33
:16S:SETPRTY
:16R:AMT
:19A::SETT//USD45075,
:16S:AMT
:16S:SETDET
"""
DELIVERY_ROW: dict[str, object] = {
    "message_kind": "NEW",
    "message_reference": "OURS0001",
    "instruction_reference": "OURS0001",
    "common_reference": "AGREED77",
    "trade_reference": "TRADE55",
    "linked_reference": "OURS0000",
    "link_kind": "AFTE",
    "movement": "DELIVER",
    "payment": "AGAINST",
    "trade_date": dt.date(2026, 11, 24),
    "settlement_date": dt.date(2026, 11, 25),
    "security_code": "US0378331005",
    "security_code_kind": "ISIN",
    "quantity": Decimal(300),
    "quantity_kind": "UNIT",
    "amount": Decimal(300) * Decimal("150.25"),
    "currency": "USD",
    "price": Decimal("150.25"),
    "safekeeping_account": "00000123",
    "counterparty": "050",
    "counterparty_client": "MSNYUS33",
    "place_of_settlement": "DTCYUS33",
    "place_of_trade": "XNYS",
    "transaction_kind": "TRAD",
    "partial_code": "NPAR",
    "priority": "0002",
    "opt_out": "Y",
    "cum_ex": "XCPN",
    "sent_at": dt.datetime(2026, 11, 24, 15, 30),
}


def test_a_delivery_against_payment_is_read(read_text) -> None:
    reading = read_text(("543", DELIVERY), sender="TALYUS33")
    assert said(reading, "instruction_message") == [DELIVERY_ROW]
    row = reading.tables["instruction_message"].to_pylist()[0]
    assert (row["sender"], row["message_type"], row["line_number"]) == ("TALYUS33", "MT543", 2)


def test_a_delivery_against_payment_is_written() -> None:
    data = write_mt("543", [DELIVERY_ROW], SENDING).decode()
    assert data.startswith("{1:F01TALYUS33XXXX0000000000}{2:I543DTCYUS33XXXXN}{4:\r\n:16R:GENL\r\n")
    assert plain(data) == DELIVERY


@pytest.mark.parametrize(
    ("kind", "terms"), [("540", ("RECEIVE", "FREE")), ("541", ("RECEIVE", "AGAINST")), ("542", ("DELIVER", "FREE")), ("543", ("DELIVER", "AGAINST"))]
)
def test_the_type_says_direction_and_payment(kind: str, terms: tuple[str, str], read_text) -> None:
    text = DELIVERY.replace("REAG", "DEAG").replace("BUYR", "SELL") if terms[0] == "RECEIVE" else DELIVERY
    row = said(read_text((kind, text)), "instruction_message")[0]
    assert (row["movement"], row["payment"], row["counterparty"], row["counterparty_client"]) == (*terms, "050", "MSNYUS33")
    assert kind_of_instruction(*terms) == kind
    assert ("amount" in row) == (terms[1] == "AGAINST")


def test_a_pre_advice_is_on_hold_and_a_cancellation_names_what_it_is_about(read_text) -> None:
    held = DELIVERY.replace("NEWM", "PREA")
    cancelled = (
        DELIVERY.replace("NEWM", "CANC").replace("OURS0001", "CANC0001").replace(":16R:LINK", ":16R:LINK\n:20C::PREV//OURS0001\n:16S:LINK\n:16R:LINK", 1)
    )
    first, second = said(read_text(("543", held), ("543", cancelled)), "instruction_message")
    assert (first["message_kind"], first["hold"]) == ("NEW", "Y")
    assert (second["message_kind"], second["message_reference"], second["instruction_reference"]) == ("CANCEL", "CANC0001", "OURS0001")
    assert second["linked_reference"] == "OURS0000"
    assert plain(write_mt("543", [first], SENDING).decode()) == held
    assert plain(write_mt("543", [second], SENDING).decode()) == cancelled


def test_an_instruction_that_is_not_on_hold_needs_no_word_for_it() -> None:
    assert plain(write_mt("543", [{**DELIVERY_ROW, "hold": "N"}], SENDING).decode()) == DELIVERY
    with pytest.raises(CannotBeSaid, match="hold"):
        write_mt("543", [{**DELIVERY_ROW, "hold": "?"}], SENDING)


def test_other_dialects_of_the_same_fields(read_text) -> None:
    text = (
        DELIVERY.replace(":98C::PREP//20261124153000", ":98E::PREP//20261124103000,250/N05")
        .replace(":90B::DEAL//ACTU/USD150,25", ":90A::DEAL//PRCT/99,5")
        .replace("36B::SETT//UNIT/300,", "36B::SETT//AMOR/1,5\n:36B::SETT//FAMT/300000,")
        .replace(":97A::SAFE//00000123", ":97B::SAFE/SA22/AS11/123456")
        .replace(":95R::REAG/DTCYID/050", ":95R::REAG/SICV/4042")
        .replace(":95P::BUYR//MSNYUS33", ":95Q::BUYR//SOME FUND\nSOME STREET")
        .replace("ISIN US0378331005", "ISIN US0378331005\n/US/037833100\nAPPLE INC")
    )
    row = said(read_text(("543", text)), "instruction_message")[0]
    assert row["sent_at"] == dt.datetime(2026, 11, 24, 15, 30, 0, 250_000)
    assert (row["price"], row["quantity"], row["quantity_kind"]) == (Decimal("99.5") / 100, Decimal(300000), "FAMT")
    assert (row["safekeeping_account"], row["counterparty"], row["counterparty_client"]) == ("SA22/AS11/123456", "SICV/4042", "SOME FUND")


@pytest.mark.parametrize(
    ("found", "put", "reason"),
    [
        (":98A::SETT//20261125\n", "", "MISSING_FIELD"),
        (":19A::SETT//USD45075,\n", ":19A::DEAL//USD45075,\n", "MISSING_FIELD"),
        ("SETT//20261125", "SETT//20261345", "BAD_DATE"),
        ("20261124153000", "20261124993000", "BAD_DATE"),
        ("USD45075,", "USD45.075", "BAD_FIGURE"),
        ("USD45075,", "NUSD45075,", "BAD_FIGURE"),
        ("UNIT/300,", "UNIT/N300,", "BAD_FIGURE"),
        ("UNIT/300,", "AMOR/300,", "UNREAD_QUANTITY_TYPE"),
        ("ISIN US0378331005", "GOLD BARS", "BAD_SECURITY"),
        ("UNIT/300,", "UNIT/1234567890123,", "FIGURE_OUT_OF_RANGE"),
        ("UNIT/300,", "UNIT/0,0000001", "FIGURE_OUT_OF_RANGE"),
        ("AGREED77", "A" * 65, "VALUE_TOO_LONG"),
    ],
)
def test_what_cannot_be_used_stays_as_a_row(found: str, put: str, reason: str, read_text) -> None:
    reading = read_text(("543", DELIVERY), ("543", DELIVERY.replace(found, put)), ("543", DELIVERY), ("543", DELIVERY), ("543", DELIVERY))
    rows = reading.tables["instruction_message"].to_pylist()
    assert [row["reason"] for row in rows] == [None, reason, None, None, None]
    assert (rows[1]["message_reference"], rows[1]["counterparty"]) == ("OURS0001", "050")
    assert put in rows[1]["raw_text"].replace("\r", "")
    assert rows[1]["detail"]


@pytest.mark.parametrize(("found", "put", "reason"), [("NEWM", "DUPL", "UNREAD_FUNCTION"), (":16S:FIAC", ":16S:FIA", "BROKEN_STRUCTURE")])
def test_a_message_as_a_whole_that_cannot_be_read(found: str, put: str, reason: str, read_text) -> None:
    reading = read_text(("543", DELIVERY.replace(found, put)))
    row = reading.tables["depository_message"].to_pylist()[0]
    assert (row["reason"], row["activity_reference"], reading.rows) == (reason, "OURS0001", 1)


@pytest.mark.parametrize(
    ("column", "value", "told"),
    [
        ("counterparty_depository", "CDSLCATT", "no field"),
        ("movement", "RECEIVE", "DELIVER"),
        ("message_kind", "CONDITION", "CANCEL or NEW"),
        ("settlement_date", None, "98 SETT"),
        ("transaction_kind", None, "22F SETR"),
        ("trade_reference", "A" * 17, "16 characters"),
        ("common_reference", "A//B", "two slashes"),
        ("safekeeping_account", "ACC_1", "'_'"),
        ("quantity", Decimal("-300"), "not negative"),
        ("quantity", Decimal("123456789.123456"), "15 characters"),
        ("quantity", 300.0, "figure"),
        ("amount", None, "19A SETT"),
        ("currency", "usd", "capital letters"),
        ("security_code", "US037833100", "ISIN"),
        ("security_code_kind", "OWN", "ISIN"),
        ("partial_code", "SOME", "PART"),
        ("transaction_kind", "TRADE", "4 capital"),
        ("sent_at", dt.datetime(2026, 11, 24, 15, 30, 0, 1), "milliseconds"),
        ("instruction_reference", "OTHER", "message_reference"),
        ("sender", "OTHRUS33", "TALYUS33"),
        ("counterparty", "A\nB", "BIC"),
    ],
)
def test_what_a_message_cannot_say_is_refused_by_column_and_value(column: str, value: object, told: str) -> None:
    with pytest.raises(CannotBeSaid) as refused:
        write_mt("543", [{**DELIVERY_ROW, column: value}], SENDING)
    assert (refused.value.column, refused.value.kind) == (column, "543")
    assert refused.value.value == value
    assert told in str(refused.value)


CONDITION = """\
:16R:GENL
:20C::SEME//COND0001
:23G:NEWM
:97A::SAFE//00000123
:16S:GENL
:16R:REQD
:20C::PREV//OURS0001
:20C::MITI//T2S0001
:22F::PRIR//0001
:22F::PRTL//NPAR
:22F::SETT//RELE
:16S:REQD
:16R:REQD
:20C::PREV//OURS0002
:16R:LINK
:22F::LINK//WITH
:20C::PREV//OURS0003
:16S:LINK
:16S:REQD
"""


def test_a_change_of_conditions_gives_a_row_a_request(read_text) -> None:
    reading = read_text(("530", CONDITION))
    common = {"message_kind": "CONDITION", "message_reference": "COND0001", "safekeeping_account": "00000123"}
    rows = said(reading, "instruction_message")
    assert rows == [
        {**common, "instruction_reference": "OURS0001", "depository_reference": "T2S0001", "priority": "0001", "partial_code": "NPAR", "hold": "N"},
        {**common, "instruction_reference": "OURS0002", "linked_reference": "OURS0003", "link_kind": "WITH"},
    ]
    assert [row["line_number"] for row in reading.tables["instruction_message"].to_pylist()] == [8, 15]
    assert plain(write_mt("530", rows, SENDING).decode()) == CONDITION


@pytest.mark.parametrize("put", [":22F::BORR//YBOR", ":22F::SETT//XXXX", ":22F::PRTL//XXXX"])
def test_a_request_that_is_only_half_understood_is_not_used(put: str, read_text) -> None:
    reading = read_text(("530", CONDITION.replace(":22F::SETT//RELE", put)))
    assert [row["reason"] for row in reading.tables["instruction_message"].to_pylist()] == ["UNREAD_CONDITION", None]


ALLEGED = """\
:16R:GENL
:20C::SEME//ALL0001
:23G:NEWM
:16R:LINK
:20C::MITI//T2S0009
:16S:LINK
:16S:GENL
:16R:TRADDET
:98A::SETT//20261125
:98A::TRAD//20261124
:35B:ISIN DE0007164600
:16S:TRADDET
:16R:FIAC
:36B::SETT//UNIT/70,
:97A::SAFE//00000123
:16S:FIAC
:16R:SETDET
:22H::REDE//DELI
:22H::PAYM//APMT
:22F::SETR//TRAD
:16R:SETPRTY
:95P::REAG//CHASDEFX
:16S:SETPRTY
:16R:SETPRTY
:95P::PSET//DAKVDEFF
:16S:SETPRTY
:16R:AMT
:19A::SETT//EUR8400,5
:16S:AMT
:16S:SETDET
"""


def test_an_allegement_and_its_removal(read_text) -> None:
    removed = ALLEGED.replace("NEWM", "REMO").replace("ALL0001", "REM0001").replace(":16R:LINK", ":16R:LINK\n:20C::PREV//ALL0001\n:16S:LINK\n:16R:LINK", 1)
    alleged, away = said(read_text(("578", ALLEGED), ("578", removed)), "instruction_message")
    assert (alleged["message_kind"], alleged["movement"], alleged["payment"], alleged["counterparty"]) == ("ALLEGED", "DELIVER", "AGAINST", "CHASDEFX")
    assert (alleged["depository_reference"], alleged["amount"]) == ("T2S0009", Decimal("8400.5"))
    assert "instruction_reference" not in alleged
    assert (away["message_kind"], away["instruction_reference"]) == ("ALLEGEMENT_REMOVED", "ALL0001")
    assert plain(write_mt("578", [alleged], SENDING).decode()) == ALLEGED
    assert plain(write_mt("578", [away], SENDING).decode()) == removed


def test_an_allegement_that_does_not_say_which_way_is_kept(read_text) -> None:
    reading = read_text(("578", ALLEGED.replace(":22H::REDE//DELI\n", "")))
    assert [row["reason"] for row in reading.tables["depository_message"].to_pylist()] == ["MISSING_FIELD"]


QUESTION = """\
:16R:GENL
:20C::SEME//ASK0001
:23G:NEWM
:13A::REQU//548
:97A::SAFE//00000123
:16S:GENL
:16R:REF
:20C::PREV//OURS0001
:16S:REF
"""


def test_a_status_is_asked_for_by_the_reference_of_the_instruction(read_text) -> None:  # type: ignore[no-untyped-def]
    row = {"message_kind": "QUERY", "message_reference": "ASK0001", "instruction_reference": "OURS0001", "safekeeping_account": "00000123"}
    assert said(read_text(("549", QUESTION)), "instruction_message") == [row]
    assert plain(write_mt("549", [row], SENDING).decode()) == QUESTION


def test_a_request_for_a_statement_is_kept_unread(read_text) -> None:  # type: ignore[no-untyped-def]
    found = [row for table in read_text(("549", QUESTION.replace("REQU//548", "REQU//535"))).tables.values() for row in table.to_pylist()]
    assert [(row["reason"], "expected one" in row["detail"]) for row in found] == [("MISSING_FIELD", True)]
