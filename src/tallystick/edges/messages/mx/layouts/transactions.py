"""semt.017: a statement of the transactions that settled.

Row      one `stated_movement` an element Tx
Units    quantity and amount always positive; the movement says which way
Holds    the account of a sub-account counts before the statement's; a movement that is a reversal has the reason UNREAD_CONDITION
Source   ISO 20022 semt.017.001.08 to .14

Reason codes: MISSING_ELEMENT, UNREAD_CONDITION, CONTRADICTION.
"""

from __future__ import annotations

from typing import Any

from tallystick.edges.messages.mt.rows import Unreadable
from tallystick.edges.messages.mx.arrow import pc
from tallystick.edges.messages.mx.layout import Group, Item, Layout, Part, Says
from tallystick.edges.messages.mx.layout.amounts import Money
from tallystick.edges.messages.mx.layout.texts import CODE, DATE, FLAG, PERIOD, REFERENCE
from tallystick.edges.messages.mx.layouts.terms import DELIVERING, RECEIVING, counterparty, date, movement, quantity, security
from tallystick.edges.messages.mx.vectors import Vectors
from tallystick.model.message_tables import STATED_MOVEMENT

ONE_PAGE = Says("Pgntn", "<PgNb>1</PgNb><LastPgInd>true</LastPgInd>")
DAILY = (Says("Frqcy", "<Cd>DAIL</Cd>"), Says("UpdTp", "<Cd>COMP</Cd>"))
STATEMENT = Item("StmtId", ("statement_reference",), REFERENCE, owed=True)
ACCOUNT = Item("SfkpgAcct/Id", ("account_code",), REFERENCE, owed=True)
OURS = Item("AcctOwnrTxId", ("our_reference",), REFERENCE, owed=True)
THEIRS = Item("AcctSvcrTxId", ("their_reference",), REFERENCE, also=("MktInfrstrctrTxId", "PrcrTxId"))
ACTIVITY = Says("TxActvty", "<Cd>SETT</Cd>")
KIND = Item("SttlmTxOrCorpActnEvtTp/SctiesTxTp", ("transaction_kind",), CODE)
_DETAILS: tuple[Part, ...] = (
    ACTIVITY,
    KIND,
    *movement(),
    quantity("PstngQty", needed=True),
    Item("PstngAmt", ("amount", "currency"), Money("CdtDbt")),
    date("TradDt", "trade_date"),
    Item("FctvSttlmDt", ("moved_date",), DATE, needed=True),
    date("SttlmDt", "settlement_date"),
    *counterparty(DELIVERING, RECEIVING),
    Item("RvslInd", ("_reversal",), FLAG, read_only=True),
)


def _complete(columns: dict[str, Any], vectors: Vectors) -> None:
    taken_back = pc.equal(columns["_reversal"], "Y")
    vectors.problem(taken_back, lambda row: Unreadable("UNREAD_CONDITION", "RvslInd: found true, expected a movement that does not take back another"))
    vectors.need("SfkpgAcct/Id (account)", columns["account_code"])


TRANSACTIONS = Layout(
    "semt.017",
    "SctiesTxPstngRpt",
    STATED_MOVEMENT,
    (
        ONE_PAGE,
        Group(
            "StmtGnlDtls",
            (
                STATEMENT,
                Item("StmtPrd", ("statement_date",), PERIOD, needed=True),
                *DAILY,
                Says("StmtBsis", "<Cd>SETT</Cd>"),
                Says("ActvtyInd", "true"),
                Says("SubAcctInd", "false"),
            ),
        ),
        ACCOUNT,
        Group(
            "SubAcctDtls",
            (
                Item("SfkpgAcct/Id", ("account_code",), REFERENCE, read_only=True),
                Group("FinInstrmDtls", (security(needed=True), Group("Tx", (OURS, THEIRS, Group("TxDtls", _DETAILS)), row=True))),
            ),
            optional=True,
        ),
    ),
    complete=_complete,
    reference="statement_reference",
    may_be_empty=True,
)
