"""Bank statements of 23 senders in their own dialects, and FIN messages of 37 types, which nobody here wrote."""

from __future__ import annotations

import json
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from tallystick.edges.messages.mt import read_mt, recognise_mt
from tallystick.edges.messages.mt.reading import READ_TYPES
from tallystick.edges.messages.mt.writing import KINDS, CannotBeSaid, MtSending, write_mt
from tallystick.edges.messages.reading import FileRefused, Reading

OF_FRAME = ("file_id", "line_number", "byte_offset", "byte_length", "reason", "detail", "raw_text", "sender", "message_type", "statement_source")
DO_NOT_ADD_UP = {
    "abnamro.sta": 2,
    "ing.sta": 1,
    "knab.sta": 1,
    "postfinance.sta": 1,
    "rabobank.sta": 2,
    "triodos.sta": 1,
    "details_60-63.sta": 1,
    "malformed_details.sta": 1,
    "overly_long_details.sta": 1,
    "whitespace.sta": 1,
    "raiffeisen-cmi.sta": 1,
}
"""Closing balances that the file itself contradicts: entries were cut out or amounts changed by whoever shortened it."""
ADD_UP = {
    "mt940.sta": 3,
    "abnamro.sta": 0,
    "generic.sta": 2,
    "knab.sta": 1,
    "postfinance.sta": 1,
    "rabobank-iban.sta": 2,
    "rabobank.sta": 2,
    "sns.sta": 2,
    "february_30.sta": 1,
    "long_statement_number.sta": 1,
    "multiline.sta": 1,
    "raphaelm.sta": 3,
    "transaction_details_wrapped.sta": 1,
    "wrapped_timestamp.sta": 1,
}
NO_ACCOUNT = {
    "account_balance_credit.sta",
    "account_balance_debit.sta",
    "available_balance.sta",
    "closing_balance.sta",
    "statement_details.sta",
    "statement_line.sta",
    "sparkassen.sta",
}
INCOMPLETE = {
    "account_identification_iban.sta",
    "account_identification_legacy.sta",
    "account_identification.sta",
    "reference.sta",
    "statement_number.sta",
    "gv_codes.sta",
}
REFUSED = {"empty_non_swift.sta": "NOT_AN_MT_FILE", "invalid_statement.sta": "NOT_AN_MT_FILE"}


@pytest.fixture(scope="module")
def statements(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Reading | FileRefused]:
    folder = tmp_path_factory.mktemp("mt940")
    zipfile.ZipFile(shared_data / "swift_mt" / "mt940_bank_statements.zip").extractall(folder)
    return {path.name: _read(path) for path in sorted(folder.rglob("*.sta"))}


def _read(path: Path) -> Reading | FileRefused:
    try:
        return read_mt(path, "real")
    except FileRefused as refused:
        return refused


def _rows(reading: Reading | FileRefused, table: str) -> list[dict[str, object]]:
    return reading.tables[table].to_pylist() if isinstance(reading, Reading) and table in reading.tables else []


def _closing(reading: Reading | FileRefused, reason: str | None) -> int:
    return sum(row["balance_kind"] == "CLOSING" and row["reason"] == reason for row in _rows(reading, "stated_balance"))


def test_all_files_and_lines_are_there(statements: dict[str, Reading | FileRefused]) -> None:
    assert len(statements) == 37
    assert {name: reading.reason for name, reading in statements.items() if isinstance(reading, FileRefused)} == REFUSED
    for reading in statements.values():
        assert isinstance(reading, FileRefused) or reading.rows + reading.lines_of_form == reading.lines_read
    assert sum(len(_rows(reading, "stated_entry")) for reading in statements.values()) == 86


def test_every_statement_adds_up_or_says_why_not(statements: dict[str, Reading | FileRefused]) -> None:
    assert {name: count for name, reading in statements.items() if (count := _closing(reading, "BALANCE_DOES_NOT_ADD"))} == DO_NOT_ADD_UP
    assert {name: count for name, reading in statements.items() if (count := _closing(reading, None))} == {
        name: count for name, count in ADD_UP.items() if count
    }


