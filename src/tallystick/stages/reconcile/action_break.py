"""Name what a corporate action brought and was not announced, or was announced and did not come: shares and money, each a break.

Reads    action_settlement
Writes   action_break: a row per holder and instrument on which the sides differ
Units    shares and currency units, + to be received (ours), + received (theirs)
Holds    a break stays while the state is open and goes when the sums agree; the cause is its type: QUANTITY, AMOUNT, MISSING (nothing was
         stated for this holder), EXTRA (nothing was expected)
Source   conventions.md 14, 15, 20
Reasons  none (break types, see Holds)
"""

from __future__ import annotations

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.found_break import BREAK, as_break
from tallystick.stages.reconcile.sources import DEPOSITORY, NONE


def action_break(action_settlement: Relation, firm: Firm) -> Relation:
    """Today's open differences."""
    apart = action_settlement.filter(action_settlement.state.in_(["DIFFERENT", "MISSING", "EXTRA"]))
    shares = _differing(apart, apart.security_id, apart.our_quantity, apart.their_quantity, "QUANTITY", firm)
    return shares.union(_differing(apart, apart.currency, apart.our_money, apart.their_money, "AMOUNT", firm))


def _differing(rows: Relation, item: x.Expression, ours: x.Expression, theirs: x.Expression, kind: str, firm: Firm) -> Relation:
    named = rows.mutate(
        item=item,
        our_amount=x.decimal(ours, 38, 6),
        their_amount=x.decimal(theirs, 38, 6),
        statement_source=x.choose(rows.holder_kind == "DEPOSITORY", x.text(DEPOSITORY), x.text(firm.broker_source or NONE)),
        account_code=rows.holder_id,
        break_type=x.choose(rows.state == "DIFFERENT", x.text(kind), rows.state),
        our_key=x.choose(rows.expected == 1, x.join_text("ACTION.", rows.action_id, ".", rows.holder_kind, ".", rows.holder_id), x.text(NONE)),
        their_key=x.join_text(rows.action_id, ".", rows.security_id),
        value_date=rows.paid_date,
    )
    differ = named.filter(named.our_amount != named.their_amount)
    return as_break(differ, "CORPORATE_ACTION", "their_key").select(*BREAK)
