"""Indeval (Dali) and CCV. Indeval's protocol PFI is made from ISO 15022; CCV's interface has no public specification and is a port of its own.

Source: Indeval, Clearing and settlement; Banxico, DALI; venues.md 6.
"""

from __future__ import annotations

from dataclasses import replace

from tallystick.edges.venues.route import Route
from tallystick.edges.venues.standard import ISO15022

INDEVAL: Route = replace(
    ISO15022,
    condition=None,
    paths={"TRADE_FOR_TRADE": "INDEVAL"},
    note="A matched instruction cannot be taken back. PFI's own dictionary was not read; what is written is plain ISO 15022.",
)

CCV: Route = Route(
    standard="PROPRIETARY",
    instruct={},
    cancel=None,
    condition=None,
    hears={},
    reference_length=16,
    paths={"CNS": "INDEVAL", "NET": "INDEVAL"},
    note="Exchange trades are novated without an instruction; what stays pending is delivered through Indeval.",
)
