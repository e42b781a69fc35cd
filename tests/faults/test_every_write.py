"""Every moment at which something becomes durable, one by one: the process dies there, or the disk refuses there.

What a kill leaves is what the folder holds at that moment, so the folder is copied at each fsync, rename, publication and journal
entry of one undisturbed run; each copy is then played on.
"""

from __future__ import annotations

import errno
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tallystick.edges.proof import verify_book
from tallystick.journal import Journal
from tallystick.journal.errors import JournalError
from tallystick.stores.snapshot import Catalogue
from tests.faults.small_day import digests, new_book, play

POINTS: tuple[tuple[Any, str], ...] = (
    (os, "fsync"),
    (os, "replace"),
    (os, "rename"),
    (Catalogue, "publish"),
    (Catalogue, "set_digests"),
    (Journal, "append_all"),
)


def watch(monkeypatch: pytest.MonkeyPatch, at: Callable[[str], None]) -> None:
    """Call `at` with the name of the point before and after each durable write."""
    for owner, name in POINTS:
        real = getattr(owner, name)

        def through(*given: Any, _real: Any = real, _name: str = name, **named: Any) -> Any:
            at(f"before {_name}")
            result = _real(*given, **named)
            at(f"after {_name}")
            return result

        monkeypatch.setattr(owner, name, through)


@pytest.fixture
def moments(short_line: None, one_day: Path, tmp_path: Path) -> list[tuple[str, Path]]:
    """What was done, and the folder as it was, at every durable write of the day."""
    book = new_book(tmp_path / "watched", one_day)
    found: list[tuple[str, Path]] = []

    def keep(name: str) -> None:
        copy = tmp_path / "moments" / str(len(found))
        shutil.copytree(book, copy, ignore=shutil.ignore_patterns("*-shm"))
        found.append((name, copy))

    with pytest.MonkeyPatch.context() as patch:
        watch(patch, keep)
        play(book, one_day)
    return found


@pytest.mark.parametrize("share", [6, pytest.param(0, marks=pytest.mark.release)])
def test_a_kill_at_any_durable_write_loses_nothing(
    moments: list[tuple[str, Path]], one_day: Path, one_day_digests: dict[str, dict[str, str]], share: int
) -> None:
    """In the ordinary suite the last entry of the close, the last publication and two others, in the release suite all of them."""
    assert len(moments) > 100, "the points must be reached, or this test shows nothing"
    assert {name.split()[1] for name, _ in moments} == {name for _, name in POINTS}
    for name, book in _chosen(moments, share):
        play(book, one_day)
        assert digests(book) == one_day_digests, name
        assert verify_book(book, []).sound, name


def _chosen(moments: list[tuple[str, Path]], share: int) -> list[tuple[str, Path]]:
    if not share:
        return moments
    rng = random.Random(share)
    late = moments[len(moments) // 3 :]
    last = [next(each for each in reversed(moments) if each[0] == kind) for kind in ("before append_all", "after publish")]
    return [*last, *(rng.choice([each for each in late if each[0] == kind]) for kind in ("after append_all", "before replace"))]


@pytest.mark.parametrize("number", [5, 75, 110, *(pytest.param(each, marks=pytest.mark.release) for each in range(150) if each % 35 != 5)])
def test_a_disk_that_refuses_any_write_leaves_a_book_that_goes_on(
    short_line: None, one_day: Path, one_day_digests: dict[str, dict[str, str]], tmp_path: Path, number: int
) -> None:
    book = new_book(tmp_path / "book", one_day)
    seen: list[str] = []

    def refuse(name: str) -> None:
        seen.append(name)
        if len(seen) == number + 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.MonkeyPatch.context() as patch, pytest.raises((OSError, JournalError), match="No space"):
        watch(patch, refuse)
        play(book, one_day)
    play(book, one_day)
    assert digests(book) == one_day_digests, seen[-1]
    assert verify_book(book, []).sound
