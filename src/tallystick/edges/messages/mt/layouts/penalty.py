"""MT537 with function PENA: cash penalties of one day.

Row      one `stated_penalty` a sequence PENDET
Units    amount + credited to us, − debited (N); rate as a fraction a day; a reference price a share
Source   ISO 15022 user handbook, MT537 sequence PENA (standards release 2021); venues.md 10.3

Where a late matching fail covers several days (several CALDET), security, price and rate are those of the first, the amount is that of all.
The qualifier of the rate (92A) differs by class of instrument: every one is read, SECU is written, which was not checked.
"""

from __future__ import annotations

from tallystick.edges.messages.mt.layout import Block, Item, Layout, Says
from tallystick.edges.messages.mt.layout.amounts import PRICE, QUANTITY_ALONE, RATE, SECURITY, SIGNED_MONEY
from tallystick.edges.messages.mt.layout.texts import ACCOUNT, REASON, REFERENCE, STATUS, WORD
from tallystick.edges.messages.mt.layout.times import DATE
from tallystick.edges.messages.mt.layouts.terms import PARTY
from tallystick.model.message_tables import STATED_PENALTY

GENERAL = (
    Says("28E", "1/ONLY"),
    Item("13", "STAT", ("statement_reference",), ACCOUNT, read_only=True),
    Item("20C", "SEME", ("statement_reference",), REFERENCE, needed=True),
    Says("23G", "PENA"),
    Item("98", "STAT", ("penalty_date",), DATE, needed=True),
    Says("22F", ":SFRE//DAIL"),
    Says("22F", ":CODE//COMP"),
    Says("22H", ":STST//PENA"),
    Item("97", "SAFE", ("account_code",), ACCOUNT, needed=True),
    Says("17B", ":ACTI//Y"),
)
DETAIL = Block(
    "PENDET",
    (
        Item("20C", "PREF", ("penalty_reference",), REFERENCE, needed=True, also=("PCOM",)),
        Item("22H", "PNTP", ("penalty_kind",), WORD, needed=True),
        Item("25D", "PNST", ("penalty_state",), STATUS),
        Block("REAS", (Item("24B", "PNST", ("status_reason",), REASON, also=("",)),)),
        Item("19A", "AMCO", ("amount", "currency"), SIGNED_MONEY, needed=True),
        Block(
            "CALDET",
            (
                Item("98", "PEDA", ("penalty_date",), DATE, read_only=True),
                Block(
                    "FIA",
                    (
                        Item("35B", "", ("security_code", "security_code_kind"), SECURITY, needed=True),
                        Item("92A", "SECU", ("penalty_rate",), RATE, also=("",)),
                        Item("90", "MRKT", ("price",), PRICE, also=("",)),
                    ),
                ),
            ),
        ),
        Block(
            "RELTRAN",
            (
                Item("20C", "ACOW", ("our_reference",), REFERENCE),
                Block(
                    "TRAN",
                    (
                        Item("97", "SAFE", ("account_code",), ACCOUNT, read_only=True),
                        Item("36B", "PSTA", ("quantity",), QUANTITY_ALONE),
                    ),
                ),
            ),
        ),
    ),
    row=True,
)
PENALTIES = (
    Layout(
        "537",
        STATED_PENALTY,
        (
            Block("GENL", GENERAL),
            Block("PENA", (Says("22F", ":CODE//CURR"), Block("PENACUR", (Block("PENACOUNT", (Item("95", "REPA", ("counterparty",), PARTY), DETAIL)),)))),
        ),
        ("PENA",),
        may_be_empty=True,
    ),
)
