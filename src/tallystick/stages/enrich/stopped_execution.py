"""Keep the live executions that cannot become a trade today; they are tried again at every run.

Reads    execution, previous_stopped_execution (those that had to wait), recent_trade, trade, account, security, own_market, calendar_day,
         settlement_cycle, section_31_rate, taf_rate, fee_policy, commission_schedule
Writes   stopped_execution: one live execution that stops, with its reason
Units    those of `priced_execution`
Holds    every live execution is a trade or stopped
Source   conventions.md 5, 6
Reasons  NO_MARKET, NO_CALENDAR_DAY, NO_SETTLEMENT_DATE, NO_FEE_POLICY, NO_COMMISSION_RATE, NO_SECTION_31_RATE, NO_TAF_RATE
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.enrich.trade import CHAIN, changed_chains, priced, waiting_execution


def stopped_execution(
    execution: Relation,
    previous_stopped_execution: Relation,
    recent_trade: Relation,
    trade: Relation,
    account: Relation,
    security: Relation,
    own_market: Relation,
    calendar_day: Relation,
    settlement_cycle: Relation,
    section_31_rate: Relation,
    taf_rate: Relation,
    fee_policy: Relation,
    commission_schedule: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Live executions that cannot become a trade today. Only those of trade dates that lack trades are priced again, mostly none."""
    lacking = _lacking_dates(execution, previous_stopped_execution, trade).once()
    # Gathered before they are priced: an engine that is left to choose prices the whole day first.
    asked = waiting_execution(execution, previous_stopped_execution, recent_trade).within(lacking, "trade_date").once()
    rules = (calendar_day, settlement_cycle, section_31_rate, taf_rate, fee_policy, commission_schedule)
    again = priced(asked, lacking, account, security, own_market, *rules, firm)
    return again.filter(again.reason.is_not(None)).mutate(known_date=x.date(business_date))


def _lacking_dates(execution: Relation, previous_stopped_execution: Relation, trade: Relation) -> Relation:
    """Trade dates of which fewer trades were made today than executions wait."""
    earlier = previous_stopped_execution.without(changed_chains(execution), *CHAIN)
    live = execution.filter(execution.live == "Y")
    all_live = live.select("trade_date").union(earlier.select("trade_date"))
    waiting = all_live.group_by("trade_date")(waiting=x.count())
    made = trade.filter(trade.entry == "TRADE").group_by("trade_date")(trades=x.count())
    met = waiting.join(made, "trade_date", how="left")
    return met.filter(met.waiting != x.coalesce(met.trades, 0)).select("trade_date")
