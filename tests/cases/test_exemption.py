"""Exemptions that keep shares from being delivered against a netted short (venues.md E4), and how much protects customers' shares."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tallystick.model.depository_tables import EXEMPTION_EVENT
from tallystick.stages.settle.exemption import exempted_delivery, quantity_to_exempt
from tests.cases.table_case import arrow_rows, picked, table

E4 = """
event_order security_id event_kind quantity level qualified runs
1           AAA         RECEIPT    1000     -     -         N
2           AAA         SHORT      800      -     -         -
3           AAA         EXEMPT     300      1     -         -
4           AAA         EXEMPT     200      2     -         -
5           AAA         RUN        -        -     -         -
6           AAA         RECEIPT    150      -     Y         Y
7           AAA         LIFT       300      1     -         -
"""


def delivered(events: str | list[dict[str, Any]]) -> list[dict[str, Any]]:
    rows = table(events) if isinstance(events, str) else events
    return exempted_delivery(arrow_rows(EXEMPTION_EVENT, rows)).to_pylist()


def test_e4_two_levels_of_exemption() -> None:
    """800 − 300 − 200 in the night; 150 that qualify go through level 2; lifting level 1 lets 300 go; 50 of level 2 stay."""
    assert picked(delivered(E4), "event_order", "delivered", "position", "short_quantity", "level_2") == [
        (5, 300, 700, 500, 200),
        (6, 150, 700, 350, 50),
        (7, 300, 400, 50, 50),
    ]


def test_a_receipt_that_does_not_qualify_delivers_nothing() -> None:
    rows = delivered(E4.replace("150      -     Y", "150      -     N"))
    assert picked(rows, "event_order", "delivered", "position", "short_quantity")[1] == (6, 0, 850, 500)


def test_level_one_holds_back_what_qualifies_as_well() -> None:
    """Short 100, all of it exempt at level 1: the 40 that come stay."""
    rows = delivered("""
    event_order security_id event_kind quantity level qualified runs
    1           AAA         SHORT      100      -     -         -
    2           AAA         EXEMPT     100      1     -         -
    3           AAA         RECEIPT    40       -     Y         Y
    """)
    assert picked(rows, "delivered", "position", "short_quantity") == [(0, 40, 100)]


def test_level_two_lets_out_only_what_level_one_does_not_hold_back() -> None:
    """Short 100, 80 exempt at level 1 and 50 at level 2: of 60 that qualify 100 − 80 = 20 go."""
    rows = delivered("""
    event_order security_id event_kind quantity level qualified runs
    1           AAA         SHORT      100      -     -         -
    2           AAA         EXEMPT     80       1     -         -
    3           AAA         EXEMPT     50       2     -         -
    4           AAA         RECEIPT    60       -     Y         Y
    """)
    assert picked(rows, "delivered", "position", "short_quantity", "level_2") == [(20, 40, 80, 30)]


def test_an_unknown_event_is_refused() -> None:
    with pytest.raises(ValueError, match="found HOLD"):
        delivered([{"event_order": 1, "security_id": "AAA", "event_kind": "HOLD"}])


@given(st.integers(0, 1000), st.integers(0, 1000), st.integers(0, 1000), st.integers(0, 300))
def test_what_is_exempted_for_customers_keeps_their_shares_whatever_comes(short: int, position: int, segregated: int, receipt: int) -> None:
    """17 CFR 240.15c3-3: fully paid shares that are there stay there, in the night and when more shares come."""
    exempt = quantity_to_exempt(Decimal(short), Decimal(position), Decimal(segregated))
    events = [("RECEIPT", position, None), ("SHORT", short, None), ("EXEMPT", exempt, "1"), ("RUN", None, None), ("RECEIPT", receipt, None)]
    rows = delivered([
        {"event_order": n, "security_id": "AAA", "event_kind": kind, "quantity": size, "level": level, "qualified": "Y", "runs": "Y" if n == 4 else "N"}
        for n, (kind, size, level) in enumerate(events)
    ])  # fmt: skip
    kept = min(position, segregated)
    assert all(row["position"] >= kept for row in rows)
    assert sum(row["delivered"] for row in rows) + rows[-1]["short_quantity"] == short
    assert sum(row["delivered"] for row in rows) <= max(0, short - exempt)
