"""The books balance, and what they hold is what the lots are.

Reads    balance, event_posting, entitlement_posting, fx_posting, lot, position
Writes   nothing: the rows that violate it
Units    shares; currency units
Holds    sums of zero per instrument, over all balances and over the legs of each event; lots = trade-date position
Source   design, seven sentences, 4; reports.md 1.6, 4.2
Reasons  none
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x


def balances_sum_to_zero(balance: Relation) -> Relation:
    """All balances of an instrument sum to zero, in money and in shares."""
    summed = balance.group_by("instrument")(quantity=x.total_quantity(balance.quantity), money=x.total_money(balance.money))
    return summed.filter((summed.quantity != 0) | (summed.money != 0))


def events_balance(event_posting: Relation, entitlement_posting: Relation, fx_posting: Relation) -> Relation:
    """The legs of every event sum to zero per instrument."""
    legs = event_posting.union(entitlement_posting.select(*event_posting.columns), fx_posting.select(*event_posting.columns))
    summed = legs.group_by("event_kind", "event_key", "instrument")(quantity=x.total_quantity(legs.quantity), money=x.total_money(legs.money))
    return summed.filter((summed.quantity != 0) | (summed.money != 0))


def lots_are_positions(lot: Relation, position: Relation) -> Relation:
    """The open lots of an account and security sum to its trade-date position."""
    zero = x.decimal(0, 38, 6)
    held = lot.select("account_id", "security_id", lots=lot.quantity, held=zero)
    both = held.union(position.select("account_id", "security_id", lots=zero, held=position.trade_date_quantity))
    summed = both.group_by("account_id", "security_id")(lots=x.total_quantity(both.lots), held=x.total_quantity(both.held))
    return summed.filter(summed.lots != summed.held)
