"""A store that is not what the journal says: `verify` names what is wrong, a run on it is refused, a rebuild puts it right."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tallystick.day.book import open_book, utc_now
from tallystick.day.control import open_day, run_day
from tallystick.edges.proof import rebuild_book, verify_book
from tallystick.journal import Kind
from tallystick.journal.errors import JournalDamaged
from tallystick.stores.snapshot import SnapshotTorn
from tests.faults.small_day import DAYS, digests

FIRST, SECOND, _ = DAYS


def snapshot_file(book: Path, table: str = "security") -> Path:
    """The published file of a table of the first day."""
    return next((book / "tables" / table / FIRST.isoformat()).iterdir())


def cut(book: Path) -> None:
    path = snapshot_file(book)
    path.write_bytes(path.read_bytes()[:-7])


def flip_a_bit(book: Path) -> None:
    path = snapshot_file(book)
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 4
    path.write_bytes(content)


def remove(book: Path) -> None:
    snapshot_file(book).unlink()


def execute(book: Path, statement: str) -> None:
    with sqlite3.connect(book / "journal.sqlite") as connection:
        connection.execute(statement)
    connection.close()


def edit_the_catalogue(book: Path) -> None:
    execute(book, f"update snapshot set digest = '{'0' * 64}' where table_name = 'security' and business_date = '{FIRST}'")


def deny_the_rows(book: Path) -> None:
    """A table said to be empty is not asked for: that nobody can make it so unseen."""
    execute(book, f"update snapshot set rows = 0 where table_name = 'security' and business_date = '{FIRST}'")


def drop_a_row_of_the_catalogue(book: Path) -> None:
    execute(book, f"delete from snapshot where table_name = 'security' and business_date = '{FIRST}'")


DAMAGES: tuple[tuple[Callable[[Path], None], str], ...] = (
    (cut, r"tables/security/2026-11-10/security-\w+\.parquet: found \d+ bytes, expected \d+ bytes"),
    (flip_a_bit, r"tables/security/2026-11-10/security-\w+\.parquet: found other bytes than were published \(entry \d+\)"),
    (remove, r"tables/security/2026-11-10/security-\w+\.parquet: found no file, expected \d+ bytes"),
    (deny_the_rows, r"tables/security/2026-11-10/security-\w+\.parquet: found \d+ rows, expected 0"),
    (edit_the_catalogue, r"entry \d+: security of 2026-11-10: found no snapshot with the sealed digest"),
    (drop_a_row_of_the_catalogue, r"entry \d+: security of 2026-11-10: found no snapshot with the sealed digest"),
)


@pytest.mark.parametrize(("damage", "message"), DAMAGES, ids=[damage.__name__ for damage, _ in DAMAGES])
def test_damage_is_named_refused_and_repaired(one_day_book: Path, damage: Callable[[Path], None], message: str) -> None:
    sealed = digests(one_day_book)
    damage(one_day_book)
    findings = verify_book(one_day_book, [])
    assert not findings.sound
    (found,) = findings.problems
    assert re.search(message, found), found
    with open_book(one_day_book, write=True) as book:
        open_day(book, SECOND, utc_now)
        with pytest.raises(SnapshotTorn, match="tallystick rebuild"):
            run_day(book, utc_now)
    assert rebuild_book(one_day_book, "operator").sound
    assert verify_book(one_day_book, []).sound
    assert digests(one_day_book) == sealed
    if damage is cut:
        with open_book(one_day_book, write=True) as book:
            assert run_day(book, utc_now).changed


def test_a_rebuild_that_was_killed_is_never_taken_for_an_empty_past(one_day_book: Path) -> None:
    """The catalogue is empty after a rebuild that died at once: running the next day on it would forget all positions."""
    with open_book(one_day_book, write=True) as book:
        open_day(book, SECOND, utc_now)
        book.catalogue.forget_all()
        with pytest.raises(SnapshotTorn, match="found no table, expected the digest the journal holds"):
            run_day(book, utc_now)
    assert rebuild_book(one_day_book, "operator").sound


def edit(book: Path, statement: str) -> None:
    """Change what triggers protect, and put the triggers back, as somebody would who wants it to go unnoticed."""
    with sqlite3.connect(book / "journal.sqlite") as connection:
        triggers = connection.execute("select name, sql from sqlite_master where type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"drop trigger {name}")
        connection.execute(statement)
        for _, sql in triggers:
            connection.execute(sql)
    connection.close()


def test_verify_names_an_edited_entry(one_day_book: Path) -> None:
    with open_book(one_day_book) as book:
        (loaded,) = [entry.sequence for entry in book.reader.entries(kind=Kind.LOAD) if entry.facts["name"] == "execution_message_a.csv"]
    edit(one_day_book, f"update entry set payload = replace(payload, 'execution_message_a', 'execution_message_z') where sequence = {loaded}")
    problems = verify_book(one_day_book, []).problems
    assert problems[0].startswith(f"entry {loaded}:"), problems


def test_verify_names_a_received_file_that_is_gone_or_altered(one_day_book: Path) -> None:
    with open_book(one_day_book) as book:
        first, second = [entry for entry in book.reader.entries() if entry.file_sha256][:2]
    (one_day_book / "received" / str(first.file_sha256)).unlink()
    altered = one_day_book / "received" / str(second.file_sha256)
    altered.chmod(0o644)
    altered.write_bytes(altered.read_bytes() + b"x")
    problems = verify_book(one_day_book, []).problems
    assert [problem.split(":")[0] for problem in problems] == [f"entry {first.sequence}", f"entry {second.sequence}"]


def test_a_damaged_journal_is_not_run_on(one_day_book: Path) -> None:
    edit(one_day_book, "update entry set payload = '{}' where sequence = (select max(sequence) from entry)")
    with pytest.raises(JournalDamaged, match="run verify"):
        open_book(one_day_book, write=True)
