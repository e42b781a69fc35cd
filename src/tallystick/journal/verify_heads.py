"""Verify what stands for the chain: key rotations, signed heads kept here, and heads and receipts kept outside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tallystick.journal.entry import Kind, Receipt
from tallystick.journal.errors import KeyTrouble
from tallystick.journal.head import TreeHead, frontier_text, verify_head
from tallystick.journal.keys import PublicKey, named_key, rotation_statement, signed_by
from tallystick.journal.port import Database
from tallystick.journal.problem import Problem, ProblemKind
from tallystick.journal.verify_chain import Chain


def signing_keys(chain: Chain) -> list[tuple[int, PublicKey]]:
    """The signing keys by the entry that named them; unusable ones are left out and reported by `rotation_problems`."""
    keys: list[tuple[int, PublicKey]] = []
    for entry in chain.key_entries:
        try:
            keys.append((entry.sequence, named_key(entry)))
        except KeyTrouble:
            continue
    return keys


def rotation_problems(chain: Chain) -> Iterator[Problem]:
    """Key rotations that are not signed by the key before them, or name no key."""
    before: PublicKey | None = None
    for entry in chain.key_entries:
        try:
            key = named_key(entry)
        except KeyTrouble as error:
            yield Problem(ProblemKind.BAD_ROTATION, entry.sequence, str(error))
            continue
        signature = str(entry.facts.get("signature", ""))
        if entry.kind is Kind.KEY_ROTATION and not (before and signed_by(before, signature, rotation_statement(before, key, entry.previous_hash))):
            yield Problem(ProblemKind.BAD_ROTATION, entry.sequence, f"entry {entry.sequence}: key {key.key_id} is not signed by the key before it")
        before = key


def head_problems(chain: Chain, heads: Iterable[TreeHead], keys: Sequence[tuple[int, PublicKey]]) -> Iterator[Problem]:
    """Kept heads against the chain. A false root lies between the last right head and this one."""
    right_size = 0
    for head in heads:
        if head.tree_size > chain.size:
            yield from _beyond(chain, head)
            continue
        if head.root_hash != chain.root_at.get(head.tree_size):
            where = f"entries {right_size + 1} to {head.tree_size}: the head signed at {head.signed_at} has root {head.root_hash}"
            yield Problem(ProblemKind.ROOT_MISMATCH, right_size + 1, f"{where}, these entries have {chain.root_at.get(head.tree_size)}")
            return
        right_size = head.tree_size
        yield from _signature_problems(head, keys)


def _beyond(chain: Chain, head: TreeHead) -> Iterator[Problem]:
    if chain.problem is None:
        yield Problem(
            ProblemKind.TRUNCATED, chain.size + 1, f"the journal ends at entry {chain.size}, but a kept head of {head.signed_at} covers {head.tree_size}"
        )


def _signature_problems(head: TreeHead, keys: Sequence[tuple[int, PublicKey]]) -> Iterator[Problem]:
    current = [key for sequence, key in keys if sequence <= head.tree_size]
    if not (current and verify_head(head, current[-1])):
        yield Problem(ProblemKind.BAD_SIGNATURE, max(head.tree_size, 1), f"the head of {head.tree_size} entries is not signed by the key of that time")


def frontier_problems(chain: Chain, database: Database) -> Iterator[Problem]:
    """Tree edges kept beside heads, against the chain. Raises DatabaseTrouble."""
    for size, text in database.rows("select tree_size, frontier from tree_head where tree_size <= ? order by tree_size", (chain.size,)):
        if text != frontier_text(chain.roots_at.get(size, [])):
            yield Problem(ProblemKind.ROOT_MISMATCH, max(size, 1), f"the tree edge kept beside the head of {size} entries is not that of these entries")


def outside_head_problems(chain: Chain, heads: Sequence[TreeHead], keys: Sequence[tuple[int, PublicKey]]) -> Iterator[Problem]:
    """Heads kept outside, against the chain: rolled back, or another history."""
    for head in heads:
        if head.tree_size > chain.size:
            yield from _rolled_back(chain, f"a head of {head.signed_at} kept outside covers {head.tree_size} entries")
        elif head.tree_size < 1 or head.root_hash != chain.root_at[head.tree_size]:
            yield Problem(
                ProblemKind.OTHER_HISTORY, max(head.tree_size, 0), f"a head of {head.tree_size} entries kept outside has another root, {head.root_hash}"
            )
        else:
            yield from _signature_problems(head, keys)


def receipt_problems(chain: Chain, receipts: Sequence[Receipt]) -> Iterator[Problem]:
    """Receipts kept outside, against the chain."""
    for receipt in receipts:
        if receipt.sequence > chain.size:
            yield from _rolled_back(chain, f"a receipt kept outside is for entry {receipt.sequence}")
        elif chain.hash_at.get(receipt.sequence) != receipt.entry_hash:
            text = f"entry {receipt.sequence}: a receipt kept outside has the hash {receipt.entry_hash}"
            yield Problem(ProblemKind.OTHER_HISTORY, receipt.sequence, text)


def _rolled_back(chain: Chain, what: str) -> Iterator[Problem]:
    if chain.problem is None:
        yield Problem(ProblemKind.ROLLED_BACK, chain.size + 1, f"the journal ends at entry {chain.size}, but {what}")
