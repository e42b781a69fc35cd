"""A rebuild makes each day under the settings it ran under; under today's settings it only tells, beside the book, what would differ."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tallystick.day.book import open_book, utc_now
from tallystick.day.control import close_day, open_day
from tallystick.day.recorded_settings import RecordedSettings
from tallystick.edges.cli.main import app
from tallystick.edges.intake import load
from tallystick.edges.proof import rebuild_book, verify_book
from tallystick.edges.rebuild_elsewhere import rebuild_elsewhere
from tallystick.edges.rebuild_today import rebuild_under_today
from tallystick.journal import Kind, received_path
from tallystick.stores.address import FOLDER
from tests.faults.small_day import DAYS, digests, execution, rows_of, write_rows

FIRST, SECOND, _ = DAYS
DEARER = "market,valid_from,valid_to,per_share,cap,source,evidence\nUS,2026-01-01,2026-12-31,0.01,9.79,the firm's own reading,policy\n"


@pytest.fixture
def book(one_day_book: Path) -> Path:
    """The first day under the shipped rules, the second under a rule of the firm that would hold on the first too."""
    (one_day_book / "rules").mkdir()
    (one_day_book / "rules" / "taf_rate.csv").write_text(DEARER, encoding="utf-8")
    with open_book(one_day_book, write=True, actor="operator") as opened:
        open_day(opened, SECOND, utc_now)
        load(opened, write_rows(one_day_book.parent / "execution_message_x.csv", [execution("N1", SECOND, "SELL", 50)]), utc_now)
        close_day(opened, utc_now)
    return one_day_book


def files(book: Path) -> dict[str, bytes]:
    """Every file of the book but the journal's own scratch."""
    return {path.relative_to(book).as_posix(): path.read_bytes() for path in book.rglob("*") if path.is_file() and "journal.sqlite" not in path.name}


def position(book: Path) -> int:
    with open_book(book) as opened:
        return opened.reader.position().sequence


def test_each_day_is_rebuilt_under_the_settings_it_ran_under(book: Path) -> None:
    sealed = digests(book)
    rebuilt = rebuild_book(book, "operator")
    assert rebuilt.sound, rebuilt.lines
    assert rebuild_elsewhere(book, FOLDER).sound
    assert (digests(book), verify_book(book, []).sound) == (sealed, True)
    (book / "rules" / "taf_rate.csv").write_text(DEARER.replace("0.01", "0.02"), encoding="utf-8")
    assert rebuild_book(book, "operator").sound, "what was edited since is not what the days ran under"


def test_under_todays_settings_each_table_is_shown_before_and_after_and_nothing_is_written(book: Path) -> None:
    before, entries = files(book), position(book)
    sealed_fees = sum(row["taf_fee"] for row in rows_of(book, "trade", FIRST))
    found = rebuild_under_today(book, FOLDER)
    assert (files(book), position(book)) == (before, entries)
    assert [(each.day, each.settings, each.tables - each.as_sealed) for each in found.days[1:]] == [
        (FIRST, ("rules/taf_rate.csv",), len(found.tables)),
        (SECOND, (), 0),
    ]
    differing = {each.difference.table: each.difference for each in found.tables}
    assert {name for name, _ in differing["trade"].changed} == {"taf_fee", "net_money"}
    fee = next(total for total in differing["trade"].totals if total.column == "taf_fee")
    assert (fee.before, fee.after < 0) == (sealed_fees, True)
    assert all(each.day == FIRST for each in found.tables)


def test_the_command_tells_in_text_and_json_and_by_its_exit_code(book: Path, tmp_path: Path) -> None:
    said = CliRunner().invoke(app, ["rebuild", str(book), "--today"])
    assert said.exit_code == 1, said.output
    assert f"{FIRST} trade: rows" in said.output and "sealed: shown as it would have been, not written anew" in said.output
    assert "nothing was written" in said.output
    data = json.loads(CliRunner().invoke(app, ["rebuild", str(book), "--today", "--json"]).stdout)
    assert [each["settings"] for each in data["days"]] == [["rules/taf_rate.csv"], ["rules/taf_rate.csv"], []]
    (book / "rules" / "taf_rate.csv").unlink()
    same = CliRunner().invoke(app, ["rebuild", str(book), "--today", "--json"])
    assert {each["day"] for each in json.loads(same.stdout)["tables"]} == {SECOND.isoformat()}, "today's rules are the first day's again"


def test_recorded_settings_that_are_gone_stop_a_rebuild_before_anything_is_dropped(book: Path) -> None:
    with open_book(book) as opened:
        rule = next(entry for entry in opened.reader.entries(kind=Kind.RULE_CHANGE) if entry.facts["name"] == "rules/taf_rate.csv")
        assert RecordedSettings(opened).files_at(rule)["rules/taf_rate.csv"] == rule.file_sha256
        path = received_path(book, str(rule.file_sha256))
    kept = path.read_bytes()
    path.chmod(0o644)
    path.unlink()
    trades = rows_of(book, "trade", SECOND)
    with pytest.raises(OSError, match="No such file"):
        rebuild_book(book, "operator")
    assert rows_of(book, "trade", SECOND) == trades
    path.write_bytes(kept)
    assert rebuild_book(book, "operator").sound
