"""Books that several fault tests start from, made once a session."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import tallystick.day.control as control
import tallystick.day.read as reading
import tallystick.edges.proof as proof
from tests.faults.small_day import DAYS, digests, played, tiny_plan, use_short_line

_MADE: dict[str, Path] = {}
"""What is made already, by name: the fixtures below are imported by several conftest files."""


@pytest.fixture
def short_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the first half of the line is run."""
    for module in (control, reading, proof):
        monkeypatch.setattr(module, "LINE", module.LINE)
    for module in (control, proof):
        monkeypatch.setattr(module, "violations", module.violations)
    use_short_line()


@pytest.fixture(scope="session")
def one_day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan of the cut-over and one day."""
    if "one_day" not in _MADE:
        _MADE["one_day"] = tiny_plan(tmp_path_factory.mktemp("one_day"), DAYS[:1])
    return _MADE["one_day"]


@pytest.fixture(scope="session")
def three_days(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan of the cut-over and three days."""
    if "three_days" not in _MADE:
        _MADE["three_days"] = tiny_plan(tmp_path_factory.mktemp("three_days"))
    return _MADE["three_days"]


@pytest.fixture
def one_day_book(short_line: None, one_day: Path, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of a book that was taken through `one_day` undisturbed, on the short line."""
    if "one_day_book" not in _MADE:
        _MADE["one_day_book"] = played(tmp_path_factory.mktemp("played") / "book", one_day)
    yield Path(shutil.copytree(_MADE["one_day_book"], tmp_path / "one_day_book"))


@pytest.fixture
def one_day_digests(one_day_book: Path) -> dict[str, dict[str, str]]:
    """The digests of the undisturbed day."""
    return digests(one_day_book)
