"""Say in which markets the firm clears and settles today, and which of them each security belongs to.

Reads    market (rules), security
Writes   own_market: one row a market of the firm; security_place: one row a security
Units    none
Holds    one row a market; a security of a market in which the firm is not has no calendar: its trades stop (NO_MARKET)
Source   venues.md 1, 2, 5 to 8; the firm's numbers: tallystick.toml
Reasons  none

The home market is the one of the firm itself: its calendar, number and accounts are the firm's own.
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm, FirmMarket
from tallystick.relation import Relation
from tallystick.relation import expressions as x

PLACE = ("calendar_key", "depository", "clearing_house", "netting", "sale_fees", "member_id", "depository_account", "bank_account")


def own_market(market: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """The home market and those of the firm's sections `[[market]]`."""
    day = x.date(business_date)
    valid = market.filter(market.valid_from <= day, market.valid_to >= day)
    home = FirmMarket(firm.market, firm.member_id, firm.depository_account, firm.settlement_bank)
    first, *others = [_of_firm(valid, each) for each in (home, *firm.markets)]
    rows = first.mutate(calendar_key=x.text(firm.calendar_key)).select(*first.columns)
    return rows.union(*others)


def _of_firm(market: Relation, own: FirmMarket) -> Relation:
    rows = market.filter(market.market == x.text(own.market))
    return rows.select(
        "market",
        "calendar_key",
        "currency",
        "depository",
        "clearing_house",
        "netting",
        "sale_fees",
        "bank_entries",
        member_id=x.text(own.member_id),
        depository_account=x.text(own.depository_account),
        bank_account=x.text(own.bank_account),
    )


def security_place(security: Relation, own_market: Relation, firm: Firm) -> Relation:
    """Every security with the place of its market."""
    named = security.select("security_id", market=x.coalesce(security.market, x.text(firm.market)))
    met = named.join(own_market.select("market", *PLACE), "market", how="left")
    return met.mutate(sale_fees=x.coalesce(met.sale_fees, 0))


def at_its_place(rows: Relation, security_place: Relation, firm: Firm, *facts: str) -> Relation:
    """Rows that have a `security_id`, with these facts of their market; what a firm in one market states itself it knows without looking."""
    home = {
        "calendar_key": x.text(firm.calendar_key),
        "member_id": x.text(firm.member_id),
        "depository_account": x.text(firm.depository_account),
        "bank_account": x.text(firm.settlement_bank),
    }
    if not firm.markets:
        return rows.mutate(**{name: home[name] for name in facts})
    place = security_place.select(placed_security=security_place.security_id, **{f"placed_{name}": security_place[name] for name in facts})
    met = rows.join(place, ("security_id", "placed_security"), how="left")
    return met.mutate(**{name: x.coalesce(met[f"placed_{name}"], home[name]) for name in facts})


def on_settlement_day(rows: Relation, security_place: Relation, calendar_day: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """Rows whose security's market settles today."""
    today = calendar_day.filter(calendar_day.day == x.date(business_date), calendar_day.is_settlement_day == 1)
    return at_its_place(rows, security_place, firm, "calendar_key").within(today, "calendar_key").select(*rows.columns)
