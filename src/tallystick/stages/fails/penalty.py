"""Cash penalties of each instruction for each business day: settlement fails (SEFP) and late matching (LMFP).

    10,000 liquid shares failing on three days at 25.00, 25.50, 24.80      gives  25.00, 25.50, 24.80 at 1 basis point

SEFP: matched, and not settled at the close of a business day from the intended settlement date on. LMFP: the days from that date to the
match; the day of the match is a late-matching day when it matched after the cut-off, else a settlement-fail day. The two never share a day.
Rows stay until their month has been paid.

Reads    penalty_item, previous_penalty, price, security, penalty_class, penalty_rate, penalty_cash_rate, penalty_terms, calendar_day
Writes   penalty: one row per instruction, kind and business day of the months not paid yet
Units    quantity in shares or nominal; money in currency units, + credited to us, rounded once half-up
Holds    no day is charged twice; the base is the market value of what fails, also where cash lacks; what cannot be worked out says why
Source   venues.md 10.3, E10, E11: Regulation (EU) 2017/389 annex, ECSDA framework; a day on which both fail is charged to both and comes to zero
Reasons  NO_PRICE, NO_RATE, NO_PAYER
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

KEY = ("instruction_id", "penalty_kind", "penalty_date")
FACTS = ("instruction_id", "venue", "calendar_key", "penalty_regime", "counterparty", "security_id", "currency", "cash_lacks")
DEBT = "BOND"
DAYS_KEPT = 92
"""Calendar days: a month is paid in the next, so that after these nothing is open."""


def penalty(
    penalty_item: Relation,
    previous_penalty: Relation,
    price: Relation,
    security: Relation,
    penalty_class: Relation,
    penalty_rate: Relation,
    penalty_cash_rate: Relation,
    penalty_terms: Relation,
    calendar_day: Relation,
    business_date: dt.date,
) -> Relation:
    """Penalties known at the close."""
    items = _with_cutoff(penalty_item, penalty_terms).once()
    days = _failing_today(items, calendar_day, business_date).union(_before(items, calendar_day, business_date))
    fresh = days.without(previous_penalty, *KEY)
    rated = _rated(_classed(fresh, security, penalty_class), penalty_rate, penalty_cash_rate, penalty_terms)
    priced = rated.join(price.select("security_id", penalty_date=price.price_date, price=price.close_price), "security_id", "penalty_date", how="left")
    stated = _amounts(priced).mutate(known_date=x.date(business_date))
    kept = previous_penalty.filter(previous_penalty.penalty_date >= x.date(business_date - dt.timedelta(days=DAYS_KEPT)))
    return kept.union(stated.select(*kept.columns))


def _with_cutoff(items: Relation, penalty_terms: Relation) -> Relation:
    """The items with the day of the match and whether it came after that day's cut-off; both null when they matched on an earlier open day."""
    dated = items.mutate(matched_day=sa.cast(items.matched_at, sa.Date()))
    terms = penalty_terms.select("cutoff_at", cutoff_from=penalty_terms.valid_from, cutoff_to=penalty_terms.valid_to, term_venue=penalty_terms.venue)
    met = dated.join(terms, ("venue", "term_venue"), lambda i, t: i.matched_day >= t.cutoff_from, lambda i, t: i.matched_day <= t.cutoff_to, how="left")
    cutoff = sa.cast(x.join_text(x.coalesce(met.matched_day, met.settlement_date), " ", x.coalesce(met.cutoff_at, x.text("23:59")), ":00"), sa.TIMESTAMP())
    return met.mutate(matched_late=x.choose(met.matched_at > cutoff, x.text("Y"), x.text("N")))


def _failing_today(items: Relation, calendar_day: Relation, business_date: dt.date) -> Relation:
    """What is open at today's close, on a business day, unless it matched today after the cut-off."""
    today = calendar_day.filter(calendar_day.is_settlement_day == 1, calendar_day.day == x.date(business_date)).select(
        "calendar_key", penalty_date=calendar_day.day
    )
    met = items.filter(items.open_quantity > 0, items.failing_side != "NONE").join(today, "calendar_key")
    late = (x.coalesce(met.matched_day, met.settlement_date) == met.penalty_date) & (met.matched_late == "Y")
    return _shown(met.filter(~late), "SEFP", met.open_quantity, met.failing_side)


def _before(items: Relation, calendar_day: Relation, business_date: dt.date) -> Relation:
    """For what we learnt today to have matched: the days of late matching, and settlement-fail days of which we did not know."""
    oldest = business_date - dt.timedelta(days=DAYS_KEPT)
    days = calendar_day.filter(calendar_day.is_settlement_day == 1, calendar_day.day <= x.date(business_date), calendar_day.day > x.date(oldest))
    matched = items.filter(items.matched_at.is_not(None))
    met = matched.join(days.select("calendar_key", penalty_date=days.day), "calendar_key", lambda i, d: d.penalty_date >= i.settlement_date)
    late = (met.penalty_date < met.matched_day) | ((met.penalty_date == met.matched_day) & (met.matched_late == "Y"))
    marked = met.mutate(late_day=x.choose(late, 1, 0), was_open=x.decimal(met.open_quantity + met.settled_today, 38, 6))
    lateness = marked.filter(marked.late_day == 1)
    failing = marked.filter(marked.late_day == 0, marked.penalty_date < x.date(business_date), marked.was_open > 0, marked.failing_side != "NONE")
    return _shown(lateness, "LMFP", lateness.instructed_quantity, lateness.late_side).union(_shown(failing, "SEFP", failing.was_open, failing.failing_side))


