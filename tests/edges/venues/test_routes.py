"""Routes to the venues: what is sent where, under which reference."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tallystick.edges.messages.mt import read_mt
from tallystick.edges.messages.mt.writing import MtSending
from tallystick.edges.messages.mx import read_mx
from tallystick.edges.venues.outgoing import leaving
from tallystick.edges.venues.reference import ReferenceClash, references, venue_reference
from tallystick.edges.venues.route import folders
from tallystick.edges.venues.routes import ROUTES, NoRoute, route_of
from tallystick.model.catalogue import TABLES
from tallystick.rules import rule_tables

VENUES = {row["venue"]: row for row in rule_tables()["venue"].to_pylist()}
STANDARDS = ("ISO15022", "ISO20022", "FIX", "PROPRIETARY")


def test_every_venue_of_the_rules_has_a_route() -> None:
    assert set(ROUTES) == set(VENUES)


@pytest.mark.parametrize("venue", ROUTES)
def test_a_route_speaks_a_standard_of_its_venue_and_settles_at_a_venue(venue: str) -> None:
    route, row = ROUTES[venue], VENUES[venue]
    assert route.standard in STANDARDS
    assert route.standard in row["message_set"].split()
    assert set(route.paths.values()) <= {row["settles_at"]}
    assert set(route.hears.values()) <= set(TABLES)


@pytest.mark.parametrize(
    ("venue", "kind", "movement", "payment", "message"),
    [
        ("DTC", "NEW", "DELIVER", "AGAINST", "MT543"),  # venues.md 4.6
        ("DTC", "NEW", "DELIVER", "FREE", "MT542"),
        ("DTC", "NEW", "RECEIVE", "AGAINST", None),  # the receiver approves
        ("CDS", "NEW", "RECEIVE", "AGAINST", "MT541"),  # 5
        ("CREST", "CANCEL", "DELIVER", "AGAINST", "MT543"),  # 9.4: MT54x with function CANC
        ("CREST", "CONDITION", None, None, "MT530"),
        ("T2S", "NEW", "RECEIVE", "FREE", "sese.023"),  # 8, 9.4
        ("T2S", "CANCEL", "RECEIVE", "FREE", "sese.020"),
        ("T2S", "CONDITION", None, None, "sese.030"),
        ("DTC", "QUERY", None, None, "MT549"),
        ("T2S", "QUERY", None, None, "sese.021"),
        ("NSCC", "QUERY", None, None, None),
        ("NSCC", "NEW", "DELIVER", "AGAINST", None),  # netted, never instructed
        ("CCV", "NEW", "DELIVER", "AGAINST", None),
    ],
)
def test_messages(venue: str, kind: str, movement: str | None, payment: str | None, message: str | None) -> None:
    assert ROUTES[venue].message_type(kind, movement, payment) == message


def test_a_venue_without_a_route_is_spoken_to_by_its_standard() -> None:
    assert route_of("OSLO", "ISO20022").message_type("NEW", "DELIVER", "FREE") == "sese.023"
    assert route_of("LAGOS", "PROPRIETARY ISO15022").message_type("NEW", "DELIVER", "FREE") == "MT542"
    with pytest.raises(NoRoute, match="LAGOS: found message set 'PROPRIETARY'"):
        route_of("LAGOS", "PROPRIETARY")


def test_folders() -> None:
    assert folders("T2S") == {"outbox": "t2s/outbox", "inbox": "t2s/inbox", "receipts": "t2s/receipts"}


def test_a_short_plain_reference_stays_and_a_long_one_is_shortened_the_same_way_always() -> None:
    assert venue_reference("LOAN-77", 16) == "LOAN-77"
    long = "TFT.ALPHA.2026-11-24.E1"
    assert venue_reference(long, 35) == long
    assert venue_reference(long, 16) == "TFTALP" + venue_reference(long, 16)[6:]
    assert len(venue_reference(long, 16)) == 16
    assert venue_reference(long, 16) != venue_reference("TFT.ALPHA.2026-11-24.E2", 16)
    assert references([long, long, "LOAN-77"], 16) == {venue_reference(long, 16): long, "LOAN-77": "LOAN-77"}


def test_two_references_that_would_be_one_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tallystick.edges.venues.reference.HASHED", 0)
    with pytest.raises(ReferenceClash, match="expected one reference"):
        references(["TFT.ALPHA.2026-11-24.E1", "TFT.ALPHA.2026-11-24.E2"], 16)


@given(st.text(min_size=1, max_size=80))
def test_every_reference_can_be_sent(own: str) -> None:
    told = venue_reference(own, 16)
    assert 1 <= len(told) <= 16 and told.isascii() and not told.startswith("/") and not told.endswith("/") and "//" not in told


CLAIM: dict[str, Any] = {
    "outbox_reference": "CLAI.D1.TFT.ALPHA.2026-12-03.E1", "instruction_id": "CLAI.D1.TFT.ALPHA.2026-12-03.E1", "message_kind": "NEW", "action": "SEND",
    "movement": "DELIVER", "payment": "AGAINST", "security_id": "AAA", "quantity": Decimal(0), "money": Decimal("60.00"), "currency": "EUR",
    "trade_date": dt.date(2026, 12, 4), "settlement_date": dt.date(2026, 12, 18), "depository_account": "A1", "counterparty": "PARBFRPP",
    "place_of_settlement": "DAKVDEFF", "transaction_kind": "CLAI", "linked_reference": "TFT.ALPHA.2026-12-03.E1", "link_kind": "INFO",
    "hold": None, "priority": None, "partial_code": None,
}  # fmt: skip


@pytest.mark.parametrize("venue", ["CDS", "T2S"])
def test_a_claim_leaves_as_a_payment_alone_linked_to_what_it_is_over(tmp_path: Path, venue: str) -> None:
    """No shares against 60.00, SETR CLAI, LINK INFO, under references the venue can take; the echo has ours."""
    [left] = leaving([CLAIM], {"AAA": "DE0007164600"}, ROUTES[venue], MtSending("TALYUS33", "DAKVDEFF"), dt.datetime(2026, 12, 7))
    assert (left.why_not, left.echo["linked_reference"], left.echo["quantity"]) == ("", "TFT.ALPHA.2026-12-03.E1", None)
    path = tmp_path / "claim"
    path.write_bytes(left.data)
    [row] = (read_mt if venue == "CDS" else read_mx)(path, "f").tables["instruction_message"].to_pylist()
    told = ("reason", "movement", "quantity", "amount", "transaction_kind", "link_kind", "linked_reference")
    linked = venue_reference("TFT.ALPHA.2026-12-03.E1", 16)
    assert tuple(row[name] for name in told) == (None, "DELIVER", Decimal(0), Decimal("60.00"), "CLAI", "INFO", linked)
