"""The query that gives a foreign table's rows as landing rows: read, checked, cast, numbered, with a reason where one cannot be used.

Three layers: what each column reads as, its value or nothing, then the one reason of the row (the first in the published order of
precedence, as for files) with what was found. A clean row keeps the words of its key as raw text, a row with a reason the whole row.
"""

from __future__ import annotations

import datetime as dt

from tallystick.edges.foreign.check import Found, Tables
from tallystick.edges.foreign.expression import BASE, named, reading, shown
from tallystick.edges.foreign.match import LENGTHS, family
from tallystick.edges.messages.tabular import required
from tallystick.edges.messages.tabular.reasons import PRECEDENCE
from tallystick.edges.messages.tabular.required import closed_values, type_reason, value_reason
from tallystick.model.contract import DECIMALS, Column, Kind, Table
from tallystick.stores.postgres_sql import TYPES, literal, quoted

LONGEST_RAW_TEXT = 4000


def source_sql(tables: Tables, day: dt.date | None) -> str:
    """FROM and WHERE: their rows of the day (with those whose day cannot be read: they are of every day), joined and filtered."""
    mapping = tables.mapping
    text = f"from {_table(tables, mapping.table)} as {quoted(BASE)}"
    for join in mapping.joins:
        keys = " and ".join(f"{named(tables.find(f'{join.table}.{theirs}', 'join'))} = {named(tables.find(ours, 'join'))}" for theirs, ours in join.on)
        text += f" left join {_table(tables, join.table)} as {quoted(f'joined_{join.table}')} on {keys}"
    return text + _where(tables, day)


def count_sql(tables: Tables, day: dt.date | None) -> str:
    """The number of their rows without the joins, so that a join that loses or doubles rows shows."""
    joined = [each for each in _read_by_filters(tables) if "." in each]
    text = source_sql(tables, day) if joined else f"from {_table(tables, tables.mapping.table)} as {quoted(BASE)}{_where(tables, day)}"
    return f"select count(*) {text}"


def landing_sql(tables: Tables, day: dt.date | None, after: int) -> str:
    """The landing rows of a mapping, numbered from `after` + 1 in the order of their key."""
    contract, mapping = tables.mapping.contract, tables.mapping
    place = ("file_id", "line_number", "byte_offset", "byte_length", "reason", "detail", "raw_text")
    mapped = [column for column in contract if column.name in mapping.columns]
    parts = [
        f"row_number() over (order by {_order(tables)}) + {after} as line_number",
        f"{_raw(tables, key=True)} as key_text",
        f"{_raw(tables)} as whole_text",
    ]
    for column in mapped:
        read = reading(tables, f"columns.{column.name}", mapping.columns[column.name], column.kind)
        parts += [f"{read.shown} as {quoted('s_' + column.name)}", f"{read.parsed} as {quoted('p_' + column.name)}"]
    read_rows = f"select {', '.join(parts)} {source_sql(tables, day)}"
    values = ", ".join(f"{value_sql(contract, column)} as {quoted(column.name)}" for column in mapped)
    valued = f"select *, {values} from ({read_rows}) read_rows"
    reason, detail = _verdict(contract, mapped)
    judged = f"select *, {reason} as reason, {detail} as detail from ({valued}) valued"
    fixed = f"'' as file_id, line_number, {_null(Kind.COUNT)} as byte_offset, {_null(Kind.COUNT)} as byte_length, reason, detail"
    raw = f"left(case when reason is null then key_text else whole_text end, {LONGEST_RAW_TEXT}) as raw_text"
    given = {column.name for column in mapped}
    rest = [quoted(each.name) if each.name in given else f"{_null(each.kind)} as {quoted(each.name)}" for each in contract if each.name not in place]
    return f"select {fixed}, {raw}, {', '.join(rest)} from ({judged}) judged"


def value_sql(contract: Table, column: Column) -> str:
    """What is booked of a column: its value where it holds exactly in the contract's type, else nothing."""
    parsed = quoted("p_" + column.name)
    if column.kind in DECIMALS:
        precision, scale = DECIMALS[column.kind]
        return f"case when {parsed} = round({parsed}, {scale}) and abs({parsed}) < 1e{precision - scale} then cast({parsed} as {TYPES[column.kind]}) end"
    if column.kind in LENGTHS:
        closed = closed_values(contract.name, column.name)
        listed = f" and {parsed} in ({', '.join(literal(each) for each in closed)})" if closed else ""
        return f"case when length({parsed}) <= {LENGTHS[column.kind]}{listed} then {parsed} end"
    return parsed


