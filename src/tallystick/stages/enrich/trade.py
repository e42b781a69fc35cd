"""Make trades of live executions: settlement date, gross, commission, fees, net; and the reversals of trades that were changed.

Reads    execution, previous_stopped_execution (those that had to wait), recent_trade, account, security, own_market, calendar_day, settlement_cycle,
         section_31_rate, taf_rate, fee_policy, commission_schedule
Writes   priced_execution: one row per live execution with its charges, or the reason why it must wait;
         trade: one row per trade booked today, and one per reversal of a trade booked on an earlier day
Units    quantity in shares, + the account bought; money in currency units, + the account receives; charges are negative
Holds    every live execution is a trade or stopped; trade rows of a chain sum to its live version; quantity × price at the cent = gross
Source   venues.md 1, 13.1, 13.2; conventions.md 5, 6, 10
Reasons  (kept in stopped_execution) NO_MARKET, NO_CALENDAR_DAY, NO_SETTLEMENT_DATE, NO_FEE_POLICY, NO_COMMISSION_RATE, NO_SECTION_31_RATE, NO_TAF_RATE
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.enrich.trade_day import day_rates, rounded, settlement_days, trading_places

CHAIN = ("sender", "chain", "root_trade_date", "exec_id")
KEPT = (
    *CHAIN,
    "version_exec_id",
    "account_id",
    "security_id",
    "side",
    "quantity",
    "price",
    "currency",
    "trade_time",
    "trade_date",
    "correction",
    "stated_settlement_date",
    "stated_commission",
    "stated_tax",
    "street_reference",
)
RATED = (
    "settlement_ordinal",
    "settlement_date",
    "section_rate",
    "section_rounding",
    "section_exempt",
    "per_share",
    "cap",
    "taf_rounding",
    "taf_exempt",
    "taf_below",
)
"""What the rules say for a trade date (and calendar)."""

EVERY, BASE = "*", "-"
"""Currencies of a commission tier: any, and the firm's base currency."""


