"""Days of a calendar with their ordinal, by the kind of day a rule counts: settlement, trade, cash or calendar days.

Holds    one row per calendar, kind and day; `counted` is 1 on the days the kind counts, so that an ordinal names one day
Source   rule table calendar_day
"""

from __future__ import annotations

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

KINDS = (("SETTLEMENT", "settlement_ordinal", "is_settlement_day"), ("TRADE", "trade_ordinal", "is_trade_day"), ("CASH", "cash_ordinal", "is_cash_day"))


def counted_days(calendar_day: Relation) -> Relation:
    """`calendar_key`, `day_kind`, `day`, `ordinal` (days of the kind up to and including the day), `counted`."""
    market = [
        calendar_day.select("calendar_key", "day", day_kind=x.text(kind), ordinal=calendar_day[ordinal], counted=calendar_day[flag])
        for kind, ordinal, flag in KINDS
    ]
    number = x.row_number([calendar_day.calendar_key], [calendar_day.day])
    plain = calendar_day.select("calendar_key", "day", day_kind=x.text("CALENDAR"), ordinal=number, counted=sa.literal(1, sa.BigInteger()))
    return plain.union(*market)
