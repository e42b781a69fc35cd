"""The addresses the stand-ins answer at, by engine, and how each is put in place of its driver's server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tallystick.day.home import home_at
from tallystick.journal import Home
from tallystick.stores.address import SCHEMA_VARIABLE, URL_VARIABLE, StoreAddress, parse_address
from tests.servers.drivers import use_mssql, use_oracle
from tests.servers.server import FakeServer

URLS = {"mssql": "mssql+mssqlpython://clerk:s3cret@db.example/books", "oracle": "oracle+oracledb://clerk:s3cret@db.example:1521/?service_name=books"}
STAND_INS: dict[str, Callable[[pytest.MonkeyPatch], FakeServer]] = {"mssql": use_mssql, "oracle": use_oracle}
ENGINES = sorted(URLS)
SCHEMA = "book"


@dataclass(frozen=True)
class StandIn:
    """A stand-in, and the address of a book on it."""

    name: str
    server: FakeServer
    address: StoreAddress

    def home(self, folder: Path) -> Home:
        """The journal's home."""
        return home_at(folder, self.address)


def stand_in(name: str, monkeypatch: pytest.MonkeyPatch) -> StandIn:
    """A stand-in, in place of every server of its engine; books opened from now on have their journal and tables there."""
    server = STAND_INS[name](monkeypatch)
    monkeypatch.setenv(URL_VARIABLE, URLS[name])
    monkeypatch.setenv(SCHEMA_VARIABLE, SCHEMA)
    return StandIn(name, server, parse_address(URLS[name], SCHEMA))
