"""Commands and their output as a page shows them, run with the real command line."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import pytest

BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
EXIT = re.compile(r"\s+# exit (\d+)$")
CHANGING = (
    (re.compile(r"\b[0-9a-f]{12,}\b…?|\b[0-9a-f]{8}…"), "<hash>"),
    (re.compile(r"\d+\.\d s\b"), "<seconds>"),
    (re.compile(r"(version|entry) \d+"), r"\1 <n>"),
    (re.compile(r"[\d,]+ (steps made|rows|tables|snapshot files|entries)\b"), r"<n> \1"),
)


@dataclass(frozen=True)
class Command:
    """One `$ command` of a page, the exit code it is to have, and the lines shown below it."""

    line: str
    exit_code: int
    shown: tuple[str, ...]


def commands(page: str) -> list[Command]:
    """The commands of a page's console blocks, in order."""
    found: list[Command] = []
    for block in BLOCK.findall(page):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            first, *shown = part.replace("\\\n", " ").splitlines()
            code = EXIT.search(first)
            found.append(Command(EXIT.sub("", first), int(code.group(1)) if code else 0, tuple(shown)))
    return found


def run_command(line: str, monkeypatch: pytest.MonkeyPatch) -> tuple[int, str]:
    """Exit code and output of a command, in this process: `tallystick …`, or `cp`, the only other one a page may use."""
    words = shlex.split(line)
    if words[0] == "cp":
        shutil.copy(words[1], words[2])
        return 0, ""
    assert words[0] == "tallystick", f"a page may show tallystick and cp, found {words[0]}"
    from tallystick.edges.cli.main import run

    output = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    monkeypatch.setattr(sys, "argv", words)
    code = 0
    with mock.patch.object(sys, "stdout", output), contextlib.redirect_stderr(output):
        try:
            run()
        except SystemExit as end:
            code = int(end.code or 0)
    return code, output.buffer.getvalue().decode()  # type: ignore[attr-defined]


def lacking(command: Command, output: str) -> list[str]:
    """Lines the page shows that the command did not write. Hashes, seconds, sizes and blanks may differ; ` …` stands for the rest of a line, `…` for lines."""
    written = [plain(line) for line in output.splitlines()]
    return [line for line in command.shown if not _is_written(line.rstrip(), written)]


def _is_written(shown: str, written: list[str]) -> bool:
    if not plain(shown) or shown == "…":
        return True
    if shown.endswith(" …"):
        return any(line.startswith(plain(shown.removesuffix(" …"))) for line in written)
    return plain(shown) in written


def plain(line: str) -> str:
    """A line without what changes from run to run."""
    for pattern, name in CHANGING:
        line = pattern.sub(name, line)
    return " ".join(re.sub(r"[─━]+", " ", line).split())


def copy_examples(root: Path, place: Path) -> None:
    """The example folders beside where the commands run."""
    shutil.copytree(root / "examples", place / "examples")
