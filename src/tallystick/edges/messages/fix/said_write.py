"""Rows of `confirmation_message` and `stated_position` as FIX messages: the body for a live session, or whole messages for a file.

Refused  `CannotBeSaid`: a column the message has no field for, a value its field cannot hold, rows that belong to several messages
Holds    what is written is read back as the same rows, but for where they stood
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import groupby
from typing import TypeAlias

from tallystick.edges.messages.fix.said_layouts import BY_TYPE, CODED, PLACED, Entry, Said
from tallystick.edges.messages.fix.said_read import CODE_LENGTH, SECURITIES_ACCOUNT, security_fields

Row: TypeAlias = "Mapping[str, object]"
Body: TypeAlias = "list[tuple[int, str]]"
SOH = "\x01"
PLACE = frozenset(("file_id", "line_number", "byte_offset", "byte_length", "reason", "detail", "raw_text"))
FRAME = frozenset(("sender", "message_type", "statement_source", "message_kind", "part_number"))


class CannotBeSaid(ValueError):
    """A row that the message cannot say: the column, what was found and why."""

    def __init__(self, message_type: str, column: str, value: object, why: str) -> None:
        super().__init__(f"FIX {message_type}: {column}: found {value!r}; {why}")
        self.column = column


def write_fix(message_type: str, rows: Sequence[Row], version: str, our_id: str, their_id: str, sent: dt.datetime, first_number: int = 1) -> bytes:
    """Whole messages, a line each, for a file; a live session numbers and stamps `bodies` itself. Raises CannotBeSaid."""
    lines = []
    for number, body in enumerate(bodies(message_type, rows), start=first_number):
        head = [(35, message_type), (34, str(number)), (49, our_id), (52, _time(sent)), (56, their_id)]
        version_fields = [(1128, "9")] if version.startswith("FIX.5") else []
        lines.append(_sealed("FIXT.1.1" if version_fields else version, [*head, *version_fields, *body]))
    return b"".join(line + b"\n" for line in lines)


def bodies(message_type: str, rows: Sequence[Row]) -> list[Body]:
    """The fields behind the header, a list a message: rows of one reference that follow each other are one. Raises CannotBeSaid."""
    if message_type not in BY_TYPE:
        raise CannotBeSaid(message_type, "message_type", message_type, f"expected one of {', '.join(BY_TYPE)}")
    layout = BY_TYPE[message_type]
    if not layout.entries:
        return [_body(layout, [row]) for row in rows]
    return [
        _body(layout, list(group))
        for _, group in groupby(rows, key=lambda row: (row.get("message_reference"), row.get("message_kind") if layout.decides else None))
    ]


def _body(layout: Said, rows: Sequence[Row]) -> Body:
    row = rows[0]
    _check(layout, rows)
    body: Body = [(layout.decides, _decided(layout, row))] if layout.decides else []
    for each in layout.head:
        if each.tag == 11 and layout.order_group:
            body += [(73, "1"), (11, _text(layout, each, row))] if row.get(each.column) is not None else []
        elif row.get(each.column) is not None and each.tag not in {tag for tag, _ in body}:
            body.append((each.tag, _text(layout, each, row)))
    if layout.has_security and row.get("security_code") is not None:
        body += security_fields(row["security_code"], row["security_code_kind"])
    return body + _group(layout, rows)


def _group(layout: Said, rows: Sequence[Row]) -> Body:
    if layout.message_type == "AP":
        quantity = rows[0]["quantity"]
        if not isinstance(quantity, Decimal):
            raise CannotBeSaid("AP", "quantity", quantity, "expected a decimal")
        return [(702, "1"), (703, "TOT"), (704, _number(max(quantity, Decimal(0)))), (705, _number(max(-quantity, Decimal(0))))]
    if not layout.entries or rows[0].get("part_number") is None:
        return []
    entries: Body = []
    for row in rows:
        entries += [(each.tag, _text(layout, each, row)) for each in layout.entries if row.get(each.column) is not None]
        entries += _settled_through(layout, row) if layout.message_type == "T" else []
    return [(layout.count_tag, str(len(rows))), *entries]


def _settled_through(layout: Said, row: Row) -> Body:
    """The settlement parties of one instruction; the account stands below the agent."""
    texts = {column: _text(layout, Entry(0, column), row) for column in PLACED if row.get(column) is not None}
    if "settlement_account" in texts and "settlement_agent" not in texts:
        raise CannotBeSaid("T", "settlement_account", texts["settlement_account"], "expected an agent who keeps it")
    parties: Body = []
    for column, role in (("settlement_location", "10"), ("settlement_agent", "30")):
        parties += [(782, texts[column]), (783, "D"), (784, role)] if column in texts else []
    if "settlement_account" in texts:
        parties += [(801, "1"), (785, texts["settlement_account"]), (786, SECURITIES_ACCOUNT)]
    count = sum(tag == 782 for tag, _ in parties)
    return [(85, "1"), (165, "3"), (787, "S"), (781, str(count)), *parties] if count else []


def _check(layout: Said, rows: Sequence[Row]) -> None:
    """Every column has a field, needed ones are there, and rows of one message agree in what stands once."""
    parts = {each.column for each in layout.entries}
    known = {each.column for each in layout.head} | parts | PLACE | FRAME | set(layout.given)
    known |= {"security_code", "security_code_kind"} if layout.has_security else set()
    known |= set(PLACED) if layout.message_type == "T" else set()
    parts |= set(PLACED) if layout.message_type == "T" else set()
    known |= {"quantity", "balance_kind"} if layout.message_type == "AP" else set()
    for row in rows:
        for column, value in row.items():
            if value is not None and column not in known:
                raise CannotBeSaid(layout.message_type, column, value, "the message has no field for it")
            if column not in parts | PLACE | {"part_number"} and value != rows[0].get(column):
                raise CannotBeSaid(layout.message_type, column, value, f"expected {rows[0].get(column)!r} as in the first row of the message")
        by_tag: dict[int, object] = {}
        for each in layout.head:
            if by_tag.setdefault(each.tag, row.get(each.column)) != row.get(each.column):
                raise CannotBeSaid(layout.message_type, each.column, row.get(each.column), f"expected {by_tag[each.tag]!r}, since one field says both")
        for each in (*layout.head, *layout.entries):
            if each.needed and row.get(each.column) is None and row.get("message_kind") != "CANCEL":
                raise CannotBeSaid(layout.message_type, each.column, None, "expected a value")
    if layout.message_type == "AP" and rows[0].get("balance_kind") != "TOTAL":
        raise CannotBeSaid("AP", "balance_kind", rows[0].get("balance_kind"), "expected TOTAL")


def _decided(layout: Said, row: Row) -> str:
    said = [value for value, kind in layout.kinds.items() if kind == row.get("message_kind")]
    if not said:
        raise CannotBeSaid(layout.message_type, "message_kind", row.get("message_kind"), f"expected one of {', '.join(sorted(set(layout.kinds.values())))}")
    return said[1] if len(said) > 1 and row.get("previous_reference") is not None else said[0]


def _text(layout: Said, entry: Entry, row: Row) -> str:
    value = row[entry.column]
    if isinstance(value, dt.datetime):
        return _time(value)
    if isinstance(value, dt.date):
        return value.strftime("%Y%m%d")
    if isinstance(value, Decimal):
        return _number(value)
    text = str(value)
    if entry.form in CODED:
        code = next((code for code, word in CODED[entry.form].items() if word == text), None)
        if code is None:
            raise CannotBeSaid(layout.message_type, entry.column, text, f"expected one of {', '.join(dict.fromkeys(CODED[entry.form].values()))}")
        return code
    if not text or SOH in text or "\n" in text or len(text) > CODE_LENGTH:
        raise CannotBeSaid(layout.message_type, entry.column, text, f"expected 1 to {CODE_LENGTH} characters without separator and line end")
    return text


def _number(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _time(value: dt.datetime) -> str:
    fraction = f".{value.microsecond:06d}".rstrip("0") if value.microsecond else ""
    return value.strftime("%Y%m%d-%H:%M:%S") + fraction


def _sealed(begin_string: str, fields: Sequence[tuple[int, str]]) -> bytes:
    body = "".join(f"{tag}={value}{SOH}" for tag, value in fields).encode()
    head = f"8={begin_string}{SOH}9={len(body)}{SOH}".encode() + body
    return head + f"10={sum(head) % 256:03d}{SOH}".encode()
