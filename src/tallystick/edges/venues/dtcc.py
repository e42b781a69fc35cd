"""DTC and NSCC: the deliverer instructs and the receiver approves, so nothing is sent to receive; what is netted is never instructed at all.

Source: DTCC Learning, settlement record formats and messages; venues.md 3.1, 3.8, 4.6. Fixed records (DTFPART, APIBAL, SLRBLD) come as
tables by a profile; their layouts are the participant's own documents and not here.
"""

from __future__ import annotations

from dataclasses import replace

from tallystick.edges.venues.route import Route
from tallystick.edges.venues.standard import ISO15022

DTC: Route = replace(
    ISO15022,
    instruct={("DELIVER", "FREE"): "MT542", ("DELIVER", "AGAINST"): "MT543"},
    hears={"MT545": "depository_message", "MT548": "status_message"},
    condition=None,
    paths={"TRADE_FOR_TRADE": "DTC", "BALANCE_ORDER": "DTC", "OBLIGATION_WAREHOUSE": "DTC"},
    note="A receipt is approved (RAD), not instructed. Activity, balances and stock-loan records come as fixed records through a profile.",
)

NSCC: Route = Route(
    standard="FIX",
    instruct={},
    cancel=None,
    condition=None,
    hears={"AE": "execution_message", "AR": "execution_message"},
    reference_length=20,
    paths={"CNS": "DTC", "ID_NET": "DTC"},
    note="Trades go in and come back as trade capture reports or fixed records; the net is worked out and delivered without an instruction.",
)
