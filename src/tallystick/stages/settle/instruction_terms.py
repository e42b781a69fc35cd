"""Keep what each instruction of ours is: the items of the line, claims, what was sent as a message, and all that are carried.

Reads    instruction, instruction_message, security_code, venue, venue_place, security_place, instruction_ssi, transformation,
         previous_instruction_state, previous_market_claim
Writes   instruction_terms: one row per instruction known today
Units    quantity in shares or nominal, money in currency units, both always positive: `movement` says which way
Holds    the first message of a reference counts, by when it was sent and what it says, never by the order of files; a claim struck at the last
         close is a payment alone, once: no shares, against its money, and who is paid delivers. What replaces an instruction after a corporate
         action is as the old one was, but for shares, money and reference
Source   venues.md 9.1, 9.4, 9.7
Reasons  none

Netted positions of the clearing house are no instructions of ours: they are not sent, and have no life of their own (clearing_position).
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.model.lifecycle_tables import INSTRUCTION_TERMS
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import with_security
from tallystick.stages.settle.transformation import BY_THEM, BY_US, OURS, REPLACED

NONE = "-"
COLUMNS = tuple(column.name for column in INSTRUCTION_TERMS)
ITEM = "TRADE_FOR_TRADE"
OF_BOOK = ("LINE", "CLAIM", BY_US)
"""Origins of what the book itself wants sent."""


def instruction_terms(
    instruction: Relation,
    instruction_message: Relation,
    security_code: Relation,
    venue: Relation,
    venue_place: Relation,
    security_place: Relation,
    instruction_ssi: Relation,
    transformation: Relation,
    previous_instruction_state: Relation,
    previous_market_claim: Relation,
    business_date: dt.date,
    last_close: dt.date,
    oldest_remembered: dt.date,
    firm: Firm,
) -> Relation:
    """Every instruction that can still change, or of which late messages may speak."""
    waiting = previous_instruction_state.ended_date.is_(None)
    carried = previous_instruction_state.filter(waiting | (previous_instruction_state.ended_date >= x.date(oldest_remembered)))
    valid = venue.filter(venue.venue_kind == "DEPOSITORY", venue.valid_from <= x.date(business_date), venue.valid_to >= x.date(business_date))
    line = _with_ssi(_of_line(instruction, valid, security_place, business_date), instruction_ssi)
    items = line.without(previous_instruction_state, "instruction_id").without(previous_instruction_state, "item_id")
    sent = _of_messages(instruction_message, security_code, places(valid, venue_place, business_date), business_date).without(
        previous_instruction_state, "instruction_id"
    )
    turned = _transformed(transformation, previous_instruction_state, business_date)
    own = items.select(*COLUMNS).union(turned.select(*COLUMNS))
    if firm.claims_instructed_at:
        claims = _of_claims(previous_market_claim, business_date, last_close, firm).without(previous_instruction_state, "instruction_id")
        own = own.union(claims.select(*COLUMNS))
    every = carried.select(*COLUMNS).union(own, sent.without(own, "instruction_id").select(*COLUMNS))
    told = sent_references(instruction_message, previous_instruction_state)
    met = every.join(told.select("sent_id", "sent_reference"), ("instruction_id", "sent_id"), how="left")
    return met.mutate(message_reference=x.coalesce(met.message_reference, met.sent_reference))


def sent_references(instruction_message: Relation, previous_instruction_state: Relation) -> Relation:
    """`sent_reference` under which a venue knows the item `sent_id`, where that is not its id: from the echo of what was sent, today or before."""
    new = instruction_message.filter(instruction_message.reason.is_(None), instruction_message.message_kind == "NEW")
    echoes = new.filter(new.message_reference != new.instruction_reference)
    kept = previous_instruction_state.filter(previous_instruction_state.origin.in_(OF_BOOK), previous_instruction_state.message_reference.is_not(None))
    today = echoes.select(sent_reference=echoes.message_reference, sent_id=echoes.instruction_reference)
    both = today.union(kept.select(sent_reference=kept.message_reference, sent_id=kept.instruction_id)).distinct()
    one_name = both.group_by("sent_id")(sent_reference=x.smallest(both.sent_reference))
    single = one_name.group_by("sent_reference")(owners=x.count(), sent_id=x.smallest(one_name.sent_id))
    return single.filter(single.owners == 1).select("sent_reference", "sent_id")


def first_messages(instruction_message: Relation) -> Relation:
    """Readable new instructions with `turn`: 1 for the one of its reference that counts."""
    new = instruction_message.filter(
        instruction_message.reason.is_(None), instruction_message.message_kind == "NEW", instruction_message.instruction_reference.is_not(None)
    )
    order = [new.sent_at.nulls_last(), new.quantity.nulls_last(), new.amount.nulls_last(), new.message_reference.nulls_last(), new.file_id, new.line_number]
    return new.mutate(turn=x.row_number([new.instruction_reference], order))


def is_complete(rows: Relation) -> list[x.Expression]:
    """What an instruction cannot do without."""
    return [rows.movement.in_(["DELIVER", "RECEIVE"]), rows.quantity > 0]


def _of_line(instruction: Relation, venue: Relation, security_place: Relation, business_date: dt.date) -> Relation:
    """Items of the line, at the depository of their security's market."""
    place = venue.select("venue", place=venue.place_of_settlement)
    single = instruction.filter(instruction.clearing_path == ITEM)
    placed = single.join(security_place.select("security_id", "depository"), "security_id", how="left")
    met = placed.join(place, ("depository", "venue"), how="left")
    return met.select(
        "instruction_id",
        "trade_date",
        "settlement_date",
        "security_id",
        "currency",
        "depository_account",
        "account_id",
        item_id=met.instruction_id,
        replaces=x.null(sa.String(64)),
        origin=x.text("LINE"),
        venue=x.coalesce(met.depository, x.text(NONE)),
        message_reference=x.null(sa.String(64)),
        depository_reference=met.street_reference,
        common_reference=x.null(sa.String(64)),
        trade_reference=x.null(sa.String(64)),
        movement=x.choose(met.quantity < 0, x.text("DELIVER"), x.text("RECEIVE")),
        payment=x.choose(met.money == 0, x.text("FREE"), x.text("AGAINST")),
        counterparty=met.contra_account,
        place_of_settlement=met.place,
        transaction_kind=x.null(sa.String(64)),
        opt_out=x.null(sa.String(64)),
        instructed_quantity=x.decimal(sa.func.abs(met.quantity), 38, 6),
        instructed_money=x.decimal(sa.func.abs(met.money), 38, 2),
        opened_date=x.date(business_date),
    )


