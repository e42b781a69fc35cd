"""Run the command line inside the test's process: exit code, standard output, standard error."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tallystick.edges.cli.main import run


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as one JSON document."""
        return json.loads(self.out)


class Tally:
    """`tally("day", "run", book)` is `tallystick day run BOOK`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.monkeypatch, self.capsys = monkeypatch, capsys

    def __call__(self, *words: str | Path) -> Answer:
        self.capsys.readouterr()
        self.monkeypatch.setattr(sys, "argv", ["tallystick", *map(str, words)])
        code: Any = 0
        try:
            run()
        except SystemExit as end:
            code = end.code or 0
        said = self.capsys.readouterr()
        return Answer(int(code), said.out, said.err)
