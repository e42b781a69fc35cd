"""The made files are what they claim to be: same bytes for the same seed, read by their readers, with exactly the bad lines announced."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pytest

from tallystick.edges.demo import DemoPlan, make_demo
from tallystick.edges.demo.days import DayMissing
from tallystick.edges.demo.identifiers import cusip, cusip_of, isin
from tallystick.edges.formats import read, recognise

EXECUTIONS = 3_000
FRAMES = "execution"
"""Troubles of this table whose code the reader already gives."""


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> DemoPlan:
    return make_demo(tmp_path_factory.mktemp("demo") / "input", EXECUTIONS)


def hashes(plan: DemoPlan) -> dict[str, str]:
    files = [plan.firm_file, *plan.cut_over_files, *(path for day in plan.days for path in plan.files[day])]
    return {path.relative_to(plan.folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def landed(path: Path) -> dict[str, pa.Table]:
    parts: dict[str, list[pa.Table]] = defaultdict(list)
    for reading in read(path, "0123456789ab", recognise(path, path.name, {}, None)):
        for name, table in reading.tables.items():
            parts[name].append(table)
    return {name: pa.concat_tables(tables) for name, tables in parts.items()}


def opening_rows(plan: DemoPlan) -> list[dict[str, str]]:
    path = next(path for path in plan.cut_over_files if path.name == "opening_message.csv")
    return list(csv.DictReader(path.open(encoding="utf-8")))


def test_check_digits_of_published_examples() -> None:
    assert isin("037833100") == "US0378331005"
    assert isin("459200101") == "US4592001014"
    assert (cusip_of("03783310"), cusip_of("17275R10")) == ("037833100", "17275R102")
    # 0 0 0 9 9 0 1 0, every second one doubled: 0 + 0 + 0 + (1 + 8) + 9 + 0 + 1 + 0 = 19, so 1 is missing to 20
    assert cusip(0) == "000990101"
    assert len({cusip(number) for number in range(300)}) == 300


def test_same_seed_gives_the_same_bytes_and_another_seed_others(plan: DemoPlan, tmp_path: Path) -> None:
    again = make_demo(tmp_path / "again", EXECUTIONS)
    other = make_demo(tmp_path / "other", EXECUTIONS, seed=7)
    assert hashes(again) == hashes(plan)
    assert again.troubles == plan.troubles
    first = "2026-11-10/alpha-fix42-20261110.log"
    assert hashes(other)[first] != hashes(plan)[first]


def test_every_file_stands_in_the_plan(plan: DemoPlan) -> None:
    on_disk = {path.relative_to(plan.folder).as_posix() for path in plan.folder.rglob("*") if path.is_file()}
    assert on_disk == set(hashes(plan))


def test_on_the_bank_holiday_nothing_settles_and_no_statement_comes(plan: DemoPlan) -> None:
    names = {path.name for path in plan.files[dt.date(2026, 11, 11)]}
    assert "alpha-fix42-20261111.log" in names
    assert not names & {"depository_message.csv", "stated_position.csv", "cash_message.csv"}
    assert not any(name.endswith(".sta") for name in names)


def test_the_readers_refuse_exactly_the_lines_announced(plan: DemoPlan) -> None:
    """Whatever a reader finds wrong is a trouble of the plan, at its line, with its code; and the reader knows every table it needs."""
    announced = {(t.business_date, t.file_name, t.line_number): t.code for t in plan.troubles if t.table == FRAMES}
    for day in plan.days:
        for path in plan.files[day]:
            for table in landed(path).values():
                for row in table.select(["line_number", "reason"]).to_pylist():
                    if row["reason"] not in (None, "NOT_A_TRADE"):
                        assert announced.get((day, path.name, row["line_number"])) == row["reason"], (path.name, row)


def test_cut_over_files_have_no_bad_line(plan: DemoPlan) -> None:
    for path in plan.cut_over_files:
        for table in landed(path).values():
            assert table.num_rows > 0
            assert table["reason"].null_count == table.num_rows, path.name


def test_opening_shares_are_where_they_belong(plan: DemoPlan) -> None:
    """Lots + borrowed − loaned − at the depository − open with clearing = 0, per security."""
    signs = {"LOT": 1, "DEPOSITORY": -1, "CLEARING": -1}
    left: dict[str, int] = defaultdict(int)
    for row in opening_rows(plan):
        kind = row["opening_kind"]
        sign = {"BORROW": 1, "LOAN": -1}[row["direction"]] if kind == "LOAN" else signs.get(kind, 0)
        left[row["security_code"]] += sign * int(row["quantity"] or 0)
    assert {security: shares for security, shares in left.items() if shares} == {}


def test_opening_trial_balance_sums_to_zero_and_no_depository_position_is_short(plan: DemoPlan) -> None:
    rows = opening_rows(plan)
    assert sum(Decimal(row["amount"]) for row in rows if row["opening_kind"] == "LEDGER") == 0
    assert all(int(row["quantity"]) > 0 for row in rows if row["opening_kind"] == "DEPOSITORY")
    customers = sum(Decimal(row["amount"]) for row in rows if row["opening_kind"] == "CASH" and int(row["account_code"][1:]) % 10 != 7)
    assert customers == -next(Decimal(row["amount"]) for row in rows if row["ledger_account"] == "1310")


def test_the_bank_statement_adds_up_and_goes_on_from_the_last(plan: DemoPlan) -> None:
    first, last = (next(path for path in plan.files[day] if path.suffix == ".sta") for day in (plan.days[0], plan.days[-1]))
    balances = [{row["balance_kind"]: row["amount"] for row in landed(path)["stated_balance"].to_pylist()} for path in (first, last)]
    assert balances[1]["OPENING"] == balances[0]["CLOSING"]
    ledger = next(Decimal(row["amount"]) for row in opening_rows(plan) if row["ledger_account"] == "1015")
    assert balances[0]["OPENING"] == ledger


def test_days_that_do_not_follow_each_other_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DayMissing, match="consecutive trade days"):
        make_demo(tmp_path, 100, days=(dt.date(2026, 11, 10), dt.date(2026, 11, 12)))
    with pytest.raises(DayMissing, match="settlement day"):
        make_demo(tmp_path, 100, days=(dt.date(2026, 11, 11),))


def test_one_day_and_five_days_can_be_made_too(tmp_path: Path) -> None:
    one = make_demo(tmp_path / "one", 200, days=(dt.date(2026, 6, 2),))
    five = make_demo(tmp_path / "five", 400, days=tuple(dt.date(2026, 6, day) for day in (1, 2, 3, 4, 5)))
    assert len(one.files) == 1
    assert len(five.files) == 5
