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
from tallystick.relation.check_digits import CharacterAt
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

NOTHING = CharacterAt(x.text(" "), 2)
"""What is added where a part does not apply: no character. Joined to a text it is nothing on every engine, also where it is null (Oracle)."""


def with_sentence(rows: Relation) -> Relation:
    """The rows with `sentence`; they have the columns of `fail`, `symbol`, and of the first duty `duty_state`, `duty_at` and `consequence`."""
    told = spoken_money(spoken_quantity(rows, "quantity", "said_quantity"), "value", "said_value")
    told = spoken_money(spoken_money(told, "marked_money", "said_mark"), "margin", "said_margin")
    told = spoken_quantity(spoken_money(told, "penalty", "said_penalty"), "curable_quantity", "said_cure")
    return _cured(_duty(_costing(_opened(told)))).select(*rows.columns, "sentence")


def _also(rows: Relation, condition: x.Expression, *parts: x.Expression | str) -> Relation:
    """The rows with the parts added to the sentence where the condition holds.

    The sentence so far stands in it once: an engine that merges nested queries (PostgreSQL) would double the text at each part otherwise.
    """
    first, *rest = parts
    added = x.join_text(x.text(first) if isinstance(first, str) else first, *rest)
    return rows.mutate(sentence=x.join_text(rows.sentence, x.choose(condition, added, NOTHING)))


def _opened(rows: Relation) -> Relation:
    """What, since when, why."""
    deliver = rows.direction == "DELIVER"
    begun = x.choose(deliver, x.text("We have not delivered "), x.text("We have not received "))
    told = rows.mutate(sentence=x.join_text(begun, rows.said_quantity, " ", x.coalesce(rows.symbol, rows.security_id)))
    told = _also(told, (told.clearing_path == "CNS") & (told.direction == "DELIVER"), " to CNS")
    told = _also(told, (told.clearing_path == "CNS") & (told.direction == "RECEIVE"), " from CNS")
    told = _also(told, told.clearing_path != "CNS", " at ", told.venue, " (", told.fail_id, ")")
    why = sa.case(*[(told.cause == cause, x.text(words)) for cause, words in WHY.items()], else_=x.text(UNKNOWN))
    told = told.mutate(sentence=x.join_text(told.sentence, " since ", told.origin_date, ", day ", told.age_settlement_days, ": ", why))
    return _also(told, told.status_reason.is_not(None), " (", x.coalesce(told.status_reason, x.text("-")), ")")


def _costing(rows: Relation) -> Relation:
    """Its value, and what rules put on it today."""
    told = rows.mutate(sentence=x.join_text(rows.sentence, ". It is worth ", rows.currency, " ", rows.said_value, " at the last close"))
    told = _also(told, told.marked_money > 0, ", its mark brings ", told.currency, " ", told.said_mark, " today")
    told = _also(told, told.marked_money < 0, ", its mark costs ", told.currency, " ", told.said_mark, " today")
    told = _also(told, told.margin > 0, ", it ties up ", told.currency, " ", told.said_margin, " of margin")
    told = _also(told, told.penalty < 0, ", today's penalty costs ", told.currency, " ", told.said_penalty)
    told = _also(told, told.penalty > 0, ", today's penalty brings ", told.currency, " ", told.said_penalty)
    return told.mutate(sentence=x.join_text(told.sentence, "."))


def _duty(rows: Relation) -> Relation:
    """The duty that is due first."""
    at = x.choose(rows.duty_at == "OPEN", x.text("open"), x.text("close"))
    due = x.coalesce(rows.next_due_date, rows.origin_date)
    told = rows.mutate(
        words=x.join_text("by the ", at, " of ", due, ": ", x.coalesce(rows.consequence, x.text("-"))),
        duty=x.choose(rows.next_due_date.is_(None), x.text("NONE"), x.coalesce(rows.duty_state, x.text("NONE"))),
    )
    told = _also(told, told.duty == "OVERDUE", " Overdue, ", told.words)
    told = _also(told, ~told.duty.in_(["OVERDUE", "NONE"]), " To do ", told.words)
    told = _also(told, told.duty == "SCOPE_TO_BE_CONFIRMED", ", if Compliance confirms that the rule applies")
    told = _also(told, told.duty != "NONE", ".")
    told = _also(told, told.duty == "NONE", " No duty runs on it.")
    return _also(told, (told.pre_borrow == "Y") & (told.direction == "DELIVER"), " Until it is closed out no short sale without a borrow first.")


def _cured(rows: Relation) -> Relation:
    """What would cure it."""
    needed = sa.func.abs(rows.quantity)
    told = _also(rows, (rows.curable_quantity > 0) & (rows.curable_quantity >= needed), " What we wait for ourselves would cure it.")
    some = (told.curable_quantity > 0) & (told.curable_quantity < sa.func.abs(told.quantity))
    return _also(told, some, " What we wait for ourselves would cure ", told.said_cure, " of it.")
