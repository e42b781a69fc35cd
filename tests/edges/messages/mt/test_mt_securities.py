"""Holdings MT535, confirmations MT544-547 and status advices MT548: cases a clerk can read."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from tallystick.edges.messages.mt import MtSettings, read_mt
from tallystick.edges.messages.mt.rows import Unreadable
from tallystick.edges.messages.mt.security import security
from tallystick.edges.messages.reading import Reading


@pytest.fixture
def read(tmp_path: Path):
    def reading(*messages: tuple[str, str]) -> Reading:
        path = tmp_path / "messages.fin"
        framed = [f"{{1:F01DTCYUS33AXXX0000000000}}{{2:O{kind}}}{{4:\r\n{text.strip()}\r\n-}}{{5:{{CHK:0}}}}" for kind, text in messages]
        path.write_bytes("$".join(framed).replace("\n", "\r\n").replace("\r\r", "\r").encode())
        return read_mt(path, "abc", MtSettings(position_source="custodian"))

    return reading


def rows(reading: Reading, table: str = "depository_message") -> list[dict[str, object]]:
    return reading.tables[table].to_pylist()


def confirmation(setr: str = "TRAD", contra: str = "95R::DEAG/DTCYID/00000888", function: str = "NEWM", extra: str = "") -> str:
    return f"""