def priced_execution(
    execution: Relation,
    previous_stopped_execution: Relation,
    recent_trade: Relation,
    account: Relation,
    security: Relation,
    own_market: Relation,
    calendar_day: Relation,
    settlement_cycle: Relation,
    section_31_rate: Relation,
    taf_rate: Relation,
    fee_policy: Relation,
    commission_schedule: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every live execution of today, and every one that was stopped, with its money, or the reason why it has none."""
    waiting = waiting_execution(execution, previous_stopped_execution, recent_trade)
    dates = _trade_dates(execution, previous_stopped_execution)
    rules = (calendar_day, settlement_cycle, section_31_rate, taf_rate, fee_policy, commission_schedule)
    return priced(waiting, dates, account, security, own_market, *rules, firm)


def priced(
    waiting: Relation,
    dates: Relation,
    account: Relation,
    security: Relation,
    own_market: Relation,
    calendar_day: Relation,
    settlement_cycle: Relation,
    section_31_rate: Relation,
    taf_rate: Relation,
    fee_policy: Relation,
    commission_schedule: Relation,
    firm: Firm,
) -> Relation:
    """These executions with their money, or the reason why one has none; `dates`: all their trade dates."""
    masters = account.select("account_id", "account_class", "market_maker", "commission_schedule")
    known = waiting.join(masters, "account_id").join(trading_places(security, own_market, firm), "security_id")
    money = known.mutate(gross_size=x.cents(x.product(known.quantity, known.price)), sale=x.choose(known.side == "BUY", 0, known.sale_fees))
    asked = _in_each_calendar(dates, own_market) if firm.markets else dates
    days = settlement_days(asked, calendar_day, settlement_cycle, firm)
    rated = money.join(day_rates(days, section_31_rate, taf_rate, fee_policy).select(*asked.columns, *RATED), *asked.columns, how="left")
    if firm.broker_source:
        return _stated(rated)
    return _charged(_with_commission(rated, commission_schedule, firm))


def waiting_execution(execution: Relation, previous_stopped_execution: Relation, recent_trade: Relation) -> Relation:
    """Live executions of today and those stopped earlier, unless a correction or cancel of today ended them."""
    live = execution.filter(execution.live == "Y")
    changed = changed_chains(execution)
    booked = recent_trade.join(changed, "sender", "chain", "root_trade_date", "exec_id").select(*CHAIN).distinct().mutate(booked=x.text("Y"))
    fresh = live.select(
        "sender",
        "chain",
        "root_trade_date",
        "account_id",
        "security_id",
        "side",
        "quantity",
        "price",
        "currency",
        "trade_time",
        "trade_date",
        "stated_settlement_date",
        "stated_commission",
        "stated_tax",
        "street_reference",
        exec_id=live.root_exec_id,
        version_exec_id=live.exec_id,
    )
    met = fresh.join(booked, *CHAIN, how="left")
    today = met.mutate(correction=x.coalesce(met.booked, x.text("N"))).select(*KEPT)
    earlier = previous_stopped_execution.without(changed, *CHAIN).select(*KEPT)
    return today.union(earlier)


def _trade_dates(execution: Relation, previous_stopped_execution: Relation) -> Relation:
    """The trade dates of all that may be priced, read from the two tables alone."""
    today = execution.filter(execution.live == "Y").select("trade_date").distinct()
    return today.union(previous_stopped_execution.select("trade_date")).distinct()


def _in_each_calendar(dates: Relation, own_market: Relation) -> Relation:
    """Every date with every calendar of the firm."""
    calendars = own_market.select("calendar_key", every=x.text("-")).distinct()
    return dates.mutate(every=x.text("-")).join(calendars, "every").select("trade_date", "calendar_key")


def changed_chains(execution: Relation) -> Relation:
    """Chains that a correction or cancel of today changed."""
    amending = execution.filter(execution.action != "NEW", execution.status.in_(["accepted", "superseded"]))
    return amending.select("sender", "chain", "root_trade_date", exec_id=amending.root_exec_id).distinct()


def _with_commission(rows: Relation, commission_schedule: Relation, firm: Firm) -> Relation:
    """The rows with `commission_size`, null where no schedule row in its currency covers the execution."""
    of_base = commission_schedule.currency == BASE
    tiers = commission_schedule.select(
        "tier_basis",
        "tier_from",
        "tier_below",
        "minimum",
        "maximum",
        schedule_id=commission_schedule.schedule_id,
        tier_currency=x.choose(of_base, x.text(firm.base_currency), commission_schedule.currency),
        commission_per_share=commission_schedule.per_share,
        commission_rate=commission_schedule.rate,
        schedule_from=commission_schedule.valid_from,
        schedule_to=commission_schedule.valid_to,
    )

    def covers(row: Relation, tier: Relation) -> x.Expression:
        basis = x.choose(tier.tier_basis == "QUANTITY", row.quantity, x.quantity(row.gross_size))
        dated = (row.trade_date >= tier.schedule_from) & (row.trade_date <= tier.schedule_to)
        paid = (tier.tier_currency == row.currency) | (tier.tier_currency == EVERY)
        return dated & paid & (basis >= tier.tier_from) & (basis < tier.tier_below)

    met = rows.join(tiers, ("commission_schedule", "schedule_id"), covers, how="left")
    exact = x.product(met.quantity, met.commission_per_share) + x.product(met.gross_size, met.commission_rate)
    near = met.mutate(commission_cents=x.cents(exact))
    sized = near.mutate(commission_least=x.greater(near.commission_cents, near.minimum))
    capped = x.lesser(sized.commission_least, x.coalesce(sized.maximum, sized.commission_least))
    return sized.mutate(commission_size=x.money(capped))


def _charged(rows: Relation) -> Relation:
    """Section 31 by its charge date and TAF with its cap first, by the policies' rounding; sales only."""
    section_exact, taf_exact = x.product(rows.gross_size, rows.section_rate), x.product(rows.quantity, rows.per_share)
    near = rows.mutate(section_exact=section_exact, section_cents=x.cents(section_exact), taf_exact=taf_exact, taf_cents=x.cents(taf_exact))
    section = rounded(near.section_exact, near.section_cents, near.section_rounding)
    # The cap is at the cent, so that it may be applied after rounding: the figure is that of the cap applied first.
    taf_capped = x.lesser(rounded(near.taf_exact, near.taf_cents, near.taf_rounding), near.cap)
    taf_below = (near.taf_below == 1) & (near.price < near.per_share)
    free = x.money(0)
    priced = near.mutate(
        section_31_size=x.choose((near.sale == 0) | _exempt(near, near.section_exempt), free, section),
        taf_size=x.choose((near.sale == 0) | _exempt(near, near.taf_exempt) | taf_below, free, taf_capped),
    )
    return priced.mutate(reason=_lacking(priced))


def _lacking(rows: Relation) -> x.Expression:
    """The first rule row an execution lacks. It looks for the row itself, not for the figure made from it, which only good executions need."""
    charged = rows.sale == 1
    no_policy = rows.section_rounding.is_(None) | rows.taf_rounding.is_(None)
    return x.first_reason(
        (rows.calendar_key.is_(None), "NO_MARKET"),
        (rows.settlement_ordinal.is_(None), "NO_CALENDAR_DAY"),
        (rows.settlement_date.is_(None), "NO_SETTLEMENT_DATE"),
        (charged & no_policy, "NO_FEE_POLICY"),
        (rows.minimum.is_(None), "NO_COMMISSION_RATE"),
        (charged & rows.section_rate.is_(None) & ~_exempt(rows, rows.section_exempt), "NO_SECTION_31_RATE"),
        (charged & rows.cap.is_(None) & ~_exempt(rows, rows.taf_exempt), "NO_TAF_RATE"),
    )


def _exempt(rows: Relation, policy: x.Expression) -> x.Expression:
    market_maker = (policy == "MARKET_MAKER") & (rows.market_maker == "Y")
    return market_maker | ((policy == "FIRM") & (rows.account_class == "FIRM"))


def _stated(rows: Relation) -> Relation:
    """For a firm whose broker charges it: dates, commission and taxes as the broker states them."""
    stated = rows.mutate(
        settlement_date=x.coalesce(rows.stated_settlement_date, rows.settlement_date),
        commission_size=-x.cents(x.coalesce(rows.stated_commission, x.decimal(0, 18, 8))),
        section_31_size=-x.cents(x.coalesce(rows.stated_tax, x.decimal(0, 18, 8))),
        taf_size=x.money(0),
        clearing_path=x.text("BROKER"),
    )
    return stated.mutate(reason=x.first_reason((stated.calendar_key.is_(None), "NO_MARKET"), (stated.settlement_date.is_(None), "NO_SETTLEMENT_DATE")))


def trade(
    priced_execution: Relation,
    execution: Relation,
    recent_trade: Relation,
    security: Relation,
    own_market: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Trades booked today and reversals of earlier ones."""
    good = priced_execution.filter(priced_execution.reason.is_(None))
    today = calendar_day.filter(calendar_day.day == x.date(business_date))
    day = today.select("calendar_key", "next_settlement_day", "settlement_day_on_or_after")
    booked = _signed(good).join(day, "calendar_key", how="left")
    dated = booked.mutate(clearing_date=_clearing_date(booked, business_date, firm), known_date=x.date(business_date), entry=x.text("TRADE"))
    columns = tuple(name for name in recent_trade.columns)
    places = trading_places(security, own_market, firm).select("security_id", "calendar_key")
    reversals = _reversals(execution, recent_trade).join(places, "security_id", how="left").join(day, "calendar_key", how="left")
    due = reversals.mutate(clearing_date=_clearing_date(reversals, business_date, firm), known_date=x.date(business_date))
    return dated.select(*columns).union(due.select(*columns))


def _signed(rows: Relation) -> Relation:
    """Sizes with the account's sign: a buyer receives shares and pays; charges are paid."""
    sign = x.choose(rows.side == "BUY", 1, -1)
    signed = rows.mutate(
        quantity=x.quantity(rows.quantity * sign),
        gross=x.money(rows.gross_size * -sign),
        commission=x.money(-rows.commission_size),
        section_31_fee=x.money(-rows.section_31_size),
        taf_fee=x.money(-rows.taf_size),
    )
    return signed.mutate(net_money=x.money(signed.gross + signed.commission + signed.section_31_fee + signed.taf_fee))


def _clearing_date(rows: Relation, business_date: dt.date, firm: Firm) -> x.Expression:
    """Its settlement date; known later, the next settlement day after it became known; a correction or reversal, the day it is known.

    A trade the broker settles is not ours to clear: known late, it has settled.
    """
    if firm.broker_source:
        return x.greater(rows.settlement_date, x.date(business_date))
    late = x.choose(rows.correction == "Y", rows.settlement_day_on_or_after, rows.next_settlement_day)
    return x.choose(rows.settlement_date >= x.date(business_date), rows.settlement_date, late)


def _reversals(execution: Relation, recent_trade: Relation) -> Relation:
    """The mirror of every trade of an earlier day whose chain was changed today and that was not reversed yet."""
    changed = changed_chains(execution)
    touched = recent_trade.join(changed.select(*CHAIN), *CHAIN)
    version = (*CHAIN, "version_exec_id")
    reversed_already = touched.filter(touched.entry == "REVERSAL").select(*version)
    standing = touched.filter(touched.entry == "TRADE").without(reversed_already, *version)
    return standing.mutate(
        entry=x.text("REVERSAL"),
        correction=x.text("Y"),
        quantity=x.quantity(-standing.quantity),
        gross=x.money(-standing.gross),
        commission=x.money(-standing.commission),
        section_31_fee=x.money(-standing.section_31_fee),
        taf_fee=x.money(-standing.taf_fee),
        net_money=x.money(-standing.net_money),
    )
