"""Join what the depository made to what we instructed; what fits no instruction stays visible with its reason.

Reads    instruction, depository_activity, instruction_terms (what our references mean), security_place, venue (whether its depository settles in parts),
         previous_instruction_state (claims that are open; whether we forbade parts)
Writes   settlement: one row per movement made under CNS or versus payment; open_instruction: items and nets of a day that go over
Units    quantity in shares, + received; money in currency units, + we receive
Holds    settled quantity never exceeds the instruction; an item or a day's net settles whole, or in parts where the rule of its depository
         lets it, a claim whole; settled and open add up to what was instructed, in shares and in money
Source   venues.md 3.3 (CNS in parts), 4.3 (no partial of a deliver order), 6 and 8 (parts in Dali and T2S), 9.6; conventions.md 9; rule venue
Reasons  NO_INSTRUCTION, BEFORE_TRANSFORMATION, MORE_THAN_INSTRUCTED, OTHER_QUANTITY, OTHER_MONEY
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.settle.part import judged_movements, with_part_policy

NONE = "-"


def settlement(
    instruction: Relation,
    depository_activity: Relation,
    instruction_terms: Relation,
    security_place: Relation,
    venue: Relation,
    previous_instruction_state: Relation,
    business_date: dt.date,
) -> Relation:
    """Movements made today with the instruction they settle."""
    made = depository_activity.filter(
        depository_activity.status == "accepted",
        depository_activity.activity_status.in_(["MADE", "REVERSED"]),
        depository_activity.activity_kind.in_(["CNS", "DVP"]),
    )
    cns = _cns(instruction, made.filter(made.activity_kind == "CNS"))
    due = _items(instruction).union(_claims(instruction_terms, previous_instruction_state))
    items = with_part_policy(due, security_place, venue, previous_instruction_state, business_date).once()
    dvp = _dvp(items, _named(items, instruction_terms), made.filter(made.activity_kind == "DVP"))
    return cns.union(dvp).mutate(settlement_date=x.date(business_date))


def _cns(instruction: Relation, made: Relation) -> Relation:
    """CNS movements meet the net of their security, in parts, up to what is open."""
    nets = instruction.filter(instruction.clearing_path == "CNS").select("security_id", "instruction_id", "currency", instructed=instruction.quantity)
    met = made.join(nets, "security_id", how="left")
    # MADE before REVERSED, whatever file each came in: only what was made can be taken back.
    moved = x.running_total(met.quantity, [met.security_id], [met.activity_status, met.file_id, met.line_number])
    counted = met.mutate(moved=moved)
    beyond = ((counted.instructed > 0) & (counted.moved > counted.instructed)) | ((counted.instructed < 0) & (counted.moved < counted.instructed))
    wrong_way = ((counted.instructed > 0) & (counted.moved < 0)) | ((counted.instructed < 0) & (counted.moved > 0))
    reason = x.first_reason((counted.instruction_id.is_(None), "NO_INSTRUCTION"), (beyond | wrong_way, "MORE_THAN_INSTRUCTED"))
    return _listed(counted.mutate(reason=reason, clearing_path=x.text("CNS"), account_id=x.text(NONE), money=x.decimal(0, 38, 2)))


def _items(instruction: Relation) -> Relation:
    """Trade-for-trade items and nets of a day, with what is open of them and what was instructed."""
    items = instruction.filter(instruction.clearing_path != "CNS")
    return items.select(
        "instruction_id",
        "clearing_path",
        "street_reference",
        "account_id",
        "currency",
        "instructed_quantity",
        "instructed_money",
        item_security=items.security_id,
        stale=sa.cast(0, sa.Integer()),
        open_quantity=items.quantity,
        open_money=items.money,
    )


def _claims(instruction_terms: Relation, previous_instruction_state: Relation) -> Relation:
    """Claims that are open: their money alone, + we receive."""
    over = previous_instruction_state.filter(previous_instruction_state.ended_date.is_not(None))
    live = instruction_terms.filter(instruction_terms.origin == "CLAIM").without(over, "instruction_id")
    money = x.decimal(x.choose(live.movement == "DELIVER", live.instructed_money, -live.instructed_money), 38, 2)
    return live.select(
        "instruction_id",
        "currency",
        clearing_path=x.text("CLAIM"),
        street_reference=x.null(sa.String(64)),
        account_id=x.text(NONE),
        item_security=live.security_id,
        stale=sa.cast(0, sa.Integer()),
        instructed_quantity=x.decimal(0, 38, 6),
        instructed_money=money,
        open_quantity=x.decimal(0, 38, 6),
        open_money=money,
    )


def _named(items: Relation, instruction_terms: Relation) -> Relation:
    """The items by each reference of ours that means them; `stale` 1 where a corporate action has replaced what the reference names."""
    life = instruction_terms.filter(instruction_terms.item_id.is_not(None))
    by_life = life.select(own_reference=life.instruction_id, named_item=life.item_id)
    unsent = items.without(by_life, ("instruction_id", "own_reference"))
    names = by_life.union(unsent.select(own_reference=unsent.instruction_id, named_item=unsent.instruction_id))
    gone = instruction_terms.filter(instruction_terms.replaces.is_not(None)).select(replaced_id=instruction_terms.replaces).distinct()
    both = names.join(gone, ("own_reference", "replaced_id"), how="left")
    aged = both.select("own_reference", "named_item", stale_name=x.choose(both.replaced_id.is_(None), 0, 1))
    met = items.join(aged, ("instruction_id", "named_item"))
    return met.mutate(stale=met.stale_name)


def _dvp(items: Relation, named: Relation, made: Relation) -> Relation:
    """Deliveries versus payment meet their item by our reference or the street's, else by security, shares and money when only one fits."""
    by_ours = made.join(named, ("our_reference", "own_reference")).once()
    rest = made.without(by_ours, "file_id", "line_number").once()
    by_street = rest.join(_one_of_street(items), ("our_reference", "known_reference")).once()
    left = rest.without(by_street, "file_id", "line_number")
    by_terms = _by_terms(left, items.without(by_ours, "instruction_id").without(by_street, "instruction_id"))
    columns = tuple(name for name in by_ours.columns if name in by_terms.columns and name in by_street.columns)
    judged = judged_movements(by_ours.select(*columns).union(by_street.select(*columns), by_terms.select(*columns)))
    path = x.coalesce(judged.clearing_path, x.text("TRADE_FOR_TRADE"))
    return _listed(judged.mutate(clearing_path=path, account_id=x.coalesce(judged.account_id, x.text(NONE))))


