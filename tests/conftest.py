"""Fixtures shared by all tests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.postgres_server import NoServer, PostgresServer, running_server
from tests.spark_cluster import NoCluster, SparkCluster, running_cluster

# Several test processes share the cores: a second thread for tables of some hundred rows costs more than it does.
os.environ.setdefault("TALLYSTICK_THREADS", "1")

# Speed is no matter of the tests: a busy machine must not fail one.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real inputs nobody here wrote; tests that need it skip where it is absent."""
    candidates = [os.environ.get("TALLYSTICK_SHARED_DATA", ""), str(Path(__file__).resolve().parents[2] / "shared" / "data")]
    for each in candidates:
        if each and Path(each).is_dir():
            return Path(each)
    pytest.skip("the folder of real input data (../shared/data) is absent; set TALLYSTICK_SHARED_DATA to use a copy")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL server of this test process's own; tests that need it skip where none is installed."""
    try:
        with running_server() as server:
            yield server
    except NoServer as error:
        pytest.skip(str(error))


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> str:
    """The address of a new, empty database on that server: postgresql+psycopg://…"""
    return postgres_server.fresh_url()


@pytest.fixture(scope="session")
def spark_cluster() -> Iterator[SparkCluster]:
    """A Spark cluster of two workers of this test process's own; tests that need it skip where there is no Java or no pyspark."""
    try:
        with running_cluster() as cluster:
            yield cluster
    except NoCluster as error:
        pytest.skip(str(error))
