"""The worked cases of every stage, run on PostgreSQL beside DuckDB: the same rows of the same inputs, step by step."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import tests.cases
from tallystick.stores.postgres_store import PostgresStore
from tests.cases.engines import also_on
from tests.postgres_server import PostgresServer
from tests.stores.postgres_books import migrated_address, store_at

Case = Callable[[], None]
BY_DAY = ("Broker", "play", "broker")
"""Words of a case that runs whole days: long on a server, so these run before a release."""


def _cases() -> Iterator[Any]:
    """Every case without a generator or fixture."""
    for found in sorted(each.name for each in pkgutil.iter_modules(tests.cases.__path__) if each.name.startswith("test_")):
        module = importlib.import_module(f"tests.cases.{found}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if name.startswith("test_") and not inspect.signature(function).parameters and not hasattr(function, "hypothesis"):
                source = inspect.getsource(module if "Broker(" in inspect.getsource(module) else function)
                marks = [pytest.mark.release] if any(word in source for word in BY_DAY) else []
                yield pytest.param(function, id=f"{found.removeprefix('test_')}-{name.removeprefix('test_')}", marks=marks)


@pytest.fixture(scope="module")
def store(postgres_server: PostgresServer) -> Iterator[PostgresStore]:
    made = store_at(migrated_address(postgres_server))
    yield made
    made.close()


@pytest.mark.parametrize("case", list(_cases()))
def test_postgresql_makes_the_same_rows(store: PostgresStore, case: Case) -> None:
    with also_on(store):
        case()
