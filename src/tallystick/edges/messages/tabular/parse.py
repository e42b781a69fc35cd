"""A profile's TOML text to a `Profile`; everything that can be wrong is found here, before any file is opened."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pyarrow as pa

from tallystick.edges.messages.tabular.numbers import NumberFormat
from tallystick.edges.messages.tabular.profile import TARGETS, Ignore, Profile, Sign, Trailer
from tallystick.edges.messages.tabular.received import constant_cells
from tallystick.edges.messages.tabular.required import KINDS, REQUIRED, closed_values
from tallystick.edges.messages.tabular.toml_reading import ProfileError, Section, read_toml
from tallystick.model.contract import DECIMALS, Kind, arrow_type
from tallystick.model.landing import PLACE

__all__ = ["ENCODINGS", "ProfileError", "parse_profile"]

ENCODINGS = ("utf-8", "utf-8-sig", "latin-1", "cp1252")
OUR_PLACE = frozenset(column.name for column in PLACE)


def parse_profile(text: str, name: str) -> Profile:
    """The profile a TOML text describes. Raises `ProfileError`, which names the key, what was found and what was expected."""
    top = read_toml(text, name)
    target = top.text("target", None)
    if target not in TARGETS:
        raise top.wrong("target", target, f"one of {', '.join(TARGETS)}")
    file, numbers = top.section("file"), top.section("numbers")
    columns = _ours(top.section("columns"), target)
    constants = _ours(top.section("constants"), target)
    templates = _ours(top.section("templates"), target)
    profile = Profile(
        name=name,
        target=target,
        description=top.text("description"),
        format=_one_of(file, "format", "csv", ("csv", "parquet")),
        delimiter=_character(file, "delimiter", ",", empty=False),
        quote=_character(file, "quote", '"', empty=True),
        encoding=_one_of(file, "encoding", "utf-8", ENCODINGS),
        header=file.flag("header", True),
        preamble=file.flag("preamble", False),
        trim=file.flag("trim", False),
        null_values=file.texts("null_values"),
        column_names=file.texts("column_names"),
        columns=columns,
        optional=frozenset(top.texts("optional")),
        constants=_checked_constants(top, target, constants),
        values=_values(top.section("values"), target),
        formats=_formats(top.section("formats"), target),
        zone=_zone(top),
        numbers=_number_format(numbers),
        factors=_factors(numbers.section("factors"), target),
        signs=_signs(numbers.section("signs"), target),
        absolute=frozenset(_number_columns(numbers, "absolute", target)),
        side_from_sign_of=numbers.text("side_from_sign_of"),
        security=tuple(_security(each) for each in top.sections("security")),
        templates=templates,
        ignore=tuple(_ignore(each) for each in top.sections("ignore")),
        trailers=tuple(_trailer(each, target) for each in top.sections("trailer")),
    )
    for section in (file, numbers, top):
        section.done()
    _check_whole(top, profile)
    return profile


def _check_whole(top: Section, profile: Profile) -> None:
    """What only shows when all parts are seen together."""
    if not profile.columns and not profile.security:
        raise top.wrong("columns", {}, 'at least one column: ours = "theirs"')
    if not profile.header and profile.format == "csv" and not profile.column_names:
        raise top.wrong("file.column_names", (), "the names of the columns in order, since header = false")
    if profile.column_names:
        unknown = [name for name in profile.used if name not in profile.column_names]
        if unknown:
            raise top.wrong("file.column_names", profile.column_names, f"a list that holds {unknown[0]!r}, which the profile reads")
    for name in REQUIRED[profile.target]:
        if not _has_source(profile, name):
            raise top.wrong(f"columns.{name}", None, f"a column, constant or template, since no {profile.target} is good without it")
    if profile.delimiter == profile.quote:
        raise top.wrong("file.quote", profile.quote, "another character than the delimiter")
    if profile.security and ({"security_code", "security_code_kind"} & set(profile.columns)):
        raise top.wrong("security", "[[security]]", "either [[security]] or columns.security_code, not both")
    if profile.side_from_sign_of and (profile.target != "execution_message" or profile.side_from_sign_of not in profile.columns):
        raise top.wrong("numbers.side_from_sign_of", profile.side_from_sign_of, "a mapped column of execution_message")


def _has_source(profile: Profile, name: str) -> bool:
    by_rule = (name == "side" and profile.side_from_sign_of) or (name in ("security_code", "security_code_kind") and profile.security)
    return bool(by_rule) or name in profile.columns or name in profile.constants or name in profile.templates


def _ours(section: Section, target: str) -> Mapping[str, str]:
    for name in section.names():
        _check_column(section, name, target)
    return section.mapping()


def _check_column(section: Section, name: str, target: str) -> None:
    if name not in TARGETS[target].by_name or name in OUR_PLACE:
        known = ", ".join(column.name for column in TARGETS[target] if column.name not in OUR_PLACE)
        raise section.wrong(name, name, f"a column of {target}: {known}")


def _checked_constants(top: Section, target: str, constants: Mapping[str, str]) -> Mapping[str, str]:
    for name, value in constants.items():
        allowed = closed_values(target, name)
        if allowed and value not in allowed:
            raise top.wrong(f"constants.{name}", value, f"one of {', '.join(allowed)}")
        kind = TARGETS[target][name].kind
        try:
            constant_cells(value, arrow_type(kind), 1)
        except pa.ArrowInvalid as error:
            raise top.wrong(f"constants.{name}", value, f"a {kind.value} in plain form, such as 2024-06-03 or 1.5") from error
    return constants


def _values(section: Section, target: str) -> Mapping[str, Mapping[str, str]]:
    maps: dict[str, Mapping[str, str]] = {}
    for name in section.names():
        _check_column(section, name, target)
        one = section.section(name)
        allowed = closed_values(target, name)
        for theirs, ours in one.mapping().items():
            if allowed and ours not in allowed:
                raise one.wrong(theirs, ours, f"one of {', '.join(allowed)}")
        maps[name] = one.mapping()
    return maps


def _formats(section: Section, target: str) -> Mapping[str, str]:
    for name in section.names():
        _check_column(section, name, target)
        kind, form = TARGETS[target][name].kind, section.text(name, None)
        if kind not in (Kind.DATE, Kind.TIMESTAMP):
            raise section.wrong(name, form, "a date or time column; numbers are described under [numbers]")
        words = ("iso", "iso_time") if kind is Kind.DATE else ("iso", "milliseconds_of_day")
        if form not in words and "%" not in form:
            raise section.wrong(name, form, f"{' or '.join(words)} or a pattern such as %m/%d/%Y")
        if "%f" in form.removesuffix(".%f") or (kind is Kind.DATE and "%f" in form):
            raise section.wrong(name, form, "%f only at the end of a time, as .%f")
    return section.mapping()


def _zone(top: Section) -> str:
    zone = top.text("zone", "UTC")
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise top.wrong("zone", zone, "a zone such as America/New_York") from error
    return zone


def _number_format(section: Section) -> NumberFormat:
    form = NumberFormat(
        decimal=_character(section, "decimal", ".", empty=False),
        thousands=_character(section, "thousands", "", empty=True),
        strip=section.text("strip"),
        brackets_negative=section.flag("brackets_negative", False),
    )
    if form.decimal == form.thousands:
        raise section.wrong("thousands", form.thousands, "another character than the decimal separator")
    if set(form.strip) & set("0123456789+-()" + form.decimal + form.thousands):
        raise section.wrong("strip", form.strip, "no digit, sign, bracket or separator")
    return form


def _check_number(section: Section, name: str, target: str) -> None:
    _check_column(section, name, target)
    if TARGETS[target][name].kind not in DECIMALS:
        raise section.wrong(name, name, "a column that holds a number")


def _number_columns(section: Section, key: str, target: str) -> tuple[str, ...]:
    names = section.texts(key)
    for name in names:
        _check_number(section, name, target)
    return names


def _factors(section: Section, target: str) -> Mapping[str, Decimal]:
    factors: dict[str, Decimal] = {}
    for name in section.names():
        _check_number(section, name, target)
        text = section.text(name, None)
        if not re.fullmatch(r"-?[0-9]{1,8}(\.[0-9]{1,8})?", text) or len(re.sub(r"[-.]", "", text).lstrip("0")) > 8 or not Decimal(text):
            raise section.wrong(name, text, 'an exact factor of up to eight digits, such as "-1" or "0.0001"')
        factors[name] = Decimal(text)
    return factors


def _signs(section: Section, target: str) -> Mapping[str, Sign]:
    signs: dict[str, Sign] = {}
    for name in section.names():
        _check_number(section, name, target)
        one = section.section(name)
        signs[name] = Sign(one.text("column", None), one.texts("negative"), one.texts("positive"))
        one.done()
        if not signs[name].negative or not signs[name].positive:
            raise one.wrong("negative", signs[name].negative, "codes under both negative and positive")
    return signs


def _security(section: Section) -> tuple[str, str]:
    pair = section.text("column", None), _one_of(section, "kind", None, KINDS)
    section.done()
    return pair


def _ignore(section: Section) -> Ignore:
    rule = Ignore(section.text("column", None), section.texts("values"), section.texts("unless"))
    section.done()
    if bool(rule.values) == bool(rule.unless):
        raise section.wrong("values", rule.values, "either values or unless")
    return rule


def _trailer(section: Section, target: str) -> Trailer:
    text, checks = section.text("pattern", None), section.text("checks", None)
    section.done()
    try:
        pattern = re.compile(text)
    except re.error as error:
        raise section.wrong("pattern", text, f"a regular expression ({error})") from error
    if checks.startswith("sum:"):
        _check_number(section, checks.removeprefix("sum:"), target)
    elif checks not in ("count", "nothing"):
        raise section.wrong("checks", checks, "count, sum:COLUMN or nothing")
    if pattern.groups != (0 if checks == "nothing" else 1):
        raise section.wrong("pattern", text, "one group ( ) around the number, none where nothing is checked")
    return Trailer(pattern, checks)


def _one_of(section: Section, name: str, default: str | None, allowed: tuple[str, ...]) -> str:
    value = section.text(name, default)
    if value not in allowed:
        raise section.wrong(name, value, f"one of {', '.join(allowed)}")
    return value


def _character(section: Section, name: str, default: str, *, empty: bool) -> str:
    value = section.text(name, default)
    if len(value) > 1 or not value.isascii() or (not value and not empty) or value in ("\n", "\r", "\0"):
        raise section.wrong(name, value, "one ASCII character" + (" or none" if empty else ""))
    return value
