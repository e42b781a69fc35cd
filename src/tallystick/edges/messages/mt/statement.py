"""Bank statements MT940, MT942 and MT950: balances and entries, and whether they add up.

Reads    the fields of one statement
Writes   `stated_balance` (60 OPENING, 62 CLOSING, 64 AVAILABLE, 65 FORWARD) and `stated_entry` (61 with its 86)
Units    currency units; + the bank owes us or credits us, − we owe or are debited; RD is a debit taken back (+), RC a credit taken back (−)
Holds    opening + entries = closing, to the last decimal, or the closing row has the reason BALANCE_DOES_NOT_ADD
Source   SWIFT user handbook category 9, MT940, MT942, MT950; dialects of banks as received

An entry without an entry date was booked on its value date. A balance that names no currency has that of the opening balance
(some banks leave it out; a remark says so). An amount in MT942 has the currency of its floor limit (34F).

Reason codes: INCOMPLETE_STATEMENT, MISSING_FIELD, BAD_BALANCE, BAD_ENTRY, BAD_DATE, BAD_FIGURE, BALANCE_DOES_NOT_ADD.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal

from tallystick.edges.messages.mt.fields import Field
from tallystick.edges.messages.mt.figures import entry_date, figure, short_date
from tallystick.edges.messages.mt.message import Message
from tallystick.edges.messages.mt.rows import Rows, Unreadable, reject
from tallystick.model.landing import STATED_BALANCE, STATED_ENTRY

BALANCE_KINDS = {"60F": "OPENING", "60M": "OPENING", "62F": "CLOSING", "62M": "CLOSING", "64": "AVAILABLE", "65": "FORWARD"}
SIGNS = {"C": 1, "D": -1, "RC": -1, "RD": 1}
_BALANCE = re.compile(r"([CD])([0-9]{6})([A-Z]{3})?([0-9,]+)")
_ENTRY = re.compile(r"([0-9]{6})([0-9]{4})?(RC|RD|C|D)([A-Z])?([0-9,]+)([A-Z][A-Z0-9]{3})(.*)")
_REFERENCE_LENGTH = 16


@dataclass
class _Statement:
    """What is known of the statement while its fields are read."""

    source: str
    account: str | None
    reference: str | None
    currency: str | None
    rows: Rows
    opening: list[dict[str, object]] = field(default_factory=list)
    closing: list[dict[str, object]] = field(default_factory=list)
    entries: list[dict[str, object]] = field(default_factory=list)
    narrative_of: dict[str, object] | None = None
    unread: Counter[str] = field(default_factory=Counter)


def read_statement(message: Message, source: str, rows: Rows) -> None:
    """Read one statement into `rows`."""
    first = {each.tag: each.value.strip() for each in reversed(message.fields)}
    statement = _Statement(source, first.get("25") or first.get("25P"), first.get("28C") or first.get("28") or first.get("20"), _currency(message.fields), rows)
    for each in message.fields:
        _read_field(statement, each)
    if not statement.entries and not any(each.tag in BALANCE_KINDS for each in message.fields):
        problem = Unreadable("INCOMPLETE_STATEMENT", "found neither a balance (60, 62, 64, 65) nor an entry (61), expected a statement")
        rows.add(STATED_BALANCE, message.place, _common(statement), message.text, problem)
    if message.kind != "942":
        _check(statement)
    _remark(statement, message)


def _currency(found: list[Field]) -> str | None:
    opening = next((each for each in found if each.tag in ("60F", "60M")), None)
    balance = _BALANCE.match(opening.value) if opening else None
    floor = next((each.value[:3] for each in found if each.tag == "34F"), None)
    return balance[3] if balance else floor


def _common(statement: _Statement) -> dict[str, object]:
    return {"statement_source": statement.source, "statement_reference": statement.reference, "account_code": statement.account, "currency": statement.currency}


def _read_field(statement: _Statement, found: Field) -> None:
    if found.tag in BALANCE_KINDS:
        statement.narrative_of = None
        _read_balance(statement, found)
    elif found.tag == "61":
        statement.narrative_of = _read_entry(statement, found)
    elif found.tag in ("86", "NS") and statement.narrative_of is not None:
        before = statement.narrative_of["narrative"]
        statement.narrative_of["narrative"] = f"{before}\n{found.value}" if before else found.value or None
    elif found.tag not in ("20", "25", "25P", "28", "28C"):
        statement.unread[found.tag] += 1


def _read_balance(statement: _Statement, found: Field) -> None:
    values = {**_common(statement), "balance_kind": BALANCE_KINDS[found.tag]}
    problem = _account_missing(statement)
    try:
        values |= _balance(statement, found)
    except Unreadable as unreadable:
        problem = problem or unreadable
    row = statement.rows.add(STATED_BALANCE, found.place, values, f":{found.tag}:{found.value}" if problem else None, problem)
    sides = {"OPENING": statement.opening, "CLOSING": statement.closing}
    sides.get(str(values["balance_kind"]), []).append(row)


def _balance(statement: _Statement, found: Field) -> dict[str, object]:
    parts = _BALANCE.fullmatch(found.value.strip())
    if not parts:
        raise Unreadable("BAD_BALANCE", f"{found.tag}: found {found.value[:40]!r}, expected C or D, YYMMDD, currency, amount")
    mark, date, currency, amount = parts.groups()
    if currency is None and statement.currency is None:
        raise Unreadable("BAD_BALANCE", f"{found.tag}: found {found.value[:40]!r} without a currency, and no opening balance that names one")
    if currency is None:
        statement.rows.remarks.append(f"line {found.place.line_number}: balance {found.tag} names no currency, that of the opening balance is taken")
    sized = figure(amount, found.tag) * SIGNS[mark]
    return {"balance_date": short_date(date, found.tag), "currency": currency or statement.currency, "amount": sized}


def _read_entry(statement: _Statement, found: Field) -> dict[str, object]:
    values: dict[str, object] = {**_common(statement), "narrative": None}
    problem = _account_missing(statement)
    if problem is None and statement.currency is None:
        problem = Unreadable("INCOMPLETE_STATEMENT", "found an entry without an opening balance (60) or floor limit (34F), which name its currency")
    try:
        values |= _entry(found)
    except Unreadable as unreadable:
        problem = problem or unreadable
    row = statement.rows.add(STATED_ENTRY, found.place, values, f":61:{found.value}" if problem else None, problem)
    statement.entries.append(row)
    return row


def _entry(found: Field) -> dict[str, object]:
    first, supplement = _entry_lines(found.value)
    parts = _ENTRY.fullmatch(first)
    if not parts:
        raise Unreadable("BAD_ENTRY", f"61: found {first[:60]!r}, expected YYMMDD, MMDD, C or D, amount with a comma, type (four characters), reference")
    value_text, entry_text, mark, _, amount, code, references = parts.groups()
    value_date = short_date(value_text, "61 value date")
    ours, theirs, more = _references(references)
    return {
        "value_date": value_date,
        "entry_date": entry_date(entry_text, value_date, "61 entry date") if entry_text else value_date,
        "amount": figure(amount, "61 amount") * SIGNS[mark],
        "entry_code": code,
        "our_reference": ours,
        "their_reference": theirs,
        "narrative": "\n".join(each for each in (more, supplement) if each) or None,
    }


def _entry_lines(value: str) -> tuple[str, str]:
    """The first line of a 61 and its supplement; a first line that a bank has wrapped is joined again."""
    first, _, rest = value.partition("\n")
    if not _ENTRY.fullmatch(first) and rest:
        second, _, rest_after = rest.partition("\n")
        if _ENTRY.fullmatch(first + second):
            return first + second, rest_after.strip()
    return first, rest.strip()


def _references(text: str) -> tuple[str | None, str | None, str]:
    """Our reference, their reference behind `//`, and what stands behind the 16 characters of ours without `//`."""
    ours, slashes, theirs = text.partition("//")
    more = "" if slashes else ours[_REFERENCE_LENGTH:].strip()
    ours = ours if slashes else ours[:_REFERENCE_LENGTH]
    return ours.strip() or None, theirs.strip() or None, more


def _account_missing(statement: _Statement) -> Unreadable | None:
    return None if statement.account else Unreadable("MISSING_FIELD", "found no account (25), expected one in every statement")


def _check(statement: _Statement) -> None:
    if not statement.opening or not statement.closing:
        missing = "closing balance (62)" if statement.opening else "opening balance (60)"
        for row in statement.opening + statement.closing:
            reject(row, Unreadable("INCOMPLETE_STATEMENT", f"found no {missing}, so that the statement cannot be added up"))
        return
    entries = _sum(statement.entries)
    unreadable = sum(row.get("amount") is None for row in statement.entries)
    opening = statement.opening[0]
    for row in statement.closing:
        expected = _sum([opening]) + entries
        if unreadable or len(statement.opening) > 1 or _sum([row]) != expected or row["currency"] != opening["currency"]:
            stated = f"found closing {row.get('amount')} {row['currency']}, "
            stated += f"expected opening {opening.get('amount')} + entries {entries} = {expected} {opening['currency']}"
            reject(row, Unreadable("BALANCE_DOES_NOT_ADD", stated + (f"; {unreadable} entries unreadable" if unreadable else "")))


def _sum(rows: list[dict[str, object]]) -> Decimal:
    amounts = (row.get("amount") for row in rows)
    return sum((each for each in amounts if isinstance(each, Decimal)), Decimal(0))


def _remark(statement: _Statement, message: Message) -> None:
    at = f"line {message.place.line_number}: MT{message.kind} {statement.reference or 'without a number'}"
    wrong = [row for row in statement.closing if row.get("reason") == "BALANCE_DOES_NOT_ADD"]
    statement.rows.remarks.extend(f"{at} does not add up: {row['detail']}" for row in wrong)
    if statement.unread:
        told = ", ".join(f"{tag} ×{count}" for tag, count in sorted(statement.unread.items()))
        statement.rows.remarks.append(f"{at}: fields not read: {told}")