def test_fragments_are_rejected_by_name(statements: dict[str, Reading | FileRefused]) -> None:
    reasons = {
        name: Counter(row["reason"] for table in ("stated_balance", "stated_entry") for row in _rows(reading, table)) for name, reading in statements.items()
    }
    assert {name for name, found in reasons.items() if "MISSING_FIELD" in found} == NO_ACCOUNT | {"multiline.sta"}
    assert {name for name, found in reasons.items() if "INCOMPLETE_STATEMENT" in found} == INCOMPLETE
    assert all(set(found) <= {None, "MISSING_FIELD", "INCOMPLETE_STATEMENT", "BALANCE_DOES_NOT_ADD"} for found in reasons.values())


def test_every_message_is_accounted_for(shared_data: Path, tmp_path: Path) -> None:
    outcomes: Counter[str] = Counter()
    for line in (shared_data / "swift_mt" / "mt_messages.jsonl").read_text().splitlines():
        message = json.loads(line)
        outcomes[_outcome(message, tmp_path / "message.fin")] += 1
    assert sum(outcomes.values()) == 113
    assert outcomes == {"read": 29, "kept with a reason": 2, "UNREAD_MESSAGE_TYPE": 78, "frame broken": 4}


def _outcome(message: dict[str, str], path: Path) -> str:
    path.write_text(message["text"], newline="")
    reading = read_mt(path, "real")
    assert reading.rows + reading.lines_of_form == reading.lines_read
    assert reading.rows or message["mt"] == "535", message["origin"]
    reasons = {row["reason"] for row in _rows(reading, "depository_message")}
    if message["mt"] in READ_TYPES:
        assert not reasons & {"UNREAD_MESSAGE_TYPE", "TRUNCATED_MESSAGE"}, message["origin"]
        return "kept with a reason" if reasons & {"BROKEN_STRUCTURE", "UNREAD_FUNCTION"} else "read"
    return "UNREAD_MESSAGE_TYPE" if "UNREAD_MESSAGE_TYPE" in reasons else "frame broken"


SECURITIES_MESSAGES = {
    ("502", "depository_message", "UNREAD_MESSAGE_TYPE"): 1,
    ("527", "depository_message", "UNREAD_MESSAGE_TYPE"): 1,
    ("569", "depository_message", "UNREAD_MESSAGE_TYPE"): 1,
    ("535", "stated_position", None): 5,
    ("535", "stated_position", "UNREAD_QUANTITY_TYPE"): 1,
    ("537", "stated_penalty", "BAD_SECURITY"): 4,
    ("540", "instruction_message", None): 2,
    ("541", "instruction_message", None): 3,
    ("541", "depository_message", "BROKEN_STRUCTURE"): 1,
    ("541", "depository_message", "UNREAD_FUNCTION"): 1,
    ("543", "instruction_message", None): 4,
    ("547", "depository_message", None): 1,
    ("564", "corporate_action_message", None): 4,
    ("564", "corporate_action_message", "MISSING_FIELD"): 1,
}
"""Rows by type, table and reason. The shortened ISINs of the 537 are no ISINs, one 541 closes a sequence that is not open, another ends after
its reference, and one dividend of the 564 states a percentage for its rate."""

NOT_WRITTEN = {
    ("535", "security_code"): "an underscore is no character of the network",
    ("535", "balance_kind"): "the total of the security was no figure we read",
    ("540", "place_of_settlement"): "a place given by name and address (95Q)",
}
"""What was read and cannot be said again, by the column that is refused."""


def test_every_securities_message_is_read_or_has_its_reason(shared_data: Path, tmp_path: Path) -> None:
    outcomes: Counter[tuple[str, str, str | None]] = Counter()
    for message in _securities(shared_data):
        (tmp_path / "m.fin").write_text(message["text"], newline="")
        reading = read_mt(tmp_path / "m.fin", "real")
        outcomes.update((message["mt"], name, row["reason"]) for name, table in reading.tables.items() for row in table.to_pylist())
    assert outcomes == SECURITIES_MESSAGES


