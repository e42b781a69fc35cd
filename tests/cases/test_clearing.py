"""Continuous net settlement: venues.md E1 and E2, late trades (convention 6), marks (8), lots and their age (9), and the whole market."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.clear.obligation import net
from tallystick.stages.settle.clearing_lot import clearing_lot as lots_step
from tallystick.stages.settle.clearing_position import strike
from tests.cases.broker import Broker, Rows, execution_line, rules
from tests.cases.table_case import picked, run_case, table

FRIDAY, MONDAY, TUESDAY, WEDNESDAY = dt.date(2026, 11, 20), dt.date(2026, 11, 23), dt.date(2026, 11, 24), dt.date(2026, 11, 25)
THURSDAY_BEFORE, FRIDAY_AFTER = dt.date(2026, 11, 19), dt.date(2026, 11, 27)
BOTH_SIDES = ("BUY", "SELL")


def carried(security: str, quantity: int, mark: str, value: str) -> dict[str, Any]:
    """An open CNS position at the close of Friday 20 November."""
    return {
        "member_id": "0901", "security_id": security, "currency": "USD", "net_quantity": quantity, "settled_quantity": 0, "open_quantity": quantity,
        "mark_price": mark, "mark_date": FRIDAY, "opening_money": 0, "open_value": value, "settle_money": 0, "settlement_date": FRIDAY,
    }  # fmt: skip


def carried_lot(security: str, quantity: int, origin: dt.date = FRIDAY) -> dict[str, Any]:
    return {"member_id": "0901", "security_id": security, "origin_date": origin, "quantity": quantity, "short_sale": "N", "age_settlement_days": 1}


def traded(exec_id: str, side: str, quantity: int, price: str, security: str = "AAA", day: dt.date = MONDAY, **more: Any) -> dict[str, Any]:
    return execution_line(exec_id=exec_id, side=side, quantity=quantity, price=price, security_code=security, trade_date=day, **more)


def delivered(security: str, quantity: int, reference: str = "D1") -> dict[str, Any]:
    return {
        "activity_reference": f"{reference}.{security}", "activity_kind": "CNS", "activity_status": "MADE", "contra_account": "888",
        "security_code": security, "security_code_kind": "SYMBOL", "quantity": quantity,
    }  # fmt: skip


def position(made: dict[str, Rows], *columns: str) -> list[tuple[Any, ...]]:
    return picked(made["clearing_position"], *columns)


def test_e1_netting_with_a_carried_fail_and_id_net() -> None:
    """venues.md E1, S = 24 November: a flat net still has a money line, and no AAA fail remains although 700 was carried."""
    broker = Broker({"AAA": "CNS", "BBB": "CNS", "CCC": "CNS"})
    broker.start(
        FRIDAY,
        clearing_position=[carried("AAA", -700, "10.05", "-7035.00"), carried("BBB", 200, "39.50", "7900.00")],
        clearing_lot=[carried_lot("AAA", -700), carried_lot("BBB", 200)],
    )
    lines = [
        traded("1", "BUY", 1000, "10.00"),
        traded("2", "SELL", 600, "10.10"),
        traded("3", "SELL", 100, "10.20"),  # ID Net: we deliver to the client
        traded("4", "SELL", 500, "40.00", "BBB"),
        traded("5", "BUY", 300, "5.00", "CCC"),
        traded("6", "SELL", 300, "5.10", "CCC"),
    ]
    broker.day(MONDAY, {"drop": lines}, prices={"AAA": "10.05", "BBB": "39.50", "CCC": "5.05"})
    made = broker.day(TUESDAY, depository=[delivered("AAA", -400), delivered("BBB", -100)], prices={"AAA": "10.30", "BBB": "41.00", "CCC": "5.20"})
    assert picked(made["obligation"], "security_id", "carried_quantity", "bought_quantity", "sold_quantity", "net_quantity") == [
        ("AAA", -700, 1000, -600 - 100, -400),
        ("BBB", 200, 0, -500, -300),
        ("CCC", 0, 300, -300, 0),
    ]
    cents = Decimal("0.01")
    assert position(made, "security_id", "opening_money", "settled_quantity", "open_quantity", "settle_money") == [
        ("AAA", 7035 - 10000 + 6060 + 1020, -400, 0, Decimal("4115.00").quantize(cents)),
        ("BBB", -7900 + 20000, -100, -200, 12100 - 200 * 41),
        ("CCC", -1500 + 1530, 0, 0, 30),
    ]
    assert sum(row["settle_money"] for row in made["clearing_position"]) == 8045
    assert picked(made["clearing_lot"], "security_id", "origin_date", "quantity", "age_settlement_days") == [("BBB", TUESDAY, -200, 1)]


def test_e2_the_marks_of_a_fail_over_three_days_sum_to_the_contract_money() -> None:
    """venues.md E2: sold 1,000 at 50.00, S = day 1, delivered on day 3; the marks are the closes of the days themselves (convention 8)."""
    broker = Broker()
    broker.day(THURSDAY_BEFORE, {"drop": [traded("1", "SELL", 1000, "50.00", day=THURSDAY_BEFORE)]}, prices={"AAA": "49.00"})
    days = [
        broker.day(FRIDAY, prices={"AAA": "52.00"}),
        broker.day(MONDAY, prices={"AAA": "51.00"}),
        broker.day(TUESDAY, depository=[delivered("AAA", -1000)], prices={"AAA": "53.00"}),
    ]
    found = [position(made, "opening_money", "open_value", "settle_money", "mark_date")[0] for made in days]
    assert found == [
        (50000, -52000, 50000 - 52000, FRIDAY),
        (52000, -51000, 52000 - 51000, MONDAY),
        (51000, 0, 51000, TUESDAY),
    ]
    assert sum(row[2] for row in found) == 50 * 1000
    assert [picked(made["clearing_lot"], "quantity", "age_settlement_days") for made in days] == [[(-1000, 1)], [(-1000, 2)], []]


def test_a_position_without_any_price_waits_with_its_money() -> None:
    broker = Broker()
    broker.day(THURSDAY_BEFORE, {"drop": [traded("1", "SELL", 1000, "50.00", day=THURSDAY_BEFORE)]})
    assert position(broker.day(FRIDAY), "mark_price", "opening_money", "open_value", "settle_money") == [(None, 50000, -50000, 0)]
    assert position(broker.day(MONDAY, prices={"AAA": "51.00"}), "opening_money", "settle_money") == [(50000, 50000 - 51000)]


def test_a_late_trade_joins_the_next_net_and_keeps_its_settlement_date() -> None:
    """Convention 6: a trade of Thursday 19 (S = Friday 20) known on Monday 23 joins the net of Tuesday 24."""
    broker = Broker(wanted=("obligation",))
    monday = broker.day(MONDAY, {"drop": [traded("1", "BUY", 100, "10.00", day=THURSDAY_BEFORE)]})
    assert picked(monday["trade"], "settlement_date", "clearing_date", "known_date") == [(FRIDAY, TUESDAY, MONDAY)]
    assert monday["obligation"] == []
    assert picked(broker.day(TUESDAY)["obligation"], "bought_quantity") == [(100,)]


def test_a_trade_known_on_its_settlement_day_counts_in_that_day_s_net() -> None:
    made = Broker(wanted=("obligation",)).day(FRIDAY, {"drop": [traded("1", "BUY", 100, "10.00", day=THURSDAY_BEFORE)]})
    assert picked(made["obligation"], "bought_quantity") == [(100,)]


def test_a_cancel_on_or_after_settlement_is_a_reversal_on_the_day_it_is_known() -> None:
    """Convention 6: bought 100 on Thursday, settled on Friday, cancelled on Monday: Monday's net has −100 of it."""
    broker = Broker(wanted=("obligation",))
    broker.day(THURSDAY_BEFORE, {"drop": [traded("1", "BUY", 100, "10.00", day=THURSDAY_BEFORE)]})
    broker.day(FRIDAY)
    cancel = traded("2", "BUY", 100, "10.00", day=THURSDAY_BEFORE, action="CANCEL", ref_exec_id="1")
    monday = broker.day(MONDAY, {"late": [cancel]})
    assert picked(monday["trade"], "entry", "quantity", "gross", "settlement_date", "clearing_date") == [("REVERSAL", -100, 1000, FRIDAY, MONDAY)]
    assert picked(monday["obligation"], "net_quantity", "contract_money") == [(-100, 1000)]


