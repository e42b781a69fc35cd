"""The layouts of the securities messages: which element of which message says which column, one file a message.

`LAYOUTS` holds by message what is written; `read_layouts` gives what a message is read by, which is the same and for some messages more.
"""

from __future__ import annotations

from collections.abc import Mapping

from tallystick.edges.messages.mx.layout import Layout
from tallystick.edges.messages.mx.layouts.cancellation import CANCELLATION
from tallystick.edges.messages.mx.layouts.condition import CONDITION
from tallystick.edges.messages.mx.layouts.instruction import ALLEGEMENT, ALLEGEMENT_REMOVAL, INSTRUCTION
from tallystick.edges.messages.mx.layouts.moved import advised, confirmed, taken_back
from tallystick.edges.messages.mx.layouts.penalty import PENALTY
from tallystick.edges.messages.mx.layouts.pending import PENDING, PENDING_BY_TRANSACTION
from tallystick.edges.messages.mx.layouts.query import QUERY
from tallystick.edges.messages.mx.layouts.status import CANCELLATION_STATUS, MODIFICATION_STATUS, STATUS_ADVICE
from tallystick.edges.messages.mx.layouts.transactions import TRANSACTIONS

LAYOUTS: Mapping[str, Layout] = {
    each.message: each
    for each in (
        CANCELLATION,
        INSTRUCTION,
        QUERY,
        STATUS_ADVICE,
        CANCELLATION_STATUS,
        ALLEGEMENT,
        CONDITION,
        MODIFICATION_STATUS,
        TRANSACTIONS,
        PENDING,
        PENALTY,
        confirmed(),
    )
}
"""What is written, by message."""

READ_BY_LAYOUT = frozenset([*LAYOUTS, "sese.026", "sese.029"])
"""What is read."""


def read_layouts(message: str, cns_accounts: tuple[str, ...]) -> tuple[Layout, ...]:
    """The layouts a message is read by; the contra accounts are those of the clearing house."""
    if message == "sese.025":
        return (confirmed(cns_accounts),)
    if message == "sese.026":
        return (taken_back(cns_accounts),)
    if message == "sese.029":
        return (ALLEGEMENT_REMOVAL,)
    if message == "semt.018":
        return PENDING, PENDING_BY_TRANSACTION
    if message == "sese.024":
        return LAYOUTS[message], advised(cns_accounts)
    return (LAYOUTS[message],) if message in LAYOUTS else ()
