"""Cut, flipped, torn and wrongly nested: never a crash, never a lost message, the counts add up."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.edges.messages.mt import read_mt
from tallystick.edges.messages.mt.writing import write_mt
from tallystick.edges.messages.reading import FileRefused
from tests.edges.messages.mt import test_mt_instructions as instructions
from tests.edges.messages.mt import test_mt_statements as statements
from tests.edges.messages.mt import test_mt_trades_and_actions as trades
from tests.edges.messages.mt.conftest import SENDING

TEXTS = {
    "543": instructions.DELIVERY,
    "530": instructions.CONDITION,
    "578": instructions.ALLEGED,
    "548": statements.STATES,
    "536": statements.TRANSACTIONS,
    "537": statements.PENDING,
    "515": trades.CONFIRMED,
    "564": trades.DIVIDEND,
    "566": trades.RESULT,
}


def framed(kind: str, text: str) -> str:
    return f"{{1:F01DTCYUS33AXXX0000000000}}{{2:I{kind}TALYUS33XXXXN}}{{4:\r\n{text}-}}".replace("\r\n", "\n").replace("\n", "\r\n")


WHOLE = "\r\n$\r\n".join(framed(kind, text) for kind, text in [*TEXTS.items(), ("537", statements.PENALTIES)]).encode()


def counted(path: Path, data: bytes) -> int:
    """The rows of a file; its counts add up, every row of a reason says what was found."""
    path.write_bytes(data)
    try:
        reading = read_mt(path, "f")
    except FileRefused:
        return 0
    assert reading.rows + reading.lines_of_form == reading.lines_read
    for table in reading.tables.values():
        numbers = table["line_number"].to_pylist()
        assert numbers == sorted(set(numbers))
        for row in table.to_pylist():
            assert row["reason"] is None or row["detail"]
    return reading.rows


@settings(max_examples=150, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 12))
def test_flipped_bytes(tmp_path_factory: pytest.TempPathFactory, chance: random.Random, flips: int) -> None:
    data = bytearray(WHOLE)
    for _ in range(flips):
        data[chance.randrange(len(data))] = chance.choice(b":-{}/\n\r,ABZ019 \xff$")
    counted(tmp_path_factory.mktemp("flip") / "m.fin", bytes(data))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(WHOLE)), st.integers(0, len(WHOLE)))
def test_a_piece_cut_out(tmp_path_factory: pytest.TempPathFactory, one: int, other: int) -> None:
    first, last = sorted((one, other))
    counted(tmp_path_factory.mktemp("cut") / "m.fin", WHOLE[:first] + WHOLE[last:])


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted(TEXTS)), st.randoms(use_true_random=False))
def test_lines_in_any_order_twice_or_missing(tmp_path_factory: pytest.TempPathFactory, kind: str, chance: random.Random) -> None:
    lines = TEXTS[kind].splitlines(keepends=True)
    for _ in range(chance.randrange(1, 6)):
        at, to = chance.randrange(len(lines)), chance.randrange(len(lines))
        line = lines.pop(at) if chance.random() < 0.5 else lines[at]
        lines.insert(to, line)
        if chance.random() < 0.3:
            del lines[chance.randrange(len(lines))]
    assert counted(tmp_path_factory.mktemp("torn") / "m.fin", framed(kind, "".join(lines)).encode()) >= (kind not in ("536", "537", "566"))


@pytest.mark.parametrize("kind", sorted(TEXTS))
def test_every_cut_of_a_message_is_one_row(kind: str, tmp_path: Path) -> None:
    whole = framed(kind, TEXTS[kind]).encode()
    for end in range(40, len(whole) - 2, 7):
        path = tmp_path / "m.fin"
        path.write_bytes(whole[:end])
        reading = read_mt(path, "f")
        rows = [row for table in reading.tables.values() for row in table.to_pylist()]
        assert [row["reason"] for row in rows] == ["TRUNCATED_MESSAGE"], end


def test_rows_do_not_depend_on_what_they_stand_beside(tmp_path: Path) -> None:
    """The same message alone, among its like and among broken ones gives the same row."""
    chance = random.Random(7)
    rows = [{**instructions.DELIVERY_ROW, "message_reference": f"R{number}", "instruction_reference": f"R{number}"} for number in range(700)]
    messages = write_mt("543", rows, SENDING).split(SENDING.separator.encode())
    alone = [_rows(tmp_path, message) for message in messages[::50]]
    broken = [message.replace(b"UNIT/300,", b"UNIT/3.0") if chance.random() < 0.1 else message for message in messages]
    broken[::50] = messages[::50]
    for together in (messages, broken):
        found = {row["message_reference"]: row for row in _rows(tmp_path, b"\r\n".join(together))}
        assert len(found) == 700
        for (row,) in alone:
            assert found[row["message_reference"]] == row


def _rows(folder: Path, data: bytes) -> list[dict[str, object]]:
    path = folder / "m.fin"
    path.write_bytes(data)
    place = ("line_number", "byte_offset", "byte_length")
    return [{name: value for name, value in row.items() if name not in place} for row in read_mt(path, "f").tables["instruction_message"].to_pylist()]


def test_places_lead_to_the_message(tmp_path: Path) -> None:
    path = tmp_path / "m.fin"
    path.write_bytes(WHOLE)
    for table in read_mt(path, "f").tables.values():
        for row in table.to_pylist():
            raw = WHOLE[row["byte_offset"] :][: row["byte_length"]]
            assert raw.startswith(b"{1:F01DTCYUS33")
            assert b"-}" in raw
            line = WHOLE.splitlines()[row["line_number"] - 1]
            assert line in raw
