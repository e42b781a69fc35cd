"""Which route leads to a venue: its own, else the one of the standard its rule row names first."""

from __future__ import annotations

from tallystick.edges.venues.cds import CDS, CDS_CLEARING
from tallystick.edges.venues.crest import CREST, NETTED
from tallystick.edges.venues.dtcc import DTC, NSCC
from tallystick.edges.venues.mexico import CCV, INDEVAL
from tallystick.edges.venues.route import Route
from tallystick.edges.venues.standard import STANDARDS
from tallystick.edges.venues.t2s import T2S

ROUTES: dict[str, Route] = {
    "DTC": DTC,
    "NSCC": NSCC,
    "CDS": CDS,
    "CDS_CLEARING": CDS_CLEARING,
    "INDEVAL": INDEVAL,
    "CCV": CCV,
    "CREST": CREST,
    "LCH": NETTED,
    "CBOE_CLEAR": NETTED,
    "T2S": T2S,
}


class NoRoute(ValueError):
    """A venue has no route of its own and speaks no standard we know."""


def route_of(venue: str, message_set: str) -> Route:
    """The route to a venue. `message_set`: column of its `venue` row. Raises NoRoute."""
    if venue in ROUTES:
        return ROUTES[venue]
    found = next((STANDARDS[name] for name in message_set.split() if name in STANDARDS), None)
    if found is None:
        raise NoRoute(f"{venue}: found message set {message_set!r}, expected one of {', '.join(STANDARDS)} in it, or a route of its own")
    return found
