"""Deliveries versus payment in parts, market by market: where the depository's rule lets a part settle it does, to the share and the cent.

Source   venues.md 4.3 (no partial of a deliver order), 5 and 7.1 (not known), 6 (Dali: parts allowed), 8 (T2S: partial windows), 9.6
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from tallystick.stages.report.clearing_total import clearing_total
from tallystick.stages.settle.settlement import open_instruction, settlement
from tests.cases.broker import Rows, rules
from tests.cases.table_case import picked, run_case, table
from tests.cases.test_markets import THANKSGIVING, TUESDAY, WEDNESDAY, broker, lines, moved
from tests.cases.test_settlement import DAY, item, made
from tests.stages.settle.venue_days import NEXT_DAY, Venue, told
from tests.stages.settle.venue_days import moved as took_place

PLACES = table("""
security_id market depository
AAA         US     DTC
MAPLE       CA     CDS
AMXB        MX     INDEVAL
VOD         GB     CREST
SAP         EU     T2S
""")
Figures = tuple[Any, ...]


def settled(items: Rows, activity: Rows, states: Rows | None = None) -> tuple[list[Figures], list[Figures]]:
    """What each movement settled, and what is left open of the items."""
    tables = {"instruction": items, "depository_activity": activity, "security_place": PLACES, "venue": rules()["venue"]}
    rows = run_case(settlement, {**tables, "previous_instruction_state": states or []}, business_date=DAY)
    left = run_case(open_instruction, {"instruction": items, "settlement": rows, "depository_activity": activity})
    for instruction in items:
        mine = [row for row in rows if row["instruction_id"] == instruction["instruction_id"] and row["reason"] is None]
        rest = [row for row in left if row["instruction_id"] == instruction["instruction_id"]]
        for name in ("quantity", "money"):
            assert sum(row[name] for row in (*mine, *rest)) == Decimal(str(instruction[name]))
    return picked(rows, "line_number", "quantity", "money", "reason"), picked(left, "instruction_id", "quantity", "money")


def part(line: int, security: str, quantity: int, money: str, reference: str = "T1") -> dict[str, Any]:
    return made(line, quantity, our_reference=reference, security_id=security) | {"money": money}


@pytest.mark.parametrize("security", ["SAP", "AMXB"])
def test_where_parts_are_allowed_60_of_100_settle_and_40_stay_open(security: str) -> None:
    """T2S (windows) and Indeval (any run): 60 of 100 against 1,000.00 is worth 600.00; 40 against 400.00 are open."""
    rows, left = settled([item("T1", -100, 1000, security=security)], [part(1, security, -60, "600.00")])
    assert (rows, left) == ([(1, -60, 600, None)], [("T1", -40, 400)])


@pytest.mark.parametrize("security", ["AAA", "VOD", "MAPLE", "ELSEWHERE"])
def test_where_none_is_allowed_or_nobody_knows_an_item_settles_whole(security: str) -> None:
    """DTC: no part of a deliver order. CREST and CDS: no rule says, so none is taken for granted."""
    rows, left = settled([item("T1", -100, 1000, security=security)], [part(1, security, -60, "600.00")])
    assert (rows, left) == ([(1, -60, 600, "OTHER_QUANTITY")], [("T1", -100, 1000)])


def test_the_last_part_takes_what_is_left() -> None:
    """1,000.00 for 3 shares: 333.33 + 333.33 + 333.34, whichever line the odd cent stands on."""
    wanted = [("333.33", None), ("333.34", None), ("333.33", None)]
    rows, left = settled([item("T1", -3, 1000, security="SAP")], [part(line, "SAP", -1, money) for line, (money, _) in enumerate(wanted, 1)])
    assert [(row[2], row[3]) for row in rows] == [(Decimal(money), reason) for money, reason in wanted]
    assert left == []


def test_a_net_to_receive_pays_by_its_parts() -> None:
    """A net of CCV: 300 against −4,500.00; 100 against −1,500.00 come, 200 against −3,000.00 wait."""
    rows, left = settled([item("T1", 300, -4500, "NET", security="AMXB")], [part(1, "AMXB", 100, "-1500.00")])
    assert (rows, left) == ([(1, 100, -1500, None)], [("T1", 200, -3000)])


def test_of_one_carried_a_part_is_worth_its_share_of_the_whole() -> None:
    """Instructed 3 against 1,000.00; 1 settled before against 333.33: 2 against 666.67 are open. The last pays 333.34, not 333.33."""
    carried = item("T1", -2, security="SAP") | {"money": "666.67", "instructed_quantity": -3, "instructed_money": "1000.00"}
    rows, left = settled([carried], [part(1, "SAP", -1, "333.33")])
    assert (rows, left) == ([(1, -1, Decimal("333.33"), None)], [("T1", -1, Decimal("333.34"))])
    last = carried | {"quantity": -1, "money": "333.34"}
    assert settled([last], [part(1, "SAP", -1, "333.33")]) == ([(1, -1, Decimal("333.33"), "OTHER_MONEY")], [("T1", -1, Decimal("333.34"))])
    assert settled([last], [part(1, "SAP", -1, "333.34")]) == ([(1, -1, Decimal("333.34"), None)], [])


def test_what_is_no_part_settles_nothing() -> None:
    """More than is open, the wrong way, a part with other money, and one beyond what the parts before it have left."""
    thing = [item("T1", -100, 1000, security="SAP")]
    activity = [
        part(1, "SAP", -101, "1010.00"),
        part(2, "SAP", 60, "-600.00"),
        part(3, "SAP", -60, "600.00"),
        part(4, "SAP", -30, "300.01"),
        part(5, "SAP", -50, "500.00"),
    ]
    rows, left = settled(thing, activity)
    assert [row[3] for row in rows] == ["OTHER_QUANTITY", "OTHER_QUANTITY", None, "MORE_THAN_INSTRUCTED", "MORE_THAN_INSTRUCTED"]
    assert left == [("T1", -40, 400)]
    assert settled(thing, activity[3:4])[0] == [(4, -30, Decimal("300.01"), "OTHER_MONEY")]


def test_of_an_instruction_that_forbids_parts_none_settles() -> None:
    states = [{"instruction_id": each, "item_id": each, "partial_code": code} for each, code in (("T1", "NPAR"), ("T2", "PART"))]
    items = [item(each, -100, 1000, security="SAP") for each in ("T1", "T2")]
    rows, left = settled(items, [part(1, "SAP", -60, "600.00"), part(2, "SAP", -60, "600.00", "T2")], states)
    assert [row[3] for row in rows] == ["OTHER_QUANTITY", None]
    assert left == [("T1", -100, 1000), ("T2", -40, 400)]


def arrived(account: str, symbol: str, quantity: int, money: str, reference: str, day: dt.date, line: str) -> Rows:
    head = "activity_reference activity_kind depository_account security_code quantity money our_reference"
    return moved(f"{head}\n{line} DVP {account} {symbol} {quantity} {money} {reference}", day)


def test_the_rest_of_a_net_of_ccv_is_a_fail_and_settles_the_next_day() -> None:
    """300 against −4,500.00: 100 come on the 25th; the 200 that lack are a fail of 200 and come on the 26th. Money of the house adds up each day."""
    book = broker("instruction", "settlement", "open_instruction", "fail")
    book.day(TUESDAY, {"drop": lines("exec_id side quantity price security_code\n1 BUY 300 15.00 AMXB", TUESDAY)})
    net = "NET.2026-11-25.AMXB.MXN"
    first = book.day(WEDNESDAY, depository=arrived("IND901", "AMXB", 100, "-1500.00", net, WEDNESDAY, "D1"))
    assert picked(first["open_instruction"], "instruction_id", "quantity", "money", "instructed_quantity") == [(net, 200, -3000, 300)]
    assert picked(first["fail"], "fail_id", "quantity", "direction") == [(net, 200, "RECEIVE")]
    assert of_the_house(first, []) == [("CCV", -4500, 0, -1500, -3000, 0)]
    second = book.day(THANKSGIVING, depository=arrived("IND901", "AMXB", 200, "-3000.00", net, THANKSGIVING, "D2"))
    assert (second["open_instruction"], second["fail"]) == ([], [])
    assert of_the_house(second, first["open_instruction"]) == [("CCV", 0, -3000, -3000, 0, 0)]


def of_the_house(made: dict[str, Rows], before: Rows) -> list[Figures]:
    """Money that entered, was carried, was paid and is open, and the difference."""
    names = ("due_trade", "net_obligation", "settlement", "open_instruction", "security_place")
    rows = run_case(clearing_total, {**{name: made[name] for name in names}, "previous_open_instruction": before})
    return picked(rows, "clearing_house", "contract_money", "carried_money", "paid_money", "open_money", "difference")


def took(line: int, quantity: int, money: int) -> Rows:
    """A part of T1 that settled."""
    usual = {"file_id": "CSD", "instruction_id": "T1", "clearing_path": "TRADE_FOR_TRADE", "security_id": "AAA"}
    return [{**usual, "line_number": line, "quantity": quantity, "money": money}]


def test_an_item_lives_on_in_parts_and_is_not_taken_for_another_quantity() -> None:
    """To deliver 50 against 6,000.00: 20 go against 2,400.00, and the 30 that are open the next day are the rest of the same instruction."""
    venue, figures = Venue(), ("state", "instructed_quantity", "settled_quantity", "settled_money", "open_quantity", "open_money")
    first = venue.day(instruction=[item("T1", -50, 6000)], settlement=took(1, -20, 2400))
    assert told(first["instruction_event"])[:2] == [("INSTRUCT", "LEGAL", "INSTRUCTED"), ("SETTLE_PART", "LEGAL", "PARTIAL")]
    assert picked(first["instruction_state"], *figures[1:]) == [(50, 20, 2400, 30, 3600)]
    rest = item("T1", -30, 3600) | {"instructed_quantity": -50, "instructed_money": 6000}
    last = venue.day(day=NEXT_DAY, instruction=[rest], settlement=took(2, -30, 3600))
    assert told(last["instruction_event"]) == [("SETTLE_FULL", "LEGAL", "SETTLED")]
    assert picked(last["instruction_state"], *figures) == [("SETTLED", 50, 50, 6000, 0, 0)]


def test_a_split_of_the_rest_is_another_quantity() -> None:
    """20 of 50 went; two for one, and the 30 that are open become 60: 20 + 60 = 80 in all."""
    venue = Venue()
    venue.day(instruction=[item("T1", -50, 6000)], settlement=took(1, -20, 2400))
    after = venue.day(day=NEXT_DAY, instruction=[item("T1", -60, 3600)])
    assert [row["event"] for row in after["instruction_event"]] == ["TRANSFORM"]
    assert picked(after["instruction_state"], "instructed_quantity", "settled_quantity", "open_quantity", "open_money") == [(80, 20, 60, 3600)]


def test_a_net_of_a_day_is_no_unknown_instruction() -> None:
    """What the depository says of a net, pending or settled, is no event of an instruction; of a reference nobody knows it is one, and refused."""
    net, spoken = "NET.2026-11-24.AAA.USD", {"status_reason": "LACK", "activity_status": "PENDING"}
    settled = [row | {"instruction_id": net, "clearing_path": "NET"} for row in took(2, -20, 200)]
    movements = [took_place(-100, "1000.00", net, 1, **spoken), took_place(-20, "200.00", "THEIRS", 2), took_place(-1, "10.00", "X", 3)]
    made = Venue().day([], [], movements, instruction=[item(net, -100, 1000, "NET")], settlement=settled)
    assert picked(made["instruction_event"], "instruction_id", "line_number", "reason") == [("-", 3, "UNKNOWN_REFERENCE")]
