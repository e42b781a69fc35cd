"""The journal on SQL Server and Oracle by their stand-ins (`tests/servers`): one writer, a token in every change, a line cut around a commit, named trouble."""

from __future__ import annotations

import datetime as dt
import traceback
from pathlib import Path

import pytest

from tallystick.journal import Draft, Journal, JournalReader, Kind, create_journal, sign_head, verify
from tallystick.journal.errors import (
    BookLocked,
    DatabaseTrouble,
    JournalExists,
    JournalWriteFailed,
    NoJournal,
    NoRight,
    OtherVersion,
    ServerFull,
    ServerLost,
    ServerUnfit,
    WriterReplaced,
)
from tallystick.stores.snapshot import Catalogue, Snapshot
from tests.servers.places import ENGINES, StandIn, stand_in
from tests.servers.server import Failed, FakeSession

NINE = "2026-11-24T09:00:00Z"
DAY = dt.date(2026, 11, 24)
APPROVAL = Draft(Kind.APPROVAL, "b.head", {"of": 6, "decision": "approved", "reason": "", "note": "-", "text": "ä" * 5000}, NINE)


@pytest.fixture(params=ENGINES)
def place(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> StandIn:
    """Each stand-in, and an address on it."""
    return stand_in(request.param, monkeypatch)


@pytest.fixture
def folder(place: StandIn, tmp_path: Path) -> Path:
    """The folder of a book whose journal is there, with one entry."""
    create_journal(tmp_path, "operator", NINE, home=place.home(tmp_path)).close()
    return tmp_path


def opened(place: StandIn, folder: Path, command: str | None = None) -> Journal:
    return Journal.open(folder, command, place.home(folder))


def snapshot(path: str) -> Snapshot:
    return Snapshot("trade", DAY, 1, "", path, "ab" * 32, 10, 1, "f", None, "run", 1, "rules", "code")


def lose_lock(place: StandIn) -> None:
    """What a failover does: nobody holds the writer's lock any more."""
    for what, held in place.server.locks.items():
        if "writer of" in what or "writer_lock" in what:
            held.clear()


def refuse(place: StandIn, word: str, failed: Failed) -> None:
    """The server refuses every statement with a word in it."""

    def refused(_: FakeSession, statement: str) -> Failed | None:
        return failed if word.lower() in statement.lower() else None

    place.server.refuses = refused


def own_words(place: StandIn, mssql: str, oracle: str) -> Failed:
    """A failure in each server's own words; Oracle's begin with the code."""
    return Failed("SAID", mssql) if place.name == "mssql" else Failed(oracle.partition(":")[0], oracle)


def test_what_is_written_is_read_and_proved(place: StandIn, folder: Path) -> None:
    with opened(place, folder) as journal:
        assert journal.append_all([APPROVAL])[0].sequence == 2
        sign_head(journal, NINE)
        catalogue = Catalogue(journal.database)
        catalogue.publish([snapshot("a"), snapshot("b")])
        catalogue.set_digests([(snapshot("b"), "d")])
        assert [(each.path, each.part, each.digest) for each in catalogue.of_day(DAY)] == [("b", "", "d")]
    with JournalReader.open_to_read(folder, place.home(folder)) as reader:
        assert reader.entry(2).facts == APPROVAL.payload
    assert verify(folder, home=place.home(folder)).ok
    with pytest.raises(JournalExists):
        create_journal(folder, "operator", NINE, home=place.home(folder))


SETTLED = {
    "mssql": ("SET XACT_ABORT ON", "SET LANGUAGE us_english"),
    "oracle": ("ALTER SESSION SET COMMIT_WAIT = 'FORCE_WAIT'", "ALTER SESSION SET NLS_SORT = BINARY"),
}


def test_a_session_is_settled_before_anything_is_asked(place: StandIn, folder: Path) -> None:
    sessions = [place.server.texts(each.number) for each in place.server.sessions]
    said = next(texts for texts in sessions if any("entry" in text for text in texts))
    first = next(number for number, text in enumerate(said) if "entry" in text.lower())
    assert all(said.index(each) < first for each in SETTLED[place.name])


def test_a_change_reads_the_token_first_and_ends_in_a_commit(place: StandIn, folder: Path) -> None:
    with opened(place, folder) as journal:
        before = len(place.server.sent)
        journal.append_all([APPROVAL])
        said = [text for _, text in place.server.sent[before:]]
    token, entry, end = (next(number for number, text in enumerate(said) if word in text.lower()) for word in ("select token", "insert into", "commit"))
    assert token < entry < end
    if place.name == "oracle":
        assert said[token - 1].startswith("LOCK TABLE book.writer IN ROW SHARE MODE")


def test_a_second_writer_is_refused_with_the_holders_name(place: StandIn, folder: Path) -> None:
    with opened(place, folder, "tallystick serve book"), pytest.raises(BookLocked, match="another process is writing to this book") as refused:
        opened(place, folder)
    assert refused.value.holder.endswith("command: tallystick serve book")
    opened(place, folder).close()


def test_a_writer_that_lost_its_lock_is_fenced_off(place: StandIn, folder: Path) -> None:
    first = opened(place, folder, "first")
    catalogue = Catalogue(first.database)
    lose_lock(place)
    with opened(place, folder, "second") as second:
        with pytest.raises(WriterReplaced, match=r"another process became the writer: found writer \d+ \(process .* command: second\)"):
            first.append_all([APPROVAL])
        with pytest.raises(WriterReplaced):
            catalogue.publish([snapshot("a")])
        assert second.append_all([APPROVAL])[0].sequence == 2
        assert Catalogue(second.database).of_day(DAY) == []
    first.close()
    assert verify(folder, home=place.home(folder)).ok


def test_nobody_becomes_the_writer_while_a_change_is_under_way(place: StandIn, folder: Path) -> None:
    first = opened(place, folder, "first")
    with first.database.transaction():
        lose_lock(place)
        with pytest.raises(BookLocked, match="a session of the writer before, which has not ended its work"):
            opened(place, folder, "second")
        first.database.write("update snapshot set digest = ? where table_name = ?", ("d", "trade"))
    opened(place, folder, "second").close()


def test_a_line_cut_before_a_commit_leaves_nothing(place: StandIn, folder: Path) -> None:
    journal = opened(place, folder)
    refuse(place, "COMMIT", Failed("LOST", ""))
    with pytest.raises(JournalWriteFailed, match="whether the server kept it is not known; open the book again"):
        journal.append_all([APPROVAL])
    place.server.refuses = lambda *_: None
    journal.close()
    with opened(place, folder) as again:
        assert again.position().sequence == 1
        assert again.append_all([APPROVAL])[0].sequence == 2
    assert verify(folder, home=place.home(folder)).ok


def test_a_line_cut_after_a_commit_is_found_out_and_nothing_is_written_twice(place: StandIn, folder: Path) -> None:
    journal = opened(place, folder)
    place.server.lost_after_commit = True
    with pytest.raises(JournalWriteFailed, match="whether the server kept it is not known"):
        journal.append_all([APPROVAL])
    with pytest.raises(JournalWriteFailed, match="an earlier write failed"):
        journal.append_all([APPROVAL])
    journal.close()
    with opened(place, folder) as again:
        assert again.position().sequence == 2
        assert again.entry(2).facts == APPROVAL.payload
    assert verify(folder, home=place.home(folder)).ok


def test_entries_cannot_be_changed_and_a_missing_guard_is_seen(place: StandIn, folder: Path) -> None:
    with opened(place, folder) as journal:
        for statement in ("update entry set actor = 'x'", "delete from entry"):
            with pytest.raises(DatabaseTrouble, match="the journal is append-only"), journal.database.transaction():
                journal.database.write(statement)
    catalogue, name = {"mssql": ("sys.triggers", "name"), "oracle": ("main.all_triggers", "trigger_name")}[place.name]
    place.server.rows(f"delete from {catalogue} where lower({name}) = 'entry_is_never_deleted'")
    found = verify(folder, home=place.home(folder))
    assert not found.ok
    assert "entry_is_never_deleted" in str(found.first)


def test_a_changed_entry_is_named(place: StandIn, folder: Path) -> None:
    with opened(place, folder) as journal:
        journal.append_all([APPROVAL])
    place.server.rows("update book.entry set actor = 'someone' where sequence = 2")
    first = verify(folder, home=place.home(folder)).first
    assert first is not None
    assert first.sequence == 2


@pytest.mark.parametrize(
    ("fact", "value", "message"),
    [
        ("version", 14, "found SQL Server of version 14, expected 15"),
        ("collation", "SQL_Latin1_General_CP1_CI_AS", "found collation = SQL_Latin1_General_CP1_CI_AS"),
        ("snapshots", 0, "found ALLOW_SNAPSHOT_ISOLATION = OFF"),
        ("committed", 0, "found READ_COMMITTED_SNAPSHOT = OFF"),
        ("read_only", 1, "found READ_ONLY = ON"),
        ("delayed", 2, "found DELAYED_DURABILITY = FORCED"),
    ],
)
def test_an_unfit_sql_server_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, fact: str, value: object, message: str) -> None:
    place = stand_in("mssql", monkeypatch)
    place.server.facts[fact] = value
    with pytest.raises(ServerUnfit, match=message):
        create_journal(tmp_path, "operator", NINE, home=place.home(tmp_path))
    assert not [text for text in place.server.texts() if text.startswith("CREATE")]


