"""The sandbox's clearing house out of a file of trades: novated, netted and settled, and heard over its live session; E18 of venues.md."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from tallystick.edges.ccv.connect import connect_ccv
from tallystick.edges.ccv.port import Obligation, ObligationState
from tallystick.edges.ccv.settings import NO_SECRETS
from tallystick.edges.sandbox.clearing_house import Door
from tallystick.edges.sandbox.clearing_trades import house_of, read_trades
from tests.edges.live.live_line import free_port

DAY = dt.date(2026, 11, 25)
FILE = """\
message_kind,instruction_reference,safekeeping_account,movement,settlement_date,security_code,security_code_kind,quantity,amount
NEW,1,A901,RECEIVE,2026-11-25,AMXB,SYMBOL,1000,15000.00
NEW,2,A901,DELIVER,2026-11-25,AMXB,SYMBOL,700,10640.00
NEW,3,B777,DELIVER,2026-11-25,AMXB,SYMBOL,300,4500.00
"""


def now() -> str:
    return "2026-11-25T15:00:00.000000Z"


@pytest.mark.parametrize("transport", ["json", "fix"])
def test_a_file_of_trades_is_novated_netted_settled_and_heard(tmp_path: Path, transport: str) -> None:
    """Four changes of two trades, two extinguished in part or whole, one rest pending and then settled: eight, −4,360.00 together."""
    pytest.importorskip("websockets" if transport == "json" else "fixcore", reason="the transports need the extra ccv")
    path = tmp_path / "instruction_message.csv"
    path.write_text(FILE)
    house = house_of(read_trades(path), Door(free_port(), transport), tmp_path / "house", now)
    house.settle("A901", DAY)
    house.start()
    session = connect_ccv(tmp_path, house.facts("A901"), NO_SECRETS, now)
    for _ in range(40):
        if session.heard() < 8:
            session.turn(1.0)
    assert session.heard() == 8
    session.close()
    house.stop()
    assert session_states(house.ccv.obligations_of("A901")) == [("EXTINGUISHED", 700), ("EXTINGUISHED", -700), ("SETTLED", 300)]
    assert sum(each.cash for each in house.ccv.obligations_of("A901")) == Decimal("-4360.00")
    assert [each.state for each in house.ccv.obligations_of("B777")] == [ObligationState.PENDING], "another member's day is its own"


def session_states(obligations: list[Obligation]) -> list[tuple[str, int]]:
    return [(each.state.value, int(each.quantity)) for each in obligations]
