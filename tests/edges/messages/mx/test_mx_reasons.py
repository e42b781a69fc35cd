"""Every reason code of the MX reader, by the smallest file that provokes it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

import tallystick.edges.messages.mx as mx
from tallystick.edges.messages.mt.rows import Reason
from tallystick.edges.messages.mx import MxSettings, read_mx
from tallystick.edges.messages.mx.reasons import FILE_REASONS, ROW_REASONS
from tallystick.edges.messages.reading import FileRefused

SETTINGS = MxSettings(largest_file_bytes=2000)
EMPTY_ONLY = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:iso:std:iso:20022:tech:xsd:sese.023.001.13">
<xs:element name="Document"><xs:complexType/></xs:element></xs:schema>"""
"""A schema that allows an empty document only."""

GIVEN_BY_ROWS = {"FIGURE_OUT_OF_RANGE", "VALUE_TOO_LONG"}


@pytest.mark.parametrize("reason", FILE_REASONS, ids=lambda reason: reason.code)
def test_file_is_refused(reason: Reason, tmp_path: Path) -> None:
    path = tmp_path / "file.xml"
    path.write_bytes(reason.example)
    with pytest.raises(FileRefused) as refused:
        read_mx(path, "f", SETTINGS)
    assert refused.value.reason == reason.code
    assert "file.xml" in str(refused.value)


@pytest.mark.parametrize("reason", ROW_REASONS, ids=lambda reason: reason.code)
def test_row_is_kept_with_its_reason(reason: Reason, tmp_path: Path) -> None:
    path = tmp_path / "file.xml"
    path.write_bytes(reason.example)
    (tmp_path / "sese.023.001.13.xsd").write_text(EMPTY_ONLY)
    reading = read_mx(path, "f", replace(SETTINGS, schemas=tmp_path) if reason.code == "NOT_VALID" else SETTINGS)
    rows = [row for table in reading.tables.values() for row in table.to_pylist() if row["reason"] == reason.code]
    assert rows
    assert all(row["detail"] and row["raw_text"] for row in rows)
    assert reading.rows == reading.lines_read


def test_no_code_is_given_that_the_list_does_not_have() -> None:
    source = "".join(path.read_text() for path in Path(mx.__file__).parent.rglob("*.py") if path.name != "reasons.py")
    given = set(re.findall(r'(?:Unreadable|FileRefused)\(\s*"([A-Z_]+)"', source)) | {"HOSTILE_XML", "NOT_WELL_FORMED"} | GIVEN_BY_ROWS
    assert given == {reason.code for reason in (*FILE_REASONS, *ROW_REASONS)}
