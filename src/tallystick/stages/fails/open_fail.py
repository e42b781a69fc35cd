"""One row per open fail at the close, with its venue, age, value, cause and the Rule 204 deadline.

Reads    clearing_lot, open_instruction, instruction_state, closing_price, account, security, security_place, market, venue, close_out_rule,
         fail_cause, calendar_day
Writes   open_fail
Units    quantity in shares, + to receive; value in currency units; ages in settlement days of the venue's calendar
Holds    fails of CNS sum to the open clearing positions; an instruction known by messages alone fails from its settlement date on
Source   venues.md 9.3 (cause by side and code: rule table fail_cause), 10.1 and E8 (Rule 204, of the US depository alone); conventions.md 9, 13
Reasons  (cause) OWN_LACK, COUNTERPARTY_LACK, CCP_NO_ALLOCATION, UNMATCHED, CASH, HOLD, UNKNOWN
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x

US_DEPOSITORY = "DTC"
"""Where Rule 204 holds."""

ITEM = ("security_id", "origin_date", "quantity", "fail_id", "clearing_path", "status_reason", "close_out_kind", "said_venue")
WAITING = ["INSTRUCTED", "ACKNOWLEDGED", "UNMATCHED", "MATCHED", "PENDING", "PARTIAL", "FAILING"]


def open_fail(
    clearing_lot: Relation,
    open_instruction: Relation,
    instruction_state: Relation,
    closing_price: Relation,
    account: Relation,
    security: Relation,
    security_place: Relation,
    market: Relation,
    venue: Relation,
    close_out_rule: Relation,
    fail_cause: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Open fails at the close."""
    items = _of_cns(clearing_lot).union(_of_items(open_instruction, account, business_date), _of_messages(instruction_state, business_date))
    placed = _placed(items, security_place, market, venue, business_date, firm)
    today = calendar_day.filter(calendar_day.day == x.date(business_date)).select(
        "calendar_key", "next_settlement_day", today_ordinal=calendar_day.settlement_ordinal
    )
    origins = calendar_day.select("calendar_key", origin_day=calendar_day.day, origin_ordinal=calendar_day.settlement_ordinal).join(today, "calendar_key")
    dated = placed.join(origins, "calendar_key", ("origin_date", "origin_day"))
    valued = _valued(dated, closing_price, security, firm)
    aged = valued.mutate(
        age_settlement_days=sa.cast(valued.today_ordinal - valued.origin_ordinal + 1, sa.BigInteger()),
        direction=x.choose(valued.quantity < 0, x.text("DELIVER"), x.text("RECEIVE")),
    )
    return _caused(_clocked(aged, close_out_rule, calendar_day, business_date), fail_cause, business_date)


def _of_cns(clearing_lot: Relation) -> Relation:
    kind = x.choose(clearing_lot.quantity > 0, x.text("NONE"), x.choose(clearing_lot.short_sale == "Y", x.text("SHORT"), x.text("LONG")))
    return clearing_lot.select(
        "security_id",
        "origin_date",
        "quantity",
        fail_id=x.join_text("CNS.", clearing_lot.origin_date, ".", clearing_lot.security_id),
        clearing_path=x.text("CNS"),
        status_reason=x.null(sa.String(64)),
        close_out_kind=kind,
        said_venue=x.null(sa.String(64)),
    ).select(*ITEM)


def _of_items(open_instruction: Relation, account: Relation, business_date: dt.date) -> Relation:
    failing = open_instruction.filter(open_instruction.settlement_date <= x.date(business_date)).join(
        account.select("account_id", "market_maker"), "account_id", how="left"
    )
    kind = sa.case(
        (failing.quantity > 0, "NONE"),
        (failing.market_maker == "Y", "MARKET_MAKER"),
        (failing.short_sale == "Y", "SHORT"),
        else_="LONG",
    )
    return failing.select(
        "security_id",
        "quantity",
        "status_reason",
        "clearing_path",
        origin_date=failing.settlement_date,
        fail_id=failing.instruction_id,
        close_out_kind=kind,
        said_venue=x.null(sa.String(64)),
    ).select(*ITEM)


