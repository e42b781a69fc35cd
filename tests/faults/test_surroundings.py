"""The same day under other circumstances: threads, time zone, hash seed, order of files. Child processes, the whole line, equal digests."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.small_day import digests, new_book

ROOT = Path(__file__).resolve().parents[2]

SURROUNDINGS = (
    {"TALLYSTICK_THREADS": "1", "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "1"},
    {"TALLYSTICK_THREADS": "2", "TZ": "America/New_York", "PYTHONHASHSEED": "4711"},
    {"TALLYSTICK_THREADS": "", "TZ": "UTC", "PYTHONHASHSEED": "0", "LC_ALL": "C", "LANG": "de_DE.UTF-8"},
)


def digests_in(surroundings: dict[str, str], book: Path, plan: Path) -> dict[str, dict[str, str]]:
    new_book(book, plan)
    command = [sys.executable, "-m", "tests.faults.small_day", str(book), str(plan)]
    subprocess.run(command, cwd=ROOT, env={**os.environ, **surroundings}, check=True, capture_output=True)
    return digests(book)


def test_threads_time_zone_and_hash_seed_change_nothing(one_day: Path, tmp_path: Path) -> None:
    """Two of the three surroundings: one thread far in the east, two threads far in the west."""
    found = [digests_in(each, tmp_path / str(number), one_day) for number, each in enumerate(SURROUNDINGS[:2])]
    assert len(found[0]["2026-11-10"]) > 30
    for each in found[1:]:
        for day in each:
            assert _different(found[0][day], each[day]) == []


def _different(one: dict[str, str], other: dict[str, str]) -> list[str]:
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


@pytest.mark.release
def test_threads_and_time_zone_change_nothing_of_the_demo(tmp_path: Path) -> None:
    from tallystick.edges.demo import make_demo

    plan = make_demo(tmp_path / "plan", 5_000, days=(dt.date(2026, 11, 10),)).folder
    found = [digests_in(each, tmp_path / str(number), plan) for number, each in enumerate(SURROUNDINGS)]
    assert all(_different(found[0]["2026-11-10"], each["2026-11-10"]) == [] for each in found[1:])
