"""A book at our end of a file drop, a simulated depository at the other: sent, answered, settled; and cut off in between."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tallystick.day.book import Book, init_book, utc_now
from tallystick.day.control import calculator, close_day, open_day, run_day
from tallystick.day.read import Question, batches
from tallystick.edges.live.cutoffs import NamedCutoff
from tallystick.edges.live.link_alarms import LinkAlarms
from tallystick.edges.sandbox.drop_session import DropVenue
from tallystick.edges.sandbox.trouble import Trouble
from tallystick.edges.venues.book_link import fetch, send, venues_in
from tallystick.edges.venues.file_drop import FileDrop
from tallystick.rules import rule_tables
from tests.lineage.mini_book import ACCOUNTS, CUT_OVER_DAY, DAY_1, DAY_2, OPENING, SECURITIES, TTT, execution, give, prices

BIC = "TALYUS33"


def rows(book: Book, table: str) -> list[dict[str, Any]]:
    with calculator(book) as store:
        return [row for batch in batches(book, store, Question(table, day=book.state.open_day)) for row in batch.to_pylist()]


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """One customer sold 10 TTT (trade for trade) against 200.00 on the first day; the second day, on which it is due, is open and has run."""
    book = init_book(tmp_path / "book", "tester", utc_now())
    held = {"opening_kind": "DEPOSITORY", "account_code": "00000901", "security_code": TTT, "security_code_kind": "ISIN", "quantity": "10"}
    lot = {**OPENING[0], "security_code": TTT, "quantity": "10", "amount": "100"}
    opening = [*OPENING, held, lot]
    reference = {"security_message": SECURITIES, "account_message": ACCOUNTS, "price_message": prices(CUT_OVER_DAY, "10"), "opening_message": opening}
    for name, lines in reference.items():
        give(book, tmp_path, name, lines)
    open_day(book, DAY_1, utc_now)
    give(book, tmp_path, "execution_message", [execution(1, "C1", "TTT", "SELL", "10", "20")])
    give(book, tmp_path, "price_message", prices(DAY_1, "10"))
    close_day(book, utc_now)
    open_day(book, DAY_2, utc_now)
    give(book, tmp_path, "price_message", prices(DAY_2, "10"))
    run_day(book, utc_now)
    return book


def depository(folder: Path, trouble: Trouble | None = None) -> DropVenue:
    held = folder / "held.csv"
    held.write_text(f"account_code,security_code,security_code_kind,quantity,statement_date\n00000901,{TTT},ISIN,10,2026-11-02\n")
    return DropVenue(FileDrop(folder / "drop", "DTC"), held, None, trouble or Trouble(), rule_tables())


def test_an_item_is_sent_answered_and_settled_over_the_drop(book: Book, tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    assert [(row["outbox_state"], row["action"]) for row in rows(book, "outbox")] == [("TO_SEND", "SEND")]
    [sent] = send(book, drop, BIC, utc_now)
    assert (sent.venue, sent.messages, sent.unsaid) == ("DTC", 1, ())
    assert depository(tmp_path).play(DAY_2).movements == 1
    assert venues_in(drop) == ["DTC"]
    loaded, refused = fetch(book, drop, "DTC", utc_now)
    assert (len(loaded) >= 3, refused) == (True, [])
    run_day(book, utc_now)
    [state] = rows(book, "instruction_state")
    assert (state["state"], state["settled_quantity"], state["settled_money"]) == ("SETTLED", Decimal(10), Decimal("200.00"))
    assert [row["reason"] for row in rows(book, "instruction_event") if row["legality"] == "ILLEGAL"] == []
    assert [(row["instruction_id"], row["quantity"]) for row in rows(book, "settlement")] == [(state["instruction_id"], Decimal(-10))]
    assert rows(book, "open_instruction") == []
    assert [row["outbox_state"] for row in rows(book, "outbox")] in ([], ["ANSWERED"])
    assert fetch(book, drop, "DTC", utc_now) == ([], [])


def test_sent_again_after_a_cut_it_is_the_same_file_and_a_lost_answer_is_asked_for_without_sending_it_twice(book: Book, tmp_path: Path) -> None:
    """The depository has the MT543, its statuses never arrive and the other side has not instructed; asked by MT549, it says so (NMAT)."""
    drop, venue, third_day = tmp_path / "drop", depository(tmp_path, Trouble(0, {"silent": 1.0, "unmatched": 1.0})), dt.date(2026, 11, 4)
    [first] = send(book, drop, BIC, utc_now)
    [again] = send(book, drop, BIC, utc_now)
    assert (first.file, first.messages) == (again.file, again.messages)
    assert len(FileDrop(drop, "DTC").whole("outbox")) == 1
    venue.play(DAY_2)
    run_day(book, utc_now)
    assert [row["outbox_state"] for row in rows(book, "outbox")] == ["SENT"]
    close_day(book, utc_now)
    open_day(book, third_day, utc_now)
    run_day(book, utc_now)
    assert [(row["outbox_state"], row["action"]) for row in rows(book, "outbox")] == [("UNKNOWN", "QUERY")]
    [asked] = send(book, drop, BIC, utc_now)
    assert (asked.messages, asked.asked, send(book, drop, BIC, utc_now)[0].file) == (1, 1, asked.file)
    venue.play(third_day)
    fetch(book, drop, "DTC", utc_now)
    run_day(book, utc_now)
    [state] = rows(book, "instruction_state")
    assert (state["state"], state["venue_code"], state["status_reason"], state["answers"]) == ("UNMATCHED", "NMAT", "CMIS", 1)
    assert [(row["outbox_state"], row["action"], row["attempts"]) for row in rows(book, "outbox")] == [("ANSWERED", "NONE", 1)]
    sent = "".join(each.path.read_text() for each in FileDrop(drop, "DTC").whole("outbox"))
    assert (sent.count("{2:I543"), sent.count("{2:I549")) == (1, 1)


def test_before_the_cutoff_the_link_says_what_nobody_answered(book: Book, tmp_path: Path) -> None:
    """DTC drops at 15:10 in New York (UTC-5): from 14:40 an unanswered message is named; once it has settled, nothing is."""
    rules = rule_tables()

    def due(text: str) -> list[str]:
        moment = dt.datetime.fromisoformat(f"{DAY_2}T{text}:00-05:00").astimezone(dt.UTC)
        return [each.text for each in LinkAlarms(book.path, [NamedCutoff("DTC", "VALUED_RECYCLE", 30)], rules).due(moment)]

    drop = tmp_path / "drop"
    send(book, drop, BIC, utc_now)
    run_day(book, utc_now)
    [waiting] = rows(book, "outbox")
    assert waiting["outbox_state"] == "SENT"
    assert due("14:39") == []
    assert due("14:40") == [f"DTC VALUED_RECYCLE 15:10 America/New_York: not acknowledged: 1 ({waiting['outbox_reference']})"]
    assert depository(tmp_path, Trouble(rates={"unmatched": 1.0})).play(DAY_2).statuses
    fetch(book, drop, "DTC", utc_now)
    run_day(book, utc_now)
    [state] = rows(book, "instruction_state")
    assert due("14:40") == [f"DTC VALUED_RECYCLE 15:10 America/New_York: due and still open: 1 ({state['instruction_id']} {state['state']})"]


def test_the_book_is_looked_at_once_a_minute(book: Book) -> None:
    links = LinkAlarms(book.path, [NamedCutoff("DTC", "VALUED_RECYCLE", 30)], rule_tables())
    moment = dt.datetime.fromisoformat(f"{DAY_2}T15:00:00-05:00").astimezone(dt.UTC)
    assert [len(links.due(moment + dt.timedelta(seconds=each))) for each in (0, 59, 60)] == [1, 0, 1]


def test_a_split_over_an_open_instruction_cancels_it_and_sends_the_new_one_and_the_books_hold_the_new_shares(book: Book, tmp_path: Path) -> None:
    """Unmatched at the depository on the second day; two for one on the third: cancelled, then 20 against 200.00 are sent, and settle."""
    drop, venue, third_day = tmp_path / "drop", depository(tmp_path, Trouble(0, {"unmatched": 1.0})), dt.date(2026, 11, 4)
    send(book, drop, BIC, utc_now)
    venue.play(DAY_2)
    fetch(book, drop, "DTC", utc_now)
    terms = {"ex_date": f"{third_day}", "record_date": f"{third_day}", "payable_date": f"{third_day}", "ratio_new": "2", "ratio_old": "1", "currency": "USD"}
    named = {"message_kind": "ANNOUNCED", "action_id": "S1", "action_kind": "SPLIT", "security_code": TTT, "security_code_kind": "ISIN"}
    give(book, tmp_path, "corporate_action_message", [{**named, **terms}])
    close_day(book, utc_now)
    open_day(book, third_day, utc_now)
    run_day(book, utc_now)
    old, new = "TFT.S.2026-11-02.E1", "TRFM.S1.TFT.S.2026-11-02.E1"
    assert [(row["outbox_reference"], row["action"]) for row in rows(book, "outbox")] == [(f"{old}.CANCEL", "SEND"), (new, "NONE")]
    send(book, drop, BIC, utc_now)
    venue.play(third_day)
    fetch(book, drop, "DTC", utc_now)
    run_day(book, utc_now)
    assert [(row["instruction_id"], row["state"]) for row in rows(book, "instruction_state")] == [(old, "CANCELLED"), (new, "FAILING")]
    assert [row for row in rows(book, "instruction_event") if row["legality"] == "ILLEGAL"] == []
    assert [(row["outbox_reference"], row["action"], row["quantity"]) for row in rows(book, "outbox") if row["action"] == "SEND"] == [(new, "SEND", 20)]
    [sent] = send(book, drop, BIC, utc_now)
    assert (sent.messages, sent.unsaid) == (1, ())
    text = FileDrop(drop, "DTC").whole("outbox")[-1].path.read_text()
    assert (":36B::SETT//UNIT/20," in text, ":22F::SETR//CORP" in text, ":22F::LINK//INFO" in text) == (True, True, True)
    made = {"activity_reference": "R9", "activity_kind": "DVP", "activity_status": "MADE", "settlement_date": f"{third_day}"}
    where = {"depository_account": "00000901", "security_code": TTT, "security_code_kind": "ISIN", "quantity": "-20", "money": "200", "currency": "USD"}
    give(book, tmp_path, "depository_message", [{**made, **where, "our_reference": new}])
    run_day(book, utc_now)
    assert [(row["instruction_id"], row["quantity"], row["reason"]) for row in rows(book, "settlement")] == [(old, Decimal(-20), None)]
    assert rows(book, "open_instruction") == []
    assert [row["state"] for row in rows(book, "instruction_state")] == ["CANCELLED", "SETTLED"]
    held = [(row["ledger_account"], row["quantity"]) for row in rows(book, "balance") if row["security_id"] == TTT and row["quantity"]]
    assert held == []
