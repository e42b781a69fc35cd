"""Reading rule files: what is accepted, what is refused and how it is said, and a firm's rows over the shipped ones."""

from __future__ import annotations

import datetime as dt
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.model.rule_tables import RULE_TABLES, SETTLEMENT_CYCLE
from tallystick.rules import RuleError, rule_tables, rules_version
from tallystick.rules.family import EVIDENCE_MARKS, FAMILIES, Family
from tallystick.rules.read import RuleRow
from tallystick.rules.replace import replaced

ROWS = Path(str(files("tallystick.rules") / "rows"))
TAF = "market,valid_from,valid_to,per_share,cap,source,evidence\n"
GOOD_TAF = "US,2024-06-01,2024-06-30,0,0,House test,policy\n"


def firm(tmp_path: Path, name: str, content: str) -> Path:
    (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


def test_every_row_has_source_evidence_and_origin(shipped: dict[str, list[dict[str, Any]]]) -> None:
    assert set(shipped) == {table.name for table in RULE_TABLES}
    for name, rows in shipped.items():
        assert rows, name
        assert all(row["source"] and row["evidence"] in EVIDENCE_MARKS and row["origin"] == "SHIPPED" for row in rows), name


def test_every_file_of_rows_belongs_to_a_family_and_begins_by_saying_what_it_is() -> None:
    assert {path.name for path in ROWS.iterdir()} == {name for family in FAMILIES for name in family.files}
    assert all(path.read_text(encoding="utf-8").startswith("# ") for path in ROWS.iterdir())


def test_every_reason_has_its_own_place_in_its_stage(shipped: dict[str, list[dict[str, Any]]]) -> None:
    places = [(row["stage"], row["precedence"]) for row in shipped["reason_code"]]
    assert len(places) == len(set(places))


def test_every_credit_account_is_in_the_chart(shipped: dict[str, list[dict[str, Any]]]) -> None:
    accounts = {row["ledger_account"] for row in shipped["chart_of_account"]}
    assert {row["credit_account"] for row in shipped["chart_of_account"]} - {None} <= accounts


def test_a_firms_row_holds_on_its_days_and_the_shipped_row_around_them(tmp_path: Path) -> None:
    rows = rule_tables(firm(tmp_path, "taf_rate.csv", "# our waiver\n\n" + TAF + GOOD_TAF))["taf_rate"].to_pylist()
    around = [(str(row["valid_from"]), str(row["valid_to"]), f"{row['per_share']:f}", row["origin"]) for row in rows if row["valid_from"].year == 2024]
    assert around == [
        ("2024-01-01", "2024-05-31", "0.00016600", "SHIPPED"),
        ("2024-06-01", "2024-06-30", "0.00000000", "FIRM"),
        ("2024-07-01", "2025-12-31", "0.00016600", "SHIPPED"),
    ]


def test_a_firm_that_states_one_tier_states_them_all(tmp_path: Path) -> None:
    header = "schedule_id,valid_from,valid_to,tier_from,tier_below,tier_basis,per_share,basis_points,minimum,maximum,source,evidence\n"
    content = header + "TIERED,1995-06-07,9999-12-31,0,999999999999,GROSS,0,1.5,0,,Our agreement,policy\n"
    rows = rule_tables(firm(tmp_path, "commission_schedule.csv", content))["commission_schedule"].to_pylist()
    assert [(row["tier_basis"], str(row["rate"])) for row in rows if row["schedule_id"] == "TIERED"] == [("GROSS", "0.00015000")]
    assert {row["schedule_id"] for row in rows} == {"NONE", "PER_SHARE", "BPS", "TIERED"}


COMMISSION = "schedule_id,currency,valid_from,valid_to,tier_from,tier_below,tier_basis,per_share,basis_points,minimum,maximum,source,evidence\n"


def tier(currency: str, tier_from: int = 0) -> str:
    return f"OURS,{currency},1995-06-07,9999-12-31,{tier_from},{tier_from + 100},QUANTITY,0,1,0,,Our agreement,policy\n"


def test_a_commission_file_without_currencies_is_in_the_base_currency(tmp_path: Path) -> None:
    content = (COMMISSION + tier("USD")).replace("currency,", "").replace("OURS,USD,", "OURS,")
    rows = rule_tables(firm(tmp_path, "commission_schedule.csv", content))["commission_schedule"].to_pylist()
    assert [row["currency"] for row in rows if row["schedule_id"] == "OURS"] == ["-"]


def test_tiers_of_other_currencies_do_not_meet_and_one_for_any_meets_them_all(tmp_path: Path) -> None:
    assert rule_tables(firm(tmp_path, "commission_schedule.csv", COMMISSION + tier("USD") + tier("GBP") + tier("*", 100)))
    for both in (("USD", "*"), ("", "GBP"), ("-", "*"), ("USD", "USD")):
        with pytest.raises(RuleError, match="expected one row a day"):
            rule_tables(firm(tmp_path, "commission_schedule.csv", COMMISSION + tier(both[0]) + tier(both[1])))


def test_a_firm_can_say_that_a_special_day_is_an_ordinary_one(tmp_path: Path) -> None:
    header = "calendar_key,day,closed_exchange,closed_bank,closed_settlement,early_close,name,source,evidence\n"
    content = header + "US.NSCC,2029-07-04,0,0,0,0,Ordinary day,House test,policy\nUS.NSCC,2029-07-05,1,0,1,0,Storm,House test,policy\n"
    rows = rule_tables(firm(tmp_path, "calendar_us_exceptions.csv", content))["calendar_day"].to_pylist()
    days = {row["day"]: row for row in rows if row["calendar_key"] == "US.NSCC"}
    assert days[dt.date(2029, 7, 4)]["is_settlement_day"] == 1
    assert days[dt.date(2029, 7, 3)]["next_settlement_day"] == dt.date(2029, 7, 4)
    assert days[dt.date(2029, 7, 4)]["next_settlement_day"] == dt.date(2029, 7, 6)


def test_no_folder_and_an_empty_folder_are_the_shipped_rules(tmp_path: Path) -> None:
    assert rules_version(rule_tables(tmp_path / "rules")) == rules_version(rule_tables(tmp_path)) == rules_version(rule_tables())


def test_the_version_names_the_rows_not_their_order(tmp_path: Path) -> None:
    more = "US,2024-07-01,2024-07-31,0,0,House test,policy\n"
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir(), other.mkdir()
    first = rules_version(rule_tables(firm(one, "taf_rate.csv", TAF + GOOD_TAF + more)))
    assert first == rules_version(rule_tables(firm(other, "taf_rate.csv", "# in another order\n" + TAF + more + GOOD_TAF)))
    assert first != rules_version(rule_tables()) and len(first) == 64


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "found no header"),
        ("# only a comment\n", "found no header"),
        ("market;valid_from\n", r"taf_rate.csv:1: found missing \['market', .*unknown"),
        (TAF.replace("evidence", "market"), "missing"),
        (TAF + "US,2024-06-01,2024-06-30,0,0,House test\n", "taf_rate.csv:2: found 6 fields, expected 7"),
        (TAF + "\n# note\n" + GOOD_TAF.replace("House test", ""), "taf_rate.csv:4: found nothing in source"),
        (TAF + GOOD_TAF.replace("policy", "maybe"), "found 'maybe' in evidence, expected one of K, S, U, V, policy"),
        (TAF + GOOD_TAF.replace("2024-06-01", "06/01/2024"), "expected a date written like"),
        (TAF + GOOD_TAF.replace("2024-06-01", "20240601"), "expected a date written like"),
        (TAF + GOOD_TAF.replace("2024-06-30", "2024-06-31"), "expected a day of the calendar"),
        (TAF + GOOD_TAF.replace("2024-06-30", "2024-05-30"), "found valid_to 2024-05-30 before valid_from 2024-06-01"),
        (TAF + GOOD_TAF.replace("0,0,House", "1e-6,0,House"), "found '1e-6' in per_share, expected a plain number"),
        (TAF + GOOD_TAF.replace("0,0,House", "NaN,0,House"), "expected a plain number"),
        (TAF + GOOD_TAF.replace("0,0,House", "0.000000001,0,House"), "expected at most 4 digits before and 8 after the point"),
        (TAF + GOOD_TAF.replace("0,0,House", "0,9.795,House"), "found '9.795' in cap"),
        (TAF + GOOD_TAF.replace("0,0,House", "12345,0,House"), "expected at most 4 digits before"),
        (TAF + GOOD_TAF + GOOD_TAF, "taf_rate.csv:3: found a second row of .'US',. for days .*taf_rate.csv:2 holds too"),
        (TAF + GOOD_TAF + GOOD_TAF.replace("06-01", "06-30").replace("06-30,0", "07-30,0"), "found a second row"),
        (TAF + 'US,2024-06-01,2024-06-30,0,0,"House test,policy\n', "expected one line of CSV"),
    ],
)
def test_a_bad_rule_file_is_refused_with_place_and_expectation(tmp_path: Path, content: str, message: str) -> None:
    with pytest.raises(RuleError, match=message):
        rule_tables(firm(tmp_path, "taf_rate.csv", content))


