"""A day of a million executions inside PostgreSQL: the digests of DuckDB, by the benchmark itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.postgres_server import PostgresServer

BENCHMARK = Path(__file__).resolve().parents[2] / "benchmarks" / "postgres_day.py"


@pytest.mark.release
def test_a_million_executions_have_the_digests_of_duckdb(postgres_server: PostgresServer) -> None:
    done = subprocess.run([sys.executable, str(BENCHMARK), "1000000", "--store", postgres_server.fresh_url()], check=False, capture_output=True, text=True)
    assert (done.returncode, "digests: equal" in done.stdout) == (0, True), done.stdout + done.stderr
