"""The business day on a Spark cluster of one worker and of two, beside the same day in DuckDB: seconds, CPU a row, and equal digests.

Run   python benchmarks/spark_day.py [EXECUTIONS] [--folder FOLDER] [--workers 1 2] [--memory 3g] [--no-duckdb]      (1,000,000 by default)
Master and workers (one core each) run on loopback on this machine, so that with two cores the driver, both executors and whatever
else runs share them: wall time there says less than on machines of their own. CPU seconds: of the driver's Python and Java, and of the executors.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
SLOWEST = 8
TICKS = os.sysconf("SC_CLK_TCK")


def run_day(folder: Path, book_folder: Path) -> dict[str, Any]:
    """The day in a fresh book on the engine the environment names: its parts, and the digests of its tables."""
    from day import run_ours

    from tallystick.day.book import open_book
    from tallystick.day.inputs import sealed_digests
    from tallystick.journal import Kind

    started = time.perf_counter()
    result = run_ours(folder, book_folder)
    result["wall"] = time.perf_counter() - started
    result["driver_cpu"] = time.process_time() + _java_seconds()
    with open_book(book_folder) as book:
        result["digests"] = {name: digest for entry in book.reader.entries(kind=Kind.DAY_SEAL) for name, digest in sealed_digests(entry).items()}
    return result


def _java_seconds() -> float:
    """CPU seconds of this process's Java, where there is one."""
    if "pyspark" not in sys.modules:
        return 0.0
    from pyspark import SparkContext

    gateway = SparkContext._gateway
    return cpu_seconds(gateway.proc.pid) if gateway is not None else 0.0


def cpu_seconds(process: int) -> float:
    """CPU seconds of a process and of its ended children."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return sum(int(each) for each in fields[11:15]) / TICKS


def isolated(folder: Path, book: Path, url: str) -> dict[str, Any]:
    """The day in a process of its own."""
    environment = os.environ | {"TALLYSTICK_STORE_URL": url}
    shutil.rmtree(book, ignore_errors=True)
    command = [sys.executable, __file__, "--task", "--folder", str(folder), "--book", str(book)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def on_cluster(folder: Path, book: Path, workers: int, memory: str) -> dict[str, Any]:
    """The day on so many workers; the executors' CPU seconds beside it."""
    from tests.spark_cluster import running_cluster

    size = int(memory.removesuffix("g")) * 1024
    settings = {"spark_executor_memory": f"{size - 100}m", "spark_driver_memory": "1500m"}
    plain = {"spark_driver_extraJavaOptions": "-Xss16m", "spark_executor_extraJavaOptions": "-Xss16m"}
    with running_cluster(workers, memory) as cluster:
        result = isolated(folder, book, cluster.url(**settings, **plain))
        result["workers_cpu"] = sum(cpu_seconds(worker.process.pid) for worker in cluster.workers)
    return result


def show(name: str, result: dict[str, Any]) -> None:
    """One line of the table."""
    rows, used = result["lines"], result["driver_cpu"] + result.get("workers_cpu", 0.0)
    parts = " ".join(f"{part} {result['parts'][part][0]:.1f}" for part in ("reference", "open", "load", "run", "digest"))
    apart = f"{result['driver_cpu']:>9.1f}{result.get('workers_cpu', 0.0):>9.1f}"
    print(f"{name:<12}{result['wall']:>9.1f}{apart}{result['wall'] / rows * 1e6:>12.2f}{used / rows * 1e6:>12.2f}   {parts}", flush=True)
    slow = sorted(result["steps"], key=lambda step: -step[2])[:SLOWEST]
    print("  slowest: " + ", ".join(f"{step} {wall:.1f}" for step, _, wall, _ in slow), flush=True)


def main() -> None:
    """Make the input where it is not there, run each engine apart, print, and refuse differing digests."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("executions", nargs="?", type=int, default=1_000_000)
    asked.add_argument("--folder", type=Path, help="keep the input (and reuse what is there)")
    asked.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    asked.add_argument("--memory", default="3g", help="of each worker, in whole g")
    asked.add_argument("--no-duckdb", action="store_true")
    asked.add_argument("--task", action="store_true", help=argparse.SUPPRESS)
    asked.add_argument("--book", type=Path, help="keep the books here (DuckDB's) and beside it (with the number of workers)")
    options = asked.parse_args()
    if options.task:
        print(json.dumps(run_day(options.folder, options.book)))
        return
    with tempfile.TemporaryDirectory(prefix="tallystick-spark-day-") as temporary:
        measure(options, Path(temporary))


def measure(options: argparse.Namespace, temporary: Path) -> None:
    """All measurements of one input."""
    from day import machine
    from day_input import make

    print(machine(), flush=True)
    folder = options.folder or temporary / "input"
    if not (folder / "execution_message.parquet").exists():
        make(folder, options.executions)
    print(f"{'engine':<12}{'wall s':>9}{'driver':>9}{'workers':>9}{'wall µs/row':>12}{'CPU µs/row':>12}   wall s of the parts")
    digests: dict[str, dict[str, str]] = {}
    if not options.no_duckdb:
        result = isolated(folder, options.book or temporary / "book", "")
        show("DuckDB", result)
        digests["DuckDB"] = result["digests"]
    for workers in options.workers:
        book = temporary / "book" if options.book is None else options.book.with_name(f"{options.book.name}-{workers}")
        result = on_cluster(folder, book, workers, options.memory)
        show(f"Spark, {workers}", result)
        digests[f"Spark, {workers}"] = result["digests"]
    compare(digests)


def compare(digests: dict[str, dict[str, str]]) -> None:
    """Say that all tables are equal, or end with those that are not."""
    (first, expected), *others = digests.items()
    for name, found in others:
        different = sorted(each for each in expected.keys() | found.keys() if expected.get(each) != found.get(each))
        if different:
            raise SystemExit(f"{first} and {name} differ in {', '.join(different)}")
    print(f"equal digests of {len(expected)} tables")


if __name__ == "__main__":
    main()
