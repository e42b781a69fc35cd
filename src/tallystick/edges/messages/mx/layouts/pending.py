"""semt.018: a statement of instructions that have not settled, by state or by transaction.

Row      one `stated_pending` an element Tx inside a state, or a state (StsAndRsn) inside a transaction (Txs)
Units    quantity and amount always positive; the movement says which way
Holds    written by state
Source   ISO 20022 semt.018.001.08 to .15; venues.md 9.3

Reason codes: MISSING_ELEMENT, UNREAD_STATUS, CONTRADICTION.
"""

from __future__ import annotations

from typing import Any

from tallystick.edges.messages.mx.layout import Group, Item, Layout, Part, Says
from tallystick.edges.messages.mx.layout.amounts import MONEY
from tallystick.edges.messages.mx.layout.form import Row
from tallystick.edges.messages.mx.layout.states import PROCESSES, State
from tallystick.edges.messages.mx.layout.texts import DATE, Word
from tallystick.edges.messages.mx.layouts.status import OF_PROCESS, element_of
from tallystick.edges.messages.mx.layouts.terms import DELIVERING, RECEIVING, counterparty, date, movement, quantity, security
from tallystick.edges.messages.mx.layouts.transactions import ACCOUNT, ACTIVITY, DAILY, ONE_PAGE, OURS, STATEMENT, THEIRS
from tallystick.edges.messages.mx.vectors import Vectors
from tallystick.model.message_tables import STATED_PENDING

_NAMES = "MtchgSts|IfrrdMtchgSts|SttlmSts|InstrPrcgSts"
_CODES = {**OF_PROCESS, "PROCESSING": ("PPRC", "CPRC", "PACK", "CAND", "CGEN", "REPR", "CANP", "MPRC")}
_STATE = State(_CODES, closed=frozenset(["PROCESSING"]))


def process_element(row: Row) -> str:
    """The element a row's process is written as."""
    return element_of(row, tuple(_NAMES.split("|")))


STATES: tuple[Part, ...] = (
    Item(f"{_NAMES}/@#", ("status_process",), Word({name: PROCESSES[name] for name in _NAMES.split("|")}), needed=True, read_only=True),
    Group(
        _NAMES,
        (Item(".", ("status_code", "status_reason", "_narrative"), _STATE, needed=True),),
        named=process_element,
    ),
)
DETAILS = Group(
    "TxDtls",
    (
        ACTIVITY,
        *movement(),
        security(needed=True),
        quantity("PstngQty", needed=True),
        Item("PstngAmt", ("amount", "currency"), MONEY),
        date("TradDt", "trade_date"),
        date("SttlmDt", "settlement_date", owed=True),
        *counterparty(DELIVERING, RECEIVING),
    ),
)


def _complete(columns: dict[str, Any], vectors: Vectors) -> None:
    vectors.need("SfkpgAcct/Id (account)", columns["account_code"])


def _layout(*body: Part) -> Layout:
    general = (
        STATEMENT,
        Item("StmtDtTm", ("statement_date",), DATE, needed=True),
        *DAILY,
        Says("StmtStr", "STAT"),
        Says("ActvtyInd", "true"),
    )
    return Layout(
        "semt.018",
        "SctiesTxPdgRpt",
        STATED_PENDING,
        (ONE_PAGE, Group("StmtGnlDtls", general), ACCOUNT, *body),
        complete=_complete,
        prepared=frozenset(["status_process"]),
        reference="statement_reference",
        may_be_empty=True,
    )


PENDING = _layout(Group("Sts", (Group("StsAndRsn", STATES), Group("Tx", (OURS, THEIRS, DETAILS), row=True))))
"""By state, which is what is written."""

PENDING_BY_TRANSACTION = _layout(Group("Txs", (OURS, THEIRS, DETAILS, Group("StsAndRsn", STATES, row=True))))
