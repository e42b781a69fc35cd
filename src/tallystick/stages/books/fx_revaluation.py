"""Value what the firm is long or short of each foreign currency at today's rate; the change is its profit or loss.

    long GBP 100,000 since the last close, rate 1.28 then and 1.26 now     128,000.00 → 126,000.00     −2,000.00
    bought GBP 100,000 for USD 127,000 today, rate 1.28                    128,000.00 − 127,000.00     +1,000.00

Reads    previous_balance, chart_of_account, fx_rate, fx_leg, previous_fx_revaluation
Writes   fx_revaluation: one row a currency of which a rate is known or money is held, the base currency among them when it was dealt in
Units    money in currency units; rates in base currency for one unit; gain in the base currency, + is profit
Holds    over time the gains of a bought position are its value at the last rate less what was paid for it
Source   conventions.md 19 (1598, FX position); ASC 830-20-35 (open balances at the current rate, change in income)
Reasons  NO_FX_RATE (nothing is revalued until somebody states a rate)
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.books.fx_rate import newest_rates

POSITION_ACCOUNT = "1598"
BALANCE_SHEET = ("ASSET", "LIABILITY")


def fx_revaluation(
    previous_balance: Relation,
    chart_of_account: Relation,
    fx_rate: Relation,
    fx_leg: Relation,
    previous_fx_revaluation: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """What each currency is worth today and what it gained since the last close."""
    held = _open_positions(previous_balance, chart_of_account, business_date)
    struck = fx_leg.filter(fx_leg.moment == "STRUCK")
    dealt = struck.group_by("currency")(dealt=x.total_money(struck.amount))
    newest = newest_rates(fx_rate, firm)
    rates = newest.select("currency", fx_rate=newest.base_rate, rate_date=newest.base_rate_date)
    names = held.select("currency").union(dealt.select("currency"), rates.select("currency")).distinct()
    before = previous_fx_revaluation.select("currency", previous_rate=previous_fx_revaluation.fx_rate)
    met = names.join(held, "currency", how="left").join(dealt, "currency", how="left").join(rates, "currency", how="left")
    return _gained(met.join(before, "currency", how="left"), firm)


def _open_positions(previous_balance: Relation, chart_of_account: Relation, business_date: dt.date) -> Relation:
    """Money the firm has less money it owes, by currency, at the last close; the position account itself is not money."""
    day = x.date(business_date)
    valid = chart_of_account.filter(chart_of_account.valid_from <= day, chart_of_account.valid_to >= day, chart_of_account.side.in_(BALANCE_SHEET))
    money = previous_balance.filter(previous_balance.money != 0, previous_balance.ledger_account != POSITION_ACCOUNT).within(valid, "ledger_account")
    summed = money.group_by("instrument")(open_position=x.total_money(money.money))
    return summed.select("open_position", currency=summed.instrument)


def _gained(rows: Relation, firm: Firm) -> Relation:
    base = rows.currency == firm.base_currency
    nothing = x.decimal(0, 38, 2)
    sized = rows.mutate(
        base_currency=x.text(firm.base_currency),
        open_position=x.choose(base, nothing, x.coalesce(rows.open_position, nothing)),
        dealt=x.coalesce(rows.dealt, nothing),
        fx_rate=x.choose(base, x.decimal(1, 18, 8), rows.fx_rate),
    )
    kept = sized.filter((sized.currency != firm.base_currency) | (sized.dealt != 0))
    first = x.coalesce(kept.previous_rate, kept.fx_rate)
    valued = kept.mutate(
        previous_value=_at_rate(kept.open_position, first),
        open_value=_at_rate(kept.open_position, kept.fx_rate),
        dealt_value=_at_rate(kept.dealt, kept.fx_rate),
        reason=x.first_reason((kept.fx_rate.is_(None), "NO_FX_RATE")),
    )
    gain = valued.open_value - valued.previous_value + valued.dealt_value
    return valued.mutate(gain=x.decimal(x.coalesce(gain, nothing), 38, 2))


def _at_rate(money: x.Expression, rate: x.Expression) -> x.Expression:
    return x.decimal(sa.func.round(x.product(money, rate), 2), 38, 2)