def test_a_correction_before_settlement_leaves_the_net_of_the_right_version() -> None:
    """Bought 100 at 10.00, corrected the same evening's next day (S itself) to 90 at 10.10: Friday's net is 100 − 100 + 90."""
    broker = Broker(wanted=("obligation",))
    broker.day(THURSDAY_BEFORE, {"drop": [traded("1", "BUY", 100, "10.00", day=THURSDAY_BEFORE)]})
    fix = traded("2", "BUY", 90, "10.10", day=THURSDAY_BEFORE, action="CORRECT", ref_exec_id="1")
    friday = broker.day(FRIDAY, {"fix": [fix]})
    assert picked(friday["trade"], "entry", "version_exec_id", "quantity", "gross") == [("REVERSAL", "1", -100, 1000), ("TRADE", "2", 90, -909)]
    assert picked(friday["obligation"], "net_quantity", "contract_money") == [(100 - 100 + 90, -1000 + 1000 - 909)]


def test_on_a_day_with_closed_banks_nothing_settles_and_positions_go_over() -> None:
    """Convention 7: Veterans Day, Wednesday 11 November 2026. The trades of the 10th and the 11th settle together on the 12th (E7)."""
    ninth, tenth, veterans, twelfth = (dt.date(2026, 11, day) for day in (9, 10, 11, 12))
    broker = Broker()
    broker.day(ninth, {"mon": [traded("1", "SELL", 100, "10.00", day=ninth)]}, prices={"AAA": "10.00"})
    broker.day(tenth, {"tue": [traded("2", "BUY", 30, "10.00", day=tenth)]}, prices={"AAA": "11.00"})
    closed = broker.day(veterans, {"wed": [traded("3", "BUY", 20, "10.00", day=veterans)]}, prices={"AAA": "12.00"})
    assert (closed["obligation"], closed["instruction"]) == ([], [])
    assert position(closed, "open_quantity", "mark_price", "settle_money", "settlement_date") == [(-100, 11, 0, tenth)]
    assert picked(closed["fail"], "quantity", "age_settlement_days") == [(-100, 1)]
    after = broker.day(twelfth, prices={"AAA": "12.50"})
    assert position(after, "net_quantity", "opening_money", "settle_money") == [(-100 + 30 + 20, 1100 - 300 - 200, 600 - 50 * Decimal("12.50"))]
    assert picked(after["fail"], "quantity", "age_settlement_days") == [(-50, 2)]


