"""Instructions, cancellations, conditions and allegements (sese.023, 020, 030, 028): cases a clerk can read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from tallystick.edges.messages.mt import read_mt
from tests.edges.messages.mx.conftest import document, said

DELIVERY = """<SctiesSttlmTxInstr>
  <TxId>OURS0001</TxId>
  <SttlmTpAndAddtlParams><SctiesMvmntTp>DELI</SctiesMvmntTp><Pmt>APMT</Pmt><CmonId>AGREED1</CmonId></SttlmTpAndAddtlParams>
  <Lnkgs><PrcgPos><Cd>AFTE</Cd></PrcgPos><Ref><SctiesSttlmTxId>OURS0000</SctiesSttlmTxId></Ref></Lnkgs>
  <Lnkgs><Ref><PoolId>POOL1</PoolId></Ref></Lnkgs>
  <TradDtls><TradId>TRADE1</TradId><PlcOfTrad><MktTpAndId><Id><MktIdrCd>XNYS</MktIdrCd></Id><Tp><Cd>EXCH</Cd></Tp></MktTpAndId></PlcOfTrad>
    <TradDt><Dt><Dt>2026-11-24</Dt></Dt></TradDt><SttlmDt><Dt><Dt>2026-11-25</Dt></Dt></SttlmDt>
    <DealPric><Tp><ValTp>PARV</ValTp></Tp><Val><Amt Ccy="USD">10.5</Amt></Val></DealPric><TradTxCond><Cd>SPEX</Cd></TradTxCond>
    <TradTxCond><Cd>XCPN</Cd></TradTxCond></TradDtls>
  <FinInstrmId><ISIN>US0378331005</ISIN><Desc>APPLE &amp; CO</Desc></FinInstrmId>
  <QtyAndAcctDtls><SttlmQty><Qty><Unit>300</Unit></Qty></SttlmQty><SfkpgAcct><Id>00000123</Id></SfkpgAcct></QtyAndAcctDtls>
  <SttlmParams><HldInd><Ind>true</Ind></HldInd><Prty><Nmrc>0003</Nmrc></Prty><SctiesTxTp><Cd>TRAD</Cd></SctiesTxTp>
    <SttlmTxCond><Cd>DLWM</Cd></SttlmTxCond><SttlmTxCond><Cd>NOMC</Cd></SttlmTxCond><PrtlSttlmInd>NPAR</PrtlSttlmInd></SttlmParams>
  <RcvgSttlmPties><Dpstry><Id><AnyBIC>DTCYUS33</AnyBIC></Id></Dpstry>
    <Pty1><Id><PrtryId><Id>050</Id><Issr>DTCYID</Issr></PrtryId></Id></Pty1><Pty2><Id><AnyBIC>MSNYUS33</AnyBIC></Id></Pty2></RcvgSttlmPties>
  <SttlmAmt><Amt Ccy="USD">3150.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></SttlmAmt>
