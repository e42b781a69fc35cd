"""The sentence about a fail: what, since when, why, what it is worth and costs, what must happen by when, and what would cure it.

    We have not delivered 100 AAA to CNS since 2026-11-25, day 1: we lack the shares. It is worth USD 1,000.00 at the last close and ties up
    USD 50.00 of margin. Close out by a purchase or a borrow by the open of 2026-11-27.

Holds    every figure in it is a column of the row
Source   house style; causes as venues.md 9.3 names them
"""

from __future__ import annotations

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.fails.spoken import spoken_money, spoken_quantity

WHY = {
    "OWN_LACK": "we lack the shares",
    "COUNTERPARTY_LACK": "the other side lacks the shares",
    "CCP_NO_ALLOCATION": "the clearing corporation has allocated none to us",
    "UNMATCHED": "the two instructions do not match",
    "CASH": "one side lacks the cash",
    "HOLD": "it is on hold",
}
"""Causes in a clerk's words."""

UNKNOWN = "nobody has said why"


def with_sentence(rows: Relation) -> Relation:
    """The rows with `sentence`; they have the columns of `fail`, `symbol`, and of the first duty `duty_state`, `duty_at` and `consequence`.

    Each piece is said in one of its forms, none of them empty (Oracle takes an empty text for null), and stands in the sentence once: an
    engine that merges nested queries (PostgreSQL) writes a piece out as often as it is asked for.
    """
    told = spoken_money(spoken_quantity(rows, "quantity", "said_quantity"), "value", "said_value")
    told = spoken_money(spoken_money(told, "marked_money", "said_mark"), "margin", "said_margin")
    told = spoken_quantity(spoken_money(told, "penalty", "said_penalty"), "curable_quantity", "said_cure")
    costed = _costing(told)
    pieces = costed.mutate(opened=_opened(costed), why=_why(costed), duty=_duty(costed), ending=_ending(costed))
    sentence = x.join_text(pieces.opened, pieces.why, pieces.currency, " ", pieces.said_value, " at the last close", pieces.costs, pieces.duty, pieces.ending)
    return pieces.mutate(sentence=sentence).select(*rows.columns, "sentence")


def _opened(rows: Relation) -> x.Expression:
    """What, where, since when."""
    begun = x.choose(rows.direction == "DELIVER", x.text("We have not delivered "), x.text("We have not received "))
    place = sa.case(
        (rows.clearing_path != "CNS", x.join_text(" at ", rows.venue, " (", rows.fail_id, ")")),
        (rows.direction == "DELIVER", x.text(" to CNS")),
        else_=x.text(" from CNS"),
    )
    named = x.join_text(begun, rows.said_quantity, " ", x.coalesce(rows.symbol, rows.security_id), place)
    return x.join_text(named, " since ", rows.origin_date, ", day ", rows.age_settlement_days, ": ")


def _why(rows: Relation) -> x.Expression:
    """The cause, with the depository's code where there is one."""
    why = sa.case(*[(rows.cause == cause, x.text(words)) for cause, words in WHY.items()], else_=x.text(UNKNOWN))
    worth = ". It is worth "
    return x.choose(rows.status_reason.is_(None), x.join_text(why, worth), x.join_text(why, " (", x.coalesce(rows.status_reason, x.text("-")), ")", worth))


def _costing(rows: Relation) -> Relation:
    """The rows with `costs`: what rules put on it today, from the last of them to the first, and the point behind."""
    cost = x.join_text(", today's penalty costs ", rows.currency, " ", rows.said_penalty, ".")
    gain = x.join_text(", today's penalty brings ", rows.currency, " ", rows.said_penalty, ".")
    last = rows.mutate(penalised=sa.case((rows.penalty < 0, cost), (rows.penalty > 0, gain), else_=x.text(".")))
    tied = x.join_text(", it ties up ", last.currency, " ", last.said_margin, " of margin", last.penalised)
    more = last.mutate(tied=x.choose(last.margin > 0, tied, last.penalised))
    brings = x.join_text(", its mark brings ", more.currency, " ", more.said_mark, " today", more.tied)
    costs = x.join_text(", its mark costs ", more.currency, " ", more.said_mark, " today", more.tied)
    return more.mutate(costs=sa.case((more.marked_money > 0, brings), (more.marked_money < 0, costs), else_=more.tied))


def _duty(rows: Relation) -> x.Expression:
    """The duty that is due first, without the point behind."""
    at = x.choose(rows.duty_at == "OPEN", x.text("open"), x.text("close"))
    due = x.coalesce(rows.next_due_date, rows.origin_date)
    words = x.join_text("by the ", at, " of ", due, ": ", x.coalesce(rows.consequence, x.text("-")))
    duty = x.choose(rows.next_due_date.is_(None), x.text("NONE"), x.coalesce(rows.duty_state, x.text("NONE")))
    return sa.case(
        (duty == "NONE", x.text(" No duty runs on it")),
        (duty == "OVERDUE", x.join_text(" Overdue, ", words)),
        (duty == "SCOPE_TO_BE_CONFIRMED", x.join_text(" To do ", words, ", if Compliance confirms that the rule applies")),
        else_=x.join_text(" To do ", words),
    )


def _ending(rows: Relation) -> x.Expression:
    """That a short sale needs a borrow first, what would cure it, and the last point."""
    bound = (rows.pre_borrow == "Y") & (rows.direction == "DELIVER")
    first = ". Until it is closed out no short sale without a borrow first"
    some = x.join_text(". What we wait for ourselves would cure ", rows.said_cure, " of it.")
    whole = ". What we wait for ourselves would cure it."
    cured = (rows.curable_quantity > 0) & (rows.curable_quantity >= sa.func.abs(rows.quantity))
    return sa.case(
        (bound & cured, x.join_text(first, whole)),
        (bound & (rows.curable_quantity > 0), x.join_text(first, some)),
        (bound, x.join_text(first, ".")),
        (cured, x.text(whole)),
        (rows.curable_quantity > 0, some),
        else_=x.text("."),
    )
