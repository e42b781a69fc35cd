"""Taxes and levies on a trade: venues.md E16, reversals, and what is not charged and why."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pyarrow.compute as pc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.model.firm import Firm
from tallystick.rules import rule_tables
from tallystick.stages.books.event_posting import event_posting
from tallystick.stages.books.posting_rule import posting_rules_of
from tallystick.stages.enrich.transaction_charge import transaction_charge
from tests.cases.table_case import picked, run_case, table

RULES = {name: rule_tables()[name] for name in ("charge_rule", "charge_scope", "charge_exemption")}
DAYS = rule_tables()["calendar_day"].filter(pc.field("calendar_key") == "GB.CREST")
SECURITIES = table("""
security_id trade_country issuer_country market_segment first_listed_on asset_class
MAIN        GB     GB             MAIN           2001-05-01      EQUITY
AIM         GB     GB             GROWTH         -               EQUITY
NEW         GB     GB             MAIN           2026-02-02      EQUITY
EARLY       GB     GB             MAIN           2025-11-26      EQUITY
GILT        GB     GB             -              -               BOND
JERSEY      GB     JE             MAIN           -               EQUITY
US          US     US             -              -               EQUITY
MXA         MX     MX             -              -               EQUITY
IRISH       EU     IE             -              -               EQUITY
""")  # fmt: skip


def bought(security: str, day: str = "2026-03-02", gross: str = "21018.50", side: str = "BUY", **said: Any) -> dict[str, Any]:
    """A customer's trade in sterling: 5,000 × 4.2037 = 21,018.50 unless another consideration is given."""
    sign = -1 if side == "BUY" else 1
    usual = {
        "sender": "S", "chain": "EXECUTION", "root_trade_date": day, "exec_id": "E", "version_exec_id": "E", "entry": "TRADE", "trade_date": day,
        "account_id": "C1", "account_class": "CUSTOMER", "market_maker": "N", "security_id": security, "side": side, "currency": "GBP",
        "gross": Decimal(gross) * sign, "commission": "0", "settlement_date": day,
    }  # fmt: skip
    return {**usual, **said}


