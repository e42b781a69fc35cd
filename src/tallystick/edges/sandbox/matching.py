"""Which two instructions are the two sides of one settlement.

Fields agree as the venue's rules say; amounts exactly or, where nothing matches exactly, within the tolerance of the deliverer's amount, which
then settles (E17). Of several the earliest received is met, as venues do.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from tallystick.edges.sandbox.leg import Leg
from tallystick.edges.sandbox.terms import MatchField, VenueTerms

CROSSED = ("movement", "safekeeping_account", "counterparty", "counterparty_depository", "counterparty_client", "amount")
"""Fields that are told from the other side, and the amount, which has its tolerance."""


def partner(leg: Leg, others: Iterable[Leg], terms: VenueTerms) -> Leg | None:
    """The instruction that matches, an exact amount before one within the tolerance, then the earliest; None when there is none."""
    fitting = [each for each in others if faces(leg, each) and not first_difference(leg, each, terms)]
    ranked = sorted((abs(each.amount - leg.amount) != 0, each.received, each.reference) for each in fitting)
    by_reference = {each.reference: each for each in fitting}
    return by_reference[ranked[0][2]] if ranked else None


def faces(leg: Leg, other: Leg) -> bool:
    """One gives and the other takes, and neither names somebody else as its other side."""
    named = (leg.value("counterparty"), other.party), (other.value("counterparty"), leg.party)
    return leg.delivers != other.delivers and all(said is None or said == party for said, party in named)


def first_difference(leg: Leg, other: Leg, terms: VenueTerms) -> str:
    """Code of the first field that keeps two facing instructions apart; empty when none does."""
    for each in terms.fields:
        if each.name not in CROSSED and not agrees(leg, other, each):
            return each.reason
    return "" if amounts_agree(leg, other, terms) else "DMON"


def agrees(leg: Leg, other: Leg, rule: MatchField) -> bool:
    """Whether one field agrees as its requirement says."""
    ours, theirs = leg.value(rule.name), other.value(rule.name)
    if rule.requirement == "REQUIRED":
        return True
    if rule.requirement == "OPTIONAL" and (ours is None or theirs is None):
        return True
    return bool(ours == theirs)


def amounts_agree(leg: Leg, other: Leg, terms: VenueTerms) -> bool:
    """Whether the amounts are equal or within the tolerance of the deliverer's."""
    apart = abs(leg.amount - other.amount)
    return apart == 0 or apart <= terms.tolerance(leg.currency, deliverer_amount(leg, other))


def deliverer_amount(leg: Leg, other: Leg) -> Decimal:
    """The amount that settles."""
    return leg.amount if leg.delivers else other.amount


def unmatched_reason(leg: Leg, others: Iterable[Leg], terms: VenueTerms) -> str:
    """Why it has no partner: what differs from the nearest that faces it in the same security, else CMIS."""
    near = sorted((each.received, each.reference, first_difference(leg, each, terms)) for each in others if faces(leg, each) and each.security == leg.security)
    return next((reason for _, _, reason in near if reason), "CMIS")
