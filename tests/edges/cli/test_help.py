"""`--help` of every command: an example, and nothing heavy imported for it."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
import typer

from tallystick.edges.cli.main import app

HEAVY = ("duckdb", "pyarrow", "sqlalchemy", "numpy", "pandas", "lxml", "cryptography", "jinja2")

CHECK = """
import sys
from tallystick.edges.cli.main import run
sys.argv = ["tallystick", *sys.argv[1:]]
try:
    run()
except SystemExit:
    pass
print("\\nLOADED", *[name for name in {heavy} if name in sys.modules])
"""


def commands() -> list[tuple[str, ...]]:
    """Every command and group, as words."""
    root: Any = typer.main.get_command(app)
    found: list[tuple[str, ...]] = []
    for name, command in sorted(root.commands.items()):
        inner = getattr(command, "commands", None)
        found += [(name, each) for each in sorted(inner)] if inner else [(name,)]
    return found


def test_every_command_of_the_design_is_there() -> None:
    """Design section 5, without impact, serve and sandbox, which come later."""
    words = {" ".join(each) for each in commands()}
    assert {"demo", "init", "load", "day open", "day run", "day status", "day close", "show", "explain", "report", "reconcile", "verify", "rebuild"} <= words


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_help_has_an_example_of_that_very_command(tally: object, words: tuple[str, ...]) -> None:
    answer = tally(*words, "--help")  # type: ignore[operator]
    assert answer.code == 0
    assert f"Example: tallystick {' '.join(words)} " in answer.out, answer.out


@pytest.mark.parametrize("words", [("--help",), ("day", "run", "--help"), ("load", "--help")], ids=" ".join)
def test_help_imports_nothing_heavy(words: tuple[str, ...]) -> None:
    done = subprocess.run([sys.executable, "-c", CHECK.format(heavy=HEAVY), *words], capture_output=True, text=True, check=True)
    assert done.stdout.rstrip().endswith("LOADED"), done.stdout.splitlines()[-1]
