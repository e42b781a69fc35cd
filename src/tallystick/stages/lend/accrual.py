"""Add up collateral × rebate rate for every night a loan was out, exactly.

Units    accrued base in currency units × basis points × days: money has 2 decimals, a rate in basis points 4, so 6 hold all
Holds    a night belongs to each calendar day from the start to the day before the return, closed days included; a re-rate counts from
         its effective date and a return stops from its own, also where the day was learnt of after a closed weekend
Source   venues.md 11.1 (days), E14; conventions.md 11
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.lend.exact_quotient import rounded_money


def accrued(live: Relation, events: Relation, days: Relation, business_date: dt.date) -> Relation:
    """The loans with the nights from `accrued_to` to yesterday added to their `accrued_base`."""
    held = _nights(live, events, days.filter(days.day < x.date(business_date)))
    remaining = held.collateral - rounded_money(x.product(held.returned, held.contract_price))
    collateral = x.choose(held.returned == held.quantity, x.decimal(0, 38, 2), x.decimal(remaining, 38, 2))
    rate_bps = sa.cast(held.night_rate * 10000, sa.Numeric(14, 4))
    night_base = sa.cast(x.decimal(collateral, 24, 2) * rate_bps, sa.Numeric(38, 6))
    each = held.mutate(night_base=x.choose(held.night.is_(None), x.decimal(0, 38, 6), night_base))
    summed = each.group_by(*live.columns)(new_base=x.total_quantity(each.night_base))
    return summed.mutate(accrued_base=summed.accrued_base + summed.new_base)


def _nights(live: Relation, events: Relation, days: Relation) -> Relation:
    """One row per loan and night not yet accrued (or none), with that night's rate and the shares that were back by it."""
    nights = live.join(days.select(night=days.day), lambda loan, day: day.night >= loan.accrued_to, how="left")
    rerates = events.filter(events.event_kind == "RERATE").select("loan_id", rate_from=events.effective_date, new_rate=events.rebate_rate)
    met = nights.join(rerates, "loan_id", lambda night, rerate: rerate.rate_from <= night.night, how="left")
    met = met.join(_returned(events), "loan_id", lambda night, back: back.back_from <= night.night, how="left")
    latest = [met.rate_from.desc().nulls_last(), met.back_from.desc().nulls_last()]
    ranked = met.mutate(
        place=x.row_number([met.loan_id, met.night], latest),
        night_rate=x.coalesce(met.new_rate, met.rebate_rate),
        returned=x.coalesce(met.back, x.decimal(0, 38, 6)),
    )
    return ranked.filter(ranked.place == 1)


def _returned(events: Relation) -> Relation:
    """Shares of each loan that were back by a day on which some came back."""
    returns = events.filter(events.event_kind == "RETURN")
    daily = returns.group_by("loan_id", "effective_date")(back=x.total_quantity(returns.quantity))
    return daily.select("loan_id", back_from=daily.effective_date, back=x.running_total(daily.back, [daily.loan_id], [daily.effective_date]))
