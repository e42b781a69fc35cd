"""An administrator with full rights changes, deletes, inserts, swaps, re-times, truncates, rolls back and recomputes: found and located."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from tallystick.journal import Draft, Entry, Journal, JournalReader, Kind, ProblemKind, Receipt, TreeHead, create_journal, kept_heads, sign_head, verify
from tallystick.journal.append import INSERT, _row
from tallystick.journal.entry import build_entry, entry_text
from tallystick.journal.errors import JournalDamaged
from tallystick.journal.problem import PROBLEM_SENTENCES
from tallystick.journal.schema import STATEMENTS

NINE = "2026-11-24T09:00:00Z"
ALL = range(1, 11)


@contextmanager
def administrator(book: Path) -> Iterator[sqlite3.Connection]:
    """The database without its guards; they are put back afterwards, as a careful forger would."""
    connection = sqlite3.connect(book / "journal.sqlite", isolation_level=None)
    connection.execute("pragma synchronous=off")
    triggers = [name for name in STATEMENTS if name.startswith("entry_is")]
    for name in triggers:
        connection.execute(f"drop trigger {name}")
    yield connection
    for name in triggers:
        connection.execute(STATEMENTS[name])
    connection.close()


def first_problem(book: Path, *outside: TreeHead) -> tuple[ProblemKind, int] | None:
    first = verify(book, outside).first
    return (first.kind, first.sequence) if first else None


def test_a_sound_book_is_sound(book: Path) -> None:
    result = verify(book)
    assert (result.ok, result.first, result.entry_count, result.head_count, result.file_count, result.orphan_files) == (True, None, 10, 2, 2, ())


def test_every_problem_has_a_sentence() -> None:
    assert set(PROBLEM_SENTENCES) == set(ProblemKind)


CHANGES = [
    ("received_at", "'2026-11-24T09:00:01Z'", ProblemKind.WRONG_HASH),
    ("actor", "'somebody.else'", ProblemKind.WRONG_HASH),
    ("kind", "'CUT_OVER'", ProblemKind.WRONG_HASH),
    ("content_hash", "replace(substr(content_hash, 1, 1), 'a', 'b') || 'x' || substr(content_hash, 3)", ProblemKind.ALTERED_PAYLOAD),
    ("file_sha256", "case when file_sha256 is null then '' else null end", None),
    ("previous_hash", "upper(previous_hash) || 'x'", ProblemKind.BROKEN_CHAIN),
    ("entry_hash", "'x' || substr(entry_hash, 2)", ProblemKind.WRONG_HASH),
    ("payload", "replace(payload, '}', ' }')", ProblemKind.ALTERED_PAYLOAD),
]


@pytest.mark.parametrize("sequence", ALL)
@pytest.mark.parametrize(("column", "value", "expected"), CHANGES)
def test_a_changed_column_is_found_in_its_entry(book: Path, sequence: int, column: str, value: str, expected: ProblemKind | None) -> None:
    with administrator(book) as database:
        database.execute(f"update entry set {column} = {value} where sequence = ?", (sequence,))
    found = first_problem(book)
    assert found is not None
    assert found[1] == sequence
    assert expected in (None, found[0])


@pytest.mark.parametrize("sequence", ALL)
def test_a_deleted_entry_is_found_in_its_place(book: Path, sequence: int) -> None:
    with administrator(book) as database:
        database.execute("delete from entry where sequence = ?", (sequence,))
    assert first_problem(book) == (ProblemKind.TRUNCATED if sequence == 10 else ProblemKind.GAP, sequence)


@pytest.mark.parametrize("sequence", ALL)
def test_an_entry_deleted_and_the_rest_moved_up_is_found(book: Path, sequence: int) -> None:
    with administrator(book) as database:
        database.execute("delete from entry where sequence = ?", (sequence,))
        for each in range(sequence + 1, 11):
            database.execute("update entry set sequence = ? where sequence = ?", (each - 1, each))
    found = first_problem(book)
    assert found is not None
    assert found[1] == sequence


@pytest.mark.parametrize("sequence", ALL)
def test_an_inserted_entry_is_found_in_its_place(book: Path, sequence: int) -> None:
    with administrator(book) as database:
        for each in range(10, sequence - 1, -1):
            database.execute("update entry set sequence = ? where sequence = ?", (each + 1, each))
        copied = "received_at, actor, kind, content_hash, file_sha256, previous_hash, entry_hash, payload"
        database.execute(f"insert into entry select ?, {copied} from entry where sequence = ?", (sequence, sequence + 1))
    found = first_problem(book)
    assert found is not None
    # The copy in its own old place is the entry itself; what comes after it is what does not belong.
    assert found[1] == sequence + 1


@pytest.mark.parametrize("sequence", range(1, 10))
def test_two_swapped_entries_are_found_at_the_first(book: Path, sequence: int) -> None:
    with administrator(book) as database:
        for old, new in ((sequence, 99), (sequence + 1, sequence), (99, sequence + 1)):
            database.execute("update entry set sequence = ? where sequence = ?", (new, old))
    found = first_problem(book)
    assert found is not None
    assert found[1] == sequence


@pytest.mark.parametrize("kept", range(10))
def test_a_truncated_journal_is_found_by_the_mark_and_by_the_heads(book: Path, kept: int) -> None:
    with administrator(book) as database:
        database.execute("delete from entry where sequence > ?", (kept,))
    assert first_problem(book) == (ProblemKind.TRUNCATED, kept + 1)
    (book / "journal.mark").unlink()
    assert first_problem(book) == ((ProblemKind.TRUNCATED, kept + 1) if kept < 9 else None)


def forge(book: Path, sequence: int, change: Callable[[Entry], Draft]) -> None:
    """Change one entry and compute the whole chain after it anew, mark included."""
    with JournalReader.open_to_read(book) as journal:
        entries = list(journal.entries())
    previous, rows = "0" * 64, []
    for entry in entries:
        draft = Draft(entry.kind, entry.actor, entry.facts, entry.received_at, entry.file_sha256)
        forged = build_entry(change(entry) if entry.sequence == sequence else draft, entry.sequence, previous)
        rows.append(_row(forged))
        previous = forged.entry_hash
    with administrator(book) as database:
        database.execute("delete from entry")
        database.executemany(INSERT, rows)
    (book / "journal.mark").write_text(f"{len(rows):>20} {previous}\n")


def other_actor(entry: Entry) -> Draft:
    return Draft(entry.kind, "somebody.else", entry.facts, entry.received_at, entry.file_sha256)


@pytest.mark.parametrize("sequence", ALL)
def test_a_chain_computed_anew_is_found_by_the_signed_heads(book: Path, sequence: int) -> None:
    with Journal.open(book) as journal:
        sign_head(journal, "2026-11-24T19:00:00Z")
    forge(book, sequence, other_actor)
    # Heads stand at 5, 9 and 10: the false entry lies after the last head that is right.
    after = max(size for size in (0, 5, 9) if size < sequence)
    assert first_problem(book) == (ProblemKind.ROOT_MISMATCH, after + 1)


def test_heads_deleted_too_the_outside_head_finds_it(book: Path) -> None:
    with JournalReader.open_to_read(book) as journal:
        outside = kept_heads(journal)[-1]
    forge(book, 3, other_actor)
    with administrator(book) as database:
        database.execute("delete from tree_head")
    assert first_problem(book) is None, "inside the book there is nothing left to find it by"
    assert first_problem(book, outside) == (ProblemKind.OTHER_HISTORY, 9)


def test_a_forged_head_is_found(book: Path) -> None:
    forge(book, 3, other_actor)
    with administrator(book) as database:
        database.execute("delete from tree_head where tree_size = 9")
        database.execute("update tree_head set root_hash = 'x'")
    assert first_problem(book) == (ProblemKind.ROOT_MISMATCH, 1)


@pytest.mark.parametrize("column", ["signed_at", "key_id", "signature"])
def test_a_changed_signature_is_found(book: Path, column: str) -> None:
    with administrator(book) as database:
        database.execute(f"update tree_head set {column} = '00' where tree_size = 5")
    assert first_problem(book) == (ProblemKind.BAD_SIGNATURE, 5)


def test_a_changed_edge_beside_a_head_is_found(book: Path) -> None:
    with administrator(book) as database:
        database.execute("update tree_head set frontier = '00' where tree_size = 9")
    assert first_problem(book) == (ProblemKind.ROOT_MISMATCH, 9)


def test_an_older_copy_put_back_is_found_by_an_outside_head_or_receipt(book: Path, tmp_path: Path) -> None:
    shutil.copytree(book, tmp_path / "older")
    with Journal.open(book) as journal:
        receipt = journal.append(Kind.APPROVAL, "b.head", {"of": 6}, NINE)
        outside = sign_head(journal, "2026-11-24T19:00:00Z")
    older = tmp_path / "older"
    assert first_problem(older) is None
    assert first_problem(older, outside) == (ProblemKind.ROLLED_BACK, 11)
    assert [each.kind for each in verify(older, outside_receipts=[receipt]).problems] == [ProblemKind.ROLLED_BACK]
    assert verify(book, [outside], [receipt]).ok


def test_two_histories_are_found(book: Path, tmp_path: Path) -> None:
    shutil.copytree(book, tmp_path / "second")
    heads, receipts = [], []
    for folder, decision in ((book, "approved"), (tmp_path / "second", "refused")):
        with Journal.open(folder) as journal:
            receipts.append(journal.append(Kind.APPROVAL, "b.head", {"of": 6, "decision": decision}, NINE))
            heads.append(sign_head(journal, "2026-11-24T19:00:00Z"))
    assert first_problem(book, heads[1]) == (ProblemKind.OTHER_HISTORY, 11)
    assert [each.kind for each in verify(book, outside_receipts=receipts).problems] == [ProblemKind.OTHER_HISTORY]
    assert verify(book, [heads[0]]).ok
    assert not verify(book, [replace(heads[0], signature="00")]).ok
    assert not verify(book, outside_receipts=[Receipt(0, "x", 0)]).ok


def test_another_books_head_is_another_history(book: Path, tmp_path: Path) -> None:
    with create_journal(tmp_path / "other", "operator", NINE) as other:
        head = sign_head(other, NINE)
    assert first_problem(book, head) == (ProblemKind.OTHER_HISTORY, 1)


def test_missing_guards_and_a_view_in_the_place_of_the_table_are_found(book: Path) -> None:
    database = sqlite3.connect(book / "journal.sqlite", isolation_level=None)
    database.execute("drop trigger entry_is_never_changed")
    assert first_problem(book) == (ProblemKind.ALTERED_SCHEMA, 0)
    database.execute("drop trigger entry_is_never_deleted")
    database.execute("alter table entry rename to hidden")
    database.execute("create view entry as select * from hidden")
    database.close()
    assert "entry" in [each.message.split(":")[0] for each in verify(book).problems]


@pytest.mark.parametrize(("sequence", "name"), [(3, "drop_copy.log"), (4, "bank.sta")])
def test_a_missing_or_altered_received_file_is_found_at_its_entry(book: Path, sequence: int, name: str) -> None:
    with JournalReader.open_to_read(book) as journal:
        path = book / "received" / str(journal.entry(sequence).file_sha256)
    content = path.read_bytes()
    for bit in (0, len(content) * 4, len(content) * 8 - 1):
        changed = bytearray(content)
        changed[bit // 8] ^= 1 << bit % 8
        path.chmod(0o644)
        path.write_bytes(changed)
        assert first_problem(book) == (ProblemKind.ALTERED_FILE, sequence)
        assert verify(book, hash_files=False).ok
    path.unlink()
    assert first_problem(book) == (ProblemKind.MISSING_FILE, sequence)
    assert [each.kind for each in verify(book, hash_files=False).problems] == [ProblemKind.MISSING_FILE]


def test_a_received_file_nobody_refers_to_is_listed(book: Path) -> None:
    (book / "received" / ("a" * 64)).write_bytes(b"")
    result = verify(book)
    assert (result.ok, result.orphan_files) == (True, ("a" * 64,))


def append_raw(book: Path, kind: str, payload: str, file_sha256: str | None = None) -> None:
    """A forger's entry with right hashes and content the program would refuse."""
    with JournalReader.open_to_read(book) as journal:
        previous = journal.entry(10)
    content_hash = sha256(payload.encode()).hexdigest()
    entry_hash = sha256(entry_text(11, NINE, "thief", kind, content_hash, file_sha256 or "", previous.entry_hash)).hexdigest()
    with administrator(book) as database:
        database.execute(INSERT, (11, NINE, "thief", kind, content_hash, file_sha256, previous.entry_hash, entry_hash, payload))


