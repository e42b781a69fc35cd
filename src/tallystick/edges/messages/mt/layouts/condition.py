"""MT530: a change of what is not matched: hold and release, priority, partial settlement, links.

Row      one `instruction_message` CONDITION a request (sequence REQD)
Source   ISO 15022 user handbook, MT530, field 22F of sequence REQD (PRIR, PRTL, SETT, LINK)

The codes of hold and release (22F SETT) are read as HOLD or YPRE, and RELE or NPRE; written is the first of each. They were not
checked against the handbook (evidence: unverified); see the venue's own guide before a live session. A request with an indicator that is not read here is
kept with the reason UNREAD_CONDITION, since carrying out a part of it would be wrong.
"""

from __future__ import annotations

from tallystick.edges.messages.mt.layout import Block, Item, Layout, Says
from tallystick.edges.messages.mt.layout.texts import ACCOUNT, INDICATOR, REFERENCE, Chosen
from tallystick.edges.messages.mt.layouts.terms import PREPARED, SENDERS_REFERENCE
from tallystick.model.message_tables import INSTRUCTION_MESSAGE

HOLD = Chosen({"HOLD": "Y", "YPRE": "Y", "RELE": "N", "NPRE": "N"}, strict=True)
PARTIAL = Chosen({code: code for code in ("PART", "NPAR", "PARC", "PARQ")}, strict=True)

CONDITIONS = (
    Layout(
        "530",
        INSTRUCTION_MESSAGE,
        (
            Block("GENL", (SENDERS_REFERENCE, Says("23G", "NEWM"), PREPARED, Item("97", "SAFE", ("safekeeping_account",), ACCOUNT, owed=True))),
            Block(
                "REQD",
                (
                    Item("20C", "PREV", ("instruction_reference",), REFERENCE, needed=True),
                    Item("20C", "MITI", ("depository_reference",), REFERENCE, also=("RELA",)),
                    Item("22F", "PRIR", ("priority",), INDICATOR),
                    Item("22F", "PRTL", ("partial_code",), PARTIAL),
                    Item("22F", "SETT", ("hold",), HOLD),
                    Block("LINK", (Item("22F", "LINK", ("link_kind",), INDICATOR), Item("20C", "PREV", ("linked_reference",), REFERENCE, also=("RELA",)))),
                ),
                row=True,
                only="22F",
            ),
        ),
        ("NEWM",),
        given={"message_kind": "CONDITION"},
    ),
)
