"""Parts that many messages share: references in links, the security, parties, and direction and payment as codes.

Source: ISO 15022 user handbook, sequences LINK, SETPRTY and AMT; qualifiers of venues.md 9.4.
"""

from __future__ import annotations

from collections.abc import Mapping

from tallystick.edges.messages.mt.layout import Block, Item
from tallystick.edges.messages.mt.layout.amounts import MONEY, QUANTITY, SECURITY
from tallystick.edges.messages.mt.layout.form import Form
from tallystick.edges.messages.mt.layout.texts import REFERENCE, Chosen, OtherAgent, Party
from tallystick.edges.messages.mt.layout.times import DATE, TIME

DEPOSITORY_SCHEME = "DTCYID"
"""Data source scheme of participant numbers that are given without a scheme in our tables."""

PARTY = Party(DEPOSITORY_SCHEME)
OTHER_SIDE = OtherAgent(DEPOSITORY_SCHEME)
MOVEMENT: Form = Chosen({"RECE": "RECEIVE", "DELI": "DELIVER"}, "H")
PAYMENT: Form = Chosen({"APMT": "AGAINST", "FREE": "FREE"}, "H")

SENDERS_REFERENCE = Item("20C", "SEME", ("message_reference",), REFERENCE, needed=True)
PREPARED = Item("98", "PREP", ("sent_at",), TIME)
SECURITY_ITEM = Item("35B", "", ("security_code", "security_code_kind"), SECURITY, needed=True)
TRADE_DATE = Item("98", "TRAD", ("trade_date",), DATE)
OTHER_AGENT: Mapping[str, str] = {"RECEIVE": "DEAG", "DELIVER": "REAG"}
OTHER_CLIENT: Mapping[str, str] = {"RECEIVE": "SELL", "DELIVER": "BUYR"}
DIRECTION_MARK: Mapping[str, str] = {"RECEIVE": "22H::REDE//RECE", "DELIVER": "22H::REDE//DELI"}


def link(column: str, qualifier: str, *also: str, needed: bool = False) -> Block:
    """A reference in a sequence LINK of its own, one that settles nothing in an order."""
    return Block("LINK", (Item("20C", qualifier, (column,), REFERENCE, needed=needed, also=also),), lacks="22F::LINK")


def party(column: str, qualifier: str, *also: str, owed: bool = False) -> Block:
    """A party in a sequence SETPRTY of its own."""
    return Block("SETPRTY", (Item("95", qualifier, (column,), PARTY, owed=owed, also=also),))


def other_agent() -> Block:
    """The other side's agent, whichever side that is."""
    return Block("SETPRTY", (Item("95", "DEAG", ("counterparty",), OTHER_SIDE, also=("REAG",)),))


def quantity(qualifier: str, needed: bool = False) -> Item:
    """Quantity and its kind."""
    return Item("36B", qualifier, ("quantity", "quantity_kind"), QUANTITY, needed=needed)


def money(qualifier: str, needed: bool = False) -> Item:
    """Amount and currency."""
    return Item("19A", qualifier, ("amount", "currency"), MONEY, needed=needed)


def movement(needed: bool = False) -> tuple[Item, Item]:
    """Direction and payment as codes."""
    return Item("22H", "REDE", ("movement",), MOVEMENT, needed=needed), Item("22H", "PAYM", ("payment",), PAYMENT, needed=needed)