def test_other_refusals(tmp_path: Path) -> None:
    def refused(name: str, content: bytes, message: str) -> None:
        folder = tmp_path / name.removesuffix(".csv")
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
        with pytest.raises(RuleError, match=message):
            rule_tables(folder)

    posting = b"event_kind,leg,valid_from,valid_to,ledger_account,sub_account,instrument,measure,sign,condition,note,source,evidence\n"
    refused("taf_rates.csv", TAF.encode(), "found a rule file of no known name")
    refused("taf_rate.csv", b"market\xff\n", "found byte 0xff at 6, expected UTF-8")
    refused("posting_rule.csv", posting + b"WIRE,1,2013-01-01,9999-12-31,9999,NONE,CASH,AMOUNT,1,ALWAYS,,x,policy\n", "found ledger account 9999")
    refused("posting_rule.csv", posting + b"WIRE,1,2013-01-01,9999-12-31,1015,NONE,SECURITY,AMOUNT,1,ALWAYS,,x,policy\n", "expected CASH")
    refused("posting_rule.csv", posting + b"WIRE,1,2013-01-01,9999-12-31,1015,NONE,CASH,AMOUNT,2,ALWAYS,,x,policy\n", "found '2' in sign")
    exception = b"calendar_key,day,closed_exchange,closed_bank,closed_settlement,early_close,name,source,evidence\n"
    refused("calendar_us_exceptions.csv", exception + b"US.NSCC,2031-07-04,1,1,1,0,x,y,policy\n", "expected a day that calendar.csv covers")
    stretch = b"calendar_key,valid_from,valid_to,closed_weekdays,source,evidence\n"
    refused("calendar.csv", stretch + b"US.NSCC,2032-01-01,2032-12-31,SATURDAY SUNDAY,x,policy\n", "expected a calendar without a gap")
    refused("calendar.csv", stretch + b"US.NSCC,2031-01-01,2031-12-31,SAT,x,policy\n", "found weekday 'SAT'")


