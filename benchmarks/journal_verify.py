"""Entries a second that `verify` reads, hashes again and chains, beside the floor of the same journal.

Run   python benchmarks/journal_verify.py [ENTRIES] [--book BOOK]      (1,000,000 by default; about 370 bytes of disk an entry)
The journal is made by the product's own writer (`append_all`, durable, signed heads on the way), 10,000 entries a commit. Each measurement
runs in a process of its own. Floor: the rows fetched from SQLite and three SHA-256 an entry (payload, entry, tree) over as many bytes, nothing compared.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from day import machine, peak_mib

COMMIT_ENTRIES = 10_000
HEAD_EVERY_COMMITS = 25
START = dt.datetime(2026, 11, 25, 9, 30, tzinfo=dt.UTC)
CAUSES = ("COUNTERPARTY_SHORT", "LATE_INSTRUCTION", "WRONG_ACCOUNT", "PRICE")


def make(book: Path, entries: int) -> None:
    """A journal of so many entries: decisions on breaks, as people and policies write them."""
    from tallystick.journal import Draft, Kind, create_journal, sign_head

    def draft(number: int) -> Draft:
        amount = f"{number % 90_000}.{number % 100:02d}"
        facts = {"break_id": f"{number:016x}", "cause": CAUSES[number % 4], "asked_by": f"clerk-{number % 40}", "amount": amount}
        kind = Kind.APPROVAL if number % 3 else Kind.ADJUSTMENT
        return Draft(kind, f"supervisor-{number % 7}", facts, f"{START + dt.timedelta(milliseconds=number):%Y-%m-%dT%H:%M:%S.%fZ}")

    with create_journal(book, "benchmark", f"{START:%Y-%m-%dT%H:%M:%SZ}") as journal:
        for commit, first in enumerate(range(1, entries, COMMIT_ENTRIES)):
            journal.append_all([draft(number) for number in range(first, min(first + COMMIT_ENTRIES, entries))])
            if commit % HEAD_EVERY_COMMITS == 0:
                sign_head(journal, f"{START:%Y-%m-%dT%H:%M:%SZ}")


def run_make(book: Path, entries: int) -> int:
    """Make the journal, apart, so that its memory is not counted to the reader."""
    make(book, entries)
    return entries


def run_verify(book: Path, _: int) -> int:
    """What `tallystick verify` does about the journal; gives the number of sound entries."""
    from tallystick.journal import verify

    result = verify(book)
    if not result.ok:
        raise SystemExit(f"{book}: {result.first}")
    return result.entry_count


def run_floor(book: Path, _: int) -> int:
    """Fetch every row and hash as many bytes as verification must."""
    import sqlite3

    text, node, count = b"\0" * 290, b"\1" * 65, 0
    columns = "sequence, received_at, actor, kind, content_hash, file_sha256, previous_hash, entry_hash, payload"
    rows = sqlite3.connect(book / "journal.sqlite").execute(f"select {columns} from entry order by sequence")
    while batch := rows.fetchmany(1024):
        for row in batch:
            sha256(row[8].encode()).hexdigest()
            sha256(text).digest()
            sha256(node).digest()
        count += len(batch)
    return count


TASKS: dict[str, Callable[[Path, int], int]] = {"make": run_make, "floor": run_floor, "verify": run_verify}


def measured(task: str, book: Path, entries: int) -> dict[str, Any]:
    """One task in a process of its own."""
    command = [sys.executable, __file__, str(entries), "--book", str(book), "--task", task]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def main() -> None:
    """Make the journal, then each measurement apart."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("entries", nargs="?", type=int, default=1_000_000)
    asked.add_argument("--book", type=Path, help="keep the journal here (and reuse what is there)")
    asked.add_argument("--task", choices=sorted(TASKS), help=argparse.SUPPRESS)
    options = asked.parse_args()
    if options.task:
        wall, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
        count = TASKS[options.task](options.book, options.entries)
        after = resource.getrusage(resource.RUSAGE_SELF)
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        print(json.dumps({"wall": time.perf_counter() - wall, "cpu": used, "entries": count, "peak_mib": peak_mib()}))
        return
    with tempfile.TemporaryDirectory(prefix="tallystick-verify-") as temporary:
        report(options.book or Path(temporary) / "book", options.entries)


def report(book: Path, entries: int) -> None:
    """The table."""
    print(machine(), flush=True)
    print(f"{'':<10}{'entries':>12}{'wall s':>9}{'CPU s':>9}{'us an entry':>13}{'peak MiB':>10}")
    for task in ("make", "floor", "verify"):
        if task == "make" and (book / "journal.sqlite").exists():
            continue
        done = measured(task, book, entries)
        figures = f"{done['entries']:>12,}{done['wall']:>9.2f}{done['cpu']:>9.2f}{done['cpu'] / done['entries'] * 1e6:>13.2f}"
        print(f"{task:<10}{figures}{done['peak_mib']:>10,}", flush=True)


if __name__ == "__main__":
    main()
