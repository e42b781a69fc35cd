"""The repository: no path of a machine, no copy of a test-only input, nothing left over."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from tests.house.source import ROOT, own_files

MACHINE_PATH = re.compile(r"(?<![\w.:/<])/(?:home|root|Users|work|mnt|media)/[\w.-]+|[A-Z]:\\\\Users\\\\")
TEXT = {".py", ".md", ".toml", ".csv", ".txt", ".sh", ".yml", ".yaml", ".json", ".xml", ".svg", ".html", ".fix", ""}
LARGEST_FILE = 1_000_000
"""Bytes; larger inputs are made, not kept."""


def _texts() -> list[tuple[str, str]]:
    return [
        (path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8", errors="replace"))
        for path in own_files()
        if path.suffix in TEXT and path.name != "uv.lock" and path != Path(__file__).resolve()
    ]


def test_no_path_of_a_machine() -> None:
    assert [(name, found.group(0)) for name, text in _texts() for found in MACHINE_PATH.finditer(text)] == []


def test_no_large_file() -> None:
    assert [path.relative_to(ROOT).as_posix() for path in own_files() if path.stat().st_size > LARGEST_FILE] == []


def test_no_copy_of_an_input_that_is_for_tests_only(shared_data: Path) -> None:
    """No file of ours has the bytes of a shared one (skips where the shared folder is absent)."""
    sizes = {path.stat().st_size for path in own_files()}
    shared = {_digest(path): path for path in shared_data.rglob("*") if path.is_file() and path.stat().st_size in sizes and path.stat().st_size > 64}
    assert [f"{path.name} is {shared[_digest(path)].name}" for path in own_files() if _digest(path) in shared] == []


def test_no_left_over_markers() -> None:
    marks = re.compile(r"\b(?:TODO|FIXME|HACK)\b")
    assert [name for name, text in _texts() if name.startswith(("src/", "docs/")) and marks.search(text)] == []


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
