"""Compare our cash penalties with the depository's: what one side lacks, and what makes an amount differ.

    ours −25.00, theirs −25.50 at another price      gives  PRICE, difference −0.50

The days of late matching of one instruction are compared in one sum. A penalty they do not state is a break only for days up to the last
one they have stated: what they have not come to yet is not missing.

Reads    penalty, their_penalty
Writes   penalty_break: one row per penalty that does not agree
Units    money in currency units, + credited to us
Holds    equal amounts in the same currency are no break; differences add up to theirs less ours
Source   venues.md 10.3; reports are monthly, statements daily
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

KEY = ("penalty_kind", "match_date", "our_reference")
SHOWN = ("penalty_kind", "penalty_date", "our_reference")
ANY_DAY = dt.date(1900, 1, 1)
"""Stands for the days of late matching, which a statement may give in one line: they are compared in one sum."""


def penalty_break(penalty: Relation, their_penalty: Relation) -> Relation:
    """Differences at the close."""
    ours, theirs = _ours(penalty), _theirs(their_penalty)
    stated = their_penalty.mutate(one=x.text("1"))
    last = stated.group_by("one")(stated_to=x.largest(stated.penalty_date))
    met = ours.mutate(one=x.text("1")).join(last, "one", how="left").join(theirs, *KEY, how="left")
    lacking = met.filter(met.their_reference.is_not(None) | (met.penalty_date <= met.stated_to))
    return _typed(lacking).union(_extra(theirs.without(ours, *KEY)))


def _dated(rows: Relation) -> Relation:
    return rows.mutate(match_date=x.choose(rows.penalty_kind == "LMFP", x.date(ANY_DAY), rows.penalty_date))


def _ours(penalty: Relation) -> Relation:
    rows = _dated(penalty.mutate(our_reference=penalty.instruction_id, unknown=x.choose(penalty.amount.is_(None), 1, 0)))
    summed = rows.group_by(*KEY)(
        penalty_date=x.largest(rows.penalty_date),
        our_party=x.smallest(rows.counterparty),
        our_currency=x.smallest(rows.currency),
        known_amount=x.total_money(rows.amount),
        unknown=x.largest(rows.unknown),
        our_quantity=x.largest(rows.quantity),
        our_price=x.smallest(rows.price),
        our_rate=x.largest(rows.penalty_rate),
    )
    return summed.mutate(our_amount=x.choose(summed.unknown == 1, x.null(sa.Numeric(38, 2)), summed.known_amount))


def _theirs(their_penalty: Relation) -> Relation:
    rows = _dated(their_penalty)
    return rows.group_by(*KEY)(
        their_date=x.largest(rows.penalty_date),
        their_reference=x.smallest(rows.their_reference),
        their_party=x.smallest(rows.counterparty),
        their_currency=x.smallest(rows.currency),
        their_amount=x.total_money(rows.amount),
        their_quantity=x.largest(rows.quantity),
        their_price=x.smallest(rows.price),
        their_rate=x.largest(rows.penalty_rate),
    )


def _typed(rows: Relation) -> Relation:
    """Rows of ours that do not agree, with what makes them differ."""
    nothing = x.decimal(0, 38, 2)
    same = (rows.our_currency == rows.their_currency) & (rows.our_amount == rows.their_amount)
    kind = sa.case(
        (rows.their_reference.is_(None), "MISSING_THEIRS"),
        (rows.our_amount.is_(None), "NOT_WORKED_OUT"),
        (rows.our_currency != rows.their_currency, "CURRENCY"),
        (x.choose(rows.our_amount < 0, -1, 1) != x.choose(rows.their_amount < 0, -1, 1), "PAYER"),
        (rows.our_quantity != rows.their_quantity, "QUANTITY"),
        (rows.our_price != rows.their_price, "PRICE"),
        (rows.our_rate != rows.their_rate, "RATE"),
        else_="AMOUNT",
    )
    differing = rows.mutate(same=x.choose(same, 1, 0), break_type=kind)
    wrong = differing.filter(differing.same == 0)
    return wrong.select(
        *SHOWN,
        "break_type",
        "our_amount",
        "their_amount",
        their_reference=x.coalesce(wrong.their_reference, x.text("-")),
        counterparty=x.coalesce(wrong.our_party, wrong.their_party),
        currency=x.coalesce(wrong.our_currency, wrong.their_currency),
        difference=x.decimal(x.coalesce(wrong.their_amount, nothing) - x.coalesce(wrong.our_amount, nothing), 38, 2),
    )


def _extra(rows: Relation) -> Relation:
    return rows.select(
        "penalty_kind",
        "our_reference",
        "their_reference",
        "their_amount",
        penalty_date=rows.their_date,
        break_type=x.text("MISSING_OURS"),
        our_amount=x.null(sa.Numeric(38, 2)),
        counterparty=rows.their_party,
        currency=rows.their_currency,
        difference=rows.their_amount,
    )
