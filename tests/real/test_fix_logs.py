"""FIX messages nobody here wrote: every line accepted, ignored or rejected for a stated reason, none lost."""

from __future__ import annotations

import json
import zipfile
from collections import Counter
from pathlib import Path

from tallystick.edges.messages.fix import REASONS, FixSettings, read_fix, recognise_fix
from tallystick.edges.messages.fix.reasons import CODES
from tallystick.edges.messages.reading import Reading


def _outcome(reading: Reading, table: str = "execution_message") -> Counter[str]:
    return Counter(reason or "accepted" for reason in reading.tables[table]["reason"].to_pylist())


def _lines(reading: Reading) -> int:
    """Lines that stand in the tables: parts of a post-trade message count with their message."""
    places = {(table, row["byte_offset"]) for table, rows in reading.tables.items() for row in rows.select(["byte_offset"]).to_pylist()}
    return len(places)


def test_chain_of_orders_and_executions_fix42(shared_data: Path) -> None:
    path = shared_data / "fix" / "order_and_exec_chain_fix42.dat"
    strict = read_fix(path, "0" * 12, FixSettings())
    assert _outcome(strict) == {"BAD_BODY_LENGTH": 100}, "BodyLength is 0 in all of them"
    reading = read_fix(path, "0" * 12, FixSettings(lenient=True, default_currency="USD"))
    assert _outcome(reading) == {"accepted": 24, "NOT_A_TRADE": 75, "NOT_POSITIVE_QUANTITY": 1}, "25 reports, that of line 96 over no shares; 75 orders"
    first = next(row for row in reading.tables["execution_message"].sort_by("line_number").to_pylist() if row["reason"] is None)
    assert (first["exec_id"], first["account_code"], first["line_number"]) == ("f2745db7-77c7-4953-ae77-a69dc81e805a", "AZKJ909646300", 4)
    assert (str(first["quantity"]), str(first["price"]), str(first["trade_date"])) == ("75700.000000", "48.14100000", "2015-04-06")
    assert "BodyLength 9: found 0, counted" in first["detail"] and "took the day" in first["detail"]
    assert reading.remarks == ("24 rows accepted although length, checksum or trade date are not as they should be (lenient); first line 4",)


def test_validation_corpus_loses_nothing(shared_data: Path, tmp_path: Path) -> None:
    total: Counter[str] = Counter()
    messages = 0
    with zipfile.ZipFile(shared_data / "fix" / "validation_corpus.zip") as corpus:
        for member in corpus.namelist():
            text = corpus.read(member)
            path = tmp_path / "member.fix"
            path.write_bytes(text)
            assert recognise_fix(text), member
            reading = read_fix(path, "0" * 12, FixSettings(default_account="A"))
            lines = [line for line in text.split(b"\n") if line.strip()]
            assert _lines(reading) == len(lines), member
            assert reading.lines_read - reading.lines_of_form == len(lines), member
            messages += len(lines)
            for name in reading.tables:
                total += _outcome(reading, name)
    assert set(total) <= CODES | {"accepted"}
    assert messages == 4776 and sum(total.values()) > 4776 + 53, "53 further sides of capture reports, and parts of allocations"
    assert total["accepted"] > 300 and total["NOT_A_TRADE"] > 1700, "most of the others do not have their stated length or checksum"


def test_validation_corpus_leniently(shared_data: Path, tmp_path: Path) -> None:
    """Without length and checksum in the way, 361 execution reports and 147 capture reports show what they are."""
    path = tmp_path / "corpus.fix"
    with zipfile.ZipFile(shared_data / "fix" / "validation_corpus.zip") as corpus:
        path.write_bytes(b"\n".join(corpus.read(member) for member in corpus.namelist()))
    reading = read_fix(path, "0" * 12, FixSettings(default_account="A", lenient=True))
    total = _outcome(reading)
    assert reading.lines_read - reading.lines_of_form == 4776
    assert _lines(reading) == 4776
    assert total == {"NOT_A_TRADE": 3957, "accepted": 272, "MISSING_TRADE_DATE": 30, "GARBLED_FIELD": 20, "UNKNOWN_EXEC_TYPE": 8}
    assert _outcome(reading, "confirmation_message")["accepted"] > 500, "allocations, confirmations and their answers"
    assert sum(_outcome(reading, "ssi_message").values()) >= 86, "settlement instructions"
    assert _outcome(reading, "stated_position")["MISSING_SECURITY"] == 24, "position reports of one dictionary name no security"


def test_messages_from_engine_tests(shared_data: Path, tmp_path: Path) -> None:
    """103 single messages of engines' own tests: those proven by their origin are read here, the garbled ones refused for framing."""
    framing = {each.code for each in REASONS[: [each.code for each in REASONS].index("NOT_A_TRADE")]}
    samples = [json.loads(text) for text in (shared_data / "fix" / "messages_from_engine_tests.jsonl").read_text(encoding="utf-8").splitlines()]
    path = tmp_path / "all.fix"
    path.write_text("\n".join(sample["message"] for sample in samples), encoding="utf-8", newline="")
    table = read_fix(path, "0" * 12, FixSettings()).tables["execution_message"]
    by_line = dict(zip(table["line_number"].to_pylist(), table["reason"].to_pylist(), strict=True))
    for line, sample in enumerate(samples, start=1):
        proven = sample["checksum_ok"] and sample["body_length_ok"] and "358=|" not in sample["message"]
        assert (by_line[line] not in framing) == proven, (line, by_line[line], sample["message"])
    reasons = Counter(reason or "accepted" for reason in by_line.values())
    assert sum(reasons.values()) == 103 and reasons["NOT_A_TRADE"] == 29
    assert (reasons["accepted"], reasons["MISSING_EXEC_ID"], reasons["MISSING_QUANTITY"]) == (1, 1, 1), "two capture reports, one fill without LastQty"
