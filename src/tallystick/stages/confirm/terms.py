"""What a trade and a line state beside each other: amounts by one basis, and how far they are apart.

Source   venues.md 8 (tolerance by venue, currency and amount; the deliverer's amount settles), 12, E17
Holds    a line that states net money is held against net money, one that states less against gross, so that like meets like
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

LINE = ("file_id", "line_number")


def item_names(confirm_item: Relation) -> Relation:
    """`item_key` and each `name` a trade may be called by: its id, its version's where that is another, our key, the street's reference."""
    other = confirm_item.filter(confirm_item.version_exec_id != confirm_item.exec_id)
    street = confirm_item.filter(confirm_item.street_reference.is_not(None))
    return confirm_item.select("item_key", name=confirm_item.exec_id).union(
        other.select("item_key", name=other.version_exec_id),
        confirm_item.select("item_key", name=confirm_item.item_key),
        street.select("item_key", name=street.street_reference),
    )


def our_terms(confirm_item: Relation, **more: str) -> Relation:
    """The trades, each column under `our_`, beside `item_key`, `venue` and what else is asked for (name=column)."""
    named = {
        f"our_{name}": confirm_item[name]
        for name in ("account_id", "security_id", "their_side", "trade_date", "settlement_date", "currency", "quantity", "price", "gross", "net_money")
    }
    return confirm_item.select("item_key", "venue", **named, **{name: confirm_item[column] for name, column in more.items()})


def their_terms(lines: Relation, *more: str) -> Relation:
    """The lines, each column under `their_`, with the amount they state and whether it is NET or GROSS, and what else is asked for."""
    renamed = ("account_id", "security_id", "trade_date", "settlement_date", "currency", "quantity", "price")
    named = {f"their_{name}": lines[name] for name in renamed}
    stated = x.coalesce(lines.net_money, lines.gross, x.cents(x.product(lines.quantity, lines.price)))
    basis = x.choose(lines.net_money.is_(None), x.text("GROSS"), x.text("NET"))
    return lines.select(*LINE, *more, "their_side", "our_reference", **named, their_amount=x.decimal(stated, 38, 2), amount_basis=basis)


def with_amount_state(pairs: Relation, amount_tolerance: Relation, business_date: dt.date) -> Relation:
    """Pairs (with `our_gross`, `our_net_money`, `their_amount`, `rounding`) with `our_amount`, `difference` and `amount_state`.

    The tolerance is that of the deliverer's amount: who sells delivers.
    """
    ours = x.decimal(x.choose(pairs.amount_basis == "NET", pairs.our_net_money, pairs.our_gross), 38, 2)
    valued = pairs.mutate(our_amount=ours, difference=x.decimal(sa.func.abs(pairs.their_amount - ours), 38, 2))
    delivered = valued.mutate(delivered_amount=deliverer_amount(valued))
    met = _with_tolerance(delivered, amount_tolerance, business_date)
    allowed = x.greater(met.tolerance, met.rounding)
    state = sa.case(
        (met.their_amount.is_(None), x.text("NOT_STATED")),
        (met.difference == 0, x.text("EQUAL")),
        (met.difference <= allowed, x.text("WITHIN_TOLERANCE")),
        else_=x.text("DIFFERS"),
    )
    return met.mutate(amount_state=state)


def deliverer_amount(pairs: Relation) -> x.Expression:
    """The amount of the side that delivers: ours where the other side buys."""
    return x.choose(pairs.our_their_side == "BUY", pairs.our_amount, x.coalesce(pairs.their_amount, pairs.our_amount))


def prevailing(pairs: Relation, amount_tolerance: Relation, business_date: dt.date) -> Relation:
    """Pairs (with `our_amount`) with `prevailing_amount`: the deliverer's, or our own where the venue's rule leaves each side its amount."""
    delivered = pairs.mutate(delivered_amount=deliverer_amount(pairs))
    met = _with_tolerance(delivered, amount_tolerance, business_date)
    own = x.coalesce(met.prevailing_rule, x.text("DELIVERER")) == "OWN"
    return met.mutate(prevailing_amount=x.decimal(x.choose(own, met.our_amount, met.delivered_amount), 38, 2))


def _with_tolerance(pairs: Relation, amount_tolerance: Relation, business_date: dt.date) -> Relation:
    day = x.date(business_date)
    valid = amount_tolerance.filter(amount_tolerance.valid_from <= day, amount_tolerance.valid_to >= day)
    rules = valid.select("amount_from", "amount_to", "tolerance", prevailing_rule=valid.prevailing_amount, rule_venue=valid.venue, rule_currency=valid.currency)

    def band(pair: Relation, rule: Relation) -> x.Expression:
        return (pair.delivered_amount >= rule.amount_from) & (pair.delivered_amount <= rule.amount_to)

    met = pairs.join(rules, ("venue", "rule_venue"), ("our_currency", "rule_currency"), band, how="left")
    return met.mutate(tolerance=x.decimal(x.coalesce(met.tolerance, 0), 20, 3))
