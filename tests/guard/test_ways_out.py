"""What leaves the premises is held against the policy: refused with the way the data got there, or let go under a named rule."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tallystick.guard.residency_policy import PolicyWrong, ResidencyPolicy, Way, read_policy
from tallystick.guard.way_out import Gate
from tallystick.lineage.column_graph import ColumnGraph
from tests.edges.cli.command import Tally

RULE = """
[[residency.declassify]]
name = "NETS_OF_MANY"
table = "obligation"
columns = ["security_id", "settlement_date", "net_quantity"]
counted_in = "trade"
by = ["security_id", "settlement_date"]
distinct = "account_id"
at_least = 2
reason = "a net of two accounts or more tells of none of them"
"""


def policy(book: Path, text: str) -> None:
    """Put these lines into the book's settings."""
    toml = book / "tallystick.toml"
    kept = toml.read_text(encoding="utf-8") if toml.exists() else ""
    toml.write_text(f"{kept}\n{text}", encoding="utf-8")


def test_on_the_premises_nothing_is_asked() -> None:
    def never() -> ColumnGraph:
        raise AssertionError("the graph was asked for")

    assert Gate(ResidencyPolicy(), never).permit(Way.EXPORT, "trade", ["account_id"]).conditions == ()


def test_an_account_does_not_leave_and_the_message_says_how_it_got_there(tally: Tally, one_day_book: Path) -> None:
    policy(one_day_book, '[residency]\noutside = ["export"]')
    answer = tally("show", one_day_book, "trade", "--format", "csv", "--columns", "account_id")
    assert (answer.code, answer.out) == (2, "")
    assert "export leaves the premises" in answer.err
    assert "  trade.account_id stays: account_message.account_id =[" in answer.err
    assert tally("show", one_day_book, "trade", "--columns", "account_id").code == 0


def test_what_may_be_shared_leaves(tally: Tally, one_day_book: Path) -> None:
    policy(one_day_book, '[residency]\noutside = ["export"]')
    answer = tally("show", one_day_book, "security", "--format", "csv", "--columns", "security_id,isin")
    assert (answer.code, answer.out.splitlines()[0]) == (0, "snapshot_date,security_id,isin")


def test_a_condition_on_a_kept_column_tells_of_it_too(tally: Tally, one_day_book: Path) -> None:
    policy(one_day_book, '[residency]\noutside = ["export"]\ndecided = "may_leave"')
    assert tally("show", one_day_book, "trade", "--format", "csv", "--columns", "quantity").code == 0
    answer = tally("show", one_day_book, "trade", "--format", "csv", "--columns", "quantity", "--where", "account_id = 'C1'")
    assert answer.code == 2


def test_a_named_rule_lets_aggregates_of_enough_accounts_go(tally: Tally, one_day_book: Path) -> None:
    """Rows with fewer accounts behind them than the rule asks stay."""
    asked = ("show", one_day_book, "obligation", "--columns", "security_id,settlement_date,net_quantity", "--json")
    every = tally(*asked).json
    trades = tally("show", one_day_book, "trade", "--json").json
    policy(one_day_book, '[residency]\noutside = ["export"]\n' + RULE)
    left = tally(*asked)
    assert left.code == 0, left.err

    def accounts(row: dict[str, str]) -> int:
        same = [each for each in trades if (each["security_id"], each["settlement_date"]) == (row["security_id"], row["settlement_date"])]
        return len({each["account_id"] for each in same})

    assert left.json == [row for row in every if accounts(row) >= 2]
    assert tally("show", one_day_book, "obligation", "--json").code == 2, "a column no rule names"


def test_reports_and_explanations_stay_where_their_way_leaves(tally: Tally, one_day_book: Path) -> None:
    policy(one_day_book, '[residency]\noutside = ["report", "screen"]')
    assert "report/blotter" in tally("report", one_day_book, "blotter").err
    assert "raw lines and compared sides stay" in tally("explain", one_day_book, "trade", "x").err
    assert not (one_day_book / "reports").exists()


def test_the_map_is_printed(tally: Tally, one_day_book: Path) -> None:
    policy(one_day_book, '[residency]\noutside = ["export"]\n' + RULE)
    said = tally("residency", one_day_book)
    assert said.code == 0
    assert "rule NETS_OF_MANY" in said.out
    columns = {each["column"]: each for each in json.loads(tally("residency", one_day_book, "trade", "--json").out)["columns"]}
    assert (columns["account_id"]["standing"], columns["quantity"]["standing"]) == ("stays", "decided")
    assert tally("residency", one_day_book, "tradde").code == 2


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("residency = 1", "expected a section"),
        ("[residency]\ncolour = 1", "found colour"),
        ('[residency]\noutside = ["pigeon"]', "found 'pigeon', expected some of screen"),
        ('[residency]\ndecided = "perhaps"', "expected stays or may_leave"),
        ('[residency]\non_premises = ["trade.colour"]', "trade has no column colour"),
        (RULE.replace("at_least = 2", "at_least = 1"), "expected a whole number of 2 or more"),
        (RULE.replace('"trade"', '"tradde"'), "found table 'tradde'"),
        (RULE.replace("reason =", "because ="), "found because"),
        (RULE.replace('by = ["security_id", "settlement_date"]', "by = []"), "found no columns or no by"),
        (RULE.replace('"trade"', '"lot_replay"').replace(', "settlement_date"]\ndistinct', "]\ndistinct"), "counted_in = lot_replay is not kept after a run"),
    ],
)
def test_a_policy_that_cannot_be_is_named(tmp_path: Path, text: str, message: str) -> None:
    policy(tmp_path, text)
    with pytest.raises(PolicyWrong, match=message):
        read_policy(tmp_path)
