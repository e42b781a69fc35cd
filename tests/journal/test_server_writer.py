"""One writer on PostgreSQL: lock, token, a killed session, a line cut around a commit; nothing is written twice or by two."""

from __future__ import annotations

import datetime as dt
import os
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from tallystick.journal import Draft, Fence, Journal, Kind, verify
from tallystick.journal.errors import BookLocked, DatabaseTrouble, JournalError, JournalWriteFailed, ServerLost, WriterReplaced
from tallystick.journal.server_home import ServerDatabase
from tallystick.stores.snapshot import Catalogue, Snapshot
from tests.cutting_proxy import Cut, cutting_proxy
from tests.journal.server_books import ServerBook

NINE = "2026-11-24T09:00:00Z"
DAY = dt.date(2026, 11, 24)
APPROVAL = Draft(Kind.APPROVAL, "b.head", {"of": 6, "decision": "approved"}, NINE)


def opened(book: ServerBook, command: str | None = None) -> Journal:
    return Journal.open(book.path, command, book.home)


def session_of(journal: Journal) -> ServerDatabase:
    assert isinstance(journal.database, ServerDatabase)
    return journal.database


def fence_of(journal: Journal) -> Fence:
    fence = session_of(journal).fence
    assert fence is not None
    return fence


def kill_session(book: ServerBook) -> None:
    """The server ends the writer's session, and has ended it when this returns."""
    with book.administrator() as connection:
        assert connection.execute("select pg_terminate_backend(backend, 30000) from writer").fetchall() == [(True,)]


def lose_lock(journal: Journal) -> None:
    """What a pooler or a failover does: the session is another one now, without the lock."""
    session_of(journal)._connection.execute("select pg_advisory_unlock_all()")


def snapshot(path: str) -> Snapshot:
    return Snapshot("trade", DAY, 1, "", path, "ab" * 32, 10, 1, "f", None, "run", 10, "rules", "code")


def test_a_second_writer_is_refused_with_the_holders_name(server_book: ServerBook) -> None:
    with opened(server_book, "tallystick serve book"), pytest.raises(BookLocked) as refused:
        opened(server_book)
    assert refused.value.holder.startswith(f"process {os.getpid()} on ")
    assert refused.value.holder.endswith("command: tallystick serve book")
    assert f"{server_book.home.address.shown}: another process is writing to this book" in str(refused.value)
    opened(server_book).close()


def test_a_second_schema_has_a_writer_of_its_own(server_book: ServerBook) -> None:
    first = opened(server_book)
    with server_book.administrator() as connection:
        assert connection.execute("select count(*) from pg_locks where locktype = 'advisory'").fetchall() == [(1,)]
    first.close()
    first.close()
    with server_book.administrator() as connection:
        assert connection.execute("select count(*) from pg_locks where locktype = 'advisory'").fetchall() == [(0,)]
        assert connection.execute("select holder from writer").fetchall() == [("",)]


def test_a_killed_writer_is_followed_and_can_write_nothing(server_book: ServerBook) -> None:
    first = opened(server_book, "first")
    catalogue = Catalogue(first.database)
    kill_session(server_book)
    with opened(server_book, "second") as second:
        assert fence_of(second).token == fence_of(first).token + 1
        with pytest.raises(JournalWriteFailed, match="whether the server kept it is not known; open the book again"):
            first.append_all([APPROVAL])
        with pytest.raises(JournalWriteFailed, match="an earlier write failed"):
            first.append_all([APPROVAL])
        with pytest.raises(ServerLost):
            catalogue.publish([snapshot("a")])
        assert second.append_all([APPROVAL])[0].sequence == 11
        assert Catalogue(second.database).of_day(DAY) == []
    first.close()
    assert verify(server_book.path, home=server_book.home).ok


def test_a_writer_that_lost_its_lock_is_fenced_off(server_book: ServerBook) -> None:
    first = opened(server_book, "first")
    catalogue = Catalogue(first.database)
    catalogue.publish([snapshot("a")])
    lose_lock(first)
    with opened(server_book, "second") as second:
        with pytest.raises(WriterReplaced, match=r"another process became the writer: found writer \d+ \(process .* command: second\)"):
            first.append_all([APPROVAL])
        with pytest.raises(JournalWriteFailed, match="an earlier write failed"):
            first.append_all([APPROVAL])
        with pytest.raises(WriterReplaced):
            catalogue.publish([snapshot("b")])
        with pytest.raises(WriterReplaced):
            catalogue.set_digests([(snapshot("a"), "d")])
        with pytest.raises(WriterReplaced):
            catalogue.forget_all()
        assert second.position().sequence == 10
        assert [(each.path, each.digest) for each in Catalogue(second.database).of_day(DAY)] == [("a", None)]
    first.close()


