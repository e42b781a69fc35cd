"""The journal: what was received and decided, in order, hash-chained, durable before it is acknowledged.

The record of a book is its journal and `received/`; everything else is made from them. The journal's tables are at home in the book's folder
(`journal.sqlite`) or in a schema of a PostgreSQL server (`ServerHome`). `create_journal` begins one, `Journal.open(book)` is
its one writer, `JournalReader.open_to_read(book)` reads beside it, `receive` takes a file in untouched,
`sign_head` signs where the journal stands, `prove_inclusion` and `prove_consistency` convince an outsider, and `verify` names the first bad entry.
"""

from tallystick.journal.append import Journal
from tallystick.journal.create import create_journal
from tallystick.journal.entry import KIND_SENTENCES, Draft, Entry, Json, Kind, Receipt, canonical_json
from tallystick.journal.head import TreeHead, kept_heads, sign_head, verify_head
from tallystick.journal.keys import PublicKey, current_key, rotate_key
from tallystick.journal.port import Database, Home
from tallystick.journal.problem import PROBLEM_SENTENCES, Problem, ProblemKind, VerifyResult
from tallystick.journal.prove import ConsistencyProof, InclusionProof, prove_consistency, prove_inclusion
from tallystick.journal.read import JournalReader
from tallystick.journal.receive import Received, receive, receive_stream, received_path
from tallystick.journal.server_home import ServerHome
from tallystick.journal.server_lock import Fence
from tallystick.journal.server_session import Address
from tallystick.journal.server_tables import server_tables
from tallystick.journal.sqlite_home import FolderHome, database_path
from tallystick.journal.verify import verify

__all__ = [
    "KIND_SENTENCES",
    "PROBLEM_SENTENCES",
    "Address",
    "ConsistencyProof",
    "Database",
    "Draft",
    "Entry",
    "Fence",
    "FolderHome",
    "Home",
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
    "ServerHome",
    "TreeHead",
    "VerifyResult",
    "canonical_json",
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
    "server_tables",
    "sign_head",
    "verify",
    "verify_head",
]
