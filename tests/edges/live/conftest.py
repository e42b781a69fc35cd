"""Books with an open day for the live sessions to bring messages into."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tallystick.day.book import open_book, utc_now
from tallystick.day.control import open_day
from tests.edges.cli.command import Tally
from tests.faults.fixtures import one_day, one_day_book, short_line
from tests.faults.small_day import DAYS

__all__ = ["one_day", "one_day_book", "short_line"]


@pytest.fixture
def open_second(one_day_book: Path) -> Iterator[Path]:
    """A book whose second day is open."""
    with open_book(one_day_book, write=True) as book:
        open_day(book, DAYS[1], utc_now)
    yield one_day_book


@pytest.fixture
def tally(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Tally:
    """The command line."""
    return Tally(monkeypatch, capsys)
