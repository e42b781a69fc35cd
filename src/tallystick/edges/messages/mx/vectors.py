"""The texts of many messages as columns, turned into typed columns at once; what cannot be turned gives its row a reason.

Each method takes a raw column (see `paths`) and gives the typed one. Of several problems of a row the first found stands. A row with
a problem keeps what could be read of it.

Source: ISO 20022 data types ISODate, ISODateTime, DecimalNumber, ImpliedCurrencyAndAmount, YesNoIndicator.
Reason codes: MISSING_ELEMENT, BAD_CODE, BAD_DATE, BAD_FIGURE, FIGURE_OUT_OF_RANGE, VALUE_TOO_LONG.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import pyarrow as pa

from tallystick.edges.messages.mt.rows import LENGTHS, Unreadable
from tallystick.edges.messages.mx.arrow import Vector, nulls, pc
from tallystick.model.contract import DECIMALS, Kind

FIGURE = r"^[+-]?(?:[0-9]{1,30}(?:\.[0-9]{0,20})?|\.[0-9]{1,20})$"
FLAGS = {"true": "Y", "1": "Y", "false": "N", "0": "N"}


class Vectors:
    """Raw columns by name, and the problems found so far by row."""

    def __init__(self, names: Sequence[str], rows: Sequence[Sequence[str | None]], problems: dict[int, Unreadable]) -> None:
        self.count = len(rows)
        self.problems = problems
        self.pairs: list[tuple[str, str]] = []
        columns = zip(names, zip(*rows, strict=True), strict=False) if rows else ()
        self._raw: dict[str, Any] = {name: _clean(pa.array(column, pa.string())) for name, column in columns if column.count(None) < self.count}

    def raw(self, name: str) -> Any:
        """A column as received without blanks around it; nulls where the message has no such element."""
        found = self._raw.get(name)
        return nulls(self.count, pa.string()) if found is None else found

    def set(self, name: str, column: Vector) -> None:
        """Put a raw column made of others."""
        self._raw[name] = column

    def code(self, name: str, kind: Kind = Kind.CODE) -> Any:
        """A code or text of at most the column's length."""
        column, longest = self.raw(name), LENGTHS[kind]
        if column.null_count == self.count:
            return column
        long = pc.greater(pc.utf8_length(column), longest)
        if not pc.any(long).as_py():
            return column
        self.problem(long, lambda row: Unreadable("VALUE_TOO_LONG", f"{name}: found {len(column[row].as_py())} characters, expected at most {longest}"))
        return pc.if_else(long, None, column)

    def text(self, name: str) -> Any:
        """A free text."""
        return self.code(name, Kind.TEXT)

    def word(self, name: str, words: Mapping[str, str]) -> Any:
        """A code of a closed list, as our word for it."""

        def ours(found: str) -> str:
            if found not in words:
                raise Unreadable("BAD_CODE", f"{name}: found {found[:20]!r}, expected one of {', '.join(words)}")
            return words[found]

        return self._each_unique(name, ours, pa.string())

    def known(self, name: str, words: Mapping[str, str]) -> Any:
        """Our word for a code, and null for one that is not in the list."""
        return self._each_unique(name, words.get, pa.string())

    def flag(self, name: str) -> Any:
        """true and 1 as Y, false and 0 as N."""
        return self.word(name, FLAGS)

    def date(self, name: str) -> Any:
        """The day of a date or of a date with time, as the sender writes it (in the sender's own zone)."""

        def day(found: str) -> dt.date:
            try:
                return dt.date.fromisoformat(found[:10] if found[4:5] == "-" else "")
            except ValueError:
                raise Unreadable("BAD_DATE", f"{name}: found {found[:40]!r}, expected YYYY-MM-DD") from None

        return self._each_unique(name, day, pa.date32())

    def moment(self, name: str) -> Any:
        """A date with time in UTC; a time without a zone is taken as UTC."""

        def utc(found: str) -> dt.datetime:
            try:
                at = dt.datetime.fromisoformat(found)
                return at.astimezone(dt.UTC).replace(tzinfo=None) if at.tzinfo else at
            except (ValueError, OverflowError):
                raise Unreadable("BAD_DATE", f"{name}: found {found[:40]!r}, expected YYYY-MM-DDThh:mm:ss and a zone") from None

        return self._each_unique(name, utc, pa.timestamp("us"))

    def figure(self, name: str, kind: Kind) -> Any:
        """A decimal that is not negative, exactly."""
        column = self.raw(name)
        if column.null_count == self.count:
            return nulls(self.count, pa.decimal128(*DECIMALS[kind]))
        bad = pc.or_kleene(pc.invert(pc.match_substring_regex(column, FIGURE)), pc.starts_with(column, "-"))
        if pc.any(bad).as_py():
            expected = "expected a decimal number that is not negative"
            self.problem(bad, lambda row: Unreadable("BAD_FIGURE", f"{name}: found {column[row].as_py()[:40]!r}, {expected}"))
            column = pc.if_else(bad, None, column)
        try:
            return pc.cast(column, pa.decimal128(*DECIMALS[kind]))
        except pa.ArrowInvalid:
            self.set(name, column)
            return self._each_unique(name, lambda found: _exact(name, Decimal(found), kind), pa.decimal128(*DECIMALS[kind]))

    def hundredth(self, name: str, kind: Kind) -> Any:
        """A figure in per cent as a fraction."""

        def exact(found: str) -> Decimal:
            try:
                value = Decimal(found)
            except ArithmeticError:
                value = Decimal("NaN")
            if not value.is_finite() or value < 0:
                raise Unreadable("BAD_FIGURE", f"{name}: found {found[:40]!r}, expected a decimal number that is not negative")
            return _exact(name, value / 100, kind)

        return self._each_unique(name, exact, pa.decimal128(*DECIMALS[kind]))

    def negated(self, figures: Any, where: Any) -> Any:
        """The figures, negative in the rows of a mask."""
        return pc.if_else(pc.fill_null(where, False), pc.negate(figures), figures)

    def need(self, what: str, *columns: Vector) -> None:
        """Every row must have one of the columns."""
        self.problem(pc.is_null(pc.coalesce(*columns)), lambda row: Unreadable("MISSING_ELEMENT", f"found no {what}, expected one"))

    def constant(self, value: str | None) -> Any:
        """The same text in every row."""
        return pa.repeat(pa.scalar(value, pa.string()), self.count)

    def problem(self, mask: Any, told: Callable[[int], Unreadable]) -> None:
        """Give the rows of a mask a problem, where they have none."""
        if pc.any(mask).as_py():
            for row in pc.indices_nonzero(pc.fill_null(mask, False)).to_pylist():
                if row not in self.problems:
                    self.problems[row] = told(row)

    def _each_unique(self, name: str, parse: Callable[[str], object], kind: pa.DataType) -> Any:
        raw = self.raw(name)
        if raw.null_count == self.count:
            return nulls(self.count, kind)
        encoded = raw.dictionary_encode()
        parsed: list[object] = []
        for position, found in enumerate(encoded.dictionary.to_pylist()):
            try:
                parsed.append(parse(found))
            except Unreadable as unreadable:
                parsed.append(None)
                self.problem(pc.equal(encoded.indices, position), lambda row, problem=unreadable: problem)  # type: ignore[misc]
        return pa.array(parsed, kind).take(encoded.indices)


def _exact(name: str, value: Decimal, kind: Kind) -> Decimal:
    precision, scale = DECIMALS[kind]
    if abs(value) >= Decimal(10) ** (precision - scale) or value != round(value, scale):
        expected = f"expected at most {precision - scale} digits and {scale} decimals"
        raise Unreadable("FIGURE_OUT_OF_RANGE", f"{name}: found {str(value)[:60]}, {expected}")
    return value


def _clean(column: Any) -> Any:
    """Without blanks around; empty is null."""
    if column.null_count == len(column):
        return column
    trimmed = pc.utf8_trim_whitespace(column)
    empty = pc.equal(pc.binary_length(trimmed), 0)
    return pc.if_else(empty, None, trimmed) if pc.any(empty).as_py() else trimmed
