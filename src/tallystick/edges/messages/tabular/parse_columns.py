"""The parts of a profile that name our columns: columns, constants, value maps, date formats."""

from __future__ import annotations

from collections.abc import Mapping

import pyarrow as pa

from tallystick.edges.messages.tabular.profile import TARGETS
from tallystick.edges.messages.tabular.received import constant_cells
from tallystick.edges.messages.tabular.required import closed_values
from tallystick.edges.messages.tabular.toml_reading import Section
from tallystick.model.contract import Kind, arrow_type
from tallystick.model.place import PLACE

OUR_PLACE = frozenset(column.name for column in PLACE)


def our_columns(section: Section, target: str) -> Mapping[str, str]:
    """A table whose keys are our columns and whose values are texts."""
    for name in section.names():
        check_column(section, name, target)
    return section.mapping()


def check_column(section: Section, name: str, target: str) -> None:
    """Refuse a name that is no column of the target, or one that the reader fills itself."""
    if name not in TARGETS[target].by_name or name in OUR_PLACE:
        known = ", ".join(column.name for column in TARGETS[target] if column.name not in OUR_PLACE)
        raise section.wrong(name, name, f"a column of {target}: {known}")


def checked_constants(top: Section, target: str, constants: Mapping[str, str]) -> Mapping[str, str]:
    """Constants whose values are of their column's type and closed list."""
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


def value_maps(section: Section, target: str) -> Mapping[str, Mapping[str, str]]:
    """Their code → our code, for each of our columns."""
    maps: dict[str, Mapping[str, str]] = {}
    for name in section.names():
        check_column(section, name, target)
        one = section.section(name)
        allowed = closed_values(target, name)
        for theirs, ours in one.mapping().items():
            if allowed and ours not in allowed:
                raise one.wrong(theirs, ours, f"one of {', '.join(allowed)}")
        maps[name] = one.mapping()
    return maps


def date_formats(section: Section, target: str) -> Mapping[str, str]:
    """The format of each date or time column."""
    for name in section.names():
        check_column(section, name, target)
        kind, form = TARGETS[target][name].kind, section.text(name, None)
        if kind not in (Kind.DATE, Kind.TIMESTAMP):
            raise section.wrong(name, form, "a date or time column; numbers are described under [numbers]")
        words = ("iso", "iso_time") if kind is Kind.DATE else ("iso", "milliseconds_of_day")
        if form not in words and "%" not in form:
            raise section.wrong(name, form, f"{' or '.join(words)} or a pattern such as %m/%d/%Y")
        if "%f" in form.removesuffix(".%f") or (kind is Kind.DATE and "%f" in form):
            raise section.wrong(name, form, "%f only at the end of a time, as .%f")
    return section.mapping()
