"""Rule tables of fails: the clocks that run on a fail, the threshold list, buy-ins, and how cash penalties are netted and paid."""

from __future__ import annotations

from tallystick.model.columns import code, count, quantity, rate, text
from tallystick.model.contract import Table
from tallystick.model.rule_row import dated

CLOCK_RULE = dated(
    "clock_rule",
    "One clock that runs on a fail of one venue and direction, counted from its settlement date; by business date. Rule 204 and the threshold "
    "clock have their days in close_out_rule, the CNS fails charge in cns_fails_charge",
    code("venue", "Venue of the fail: DTC, CDS, INDEVAL, CREST, T2S; * for every venue", key=True),
    code("clock", "Name of the clock", key=True),
    code("direction", "DELIVER (we owe) or RECEIVE (we are owed)", key=True),
    code("close_out_kind", "SHORT, LONG, MARKET_MAKER or NONE; * for every kind", key=True),
    code("clearing_path", "CNS, TRADE_FOR_TRADE or another path of the venue; * for every path", key=True),
    count("deadline_days", "Days after the settlement date on which the clock is up", unit="days of day_kind"),
    code("day_kind", "SETTLEMENT, TRADE, CASH or CALENDAR days of the venue's calendar"),
    code("due_at", "OPEN or CLOSE of that day"),
    code("effect", "DUTY (something must be done by then), CHARGE (a charge or report begins) or RIGHT (something may be done from then)"),
    text("consequence", "What must be done, or what happens, for a person"),
)

THRESHOLD_RULE = dated(
    "threshold_rule",
    "When a security enters and leaves the list of threshold securities; by settlement date",
    code("market", "US", key=True),
    quantity("minimum_quantity", "Least aggregate fails of a day that counts", unit="shares"),
    rate("minimum_part", "Least part of the shares outstanding", unit="fraction, 0.005 = 0.5 %"),
    count("days_to_enter", "Consecutive settlement days at or above both", unit="settlement days"),
    count("days_to_leave", "Consecutive settlement days below one of them", unit="settlement days"),
)

BUY_IN_RULE = dated(
    "buy_in_rule",
    "One timetable of a buy-in by the side that has not received; by business date",
    code("venue", "Venue of the fail", key=True),
    code("clearing_path", "CNS or TRADE_FOR_TRADE", key=True),
    count("earliest_days", "Days after the settlement date before which it may not be executed", unit="days of the calendar's settlement days"),
    count("notice_days", "Days from notice to execution", unit="settlement days"),
    code("notice_by", "Latest time of the notice on its day, local time; - for none"),
    code("execute_from", "Earliest time of the execution on its day, local time; - for none"),
    code("executed_by", "RECEIVER (we buy in) or CCP"),
)

PENALTY_TERMS = dated(
    "penalty_terms",
    "How cash penalties of one venue are counted, netted and paid; by penalty date, the cut-off by the day of the match",
    code("venue", "Venue whose depository charges them", key=True),
    code("cutoff_at", "Settlement cut-off in UTC, as HH:MM: matched later counts as matched after the day's cut-off"),
    count("pay_day", "Which penalty business day of the next month pays the month", unit="penalty business days"),
    rate("debt_factor", "Value of one unit of nominal at a price of 1: 0.01 where debt is priced in per cent", unit="currency units"),
    count("cash_day_count", "Days of a year in the daily rate when cash lacks", unit="days"),
)

PENALTY_CLASS = dated(
    "penalty_class",
    "Class of instrument by which penalty_rate is found; a row of the security goes before that of its asset class; by penalty date",
    code("asset_class", "EQUITY, ETF, ADR, BOND or OTHER", key=True),
    code("security_id", "The security; * for every one of the asset class", key=True),
    code("instrument_class", "Class in penalty_rate"),
)

FAIL_RULE_TABLES: tuple[Table, ...] = (CLOCK_RULE, THRESHOLD_RULE, BUY_IN_RULE, PENALTY_TERMS, PENALTY_CLASS)
