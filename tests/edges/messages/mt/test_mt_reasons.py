"""Every reason code of the MT reader, by the smallest file that provokes it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import tallystick.edges.messages.mt as mt
from tallystick.edges.messages.mt import MtSettings, read_mt
from tallystick.edges.messages.mt.reasons import FILE_REASONS, ROW_REASONS
from tallystick.edges.messages.mt.rows import Reason
from tallystick.edges.messages.reading import FileRefused

SETTINGS = MtSettings(largest_file_bytes=2000)


@pytest.mark.parametrize("reason", FILE_REASONS, ids=lambda reason: reason.code)
def test_file_is_refused(reason: Reason, tmp_path: Path) -> None:
    path = tmp_path / "file.fin"
    path.write_bytes(reason.example)
    with pytest.raises(FileRefused) as refused:
        read_mt(path, "f", SETTINGS)
    assert refused.value.reason == reason.code
    assert "file.fin" in str(refused.value)


@pytest.mark.parametrize("reason", ROW_REASONS, ids=lambda reason: reason.code)
def test_row_is_kept_with_its_reason(reason: Reason, tmp_path: Path) -> None:
    path = tmp_path / "file.fin"
    path.write_bytes(reason.example)
    reading = read_mt(path, "f", SETTINGS)
    rows = [row for table in reading.tables.values() for row in table.to_pylist() if row["reason"] == reason.code]
    assert rows
    assert all(row["detail"] for row in rows)
    assert reading.rows + reading.lines_of_form == reading.lines_read


def test_no_code_is_given_that_the_list_does_not_have() -> None:
    source = "".join(path.read_text() for path in Path(mt.__file__).parent.rglob("*.py") if path.name != "reasons.py")
    given = set(re.findall(r'(?:Unreadable|FileRefused)\(\s*"([A-Z_]+)"', source))
    assert given == {reason.code for reason in (*FILE_REASONS, *ROW_REASONS)}
