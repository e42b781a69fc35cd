"""States, answers and confirmations (sese.024, 027, 031, 025), and that they land as MT548 and MT544 to 547 do: cases a clerk can read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from tallystick.edges.messages.mt import read_mt
from tests.edges.messages.mx.conftest import document, said

DETAILS = """<TxDtls><SfkpgAcct><Id>00000123</Id></SfkpgAcct><FinInstrmId><ISIN>US0378331005</ISIN></FinInstrmId>
  <SttlmQty><Qty><Unit>300</Unit></Qty></SttlmQty><SttlmAmt><Amt Ccy="USD">3150</Amt><CdtDbtInd>CRDT</CdtDbtInd></SttlmAmt>
  <SttlmDt><Dt><Dt>2026-11-25</Dt></Dt></SttlmDt><SctiesMvmntTp>DELI</SctiesMvmntTp><Pmt>APMT</Pmt>
  <SttlmParams><SctiesTxTp><Cd>TRAD</Cd></SctiesTxTp></SttlmParams>
  <RcvgSttlmPties><Pty1><Id><PrtryId><Id>050</Id><Issr>DTCYID</Issr></PrtryId></Id></Pty1></RcvgSttlmPties></TxDtls>"""


def advice(states: str, details: str = DETAILS) -> str:
    names = "<TxId><AcctOwnrTxId>OURS1</AcctOwnrTxId><MktInfrstrctrTxId>DEPO1</MktInfrstrctrTxId></TxId>"
    return f"<SctiesSttlmTxStsAdvc>{names}{states}{details}</SctiesSttlmTxStsAdvc>"


MATCHED = "<MtchgSts><Mtchd/></MtchgSts>"
FAILING = "<SttlmSts><Flng><Rsn><Cd><Cd>LACK</Cd></Cd><AddtlRsnInf>short of 300</AddtlRsnInf></Rsn></Flng></SttlmSts>"


@pytest.mark.parametrize("version", ["08", "14"])
def test_two_states_are_two_rows_and_one_row_for_the_books(read_text: Callable[..., object], version: str, schemas: Path) -> None:
    reading = read_text(document(f"sese.024.001.{version}", advice(MATCHED + FAILING), "STATUS1"), schemas=schemas)
    shared = {
        "message_reference": "STATUS1",
        "instruction_reference": "OURS1",
        "depository_reference": "DEPO1",
        "movement": "DELIVER",
        "payment": "AGAINST",
        "settlement_date": dt.date(2026, 11, 25),
        "security_code": "US0378331005",
        "security_code_kind": "ISIN",
        "quantity": Decimal(300),
        "quantity_kind": "UNIT",
        "amount": Decimal(3150),
        "currency": "USD",
        "safekeeping_account": "00000123",
        "counterparty": "050",
    }
    assert said(reading, "status_message") == [
        {**shared, "status_process": "MATCHING", "status_code": "MACH"},
        {**shared, "status_process": "SETTLEMENT", "status_code": "PENF", "status_reason": "LACK", "status_narrative": "short of 300"},
    ]
    assert said(reading, "depository_message") == [
        {
            "activity_reference": "STATUS1",
            "activity_kind": "DVP",
            "activity_status": "PENDING",
            "settlement_date": dt.date(2026, 11, 25),
            "depository_account": "00000123",
            "contra_account": "050",
            "security_code": "US0378331005",
            "security_code_kind": "ISIN",
            "quantity": Decimal(-300),
            "money": Decimal(3150),
            "currency": "USD",
            "our_reference": "OURS1",
            "status_reason": "LACK",
        }
    ]


@pytest.mark.parametrize(
    ("states", "row", "status"),
    [
        ("<PrcgSts><AckdAccptd><NoSpcfdRsn>NORE</NoSpcfdRsn></AckdAccptd></PrcgSts>", ("PROCESSING", "PACK", None), "PENDING"),
        ("<PrcgSts><Rjctd><Rsn><Cd><Cd>SAFE</Cd></Cd></Rsn></Rjctd></PrcgSts>", ("PROCESSING", "REJT", "SAFE"), "REJECTED"),
        ("<PrcgSts><Canc><Rsn><Cd><Cd>CANI</Cd></Cd></Rsn></Canc></PrcgSts>", ("PROCESSING", "CAND", "CANI"), "DROPPED"),
        ("<MtchgSts><Umtchd><Rsn><Cd><Cd>CMIS</Cd></Cd></Rsn></Umtchd></MtchgSts>", ("MATCHING", "NMAT", "CMIS"), "PENDING"),
        ("<IfrrdMtchgSts><Mtchd/></IfrrdMtchgSts>", ("INFERRED_MATCHING", "MACH", None), "PENDING"),
        ("<SttlmSts><Pdg><Rsn><Cd><Prtry><Id>ab12</Id><Issr>T2S</Issr></Prtry></Cd></Rsn></Pdg></SttlmSts>", ("SETTLEMENT", "PEND", "T2S/ab12"), "PENDING"),
    ],
)
def test_states_are_named_as_mt548_names_them(read_text: Callable[..., object], states: str, row: tuple[str, ...], status: str) -> None:
    reading = read_text(document("sese.024.001.14", advice(states), "S1"))
    found = said(reading, "status_message")[0]
    assert (found["status_process"], found["status_code"], found.get("status_reason")) == row
    assert [each["activity_status"] for each in said(reading, "depository_message")] == [status]


def test_an_advice_without_a_state_is_kept_with_its_reason(read_text: Callable[..., object]) -> None:
    reading = read_text(document("sese.024.001.14", advice(""), "S1"))
    assert [row["reason"] for row in reading.tables["depository_message"].to_pylist()] == ["MISSING_ELEMENT"]


@pytest.mark.parametrize(("version", "reference"), [("05", "<Id>CXL1</Id>"), ("09", "CXL1")])
def test_the_answer_to_a_cancellation(read_text: Callable[..., object], version: str, reference: str) -> None:
    state = "<PrcgSts><PdgCxl><Rsn><Cd><Cd>CONF</Cd></Cd></Rsn></PdgCxl></PrcgSts>"
    named = "<TxId><AcctOwnrTxId><SctiesSttlmTxId><TxId>OURS1</TxId><SctiesMvmntTp>DELI</SctiesMvmntTp><Pmt>FREE</Pmt></SctiesSttlmTxId></AcctOwnrTxId></TxId>"
    bodies = [f"<SctiesTxCxlReqStsAdvc><CxlReqRef>{reference}</CxlReqRef>{each}{state}</SctiesTxCxlReqStsAdvc>" for each in (named, "")]
    rows = said(read_text(*[document(f"sese.027.001.{version}", body, "A1") for body in bodies]), "status_message")
    assert [(row["instruction_reference"], row["status_process"], row["status_code"], row["status_reason"]) for row in rows] == [
        ("OURS1", "CANCELLATION", "CANP", "CONF"),
        ("CXL1", "CANCELLATION", "CANP", "CONF"),
    ]


def test_the_answer_to_a_condition(read_text: Callable[..., object], schemas: Path) -> None:
    body = "<SctiesSttlmCondModStsAdvc><ReqRef>COND1</ReqRef><ReqDtls><Ref><AcctOwnrTxId>OURS1</AcctOwnrTxId></Ref></ReqDtls>"
    body += "<PrcgSts><Cmpltd/></PrcgSts></SctiesSttlmCondModStsAdvc>"
    assert said(read_text(document("sese.031.001.11", body, "A2"), schemas=schemas), "status_message") == [
        {"message_reference": "A2", "instruction_reference": "OURS1", "status_process": "MODIFICATION", "status_code": "COMP"}
    ]


CONFIRMED = """<SctiesSttlmTxConf><TxIdDtls><AcctOwnrTxId>OURS1</AcctOwnrTxId><AcctSvcrTxId>THEIRS1</AcctSvcrTxId><SctiesMvmntTp>DELI</SctiesMvmntTp>
  <Pmt>APMT</Pmt></TxIdDtls><AddtlParams><PrtlSttlm>PAIN</PrtlSttlm></AddtlParams>
  <TradDtls><SttlmDt><Dt><Dt>2026-11-25</Dt></Dt></SttlmDt><FctvSttlmDt><Dt><DtTm>2026-11-26T09:00:00Z</DtTm></Dt></FctvSttlmDt></TradDtls>
  <FinInstrmId><ISIN>US0378331005</ISIN></FinInstrmId>
  <QtyAndAcctDtls><SttldQty><Qty><Unit>100</Unit></Qty></SttldQty><SfkpgAcct><Id>00000123</Id></SfkpgAcct></QtyAndAcctDtls>
  <SttlmParams><SctiesTxTp><Cd>TRAD</Cd></SctiesTxTp></SttlmParams>
  <RcvgSttlmPties><Pty1><Id><PrtryId><Id>050</Id><Issr>DTCYID</Issr></PrtryId></Id></Pty1></RcvgSttlmPties>
  <SttldAmt><Amt Ccy="USD">1050</Amt><CdtDbtInd>CRDT</CdtDbtInd></SttldAmt></SctiesSttlmTxConf>"""
MT547 = """{1:F01DTCYUS33AXXX0000000000}{2:I547TALYUS33XXXXN}{4:
:16R:GENL
:20C::SEME//CONF1
:23G:NEWM
:22F::PARS//PAIN
:16R:LINK
:20C::RELA//OURS1
:16S:LINK
:16S:GENL
:16R:TRADDET
:98A::ESET//20261126
:35B:ISIN US0378331005
:16S:TRADDET
:16R:FIAC
:36B::ESTT//UNIT/100,
:97A::SAFE//00000123
:16S:FIAC
:16R:SETDET
:22F::SETR//TRAD
:16R:SETPRTY
:95R::REAG/DTCYID/050
:16S:SETPRTY
:16R:AMT
:19A::ESTT//USD1050,
:16S:AMT
:16S:SETDET
-}"""


@pytest.mark.parametrize("version", ["07", "13"])
def test_a_confirmation_lands_as_mt547_does(read_text: Callable[..., object], tmp_path: Path, version: str, schemas: Path) -> None:
    (tmp_path / "conf.fin").write_text(MT547)
    one = read_mt(tmp_path / "conf.fin", "abc").tables["depository_message"].to_pylist()[0]
    reading = read_text(document(f"sese.025.001.{version}", CONFIRMED, "CONF1"), schemas=schemas)
    other = reading.tables["depository_message"].to_pylist()[0]
    assert {name for name in one if one[name] != other[name]} <= {"line_number", "byte_offset", "byte_length"}
    assert (other["quantity"], other["money"], other["activity_kind"], other["settlement_date"]) == (-100, 1050, "DVP", dt.date(2026, 11, 26))


def test_a_reversal_lands_as_mt547_reversed_does(read_text: Callable[..., object], tmp_path: Path) -> None:
    (tmp_path / "conf.fin").write_text(MT547.replace("NEWM", "RVSL"))
    one = read_mt(tmp_path / "conf.fin", "abc").tables["depository_message"].to_pylist()[0]
    body = CONFIRMED.replace("SctiesSttlmTxConf", "SctiesSttlmTxRvslAdvc").replace("<AddtlParams>", "<ConfRef>CONF0</ConfRef><AddtlParams>")
    other = read_text(document("sese.026.001.10", body, "CONF1")).tables["depository_message"].to_pylist()[0]
    assert {name for name in one if one[name] != other[name]} <= {"line_number", "byte_offset", "byte_length"}
    assert (other["quantity"], other["money"], other["activity_status"]) == (100, -1050, "REVERSED")


@pytest.mark.parametrize(
    ("found", "instead", "kind", "quantity"),
    [
        ("TRAD", "SECL", "LOAN", -100),
        ("TRAD", "SECB", "LOAN_RETURN", -100),
        ("TRAD", "OWNE", "TRANSFER", -100),
        ("TRAD", "CLAI", "CORPORATE_ACTION", -100),
        ("<Id>050</Id>", "<Id>888</Id>", "CNS", -100),
    ],
)
def test_kinds_of_movement(read_text: Callable[..., object], found: str, instead: str, kind: str, quantity: int) -> None:
    row = said(read_text(document("sese.025.001.13", CONFIRMED.replace(found, instead))), "depository_message")[0]
    assert (row["activity_kind"], row["quantity"], row["activity_reference"]) == (kind, quantity, "THEIRS1")


def test_a_pre_advice_has_not_happened(read_text: Callable[..., object]) -> None:
    early = CONFIRMED.replace("<AddtlParams>", "<AddtlParams><PreConf>PRSE</PreConf>")
    assert read_text(document("sese.025.001.13", early)).tables["depository_message"]["reason"].to_pylist() == ["UNREAD_CONDITION"]
