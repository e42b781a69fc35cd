"""From the line into the book: what was captured becomes a file of the book once, whoever takes it and however often it is killed."""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tallystick.day.book import open_book, utc_now
from tallystick.edges.live.capture import Capture
from tallystick.edges.live.capture_tables import connect
from tallystick.edges.live.message_text import sealed
from tallystick.edges.live.take import take_live, untaken
from tests.edges.cli.command import Tally
from tests.edges.live.live_line import captured, facts, free_port, listening, until
from tests.edges.live.quickfix_peer import quickfix_peer

SECTION = """
[[live]]
name = "drops"
our_id = "HOUSE"
their_id = "STREET"
port = {port}
"""


def report(number: int, epoch: int = 1) -> bytes:
    """A capture report as it came, number 34 = `number`."""
    head = [(35, "AE"), (34, str(number)), (49, "STREET"), (52, "20261124-15:30:00"), (56, "HOUSE")]
    body = [(571, f"R{number}"), (487, "0"), (17, f"X{epoch}.{number}"), (55, "IBM"), (32, "100"), (31, "10"), (75, "20261124")]
    return sealed("FIX.4.4", [*head, *body, (552, "1"), (54, "1"), (37, f"O{number}"), (1, "A1")])


def capture_of(book: Path, *raws: bytes) -> None:
    """Put messages into the live capture as a session would."""
    capture = Capture(book)
    capture.standing("drops", utc_now())
    capture.add(*[("inbound", ("drops", 1, number, raw)) for number, raw in enumerate(raws, start=2)])
    capture.close()


def test_what_was_captured_becomes_one_file_once(open_second: Path) -> None:
    capture_of(open_second, report(2), report(3), b"8=FIX.4.4\x01garbled")
    with open_book(open_second, write=True) as book:
        (receipt,) = take_live(book, utc_now)
        assert take_live(book, utc_now) == []
    assert (receipt.file_name, receipt.file_format, receipt.lines_read) == ("live-drops-000001.fix", "fix", 4)
    assert receipt.rejected == 1, "the garbled line is a row with its reason"
    assert receipt.rows["execution_message"] == 3
    assert untaken(open_second) == 0


def test_a_take_that_was_killed_takes_the_same_once(open_second: Path) -> None:
    """Killed after the load and before the batch was marked: the book knows the file, nothing is loaded twice."""
    capture_of(open_second, report(2), report(3))
    with closing(connect(open_second)) as capture:
        rows = capture.execute("select session, epoch, sequence, raw from inbound").fetchall()
    with open_book(open_second, write=True) as book:
        assert len(take_live(book, utc_now)) == 1
        before = book.reader.position().sequence
    with closing(connect(open_second)) as capture:
        capture.executemany("insert into inbound (session, epoch, sequence, raw, batch) values (?, ?, ?, ?, 1)", rows)
        capture.execute("update batch set sequence = null")
    with open_book(open_second, write=True) as book:
        assert take_live(book, utc_now) == []
        assert book.reader.position().sequence == before
    assert untaken(open_second) == 0


def test_nothing_is_taken_while_no_day_is_open(one_day_book: Path) -> None:
    capture_of(one_day_book, report(2))
    with open_book(one_day_book, write=True) as book:
        assert take_live(book, utc_now) == []
    assert untaken(one_day_book) == 1


def test_messages_go_on_being_captured_while_some_are_taken(open_second: Path) -> None:
    capture_of(open_second, report(2))
    with open_book(open_second, write=True) as book:
        take_live(book, utc_now)
    capture_of(open_second, report(2), report(3))
    assert [sequence for sequence, _ in captured(open_second)] == [2, 3], "a number that was taken may come again only by a reset, which has its own epoch"


@pytest.mark.parametrize("last", ["listen", "day run"])
def test_the_command_listens_until_it_is_stopped(open_second: Path, last: str, short_line: None, tally: Tally) -> None:
    """`tallystick listen` as a user runs it: captured, answered, taken at the end; or by `day run` where the listener was killed."""
    port = free_port()
    with (open_second / "tallystick.toml").open("a") as settings:
        settings.write(SECTION.format(port=port))
    tallystick = [sys.executable, "-c", "from tallystick.edges.cli.main import run; run()"]
    command = [*tallystick, "listen", str(open_second), "--take-seconds", "600", "--json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with quickfix_peer(open_second, port) as peer:
        until(peer.up.is_set, "logon")
        peer.many(20)
        until(lambda: len(peer.heard) == 20, "twenty answers")
        process.send_signal(signal.SIGINT if last == "listen" else signal.SIGKILL)
        out, err = process.communicate(timeout=60)
    if last == "listen":
        assert process.returncode == 0, err
        assert '"captured": 20' in out and '"files": 1' in out and '"untaken": 0' in out
    else:
        assert untaken(open_second) == 20
        assert tally("day", "run", open_second).code in (0, 1)
    assert untaken(open_second) == 0


def test_a_second_listener_is_refused_with_the_holder(tmp_path: Path) -> None:
    from tallystick.journal.errors import BookLocked

    with listening(tmp_path, facts(free_port())), pytest.raises(BookLocked, match="another listener runs: "), listening(tmp_path, facts(free_port())):
        pass
