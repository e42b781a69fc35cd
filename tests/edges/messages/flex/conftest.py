"""A statement from a few elements, read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tallystick.edges.messages.flex import FlexSettings, read_flex
from tallystick.edges.messages.reading import Reading

Read = Callable[..., Reading]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """`read(elements, settings)`: the reading of a one-statement file of account U1, January 2024, base currency EUR."""

    def read_elements(elements: str, settings: FlexSettings | None = None) -> Reading:
        path = tmp_path / "statement.xml"
        path.write_text(
            '<FlexQueryResponse queryName="q" type="AF"><FlexStatements count="1">'
            '<FlexStatement accountId="U1" fromDate="20240101" toDate="20240131" whenGenerated="20240201;083000">'
            f'<AccountInformation accountId="U1" currency="EUR"/><Rows>{elements}</Rows></FlexStatement></FlexStatements></FlexQueryResponse>',
            encoding="utf-8",
        )
        return read_flex(path, "0123456789ab", settings or FlexSettings())

    return read_elements


@pytest.fixture
def rows(read: Read) -> Callable[..., list[dict[str, object]]]:
    """`rows(table, elements)`: the landing rows of one table."""

    def rows_of(table: str, elements: str, settings: FlexSettings | None = None) -> list[dict[str, object]]:
        found = read(elements, settings).tables
        return found[table].to_pylist() if table in found else []

    return rows_of
