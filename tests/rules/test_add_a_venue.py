"""The guide "add a venue", followed to the letter: its rows are T2S, and under another name they make a sixth venue."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tallystick.edges.sandbox.holdings import Holdings
from tallystick.edges.sandbox.session import settlement_days
from tallystick.edges.sandbox.terms import UnknownVenue, terms_of
from tallystick.edges.sandbox.venue import Sandbox
from tallystick.edges.venues.routes import route_of
from tallystick.rules import rule_tables
from tests.edges.sandbox.street import movements, new, statuses
from tests.house.source import ROOT

GUIDE = ROOT / "docs" / "guides" / "add_a_venue.md"
FILE = re.compile(r"`BOOK/rules/(\w+\.csv)`[^`]*?(?:`\w+`[^`]*?)*\n\n```csv\n(.*?)```", re.DOTALL)
Row = dict[str, Any]
WITHOUT = {"origin"}


def followed(folder: Path, name: str = "T2S", calendar: str = "EU.T2") -> Path:
    """The files of the guide in a folder, under this name."""
    for file, content in FILE.findall(GUIDE.read_text(encoding="utf-8")):
        (folder / file).write_text("# from the guide\n" + re.sub(r"\bT2S\b(?=,)", name, content).replace("EU.T2", calendar), encoding="utf-8")
    return folder


def of(tables: dict[str, Any], name: str, key: str, value: str) -> list[Row]:
    """The rows of a table for one value of a column, without what says whose row it is."""
    return [{k: v for k, v in row.items() if k not in WITHOUT} for row in tables[name].to_pylist() if row[key] == value]


def test_the_guide_adds_t2s(tmp_path: Path) -> None:
    """Each file of the guide over the shipped rows leaves them as they are: it says exactly what the product ships of T2S."""
    shipped, ours = rule_tables(), rule_tables(followed(tmp_path))
    for name in ("venue", "venue_place", "venue_cutoff", "matching_rule", "amount_tolerance", "partial_window", "retention", "sandbox_term"):
        assert of(ours, name, "venue", "T2S") == of(shipped, name, "venue", "T2S") != [], name
        assert {row["origin"] for row in ours[name].to_pylist() if row["venue"] == "T2S"} == {"FIRM"}, name
    for name in ("calendar", "settlement_cycle"):
        assert of(ours, name, "calendar_key", "EU.T2") == of(shipped, name, "calendar_key", "EU.T2") != [], name
    assert of(ours, "calendar_exception", "calendar_key", "EU.T2") == of(shipped, "calendar_exception", "calendar_key", "EU.T2")


@pytest.fixture(scope="module")
def sixth(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The rules with a sixth venue, OSLO, on a calendar of its own: rows alone, no line of code."""
    folder = followed(tmp_path_factory.mktemp("rules"), "OSLO", "NO.OSLO")
    places = folder / "venue_place.csv"
    head, *_ = [line for line in places.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    places.write_text(f"{head}\nVPSNNOKK,2015-06-22,9999-12-31,OSLO,Test depository,House test,policy\n", encoding="utf-8")
    return rule_tables(folder)


def test_a_sixth_venue_is_there_with_its_days(sixth: dict[str, Any]) -> None:
    [venue] = of(sixth, "venue", "venue", "OSLO")
    assert (venue["calendar_key"], venue["settles_at"]) == ("NO.OSLO", "OSLO")
    assert route_of("OSLO", venue["message_set"]).message_type("NEW", "DELIVER", "AGAINST") == "sese.023"
    assert settlement_days("OSLO", dt.date(2026, 12, 24), 3, sixth) == [dt.date(2026, 12, 24), dt.date(2026, 12, 28), dt.date(2026, 12, 29)]
    with pytest.raises(UnknownVenue):
        terms_of("OSLO", dt.date(2026, 11, 24), rule_tables())


def test_a_sixth_venue_matches_within_its_tolerance_and_settles_parts_in_its_windows(sixth: dict[str, Any]) -> None:
    """E17 at OSLO: 50,000.00 against 50,001.50 settles at the deliverer's 50,000.00; against 50,002.01 it does not match.

    Of 100 shares 40 are there: 40 settle in the window of 08:00, for 50,000 × 40 / 100 = 20,000.00.
    """
    for receiver, code in (("50001.50", "PENF.LACK"), ("50002.01", "NMAT.DMON")):
        holdings = Holdings()
        holdings.open_shares("A", "AAA", Decimal(40))
        venue = Sandbox(terms_of("OSLO", dt.date(2026, 11, 24), sixth), holdings)
        both = {"counterparty_depository": "VPSNNOKK"}
        venue.receive([new("1", -100, "50000.00", counterparty="B", **both), new("2", 100, receiver, safekeeping_account="B", counterparty="A", **both)])
        told = venue.day(dt.date(2026, 11, 24))
        assert statuses(told, "1")[-1] == code
        made = [("1", Decimal(-40), Decimal("20000.00")), ("2", Decimal(40), Decimal("-20000.00"))]
        assert movements(told) == (made if code == "PENF.LACK" else [])
