"""Entries: what they hash to, what is refused, and that they are durable, in order and readable beside the writer."""

from __future__ import annotations

import json
import sqlite3
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest

from tallystick.journal import KIND_SENTENCES, Draft, Journal, JournalReader, Kind, Receipt, create_journal, receive_stream, verify
from tallystick.journal.errors import (
    DatabaseTrouble,
    EntryRefused,
    JournalDamaged,
    JournalError,
    JournalExists,
    JournalTruncated,
    JournalWriteFailed,
    NoJournal,
)

NINE = "2026-11-24T09:00:00Z"


def real_connect(book: Path) -> sqlite3.Connection:
    return sqlite3.connect(book / "journal.sqlite", isolation_level=None)


def test_the_first_entries_hash_to_what_the_layout_says(book: Path) -> None:
    with JournalReader.open_to_read(book) as journal:
        first, second = journal.entry(1), journal.entry(2)
    payload = '{"business_date":"2026-11-24"}'
    content_hash = sha256(payload.encode()).hexdigest()
    text = f"\0tallystick-entry-1\n2\n{NINE}\noperator\nDAY_OPEN\n{content_hash}\n\n{first.entry_hash}\n"
    assert first.previous_hash == "0" * 64
    assert (second.payload, second.content_hash, second.previous_hash) == (payload, content_hash, first.entry_hash)
    assert second.entry_hash == sha256(text.encode()).hexdigest()


def test_receipts_count_from_one_and_name_the_entry(tmp_path: Path) -> None:
    with create_journal(tmp_path, "operator", NINE) as journal:
        receipts = [journal.append(Kind.APPROVAL, "b.head", {"of": number}, NINE) for number in range(3)]
        assert [(each.sequence, each.tree_size) for each in receipts] == [(2, 2), (3, 3), (4, 4)]
        assert [each.entry_hash for each in journal.entries(after=1)] == [each.entry_hash for each in receipts]
        assert journal.position() == journal.last == receipts[-1]


def test_entries_come_in_order_after_a_sequence_and_by_kind(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tallystick.journal.read.PAGE_ENTRIES", 3)
    with JournalReader.open_to_read(book) as journal:
        assert [each.sequence for each in journal.entries()] == list(range(1, 11))
        assert [each.sequence for each in journal.entries(after=8)] == [9, 10]
        assert [each.facts["name"] for each in journal.entries(kind=Kind.LOAD)] == ["drop_copy.log", "bank.sta"]
        assert list(journal.entries(kind=Kind.DAY_SEAL)) == []
        with pytest.raises(KeyError, match="no entry 11"):
            journal.entry(11)


def test_a_reader_sees_entries_while_the_writer_goes_on(book: Path) -> None:
    with Journal.open(book) as writer, JournalReader.open_to_read(book) as reader:
        receipt = writer.append(Kind.APPROVAL, "b.head", {"of": 8}, NINE)
        assert reader.position() == receipt
        with pytest.raises(DatabaseTrouble, match="readonly"):
            reader.database.write(
                "insert into entry select 99, received_at, actor, kind, content_hash, null, previous_hash, entry_hash, payload from entry limit 1"
            )


def test_a_batch_is_all_or_none(book: Path) -> None:
    good = Draft(Kind.APPROVAL, "b.head", {"of": 8}, NINE)
    with Journal.open(book) as journal:
        with pytest.raises(EntryRefused):
            journal.append_all([good, Draft(Kind.APPROVAL, "", {}, NINE)])
        assert journal.position().sequence == 10
        assert [each.sequence for each in journal.append_all([good, good])] == [11, 12]
        assert journal.append_all([]) == []
    assert verify(book).ok


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"received_at": "2026-11-24 09:00:00"}, "received_at: found '2026-11-24 09:00:00'; expected UTC text"),
        ({"received_at": "2026-02-30T09:00:00Z"}, "received_at"),
        ({"received_at": "2026-11-24T09:00:00+01:00"}, "received_at"),
        ({"actor": ""}, "actor: found ''"),
        ({"actor": "b.head\nDAY_SEAL"}, "actor"),
        ({"payload": {"amount": 12.5}}, r"payload.amount: found the float 12.5"),
        ({"payload": {"legs": [{"rate": float("nan")}]}}, r"payload.legs\[0\].rate: found the float nan"),
        ({"payload": {"amount": Decimal("12.50")}}, "payload: Object of type Decimal"),
        ({"payload": {1: "a"}}, "payload: found the key 1"),
        ({"payload": {"text": "\ud800"}}, "payload: .*surrogates"),
        ({"file_sha256": "ABC"}, "file_sha256: found 'ABC'"),
        ({"file_sha256": "a" * 64}, "is not in .*received"),
    ],
)
def test_what_cannot_be_an_entry_is_refused_without_effect(book: Path, change: dict[str, object], message: str) -> None:
    wanted: dict[str, object] = {"kind": Kind.APPROVAL, "actor": "b.head", "payload": {"of": 6}, "received_at": NINE, **change}
    with Journal.open(book) as journal:
        with pytest.raises(EntryRefused, match=message):
            journal.append(**wanted)  # type: ignore[arg-type]
        assert journal.append(Kind.APPROVAL, "b.head", {"of": 6}, NINE).sequence == 11


