"""The depository and the clearing corporation: who gets what arrives (venues.md E3), what the queue does (E5), the simulator."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.model.firm import Firm
from tallystick.model.trade_tables import QUEUED_ITEM
from tallystick.stages.settle.allocation import allocation
from tallystick.stages.settle.depository_activity import depository_activity
from tallystick.stages.settle.recycle_queue import AUTOMATIC, FIFO_WITH_BLOCKAGE, recycled_item
from tests.cases.broker import rules
from tests.cases.table_case import arrow_rows, picked, run_case, table

DAY = dt.date(2026, 11, 24)
SIMULATED = Firm(settlement_source="simulator")

E3 = """
member_id security_id quantity group_order age_settlement_days random_number
M1        AAA         500      4           0                   0.10
M2        AAA         300      4           3                   0.70
M3        AAA         400      2           1                   0.90
M4        AAA         200      3           3                   0.40
M5        AAA         100      4           3                   0.20
"""


def test_e3_nine_hundred_shares_go_by_group_then_age_then_the_drawn_number() -> None:
    """400 to the buy-in, 200 to the member's priority, 100 and then 200 of 300 to the oldest, nothing to the new one: 900 in all."""
    rows = run_case(allocation, {"claim": table(E3), "supply": [{"member_id": "M9", "security_id": "AAA", "quantity": "900"}]})
    by_turn = sorted(rows, key=lambda row: row["turn"])
    assert picked(by_turn, "member_id", "allocated_quantity", "open_quantity") == [
        ("M3", 400, 0),
        ("M4", 200, 0),
        ("M5", 100, 0),
        ("M2", 200, 100),
        ("M1", 0, 500),
    ]


CLAIMS = st.lists(st.tuples(st.integers(1, 300), st.integers(1, 4), st.integers(0, 5), st.integers(0, 9)), min_size=1, max_size=8)


@settings(max_examples=12, deadline=None)
@given(CLAIMS, st.lists(st.integers(1, 400), max_size=3))
def test_an_allocation_gives_all_it_can_and_nothing_before_the_turn(claims: list[tuple[int, int, int, int]], arrived: list[int]) -> None:
    claim = [
        {"member_id": f"M{n}", "security_id": "AAA", "quantity": q, "group_order": g, "age_settlement_days": a, "random_number": Decimal(r) / 10}
        for n, (q, g, a, r) in enumerate(claims)
    ]
    supply = [{"member_id": f"S{n}", "security_id": "AAA", "quantity": q} for n, q in enumerate(arrived)]
    rows = sorted(run_case(allocation, {"claim": claim, "supply": supply}), key=lambda row: row["turn"])
    assert sum(row["allocated_quantity"] for row in rows) == min(sum(arrived), sum(q for q, *_ in claims))
    for first, second in pairwise(rows):
        assert second["allocated_quantity"] == 0 or first["open_quantity"] == 0


E5 = """
item_id security_id entered_at          clearing_path   quantity money
OPEN    AAA         2026-11-24T06:00:00 TRADE_FOR_TRADE 1000     0
D1      AAA         2026-11-24T07:00:00 TRADE_FOR_TRADE -1200    60000
D2      AAA         2026-11-24T07:05:00 TRADE_FOR_TRADE -400     20000
D3      AAA         2026-11-24T07:10:00 TRADE_FOR_TRADE -500     25500
R       AAA         2026-11-24T10:00:00 TRADE_FOR_TRADE 300      0
"""


def recycled(text: str, option: str) -> list[dict[str, Any]]:
    return recycled_item(arrow_rows(QUEUED_ITEM, table(text)), option).to_pylist()


