"""One business day inside PostgreSQL and in DuckDB, one after the other in one run: seconds of every part and step, and their ratio.

Run   python benchmarks/postgres_day.py [EXECUTIONS] [--store URL] [--folder FOLDER] [--explain STEP]      (1,000,000 executions by default)
Without --store a PostgreSQL server of its own is started from the installed programs (tests/postgres_server.py) and is gone afterwards.
Each engine runs in a process of its own: load the raw file, run every step, check, publish, digest every table, close and seal. The
digests of both engines are compared; a difference ends the run with exit 1. --explain prints the plan of one step with its times.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SCHEMA = "benchmark"
PARTS = ("reference", "open", "load", "run", "digest", "close")


def run_engine(folder: Path, book: Path, explained: str) -> dict[str, Any]:
    """The day in a fresh book, its tables where the environment says; parts, steps and digests."""
    from day import run_ours

    from tallystick.day.book import open_book
    from tallystick.day.inputs import sealed_digests
    from tallystick.journal import Kind

    if explained:
        _explain_when_made(explained)
    made = run_ours(folder, book)
    with open_book(book) as opened:
        sealed = {str(entry.facts["day"]): sealed_digests(entry) for kind in (Kind.CUT_OVER, Kind.DAY_SEAL) for entry in opened.reader.entries(kind=kind)}
    return made | {"digests": sealed}


def _explain_when_made(name: str) -> None:
    """Have the plan of a step printed, with what each part of it took, just before it is made."""
    from tallystick.model.contract import Table
    from tallystick.stores.postgres_sql import cast_to_contract
    from tallystick.stores.postgres_store import PostgresStore
    from tallystick.stores.store import Made, Place

    plain = PostgresStore.make

    def make(store: PostgresStore, contract: Table, sql: str, place: Place) -> Made:
        if contract.name == name and place.day.isoformat() != "0001-01-01":
            query = store.names.complete(cast_to_contract(contract, sql))
            plan = store.connection.execute(f"explain (analyze, buffers off, costs on, timing on) {query}".encode()).fetchall()
            print("\n".join(str(line[0]) for line in plan), file=sys.stderr, flush=True)
        return plain(store, contract, sql, place)

    PostgresStore.make = make  # type: ignore[method-assign]


def isolated(folder: Path, book: Path, store: str, explained: str = "") -> dict[str, Any]:
    """One engine in a process of its own."""
    environment = {**os.environ, "TALLYSTICK_STORE_URL": store, "TALLYSTICK_STORE_SCHEMA": SCHEMA}
    command = [sys.executable, str(Path(__file__)), "--engine", str(folder), str(book), explained]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


@contextlib.contextmanager
def server(url: str) -> Iterator[str]:
    """The address of a server: the given one, or one started for this run."""
    if url:
        yield url
        return
    sys.path.insert(0, str(ROOT))
    from tests.postgres_server import running_server

    with running_server() as started:
        yield started.fresh_url()


def show(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    """Both engines side by side, the slowest steps of PostgreSQL first."""
    print(f"{'':<28}{'DuckDB s':>10}{'PostgreSQL s':>14}{'ratio':>8}")
    for name in PARTS:
        _line(name, ours["parts"][name][0], theirs["parts"][name][0])
    _line("whole day", *(sum(each["parts"][name][0] for name in PARTS if name not in ("run", "digest")) for each in (ours, theirs)))
    by_name = {name: seconds for name, _, seconds, _ in ours["steps"]}
    for name, rows, seconds, _ in sorted(theirs["steps"], key=lambda each: -float(each[2])):
        if seconds >= 0.5:
            _line(f"  {name} ({rows:,})", by_name.get(name, 0.0), seconds)


def _line(name: str, ours: float, theirs: float) -> None:
    ratio = f"{theirs / ours:8.1f}" if ours > 0.005 else f"{'-':>8}"
    print(f"{name:<28}{ours:10.2f}{theirs:14.2f}{ratio}")


def measure(options: argparse.Namespace, temporary: Path) -> int:
    """Both engines on the same input; 1 where their digests differ."""
    from day import machine
    from day_input import make

    folder = options.folder or temporary / "input"
    if not options.folder:
        make(folder, options.executions)
    print(machine())
    ours = isolated(folder, temporary / "duckdb", "")
    with server(options.store) as url:
        theirs = isolated(folder, temporary / "postgres", url, options.explain)
    show(ours, theirs)
    different = sorted({name for day in ours["digests"] for name in ours["digests"][day] if ours["digests"][day][name] != theirs["digests"][day].get(name)})
    print(f"digests: {'different in ' + ', '.join(different) if different else 'equal, every table of the cut-over and the day'}")
    return 1 if different else 0


def main() -> None:
    """The command line."""
    if sys.argv[1:2] == ["--engine"]:
        print(json.dumps(run_engine(Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])))
        return
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("executions", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--store", default="", help="URL of a server; its schema 'benchmark' must not be there")
    parser.add_argument("--folder", type=Path, help="input made before by day_input.py")
    parser.add_argument("--explain", default="", help="print the plan of this step")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="tallystick-postgres-day-") as temporary:
        sys.exit(measure(options, Path(temporary)))


if __name__ == "__main__":
    main()
