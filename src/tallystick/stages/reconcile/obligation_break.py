"""Name the nets on which a clearing house and we differ, each a break with both sides.

Reads    obligation_agreement
Writes   obligation_break: a row per net that is not agreed
Units    shares, + we receive; for AMOUNT, and where no shares are to move, currency units
Holds    a break stays while the net is not agreed and goes when it is; it is named after the net, whatever its type
Source   venues.md 6; conventions.md 20
Reasons  none (break types, see obligation_agreement)
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.found_break import as_break
from tallystick.stages.reconcile.sources import NONE


def obligation_break(obligation_agreement: Relation) -> Relation:
    """Today's differences."""
    apart = obligation_agreement.filter(obligation_agreement.state != "AGREED")
    in_money = (apart.state == "AMOUNT") | ((apart.our_quantity == 0) & (apart.their_quantity == 0))
    in_state = apart.state == "STATE"

    def shown(side: str) -> x.Expression:
        shares = x.choose(in_state, apart[f"{side}_open_quantity"], apart[f"{side}_quantity"])
        return x.choose(in_money & ~in_state, x.decimal(apart[f"{side}_money"], 38, 6), shares)

    named = apart.mutate(
        break_type=apart.state,
        account_code=apart.member_id,
        item=apart.security_id,
        our_key=x.choose(apart.state == "EXTRA", x.text(NONE), x.join_text("NET.", apart.settlement_date, ".", apart.security_id, ".", apart.currency)),
        our_amount=shown("our"),
        their_amount=shown("their"),
        value_date=apart.settlement_date,
    )
    return as_break(named, "OBLIGATION", "currency", "value_date")
