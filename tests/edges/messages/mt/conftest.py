"""How a test reads messages given as text, and gives them back as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tallystick.edges.messages.mt import MtSettings, read_mt
from tallystick.edges.messages.mt.writing import MtSending
from tallystick.edges.messages.reading import Reading

SENDING = MtSending("TALYUS33", "DTCYUS33")
OF_FRAME = ("file_id", "line_number", "byte_offset", "byte_length", "reason", "detail", "raw_text", "sender", "message_type", "statement_source")


@pytest.fixture
def read_bytes(tmp_path: Path) -> Callable[[bytes], Reading]:
    def reading(data: bytes) -> Reading:
        path = tmp_path / "messages.fin"
        path.write_bytes(data)
        found = read_mt(path, "abc", MtSettings())
        assert found.rows + found.lines_of_form == found.lines_read
        return found

    return reading


@pytest.fixture
def read_text(read_bytes: Callable[[bytes], Reading]) -> Callable[..., Reading]:
    def reading(*messages: tuple[str, str], sender: str = "DTCYUS33") -> Reading:
        framed = [f"{{1:F01{sender}AXXX0000000000}}{{2:I{kind}TALYUS33XXXXN}}{{4:\n{text.strip()}\n-}}" for kind, text in messages]
        return read_bytes("\n$\n".join(framed).replace("\n", "\r\n").encode())

    return reading


def said(reading: Reading, table: str) -> list[dict[str, object]]:
    """The rows of a table: what is filled, without place and frame; none has a reason."""
    rows = reading.tables[table].to_pylist() if table in reading.tables else []
    assert [row["reason"] for row in rows] == [None] * len(rows), [row["detail"] for row in rows]
    return [{name: value for name, value in row.items() if value is not None and name not in OF_FRAME} for row in rows]


def plain(text: str) -> str:
    """A written message as a person reads it: without frame, one field a line."""
    return text.partition("{4:\r\n")[2].removesuffix("-}").replace("\r\n", "\n")
