"""Business days through the stores of SQL Server and Oracle, on stand-ins that read each statement as that engine's SQL (`tests/servers`).

No SQL Server and no Oracle has run any of this: what is shown is the program's own half, and that the texts mean what was meant.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tallystick.edges.proof import verify_book
from tallystick.stores.address import SCHEMA_VARIABLE, URL_VARIABLE
from tests.faults.small_day import digests, played
from tests.servers.drivers import use_mssql, use_oracle
from tests.servers.server import FakeServer

URLS = {"mssql": "mssql+mssqlpython://clerk:x@db.example/books", "oracle": "oracle+oracledb://clerk:x@db.example:1521/?service_name=books"}
STAND_INS: dict[str, Callable[[pytest.MonkeyPatch], FakeServer]] = {"mssql": use_mssql, "oracle": use_oracle}


@pytest.fixture(params=sorted(URLS))
def server(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> FakeServer:
    """A stand-in for each engine, and books that have their journal and tables there."""
    made = STAND_INS[request.param](monkeypatch)
    monkeypatch.setenv(URL_VARIABLE, URLS[request.param])
    monkeypatch.setenv(SCHEMA_VARIABLE, "book")
    return made


@pytest.mark.usefixtures("short_line")
def test_half_a_day_has_the_digests_of_duckdb(one_day: Path, one_day_digests: dict[str, dict[str, str]], server: FakeServer, tmp_path: Path) -> None:
    book = played(tmp_path / "book", one_day)
    assert digests(book) == one_day_digests
    findings = verify_book(book, [])
    assert findings.sound, findings.lines


@pytest.mark.release
def test_a_whole_day_has_the_digests_of_duckdb(one_day: Path, whole_day: Path, server: FakeServer, tmp_path: Path) -> None:
    book = played(tmp_path / "book", one_day)
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(URL_VARIABLE)
        expected = digests(whole_day)
    assert digests(book) == expected
    assert verify_book(book, []).sound
