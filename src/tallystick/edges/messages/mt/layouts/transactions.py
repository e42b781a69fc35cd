"""MT536: a statement of the transactions that settled.

Row      one `stated_movement` a sequence TRAN
Units    quantity and amount always positive; the movement says which way
Source   ISO 15022 user handbook, MT536, sequences SUBSAFE, FIN, TRAN, LINK, TRANSDET
"""

from __future__ import annotations

from tallystick.edges.messages.mt.layout import Block, Item, Layout, Says
from tallystick.edges.messages.mt.layout.texts import ACCOUNT, INDICATOR, REFERENCE
from tallystick.edges.messages.mt.layout.times import DATE, PERIOD
from tallystick.edges.messages.mt.layouts.terms import SECURITY_ITEM, TRADE_DATE, link, money, movement, other_agent, quantity
from tallystick.model.message_tables import STATED_MOVEMENT

DETAILS = Block(
    "TRANSDET",
    (
        quantity("PSTA", needed=True),
        money("PSTA"),
        Says("22F", ":TRAN//SETT"),
        *movement(),
        Item("22F", "SETR", ("transaction_kind",), INDICATOR),
        Item("98", "ESET", ("moved_date",), DATE, needed=True),
        Item("98", "SETT", ("settlement_date",), DATE),
        TRADE_DATE,
        other_agent(),
    ),
)
TRANSACTIONS = (
    Layout(
        "536",
        STATED_MOVEMENT,
        (
            Block(
                "GENL",
                (
                    Says("28E", "1/ONLY"),
                    Item("13", "STAT", ("statement_reference",), ACCOUNT, read_only=True),
                    Item("20C", "SEME", ("statement_reference",), REFERENCE, needed=True),
                    Says("23G", "NEWM"),
                    Item("69", "STAT", ("statement_date",), PERIOD, needed=True),
                    Says("22F", ":SFRE//DAIL"),
                    Says("22F", ":CODE//COMP"),
                    Says("22F", ":STBA//SETT"),
                    Item("97", "SAFE", ("account_code",), ACCOUNT, needed=True),
                    Says("17B", ":ACTI//Y"),
                ),
            ),
            Block(
                "SUBSAFE",
                (
                    Item("97", "SAFE", ("account_code",), ACCOUNT, read_only=True),
                    Block(
                        "FIN",
                        (
                            SECURITY_ITEM,
                            Block(
                                "TRAN",
                                (link("our_reference", "RELA"), link("their_reference", "ASRF", "MITI", "PCTI", "PREV"), DETAILS),
                                row=True,
                            ),
                        ),
                    ),
                ),
                optional=True,
            ),
        ),
        ("NEWM",),
        may_be_empty=True,
    ),
)
