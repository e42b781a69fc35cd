"""Claim the dividend of what was bought with it and is not yet settled at the record date, and give back what was bought without it and settled.

    bought 200 before the ex-date, open at the record date, 0.30 a share      gives  a claim of 60.00 for us, payable with the dividend

Reads    instruction_state, corporate_action, previous_market_claim
Writes   market_claim: one row per instruction and dividend, from the close of the record date to the payable date
Units    quantity in shares, always positive; money in currency units, + we receive
Holds    a claim once made does not change; money = quantity × rate, half up at the cent; both sides of a trade have the same claim, of opposite sign;
         a netted position has none: the clearing house pays and debits it itself (entitlement)
Source   venues.md 9.7, 14, E20
Reasons  none

At a depository where the firm instructs its claims itself (`claims_instructed_at`) each becomes an instruction on the next day (instruction_terms).
A split is no claim: the open instruction itself is turned into the new quantity (transformation); what was replaced claims nothing.
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.settle.transformation import not_replaced

PLACE = ("venue", "depository_account", "place_of_settlement")
TERMS = ("instruction_id", "security_id", "counterparty", *PLACE, "action_id", "cash_rate", "currency", "record_date", "payable_date")


def market_claim(
    instruction_state: Relation, corporate_action: Relation, previous_market_claim: Relation, business_date: dt.date, last_close: dt.date
) -> Relation:
    """Claims struck at today's close, and those not yet payable."""
    day = x.date(business_date)
    struck = corporate_action.filter(
        corporate_action.action_kind == "DIVIDEND", corporate_action.record_date <= day, corporate_action.record_date > x.date(last_close)
    )
    actions = struck.select("action_id", "ex_date", "record_date", "payable_date", "cash_rate", "security_id", "currency")
    own = instruction_state.select(
        "instruction_id", "security_id", "counterparty", *PLACE, "movement", "trade_date", "opt_out", "state", "open_quantity", "settled_quantity"
    )
    met = own.join(actions, "security_id")
    still = met.within(not_replaced(instruction_state), "instruction_id")
    cum = still.filter(still.trade_date < still.ex_date, still.open_quantity > 0, still.state.notin_(["CANCELLED", "REJECTED"]))
    ex = met.filter(met.trade_date >= met.ex_date, met.settled_quantity > 0)
    new = _claim(cum, "CLAIM", cum.open_quantity).union(_claim(ex, "REVERSE_CLAIM", ex.settled_quantity))
    waiting = previous_market_claim.filter(previous_market_claim.payable_date >= day)
    fresh = new.mutate(known_date=day).without(waiting, "claim_id")
    return waiting.select(*fresh.columns).union(fresh)


def _claim(rows: Relation, kind: str, quantity: x.Expression) -> Relation:
    """The rows as claims: who receives the shares is owed the dividend of a claim, and owes that of a reverse claim."""
    sized = rows.mutate(claim_quantity=x.decimal(quantity, 38, 6))
    owed = x.choose(sized.movement == "RECEIVE", 1, -1) * (1 if kind == "CLAIM" else -1)
    amount = x.cents(x.product(sized.claim_quantity, sized.cash_rate))
    return sized.select(
        *TERMS,
        "claim_quantity",
        claim_id=x.join_text("CLAI.", sized.action_id, ".", sized.instruction_id),
        claim_kind=x.text(kind),
        money=x.decimal(owed * amount, 38, 2),
        claim_state=x.choose(x.coalesce(sized.opt_out, x.text("N")) == "Y", x.text("OPTED_OUT"), x.text("DETECTED")),
    )
