"""What the simulated venues do: match, net, queue, settle gross or net, in parts or not, hold, cancel; each in a case a clerk can follow."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tallystick.edges.sandbox.netting import Trade, cash_difference, netted
from tallystick.edges.sandbox.terms import UnknownVenue, terms_of
from tallystick.rules import rule_tables
from tests.edges.sandbox.street import DAY, NEXT_DAY, T2S_BANDS, Played, ask, movements, new, statuses

D = Decimal


def test_a_delivery_is_acknowledged_matched_and_settled() -> None:
    played = Played([new("1", -100, "1000.00")], shares=100)
    told = played.day()
    assert statuses(told, "1")[0] == "PACK"
    assert "MACH" in statuses(told, "1")
    assert movements(told) == [("1", D(-100), D("1000.00"))]
    assert played.held() == (D(0), D("1000.00"))


def test_e17_amounts_match_within_the_tolerance_and_settle_at_the_deliverer_s() -> None:
    """Worked example E17, both sides played by accounts A and B."""
    cases = (("50000", "50001.50", True), ("50000", "50002.01", False), ("250000", "250024.99", True), ("250000", "250025.01", False))
    for deliverer, receiver, settles in cases:
        rows = [new("1", -100, deliverer, counterparty="B"), new("2", 100, receiver, safekeeping_account="B", counterparty="A")]
        told = Played(rows, shares=100, bands=T2S_BANDS).day()
        assert movements(told) == ([("1", D(-100), D(deliverer)), ("2", D(100), -D(deliverer))] if settles else [])
        assert statuses(told, "1")[-1] == ("MACH" if settles else "NMAT.DMON")


def test_e17_an_exact_match_wins_over_one_within_the_tolerance() -> None:
    near, exact = (new(name, 100, amount, safekeeping_account="B", counterparty="A") for name, amount in (("2", "50001.50"), ("3", "50000.00")))
    later = {"sent_at": dt.datetime(2026, 11, 24, 7, 30)}
    told = Played([near, exact, new("1", -100, "50000", counterparty="B") | later], shares=100, bands=T2S_BANDS).day()
    assert {row[0] for row in movements(told)} == {"1", "3"}


@pytest.mark.parametrize(
    ("said", "reason"),
    [({"quantity": D(90)}, "CMIS"), ({"settlement_date": NEXT_DAY}, "CMIS"), ({"counterparty": "C"}, "CMIS"), ({"amount": D(999)}, "DMON")],
)
def test_what_differs_keeps_two_instructions_apart(said: dict[str, object], reason: str) -> None:
    other = new("2", 100, "1000.00", safekeeping_account="B", counterparty="A") | said
    told = Played([new("1", -100, "1000.00", counterparty="B"), other], shares=100).day()
    assert statuses(told, "1")[-1] == f"NMAT.{reason}"


def test_where_money_nets_at_the_end_of_the_day_nobody_owes_more_than_the_cap() -> None:
    """Cap 1,500: the purchase for 1,000 is made, the one for 600 (1,600 owed) waits; once 200 have come in by a sale it is made as well."""
    rows = [new("1", 100, "1000.00"), new("2", 60, "600.00", sent_at=dt.datetime(2026, 11, 24, 9, 30))]
    sale = new("3", -20, "200.00", sent_at=dt.datetime(2026, 11, 24, 10, 30))
    terms = {"money_model": "NET_DAY", "net_debit_cap": D(1500)}
    capped = Played(rows, cash="0", **terms).day()
    assert movements(capped) == [("1", D(100), D("-1000.00"))]
    assert statuses(capped, "2")[-1] == "PENF.MONY"
    assert [reference for reference, _, _ in movements(Played([*rows, sale], cash="0", **terms).day())] == ["1", "3", "2"]


def test_dtc_has_the_cap_of_its_day_and_other_venues_have_none() -> None:
    assert terms_of("DTC", dt.date(2024, 3, 7), rule_tables()).net_debit_cap == 1_800_000_000
    assert terms_of("DTC", dt.date(2024, 3, 8), rule_tables()).net_debit_cap == 2_150_000_000
    assert terms_of("CDS", DAY, rule_tables()).net_debit_cap is None


def test_shares_that_lack_are_a_reason_by_side_and_a_part_settles_where_parts_may() -> None:
    whole = Played([new("1", -100, "1000.00")], shares=40, partials="NONE")
    assert statuses(whole.day(), "1")[-1] == "PENF.LACK"
    parts = Played([new("1", -100, "1000.00")], shares=40)
    assert movements(parts.day()) == [("1", D(-40), D("400.00"))]
    refused = Played([new("1", -100, "1000.00", partial_code="NPAR")], shares=40)
    assert movements(refused.day()) == []


def test_parts_settle_only_in_their_window_and_the_last_takes_the_remainder() -> None:
    """3 shares for 1,000.00: one at 10:00 when one is there (333.33), the rest the next day (666.67)."""
    played = Played([new("1", -3, "1000.00")], shares=1, partials="WINDOWS", windows=((600, 600),))
    assert movements(played.day()) == [("1", D(-1), D("333.33"))]
    played.sandbox.holdings.open_shares("A", "AAA", D(2))
    assert movements(played.day(NEXT_DAY)) == [("1", D(-2), D("666.67"))]


def test_money_that_lacks_stops_a_receipt_where_money_is_gross_only() -> None:
    gross = Played([new("1", 100, "1000.00", partial_code="NPAR")], cash="999.99")
    assert statuses(gross.day(), "1")[-1] == "PENF.MONY"
    net = Played([new("1", 100, "1000.00", partial_code="NPAR")], cash="999.99", money_model="NET_DAY")
    assert movements(net.day()) == [("1", D(100), D("-1000.00"))]


def test_a_priority_queue_delivers_the_first_with_the_shares_there_are() -> None:
    """100 shares for two deliveries of 100: CREST takes the higher number first, T2S the lower, DTC the larger value."""
    rows = [new("1", -100, "1000.00", priority="10"), new("2", -100, "2000.00", priority="50")]
    for order, first in (("PRIORITY_HIGH", "2"), ("PRIORITY_LOW", "1"), ("LARGEST", "2"), ("OLDEST", "1")):
        together = [row | {"counterparty": "B"} for row in rows]
        others = [new(f"{each['instruction_reference']}x", 100, str(each["amount"]), safekeeping_account="B", counterparty="A") for each in rows]
        told = Played([*together, *others], shares=100, queue_order=order, partials="NONE").day()
        assert movements(told)[0][0] == first


def test_a_run_that_nets_settles_what_is_covered_only_together() -> None:
    """A delivers 100 to B and B the same 100 to A, neither has them; net nothing moves, so both settle. Gross neither does."""
    rows = [
        new("1", -100, "1000.00", counterparty="B"), new("2", 100, "1000.00", safekeeping_account="B", counterparty="A"),
        new("3", 100, "1100.00", counterparty="B"), new("4", -100, "1100.00", safekeeping_account="B", counterparty="A"),
    ]  # fmt: skip
    assert movements(Played(rows, cash="200.00", money_model="GROSS", partials="NONE").day()) == []
    played = Played(rows, cash="100.00", money_model="NET_RUN", partials="NONE")
    assert {row[0] for row in movements(played.day())} == {"1", "2", "3", "4"}
    assert played.held() == (D(0), D("0.00"))
    assert movements(Played(rows, cash="99.99", money_model="NET_RUN", partials="NONE").day()) == []


def test_a_circle_settles_at_once_in_crest_though_nothing_in_it_can_go_first() -> None:
    """A delivers 100 to B, B to C, C to A, and nobody has any: gross nothing moves, as a circle all does. D waits for shares that nobody has."""
    ring = [("1", "A", "B"), ("2", "B", "C"), ("3", "C", "A"), ("4", "A", "D")]
    rows = [
        new(f"{name}{side}", quantity, "1000.00", safekeeping_account=own, counterparty=other)
        for name, giver, taker in ring
        for side, quantity, own, other in (("d", -100, giver, taker), ("r", 100, taker, giver))
    ]
    assert movements(Played(rows, cash="1000.00", money_model="GROSS", partials="NONE").day()) == []
    played = Played(rows, money_model="GROSS_CIRCLES", partials="NONE")
    told = played.day()
    assert {row[0] for row in movements(told)} == {f"{name}{side}" for name in "123" for side in "dr"}
    assert played.held() == (D(0), D("1000.00"))
    assert statuses(told, "4d")[-1] == "PENF.LACK"
    assert terms_of("CREST", DAY, rule_tables()).money_model == "GROSS_CIRCLES"


def test_the_batch_of_cds_nets_and_the_runs_of_the_day_do_not() -> None:
    """A delivers 100 to B and B the same 100 to A, neither has them: sent the evening before they net in the batch of 04:00, sent at 07:00 they wait."""
    rows = [
        new("1", -100, "1000.00", counterparty="B"), new("2", 100, "1000.00", safekeeping_account="B", counterparty="A"),
        new("3", 100, "1100.00", counterparty="B"), new("4", -100, "1100.00", safekeeping_account="B", counterparty="A"),
    ]  # fmt: skip
    cds = terms_of("CDS", DAY, rule_tables())
    assert (cds.batch, cds.runs[:2]) == (4 * 60, (4 * 60, 7 * 60))
    early = [row | {"sent_at": dt.datetime(2026, 11, 23, 18)} for row in rows]
    said = {"money_model": cds.money_model, "partials": cds.partials, "runs": cds.runs, "batch": cds.batch}
    assert {row[0] for row in movements(Played(early, **said).day())} == {"1", "2", "3", "4"}
    assert movements(Played(rows, **said).day()) == []


def test_e18_trades_at_a_clearing_house_are_netted_and_the_prices_leave_cash() -> None:
    """Worked example E18: buy 1,000 at 15.00, sell 700 at 15.20: 700 extinguished, +140.00, 300 remain against 4,500.00, total −4,360.00."""
    rows = netted([Trade("B", D(1000), D("-15000.00")), Trade("S", D(-700), D("10640.00"))])
    assert [(each.extinguished, each.remaining, each.remaining_money) for each in rows] == [(D(700), D(300), D("-4500.00")), (D(-700), D(0), D(0))]
    assert cash_difference(rows) == D("140.00")
    played = Played([new("B", 1000, "15000.00"), new("S", -700, "10640.00")], cash="4360.00", netting="NOVATION", money_model="NET_RUN")
    told = played.day()
    assert movements(told) == [("B", D(700), D("-10500.00")), ("S", D(-700), D("10640.00")), ("B", D(300), D("-4500.00"))]
    assert played.held() == (D(300), D("0.00"))


def test_held_instructions_wait_and_go_when_released() -> None:
    told = Played([new("1", -100, "1000.00", hold="Y"), ask("1", "CONDITION", 11, hold="N")], shares=100).day()
    assert "PEND.PREA" in statuses(told, "1")
    assert statuses(told, "1")[-1] == "MODC"
    assert movements(told) == [("1", D(-100), D("1000.00"))]


def test_an_unmatched_one_is_cancelled_at_once_a_matched_one_when_the_other_side_agrees() -> None:
    alone = new("1", -100, "1000.00", counterparty="B")
    told = Played([alone, new("9", -1, "1.00", safekeeping_account="B", counterparty="A"), ask("1", "CANCEL", 11)], shares=0).day()
    assert statuses(told, "1")[-1] == "CAND"
    both = [alone, new("2", 100, "1000.00", safekeeping_account="B", counterparty="A"), ask("1", "CANCEL", 11)]
    waits = Played(both, shares=0).day()
    assert statuses(waits, "1")[-1] == "PENF.LACK"
    assert "CAND" not in statuses(waits, "1")
    agreed = Played([*both, ask("2", "CANCEL", 12)], shares=0).day()
    assert (statuses(agreed, "1")[-1], statuses(agreed, "2")[-1]) == ("CAND", "CAND")


def test_requests_about_what_is_settled_or_unknown_are_refused() -> None:
    told = Played([new("1", -100, "1000.00"), ask("1", "CANCEL", 15), ask("7", "CANCEL", 15)], shares=100).day()
    assert (statuses(told, "1")[-1], statuses(told, "7")) == ("REJT.DSET", ["REJT.REFE"])


def test_the_same_instruction_again_gets_the_first_answer_and_another_under_its_reference_is_refused() -> None:
    again = new("1", -100, "1000.00", sent_at=dt.datetime(2026, 11, 24, 12, 0), message_reference="again")
    told = Played([new("1", -100, "1000.00"), again], shares=100).day()
    assert (movements(told), statuses(told, "1").count("PACK")) == ([("1", D(-100), D("1000.00"))], 2)
    other = Played([new("1", -100, "1000.00"), again | {"quantity": D(90)}], shares=100).day()
    assert statuses(other, "1")[-1] == "REJT.REFE"


def test_pooled_and_linked_instructions_settle_together_or_not_at_all() -> None:
    rows = [new("1", -100, "1000.00", pool_reference="P"), new("2", -50, "500.00", linked_reference="1", link_kind="WITH")]
    assert movements(Played(rows, shares=149, partials="NONE").day()) == []
    assert {row[0] for row in movements(Played(rows, shares=150, partials="NONE").day())} == {"1", "2"}
    after = [new("1", -100, "1000.00"), new("2", -50, "500.00", linked_reference="1", link_kind="AFTE")]
    assert movements(Played(after, shares=60, partials="NONE").day()) == []


def test_a_venue_that_drops_has_to_be_told_again() -> None:
    played = Played([new("1", -100, "1000.00")], shares=0, left_over="DROPPED")
    told = played.day()
    assert [(row["activity_status"], row["status_reason"]) for row in told.movements] == [("DROPPED", "LACK")]
    played.sandbox.holdings.open_shares("A", "AAA", D(100))
    assert movements(played.day(NEXT_DAY)) == []


@pytest.mark.parametrize("venue", ["DTC", "NSCC", "CDS", "CDS_CLEARING", "CCV", "INDEVAL", "CREST", "T2S", "GENERIC"])
def test_every_venue_of_the_rules_settles_a_day(venue: str) -> None:
    found = terms_of(venue, DAY, rule_tables())
    values = {name: getattr(found, name) for name in found.__dataclass_fields__}
    early = {"place_of_trade": "XMEX", "transaction_kind": "TRAD", "sent_at": dt.datetime(2026, 11, 23, 12, 0)}
    rows = [new("1", -100, "1000.00", **early), new("2", 60, "610.00", **early)]
    played = Played(rows, shares=100, **values)
    assert {row[0] for row in movements(played.day())} == {"1", "2"}
    assert played.held() == (D(60), D("1000.00"))


def test_a_venue_nobody_described_is_named() -> None:
    with pytest.raises(UnknownVenue, match="found NOWHERE, expected one of CBOE_CLEAR, CCV"):
        terms_of("NOWHERE", DAY, rule_tables())


def test_a_payment_alone_moves_its_money_on_the_day_once_it_is_there() -> None:
    """A market claim: we are owed 60.00 and deliver no shares; the same of tomorrow waits, and the one we owe waits for money we have not."""
    claim = {"movement": "DELIVER", "transaction_kind": "CLAI"}
    rows = [new("1", 0, "60.00", **claim), new("2", 0, "70.00", **claim, settlement_date=NEXT_DAY), new("3", 0, "80.00", movement="RECEIVE")]
    played = Played(rows, cash="10.00")
    told = played.day()
    assert movements(told) == [("1", D(0), D("60.00"))]
    assert (statuses(told, "1"), statuses(told, "3")[-1]) == (["PACK", "MACH"], "PEND.MONY")
    assert movements(played.day(NEXT_DAY)) == [("2", D(0), D("70.00")), ("3", D(0), D("-80.00"))]
    assert played.held() == (D(0), D("60.00"))
    assert statuses(Played([new("4", 0)]).day(), "4") == ["REJT.INBC"]
