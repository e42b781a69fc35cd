"""Project what we hold at each depository over the coming settlement days, security by security, and say where deliveries would lack shares.

    held 500; to deliver 300 tomorrow and 400 the day after      gives  200, then −200: 200 shares would be missing

Everything open settles on the next settlement day of its market, in our account at its market's depository, trades on their clearing date; loans
that end and shares that customers or we ourselves move between accounts are not foreseen.
The money of the same days stands in funding_ladder.

Reads    trade, recent_trade, clearing_position, open_instruction, balance, security_place, calendar_day
Writes   position_ladder: one row per day, depository account and security; the first day is what is held at the close
Units    shares; money in currency units, + we receive
Holds    projected = held + what is received and delivered up to that day; purchases and sales between our own accounts move nothing
Source   venues.md 9, 11.2 (availability before lending); issue: projection of positions per depository over the next days
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.own_market import at_its_place

KEY = ("settlement_date", "depository_account", "security_id")
OPEN = ("depository_account", "security_id", "currency", "quantity", "money")
FLOW = ("settlement_date", *OPEN)
HELD = "S-DEPOSITORY"
SEVERAL = "-"


def position_ladder(
    trade: Relation,
    recent_trade: Relation,
    clearing_position: Relation,
    open_instruction: Relation,
    balance: Relation,
    security_place: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Expected shares by settlement day, account and security."""
    day = x.date(business_date)
    pending = trade.filter(trade.clearing_date > day).union(recent_trade.filter(recent_trade.clearing_date > day).select(*trade.columns))
    entering = at_its_place(_entering(pending), security_place, firm, "depository_account")
    netted = at_its_place(_netted(clearing_position), security_place, firm, "depository_account")
    waiting = at_its_place(netted.select(*OPEN).union(_items(open_instruction)), security_place, firm, "calendar_key")
    every = entering.select(*FLOW).union(_on_next_day(waiting, calendar_day, business_date).select(*FLOW))
    zero = x.decimal(0, 38, 6)
    moving = every.group_by(*KEY)(
        receive=x.total_quantity(x.greater(every.quantity, zero)),
        deliver=x.total_quantity(x.lesser(every.quantity, zero)),
        expected_money=x.total_money(every.money),
        first_currency=x.smallest(every.currency),
        last_currency=x.largest(every.currency),
    )
    return _projected(moving.union(_held(balance, business_date).select(*moving.columns)))


def _entering(pending: Relation) -> Relation:
    """Trades not yet due, net a day: what one of our accounts buys from another moves nothing."""
    dated = pending.mutate(settlement_date=pending.clearing_date)
    return dated.group_by("settlement_date", "security_id", "currency")(quantity=x.total_quantity(dated.quantity), money=x.total_money(dated.gross))


def _netted(clearing_position: Relation) -> Relation:
    """What a clearing house owes us or we owe it, at the mark."""
    waiting = clearing_position.filter(clearing_position.open_quantity != 0)
    return waiting.select("security_id", "currency", quantity=waiting.open_quantity, money=x.decimal(-waiting.open_value, 38, 2))


def _items(open_instruction: Relation) -> Relation:
    return open_instruction.select(*OPEN)


def _on_next_day(rows: Relation, calendar_day: Relation, business_date: dt.date) -> Relation:
    """Rows on the next day on which their market settles."""
    today = calendar_day.filter(calendar_day.day == x.date(business_date)).select("calendar_key", "next_settlement_day")
    met = rows.join(today, "calendar_key")
    return met.mutate(settlement_date=met.next_settlement_day)


def _held(balance: Relation, business_date: dt.date) -> Relation:
    """Held at the close; a location is a credit, so − is what we hold."""
    held = balance.filter(balance.ledger_account == HELD, balance.quantity != 0)
    nothing = x.decimal(0, 38, 6)
    return held.select(
        "security_id",
        settlement_date=x.date(business_date),
        depository_account=held.sub_account,
        receive=x.decimal(x.greater(-held.quantity, nothing), 38, 6),
        deliver=x.decimal(x.lesser(-held.quantity, nothing), 38, 6),
        expected_money=x.decimal(0, 38, 2),
        first_currency=x.text(SEVERAL),
        last_currency=x.text(SEVERAL),
    )


def _projected(rows: Relation) -> Relation:
    """The rows with what is held after each day, and what lacks for the deliveries of the day alone."""
    nothing = x.decimal(0, 38, 6)
    moved = rows.mutate(moved=x.decimal(rows.receive + rows.deliver, 38, 6))
    after = moved.mutate(projected_quantity=x.running_total(moved.moved, [moved.depository_account, moved.security_id], [moved.settlement_date]))
    short = x.lesser(-after.projected_quantity, -after.deliver)
    return after.mutate(
        missing_quantity=x.decimal(x.greater(short, nothing), 38, 6),
        currency=x.choose(after.first_currency == after.last_currency, after.first_currency, x.text(SEVERAL)),
    )
