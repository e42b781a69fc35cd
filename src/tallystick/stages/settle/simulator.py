"""A small depository that makes today's movements when no activity files come: the same instructions give the same movements.

Reads    instruction with `in_parts` (part.with_part_policy), previous_balance (S-DEPOSITORY: what we held there at the last close)
Writes   rows as in depository_activity, of file SIMULATOR
Units    quantity in shares, + into our account; money in currency units, + we receive
Holds    never more is delivered from an account than was held and received there; a delivery versus payment is made whole or dropped,
         or in part where its depository settles in parts and it does not forbid them: money of a part is its share of what was instructed
Source   venues.md 3.3 (CNS in parts), 4.3 (no partial of a deliver order), 9.6 (parts), 4.4 (CNS first; first in, first out with blockage)
Reasons  none

All receipts come in first and whole. Then the CNS short is delivered as far as the shares go, then the deliveries versus payment by
settlement date and reference; the first that does not fit blocks those behind it. Loans and transfers of the day do not count yet: what
they bring can be delivered the next day.
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x

SIMULATOR = "SIMULATOR"


def simulated_activity(instruction: Relation, previous_balance: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """The depository's movements of the day, and the deliveries it dropped for lack of shares."""
    receipts = instruction.filter(instruction.quantity > 0)
    made = receipts.mutate(moved=receipts.quantity, activity_status=x.text("MADE"))
    rows = _delivered(instruction, _supply(receipts, previous_balance, firm)).union(made.select(*instruction.columns, "moved", "activity_status"))
    netted = rows.clearing_path == "CNS"
    dropped = rows.activity_status == "DROPPED"
    worth = x.decimal(x.share_half_up(rows.instructed_money, sa.func.abs(rows.moved), sa.func.abs(rows.instructed_quantity)), 38, 2)
    return rows.select(
        "activity_status",
        "depository_account",
        "contra_account",
        "security_id",
        file_id=x.text(SIMULATOR),
        line_number=x.row_number([x.text(SIMULATOR)], [rows.instruction_id]),
        activity_reference=x.join_text("SIM.", business_date.isoformat(), ".", rows.instruction_id),
        activity_kind=x.choose(netted, x.text("CNS"), x.text("DVP")),
        quantity=x.quantity(rows.moved),
        money=x.money(x.choose(netted, x.decimal(0, 38, 2), x.choose(rows.moved == rows.quantity, rows.money, worth))),
        our_reference=rows.instruction_id,
        status_reason=x.choose(dropped, x.text("LACK"), x.null(sa.String(64))),
        status=x.text("accepted"),
        reason=x.null(sa.String(64)),
        known_date=x.date(business_date),
    )


def _supply(receipts: Relation, previous_balance: Relation, firm: Firm) -> Relation:
    """Shares that can be delivered from an account: held at the last close and received today; a location is a credit, so − is what we hold."""
    own = sorted({*firm.depository_accounts, *(each.depository_account for each in firm.markets)})
    held = previous_balance.filter(previous_balance.ledger_account == "S-DEPOSITORY", previous_balance.sub_account.in_(own))
    before = held.select("security_id", depository_account=held.sub_account, shares=x.decimal(-held.quantity, 38, 6))
    both = before.union(receipts.select("security_id", "depository_account", shares=receipts.quantity))
    return both.group_by("security_id", "depository_account")(available=x.total_quantity(both.shares))


def _delivered(instruction: Relation, supply: Relation) -> Relation:
    """Deliveries with what moves of each: CNS in parts; versus payment in a part where that may be, else whole or dropped."""
    nothing = x.decimal(0, 38, 6)
    owed = instruction.filter(instruction.quantity < 0).join(supply, "security_id", "depository_account", how="left")
    ranked = owed.mutate(size=-owed.quantity, rank=x.choose(owed.clearing_path == "CNS", 0, 1), available=x.coalesce(owed.available, nothing))
    upto = x.running_total(ranked.size, [ranked.depository_account, ranked.security_id], [ranked.rank, ranked.settlement_date, ranked.instruction_id])
    stacked = ranked.mutate(room=x.greater(ranked.available - upto + ranked.size, nothing))
    fits = stacked.room >= stacked.size
    part = x.lesser(stacked.size, stacked.room)
    parted = (stacked.rank == 0) | ((stacked.in_parts == 1) & (stacked.room > 0))
    moving = stacked.mutate(
        moved=x.decimal(-x.choose(parted, part, stacked.size), 38, 6),
        activity_status=x.choose(fits | parted, x.text("MADE"), x.text("DROPPED")),
    )
    return moving.filter(moving.moved != 0).select(*instruction.columns, "moved", "activity_status")
