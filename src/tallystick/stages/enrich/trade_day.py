"""What the rules say for each trade date that occurs: settlement date and the dated rates; joined per distinct date, not per row.

Source   venues.md 1 (cycle, calendar), 13.1 (Section 31: rate by charge date = settlement date), 13.2 (TAF: rate by trade date)
"""

from __future__ import annotations

from decimal import Decimal

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x

CENT = Decimal("0.01")


def trading_places(security: Relation, own_market: Relation, firm: Firm) -> Relation:
    """Clearing path, calendar and whether sales bear US fees, by security; without a calendar where the firm is not in its market."""
    named = security.select("security_id", "clearing_path", market=x.coalesce(security.market, x.text(firm.market)))
    met = named.join(own_market.select("market", "sale_fees", own_calendar=own_market.calendar_key), "market", how="left")
    home = met.market == x.text(firm.market)
    return met.select(
        "security_id", "clearing_path", calendar_key=x.choose(home, x.text(firm.calendar_key), met.own_calendar), sale_fees=x.coalesce(met.sale_fees, 1)
    )


def settlement_days(dates: Relation, calendar_day: Relation, settlement_cycle: Relation, firm: Firm) -> Relation:
    """The `dates` (a `trade_date`, with its `calendar_key` unless all are of the firm's) with their settlement date.

    `settlement_ordinal` is null outside the calendar, `settlement_date` when there is none.
    """
    kept = dates if "calendar_key" in dates.columns else dates.mutate(calendar_key=x.text(firm.calendar_key))
    days = calendar_day.select("calendar_key", "settlement_ordinal", trade_date=calendar_day.day)
    counted = kept.join(days, "calendar_key", "trade_date", how="left")
    cycles = settlement_cycle.select("calendar_key", "valid_from", "valid_to", "cycle_days")
    cycled = counted.join(cycles, "calendar_key", lambda t, c: (t.trade_date >= c.valid_from) & (t.trade_date <= c.valid_to), how="left")
    due = cycled.mutate(due_ordinal=cycled.settlement_ordinal + cycled.cycle_days)
    settling = calendar_day.filter(calendar_day.is_settlement_day == 1)
    targets = settling.select("calendar_key", due_ordinal=settling.settlement_ordinal, settlement_date=settling.day)
    return due.join(targets, "calendar_key", "due_ordinal", how="left").select("trade_date", "calendar_key", "settlement_ordinal", "settlement_date")


def day_rates(days: Relation, section_31_rate: Relation, taf_rate: Relation, fee_policy: Relation) -> Relation:
    """One row per trade date with the fee rates of its dates and the policies that round them."""
    section = section_31_rate.select(section_from=section_31_rate.valid_from, section_to=section_31_rate.valid_to, section_rate=section_31_rate.rate)
    taf = taf_rate.select("per_share", "cap", taf_from=taf_rate.valid_from, taf_to=taf_rate.valid_to)
    with_section = days.join(section, lambda d, r: (d.settlement_date >= r.section_from) & (d.settlement_date <= r.section_to), how="left")
    with_taf = with_section.join(taf, lambda d, r: (d.trade_date >= r.taf_from) & (d.trade_date <= r.taf_to), how="left")
    return _with_policy(_with_policy(with_taf, fee_policy, "SECTION_31", "section"), fee_policy, "TAF", "taf")


def _with_policy(days: Relation, fee_policy: Relation, fee: str, prefix: str) -> Relation:
    rows = fee_policy.filter(fee_policy.fee == fee)
    named = rows.select(
        **{
            f"{prefix}_policy_from": rows.valid_from,
            f"{prefix}_policy_to": rows.valid_to,
            f"{prefix}_rounding": rows.rounding_mode,
            f"{prefix}_exempt": rows.exempt_accounts,
            f"{prefix}_below": rows.exempt_below_rate,
        }
    )
    return days.join(named, lambda d, p: (d.trade_date >= p[f"{prefix}_policy_from"]) & (d.trade_date <= p[f"{prefix}_policy_to"]), how="left")


def rounded(exact: x.Expression, nearest: x.Expression, mode: x.Expression) -> x.Expression:
    """`exact` (not negative) at the cent by the policy's mode, HALF_UP (that is `nearest`) or UP (the next cent where that is less)."""
    return x.money(nearest + x.choose((mode == "UP") & (nearest < exact), x.money(CENT), x.money(0)))
