"""Adjust the books by four eyes: one person proposes, another approves or rejects; each is a journal entry, and only what is approved counts.

An approval is bound to the content hash of the proposal. What it brings lands on the day that is open when it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pyarrow as pa

from tallystick.day.book import Book
from tallystick.edges.adjustment_check import judging
from tallystick.edges.adjustment_landing import APPROVED, REJECTED, SUBJECT, adjustment_rows, finish_adjustments, land_adjustment
from tallystick.edges.adjustment_legs import AdjustmentRefused, WrittenLeg
from tallystick.journal import Entry, Json, Kind, Receipt

Clock = Callable[[], str]
TO_BE_BOOKED = "proposed"
"""Stands for the entry's hash while there is no entry yet."""


@dataclass(frozen=True)
class Adjustment:
    """A proposal and the decision about it, if there is one."""

    proposal: Entry
    decision: Entry | None

    @property
    def state(self) -> str:
        """PROPOSED, APPROVED or REJECTED."""
        return str(self.decision.facts["decision"]).upper() if self.decision else "PROPOSED"

    @property
    def legs(self) -> list[dict[str, str]]:
        """The legs, amounts as exact text."""
        legs = self.proposal.facts["legs"]
        return [{str(name): str(value) for name, value in leg.items()} for leg in legs] if isinstance(legs, list) else []


def propose(book: Book, written: Sequence[WrittenLeg], reason: str, now: Clock) -> Receipt:
    """Journal an adjustment of two or more legs. Raises AdjustmentRefused: no reason, no day open, or legs that could not be booked."""
    if not reason.strip():
        raise AdjustmentRefused("--reason: found nothing, expected a sentence that says why; it stays in the journal")
    if len(written) < 2:
        raise AdjustmentRefused(f"found {len(written)} legs, expected two or more that sum to zero in every currency and security")
    finish_adjustments(book)
    with judging(book) as judge:
        facts: dict[str, Json] = {"reason": reason.strip(), "legs": [judge.leg(each) for each in written], "day": judge.day.isoformat()}
        judge.require_good(_judged_rows(facts, book.actor))
    return book.journal.append(Kind.ADJUSTMENT, book.actor, facts, now())


def approve(book: Book, sequence: int, now: Clock) -> Receipt:
    """Journal the approval of a proposal and land its legs. Raises AdjustmentRefused: not there, decided, own, or no longer bookable."""
    finish_adjustments(book)
    proposal = _undecided(book, sequence)
    if proposal.actor == book.actor:
        raise AdjustmentRefused(f"entry {sequence}: proposed by {proposal.actor}; another person approves it, see --actor")
    with judging(book) as judge:
        judge.require_good(_judged_rows(proposal.facts, proposal.actor))
        facts = {**_decided(proposal, APPROVED), "bucket": judge.day.isoformat()}
    receipt = book.journal.append(Kind.APPROVAL, book.actor, facts, now())
    land_adjustment(book, book.reader.entry(receipt.sequence))
    return receipt


def reject(book: Book, sequence: int, reason: str, now: Clock) -> Receipt:
    """Journal that a proposal is not to be booked; its proposer may take it back. Raises AdjustmentRefused: not there, decided, or no reason."""
    if not reason.strip():
        raise AdjustmentRefused("--reason: found nothing, expected a sentence that says why; it stays in the journal")
    proposal = _undecided(book, sequence)
    return book.journal.append(Kind.APPROVAL, book.actor, {**_decided(proposal, REJECTED), "reason": reason.strip()}, now())


def adjustments(book: Book) -> list[Adjustment]:
    """All proposals in the order of the journal, each with its decision."""
    decisions = {entry.facts["entry"]: entry for entry in book.reader.entries(kind=Kind.APPROVAL) if entry.facts.get("subject") == SUBJECT}
    return [Adjustment(entry, decisions.get(entry.sequence)) for entry in book.reader.entries(kind=Kind.ADJUSTMENT)]


def _undecided(book: Book, sequence: int) -> Entry:
    known = {each.proposal.sequence: each for each in adjustments(book)}
    found = known.get(sequence)
    if found is None:
        waiting = ", ".join(str(number) for number, each in known.items() if each.decision is None) or "none"
        raise AdjustmentRefused(f"entry {sequence}: found no adjustment there, expected one of those proposed ({waiting}); see `tallystick adjust list`")
    if found.decision is not None:
        raise AdjustmentRefused(
            f"entry {sequence}: {found.state.lower()} by {found.decision.actor} (entry {found.decision.sequence}), expected one not decided"
        )
    return found.proposal


def _decided(proposal: Entry, decision: str) -> dict[str, Json]:
    return {"subject": SUBJECT, "decision": decision, "entry": proposal.sequence, "content_hash": proposal.content_hash}


def _judged_rows(facts: dict[str, Json], actor: str) -> pa.Table:
    return adjustment_rows(facts, TO_BE_BOOKED, entry_sequence=0, approval_sequence=0, proposed_by=actor, approved_by="-")
