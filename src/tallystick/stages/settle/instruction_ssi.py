"""Find the standing instruction by which each open item settles: the one that says most of it, or why there is none to send it by.

Reads    instruction, due_trade, ssi, security, security_place, venue, venue_place, previous_instruction_ssi, previous_instruction_state
Writes   instruction_ssi: one row per item not instructed before today whose other side is a party the firm keeps SSIs of (`ssi_parties`)
Units    none
Holds    an item with a reason is not instructed and is looked at again on every day; one that was instructed stays as it was sent
Source   venues.md 12 (SSI); the party of a trade is who sent its execution; an instruction holds for what it names, and for all where it names nothing
Reasons  NO_SSI, INCOMPLETE_SSI, AMBIGUOUS_SSI
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.settle.instruction import item_id
from tallystick.stages.settle.instruction_terms import ITEM, places

NOBODY = "-"
NAMED = ("side", "asset_class", "currency", "payment", "settlement_location")
"""What an instruction may name, and holds for all of where it does not."""


def instruction_ssi(
    instruction: Relation,
    due_trade: Relation,
    ssi: Relation,
    security: Relation,
    security_place: Relation,
    venue: Relation,
    venue_place: Relation,
    previous_instruction_ssi: Relation,
    previous_instruction_state: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """The items with what they settle by."""
    new = due_trade.select(instruction_id=item_id(due_trade), party=due_trade.sender)
    known = new.union(previous_instruction_ssi.select("instruction_id", "party")).distinct()
    waiting = instruction.filter(instruction.clearing_path == ITEM).without(previous_instruction_state, "instruction_id")
    waiting = waiting.without(previous_instruction_state, ("instruction_id", "item_id"))
    ours = waiting.join(known.filter(known.party.in_(list(firm.ssi_parties) or [NOBODY])), "instruction_id")
    items = ours.join(security.select("security_id", "asset_class"), "security_id").join(
        security_place.select("security_id", "depository"), "security_id", how="left"
    )
    return _chosen(items, _located(ssi, venue, venue_place, business_date), business_date)


def _located(ssi: Relation, venue: Relation, venue_place: Relation, business_date: dt.date) -> Relation:
    """The instructions with the depository their location names, how much each names, and all it says."""
    day = x.date(business_date)
    valid = venue.filter(venue.venue_kind == "DEPOSITORY", venue.valid_from <= day, venue.valid_to >= day)
    by_bic = places(valid, venue_place, business_date)
    bics = by_bic.select(location=by_bic.place_of_settlement, at=by_bic.venue, bic=by_bic.place_of_settlement)
    names = valid.select(location=valid.venue, at=valid.venue, bic=x.null(sa.String(64)))
    met = ssi.join(bics.union(names), ("settlement_location", "location"), how="left")
    filled = [x.choose(met[name].is_(None), 0, 1) for name in NAMED]
    pieces = [x.coalesce(each, x.text("~")) for each in (met.bic, met.settlement_agent, met.settlement_account)]
    return met.select(
        "party",
        "ssi_reference",
        "settlement_agent",
        "settlement_account",
        "bic",
        said_side=met.side,
        said_class=met.asset_class,
        said_currency=met.currency,
        said_payment=met.payment,
        said_place=x.choose(met.settlement_location.is_(None), x.null(sa.String(64)), x.coalesce(met.at, x.text(NOBODY))),
        first_day=sa.cast(met.valid_from, sa.Date()),
        last_day=sa.cast(met.valid_to, sa.Date()),
        depth=sum(filled[1:], filled[0]),
        content=x.join_text(pieces[0], "|", pieces[1], "|", pieces[2]),
    )


def _holds(item: Relation, said: Relation) -> x.Expression:
    """Whether an instruction holds for an item: in all it names, and on the settlement date."""
    pairs = (
        (said.said_side, x.choose(item.quantity > 0, x.text("SELL"), x.text("BUY"))),
        (said.said_class, item.asset_class),
        (said.said_currency, item.currency),
        (said.said_payment, x.choose(item.money == 0, x.text("FREE"), x.text("AGAINST"))),
        (said.said_place, item.depository),
    )
    dated = [said.first_day.is_(None) | (said.first_day <= item.settlement_date), said.last_day.is_(None) | (said.last_day >= item.settlement_date)]
    return sa.and_(*[named.is_(None) | (named == own) for named, own in pairs], *dated)


def _chosen(items: Relation, ssi: Relation, business_date: dt.date) -> Relation:
    """Each item with the instruction that names most; several that name as much have to say the same."""
    met = items.join(ssi, "party", _holds)
    deepest = met.group_by("instruction_id")(deepest=x.largest(met.depth))
    both = met.join(deepest, "instruction_id")
    best = both.filter(both.depth == both.deepest)
    said = ("ssi_reference", "settlement_agent", "settlement_account", "bic")
    one = best.group_by("instruction_id")(
        first_content=x.smallest(best.content), last_content=x.largest(best.content), **{name: x.smallest(best[name]) for name in said}
    )
    found = items.select("instruction_id", "party").join(one, "instruction_id", how="left")
    reason = x.first_reason(
        (found.ssi_reference.is_(None), "NO_SSI"),
        (found.first_content != found.last_content, "AMBIGUOUS_SSI"),
        (found.settlement_agent.is_(None), "INCOMPLETE_SSI"),
    )
    judged = found.mutate(reason=reason, known_date=x.date(business_date))
    good = judged.reason.is_(None)
    kept = {name: x.choose(good, judged[name], x.null(sa.String(64))) for name in ("settlement_agent", "settlement_account")}
    return judged.mutate(**kept, place_of_settlement=x.choose(good, judged.bic, x.null(sa.String(64))))