@pytest.mark.parametrize("payload", ["", "[1]", "5", '"text"', "{}", '{"public_key":null}', '{"public_key":"00","signature":5}'])
def test_a_forged_rotation_of_any_shape_is_named_not_raised(book: Path, payload: str) -> None:
    append_raw(book, "KEY_ROTATION", payload)
    assert first_problem(book) == (ProblemKind.BAD_ROTATION, 11)


@pytest.mark.parametrize("name", ["", "../journal.sqlite", "a\0b", "/etc/hostname", "x" * 5000])
def test_a_forged_file_reference_of_any_shape_is_named_not_raised(book: Path, name: str) -> None:
    append_raw(book, "LOAD", "{}", name)
    found = first_problem(book)
    assert found in [(ProblemKind.MISSING_FILE, 11), (ProblemKind.ALTERED_FILE, 11)]


def test_text_stored_as_bytes_is_found_by_verify_and_by_readers(book: Path) -> None:
    with administrator(book) as database:
        database.execute("pragma writable_schema=on")
        database.execute("update sqlite_master set sql = replace(sql, ') strict', ')') where name = 'entry'")
        database.execute("pragma writable_schema=reset")
    with administrator(book) as database:
        database.execute("update entry set payload = cast(payload as blob) where sequence = 4")
    assert [(each.kind, each.sequence) for each in verify(book).problems] == [(ProblemKind.ALTERED_PAYLOAD, 4), (ProblemKind.ALTERED_SCHEMA, 0)]
    with JournalReader.open_to_read(book) as journal, pytest.raises(JournalDamaged, match="entry 4 holds something else than text"):
        list(journal.entries())


@pytest.mark.parametrize("sequence", ALL)
def test_entries_numbered_anew_from_one_on_are_found_there(book: Path, sequence: int) -> None:
    with administrator(book) as database:
        for each in range(10, sequence - 1, -1):
            database.execute("update entry set sequence = ? where sequence = ?", (each + 1, each))
    assert first_problem(book) == (ProblemKind.GAP, sequence)
