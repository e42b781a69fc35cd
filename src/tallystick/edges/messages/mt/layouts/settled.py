"""MT544, 545, 546, 547: what was received or delivered. Written by layout; read by `confirmation`, which knows the dialects.

Row      one `depository_message`, MADE (23G NEWM) or REVERSED (RVSL)
Units    quantity + into our account, money + we receive: their signs must be those of the type; a reversal has the opposite ones
Source   ISO 15022 user handbook, MT544-547
"""

from __future__ import annotations

from collections.abc import Mapping

from tallystick.edges.messages.mt.layout import Block, Item, Layout, Says
from tallystick.edges.messages.mt.layout.amounts import SECURITY
from tallystick.edges.messages.mt.layout.entitlement import MovedMoney, MovedQuantity
from tallystick.edges.messages.mt.layout.form import Row
from tallystick.edges.messages.mt.layout.texts import ACCOUNT, INDICATOR, REFERENCE, Chosen
from tallystick.edges.messages.mt.layout.times import DATE
from tallystick.edges.messages.mt.layouts.terms import link, party
from tallystick.model.landing import DEPOSITORY_MESSAGE

TYPES: Mapping[str, tuple[int, bool]] = {"544": (1, False), "545": (1, True), "546": (-1, False), "547": (-1, True)}
"""Message type: direction, and whether against payment."""


class MoneyThen(MovedMoney):
    """Money of one sign, as 19A."""

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        return "A", super().write(columns, values, row)[1]


class MovementKind(Chosen):
    """The kind of movement by 22F SETR; CNS is a trade whose other side is the clearing account."""

    def __init__(self, direction: int, against: bool) -> None:
        lent = {"SECL": "LOAN", "SECB": "LOAN_RETURN"} if direction < 0 else {"SECB": "LOAN", "SECL": "LOAN_RETURN"}
        super().__init__({"TRAD": "DVP" if against else "FREE", "OWNE": "TRANSFER", "CORP": "CORPORATE_ACTION", **lent})
        self.written["CNS"] = "TRAD"


def _layout(kind: str, function: str, status: str) -> Layout:
    direction, against = TYPES[kind]
    sign = direction if status == "MADE" else -direction
    names = (Item("20C", "SEME", ("activity_reference",), REFERENCE, needed=True), Says("23G", function))
    part = Item("22F", "PARS", ("status_reason",), INDICATOR)
    trade = (Item("98", "ESET", ("settlement_date",), DATE, needed=True), Item("35B", "", ("security_code", "security_code_kind"), SECURITY, needed=True))
    moved = (Item("36B", "ESTT", ("quantity",), MovedQuantity(sign), needed=True), Item("97", "SAFE", ("depository_account",), ACCOUNT, owed=True))
    paid = (Block("AMT", (Item("19A", "ESTT", ("money", "currency"), MoneyThen(-sign), needed=True),)),) if against else ()
    settled = (
        Item("22F", "SETR", ("activity_kind",), MovementKind(direction, against), needed=True),
        party("contra_account", "DEAG" if direction > 0 else "REAG"),
    )
    parts = (Block("GENL", (*names, part, link("our_reference", "RELA"))), Block("TRADDET", trade), Block("FIAC", moved), Block("SETDET", (*settled, *paid)))
    return Layout(kind, DEPOSITORY_MESSAGE, parts, (function,), given={"activity_status": status})


SETTLED: Mapping[str, tuple[Layout, ...]] = {kind: (_layout(kind, "NEWM", "MADE"), _layout(kind, "RVSL", "REVERSED")) for kind in TYPES}
