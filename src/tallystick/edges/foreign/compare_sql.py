"""The SQL of a comparison: our rows and theirs by the same key, side by side, and why two values differ.

Both sides are gathered by key: numbers are summed, texts must be one. A difference has one cause, the first that fits:
ONLY_OURS, ONLY_THEIRS (no such key on the other side), CODE_UNKNOWN (a code of theirs the profile does not list), UNREADABLE,
SEVERAL (a text is not the same in all rows of the key), EMPTY (stated on one side only), BLANK_PADDING, SIGN, SCALE (a hundred times, but for
what rounding took), ROUNDING (at most one unit of the last place both sides have), OTHER.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from tallystick.edges.foreign.check import Tables
from tallystick.edges.foreign.expression import reading
from tallystick.edges.foreign.landing_sql import source_sql, value_sql
from tallystick.edges.foreign.match import family
from tallystick.edges.foreign.schema import TypeKind
from tallystick.model.contract import DECIMALS, Column
from tallystick.stores.postgres_sql import literal, quoted

CAUSES = ("ONLY_OURS", "ONLY_THEIRS", "CODE_UNKNOWN", "UNREADABLE", "SEVERAL", "EMPTY", "BLANK_PADDING", "SIGN", "SCALE", "ROUNDING", "OTHER")
"""The closed list, in order of precedence."""


@dataclass(frozen=True)
class Sides:
    """The columns of a comparison: those of the key, and those compared."""

    tables: Tables

    @property
    def key(self) -> list[Column]:
        """Key columns, in the order of the profile."""
        return [self.tables.mapping.contract[name] for name in self.tables.mapping.key]

    @property
    def compared(self) -> list[Column]:
        """The other mapped columns, in the order of our table."""
        return [each for each in self.tables.mapping.contract if each.name in self.tables.mapping.columns and each.name not in self.tables.mapping.key]


def sides_sql(sides: Sides, ours: str, day: dt.date | None) -> str:
    """One row a key: `key_text`, `our_rows`, `their_rows`, and per compared column `o_`, `t_`, `u_` (theirs that cannot be read), `s_` (as it stands)."""
    keys = " and ".join(f"ours.{quoted('k_' + each.name)} = theirs.{quoted('k_' + each.name)}" for each in sides.key)
    names = [quoted("k_" + each.name) for each in sides.key]
    shown = " || ' ' || ".join(f"coalesce(ours.{name}, theirs.{name})" for name in names)
    columns = [part for each in sides.compared for part in (quoted(f"{letter}_{each.name}") for letter in "omtnus")]
    given = ", ".join([f"{shown} as key_text", "our_rows", "their_rows", *columns])
    return f"select {given} from ({_ours(sides, ours)}) ours full join ({_theirs(sides, day)}) theirs on {keys}"


def cause_sql(sides: Sides, column: Column) -> str:
    """The cause of a difference in one column of a row both sides have; null where there is none."""
    o, m, t, n, u = (quoted(f"{letter}_{column.name}") for letter in "omtnu")
    unknown = "CODE_UNKNOWN" if sides.tables.mapping.columns[column.name].values else "UNREADABLE"
    cases = [(unknown, f"{u} > 0"), ("", f"{o} is not distinct from {t} and {m} is not distinct from {n}")]
    if family(column.kind) == "number":
        unit = _unit(sides, column)
        hundred = f"1e{unit + 2}"
        scaled = f"abs({o}) >= {hundred} and {t} <> 0 and abs({o} - {t} * 100) < {hundred} or {o} <> 0 and {o} * 100 = {t}"
        cases += [("EMPTY", f"{o} is null or {t} is null"), ("SIGN", f"{o} = -{t}"), ("SCALE", scaled)]
        cases += [("ROUNDING", f"abs({o} - {t}) {'<=' if unit < 0 else '<'} 1e{unit}")]
    else:
        cases += [("SEVERAL", f"{o} is distinct from {m} or {t} is distinct from {n}"), ("EMPTY", f"{o} is null or {t} is null")]
        cases += [("BLANK_PADDING", f"btrim({o}) = btrim({t})")]
    written = " ".join(f"when {condition} then {literal(cause) if cause else 'null'}" for cause, condition in cases)
    return f"case {written} else 'OTHER' end"


def _ours(sides: Sides, ours: str) -> str:
    parts = [f"{_key_text(each, quoted(each.name))} as {quoted('k_' + each.name)}" for each in sides.key]
    parts += ["count(*) as our_rows"]
    for each in sides.compared:
        low, high = _gathered(each, quoted(each.name))
        parts += [f"{low} as {quoted('o_' + each.name)}", f"{high} as {quoted('m_' + each.name)}"]
    conditions = [f"{quoted(each.column)} in ({', '.join(literal(value) for value in each.values)})" for each in sides.tables.mapping.ours]
    where = f" where {' and '.join(conditions)}" if conditions else ""
    return f"select {', '.join(parts)} from {ours}{where} group by {_places(sides)}"


def _theirs(sides: Sides, day: dt.date | None) -> str:
    tables = sides.tables
    read_parts: list[str] = []
    for each in (*sides.key, *sides.compared):
        read = reading(tables, f"columns.{each.name}", tables.mapping.columns[each.name], each.kind, keep_blanks=each in sides.compared)
        read_parts += [f"{read.shown} as {quoted('s_' + each.name)}", f"{read.parsed} as {quoted('p_' + each.name)}"]
    rows = f"select {', '.join(read_parts)} {source_sql(tables, day)}"
    values = ", ".join(f"{value_sql(tables.mapping.contract, each)} as {quoted(each.name)}" for each in (*sides.key, *sides.compared))
    parts = [f"coalesce({_key_text(each, quoted(each.name))}, {quoted('s_' + each.name)}, '') as {quoted('k_' + each.name)}" for each in sides.key]
    parts += ["count(*) as their_rows"]
    for each in sides.compared:
        low, high = _gathered(each, quoted(each.name))
        text, value = quoted("s_" + each.name), quoted(each.name)
        parts += [f"{low} as {quoted('t_' + each.name)}", f"{high} as {quoted('n_' + each.name)}"]
        parts += [f"count(*) filter (where {text} is not null and {value} is null) as {quoted('u_' + each.name)}"]
        parts += [f"min({text}) filter (where {value} is null) as {text}"]
    return f"select {', '.join(parts)} from (select *, {values} from ({rows}) read_rows) valued group by {_places(sides)}"


def _places(sides: Sides) -> str:
    return ", ".join(str(place) for place in range(1, len(sides.key) + 1))


def _key_text(column: Column, value: str) -> str:
    """A key value as text, alike on both sides."""
    if column.kind in DECIMALS:
        return f'cast(cast({value} as numeric(38,{DECIMALS[column.kind][1]})) as text) collate "C"'
    return f'btrim(cast({value} as text)) collate "C"'


def _gathered(column: Column, value: str) -> tuple[str, str]:
    """One value of a key's rows, and another where they may differ."""
    if family(column.kind) == "number":
        return f"cast(sum({value}) as numeric)", f"cast(sum({value}) as numeric)"
    return f'cast(min({value}) as text) collate "C"', f'cast(max({value}) as text) collate "C"'


def _unit(sides: Sides, column: Column) -> int:
    """The last decimal place both sides have, as a power of ten."""
    ours = DECIMALS[column.kind][1] if column.kind in DECIMALS else 0
    expression = sides.tables.mapping.columns[column.name]
    theirs = sides.tables.find(expression.columns[0], column.name).column
    stated = 0 if theirs.kind is TypeKind.WHOLE else theirs.scale
    return -min(ours, ours if stated is None else stated + len(str(expression.divide_by)) - 1)
