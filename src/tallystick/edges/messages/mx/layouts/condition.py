"""sese.030: a change of what is not matched: hold and release, priority, partial settlement, links.

Row      one `instruction_message` CONDITION a request (ReqDtls)
Holds    a request with an element that is not read here has the reason UNREAD_CONDITION, since carrying out a part of it would be wrong
Source   ISO 20022 sese.030.001.06 to .10

A link is asked for by Lkg LINK beside the linked reference; to take one away (UNLK) is not read.

Reason codes: UNREAD_CONDITION.
"""

from __future__ import annotations

from typing import Any

from tallystick.edges.messages.mt.rows import Unreadable
from tallystick.edges.messages.mx.arrow import pc
from tallystick.edges.messages.mx.layout import Group, Item, Layout
from tallystick.edges.messages.mx.layout.form import Row
from tallystick.edges.messages.mx.layout.texts import CODE, FLAG, PRIORITY, REFERENCE, Text
from tallystick.edges.messages.mx.layouts.instruction import PARTIAL
from tallystick.edges.messages.mx.layouts.terms import depository_reference
from tallystick.edges.messages.mx.vectors import Vectors
from tallystick.model.message_tables import INSTRUCTION_MESSAGE

UNREAD = "RstrctnRef|AutomtcBrrwg|RtnInd|OthrPrcg|SctiesRTGS|MtchgDnl|UnltrlSplt|AddtlInf"


def _complete(columns: dict[str, Any], vectors: Vectors) -> None:
    unread = pc.coalesce(columns["_unread"], pc.if_else(pc.equal(columns["_linkage"], "LINK"), None, columns["_linkage"]))
    said = "which is not read, expected none beside the others"
    vectors.problem(pc.is_valid(unread), lambda row: Unreadable("UNREAD_CONDITION", f"ReqDtls: found {unread[row].as_py()[:20]}, {said}"))


def _prepare(row: Row) -> Row:
    return {**row, "_linkage": "LINK" if row.get("linked_reference") is not None else None}


CONDITION = Layout(
    "sese.030",
    "SctiesSttlmCondsModReq",
    INSTRUCTION_MESSAGE,
    (
        Item("SfkpgAcct/Id", ("safekeeping_account",), REFERENCE),
        Group(
            "ReqDtls",
            (
                Group("Ref", (Item("AcctOwnrTxId", ("instruction_reference",), REFERENCE, needed=True), depository_reference())),
                Item(f"{UNREAD}/@#", ("_unread",), Text(), read_only=True),
                Item("Lkg", ("_linkage",), CODE),
                Item("Prty", ("priority",), PRIORITY),
                Item("PrtlSttlmInd", ("partial_code",), PARTIAL),
                Item("HldInd/Ind", ("hold",), FLAG),
                Group("Lnkgs", (Item("PrcgPos", ("link_kind",), CODE), Item("Ref/SctiesSttlmTxId", ("linked_reference",), REFERENCE))),
            ),
            row=True,
        ),
    ),
    given={"message_kind": "CONDITION"},
    complete=_complete,
    prepare=_prepare,
)
