"""sese.020: an instruction is asked to be cancelled.

Row      one `instruction_message` CANCEL; `instruction_reference` names the instruction, `message_reference` is the header's
Holds    the details of the instruction may be repeated; where they are, security, settlement date and quantity stand together
Source   ISO 20022 sese.020.001.05 to .09; venues.md 9.4
"""

from __future__ import annotations

from tallystick.edges.messages.mx.layout import Group, Item, Layout
from tallystick.edges.messages.mx.layout.amounts import MONEY
from tallystick.edges.messages.mx.layout.texts import REFERENCE
from tallystick.edges.messages.mx.layouts.terms import (
    DELIVERING,
    DEPOSITORIES,
    RECEIVING,
    date,
    depository_reference,
    movement,
    name_depositories,
    parties,
    place_depositories,
    quantity,
    security,
)
from tallystick.model.message_tables import INSTRUCTION_MESSAGE

CANCELLATION = Layout(
    "sese.020",
    "SctiesTxCxlReq",
    INSTRUCTION_MESSAGE,
    (
        Group(
            "AcctOwnrTxId",
            (
                Group(
                    "SctiesSttlmTxId|SctiesFincgTxId",
                    (Item("TxId", ("instruction_reference",), REFERENCE, needed=True), *movement(needed=True)),
                ),
            ),
        ),
        depository_reference(),
        Item("SfkpgAcct/Id", ("safekeeping_account",), REFERENCE),
        Group(
            "TxDtls",
            (
                security(),
                date("TradDt", "trade_date"),
                date("SttlmDt", "settlement_date", owed=True),
                quantity("SttlmQty"),
                Item("SttlmAmt", ("amount", "currency"), MONEY),
                *parties(DELIVERING, RECEIVING),
            ),
        ),
    ),
    given={"message_kind": "CANCEL"},
    complete=place_depositories,
    prepare=name_depositories,
    prepared=DEPOSITORIES,
)
