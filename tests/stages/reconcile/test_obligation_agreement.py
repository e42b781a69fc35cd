"""What CCV tells of our obligations against our own nets (venues.md E18): agreement, every type of break, mora, and duplicates.

Source   venues.md 6, E18: bought 1,000 AMXB at 15.00, sold 700 at 15.20: receive 300 against −4,500.00, and +140.00 in cash; −4,360.00 together
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from tallystick.model.firm import Firm
from tallystick.rules.load import rule_tables
from tallystick.stages.reconcile.ccp_obligation import ccp_obligation, margin_call
from tallystick.stages.reconcile.obligation_agreement import obligation_agreement
from tallystick.stages.reconcile.obligation_break import obligation_break
from tallystick.stages.reconcile.recon_break import recon_break
from tests.cases.table_case import picked, run_case, table
from tests.stages.reconcile.recon_day import known

Rows = list[dict[str, Any]]
WEDNESDAY, THURSDAY, FRIDAY = (dt.date(2026, 11, day) for day in (25, 26, 27))
RULES = rule_tables()
MARKET = [{"market": "MX", "clearing_house": "CCV", "member_id": "A901", "currency": "MXN", "calendar_key": "MX.INDEVAL", "depository_account": "I1"}]
NET = {
    "member_id": "A901", "security_id": "AMXB", "currency": "MXN", "settlement_date": WEDNESDAY, "clearing_house": "CCV", "net_quantity": "300",
    "contract_money": "-4360", "delivery_money": "-4500", "cash_difference": "140",
}  # fmt: skip
OPEN = {"instruction_id": "NET.2026-11-25.AMXB.MXN", "clearing_path": "NET", "settlement_date": WEDNESDAY, "security_id": "AMXB", "currency": "MXN",
        "quantity": "300", "money": "-4500"}  # fmt: skip
TOLD = """
change kind   id state        quantity money
1      CHANGE O1 REGISTERED   1000     -15000.00
2      CHANGE O1 PENDING      1000     -15000.00
3      CHANGE O2 REGISTERED   -700     10640.00
4      CHANGE O2 PENDING      -700     10640.00
5      CHANGE O1 EXTINGUISHED 700      -10500.00
6      CHANGE O3 PENDING      300      -4500.00
7      CHANGE O2 EXTINGUISHED -700     10640.00
8      CHANGE O3 SETTLED      300      -4500.00
"""


def told(text: str = TOLD, upto: int = 99, security: str = "AMXB", member: str = "A901") -> Rows:
    """The lines of a log, of which the changes up to a number."""
    return [
        {"file_id": "f", "line_number": line, "statement_source": "CCV", "change_number": row["change"], "heard_kind": row["kind"], "member_id": member,
         "heard_at": "2026-11-25T15:00:00", "obligation_reference": row["id"], "security_code": security, "security_code_kind": "OWN", "currency": "MXN",
         "settlement_date": WEDNESDAY, "quantity": row["quantity"], "money": row["money"], "obligation_state": row["state"]}
        for line, row in enumerate(table(text), start=2)
        if int(row["change"]) <= upto
    ]  # fmt: skip


def theirs(lines: Rows, before: Rows | None = None, agreed: Rows | None = None, day: dt.date = WEDNESDAY) -> Rows:
    given = {"stated_obligation": lines, "security_code": known("AMXB"), "own_market": MARKET}
    carried = {"previous_ccp_obligation": before or [], "previous_obligation_agreement": agreed or []}
    return run_case(ccp_obligation, given | carried, business_date=day)


def agreement(said: Rows, nets: Rows, still_open: Rows, before: Rows | None = None, day: dt.date = WEDNESDAY, firm: Firm | None = None) -> Rows:
    given = {"ccp_obligation": said, "net_obligation": nets, "open_instruction": still_open, "own_market": MARKET}
    return run_case(obligation_agreement, given | {"previous_obligation_agreement": before or []}, business_date=day, firm=firm or Firm())


@pytest.mark.parametrize(
    ("upto", "still_open", "counts"),
    [(2, [OPEN], ("QUANTITY", "1000")), (4, [OPEN], ("AGREED", "300")), (7, [OPEN], ("AGREED", "300")), (8, [], ("AGREED", "0"))],
    ids=["novated in part", "novated", "netted", "settled"],
)
def test_e18_agrees_from_the_last_novation_to_settlement(upto: int, still_open: Rows, counts: tuple[str, str]) -> None:
    (row,) = agreement(theirs(told(upto=upto)), [NET], still_open)
    assert (row["state"], row["their_open_quantity"]) == (counts[0], Decimal(counts[1]))


def test_e18_shows_both_sides_of_the_net() -> None:
    (row,) = agreement(theirs(told(upto=7)), [NET], [OPEN])
    names = ("quantity", "money", "cash_difference", "open_quantity")
    for side in ("our", "their"):
        assert [str(row[f"{side}_{name}"]) for name in names] == ["300.000000", "-4360.00", "140.00", "300.000000"]
    assert (row["attribution"], row["their_key"]) == ("SAME", "O1")


def test_the_same_told_again_in_any_order_changes_nothing() -> None:
    lines = told()
    again = [row | {"file_id": "g", "line_number": 90 - row["line_number"]} for row in lines]
    assert theirs([*reversed(lines), *again]) == theirs(lines)


def test_an_answer_counts_after_the_change_it_was_asked_behind() -> None:
    """Asked behind change 4; change 5 was on its way and counts more."""
    answered = told("change kind id state quantity money\n4 ANSWER O2 FAILED -700 10640.00\n4 ANSWER O1 FAILED 1000 -15000.00")
    assert picked(theirs([*told(upto=4), *answered]), "obligation_reference", "obligation_state") == [("O1", "FAILED"), ("O2", "FAILED")]
    assert picked(theirs([*told(upto=5), *answered]), "obligation_reference", "obligation_state") == [("O1", "EXTINGUISHED"), ("O2", "FAILED")]


BREAKS = {
    "MISSING": ([], [NET], [OPEN], (Decimal(300), Decimal(0))),
    "EXTRA": (told(), [], [], (Decimal(0), Decimal(300))),
    "QUANTITY": (told(), [NET | {"net_quantity": "400"}], [], (Decimal(400), Decimal(300))),
    "AMOUNT": (told(), [NET | {"contract_money": "-4360.01"}], [], (Decimal("-4360.01"), Decimal("-4360"))),
    "STATE": (told(), [NET], [OPEN], (Decimal(300), Decimal(0))),
}


@pytest.mark.parametrize("kind", BREAKS)
def test_every_type_of_break_is_one_with_both_sides(kind: str) -> None:
    lines, nets, still_open, amounts = BREAKS[kind]
    rows = agreement(theirs(lines), nets, still_open, firm=Firm(clearing_statements=("CCV",)))
    (row,) = run_case(obligation_break, {"obligation_agreement": rows})
    assert (row["break_type"], row["our_amount"], row["their_amount"], row["difference"]) == (kind, *amounts, amounts[1] - amounts[0])
    assert row["break_id"] == "O.CCV.A901.AMXB.MXN.2026-11-25"
    assert row["our_key"] == ("-" if kind == "EXTRA" else "NET.2026-11-25.AMXB.MXN")
    given = {"obligation_break": [row], "calendar_day": RULES["calendar_day"], "break_owner": RULES["break_owner"]}
    (shown,) = run_case(recon_break, given, business_date=WEDNESDAY, firm=Firm())
    assert (shown["recon_kind"], shown["break_type"], shown["owner"]) == ("OBLIGATION", kind, "SETTLEMENTS")


def test_a_net_taken_from_other_trades_is_shown_and_is_no_break() -> None:
    """CCV keeps another purchase: −4,530 against the delivery and +170 in cash, −4,360 together."""
    lines = [row | {"money": {"O1": "-10470", "O3": "-4530"}.get(row["obligation_reference"], row["money"])} for row in told() if row["change_number"] != "1"]
    (row,) = agreement(theirs(lines), [NET], [])
    assert (row["state"], row["attribution"], row["their_cash_difference"]) == ("AGREED", "OTHER", Decimal("170.00"))


def test_a_house_that_tells_us_nothing_is_not_compared() -> None:
    assert agreement([], [NET], [OPEN]) == []


def test_an_obligation_in_mora_stays_until_both_say_it_settled() -> None:
    """Failed on Wednesday on both sides; on Thursday CCV has settled it and the depository has not told us: a break; on Friday it has."""
    mora = [*told(upto=7), *told("change kind id state quantity money\n8 CHANGE O3 FAILED 300 -4500.00")]
    first = theirs(mora)
    before = agreement(first, [NET], [OPEN])
    assert picked(before, "state", "our_open_quantity", "their_failed_quantity") == [("AGREED", Decimal(300), Decimal(300))]
    second = theirs(told("change kind id state quantity money\n9 CHANGE O3 SETTLED 300 -4500.00"), first, before, THURSDAY)
    between = agreement(second, [], [OPEN], before, THURSDAY)
    assert picked(between, "state", "our_money", "their_money", "their_open_quantity") == [("STATE", Decimal("-4360.00"), Decimal("-4360.00"), Decimal(0))]
    third = theirs([], second, between, FRIDAY)
    after = agreement(third, [], [], between, FRIDAY)
    assert picked(after, "state") == [("AGREED",)]
    assert theirs([], third, after, dt.date(2026, 11, 30)) == []
    assert agreement([], [], [], after, dt.date(2026, 11, 30)) == []


def test_an_obligation_that_is_not_ours_or_of_no_security_we_know_has_its_reason() -> None:
    foreign, strange = theirs(told(upto=1, member="B777")), theirs(told(upto=1, security="ZZZZ"))
    assert picked(foreign, "reason", "security_id") == [("OTHER_ACCOUNT", "AMXB")]
    assert picked(strange, "reason", "security_id") == [("UNKNOWN_SECURITY", "ZZZZ")]
    assert agreement(foreign, [], []) == []
    assert len(theirs([], [foreign[0] | {"obligation_state": "FAILED"}], day=THURSDAY)) == 1, "in mora it stays in sight, whosever it is"
    assert theirs([], [foreign[0] | {"obligation_state": "SETTLED"}], day=THURSDAY) == []
    assert picked(agreement(strange, [], []), "state", "security_id") == [("EXTRA", "ZZZZ")]


def test_a_call_stays_until_it_is_acknowledged_and_then_while_its_close_is_remembered() -> None:
    def called(change: int, acknowledged: str) -> dict[str, Any]:
        return {"file_id": "f", "line_number": change, "statement_source": "CCV", "change_number": change, "heard_kind": "CHANGE", "member_id": "A901",
                "heard_at": "2026-11-25T15:00:00", "call_reference": "C1", "call_kind": "ORDINARY", "amount": "250000", "currency": "MXN",
                "due_at": "2026-11-25T18:30:00", "acknowledged": acknowledged}  # fmt: skip

    def on(business_date: dt.date, oldest_remembered: dt.date, **tables: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return run_case(margin_call, tables, business_date=business_date, oldest_remembered=oldest_remembered)

    never, late, next_day = dt.date(1900, 1, 1), dt.date(2026, 12, 21), WEDNESDAY + dt.timedelta(days=1)
    waiting = on(WEDNESDAY, never, stated_margin_call=[called(1, "N")])
    assert picked(on(late, late, previous_margin_call=waiting), "acknowledged", "amount") == [("N", Decimal("250000.00"))]
    done = on(WEDNESDAY, never, stated_margin_call=[called(2, "Y")], previous_margin_call=waiting)
    assert picked(done, "acknowledged", "change_number") == [("Y", 2)]
    assert len(on(late, WEDNESDAY, previous_margin_call=done)) == 1
    assert on(late, next_day, previous_margin_call=done) == []
