"""The control sheet adds up, and says so where it does not."""

from __future__ import annotations

from typing import Any

from tallystick.model.firm import Firm
from tallystick.stages.report.control_sheet import control_sheet
from tests.cases.table_case import run_case, table


def sheet(**tables: str) -> dict[int, tuple[Any, ...]]:
    """The lines by number: rows in, out, other, state."""
    rows = run_case(control_sheet, {name: table(text) for name, text in tables.items()}, firm=Firm())
    return {row["line"]: (row["rows_in"], row["rows_out"], row["rows_other"], row["state"]) for row in rows}


def test_an_empty_day_is_in_order():
    assert {state for *_, state in sheet().values()} == {"OK"}


def test_five_outcomes_add_up_to_the_lines():
    lines = sheet(
        execution_message="file_id line_number\nF 1\nF 2\nF 3\nF 4\nF 5",
        execution="""
            file_id line_number status     live
            F       1           accepted   Y
            F       2           duplicate  N
            F       3           superseded N
            F       4           rejected   N
            F       5           ignored    N
        """,
        trade="entry\nTRADE",
    )
    assert lines[11] == (5, 1, 1 + 1 + 1 + 1, "OK")
    assert [lines[number][1] for number in (12, 13, 14)] == [1, 1, 1]
    assert lines[15] == (None, None, 1, "OPEN")
    assert lines[20] == (1, 1, 0, "OK")


def test_a_lost_line_and_a_lost_trade_are_broken():
    lines = sheet(execution_message="file_id line_number\nF 1\nF 2", execution="file_id line_number status live\nF 1 accepted Y")
    assert lines[11] == (2, 1, 0, "BROKEN")
    assert lines[20] == (1, 0, 0, "BROKEN")


def test_a_waiting_correction_that_now_applies_comes_in_again():
    lines = sheet(
        previous_open_reference="file_id line_number\nOLD 7\nOLD 8",
        execution="file_id line_number status live\nOLD 7 accepted N",
        open_reference="file_id line_number\nOLD 8",
    )
    assert lines[11] == (1, 1, 0, "OK")
    assert lines[16] == (None, None, 1, "OPEN")


def test_a_stopped_execution_waits_until_it_is_booked_or_cancelled():
    chain = "sender chain root_trade_date exec_id\nS X 2026-11-10 E1\nS X 2026-11-10 E2"
    cancel = "sender chain root_trade_date root_exec_id file_id line_number action status live\nS X 2026-11-10 E2 F 1 CANCEL accepted N"
    lines = sheet(previous_stopped_execution=chain, execution=cancel, execution_message="file_id line_number\nF 1", stopped_execution="sender exec_id\nS E1")
    assert lines[20] == (1, 0, 1, "OPEN")


def test_due_trades_go_into_the_net_or_become_items():
    due = "clearing_path rows_due\nCNS 10\nTRADE_FOR_TRADE 2"
    assert sheet(straight_through=due, obligation="security_id trades\nAAA 6\nBBB 4")[30] == (12, 10, 2, "OK")
    assert sheet(straight_through=due, obligation="security_id trades\nAAA 6")[30][-1] == "BROKEN"


def test_a_currency_or_security_that_does_not_sum_to_zero_is_broken():
    head = "ledger_account security_id instrument quantity money"
    lines = sheet(balance=f"{head}\n1015 - USD 0 10\n2410 AAA USD 0 -10\nS-FIRM AAA AAA 5 0\nS-DEPOSITORY AAA AAA -4 0")
    assert lines[61] == (1, 1, 0, "OK")
    assert lines[62] == (1, 0, 1, "BROKEN")
