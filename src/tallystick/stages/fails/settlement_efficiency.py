"""What was due and what of it settled, by venue, kind of instrument, currency and side: each day, and the month so far.

    4 deliveries due, 3 settled, worth 900.00 of 1,000.00      gives  efficiency 0.75 by count and 0.90 by value

An instruction that is carried counts again on each day on which it is open, as settlement-fail reports count it; beside it stand those whose
own settlement date is today.

Reads    instruction, settlement, instruction_state, instruction_event, security, closing_price, security_place, market, previous_settlement_month
Writes   settlement_efficiency: one row per venue, kind, currency and side with something due today; settlement_month: the same, of the month so far
Units    values in currency units, absolute quantity × last close; rates as fractions, rounded half-up
Holds    settled + failed = due, by count and by value; the month is the sum of its days
Source   venues.md 10.3; Regulation (EU) 2018/1229 articles 13 and 14 (volume and value of fails, by kind of instrument), K
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

KEY = ("venue", "instrument_kind", "currency", "direction")
COUNTS = ("due_count", "settled_count", "failed_count", "own_day_count", "own_day_settled_count", "unpriced")
VALUES = ("due_value", "settled_value", "failed_value", "own_day_value", "own_day_settled_value")
ITEM = ("security_id", "settlement_date", "size", "settled", "direction", "said_venue")


def settlement_efficiency(
    instruction: Relation,
    settlement: Relation,
    instruction_state: Relation,
    instruction_event: Relation,
    security: Relation,
    closing_price: Relation,
    security_place: Relation,
    market: Relation,
    business_date: dt.date,
) -> Relation:
    """What was due today."""
    items = _of_line(instruction, settlement).union(_of_messages(instruction_state, instruction_event, business_date))
    day = x.date(business_date)
    markets = market.filter(market.valid_from <= day, market.valid_to >= day).select("market", "depository")
    places = security_place.select("security_id", "market").join(markets, "market").select("security_id", "depository")
    named = items.join(security.select("security_id", "asset_class", "currency"), "security_id").join(places, "security_id", how="left")
    priced = named.join(closing_price.select("security_id", "close_price"), "security_id", how="left")
    sized = priced.mutate(
        venue=x.coalesce(priced.said_venue, priced.depository, x.text("-")),
        instrument_kind=priced.asset_class,
        own_day=x.choose(priced.settlement_date == day, 1, 0),
        whole=x.choose(priced.settled >= priced.size, 1, 0),
        lacking=x.choose(priced.close_price.is_(None), 1, 0),
        due=_worth(priced.size, priced.close_price),
        done=_worth(priced.settled, priced.close_price),
    )
    return _with_rates(_summed(sized))


def settlement_month(settlement_efficiency: Relation, previous_settlement_month: Relation, business_date: dt.date) -> Relation:
    """Today's rows added to the month so far."""
    month = x.text(f"{business_date:%Y-%m}")
    columns = (*KEY, *COUNTS, *VALUES)
    today = settlement_efficiency.select(*columns, days=sa.literal(1, sa.BigInteger()))
    before = previous_settlement_month.filter(previous_settlement_month.month == month).select(*columns, "days")
    both = before.union(today)
    counts = {name: sa.cast(x.total(both[name], 0), sa.BigInteger()) for name in (*COUNTS, "days")}
    summed = both.group_by(*KEY)(**counts, **{name: x.total_money(both[name]) for name in VALUES})
    return _with_rates(summed).mutate(month=month)


def _of_line(instruction: Relation, settlement: Relation) -> Relation:
    """Instructions of the line, with what settled of each today."""
    made = settlement.filter(settlement.reason.is_(None))
    moved = made.group_by("instruction_id")(moved=x.total_quantity(made.quantity))
    met = instruction.filter(instruction.quantity != 0).join(moved, "instruction_id", how="left")
    return met.select(
        "security_id",
        "settlement_date",
        size=x.decimal(sa.func.abs(met.quantity), 38, 6),
        settled=x.decimal(sa.func.abs(x.coalesce(met.moved, x.decimal(0, 38, 6))), 38, 6),
        direction=x.choose(met.quantity < 0, x.text("DELIVER"), x.text("RECEIVE")),
        said_venue=x.null(sa.String(64)),
    )


def _of_messages(instruction_state: Relation, instruction_event: Relation, business_date: dt.date) -> Relation:
    """Instructions known by messages alone that are due: what was open this morning, and what settled of it today."""
    parts = instruction_event.filter(instruction_event.event.in_(["SETTLE_PART", "SETTLE_FULL"]), instruction_event.legality == "LEGAL")
    moved = parts.group_by("instruction_id")(moved=x.total_quantity(parts.quantity))
    ours = instruction_state.filter(
        instruction_state.origin == "MESSAGE",
        instruction_state.security_id.is_not(None),
        ~instruction_state.state.in_(["REJECTED", "CANCELLED", "DROPPED"]),
        instruction_state.settlement_date <= x.date(business_date),
    )
    met = ours.join(moved, "instruction_id", how="left")
    settled = x.coalesce(met.moved, x.decimal(0, 38, 6))
    sized = met.mutate(settled=x.decimal(settled, 38, 6), size=x.decimal(met.open_quantity + settled, 38, 6), direction=met.movement, said_venue=met.venue)
    return sized.filter(sized.size > 0).select(*ITEM)


def _worth(size: x.Expression, price: x.Expression) -> x.Expression:
    return x.coalesce(x.decimal(sa.func.round(x.product(size, price), 2), 38, 2), x.decimal(0, 38, 2))


def _summed(rows: Relation) -> Relation:
    nothing = x.decimal(0, 38, 2)
    own = rows.own_day == 1
    summed = rows.group_by(*KEY)(
        due_count=x.count(),
        settled_count=sa.cast(x.total(rows.whole, 0), sa.BigInteger()),
        own_day_count=sa.cast(x.total(rows.own_day, 0), sa.BigInteger()),
        own_day_settled_count=sa.cast(x.total(x.choose(own, rows.whole, 0), 0), sa.BigInteger()),
        unpriced=sa.cast(x.total(rows.lacking, 0), sa.BigInteger()),
        due_value=x.total_money(rows.due),
        settled_value=x.total_money(rows.done),
        own_day_value=x.total_money(x.choose(own, rows.due, nothing)),
        own_day_settled_value=x.total_money(x.choose(own, rows.done, nothing)),
    )
    return summed.mutate(failed_count=summed.due_count - summed.settled_count, failed_value=x.decimal(summed.due_value - summed.settled_value, 38, 2))


def _with_rates(rows: Relation) -> Relation:
    """The rows with both efficiencies."""
    return rows.mutate(
        efficiency_count=x.decimal(x.half_up_units(x.hundred_millionths(rows.settled_count), x.decimal(rows.due_count, 18, 0), 8), 12, 8),
        efficiency_value=x.decimal(x.half_up_units(x.hundred_millionths(_cents(rows.settled_value)), sa.func.nullif(_cents(rows.due_value), 0), 8), 12, 8),
    )


def _cents(money: x.Expression) -> x.Expression:
    return sa.cast(sa.cast(money, sa.Numeric(20, 2)) * x.decimal(10**2, 3, 0), sa.Numeric(20, 0))
