"""MT537: a statement of instructions that have not settled, by state or by transaction.

Row      one `stated_pending` a sequence TRAN inside a state, or a sequence STAT inside a transaction (TRANS)
Units    quantity and amount always positive; the movement says which way
Source   ISO 15022 user handbook, MT537, sequences STAT, TRAN, TRANS, LINK, TRANSDET; venues.md 9.3
"""

from __future__ import annotations

from tallystick.edges.messages.mt.layout import Block, Item, Layout, Says
from tallystick.edges.messages.mt.layout.state import STATE, STATE_REASON
from tallystick.edges.messages.mt.layout.texts import ACCOUNT, REFERENCE
from tallystick.edges.messages.mt.layout.times import DATE
from tallystick.edges.messages.mt.layouts.terms import SECURITY_ITEM, TRADE_DATE, link, money, movement, other_agent, quantity
from tallystick.model.message_tables import STATED_PENDING

GENERAL = (
    Says("28E", "1/ONLY"),
    Item("13", "STAT", ("statement_reference",), ACCOUNT, read_only=True),
    Item("20C", "SEME", ("statement_reference",), REFERENCE, needed=True),
    Says("23G", "NEWM"),
    Item("98", "STAT", ("statement_date",), DATE, needed=True),
    Says("22F", ":SFRE//DAIL"),
    Says("22F", ":CODE//COMP"),
    Says("22H", ":STST//STAT"),
    Item("97", "SAFE", ("account_code",), ACCOUNT, needed=True),
    Says("17B", ":ACTI//Y"),
)
STATE_ITEMS = (
    Item("25D", "", ("status_process", "status_code"), STATE, needed=True),
    Block("REAS", (Item("24B", "", ("status_reason",), STATE_REASON),)),
)
LINKS = (link("our_reference", "RELA", "PREV"), link("their_reference", "ASRF", "MITI", "PCTI"))
DETAILS = Block(
    "TRANSDET",
    (
        SECURITY_ITEM,
        quantity("PSTA", needed=True),
        money("PSTA"),
        Says("22F", ":TRAN//SETT"),
        *movement(),
        Item("98", "SETT", ("settlement_date",), DATE),
        TRADE_DATE,
        other_agent(),
    ),
)


def _layout(*body: Block) -> Layout:
    return Layout("537", STATED_PENDING, (Block("GENL", GENERAL), *body), ("NEWM",), may_be_empty=True)


PENDING = (
    _layout(Block("STAT", (*STATE_ITEMS, Block("TRAN", (*LINKS, DETAILS), row=True)))),
    _layout(Block("TRANS", (*LINKS, DETAILS, Block("STAT", STATE_ITEMS, row=True)))),
)
"""By state, which is what is written, and by transaction."""
