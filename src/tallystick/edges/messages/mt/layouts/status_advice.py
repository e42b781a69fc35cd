"""MT548: the states of an instruction, or of a request to cancel or change it.

Row      one `status_message` a field 25D, at its line
Holds    IPRC is PROCESSING, MTCH MATCHING, INMH INFERRED_MATCHING, SETT SETTLEMENT, CPRC CANCELLATION, TPRC MODIFICATION
Source   ISO 15022 user handbook, MT548, fields 25D and 24B; venues.md 9.2, 9.3

Of several reasons beside one state the first stands; MT548 also gives the `depository_message` the books read.
"""

from __future__ import annotations

from tallystick.edges.messages.mt.layout import Block, Item, Layout, Part, Says
from tallystick.edges.messages.mt.layout.amounts import SECURITY
from tallystick.edges.messages.mt.layout.state import STATE, STATE_REASON
from tallystick.edges.messages.mt.layout.texts import ACCOUNT, REASON_TEXT
from tallystick.edges.messages.mt.layout.times import DATE
from tallystick.edges.messages.mt.layouts.terms import (
    DIRECTION_MARK,
    OTHER_AGENT,
    PREPARED,
    SENDERS_REFERENCE,
    TRADE_DATE,
    link,
    money,
    movement,
    other_agent,
    party,
    quantity,
)
from tallystick.model.message_tables import STATUS_MESSAGE

STATUS = Block(
    "STAT",
    (
        Item("25D", "", ("status_process", "status_code"), STATE, needed=True),
        Block("REAS", (Item("24B", "", ("status_reason",), STATE_REASON), Item("70D", "REAS", ("status_narrative",), REASON_TEXT))),
    ),
    row=True,
)


def _layout(direction: str | None) -> Layout:
    others: tuple[Part, ...] = (party("counterparty", OTHER_AGENT[direction]),) if direction else (other_agent(),)
    details = (
        Item("35B", "", ("security_code", "security_code_kind"), SECURITY),
        quantity("SETT"),
        money("SETT"),
        Item("97", "SAFE", ("safekeeping_account",), ACCOUNT),
        *movement(),
        Item("98", "SETT", ("settlement_date",), DATE),
        TRADE_DATE,
        *others,
    )
    references = (link("instruction_reference", "RELA", "PREV"), link("depository_reference", "MITI", "ASRF", "PCTI"))
    general = Block("GENL", (SENDERS_REFERENCE, Says("23G", "INST"), PREPARED, *references, STATUS), optional=True)
    marks = (DIRECTION_MARK[direction],) if direction else ()
    return Layout("548", STATUS_MESSAGE, (general, Block("SETTRAN", details)), marks=marks, fits=lambda row: row.get("movement") == direction)


STATUS_ADVICES = (*(_layout(direction) for direction in DIRECTION_MARK), _layout(None))
