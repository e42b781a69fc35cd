"""Rates of exchange as stated, each day's once, and what the ledger's balances are in the base currency.

Reads    fx_rate_message, received_file, previous_fx_rate, trial_balance
Writes   stated_fx_rate: one row per readable line with its outcome; fx_rate: the rates remembered; base_balance: balances shown in base
Units    units of to_currency for one of from_currency; money in currency units, rounded once half-up
Holds    of two rates of one day the first by file name and line stands; what a later day states replaces it; nothing is booked by a rate
Source   conventions.md 1, 2; reports.md 0.1 (rounding happens once, at the printed line)
Reasons  FUTURE_RATE_DATE, SAME_CURRENCY, NOT_POSITIVE, DUPLICATE, CONFLICTING_CONTENT; of a balance NO_FX_RATE
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x

KEY = ("rate_date", "from_currency", "to_currency")


def stated_fx_rate(fx_rate_message: Relation, received_file: Relation, business_date: dt.date) -> Relation:
    """Every readable rate with its outcome."""
    readable = fx_rate_message.filter(fx_rate_message.reason.is_(None)).join(received_file.select("file_id", "file_name"), "file_id")
    dated = readable.mutate(rate_date=x.coalesce(readable.rate_date, x.date(business_date)))
    lookup = x.first_reason(
        (dated.rate_date > x.date(business_date), "FUTURE_RATE_DATE"),
        (dated.from_currency == dated.to_currency, "SAME_CURRENCY"),
        (x.coalesce(dated.fx_rate, x.decimal(0, 18, 8)) <= Decimal(0), "NOT_POSITIVE"),
    )
    looked = dated.mutate(lookup_reason=lookup)
    good = looked.filter(looked.lookup_reason.is_(None))
    ranked = good.mutate(rank=x.row_number([good[name] for name in KEY], [good.file_name, good.line_number, good.file_id]))
    first = ranked.filter(ranked.rank == 1).select(*KEY, first_rate=ranked.fx_rate)
    places = ranked.select("file_id", "line_number", "rank")
    met = looked.join(places, "file_id", "line_number", how="left").join(first, *KEY, how="left")
    repeated = x.first_reason(((met.rank > 1) & (met.fx_rate == met.first_rate), "DUPLICATE"), (met.rank > 1, "CONFLICTING_CONTENT"))
    named = met.mutate(reason=x.coalesce(met.lookup_reason, repeated), known_date=x.date(business_date))
    status = sa.case((named.reason.is_(None), "accepted"), (named.reason == "DUPLICATE", "duplicate"), else_="rejected")
    return named.mutate(status=status)


def fx_rate(stated_fx_rate: Relation, previous_fx_rate: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """Rates of the days the book remembers."""
    said = stated_fx_rate.filter(stated_fx_rate.status == "accepted")
    fresh = said.select(*KEY, "fx_rate", "file_id", "line_number", rate_source=x.coalesce(said.rate_source, x.text("-")))
    oldest = x.date(business_date - dt.timedelta(days=firm.price_window_days))
    kept = previous_fx_rate.filter(previous_fx_rate.rate_date >= oldest).without(fresh, *KEY)
    return fresh.union(kept.select(*fresh.columns))


def newest_rates(fx_rate: Relation, firm: Firm) -> Relation:
    """The newest rate of each currency into the base currency: `currency`, `base_rate`, `base_rate_date`; the base currency has none."""
    into_base = fx_rate.filter(fx_rate.to_currency == firm.base_currency, fx_rate.from_currency != firm.base_currency)
    ranked = into_base.mutate(rank=x.row_number([into_base.from_currency], [into_base.rate_date.desc()]))
    newest = ranked.filter(ranked.rank == 1)
    return newest.select(currency=newest.from_currency, base_rate=newest.fx_rate, base_rate_date=newest.rate_date)


def in_base(rows: Relation, fx_rate: Relation, firm: Firm, *amounts: str) -> Relation:
    """Rows that have a `currency`, with these amounts in the base currency, rounded once; null where nobody states a rate."""
    met = rows.join(newest_rates(fx_rate, firm), "currency", how="left")
    own = met.currency == firm.base_currency
    shown = {name: x.choose(own, met[name], x.decimal(sa.func.round(x.product(met[name], met.base_rate), 2), 38, 2)) for name in amounts}
    return met.mutate(**shown).select(*rows.columns)


def base_balance(trial_balance: Relation, fx_rate: Relation, firm: Firm) -> Relation:
    """Closing balances in the base currency, at the newest rate."""
    held = trial_balance.filter(trial_balance.closing != 0).select("ledger_account", "currency", "closing")
    met = held.join(newest_rates(fx_rate, firm), "currency", how="left")
    own = met.currency == firm.base_currency
    at_rate = x.decimal(sa.func.round(x.product(met.closing, met.base_rate), 2), 38, 2)
    return met.mutate(
        base_currency=x.text(firm.base_currency),
        fx_rate=x.choose(own, x.decimal(1, 18, 8), met.base_rate),
        rate_date=met.base_rate_date,
        base_closing=x.choose(own, met.closing, at_rate),
        reason=x.first_reason((~own & met.base_rate.is_(None), "NO_FX_RATE")),
    )
