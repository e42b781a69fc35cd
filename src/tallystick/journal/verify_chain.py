"""Verify the chain: read every entry once, hash it again, and stop at the first that is not as it was written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from tallystick.journal.entry import NO_PREVIOUS, Entry, Kind, entry_text
from tallystick.journal.errors import DatabaseTrouble, ServerTrouble
from tallystick.journal.port import Database
from tallystick.journal.problem import Problem, ProblemKind
from tallystick.journal.schema import ENTRY_COLUMNS
from tallystick.journal.tree import Frontier

BATCH_ENTRIES = 1024

_KEY_KINDS = frozenset({Kind.INIT.value, Kind.KEY_ROTATION.value})
_NEVER = 1 << 62


@dataclass
class Chain:
    """What one pass over the entries found: the sound beginning, and the first problem if there is one."""

    frontier: Frontier = field(default_factory=Frontier)
    last_hash: str = NO_PREVIOUS
    hash_at: dict[int, str] = field(default_factory=dict)
    root_at: dict[int, str] = field(default_factory=dict)
    roots_at: dict[int, list[bytes]] = field(default_factory=dict)
    file_entries: dict[str, int] = field(default_factory=dict)
    key_entries: list[Entry] = field(default_factory=list)
    problem: Problem | None = None

    @property
    def size(self) -> int:
        """How many entries from the first are sound."""
        return self.frontier.size


def verify_chain(database: Database, wanted_sizes: Iterable[int]) -> Chain:
    """Read and check all entries; entry hash, root and frontier are noted at each of `wanted_sizes`. Raises ServerTrouble."""
    chain = Chain()
    stops = sorted({each for each in wanted_sizes if each > 0}, reverse=True)
    try:
        with database.batches(f"select {ENTRY_COLUMNS} from entry order by sequence") as rows:
            while chain.problem is None and (batch := rows.fetchmany(_batch_size(chain.size, stops))):
                _take(chain, batch)
                _note(chain, stops)
    except ServerTrouble:
        raise
    except DatabaseTrouble as error:
        chain.problem = Problem(ProblemKind.UNREADABLE, chain.size + 1, f"entry {chain.size + 1}: {error}; the last good entry is {chain.size}")
    return chain


def _batch_size(size: int, stops: list[int]) -> int:
    return min(BATCH_ENTRIES, (stops[-1] if stops else _NEVER) - size)


def _note(chain: Chain, stops: list[int]) -> None:
    if stops and chain.size == stops[-1]:
        size = stops.pop()
        chain.hash_at[size] = chain.last_hash
        chain.root_at[size] = chain.frontier.root().hex()
        chain.roots_at[size] = list(chain.frontier.roots)


def _take(chain: Chain, batch: list[tuple[Any, ...]]) -> None:
    """Check a batch of rows. This loop is what verification costs, so it is written flat."""
    expected, previous, leaves = chain.size, chain.last_hash, []
    for row in batch:
        expected += 1
        sequence, received_at, actor, kind, content_hash, file_sha256, previous_hash, entry_hash, payload = row
        content = sha256(payload.encode()).hexdigest() if type(payload) is str else None
        leaf = sha256(entry_text(expected, received_at, actor, kind, content, file_sha256 or "", previous)).digest()
        if leaf.hex() != entry_hash or sequence != expected or previous_hash != previous or content_hash != content:
            chain.problem = _diagnose(row, expected, previous, content)
            break
        previous = entry_hash
        leaves.append(leaf)
        if file_sha256 is not None:
            chain.file_entries.setdefault(file_sha256, sequence)
        if kind in _KEY_KINDS:
            chain.key_entries.append(Entry(sequence, received_at, actor, Kind(kind), content_hash, previous_hash, entry_hash, payload, file_sha256))
    chain.frontier.extend(leaves)
    chain.last_hash = previous


def _diagnose(row: tuple[Any, ...], expected: int, previous: str, content: str | None) -> Problem:
    sequence, _, _, _, content_hash, _, previous_hash, entry_hash, _ = row
    if sequence != expected:
        return Problem(ProblemKind.GAP, expected, f"entry {expected}: absent; found entry {sequence} after entry {expected - 1}")
    if previous_hash != previous:
        return Problem(ProblemKind.BROKEN_CHAIN, expected, f"entry {expected}: previous hash is {previous_hash}, entry {expected - 1} has {previous}")
    if content_hash != content:
        return Problem(ProblemKind.ALTERED_PAYLOAD, expected, f"entry {expected}: content hash is {content_hash}, the payload hashes to {content}")
    return Problem(ProblemKind.WRONG_HASH, expected, f"entry {expected}: entry hash {entry_hash} is not that of its time, actor, kind and file reference")