@pytest.mark.parametrize(
    ("fact", "value", "message"),
    [
        ("version", "12.1.0.2.0", "found Oracle 12.1, expected 12.2"),
        ("characters", "WE8ISO8859P1", "found NLS_CHARACTERSET = WE8ISO8859P1, expected AL32UTF8"),
        ("role", "PHYSICAL STANDBY", "found a database of role PHYSICAL STANDBY, expected PRIMARY"),
        ("users", set(), "ORA-01435: user does not exist; a schema is a user of the database"),
    ],
)
def test_an_unfit_oracle_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, fact: str, value: object, message: str) -> None:
    place = stand_in("oracle", monkeypatch)
    place.server.facts[fact] = value
    with pytest.raises(ServerUnfit, match=message):
        create_journal(tmp_path, "operator", NINE, home=place.home(tmp_path))
    assert not [text for text in place.server.texts() if text.startswith("CREATE")]


def test_no_journal_half_a_journal_and_one_of_another_layout(place: StandIn, folder: Path) -> None:
    place.server.rows("update book.writer set layout = 9")
    with pytest.raises(OtherVersion, match="found journal tables of layout 9, expected 1"):
        opened(place, folder)
    tables, name = {"mssql": ("sys.tables", "name"), "oracle": ("main.all_tables", "table_name")}[place.name]
    place.server.rows(f"delete from {tables} where lower({name}) = 'entry'")
    with pytest.raises(OtherVersion, match="but not entry, expected all of the journal's tables or none"):
        opened(place, folder)
    place.server.rows(f"delete from {tables}")
    with pytest.raises(NoJournal, match="found no journal there"):
        opened(place, folder)


