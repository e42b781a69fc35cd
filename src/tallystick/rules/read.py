"""Read one rule file: lines of CSV become rows of typed values, or a `RuleError` says which line and why.

A rule file is UTF-8 CSV with a header; lines that begin with # and empty lines are left out; an empty field is null. Dates are written
2026-11-24, numbers plainly (no exponent, no thousands separator). No more decimals than the column holds: nothing is rounded here.
"""

from __future__ import annotations

import csv
import datetime as dt
import re
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from tallystick.model.contract import DECIMALS, Column, Kind
from tallystick.rules.family import EVIDENCE_MARKS, Derived, Family

Value = str | int | Decimal | dt.date | None
LENGTHS = {Kind.CODE: 64, Kind.TEXT: 4000}
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
WHOLE = re.compile(r"-?\d{1,18}")
NUMBER = re.compile(r"-?\d+(\.\d+)?")


class RuleError(ValueError):
    """A rule file cannot be used; the message names file and line, what was found and what was expected."""


@dataclass(frozen=True)
class RuleRow:
    """One rule: its values by column, the file and line it stands on, and whether it is SHIPPED or a FIRM's own."""

    values: dict[str, Value]
    file: Path
    line: int

    def __getitem__(self, name: str) -> Value:
        return self.values[name]

    def date(self, name: str) -> dt.date:
        """The date in column `name`."""
        value = self.values[name]
        if not isinstance(value, dt.date):
            raise TypeError(f"{self.place}: column {name} holds {value!r}, expected a date")
        return value

    def during(self, first: dt.date, last: dt.date) -> RuleRow:
        """The same rule for another period."""
        return replace(self, values=self.values | {"valid_from": first, "valid_to": last})

    @property
    def place(self) -> str:
        """File and line, for messages."""
        return f"{self.file}:{self.line}"


def read_rules(family: Family, path: Path, origin: str) -> list[RuleRow]:
    """The rows of one rule file. `origin`: SHIPPED or FIRM. Raises RuleError at the first line that cannot be used."""
    lines = _lines(path)
    if not lines:
        raise RuleError(f"{path}: found no header, expected {','.join(family.written)}")
    number, header = lines[0]
    _check_header(family, path, number, header)
    return [_row(family, path, number, dict(zip(header, fields, strict=True)), origin) for number, fields in _same_width(path, header, lines[1:])]


def _lines(path: Path) -> list[tuple[int, list[str]]]:
    try:
        content = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise RuleError(f"{path}: found byte {error.object[error.start]:#04x} at {error.start}, expected UTF-8 text") from error
    kept = [(number, line) for number, line in enumerate(content.splitlines(), 1) if line.strip() and not line.startswith("#")]
    return [(number, _fields(path, number, line)) for number, line in kept]


def _fields(path: Path, number: int, line: str) -> list[str]:
    try:
        return next(csv.reader([line], strict=True))
    except csv.Error as error:
        raise RuleError(f"{path}:{number}: found {line!r}, expected one line of CSV ({error})") from error


def _check_header(family: Family, path: Path, number: int, header: list[str]) -> None:
    missing = [name for name in family.written if name not in header and name not in family.left_out]
    unknown = [name for name in header if name not in family.written]
    if missing or unknown or len(set(header)) < len(header):
        found = f"missing {missing}, unknown {unknown}" if missing or unknown else f"a column twice in {header}"
        raise RuleError(f"{path}:{number}: found {found}, expected each column once: {','.join(family.written)}")


def _same_width(path: Path, header: list[str], lines: list[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    for number, fields in lines:
        if len(fields) != len(header):
            raise RuleError(f"{path}:{number}: found {len(fields)} fields, expected {len(header)} (quote a field that holds a comma)")
    return lines


def _row(family: Family, path: Path, number: int, fields: dict[str, str], origin: str) -> RuleRow:
    place = f"{path}:{number}"
    said = {name: fields.get(name, "").strip() or family.left_out.get(name, "") for name in family.written}
    values: dict[str, Value] = {name: _value(family.table[name], said[name], place) for name in family.written}
    _check_choices(family, fields, place)
    if family.derived:
        values[family.derived.column] = _derived(family, family.derived, values, place)
    values["origin"] = origin
    return RuleRow(values, path, number)


def _value(column: Column, field: str, place: str) -> Value:
    if not field:
        if column.nullable:
            return None
        raise RuleError(f"{place}: found nothing in {column.name}, expected a value ({column.meaning})")
    if column.kind is Kind.DATE:
        return _date(column, field, place)
    if column.kind is Kind.COUNT:
        if not WHOLE.fullmatch(field):
            raise RuleError(f"{place}: found {field!r} in {column.name}, expected a whole number")
        return int(field)
    if column.kind in DECIMALS:
        return _decimal(column, field, place)
    if len(field) > LENGTHS[column.kind]:
        raise RuleError(f"{place}: found {len(field)} characters in {column.name}, expected at most {LENGTHS[column.kind]}")
    return field


def _date(column: Column, field: str, place: str) -> dt.date:
    try:
        if DATE.fullmatch(field):
            return dt.date.fromisoformat(field)
    except ValueError as error:
        raise RuleError(f"{place}: found {field!r} in {column.name}, expected a day of the calendar ({error})") from error
    raise RuleError(f"{place}: found {field!r} in {column.name}, expected a date written like 2026-11-24")


def _decimal(column: Column, field: str, place: str) -> Decimal:
    precision, scale = DECIMALS[column.kind]
    if not NUMBER.fullmatch(field):
        raise RuleError(f"{place}: found {field!r} in {column.name}, expected a plain number such as 0.000195")
    whole, _, decimals = field.lstrip("-").partition(".")
    if len(decimals.rstrip("0")) > scale or len(whole.lstrip("0")) > precision - scale:
        raise RuleError(f"{place}: found {field!r} in {column.name}, expected at most {precision - scale} digits before and {scale} after the point")
    return Decimal(field)


def _check_choices(family: Family, fields: dict[str, str], place: str) -> None:
    for name, allowed in (family.choices | {"evidence": EVIDENCE_MARKS}).items():
        if fields[name].strip() not in allowed:
            raise RuleError(f"{place}: found {fields[name]!r} in {name}, expected one of {', '.join(sorted(allowed))}")


def _derived(family: Family, derived: Derived, values: dict[str, Value], place: str) -> Decimal:
    source = values[derived.source]
    if not isinstance(source, Decimal):
        raise RuleError(f"{place}: found {source!r} in {derived.source}, expected a number")
    return _decimal(family.table[derived.column], f"{source * derived.factor:f}", place)
