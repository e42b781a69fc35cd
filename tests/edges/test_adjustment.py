"""Adjustments by four eyes in a real book: proposed, approved, booked, explained, rebuilt; and all that is refused."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from tallystick.day.book import Book, init_book, open_book, utc_now
from tallystick.day.control import calculator, close_day, open_day, run_day
from tallystick.day.read import define_day
from tallystick.edges import adjustment_decision
from tallystick.edges.adjustment_decision import adjustments, approve, propose, reject
from tallystick.edges.adjustment_landing import finish_adjustments
from tallystick.edges.adjustment_legs import AdjustmentRefused, WrittenLeg, legs_of_file, legs_of_words
from tallystick.edges.intake import finish_loads
from tallystick.edges.messages.tabular.profile import TARGETS
from tallystick.edges.proof import rebuild_book
from tallystick.journal import Kind
from tallystick.lineage.explain import explain_row
from tests.edges.cli.command import Tally
from tests.lineage.mini_book import AAA, ACCOUNTS, CUT_OVER_DAY, DAY_1, DAY_2, OPENING, SECURITIES, TRADES_1, WIRES, Rows, give, prices, written

FEE = ("5050,-,100.00,USD", "1015,SETTLEMENT,-100.00,USD")
FOUND_SHARES = ("S-DEPOSITORY,00000901,-10,AAA", "S-SUSPENSE,,10,AAA")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book of the small broker whose first day is open and loaded."""
    folder = tmp_path_factory.mktemp("adjusted")
    with init_book(folder / "book", "tester", utc_now()) as book:
        masters: dict[str, Rows] = {
            "security_message": SECURITIES,
            "account_message": ACCOUNTS,
            "price_message": prices(CUT_OVER_DAY, "10"),
            "opening_message": OPENING,
        }
        for name, rows in masters.items():
            give(book, folder, name, rows)
        open_day(book, DAY_1, utc_now)
        first: dict[str, Rows] = {"execution_message": TRADES_1, "price_message": prices(DAY_1, "10.2"), "cash_message": WIRES}
        for name, rows in first.items():
            give(book, folder, name, rows)
        return book.path


@pytest.fixture
def path(base: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(base, tmp_path / "book"))


@pytest.fixture
def anna(path: Path) -> Iterator[Book]:
    """The book, open for one who proposes."""
    with open_book(path, write=True, actor="anna") as book:
        yield book


def as_actor(book: Book, actor: str) -> Book:
    book.actor = actor
    return book


def proposed(book: Book, *legs: str, reason: str = "bank fee of October") -> int:
    return propose(as_actor(book, "anna"), legs_of_words(legs), reason, utc_now).sequence


def rows_of(book: Book, table: str, day: Any = DAY_1) -> list[dict[str, Any]]:

    with calculator(book) as store:
        define_day(book, store, day)
        return store.rows(f'select * from "{table}"', {})


def money(book: Book, ledger: str, day: Any = DAY_1) -> Decimal:
    return sum((row["money"] for row in rows_of(book, "balance", day) if row["ledger_account"] == ledger), Decimal(0))


def digests(book: Book) -> dict[Any, dict[str, Any]]:
    return {day: {each.table_name: each.digest for each in book.catalogue.of_day(day) if not each.part} for day in (DAY_1, DAY_2)}


def tables_and_journal(book: Book) -> tuple[object, ...]:
    return book.journal.position(), sorted((book.path / "tables").rglob("*"))