LOTS = """
case                lots                entered settled open  expected
growth              19:-100             -50     0       -150  19:-100,24:-50
delivered           19:-100,20:-50      0       -120    -30   20:-30
offset              19:-100,20:-50      120     0       -30   20:-30
grown_and_delivered 19:-100             -300    -100    -300  24:-300
partly_both         19:-100             -50     -30     -120  19:-70,24:-50
sign_change         19:-100             250     0       150   24:150
same_after_round    19:100              0       0       100   19:100
flat                19:-100             100     0       0     -
"""


def test_lots_grow_shrink_from_the_oldest_and_start_again_with_the_sign() -> None:
    """Convention 9, at the close of Tuesday 24 November; `19:-100` is 100 to deliver since Thursday 19.

    Growth adds a lot with its own age; deliveries and offsets reduce the oldest first; a change of sign restarts the age.
    """
    cases = table(LOTS)
    previous = [
        {**carried_lot(case["case"], int(part.split(":")[1]), dt.date(2026, 11, int(part.split(":")[0])))}
        for case in cases
        for part in (case["lots"] or "").split(",")
    ]
    held = {case["case"]: sum(row["quantity"] for row in previous if row["security_id"] == case["case"]) for case in cases}
    for case in cases:
        assert held[case["case"]] + int(case["entered"]) - int(case["settled"]) == int(case["open"]) or case["case"] == "partly_both"
    rows = run_case(
        lots_step,
        {
            "previous_clearing_lot": previous,
            "clearing_position": [{"member_id": "0901", "security_id": case["case"], "currency": "USD", "open_quantity": case["open"]} for case in cases],
            "obligation": [
                {
                    "member_id": "0901", "security_id": case["case"], "carried_quantity": held[case["case"]],
                    "bought_quantity": max(int(case["entered"]), 0), "sold_quantity": min(int(case["entered"]), 0),
                }
                for case in cases
            ],
            "calendar_day": rules()["calendar_day"],
        },
        business_date=TUESDAY,
        firm=Firm(),
    )  # fmt: skip
    found = {case["case"]: ",".join(f"{r['origin_date'].day}:{r['quantity']:.0f}" for r in rows if r["security_id"] == case["case"]) or None for case in cases}
    assert found == {case["case"]: case["expected"] for case in cases}


