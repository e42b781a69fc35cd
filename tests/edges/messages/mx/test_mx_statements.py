"""Statements of movements, open items, penalties and holdings (semt.017, 018, 044, 003): cases a clerk can read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from tests.edges.messages.mx.conftest import document, said

PAGE = "<Pgntn><PgNb>1</PgNb><LastPgInd>true</LastPgInd></Pgntn>"
MOVEMENT = """<Tx><AcctOwnrTxId>{ours}</AcctOwnrTxId><MktInfrstrctrTxId>T{ours}</MktInfrstrctrTxId><TxDtls><TxActvty><Cd>SETT</Cd></TxActvty>
  <SctiesMvmntTp>RECE</SctiesMvmntTp><Pmt>APMT</Pmt><PstngQty><Qty><Unit>100</Unit></Qty></PstngQty>
  <PstngAmt><Amt Ccy="EUR">2500.25</Amt><CdtDbt>DBIT</CdtDbt></PstngAmt><FctvSttlmDt><Dt>2026-11-24</Dt></FctvSttlmDt>
  <SttlmDt><Dt><Dt>2026-11-23</Dt></Dt></SttlmDt>
  <DlvrgSttlmPties><Pty1><Id><AnyBIC>DEUTDEFF</AnyBIC></Id></Pty1></DlvrgSttlmPties></TxDtls></Tx>"""
HELD = "<FinInstrmDtls><FinInstrmId><ISIN>DE0007164600</ISIN></FinInstrmId>{inside}</FinInstrmDtls>"
POSTED = f"""<SctiesTxPstngRpt>{PAGE}<StmtGnlDtls><StmtId>ST1</StmtId><StmtPrd><FrDtToDt><FrDt>2026-11-24</FrDt><ToDt>2026-11-24</ToDt></FrDtToDt></StmtPrd>
  <StmtBsis><Cd>SETT</Cd></StmtBsis><ActvtyInd>true</ActvtyInd><SubAcctInd>true</SubAcctInd></StmtGnlDtls><SfkpgAcct><Id>MAIN</Id></SfkpgAcct>
  {HELD.format(inside=MOVEMENT.format(ours="R1") + MOVEMENT.format(ours="R2"))}
  <SubAcctDtls><SfkpgAcct><Id>SUB</Id></SfkpgAcct><ActvtyInd>true</ActvtyInd>{HELD.format(inside=MOVEMENT.format(ours="R3"))}</SubAcctDtls></SctiesTxPstngRpt>"""


def test_movements_of_an_account_and_its_sub_account(read_text: Callable[..., object], schemas: Path) -> None:
    reading = read_text(document("semt.017.001.14", POSTED, "M1"), schemas=schemas)
    rows = said(reading, "stated_movement")
    assert rows[0] == {
        "statement_reference": "ST1",
        "account_code": "MAIN",
        "statement_date": dt.date(2026, 11, 24),
        "our_reference": "R1",
        "their_reference": "TR1",
        "movement": "RECEIVE",
        "payment": "AGAINST",
        "settlement_date": dt.date(2026, 11, 23),
        "security_code": "DE0007164600",
        "security_code_kind": "ISIN",
        "quantity": Decimal(100),
        "quantity_kind": "UNIT",
        "amount": Decimal("2500.25"),
        "currency": "EUR",
        "moved_date": dt.date(2026, 11, 24),
        "counterparty": "DEUTDEFF",
    }
    assert [(row["account_code"], row["our_reference"]) for row in rows] == [("MAIN", "R1"), ("MAIN", "R2"), ("SUB", "R3")]
    assert reading.tables["stated_movement"]["statement_source"].to_pylist() == ["custodian"] * 3


def test_a_reversal_is_kept_with_its_reason(read_text: Callable[..., object]) -> None:
    text = POSTED.replace("</DlvrgSttlmPties>", "</DlvrgSttlmPties><RvslInd>true</RvslInd>", 1)
    assert read_text(document("semt.017.001.08", text)).tables["stated_movement"]["reason"].to_pylist() == ["UNREAD_CONDITION", None, None]


def test_a_statement_without_movements_is_nothing_wrong(read_text: Callable[..., object]) -> None:
    text = POSTED[: POSTED.index("<FinInstrmDtls>")] + "</SctiesTxPstngRpt>"
    reading = read_text(document("semt.017.001.14", text))
    assert (reading.rows, reading.remarks) == (0, ("message 1: semt.017.001.14 states nothing: no movement, open item or penalty stands in it",))


OPEN = """<TxDtls><TxActvty><Cd>SETT</Cd></TxActvty><SctiesMvmntTp>DELI</SctiesMvmntTp><Pmt>FREE</Pmt><FinInstrmId><ISIN>DE0007164600</ISIN></FinInstrmId>
  <PstngQty><Qty><FaceAmt>5000</FaceAmt></Qty></PstngQty><SttlmDt><Dt><Dt>2026-11-23</Dt></Dt></SttlmDt></TxDtls>"""
FAILING = "<StsAndRsn><SttlmSts><Flng><Rsn><Cd><Cd>LACK</Cd></Cd></Rsn></Flng></SttlmSts></StsAndRsn>"
MATCHED = "<StsAndRsn><MtchgSts><Mtchd/></MtchgSts></StsAndRsn>"


def pending(body: str) -> str:
    general = "<StmtGnlDtls><StmtId>ST2</StmtId><StmtDtTm><Dt>2026-11-24</Dt></StmtDtTm><StmtStr>STAT</StmtStr><ActvtyInd>true</ActvtyInd></StmtGnlDtls>"
    return f"<SctiesTxPdgRpt>{PAGE}{general}<SfkpgAcct><Id>MAIN</Id></SfkpgAcct>{body}</SctiesTxPdgRpt>"


def test_open_items_by_state_and_by_transaction(read_text: Callable[..., object], schemas: Path) -> None:
    by_state = f"<Sts>{FAILING}<Tx><AcctOwnrTxId>R1</AcctOwnrTxId>{OPEN}</Tx><Tx><AcctOwnrTxId>R2</AcctOwnrTxId>{OPEN}</Tx></Sts>"
    by_transaction = f"<Txs><AcctOwnrTxId>R1</AcctOwnrTxId>{OPEN}{MATCHED}{FAILING}</Txs>"
    messages = [document("semt.018.001.15", pending(each), "M1") for each in (by_state, by_transaction)]
    rows = said(read_text(*messages, schemas=schemas), "stated_pending")
    shared = {
        "statement_reference": "ST2",
        "account_code": "MAIN",
        "statement_date": dt.date(2026, 11, 24),
        "status_process": "SETTLEMENT",
        "status_code": "PENF",
        "status_reason": "LACK",
        "movement": "DELIVER",
        "payment": "FREE",
        "settlement_date": dt.date(2026, 11, 23),
        "security_code": "DE0007164600",
        "security_code_kind": "ISIN",
        "quantity": Decimal(5000),
        "quantity_kind": "FAMT",
    }
    assert rows[:2] == [{**shared, "our_reference": "R1"}, {**shared, "our_reference": "R2"}]
    assert [(row["our_reference"], row["status_process"], row["status_code"]) for row in rows[2:]] == [("R1", "MATCHING", "MACH"), ("R1", "SETTLEMENT", "PENF")]


PENALTIES = """<SctiesTxPnltiesRpt><RptGnlDtls><RptId>PEN1</RptId><RptDt><Dt>2026-11-25</Dt></RptDt><ActvtyInd>true</ActvtyInd></RptGnlDtls>
  <SfkpgAcct><Id>MAIN</Id></SfkpgAcct><AcctSvcr><Id><AnyBIC>DAKVDEFF</AnyBIC></Id></AcctSvcr>
  <Pnlty><Ccy>EUR</Ccy><PtyId><Id><Id><AnyBIC>TALYUS33</AnyBIC></Id></Id></PtyId>
  <PnltyPerCtrPty><PtyId><Id><Id><AnyBIC>DEUTDEFF</AnyBIC></Id></Id></PtyId><AggtdNetAmt><Amt Ccy="EUR">2.5</Amt><CdtDbt>DBIT</CdtDbt></AggtdNetAmt>
  <PnltyDtls><Id><MktInfrstrctrId>P1</MktInfrstrctrId></Id><Tp>SEFP</Tp><Sts><Sts><Cd>ACTV</Cd></Sts><Rsn><Rsn><Cd>NEWP</Cd></Rsn></Rsn></Sts>
  <CmptdAmt><Amt Ccy="EUR">2.5</Amt><CdtDbt>DBIT</CdtDbt></CmptdAmt><ClctnData><Dt>2026-11-24</Dt><FinInstrmAttrbts>
  <Id><ISIN>DE0007164600</ISIN></Id><PricData><Val><Amt Ccy="EUR">250</Amt></Val></PricData>
  <SctiesPnltyRateData><Rate>0.01</Rate></SctiesPnltyRateData></FinInstrmAttrbts></ClctnData>
  <RltdTx><Ref><AcctOwnrTxId>R1</AcctOwnrTxId></Ref><NetMvmntDtls><SctiesShrtfll><Unit>100</Unit></SctiesShrtfll></NetMvmntDtls></RltdTx></PnltyDtls>
  </PnltyPerCtrPty></Pnlty></SctiesTxPnltiesRpt>"""


def test_a_penalty(read_text: Callable[..., object], schemas: Path) -> None:
    assert said(read_text(document("semt.044.001.01", PENALTIES, "M1"), schemas=schemas), "stated_penalty") == [
        {
            "statement_reference": "PEN1",
            "account_code": "MAIN",
            "penalty_date": dt.date(2026, 11, 24),
            "penalty_reference": "P1",
            "penalty_kind": "SEFP",
            "our_reference": "R1",
            "counterparty": "DEUTDEFF",
            "security_code": "DE0007164600",
            "security_code_kind": "ISIN",
            "quantity": Decimal(100),
            "price": Decimal(250),
            "penalty_rate": Decimal("0.01") / 100,
            "amount": -(Decimal(100) * 250 * Decimal("0.0001")),
            "currency": "EUR",
            "penalty_state": "ACTV",
            "status_reason": "NEWP",
        }
    ]


def test_an_accounting_statement_of_holdings(read_text: Callable[..., object]) -> None:
    text = """<SctiesBalAcctgRpt><StmtGnlDtls><StmtDtTm><Dt>2026-11-24</Dt></StmtDtTm></StmtGnlDtls><SfkpgAcct><Id>A1</Id></SfkpgAcct>
    <BalForAcct><FinInstrmId><ISIN>DE0007164600</ISIN></FinInstrmId><AggtBal><ShrtLngInd>SHOR</ShrtLngInd><Qty><Qty><Qty><Unit>7</Unit></Qty></Qty></Qty></AggtBal>
    <PricDtls><Tp><Cd>MRKT</Cd></Tp><Val><Amt Ccy="EUR">250</Amt></Val><ValTp><ValTp>PARV</ValTp></ValTp></PricDtls></BalForAcct></SctiesBalAcctgRpt>"""
    row = said(read_text(document("semt.003.001.12", text)), "stated_position")[0]
    assert (row["balance_kind"], row["quantity"], row["price"]) == ("TOTAL", Decimal(-7), Decimal(250))
