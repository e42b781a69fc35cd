"""Every reason the stages from capture to fails can give has a row in the rules, stands in the step that gives it, and is provoked here."""

from __future__ import annotations

import ast
import datetime as dt
import re
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any

import pytest

from tallystick.model.firm import Firm
from tests.cases import test_fails, test_security_transfer, test_settlement, test_trade_money
from tests.cases.broker import Broker, execution_line, rules
from tests.cases.table_case import picked
from tests.stages.fails import test_close_outs, test_penalties, test_threshold_list
from tests.stages.settle import test_ssi, test_transformation

STAGES = ("capture", "enrich", "confirm", "settle", "fails")
MONDAY = dt.date(2026, 11, 23)
CODE = re.compile(r"\b[A-Z][A-Z0-9_]{2,}\b")
NO_CODES = {"CNS", "DVP", "TAF", "SEC"}


@cache
def listed() -> dict[str, frozenset[str]]:
    """Codes of the rule rows by stage."""
    rows = rules()["reason_code"].to_pylist()
    return {stage: frozenset(row["code"] for row in rows if row["stage"] == stage) for stage in STAGES}


@cache
def documented(stage: str) -> frozenset[str]:
    """Codes under Reasons in the docstrings of a stage's steps."""
    found: set[str] = set()
    for path in (files("tallystick.stages") / stage).iterdir():
        docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "" if path.name.endswith(".py") else ""
        section = re.search(r"^Reasons +(.*?)(\n\n|\Z)", docstring, re.DOTALL | re.MULTILINE)
        found |= set(CODE.findall(section.group(1))) if section else set()
    return frozenset(found - NO_CODES)


