"""How MT544 to 547 and MT548 are read for the books: one `depository_message` a message.

Row      MT544-547: MADE, or REVERSED where 23G is RVSL or CANC; MT548: REJECTED, DROPPED or PENDING, by the gravest of its states
Units    quantity + into our account, money + we receive; a reversal has the opposite signs
Source   ISO 15022 user handbook, MT544-548; partial settlement 22F PARS in `status_reason`

Kind: CNS where the contra account is one of the settings; LOAN and LOAN_RETURN by 22F SETR (SECL lends out and comes back, SECB borrows and
goes back); CORPORATE_ACTION for CLAI and CORP; TRANSFER for OWNE and OWNI; else DVP or FREE. The gravest of several states stands:
rejected, cancelled, then not settled, then not matched, then matched or acknowledged (both PENDING). Who is at fault follows from direction and code
together, never from the code alone. Fields are looked for in all sequences, since senders put them in different ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from tallystick.edges.messages.mt.layout import Block, Item, Layout, Part
from tallystick.edges.messages.mt.layout.amounts import SECURITY
from tallystick.edges.messages.mt.layout.movement import OTHERS, FirstCode, Gravest, KindAndContra, NoDirection, SignedMoney, SignedQuantity
from tallystick.edges.messages.mt.layout.texts import ACCOUNT, REFERENCE
from tallystick.edges.messages.mt.layout.times import DATE
from tallystick.edges.messages.mt.layouts.settled import TYPES
from tallystick.edges.messages.mt.layouts.terms import DIRECTION_MARK
from tallystick.model.landing import DEPOSITORY_MESSAGE

STATUS = "548 as a whole"
"""Name of the layouts that give MT548 its one row for the books."""

AGAINST_PAYMENT = "22H::PAYM//APMT"
_TAKEN_BACK = ("RVSL", "CANC")
_SECURITY = ("security_code", "security_code_kind")
_SENDERS = Item("20C", "SEME", ("activity_reference",), REFERENCE, needed=True, deep=True)
_ACCOUNT = Item("97", "SAFE", ("depository_account",), ACCOUNT, deep=True)
_STATED: tuple[Part, ...] = (
    _SENDERS,
    Item("20C", "RELA", ("our_reference",), REFERENCE, also=("PREV",), deep=True),
    Item("2", "", ("activity_status", "status_reason"), Gravest(), needed=True, deep=True),
    _ACCOUNT,
)
_WITHOUT_DIRECTION = Layout("548", DEPOSITORY_MESSAGE, (*_STATED, Block("SETTRAN", (Item("", "", ("quantity",), NoDirection(), deep=True),))))


def _confirmed(kind: str, functions: tuple[str, ...], cns_accounts: tuple[str, ...]) -> Layout:
    direction, against = TYPES[kind]
    sign = -direction if functions else direction
    parts: list[Part] = [
        _SENDERS,
        Item("20C", "RELA", ("our_reference",), REFERENCE, deep=True),
        Item("22F", "PARS", ("status_reason",), FirstCode(), deep=True),
        Item("98", "ESET", ("settlement_date",), DATE, needed=True, also=("SETT",), deep=True),
        Item("35B", "", _SECURITY, SECURITY, needed=True, deep=True),
        Item("36", "ESTT", ("quantity",), SignedQuantity(sign), needed=True, deep=True),
        _ACCOUNT,
        Item("", "SETR", ("activity_kind", "contra_account"), KindAndContra(direction, against, cns_accounts), also=OTHERS, deep=True),
    ]
    if against:
        parts.append(Item("19", "ESTT", ("money", "currency"), SignedMoney(-sign), needed=True, deep=True))
    given = {"activity_status": "REVERSED" if functions else "MADE", "activity_kind": "DVP" if against else "FREE"}
    return Layout(kind, DEPOSITORY_MESSAGE, tuple(parts), functions, given=given)


def _status(movement: str, against: bool, cns_accounts: tuple[str, ...]) -> Layout:
    direction = 1 if movement == "RECEIVE" else -1
    item: list[Part] = [
        Item("", "SETR", ("activity_kind", "contra_account"), KindAndContra(direction, against, cns_accounts), also=OTHERS, deep=True),
        Item("98", "SETT", ("settlement_date",), DATE, deep=True),
        Item("35B", "", _SECURITY, SECURITY, deep=True),
        Item("36", "SETT", ("quantity",), SignedQuantity(direction), deep=True),
    ]
    if against:
        item.append(Item("19", "SETT", ("money", "currency"), SignedMoney(-direction), deep=True))
    marks = (DIRECTION_MARK[movement], *((AGAINST_PAYMENT,) if against else ()))
    return Layout("548", DEPOSITORY_MESSAGE, (*_STATED, Block("SETTRAN", tuple(item))), marks=marks, given={"activity_kind": "DVP" if against else "FREE"})


@lru_cache(maxsize=16)
def moved_layouts(cns_accounts: tuple[str, ...]) -> Mapping[str, tuple[Layout, ...]]:
    """The layouts by message type, for these contra accounts of the clearing house."""
    confirmed = {kind: (_confirmed(kind, (), cns_accounts), _confirmed(kind, _TAKEN_BACK, cns_accounts)) for kind in TYPES}
    advices = tuple(_status(movement, against, cns_accounts) for movement in DIRECTION_MARK for against in (True, False))
    return {**confirmed, STATUS: (*advices, _WITHOUT_DIRECTION)}
