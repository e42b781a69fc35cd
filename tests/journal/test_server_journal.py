"""The journal on PostgreSQL: the same entries, hashes, heads, proofs and verdicts as in the folder's SQLite file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from tallystick.journal import (
    Draft,
    FolderHome,
    Journal,
    JournalReader,
    Kind,
    ProblemKind,
    ServerHome,
    create_journal,
    current_key,
    kept_heads,
    prove_consistency,
    prove_inclusion,
    rotate_key,
    sign_head,
    verify,
    verify_head,
)
from tallystick.journal.errors import DatabaseTrouble, JournalDamaged, JournalError, JournalExists, JournalTruncated, NoJournal
from tests.journal.server_books import ServerBook

NINE = "2026-11-24T09:00:00Z"
ALL = range(1, 11)


def drafts() -> list[Draft]:
    return [Draft(Kind.APPROVAL, "b.head", {"of": 6, "note": "NUL \0, Zürich 東京", "many": [None, True, -(10**30)]}, NINE) for _ in range(3)]


def test_the_same_drafts_have_the_same_hashes_root_and_proofs(server_book: ServerBook, written_once: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(written_once, tmp_path / "folder"))
    found = []
    for path, home in ((folder, FolderHome(folder)), (server_book.path, server_book.home)):
        with Journal.open(path, home=home) as journal:
            receipts = [journal.append(drafts()[0].kind, "b.head", drafts()[0].payload, NINE), *journal.append_all(drafts())]
            head = sign_head(journal, "2026-11-24T19:00:00Z")
            inclusion, consistency = prove_inclusion(journal, 12), prove_consistency(journal, 9)
            assert verify_head(head, current_key(journal))
            assert inclusion.holds(head.root_hash)
            assert consistency.holds(kept_heads(journal, 9)[0].root_hash, head.root_hash)
            entries = list(journal.entries())
        found.append((receipts, head, inclusion, consistency, entries, replace(verify(path, [head], receipts, home=home), orphan_files=())))
    assert found[0] == found[1]
    assert found[1][5].ok
    assert found[1][5].entry_count == 14


def test_a_new_journal_is_made_opened_rotated_and_verified(server_home: ServerHome, tmp_path: Path) -> None:
    home = server_home
    with pytest.raises(NoJournal, match="found no journal there; expected one made by `tallystick init BOOK --store URL`"):
        Journal.open(tmp_path, home=home)
    with create_journal(tmp_path, "operator", NINE, {"firm": "Harbour"}, home=home) as journal:
        journal.append(Kind.DAY_OPEN, "operator", {"business_date": "2026-11-24"}, NINE)
        rotate_key(journal, "operator", NINE)
        sign_head(journal, NINE)
    with pytest.raises(JournalExists, match="3 entries is already here"):
        create_journal(tmp_path, "operator", NINE, home=home)
    with Journal.open(tmp_path, home=home) as journal:
        assert journal.append(Kind.APPROVAL, "b.head", {}, NINE).sequence == 4
        assert journal.append_all([]) == []
    result = verify(tmp_path, home=home)
    assert (result.ok, result.entry_count, result.head_count) == (True, 4, 1)
    assert not (tmp_path / "journal.sqlite").exists()


def test_a_creation_killed_before_its_first_entry_is_run_again(server_home: ServerHome, tmp_path: Path) -> None:
    home = server_home
    home.make().close()
    create_journal(tmp_path, "operator", NINE, home=home).close()
    assert verify(tmp_path, home=home).ok


def test_a_reader_sees_entries_while_the_writer_goes_on_and_cannot_write(server_book: ServerBook) -> None:
    with Journal.open(server_book.path, home=server_book.home) as writer, JournalReader.open_to_read(server_book.path, server_book.home) as reader:
        receipt = writer.append(Kind.APPROVAL, "b.head", {"of": 8}, NINE)
        assert reader.position() == receipt
        with pytest.raises(DatabaseTrouble, match="read-only transaction"):
            reader.database.write("delete from snapshot")
        with pytest.raises(JournalError, match="open for reading"), reader.database.transaction():
            pass


def test_wrong_code_cannot_change_or_delete_or_empty(server_book: ServerBook) -> None:
    statements = ("update entry set actor = 'x' where sequence = 3", "delete from entry where sequence = 3", "truncate entry")
    with server_book.administrator() as connection:
        for setting in ("origin", "replica"):
            connection.execute(f"set session_replication_role = {setting}")
            for statement in statements:
                with pytest.raises(psycopg.Error, match="append-only"):
                    connection.execute(statement)
    assert server_book.first_problem() is None


def test_an_append_inside_another_transaction_is_refused(server_book: ServerBook) -> None:
    with Journal.open(server_book.path, home=server_book.home) as journal:
        journal.database.write("begin")
        with pytest.raises(JournalError, match="inside another transaction"):
            journal.append(Kind.APPROVAL, "b.head", {}, NINE)
        journal.database.write("rollback")
        assert journal.append(Kind.APPROVAL, "b.head", {}, NINE).sequence == 11


def test_an_older_copy_of_the_database_is_not_opened(server_book: ServerBook) -> None:
    (server_book.path / "journal.mark").write_text(f"{12:>20} {'a' * 64}\n")
    with pytest.raises(JournalTruncated, match="entry 12 was acknowledged; an older copy of the database was put back"):
        Journal.open(server_book.path, home=server_book.home)
    (server_book.path / "journal.mark").write_text(f"{10:>20} {'a' * 64}\n")
    with pytest.raises(JournalDamaged, match="entry 10 is not the one that was acknowledged"):
        Journal.open(server_book.path, home=server_book.home)


CHANGES = [
    ("received_at", "'2026-11-24T09:00:01Z'", ProblemKind.WRONG_HASH),
    ("kind", "'CUT_OVER'", ProblemKind.WRONG_HASH),
    ("previous_hash", "upper(previous_hash) || 'x'", ProblemKind.BROKEN_CHAIN),
    ("payload", "replace(payload, '}', ' }')", ProblemKind.ALTERED_PAYLOAD),
]


@pytest.mark.parametrize("sequence", [1, 3, 7, 10])
@pytest.mark.parametrize(("column", "value", "expected"), CHANGES)
def test_a_changed_column_is_found_in_its_entry(server_book: ServerBook, sequence: int, column: str, value: str, expected: ProblemKind) -> None:
    with server_book.without_guards() as database:
        database.execute(f"update entry set {column} = {value} where sequence = {sequence}")
    assert server_book.first_problem() == (expected, sequence)


@pytest.mark.parametrize("sequence", [1, 5, 10])
def test_a_deleted_entry_is_found_in_its_place(server_book: ServerBook, sequence: int) -> None:
    with server_book.without_guards() as database:
        database.execute(f"delete from entry where sequence = {sequence}")
    assert server_book.first_problem() == (ProblemKind.TRUNCATED if sequence == 10 else ProblemKind.GAP, sequence)


def test_a_changed_head_and_a_changed_edge_are_found(server_book: ServerBook) -> None:
    with server_book.administrator() as database:
        database.execute("update tree_head set frontier = '00' where tree_size = 9")
        assert server_book.first_problem() == (ProblemKind.ROOT_MISMATCH, 9)
        database.execute("update tree_head set signature = '00' where tree_size = 5")
    assert server_book.first_problem() == (ProblemKind.BAD_SIGNATURE, 5)


ALTERED: list[tuple[str, str]] = [
    ("drop trigger entry_is_never_changed on entry", "entry_is_never_changed"),
    ("alter table entry disable trigger entry_is_never_deleted", "entry_is_never_deleted"),
    ("alter table entry enable trigger entry_is_never_emptied", "entry_is_never_emptied"),
    ("create or replace function refuse_change() returns trigger language plpgsql as $$begin return new; end$$", "refuse_change"),
    ("alter table entry add column note text", "entry"),
    ("alter table entry alter column payload drop not null", "entry"),
    ("alter table entry drop constraint entry_pkey", "entry"),
    ("alter table entry enable row level security", "entry"),
    ("create rule quietly as on insert to tree_head do instead nothing", "tree_head"),
    ("alter table entry rename to hidden; create view entry as select * from hidden", "entry"),
    ("alter table writer drop constraint writer_one_row", "writer"),
    ("create trigger other before insert on entry for each row execute function refuse_change()", "other"),
]


@pytest.mark.parametrize(("statement", "name"), ALTERED)
def test_an_altered_schema_is_found(server_book: ServerBook, statement: str, name: str) -> None:
    with server_book.administrator() as connection:
        for each in statement.split("; ") if "function refuse_change() returns" not in statement else [statement]:
            connection.execute(each)
    problems = [each for each in verify(server_book.path, home=server_book.home).problems if each.kind is ProblemKind.ALTERED_SCHEMA]
    assert name in [each.message.split(":")[0] for each in problems]


def test_a_table_that_cannot_be_read_does_not_hide_the_others(server_book: ServerBook) -> None:
    with server_book.administrator() as connection:
        connection.execute("alter table tree_head rename column signature to signed")
    result = verify(server_book.path, home=server_book.home)
    assert result.entry_count == 10
    assert {ProblemKind.UNREADABLE, ProblemKind.ALTERED_SCHEMA} <= {each.kind for each in result.problems}


@pytest.mark.parametrize("opening", [Journal.open, JournalReader.open_to_read, verify])
def test_nothing_is_found_where_nothing_is(server_home: ServerHome, tmp_path: Path, opening: Callable[..., object]) -> None:
    with pytest.raises(NoJournal):
        opening(tmp_path, home=server_home)
