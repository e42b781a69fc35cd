"""The five markets played live, with the FIX session cut in the middle of each day: the books are those of the same days loaded from files.

The whole three days are compared table by table with and without the cut before a release.
"""

from __future__ import annotations

import datetime as dt
import multiprocessing
from collections.abc import Collection
from concurrent.futures import ProcessPoolExecutor
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

Rows = dict[tuple[str, dt.date], list[str]]

BOOK_TABLES = ("trade", "lot", "lot_close", "balance", "position")
LIVE_TABLES = (
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
)
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


def _whole(folder: Path) -> Rows:
    """The three days live, with no cut."""
    plan = _plan(folder, 3)
    with _opened(folder, plan) as book:
        _play(book, plan, None)
        return _all_rows(book, plan, {*LIVE_TABLES, *BOOK_TABLES})


def _cut(folder: Path) -> Rows:
    """The three days live, each cut in the middle."""
    plan = _plan(folder, 3)
    with _opened(folder, plan) as book:
        _play(book, plan, MIDDLE)
        return _all_rows(book, plan, LIVE_TABLES)


def _filed(folder: Path) -> Rows:
    """The three days loaded from files."""
    plan = _plan(folder, 3)
    with _opened(folder, plan) as book:
        for day in plan.days:
            open_day(book, day, now)
            for path in plan.files[day]:
                load(book, path, now)
            close_day(book, now)
        return _all_rows(book, plan, BOOK_TABLES)


def _all_rows(book: Book, plan: DemoPlan, tables: Collection[str]) -> Rows:
    return {(table, day): _rows(book, table, day) for day in plan.days for table in tables}


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
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as workers:
        whole, cut, filed = (workers.submit(play, tmp_path / play.__name__) for play in (_whole, _cut, _filed))
        assert {key: rows for key, rows in whole.result().items() if key[0] in LIVE_TABLES} == cut.result()
        assert {key: rows for key, rows in whole.result().items() if key[0] in BOOK_TABLES} == filed.result()
    assert len(cut.result()) == 3 * len(LIVE_TABLES) and all(cut.result()[("trade", day)] for day in (FIRST, SECOND))
