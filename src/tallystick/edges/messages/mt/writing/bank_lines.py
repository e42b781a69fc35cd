"""The lines of a bank statement: account, balance, entry with its narrative.

Source: SWIFT user handbook category 9: 25 `35x`, 60a and 62a `1!a6!n3!a15d`, 61 `6!n4!n2a15d1!a3!c16x[//16x]`, 86 `6*65x`.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from tallystick.edges.messages.mt.figures import entry_date, short_date
from tallystick.edges.messages.mt.layout.amounts import currency_text, figure_text
from tallystick.edges.messages.mt.layout.form import CannotBeSaid, Row
from tallystick.edges.messages.mt.writing.frame import NOT_X

_ACCOUNT = re.compile(r"[^\n]{1,35}")
_CODE = re.compile(r"[A-Z][A-Z0-9]{3}")
_REFERENCE = re.compile(r"(?!/)(?!.*//)[^\n]{1,16}(?<!/)")
_NARRATIVE = re.compile(r"(?![-:])[^\n]{1,65}(?:\n(?![-:])[^\n]{1,65}){0,5}")
_SUPPLEMENT = re.compile(r"(?![-:])[^\n]{1,34}")
NO_REFERENCE = "NONREF"


def account_line(row: Row) -> str:
    """The account the statement is for."""
    return f":25:{_text(row, 'account_code', _ACCOUNT, '1 to 35 characters on one line')}\n"


def balance_line(tag: str, row: Row) -> str:
    """A balance: mark, day, currency, amount."""
    return f":{tag}:{_marked(row, 'balance_date')}\n"


def entry_lines(kind: str, row: Row) -> str:
    """An entry, and its narrative where it has one: field 86 of an MT940, the supplement of an MT950."""
    value_day, mark, amount = _day(row, "value_date"), _mark(row), _size(row)
    entry_day = row.get("entry_date")
    booked = f"{entry_day:%m%d}" if isinstance(entry_day, dt.date) else ""
    if booked and entry_date(booked, short_date(value_day, "61"), "61") != entry_day:
        raise CannotBeSaid("entry_date", entry_day, "expected a day within half a year of the value date: the field has no year")
    code = _text(row, "entry_code", _CODE, "a capital letter and 3 letters or digits")
    ours = _text(row, "our_reference", _REFERENCE, "at most 16 characters") if row.get("our_reference") is not None else NO_REFERENCE
    theirs = "//" + _text(row, "their_reference", _REFERENCE, "at most 16 characters") if row.get("their_reference") is not None else ""
    return f":61:{value_day}{booked}{mark}{amount}{code}{ours}{theirs}\n{_narrative(kind, row)}"


def _narrative(kind: str, row: Row) -> str:
    if row.get("narrative") is None:
        return ""
    if kind == "950":
        return _text(row, "narrative", _SUPPLEMENT, "one line of at most 34 characters") + "\n"
    return f":86:{_text(row, 'narrative', _NARRATIVE, '1 to 6 lines of 65 characters')}\n"


def checked_amount(row: Row) -> Decimal:
    """The amount of a balance or entry."""
    amount = row.get("amount")
    if not isinstance(amount, Decimal) or not amount.is_finite():
        raise CannotBeSaid("amount", amount, "expected a figure")
    return amount


def _marked(row: Row, date_column: str) -> str:
    return f"{_mark(row)}{_day(row, date_column)}{currency_text('currency', row.get('currency'))}{_size(row)}"


def _mark(row: Row) -> str:
    return "D" if checked_amount(row) < 0 else "C"


def _size(row: Row) -> str:
    return figure_text("amount", abs(checked_amount(row)))


def _day(row: Row, column: str) -> str:
    day = row.get(column)
    if not isinstance(day, dt.date) or not 1980 <= day.year <= 2079:
        raise CannotBeSaid(column, day, "expected a date from 1980 to 2079: the field has two digits for the year")
    return f"{day:%y%m%d}"


def _text(row: Row, column: str, pattern: re.Pattern[str], expected: str) -> str:
    value = row.get(column)
    if not isinstance(value, str) or not pattern.fullmatch(value) or NOT_X.search(value):
        raise CannotBeSaid(column, value, f"expected {expected}, letters, digits and / - ? : ( ) . , ' + only")
    return value
