"""The part of a profile that says how numbers are written and signed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from tallystick.edges.messages.tabular.numbers import NumberFormat
from tallystick.edges.messages.tabular.parse_columns import check_column
from tallystick.edges.messages.tabular.profile import TARGETS, Sign
from tallystick.edges.messages.tabular.toml_reading import Section, one_character
from tallystick.model.contract import DECIMALS


def number_format(section: Section) -> NumberFormat:
    """Separators, characters left out, brackets."""
    form = NumberFormat(
        decimal=one_character(section, "decimal", ".", empty=False),
        thousands=one_character(section, "thousands", "", empty=True),
        strip=section.text("strip"),
        brackets_negative=section.flag("brackets_negative", False),
    )
    if form.decimal == form.thousands:
        raise section.wrong("thousands", form.thousands, "another character than the decimal separator")
    if set(form.strip) & set("0123456789+-()" + form.decimal + form.thousands):
        raise section.wrong("strip", form.strip, "no digit, sign, bracket or separator")
    return form


def check_number(section: Section, name: str, target: str) -> None:
    """Refuse a column that holds no number."""
    check_column(section, name, target)
    if TARGETS[target][name].kind not in DECIMALS:
        raise section.wrong(name, name, "a column that holds a number")


def number_columns(section: Section, key: str, target: str) -> tuple[str, ...]:
    """A list of our number columns."""
    names = section.texts(key)
    for name in names:
        check_number(section, name, target)
    return names


def factors(section: Section, target: str) -> Mapping[str, Decimal]:
    """Our column → the exact factor that makes their number ours."""
    factors: dict[str, Decimal] = {}
    for name in section.names():
        check_number(section, name, target)
        text = section.text(name, None)
        if not re.fullmatch(r"-?[0-9]{1,8}(\.[0-9]{1,8})?", text) or len(re.sub(r"[-.]", "", text).lstrip("0")) > 8 or not Decimal(text):
            raise section.wrong(name, text, 'an exact factor of up to eight digits, such as "-1" or "0.0001"')
        factors[name] = Decimal(text)
    return factors


def signs(section: Section, target: str) -> Mapping[str, Sign]:
    """Our column → the column and codes that give its sign."""
    signs: dict[str, Sign] = {}
    for name in section.names():
        check_number(section, name, target)
        one = section.section(name)
        signs[name] = Sign(one.text("column", None), one.texts("negative"), one.texts("positive"))
        one.done()
        if not signs[name].negative or not signs[name].positive:
            raise one.wrong("negative", signs[name].negative, "codes under both negative and positive")
    return signs