def test_an_approved_adjustment_is_booked_and_explained_and_a_proposed_one_is_not(anna: Book) -> None:
    fee, shares, waiting = proposed(anna, *FEE), proposed(anna, *FOUND_SHARES, reason="found at the depository"), proposed(anna, *FEE, reason="again")
    approve(as_actor(anna, "bert"), fee, utc_now)
    approve(anna, shares, utc_now)
    run_day(anna, utc_now)
    legs = [row for row in rows_of(anna, "posting") if row["event_kind"] == "ADJUSTMENT"]
    names = ("event_key", "leg", "ledger_account", "sub_account", "security_id", "instrument", "quantity", "money", "business_date")
    assert sorted(tuple(row[name] for name in names) for row in legs) == [
        (f"JOURNAL.{fee}", 1, "5050", "-", "-", "USD", 0, Decimal("100.00"), DAY_1),
        (f"JOURNAL.{fee}", 2, "1015", "SETTLEMENT", "-", "USD", 0, Decimal("-100.00"), DAY_1),
        (f"JOURNAL.{shares}", 1, "S-DEPOSITORY", "00000901", AAA, AAA, -10, 0, DAY_1),
        (f"JOURNAL.{shares}", 2, "S-SUSPENSE", "-", AAA, AAA, 10, 0, DAY_1),
    ]
    assert {each.proposal.sequence: each.state for each in adjustments(anna)} == {fee: "APPROVED", shares: "APPROVED", waiting: "PROPOSED"}
    trial = {row["ledger_account"]: (row["movement"], row["closing"]) for row in rows_of(anna, "trial_balance")}
    assert trial["5050"] == (100, 100)
    assert trial["1015"] == (2440, 502440)  # a wire of 2,500, 40 of CNS at the new mark, and the fee
    cash = [row for row in rows_of(anna, "blotter") if row["counterparty"] == "ADJUSTMENT"]
    assert [(row["entry_key"], row["net_money"]) for row in cash] == [(f"ADJUSTMENT,JOURNAL.{fee},2", Decimal("-100.00"))]
    explained = list(explain_row(anna, "balance", "5050,-,-,USD").walk())
    ends = [each for each in explained if each.table == "adjustment_message"]
    assert [(each.raw.file_name, each.raw.line_number) for each in ends if each.raw] == [(f"journal entry {fee}", 1)]
    assert '"ledger_account":"5050"' in str(ends[0].raw)
    assert [ends[0].row[name] for name in ("proposed_by", "approved_by", "purpose")] == ["anna", "bert", "bank fee of October"]
    charts = [rule.key for each in explained if each.table == "adjustment" for rule in each.rules if rule.table == "chart_of_account"]
    assert [key.split(",")[0] for key in charts] == ["5050"]


def test_a_rebuild_makes_the_same_from_the_journal_alone_and_a_rerun_changes_nothing(anna: Book, tmp_path: Path) -> None:
    fee, never, late = proposed(anna, *FEE), proposed(anna, *FOUND_SHARES), proposed(anna, "5050,-,-40,USD", "1015,SETTLEMENT,40,USD")
    approve(as_actor(anna, "bert"), fee, utc_now)
    reject(anna, never, "the depository corrected it", utc_now)
    first = run_day(anna, utc_now)
    position = anna.journal.position()
    assert (run_day(anna, utc_now).run_id, anna.journal.position()) == (first.run_id, position)
    assert finish_loads(anna) == finish_adjustments(anna) == 0
    close_day(anna, utc_now)
    with pytest.raises(AdjustmentRefused, match="no day is open"):
        approve(anna, late, utc_now)
    with pytest.raises(AdjustmentRefused, match="no day is open"):
        proposed(anna, *FEE)
    open_day(anna, DAY_2, utc_now)
    give(anna, tmp_path, "price_message", prices(DAY_2, "10.4"))
    approve(as_actor(anna, "bert"), late, utc_now)  # what waited over the close counts on the day it is approved
    close_day(anna, utc_now)
    assert [money(anna, "5050", day) for day in (DAY_1, DAY_2)] == [100, 60]
    sealed = digests(anna)
    path = anna.path
    anna.close()
    found = rebuild_book(path, "tester")
    assert found.sound, found.problems
    with open_book(path) as book:
        assert digests(book) == sealed
        assert [each.state for each in adjustments(book)] == ["APPROVED", "REJECTED", "APPROVED"]


