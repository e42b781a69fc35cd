"""Post-trade messages of a log to rows of their tables: `confirmation_message`, `ssi_message`, `stated_position`.

Holds    one message gives one row, or one an entry of its group; what cannot be read stands as one row with its reason
Reasons  MISSING_FIELD, BAD_FIELD, BAD_GROUP, BAD_ENCODING, UNREAD_KIND, VALUE_TOO_LONG
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from tallystick.edges.messages.fix.frame import Field
from tallystick.edges.messages.fix.kinds import SECURITY_KINDS
from tallystick.edges.messages.fix.picks import Picks
from tallystick.edges.messages.fix.reasons import Refused
from tallystick.edges.messages.fix.said_layouts import BY_TYPE, CODED, PLACED, TOTALS, Entry, Said
from tallystick.edges.messages.fix.security import security_code
from tallystick.edges.messages.fix.settings import FixSettings
from tallystick.edges.messages.fix.values import parse_day, parse_decimal, parse_time
from tallystick.model.contract import Table

CODE_LENGTH = 64
ROLES = {"10": "settlement_location", "30": "settlement_agent"}
SECURITIES_ACCOUNT = "10"
SCALES = {"quantity": 6, "figure": 8}


class Spoken(NamedTuple):
    """One landing row and its table."""

    table: Table
    values: dict[str, object]


def said_rows(fields: Sequence[Field], settings: FixSettings) -> list[Spoken]:
    """The rows of one framed message of a type of `BY_TYPE`. Raises `Refused` with the first reason."""
    whole = Picks(fields)
    layout = BY_TYPE[whole.shown(35) or ""]
    head = _head(whole, layout, settings)
    if layout.message_type == "AP":
        return [Spoken(layout.table, head | _position(whole))]
    if not layout.entries or (whole.first(layout.count_tag) is None and head.get("message_kind") == "CANCEL"):
        return [Spoken(layout.table, head)]
    parts = list(_entries(whole, layout))
    rows = [head | {"part_number": str(number)} | _values(part, layout.entries) for number, part in enumerate(parts, start=1)]
    if layout.message_type == "T":
        rows = [row | _settled_through(part) for row, part in zip(rows, parts, strict=True)]
    return [Spoken(layout.table, row) for row in rows]


def _head(whole: Picks, layout: Said, settings: FixSettings) -> dict[str, object]:
    sender = settings.sender or whole.text(49)
    if sender is None:
        raise Refused("MISSING_SENDER", "found no SenderCompID 49; expected one, or a sender in the settings")
    own = whole if not layout.entries else Picks(_outside(whole, layout))
    values: dict[str, object] = dict(layout.given) | _values(own, layout.head, layout)
    if layout.decides:
        values["message_kind"] = _kind(whole, layout)
    if "sender" in {column.name for column in layout.table}:
        values |= {"sender": _short(sender, "SenderCompID 49"), "message_type": f"FIX.{layout.message_type}"}
    else:
        values["statement_source"] = _short(sender, "SenderCompID 49")
    if layout.has_security:
        code, kind = security_code(whole, settings.security_preference)
        if code is None and values.get("message_kind") != "CANCEL":
            raise Refused("MISSING_SECURITY", "found none; expected a symbol, CUSIP, ISIN or SEDOL")
        values |= {"security_code": code and _short(code, "security"), "security_code_kind": kind}
    return values


def _kind(whole: Picks, layout: Said) -> str:
    value = whole.shown(layout.decides)
    if value is None:
        raise Refused("MISSING_FIELD", f"field {layout.decides}: found none; expected one of {', '.join(layout.kinds)}")
    if value not in layout.kinds:
        raise Refused("UNREAD_KIND", f"field {layout.decides}: found {value[:20]!r}; expected one of {', '.join(layout.kinds)}")
    return layout.kinds[value]


def _values(picks: Picks, entries: Sequence[Entry], layout: Said | None = None) -> dict[str, object]:
    cancelled = layout is not None and layout.kinds.get(picks.shown(layout.decides) or "") == "CANCEL"
    found: dict[str, object] = {}
    for each in entries:
        text = picks.text(each.tag)
        if text is None and each.needed and not cancelled:
            raise Refused("MISSING_FIELD", f"field {each.tag}: found none; expected {each.column}")
        found[each.column] = None if text is None else _value(each, text)
    return found


def _value(entry: Entry, text: str) -> object:
    if entry.form == "code":
        return _short(text, f"field {entry.tag}")
    value = _parsed(entry, text)
    if value is None:
        raise Refused("BAD_FIELD", f"field {entry.tag}: found {text[:40]!r}; expected {entry.column} as a {entry.form.replace('_', ' ')}")
    return value


def _parsed(entry: Entry, text: str) -> dt.date | dt.datetime | Decimal | str | None:
    if entry.form == "day":
        return parse_day(text)
    if entry.form == "time":
        return parse_time(text)
    if entry.form in CODED:
        return CODED[entry.form].get(text)
    number = parse_decimal(text, SCALES[entry.form])
    return number if number is not None and (number > 0 or (number == 0 and entry.form == "figure")) else None


def _short(text: str, where: str) -> str:
    if len(text) > CODE_LENGTH:
        raise Refused("VALUE_TOO_LONG", f"{where}: found {len(text)} characters, expected at most {CODE_LENGTH}")
    return text


def _starts(whole: Picks, count_tag: int, first_tag: int) -> list[int]:
    starts = [place for place, each in enumerate(whole.fields) if each.tag == first_tag]
    stated = whole.first(count_tag) or b"0"
    if not stated.isdigit() or len(stated) > 6 or int(stated) != len(starts) or not starts:
        raise Refused("BAD_GROUP", f"group {count_tag}: found count {stated[:20]!r} and {len(starts)} of field {first_tag}, expected as many, at least one")
    return starts


def _entries(whole: Picks, layout: Said) -> Iterator[Picks]:
    """The group's entries; fields behind the last that belong to the head are the head's."""
    starts = _starts(whole, layout.count_tag, layout.entries[0].tag)
    heads = {each.tag for each in layout.head}
    for start, end in zip(starts, [*starts[1:], len(whole.fields)], strict=True):
        yield Picks([each for each in whole.fields[start:end] if each.tag not in heads])


def _outside(whole: Picks, layout: Said) -> list[Field]:
    members = {each.tag for each in layout.entries}
    return [each for each in whole.fields if each.tag not in members]


def _settled_through(part: Picks) -> dict[str, object]:
    """Location, agent and account of one instruction: each party's id stands before its role, an account before its kind."""
    found: dict[str, object] = dict.fromkeys(PLACED)
    last: dict[int, str] = {}
    for each in part.fields:
        text = each.value.decode("utf-8", "backslashreplace")
        if each.tag == 784 and text in ROLES:
            found[ROLES[text]] = _short(last.get(782, ""), "field 782") or None
        elif each.tag == 786 and text == SECURITIES_ACCOUNT:
            found["settlement_account"] = _short(last.get(785, ""), "field 785") or None
        last[each.tag] = text
    return found