def test_after_a_split_lots_still_sum_to_the_position() -> None:
    """One for three: 50 + 50 short make a position of 33, lots of 16 and 16; the oldest takes the share between."""
    rows = run_case(
        lots_step,
        {
            "previous_clearing_lot": [carried_lot("AAA", -50, THURSDAY_BEFORE), carried_lot("AAA", -50, FRIDAY)],
            "clearing_position": [{"member_id": "0901", "security_id": "AAA", "currency": "USD", "open_quantity": -33}],
            "obligation": [{"member_id": "0901", "security_id": "AAA", "carried_quantity": -33, "bought_quantity": 0, "sold_quantity": 0}],
            "split": [{"security_id": "AAA", "action_id": "S", "ratio_new": 1, "ratio_old": 3, "ex_date": TUESDAY, "payable_date": TUESDAY}],
            "calendar_day": rules()["calendar_day"],
        },
        business_date=TUESDAY,
        firm=Firm(),
    )
    assert picked(rows, "origin_date", "quantity") == [(THURSDAY_BEFORE, -17), (FRIDAY, -16)]


def obligation(due_trade: Relation, opening_clearing_position: Relation) -> Relation:
    """The whole market's net: the sender of an item stands for the member."""
    items = due_trade.select("security_id", "currency", member_id=due_trade.sender, quantity=due_trade.quantity, money=due_trade.gross)
    return net(items, opening_clearing_position).mutate(settlement_date=x.date(TUESDAY))


def clearing_position(obligation: Relation, settlement: Relation, closing_price: Relation) -> Relation:
    """The whole market's close: the account of a movement stands for the member."""
    moved = settlement.select("security_id", member_id=settlement.account_id, quantity=settlement.quantity)
    settled = moved.group_by("member_id", "security_id")(settled=x.total_quantity(moved.quantity))
    return strike(obligation.join(settled, "member_id", "security_id", how="left"), closing_price)


MEMBERS, SECURITIES = ("M1", "M2", "M3", "M4"), ("AAA", "BBB")
PAIRS = st.lists(st.tuples(st.permutations(MEMBERS), st.sampled_from(SECURITIES), st.integers(1, 5000), st.integers(1, 99999)), max_size=10)
MARKS = st.tuples(st.integers(1, 99999), st.integers(1, 99999))


def both_sides(pairs: Any) -> list[tuple[str, str, int, Decimal]]:
    """Member, security, shares and price of the two sides of each bargain, shares + to receive."""
    return [(m, s, sign * q, Decimal(p) / 100) for (one, two, *_), s, q, p in pairs for m, sign in ((one, 1), (two, -1))]


def positions_of(pairs: Any, marks: tuple[int, int]) -> Rows:
    """Open positions of a market, at one mark a security; they sum to zero."""
    open_quantity: dict[tuple[str, str], int] = {}
    for member, security, quantity, _ in both_sides(pairs):
        open_quantity[member, security] = open_quantity.get((member, security), 0) + quantity
    mark = dict(zip(SECURITIES, (Decimal(each) / 100 for each in marks), strict=True))
    return [
        {"member_id": m, "security_id": s, "currency": "USD", "open_quantity": q, "open_value": q * mark[s], "mark_price": mark[s], "settlement_date": MONDAY}
        for (m, s), q in open_quantity.items()
    ]


@settings(max_examples=15, deadline=None)
@given(PAIRS, PAIRS, PAIRS, MARKS, MARKS, st.randoms(use_true_random=False))
def test_a_whole_market_nets_and_settles_to_zero_in_any_order(bargains: Any, open_before: Any, moves: Any, old: Any, new: Any, shuffle: Any) -> None:
    """venues.md 3.2: over all members the net quantity of a security and the settle money are zero; the order of items does not matter."""
    items = [{"sender": m, "security_id": s, "currency": "USD", "quantity": q, "gross": -q * p} for m, s, q, p in both_sides(bargains)]
    carried_rows = positions_of(open_before, old)
    nets = run_case(obligation, {"due_trade": items, "opening_clearing_position": carried_rows})
    shuffle.shuffle(items)
    assert run_case(obligation, {"due_trade": items, "opening_clearing_position": carried_rows[::-1]}) == nets
    known = {(row["member_id"], row["security_id"]) for row in nets}
    possible = [pair for pair in moves if {(member, pair[1]) for member in pair[0][:2]} <= known]
    movements = [{"account_id": m, "security_id": s, "quantity": q} for m, s, q, _ in both_sides(possible)]
    prices = [{"security_id": s, "price_date": TUESDAY, "close_price": Decimal(p) / 100} for s, p in zip(SECURITIES, new, strict=True)]
    struck = run_case(clearing_position, {"obligation": nets, "settlement": movements, "closing_price": prices})
    for security in SECURITIES:
        assert sum(row["net_quantity"] for row in nets if row["security_id"] == security) == 0
        assert sum(row["open_quantity"] for row in struck if row["security_id"] == security) == 0
    assert sum(row["settle_money"] for row in struck) == 0
