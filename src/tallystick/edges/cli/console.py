"""Saying things on the terminal: text for people, JSON for machines, progress for long work."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

    from tallystick.day.run import Progress, StepDone


WIDE = 220
"""Characters a line where there is no terminal to ask."""


class UsageWrong(Exception):
    """A command was asked for something that cannot be; the message says what can."""


def say(text: str, as_json: bool = False) -> None:
    """A line for a person; nothing when the output is for a machine."""
    if not as_json:
        sys.stdout.write(text + "\n")


def warn(text: str) -> None:
    """A line for a person beside the output, on standard error; nothing for an empty text."""
    if text:
        sys.stderr.write(f"tallystick: {text}\n")


def say_json(value: Any) -> None:
    """One JSON document on standard output."""
    json.dump(value, sys.stdout, default=str, indent=2)
    sys.stdout.write("\n")


def screen() -> Console:
    """The terminal to print tables on; wide where the output goes into a file or another program."""
    from rich.console import Console

    return Console() if sys.stdout.isatty() else Console(width=WIDE)


@contextmanager
def step_progress(title: str, quiet: bool) -> Iterator[Progress | None]:
    """A progress bar over the steps of a run: step, rows, time left; none when the output is for a machine or not a terminal."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    times = (TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[last]}"),
        *times,
        console=Console(stderr=True),
        transient=True,
    ) as bar:
        task = bar.add_task(title, total=None, last="")

        def told(step: StepDone, number: int, total: int) -> None:
            bar.update(task, completed=number, total=total, last=f"{step.room}: {step.name} {step.rows:,} rows")

        yield told
