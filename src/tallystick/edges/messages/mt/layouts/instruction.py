"""MT540, 541, 542, 543: receive or deliver, free or against payment; new, on hold (pre-advice), or its cancellation asked for.

Row      one `instruction_message`, NEW or CANCEL; the type says movement and payment
Holds    a new instruction is known by the reference of its message; a cancellation repeats its details and names it in 20C PREV
Source   ISO 15022 user handbook, MT540-543, sequences GENL, TRADDET, FIAC, SETDET; venues.md 9.4

23G PREA (pre-advice) is read as an instruction on hold. 22F STCO NOMC opts out of market claims.
"""

from __future__ import annotations

from collections.abc import Mapping

from tallystick.edges.messages.mt.layout import Block, Item, Layout, Part, Says
from tallystick.edges.messages.mt.layout.amounts import PRICE
from tallystick.edges.messages.mt.layout.texts import ACCOUNT, INDICATOR, PLACE_OF_TRADE, REFERENCE, Chosen
from tallystick.edges.messages.mt.layout.times import DATE
from tallystick.edges.messages.mt.layouts.terms import (
    OTHER_AGENT,
    OTHER_CLIENT,
    PREPARED,
    SECURITY_ITEM,
    SENDERS_REFERENCE,
    TRADE_DATE,
    link,
    money,
    party,
    quantity,
)
from tallystick.model.message_tables import INSTRUCTION_MESSAGE

TYPES: Mapping[str, tuple[str, str]] = {
    "540": ("RECEIVE", "FREE"),
    "541": ("RECEIVE", "AGAINST"),
    "542": ("DELIVER", "FREE"),
    "543": ("DELIVER", "AGAINST"),
}
"""Message type: movement and payment."""

RELEASED = {"hold": "N"}
PARTIAL = Chosen({code: code for code in ("PART", "NPAR", "PARC", "PARQ")})
OPT_OUT = Chosen({"NOMC": "Y"})
CUM_EX = Chosen({"CCPN": "CCPN", "XCPN": "XCPN"})
LINKS = (
    link("common_reference", "COMM"),
    link("trade_reference", "TRRF"),
    link("pool_reference", "POOL"),
    link("depository_reference", "MITI"),
    Block(
        "LINK",
        (Item("22F", "LINK", ("link_kind",), INDICATOR), Item("20C", "PREV", ("linked_reference",), REFERENCE, also=("RELA", "INDX", "BASK"))),
        holds="22F::LINK",
    ),
)
TRADE = Block(
    "TRADDET",
    (
        Item("94B", "TRAD", ("place_of_trade",), PLACE_OF_TRADE),
        Item("98", "SETT", ("settlement_date",), DATE, needed=True),
        TRADE_DATE,
        Item("90", "DEAL", ("price",), PRICE),
        SECURITY_ITEM,
        Item("22F", "PRIR", ("priority",), INDICATOR),
        Item("22F", "TTCO", ("cum_ex",), CUM_EX),
    ),
)
QUANTITY_AND_ACCOUNT = Block("FIAC", (quantity("SETT", needed=True), Item("97", "SAFE", ("safekeeping_account",), ACCOUNT, owed=True)))
CONDITIONS_OF_SETTLEMENT = (
    Item("22F", "STCO", ("partial_code",), PARTIAL),
    Item("22F", "STCO", ("opt_out",), OPT_OUT),
    Item("22F", "SETR", ("transaction_kind",), INDICATOR, owed=True),
)


def parties(movement: str) -> tuple[Part, ...]:
    """The other side, its client and the place, seen from who receives or delivers."""
    return (
        party("counterparty", OTHER_AGENT[movement]),
        party("counterparty_client", OTHER_CLIENT[movement]),
        party("place_of_settlement", "PSET"),
    )


def _layout(kind: str, function: str, given: Mapping[str, str], links: tuple[Part, ...], same: Mapping[str, str]) -> Layout:
    movement, payment = TYPES[kind]
    against = (Block("AMT", (money("SETT", needed=True),)),) if payment == "AGAINST" else ()
    general = Block("GENL", (SENDERS_REFERENCE, Says("23G", function), PREPARED, *links))
    details = Block("SETDET", (*CONDITIONS_OF_SETTLEMENT, *parties(movement), *against))
    said = {"movement": movement, "payment": payment, **given}
    parts = (general, TRADE, QUANTITY_AND_ACCOUNT, details)
    return Layout(kind, INSTRUCTION_MESSAGE, parts, (function,), given=said, silent=RELEASED if "hold" not in given else {}, same=same)


def _layouts(kind: str) -> tuple[Layout, ...]:
    own_name = {"instruction_reference": "message_reference"}
    named = (link("instruction_reference", "PREV", needed=True), *LINKS)
    return (
        _layout(kind, "NEWM", {"message_kind": "NEW"}, LINKS, own_name),
        _layout(kind, "PREA", {"message_kind": "NEW", "hold": "Y"}, LINKS, own_name),
        _layout(kind, "CANC", {"message_kind": "CANCEL"}, named, {}),
    )


INSTRUCTIONS: Mapping[str, tuple[Layout, ...]] = {kind: _layouts(kind) for kind in TYPES}
