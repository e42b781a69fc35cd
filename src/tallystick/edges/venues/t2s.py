"""TARGET2-Securities: ISO 20022 alone, each party named with its depository, references of up to sixteen characters used by the platform.

Source: venues.md 8, 9.4; T2S framework documents not re-read.
"""

from __future__ import annotations

from dataclasses import replace

from tallystick.edges.venues.route import LONGEST_ISO15022, Route
from tallystick.edges.venues.standard import ISO20022

T2S: Route = replace(
    ISO20022,
    reference_length=LONGEST_ISO15022,
    paths={"TRADE_FOR_TRADE": "T2S", "NET": "T2S"},
    note="References of sixteen characters are kept to (RestrictedFINXMax16Text), which every depository takes.",
)
