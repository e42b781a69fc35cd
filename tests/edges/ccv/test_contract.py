"""What every implementation of the CCV port must do. Numbers are those of venues.md E18."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from tallystick.edges.ccv.fields import ENVELOPE, RECORDS
from tallystick.edges.ccv.port import CallKind, CcvRefused, Event, MarginCall, Obligation, ObligationState, Position
from tests.edges.ccv.implementations import AGENTS, IMPLEMENTATIONS, Market

A, B = AGENTS
DAY = dt.date(2026, 11, 25)
DUE = dt.datetime(2026, 11, 25, 18, 30)
State = ObligationState


@pytest.fixture(params=IMPLEMENTATIONS)
def market(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Market]:
    with IMPLEMENTATIONS[request.param](tmp_path) as made:
        yield made


def trades(market: Market) -> None:
    """Agent A buys 1,000 AMXB at 15.00 and sells 700 at 15.20; agent B is the other side."""
    for agent, sign in ((A, 1), (B, -1)):
        market.ccv.register(agent, "AMXB", DAY, Decimal(sign * 1000), Decimal("15.00"))
        market.ccv.register(agent, "AMXB", DAY, Decimal(-sign * 700), Decimal("15.20"))


def heard(market: Market, count: int, after: int = 0) -> list[Event]:
    """So many changes behind a number."""
    events: list[Event] = []
    for _ in range(40):
        if len(events) < count:
            events += market.port.events(after + len(events), 1.0)
    return events


def test_novated_trades_are_pending_obligations(market: Market) -> None:
    trades(market)
    assert [(each.quantity, each.cash, each.state) for each in market.port.obligations()] == [
        (Decimal(1000), Decimal("-15000.00"), State.PENDING),
        (Decimal(-700), Decimal("10640.00"), State.PENDING),
    ]


def test_clearing_extinguishes_what_offsets_and_leaves_the_money_right(market: Market) -> None:
    """700 against 700: 700 × (15.20 − 15.00) = +140. Left: receive 300 against 300 × 15.00 = −4,500. Together −4,360 = −15,000 + 10,640."""
    trades(market)
    market.ccv.clear(DAY)
    assert list(market.port.positions()) == [Position(A, "AMXB", DAY, Decimal(300), Decimal(0), Decimal("140.00"))]
    (pending,) = market.port.obligations(State.PENDING)
    assert (pending.quantity, pending.cash) == (Decimal(300), Decimal("-4500.00"))
    extinguished = market.port.obligations(State.EXTINGUISHED)
    assert [each.quantity for each in extinguished] == [Decimal(700), Decimal(-700)]
    assert sum(each.cash for each in market.port.obligations()) == Decimal("-4360.00")


def test_money_is_in_cents_and_a_part_of_it_too(market: Market) -> None:
    """3 at 33.335 = 100.005, half up 100.01; one of the three offsets: 100.01 / 3 = 33.3366…, half up 33.34, and 66.67 is left."""
    market.ccv.register(A, "AMXB", DAY, Decimal(3), Decimal("33.335"))
    market.ccv.register(A, "AMXB", DAY, Decimal(-1), Decimal("33.00"))
    market.ccv.clear(DAY)
    cash = {(each.state, each.quantity): each.cash for each in market.port.obligations()}
    assert cash == {
        (State.EXTINGUISHED, Decimal(1)): Decimal("-33.34"),
        (State.PENDING, Decimal(2)): Decimal("-66.67"),
        (State.EXTINGUISHED, Decimal(-1)): Decimal("33.00"),
    }


def test_a_failed_obligation_stays_open_until_it_settles(market: Market) -> None:
    obligation_id = market.ccv.register(A, "AMXB", DAY, Decimal(-300), Decimal("15.00"))
    market.ccv.fail(obligation_id)
    assert [each.failed_quantity for each in market.port.positions()] == [Decimal(-300)]
    assert [each.obligation_id for each in market.port.obligations(State.PENDING, State.FAILED)] == [obligation_id]
    market.ccv.settle(obligation_id)
    assert market.port.obligations(State.PENDING, State.FAILED) == []


def test_every_change_is_told_once_and_in_order(market: Market) -> None:
    trades(market)
    market.ccv.clear(DAY)
    events = heard(market, 7)
    assert [each.number for each in events] == list(range(1, 8))
    states = [each.content.state for each in events if isinstance(each.content, Obligation)]
    assert states == [State.REGISTERED, State.PENDING] * 2 + [State.EXTINGUISHED, State.PENDING, State.EXTINGUISHED]
    assert heard(market, 2, after=5) == events[5:]


def test_no_change_is_waited_for_no_longer_than_asked(market: Market) -> None:
    assert list(market.port.events(0, 0.05)) == []


def test_a_margin_call_is_acknowledged_once(market: Market) -> None:
    call_id = market.ccv.call(A, CallKind.EXTRAORDINARY, Decimal("250000.00"), DUE)
    asked = MarginCall(call_id, A, CallKind.EXTRAORDINARY, Decimal("250000.00"), "MXN", DUE)
    assert list(market.port.margin_calls()) == [asked]
    assert [market.port.acknowledge(call_id).acknowledged for _ in range(3)] == ["Y", "Y", "Y"]
    assert [each.content.acknowledged for each in heard(market, 2) if isinstance(each.content, MarginCall)] == ["N", "Y"], "told once, however often said"


def test_an_agent_sees_and_answers_only_its_own(market: Market) -> None:
    market.ccv.register(B, "AMXB", DAY, Decimal(100), Decimal(15))
    call_id = market.ccv.call(B, CallKind.ORDINARY, Decimal(1), DUE)
    assert (list(market.port.obligations()), list(market.port.positions()), list(market.port.margin_calls())) == ([], [], [])
    with pytest.raises(CcvRefused) as refused:
        market.port.acknowledge(call_id)
    assert refused.value.code == "UNKNOWN_CALL"


def test_changes_go_on_where_they_were_after_the_line_broke(market: Market) -> None:
    trades(market)
    before = heard(market, 4)
    market.cut()
    market.ccv.clear(DAY)
    events = heard(market, len(market.ccv.events_of(A, 0, 0)))
    assert events[: len(before)] == before
    assert [each.number for each in events] == list(range(1, len(events) + 1)), "none lost, none twice"
    assert events == market.ccv.events_of(A, 0, 0)
    assert [each.cash_difference for each in market.port.positions() if each.issue == "AMXB"] == [Decimal("140.00")]


def test_every_assumed_field_is_marked_unverified_and_stands_for_one_thing() -> None:
    for record in RECORDS:
        assert {record.evidence, *(each.evidence for each in record.fields)} == {"U"}
        assert {each.attribute for each in record.fields} == set(record.record.__dataclass_fields__)
        for names in ([each.json_key for each in record.fields], [each.fix_tag for each in (*record.fields, *ENVELOPE)]):
            assert len(set(names)) == len(names), record.json_name
    assert {each.evidence for each in ENVELOPE} == {"U"}
