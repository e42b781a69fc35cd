"""MT515: an executing party confirms a purchase or sale to its client.

Row      one `confirmation_message`, CONFIRM or CANCEL
Units    all figures positive; commission is the sum of the executing and local broker's, tax that of taxes, levies and other charges
Holds    22H BUSE says what the client does; `side` is that of the sender, so BUYI is SELL
Source   ISO 15022 user handbook, MT515, sequences GENL, CONFDET, CONFPRTY, SETDET, AMT

References in links: PREV the confirmation before, RELA ours given back, MAST the block, INDI the part. Written, commission is EXEC and tax TRAX.
"""

from __future__ import annotations

from tallystick.edges.messages.mt.layout import Block, Item, Layout, Part, Says
from tallystick.edges.messages.mt.layout.amounts import AMOUNT, MONEY, PRICE, QUANTITY_ALONE
from tallystick.edges.messages.mt.layout.texts import ACCOUNT, PLACE_OF_TRADE, Chosen
from tallystick.edges.messages.mt.layout.times import DATE
from tallystick.edges.messages.mt.layouts.terms import PARTY, PREPARED, SECURITY_ITEM, SENDERS_REFERENCE, TRADE_DATE, link
from tallystick.model.message_tables import CONFIRMATION_MESSAGE

SIDE = Chosen({"BUYI": "SELL", "SELL": "BUY"}, "H")
SENDER_IS = {"22H::BUSE//BUYI": "SELL", "22H::BUSE//SELL": "BUYR"}
"""What the client does, and under which qualifier the sender stands as a party."""

TAXES = ("TRAX", "STAM", "LEVY", "LOTE", "COAX", "VATA", "REGF", "CHAR", "OTHR", "TRAN", "WITH", "COUN", "LIDT", "STEX", "SHIP")
_AMOUNTS = (
    Block("AMT", (Item("19A", "DEAL", ("gross",), AMOUNT),)),
    Block("AMT", (Item("19A", "EXEC", ("commission",), AMOUNT, also=("LOCO", "LCOM")),)),
    Block("AMT", (Item("19A", "TRAX", ("tax",), AMOUNT, also=TAXES[1:]),)),
    Block("AMT", (Item("19A", "SETT", ("net_money", "currency"), MONEY, needed=True),)),
)


def _layout(mark: str, function: str, said: str, *links: Part) -> Layout:
    references = (*links, link("our_reference", "RELA"), link("block_reference", "MAST"), link("part_reference", "INDI"))
    confirmed = Block(
        "CONFDET",
        (
            TRADE_DATE,
            Item("98", "SETT", ("settlement_date",), DATE, needed=True),
            Item("90", "DEAL", ("price",), PRICE, needed=True),
            Item("94B", "TRAD", ("place_of_trade",), PLACE_OF_TRADE),
            Item("22H", "BUSE", ("side",), SIDE, needed=True),
            Says("22H", ":PAYM//APMT"),
            Block("CONFPRTY", (Item("95", SENDER_IS[mark], ("counterparty",), PARTY),)),
            Item("36B", "CONF", ("quantity",), QUANTITY_ALONE, needed=True),
            SECURITY_ITEM,
        ),
    )
    settled = Block("SETDET", (Says("22F", ":SETR//TRAD"), Block("SETPRTY", (Item("97", "SAFE", ("account_code",), ACCOUNT),)), *_AMOUNTS))
    general = Block("GENL", (SENDERS_REFERENCE, Says("23G", function), PREPARED, Says("22F", ":TRTR//TRAD"), *references))
    side = SIDE.codes[mark[-4:]]
    given = {"message_kind": said}
    return Layout("515", CONFIRMATION_MESSAGE, (general, confirmed, settled), (function,), (mark,), given, fits=lambda row: row.get("side") == side)


CLIENT_CONFIRMATIONS = tuple(
    layout
    for mark in SENDER_IS
    for layout in (_layout(mark, "NEWM", "CONFIRM", link("previous_reference", "PREV")), _layout(mark, "CANC", "CANCEL", link("previous_reference", "PREV")))
)
