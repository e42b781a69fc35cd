"""Keep the live executions that cannot become a trade today; they are tried again at every run.

Reads    execution, previous_stopped_execution (those that had to wait), trade, priced_execution
Writes   stopped_execution: one live execution that stops, with its reason
Units    those of `priced_execution`
Holds    every live execution is a trade or stopped
Source   conventions.md 5, 6
Reasons  NO_MARKET, NO_CALENDAR_DAY, NO_SETTLEMENT_DATE, NO_FEE_POLICY, NO_COMMISSION_RATE, NO_SECTION_31_RATE, NO_TAF_RATE
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.enrich.trade import CHAIN, changed_chains


def stopped_execution(
    priced_execution: Relation, execution: Relation, previous_stopped_execution: Relation, trade: Relation, business_date: dt.date
) -> Relation:
    """Live executions that cannot become a trade today, looked for at the trade dates that lack trades only."""
    lacking = _lacking_dates(execution, previous_stopped_execution, trade)
    stopped = priced_execution.filter(priced_execution.reason.is_not(None)).within(lacking, "trade_date")
    return stopped.mutate(known_date=x.date(business_date))


def _lacking_dates(execution: Relation, previous_stopped_execution: Relation, trade: Relation) -> Relation:
    """Trade dates of which fewer trades were made today than executions wait."""
    earlier = previous_stopped_execution.without(changed_chains(execution), *CHAIN)
    live = execution.filter(execution.live == "Y")
    all_live = live.select("trade_date").union(earlier.select("trade_date"))
    waiting = all_live.group_by("trade_date")(waiting=x.count())
    made = trade.filter(trade.entry == "TRADE").group_by("trade_date")(trades=x.count())
    met = waiting.join(made, "trade_date", how="left")
    return met.filter(met.waiting != x.coalesce(met.trades, 0)).select("trade_date")
