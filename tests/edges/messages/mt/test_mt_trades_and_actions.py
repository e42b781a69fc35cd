"""Client confirmations MT515, corporate actions MT564 and MT566, settlement confirmations MT544-547 as they are written."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tallystick.edges.messages.mt.writing import CannotBeSaid, write_mt
from tests.edges.messages.mt.conftest import SENDING, plain, said

CONFIRMED = """\
:16R:GENL
:20C::SEME//CONF0001
:23G:NEWM
:22F::TRTR//TRAD
:16R:LINK
:20C::RELA//ORDER1
:16S:LINK
:16R:LINK
:20C::MAST//BLOCK1
:16S:LINK
:16S:GENL
:16R:CONFDET
:98A::TRAD//20261124
:98A::SETT//20261125
:90B::DEAL//ACTU/USD150,25
:94B::TRAD//EXCH/XNYS
:22H::BUSE//BUYI
:22H::PAYM//APMT
:16R:CONFPRTY
:95P::SELL//GSCOUS33
:16S:CONFPRTY
:36B::CONF//UNIT/300,
:35B:ISIN US0378331005
:16S:CONFDET
:16R:SETDET
:22F::SETR//TRAD
:16R:SETPRTY
:97A::SAFE//FUND7
:16S:SETPRTY
:16R:AMT
:19A::DEAL//USD45075,
:16S:AMT
:16R:AMT
:19A::EXEC//USD9,
:16S:AMT
:16R:AMT
:19A::TRAX//USD1,26
:16S:AMT
:16R:AMT
:19A::SETT//USD45085,26
:16S:AMT
:16S:SETDET
"""
CONFIRMED_ROW: dict[str, object] = {
    "message_kind": "CONFIRM",
    "message_reference": "CONF0001",
    "our_reference": "ORDER1",
    "block_reference": "BLOCK1",
    "counterparty": "GSCOUS33",
    "account_code": "FUND7",
    "trade_date": dt.date(2026, 11, 24),
    "settlement_date": dt.date(2026, 11, 25),
    "security_code": "US0378331005",
    "security_code_kind": "ISIN",
    "side": "SELL",
    "quantity": Decimal(300),
    "price": Decimal("150.25"),
    "currency": "USD",
    "gross": Decimal(45075),
    "commission": Decimal(9),
    "tax": Decimal("1.26"),
    "net_money": Decimal(45075) + 9 + Decimal("1.26"),
    "place_of_trade": "XNYS",
}


def test_a_clients_purchase_is_the_brokers_sale(read_text) -> None:
    assert said(read_text(("515", CONFIRMED)), "confirmation_message") == [CONFIRMED_ROW]
    assert plain(write_mt("515", [CONFIRMED_ROW], SENDING).decode()) == CONFIRMED


def test_charges_are_summed(read_text) -> None:
    several = CONFIRMED.replace(":19A::TRAX//USD1,26", ":19A::STAM//USD1,\n:16S:AMT\n:16R:AMT\n:19A::LEVY//USD0,26").replace(
        ":19A::EXEC//USD9,", ":19A::EXEC//USD4,\n:16S:AMT\n:16R:AMT\n:19A::LOCO//USD5,"
    )
    assert said(read_text(("515", several)), "confirmation_message") == [CONFIRMED_ROW]


def test_a_confirmation_taken_back(read_text) -> None:
    text = CONFIRMED.replace("NEWM", "CANC").replace("BUYI", "SELL").replace("95P::SELL", "95P::BUYR").replace("RELA//ORDER1", "PREV//CONF0000")
    row = said(read_text(("515", text)), "confirmation_message")[0]
    assert (row["message_kind"], row["side"], row["previous_reference"]) == ("CANCEL", "BUY", "CONF0000")
    assert plain(write_mt("515", [row], SENDING).decode()) == text


DIVIDEND = """\
:16R:GENL
:20C::CORP//DIV0001
:20C::SEME//DIV0001
:23G:NEWM
:22F::CAEV//DVCA
:22F::CAMV//MAND
:25D::PROC//COMP
:16S:GENL
:16R:USECU
:35B:ISIN US0378331005
:16R:ACCTINFO
:97A::SAFE//NONREF
:16S:ACCTINFO
:16S:USECU
:16R:CADETL
:98A::XDTE//20261127
:98A::RDTE//20261127
:16S:CADETL
:16R:CAOPTN
:13A::CAON//001
:22F::CAOP//CASH
:17B::DFLT//Y
:98A::PAYD//20261215
:92F::GRSS//USD0,26
:16S:CAOPTN
"""
DIVIDEND_ROW: dict[str, object] = {
    "message_kind": "ANNOUNCED",
    "action_id": "DIV0001",
    "action_kind": "DIVIDEND",
    "security_code": "US0378331005",
    "security_code_kind": "ISIN",
    "ex_date": dt.date(2026, 11, 27),
    "record_date": dt.date(2026, 11, 27),
    "payable_date": dt.date(2026, 12, 15),
    "cash_rate": Decimal("0.26"),
    "currency": "USD",
}


def test_a_dividend(read_text) -> None:
    assert said(read_text(("564", DIVIDEND)), "corporate_action_message") == [DIVIDEND_ROW]
    assert plain(write_mt("564", [DIVIDEND_ROW], SENDING).decode()) == DIVIDEND


def test_the_option_by_default_is_the_one_read(read_text) -> None:
    option = DIVIDEND[DIVIDEND.index(":16R:CAOPTN") :]
    shares = option.replace("DFLT//Y", "DFLT//N").replace("USD0,26", "EUR0,22").replace("CAON//001", "CAON//002")
    assert said(read_text(("564", DIVIDEND.replace(option, shares + option))), "corporate_action_message") == [DIVIDEND_ROW]


@pytest.mark.parametrize(
    ("found", "put"),
    [
        ("98A::XDTE//20261127", "98B::XDTE//UKWN"),
        ("92F::GRSS//USD0,26", "92A::GRSS//0,26"),
        (":92F::GRSS//USD0,26\n", ""),
        ("92F::GRSS//USD0,26", "92K::GRSS//UKWN"),
    ],
)
def test_a_dividend_not_known_yet_entitles_to_nothing(found: str, put: str, read_text) -> None:
    row = read_text(("564", DIVIDEND.replace(found, put))).tables["corporate_action_message"].to_pylist()[0]
    assert (row["reason"], row["action_id"]) == ("MISSING_FIELD", "DIV0001")


@pytest.mark.parametrize("rate", ["92J::GRSS//INCO/USD0,26/ACTU", "92H::GRSS//USD0,26/ACTU", "92J::GRSS/SCHEME/INCO/USD0,26"])
def test_other_ways_to_say_money_a_share(rate: str, read_text) -> None:
    assert said(read_text(("564", DIVIDEND.replace("92F::GRSS//USD0,26", rate))), "corporate_action_message") == [DIVIDEND_ROW]


@pytest.mark.parametrize(
    ("event", "rate", "new", "old"),
    [("SPLF", "NEWO//2,/1,", 2, 1), ("SPLR", "NEWO//1,/25,", 1, 25), ("SPLF", "ADEX//1,/2,", 1 + 2, 2)],
)
def test_a_split_is_new_for_old(event: str, rate: str, new: int, old: int, read_text) -> None:
    text = DIVIDEND.replace("DVCA", event).replace(":92F::GRSS//USD0,26", f":92D::{rate}")
    row = said(read_text(("564", text)), "corporate_action_message")[0]
    assert (row["action_kind"], row["ratio_new"], row["ratio_old"]) == ("SPLIT", Decimal(new), Decimal(old))
    assert f":22F::CAEV//{event}\n:22F::CAMV" in plain(write_mt("564", [row], SENDING).decode())


def test_other_actions_are_named_by_their_code(read_text) -> None:
    row = said(read_text(("564", DIVIDEND.replace("DVCA", "RHDI"))), "corporate_action_message")[0]
    assert (row["action_kind"], row["narrative"], "cash_rate" in row) == ("OTHER", "RHDI", False)
    assert ":22F::CAEV//RHDI\n" in plain(write_mt("564", [row], SENDING).decode())
    with pytest.raises(CannotBeSaid, match="event code"):
        write_mt("564", [{**row, "narrative": "rights issue"}], SENDING)


def test_a_withdrawn_announcement_is_shown_not_applied(read_text) -> None:
    reading = read_text(("564", DIVIDEND.replace("NEWM", "WITH")))
    assert [row["reason"] for row in reading.tables["depository_message"].to_pylist()] == ["UNREAD_FUNCTION"]


RESULT = """\
:16R:GENL
:20C::CORP//DIV0001
:20C::SEME//DIV0001
:23G:NEWM
:22F::CAEV//DVCA
:16S:GENL
:16R:USECU
:97A::SAFE//00000123
:35B:ISIN US0378331005
:16S:USECU
:16R:CACONF
:13A::CAON//001
:22H::CAOP//CASH
:16R:CASHMOVE
:22H::CRDB//CRED
:19B::PSTA//USD78,
:98A::POST//20261215
:16S:CASHMOVE
:16S:CACONF
"""


def test_what_an_action_brought(read_text) -> None:
    row = {"message_kind": "RESULT", "action_id": "DIV0001", "action_kind": "DIVIDEND", "account_code": "00000123", "security_code": "US0378331005"}
    row |= {"security_code_kind": "ISIN", "payable_date": dt.date(2026, 12, 15), "amount": Decimal("0.26") * 300, "currency": "USD"}
    assert said(read_text(("566", RESULT)), "corporate_action_message") == [row]
    assert plain(write_mt("566", [row], SENDING).decode()) == RESULT
    debited = {**row, "amount": -row["amount"]}  # type: ignore[operator]
    assert said(read_text(("566", plain(write_mt("566", [debited], SENDING).decode()))), "corporate_action_message") == [debited]


def test_each_movement_of_a_split_is_a_row(read_text) -> None:
    out = ":16R:SECMOVE\n:22H::CRDB//DEBT\n:35B:ISIN US0378331005\n:36B::PSTA//UNIT/300,\n:98A::POST//20261215\n:16S:SECMOVE\n"
    new = out.replace("DEBT", "CRED").replace("UNIT/300,", "UNIT/12,").replace("US0378331005", "US5949181045")
    text = RESULT.replace("DVCA", "SPLR").replace(":16R:CASHMOVE", out + new + ":16R:CASHMOVE")
    rows = said(read_text(("566", text)), "corporate_action_message")
    assert [(row.get("amount"), row.get("quantity"), row["security_code"]) for row in rows] == [
        (None, Decimal(-300), "US0378331005"),
        (None, Decimal(12), "US5949181045"),
        (Decimal(78), None, "US0378331005"),
    ]


def test_a_reversed_result_is_shown_not_booked(read_text) -> None:
    reading = read_text(("566", RESULT.replace("NEWM", "REVR")))
    assert [row["reason"] for row in reading.tables["depository_message"].to_pylist()] == ["UNREAD_FUNCTION"]


MOVED: dict[str, object] = {
    "activity_reference": "DTC0001",
    "our_reference": "OURS0001",
    "activity_kind": "CNS",
    "activity_status": "MADE",
    "settlement_date": dt.date(2026, 11, 25),
    "depository_account": "00000123",
    "contra_account": "00000888",
    "security_code": "US0378331005",
    "security_code_kind": "ISIN",
    "quantity": Decimal(-300),
    "money": Decimal(45000),
    "currency": "USD",
    "status_reason": "PAIN",
}


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("547", {}),
        ("547", {"activity_status": "REVERSED", "quantity": Decimal(300), "money": Decimal(-45000)}),
        ("545", {"activity_kind": "DVP", "contra_account": "CHASUS33", "quantity": Decimal(300), "money": Decimal(-45000)}),
        ("545", {"activity_kind": "LOAN_RETURN", "contra_account": "050", "quantity": Decimal(300), "money": Decimal(-45000)}),
        ("546", {"activity_kind": "LOAN", "contra_account": "050", "money": None, "currency": None}),
        ("544", {"activity_kind": "TRANSFER", "contra_account": "050", "quantity": Decimal(300), "money": None, "currency": None}),
    ],
)
def test_a_settlement_confirmation_is_written_and_read_back(kind: str, changes: dict[str, object], read_bytes) -> None:
    row = {**MOVED, **changes}
    assert said(read_bytes(write_mt(kind, [row], SENDING)), "depository_message") == [{name: value for name, value in row.items() if value is not None}]


@pytest.mark.parametrize(("kind", "column"), [("545", "quantity"), ("546", "money"), ("544", "money")])
def test_signs_must_be_those_of_the_type(kind: str, column: str) -> None:
    with pytest.raises(CannotBeSaid) as refused:
        write_mt(kind, [MOVED], SENDING)
    assert refused.value.column == column
