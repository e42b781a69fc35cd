"""The command line and the book the gate is tried on."""

from __future__ import annotations

import pytest

from tests.edges.cli.command import Tally
from tests.faults.fixtures import one_day, one_day_book, one_day_digests, short_line, three_days

__all__ = ["one_day", "one_day_book", "one_day_digests", "short_line", "three_days"]


@pytest.fixture
def tally(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Tally:
    """The command line."""
    return Tally(monkeypatch, capsys)
