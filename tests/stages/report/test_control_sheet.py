"""The control sheet adds up, and says so where it does not."""

from __future__ import annotations

from typing import Any

import duckdb

from tallystick.lineage.links import links_from
from tallystick.model.firm import Firm
from tallystick.stages.report.control_sheet import control_sheet
from tests.cases.table_case import arrow_rows, contract_for, run_case, table


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


def test_trades_to_affirm_are_affirmed_or_in_the_list():
    """Five to affirm: T1 affirmed; T2 waits till tomorrow, T3 till today, T4 was refused in time, T5 is past its cut-off and unlike their line."""
    lines = sheet(
        confirm_item="item_key\nT1\nT2\nT3\nT4\nT5",
        confirmation="""
            item_key affirm_state
            T1       AFFIRMED
            T2       PENDING
            T3       PENDING
            T4       REFUSED
            T5       PENDING
            -        AFFIRMED
        """,
        unaffirmed="""
            item_key why                  cutoff_state
            T2       AWAITING_AFFIRMATION DUE_LATER
            T3       MISSING              DUE_TODAY
            T4       REFUSED              DUE_LATER
            T5       MISMATCHED           MISSED
        """,
    )
    assert lines[25] == (5, 1, 4, "OK")
    assert (lines[26], lines[27]) == ((None, None, 2, "OPEN"), (None, None, 2, "OPEN"))


def test_a_trade_that_is_neither_affirmed_nor_listed_is_broken():
    assert sheet(confirm_item="item_key\nT1\nT2", unaffirmed="item_key why cutoff_state\nT1 MISSING DUE_LATER")[25] == (2, 0, 1, "BROKEN")


EVENTS = """
    instruction_id event_order legality reason
    I1             1           LEGAL    -
    I1             2           LEGAL    -
    I1             3           ILLEGAL  DUPLICATE
    -              1           ILLEGAL  UNKNOWN_REFERENCE
    -              2           ILLEGAL  UNKNOWN_REFERENCE
    I2             1           ILLEGAL  STATUS_AFTER_SETTLED
    I3             1           ILLEGAL  STATUS_AFTER_CANCELLED
    I4             1           ILLEGAL  STATUS_AFTER_REJECTED
    I5             1           ILLEGAL  OVER_SETTLEMENT
    I5             2           ILLEGAL  MORE_THAN_INSTRUCTED
    I6             1           ILLEGAL  CONTRADICTORY_STATUS
    I7             1           ILLEGAL  CLOSED_DAY
"""


def test_events_of_instructions_are_applied_or_refused_for_a_reason():
    """Twelve events: 2 applied, 10 refused; what was only said twice leaves nothing to do."""
    lines = sheet(instruction_event=EVENTS)
    assert lines[43] == (12, 2, 10, "OK")
    assert lines[44] == (None, 1, None, "OK")
    assert [lines[number][2] for number in (45, 46, 47, 48, 49)] == [2, 3, 2, 1, 1]
    assert {lines[number][3] for number in (45, 46, 47, 48, 49)} == {"OPEN"}


def test_a_line_opens_to_the_events_it_counts():
    [link] = [each for each in links_from("control_sheet", at_cut_over=False) if each.source == "instruction_event"]
    lines, events = sheet(instruction_event=EVENTS), arrow_rows(contract_for("instruction_event"), table(EVENTS))
    connection = duckdb.connect().register("events", events)

    def opened(number: int) -> int:
        return len(connection.execute(f"select * from events where {link.where.replace('$line', str(number))}").fetchall())

    assert [opened(number) for number in range(43, 51)] == [10, 1, *[lines[number][2] for number in range(45, 50)], 0]
