"""Proofs an outsider can check with a tree head and nothing else (RFC 9162)."""

from __future__ import annotations

from dataclasses import dataclass

from tallystick.journal import tree
from tallystick.journal.read import JournalReader


@dataclass(frozen=True, slots=True)
class InclusionProof:
    """That the entry `sequence` with `entry_hash` is among the first `tree_size` entries; hashes in hex, leaf side first."""

    sequence: int
    entry_hash: str
    tree_size: int
    hashes: tuple[str, ...]

    def holds(self, root_hash: str) -> bool:
        """Whether it proves this against the root of a head of `tree_size`."""
        path = [bytes.fromhex(each) for each in self.hashes]
        return tree.verify_inclusion(bytes.fromhex(self.entry_hash), self.sequence - 1, self.tree_size, path, bytes.fromhex(root_hash))


@dataclass(frozen=True, slots=True)
class ConsistencyProof:
    """That the journal of `old_size` entries is the beginning of that of `new_size`: nothing was changed, only added."""

    old_size: int
    new_size: int
    hashes: tuple[str, ...]

    def holds(self, old_root_hash: str, new_root_hash: str) -> bool:
        """Whether it proves this against the roots of two heads of these sizes."""
        path = [bytes.fromhex(each) for each in self.hashes]
        return tree.verify_consistency(self.old_size, self.new_size, bytes.fromhex(old_root_hash), bytes.fromhex(new_root_hash), path)


def prove_inclusion(journal: JournalReader, sequence: int, tree_size: int | None = None) -> InclusionProof:
    """The proof for the entry at `sequence` in the tree of `tree_size` (default: all). IndexError outside it. Reads all leaf hashes."""
    leaves = _leaf_hashes(journal, tree_size)
    hashes = tree.inclusion_proof(leaves, sequence - 1)
    return InclusionProof(sequence, leaves[sequence - 1].hex(), len(leaves), tuple(each.hex() for each in hashes))


def prove_consistency(journal: JournalReader, old_size: int, new_size: int | None = None) -> ConsistencyProof:
    """The proof from `old_size` to `new_size` (default: all). IndexError outside 1..new_size. Reads all leaf hashes."""
    leaves = _leaf_hashes(journal, new_size)
    return ConsistencyProof(old_size, len(leaves), tuple(each.hex() for each in tree.consistency_proof(leaves, old_size)))


def _leaf_hashes(journal: JournalReader, tree_size: int | None) -> list[bytes]:
    size = journal.position().sequence if tree_size is None else tree_size
    rows = journal.database.rows("select entry_hash from entry where sequence <= ? order by sequence", (size,))
    leaves = [bytes.fromhex(each) for (each,) in rows]
    if len(leaves) != size:
        raise IndexError(f"{journal.book}: the journal has {len(leaves)} entries; no tree of {size}")
    return leaves
