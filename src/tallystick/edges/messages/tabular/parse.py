"""A profile's TOML text to a `Profile`; everything that can be wrong is found here, before any file is opened."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tallystick.edges.messages.tabular.parse_columns import checked_constants, date_formats, our_columns, value_maps
from tallystick.edges.messages.tabular.parse_numbers import check_number, factors, number_columns, number_format, signs
from tallystick.edges.messages.tabular.profile import TARGETS, Ignore, Profile, Trailer
from tallystick.edges.messages.tabular.required import KINDS, REQUIRED
from tallystick.edges.messages.tabular.toml_reading import ProfileError, Section, one_character, one_of, read_toml
from tallystick.model.place import PLACE

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
    columns = our_columns(top.section("columns"), target)
    constants = our_columns(top.section("constants"), target)
    templates = our_columns(top.section("templates"), target)
    profile = Profile(
        name=name,
        target=target,
        description=top.text("description"),
        format=one_of(file, "format", "csv", ("csv", "parquet")),
        delimiter=one_character(file, "delimiter", ",", empty=False),
        quote=one_character(file, "quote", '"', empty=True),
        encoding=one_of(file, "encoding", "utf-8", ENCODINGS),
        header=file.flag("header", True),
        preamble=file.flag("preamble", False),
        trim=file.flag("trim", False),
        null_values=file.texts("null_values"),
        column_names=file.texts("column_names"),
        columns=columns,
        optional=frozenset(top.texts("optional")),
        constants=checked_constants(top, target, constants),
        values=value_maps(top.section("values"), target),
        formats=date_formats(top.section("formats"), target),
        zone=_zone(top),
        numbers=number_format(numbers),
        factors=factors(numbers.section("factors"), target),
        signs=signs(numbers.section("signs"), target),
        absolute=frozenset(number_columns(numbers, "absolute", target)),
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


def _zone(top: Section) -> str:
    zone = top.text("zone", "UTC")
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise top.wrong("zone", zone, "a zone such as America/New_York") from error
    return zone


def _security(section: Section) -> tuple[str, str]:
    pair = section.text("column", None), one_of(section, "kind", None, KINDS)
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
        check_number(section, checks.removeprefix("sum:"), target)
    elif checks not in ("count", "nothing"):
        raise section.wrong("checks", checks, "count, sum:COLUMN or nothing")
    if pattern.groups != (0 if checks == "nothing" else 1):
        raise section.wrong("pattern", text, "one group ( ) around the number, none where nothing is checked")
    return Trailer(pattern, checks)