def _with_ssi(items: Relation, instruction_ssi: Relation) -> Relation:
    """The items by the standing instructions of their other side; one that should have one and has none is left out."""
    stopped = instruction_ssi.filter(instruction_ssi.reason.is_not(None))
    found = instruction_ssi.select("instruction_id", agent=instruction_ssi.settlement_agent, stated_place=instruction_ssi.place_of_settlement)
    met = items.without(stopped, "instruction_id").join(found, "instruction_id", how="left")
    return met.mutate(counterparty=x.coalesce(met.agent, met.counterparty), place_of_settlement=x.coalesce(met.stated_place, met.place_of_settlement))


def _of_claims(previous_market_claim: Relation, business_date: dt.date, last_close: dt.date, firm: Firm) -> Relation:
    """Claims struck at the last close, where the firm instructs them itself."""
    struck = previous_market_claim.filter(previous_market_claim.known_date == x.date(last_close), previous_market_claim.claim_state == "DETECTED")
    due = struck.filter(struck.money != 0, struck.venue.in_(list(firm.claims_instructed_at)))
    unsaid = ("item_id", "replaces", "message_reference", "depository_reference", "common_reference", "trade_reference", "opt_out")
    nothing = {name: x.null(sa.String(64)) for name in unsaid}
    return due.select(
        "venue",
        "security_id",
        "currency",
        "depository_account",
        "counterparty",
        "place_of_settlement",
        **nothing,
        instruction_id=due.claim_id,
        origin=x.text("CLAIM"),
        movement=x.choose(due.money > 0, x.text("DELIVER"), x.text("RECEIVE")),
        payment=x.text("AGAINST"),
        trade_date=due.record_date,
        settlement_date=due.payable_date,
        account_id=x.text(NONE),
        transaction_kind=x.text("CLAI"),
        instructed_quantity=x.decimal(0, 38, 6),
        instructed_money=x.decimal(sa.func.abs(due.money), 38, 2),
        opened_date=x.date(business_date),
    )