@pytest.mark.parametrize(
    ("option", "made", "dropped", "end_position", "proceeds"),
    [
        (AUTOMATIC, [("D2", "07:05"), ("D3", "07:10")], ["D1"], 1000 + 300 - 400 - 500, 20000 + 25500),
        (FIFO_WITH_BLOCKAGE, [("D1", "10:00")], ["D2", "D3"], 1000 + 300 - 1200, 60000),
    ],
)
def test_e5_insufficient_position(option: str, made: list[tuple[str, str]], dropped: list[str], end_position: int, proceeds: int) -> None:
    rows = recycled(E5, option)
    done = [row for row in rows if row["outcome"] == "MADE"]
    assert [(row["item_id"], f"{row['made_at']:%H:%M}") for row in done] == made
    assert [row["item_id"] for row in rows if row["outcome"] == "DROPPED"] == dropped
    assert (1300 + sum(row["quantity"] for row in done), sum(row["money"] for row in done)) == (end_position, proceeds)


def test_a_netted_delivery_goes_first_and_in_parts() -> None:
    """100 held; a DVP of 80 pends behind a CNS short of 150: 100 go to CNS, 50 more when 60 come in, and 10 are too few for the DVP."""
    text = """
    item_id security_id entered_at          clearing_path   quantity money
    N       AAA         2026-11-24T07:00:00 CNS             -150     0
    OPEN    AAA         2026-11-24T07:30:00 TRADE_FOR_TRADE 100      0
    D       AAA         2026-11-24T08:00:00 TRADE_FOR_TRADE -80      800
    R       AAA         2026-11-24T10:00:00 TRADE_FOR_TRADE 60       0
    """
    for option in (AUTOMATIC, FIFO_WITH_BLOCKAGE):
        assert picked(recycled(text, option), "item_id", "outcome", "quantity") == [("N", "MADE", -100), ("N", "MADE", -50), ("D", "DROPPED", -80)]


def test_an_unknown_option_is_refused() -> None:
    with pytest.raises(ValueError, match="found 'LIFO', expected AUTOMATIC"):
        recycled(E5, "LIFO")


EVENTS = st.lists(st.tuples(st.sampled_from(["AAA", "BBB"]), st.integers(-300, 300).filter(bool), st.booleans()), max_size=12)


@settings(max_examples=100, deadline=None)
@given(EVENTS, st.sampled_from([AUTOMATIC, FIFO_WITH_BLOCKAGE]))
def test_the_queue_never_delivers_what_is_not_there_and_loses_nothing(events: list[tuple[str, int, bool]], option: str) -> None:
    rows = [
        {"item_id": f"I{n:02}", "security_id": s, "entered_at": dt.datetime(2026, 11, 24, 6 + n), "clearing_path": "CNS" if netted else "TRADE_FOR_TRADE",
         "quantity": q, "money": 10 * abs(q)}
        for n, (s, q, netted) in enumerate(events)
    ]  # fmt: skip
    out = recycled_item(arrow_rows(QUEUED_ITEM, rows), option).to_pylist()
    for row in rows:
        moved = [each["quantity"] for each in out if each["item_id"] == row["item_id"]]
        assert sum(moved) == min(row["quantity"], 0)
        assert row["clearing_path"] == "CNS" or len(moved) <= 1
    for security in ("AAA", "BBB"):
        for at in {each["made_at"] for each in out if each["made_at"]}:
            received = sum(max(row["quantity"], 0) for row in rows if row["security_id"] == security and row["entered_at"] <= at)
            assert received + sum(each["quantity"] for each in out if each["made_at"] and each["made_at"] <= at and each["security_id"] == security) >= 0


def instruction(instruction_id: str, quantity: int, money: int = 0, path: str = "TRADE_FOR_TRADE", security: str = "AAA") -> dict[str, Any]:
    return {
        "instruction_id": instruction_id, "clearing_path": path, "settlement_date": DAY, "security_id": security, "currency": "USD", "quantity": quantity,
        "money": money, "depository_account": "00000901", "contra_account": "888" if path == "CNS" else "-", "account_id": "-", "short_sale": "N",
    }  # fmt: skip


def held(quantity: int, security: str = "AAA", account: str = "00000901") -> dict[str, Any]:
    """What the depository holds for us: a location, hence a credit."""
    return {"ledger_account": "S-DEPOSITORY", "sub_account": account, "security_id": security, "instrument": security, "quantity": -quantity, "money": 0}