</SctiesSttlmTxInstr>"""
ROW: dict[str, object] = {
    "message_kind": "NEW",
    "message_reference": "MSG1",
    "instruction_reference": "OURS0001",
    "common_reference": "AGREED1",
    "trade_reference": "TRADE1",
    "linked_reference": "OURS0000",
    "link_kind": "AFTE",
    "pool_reference": "POOL1",
    "movement": "DELIVER",
    "payment": "AGAINST",
    "trade_date": dt.date(2026, 11, 24),
    "settlement_date": dt.date(2026, 11, 25),
    "security_code": "US0378331005",
    "security_code_kind": "ISIN",
    "quantity": Decimal(300),
    "quantity_kind": "UNIT",
    "amount": Decimal(300) * Decimal("10.50"),
    "currency": "USD",
    "price": Decimal("10.50"),
    "safekeeping_account": "00000123",
    "counterparty": "050",
    "counterparty_client": "MSNYUS33",
    "place_of_settlement": "DTCYUS33",
    "place_of_trade": "XNYS",
    "transaction_kind": "TRAD",
    "partial_code": "NPAR",
    "hold": "Y",
    "priority": "0003",
    "opt_out": "Y",
    "cum_ex": "XCPN",
}


def test_a_delivery_against_payment(read_text: Callable[..., object], schemas: Path) -> None:
    reading = read_text(document("sese.023.001.13", DELIVERY, "MSG1"), schemas=schemas)
    assert said(reading, "instruction_message") == [ROW]
    row = reading.tables["instruction_message"].to_pylist()[0]
    assert (row["sender"], row["message_type"], row["sent_at"]) == ("DTCYUS33", "sese.023.001.13", dt.datetime(2026, 11, 24, 14, 5))


def test_text_with_and_without_entities_is_read_alike(read_text: Callable[..., object]) -> None:
    plain = DELIVERY.replace("APPLE &amp; CO", "APPLE")
    greater = DELIVERY.replace("APPLE &amp; CO", "A > B")
    reading = read_text(*[document("sese.023.001.13", each, "MSG1") for each in (plain, DELIVERY, greater, plain.replace("\n", "\r\n"))])
    assert said(reading, "instruction_message") == [ROW] * 4
    places = [(row["line_number"], row["byte_offset"] is not None) for row in reading.tables["instruction_message"].to_pylist()]
    assert places == [(1, True), (2, True), (3, True), (4, True)]


@pytest.mark.parametrize("version", ["001.07", "001.11", "002.11", "001.13"])
def test_every_version_is_read_alike(read_text: Callable[..., object], version: str) -> None:
    assert said(read_text(document(f"sese.023.{version}", DELIVERY, "MSG1")), "instruction_message") == [ROW]


def test_without_a_header_the_instruction_names_its_message(read_text: Callable[..., object]) -> None:
    row = said(read_text(document("sese.023.001.13", DELIVERY)), "instruction_message")[0]
    assert row["message_reference"] == row["instruction_reference"] == "OURS0001"


def test_who_receives_finds_the_other_side_among_the_delivering_parties(read_text: Callable[..., object]) -> None:
    text = DELIVERY.replace("DELI<", "RECE<").replace("CRDT", "DBIT").replace("RcvgSttlmPties", "DlvrgSttlmPties")
    row = said(read_text(document("sese.023.001.13", text, "MSG1")), "instruction_message")[0]
    assert (row["movement"], row["counterparty"], row["place_of_settlement"]) == ("RECEIVE", "050", "DTCYUS33")


def test_two_depositories(read_text: Callable[..., object]) -> None:
    own = "<DlvrgSttlmPties><Dpstry><Id><AnyBIC>CRSTGB22</AnyBIC></Id></Dpstry></DlvrgSttlmPties><RcvgSttlmPties>"
    row = said(read_text(document("sese.023.001.13", DELIVERY.replace("<RcvgSttlmPties>", own), "M")), "instruction_message")[0]
    assert (row["place_of_settlement"], row["counterparty_depository"]) == ("CRSTGB22", "DTCYUS33")


def test_the_same_instruction_as_mt543_gives_the_same_row(read_text: Callable[..., object], tmp_path: Path) -> None:
    mt = """{1:F01DTCYUS33AXXX0000000000}{2:I543TALYUS33XXXXN}{4:
:16R:GENL
:20C::SEME//OURS0001
:23G:PREA
:98C::PREP//20261124140500
:16R:LINK
:20C::COMM//AGREED1
:16S:LINK
:16R:LINK
:20C::TRRF//TRADE1
:16S:LINK
:16R:LINK
:20C::POOL//POOL1
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
:90B::DEAL//ACTU/USD10,5
:35B:ISIN US0378331005
:22F::PRIR//0003
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
:19A::SETT//USD3150,
:16S:AMT
:16S:SETDET
-}"""
    (tmp_path / "delivery.fin").write_text(mt)
    one = read_mt(tmp_path / "delivery.fin", "abc").tables["instruction_message"].to_pylist()[0]
    other = read_text(document("sese.023.001.13", DELIVERY)).tables["instruction_message"].to_pylist()[0]
    assert {name for name in one if one[name] != other[name]} == {"line_number", "byte_offset", "byte_length", "sender", "sent_at", "message_type"}


CANCELLATION = """<SctiesTxCxlReq>
  <AcctOwnrTxId><SctiesSttlmTxId><TxId>OURS0001</TxId><SctiesMvmntTp>DELI</SctiesMvmntTp><Pmt>FREE</Pmt></SctiesSttlmTxId></AcctOwnrTxId>
  <MktInfrstrctrTxId>DEPO1</MktInfrstrctrTxId><SfkpgAcct><Id>00000123</Id></SfkpgAcct>