def test_bands_may_touch_and_not_overlap(tmp_path: Path) -> None:
    header = "scale,valid_from,valid_to,age_from,age_to,bucket,source,evidence\n"
    line = "FAIL,2013-01-01,9999-12-31,{},{},b,x,policy\n"
    rule_tables(firm(tmp_path, "aging_bucket.csv", header + line.format(0, 4) + line.format(5, 9)))
    with pytest.raises(RuleError, match="found a second row"):
        rule_tables(firm(tmp_path, "aging_bucket.csv", header + line.format(0, 5) + line.format(5, 9)))
    with pytest.raises(RuleError, match="found age_to 4 for age_from 5, expected a larger value"):
        rule_tables(firm(tmp_path, "aging_bucket.csv", header + line.format(5, 4)))


DAYS = st.integers(0, 60).map(lambda number: dt.date(2024, 1, 1) + dt.timedelta(days=number))
PERIODS = st.tuples(DAYS, DAYS).map(lambda pair: (min(pair), max(pair)))
CYCLE = Family(SETTLEMENT_CYCLE, "settlement_cycle.csv", ("calendar_key",))


@settings(deadline=None)
@given(PERIODS, st.lists(PERIODS, max_size=3))
def test_on_each_day_the_firm_holds_where_it_speaks_and_else_the_shipped_row(period: tuple[dt.date, dt.date], spoken: list[tuple[dt.date, dt.date]]) -> None:
    def row(origin: str, first: dt.date, last: dt.date) -> RuleRow:
        return RuleRow({"calendar_key": "US.NSCC", "valid_from": first, "valid_to": last, "origin": origin}, Path("x.csv"), 2)

    rows = replaced(CYCLE, [row("SHIPPED", *period)], [row("FIRM", *each) for each in spoken])
    for day in (dt.date(2024, 1, 1) + dt.timedelta(days=number) for number in range(61)):
        shipped = [each for each in rows if each["origin"] == "SHIPPED" and each.date("valid_from") <= day <= each.date("valid_to")]
        firm_speaks = any(first <= day <= last for first, last in spoken)
        assert len(shipped) == int(period[0] <= day <= period[1] and not firm_speaks)
