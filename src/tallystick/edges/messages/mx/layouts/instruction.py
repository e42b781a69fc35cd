"""sese.023: deliver or receive, free or against payment. sese.028: the other side has instructed and ours is missing. sese.029: no longer.

Row      one `instruction_message`, NEW, ALLEGED or ALLEGEMENT_REMOVED, which names the allegement in `instruction_reference`
Units    quantity and amount always positive; the movement says which way
Holds    an instruction without a header is named by its own reference (TxId); against payment has an amount
Source   ISO 20022 sese.023.001.07 to .13, sese.028.001.07 to .12, sese.029.001.06; venues.md 9.4

Links: a reference of an instruction is `linked_reference` with its order of processing, one of a pool `pool_reference`, one of the depository
`depository_reference`; of several of a kind the first is read. SttlmTxCond NOMC opts out of market claims.

Reason codes: MISSING_ELEMENT, CONTRADICTION.
"""

from __future__ import annotations

from typing import Any

from tallystick.edges.messages.mt.rows import Unreadable
from tallystick.edges.messages.mx.arrow import pc
from tallystick.edges.messages.mx.layout import Group, Item, Layout, Part
from tallystick.edges.messages.mx.layout.amounts import MONEY, PRICE, QUANTITY_CHOICE
from tallystick.edges.messages.mx.layout.form import CannotBeSaid, Row
from tallystick.edges.messages.mx.layout.texts import CODE, FLAG, MARKET, PRIORITY, REFERENCE, Kept, Word
from tallystick.edges.messages.mx.layouts.terms import (
    DELIVERING,
    DEPOSITORIES,
    RECEIVING,
    date,
    movement,
    name_depositories,
    parties,
    place_depositories,
    quantity,
    security,
)
from tallystick.edges.messages.mx.vectors import Vectors
from tallystick.model.message_tables import INSTRUCTION_MESSAGE

PARTIAL = Word({code: code for code in ("PART", "NPAR", "PARC", "PARQ")})
TRADE = (
    Item("TradId", ("trade_reference",), REFERENCE),
    Item("PlcOfTrad/MktTpAndId", ("place_of_trade",), MARKET),
    date("TradDt", "trade_date"),
    date("SttlmDt", "settlement_date", needed=True),
    Item("DealPric", ("price",), PRICE),
    Item("TradTxCond/Cd", ("cum_ex",), Kept({"CCPN": "CCPN", "XCPN": "XCPN"})),
)
_ACCOUNT = Item("SfkpgAcct/Id", ("safekeeping_account",), REFERENCE, owed=True)
_ALLEGED_QUANTITY = Item("SttlmQty", ("quantity", "quantity_kind"), QUANTITY_CHOICE, needed=True)
HOLD = Item("HldInd/Ind", ("hold",), FLAG)
PARAMETERS = (
    Item("SctiesTxTp", ("transaction_kind",), CODE, owed=True),
    Item("SttlmTxCond/Cd", ("opt_out",), Kept({"NOMC": "Y"})),
    Item("PrtlSttlmInd", ("partial_code",), PARTIAL),
)
LINKS: tuple[Part, ...] = (
    Group("Lnkgs", (Item("PrcgPos", ("link_kind",), CODE), Item("Ref/SctiesSttlmTxId", ("linked_reference",), REFERENCE))),
    Group("Lnkgs", (Item("Ref/PoolId", ("pool_reference",), REFERENCE),)),
    Group("Lnkgs", (Item("Ref/MktInfrstrctrTxId", ("depository_reference",), REFERENCE, also=("Ref/AcctSvcrTxId",)),)),
)
_TYPE = (*movement(needed=True), Item("CmonId", ("common_reference",), REFERENCE))


def _complete(columns: dict[str, Any], vectors: Vectors) -> None:
    place_depositories(columns, vectors)
    columns["message_reference"] = pc.coalesce(columns["message_reference"], columns["instruction_reference"])
    unpaid = pc.and_(pc.equal(columns["payment"], "AGAINST"), pc.is_null(columns["amount"]))
    vectors.problem(unpaid, lambda row: Unreadable("MISSING_ELEMENT", "found no SttlmAmt (amount), expected one in an instruction against payment"))


def _prepare(row: Row) -> Row:
    if row.get("payment") == "AGAINST" and row.get("amount") is None:
        raise CannotBeSaid("amount", None, "expected an amount: the instruction is against payment")
    reference = row.get("instruction_reference") or row.get("message_reference")
    return name_depositories({**row, "instruction_reference": reference})


INSTRUCTION = Layout(
    "sese.023",
    "SctiesSttlmTxInstr",
    INSTRUCTION_MESSAGE,
    (
        Item("TxId", ("instruction_reference",), REFERENCE, needed=True),
        Group("SttlmTpAndAddtlParams", _TYPE),
        *LINKS,
        Group("TradDtls", TRADE),
        security(needed=True),
        Group("QtyAndAcctDtls", (quantity("SttlmQty", needed=True), _ACCOUNT)),
        Group("SttlmParams", (HOLD, Item("Prty", ("priority",), PRIORITY), *PARAMETERS)),
        *parties(DELIVERING, RECEIVING),
        Item("SttlmAmt", ("amount", "currency"), MONEY),
    ),
    given={"message_kind": "NEW"},
    complete=_complete,
    prepare=_prepare,
    prepared=DEPOSITORIES,
)
ALLEGEMENT = Layout(
    "sese.028",
    "SctiesSttlmTxAllgmtNtfctn",
    INSTRUCTION_MESSAGE,
    (
        Item("TxId", ("instruction_reference",), REFERENCE, needed=True),
        Group("SttlmTpAndAddtlParams", _TYPE),
        Item("MktInfrstrctrTxId", ("depository_reference",), REFERENCE, also=("MktInfrstrctrTxId/Id",)),
        Group("TradDtls", TRADE),
        security(needed=True),
        Group("QtyAndAcctDtls", (_ALLEGED_QUANTITY, _ACCOUNT)),
        Group("SttlmParams", (Item("HldInd", ("hold",), FLAG, also=("HldInd/Ind",)), *PARAMETERS)),
        *parties(DELIVERING, RECEIVING),
        Item("SttlmAmt", ("amount", "currency"), MONEY),
    ),
    given={"message_kind": "ALLEGED"},
    complete=_complete,
    prepare=_prepare,
    prepared=DEPOSITORIES,
)
ALLEGEMENT_REMOVAL = Layout(
    "sese.029",
    "SctiesSttlmAllgmtRmvlAdvc",
    INSTRUCTION_MESSAGE,
    (
        Group("AcctSvcrTxId", (Item("TxId", ("instruction_reference",), REFERENCE, needed=True), *movement(needed=True))),
        Item("MktInfrstrctrTxId", ("depository_reference",), REFERENCE),
        Item("SfkpgAcct/Id", ("safekeeping_account",), REFERENCE),
        Group(
            "TxDtls",
            (
                security(),
                date("TradDt", "trade_date"),
                date("SttlmDt", "settlement_date"),
                quantity("SttlmQty"),
                Item("SttlmAmt", ("amount", "currency"), MONEY),
                *parties(DELIVERING, RECEIVING),
            ),
        ),
    ),
    given={"message_kind": "ALLEGEMENT_REMOVED"},
    complete=place_depositories,
)
"""Read and not written."""
