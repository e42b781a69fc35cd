"""One business day from received Parquet to sealed books: seconds of every step, executions a second, memory, and the floor beside it.

Run   python benchmarks/day.py [EXECUTIONS] [--folder FOLDER] [--steps] [--peers]      (1,000,000 executions by default)
Each measurement runs in a process of its own. Unsealed: load, run, checks, publish. Sealed: the same, the digest of every table, the
day's entries in the journal and the signed head. On a shared machine CPU seconds are the robust figure.
Floor: DuckDB reads the columns of the same file and groups them once (account, security: sums of quantity and money).
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FLOOR = """select account_code, security_code, sum(case when side = 'BUY' then quantity else -quantity end) shares, sum(quantity * price) money,
count(*) lines, max(exec_id) last_id, max(sending_time) last_time from read_parquet('{path}') group by 1, 2"""
SHOWN_SECONDS = 0.1


@dataclass
class Clock:
    """Wall and processor seconds of each named part."""

    parts: dict[str, tuple[float, float]] = field(default_factory=dict)

    def timed(self, name: str, work: Callable[[], Any]) -> Any:
        """Do the work and note what it took."""
        wall, used = time.perf_counter(), time.process_time()
        result = work()
        self.parts[name] = (time.perf_counter() - wall, time.process_time() - used)
        return result


def run_ours(folder: Path, book_folder: Path) -> dict[str, Any]:
    """The day in a fresh book; the seconds of its parts and steps."""
    from day_input import DAY

    from tallystick.day import control
    from tallystick.day.book import init_book, utc_now
    from tallystick.day.run import StepDone
    from tallystick.edges.intake import load

    clock, steps = Clock(), []
    before = [time.process_time()]

    def step(done: StepDone, _: int, __: int) -> None:
        steps.append((done.name, done.rows, done.seconds, time.process_time() - before[0]))
        before[0] = time.process_time()

    with init_book(book_folder, "benchmark", utc_now()) as book:

        def reference() -> None:
            for path in sorted(folder.glob("*.parquet")):
                if not path.name.startswith("execution"):
                    load(book, path, utc_now)

        clock.timed("reference", reference)
        clock.timed("open", lambda: control.open_day(book, DAY, utc_now))
        receipt = clock.timed("load", lambda: load(book, folder / "execution_message.parquet", utc_now))
        before[0] = time.process_time()
        plain_digest = control.digest_day
        control.digest_day = lambda *given: clock.timed("digest", lambda: plain_digest(*given))
        clock.timed("close", lambda: control.close_day(book, utc_now, step))
    clock.parts["run"] = (clock.parts["close"][0] - clock.parts["digest"][0], clock.parts["close"][1] - clock.parts["digest"][1])
    return {"parts": clock.parts, "steps": steps, "lines": receipt.lines_read, "bytes": _tree_bytes(book_folder / "tables")}


def run_floor(folder: Path, _: Path) -> dict[str, Any]:
    """Read the columns and group once."""
    import duckdb

    clock = Clock()
    sql = FLOOR.format(path=folder / "execution_message.parquet")
    totals = f"select count(*), sum(shares), sum(money), max(last_id), max(last_time) from ({sql})"
    with duckdb.connect() as connection:
        rows = clock.timed("floor", lambda: connection.execute(totals).fetchall())
    return {"parts": clock.parts, "rows": rows[0][0]}


def run_input(folder: Path, _: Path) -> dict[str, Any]:
    """Make the input, apart, so that its memory is not counted as ours."""
    from day_input import make

    return {"files": len(make(folder, int(os.environ["DAY_EXECUTIONS"])))}


def peak_mib() -> int:
    """The most memory this process has held. (`ru_maxrss` would still show what its parent held when it was started.)"""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith("VmHWM"))) >> 10


def _tree_bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def isolated(task: str, folder: Path, book_folder: Path) -> dict[str, Any]:
    """A measurement in a process of its own, with its peak memory."""
    command = [sys.executable, __file__, "--task", task, "--folder", str(folder), "--book", str(book_folder)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def machine() -> str:
    """One line about the machine."""
    model = next((line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")), platform.processor())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return f"{model}, {os.cpu_count()} cores, {memory:.0f} GiB, {system}, load before the run {os.getloadavg()[0]:.1f}"


def show_ours(ours: dict[str, Any], every_step: bool) -> None:
    """The steps that matter, then the parts."""
    print(f"{'step':<28}{'rows':>12}{'wall s':>9}{'CPU s':>9}")
    for name, rows, wall, used in ours["steps"]:
        if every_step or wall >= SHOWN_SECONDS:
            print(f"  {name:<26}{rows:>12,}{wall:>9.2f}{used:>9.2f}")
    for name, (wall, used) in ours["parts"].items():
        print(f"{name:<40}{wall:>9.2f}{used:>9.2f}")


def show_rates(ours: dict[str, Any], floor: dict[str, Any]) -> None:
    """Executions a second and the ratio to the floor."""
    lines = ours["lines"]
    floor_wall, floor_used = floor["parts"]["floor"]
    print(f"{'floor':<40}{floor_wall:>9.2f}{floor_used:>9.2f}   {floor['peak_mib']:,} MiB")
    for title, names in (("unsealed", ("load", "run")), ("sealed", ("load", "run", "digest"))):
        wall, used = (sum(ours["parts"][name][index] for name in names) for index in (0, 1))
        rate, at_two = lines / wall, lines / (used / min(2, os.cpu_count() or 2))
        print(
            f"{title:<9}{wall:8.2f} s wall{used:9.2f} s CPU {rate:12,.0f} executions/s"
            f" (on two free cores at most {at_two:,.0f}) {wall / floor_wall:6.1f} x floor wall {used / floor_used:5.1f} x floor CPU"
        )
    print(f"peak memory {ours['peak_mib']:,} MiB, tables {ours['bytes'] / 1e6:,.0f} MB")


TASKS: dict[str, Callable[[Path, Path], dict[str, Any]]] = {"input": run_input, "ours": run_ours, "floor": run_floor}


def main() -> None:
    """Make the input, run each measurement apart, print."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("executions", nargs="?", type=int, default=1_000_000)
    asked.add_argument("--folder", type=Path, help="keep the input (and reuse what is there)")
    asked.add_argument("--book", type=Path, help="keep the book here")
    asked.add_argument("--steps", action="store_true", help="show every step")
    asked.add_argument("--peers", action="store_true", help="also the plain pandas day (peers_day.py)")
    asked.add_argument("--task", choices=sorted(TASKS), help=argparse.SUPPRESS)
    options = asked.parse_args()
    if options.task:
        result = TASKS[options.task](options.folder, options.book)
        print(json.dumps(result | {"peak_mib": peak_mib()}))
        return
    with tempfile.TemporaryDirectory(prefix="tallystick-day-") as temporary:
        measure(options, Path(temporary))


def measure(options: argparse.Namespace, temporary: Path) -> None:
    """All measurements of one input."""
    print(machine(), flush=True)
    folder = options.folder or temporary / "input"
    if not (folder / "execution_message.parquet").exists():
        os.environ["DAY_EXECUTIONS"] = str(options.executions)
        isolated("input", folder, folder)
    book = options.book or temporary / "book"
    shutil.rmtree(book, ignore_errors=True)
    ours = isolated("ours", folder, book)
    show_ours(ours, options.steps)
    show_rates(ours, isolated("floor", folder, book))
    if options.peers:
        subprocess.run([sys.executable, str(Path(__file__).with_name("peers_day.py")), "--folder", str(folder), "--book", str(book)], check=True)


if __name__ == "__main__":
    main()
