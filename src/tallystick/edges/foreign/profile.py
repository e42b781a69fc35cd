"""A profile over a foreign schema, made of safe parts only: no text of it is ever executed as it stands.

schema      the foreign schema all tables are in
zone        zone of its local times, such as America/Mexico_City
[take.NAME]     into (our landing table), from (their table), and the rows: day, only, join; then [take.NAME.columns]
[compare.NAME]  with (our table), from, key (ours), day, only, join, ours (rows of ours); then [compare.NAME.columns]

A column of ours is given by their column ("folio", or "valores.isin" of a joined table) or by one of:
{ constant = "EXECUTION" }                              the same in every row
{ join = ["sucursal", "contrato"], with = "-" }         one text of several columns (composite keys)
{ column = "sentido", values = { C = "BUY" } }          their code → ours; a code not listed is a row with a reason
{ column = "importe", divide_by = 100 }                 exact: a power of ten; also negate, absolute, negate_when = { column, values }
{ column = "fecha", form = "yyyymmdd" }                 a day written as digits or text
{ column = "fecha", form = "yyyymmdd", time = "hora", time_form = "hhmmss" }    day and local time of day, to UTC
"""

from __future__ import annotations

import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass, field

from tallystick.edges.messages.tabular.profile import TARGETS
from tallystick.edges.messages.tabular.toml_reading import ProfileError, Section, one_of, read_toml
from tallystick.model.catalogue import TABLES
from tallystick.model.contract import Table

FORMS = ("yyyymmdd", "ddmmyyyy", "yyyy-mm-dd", "dd/mm/yyyy", "mm/dd/yyyy", "dd.mm.yyyy")
TIME_FORMS = ("hhmmss", "hh:mm:ss", "hhmm", "hh:mm")
POWERS = tuple(10**power for power in range(1, 13))


@dataclass(frozen=True)
class Expression:
    """How one column of ours comes from theirs; `columns` are read, and the rest says what is done with them."""

    columns: tuple[str, ...] = ()
    constant: str | None = None
    joined_with: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    divide_by: int = 1
    negate: bool = False
    absolute: bool = False
    negate_when: tuple[str, tuple[str, ...]] | None = None
    form: str = ""
    time: str = ""
    time_form: str = ""

    @property
    def read(self) -> tuple[str, ...]:
        """Every column of theirs it reads."""
        return (*self.columns, *((self.time,) if self.time else ()), *((self.negate_when[0],) if self.negate_when else ()))


@dataclass(frozen=True)
class Join:
    """One row of another table of theirs beside each row: `on` pairs its column with one of the first table."""

    table: str
    on: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Only:
    """Rows whose column (as text) holds one of these values."""

    column: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class TableMapping:
    """One table of theirs as rows of one of ours. `key` and `ours` are for a comparison only."""

    name: str
    target: str
    table: str
    columns: Mapping[str, Expression]
    day: Expression | None = None
    only: tuple[Only, ...] = ()
    joins: tuple[Join, ...] = ()
    key: tuple[str, ...] = ()
    ours: tuple[Only, ...] = ()

    @property
    def contract(self) -> Table:
        """The contract of our table."""
        return TABLES[self.target]


@dataclass(frozen=True)
class ForeignProfile:
    """A whole profile: `takes` in the order in which they stand, `compares`, and the zone of local times."""

    name: str
    schema: str
    zone: str
    takes: tuple[TableMapping, ...]
    compares: tuple[TableMapping, ...]


def parse_foreign_profile(text: str, name: str) -> ForeignProfile:
    """The profile a TOML text says. Raises ProfileError with profile, key, what was found and what was expected."""
    top = read_toml(text, name)
    top.text("description")
    schema, zone = top.text("schema", None), top.text("zone", "UTC")
    if zone not in zoneinfo.available_timezones():
        raise top.wrong("zone", zone, "the name of a time zone, such as America/Mexico_City or UTC")
    takes, compares = top.section("take"), top.section("compare")
    found = tuple(_mapping(takes.section(each), each, compare=False) for each in takes.names())
    beside = tuple(_mapping(compares.section(each), each, compare=True) for each in compares.names())
    top.done("description", "schema", "zone", "take", "compare")
    if not found and not beside:
        raise ProfileError(name, "take", "nothing", "at least one [take.NAME] or [compare.NAME]: this profile maps to nothing")
    return ForeignProfile(name, schema, zone, found, beside)


