"""Check digits of ISIN, CUSIP and SEDOL as expressions over a column: 1 where the code is well formed and its last digit follows, else 0.

Substring, CASE with lists of values, addition and remainder only: no regular expression, no function an engine lacks. A character that
may not stand where it stands makes the sum null, hence 0; so do null, another length and lower case. Every expression is a whole number,
since SQL Server has no boolean value.

Sources: ISO 6166 annex C (ISIN: letters become two digits, every second digit from the right is doubled, digits are added, a multiple
of ten), ANSI X9.6 (CUSIP: every second character is doubled, digits are added), LSE SEDOL Masterfile (weights 1 3 1 7 3 9 1, no vowels; a
code that begins with a digit has digits only). Whether the first two letters of an ISIN are a country is not looked at here.
"""

from __future__ import annotations

import string
from collections.abc import Callable
from functools import reduce
from operator import add
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

Expression = sa.ColumnElement[Any]

DIGITS = string.digits
LETTERS = string.ascii_uppercase
CONSONANTS = "".join(letter for letter in LETTERS if letter not in "AEIOU")
VALUES = {character: value for value, character in enumerate(DIGITS + LETTERS + "*@#")}
SEDOL_WEIGHTS = (1, 3, 1, 7, 3, 9, 1)


class CharacterAt(FunctionElement[str]):
    """The character of a text at a place, from 1: SUBSTRING, on Oracle SUBSTR."""

    type = sa.String(1)
    inherit_cache = True

    def __init__(self, value: Expression, place: int) -> None:
        super().__init__(value, sa.literal_column(str(place)), sa.literal_column("1"))


@compiles(CharacterAt)
def _substring(element: CharacterAt, compiler: SQLCompiler, **options: Any) -> str:
    return f"substring({compiler.process(element.clauses, **options)})"


@compiles(CharacterAt, "oracle")
def _substr(element: CharacterAt, compiler: SQLCompiler, **options: Any) -> str:
    return f"substr({compiler.process(element.clauses, **options)})"


def isin_holds(isin: Expression) -> Expression:
    """1 where `isin` is two letters, nine letters or digits and the right check digit; else 0."""
    places = [CharacterAt(isin, place) for place in range(1, 13)]
    allowed = [LETTERS] * 2 + [DIGITS + LETTERS] * 9 + [DIGITS]
    total = _sum(_isin_part(places, index, allowed[index]) for index in range(12))
    return _multiple_of_ten(isin, 12, total)


def cusip_holds(cusip: Expression) -> Expression:
    """1 where `cusip` is eight of 0-9 A-Z * @ # and the right check digit; else 0."""
    odd = _choice(lambda character: _digit_sum(VALUES[character]), DIGITS + LETTERS + "*@#")
    even = _choice(lambda character: _digit_sum(2 * VALUES[character]), DIGITS + LETTERS + "*@#")
    check = _choice(lambda character: VALUES[character], DIGITS)
    parts = [(odd if place % 2 else even)(CharacterAt(cusip, place)) for place in range(1, 9)]
    return _multiple_of_ten(cusip, 9, _sum([*parts, check(CharacterAt(cusip, 9))]))


def sedol_holds(sedol: Expression) -> Expression:
    """1 where `sedol` is six digits or consonants (digits only when it begins with one) and the right check digit; else 0."""
    lettered = _sedol_sum(sedol, [CONSONANTS] + [DIGITS + CONSONANTS] * 5 + [DIGITS])
    numeric = _sedol_sum(sedol, [DIGITS] * 7)
    return _multiple_of_ten(sedol, 7, sa.func.coalesce(lettered, numeric))


def _isin_part(places: list[CharacterAt], index: int, allowed: str) -> Expression:
    """What the character at `index` adds: it depends on whether the number of digits to its right is odd."""
    letters_behind = _sum([sa.literal_column("0"), *[_is_letter(place) for place in places[index + 1 : 11]]])
    digits_behind_are_odd = (letters_behind + (11 - index)) % 2 == 1
    doubled = _choice(lambda character: _luhn(VALUES[character], first_doubled=True), allowed)
    plain = _choice(lambda character: _luhn(VALUES[character], first_doubled=False), allowed)
    return sa.case((digits_behind_are_odd, doubled(places[index])), else_=plain(places[index]))


def _luhn(value: int, first_doubled: bool) -> int:
    """What the one or two digits of `value` add, from the right, every second one doubled."""
    digits = [int(digit) for digit in reversed(str(value))]
    return sum(_digit_sum(digit * (2 if (number % 2 == 0) == first_doubled else 1)) for number, digit in enumerate(digits))


def _sedol_sum(sedol: Expression, allowed: list[str]) -> Expression:
    parts = []
    for place, (weight, characters) in enumerate(zip(SEDOL_WEIGHTS, allowed, strict=True), 1):
        value = _choice(lambda character: VALUES[character], characters)
        parts.append(value(CharacterAt(sedol, place)) * weight)
    return _sum(parts)


def _choice(value_of: Callable[[str], int], allowed: str) -> Callable[[Expression], Expression]:
    """A CASE that gives `value_of` of a character (modulo ten), and null for a character that is not allowed."""
    by_value: dict[int, list[str]] = {}
    for character in allowed:
        by_value.setdefault(value_of(character) % 10, []).append(character)

    def choose(place: Expression) -> Expression:
        return sa.case(*[(_is_in(place, characters), sa.literal_column(str(value))) for value, characters in sorted(by_value.items())])

    return choose


def _is_letter(place: Expression) -> Expression:
    return sa.case((_is_in(place, list(LETTERS)), sa.literal_column("1")), else_=sa.literal_column("0"))


def _is_in(place: Expression, characters: list[str]) -> Expression:
    return place.in_([sa.literal_column(f"'{character}'") for character in characters])


def _digit_sum(value: int) -> int:
    return sum(int(digit) for digit in str(value))


def _sum(parts: Any) -> Expression:
    total: Expression = reduce(add, parts)
    return total


def _multiple_of_ten(code: Expression, length: int, total: Expression) -> Expression:
    holds = sa.and_(sa.func.char_length(code) == sa.literal_column(str(length)), total % sa.literal_column("10") == sa.literal_column("0"))
    return sa.case((holds, sa.literal_column("1")), else_=sa.literal_column("0"))
