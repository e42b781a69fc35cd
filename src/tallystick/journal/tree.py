"""The Merkle tree of RFC 9162 (section 2.1; the same tree as RFC 6962): roots, inclusion and consistency proofs.

A leaf is SHA-256(0x00, data), a node SHA-256(0x01, left, right). Functions take leaf hashes of 32 bytes, index from 0
(an entry's index is its sequence less one). `Frontier` keeps only the right edge, so that a journal of any length
appends and gives its root in O(log n); proofs read all leaf hashes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256

EMPTY_ROOT = sha256(b"").digest()
"""The root of the tree without leaves (RFC 9162, 2.1.1)."""


def leaf_hash(data: bytes) -> bytes:
    """The hash of one leaf's data."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of two subtrees."""
    return sha256(b"\x01" + left + right).digest()


class Frontier:
    """The right edge of a growing tree: the roots of its complete subtrees, largest first, one for each bit of `size`."""

    def __init__(self, size: int = 0, roots: Iterable[bytes] = ()) -> None:
        self.size = size
        self.roots = list(roots)
        if len(self.roots) != size.bit_count():
            raise ValueError(f"a tree of {size} leaves has {size.bit_count()} complete subtrees, found {len(self.roots)}")

    def append(self, leaf: bytes) -> None:
        """Add one leaf hash."""
        self._push(leaf, 1)

    def extend(self, leaves: Sequence[bytes]) -> None:
        """Add leaf hashes in order; whole subtrees are hashed level by level, which is faster than one by one."""
        position = 0
        while position < len(leaves):
            width = _aligned_width(self.size, len(leaves) - position)
            self._push(_complete_root(leaves[position : position + width]), width)
            position += width

    def root(self) -> bytes:
        """The root of the tree so far."""
        if not self.roots:
            return EMPTY_ROOT
        result = self.roots[-1]
        for left in reversed(self.roots[:-1]):
            result = node_hash(left, result)
        return result

    def _push(self, root: bytes, width: int) -> None:
        carry = width
        while self.size & carry:
            root = node_hash(self.roots.pop(), root)
            carry *= 2
        self.roots.append(root)
        self.size += width


def _aligned_width(size: int, available: int) -> int:
    widest = 1 << (available.bit_length() - 1)
    return min(widest, size & -size) if size else widest


def _complete_root(level: Sequence[bytes]) -> bytes:
    while len(level) > 1:
        level = [sha256(b"\x01" + left + right).digest() for left, right in zip(level[::2], level[1::2], strict=True)]
    return level[0]


def root(leaves: Sequence[bytes]) -> bytes:
    """The root over these leaf hashes."""
    frontier = Frontier()
    frontier.extend(leaves)
    return frontier.root()


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """The proof that the leaf at `index` is in the tree of `leaves` (RFC 9162, 2.1.3.1). IndexError outside the tree."""
    if not 0 <= index < len(leaves):
        raise IndexError(f"no leaf {index} in a tree of {len(leaves)}")
    proof: list[bytes] = []
    low, high = 0, len(leaves)
    while high - low > 1:
        middle = low + _split(high - low)
        if index < middle:
            proof.append(root(leaves[middle:high]))
            high = middle
        else:
            proof.append(root(leaves[low:middle]))
            low = middle
    return proof[::-1]


def consistency_proof(leaves: Sequence[bytes], old_size: int) -> list[bytes]:
    """The proof that the tree of the first `old_size` leaves is a beginning of this one (RFC 9162, 2.1.4.1). IndexError outside 1..size."""
    if not 1 <= old_size <= len(leaves):
        raise IndexError(f"no consistency proof from size {old_size} to {len(leaves)}; expected 1 to {len(leaves)}")
    proof: list[bytes] = []
    low, high = 0, len(leaves)
    while old_size < high:
        middle = low + _split(high - low)
        if old_size <= middle:
            proof.append(root(leaves[middle:high]))
            high = middle
        else:
            proof.append(root(leaves[low:middle]))
            low = middle
    if low > 0:
        proof.append(root(leaves[low:high]))
    return proof[::-1]


def _split(size: int) -> int:
    """The largest power of two smaller than `size`."""
    return 1 << ((size - 1).bit_length() - 1)


def verify_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], expected_root: bytes) -> bool:
    """Whether `proof` shows the leaf hash at `index` in the tree of `size` with `expected_root` (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    position, last, result = index, size - 1, leaf
    for sibling in proof:
        if last == 0 or len(sibling) != 32:
            return False
        if position & 1 or position == last:
            result = node_hash(sibling, result)
            position, last = _climb_past_lone_nodes(position, last)
        else:
            result = node_hash(result, sibling)
        position, last = position >> 1, last >> 1
    return last == 0 and result == expected_root


def verify_consistency(old_size: int, new_size: int, old_root: bytes, new_root: bytes, proof: Sequence[bytes]) -> bool:
    """Whether `proof` shows the tree of `old_size` to be a beginning of that of `new_size` (RFC 9162, 2.1.4.2).

    From an empty tree nothing can be shown, so an `old_size` of 0 passes only against itself.
    """
    if old_size == new_size >= 0:
        return not proof and old_root == new_root
    if not 0 < old_size < new_size:
        return False
    path = [old_root, *proof] if old_size.bit_count() == 1 else list(proof)
    return bool(path) and all(len(each) == 32 for each in path) and _walk(old_size - 1, new_size - 1, path) == (old_root, new_root)


def _walk(position: int, last: int, path: Sequence[bytes]) -> tuple[bytes, bytes] | None:
    """The old and new root that a consistency path leads to; None where its length is wrong."""
    while position & 1:
        position, last = position >> 1, last >> 1
    old = new = path[0]
    for sibling in path[1:]:
        if last == 0:
            return None
        if position & 1 or position == last:
            old, new = node_hash(sibling, old), node_hash(sibling, new)
            position, last = _climb_past_lone_nodes(position, last)
        else:
            new = node_hash(new, sibling)
        position, last = position >> 1, last >> 1
    return (old, new) if last == 0 else None


def _climb_past_lone_nodes(position: int, last: int) -> tuple[int, int]:
    """Up to the level where `position` is a right child: levels on which it stands alone need no sibling."""
    while position and not position & 1:
        position, last = position >> 1, last >> 1
    return position, last
