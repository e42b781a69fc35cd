"""A run of a day is killed at random points and started again: the same digests as undisturbed, nothing lost, nothing twice."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tallystick.edges.demo import make_demo
from tallystick.edges.proof import verify_book
from tests.faults.small_day import DAYS, digests, new_book, play, played

ROOT = Path(__file__).resolve().parents[2]


def killed_after(book: Path, plan: Path, steps: int, *how: str) -> int:
    """Play in a child process, killed as soon as it has said so many steps; how many it said."""
    command = [sys.executable, "-m", "tests.faults.small_day", str(book), str(plan), *how]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    with child.stdout:
        said = [line for line in (child.stdout.readline() for _ in range(steps)) if line]
        child.kill()
    child.wait()
    return len(said)


def told_steps(plan: Path, book: Path) -> int:
    """How many small steps the undisturbed plan has."""
    steps: list[str] = []
    play(new_book(book, plan), plan, said=steps.append)
    return len(steps)


@pytest.mark.parametrize("seed", range(5))
def test_a_day_killed_anywhere_and_started_again_ends_as_undisturbed(
    short_line: None, one_day: Path, one_day_digests: dict[str, dict[str, str]], tmp_path: Path, seed: int
) -> None:
    book = new_book(tmp_path / "book", one_day)
    rng = random.Random(seed)
    killed_after(book, one_day, rng.randint(seed * 15, seed * 15 + 15) + 1, "short")
    play(book, one_day)
    assert digests(book) == one_day_digests
    assert list((book / "scratch").iterdir()) == []
    assert verify_book(book, []).sound


@pytest.fixture(scope="session")
def large_day(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, int]:
    """A plan of one demo day of 100,000 executions, a book taken through it, and its number of small steps."""
    folder = tmp_path_factory.mktemp("large_day")
    made = make_demo(folder / "plan", 100_000, days=DAYS[:1])
    return made.folder, folder / "book", told_steps(made.folder, folder / "book")


@pytest.mark.release
@pytest.mark.parametrize("seed", range(50))
def test_a_day_of_100_000_executions_killed_anywhere_ends_as_undisturbed(large_day: tuple[Path, Path, int], tmp_path: Path, seed: int) -> None:
    plan, undisturbed, steps = large_day
    book = new_book(tmp_path / "book", plan)
    rng = random.Random(seed)
    for _ in range(2 if seed % 5 == 0 else 1):
        killed_after(book, plan, rng.randint(1, steps))
    play(book, plan)
    assert digests(book) == digests(undisturbed)
    assert verify_book(book, []).sound


def test_two_undisturbed_books_have_the_same_digests(short_line: None, one_day: Path, one_day_digests: dict[str, dict[str, str]], tmp_path: Path) -> None:
    assert digests(played(tmp_path / "book", one_day)) == one_day_digests
    assert all(len(tables) > 10 for tables in one_day_digests.values())