def _transformed(transformation: Relation, previous_instruction_state: Relation, business_date: dt.date) -> Relation:
    """What replaces the instructions a corporate action turns today."""
    turned = transformation.filter(transformation.outcome == REPLACED)
    new = turned.select("transformation_id", "done_by", "new_quantity", new_money=turned.money, old_id=turned.instruction_id)
    met = previous_instruction_state.join(new, ("instruction_id", "old_id"))
    return met.mutate(
        instruction_id=met.transformation_id,
        origin=x.choose(met.done_by == OURS, x.text(BY_US), x.text(BY_THEM)),
        replaces=met.instruction_id,
        message_reference=x.null(sa.String(64)),
        depository_reference=x.null(sa.String(64)),
        transaction_kind=x.text("CORP"),
        instructed_quantity=x.decimal(sa.func.abs(met.new_quantity), 38, 6),
        instructed_money=x.decimal(sa.func.abs(met.new_money), 38, 2),
        opened_date=x.date(business_date),
    )


def places(venue: Relation, venue_place: Relation, business_date: dt.date) -> Relation:
    """The venue behind each BIC; a venue of several depositories (T2S) has its BICs in venue_place alone."""
    day = x.date(business_date)
    single = venue.filter(venue.place_of_settlement.is_not(None)).select("place_of_settlement", "venue")
    listed = venue_place.filter(venue_place.valid_from <= day, venue_place.valid_to >= day).select("place_of_settlement", "venue")
    both = single.union(listed)
    return both.group_by("place_of_settlement")(venue=x.smallest(both.venue))


def _of_messages(instruction_message: Relation, security_code: Relation, places: Relation, business_date: dt.date) -> Relation:
    said = first_messages(instruction_message)
    first = said.filter(said.turn == 1, *is_complete(said))
    known = with_security(first.mutate(named_on=x.coalesce(first.trade_date, x.date(business_date))), security_code, "named_on")
    met = known.join(places, "place_of_settlement", how="left")
    return met.select(
        "message_reference",
        "depository_reference",
        "common_reference",
        "trade_reference",
        "movement",
        "trade_date",
        "settlement_date",
        "security_id",
        "counterparty",
        "place_of_settlement",
        "transaction_kind",
        "opt_out",
        instruction_id=met.instruction_reference,
        item_id=x.null(sa.String(64)),
        replaces=x.null(sa.String(64)),
        origin=x.text("MESSAGE"),
        venue=x.coalesce(met.venue, x.text(NONE)),
        payment=x.coalesce(met.payment, x.choose(met.amount.is_(None), x.text("FREE"), x.text("AGAINST"))),
        currency=x.coalesce(met.currency, met.security_currency),
        depository_account=met.safekeeping_account,
        account_id=x.text(NONE),
        instructed_quantity=x.decimal(met.quantity, 38, 6),
        instructed_money=x.decimal(x.coalesce(met.amount, x.money(0)), 38, 2),
        opened_date=x.date(business_date),
    )
