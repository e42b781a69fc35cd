"""The journal: what was received and decided, in order, hash-chained, durable before it is acknowledged.

The record of a book is `journal.sqlite` and `received/`; everything else is made from them. `create_journal` begins one,
`Journal.open(book)` is its one writer, `JournalReader.open_to_read(book)` reads beside it, `receive` takes a file in untouched,
`sign_head` signs where the journal stands, `prove_inclusion` and `prove_consistency` convince an outsider, and `verify` names the first bad entry.
"""

from tallystick.journal.append import Journal
from tallystick.journal.create import create_journal
from tallystick.journal.database import connect, database_path, transaction
from tallystick.journal.entry import KIND_SENTENCES, Draft, Entry, Json, Kind, Receipt, canonical_json
from tallystick.journal.head import TreeHead, kept_heads, sign_head, verify_head
from tallystick.journal.keys import PublicKey, current_key, rotate_key
from tallystick.journal.problem import PROBLEM_SENTENCES, Problem, ProblemKind, VerifyResult
from tallystick.journal.prove import ConsistencyProof, InclusionProof, prove_consistency, prove_inclusion
from tallystick.journal.read import JournalReader
from tallystick.journal.receive import Received, receive, receive_stream, received_path
from tallystick.journal.verify import verify

__all__ = [
    "KIND_SENTENCES",
    "PROBLEM_SENTENCES",
    "ConsistencyProof",
    "Draft",
    "Entry",
    "InclusionProof",
    "Journal",
    "JournalReader",
    "Json",
    "Kind",
    "Problem",
    "ProblemKind",
    "PublicKey",
    "Receipt",
    "Received",
    "TreeHead",
    "VerifyResult",
    "canonical_json",
    "connect",
    "create_journal",
    "current_key",
    "database_path",
    "kept_heads",
    "prove_consistency",
    "prove_inclusion",
    "receive",
    "receive_stream",
    "received_path",
    "rotate_key",
    "sign_head",
    "transaction",
    "verify",
    "verify_head",
]