def _position(whole: Picks) -> dict[str, object]:
    """LongQty 704 less ShortQty 705 of the position type that states the whole balance."""
    starts = _starts(whole, 702, 703)
    groups = [Picks(whole.fields[start:end]) for start, end in zip(starts, [*starts[1:], len(whole.fields)], strict=True)]
    by_type = {group.shown(703): group for group in reversed(groups)}
    stated = next((by_type[kind] for kind in TOTALS if kind in by_type), None)
    if stated is None:
        raise Refused("UNREAD_KIND", f"field 703: found {', '.join(str(each) for each in by_type)[:40]}; expected one of {', '.join(TOTALS)}")
    if stated.first(704) is None and stated.first(705) is None:
        raise Refused("MISSING_FIELD", "fields 704, 705: found neither; expected a long or a short quantity")
    long, short = (_counted(stated, tag) for tag in (704, 705))
    return {"balance_kind": "TOTAL", "quantity": long - short}


def _counted(stated: Picks, tag: int) -> Decimal:
    text = stated.shown(tag) or "0"
    number = parse_decimal(text, 6)
    if number is None or number < 0:
        raise Refused("BAD_FIELD", f"field {tag}: found {text[:40]!r}; expected a quantity of zero or more")
    return number


def security_fields(code: object, kind: object) -> list[tuple[int, str]]:
    """The fields that name a security: Symbol 55, or SecurityID 48 and its source 22 behind the symbol FIX asks for."""
    if kind == "SYMBOL":
        return [(55, str(code))]
    sources = {ours: theirs for theirs, ours in SECURITY_KINDS.items()}
    return [(55, "[N/A]"), (48, str(code)), (22, sources[str(kind)])]