def simulated(instructions: list[dict[str, Any]], balances: list[dict[str, Any]], firm: Firm = SIMULATED) -> list[dict[str, Any]]:
    return run_case(depository_activity, {"instruction": instructions, "previous_balance": balances}, business_date=DAY, firm=firm)


def test_the_simulator_receives_first_delivers_cns_in_parts_and_dvp_whole() -> None:
    """AAA: 250 held + 100 received = 350; CNS takes 300, the first DVP 40 of the 50 left, the second (30) finds 10: dropped for lack.
    BBB: 60 held for a CNS short of 100: 60 move. CCC: nothing held, nothing moves and only the DVP is told so. Another account's stock is not ours to use."""
    lines = [
        instruction("CNS.A", -300, path="CNS"), instruction("T1", 100, -1000), instruction("T2", -40, 400), instruction("T3", -30, 300),
        instruction("CNS.B", -100, path="CNS", security="BBB"), instruction("CNS.C", -10, path="CNS", security="CCC"),
        instruction("T4", -10, 100, security="CCC"),
    ]  # fmt: skip
    rows = simulated(lines, [held(250), held(60, "BBB"), held(999, account="00000902")])
    assert picked(rows, "file_id", "our_reference", "activity_kind", "activity_status", "quantity", "money", "status_reason") == [
        ("SIMULATOR", "CNS.A", "CNS", "MADE", -300, 0, None),
        ("SIMULATOR", "CNS.B", "CNS", "MADE", -60, 0, None),
        ("SIMULATOR", "T1", "DVP", "MADE", 100, -1000, None),
        ("SIMULATOR", "T2", "DVP", "MADE", -40, 400, None),
        ("SIMULATOR", "T3", "DVP", "DROPPED", -30, 300, "LACK"),
        ("SIMULATOR", "T4", "DVP", "DROPPED", -10, 100, "LACK"),
    ]
    assert {row["line_number"] for row in rows} == set(range(1, 7))


def test_without_the_simulator_only_files_count() -> None:
    assert simulated([instruction("T1", 100, -1000)], [held(250)], Firm()) == []


def test_where_the_depository_settles_in_parts_a_delivery_versus_payment_goes_in_part_unless_we_forbid_it() -> None:
    """T2S: 60 of 100 against 1,000.00 go against 600.00; of a rest (67 against 670.00, of 100 against 1,000.01) 30 go against 300.00.
    NPAR and DTC: dropped whole; with nothing there a delivery is dropped and not made of no shares."""
    at = {"SAP": "T2S", "NPA": "T2S", "NIL": "T2S", "RES": "T2S", "AAA": "DTC"}
    places = [{"security_id": name, "market": "X", "depository": venue} for name, venue in at.items()]
    forbidden = [{"instruction_id": "T2", "item_id": "T2", "partial_code": "NPAR"}]
    rest = instruction("T5", -67, 670, security="RES") | {"instructed_quantity": -100, "instructed_money": "1000.01"}
    lines = [rest, *(instruction(f"T{number}", -100, 1000, security=name) for number, name in enumerate(("SAP", "NPA", "NIL", "AAA"), 1))]
    for line in lines[1:]:
        line |= {"instructed_quantity": -100, "instructed_money": 1000}
    held_of = [held(60, "SAP"), held(60, "NPA"), held(60), held(30, "RES")]
    tables = {"instruction": lines, "previous_balance": held_of, "security_place": places, "venue": rules()["venue"], "previous_instruction_state": forbidden}
    rows = run_case(depository_activity, tables, business_date=DAY, firm=SIMULATED)
    assert sorted(picked(rows, "our_reference", "activity_status", "quantity", "money")) == [
        ("T1", "MADE", -60, 600), ("T2", "DROPPED", -100, 1000), ("T3", "DROPPED", -100, 1000), ("T4", "DROPPED", -100, 1000), ("T5", "MADE", -30, 300),
    ]  # fmt: skip
