"""Forms of references, codes, flags, parties, places and dates.

Source: ISO 20022 data types Max35Text, Exact4AlphaNumericText, AnyBICIdentifier, GenericIdentification30 and 36, YesNoIndicator, ISODate, ISODateTime.
Reason codes: those of `vectors`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

import pyarrow as pa

from tallystick.edges.messages.mt.layouts.terms import DEPOSITORY_SCHEME
from tallystick.edges.messages.mx.arrow import Vector, pc
from tallystick.edges.messages.mx.layout.form import CannotBeSaid, Form, Row, said
from tallystick.edges.messages.mx.vectors import Vectors

LONGEST_REFERENCE = 35
_CODE = re.compile(r"[A-Z0-9]{4}")
_PROPRIETARY = re.compile(r"([A-Z0-9]{1,8})/([a-zA-Z0-9]{4})")
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_SCHEMED = re.compile(r"([A-Z0-9]{1,8})/([^\n]{1,35})")
_MIC = re.compile(r"[A-Z0-9]{4}")


class Text(Form):
    """A text of at most `longest` characters."""

    def __init__(self, longest: int = LONGEST_REFERENCE, free: bool = False, pattern: str = "", expected: str = "") -> None:
        self.longest, self.free, self.expected = longest, free, expected
        self.pattern = re.compile(pattern) if pattern else None

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """The text."""
        return (vectors.text(key) if self.free else vectors.code(key),)

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The text."""
        return said(columns[0], values[0], self.longest, self.pattern, self.expected)


class Kept(Form):
    """Some codes of an element that may stand several times; the others are another column's, or nothing we keep."""

    def __init__(self, codes: Mapping[str, str]) -> None:
        self.codes = codes
        self.parts = {"": f".={','.join(codes)}"}
        self._written = {word: code for code, word in codes.items()}

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """Our words for the codes."""
        return (vectors.word(key, self.codes),)

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The code."""
        return _code_of(columns[0], values[0], self._written)


class Word(Form):
    """A code of a closed list as our word for it."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self.words = words
        self._written = {word: code for code, word in words.items()}

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """Our words."""
        return (vectors.word(key, self.words),)

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The code."""
        return _code_of(columns[0], values[0], self._written)


def _code_of(column: str, value: object, written: Mapping[str, str]) -> str:
    code = written.get(value) if isinstance(value, str) else None
    if code is None:
        raise CannotBeSaid(column, value, f"expected one of {', '.join(written)}")
    return code


class Flag(Form):
    """true or false as Y or N."""

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """Y or N."""
        return (vectors.flag(key),)

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """true or false."""
        return _code_of(columns[0], values[0], {"Y": "true", "N": "false"})


class Code(Form):
    """A code of the standard, or one of another scheme, which stands before a slash."""

    def __init__(self, standard: str = "Cd") -> None:
        self.standard = standard
        self.parts = {"": standard, ".other": "Prtry/Id", ".issuer": "Prtry/Issr"}

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """The code."""
        return (schemed(vectors, key, key + ".other", key + ".issuer"),)

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The code in its element."""
        value = values[0]
        if isinstance(value, str) and _CODE.fullmatch(value):
            return f"<{self.standard}>{value}</{self.standard}>"
        found = _PROPRIETARY.fullmatch(value) if isinstance(value, str) else None
        if found is None:
            raise CannotBeSaid(
                columns[0], value, "expected a code of 4 capital letters or digits, a scheme and a slash before it where it is not of the standard"
            )
        return f"<Prtry><Id>{found[2]}</Id><Issr>{found[1]}</Issr></Prtry>"


def schemed(vectors: Vectors, plain: str, other: str, issuer: str) -> Vector:
    """The plain code, else the other one with its issuer and a slash before it."""
    raw: Any = vectors.raw(other)
    if raw.null_count == len(raw):
        return vectors.code(plain)
    pairs = zip(vectors.raw(issuer).to_pylist(), raw.to_pylist(), strict=True)
    vectors.set(other, pa.array([f"{scheme}/{code}" if scheme and code else code for scheme, code in pairs], pa.string()))
    return pc.coalesce(vectors.code(plain), vectors.code(other))


