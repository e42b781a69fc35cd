"""Lines of the control sheet about what others answer: trades affirmed or not yet, events of instructions applied or refused."""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.report.control_line import ADDS, OPEN, TOLD, counted, line

URGENT = ("DUE_TODAY", "MISSED")
"""Cut-offs of a trade that ask for a person today."""
CONTESTED = ("MISMATCHED", "AMBIGUOUS", "REFUSED", "CONTRADICTORY")
"""Why a trade will not affirm itself by waiting."""

REPEATED = ("DUPLICATE",)
NOBODY = ("UNKNOWN_REFERENCE",)
ENDED = ("STATUS_AFTER_SETTLED", "STATUS_AFTER_CANCELLED", "STATUS_AFTER_REJECTED")
OTHER_SIZE = ("OVER_SETTLEMENT", "MORE_THAN_INSTRUCTED", "PARTIAL_NOT_ALLOWED", "OTHER_QUANTITY", "NO_QUANTITY")
CONTRADICTORY = ("CONTRADICTORY_STATUS", "CONFLICTING_CONTENT")


def affirmation_lines(confirm_item: Relation, confirmation: Relation, unaffirmed: Relation) -> list[Relation]:
    """A trade another party has to affirm is affirmed or in the list."""
    said = confirmation.filter(confirmation.item_key != "-", confirmation.affirm_state == "AFFIRMED").select("item_key").distinct()
    affirmed = said.without(unaffirmed, "item_key")
    urgent = unaffirmed.filter(unaffirmed.cutoff_state.in_(URGENT))
    contested = unaffirmed.filter(unaffirmed.why.in_(CONTESTED))
    parts = counted(confirm_item, rows_in=None), counted(affirmed, rows_out=None), counted(unaffirmed, rows_other=None)
    return [
        line(25, "confirm", "Trades to be affirmed: affirmed, or not yet", ADDS, *parts),
        line(26, "confirm", "Of these not affirmed and due today, or past the cut-off", OPEN, counted(urgent, rows_other=None)),
        line(27, "confirm", "Of these not affirmed and refused, contradictory or unlike their line", OPEN, counted(contested, rows_other=None)),
    ]


def event_lines(instruction_event: Relation) -> list[Relation]:
    """An event of an instruction is applied, or refused for a reason and shown."""
    legal = instruction_event.legality == "LEGAL"
    refused = instruction_event.filter(instruction_event.legality != "LEGAL")

    def of(number: int, measure: str, reasons: tuple[str, ...]) -> Relation:
        return line(number, "settle", measure, OPEN, counted(refused.filter(refused.reason.in_(reasons)), rows_other=None))

    named = (*REPEATED, *NOBODY, *ENDED, *OTHER_SIZE, *CONTRADICTORY)
    again = counted(refused.filter(refused.reason.in_(REPEATED)), rows_out=None)
    rest = refused.filter(x.coalesce(refused.reason, x.text("-")).not_in(named))
    every = counted(instruction_event, rows_in=None, rows_out=legal, rows_other=instruction_event.legality != "LEGAL")
    return [
        line(43, "settle", "Events of instructions: applied, or refused", ADDS, every),
        line(44, "settle", "Of these refused as said before", TOLD, again),
        of(45, "Of these refused: of an instruction not known", NOBODY),
        of(46, "Of these refused: after the instruction had ended", ENDED),
        of(47, "Of these refused: more than was instructed, a part where none is allowed, or none", OTHER_SIZE),
        of(48, "Of these refused: contradicting what was said", CONTRADICTORY),
        line(49, "settle", "Of these refused for another reason", OPEN, counted(rest, rows_other=None)),
    ]
