"""A change of a rule is planned, approved by one person, put in force by another; what the run then makes is what the plan said."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from tallystick.day.approved_change import ChangeRefused
from tallystick.day.book import Book, open_book, utc_now
from tallystick.day.changed_book import Proposal, proposals
from tallystick.day.control import calculator, open_day, run_day
from tallystick.day.locked_parts import Locked
from tallystick.edges.change_decision import apply, approval_of, approve
from tallystick.edges.change_landing import changed_landing
from tallystick.edges.change_text import plan_data, plan_lines
from tallystick.edges.reports.printed_columns import full_graph
from tallystick.journal import Kind
from tallystick.lineage.change_plan import ChangePlan, plan_change
from tallystick.model.catalogue import contract_of
from tests.lineage.mini_book import DAY_2, execution, give, prices

DAY_3 = dt.date(2026, 11, 4)
HEAD = "market,valid_from,valid_to,per_share,cap,source,evidence\n"
DEARER = f"{HEAD}US,2026-11-04,2026-12-31,0.01,9.79,the firm's own reading,policy\n"


@pytest.fixture(scope="module")
def book(mini_book: Book, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """A copy of the small broker's book with a third day open that has run: one sale of 50 shares."""
    folder = tmp_path_factory.mktemp("change")
    shutil.copytree(mini_book.path, folder / "book", ignore=shutil.ignore_patterns("book.lock"))
    with open_book(folder / "book", write=True, actor="clerk") as opened:
        opened.actor = "clerk"
        open_day(opened, DAY_3, utc_now)
        give(opened, folder, "execution_message", [execution(8, "C1", "AAA", "SELL", "50", "10.9", DAY_3)])
        give(opened, folder, "price_message", prices(DAY_3, "10.9"))
        run_day(opened, utc_now)
        yield opened


def dearer(folder: Path, text: str = DEARER) -> Path:
    """The firm's rule file as it is to be."""
    path = folder / "taf_rate.csv"
    path.write_text(text, encoding="utf-8")
    return path


def planned(book: Book, changes: tuple[Proposal, ...], *locked: Locked, days: tuple[dt.date, ...] = (DAY_3,)) -> ChangePlan:
    return plan_change(book, full_graph(), changes, days, locked, changed_landing(book, changes))


def test_a_plan_is_what_the_run_makes_once_the_change_is_in_force(book: Book, tmp_path: Path) -> None:
    before = sorted(path.relative_to(book.path) for path in book.path.rglob("*") if path.is_file())
    entries = book.reader.position().sequence
    changes = proposals(book, [dearer(tmp_path)], [], None)
    plan = planned(book, changes)
    assert sorted(path.relative_to(book.path) for path in book.path.rglob("*") if path.is_file()) == before
    assert book.reader.position().sequence == entries

    trade = next(each for each in plan.tables if each.difference.table == "trade").difference
    assert dict(trade.changed) == {"taf_fee": 1, "net_money": 1}
    assert [(each.column, each.after - each.before) for each in trade.totals] == [("taf_fee", Decimal("-0.50")), ("net_money", Decimal("-0.50"))]
    assert any("taf_fee" in line and "0.00 → -0.50" in line for line in plan_lines(plan))
    assert "report/blotter/purchases-and-sales" in plan.sections
    assert "report/fails/open-fails" not in plan.sections
    assert plan_data(plan)["plan"] == plan.fingerprint

    _refused_before_approval(book, changes, plan)
    book.actor = "anna"
    receipt = approve(book, plan, plan.fingerprint[:12], utc_now)
    assert book.reader.entry(receipt.sequence).facts["files"] == {"rules/taf_rate.csv": changes[0].sha256}
    with pytest.raises(ChangeRefused, match="another person"):
        apply(book, changes, utc_now)
    book.actor = "bert"
    assert apply(book, changes, utc_now) == ["rules/taf_rate.csv"]
    last = list(book.reader.entries(kind=Kind.RULE_CHANGE))[-1]
    assert (last.actor, last.facts["name"], last.file_sha256) == ("bert", "rules/taf_rate.csv", changes[0].sha256)
    assert approval_of(book, changes) is None, "an approval counts once"

    _run_again(book)
    for each in plan.tables:
        _holds(book, plan, each.difference.table)


def _refused_before_approval(book: Book, changes: tuple[Proposal, ...], plan: ChangePlan) -> None:
    with pytest.raises(ChangeRefused, match="found no approval of exactly these bytes"):
        apply(book, changes, utc_now)
    with pytest.raises(ChangeRefused, match="read it again"):
        approve(book, plan, "0123456789", utc_now)
    with pytest.raises(ChangeRefused, match="found nothing"):
        approve(book, plan, "", utc_now)