@cache
def written(stage: str) -> frozenset[str]:
    """Texts in the code of a stage, and the causes of the rule rows."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (files("tallystick.stages") / stage).iterdir() if path.name.endswith(".py")]
    texts = {node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return frozenset(texts | {row["cause"] for row in rules()["fail_cause"].to_pylist()})


@pytest.mark.parametrize("stage", STAGES)
def test_the_rule_rows_the_docstrings_and_the_code_name_the_same_reasons(stage: str) -> None:
    assert documented(stage) == listed()[stage]
    assert listed()[stage] <= written(stage)


def captured(*lines: dict[str, Any], **firm: Any) -> set[str | None]:
    """Reasons of these lines on Monday, with a broker of one security and two accounts."""
    broker = Broker(firm=Firm(**firm), wanted=("execution",), oldest_remembered=dt.date(2026, 11, 9))
    lined = [{"trade_date": MONDAY, "exec_id": "E1", **line} for line in lines]
    return {row["reason"] for row in broker.day(MONDAY, {"drop": [execution_line(**line) for line in lined]})["execution"]}


def transferred(close: str | None = None, **said: Any) -> set[str | None]:
    """Reasons of one transfer of securities."""
    rows = test_security_transfer.judged(test_security_transfer.line(**said), close=close)
    return {row[name] for row in rows for name in ("reason", "cost_reason")}


E1, E2 = {"exec_id": "E1"}, {"exec_id": "E2", "ref_exec_id": "E1"}
CAPTURE: dict[str, Callable[[], set[str | None]]] = {
    "NOT_A_TRADE": lambda: captured({"reason": "NOT_A_TRADE"}),
    "UNKNOWN_SENDER": lambda: captured({"sender": "BETA"}, senders=("ALPHA",)),
    "UNKNOWN_ACCOUNT": lambda: captured({"account_code": "A9"}),
    "UNKNOWN_SECURITY": lambda: captured({"security_code": "ZZZZ"}),
    "BAD_CHECK_DIGIT": lambda: captured({"security_code": "US0378331006", "security_code_kind": "ISIN"}),
    "WRONG_CURRENCY": lambda: captured({"currency": "EUR"}),
    "FUTURE_TRADE_DATE": lambda: captured({"trade_date": "2026-11-24"}),
    "OUTSIDE_WINDOW": lambda: captured({"trade_date": "2026-11-01"}),
    "DUPLICATE": lambda: captured(E1, E1),
    "SAME_TRADE_OTHER_FORMAT": lambda: captured(E1, {"exec_id": "77", "cross_reference": "E1"}),
    "CONFLICTING_CONTENT": lambda: captured(E1, {**E1, "price": "10.01"}),
    "UNKNOWN_REFERENCE": lambda: captured({**E2, "action": "CANCEL"}),
    "CORRECTION_OF_CANCELLED": lambda: captured(E1, {**E2, "action": "CANCEL"}, {"exec_id": "E3", "ref_exec_id": "E1", "action": "CORRECT"}),
    "CORRECTED": lambda: captured(E1, {**E2, "action": "CORRECT"}),
    "CANCELLED": lambda: captured(E1, {**E2, "action": "CANCEL"}),
    "OTHER_ACCOUNT": lambda: transferred(depository_account="00000999"),
    "NO_QUANTITY": lambda: transferred(quantity="0"),
    "FUTURE_TRANSFER_DATE": lambda: transferred(transfer_date="2026-11-24"),
    "COST_FROM_CLOSE": lambda: transferred(close="11", cost_price=None),
    "COST_UNKNOWN": lambda: transferred(cost_price=None),
}


@pytest.mark.parametrize("code", sorted(listed()["capture"]))
def test_the_smallest_input_provokes_the_reason_of_capture(code: str) -> None:
    assert code in CAPTURE[code]()


def stopped(trade_date: str = "2026-11-23", market: str = "US", **missing: Any) -> set[str | None]:
    changed = {name: test_trade_money.without(name, **where) for name, where in missing.items()}
    line = {"trade_date": trade_date, "side": "SELL", "quantity": 100, "price": 10}
    return {row["reason"] for row in test_trade_money.priced([line], market=market, **changed)}


ENRICH: dict[str, Callable[[], set[str | None]]] = {
    "NO_MARKET": lambda: stopped(market="GB"),
    "NO_CALENDAR_DAY": lambda: stopped("2031-01-02"),
    "NO_SETTLEMENT_DATE": lambda: stopped(settlement_cycle={"cycle_days": 1}),
    "NO_FEE_POLICY": lambda: stopped(fee_policy={"fee": "TAF"}),
    "NO_COMMISSION_RATE": lambda: stopped(commission_schedule={"schedule_id": "NONE"}),
    "NO_SECTION_31_RATE": lambda: stopped(section_31_rate={"market": "US"}),
    "NO_TAF_RATE": lambda: stopped(taf_rate={"market": "US"}),
}


@pytest.mark.parametrize("code", sorted(listed()["enrich"]))
def test_the_smallest_input_stops_the_item(code: str) -> None:
    assert ENRICH[code]() == {code}


def moved(*activity: dict[str, Any], path: str = "TRADE_FOR_TRADE") -> set[str | None]:
    item = test_settlement.item("T1", -100, 0 if path == "CNS" else 1000, path)
    return {reason for *_, reason in test_settlement.settled([item], list(activity))}


def said(*lines: dict[str, Any]) -> set[str | None]:
    return {reason for *_, reason in test_settlement.activity({"a": [{"activity_reference": "R1", **line} for line in lines]})}


def standing(*messages: dict[str, Any]) -> set[str | None]:
    return {row["reason"] for row in test_ssi.chosen(*messages)}


made = test_settlement.made
SETTLE: dict[str, Callable[[], set[str | None]]] = {
    "OTHER_ACCOUNT": lambda: said({"depository_account": "00000999"}),
    "UNKNOWN_SECURITY": lambda: said({"security_code": "ZZZ"}),
    "OTHER_DAY": lambda: said({"settlement_date": MONDAY}),
    "DUPLICATE": lambda: said({}, {}),
    "CONFLICTING_CONTENT": lambda: said({}, {"quantity": 60}),
    "NO_INSTRUCTION": lambda: moved(made(1, -100, 1000, our_reference="T9", security_id="BBB")),
    "BEFORE_TRANSFORMATION": test_transformation.settled_on_old_terms,
    "OTHER_QUANTITY": lambda: moved(made(1, -60, 1000, our_reference="T1")),
    "OTHER_MONEY": lambda: moved(made(1, -100, 1001, our_reference="T1")),
    "NO_SSI": lambda: standing(test_ssi.stated(currency="EUR")),
    "AMBIGUOUS_SSI": lambda: standing(test_ssi.stated("S1"), test_ssi.stated("S2", 2, settlement_account="77")),
    "INCOMPLETE_SSI": lambda: standing(test_ssi.stated(settlement_agent=None)),
    "MORE_THAN_INSTRUCTED": lambda: moved(made(1, -120, kind="CNS"), path="CNS"),
}


LIFE = {
    "UNKNOWN_REFERENCE", "MISSING_TERMS", "UNKNOWN_CODE", "CLOSED_DAY", "OTHER_SECURITY", "OTHER_DIRECTION", "CONTRADICTORY_STATUS", "STATUS_AFTER_SETTLED",
    "STATUS_AFTER_CANCELLED", "STATUS_AFTER_REJECTED", "NO_QUANTITY", "OVER_SETTLEMENT", "PARTIAL_NOT_ALLOWED", "CANCEL_NOT_ASKED", "NO_SSI", "AMBIGUOUS_SSI",
    "INCOMPLETE_SSI",
}  # fmt: skip
"""Provoked in the life of an instruction (tests/stages/settle)."""


@pytest.mark.parametrize("code", sorted(listed()["settle"] - LIFE))
def test_the_smallest_input_provokes_the_reason_of_settle(code: str) -> None:
    assert code in SETTLE[code]()


def said_of(code: str) -> set[str | None]:
    told, quantity = test_close_outs.REASONS[code]
    return {row["reason"] for row in test_close_outs.events([told], [test_close_outs.open_row(quantity=quantity)])}


NOTED_FAILS: dict[str, Callable[[], set[str | None]]] = {
    **{code: lambda code=code: said_of(code) for code in test_close_outs.REASONS},
    "DUPLICATE": lambda: {reason for (reason,) in test_close_outs.repeated()},
    "CONFLICTING_CONTENT": lambda: {reason for (reason,) in test_close_outs.repeated()},
    **{code: lambda: set(test_penalties.remarks()) for code in ("NO_PRICE", "NO_RATE", "NO_PAYER")},
    "NO_SHARES_OUTSTANDING": lambda: {row["remark"] for row in test_threshold_list.counted([(MONDAY, 10_000)], shares=None)},
}


@pytest.mark.parametrize("code", sorted(NOTED_FAILS))
def test_the_smallest_input_provokes_the_reason_of_fails(code: str) -> None:
    assert code in NOTED_FAILS[code]()


def test_a_fail_of_each_cause() -> None:
    items = {"COUNTERPARTY_LACK": (1, "CLAC"), "UNMATCHED": (-1, "DMON"), "CASH": (-1, "MONY"), "HOLD": (-1, "PREA"), "UNKNOWN": (-1, None)}
    lots = [test_fails.lot(test_fails.DAY, -1), test_fails.lot(MONDAY, 1)]
    rows = test_fails.failed(lots, [test_fails.item(cause, quantity, code) for cause, (quantity, code) in items.items()])
    assert {cause for (cause,) in picked(rows, "cause")} == listed()["fails"] - set(NOTED_FAILS)
    assert all(row["cause"] == row["fail_id"] for row in rows if row["fail_id"] in items)
