"""A captured log of CCV becomes rows: JSON and FIX alike, and every reason by the smallest text that provokes it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tallystick.edges.ccv.fix_messages import body_of
from tallystick.edges.ccv.json_messages import json_of
from tallystick.edges.ccv.lines import ANSWER, CHANGE, HEADER_PREFIX, Told, line_of
from tallystick.edges.ccv.port import CallKind, MarginCall, Obligation, ObligationState
from tallystick.edges.ccv.read import read_clearing
from tallystick.edges.ccv.reasons import ROW_REASONS, Reason
from tallystick.edges.formats import recognise

HEARD = "2026-11-25T15:00:00.000000Z"
OBLIGATION = Obligation("O7", "A901", "AMXB", dt.date(2026, 11, 25), Decimal(-700), Decimal("10640.00"), ObligationState.PENDING)
CALL = MarginCall("C1", "A901", CallKind.INTRADAY, Decimal("250000.00"), "MXN", dt.datetime(2026, 11, 25, 18, 30))


def rows_of(tmp_path: Path, *lines: bytes) -> dict[str, list[dict[str, Any]]]:
    path = tmp_path / "live-ccv.A901-000001.clearing"
    path.write_bytes(b"\n".join((HEADER_PREFIX + b"session ccv.A901, batch 1", *lines)) + b"\n")
    assert recognise(path, path.name, {}, None).name == "clearing"
    reading = read_clearing(path, "f")
    assert reading.rows + reading.lines_of_form == reading.lines_read == len(lines) + 1
    return {name: table.to_pylist() for name, table in reading.tables.items()}


def as_fix(content: Obligation | MarginCall) -> str:
    kind, body = body_of({}, content)
    return "\x01".join(["8=FIXT.1.1", f"35={kind}", *(f"{tag}={text}" for tag, text in body), "10=000", ""])


@pytest.mark.parametrize("said", [lambda each: str(json_of(each)).replace("'", '"'), as_fix], ids=["json", "fix"])
def test_what_was_said_is_a_row_of_the_book(tmp_path: Path, said: Any) -> None:
    lines = [line_of(Told(CHANGE, 3, HEARD, said(OBLIGATION))), line_of(Told(ANSWER, 3, HEARD, said(CALL)))]
    rows = rows_of(tmp_path, *lines)
    (obligation,), (call,) = rows["stated_obligation"], rows["stated_margin_call"]
    assert {name: value for name, value in obligation.items() if value is not None} == {
        "file_id": "f", "line_number": 2, "byte_offset": 55, "byte_length": len(lines[0]), "statement_source": "CCV", "change_number": 3,
        "heard_kind": "CHANGE", "heard_at": dt.datetime(2026, 11, 25, 15), "member_id": "A901", "obligation_reference": "O7", "security_code": "AMXB",
        "security_code_kind": "SYMBOL", "settlement_date": dt.date(2026, 11, 25), "quantity": Decimal("-700.000000"), "money": Decimal("10640.00"),
        "currency": "MXN", "obligation_state": "PENDING",
    }  # fmt: skip
    assert (call["heard_kind"], call["call_reference"], call["call_kind"], call["amount"]) == ("ANSWER", "C1", "INTRADAY", Decimal("250000.00"))
    assert (call["currency"], call["due_at"], call["acknowledged"]) == ("MXN", dt.datetime(2026, 11, 25, 18, 30), "N")


@pytest.mark.parametrize("reason", ROW_REASONS, ids=lambda reason: reason.code)
def test_a_line_that_cannot_be_used_is_a_row_with_its_reason(tmp_path: Path, reason: Reason) -> None:
    line = reason.smallest_input.encode() if reason.code == "UNREADABLE_LINE" else line_of(Told(CHANGE, 1, HEARD, reason.smallest_input))
    ((row,),) = rows_of(tmp_path, line).values()
    assert row["reason"] == reason.code
    assert row["detail"]
    assert row["raw_text"]


@pytest.mark.parametrize(
    "text",
    ["[" * 5000, '{"obligation": []}', '{"obligation": {"quantity": NaN}}', '{"event": 1e999}', "8=\x0135=BQ\x0135", "", "{}", '{"marginCall": null}'],
    ids=["deep", "list", "nan", "infinite", "fix", "nothing", "empty", "null"],
)
def test_no_text_stops_the_reader(tmp_path: Path, text: str) -> None:
    ((row,),) = rows_of(tmp_path, line_of(Told(CHANGE, 1, HEARD, text))).values()
    assert row["reason"] in ("UNREAD_RECORD", "MISSING_FIELD")


def test_a_line_that_somebody_changed_does_not_stop_the_reader(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, b"\xff\xfe", b"[]", b'{"kind": "CHANGE", "number": 1e30, "heard_at": "", "said": ""}', b'{"kind": "TOLD", "number": 1}')
    assert [row["reason"] for row in rows["stated_obligation"]] == ["UNREADABLE_LINE"] * 4