def _one_of_street(items: Relation) -> Relation:
    """Items by the street's reference, where it names only one."""
    named = items.filter(items.street_reference.is_not(None))
    alone = named.group_by("street_reference")(candidates=x.count())
    single = named.within(alone.filter(alone.candidates == 1), "street_reference")
    return single.mutate(known_reference=single.street_reference)


def _by_terms(made: Relation, items: Relation) -> Relation:
    """Security, shares and money agree and both sides are alone in it; else the movement meets nothing."""
    alone_made = made.group_by("security_id", "quantity", "money")(movements=x.count())
    alone_items = items.group_by("item_security", "open_quantity", "open_money")(candidates=x.count())
    one_made = alone_made.filter(alone_made.movements == 1).select(
        made_security=alone_made.security_id, made_quantity=alone_made.quantity, made_money=alone_made.money
    )
    one_item = alone_items.filter(alone_items.candidates == 1)
    pairs = one_made.join(one_item, ("made_security", "item_security"), ("made_quantity", "open_quantity"), ("made_money", "open_money"))
    fitting = items.join(
        pairs.select(fit_security=pairs.made_security, fit_quantity=pairs.made_quantity, fit_money=pairs.made_money),
        ("item_security", "fit_security"),
        ("open_quantity", "fit_quantity"),
        ("open_money", "fit_money"),
    )
    return made.join(fitting, ("security_id", "item_security"), ("quantity", "open_quantity"), ("money", "open_money"), how="left")


def _listed(rows: Relation) -> Relation:
    return rows.select(
        "file_id",
        "line_number",
        "clearing_path",
        "security_id",
        "depository_account",
        "account_id",
        "reason",
        instruction_id=x.coalesce(rows.instruction_id, x.text(NONE)),
        contra_account=x.coalesce(rows.contra_account, x.text(NONE)),
        currency=x.coalesce(rows.currency, x.text("USD")),
        quantity=x.decimal(rows.quantity, 38, 6),
        money=x.decimal(rows.money, 38, 2),
    )


def open_instruction(instruction: Relation, settlement: Relation, depository_activity: Relation, instruction_terms: Relation) -> Relation:
    """What of trade-for-trade items and nets of a day did not settle, with the depository's last reason."""
    left = _left(instruction.filter(instruction.clearing_path != "CNS"), settlement)
    said = depository_activity.filter(depository_activity.status == "accepted", depository_activity.activity_status.in_(["PENDING", "DROPPED", "REJECTED"]))
    of_items = instruction_terms.filter(instruction_terms.item_id.is_not(None)).select("item_id", known_id=instruction_terms.instruction_id)
    met = said.join(of_items, ("our_reference", "known_id"), how="left")
    named = met.mutate(our_reference=x.coalesce(met.item_id, met.our_reference))
    by_reference = named.group_by("our_reference")(said_reason=x.largest(named.status_reason))
    by_street = by_reference.select(street_said=by_reference.said_reason, known_reference=by_reference.our_reference)
    met = left.join(by_reference, ("instruction_id", "our_reference"), how="left").join(by_street, ("street_reference", "known_reference"), how="left")
    return met.mutate(status_reason=x.coalesce(met.said_reason, met.street_said))


def _left(items: Relation, settlement: Relation) -> Relation:
    """Items less what settled of them today, shares and money."""
    made = settlement.filter(settlement.reason.is_(None), settlement.clearing_path != "CNS")
    settled = made.group_by("instruction_id")(moved=x.total_quantity(made.quantity), paid=x.total_money(made.money))
    met = items.join(settled, "instruction_id", how="left")
    quantity = x.decimal(met.quantity - x.coalesce(met.moved, x.decimal(0, 38, 6)), 38, 6)
    money = x.decimal(met.money - x.coalesce(met.paid, x.decimal(0, 38, 2)), 38, 2)
    rest = met.mutate(quantity=quantity, money=money)
    return rest.filter(rest.quantity != 0).select(*items.columns)
