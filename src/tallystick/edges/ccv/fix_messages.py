"""CCV's records as FIX 5.0 SP2 messages and back; every tag is assumed (`fields.py`)."""

from __future__ import annotations

from collections.abc import Mapping

from tallystick.edges.ccv.fields import ENVELOPE, RECORDS, AssumedField, content_of, texts_of
from tallystick.edges.ccv.port import Content
from tallystick.edges.live.port import Body

Envelope = Mapping[AssumedField, object]


def body_of(envelope: Envelope, content: Content | None = None) -> tuple[str, Body]:
    """Message type (empty without a record) and body."""
    around = [(each.fix_tag, str(value)) for each, value in envelope.items()]
    if content is None:
        return "", around
    record, texts = texts_of(content)
    return record.fix_type, [*around, *((each.fix_tag, texts[each.attribute]) for each in record.fields)]


def read_message(raw: bytes) -> tuple[str, dict[AssumedField, str], Content | None]:
    """Type, envelope and record of a message; no record where there is none or a field is missing or is none."""
    parts = (part.partition("=") for part in raw.decode("utf-8", "backslashreplace").split("\x01") if part)
    values = {int(tag): text for tag, _, text in parts if tag.isascii() and tag.isdigit()}
    around = {each: values[each.fix_tag] for each in ENVELOPE if each.fix_tag in values}
    record = next((each for each in RECORDS if each.fix_type == values.get(35)), None)
    if record is None:
        return values.get(35, ""), around, None
    try:
        return values[35], around, content_of(record, {each.attribute: values[each.fix_tag] for each in record.fields})
    except (KeyError, ValueError, ArithmeticError):
        return values[35], around, None
