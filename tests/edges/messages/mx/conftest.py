"""How a test reads messages given as text, and the official schemas where they are."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tallystick.edges.messages.mx import MxSettings, read_mx
from tallystick.edges.messages.reading import Reading

NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:"
OF_FRAME = ("file_id", "line_number", "byte_offset", "byte_length", "reason", "detail", "raw_text", "sender", "message_type", "statement_source", "sent_at")


@pytest.fixture(scope="session")
def schemas(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The official schemas, which are not part of the repository."""
    folder = tmp_path_factory.mktemp("schemas")
    for name in ("securities_xsd", "camt_colr_head_xsd"):
        zipfile.ZipFile(shared_data / "iso20022" / f"{name}.zip").extractall(folder)
    return folder


@pytest.fixture
def read_bytes(tmp_path: Path) -> Callable[..., Reading]:
    def reading(data: bytes, schemas: Path | None = None) -> Reading:
        path = tmp_path / "messages.xml"
        path.write_bytes(data)
        found = read_mx(path, "abc", MxSettings(schemas=schemas))
        assert found.rows == found.lines_read
        return found

    return reading


@pytest.fixture
def read_text(read_bytes: Callable[..., Reading]) -> Callable[..., Reading]:
    def reading(*documents: str, schemas: Path | None = None) -> Reading:
        return read_bytes("\n".join(documents).encode(), schemas)

    return reading


def header(reference: str, message: str, sender: str = "DTCYUS33", at: str = "2026-11-24T14:05:00Z") -> str:
    parties = "".join(f"<{side}><FIId><FinInstnId><BICFI>{bic}</BICFI></FinInstnId></FIId></{side}>" for side, bic in (("Fr", sender), ("To", "TALYUS33")))
    identity = f"<BizMsgIdr>{reference}</BizMsgIdr><MsgDefIdr>{message}</MsgDefIdr><CreDt>{at}</CreDt>"
    return f'<AppHdr xmlns="{NAMESPACE}head.001.001.02">{parties}{identity}</AppHdr>'


def document(message: str, inside: str, reference: str | None = None) -> str:
    head = header(reference, message) if reference else ""
    return f'{head}<Document xmlns="{NAMESPACE}{message}">{inside}</Document>'


def said(reading: Reading, table: str) -> list[dict[str, object]]:
    """The rows of a table: what is filled, without place and frame; none has a reason."""
    rows = reading.tables[table].to_pylist() if table in reading.tables else []
    assert [row["reason"] for row in rows] == [None] * len(rows), [row["detail"] for row in rows]
    return [{name: value for name, value in row.items() if value is not None and name not in OF_FRAME} for row in rows]
