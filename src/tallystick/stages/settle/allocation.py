"""Share out what arrives at the clearing corporation among the members who are owed it: by group, age and a drawn number, never pro rata.

Reads    claim: one long CNS position waiting for shares; supply: shares of a security that arrived
Writes   allocation: one row per claim, with its turn, what it gets and what stays open
Units    quantity in shares, always positive
Holds    allocated + left open = claimed; allocated of a security = the smaller of supply and claims; nobody gets a share before an earlier turn is full
Source   venues.md 3.4, E3 (group order: secondary source; tie-break: known rule); the random number is the clearing corporation's and comes in
Reasons  none
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x


def allocation(claim: Relation, supply: Relation) -> Relation:
    """What each claim gets: lowest group first, inside it the oldest, then the lowest random number, then the member's number."""
    arrived = supply.group_by("security_id")(available=x.total_quantity(supply.quantity))
    met = claim.join(arrived, "security_id", how="left")
    by, order = [met.security_id], [met.group_order, met.age_settlement_days.desc(), met.random_number, met.member_id]
    upto = x.running_total(met.quantity, by, order)
    stacked = met.mutate(turn=x.row_number(by, order), before=upto - met.quantity, available=x.coalesce(met.available, x.decimal(0, 38, 6)))
    given = stacked.mutate(allocated_quantity=x.lesser(stacked.quantity, x.greater(stacked.available - stacked.before, x.decimal(0, 38, 6))))
    return given.mutate(open_quantity=given.quantity - given.allocated_quantity)
