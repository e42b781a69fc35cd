"""Forms of securities, quantities, amounts, prices and rates.

Quantities and amounts of instructions are never negative; the direction of money follows from the movement, and a message that says the
opposite has a reason. Of face amount and amortised value the face amount is read.

Source: ISO 20022 SecurityIdentification19, FinancialInstrumentQuantity1Choice, RestrictedFINActiveCurrencyAndAmount (14 digits, 5 decimals),
PercentageRate (11 digits, 10 decimals), CreditDebitCode.
Reason codes: BAD_SECURITY, UNREAD_QUANTITY_TYPE, BAD_CODE, and those of `vectors`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from tallystick.edges.messages.mt.rows import Unreadable
from tallystick.edges.messages.mt.security import SCHEMES as MT_SCHEMES
from tallystick.edges.messages.mx.arrow import Vector, pc
from tallystick.edges.messages.mx.layout.form import CannotBeSaid, Form, Row, said
from tallystick.edges.messages.mx.vectors import Vectors
from tallystick.model.contract import Kind

SCHEMES = {**MT_SCHEMES, "TIKR": "SYMBOL"}
"""Scheme of a national code: its kind in our tables."""

WRITTEN_SCHEMES = {"CUSIP": "CUSP", "SEDOL": "SEDL", "SYMBOL": "TIKR"}
_ISIN = re.compile(r"[A-Z]{2}[A-Z0-9]{9}[0-9]")
_CURRENCY = re.compile(r"[A-Z]{3}")


def figure_text(column: str, value: object, digits: int, decimals: int) -> str:
    """A figure that is not negative and fits: `300` or `0.5`."""
    if not isinstance(value, Decimal) or not value.is_finite() or value < 0:
        raise CannotBeSaid(column, value, "expected a figure that is not negative")
    plain = f"{value:f}"
    whole, _, behind = plain.partition(".")
    behind = behind.rstrip("0")
    if len(behind) > decimals or len(whole.lstrip("0")) + len(behind) > digits:
        raise CannotBeSaid(column, value, f"expected at most {digits} digits, {decimals} of them decimals")
    return f"{whole}.{behind}" if behind else whole


def currency_text(column: str, value: object) -> str:
    """Three capital letters."""
    return said(column, value, 3, _CURRENCY, "a currency of three capital letters")


class Security(Form):
    """Code and kind of the security: the ISIN, else the first other code."""

    parts: Mapping[str, str] = {"": "ISIN", ".other": "OthrId/Id", ".scheme": "OthrId/Tp/Cd|Prtry"}

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """Code and kind."""
        isin: Any = vectors.code(key)
        if isin.null_count == 0:
            return isin, vectors.constant("ISIN")
        scheme, other = vectors.raw(key + ".scheme"), vectors.code(key + ".other")
        kind = vectors.known(key + ".scheme", SCHEMES)
        code = pc.coalesce(isin, pc.if_else(pc.is_null(kind), None, other))
        bad = pc.and_(pc.is_null(code), pc.is_valid(pc.coalesce(other, scheme)))
        vectors.problem(bad, lambda row: _bad_security(other[row].as_py(), scheme[row].as_py()))
        return code, pc.if_else(pc.is_null(code), None, pc.if_else(pc.is_valid(isin), "ISIN", kind))

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """ISIN or other code in its elements."""
        code, kind = values
        if kind == "ISIN":
            return f"<ISIN>{said(columns[0], code, 12, _ISIN, 'an ISIN of 12 characters')}</ISIN>"
        if kind not in WRITTEN_SCHEMES:
            raise CannotBeSaid(columns[1], kind, f"expected ISIN, {' or '.join(WRITTEN_SCHEMES)}")
        return f"<OthrId><Id>{said(columns[0], code, 35)}</Id><Tp><Cd>{WRITTEN_SCHEMES[str(kind)]}</Cd></Tp></OthrId>"


def _bad_security(code: str | None, scheme: str | None) -> Unreadable:
    known = ", ".join(SCHEMES)
    return Unreadable("BAD_SECURITY", f"FinInstrmId: found {code or 'no code'} of {(scheme or 'no scheme')[:20]}, expected an ISIN or a code of {known}")


class Quantity(Form):
    """Quantity and its kind, UNIT or FAMT. `below`: the elements between."""

    def __init__(self, below: str = "Qty/") -> None:
        self.below = below
        original = " OrgnlAndCurFace/FaceAmt" if below else ""
        self.parts = {".unit": f"{below}Unit", ".face": f"{below}FaceAmt{original}", ".other": f"{below}AmtsdVal|DgtlTknUnit"}

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """Quantity and kind."""
        unit, face, other = (vectors.raw(key + part) for part in self.parts)
        odd = pc.and_(pc.is_null(pc.coalesce(unit, face)), pc.is_valid(other))
        vectors.problem(
            odd, lambda row: Unreadable("UNREAD_QUANTITY_TYPE", f"{key}: found {other[row].as_py()[:20]} of another type, expected Unit or FaceAmt")
        )
        vectors.set(key, pc.coalesce(unit, face))
        return vectors.figure(key, Kind.QUANTITY), pc.if_else(pc.is_valid(unit), "UNIT", pc.if_else(pc.is_valid(face), "FAMT", None))

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The figure in its element."""
        kind = values[1] if len(values) > 1 and values[1] is not None else "UNIT"
        if kind not in ("UNIT", "FAMT"):
            raise CannotBeSaid(columns[1], kind, "expected UNIT or FAMT")
        name, decimals = ("Unit", 17) if kind == "UNIT" else ("FaceAmt", 5)
        inside = f"<{name}>{figure_text(columns[0], values[0], 18, decimals)}</{name}>"
        between = self.below.rstrip("/")
        return f"<{between}>{inside}</{between}>" if between else inside


