"""MT549: the status of an instruction is asked for (13A REQU 548), by its reference.

Row      one `instruction_message` QUERY a sequence REF; `instruction_reference` names the instruction that is asked about
Source   ISO 15022 user handbook, MT549, sequences GENL and REF; the answer is an MT548, or the confirmation again

A request for a statement (13A REQU 535, 536, …) is not read.
"""

from __future__ import annotations

from tallystick.edges.messages.mt.layout import Block, Item, Layout, Says
from tallystick.edges.messages.mt.layout.texts import ACCOUNT, REFERENCE
from tallystick.edges.messages.mt.layouts.terms import SENDERS_REFERENCE
from tallystick.model.message_tables import INSTRUCTION_MESSAGE

QUERIES = (
    Layout(
        "549",
        INSTRUCTION_MESSAGE,
        (
            Block(
                "GENL",
                (SENDERS_REFERENCE, Says("23G", "NEWM"), Says("13A", ":REQU//548"), Item("97", "SAFE", ("safekeeping_account",), ACCOUNT, owed=True)),
            ),
            Block(
                "REF",
                (
                    Item("20C", "PREV", ("instruction_reference",), REFERENCE, needed=True, also=("RELA",)),
                    Item("20C", "MITI", ("depository_reference",), REFERENCE),
                ),
                row=True,
            ),
        ),
        ("NEWM",),
        marks=("13A::REQU//548",),
        given={"message_kind": "QUERY"},
    ),
)