def test_what_was_read_is_written_and_read_back(shared_data: Path, tmp_path: Path) -> None:
    refused, written = set(), Counter[str]()
    for message in [each for each in _securities(shared_data) if each["mt"] in KINDS]:
        (tmp_path / "m.fin").write_text(message["text"], newline="")
        for name, table in read_mt(tmp_path / "m.fin", "real").tables.items():
            rows = [_said(row) for row in table.to_pylist() if row["reason"] is None]
            try:
                data = write_mt(message["mt"], rows, MtSending("TALYUS33", "DTCYUS33"))
            except CannotBeSaid as cannot:
                refused.add((message["mt"], cannot.column))
                continue
            if rows:
                (tmp_path / "back.fin").write_bytes(data)
                assert [_said(row) for row in read_mt(tmp_path / "back.fin", "back").tables[name].to_pylist()] == rows
                written[message["mt"]] += len(rows)
    assert refused == set(NOT_WRITTEN)
    assert written == {"540": 1, "541": 3, "543": 4, "547": 1, "564": 4}


def test_bank_statements_of_the_network_are_written_and_read_back(shared_data: Path, tmp_path: Path) -> None:
    written = refused = 0
    for line in (shared_data / "swift_mt" / "mt_messages.jsonl").read_text().splitlines():
        message = json.loads(line)
        if message["mt"] not in ("940", "950"):
            continue
        (tmp_path / "m.fin").write_text(message["text"], newline="")
        tables = read_mt(tmp_path / "m.fin", "real").tables
        found = {name: [_said(row) for row in table.to_pylist()] for name, table in tables.items()}
        try:
            data = write_mt(message["mt"], found["stated_balance"], MtSending("TALYUS33", "DTCYUS33"), found.get("stated_entry", []))
        except CannotBeSaid as cannot:
            assert cannot.column in ("balance_kind", "narrative", "amount")
            refused += 1
            continue
        (tmp_path / "back.fin").write_bytes(data)
        back = read_mt(tmp_path / "back.fin", "back").tables
        assert {name: [_said(row) for row in table.to_pylist()] for name, table in back.items()} == found
        written += 1
    assert (written, refused) == (4, 6)


def _securities(shared_data: Path) -> list[dict[str, str]]:
    messages = [json.loads(line) for line in (shared_data / "swift_mt" / "mt_messages.jsonl").read_text().splitlines()]
    return [message for message in messages if message["mt"].startswith("5")]


def _said(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if value is not None and name not in OF_FRAME}


def test_the_holdings_and_the_delivery(shared_data: Path, tmp_path: Path) -> None:
    texts = [json.loads(line) for line in (shared_data / "swift_mt" / "mt_messages.jsonl").read_text().splitlines()]
    path = tmp_path / "holdings.fin"
    path.write_text("\n$\n".join(each["text"] for each in texts if each["mt"] in ("535", "547")), newline="")
    assert recognise_mt(path.read_bytes())
    reading = read_mt(path, "real")
    positions = [(row["account_code"], row["security_code"], row["balance_kind"], row["quantity"], row["reason"]) for row in _rows(reading, "stated_position")]
    assert positions == [
        ("S 02500", "AGGR_AVAI", "TOTAL", 300, None),
        ("S 02500", "AGGR_AVAI", "FREE", 200, None),
        ("F275", "31392EXH8", "TOTAL", 35732656, None),
        ("F275", "31392EXH8", "FREE", 35732656, None),
        ("F275", "31406RR72", "TOTAL", None, "UNREAD_QUANTITY_TYPE"),
        ("F275", "31406RR72", "FREE", -990692, None),
    ]
    assert any("ABC20070327P1 states no position for ABC" in remark for remark in reading.remarks)
    delivery = _rows(reading, "depository_message")[0]
    assert (delivery["quantity"], str(delivery["money"]), delivery["contra_account"]) == (-8167548, "8226417.05", "00355")