def _mapping(section: Section, name: str, *, compare: bool) -> TableMapping:
    targets = tuple(TABLES) if compare else tuple(TARGETS)
    target = one_of(section, "with" if compare else "into", None, targets)
    columns = section.section("columns")
    ours = TABLES[target].by_name
    for each in columns.names():
        if each not in ours:
            raise columns.wrong(each, columns.raw(each), f"a column of {target}: {', '.join(ours)}")
    mapped = {each: _expression(columns, each) for each in columns.names()}
    if not mapped:
        raise section.wrong("columns", {}, "at least one column: this table maps to nothing")
    made = TableMapping(
        name,
        target,
        section.text("from", None),
        mapped,
        None if section.raw("day") is None else _expression(section, "day"),
        tuple(Only(each.text("column", None), each.texts("values")) for each in section.sections("only")),
        _joins(section),
        section.texts("key") if compare else (),
        tuple(Only(each.text("column", None), each.texts("values")) for each in section.sections("ours")) if compare else (),
    )
    _require_key(section, made, compare)
    section.done()
    return made


def _require_key(section: Section, made: TableMapping, compare: bool) -> None:
    if not compare:
        return
    if not made.key or not set(made.key) <= set(made.columns):
        raise section.wrong("key", list(made.key), f"columns that are mapped and name a row, out of {', '.join(made.columns)}")
    unknown = [each.column for each in made.ours if each.column not in made.contract.by_name]
    if unknown:
        raise section.wrong("ours", unknown[0], f"a column of {made.target}")


def _joins(section: Section) -> tuple[Join, ...]:
    joins = section.section("join")
    found = []
    for table in joins.names():
        on = joins.section(table).mapping()
        if not on:
            raise joins.wrong(table, {}, "its column = a column of the first table")
        found.append(Join(table, tuple(on.items())))
    return tuple(found)


def _expression(section: Section, name: str) -> Expression:
    value = section.raw(name)
    if isinstance(value, str):
        return Expression(columns=(value,))
    part = section.section(name)
    if (constant := part.raw("constant")) is not None:
        part.done()
        if not isinstance(constant, str) or not constant:
            raise part.wrong("constant", constant, "a text that is not empty")
        return Expression(constant=constant)
    made = Expression(
        columns=part.texts("join") or (part.text("column", None),),
        joined_with=part.text("with", "-"),
        values=_values(part),
        divide_by=_divisor(part),
        negate=part.flag("negate", False),
        absolute=part.flag("absolute", False),
        negate_when=_negate_when(part),
        form=one_of(part, "form", "", ("", *FORMS)),
        time=part.text("time"),
        time_form=one_of(part, "time_form", "", ("", *TIME_FORMS)),
    )
    part.done()
    return made


def _values(part: Section) -> Mapping[str, str]:
    if part.raw("values") is None:
        return {}
    found = part.section("values").mapping()
    if not found:
        raise part.wrong("values", {}, 'their codes and ours, such as { C = "BUY", V = "SELL" }')
    return found


def _divisor(part: Section) -> int:
    value = part.raw("divide_by")
    if value is None:
        return 1
    if isinstance(value, bool) or value not in POWERS:
        raise part.wrong("divide_by", value, "a power of ten, such as 100 for cents: others do not divide exactly")
    return int(str(value))


def _negate_when(part: Section) -> tuple[str, tuple[str, ...]] | None:
    if part.raw("negate_when") is None:
        return None
    inner = part.section("negate_when")
    column, values = inner.text("column", None), inner.texts("values")
    inner.done()
    if not values:
        raise inner.wrong("values", [], "the values for which the sign turns")
    return column, values