class Party(Form):
    """A party: a BIC, else a proprietary code with its issuer before a slash, which is left out when it is the depository's; else a name."""

    def __init__(self, scheme: str = DEPOSITORY_SCHEME) -> None:
        self.scheme = scheme
        self.parts = {"": "AnyBIC", ".other": "PrtryId/Id", ".issuer": "PrtryId/Issr", ".name": "NmAndAdr/Nm"}

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """The party."""
        issuer = vectors.raw(key + ".issuer")
        vectors.set(key + ".issuer", pc.if_else(pc.equal(issuer, self.scheme), None, issuer))
        named = schemed(vectors, key, key + ".other", key + ".issuer")
        name: Any = vectors.raw(key + ".name")
        return (named if name.null_count == len(name) else pc.coalesce(named, vectors.code(key + ".name")),)

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The party in its element."""
        value = values[0]
        if isinstance(value, str) and _BIC.fullmatch(value):
            return f"<AnyBIC>{value}</AnyBIC>"
        text = said(columns[0], value, 44)
        found = _SCHEMED.fullmatch(text) or _SCHEMED.fullmatch(f"{self.scheme}/{text}")
        if found is None or len(str(value).partition("/")[2] or str(value)) > LONGEST_REFERENCE:
            raise CannotBeSaid(columns[0], value, "expected a BIC, or a code of at most 35 characters")
        return f"<PrtryId><Id>{found[2]}</Id><Issr>{found[1]}</Issr></PrtryId>"


class Bic(Form):
    """A place named by its BIC."""

    parts: Mapping[str, str] = {"": "AnyBIC"}

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """The BIC."""
        return (vectors.code(key),)

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The BIC in its element."""
        return f"<AnyBIC>{said(columns[0], values[0], 11, _BIC, 'a BIC of 8 or 11 characters')}</AnyBIC>"


class Market(Form):
    """The market a trade was made on: its MIC, else its description."""

    parts: Mapping[str, str] = {"": "Id/MktIdrCd", ".described": "Id/Desc"}

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """The market."""
        return (pc.coalesce(vectors.code(key), vectors.code(key + ".described")),)

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The market and that it is an exchange."""
        text = said(columns[0], values[0], 35)
        name = "MktIdrCd" if _MIC.fullmatch(text) else "Desc"
        return f"<Id><{name}>{text}</{name}></Id><Tp><Cd>EXCH</Cd></Tp>"


class Date(Form):
    """A date, also where a time of day stands behind it: the day as the sender writes it."""

    parts: Mapping[str, str] = {"": "Dt|DtTm"}

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """The day."""
        return (vectors.date(key),)

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The day in its element."""
        return f"<Dt>{date_text(columns[0], values[0])}</Dt>"


class PlainDate(Date):
    """A date whose element holds it without a choice."""

    parts: Mapping[str, str] = {"": "."}

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The day."""
        return date_text(columns[0], values[0])


class Period(Date):
    """The last day of a period, which is written as one day."""

    parts: Mapping[str, str] = {"": "FrDtToDt/ToDt FrDtTmToDtTm/ToDtTm"}

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The day twice."""
        day = date_text(columns[0], values[0])
        return f"<FrDtToDt><FrDt>{day}</FrDt><ToDt>{day}</ToDt></FrDtToDt>"


def date_text(column: str, value: object) -> str:
    """YYYY-MM-DD."""
    if not isinstance(value, dt.date):
        raise CannotBeSaid(column, value, "expected a date")
    return f"{value.year:04d}-{value.month:02d}-{value.day:02d}"


REFERENCE = Text()
NARRATIVE = Text(210, free=True)
CODE = Code()
PRIORITY = Code("Nmrc")
FLAG = Flag()
PARTY = Party()
BIC = Bic()
MARKET = Market()
DATE = Date()
PLAIN_DATE = PlainDate()
PERIOD = Period()
MOVEMENT = Word({"DELI": "DELIVER", "RECE": "RECEIVE"})
PAYMENT = Word({"APMT": "AGAINST", "FREE": "FREE"})
