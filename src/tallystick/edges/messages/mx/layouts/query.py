"""sese.021: the status of an instruction is asked for, by its reference.

Row      one `instruction_message` QUERY a reference (Refs); `instruction_reference` names the instruction that is asked about
Source   ISO 20022 sese.021.001.05 to .08; the answer is a sese.024, or the confirmation (sese.025) again
"""

from __future__ import annotations

from tallystick.edges.messages.mx.layout import Group, Item, Layout, Says
from tallystick.edges.messages.mx.layout.texts import REFERENCE
from tallystick.edges.messages.mx.layouts.terms import depository_reference
from tallystick.model.message_tables import INSTRUCTION_MESSAGE

QUERY = Layout(
    "sese.021",
    "SctiesTxStsQry",
    INSTRUCTION_MESSAGE,
    (
        Group(
            "StsAdvcReqd",
            (
                Says("Nb/LngNb", "sese.024.001.14"),
                Group("Refs", (Item("AcctOwnrTxId", ("instruction_reference",), REFERENCE, needed=True), depository_reference()), row=True),
            ),
        ),
        Item("SfkpgAcct/Id", ("safekeeping_account",), REFERENCE),
    ),
    given={"message_kind": "QUERY"},
)
