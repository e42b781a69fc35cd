"""Land an approved adjustment: rows of `adjustment_message` made of the two journal entries alone, so that a rebuild makes the same again.

The order is that of a load: first the approval is in the journal, then the rows. An approval that was killed in between is finished by the
next command that loads, decides, runs or closes (`finish_adjustments`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq

from tallystick.day.book import Book
from tallystick.day.control import calculator
from tallystick.journal import Entry, Json, Kind
from tallystick.journal.entry import canonical_json
from tallystick.model.landing import ADJUSTMENT_MESSAGE
from tallystick.stores.snapshot import Snapshot
from tallystick.stores.store import Place

SUBJECT = "adjustment"
APPROVED, REJECTED = "approved", "rejected"
ID_DIGITS = 12


def adjustment_rows(facts: Mapping[str, Json], file_id: str, **decided: str | int) -> pa.Table:
    """The legs of an ADJUSTMENT entry's payload as landing rows; `decided`: entry_sequence, approval_sequence, proposed_by, approved_by."""
    legs = facts["legs"]
    rows = [_row(leg, number, str(facts["reason"]), file_id) | decided for number, leg in enumerate(legs if isinstance(legs, list) else [], 1)]
    return pa.Table.from_pylist(rows, schema=ADJUSTMENT_MESSAGE.arrow)


def _row(leg: Mapping[str, Json], number: int, purpose: str, file_id: str) -> dict[str, object]:
    names = ("ledger_account", "sub_account", "security_id", "currency")
    amounts = {"quantity": Decimal(str(leg["quantity"])), "money": Decimal(str(leg["money"]))}
    text = canonical_json({"reason": purpose, "leg": leg})
    return {"file_id": file_id, "line_number": number, "raw_text": text, "purpose": purpose, **{name: str(leg[name]) for name in names}, **amounts}


def is_approval(entry: Entry) -> bool:
    """Whether an entry approves an adjustment."""
    return entry.kind is Kind.APPROVAL and entry.facts.get("subject") == SUBJECT and entry.facts.get("decision") == APPROVED


def land_adjustment(book: Book, approval: Entry) -> None:
    """Make the rows of an approved adjustment count on the day its approval names."""
    proposal = book.reader.entry(int(str(approval.facts["entry"])))
    file_id = proposal.entry_hash[:ID_DIGITS]
    sequences = {"entry_sequence": proposal.sequence, "approval_sequence": approval.sequence}
    rows = adjustment_rows(proposal.facts, file_id, **sequences, proposed_by=proposal.actor, approved_by=approval.actor)
    bucket = dt.date.fromisoformat(str(approval.facts["bucket"]))
    part = book.path / "scratch" / f"{ADJUSTMENT_MESSAGE.name}-{file_id}.landing"
    part.parent.mkdir(exist_ok=True)
    pq.write_table(rows, part, compression="zstd")
    with calculator(book) as store:
        made = store.take_in(ADJUSTMENT_MESSAGE, part, Place(ADJUSTMENT_MESSAGE.name, bucket, 1, proposal.entry_hash[:16], file_id))
    made_by = (None, "adjust", approval.sequence, book.rules_version, book.code_version)
    name, fingerprint = ADJUSTMENT_MESSAGE.name, _fingerprint(proposal, approval)
    book.catalogue.publish([Snapshot(name, bucket, 1, file_id, made.path, made.sha256, made.bytes, made.rows, fingerprint, *made_by)])


def finish_adjustments(book: Book) -> int:
    """Land approved adjustments of the open day that have no rows (the approval was killed); how many."""
    bucket = book.state.loading_day
    known = {snapshot.fingerprint for snapshot in book.catalogue.latest(ADJUSTMENT_MESSAGE.name, bucket)}
    approvals = [each for each in book.reader.entries(kind=Kind.APPROVAL) if is_approval(each) and each.facts["bucket"] == bucket.isoformat()]
    unfinished = [each for each in approvals if _fingerprint(book.reader.entry(int(str(each.facts["entry"]))), each) not in known]
    for approval in unfinished:
        land_adjustment(book, approval)
    return len(unfinished)


def _fingerprint(proposal: Entry, approval: Entry) -> str:
    return f"{proposal.entry_hash}.{approval.entry_hash}"
