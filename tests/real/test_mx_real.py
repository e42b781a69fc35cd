"""ISO 20022 statements and messages which nobody here wrote, with the official schemas beside them."""

from __future__ import annotations

import json
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from lxml import etree

from tallystick.edges.messages.mx import read_mx
from tallystick.edges.messages.mx.elements import message_name
from tallystick.edges.messages.reading import FileRefused, Reading

DO_NOT_ADD_UP = {"camt053.v2.five.decimals.xml", "camt053.v2.minimal.ultimate.xml", "camt053.v3.xml", "camt053.v8.xml"}
"""The closing balance is in another currency, or 27.050 where 18.150 + 8.850 = 27.000."""
HEADERS_ONLY = 12


@pytest.fixture(scope="module")
def samples(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("camt")
    for name in ("camt_samples", "camt_xsd"):
        zipfile.ZipFile(shared_data / "iso20022" / f"{name}.zip").extractall(folder)
    return folder


def _readings(folder: Path) -> dict[str, Reading]:
    return {path.name: read_mx(path, "real") for path in sorted(folder.rglob("*.xml"))}


def _rows(reading: Reading, table: str) -> list[dict[str, object]]:
    return reading.tables[table].to_pylist() if table in reading.tables else []


def test_the_samples_are_read_as_their_schemas_say(samples: Path) -> None:
    schemas = {path.stem: etree.XMLSchema(etree.parse(path)) for path in samples.rglob("*.xsd")}
    valid = 0
    for path in sorted(samples.rglob("*.xml")):
        document = etree.parse(path)
        is_valid = schemas[message_name(document.getroot())].validate(document)
        reasons = {row["reason"] for row in _rows(read_mx(path, "real"), "depository_message")}
        assert is_valid == (not reasons), path.name
        valid += is_valid
    assert valid == 17


def test_balances_and_entries_are_all_there(samples: Path) -> None:
    for path in samples.rglob("*.xml"):
        reading = read_mx(path, "real")
        text = path.read_text()
        assert len(_rows(reading, "stated_balance")) == text.count("<Bal>"), path.name
        assert len(_rows(reading, "stated_entry")) == text.count("<Ntry>"), path.name


def test_every_statement_adds_up_or_says_why_not(samples: Path) -> None:
    reasons = {name: Counter(row["reason"] for row in _rows(reading, "stated_balance")) for name, reading in _readings(samples).items()}
    assert {name for name, found in reasons.items() if found["BALANCE_DOES_NOT_ADD"]} == DO_NOT_ADD_UP
    assert reasons["camt053.v2.multi.statement.xml"] == {None: 4}
    assert {name for name, found in reasons.items() if found["INCOMPLETE_STATEMENT"]} == {"camt53.only-Dt-with-DtTm.xml"}
    assert {name for name, found in reasons.items() if found["UNREAD_BALANCE_KIND"]} == {"camt052.v4.xml", "camt052.v6.xml"}


def test_every_message_is_accounted_for(shared_data: Path, tmp_path: Path) -> None:
    outcomes: Counter[str] = Counter()
    for line in (shared_data / "iso20022" / "mx_messages.jsonl").read_text().splitlines():
        outcomes[_outcome(json.loads(line), tmp_path / "message.xml")] += 1
    assert sum(outcomes.values()) == 85
    assert outcomes == {"read": 4, "MISSING_ELEMENT": 1, "UNREAD_MESSAGE_TYPE": 75, "HOSTILE_XML": 3, "NOT_WELL_FORMED": 2}


def _outcome(message: dict[str, str], path: Path) -> str:
    path.write_text(message["text"])
    try:
        reading = read_mx(path, "real")
    except FileRefused as refused:
        return refused.reason
    assert reading.rows == reading.lines_read > 0, message["origin"]
    unread = {str(row["reason"]) for row in _rows(reading, "depository_message")}
    assert bool(unread) == (message["message"][:8] not in ("camt.053", "semt.002", "sese.023")), message["origin"]
    instructions = {str(row["reason"]) for row in _rows(reading, "instruction_message")}
    return (unread or instructions or {"read"}).pop()


def test_the_holdings(shared_data: Path, tmp_path: Path) -> None:
    found = {}
    for line in (shared_data / "iso20022" / "mx_messages.jsonl").read_text().splitlines():
        message = json.loads(line)
        if message["message"].startswith("semt.002"):
            (tmp_path / "holdings.xml").write_text(message["text"])
            found[message["message"]] = read_mx(tmp_path / "holdings.xml", "real")
    new, old = found["semt.002.001.11"], found["semt.002.002.03"]
    assert Counter((row["balance_kind"], row["reason"]) for row in _rows(new, "stated_position")) == {
        ("TOTAL", None): 139,
        ("FREE", None): 139,
        (None, "UNREAD_BALANCE_KIND"): 139,
    }
    assert [(row["security_code"], row["balance_kind"], row["quantity"]) for row in _rows(old, "stated_position")] == [
        ("31392EXH8", "TOTAL", 35732656),
        ("31392EXH8", "FREE", 35732656),
        ("31406RR72", "TOTAL", 0),
        ("31406RR72", "FREE", 990692),
    ]
