"""CDSX and its continuous net settlement. Formats are those before the post-trade modernisation of spring 2025 and are unverified since.

Source: CDS, Trade clearing and settlement; venues.md 5.
"""

from __future__ import annotations

from dataclasses import replace

from tallystick.edges.venues.route import Route
from tallystick.edges.venues.standard import ISO15022

CDS: Route = replace(
    ISO15022,
    paths={"TRADE_FOR_TRADE": "CDS"},
    note="One side enters, the other confirms; institutional trades come matched. Formats since spring 2025 are to be checked.",
)

CDS_CLEARING: Route = Route(
    standard="PROPRIETARY",
    instruct={},
    cancel=None,
    condition=None,
    hears={},
    reference_length=16,
    paths={"CNS": "CDS", "NET": "CDS"},
    note="Exchange trades come from the exchanges; nothing is instructed.",
)
