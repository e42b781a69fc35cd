"""Postings of trades of currencies: struck on the day they are known, settled on their value date, revalued every day.

Reads    fx_leg, fx_revaluation
Writes   fx_posting: one row per leg
Units    debit +, credit −
Holds    the legs of an event sum to zero per currency; after the value date 1596 is zero
Source   conventions.md 19; rows of posting_rule FX_TRADE, FX_SETTLEMENT, FX_REVALUATION
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.books.posting_rule import NONE, PostingRule, posted


def fx_posting(fx_leg: Relation, fx_revaluation: Relation, posting_rules: tuple[PostingRule, ...], business_date: dt.date) -> Relation:
    """Legs of today's currency trades and of the revaluation."""

    def legs(moment: str, kind: str) -> Relation:
        rows = fx_leg.filter(fx_leg.moment == moment)
        events = rows.select("currency", "amount", "bank_account", "counterparty", security_id=x.text(NONE), event_key=x.join_text("FX.", rows.trade_id))
        return posted(events.mutate(business_date=x.date(business_date)), kind, posting_rules, business_date)

    changed = fx_revaluation.filter(fx_revaluation.gain != 0)
    gains = changed.select(
        currency=changed.base_currency,
        amount=changed.gain,
        security_id=x.text(NONE),
        business_date=x.date(business_date),
        event_key=x.join_text("FX.", changed.currency, ".", business_date.isoformat()),
    )
    return legs("STRUCK", "FX_TRADE").union(legs("SETTLED", "FX_SETTLEMENT"), posted(gains, "FX_REVALUATION", posting_rules, business_date))
