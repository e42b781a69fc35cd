"""Conformance: does an engine give the rows it must? Known days are played on it and in this process, and compared table by table.

What is run, in order: the schema is made; the demo's business days are loaded, run, run again without effect, and sealed, with the book closed
and opened again between every two of these (a restart); the digests of every table of every day are compared with those of DuckDB over the
same files; the book on the engine is verified. The report is signed with the key of the book that was played on the engine
(of the one in this process where the engine did not play to the end).
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tallystick.day.book import Book, init_book, open_book
from tallystick.day.checks import IntegrityViolated
from tallystick.day.control import close_day, open_day, run_day
from tallystick.day.inputs import sealed_digests
from tallystick.edges.demo.make import make_demo
from tallystick.edges.demo.plan import DemoPlan
from tallystick.edges.intake import load
from tallystick.edges.proof import verify_book
from tallystick.journal import Kind
from tallystick.journal.errors import JournalError
from tallystick.journal.keys import PublicKey, current_key, load_private_key, signed_by
from tallystick.stores.address import FOLDER, SCHEMA_VARIABLE, URL_VARIABLE, StoreAddress
from tallystick.stores.engines import server_version
from tallystick.stores.snapshot import SnapshotTorn
from tallystick.version import VERSION

Clock = Callable[[], str]
Told = Callable[[str], None]
ACTOR = "conformance"
SCHEMA = "tallystick_conformance"
"""The schema the test's own book is made in; it must not be there yet, and stays for a look."""


@dataclass(frozen=True)
class Checked:
    """One thing that was tried: its name, whether it held, and what was found."""

    name: str
    held: bool
    found: str


@dataclass(frozen=True)
class Conformance:
    """What was run where, and what came of it; `signature` (Ed25519, hex) is over `statement`, by `public_key`."""

    engine: str
    versions: dict[str, str]
    finished_at: str
    checks: tuple[Checked, ...]
    public_key: str = ""
    signature: str = ""

    @property
    def holds(self) -> bool:
        """Whether everything held."""
        return all(each.held for each in self.checks)

    @property
    def statement(self) -> bytes:
        """The bytes that are signed."""
        return json.dumps(self.facts, sort_keys=True, separators=(",", ":")).encode()

    @property
    def facts(self) -> dict[str, Any]:
        """For machines, without the signature."""
        checks = [{"name": each.name, "held": each.held, "found": each.found} for each in self.checks]
        return {"engine": self.engine, "versions": self.versions, "finished_at": self.finished_at, "holds": self.holds, "checks": checks}

    def as_dict(self) -> dict[str, Any]:
        """For machines, signature and all."""
        return {**self.facts, "public_key": self.public_key, "signature": self.signature}


def run_conformance(address: StoreAddress, folder: Path, executions: int, now: Clock, told: Told) -> Conformance:
    """Play the known days on an engine and in this process (books in `folder`), and compare; what stops the engine on the way is a check that failed.

    Raises StoreAddressWrong; ServerTrouble, JournalExists where not even the schema can be made.
    """
    with _addresses_of_the_books():
        return _conformance(address, folder, executions, now, told)


def _conformance(address: StoreAddress, folder: Path, executions: int, now: Clock, told: Told) -> Conformance:
    told("making the known days")
    plan = make_demo(folder / "input", executions)
    told(f"{address.shown}: making the schema")
    with init_book(folder / "theirs", ACTOR, now(), plan.firm_file.read_text(encoding="utf-8"), address):
        checks = [Checked("schema", True, "made, with the journal's first entry in it")]
    init_book(folder / "ours", ACTOR, now(), plan.firm_file.read_text(encoding="utf-8"), FOLDER).close()
    versions = _versions()
    told(f"{address.shown}: playing {len(plan.days)} days")
    try:
        versions["server"] = server_version(address, folder / "theirs", os.environ)
        checks += _play(folder / "theirs", plan, now, told)
        told("the same days in this process")
        _play(folder / "ours", plan, now, told)
        checks += _compared(_sealed(folder / "ours"), _sealed(folder / "theirs"))
        findings = verify_book(folder / "theirs", [])
        checks.append(Checked("verify", findings.sound, "; ".join(findings.lines)))
        signer = folder / "theirs"
    except (JournalError, SnapshotTorn, IntegrityViolated) as error:
        checks.append(Checked("played to the end", False, f"{type(error).__name__}: {error}"))
        signer = folder / "ours"
    return _signed(signer, Conformance(address.shown, versions, now(), tuple(checks)))


@contextmanager
def _addresses_of_the_books() -> Iterator[None]:
    """Each book is where its own settings say, whatever the environment says of others."""
    kept = {name: os.environ.pop(name) for name in (URL_VARIABLE, SCHEMA_VARIABLE) if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(kept)


def verify_report(report: dict[str, Any]) -> bool:
    """Whether a report is as it was signed."""
    facts = {name: value for name, value in report.items() if name not in ("public_key", "signature")}
    statement = json.dumps(facts, sort_keys=True, separators=(",", ":")).encode()
    return signed_by(PublicKey.of(str(report["public_key"])), str(report["signature"]), statement)


def _play(path: Path, plan: DemoPlan, now: Clock, told: Told) -> list[Checked]:
    """All days, the book opened anew for every step of them."""
    with _opened(path) as book:
        for file in plan.cut_over_files:
            load(book, file, now)
    checks: list[Checked] = []
    for day in plan.days:
        with _opened(path) as book:
            open_day(book, day, now)
            for file in plan.files[day]:
                load(book, file, now)
        with _opened(path) as book:
            first = run_day(book, now)
        with _opened(path) as book:
            again = run_day(book, now)
        checks.append(
            Checked(f"restart and second run of {day}", not again.changed, f"run {first.run_id}, then {'something' if again.changed else 'nothing'} changed")
        )
        with _opened(path) as book:
            close_day(book, now)
        told(f"  {day} is sealed")
    return checks


def _opened(path: Path) -> Book:
    return open_book(path, write=True, actor=ACTOR, command="conformance")


def _sealed(path: Path) -> dict[str, dict[str, str]]:
    """Digests by day and table, as the journal holds them."""
    with open_book(path) as book:
        entries = [entry for kind in (Kind.CUT_OVER, Kind.DAY_SEAL) for entry in book.reader.entries(kind=kind)]
        return {str(entry.facts["day"]): sealed_digests(entry) for entry in entries}


def _compared(ours: dict[str, dict[str, str]], theirs: dict[str, dict[str, str]]) -> list[Checked]:
    checks = []
    for day in sorted(ours.keys() | theirs.keys()):
        mine, other = ours.get(day, {}), theirs.get(day, {})
        different = sorted(name for name in mine.keys() | other.keys() if mine.get(name) != other.get(name))
        found = f"{len(mine)} tables have the digests of DuckDB" if not different else f"differ: {', '.join(different)}"
        checks.append(Checked(f"digests of {day}", not different, found))
    return checks


def _versions() -> dict[str, str]:
    import duckdb
    import sqlalchemy

    return {
        "tallystick": VERSION,
        "python": platform.python_version(),
        "duckdb": duckdb.__version__,
        "sqlalchemy": sqlalchemy.__version__,
        "machine": os.uname().machine,
    }


def _signed(path: Path, report: Conformance) -> Conformance:
    with open_book(path) as book:
        key = current_key(book.reader)
    signature = load_private_key(path, key.key_id).sign(report.statement).hex()
    return Conformance(report.engine, report.versions, report.finished_at, report.checks, key.public_key, signature)