def _run_again(book: Book) -> None:
    """The day runs again as a new process would find it: under the rules in force."""
    for name in ("rules", "rules_version", "posting_rules"):
        book.__dict__.pop(name, None)
    assert run_day(book, utc_now).changed


def _holds(book: Book, plan: ChangePlan, name: str) -> None:
    """The published table has the rows and totals the plan gave."""
    found = next(each.difference for each in plan.tables if each.difference.table == name)
    snapshots = book.catalogue.latest(name, DAY_3)
    if not snapshots:
        return
    with calculator(book) as store:
        store.define_snapshots("made", contract_of(name), snapshots)
        assert store.run("select count(*) from made") == [(found.rows_after,)]
        for total in found.totals:
            assert store.run(f'select coalesce(sum("{total.column}"), 0) from made') == [(total.after,)], f"{name}.{total.column}"


def test_a_locked_rule_and_a_locked_table_cannot_be_approved(book: Book, tmp_path: Path) -> None:
    text = DEARER.replace("0.01,", "0.02,")
    changes = proposals(book, [dearer(tmp_path, text)], [], None)
    plan = planned(
        book, changes, Locked("rule:taf_rate", "rule", "taf_rate"), Locked("table:trade", "table", "trade"), Locked("stages/fails", "stages", "fails")
    )
    assert plan.locked == ("rule:taf_rate", "table:trade")
    with pytest.raises(ChangeRefused, match="it would change what is locked: rule:taf_rate, table:trade"):
        approve(book, plan, plan.fingerprint, utc_now)
    assert any(line.startswith("Cannot be approved") for line in plan_lines(plan))


def test_what_changes_nothing_or_cannot_be_read_is_refused(book: Book, tmp_path: Path) -> None:
    with pytest.raises(ChangeRefused, match="expected at least one of --rules"):
        proposals(book, [], [], None)
    with pytest.raises(ChangeRefused, match="no known name, expected one of"):
        proposals(book, [tmp_path / "taf_rates.csv"], [], None)
    with pytest.raises(ChangeRefused, match="No such file"):
        proposals(book, [tmp_path / "taf_rate.csv"], [], None)
    with pytest.raises(ChangeRefused, match="expected a profile"):
        proposals(book, [], [tmp_path / "broker.csv"], None)
    with pytest.raises(ChangeRefused, match="in force already"):
        proposals(book, [], [], shutil.copyfile(book.path / "tallystick.toml", tmp_path / "tallystick.toml"))
    remarked = tmp_path / "tallystick.toml"
    remarked.write_text((book.path / "tallystick.toml").read_text(encoding="utf-8") + "\n# a remark\n", encoding="utf-8")
    with pytest.raises(ChangeRefused, match="no rule row, setting or profile that differs"):
        planned(book, proposals(book, [], [], remarked))


def test_a_setting_is_planned_over_days_and_state_is_carried(book: Book, tmp_path: Path) -> None:
    """Another member number: the position of the second day stands under it, and the third day begins with that position."""
    settings = tmp_path / "tallystick.toml"
    settings.write_text((book.path / "tallystick.toml").read_text(encoding="utf-8").replace('member_id = "0901"', 'member_id = "0999"'), encoding="utf-8")
    changes = proposals(book, [], [], settings)
    plan = planned(book, changes, days=(DAY_2, DAY_3))
    second = next(each for each in plan.tables if (each.day, each.difference.table) == (DAY_2, "clearing_position"))
    assert second.sealed
    assert (second.difference.rows_before, second.difference.rows_after, second.difference.came, second.difference.went) == (2, 3, 2, 1)
    alone = planned(book, changes, days=(DAY_3,))
    assert [each for each in plan.tables if each.day == DAY_3] != list(alone.tables), "the third day began with the second as it was published"


def test_the_same_plan_has_the_same_fingerprint_and_another_another(book: Book, tmp_path: Path) -> None:
    first = planned(book, proposals(book, [dearer(tmp_path, DEARER.replace("0.01,", "0.03,"))], [], None))
    again = planned(book, proposals(book, [dearer(tmp_path, DEARER.replace("0.01,", "0.03,"))], [], None))
    other = planned(book, proposals(book, [dearer(tmp_path, DEARER.replace("0.01,", "0.04,"))], [], None), days=())
    assert first.fingerprint == again.fingerprint != other.fingerprint
