"""Breaks seeded at random into random books: all are found, each with its type, and nothing else is; the order of files does not matter."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.stages.reconcile.sum_search import Limits, Movement, search
from tests.stages.reconcile.recon_day import ACCOUNT, OTHER, Rows, balance_stated, entry, held, known, money_held, moved, run_day, stated

SECURITIES = [f"S{number:02d}" for number in range(20)]
POSITION_SEEDS = ("OK", "OK", "QUANTITY", "SIGN", "MISSING", "EXTRA", "WRONG_ACCOUNT", "STALE_DATE")
CASH_SEEDS = ("OK", "OK", "MISSING", "DOUBLED", "AMOUNT", "DATE", "FEE", "EXTRA")
THE_DAY_BEFORE = "2026-11-09"
FAR = "2026-11-30"


def seeded_position(number: int, seed: str) -> tuple[Rows, Rows, int]:
    """Ours, theirs and the number of breaks for one security; amounts differ between securities, so that no pair is made by chance."""
    security, quantity = SECURITIES[number], 1000 + 7 * number
    line = stated(str(quantity), security, line=number)
    mine = [held(str(quantity), security)]
    variants: dict[str, tuple[Rows, Rows, int]] = {
        "OK": (mine, [line], 0),
        "QUANTITY": (mine, [line | {"quantity": str(quantity + 1)}], 1),
        "SIGN": (mine, [line | {"quantity": str(-quantity)}], 1),
        "MISSING": (mine, [], 1),
        "EXTRA": ([], [line], 1),
        "WRONG_ACCOUNT": (mine, [line | {"account_code": OTHER}], 2),
        "STALE_DATE": (mine, [line | {"statement_date": THE_DAY_BEFORE}], 1),
    }
    return variants[seed]


def seeded_entry(number: int, seed: str) -> tuple[Rows, Rows, int]:
    """One movement; each amount is more than all smaller ones together, so that no sum meets another by chance."""
    key, amount = f"W{number}", str(3**number)
    line = entry(number * 2, amount, key)
    mine = [moved(key, amount)]
    variants: dict[str, tuple[Rows, Rows, int]] = {
        "OK": (mine, [line], 0),
        "MISSING": (mine, [], 1),
        "DOUBLED": (mine, [line, line | {"line_number": number * 2 + 1}], 1),
        "AMOUNT": (mine, [line | {"amount": str(-(3**number))}], 1),
        "DATE": (mine, [line | {"value_date": FAR}], 1),
        "FEE": ([], [line | {"our_reference": None, "entry_code": "NCHG"}], 1),
        "EXTRA": ([], [line], 1),
    }
    return variants[seed]


def expected(seeds: list[str], maker: Any) -> list[str]:
    return sorted(seed for number, seed in enumerate(seeds) for _ in range(maker(number, seed)[2]))


@settings(max_examples=8, deadline=None)
@given(
    st.lists(st.sampled_from(POSITION_SEEDS), min_size=1, max_size=20), st.lists(st.sampled_from(CASH_SEEDS), max_size=15), st.randoms(use_true_random=False)
)
def test_all_seeded_breaks_are_found_and_none_else(positions: list[str], entries: list[str], chance: random.Random) -> None:
    made = [seeded_position(number, seed) for number, seed in enumerate(positions)]
    moves = [seeded_entry(number, seed) for number, seed in enumerate(entries)]
    always = [stated("1", "ALWAYS", account, 90 + place) for place, account in enumerate((ACCOUNT, OTHER))]
    lines = [row for _, theirs, _ in made for row in theirs] + always
    entry_lines = [row for _, theirs, _ in moves for row in theirs]
    for rows in (lines, entry_lines):
        chance.shuffle(rows)
    cash = 10**9
    stated_cash = cash + sum(int(row["amount"]) for row in entry_lines) - sum(int(row["money"]) for mine, _, _ in moves for row in mine)
    balances = [row for mine, _, _ in made for row in mine] + [held("1", "ALWAYS"), held("1", "ALWAYS", OTHER), money_held(str(cash))]
    result = run_day(
        {
            "balance": balances,
            "posting": [row for mine, _, _ in moves for row in mine],
            "stated_position": lines,
            "stated_balance": [balance_stated(str(stated_cash))],
            "stated_entry": entry_lines,
            "security_code": known("ALWAYS", *SECURITIES),
        }
    )
    found = {kind: sorted(row["break_type"] for row in result["recon_break"] if row["recon_kind"] == kind) for kind in ("POSITION", "CASH_ENTRY")}
    assert found == {"POSITION": expected(positions, seeded_position), "CASH_ENTRY": expected(entries, seeded_entry)}
    assert [row for row in result["recon_break"] if row["recon_kind"] == "CASH_BALANCE"] == []
    for row in result["recon_count"]:
        assert row["our_rows"] == row["our_agreed"] + row["our_open"] and row["their_rows"] == row["their_agreed"] + row["their_open"]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(1, 30), max_size=8), st.lists(st.integers(1, 60), max_size=4), st.randoms(use_true_random=False))
def test_the_search_never_picks_between_equals_and_does_not_depend_on_order(ours: list[int], theirs: list[int], chance: random.Random) -> None:
    entries = [Movement((f"O{place}", "-"), amount, 1) for place, amount in enumerate(ours)]
    lines = [Movement((f"T{place}", "-"), amount, 1) for place, amount in enumerate(theirs)]
    limits = Limits(amount=0, days=0, entries=12)
    verdicts = search(entries, lines, limits)
    shuffled = chance.sample(entries, len(entries)), chance.sample(lines, len(lines))
    assert search(*shuffled, limits) == verdicts
    met = [verdict for verdict in verdicts if not verdict.tie]
    assert all(sum(each.amount for each in verdict.entries) == verdict.line.amount for verdict in met)
    used = [each.key for verdict in met for each in (verdict.line, *verdict.entries)]
    assert len(used) == len(set(used))
    for verdict in met:
        twins = [each for each in lines if each.amount == verdict.line.amount and each != verdict.line]
        assert not any(each == other.line for each in twins for other in met if other.entries == verdict.entries)
        singles = [each for each in entries if each.amount == verdict.line.amount]
        assert len(singles) <= 1, "two equal entries are a tie"
