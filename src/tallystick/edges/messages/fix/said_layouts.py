"""Which field stands for which column in the post-trade messages: allocations, confirmations, their answers, settlement instructions, positions.

Source   FIX 4.4 and 5.0 SP2: Allocation Instruction (J), its Ack (P), Allocation Report (AS), its Ack (AT), Confirmation (AK), its Ack (AU),
         Settlement Instructions (T), Position Report (AP)
Holds    what is written by a layout is read by it as the same rows

`side` is that of the sender. J comes from who trades: Side 54 is his own. AK and AS come from the broker and say what the client did, so that
BUY is the sender's SELL. A message with a group (NoAllocs 78, NoSettlInst 778) gives one row an entry, numbered from 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tallystick.model.contract import Table
from tallystick.model.landing import STATED_POSITION
from tallystick.model.message_tables import CONFIRMATION_MESSAGE, SSI_MESSAGE

Form = Literal["code", "day", "time", "quantity", "figure", "side", "client_side", "change", "payment"]


@dataclass(frozen=True)
class Entry:
    """One field: its tag, the column it stands for, its form, and whether a row needs it."""

    tag: int
    column: str
    form: Form = "code"
    needed: bool = False


@dataclass(frozen=True)
class Said:
    """One type of message. `decides`: the field whose value says the `message_kind`; `kinds`: which value says which."""

    message_type: str
    table: Table
    head: tuple[Entry, ...]
    count_tag: int = 0
    entries: tuple[Entry, ...] = ()
    decides: int = 0
    kinds: Mapping[str, str] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)
    has_security: bool = False
    order_group: bool = False

    @property
    def tags(self) -> frozenset[int]:
        """The fields the layout takes."""
        security = {55, 48, 22} if self.has_security else set()
        return frozenset({35, 49, 52, self.decides, self.count_tag, *security, *(each.tag for each in (*self.head, *self.entries))} - {0})


SENT = (Entry(60, "sent_at", "time"),)
DEAL = (
    Entry(6, "price", "figure"),
    Entry(15, "currency"),
    Entry(30, "place_of_trade"),
    Entry(75, "trade_date", "day"),
    Entry(64, "settlement_date", "day"),
)
PART = (
    Entry(79, "account_code", needed=True),
    Entry(80, "quantity", "quantity", needed=True),
    Entry(467, "part_reference"),
    Entry(12, "commission", "figure"),
    Entry(154, "net_money", "figure"),
)
ALLOCATING = {"0": "ALLOCATE", "1": "ALLOCATE", "2": "CANCEL"}
BLOCK = Entry(70, "block_reference", needed=True)
ORDER = Entry(11, "our_reference")
REPLACED = Entry(72, "previous_reference")
OUTCOME = (Entry(87, "status_code", needed=True), Entry(88, "status_reason"))

LAYOUTS: tuple[Said, ...] = (
    Said(
        "J",
        CONFIRMATION_MESSAGE,
        (Entry(70, "message_reference", needed=True), BLOCK, REPLACED, ORDER, Entry(54, "side", "side", needed=True), *DEAL, *SENT),
        count_tag=78, entries=PART, decides=71, kinds=ALLOCATING, has_security=True, order_group=True,
    ),
    Said(
        "AS",
        CONFIRMATION_MESSAGE,
        (
            Entry(755, "message_reference", needed=True), Entry(70, "block_reference"), Entry(795, "previous_reference"), ORDER, Entry(87, "status_code"),
            Entry(88, "status_reason"), Entry(54, "side", "client_side", needed=True), *DEAL, *SENT,
        ),
        count_tag=78, entries=PART, decides=71, kinds=ALLOCATING, has_security=True, order_group=True,
    ),
    Said("P", CONFIRMATION_MESSAGE, (Entry(70, "message_reference", needed=True), BLOCK, *OUTCOME, *SENT), given={"message_kind": "ALLOCATION_STATUS"}),
    Said(
        "AT",
        CONFIRMATION_MESSAGE,
        (Entry(755, "message_reference", needed=True), BLOCK, *OUTCOME, *SENT),
        given={"message_kind": "ALLOCATION_STATUS"},
    ),
    Said(
        "AK",
        CONFIRMATION_MESSAGE,
        (
            Entry(664, "message_reference", needed=True), Entry(772, "previous_reference"), Entry(665, "status_code"), ORDER,
            Entry(70, "block_reference"), Entry(467, "part_reference"), Entry(79, "account_code", needed=True),
            Entry(54, "side", "client_side", needed=True), Entry(80, "quantity", "quantity", needed=True), *DEAL,
            Entry(381, "gross", "figure"), Entry(12, "commission", "figure"), Entry(118, "net_money", "figure", needed=True), *SENT,
        ),
        decides=666, kinds={"0": "CONFIRM", "1": "CONFIRM", "2": "CANCEL"}, has_security=True, order_group=True,
    ),
    Said(
        "AU",
        CONFIRMATION_MESSAGE,
        (Entry(664, "message_reference", needed=True), Entry(75, "trade_date", "day"), Entry(774, "status_reason"), *SENT),
        decides=940, kinds={"3": "AFFIRM", "2": "REFUSE", "1": "ALLOCATION_STATUS"},
    ),
    Said(
        "T",
        SSI_MESSAGE,
        (Entry(777, "message_reference", needed=True), Entry(160, "instruction_mode", needed=True), ORDER, *SENT),
        count_tag=778,
        entries=(
            Entry(162, "ssi_reference", needed=True), Entry(163, "message_kind", "change", needed=True), Entry(214, "previous_reference"),
            Entry(54, "side", "side"), Entry(167, "security_type"), Entry(120, "currency"), Entry(168, "valid_from", "time"),
            Entry(126, "valid_to", "time"), Entry(172, "payment", "payment"),
        ),
    ),
    Said(
        "AP",
        STATED_POSITION,
        (Entry(1, "account_code", needed=True), Entry(715, "statement_date", "day", needed=True), Entry(730, "price", "figure"), Entry(15, "currency")),
        count_tag=702, has_security=True,
    ),
)  # fmt: skip

PLACED = ("settlement_location", "settlement_agent", "settlement_account")
"""Columns of the settlement parties of an instruction: SettlPartyRole 784 is 10 (location) or 30 (agent), with the agent's account below it."""

CODED: Mapping[str, Mapping[str, str]] = {
    "side": {"1": "BUY", "2": "SELL", "3": "BUY", "4": "SELL", "5": "SELL", "6": "SELL"},
    "client_side": {"1": "SELL", "2": "BUY", "3": "SELL", "4": "BUY", "5": "BUY", "6": "BUY"},
    "change": {"N": "NEW", "C": "CANCEL", "R": "REPLACE", "T": "RESTATE"},
    "payment": {"0": "AGAINST", "1": "FREE"},
}
"""Codes of a form and our words; what is written is the first code of a word."""

BY_TYPE: Mapping[str, Said] = {each.message_type: each for each in LAYOUTS}
TAGS: frozenset[int] = frozenset().union(*(each.tags for each in LAYOUTS)) | {73, 703, 704, 705, 782, 784, 785, 786}
"""All fields the layouts take."""

TOTALS = ("FIN", "TOT", "TQ", "SOD")
"""Position types 703 that state the whole balance, the first that is there counts: end of day, total, transactions, start of day."""
