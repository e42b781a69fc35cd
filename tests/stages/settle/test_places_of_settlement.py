"""An instruction belongs to the venue behind the BIC it names; each depository of T2S has its own."""

from __future__ import annotations

import datetime as dt

import pytest

from tallystick.model.firm import Firm
from tallystick.rules import rule_tables
from tallystick.stages.settle.instruction_terms import instruction_terms
from tests.cases.table_case import run_case

DAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("bic", "venue"),
    [("DTCYUS33", "DTC"), ("CRSTGB22", "CREST"), ("INDEMXMM", "INDEVAL"), ("DAKVDEFF", "T2S"), ("SICVFRPP", "T2S"), ("NOSUCHXX", "-")],
)
def test_the_place_of_settlement_names_the_venue(bic: str, venue: str) -> None:
    message = {
        "file_id": "F", "line_number": 1, "message_kind": "NEW", "instruction_reference": "I1", "movement": "DELIVER", "payment": "AGAINST",
        "trade_date": DAY, "settlement_date": DAY, "quantity": 100, "amount": "1000", "currency": "EUR", "place_of_settlement": bic,
    }  # fmt: skip
    tables = {"instruction_message": [message], "venue": rule_tables()["venue"], "venue_place": rule_tables()["venue_place"]}
    [row] = run_case(instruction_terms, tables, business_date=DAY, last_close=DAY, oldest_remembered=dt.date(1900, 1, 1), firm=Firm())
    assert row["venue"] == venue