def test_odd_text_survives(book: Path) -> None:
    payload = {"note": "NUL \0, quote \" ', Zürich 東京, \n", "many": [None, True, -(10**30)]}
    with Journal.open(book) as journal:
        sequence = journal.append(Kind.ADJUSTMENT, "Ö. Müller", payload, NINE).sequence
        assert journal.entry(sequence).facts == payload
        assert json.loads(journal.entry(sequence).payload) == payload
    assert verify(book).ok


def test_every_kind_has_a_sentence() -> None:
    assert set(KIND_SENTENCES) == set(Kind)


def test_wrong_code_cannot_change_or_delete_an_entry(book: Path) -> None:
    with Journal.open(book) as journal:
        for statement in ("update entry set actor = 'x' where sequence = 3", "delete from entry where sequence = 3"):
            with pytest.raises(DatabaseTrouble, match="append-only"):
                journal.database.write(statement)


def test_an_append_inside_another_transaction_is_refused(book: Path) -> None:
    with Journal.open(book) as journal:
        journal.database.write("begin immediate")
        with pytest.raises(JournalError, match="inside another transaction"):
            journal.append(Kind.APPROVAL, "b.head", {}, NINE)
        journal.database.write("rollback")
        assert journal.append(Kind.APPROVAL, "b.head", {}, NINE).sequence == 11


def test_a_journal_is_not_made_twice_and_not_found_where_there_is_none(book: Path, tmp_path: Path) -> None:
    with pytest.raises(JournalExists, match="10 entries is already here"):
        create_journal(book, "operator", NINE)
    for opening in (Journal.open, JournalReader.open_to_read, verify):
        with pytest.raises(NoJournal, match="run init first"):
            opening(tmp_path / "elsewhere")
    assert verify(book).ok


def test_a_creation_killed_before_its_first_entry_is_run_again(tmp_path: Path) -> None:
    create_journal(tmp_path, "operator", NINE).close()
    with real_connect(tmp_path) as connection:
        connection.execute("drop trigger entry_is_never_deleted")
        connection.execute("delete from entry")
        connection.execute("create trigger entry_is_never_deleted before delete on entry begin select raise(abort, 'the journal is append-only'); end")
    connection.close()
    (tmp_path / "journal.mark").unlink()
    create_journal(tmp_path, "operator", NINE).close()
    assert verify(tmp_path).ok


class FailsAtCommit(sqlite3.Connection):
    """A connection whose commits fail as they do when fsync fails; `armed` turns it on."""

    armed = False

    def execute(self, statement: str, *values: object) -> sqlite3.Cursor:  # type: ignore[override]
        if FailsAtCommit.armed and statement == "commit":
            FailsAtCommit.armed = False
            raise sqlite3.OperationalError("disk I/O error")
        return super().execute(statement, *values)  # type: ignore[arg-type]