def charges(*trades: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows of these trades."""
    return run_case(transaction_charge, {"trade": list(trades), "security": SECURITIES, "calendar_day": DAYS, **RULES})


def said(trade: dict[str, Any]) -> dict[str, tuple[Any, ...]]:
    """Charge → amount, outcome, exemption of one trade."""
    return {row["charge"]: (row["amount"], row["outcome"], row["exemption"]) for row in charges(trade)}


CHARGED, FREE = "CHARGED", Decimal(0)


@pytest.mark.parametrize(
    ("case", "trade", "sdrt", "ptm"),
    [
        ("buy a main-market share", bought("MAIN"), (Decimal("-105.09"), CHARGED, None), (Decimal("-1.50"), CHARGED, None)),  # 21,018.50 × 0.5 %
        ("sell it", bought("MAIN", side="SELL"), None, (Decimal("-1.50"), CHARGED, None)),
        ("buy on 29 November 2024", bought("MAIN", "2024-11-29"), (Decimal("-105.09"), CHARGED, None), (Decimal("-1.00"), CHARGED, None)),
        ("buy on 2 December 2024", bought("MAIN", "2024-12-02"), (Decimal("-105.09"), CHARGED, None), (Decimal("-1.50"), CHARGED, None)),
        ("buy an AIM share", bought("AIM"), (FREE, "EXEMPT", "MARKET_SEGMENT"), (Decimal("-1.50"), CHARGED, None)),
        ("buy a company listed 2026-02-02", bought("NEW"), (FREE, "EXEMPT", "LISTING_RELIEF"), (Decimal("-1.50"), CHARGED, None)),
        ("consideration of exactly 10,000", bought("MAIN", gross="10000.00"), (Decimal("-50.00"), CHARGED, None), (FREE, "UNDER_THRESHOLD", None)),
        ("a penny more", bought("MAIN", gross="10000.01"), (Decimal("-50.00"), CHARGED, None), (Decimal("-1.50"), CHARGED, None)),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_e16_uk_charges(case: str, trade: dict[str, Any], sdrt: tuple[Any, ...] | None, ptm: tuple[Any, ...]) -> None:
    found = said(trade)
    assert (found.get("SDRT"), found["PTM_LEVY"]) == (sdrt, ptm), case
    assert set(found) <= {"SDRT", "PTM_LEVY"}


@pytest.mark.parametrize(("day", "outcome"), [("2029-02-01", "EXEMPT"), ("2029-02-02", CHARGED)])
def test_the_relief_of_a_new_listing_ends_after_three_years(day: str, outcome: str) -> None:
    assert said(bought("NEW", day))["SDRT"][1] == outcome


def test_a_listing_before_the_relief_began_is_none() -> None:
    """EARLY was first listed on 26 November 2025; the relief is for listings from the 27th."""
    assert said(bought("EARLY", "2026-01-05"))["SDRT"][1] == CHARGED


def test_who_and_what_is_spared() -> None:
    assert said(bought("GILT")) == {"SDRT": (FREE, "EXEMPT", "ASSET_CLASS"), "PTM_LEVY": (FREE, "EXEMPT", "ASSET_CLASS")}
    assert said(bought("MAIN", account_class="FIRM", market_maker="Y")) == {"SDRT": (FREE, "EXEMPT", "MARKET_MAKER")}  # the levy is for customers' contracts
    assert set(said(bought("JERSEY"))) == {"PTM_LEVY"}  # no company of the United Kingdom, but of the panel
    assert charges(bought("US", currency="USD"), bought("US", side="SELL", currency="USD")) == []


def test_other_countries() -> None:
    assert said(bought("MXA", gross="15000.00", commission="-100.00", currency="MXN")) == {"IVA": (Decimal("-16.00"), CHARGED, None)}  # 100.00 × 16 %
    assert charges(bought("MXA", currency="MXN")) == []  # no commission, no tax on it
    assert said(bought("IRISH", currency="EUR")) == {"IE_STAMP_DUTY": (Decimal("-210.19"), CHARGED, None)}  # 21,018.50 × 1 %, half up


def test_a_charge_in_another_currency_is_shown_and_not_worked_out() -> None:
    assert said(bought("MAIN", currency="EUR")) == {"SDRT": (None, "OTHER_CURRENCY", None), "PTM_LEVY": (None, "OTHER_CURRENCY", None)}


def test_only_charges_at_the_cent_are_about_electronic_trades() -> None:
    forms = {row["charge"]: row["transfer_form"] for row in RULES["charge_scope"].to_pylist()}
    assert {row["rounding_step"] for row in RULES["charge_rule"].to_pylist() if forms[row["charge"]] in ("ANY", "ELECTRONIC")} == {Decimal("0.01")}


@settings(max_examples=25, deadline=None)
@given(st.decimals("0.01", "900000", places=2), st.sampled_from(["BUY", "SELL"]), st.sampled_from(["MAIN", "AIM", "NEW"]))
def test_a_reversal_gives_back_what_the_trade_was_charged(gross: Decimal, side: str, security: str) -> None:
    trade = bought(security, gross=str(gross), side=side)
    rows = charges(trade, {**trade, "entry": "REVERSAL", "gross": -trade["gross"]})
    assert sum(row["amount"] for row in rows) == 0
    assert len(rows) == 2 * len({row["charge"] for row in rows})


POSTING_RULES = posting_rules_of(rule_tables()["posting_rule"].to_pylist())


def booked(charge: dict[str, Any], day: str, last_close: str, recent: bool) -> list[tuple[Any, ...]]:
    """Legs of one charge on a day, known that day or before."""
    values = {"business_date": dt.date.fromisoformat(day), "last_close": dt.date.fromisoformat(last_close), "firm": Firm(), "posting_rules": POSTING_RULES}
    rows = run_case(event_posting, {"recent_transaction_charge" if recent else "transaction_charge": [charge]}, **values)
    return picked(rows, "event_key", "ledger_account", "sub_account", "instrument", "money")


def test_a_charge_is_booked_on_the_settlement_date_of_its_trade_and_once() -> None:
    """The customer owes 105.09, which is owed on to the tax authority; a purchase of 2 March settles on the 4th."""
    [sdrt, _] = sorted(charges(bought("MAIN", settlement_date="2026-03-04", known_date="2026-03-02")), key=lambda row: row["charge"], reverse=True)
    key = "S.2026-03-02.E.E.TRADE.SDRT"
    legs = [(key, "1310", "C1", "GBP", Decimal("105.09")), (key, "2415", "-", "GBP", Decimal("-105.09"))]
    assert booked(sdrt, "2026-03-02", "2026-02-27", recent=False) == []
    assert booked(sdrt, "2026-03-04", "2026-03-03", recent=True) == legs
    assert booked(sdrt, "2026-03-05", "2026-03-04", recent=True) == []
    late = {**sdrt, "known_date": "2026-03-06"}
    assert booked(late, "2026-03-06", "2026-03-05", recent=False) == legs
    assert booked(late, "2026-03-09", "2026-03-06", recent=True) == []
