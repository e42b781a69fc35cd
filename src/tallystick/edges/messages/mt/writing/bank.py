"""MT940 and MT950: balances and entries as a bank statement, continued on a next page where a message would be too long.

Rows     `stated_balance` and `stated_entry` of one or more accounts and statements
Units    currency units; + is a credit
Holds    each statement has one OPENING and one CLOSING balance, and opening + entries = closing
Source   SWIFT user handbook category 9, MT940 and MT950: at most 2,000 characters of text; 60M and 62M between the pages
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from tallystick.edges.messages.mt.layout.form import CannotBeSaid, Row
from tallystick.edges.messages.mt.rows import OF_PLACE
from tallystick.edges.messages.mt.writing.bank_lines import account_line, balance_line, checked_amount, entry_lines

LONGEST_TEXT_CHARACTERS = 2_000
_BALANCE = frozenset(["statement_source", "statement_reference", "account_code", "balance_date", "balance_kind", "currency", "amount"])
_ENTRY = (_BALANCE - {"balance_date", "balance_kind"}) | {"entry_date", "value_date", "entry_code", "our_reference", "their_reference", "narrative"}
_NUMBER = re.compile(r"([0-9]{1,5})(?:/([0-9]{1,5}))?")
_ROOM_FOR_FRAME = 400


def bank_texts(kind: str, balances: Sequence[Row], entries: Sequence[Row]) -> list[str]:
    """The text of each message. Raises CannotBeSaid."""
    _refuse_unsaid(balances, _BALANCE)
    _refuse_unsaid(entries, _ENTRY)
    statements: dict[tuple[object, ...], tuple[list[Row], list[Row]]] = {}
    for row in balances:
        statements.setdefault(_key(row), ([], []))[0].append(row)
    for row in entries:
        if _key(row) not in statements:
            raise CannotBeSaid(
                "statement_reference", row.get("statement_reference"), "expected a statement with an opening and a closing balance for the entry"
            )
        statements[_key(row)][1].append(row)
    return [text for of_balance, of_entry in statements.values() for text in _statement(kind, of_balance, of_entry)]


def _key(row: Row) -> tuple[object, ...]:
    return row.get("account_code"), row.get("statement_reference"), row.get("currency")


def _refuse_unsaid(rows: Sequence[Row], said: frozenset[str]) -> None:
    for row in rows:
        unsaid = next((column for column, value in row.items() if value is not None and column not in said and column not in OF_PLACE), None)
        if unsaid:
            raise CannotBeSaid(unsaid, row[unsaid], "expected none: the message has no field for it")


def _one(balances: Sequence[Row], kind: str) -> Row:
    found = [row for row in balances if row.get("balance_kind") == kind]
    if len(found) != 1:
        raise CannotBeSaid("balance_kind", [row.get("balance_kind") for row in balances], f"expected one {kind} balance")
    return found[0]


def _statement(kind: str, balances: list[Row], entries: list[Row]) -> list[str]:
    opening, closing = _one(balances, "OPENING"), _one(balances, "CLOSING")
    expected = sum((checked_amount(row) for row in entries), checked_amount(opening))
    if expected != checked_amount(closing):
        raise CannotBeSaid("amount", closing.get("amount"), f"expected the opening balance with its entries, {expected}")
    after = "".join(balance_line(tag, row) for tag, kind in (("64", "AVAILABLE"), ("65", "FORWARD")) for row in balances if row.get("balance_kind") == kind)
    return _paged(opening, closing, _pages(kind, entries), after)


def _pages(kind: str, entries: list[Row]) -> list[tuple[str, Decimal]]:
    """The entries by page: their lines and their sum."""
    pages: list[tuple[str, Decimal]] = [("", Decimal(0))]
    for row in entries:
        lines, (text, total) = entry_lines(kind, row), pages[-1]
        if text and len(text) + len(lines) > LONGEST_TEXT_CHARACTERS - _ROOM_FOR_FRAME:
            pages.append((lines, checked_amount(row)))
        else:
            pages[-1] = (text + lines, total + checked_amount(row))
    return pages


def _paged(opening: Row, closing: Row, pages: list[tuple[str, Decimal]], after: str) -> list[str]:
    texts: list[str] = []
    running = checked_amount(opening)
    for number, (lines, total) in enumerate(pages):
        first, last = number == 0, number == len(pages) - 1
        start = balance_line("60F" if first else "60M", opening if first else {**closing, "amount": running})
        running += total
        end = balance_line("62F" if last else "62M", closing if last else {**closing, "amount": running})
        head = _head(opening, number, len(pages))
        texts.append(f"{head}{start}{lines}{end}{after if last else ''}")
    return texts


def _head(opening: Row, number: int, pages: int) -> str:
    reference = opening.get("statement_reference")
    found = _NUMBER.fullmatch(reference) if isinstance(reference, str) else None
    if found is None:
        raise CannotBeSaid("statement_reference", reference, "expected a number of at most 5 digits, or two with a slash between")
    page = f"{found[1]}/{int(found[2] or 1) + number}" if found[2] or pages > 1 else found[1]
    return f":20:{page}\n{account_line(opening)}:28C:{page}\n"