@pytest.mark.parametrize(
    ("kind", "mssql", "oracle"),
    [
        (NoRight, "The INSERT permission was denied on the object 'entry'.", "ORA-41900: missing INSERT privilege"),
        (ServerFull, "Could not allocate space for object 'book.entry' in database 'books'.", "ORA-01653: unable to extend table BOOK.ENTRY"),
        (ServerFull, "The transaction log for database 'books' is full.", "ORA-00257: Archiver error"),
    ],
)
def test_what_the_server_refuses_has_a_name_and_leaves_nothing(place: StandIn, folder: Path, kind: type[Exception], mssql: str, oracle: str) -> None:
    journal = opened(place, folder)
    refuse(place, "insert into", own_words(place, mssql, oracle))
    with pytest.raises(JournalWriteFailed) as refused:
        journal.append_all([APPROVAL])
    assert isinstance(refused.value.__cause__, kind)
    place.server.refuses = lambda *_: None
    journal.close()
    with opened(place, folder) as again:
        assert again.position().sequence == 1


def test_no_message_shows_the_password(place: StandIn, folder: Path) -> None:
    journal = opened(place, folder)
    refuse(place, "token", Failed("LOST", ""))
    with pytest.raises(JournalWriteFailed) as refused:
        journal.append_all([APPROVAL])
    assert isinstance(refused.value.__cause__, ServerLost)
    told = "".join(str(each) for each in traceback.TracebackException.from_exception(refused.value).format_exception_only())
    for said in (told, str(refused.value), repr(place.address), str(place.home(folder)), place.address.shown):
        assert "s3cret" not in said
