"""CCV's records as JSON objects and back; every key is assumed (`fields.py`). Decimals are strings."""

from __future__ import annotations

import json
from typing import TypeAlias

from tallystick.edges.ccv.fields import EVENT_NUMBER, RECORDS, content_of, texts_of
from tallystick.edges.ccv.lines import LARGEST_NUMBER
from tallystick.edges.ccv.port import CcvUnreachable, Content, Event, MarginCall, Obligation

Json: TypeAlias = "dict[str, object]"


def json_of(content: Content) -> Json:
    """{"obligation": {…}}"""
    record, texts = texts_of(content)
    return {record.json_name: {each.json_key: texts[each.attribute] for each in record.fields}}


def content_from(value: object) -> Content:
    """The record of such an object. Raises CcvUnreachable where it is none: what was asked is not known to be done."""
    found = value if isinstance(value, dict) else {}
    record = next((each for each in RECORDS if each.json_name in found), None)
    if record is None:
        raise CcvUnreachable(f"found {str(value)[:80]}, expected one of {', '.join(each.json_name for each in RECORDS)}")
    texts = found[record.json_name]
    try:
        return content_of(record, {each.attribute: texts[each.json_key] for each in record.fields})
    except (KeyError, ValueError, ArithmeticError, TypeError) as error:
        raise CcvUnreachable(f"{record.json_name}: {type(error).__name__} {error}; expected every assumed field") from error


def event_text(event: Event) -> str:
    """One change as a line of the stream."""
    if event.content is None:
        return event.said
    return json.dumps({EVENT_NUMBER.json_key: event.number, **json_of(event.content)})


def event_from(value: Json, said: str) -> Event | None:
    """The change of such an object as it was said; without content where it cannot be read, None where it has no number."""
    number = value.get(EVENT_NUMBER.json_key)
    if not isinstance(number, int) or not 0 < number < LARGEST_NUMBER:
        return None
    try:
        content = content_from(value)
    except CcvUnreachable:
        return Event(number, None, said)
    return Event(number, content if isinstance(content, Obligation | MarginCall) else None, said)
