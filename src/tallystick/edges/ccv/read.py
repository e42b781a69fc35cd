"""Read a captured log of a clearing house: every line a row of stated_obligation or stated_margin_call, with a reason where it cannot be used.

What was said is read by the assumed fields (`fields.py`) when the log is loaded, not when it is heard: when the specification comes, a
rebuild reads the same logs by the new ones.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import Enum
from pathlib import Path

from tallystick.edges.ccv.fields import CURRENCY, HOUSE, ISSUE_KIND, READS, RECORDS, AssumedField, AssumedRecord
from tallystick.edges.ccv.lines import HEADER_PREFIX, Told, told_from
from tallystick.edges.ccv.port import MarginCall, Obligation
from tallystick.edges.ccv.reasons import PRECEDENCE
from tallystick.edges.messages.reading import Reading, landing_table
from tallystick.model.clearing_tables import CLEARING_LANDING, STATED_MARGIN_CALL, STATED_OBLIGATION
from tallystick.model.contract import DECIMALS, Kind, Table

Row = dict[str, object]
Texts = Mapping[str, str]
Fault = tuple[str, str]

LONGEST_CODE = 64
PLAIN = re.compile(r"[+-]?[0-9]{1,30}(\.[0-9]{1,30})?")
TABLES: dict[type, Table] = {Obligation: STATED_OBLIGATION, MarginCall: STATED_MARGIN_CALL}
COLUMNS = {"agent": "member_id", "obligation_id": "obligation_reference", "call_id": "call_reference", "issue": "security_code", "cash": "money",
           "state": "obligation_state", "kind": "call_kind"}  # fmt: skip
"""Columns whose name is not that of the record's attribute."""


def read_clearing(path: Path, file_id: str) -> Reading:
    """All that was told, as landing tables (only tables that have rows). Row reasons: `reasons.ROW_REASONS`."""
    rows: dict[str, list[Row]] = {table.name: [] for table in CLEARING_LANDING}
    lines = form = 0
    for number, (offset, line) in enumerate(_lines(path), start=1):
        lines = number
        if not line.strip() or line.startswith(HEADER_PREFIX):
            form += 1
            continue
        table, row = _row(line)
        rows[table.name].append({"file_id": file_id, "line_number": number, "byte_offset": offset, "byte_length": len(line)} | row)
    return Reading({table.name: landing_table(table, rows[table.name]) for table in CLEARING_LANDING if rows[table.name]}, lines, form)


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    offset = 0
    with path.open("rb") as file:
        for line in file:
            yield offset, line.rstrip(b"\n")
            offset += len(line)


def _row(line: bytes) -> tuple[Table, Row]:
    """The table and the row of a line."""
    told = told_from(line)
    if told is None:
        return STATED_OBLIGATION, _refused(line, [("UNREADABLE_LINE", "expected a line of the capture")])
    heard: Row = {"statement_source": HOUSE, "change_number": told.number, "heard_kind": told.kind, "heard_at": _time(told.heard_at)}
    record, texts = _said(told)
    if record is None:
        return STATED_OBLIGATION, heard | _refused(line, [("UNREAD_RECORD", f"found {told.said[:80]!r}, expected an obligation or a call")])
    table = TABLES[record.record]
    values, faults = _values(record, texts, table)
    return table, heard | values | (_refused(line, faults) if faults else {})


def _said(told: Told) -> tuple[AssumedRecord | None, Texts]:
    """The record a text is, and its texts by attribute: JSON, else FIX."""
    records = [each for each in RECORDS if each.record in TABLES]
    if told.said.startswith("{"):
        found = _json(told.said)
        record = next((each for each in records if isinstance(found.get(each.json_name), dict)), None)
        stated = found[record.json_name] if record is not None else {}
        return record, _texts(record, {each: stated.get(each.json_key) for each in record.fields}) if record is not None else {}
    parts = (part.partition("=") for part in told.said.split("\x01"))
    tags = {tag: text for tag, _, text in parts}
    record = next((each for each in records if each.fix_type == tags.get("35")), None)
    return record, _texts(record, {each: tags.get(str(each.fix_tag)) for each in record.fields}) if record is not None else {}


def _json(text: str) -> dict[str, dict[str, object]]:
    try:
        found = json.loads(text, parse_float=str, parse_int=str)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _texts(record: AssumedRecord, stated: Mapping[AssumedField, object]) -> Texts:
    return {each.attribute: str(stated[each]) for each in record.fields if isinstance(stated[each], str) and stated[each]}


def _values(record: AssumedRecord, texts: Texts, table: Table) -> tuple[Row, list[Fault]]:
    """The row's values as far as they can be read, and what is wrong with the others."""
    values: Row = {"security_code_kind": ISSUE_KIND, "currency": CURRENCY} if record.record is Obligation else {}
    faults: list[Fault] = []
    for each in record.fields:
        name = COLUMNS.get(each.attribute, each.attribute)
        value, fault = _value(each, texts.get(each.attribute), table[name].kind)
        values[name] = value
        faults += [] if fault is None else [(fault, f"{each.attribute}: found {texts.get(each.attribute, 'none')[:80]!r}")]
    return values, faults


def _value(field: AssumedField, text: str | None, kind: Kind) -> tuple[object, str | None]:
    """The value of a text, or the reason why it has none."""
    if text is None:
        return None, "MISSING_FIELD"
    if field.kind is Decimal and PLAIN.fullmatch(text) is None:
        return None, "BAD_NUMBER"
    try:
        value = _utc(READS[field.kind](text))
    except (ValueError, OverflowError):
        return None, "BAD_DATE" if issubclass(field.kind, dt.date) else "UNKNOWN_VALUE"
    if isinstance(value, Decimal):
        return (value, None) if _fits(value, kind) else (None, "FIGURE_OUT_OF_RANGE")
    if isinstance(value, str) and len(value) > LONGEST_CODE:
        return None, "VALUE_TOO_LONG"
    return value.value if isinstance(value, Enum) else value, None


def _fits(value: Decimal, kind: Kind) -> bool:
    precision, scale = DECIMALS[kind]
    return abs(value) < 10 ** (precision - scale) and value == round(value, scale)


def _time(text: str) -> object:
    try:
        return _utc(dt.datetime.fromisoformat(text))
    except (ValueError, OverflowError):
        return None


def _utc(value: object) -> object:
    """A moment in UTC without a zone (one that names no zone is in UTC); any other value as it is."""
    if isinstance(value, dt.datetime) and value.tzinfo is not None:
        return value.astimezone(dt.UTC).replace(tzinfo=None)
    return value


def _refused(line: bytes, faults: list[Fault]) -> Row:
    reason, detail = min(faults, key=lambda each: PRECEDENCE[each[0]])
    return {"reason": reason, "detail": detail, "raw_text": line.decode("utf-8", "backslashreplace")[:4000]}
