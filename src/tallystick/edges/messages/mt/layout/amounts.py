"""Forms of securities, quantities, amounts, prices and rates.

Written, a figure has a decimal comma and at most 15 characters with it. Quantities and amounts of instructions are never negative.

Source: ISO 15022 fields 35B, 36B `4!c/15d`, 19A `[N]3!a15d`, 90A `4!c/15d`, 90B `4!c/3!a15d`, 92A `[N]15d`, 92F `3!a15d`.
Reason codes: BAD_FIGURE, BAD_SECURITY, UNREAD_QUANTITY_TYPE.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from tallystick.edges.messages.mt.figures import figure, signed_figure
from tallystick.edges.messages.mt.layout.form import CannotBeSaid, Form, Remembering, Row, content, tail
from tallystick.edges.messages.mt.layout.texts import text_of
from tallystick.edges.messages.mt.rows import Unreadable
from tallystick.edges.messages.mt.security import security

LONGEST_FIGURE = 15
SCHEMES = {"CUSIP": "US", "SEDOL": "GB", "SYMBOL": "TS"}
_ISIN = re.compile(r"[A-Z]{2}[A-Z0-9]{9}[0-9]")
_NATIONAL = re.compile(r"[^\s]{1,30}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_MONEY = re.compile(r"(?://)?(N?)([A-Z]{3})([0-9,]+)")
_PRICE = re.compile(r"(?:PRCT|(?:ACTU|DISC|PREM|PLOT|REAL)/([A-Z]{3}))/?([0-9,]+)")


def figure_text(column: str, value: object) -> str:
    """A figure that is not negative: `300,` or `0,5`."""
    if not isinstance(value, Decimal) or not value.is_finite() or value < 0:
        raise CannotBeSaid(column, value, "expected a figure that is not negative")
    plain = f"{value:f}"
    whole, _, decimals = plain.partition(".")
    text = f"{whole},{decimals.rstrip('0')}"
    if len(text) > LONGEST_FIGURE:
        raise CannotBeSaid(column, value, f"expected at most {LONGEST_FIGURE} characters with the comma")
    return text


def currency_text(column: str, value: object) -> str:
    """Three capital letters."""
    if not isinstance(value, str) or not _CURRENCY.fullmatch(value):
        raise CannotBeSaid(column, value, "expected a currency of three capital letters")
    return value


class Security(Remembering):
    """Code and kind of the security."""

    def value(self, text: str) -> object:
        """The value of a field that was not met yet."""
        return security(tail(text))

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        code, kind = text_of(columns[0], values[0]), values[1]
        if kind == "ISIN" and _ISIN.fullmatch(code):
            return "B", "ISIN " + code
        if kind in SCHEMES and _NATIONAL.fullmatch(code):
            return "B", f"/{SCHEMES[str(kind)]}/{code}"
        if kind != "ISIN" and kind not in SCHEMES:
            raise CannotBeSaid(columns[1], kind, f"expected ISIN, {' or '.join(SCHEMES)}")
        raise CannotBeSaid(columns[0], code, "expected an ISIN of 12 characters, or a national code of at most 30 without spaces")


class Quantity(Form):
    """Quantity and its kind, UNIT or FAMT; an amortised value beside it is left out."""

    many = True

    def read(self, text: str) -> object:
        """The value one field says."""
        kind, _, digits = content(text).partition("/")
        if kind not in ("UNIT", "FAMT"):
            raise Unreadable("UNREAD_QUANTITY_TYPE", f"{text[:9]}: found {kind[:20]!r}, expected FAMT (face amount) or UNIT")
        return figure(digits, text[:9]), kind

    def read_all(self, texts: Sequence[str]) -> object:
        """The value several fields say."""
        return self.read(next((text for text in texts if content(text)[:5] in ("UNIT/", "FAMT/")), texts[0]))

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        kind = values[1] or "UNIT"
        if kind not in ("UNIT", "FAMT"):
            raise CannotBeSaid(columns[1], kind, "expected UNIT or FAMT")
        return "B", f"//{kind}/{figure_text(columns[0], values[0])}"


class QuantityAlone(Quantity):
    """A quantity whose kind no column holds: read of either kind, written as units."""

    def read(self, text: str) -> object:
        """The value one field says."""
        value = super().read(text)
        return value[0] if isinstance(value, tuple) else value

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        return "B", f"//UNIT/{figure_text(columns[0], values[0])}"


class Money(Form):
    """Amount and currency. `signed`: a leading N is negative; else a negative amount is a bad figure."""

    def __init__(self, signed: bool = False) -> None:
        self.signed = signed

    def read(self, text: str) -> object:
        """The value one field says."""
        found = _MONEY.fullmatch(tail(text).strip())
        if found is None or (found[1] and not self.signed):
            raise Unreadable("BAD_FIGURE", f"{text[:9]}: found {content(text)[:40]!r}, expected currency and amount")
        return signed_figure(found[1] + found[3], text[:9]), found[2]

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        amount, currency = values[0], currency_text(columns[1], values[1])
        negative = self.signed and isinstance(amount, Decimal) and amount < 0
        size = -amount if negative and isinstance(amount, Decimal) else amount
        return "A", f"//{'N' if negative else ''}{currency}{figure_text(columns[0], size)}"


class Amount(Form):
    """An amount in the currency another column says; of several fields, their sum."""

    many = True

    def read(self, text: str) -> object:
        """The value one field says."""
        found = _MONEY.fullmatch(tail(text).strip())
        if found is None or found[1]:
            raise Unreadable("BAD_FIGURE", f"{text[:9]}: found {content(text)[:40]!r}, expected currency and amount")
        return figure(found[3], text[:9])

    def read_all(self, texts: Sequence[str]) -> object:
        """The value several fields say."""
        return sum((value for text in texts if isinstance(value := self.read(text), Decimal)), Decimal(0))

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        return "A", f"//{currency_text('currency', row.get('currency'))}{figure_text(columns[0], values[0])}"


class Price(Form):
    """A price: an amount a share (90B), or per cent as a fraction (90A), which is how a price of nominal is written."""

    def read(self, text: str) -> object:
        """The value one field says."""
        found = _PRICE.fullmatch(content(text))
        if found is None:
            raise Unreadable("BAD_FIGURE", f"{text[:9]}: found {content(text)[:40]!r}, expected ACTU, currency and price, or PRCT and per cent")
        price = figure(found[2], text[:9])
        return price if found[1] else price / 100

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        if row.get("quantity_kind") == "FAMT" and isinstance(values[0], Decimal):
            return "A", "//PRCT/" + figure_text(columns[0], values[0] * 100)
        return "B", f"//ACTU/{currency_text('currency', row.get('currency'))}{figure_text(columns[0], values[0])}"


class Rate(Form):
    """A rate in per cent as a fraction: `0,001` is 0.00001."""

    def read(self, text: str) -> object:
        """The value one field says."""
        return signed_figure(content(text), text[:9]) / 100

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        value = values[0] * 100 if isinstance(values[0], Decimal) else values[0]
        return "A", "//" + figure_text(columns[0], value)


SECURITY = Security()
QUANTITY = Quantity()
QUANTITY_ALONE = QuantityAlone()
MONEY = Money()
SIGNED_MONEY = Money(signed=True)
AMOUNT = Amount()
PRICE = Price()
RATE = Rate()
