"""Verify a book: the chain, the tree heads and their signatures, the received files; name the first bad entry.

Reads everything once and keeps nothing but the right edge of the tree, so any length of journal can be verified. Changes nothing.
What the book's own files can show is limited by who can write them: give `outside_heads` and `outside_receipts` kept elsewhere to find a
rollback or a second history (see `keys`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from tallystick.journal.entry import Receipt
from tallystick.journal.errors import DatabaseTrouble, JournalDamaged, ServerTrouble
from tallystick.journal.head import TreeHead, kept_heads
from tallystick.journal.mark import Mark, read_mark
from tallystick.journal.port import Database, Home
from tallystick.journal.problem import Problem, ProblemKind, VerifyResult
from tallystick.journal.read import JournalReader
from tallystick.journal.receive import INCOMING_PREFIX, RECEIVED_FOLDER, file_sha256, received_path
from tallystick.journal.sqlite_home import FolderHome
from tallystick.journal.tree import EMPTY_ROOT
from tallystick.journal.verify_chain import Chain, verify_chain
from tallystick.journal.verify_heads import frontier_problems, head_problems, outside_head_problems, receipt_problems, rotation_problems, signing_keys


def verify(
    book: Path,
    outside_heads: Sequence[TreeHead] = (),
    outside_receipts: Sequence[Receipt] = (),
    *,
    hash_files: bool = True,
    home: Home | None = None,
) -> VerifyResult:
    """Check the book and say what is wrong first. Raises NoJournal and ServerTrouble; every damage is a problem in the result.

    `hash_files=False` only looks whether the received files are there; `home` says where the journal's tables are (default: the folder).
    """
    mark, found = _mark(book)
    try:
        database = (home or FolderHome(book)).open_to_read()
        try:
            with database.snapshot():
                result = _verify(book, database, mark, outside_heads, outside_receipts, hash_files)
        finally:
            database.close()
    except ServerTrouble:
        raise
    except DatabaseTrouble as error:
        result = _unreadable(book, error)
    return replace(result, problems=result.problems + found)


def _mark(book: Path) -> tuple[Mark | None, tuple[Problem, ...]]:
    try:
        return read_mark(book), ()
    except JournalDamaged as error:
        return None, (Problem(ProblemKind.BAD_MARK, 0, str(error)),)


def _verify(
    book: Path,
    database: Database,
    mark: Mark | None,
    outside_heads: Sequence[TreeHead],
    outside_receipts: Sequence[Receipt],
    hash_files: bool,
) -> VerifyResult:
    heads, head_trouble = _heads(book, database)
    outside_sizes = [*(each.tree_size for each in outside_heads), *(each.sequence for each in outside_receipts)]
    chain = verify_chain(database, [mark.sequence if mark else 0, *(each.tree_size for each in heads), *outside_sizes])
    keys = signing_keys(chain)
    found = [
        *([chain.problem] if chain.problem else []),
        *_mark_problems(chain, mark),
        *rotation_problems(chain),
        *head_trouble,
        *head_problems(chain, heads, keys),
        *_readable(database, frontier_problems(chain, database)),
        *outside_head_problems(chain, outside_heads, keys),
        *receipt_problems(chain, outside_receipts),
        *_file_problems(book, chain, hash_files),
        *_readable(database, _schema_problems(database)),
    ]
    problems = tuple(sorted(found, key=lambda each: (each.sequence == 0, each.sequence)))
    return VerifyResult(chain.size, chain.frontier.root().hex(), len(heads), len(chain.file_entries), _orphans(book, chain), problems)


def _heads(book: Path, database: Database) -> tuple[list[TreeHead], list[Problem]]:
    try:
        return kept_heads(JournalReader(book, database)), []
    except ServerTrouble:
        raise
    except DatabaseTrouble as error:
        return [], [_unreadable_part(database, error)]


def _readable(database: Database, problems: Iterator[Problem]) -> Iterator[Problem]:
    """The problems found, and that the table could not be read to its end."""
    try:
        yield from problems
    except ServerTrouble:
        raise
    except DatabaseTrouble as error:
        yield _unreadable_part(database, error)


def _unreadable_part(database: Database, error: DatabaseTrouble) -> Problem:
    return Problem(ProblemKind.UNREADABLE, 0, f"{database.place}: {error}; tree heads or schema cannot be read")


def _mark_problems(chain: Chain, mark: Mark | None) -> Iterator[Problem]:
    if mark is None or chain.problem:
        return
    if mark.sequence > chain.size:
        yield Problem(ProblemKind.TRUNCATED, chain.size + 1, f"the journal ends at entry {chain.size}, but entry {mark.sequence} was acknowledged")
    elif mark.sequence and chain.hash_at[mark.sequence] != mark.entry_hash:
        yield Problem(ProblemKind.ROOT_MISMATCH, mark.sequence, f"entry {mark.sequence}: not the entry that was acknowledged, whose hash is {mark.entry_hash}")


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


def _schema_problems(database: Database) -> Iterator[Problem]:
    for name in database.altered_schema():
        yield Problem(ProblemKind.ALTERED_SCHEMA, 0, f"{name}: not as the program makes it; expected the tables and triggers of a new book")


def _orphans(book: Path, chain: Chain) -> tuple[str, ...]:
    folder = book / RECEIVED_FOLDER
    names = {each.name for each in folder.iterdir() if not each.name.startswith(INCOMING_PREFIX)} if folder.is_dir() else set()
    return tuple(sorted(names - chain.file_entries.keys()))


def _unreadable(book: Path, error: DatabaseTrouble) -> VerifyResult:
    return VerifyResult(0, EMPTY_ROOT.hex(), 0, 0, (), (Problem(ProblemKind.UNREADABLE, 1, f"{book}: {error}; no entry can be read"),))
