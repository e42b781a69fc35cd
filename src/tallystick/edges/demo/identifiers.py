"""Codes and names of securities and people that do not exist, with check digits that do.

Source   ANSI X9.6 (CUSIP), ISO 6166 annex C (ISIN). Issuer numbers with 99 in the fourth and fifth place are kept for private use by the
         CUSIP standard, so that no code here belongs to a real security.
"""

from __future__ import annotations

import string

VALUES = {character: value for value, character in enumerate(string.digits + string.ascii_uppercase)}

FIRST_WORDS = (
    "Amber", "Basalt", "Cedar", "Delta", "Ember", "Fjord", "Granite", "Harbor", "Indigo", "Juniper", "Kestrel", "Lantern", "Meadow", "Nimbus",
    "Ochre", "Pebble", "Quarry", "Ridge", "Saffron", "Timber", "Umber", "Velvet", "Willow", "Yarrow", "Zephyr",
)  # fmt: skip
SECOND_WORDS = ("Biologics", "Cargo", "Devices", "Energy", "Foods", "Gaming", "Holdings", "Insurance", "Networks", "Optics", "Power", "Retail")
FAMILY_NAMES = ("Abara", "Brandt", "Castell", "Dorsey", "Eklund", "Farrow", "Greco", "Hollis", "Imai", "Jansen", "Kovac", "Larue", "Moss", "Nadir", "Okafor")


def cusip(number: int) -> str:
    """The CUSIP of the made-up issuer of this number (0 to 9,999), common stock."""
    return cusip_of(f"{number // 10:03d}99{number % 10}10")


def cusip_of(body: str) -> str:
    """Eight characters with their check digit behind."""
    total = sum(sum(divmod(VALUES[character] * (1 + place % 2), 10)) for place, character in enumerate(body))
    return f"{body}{-total % 10}"


def isin(national_code: str, country: str = "US") -> str:
    """The ISIN of a national code of nine characters (in the United States the CUSIP)."""
    body = f"{country}{national_code}"
    digits = "".join(str(VALUES[character]) for character in body)
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(reversed(digits)))
    return f"{body}{-total % 10}"


def symbol(number: int) -> str:
    """A ticker of four letters that begins with Z: `ZAAA`, `ZAAB`, …"""
    letters = string.ascii_uppercase
    return "Z" + letters[number // 676 % 26] + letters[number // 26 % 26] + letters[number % 26]


def company(number: int) -> str:
    """The name of a company."""
    return f"{FIRST_WORDS[number % len(FIRST_WORDS)]} {SECOND_WORDS[number // len(FIRST_WORDS) % len(SECOND_WORDS)]} Inc"


def person(number: int) -> str:
    """The name of a customer."""
    return f"{string.ascii_uppercase[number // len(FAMILY_NAMES) % 26]}. {FAMILY_NAMES[number % len(FAMILY_NAMES)]} ({number:04d})"
