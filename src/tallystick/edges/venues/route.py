"""What a route to a venue is: the messages of each business, the references it takes, the folders of its files, the ways an obligation settles."""

from __future__ import annotations

from dataclasses import dataclass, field

LONGEST_ISO15022, LONGEST_ISO20022 = 16, 35
"""Characters of a reference: field 20C (16x); Max35Text."""


@dataclass(frozen=True)
class Route:
    """How one venue is spoken to.

    `instruct`: (movement, payment) → message type; a pair that is not there is not instructed at the venue. `cancel`, `condition`,
    `query`: the types of requests (a None is not asked there). `hears`: type of each answer or statement → landing table. `paths`: clearing path of
    an obligation → the venue where it settles. `reference_length`: longest reference of ours that comes back whole.
    """

    standard: str
    instruct: dict[tuple[str, str], str]
    cancel: str | None
    condition: str | None
    hears: dict[str, str]
    reference_length: int
    paths: dict[str, str] = field(default_factory=dict)
    query: str | None = None
    note: str = ""

    def message_type(self, message_kind: str, movement: str | None = None, payment: str | None = None) -> str | None:
        """Type of a message of ours (NEW, CANCEL, CONDITION or QUERY); None when the venue takes none. A cancellation by the instruction's own type
        (ISO 15022) is given as that type."""
        if message_kind in ("CONDITION", "QUERY"):
            return self.condition if message_kind == "CONDITION" else self.query
        own = self.instruct.get((str(movement), str(payment)))
        return own if message_kind == "NEW" or self.cancel == "SAME" else self.cancel


def folders(venue: str) -> dict[str, str]:
    """Folders of a venue's file drop, as a depository link sees them: what we send, what it says, receipts of what was taken."""
    return {name: f"{venue.lower()}/{name}" for name in ("outbox", "inbox", "receipts")}
