"""Let trades and lines meet: by reference, by all market fields, as a block, and last by what they are about.

Reads    confirm_item, confirm_line, amount_tolerance
Writes   confirm_pair: every pair of a trade and a line that met, and every candidate of a tie
Units    shares and currency units, always positive
Holds    a pass works on what the passes before have left. An exact match wins over one within the tolerance. Candidates of equal merit are a
         tie and are never picked. A block is all trades of an account, security, side and days that are left: one line states their sum
Source   venues.md 8, 12, E17; rules amount_tolerance
Reasons  none
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.confirm.confirm_line import STATING
from tallystick.stages.confirm.terms import LINE, item_names, our_terms, their_terms, with_amount_state

PAIR = ("item_key", *LINE, "match_rule", "is_tie", "our_quantity", "our_amount", "their_amount", "amount_state")
FIELDS = ("account_id", "security_id", "trade_date")
HALF_A_CENT = Decimal("0.005")


def confirm_pair(confirm_item: Relation, confirm_line: Relation, amount_tolerance: Relation, business_date: dt.date) -> Relation:
    """One row a pair."""
    items = our_terms(confirm_item).once()
    lines = their_terms(confirm_line.filter(confirm_line.status == "accepted", confirm_line.message_kind.in_(STATING))).once()
    named = _named(items, lines, confirm_item, amount_tolerance, business_date).once()
    items, lines = items.without(named, "item_key").once(), lines.without(named, *LINE).once()
    fields = _by_fields(items, lines, amount_tolerance, business_date).once()
    items, lines = items.without(fields, "item_key").once(), lines.without(fields, *LINE).once()
    blocks = _as_block(items, lines, amount_tolerance, business_date).once()
    near = _near(items.without(blocks, "item_key").once(), lines.without(blocks, *LINE).once(), amount_tolerance, business_date)
    return named.union(fields, blocks, near)


def _pairs(rows: Relation, rule: str) -> Relation:
    """Candidates in the shape of the table; who has another candidate is in a tie."""
    candidates = rows.select("item_key", *LINE, "our_quantity", "our_amount", "their_amount", "amount_state").once()
    of_item = candidates.group_by("item_key")(lines=x.count())
    of_line = candidates.group_by(*LINE)(items=x.count())
    counted = candidates.join(of_item, "item_key").join(of_line, *LINE)
    tied = x.choose((counted.lines > 1) | (counted.items > 1), 1, 0)
    return counted.mutate(match_rule=x.text(rule), is_tie=tied, our_quantity=x.decimal(counted.our_quantity, 38, 6)).select(*PAIR)


def _named(items: Relation, lines: Relation, confirm_item: Relation, amount_tolerance: Relation, business_date: dt.date) -> Relation:
    """Lines that name a trade by its id, its version's id, our key or the street's reference, of the account and day they state, if they do."""
    naming = lines.filter(lines.our_reference.is_not(None)).select(*LINE, "our_reference")
    found = naming.join(item_names(confirm_item), ("our_reference", "name")).select("item_key", *LINE).distinct()
    met = found.join(lines, *LINE).join(items, "item_key")
    agreeing = met.filter(
        met.their_account_id.is_(None) | (met.their_account_id == met.our_account_id),
        met.their_trade_date.is_(None) | (met.their_trade_date == met.our_trade_date),
    )
    rows = agreeing.mutate(rounding=x.decimal(0, 20, 3))
    return _pairs(with_amount_state(rows, amount_tolerance, business_date), "REFERENCE")


def _by_fields(items: Relation, lines: Relation, amount_tolerance: Relation, business_date: dt.date) -> Relation:
    """All market fields equal and the amount equal or, where nothing is equal, within the venue's tolerance."""
    pairs = items.join(lines, *[(f"our_{name}", f"their_{name}") for name in FIELDS], ("our_their_side", "their_side"), ("our_quantity", "their_quantity"))
    fitting = pairs.filter(*_same_day_and_currency(pairs), pairs.their_amount.is_not(None)).mutate(rounding=x.decimal(0, 20, 3))
    near = with_amount_state(fitting, amount_tolerance, business_date)
    kept = near.select("item_key", *LINE, "our_quantity", "our_amount", "their_amount", "amount_state")
    met = kept.filter(kept.amount_state != "DIFFERS").once()
    exact = _pairs(met.filter(met.amount_state == "EQUAL"), "EXACT").once()
    within = met.filter(met.amount_state == "WITHIN_TOLERANCE").without(exact, "item_key").without(exact, *LINE)
    return exact.union(_pairs(within, "TOLERANCE"))


def _same_day_and_currency(pairs: Relation) -> list[x.Expression]:
    """What a line may leave out must be equal where it is stated."""
    return [
        pairs.their_settlement_date.is_(None) | (pairs.their_settlement_date == pairs.our_settlement_date),
        pairs.their_currency.is_(None) | (pairs.their_currency == pairs.our_currency),
    ]


def _as_block(items: Relation, lines: Relation, amount_tolerance: Relation, business_date: dt.date) -> Relation:
    """Several trades of ours that one line states as a whole; each trade's amount was rounded, so that half a cent a trade may be between them."""
    key = (*[f"our_{name}" for name in FIELDS], "our_their_side", "our_settlement_date", "our_currency", "venue")
    sums = items.group_by(*key)(
        trades=x.count(),
        our_quantity=x.total_quantity(items.our_quantity),
        our_gross=x.total_money(items.our_gross),
        our_net_money=x.total_money(items.our_net_money),
        block_key=x.smallest(items.item_key),
    )
    blocks = sums.filter(sums.trades > 1).mutate(rounding=x.decimal(x.product(sums.trades + 1, x.decimal(HALF_A_CENT, 4, 3), 3), 20, 3))
    pairs = blocks.join(lines, *[(f"our_{name}", f"their_{name}") for name in FIELDS], ("our_their_side", "their_side"))
    fitting = pairs.filter(*_same_day_and_currency(pairs), pairs.our_quantity == pairs.their_quantity, pairs.their_amount.is_not(None))
    near = with_amount_state(fitting, amount_tolerance, business_date)
    met = near.filter(near.amount_state != "DIFFERS").mutate(item_key=near.block_key)
    found = _pairs(met, "BLOCK")
    members = items.select(*key, member=items.item_key)
    owner = blocks.select(*key, "block_key").join(members, *key).select("block_key", "member")
    spread = found.join(owner, ("item_key", "block_key"))
    return spread.mutate(item_key=spread.member).select(*PAIR)


def _near(items: Relation, lines: Relation, amount_tolerance: Relation, business_date: dt.date) -> Relation:
    """A trade and a line that are alone in account, security and trade date: they are about the same thing and differ in something."""
    ours, theirs = [f"our_{name}" for name in FIELDS], [f"their_{name}" for name in FIELDS]
    one_item = items.group_by(*ours)(trades=x.count())
    one_line = lines.group_by(*theirs)(stated=x.count())
    alone = items.join(one_item.filter(one_item.trades == 1), *ours)
    single = lines.join(one_line.filter(one_line.stated == 1), *theirs)
    pairs = alone.join(single, *list(zip(ours, theirs, strict=True))).mutate(rounding=x.decimal(0, 20, 3))
    return _pairs(with_amount_state(pairs, amount_tolerance, business_date), "NEAR")
