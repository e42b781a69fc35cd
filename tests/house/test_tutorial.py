"""The pages a newcomer follows run as they stand: every command with its exit code and the lines shown below it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house.console_blocks import commands, copy_examples, lacking, run_command
from tests.house.source import ROOT

PAGES = ("docs/tutorial.md",)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_runs_as_it_stands(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy_examples(ROOT, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "150")
    monkeypatch.setenv("TALLYSTICK_ACTOR", "newcomer")
    found = commands((ROOT / page).read_text(encoding="utf-8"))
    assert len(found) > 5
    for command in found:
        code, output = run_command(command.line, monkeypatch)
        assert code == command.exit_code, f"{command.line}\n{output}"
        assert lacking(command, output) == [], f"{command.line}\n{output}"