:16R:GENL
:20C::SEME//DTC0001
:23G:{function}
:16R:LINK
:20C::RELA//OURS0001
:16S:LINK
:16S:GENL
:16R:TRADDET
:98A::ESET//20261124
:98A::SETT//20261123
:35B:ISIN US0378331005
APPLE INC
:16S:TRADDET
:16R:FIAC
:36B::ESTT//UNIT/300,
:97A::SAFE//00000123
:16S:FIAC
:16R:SETDET
:22F::SETR//{setr}
{extra}
:16R:SETPRTY
:{contra}
:16S:SETPRTY
:16R:AMT
:19A::ESTT//USD45000,5
:16S:AMT
:16S:SETDET
""".replace("\n\n", "\n")


@pytest.mark.parametrize(
    ("kind", "quantity", "money"), [("544", 300, None), ("545", 300, Decimal("-45000.5")), ("546", -300, None), ("547", -300, Decimal("45000.5"))]
)
def test_signs_follow_the_direction(read, kind: str, quantity: int, money: Decimal | None) -> None:
    row = rows(read((kind, confirmation())))[0]
    assert (row["quantity"], row["money"], row["reason"]) == (Decimal(quantity), money, None)
    assert (row["activity_status"], row["activity_kind"], row["contra_account"]) == ("MADE", "CNS", "00000888")
    assert (row["activity_reference"], row["our_reference"]) == ("DTC0001", "OURS0001")
    assert (row["settlement_date"], row["depository_account"]) == (dt.date(2026, 11, 24), "00000123")
    assert (row["security_code"], row["security_code_kind"]) == ("US0378331005", "ISIN")


@pytest.mark.parametrize(
    ("kind", "setr", "expected"),
    [
        ("545", "TRAD", "DVP"),
        ("546", "TRAD", "FREE"),
        ("546", "OWNI", "TRANSFER"),
        ("547", "SECL", "LOAN"),
        ("545", "SECL", "LOAN_RETURN"),
        ("545", "SECB", "LOAN"),
        ("547", "SECB", "LOAN_RETURN"),
        ("544", "CLAI", "CORPORATE_ACTION"),
    ],
)
def test_kind_of_movement(read, kind: str, setr: str, expected: str) -> None:
    assert rows(read((kind, confirmation(setr, "95P::REAG//CHASUS33"))))[0]["activity_kind"] == expected


def test_a_reversal_moves_back(read) -> None:
    row = rows(read(("547", confirmation(function="RVSL"))))[0]
    assert (row["activity_status"], row["quantity"], row["money"]) == ("REVERSED", Decimal(300), Decimal("-45000.5"))


def test_a_partial_says_whether_more_comes(read) -> None:
    first, last = rows(read(("547", confirmation(extra=":22F::PARS//PAIN")), ("547", confirmation(extra=":22F::PARS//PARC"))))
    assert (first["status_reason"], last["status_reason"]) == ("PAIN", "PARC")


def test_a_confirmation_without_its_amount_is_kept(read) -> None:
    row = rows(read(("545", confirmation().replace(":19A::ESTT", ":19A::DEAL"))))[0]
    assert (row["reason"], row["quantity"]) == ("MISSING_FIELD", Decimal(300))
    assert ":36B::ESTT" in row["raw_text"]


STATUS = """
:16R:GENL
:20C::SEME//ST1
:16R:LINK
:20C::RELA//OURS0001
:16S:LINK
:16R:STAT
:25D::{status}
:16R:REAS
:24B::{reason}
:16S:REAS
:16S:STAT
:16S:GENL
:16R:SETTRAN
:35B:/US/037833100
:36B::SETT//UNIT/300,
:19A::SETT//USD45000,
:97A::SAFE//00000123
:98A::SETT//20261124
:22H::REDE//DELI
:22H::PAYM//APMT
:22F::SETR//TRAD
:16S:SETTRAN
"""


@pytest.mark.parametrize(
    ("status", "reason", "expected", "code"),
    [
        ("SETT//PENF", "PENF//LACK", "PENDING", "LACK"),
        ("SETT//PEND", "PEND//FUTU", "PENDING", "FUTU"),
        ("MTCH//NMAT", "NMAT//DMON", "PENDING", "DMON"),
        ("IPRC//REJT", "REJT//SAFE", "REJECTED", "SAFE"),
        ("IPRC//CAND", "CAND//CANI", "DROPPED", "CANI"),
    ],
)
def test_status(read, status: str, reason: str, expected: str, code: str) -> None:
    row = rows(read(("548", STATUS.format(status=status, reason=reason))))[0]
    assert (row["activity_status"], row["status_reason"], row["reason"]) == (expected, code, None)
    assert (row["quantity"], row["money"], row["our_reference"]) == (Decimal(-300), Decimal(45000), "OURS0001")
    assert (row["security_code"], row["security_code_kind"], row["activity_kind"]) == ("037833100", "CUSIP", "DVP")


def test_the_gravest_status_stands(read) -> None:
    both = ":16R:STAT\n:25D::IPRC//REJT\n:16R:REAS\n:24B::REJT//DSEC\n:16S:REAS\n:16S:STAT\n:16S:GENL"
    text = STATUS.format(status="MTCH//NMAT", reason="NMAT//CMIS").replace(":16S:GENL", both)
    row = rows(read(("548", text)))[0]
    assert (row["activity_status"], row["status_reason"]) == ("REJECTED", "DSEC")


HOLDINGS = """
:16R:GENL
:28E:1/ONLY
:20C::SEME//H1
:98C::STAT//20261124235959
:97A::SAFE//00000123
:16S:GENL
:16R:SUBSAFE
:97A::SAFE//00000456
:16R:FIN
:35B:ISIN US0378331005
APPLE INC
:90B::MRKT//ACTU/USD150,25
:93B::AGGR//UNIT/1000,
:93B::AVAI//UNIT/600,
:93B::NAVL//UNIT/400,
:16R:SUBBAL
:93B::AGGR//UNIT/1000,
:93C::LOAN//UNIT/NAVL/250,
:93C::PEND//UNIT/NAVL/100,
:93C::BLOK//UNIT/NAVL/50,
:16S:SUBBAL
:16S:FIN
:16S:SUBSAFE
:16R:FIN
:35B:/US/912828YK0
US TREASURY
:90A::MRKT//PRCT/99,5
:93B::AGGR//FAMT/N2000,
:93B::AVAI//AMOR/1,
:16S:FIN
"""


def test_holdings(read) -> None:
    reading = read(("535", HOLDINGS))
    assert [(row["account_code"], row["security_code"], row["balance_kind"], row["quantity"], row["reason"]) for row in rows(reading, "stated_position")] == [
        ("00000456", "US0378331005", "TOTAL", Decimal(1000), None),
        ("00000456", "US0378331005", "FREE", Decimal(600), None),
        ("00000456", "US0378331005", "LOANED", Decimal(250), None),
        ("00000456", "US0378331005", "PENDING", Decimal(-100), None),
        ("00000456", "US0378331005", None, Decimal(50), "UNREAD_BALANCE_KIND"),
        ("00000123", "912828YK0", "TOTAL", Decimal(-2000), None),
        ("00000123", "912828YK0", "FREE", None, "UNREAD_QUANTITY_TYPE"),
    ]
    apple, treasury = rows(reading, "stated_position")[0], rows(reading, "stated_position")[5]
    assert (apple["price"], apple["currency"], treasury["price"]) == (Decimal("150.25"), "USD", Decimal("99.5") / 100)
    assert (apple["statement_date"], apple["statement_source"]) == (dt.date(2026, 11, 24), "custodian")
    assert any("balances by place of safekeeping not read: 1" in remark for remark in reading.remarks)


def test_a_contradiction_of_the_three_balances_is_told(read) -> None:
    reading = read(("535", HOLDINGS.replace("NAVL//UNIT/400,", "NAVL//UNIT/399,")))
    assert any("total 1000 is not available 600 + not available 399" in remark for remark in reading.remarks)


def test_securities() -> None:
    assert security("ISIN US0378331005\n/US/037833100\nAPPLE") == ("US0378331005", "ISIN")
    assert security("APPLE\n/GB/0263494") == ("0263494", "SEDOL")
    assert security("/TS/AAPL") == ("AAPL", "SYMBOL")
    with pytest.raises(Unreadable, match="BAD_SECURITY"):
        security("/DE/865985")


def test_every_message_of_a_file_is_read(read) -> None:
    reading = read(("547", confirmation()), ("103", ":20:X"), ("535", HOLDINGS), ("545", confirmation()))
    assert [row["reason"] for row in rows(reading)] == [None, "UNREAD_MESSAGE_TYPE", None]
    assert reading.tables["stated_position"].num_rows == 7


def test_deep_nesting_is_refused_without_harm(read) -> None:
    assert rows(read(("547", ":16R:A\n" * 5000)))[0]["reason"] == "BROKEN_STRUCTURE"