def _shown(rows: Relation, kind: str, quantity: x.Expression, payer: x.Expression) -> Relation:
    return rows.select(*FACTS, "penalty_date", penalty_kind=x.text(kind), quantity=x.decimal(quantity, 38, 6), payer=payer)


def _classed(rows: Relation, security: Relation, penalty_class: Relation) -> Relation:
    """The rows with their class of instrument: the firm's row for the security, else that of its kind; CASH where cash lacks."""
    named = rows.join(security.select("security_id", "asset_class"), "security_id")
    held = penalty_class.select(
        "asset_class", "instrument_class", class_security=penalty_class.security_id, since=penalty_class.valid_from, until=penalty_class.valid_to
    )
    own = held.filter(held.class_security != "*").select("since", "until", "class_security", own_class=held.instrument_class)
    general = held.filter(held.class_security == "*").select("since", "until", "asset_class", general_class=held.instrument_class)
    met = named.join(own, ("security_id", "class_security"), lambda r, c: (r.penalty_date >= c.since) & (r.penalty_date <= c.until), how="left")
    both = met.select(*named.columns, "own_class").join(
        general, "asset_class", lambda r, c: (r.penalty_date >= c.since) & (r.penalty_date <= c.until), how="left"
    )
    instrument = x.choose(both.cash_lacks == "Y", x.text("CASH"), x.coalesce(both.own_class, both.general_class, x.text("NONE")))
    return both.mutate(instrument_class=instrument).select(*named.columns, "instrument_class")


def _rated(rows: Relation, penalty_rate: Relation, penalty_cash_rate: Relation, penalty_terms: Relation) -> Relation:
    """The rows with `daily` (null where none holds), or `annual` and the days of its year."""
    rates = penalty_rate.select(
        "instrument_class", rate_regime=penalty_rate.regime, daily=penalty_rate.rate, since=penalty_rate.valid_from, until=penalty_rate.valid_to
    )
    daily = rows.join(
        rates, ("penalty_regime", "rate_regime"), "instrument_class", lambda r, c: (r.penalty_date >= c.since) & (r.penalty_date <= c.until), how="left"
    ).select(*rows.columns, "daily")
    cash = penalty_cash_rate.select(
        "currency",
        cash_class=x.text("CASH"),
        cash_regime=penalty_cash_rate.regime,
        annual=x.greater(penalty_cash_rate.annual_rate, penalty_cash_rate.floor_rate),
        since=penalty_cash_rate.valid_from,
        until=penalty_cash_rate.valid_to,
    )
    yearly = daily.join(
        cash,
        ("penalty_regime", "cash_regime"),
        ("instrument_class", "cash_class"),
        "currency",
        lambda r, c: (r.penalty_date >= c.since) & (r.penalty_date <= c.until),
        how="left",
    ).select(*daily.columns, "annual")
    terms = penalty_terms.select("venue", "debt_factor", "cash_day_count", since=penalty_terms.valid_from, until=penalty_terms.valid_to)
    return yearly.join(terms, "venue", lambda r, c: (r.penalty_date >= c.since) & (r.penalty_date <= c.until))


def _amounts(rows: Relation) -> Relation:
    """The rows with base, rate, amount and what is missing for them."""
    factor = x.choose(rows.asset_class == DEBT, x.decimal(rows.debt_factor, 5, 4), x.decimal(1, 5, 4))
    unit = rows.mutate(unit_price=x.decimal(x.decimal(rows.price, 18, 8) * sa.cast(factor, sa.Numeric(19, 4)), 17, 9))
    valued = unit.mutate(base=x.decimal(sa.func.round(x.product(unit.quantity, unit.unit_price), 2), 38, 2))
    cash, days = valued.instrument_class == "CASH", sa.cast(x.decimal(valued.cash_day_count, 4, 0), sa.Numeric(4, 0))
    at_daily = x.decimal(sa.func.round(x.product(valued.base, valued.daily), 2), 38, 2)
    at_annual = x.half_up_units(x.hundred_millionths(x.product(valued.base, valued.annual)), days, 2)
    charged = valued.mutate(
        charge=x.choose(cash, at_annual, at_daily),
        penalty_rate=x.choose(cash, x.decimal(x.half_up_units(x.hundred_millionths(valued.annual), days, 8), 12, 8), valued.daily),
    )
    remark = x.first_reason((charged.base.is_(None), "NO_PRICE"), (charged.penalty_rate.is_(None), "NO_RATE"), (charged.payer == "UNKNOWN", "NO_PAYER"))
    signed = sa.case(
        (charged.payer == "OURS", -charged.charge), (charged.payer == "THEIRS", charged.charge), (charged.payer == "BOTH", x.decimal(0, 38, 2)), else_=None
    )
    return charged.mutate(remark=remark, amount=x.decimal(signed, 38, 2))