</SctiesTxCxlReq>"""


@pytest.mark.parametrize("version", ["05", "07", "09"])
def test_a_cancellation(read_text: Callable[..., object], version: str) -> None:
    assert said(read_text(document(f"sese.020.001.{version}", CANCELLATION, "CANCEL1")), "instruction_message") == [
        {
            "message_kind": "CANCEL",
            "message_reference": "CANCEL1",
            "instruction_reference": "OURS0001",
            "depository_reference": "DEPO1",
            "movement": "DELIVER",
            "payment": "FREE",
            "safekeeping_account": "00000123",
        }
    ]


CONDITIONS = """<SctiesSttlmCondsModReq><SfkpgAcct><Id>A1</Id></SfkpgAcct>
  <ReqDtls><Ref><AcctOwnrTxId>I1</AcctOwnrTxId></Ref><HldInd><Ind>false</Ind></HldInd></ReqDtls>
  <ReqDtls><Ref><AcctOwnrTxId>I2</AcctOwnrTxId><MktInfrstrctrTxId>D2</MktInfrstrctrTxId></Ref><Prty><Nmrc>0001</Nmrc></Prty><PrtlSttlmInd>PART</PrtlSttlmInd></ReqDtls>
  <ReqDtls><Ref><AcctOwnrTxId>I3</AcctOwnrTxId></Ref><Lkg><Cd>LINK</Cd></Lkg>
    <Lnkgs><PrcgPos><Cd>BEFO</Cd></PrcgPos><Ref><SctiesSttlmTxId>I9</SctiesSttlmTxId></Ref></Lnkgs></ReqDtls>
</SctiesSttlmCondsModReq>"""


@pytest.mark.parametrize("version", ["06", "10"])
def test_conditions_a_row_a_request(read_text: Callable[..., object], version: str) -> None:
    shared = {"message_kind": "CONDITION", "message_reference": "COND1", "safekeeping_account": "A1"}
    reading = read_text(document(f"sese.030.001.{version}", CONDITIONS, "COND1"), document("sese.023.001.13", DELIVERY))
    assert said(reading, "instruction_message") == [
        {**shared, "instruction_reference": "I1", "hold": "N"},
        {**shared, "instruction_reference": "I2", "depository_reference": "D2", "priority": "0001", "partial_code": "PART"},
        {**shared, "instruction_reference": "I3", "link_kind": "BEFO", "linked_reference": "I9"},
        {**ROW, "message_reference": "OURS0001"},
    ]
    assert reading.tables["instruction_message"]["line_number"].to_pylist() == [1, 2, 3, 4]


@pytest.mark.parametrize("inside", ["<UnltrlSplt><Cd>TRAD</Cd></UnltrlSplt>", "<Lkg><Cd>UNLK</Cd></Lkg>"])
def test_a_condition_that_is_not_read_is_kept_with_its_reason(read_text: Callable[..., object], inside: str) -> None:
    text = CONDITIONS.replace("<HldInd>", inside + "<HldInd>")
    rows = read_text(document("sese.030.001.10", text)).tables["instruction_message"].to_pylist()
    assert [(row["instruction_reference"], row["reason"]) for row in rows] == [("I1", "UNREAD_CONDITION"), ("I2", None), ("I3", None)]


@pytest.mark.parametrize(("version", "reference"), [("07", "<Id>DEPO1</Id>"), ("12", "DEPO1")])
def test_an_allegement(read_text: Callable[..., object], version: str, reference: str) -> None:
    unlike = DELIVERY.replace("<Qty><Unit>300</Unit></Qty>", "<Unit>300</Unit>").replace("<HldInd><Ind>true</Ind></HldInd>", "<HldInd>true</HldInd>")
    body = unlike.replace("SctiesSttlmTxInstr", "SctiesSttlmTxAllgmtNtfctn").replace(
        "<TradDtls>", f"<MktInfrstrctrTxId>{reference}</MktInfrstrctrTxId><TradDtls>", 1
    )
    row = said(read_text(document(f"sese.028.001.{version}", body, "ALLEGED1")), "instruction_message")[0]
    assert (row["message_kind"], row["message_reference"], row["depository_reference"]) == ("ALLEGED", "ALLEGED1", "DEPO1")


REMOVAL = """<SctiesSttlmAllgmtRmvlAdvc>
  <AcctSvcrTxId><TxId>ALLEGED1</TxId><SctiesMvmntTp>DELI</SctiesMvmntTp><Pmt>APMT</Pmt></AcctSvcrTxId><MktInfrstrctrTxId>DEPO1</MktInfrstrctrTxId>
  <SfkpgAcct><Id>00000123</Id></SfkpgAcct>
  <TxDtls><FinInstrmId><ISIN>US0378331005</ISIN></FinInstrmId><SttlmDt><Dt><Dt>2026-11-25</Dt></Dt></SttlmDt>
    <SttlmQty><Qty><Unit>300</Unit></Qty></SttlmQty><SttlmAmt><Amt Ccy="USD">3150</Amt><CdtDbtInd>CRDT</CdtDbtInd></SttlmAmt>
    <RcvgSttlmPties><Dpstry><Id><AnyBIC>DTCYUS33</AnyBIC></Id></Dpstry><Pty1><Id><PrtryId><Id>050</Id><Issr>DTCYID</Issr></PrtryId></Id></Pty1>
    </RcvgSttlmPties></TxDtls>
