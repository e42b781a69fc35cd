"""Verify a book: the chain, the tree heads and their signatures, the received files; name the first bad entry.

Reads everything once and keeps nothing but the right edge of the tree, so any length of journal can be verified. Changes nothing.
What the book's own files can show is limited by who can write them: give `outside_heads` and `outside_receipts` kept elsewhere to find a
rollback or a second history (see `keys`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from tallystick.journal.database import connect
from tallystick.journal.entry import Kind, Receipt
from tallystick.journal.errors import JournalDamaged, KeyTrouble
from tallystick.journal.head import TreeHead, frontier_text, kept_heads, verify_head
from tallystick.journal.keys import PublicKey, named_key, rotation_statement, signed_by
from tallystick.journal.mark import Mark, read_mark
from tallystick.journal.problem import Problem, ProblemKind, VerifyResult
from tallystick.journal.read import JournalReader, require_journal
from tallystick.journal.receive import INCOMING_PREFIX, RECEIVED_FOLDER, file_sha256, received_path
from tallystick.journal.schema import altered_schema
from tallystick.journal.verify_chain import Chain, verify_chain


def verify(book: Path, outside_heads: Sequence[TreeHead] = (), outside_receipts: Sequence[Receipt] = (), *, hash_files: bool = True) -> VerifyResult:
    """Check the book and say what is wrong first. Raises NoJournal; every damage is a problem in the result.

    `hash_files=False` only looks whether the received files are there.
    """
    require_journal(book)
    mark, found = _mark(book)
    try:
        connection = connect(book, read_only=True)
        try:
            result = _verify(book, connection, mark, outside_heads, outside_receipts, hash_files)
        finally:
            connection.close()
    except sqlite3.Error as error:
        result = _unreadable(error)
    return replace(result, problems=result.problems + found)


def _mark(book: Path) -> tuple[Mark | None, tuple[Problem, ...]]:
    try:
        return read_mark(book), ()
    except JournalDamaged as error:
        return None, (Problem(ProblemKind.BAD_MARK, 0, str(error)),)


def _verify(
    book: Path,
    connection: sqlite3.Connection,
    mark: Mark | None,
    outside_heads: Sequence[TreeHead],
    outside_receipts: Sequence[Receipt],
    hash_files: bool,
) -> VerifyResult:
    connection.execute("begin")
    heads = kept_heads(JournalReader(book, connection))
    outside_sizes = [*(each.tree_size for each in outside_heads), *(each.sequence for each in outside_receipts)]
    chain = verify_chain(connection, [mark.sequence if mark else 0, *(each.tree_size for each in heads), *outside_sizes])
    keys = _keys(chain)
    found = [
        *([chain.problem] if chain.problem else []),
        *_mark_problems(chain, mark),
        *_rotation_problems(chain),
        *_head_problems(chain, heads, keys),
        *_frontier_problems(chain, connection),
        *_outside_head_problems(chain, outside_heads, keys),
        *_receipt_problems(chain, outside_receipts),
        *_file_problems(book, chain, hash_files),
        *_schema_problems(connection),
    ]
    problems = tuple(sorted(found, key=lambda each: (each.sequence == 0, each.sequence)))
    return VerifyResult(chain.size, chain.frontier.root().hex(), len(heads), len(chain.file_entries), _orphans(book, chain), problems)


def _mark_problems(chain: Chain, mark: Mark | None) -> Iterator[Problem]:
    if mark is None or chain.problem:
        return
    if mark.sequence > chain.size:
        yield Problem(ProblemKind.TRUNCATED, chain.size + 1, f"the journal ends at entry {chain.size}, but entry {mark.sequence} was acknowledged")
    elif mark.sequence and chain.hash_at[mark.sequence] != mark.entry_hash:
        yield Problem(ProblemKind.ROOT_MISMATCH, mark.sequence, f"entry {mark.sequence}: not the entry that was acknowledged, whose hash is {mark.entry_hash}")


def _keys(chain: Chain) -> list[tuple[int, PublicKey]]:
    """The signing keys by the entry that named them; unusable ones are left out and reported by `_rotation_problems`."""
    keys: list[tuple[int, PublicKey]] = []
    for entry in chain.key_entries:
        try:
            keys.append((entry.sequence, named_key(entry)))
        except KeyTrouble:
            continue
    return keys


def _rotation_problems(chain: Chain) -> Iterator[Problem]:
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


def _head_problems(chain: Chain, heads: Iterable[TreeHead], keys: Sequence[tuple[int, PublicKey]]) -> Iterator[Problem]:
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


def _frontier_problems(chain: Chain, connection: sqlite3.Connection) -> Iterator[Problem]:
    for size, text in connection.execute("select tree_size, frontier from tree_head where tree_size <= ? order by tree_size", (chain.size,)):
        if text != frontier_text(chain.roots_at.get(size, [])):
            yield Problem(ProblemKind.ROOT_MISMATCH, max(size, 1), f"the tree edge kept beside the head of {size} entries is not that of these entries")


def _outside_head_problems(chain: Chain, heads: Sequence[TreeHead], keys: Sequence[tuple[int, PublicKey]]) -> Iterator[Problem]:
    for head in heads:
        if head.tree_size > chain.size:
            yield from _rolled_back(chain, f"a head of {head.signed_at} kept outside covers {head.tree_size} entries")
        elif head.tree_size < 1 or head.root_hash != chain.root_at[head.tree_size]:
            yield Problem(
                ProblemKind.OTHER_HISTORY, max(head.tree_size, 0), f"a head of {head.tree_size} entries kept outside has another root, {head.root_hash}"
            )
        else:
            yield from _signature_problems(head, keys)


def _receipt_problems(chain: Chain, receipts: Sequence[Receipt]) -> Iterator[Problem]:
    for receipt in receipts:
        if receipt.sequence > chain.size:
            yield from _rolled_back(chain, f"a receipt kept outside is for entry {receipt.sequence}")
        elif chain.hash_at.get(receipt.sequence) != receipt.entry_hash:
            text = f"entry {receipt.sequence}: a receipt kept outside has the hash {receipt.entry_hash}"
            yield Problem(ProblemKind.OTHER_HISTORY, receipt.sequence, text)


def _rolled_back(chain: Chain, what: str) -> Iterator[Problem]:
    if chain.problem is None:
        yield Problem(ProblemKind.ROLLED_BACK, chain.size + 1, f"the journal ends at entry {chain.size}, but {what}")


def _file_problems(book: Path, chain: Chain, hash_files: bool) -> Iterator[Problem]:
    for name, sequence in chain.file_entries.items():
        path = received_path(book, name)
        try:
            found = file_sha256(path) if hash_files else (name if path.is_file() else "")
        except (OSError, ValueError) as error:
            yield Problem(ProblemKind.MISSING_FILE, sequence, f"entry {sequence}: {path}: {error}")
            continue
        if not found:
            yield Problem(ProblemKind.MISSING_FILE, sequence, f"entry {sequence}: {path} is absent")
        elif found != name:
            yield Problem(ProblemKind.ALTERED_FILE, sequence, f"entry {sequence}: {path} has the content {found}")


def _schema_problems(connection: sqlite3.Connection) -> Iterator[Problem]:
    for name in altered_schema(connection):
        yield Problem(ProblemKind.ALTERED_SCHEMA, 0, f"{name}: not as the program makes it; expected the tables and triggers of a new book")


def _orphans(book: Path, chain: Chain) -> tuple[str, ...]:
    folder = book / RECEIVED_FOLDER
    names = {each.name for each in folder.iterdir() if not each.name.startswith(INCOMING_PREFIX)} if folder.is_dir() else set()
    return tuple(sorted(names - chain.file_entries.keys()))


def _unreadable(error: sqlite3.Error) -> VerifyResult:
    return VerifyResult(0, "", 0, 0, (), (Problem(ProblemKind.UNREADABLE, 1, f"journal.sqlite: {error}; no entry can be read"),))