def test_an_approval_that_was_killed_is_landed_by_the_next_command(anna: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    fee = proposed(anna, *FEE)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(adjustment_decision, "land_adjustment", killed)
        with pytest.raises(KeyboardInterrupt):
            approve(as_actor(anna, "bert"), fee, utc_now)
    assert anna.catalogue.latest("adjustment_message", DAY_1) == []
    assert finish_adjustments(anna) == 1
    landed = pq.read_table(anna.path / anna.catalogue.latest("adjustment_message", DAY_1)[0].path).to_pylist()
    assert [(row["ledger_account"], row["money"]) for row in landed] == [("5050", 100), ("1015", -100)]


WRONG = (
    (("5050,-,100.00,USD", "1015,SETTLEMENT,-99.99,USD"), "LEGS_NOT_BALANCED: found a sum of 0.01 USD"),
    (("5050,-,100,USD", "1015,SETTLEMENT,-100,EUR"), "a sum of -100 EUR, a sum of 100 USD"),
    (("9999,-,100,USD", "1015,SETTLEMENT,-100,USD"), "UNKNOWN_LEDGER_ACCOUNT: found 9999"),
    (("1310,C9,100,USD", "1015,SETTLEMENT,-100,USD"), "leg 1: UNKNOWN_SUB_ACCOUNT: found 100 USD on 1310 C9"),
    (("S-CUSTOMER,C1,100,AAA", "S-SUSPENSE,,-100,AAA"), "PROVED_ACCOUNT"),
    (("S-DEPOSITORY,00000901,1,ZZZ", "S-SUSPENSE,,-1,ZZZ"), "UNKNOWN_SECURITY: found ZZZ"),
    (("5050,-,100.005,USD", "1015,SETTLEMENT,-100.005,USD"), "at most 2 decimals"),
    (("5050,-,100,USD",), "found 1 legs, expected two or more"),
    (("5050,-,1e2,USD", "1015,SETTLEMENT,-100,USD"), "found '1e2', expected a number"),
    (("5050,-,NaN,USD", "1015,SETTLEMENT,-100,USD"), "found 'NaN'"),
    (("5050,-,0.00,USD", "1015,SETTLEMENT,0,USD"), "not zero"),
    (("5050,-,100,usd", "1015,SETTLEMENT,-100,usd"), "expected a currency"),
    (("5050,-,100", "1015,SETTLEMENT,-100,USD"), "--leg 1: found '5050,-,100'"),
)


def test_what_cannot_be_booked_is_refused_at_once_with_no_effect(anna: Book) -> None:
    before = tables_and_journal(anna)
    for legs, said in WRONG:
        with pytest.raises(AdjustmentRefused) as refused:
            proposed(anna, *legs)
        assert said in str(refused.value)
    assert tables_and_journal(anna) == before


def test_a_proposal_and_a_rejection_need_a_reason(anna: Book) -> None:
    with pytest.raises(AdjustmentRefused, match="--reason: found nothing"):
        proposed(anna, *FEE, reason="  ")
    fee = proposed(anna, *FEE)
    with pytest.raises(AdjustmentRefused, match="--reason: found nothing"):
        reject(anna, fee, "", utc_now)


def test_the_proposer_cannot_approve_and_a_decision_stands(anna: Book) -> None:
    fee, other = proposed(anna, *FEE), proposed(anna, *FEE, reason="once more")
    with pytest.raises(AdjustmentRefused, match=f"entry {fee}: proposed by anna; another person approves it"):
        approve(anna, fee, utc_now)
    approve(as_actor(anna, "bert"), fee, utc_now)
    with pytest.raises(AdjustmentRefused, match="approved by bert"):
        approve(anna, fee, utc_now)
    with pytest.raises(AdjustmentRefused, match="approved by bert"):
        reject(anna, fee, "no", utc_now)
    reject(as_actor(anna, "anna"), other, "entered twice", utc_now)
    with pytest.raises(AdjustmentRefused, match="rejected by anna"):
        approve(as_actor(anna, "bert"), other, utc_now)
    with pytest.raises(AdjustmentRefused, match="entry 1: found no adjustment there"):
        approve(anna, 1, utc_now)
    facts = [entry.facts for entry in anna.reader.entries(kind=Kind.APPROVAL)]
    assert [(each["subject"], each["decision"], each["entry"]) for each in facts] == [("adjustment", "approved", fee), ("adjustment", "rejected", other)]


def test_a_file_of_legs_is_read_and_a_bad_one_names_the_line(tmp_path: Path) -> None:
    legs = [{"ledger_account": "5050", "sub_account": "", "amount": "100.00", "instrument": "USD"}]
    assert legs_of_file(written(tmp_path / "good.csv", legs)) == [WrittenLeg("good.csv, line 2", "5050", "-", Decimal("100.00"), "USD", "-")]
    for name, bad, said in (
        ("amount.csv", [{**legs[0], "amount": "1,000.00"}], "amount.csv, line 2: amount: found '1,000.00'"),
        ("column.csv", [{**legs[0], "colour": "red"}], "column.csv, line 1: found the columns"),
        ("less.csv", [{"ledger_account": "5050"}], "less.csv, line 1: found the columns ledger_account"),
    ):
        with pytest.raises(AdjustmentRefused, match=said):
            legs_of_file(written(tmp_path / name, bad))
    (tmp_path / "bytes.csv").write_bytes(b"ledger_account,sub_account,amount,instrument\n5050,\xff,1,USD\n")
    (tmp_path / "short.csv").write_text("ledger_account,sub_account,amount,instrument\n5050,-\n")
    for name in ("bytes.csv", "short.csv", "absent.csv"):
        with pytest.raises(AdjustmentRefused, match=name):
            legs_of_file(tmp_path / name)


def test_no_file_can_bring_adjustments_past_the_second_person() -> None:
    assert "adjustment_message" not in TARGETS


def test_the_commands_propose_list_approve_and_reject(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    tally = Tally(monkeypatch, capsys)
    legs = [
        {"ledger_account": "1310", "sub_account": "C1", "amount": "-25.00", "instrument": "USD"},
        {"ledger_account": "5050", "sub_account": "", "amount": "25.00", "instrument": "USD"},
    ]
    answer = tally("adjust", "propose", path, written(tmp_path / "legs.csv", legs), "--reason", "goodwill", "--actor", "anna", "--json")
    assert (answer.code, answer.json["state"]) == (0, "PROPOSED")
    number = str(answer.json["sequence"])
    assert tally("adjust", "approve", path, number, "--actor", "anna").code == 2
    monkeypatch.setenv("TALLYSTICK_ACTOR", "bert")
    assert "booked on 2026-11-02" in tally("adjust", "approve", path, number).out
    asked = tally("adjust", "propose", path, *[word for leg in FEE for word in ("--leg", leg)], "--reason", "fee", "--actor", "anna")
    assert asked.code == 0
    waiting = next(each["sequence"] for each in tally("adjust", "list", path, "--json").json if each["state"] == "PROPOSED")
    assert tally("adjust", "reject", path, str(waiting), "--reason", "twice").code == 0
    listed = tally("adjust", "list", path).out
    assert "APPROVED  proposed by anna, approved by bert" in listed
    assert "REJECTED  proposed by anna, rejected by bert" in listed
    assert "-25.00 USD" in listed
    wrong = tally("adjust", "propose", path, "--leg", FEE[0], "--leg", "1015,SETTLEMENT,-1,USD", "--reason", "x")
    assert (wrong.code, "LEGS_NOT_BALANCED" in wrong.err) == (2, True)
    assert tally("adjust", "propose", path, "--reason", "x").code == 2
