"""Which announced dividends and splits are struck today, on which side, and on which day they are paid.

Source   conventions.md 14, 15; venues.md 14 (ex-date, record date), E20
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.own_market import at_its_place


def due_actions(corporate_action: Relation, security_place: Relation, calendar_day: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """Actions with `at_ex` (accounts are struck today), `at_record` (where the shares are is struck today) and `pay_day`.

    A date on which no day was open counts at the next open one. A split without a ratio is never due.
    """
    day = x.date(business_date)
    days = calendar_day
    before = days.filter(days.day < day, (days.is_trade_day == 1) | (days.is_settlement_day == 1))
    last_open = before.group_by("calendar_key")(last_open=x.largest(before.day))
    pay_days = days.select("calendar_key", "settlement_day_on_or_after", pay_from=days.day)
    met = at_its_place(corporate_action, security_place, firm, "calendar_key").join(last_open, "calendar_key", how="left")
    met = met.join(pay_days, "calendar_key", ("payable_date", "pay_from"), how="left")
    since = x.coalesce(met.last_open, day)
    split = (met.action_kind == "SPLIT") & (met.ex_date == day) & (met.ratio_new > 0) & (met.ratio_old > 0)
    dividend = met.action_kind == "DIVIDEND"
    cum_close = dividend & (met.ex_date > since) & (met.ex_date <= day)
    record_close = dividend & (met.record_date >= since) & (met.record_date < day)
    marked = met.mutate(
        at_ex=x.choose(split | cum_close, 1, 0),
        at_record=x.choose(split | record_close, 1, 0),
        pay_day=x.coalesce(met.settlement_day_on_or_after, met.payable_date),
    )
    return marked.filter((marked.at_ex == 1) | (marked.at_record == 1))
