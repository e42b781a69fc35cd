"""How a venue is spoken to of which only the standard is known: the route of a venue that was added by rows alone."""

from __future__ import annotations

from tallystick.edges.venues.route import LONGEST_ISO15022, LONGEST_ISO20022, Route

STATEMENTS_15022 = {
    "MT535": "stated_position",
    "MT536": "stated_movement",
    "MT537": "stated_pending",
    "MT564": "corporate_action_message",
    "MT566": "corporate_action_message",
}
SETTLED_15022 = dict.fromkeys(("MT544", "MT545", "MT546", "MT547"), "depository_message")

ISO15022 = Route(
    standard="ISO15022",
    instruct={
        ("RECEIVE", "FREE"): "MT540",
        ("RECEIVE", "AGAINST"): "MT541",
        ("DELIVER", "FREE"): "MT542",
        ("DELIVER", "AGAINST"): "MT543",
    },
    cancel="SAME",
    condition="MT530",
    query="MT549",
    hears={"MT548": "status_message", "MT578": "instruction_message", **SETTLED_15022, **STATEMENTS_15022},
    reference_length=LONGEST_ISO15022,
)

ISO20022 = Route(
    standard="ISO20022",
    instruct={(movement, payment): "sese.023" for movement in ("RECEIVE", "DELIVER") for payment in ("FREE", "AGAINST")},
    cancel="sese.020",
    condition="sese.030",
    query="sese.021",
    hears={
        "sese.024": "status_message",
        "sese.025": "depository_message",
        "sese.027": "status_message",
        "sese.031": "status_message",
        "semt.002": "stated_position",
        "semt.017": "stated_movement",
        "semt.018": "stated_pending",
        "semt.044": "stated_penalty",
    },
    reference_length=LONGEST_ISO20022,
)

STANDARDS: dict[str, Route] = {route.standard: route for route in (ISO15022, ISO20022)}
