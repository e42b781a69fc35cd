"""sese.024: the states of an instruction. sese.027: those of a request to cancel. sese.031: those of a request to change conditions.

Row      one `status_message` a state: of sese.024 an element PrcgSts, IfrrdMtchgSts, MtchgSts or SttlmSts
Holds    the states of a request to cancel are CANCELLATION, of a request to change MODIFICATION; written, each row is a message of its own
Source   ISO 20022 sese.024.001.08 to .14, sese.027.001.05 to .09, sese.031.001.06 to .11; venues.md 9.2, 9.3

Of several reasons beside one state the first stands; sese.024 also gives the `depository_message` the books read. Where an answer does not
name the instruction, `instruction_reference` is the reference of the request.

Reason codes: MISSING_ELEMENT, UNREAD_STATUS, CONTRADICTION.
"""

from __future__ import annotations

from typing import Any

from tallystick.edges.messages.mx.arrow import pc
from tallystick.edges.messages.mx.layout import Group, Item, Layout, Says
from tallystick.edges.messages.mx.layout.amounts import MONEY
from tallystick.edges.messages.mx.layout.form import CannotBeSaid, Form, Row
from tallystick.edges.messages.mx.layout.states import PROCESSES, State
from tallystick.edges.messages.mx.layout.texts import REFERENCE, Word
from tallystick.edges.messages.mx.layouts.terms import (
    DELIVERING,
    RECEIVING,
    counterparty,
    date,
    depository_reference,
    movement,
    quantity,
    security,
)
from tallystick.edges.messages.mx.vectors import Vectors
from tallystick.model.message_tables import STATUS_MESSAGE

PROCESSING_CODES = ("PACK", "PPRC", "REJT", "REPR", "CAND", "CANP", "CPRC", "MPRC")
MATCHING_CODES = ("MACH", "NMAT")
SETTLEMENT_CODES = ("PEND", "PENF")
CANCELLATION_CODES = ("CANP", "REJT", "REPR", "PACK", "DEND", "CAND")
MODIFICATION_CODES = ("PACK", "REJT", "COMP", "DEND", "PEND")
STATE_COLUMNS = ("status_code", "status_reason", "status_narrative")
OF_PROCESS = {"PROCESSING": PROCESSING_CODES, "INFERRED_MATCHING": MATCHING_CODES, "MATCHING": MATCHING_CODES, "SETTLEMENT": SETTLEMENT_CODES}
NAMES = ("PrcgSts", "IfrrdMtchgSts", "MtchgSts", "SttlmSts")
PROCESS: Form = Word({name: word for name, word in PROCESSES.items() if name != "InstrPrcgSts"})
"""The process by the name of its element."""


def process_element(row: Row) -> str:
    """The element a row's process is written as."""
    return element_of(row, NAMES)


def element_of(row: Row, names: tuple[str, ...]) -> str:
    """The one of these elements that a row's process is written as."""
    process = row.get("status_process")
    found = next((name for name in names if PROCESSES[name] == process), None)
    if found is None:
        raise CannotBeSaid("status_process", process, f"expected one of {', '.join([PROCESSES[name] for name in names])}")
    return found


STATUS_ADVICE = Layout(
    "sese.024",
    "SctiesSttlmTxStsAdvc",
    STATUS_MESSAGE,
    (
        Group("TxId", (Item("AcctOwnrTxId", ("instruction_reference",), REFERENCE, needed=True), depository_reference())),
        Group(
            "|".join(NAMES),
            (
                Item("@#", ("status_process",), PROCESS, needed=True, read_only=True),
                Item(".", STATE_COLUMNS, State(OF_PROCESS), needed=True),
            ),
            row=True,
            named=process_element,
        ),
        Group(
            "TxDtls",
            (
                Item("SfkpgAcct/Id", ("safekeeping_account",), REFERENCE),
                security(),
                quantity("SttlmQty"),
                Item("SttlmAmt", ("amount", "currency"), MONEY),
                date("SttlmDt", "settlement_date", owed=True),
                date("TradDt", "trade_date"),
                *movement(),
                Says("SttlmParams", "<SctiesTxTp><Cd>TRAD</Cd></SctiesTxTp>"),
                *counterparty(RECEIVING, DELIVERING),
            ),
        ),
    ),
    prepared=frozenset(["status_process"]),
    one_row=True,
)


def _answered(columns: dict[str, Any], vectors: Vectors) -> None:
    columns["instruction_reference"] = pc.coalesce(columns["instruction_reference"], columns["_request"])
    vectors.need("reference of the request", columns["instruction_reference"])


def _answer(row: Row) -> Row:
    return {**row, "_request": row.get("instruction_reference")}


CANCELLATION_STATUS = Layout(
    "sese.027",
    "SctiesTxCxlReqStsAdvc",
    STATUS_MESSAGE,
    (
        Item("CxlReqRef", ("_request",), REFERENCE, owed=True, also=("CxlReqRef/Id",)),
        Group(
            "TxId",
            (
                depository_reference(),
                Group(
                    "AcctOwnrTxId",
                    (
                        Group(
                            "SctiesSttlmTxId|SctiesFincgTxId",
                            (Item("TxId", ("instruction_reference",), REFERENCE), *movement()),
                        ),
                    ),
                ),
            ),
        ),
        Group("PrcgSts", (Item(".", STATE_COLUMNS, State({"CANCELLATION": CANCELLATION_CODES}), needed=True),)),
        Group(
            "TxDtls",
            (
                Item("SfkpgAcct/Id", ("safekeeping_account",), REFERENCE),
                security(),
                quantity("SttlmQty"),
                Item("SttlmAmt", ("amount", "currency"), MONEY),
                date("TradDt", "trade_date"),
                date("SttlmDt", "settlement_date", owed=True),
                *counterparty(DELIVERING, RECEIVING),
            ),
        ),
    ),
    given={"status_process": "CANCELLATION"},
    complete=_answered,
    prepare=_answer,
)
MODIFICATION_STATUS = Layout(
    "sese.031",
    "SctiesSttlmCondModStsAdvc",
    STATUS_MESSAGE,
    (
        Item("ReqRef", ("_request",), REFERENCE, owed=True, also=("ReqRef/Id",)),
        Item("SfkpgAcct/Id", ("safekeeping_account",), REFERENCE),
        Group("ReqDtls", (Group("Ref", (Item("AcctOwnrTxId", ("instruction_reference",), REFERENCE), depository_reference())),)),
        Group("PrcgSts", (Item(".", STATE_COLUMNS, State({"MODIFICATION": MODIFICATION_CODES}), needed=True),)),
    ),
    given={"status_process": "MODIFICATION"},
    complete=_answered,
    prepare=_answer,
)
