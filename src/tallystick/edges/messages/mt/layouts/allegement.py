"""MT578: the other side has instructed and ours is missing; or such an allegement is removed.

Row      one `instruction_message`, ALLEGED, or ALLEGEMENT_REMOVED where 23G is REMO or CANC
Holds    the direction is that of the account the message is for; a removal names the allegement's message in `instruction_reference`
Source   ISO 15022 user handbook, MT578
"""

from __future__ import annotations

from tallystick.edges.messages.mt.layout import Block, Item, Layout, Part, Says
from tallystick.edges.messages.mt.layout.texts import ACCOUNT
from tallystick.edges.messages.mt.layouts.instruction import CONDITIONS_OF_SETTLEMENT, TRADE, parties
from tallystick.edges.messages.mt.layouts.terms import DIRECTION_MARK, PREPARED, SENDERS_REFERENCE, link, money, movement, quantity
from tallystick.model.message_tables import INSTRUCTION_MESSAGE

_REFERENCES = (link("common_reference", "COMM"), link("trade_reference", "TRRF"), link("depository_reference", "MITI", "ASRF", "PCTI"))


def _layout(direction: str, function: str, functions: tuple[str, ...], said: str, links: tuple[Part, ...]) -> Layout:
    return Layout(
        "578",
        INSTRUCTION_MESSAGE,
        (
            Block("GENL", (SENDERS_REFERENCE, Says("23G", function), PREPARED, *links)),
            TRADE,
            Block("FIAC", (quantity("SETT", needed=True), Item("97", "SAFE", ("safekeeping_account",), ACCOUNT, owed=True))),
            Block("SETDET", (*movement(needed=True), *CONDITIONS_OF_SETTLEMENT, *parties(direction), Block("AMT", (money("SETT"),)))),
        ),
        functions,
        (DIRECTION_MARK[direction],),
        given={"message_kind": said},
        fits=lambda row: row.get("movement") == direction,
    )


ALLEGEMENTS = tuple(
    layout
    for direction in DIRECTION_MARK
    for layout in (
        _layout(direction, "NEWM", ("NEWM",), "ALLEGED", _REFERENCES),
        _layout(direction, "REMO", ("REMO", "CANC"), "ALLEGEMENT_REMOVED", (link("instruction_reference", "PREV"), *_REFERENCES)),
    )
)
