"""One element of a statement, read field by field: values come out typed, and what is wrong is remembered with its reason."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

from tallystick.edges.messages.flex.dates import BadDate, parse_date, parse_time, parse_timestamp
from tallystick.edges.messages.flex.numbers import PRICE_SCALE, QUANTITY_SCALE, BadNumber, decimals, fitted, parse_number
from tallystick.edges.messages.flex.reasons import PRECEDENCE
from tallystick.edges.messages.flex.settings import FlexSettings
from tallystick.model.contract import Table

ABSENT = frozenset({"", "--", "N/A", "-"})
HUNDREDTHS = frozenset({"GBX", "ZAC", "ILA"})
Value = TypeVar("Value")


@dataclass
class Statement:
    """The `FlexStatement` around an element: whose, of which period, made when, and the base currency where it is stated."""

    number: int
    account: str | None = None
    from_date: str | None = None
    to_date: str | None = None
    generated: str | None = None
    base_currency: str | None = None
    contents: Counter[str] = field(default_factory=Counter)

    @property
    def reference(self) -> str:
        """A name for the statement without the account number: period and place in the file."""
        return f"{self.from_date or '?'}-{self.to_date or '?'} #{self.number}"


@dataclass(frozen=True)
class Fact:
    """One landing row and the table it belongs to."""

    table: Table
    row: dict[str, object]


class Element:
    """The fields of one element and what is wrong with them."""

    def __init__(self, name: str, fields: Mapping[str, str], statement: Statement, settings: FlexSettings) -> None:
        self.name = name
        self.fields = fields
        self.statement = statement
        self.settings = settings
        self.complaints: list[tuple[str, str]] = []
        self.notes: list[str] = []

    def complain(self, reason: str, detail: str) -> None:
        """Remember a reason why the row cannot be used."""
        self.complaints.append((reason, detail))

    @property
    def verdict(self) -> tuple[str | None, str | None]:
        """The reason that wins and its detail; (None, what was noted) for a usable row."""
        if not self.complaints:
            return None, "; ".join(self.notes) or None
        return min(self.complaints, key=lambda complaint: PRECEDENCE[complaint[0]])

    def text(self, *names: str) -> str | None:
        """The first of these fields that is given."""
        return next((self.fields[name].strip() for name in names if self.fields.get(name, "").strip() not in ABSENT), None)

    def needed(self, *names: str) -> str | None:
        """The first of these fields that is given; MISSING_FIELD when none is."""
        found = self.text(*names)
        if found is None:
            self.complain("MISSING_FIELD", f"found no {' or '.join(names)} on {self.name}, expected one")
        return found

    def account(self) -> str | None:
        """The element's account, else the statement's; OTHER_ACCOUNT when the settings name others only."""
        account = self.text("accountId") or self.statement.account
        if self.settings.accounts and account not in self.settings.accounts:
            self.complain("OTHER_ACCOUNT", "the account of this row is none of the accounts in the settings")
        return account

    def day(self, *names: str, needed: bool = False, otherwise: str | None = None) -> dt.date | None:
        """The day of the first of these fields that is given, else of `otherwise`; BAD_DATE when it cannot be read."""
        found = self.text(*names) or otherwise or (self.needed(*names) if needed else None)
        return None if found is None else self._read(names, found, lambda written: parse_date(written, self.settings.slash_dates))

    def moment(self, day: dt.date | None) -> dt.datetime | None:
        """Date and time of `dateTime`, else `tradeTime` on `day`; null where no time is given."""
        found = self.text("dateTime")
        if found is not None:
            return self._read(("dateTime",), found, lambda written: parse_timestamp(written, self.settings.slash_dates))
        time = self.text("tradeTime")
        read = None if time is None else self._read(("tradeTime",), time, parse_time)
        return dt.datetime.combine(day, read) if day and read else None

    def number(self, *names: str, needed: bool = False) -> Decimal | None:
        """The first of these fields as an exact number of any scale; BAD_NUMBER when it cannot be read."""
        found = self.needed(*names) if needed else self.text(*names)
        return None if found is None else self._read(names, found, parse_number)

    def quantity(self, *names: str, needed: bool = True) -> Decimal | None:
        """A quantity at six decimals; TOO_PRECISE when it needs more."""
        value = self.number(*names, needed=needed)
        if value is not None and decimals(value) > QUANTITY_SCALE:
            self.complain("TOO_PRECISE", f"found {names[0]} {value}, expected at most {QUANTITY_SCALE} decimals")
            return None
        return self.fit(names[0], value, QUANTITY_SCALE)

    def amount(self, *names: str, needed: bool = False) -> Decimal | None:
        """A price or money at eight decimals; what is rounded is noted in `detail`."""
        return self.fit(names[0], self.number(*names, needed=needed), PRICE_SCALE)

    def fit(self, name: str, value: Decimal | None, scale: int) -> Decimal | None:
        """`value` at the scale of its column, noted when that rounds it; BAD_NUMBER when it is too large."""
        if value is None:
            return None
        if decimals(value) > scale:
            self.notes.append(f"{name} is stated as {value}, kept to {scale} decimals")
        return self._read((name,), value, lambda exact: fitted(exact, scale))

    def currency(self, name: str = "currency") -> str | None:
        """A currency code; BAD_CURRENCY when it is not one."""
        found = self.needed(name)
        if found is not None and (not re.fullmatch("[A-Z]{3}", found) or found in HUNDREDTHS):
            self.complain("BAD_CURRENCY", f"found {name} {found!r}, expected three capital letters of ISO 4217, no hundredth of a currency")
        return found

    def level_is(self, *levels: str) -> None:
        """NOT_A_TRADE unless the level of detail is one of these or is not given."""
        found = self.text("levelOfDetail")
        if found is not None and found.upper() not in levels:
            self.complain("NOT_A_TRADE", f"found levelOfDetail {found}, expected {' or '.join(levels)}: the details are read, the rest repeats them")

    def content_id(self, *names: str) -> str:
        """An id from content for an element without one: same fields, same id; equal elements of a statement are numbered."""
        content = "|".join([self.name, self.text("accountId") or self.statement.account or "", *[self.text(name) or "" for name in names]])
        digest = hashlib.sha256(content.encode()).hexdigest()[:16]
        self.statement.contents[digest] += 1
        return f"X{digest}-{self.statement.contents[digest]}"

    def _read(self, names: tuple[str, ...], found: Value, reader: Callable[[Value], Result]) -> Result | None:
        try:
            return reader(found)
        except BadDate as error:
            self.complain("BAD_DATE", f"{' or '.join(names)}: {error}")
        except BadNumber as error:
            self.complain("BAD_NUMBER", f"{' or '.join(names)}: {error}")
        return None


Result = TypeVar("Result")