def _of_messages(instruction_state: Relation, business_date: dt.date) -> Relation:
    """Instructions at other venues that are known by messages alone; one not matched says so where no code does."""
    open_ones = instruction_state.filter(
        instruction_state.origin == "MESSAGE",
        instruction_state.state.in_(WAITING),
        instruction_state.security_id.is_not(None),
        instruction_state.settlement_date <= x.date(business_date),
        instruction_state.open_quantity > 0,
    )
    size = x.decimal(open_ones.open_quantity, 38, 6)
    unmatched = x.choose(open_ones.state == "UNMATCHED", x.text("NMAT"), open_ones.status_reason)
    return open_ones.select(
        "security_id",
        origin_date=open_ones.settlement_date,
        quantity=x.choose(open_ones.movement == "DELIVER", -size, size),
        fail_id=open_ones.instruction_id,
        clearing_path=x.text("TRADE_FOR_TRADE"),
        status_reason=x.coalesce(open_ones.status_reason, unmatched),
        close_out_kind=x.choose(open_ones.movement == "DELIVER", x.text("LONG"), x.text("NONE")),
        said_venue=open_ones.venue,
    ).select(*ITEM)


def _placed(rows: Relation, security_place: Relation, market: Relation, venue: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """The rows with venue, calendar and clearing house: of the market of their security, or of the venue a message named. Rule 204 is of the US alone."""
    day = x.date(business_date)
    markets = market.filter(market.valid_from <= day, market.valid_to >= day).select("market", "depository")
    places = security_place.select("security_id", "market", "clearing_house", place_calendar=security_place.calendar_key).join(markets, "market")
    venues = venue.filter(venue.valid_from <= day, venue.valid_to >= day).select(said_venue=venue.venue, venue_calendar=venue.calendar_key)
    met = rows.join(places, "security_id", how="left").join(venues, "said_venue", how="left")
    there = met.mutate(
        venue=x.coalesce(met.said_venue, met.depository, x.text("-")),
        calendar_key=x.coalesce(met.venue_calendar, met.place_calendar, x.text(firm.calendar_key)),
        clearing_house=x.choose(met.clearing_path == "TRADE_FOR_TRADE", x.text("-"), x.coalesce(met.clearing_house, x.text("-"))),
    )
    return there.mutate(close_out_kind=x.choose(there.venue == US_DEPOSITORY, there.close_out_kind, x.text("NONE")))


def _valued(rows: Relation, closing_price: Relation, security: Relation, firm: Firm) -> Relation:
    priced = rows.join(closing_price.select("security_id", "close_price"), "security_id", how="left")
    met = priced.join(security.select("security_id", security_currency=security.currency), "security_id", how="left")
    value = x.decimal(sa.func.round(sa.func.abs(x.product(met.quantity, x.coalesce(met.close_price, x.decimal(0, 18, 8)))), 2), 38, 2)
    return met.mutate(value=value, currency=x.coalesce(met.security_currency, x.text(firm.base_currency)))


def _clocked(rows: Relation, close_out_rule: Relation, calendar_day: Relation, business_date: dt.date) -> Relation:
    """The Rule 204 deadline of a fail to deliver: so many settlement days after the settlement date, by the open."""
    rules = close_out_rule.filter(
        close_out_rule.day_kind == "SETTLEMENT", close_out_rule.valid_from <= x.date(business_date), close_out_rule.valid_to >= x.date(business_date)
    )
    met = rows.join(rules.select("deadline_days", rule_kind=rules.close_out_kind), ("close_out_kind", "rule_kind"), how="left")
    due = met.mutate(due_ordinal=met.origin_ordinal + met.deadline_days)
    settling = calendar_day.filter(calendar_day.is_settlement_day == 1)
    settlement_days = settling.select("calendar_key", due_ordinal=settling.settlement_ordinal, close_out_date=settling.day)
    dated = due.join(settlement_days, "calendar_key", "due_ordinal", how="left")
    state = sa.case(
        (dated.close_out_kind == "NONE", "NONE"),
        (dated.clearing_path == "TRADE_FOR_TRADE", "SCOPE_TO_BE_CONFIRMED"),
        (dated.close_out_date <= x.date(business_date), "OVERDUE"),
        (dated.close_out_date == dated.next_settlement_day, "DUE_NEXT_OPEN"),
        else_="DUE_LATER",
    )
    return dated.mutate(close_out_state=state)


def _caused(rows: Relation, fail_cause: Relation, business_date: dt.date) -> Relation:
    """The cause by side and code, never by the code alone; a CNS position has no code, its path stands for one."""
    rules = fail_cause.filter(fail_cause.valid_from <= x.date(business_date), fail_cause.valid_to >= x.date(business_date))
    causes = rules.select(rule_reason=rules.status_reason, rule_direction=rules.direction, known_cause=rules.cause)
    coded = rows.mutate(said=x.coalesce(rows.status_reason, rows.clearing_path))
    met = coded.join(causes, ("said", "rule_reason"), ("direction", "rule_direction"), how="left")
    return met.mutate(cause=x.coalesce(met.known_cause, x.text("UNKNOWN")))
