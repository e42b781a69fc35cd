"""List what agrees: balances of money, and movements of money with the line or lines that met them.

Reads    balance_difference, reference_match, sum_match
Writes   match
Units    currency units, + we receive or have
Holds    a row per pair; the pairs of one match share its match_id. Equal positions are not listed: millions of rows that say nothing;
         recon_count counts them (ours = agreed + open)
Source   conventions.md 20, 21
Reasons  none
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.sources import KEY, NONE

PAIR = (*KEY, "recon_kind", "our_key", "their_key", "meeting_key", "match_rule", "our_amount", "their_amount")


def match(balance_difference: Relation, reference_match: Relation, sum_match: Relation) -> Relation:
    """The matches of balances, by reference and by amount."""
    agreed = balance_difference.filter(balance_difference.state.in_(["EXACT", "TOLERANCE", "EXPLAINED"]))
    balances = agreed.mutate(recon_kind=x.text("CASH_BALANCE"), our_key=x.text(NONE), meeting_key=x.text(NONE), match_rule=agreed.state)
    referred = reference_match.mutate(recon_kind=x.text("CASH_ENTRY"))
    summed = sum_match.filter(sum_match.match_rule != "TIE")
    by_amount = summed.mutate(recon_kind=x.text("CASH_ENTRY"), meeting_key=summed.their_key)
    rows = balances.select(*PAIR).union(referred.select(*PAIR), by_amount.select(*PAIR))
    letter = x.choose(rows.recon_kind == "CASH_BALANCE", x.text("B"), x.text("E"))
    return rows.mutate(match_id=x.join_text(letter, ".", rows.statement_source, ".", rows.account_code, ".", rows.item, ".", rows.meeting_key))
