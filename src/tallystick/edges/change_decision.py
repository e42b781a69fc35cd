"""Approve a planned change and put it in force: two decisions of two people, both in the journal.

An approval is bound to the bytes of the files and to the plan's fingerprint, so it holds for what was shown and nothing else. A change is put in
force by writing the files into the book and journalling them as a RULE_CHANGE with their bytes in `received/`; a rebuild finds them there.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from tallystick.day.approved_change import SUBJECT, ChangeRefused
from tallystick.day.book import Book
from tallystick.day.changed_book import Proposal
from tallystick.day.settings import record_settings
from tallystick.journal import Entry, Json, Kind, Receipt
from tallystick.lineage.change_plan import ChangePlan

Clock = Callable[[], str]


def approve(book: Book, plan: ChangePlan, shown: str, now: Clock) -> Receipt:
    """Journal the approval of a plan. `shown`: the beginning of the fingerprint the approver read. Raises ChangeRefused."""
    _refuse_locked(plan)
    if len(shown) < 8 or not plan.fingerprint.startswith(shown):
        expected = f"expected {plan.fingerprint[:16]}…, the plan as the book stands now"
        raise ChangeRefused(f"--plan: found {shown or 'nothing'}, {expected}; read it again with `tallystick change plan`")
    facts: dict[str, Json] = {
        "subject": SUBJECT,
        "decision": "approved",
        "plan": plan.fingerprint,
        "files": dict(plan.files),
        "tables": sorted({each.difference.table for each in plan.tables}),
        "days": [each.isoformat() for each in plan.days],
    }
    return book.journal.append(Kind.APPROVAL, book.actor, facts, now())


def apply(book: Book, changes: tuple[Proposal, ...], now: Clock) -> list[str]:
    """Put approved files in force; gives their names. Raises ChangeRefused unless another person approved exactly these bytes and nothing changed since."""
    entry = approval_of(book, changes)
    if entry is None:
        raise ChangeRefused(f"{_names(changes)}: found no approval of exactly these bytes; approve the plan first with `tallystick change approve`")
    if entry.actor == book.actor:
        raise ChangeRefused(f"{_names(changes)}: approved by {entry.actor} (entry {entry.sequence}); another person puts it in force, see --actor")
    for change in changes:
        _write(book, change)
    return record_settings(book.path, book.journal, book.actor, now)


def approval_of(book: Book, changes: tuple[Proposal, ...]) -> Entry | None:
    """The last approval of exactly these files that no later change of one of them has overtaken."""
    wanted = {each.name: each.sha256 for each in changes}
    found: Entry | None = None
    for entry in book.reader.entries():
        if entry.kind is Kind.APPROVAL and entry.facts.get("subject") == SUBJECT and entry.facts.get("files") == wanted:
            found = entry
        if entry.kind is Kind.RULE_CHANGE and entry.facts.get("name") in wanted:
            found = None
    return found


def refused(plan: ChangePlan) -> str:
    """Why a plan cannot be approved; empty when it can."""
    if not plan.locked:
        return ""
    return f"it would change what is locked: {', '.join(plan.locked)} ([change] locked in tallystick.toml)"


def _refuse_locked(plan: ChangePlan) -> None:
    if plan.locked:
        raise ChangeRefused(f"{', '.join(name for name, _ in plan.files)}: {refused(plan)}")


def _write(book: Book, change: Proposal) -> None:
    path = book.path / change.name
    path.parent.mkdir(exist_ok=True)
    part = path.with_name(f"{path.name}.new")
    with part.open("wb") as file:
        file.write(change.content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _names(changes: tuple[Proposal, ...]) -> str:
    return ", ".join(each.name for each in changes)