def test_a_store_session_holding_the_token_is_waited_for(server_book: ServerBook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tallystick.journal.server_lock.LOCK_SECONDS", 0.2)
    first = opened(server_book, "first")
    with server_book.administrator() as connection:
        with connection.transaction():
            fence_of(first).hold(connection)
            assert first.append_all([APPROVAL])[0].sequence == 11, "the journal and the store hold the token beside each other"
            lose_lock(first)
            with pytest.raises(BookLocked, match="a session of the writer before, which has not ended its work"):
                opened(server_book, "second")
        with opened(server_book, "second"), connection.transaction(), pytest.raises(WriterReplaced):
            fence_of(first).hold(connection)
    first.close()


def test_publishing_is_all_or_none(server_book: ServerBook) -> None:
    with opened(server_book) as journal:
        catalogue = Catalogue(journal.database)
        catalogue.publish([snapshot("a")])
        broken = Snapshot("trade", DAY, 2, "", "c", None, 10, 1, "f", None, "run", 10, "rules", "code")  # type: ignore[arg-type]
        with pytest.raises(DatabaseTrouble, match="null value"):
            catalogue.publish([snapshot("b"), broken])
        assert [each.path for each in catalogue.of_table("trade", all_versions=True)] == ["a"]
        catalogue.publish([snapshot("b")])
        assert [each.path for each in catalogue.latest("trade", DAY)] == ["b"]
        assert (catalogue.next_version(DAY), catalogue.paths_of_day(DAY)) == (2, {"b"})


def test_a_failed_statement_swallowed_by_the_caller_is_no_commit(server_book: ServerBook) -> None:
    with (
        opened(server_book) as journal,
        pytest.raises(DatabaseTrouble, match="answered ROLLBACK to commit"),
        journal.database.transaction(),
        suppress(JournalError),
    ):
        journal.database.write("select nothing from nowhere")


@pytest.mark.parametrize(("cut", "kept"), [(Cut.BEFORE_COMMIT, 10), (Cut.AFTER_COMMIT, 11)])
def test_a_line_cut_around_the_commit_is_resolved_by_looking(server_book: ServerBook, cut: Cut, kept: int) -> None:
    with cutting_proxy(server_book.server.port) as proxy:
        journal = Journal.open(server_book.path, "cut", server_book.through(proxy.port))
        proxy.cut = cut
        with pytest.raises(JournalWriteFailed, match="nothing was acknowledged; whether the server kept it is not known"):
            journal.append_all([APPROVAL])
        with pytest.raises(JournalWriteFailed, match="an earlier write failed"):
            journal.append_all([APPROVAL])
        journal.close()
        with Journal.open(server_book.path, "again", server_book.through(proxy.port)) as again:
            assert again.position().sequence == kept, cut.value
            if again.position().sequence == 10:
                again.append_all([APPROVAL])
            assert [each.facts for each in again.entries(after=10)] == [APPROVAL.payload]
    assert verify(server_book.path, home=server_book.home).ok


@pytest.mark.parametrize("cut", [Cut.BEFORE_COMMIT, Cut.AFTER_COMMIT])
def test_a_publication_cut_around_the_commit_is_whole_or_absent(server_book: ServerBook, cut: Cut) -> None:
    with cutting_proxy(server_book.server.port) as proxy:
        journal = Journal.open(server_book.path, "cut", server_book.through(proxy.port))
        catalogue = Catalogue(journal.database)
        proxy.cut = cut
        pair = [snapshot("a"), Snapshot(**{**vars(snapshot("b")), "table_name": "obligation"})]
        with pytest.raises(ServerLost):
            catalogue.publish(pair)
        journal.close()
    with opened(server_book) as again:
        assert len(Catalogue(again.database).of_day(DAY)) == (2 if cut is Cut.AFTER_COMMIT else 0)


def test_entries_acknowledged_before_the_server_crashed_are_there(server_book: ServerBook) -> None:
    journal = opened(server_book)
    receipts = journal.append_all([APPROVAL, APPROVAL])
    server_book.server.stop()
    with pytest.raises(JournalWriteFailed):
        journal.append_all([APPROVAL])
    journal.close()
    with pytest.raises(ServerLost, match="Connection refused; see whether the server runs"):
        opened(server_book)
    server_book.server.start()
    with opened(server_book) as again:
        assert again.position() == receipts[-1]
        assert again.append_all([APPROVAL])[0].sequence == 13
    assert verify(server_book.path, outside_receipts=receipts, home=server_book.home).ok


def test_two_sessions_cannot_write_the_same_sequence(server_book: ServerBook, tmp_path: Path) -> None:
    """Beside lock and token, the key of `entry` itself refuses a second entry 11."""
    with opened(server_book) as journal:
        journal.append_all([APPROVAL])
        with server_book.administrator() as connection, pytest.raises(psycopg.errors.UniqueViolation):
            connection.execute(
                "insert into entry select 11, received_at, actor, kind, content_hash, null, previous_hash, entry_hash, payload from entry limit 1"
            )