def _verdict(contract: Table, mapped: list[Column]) -> tuple[str, str]:
    """Reason and detail: conditions in order of precedence."""
    faults = [*_missing(contract), *(each for column in mapped for each in _unreadable(contract, column)), *_figures(contract, {each.name for each in mapped})]
    ordered = sorted(faults, key=lambda each: PRECEDENCE[each[0]])
    if not ordered:
        return "cast(null as text)", "cast(null as text)"
    reasons = " ".join(f"when {condition} then {literal(reason)}" for reason, condition, _ in ordered)
    details = " ".join(f"when {condition} then {detail}" for _, condition, detail in ordered)
    return f"case {reasons} end", f"case {details} end"


def _missing(contract: Table) -> list[tuple[str, str, str]]:
    found = []
    for name, reason in required.REQUIRED[contract.name].items():
        condition = f"{quoted('s_' + name)} is null"
        if contract.name == "execution_message" and name not in required.NEEDED_BY_CANCEL:
            condition += " and \"action\" is distinct from 'CANCEL'"
        found.append((reason, condition, literal(f"{name} is empty")))
    return found


def _unreadable(contract: Table, column: Column) -> list[tuple[str, str, str]]:
    text, parsed, value = quoted("s_" + column.name), quoted("p_" + column.name), quoted(column.name)
    unreadable = f"{text} is not null and {value} is null"
    detail = f"{literal(f'{column.name}: found ')} || left({text}, 100) || {literal(_expected(contract, column))}"
    if family(column.kind) != "text":
        return [(type_reason(column), unreadable, detail)]
    long = f"coalesce(length({parsed}) > {LENGTHS[column.kind]}, false)"
    return [("VALUE_TOO_LONG", long, detail), (value_reason(column.name), f"{unreadable} and not {long}", detail)]


def _expected(contract: Table, column: Column) -> str:
    closed = closed_values(contract.name, column.name)
    if closed:
        return f", expected a code the profile maps to {', '.join(closed)}"
    if column.kind in DECIMALS:
        precision, scale = DECIMALS[column.kind]
        return f", expected a number of at most {precision - scale} digits and {scale} decimals"
    if column.kind in LENGTHS:
        return f", expected at most {LENGTHS[column.kind]} characters, and a code the profile lists where it lists codes"
    return f", expected a {column.kind.value} in the form the profile states"


def _figures(contract: Table, mapped: set[str]) -> list[tuple[str, str, str]]:
    used = "\"action\" is distinct from 'CANCEL'" if contract.name == "execution_message" else "true"
    rules = ((required.ALWAYS_POSITIVE, "NOT_POSITIVE_QUANTITY", "<= 0"), (required.NEVER_NEGATIVE, "NEGATIVE_PRICE", "< 0"))
    found = []
    for columns, reason, wrong in rules:
        for name in set(columns.get(contract.name, ())) & mapped:
            found.append((reason, f"{used} and {quoted(name)} {wrong}", f"{literal(f'{name}: found ')} || {quoted('s_' + name)}"))
    if contract.name == "execution_message":
        named_first = quoted("ref_exec_id") + " is null and " if "ref_exec_id" in mapped else ""
        condition = f"{named_first}\"action\" in ('CANCEL', 'CORRECT')"
        found.append(("MISSING_REFERENCE", condition, literal("ref_exec_id is empty; expected the execution this one changes")))
    return sorted(found)


def _read_by_filters(tables: Tables) -> list[str]:
    return [each.column for each in tables.mapping.only] + list(tables.mapping.day.read if tables.mapping.day else ())


def _where(tables: Tables, day: dt.date | None) -> str:
    conditions = []
    if tables.mapping.day is not None and day is not None:
        stated = reading(tables, "day", tables.mapping.day, Kind.DATE).parsed
        conditions.append(f"coalesce({stated} = date '{day.isoformat()}', true)")
    for only in tables.mapping.only:
        listed = ", ".join(literal(each) for each in only.values)
        conditions.append(f"{shown(tables.find(only.column, 'only'))} in ({listed})")
    return f" where {' and '.join(conditions)}" if conditions else ""


def _table(tables: Tables, name: str) -> str:
    return f"{quoted(tables.profile.schema)}.{quoted(name)}"


def _order(tables: Tables) -> str:
    names = tables.base.key or tuple(each.name for each in tables.base.columns)
    return ", ".join(f'cast({quoted(BASE)}.{quoted(name)} as text) collate "C" nulls last' for name in names)


def _raw(tables: Tables, key: bool = False) -> str:
    columns = [each for each in tables.base.columns if not key or each.name in tables.base.key] or list(tables.base.columns)
    parts = [f"{literal(f' {each.name}=')} || coalesce({shown(Found('', each))}, '')" for each in columns]
    return f"({' || '.join([literal(tables.base.name), *parts])})"


def _null(kind: Kind) -> str:
    return f"cast(null as {'text' if kind in LENGTHS else TYPES[kind]})"
