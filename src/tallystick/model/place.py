"""Columns every landing row begins with: where it stood in which file, and why it cannot be used; and how a sender names a security."""

from __future__ import annotations

from tallystick.model.columns import code, count, private, text
from tallystick.model.contract import Column

PLACE: tuple[Column, ...] = (
    code("file_id", "First 12 hexadecimal digits of the SHA-256 of the received file", key=True),
    count("line_number", "Line (or message, or element) in the file, from 1", unit="lines", key=True),
    count("byte_offset", "Where the raw text starts in the file", unit="bytes", nullable=True),
    count("byte_length", "How long the raw text is", unit="bytes", nullable=True),
    code("reason", "Why the row cannot be used as it stands; null when it can", nullable=True),
    text("detail", "What was found and what was expected, for a person", nullable=True),
    private(text("raw_text", "The text as received, where it is not found by offset", nullable=True)),
)

SECURITY_CODE: tuple[Column, ...] = (
    code("security_code", "The security as the sender names it", nullable=True),
    code("security_code_kind", "ISIN, CUSIP, SEDOL, SYMBOL or OWN (our security_id)", nullable=True),
)