def test_after_a_failed_commit_nothing_is_acknowledged_until_reopened(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tallystick.journal.sqlite_home.sqlite3.connect", lambda *a, **k: FailsAtCommit(*a, **k))
    with Journal.open(book) as journal:
        FailsAtCommit.armed = True
        with pytest.raises(JournalWriteFailed, match="disk I/O error; nothing was acknowledged"):
            journal.append(Kind.APPROVAL, "b.head", {"of": 6}, NINE)
        with pytest.raises(JournalWriteFailed, match="an earlier write failed"):
            journal.append(Kind.APPROVAL, "b.head", {"of": 6}, NINE)
    with Journal.open(book) as journal:
        assert journal.append(Kind.APPROVAL, "b.head", {"of": 6}, NINE).sequence == 11
    assert verify(book).ok


def test_a_failed_mark_is_no_acknowledgement(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with Journal.open(book) as journal, monkeypatch.context() as patch:
        patch.setattr("tallystick.journal.mark.os.pwrite", full)
        with pytest.raises(JournalWriteFailed, match="No space left"):
            journal.append(Kind.APPROVAL, "b.head", {"of": 6}, NINE)
    with Journal.open(book) as journal:
        assert journal.last.sequence == 11, "the entry was durable, though not acknowledged"


def test_a_store_position_is_honoured_or_not(book: Path) -> None:
    with JournalReader.open_to_read(book) as journal:
        position = journal.position()
        assert journal.honours(position)
        assert journal.honours(Receipt(0, "0" * 64, 0))
        assert not journal.honours(Receipt(0, "1" * 64, 0))
        assert not journal.honours(Receipt(10, "a" * 64, 10))
        assert not journal.honours(Receipt(11, position.entry_hash, 11))


def test_a_book_short_of_acknowledged_entries_is_not_opened(book: Path) -> None:
    (book / "journal.mark").write_text(f"{12:>20} {'a' * 64}\n")
    with pytest.raises(JournalTruncated, match="the last entry is 10, but entry 12 was acknowledged"):
        Journal.open(book)
    (book / "journal.mark").write_text(f"{10:>20} {'a' * 64}\n")
    with pytest.raises(JournalDamaged, match="entry 10 is not the one that was acknowledged"):
        Journal.open(book)
    (book / "journal.mark").write_text("torn")
    with pytest.raises(JournalDamaged, match="found 'torn'; expected an entry's sequence and hash"):
        Journal.open(book)
    for nothing in ("", "\0" * 86):
        (book / "journal.mark").write_text(nothing)
        Journal.open(book).close()


def test_a_damaged_last_entry_is_not_built_upon(book: Path) -> None:
    connection = real_connect(book)
    connection.execute("drop trigger entry_is_never_changed")
    connection.execute("update entry set received_at = '2026-11-24T18:30:00.126Z' where sequence = 10")
    connection.close()
    with pytest.raises(JournalDamaged, match="entry 10, the last, does not match its hash"):
        Journal.open(book)


def test_the_tree_is_the_same_after_opening_with_or_without_its_kept_edge(book: Path) -> None:
    with Journal.open(book) as journal:
        with_edge = journal.frontier.root()
    connection = real_connect(book)
    connection.execute("update tree_head set frontier = 'zz'")
    connection.close()
    with Journal.open(book) as journal:
        assert journal.frontier.root() == with_edge


def test_a_file_is_received_and_referred_to(book: Path) -> None:
    with Journal.open(book) as journal:
        source = book.parent / "more.csv"
        source.write_text("a,b\n")
        with source.open("rb") as stream:
            received = receive_stream(book, stream, "more.csv")
        receipt = journal.append(Kind.LOAD, "operator", {"name": "more.csv"}, NINE, received.sha256)
        assert journal.entry(receipt.sequence).file_sha256 == sha256(b"a,b\n").hexdigest()
