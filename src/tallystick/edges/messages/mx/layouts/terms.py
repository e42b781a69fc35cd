"""Parts that many messages share: references, parties, terms of the settlement.

The other side stands among the delivering parties of who receives and among the receiving parties of who delivers: the depository, then party 1
(the agent at the depository), then party 2 (its client). Where both sides name a depository and they differ, the one of our own side settles.

Source: ISO 20022 SettlementParties, SecuritiesTradeDetails; securities market practice on the place of settlement (evidence: known).
Reason codes: CONTRADICTION.
"""

from __future__ import annotations

from typing import Any

from tallystick.edges.messages.mx.arrow import pc
from tallystick.edges.messages.mx.layout import Group, Item, Part
from tallystick.edges.messages.mx.layout.amounts import QUANTITY, SECURITY
from tallystick.edges.messages.mx.layout.form import CannotBeSaid, Row
from tallystick.edges.messages.mx.layout.texts import BIC, DATE, MOVEMENT, PARTY, PAYMENT, REFERENCE
from tallystick.edges.messages.mx.vectors import Vectors

DELIVERING, RECEIVING = "DlvrgSttlmPties", "RcvgSttlmPties"
OTHER_DEPOSITORY, OWN_DEPOSITORY = "_other_depository", "_own_depository"
DEPOSITORIES = frozenset(["place_of_settlement", "counterparty_depository"])
OTHER_SIDE = {DELIVERING: "RECEIVE", RECEIVING: "DELIVER"}
OWN_SIDE = {DELIVERING: "DELIVER", RECEIVING: "RECEIVE"}


def parties(*order: str) -> tuple[Part, ...]:
    """Both sides with depository, agent and its client, in the order of the schema."""
    other = (
        Item("Dpstry/Id", (OTHER_DEPOSITORY,), BIC),
        Item("Pty1/Id", ("counterparty",), PARTY),
        Item("Pty2/Id", ("counterparty_client",), PARTY),
    )
    own = (Item("Dpstry/Id", (OWN_DEPOSITORY,), BIC),)
    return tuple([Group(name, parts, side=side[name]) for name in order for parts, side in ((own, OWN_SIDE), (other, OTHER_SIDE))])


def counterparty(*order: str) -> tuple[Part, ...]:
    """The other side's agent alone."""
    return tuple([Group(name, (Item("Pty1/Id", ("counterparty",), PARTY),), side=OTHER_SIDE[name]) for name in order])


def place_depositories(columns: dict[str, Any], vectors: Vectors) -> None:
    """The place of settlement and the other side's depository."""
    own, other = columns[OWN_DEPOSITORY], columns[OTHER_DEPOSITORY]
    both = pc.fill_null(pc.not_equal(own, other), False)
    columns["place_of_settlement"] = pc.if_else(both, own, pc.coalesce(other, own))
    columns["counterparty_depository"] = pc.if_else(both, other, None)


def name_depositories(row: Row) -> Row:
    """The opposite: which side names which depository."""
    place, other = row.get("place_of_settlement"), row.get("counterparty_depository")
    if other is not None and (place is None or place == other):
        raise CannotBeSaid("counterparty_depository", other, "expected none, or another one than place_of_settlement")
    return {**row, OTHER_DEPOSITORY: other or place, OWN_DEPOSITORY: place if other else None}


def movement(needed: bool = False) -> tuple[Item, Item]:
    """Direction and payment."""
    return Item("SctiesMvmntTp", ("movement",), MOVEMENT, needed=needed, owed=True), Item("Pmt", ("payment",), PAYMENT, needed=needed, owed=True)


def security(needed: bool = False) -> Item:
    """The security."""
    return Item("FinInstrmId", ("security_code", "security_code_kind"), SECURITY, needed=needed, owed=True)


def quantity(path: str, needed: bool = False) -> Item:
    """Quantity and its kind."""
    return Item(path, ("quantity", "quantity_kind"), QUANTITY, needed=needed, owed=True)


def date(path: str, column: str, needed: bool = False, owed: bool = False) -> Item:
    """A date which stands in a choice of date and code."""
    return Item(f"{path}/Dt", (column,), DATE, needed=needed, owed=owed)


def depository_reference(column: str = "depository_reference") -> Item:
    """The depository's own reference."""
    return Item("MktInfrstrctrTxId", (column,), REFERENCE, also=("AcctSvcrTxId", "PrcrTxId"))
