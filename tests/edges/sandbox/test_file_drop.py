"""The file drop, and a simulated venue at its other end that speaks MT messages; what is cut off is taken again, what is taken counts once."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tallystick.edges.messages.mt.reading import read_mt
from tallystick.edges.messages.mt.writing import MtSending, kind_of_instruction, write_mt
from tallystick.edges.messages.mx.reading import read_mx
from tallystick.edges.messages.mx.writing import MxSending, write_mx
from tallystick.edges.sandbox.drop_session import DropVenue
from tallystick.edges.sandbox.trouble import Trouble
from tallystick.edges.venues.file_drop import FileDrop
from tallystick.rules import rule_tables

DAY, NEXT_DAY = dt.date(2026, 11, 24), dt.date(2026, 11, 25)
ISIN = "DE0007164600"
SENDING = MtSending(sender="TALYUS33", receiver="DAKVDEFF")


def instruction(reference: str, quantity: int, amount: str, **said: Any) -> bytes:
    """Our MT543 or MT541: deliver (−) or receive (+) against payment on the day."""
    movement = "DELIVER" if quantity < 0 else "RECEIVE"
    row = {
        "message_kind": "NEW", "message_reference": reference, "instruction_reference": reference, "movement": movement, "payment": "AGAINST",
        "trade_date": DAY, "settlement_date": DAY, "security_code": ISIN, "security_code_kind": "ISIN", "quantity": Decimal(abs(quantity)),
        "quantity_kind": "UNIT", "amount": Decimal(amount), "currency": "EUR", "safekeeping_account": "A1", "counterparty": "PARBFRPP",
        "place_of_settlement": "DAKVDEFF", "transaction_kind": "TRAD", **said,
    }  # fmt: skip
    return write_mt(kind_of_instruction(movement, "AGAINST"), [row], SENDING)


@pytest.fixture
def venue(tmp_path: Path) -> DropVenue:
    return venue_at(tmp_path)


def venue_at(folder: Path, trouble: Trouble | None = None) -> DropVenue:
    held = folder / "held.csv"
    held.write_text(f"account_code,security_code,security_code_kind,quantity,statement_date\nA1,{ISIN},ISIN,100,2026-11-23\n")
    return DropVenue(FileDrop(folder / "drop", "T2S"), held, None, trouble or Trouble(), rule_tables())


def heard(venue: DropVenue) -> dict[str, list[tuple[Any, ...]]]:
    """What stands in the inbox: states of instructions, movements, holdings."""
    found: dict[str, list[tuple[Any, ...]]] = {"status": [], "settled": [], "holdings": []}
    for each in venue.drop.whole("inbox"):
        if each.path.suffix != ".fin":
            continue
        tables = read_mt(each.path, each.path.name).tables
        rows = {name: table.to_pylist() for name, table in tables.items()}
        assert [row["reason"] for table in rows.values() for row in table if row["reason"]] == []
        found["status"] += [(row["instruction_reference"], row["status_code"]) for row in rows.get("status_message", [])]
        moved = [row for row in rows.get("depository_message", []) if row["activity_status"] == "MADE"]
        found["settled"] += [(row["our_reference"], row["quantity"], row["money"]) for row in moved]
        found["holdings"] += [(row["account_code"], row["quantity"]) for row in rows.get("stated_position", [])]
    return found


def test_mt543_goes_in_and_mt548_mt547_and_mt535_come_out(venue: DropVenue) -> None:
    """60 of 100 shares are delivered against 600.00; 40 are left."""
    venue.drop.put("outbox", "a.fin", instruction("I1", -60, "600.00"))
    done = venue.play(DAY)
    assert done.movements == 1
    told = heard(venue)
    assert [code for _, code in told["status"]][:2] == ["PACK", "NMAT"]
    assert ("I1", "MACH") in told["status"]
    assert told["settled"] == [("I1", Decimal(-60), Decimal("600.00"))]
    assert told["holdings"] == [("A1", Decimal(40))]


def test_a_sese_023_is_answered_by_sese_024_025_and_semt_002(venue: DropVenue) -> None:
    """The same delivery as above in the other standard."""
    row = {
        "message_kind": "NEW", "message_reference": "I1", "instruction_reference": "I1", "movement": "DELIVER", "payment": "AGAINST", "trade_date": DAY,
        "settlement_date": DAY, "security_code": ISIN, "security_code_kind": "ISIN", "quantity": Decimal(60), "quantity_kind": "UNIT",
        "amount": Decimal("600.00"), "currency": "EUR", "safekeeping_account": "A1", "counterparty": "PARBFRPP", "place_of_settlement": "DAKVDEFF",
        "transaction_kind": "TRAD",
    }  # fmt: skip
    venue.drop.put("outbox", "a.xml", write_mx("sese.023", [row], MxSending("TALYUS33", "DAKVDEFF", dt.datetime(2026, 11, 24))))
    assert venue.play(DAY).movements == 1
    rows = [row for each in venue.drop.whole("inbox") if each.path.suffix == ".xml" for row in read_rows_of(each.path)]
    assert [row["reason"] for row in rows if row["reason"]] == []
    assert {row.get("status_code") for row in rows} >= {"MACH"} or {row.get("status_code") for row in rows} >= {"Mtchd"}
    assert [(row["our_reference"], row["quantity"], row["money"]) for row in rows if row.get("activity_status") == "MADE"] == [
        ("I1", Decimal(-60), Decimal("600.00"))
    ]


def test_requests_in_the_other_standard_are_answered_by_the_messages_made_for_them(venue: DropVenue) -> None:
    """Sent for tomorrow, held, then asked about under a wrong reference and cancelled, under a wrong one as well: sese.031, 024 and 027."""
    row = {
        "message_kind": "NEW", "message_reference": "I1", "instruction_reference": "I1", "movement": "DELIVER", "payment": "AGAINST", "trade_date": DAY,
        "settlement_date": NEXT_DAY, "security_code": ISIN, "security_code_kind": "ISIN", "quantity": Decimal(60), "quantity_kind": "UNIT",
        "amount": Decimal("600.00"), "currency": "EUR", "safekeeping_account": "A1", "counterparty": "PARBFRPP", "transaction_kind": "TRAD",
    }  # fmt: skip
    cancelled = {name: row[name] for name in ("instruction_reference", "movement", "payment")} | {"message_kind": "CANCEL", "message_reference": "C1"}
    held = {"message_kind": "CONDITION", "message_reference": "H1", "instruction_reference": "I1", "hold": "Y"}
    asked = {"message_kind": "QUERY", "message_reference": "Q1", "instruction_reference": "I9"}
    other = {**cancelled, "message_reference": "C2", "instruction_reference": "I8"}
    said_one_by_one = (("sese.023", row), ("sese.030", held), ("sese.021", asked), ("sese.020", cancelled), ("sese.020", other))
    for hour, (kind, each) in enumerate(said_one_by_one, 6):
        venue.drop.put("outbox", f"{hour}.xml", write_mx(kind, [each], MxSending("TALYUS33", "DAKVDEFF", dt.datetime(2026, 11, 24, hour))))
    venue.play(DAY)
    rows = [each for file in venue.drop.whole("inbox") if file.path.suffix == ".xml" for each in read_rows_of(file.path)]
    assert [each["reason"] for each in rows if each["reason"]] == []
    said = {(each["instruction_reference"], each["status_process"], each["status_code"], each["status_reason"]) for each in rows if each.get("status_process")}
    wanted = {("I1", "MODIFICATION", "COMP", None), ("I1", "CANCELLATION", "CAND", None), ("I8", "CANCELLATION", "REJT", "REFE")}
    assert wanted | {("I9", "PROCESSING", "REJT", "REFE")} <= said


def read_rows_of(path: Path) -> list[dict[str, Any]]:
    return [row for table in read_mx(path, path.name).tables.values() for row in table.to_pylist()]


def test_the_same_day_played_again_says_the_same_and_a_file_counts_from_the_day_it_was_taken(venue: DropVenue) -> None:
    venue.drop.put("outbox", "a.fin", instruction("I1", -60, "600.00"))
    venue.play(DAY)
    before = {each.path.name: each.sha256 for each in venue.drop.whole("inbox")}
    venue.play(DAY)
    assert {each.path.name: each.sha256 for each in venue.drop.whole("inbox")} == before
    venue.drop.put("outbox", "b.fin", instruction("I2", -40, "400.00"))
    venue.play(NEXT_DAY)
    assert [each["day"] for each in venue.drop.receipts("T2S").values()] in (["2026-11-24", "2026-11-25"], ["2026-11-25", "2026-11-24"])
    assert ("I2", Decimal(-40), Decimal("400.00")) in heard(venue)["settled"]


def test_half_a_file_is_not_seen_and_the_same_content_under_two_names_counts_once(venue: DropVenue) -> None:
    message = instruction("I1", -60, "600.00")
    (venue.drop.folder("outbox") / "a.fin.part").write_bytes(message[: len(message) // 2])
    assert venue.play(DAY).statuses == 0
    for name in ("a.fin", "b.fin"):
        venue.drop.put("outbox", name, message)
    venue.play(DAY)
    assert len(venue.drop.receipts("T2S")) == 1
    assert heard(venue)["settled"] == [("I1", Decimal(-60), Decimal("600.00"))]


def test_what_is_sent_twice_in_other_files_is_answered_and_settles_once(venue: DropVenue) -> None:
    once = instruction("I1", -60, "600.00")
    venue.drop.put("outbox", "a.fin", once)
    venue.drop.put("outbox", "b.fin", once + SENDING.separator.encode() + instruction("I2", -40, "400.00"))
    venue.play(DAY)
    assert sorted(heard(venue)["settled"]) == [("I1", Decimal(-60), Decimal("600.00")), ("I2", Decimal(-40), Decimal("400.00"))]


@pytest.mark.parametrize("kind", ["reject", "silent", "duplicate", "out_of_order", "wrong", "partial", "unmatched"])
def test_a_venue_that_misbehaves_does_so_in_messages_that_can_be_read(tmp_path: Path, kind: str) -> None:
    troubled = venue_at(tmp_path, Trouble(1, {kind: 1.0}))
    troubled.drop.put("outbox", "a.fin", instruction("I1", -60, "600.00"))
    troubled.drop.put("outbox", "b.fin", instruction("I2", 30, "300.00"))
    troubled.play(DAY)
    told = heard(troubled)
    assert (told["status"] == []) == (kind == "silent")
    if kind == "reject":
        assert {code for _, code in told["status"]} == {"REJT"}
