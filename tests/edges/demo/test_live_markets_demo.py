"""The five markets played live, with the FIX session cut in the middle of each day: the books are those of the same days loaded from files.

The whole three days are compared table by table with and without the cut before a release.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from tallystick.day.book import Book, init_book
from tallystick.day.control import close_day, open_day
from tallystick.edges.demo.plan import DemoPlan
from tallystick.edges.demo_markets.live_days import live_days
from tallystick.edges.demo_markets.make import make_markets_demo
from tallystick.edges.intake import load

FIRST, SECOND = dt.date(2026, 11, 25), dt.date(2026, 11, 26)
MIDDLE = 20


def now() -> str:
    return "2026-11-27T22:00:00.000000Z"


def _plan(folder: Path, days: int) -> DemoPlan:
    plan = make_markets_demo(folder / "input")
    return replace(plan, days=plan.days[:days])


def _opened(folder: Path, plan: DemoPlan) -> Book:
    book = init_book(folder / "book", "tester", now(), plan.firm_file.read_text(encoding="utf-8"))
    for path in plan.cut_over_files:
        load(book, path, now)
    return book


def _rows(book: Book, table: str, day: dt.date, *without: str) -> list[Any]:
    found = [row for each in book.catalogue.latest(table, day) for row in pq.read_table(book.path / each.path).to_pylist()]
    return sorted(str({name: value for name, value in row.items() if name not in without}) for row in found)


def _play(book: Book, plan: DemoPlan, cut_after: int | None) -> None:
    played = list(live_days(book, plan, now, cut_after))
    assert [each.captured for each in played] == [120, 48, 60][: len(plan.days)]
    assert all(each.told for each in played)


def test_days_played_live_and_cut_in_the_middle_close_reconciled(tmp_path: Path) -> None:
    """Drop copies over FIX (cut after 20), sese.023 to T2S and its answers, five depositories: every statement and bank agrees."""
    plan = _plan(tmp_path, 2)
    with _opened(tmp_path, plan) as live:
        _play(live, plan, MIDDLE)
        for day in (FIRST, SECOND):
            assert _rows(live, "rejection", day) == _rows(live, "recon_break", day) == []
        assert len(_rows(live, "trade", FIRST)) == 120
        for day in (FIRST, SECOND):
            agreed = _rows(live, "obligation_agreement", day)
            assert [sum(f"'{word}'" in row for row in agreed) for word in ("AGREED", "AGVE", "CENO")] == [2, 1, 1], (
                "CCV netted the two Mexican securities as we did"
            )
            (call,) = [row for row in _rows(live, "margin_call", day) if f"due_at': datetime.datetime({day:%Y, %-m, %-d}" in row]
            assert "'acknowledged': 'Y'" in call
        (fail,) = _rows(live, "fail", SECOND)
        assert "'cause': 'UNMATCHED'" in fail


@pytest.mark.release
def test_a_partition_changes_nothing_but_the_time_of_arrival(tmp_path: Path) -> None:
    """The three days whole and cut agree table by table; those loaded from files have the same trades, lots, balances and positions."""
    plans = {name: _plan(tmp_path / name, 3) for name in ("whole", "cut", "files")}
    with _opened(tmp_path / "whole", plans["whole"]) as whole, _opened(tmp_path / "cut", plans["cut"]) as cut:
        _play(whole, plans["whole"], None)
        _play(cut, plans["cut"], MIDDLE)
        for day in plans["whole"].days:
            for table in (
                "trade",
                "obligation",
                "instruction",
                "settlement",
                "fail",
                "balance",
                "position",
                "recon_break",
                "control_sheet",
                "obligation_agreement",
                "ccp_obligation",
            ):
                assert _rows(whole, table, day) == _rows(cut, table, day), (table, day)
        with _opened(tmp_path / "files", plans["files"]) as filed:
            for day in plans["files"].days:
                open_day(filed, day, now)
                for path in plans["files"].files[day]:
                    load(filed, path, now)
                close_day(filed, now)
                for table in ("trade", "lot", "lot_close", "balance", "position"):
                    assert _rows(whole, table, day) == _rows(filed, table, day), (table, day)