class QuantityAlone(Quantity):
    """A quantity whose kind no column holds: read of either kind, written as units."""

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """The quantity."""
        return super().read(vectors, key)[:1]


class Money(Form):
    """Amount and currency of an instruction; the direction follows from the movement. `direction`: the element that repeats it."""

    def __init__(self, direction: str = "CdtDbtInd") -> None:
        self.direction = direction
        self.parts = {"": "Amt", ".currency": "Amt/@Ccy", ".direction": direction}

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """Amount and currency."""
        amount = vectors.figure(key, Kind.MONEY)
        vectors.pairs.append((key + ".direction", key))
        return amount, vectors.code(key + ".currency")

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """Amount and direction: who delivers is credited."""
        movement = row.get("movement")
        if movement not in ("DELIVER", "RECEIVE"):
            raise CannotBeSaid("movement", movement, "expected DELIVER or RECEIVE, which says the direction of the money")
        amount = amount_text(columns, values, 14, 5)
        return f"{amount}<{self.direction}>{'CRDT' if movement == 'DELIVER' else 'DBIT'}</{self.direction}>"


def amount_text(columns: tuple[str, ...], values: tuple[object, ...], digits: int, decimals: int) -> str:
    """An amount that is not negative, with its currency."""
    currency = currency_text(columns[1], values[1])
    return f'<Amt Ccy="{currency}">{figure_text(columns[0], values[0], digits, decimals)}</Amt>'


class SignedMoney(Form):
    """Amount and currency, + credited to us. `direction`: the element that says it; `kind`: that of the column."""

    def __init__(self, kind: Kind, direction: str = "CdtDbtInd", decimals: int = 5) -> None:
        self.kind, self.direction, self.decimals = kind, direction, decimals
        self.parts = {"": "Amt", ".currency": "Amt/@Ccy", ".direction": direction}

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """Amount and currency."""
        amount = vectors.figure(key, self.kind)
        debit = pc.equal(vectors.word(key + ".direction", {"CRDT": "CRDT", "DBIT": "DBIT"}), "DBIT")
        return vectors.negated(amount, debit), vectors.code(key + ".currency")

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """Amount and direction."""
        amount = values[0]
        debit = isinstance(amount, Decimal) and amount < 0
        size = -amount if debit and isinstance(amount, Decimal) else amount
        text = amount_text(columns, (size, values[1]), 18, self.decimals)
        return f"{text}<{self.direction}>{'DBIT' if debit else 'CRDT'}</{self.direction}>"


class Price(Form):
    """A price: an amount a share, or per cent as a fraction, which is how a price of nominal is written. `typed`: a kind of price stands before it.
    `decimals`: the most it can have."""

    def __init__(self, typed: bool = True, decimals: int = 13) -> None:
        self.typed, self.decimals = typed, decimals
        self.parts = {"": "Val/Amt", ".percent": "Val/Rate"}

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """The price."""
        amount = vectors.figure(key, Kind.PRICE)
        percent: Any = vectors.raw(key + ".percent")
        return (amount if percent.null_count == len(percent) else pc.coalesce(amount, vectors.hundredth(key + ".percent", Kind.PRICE)),)

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The price in its elements."""
        before = "<Tp><ValTp>PARV</ValTp></Tp>" if self.typed else ""
        if row.get("quantity_kind") == "FAMT" and isinstance(values[0], Decimal):
            inside = f"<Rate>{figure_text(columns[0], values[0] * 100, 11, 10)}</Rate>"
        else:
            inside = f'<Amt Ccy="{currency_text("currency", row.get("currency"))}">{figure_text(columns[0], values[0], 18, self.decimals)}</Amt>'
        return f"{before}<Val>{inside}</Val>"


class Rate(Form):
    """A rate in per cent as a fraction: `0.001` is 0.00001."""

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """The rate."""
        return (vectors.hundredth(key, Kind.RATE),)

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The rate in per cent."""
        value = values[0] * 100 if isinstance(values[0], Decimal) else values[0]
        return figure_text(columns[0], value, 11, 10)


SECURITY = Security()
QUANTITY = Quantity()
QUANTITY_CHOICE = Quantity("")
QUANTITY_ALONE = QuantityAlone("")
MONEY = Money()
PRICE = Price()
RATE = Rate()