</SctiesSttlmAllgmtRmvlAdvc>"""


def test_an_allegement_is_removed(read_text: Callable[..., object]) -> None:
    assert said(read_text(document("sese.029.001.06", REMOVAL, "REMOVED1")), "instruction_message") == [
        {
            "message_kind": "ALLEGEMENT_REMOVED",
            "message_reference": "REMOVED1",
            "instruction_reference": "ALLEGED1",
            "depository_reference": "DEPO1",
            "movement": "DELIVER",
            "payment": "AGAINST",
            "safekeeping_account": "00000123",
            "security_code": "US0378331005",
            "security_code_kind": "ISIN",
            "settlement_date": dt.date(2026, 11, 25),
            "quantity": Decimal(300),
            "quantity_kind": "UNIT",
            "amount": Decimal(3150),
            "currency": "USD",
            "counterparty": "050",
            "place_of_settlement": "DTCYUS33",
        }
    ]


@pytest.mark.parametrize(
    ("found", "instead", "reason"),
    [
        ("<Unit>300</Unit>", "<Unit>-300</Unit>", "BAD_FIGURE"),
        ("<Unit>300</Unit>", "<Unit>0.0000001</Unit>", "FIGURE_OUT_OF_RANGE"),
        ("<Unit>300</Unit>", "<AmtsdVal>300</AmtsdVal>", "UNREAD_QUANTITY_TYPE"),
        ("2026-11-25", "2026-11-31", "BAD_DATE"),
        ("<SttlmDt><Dt><Dt>2026-11-25</Dt></Dt></SttlmDt>", "", "MISSING_ELEMENT"),
        ("CRDT", "DBIT", "CONTRADICTION"),
        ("<ISIN>US0378331005</ISIN>", "<OthrId><Id>1</Id><Tp><Cd>WKNR</Cd></Tp></OthrId>", "BAD_SECURITY"),
        ("OURS0001", "X" * 65, "VALUE_TOO_LONG"),
        ("true", "PERHAPS", "BAD_CODE"),
        ('<SttlmAmt><Amt Ccy="USD">3150.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></SttlmAmt>', "", "MISSING_ELEMENT"),
    ],
)
def test_what_cannot_be_read_has_its_reason_and_the_rest_of_the_row(read_text: Callable[..., object], found: str, instead: str, reason: str) -> None:
    reading = read_text(document("sese.023.001.13", DELIVERY), document("sese.023.001.13", DELIVERY.replace(found, instead)))
    rows = reading.tables["instruction_message"].to_pylist()
    assert [row["reason"] for row in rows] == [None, reason]
    assert rows[1]["trade_reference"] == "TRADE1"
    assert rows[1]["raw_text"]


def test_a_message_that_is_not_valid_is_kept_with_its_reason(read_text: Callable[..., object], schemas: Path) -> None:
    reading = read_text(document("sese.023.001.13", DELIVERY.replace("DELI<", "BOTH<"), "M"), document("sese.023.001.11", DELIVERY, "M"), schemas=schemas)
    rows = reading.tables["instruction_message"].to_pylist()
    assert [row["reason"] for row in rows] == ["NOT_VALID", None]
    assert "SctiesMvmntTp" in rows[0]["detail"]
    assert any("sese.023.001.11: not checked" in remark for remark in reading.remarks)


def test_one_broken_message_does_not_lose_the_others(read_text: Callable[..., object]) -> None:
    good = document("sese.023.001.13", DELIVERY, "MSG1")
    reading = read_text("<?xml version='1.0'?>", good, "<?xml version='1.0'?>", good.replace("</TxId>", "</Tx>"), good, good[: len(good) // 2])
    assert said(reading, "instruction_message") == [ROW, ROW]
    assert [row["reason"] for row in reading.tables["depository_message"].to_pylist()] == ["NOT_WELL_FORMED", "NOT_WELL_FORMED"]
