"""Which engines nobody here has run, said plainly before one is used; silent from the moment a signed report of this version says it conformed.

No SQL Server and no Oracle can be had where Tallystick is built. What has been proved without them, and how, is on the page of each.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from tallystick.edges.conformance import verify_report
from tallystick.stores.address import SERVERS, StoreAddress
from tallystick.version import VERSION

PAGES = {"mssql": "docs/deployments/sql_server.md", "oracle": "docs/deployments/oracle.md"}
REPORT = "report.json"


def warning_of(address: StoreAddress, folders: Iterable[Path]) -> str:
    """What is to be said before an engine is used; '' where it has run for us, or a report in one of `folders` says that it conforms."""
    if address.engine not in SERVERS or any(conforms(each / REPORT, address) for each in folders):
        return ""
    name, page = address.engine.value, PAGES[address.engine.value]
    advice = f"try yours with `tallystick conformance --store {name}+…` before you rely on it"
    return f"{address.shown}: never run on a real server by the Tallystick project ({page} says what has been proved without one); {advice}"


def conforms(file: Path, address: StoreAddress) -> bool:
    """Whether a file is a signed report that this version of the program held on this kind of engine."""
    try:
        report = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    if not isinstance(report, dict) or not _is_of(report, address):
        return False
    try:
        return report["holds"] is True and verify_report(report)
    except (KeyError, ValueError):
        return False


def report_folder(address: StoreAddress) -> Path:
    """Where `tallystick conformance` puts its report unless told otherwise."""
    return Path(f"conformance-{address.engine.value}")


def _is_of(report: dict[str, object], address: StoreAddress) -> bool:
    versions = report.get("versions")
    same = isinstance(versions, dict) and versions.get("tallystick") == VERSION
    return same and str(report.get("engine", "")).startswith(f"{address.engine.value}+")
