"""CREST and the clearing houses that settle there. Native CREST messages are not public in full; SWIFT users speak ISO 15022.

Source: venues.md 7; CREST documents not re-read.
"""

from __future__ import annotations

from dataclasses import replace

from tallystick.edges.venues.route import Route
from tallystick.edges.venues.standard import ISO15022

CREST: Route = replace(
    ISO15022,
    paths={"TRADE_FOR_TRADE": "CREST"},
    note="Trade date, market and transaction kind have to be in every instruction. After matching both sides have to cancel.",
)

NETTED: Route = Route(
    standard="FIX",
    instruct={},
    cancel=None,
    condition=None,
    hears={"AE": "execution_message"},
    reference_length=20,
    paths={"NET": "CREST"},
    note="One net a security and day; the clearing house instructs it on the member's behalf where a mandate stands (unverified).",
)
