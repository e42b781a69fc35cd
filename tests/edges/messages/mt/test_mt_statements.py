"""States MT548, statements MT536 and MT537, penalties, holdings MT535 and bank statements MT940 and MT950, read and written."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tallystick.edges.messages.mt.writing import CannotBeSaid, MtSending, write_mt
from tests.edges.messages.mt.conftest import SENDING, plain, said

STATES = """\
:16R:GENL
:20C::SEME//ST0001
:23G:INST
:16R:LINK
:20C::RELA//OURS0001
:16S:LINK
:16R:LINK
:20C::MITI//T2S0001
:16S:LINK
:16R:STAT
:25D::MTCH//MACH
:16S:STAT
:16R:STAT
:25D::SETT//PENF
:16R:REAS
:24B::PENF//LACK
:70D::REAS//200 OF 300 ON HAND
:16S:REAS
:16S:STAT
:16S:GENL
:16R:SETTRAN
:35B:/US/037833100
:36B::SETT//UNIT/300,
:19A::SETT//USD45000,
:97A::SAFE//00000123
:22H::REDE//DELI
:22H::PAYM//APMT
:98A::SETT//20261125
:16R:SETPRTY
:95R::REAG/DTCYID/050
:16S:SETPRTY
:16S:SETTRAN
"""
STATE_ROW: dict[str, object] = {
    "message_reference": "ST0001",
    "instruction_reference": "OURS0001",
    "depository_reference": "T2S0001",
    "movement": "DELIVER",
    "payment": "AGAINST",
    "settlement_date": dt.date(2026, 11, 25),
    "security_code": "037833100",
    "security_code_kind": "CUSIP",
    "quantity": Decimal(300),
    "quantity_kind": "UNIT",
    "amount": Decimal(45000),
    "currency": "USD",
    "safekeeping_account": "00000123",
    "counterparty": "050",
}


def test_every_state_is_a_row_at_its_line_and_the_books_get_the_gravest(read_text) -> None:
    reading = read_text(("548", STATES))
    rows = said(reading, "status_message")
    assert rows == [
        {**STATE_ROW, "status_process": "MATCHING", "status_code": "MACH"},
        {**STATE_ROW, "status_process": "SETTLEMENT", "status_code": "PENF", "status_reason": "LACK", "status_narrative": "200 OF 300 ON HAND"},
    ]
    assert [row["line_number"] for row in reading.tables["status_message"].to_pylist()] == [12, 15]
    whole = said(reading, "depository_message")[0]
    assert (whole["activity_status"], whole["status_reason"], whole["quantity"], whole["money"]) == ("PENDING", "LACK", Decimal(-300), Decimal(45000))
    assert plain(write_mt("548", rows, SENDING).decode()) == STATES


@pytest.mark.parametrize(
    ("qualifier", "process"),
    [("IPRC", "PROCESSING"), ("MTCH", "MATCHING"), ("INMH", "INFERRED_MATCHING"), ("SETT", "SETTLEMENT"), ("CPRC", "CANCELLATION"), ("TPRC", "MODIFICATION")],
)
def test_the_qualifier_is_the_process(qualifier: str, process: str, read_text) -> None:
    row = said(read_text(("548", STATES.replace("25D::MTCH//MACH", f"25D::{qualifier}//PACK"))), "status_message")[0]
    assert (row["status_process"], row["status_code"]) == (process, "PACK")


def test_an_unknown_process_is_kept(read_text) -> None:
    reading = read_text(("548", STATES.replace("25D::MTCH//MACH", "25D::REST//XXXX")))
    assert [row["reason"] for row in reading.tables["status_message"].to_pylist()] == ["UNREAD_STATUS", None]


def test_a_state_without_any_details(read_text) -> None:
    text = STATES[: STATES.index(":16R:SETTRAN")]
    reading = read_text(("548", text))
    assert said(reading, "status_message")[0].keys() == {
        "message_reference",
        "instruction_reference",
        "depository_reference",
        "status_process",
        "status_code",
    }
    assert said(reading, "depository_message")[0]["activity_status"] == "PENDING"


def test_a_status_that_does_not_say_which_way_has_no_sign(read_text) -> None:
    reading = read_text(("548", STATES.replace(":22H::REDE//DELI\n", "")))
    assert reading.tables["depository_message"].to_pylist()[0]["reason"] == "MISSING_FIELD"
    assert [row["quantity"] for row in said(reading, "status_message")] == [Decimal(300), Decimal(300)]


TRANSACTIONS = """\
:16R:GENL
:28E:1/ONLY
:20C::SEME//STMT0001
:23G:NEWM
:69A::STAT//20261125/20261125
:22F::SFRE//DAIL
:22F::CODE//COMP
:22F::STBA//SETT
:97A::SAFE//00000123
:17B::ACTI//Y
:16S:GENL
:16R:SUBSAFE
:16R:FIN
:35B:ISIN US0378331005
:16R:TRAN
:16R:LINK
:20C::RELA//OURS0001
:16S:LINK
:16R:LINK
:20C::ASRF//DTC0001
:16S:LINK
:16R:TRANSDET
:36B::PSTA//UNIT/300,
:19A::PSTA//USD45000,
:22F::TRAN//SETT
:22H::REDE//DELI
:22H::PAYM//APMT
:22F::SETR//TRAD
:98A::ESET//20261125
:98A::SETT//20261124
:16R:SETPRTY
:95P::REAG//CHASUS33
:16S:SETPRTY
:16S:TRANSDET
:16S:TRAN
:16R:TRAN
:16R:LINK
:20C::RELA//OURS0002
:16S:LINK
:16R:TRANSDET
:36B::PSTA//UNIT/5,
:22F::TRAN//SETT
:22H::REDE//RECE
:22H::PAYM//FREE
:98A::ESET//20261125
:16S:TRANSDET
:16S:TRAN
:16S:FIN
:16S:SUBSAFE
"""


def test_movements(read_text) -> None:
    rows = said(read_text(("536", TRANSACTIONS)), "stated_movement")
    common = {"statement_reference": "STMT0001", "account_code": "00000123", "statement_date": dt.date(2026, 11, 25)}
    common |= {"security_code": "US0378331005", "security_code_kind": "ISIN", "quantity_kind": "UNIT", "moved_date": dt.date(2026, 11, 25)}
    assert rows[1] == {**common, "our_reference": "OURS0002", "movement": "RECEIVE", "payment": "FREE", "quantity": Decimal(5)}
    assert (rows[0]["our_reference"], rows[0]["their_reference"], rows[0]["amount"], rows[0]["counterparty"]) == (
        "OURS0001",
        "DTC0001",
        Decimal(45000),
        "CHASUS33",
    )
    assert rows[0]["settlement_date"] == dt.date(2026, 11, 24)
    assert plain(write_mt("536", rows, SENDING).decode()) == TRANSACTIONS


def test_an_account_below_the_account_and_a_page_of_several(read_text) -> None:
    text = TRANSACTIONS.replace(":16R:SUBSAFE\n", ":16R:SUBSAFE\n:97A::SAFE//00000456\n").replace("1/ONLY", "1/MORE")
    reading = read_text(("536", text), ("536", TRANSACTIONS[: TRANSACTIONS.index(":16R:SUBSAFE")].replace("ACTI//Y", "ACTI//N")))
    assert [row["account_code"] for row in said(reading, "stated_movement")] == ["00000456", "00000456"]
    assert any("is page 1/MORE" in remark for remark in reading.remarks)
    assert any("states nothing" in remark for remark in reading.remarks)


PENDING = """\
:16R:GENL
:28E:1/ONLY
:20C::SEME//PEND0001
:23G:NEWM
:98A::STAT//20261125
:22F::SFRE//DAIL
:22F::CODE//COMP
:22H::STST//STAT
:97A::SAFE//00000123
:17B::ACTI//Y
:16S:GENL
:16R:STAT
:25D::SETT//PENF
:16R:REAS
:24B::PENF//CLAC
:16S:REAS
:16R:TRAN
:16R:LINK
:20C::RELA//OURS0001
:16S:LINK
:16R:TRANSDET
:35B:ISIN US0378331005
:36B::PSTA//UNIT/300,
:19A::PSTA//USD45000,
:22F::TRAN//SETT
:22H::REDE//RECE
:22H::PAYM//APMT
:98A::SETT//20261124
:16S:TRANSDET
:16S:TRAN
:16R:TRAN
:16R:LINK
:20C::RELA//OURS0002
:16S:LINK
:16R:TRANSDET
:35B:ISIN US5949181045
:36B::PSTA//UNIT/7,
:22F::TRAN//SETT
:22H::REDE//DELI
:22H::PAYM//FREE
:16S:TRANSDET
:16S:TRAN
:16S:STAT
"""


def test_open_items_by_state_and_by_transaction(read_text) -> None:
    rows = said(read_text(("537", PENDING)), "stated_pending")
    assert [(row["our_reference"], row["status_process"], row["status_code"], row["status_reason"], row["quantity"], row["movement"]) for row in rows] == [
        ("OURS0001", "SETTLEMENT", "PENF", "CLAC", Decimal(300), "RECEIVE"),
        ("OURS0002", "SETTLEMENT", "PENF", "CLAC", Decimal(7), "DELIVER"),
    ]
    assert plain(write_mt("537", rows, SENDING).decode()) == PENDING
    state = PENDING[PENDING.index(":16R:STAT\n") : PENDING.index(":16R:TRAN\n")] + ":16S:STAT\n"
    item = PENDING[PENDING.index(":16R:TRAN\n") : PENDING.index(":16S:TRAN\n")].replace(":16R:TRAN\n", ":16R:TRANS\n") + state + ":16S:TRANS\n"
    by_item = said(read_text(("537", PENDING[: PENDING.index(":16R:STAT\n")] + item)), "stated_pending")
    assert by_item == rows[:1]


PENALTIES = """\
:16R:GENL
:28E:1/ONLY
:20C::SEME//PENA0001
:23G:PENA
:98A::STAT//20261125
:22F::SFRE//DAIL
:22F::CODE//COMP
:22H::STST//PENA
:97A::SAFE//00000123
:17B::ACTI//Y
:16S:GENL
:16R:PENA
:22F::CODE//CURR
:16R:PENACUR
:16R:PENACOUNT
:95P::REPA//CHASDEFX
:16R:PENDET
:20C::PREF//N2111300678
:22H::PNTP//SEFP
:25D::PNST//ACTV
:19A::AMCO//NEUR5,04
:16R:CALDET
:16R:FIA
:35B:ISIN DE0007164600
:92A::SECU//0,01
:90B::MRKT//ACTU/EUR126,
:16S:FIA
:16S:CALDET
:16R:RELTRAN
:20C::ACOW//OURS0001
:16R:TRAN
:36B::PSTA//UNIT/400,
:16S:TRAN
:16S:RELTRAN
:16S:PENDET
:16S:PENACOUNT
:16S:PENACUR
:16S:PENA
"""


def test_a_penalty_is_debited_by_its_sign_and_its_rate_is_a_fraction(read_text) -> None:
    rows = said(read_text(("537", PENALTIES)), "stated_penalty")
    assert rows == [
        {
            "statement_reference": "PENA0001",
            "account_code": "00000123",
            "penalty_date": dt.date(2026, 11, 25),
            "penalty_reference": "N2111300678",
            "penalty_kind": "SEFP",
            "our_reference": "OURS0001",
            "counterparty": "CHASDEFX",
            "security_code": "DE0007164600",
            "security_code_kind": "ISIN",
            "quantity": Decimal(400),
            "price": Decimal(126),
            "penalty_rate": Decimal("0.0001"),
            "amount": -(Decimal(400) * Decimal(126) * Decimal("0.0001")),
            "currency": "EUR",
            "penalty_state": "ACTV",
        }
    ]
    assert plain(write_mt("537", rows, SENDING).decode()) == PENALTIES


HOLDINGS: list[dict[str, object]] = [
    {"account_code": "A1", "statement_date": dt.date(2026, 11, 25), "security_code": "US0378331005", "security_code_kind": "ISIN", **rest}
    for rest in (
        {"balance_kind": "TOTAL", "quantity": Decimal(-1000), "price": Decimal("150.25"), "currency": "USD"},
        {"balance_kind": "FREE", "quantity": Decimal("600.5"), "price": Decimal("150.25"), "currency": "USD"},
        {"balance_kind": "PLEDGED", "quantity": Decimal(3), "price": Decimal("150.25"), "currency": "USD"},
        {"balance_kind": "PENDING", "quantity": Decimal(-70), "price": Decimal("150.25"), "currency": "USD"},
        {"balance_kind": "PENDING", "quantity": Decimal(80), "price": Decimal("150.25"), "currency": "USD"},
    )
] + [
    {
        "account_code": "A1",
        "statement_date": dt.date(2026, 11, 25),
        "security_code": "912828YK0",
        "security_code_kind": "CUSIP",
        "balance_kind": "TOTAL",
        "quantity": Decimal(7),
    }
]


def test_holdings_are_written_and_read_back(read_bytes) -> None:
    data = write_mt("535", HOLDINGS, SENDING)
    assert said(read_bytes(data), "stated_position") == HOLDINGS
    assert b":93C::PEND//UNIT/NAVL/70,\r\n:93C::PENR//UNIT/NAVL/80,\r\n" in data


@pytest.mark.parametrize(("column", "value"), [("balance_kind", "SEGREGATED"), ("price", Decimal(1)), ("statement_reference", "X"), ("account_code", None)])
def test_holdings_that_cannot_be_said(column: str, value: object) -> None:
    with pytest.raises(CannotBeSaid, match=column):
        write_mt("535", [HOLDINGS[0], {**HOLDINGS[1], column: value}], SENDING)


BALANCE: dict[str, object] = {"account_code": "400500600", "statement_reference": "229/1", "currency": "USD"}
OPENING = {**BALANCE, "balance_kind": "OPENING", "balance_date": dt.date(2026, 11, 24), "amount": Decimal("1000.25")}
CLOSING = {**BALANCE, "balance_kind": "CLOSING", "balance_date": dt.date(2026, 11, 25), "amount": Decimal("1000.25") - Decimal("250.75") + 9}
ENTRIES: list[dict[str, object]] = [
    {
        **BALANCE,
        "value_date": dt.date(2026, 11, 25),
        "entry_date": dt.date(2026, 11, 25),
        "amount": Decimal("-250.75"),
        "entry_code": "NTRF",
        "our_reference": "OURREF1",
        "their_reference": "BANKREF1",
        "narrative": "WIRE TO\nA CUSTOMER",
    },
    {**BALANCE, "value_date": dt.date(2027, 1, 2), "entry_date": dt.date(2026, 12, 31), "amount": Decimal(9), "entry_code": "NINT", "our_reference": "X"},
]


def test_a_bank_statement() -> None:
    assert plain(write_mt("940", [OPENING, CLOSING], SENDING, ENTRIES).decode()) == (
        ":20:229/1\n:25:400500600\n:28C:229/1\n:60F:C261124USD1000,25\n"
        ":61:2611251125D250,75NTRFOURREF1//BANKREF1\n:86:WIRE TO\nA CUSTOMER\n:61:2701021231C9,NINTX\n:62F:C261125USD758,5\n"
    )


def test_a_bank_statement_is_read_back_and_a_long_one_is_continued(read_bytes) -> None:
    many = ENTRIES + [{**ENTRIES[1], "our_reference": f"R{number}", "amount": Decimal(number) - 40} for number in range(100)]
    total = sum((row["amount"] for row in many), OPENING["amount"])  # type: ignore[misc]
    data = write_mt("940", [OPENING, {**CLOSING, "amount": total}], SENDING, many)
    reading = read_bytes(data)
    rows = said(reading, "stated_entry")
    assert [{**row, "statement_reference": "229/1"} for row in rows] == many
    assert reading.rejected == 0
    assert data.count(b":60M:") == data.count(b":62M:") == data.count(b"{1:") - 1 > 0
    assert all(len(message) < 2_000 + 100 for message in data.split(b"$"))


@pytest.mark.parametrize(
    ("balances", "entries", "told"),
    [
        ([OPENING], [], "CLOSING"),
        ([OPENING, CLOSING], ENTRIES[:1], "expected the opening balance with its entries"),
        ([OPENING, CLOSING], [*ENTRIES, {**ENTRIES[0], "account_code": "OTHER"}], "expected a statement"),
        ([OPENING, CLOSING], [ENTRIES[0], {**ENTRIES[1], "entry_date": dt.date(2028, 1, 2)}], "half a year"),
        ([OPENING, CLOSING], [{**ENTRIES[0], "narrative": "M\u00fcller"}, ENTRIES[1]], "letters, digits"),
        ([OPENING, CLOSING], [{**ENTRIES[0], "entry_code": "X"}, ENTRIES[1]], "entry_code"),
        ([{**OPENING, "statement_reference": "NOV/1"}, {**CLOSING, "statement_reference": "NOV/1"}], [], "amount"),
    ],
)
def test_a_bank_statement_that_cannot_be_said(balances: list[dict[str, object]], entries: list[dict[str, object]], told: str) -> None:
    with pytest.raises(CannotBeSaid, match=told):
        write_mt("940", balances, SENDING, entries)


def test_too_long_a_message_is_refused() -> None:
    with pytest.raises(CannotBeSaid, match="give fewer rows"):
        write_mt("535", HOLDINGS, MtSending("TALYUS33", "DTCYUS33", longest_message_characters=300))
    with pytest.raises(CannotBeSaid, match="BIC of 8 or 11"):
        MtSending("TALLY", "DTCYUS33")
    with pytest.raises(CannotBeSaid, match="expected one of 515"):
        write_mt("103", [], SENDING)
