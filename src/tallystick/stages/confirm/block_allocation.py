"""Hold a block against the parts by which its sender allots it to accounts.

Reads    confirm_line, previous_block_allocation, recent_confirm_line
Writes   block_allocation: one row per block of which something was said today, with all its parts of the last closes
Units    quantity in shares, money in currency units, always positive
Holds    sum of the parts = block, in shares exactly, in money but for rounding: half a cent a part and half a cent for the block
Source   venues.md 12 (sum of allocations equals the block; money differs by rounding only)
Reasons  none; the state says what is wrong

The money compared is quantity × average price: commission and taxes belong to the account of each part and need not add up.
"""

from __future__ import annotations

from decimal import Decimal

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

BLOCK = ("sender", "block")
WHOLE = "0"
HALF_A_CENT = Decimal("0.005")


def block_allocation(confirm_line: Relation, previous_block_allocation: Relation, recent_confirm_line: Relation) -> Relation:
    """One row a block that is new or not complete."""
    lines = _lines(confirm_line).union(_lines(recent_confirm_line)).distinct().once()
    touched = _lines(confirm_line).select(*BLOCK).distinct()
    waiting = previous_block_allocation.filter(previous_block_allocation.allocation_status != "COMPLETE")
    spoken = touched.union(waiting.select("sender", block=waiting.block_reference)).distinct()
    said = lines.within(spoken, *BLOCK).once()
    wholes = said.filter(said.part_number == WHOLE)
    whole = wholes.group_by(*BLOCK)(
        block_lines=x.count(),
        whole_security=x.smallest(wholes.security_id),
        whole_side=x.smallest(wholes.their_side),
        whole_date=x.smallest(wholes.trade_date),
        whole_currency=x.smallest(wholes.currency),
        block_quantity=x.total_quantity(wholes.quantity),
        block_gross=x.total_money(wholes.gross),
    )
    parts = _parts(said.filter(said.part_number != WHOLE))
    met = said.select(*BLOCK).distinct().join(whole, *BLOCK, how="left").join(parts, *BLOCK, how="left")
    return _judged(met)


def _lines(confirm_line: Relation) -> Relation:
    """Allotting lines, each with the block it belongs to and quantity × price at the cent."""
    said = confirm_line.filter(confirm_line.message_kind == "ALLOCATE", confirm_line.status == "accepted")
    return said.select(
        "file_id",
        "line_number",
        "part_number",
        "account_id",
        "security_id",
        "their_side",
        "trade_date",
        "currency",
        "quantity",
        sender=x.coalesce(said.sender, x.text("-")),
        block=x.coalesce(said.block_reference, said.message_reference, x.text("-")),
        gross=x.money(x.coalesce(said.gross, x.cents(x.product(said.quantity, said.price)))),
    )


def _parts(parts: Relation) -> Relation:
    repeated = parts.group_by(*BLOCK, "part_number")(times=x.count())
    doubled = repeated.group_by(*BLOCK)(most_times=x.largest(repeated.times))
    sums = parts.group_by(*BLOCK)(
        parts=x.count(),
        unknown_accounts=sa.cast(sa.func.sum(x.choose(parts.account_id.is_(None), 1, 0)), sa.BigInteger()),
        allocated_quantity=x.total_quantity(parts.quantity),
        allocated_gross=x.total_money(parts.gross),
        part_security=x.smallest(parts.security_id),
        last_security=x.largest(parts.security_id),
        part_side=x.smallest(parts.their_side),
        last_side=x.largest(parts.their_side),
        part_date=x.smallest(parts.trade_date),
        part_currency=x.smallest(parts.currency),
    )
    return sums.join(doubled, *BLOCK)


def _judged(met: Relation) -> Relation:
    nothing, no_money = x.decimal(0, 38, 6), x.decimal(0, 38, 2)
    parts = x.coalesce(met.parts, 0)
    filled = met.mutate(
        parts=parts,
        allocated_quantity=x.decimal(x.coalesce(met.allocated_quantity, nothing), 38, 6),
        allocated_gross=x.decimal(x.coalesce(met.allocated_gross, no_money), 38, 2),
        rounding_allowed=x.cents(x.product(parts + 1, x.decimal(HALF_A_CENT, 4, 3), 3)),
    )
    named = filled.mutate(gross_difference=x.decimal(filled.allocated_gross - filled.block_gross, 38, 2))
    other = (named.part_security != named.last_security) | (named.part_side != named.last_side)
    other = other | (named.part_security != named.whole_security) | (named.part_side != named.whole_side)
    status = sa.case(
        (named.block_lines.is_(None), x.text("NO_BLOCK")),
        (named.block_lines > 1, x.text("CONFLICTING_BLOCK")),
        (named.parts == 0, x.text("NO_PARTS")),
        (named.most_times > 1, x.text("REPEATED_PART")),
        (named.unknown_accounts > 0, x.text("UNKNOWN_ACCOUNT")),
        (other, x.text("OTHER_TERMS")),
        (named.allocated_quantity < named.block_quantity, x.text("UNDER_ALLOCATED")),
        (named.allocated_quantity > named.block_quantity, x.text("OVER_ALLOCATED")),
        (sa.func.abs(named.gross_difference) > named.rounding_allowed, x.text("MONEY_DIFFERS")),
        else_=x.text("COMPLETE"),
    )
    return named.select(
        "sender",
        "parts",
        "block_quantity",
        "allocated_quantity",
        "block_gross",
        "allocated_gross",
        "gross_difference",
        block_reference=named.block,
        security_id=x.coalesce(named.whole_security, named.part_security),
        their_side=x.coalesce(named.whole_side, named.part_side),
        trade_date=x.coalesce(named.whole_date, named.part_date),
        currency=x.coalesce(named.whole_currency, named.part_currency),
        rounding_allowed=x.decimal(named.rounding_allowed, 38, 2),
        allocation_status=status,
    )
