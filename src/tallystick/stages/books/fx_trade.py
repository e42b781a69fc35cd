"""Check trades of one currency against another, and carry those that have not settled.

    bought GBP 100,000 against USD 127,000, value 2026-11-27     two legs: + 100,000 GBP, − 127,000 USD

Reads    fx_trade_message, received_file, recent_fx_trade, own_market, calendar_day, previous_open_fx_trade
Writes   fx_trade: one row per readable line with its outcome; open_fx_trade: accepted ones whose value date is to come;
         fx_leg: one row per trade and currency that is struck or settles today
Units    currency units at the cent; bought and sold amounts positive, legs + we receive
Holds    accepted + duplicate + rejected = readable lines; a trade settles once, on its value date, or on the day it is known when that is later
Source   conventions.md 1, 6, 19 (1598); venues.md 1 (cash days of each currency)
Reasons  SAME_CURRENCY, NOT_POSITIVE, UNKNOWN_BANK_ACCOUNT, NO_CASH_DAY, DUPLICATE, CONFLICTING_CONTENT
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x

TERMS = ("bought_currency", "bought_amount", "sold_currency", "sold_amount", "value_date")
KEPT = ("trade_id", "counterparty", "trade_date", *TERMS, "bought_bank_account", "sold_bank_account")


def fx_trade(
    fx_trade_message: Relation,
    received_file: Relation,
    recent_fx_trade: Relation,
    previous_open_fx_trade: Relation,
    own_market: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every readable line with its outcome."""
    readable = fx_trade_message.filter(fx_trade_message.reason.is_(None)).join(received_file.select("file_id", "file_name"), "file_id")
    dated = readable.mutate(
        trade_date=x.coalesce(readable.trade_date, x.date(business_date)),
        counterparty=x.coalesce(readable.counterparty, x.text("-")),
        bought_amount=x.cents(readable.bought_amount),
        sold_amount=x.cents(readable.sold_amount),
    )
    placed = _at_bank(_at_bank(dated, "bought", own_market, calendar_day, firm), "sold", own_market, calendar_day, firm)
    own = list(firm.bank_accounts)
    lookup = x.first_reason(
        (placed.bought_currency == placed.sold_currency, "SAME_CURRENCY"),
        ((placed.bought_amount <= Decimal(0)) | (placed.sold_amount <= Decimal(0)), "NOT_POSITIVE"),
        (~placed.bought_bank_account.in_(own) | ~placed.sold_bank_account.in_(own), "UNKNOWN_BANK_ACCOUNT"),
        ((placed.bought_closed == 1) | (placed.sold_closed == 1), "NO_CASH_DAY"),
    )
    known = previous_open_fx_trade.select("trade_id", *TERMS).union(_accepted(recent_fx_trade).select("trade_id", *TERMS)).distinct()
    return _judged(placed.mutate(lookup_reason=lookup), known).mutate(known_date=x.date(business_date))


def _at_bank(rows: Relation, side: str, own_market: Relation, calendar_day: Relation, firm: Firm) -> Relation:
    """The bank account of one side's currency where the line names none, and whether that currency's money stands still on the value date."""
    homes = own_market.group_by("currency")(market_bank=x.smallest(own_market.bank_account), own_calendar=x.smallest(own_market.calendar_key))
    closed = calendar_day.filter(calendar_day.is_cash_day == 0).select(closed_calendar=calendar_day.calendar_key, closed_day=calendar_day.day)
    names = (f"{side}_bank_account", f"{side}_closed")
    met = rows.join(homes, (f"{side}_currency", "currency"), how="left")
    met = met.join(closed, ("own_calendar", "closed_calendar"), ("value_date", "closed_day"), how="left")
    bank = x.coalesce(met[names[0]], met.market_bank, x.text(firm.settlement_bank))
    return met.mutate(**{names[0]: bank, names[1]: x.choose(met.closed_day.is_(None), 0, 1)}).select(*dict.fromkeys((*rows.columns, *names)))


def _accepted(rows: Relation) -> Relation:
    return rows.filter(rows.status == "accepted")


def _content(rows: Relation) -> x.Expression:
    return x.join_text(*[piece for name in TERMS for piece in (sa.cast(rows[name], sa.String(64)), "|")])


def _judged(rows: Relation, known: Relation) -> Relation:
    """The same id counts once: the first by file name and line, unless an earlier day has it."""
    keyed = rows.mutate(content=_content(rows))
    good = keyed.filter(keyed.lookup_reason.is_(None))
    ranked = good.mutate(turn=x.row_number([good.trade_id], [good.file_name, good.line_number, good.file_id]))
    first = ranked.filter(ranked.turn == 1).select("trade_id", first_content=ranked.content)
    earlier = known.select("trade_id", earlier_content=_content(known))
    met = keyed.join(ranked.select("file_id", "line_number", "turn"), "file_id", "line_number", how="left")
    met = met.join(first, "trade_id", how="left").join(earlier, "trade_id", how="left")
    repeated = (met.turn > 1) | met.earlier_content.is_not(None)
    same = met.content == x.coalesce(met.earlier_content, met.first_content)
    repeats = x.first_reason((repeated & same, "DUPLICATE"), (repeated, "CONFLICTING_CONTENT"))
    named = met.mutate(reason=x.coalesce(met.lookup_reason, repeats))
    return named.mutate(status=sa.case((named.reason.is_(None), "accepted"), (named.reason == "DUPLICATE", "duplicate"), else_="rejected"))


def open_fx_trade(fx_trade: Relation, previous_open_fx_trade: Relation, business_date: dt.date) -> Relation:
    """Trades that settle on a later day."""
    every = _accepted(fx_trade).select(*KEPT).union(previous_open_fx_trade.select(*KEPT))
    return every.filter(every.value_date > x.date(business_date))


def fx_leg(fx_trade: Relation, previous_open_fx_trade: Relation, business_date: dt.date) -> Relation:
    """Both currencies of every trade struck today (STRUCK) and of every one that settles today (SETTLED)."""
    struck = _accepted(fx_trade).select(*KEPT)
    every = struck.union(previous_open_fx_trade.select(*KEPT))
    settled = every.filter(every.value_date <= x.date(business_date))
    return _sides(struck, "STRUCK").union(_sides(settled, "SETTLED"))


def _sides(rows: Relation, moment: str) -> Relation:
    def side(name: str, sign: int) -> Relation:
        return rows.select(
            "trade_id",
            "counterparty",
            "value_date",
            moment=x.text(moment),
            currency=rows[f"{name}_currency"],
            amount=x.decimal(rows[f"{name}_amount"] * sign, 38, 2),
            bank_account=rows[f"{name}_bank_account"],
        )

    return side("bought", 1).union(side("sold", -1))
