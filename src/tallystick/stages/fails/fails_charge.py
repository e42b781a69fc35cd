"""The margin the clearing corporation asks for each failed position, by its age: a deposit, not a cost.

    one short worth 52,000, age 3      gives  5 %, margin 2,600.00

Reads    open_fail, cns_fails_charge
Writes   fails_charge: one row per open CNS fail
Units    margin in currency units, positive
Holds    a fail is in one band; cured, it is in none
Source   venues.md 3.7, E19; conventions.md 22 (bands by age since the change; the member's class before it is not known here)
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x


def fails_charge(open_fail: Relation, cns_fails_charge: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """Margin by fail."""
    bands = cns_fails_charge.filter(
        cns_fails_charge.calendar_key == firm.calendar_key,
        cns_fails_charge.rating_class == "ANY",
        cns_fails_charge.valid_from <= x.date(business_date),
        cns_fails_charge.valid_to >= x.date(business_date),
    )
    netted = open_fail.filter(open_fail.clearing_path == "CNS")
    met = netted.join(
        bands.select("age_from", "age_to", "charge_rate", band_calendar=bands.calendar_key),
        ("calendar_key", "band_calendar"),
        lambda f, b: (f.age_settlement_days >= b.age_from) & (f.age_settlement_days <= b.age_to),
    )
    return met.mutate(margin=x.decimal(sa.func.round(x.product(met.value, met.charge_rate), 2), 38, 2))
