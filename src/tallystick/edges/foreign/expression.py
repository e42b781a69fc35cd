"""One column of ours as SQL over theirs: the text as it stands (`shown`) and the value read from it (`parsed`), null where it cannot be read.

A check comes before each cast, so that no row can stop a statement; patterns are PostgreSQL's and stand in this file only.
Texts are read without blanks around them, and an empty one is none. Local times of the hour that comes twice are the later ones (standard time).
"""

from __future__ import annotations

from dataclasses import dataclass

from tallystick.edges.foreign.check import Found, Tables
from tallystick.edges.foreign.match import family
from tallystick.edges.foreign.profile import Expression
from tallystick.edges.foreign.schema import TypeKind
from tallystick.model.contract import Kind
from tallystick.stores.postgres_sql import literal, quoted

BASE = "theirs"
"""The name of the first table inside a statement; a joined one has `joined_` before its own."""

NUMBER = r"^[+-]?([0-9]{1,30})([.][0-9]{0,30})?$|^[+-]?[.][0-9]{1,30}$"
DAY_PATTERNS = {
    "yyyymmdd": (r"^[0-9]{8}$", (1, 5, 7)),
    "ddmmyyyy": (r"^[0-9]{8}$", (5, 3, 1)),
    "yyyy-mm-dd": (r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", (1, 6, 9)),
    "dd/mm/yyyy": (r"^[0-9]{2}/[0-9]{2}/[0-9]{4}$", (7, 4, 1)),
    "mm/dd/yyyy": (r"^[0-9]{2}/[0-9]{2}/[0-9]{4}$", (7, 1, 4)),
    "dd.mm.yyyy": (r"^[0-9]{2}[.][0-9]{2}[.][0-9]{4}$", (7, 4, 1)),
}
"""Form of a day → its pattern, and where year, month and day start."""

CLOCKS = {
    "hhmmss": ("^([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]$", 6, (1, 3, 5)),
    "hh:mm:ss": ("^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", 8, (1, 4, 7)),
    "hhmm": ("^([01][0-9]|2[0-3])[0-5][0-9]$", 4, (1, 3, 0)),
    "hh:mm": ("^([01][0-9]|2[0-3]):[0-5][0-9]$", 5, (1, 4, 0)),
}
"""Form of a time of day → its pattern, its length (digits lose their leading zeros), and where hour, minute and second start."""


@dataclass(frozen=True)
class Read:
    """The SQL of one column: `shown` a text, `parsed` of the column's kind before it is cut to the contract; both null where nothing is stated."""

    shown: str
    parsed: str


def reading(tables: Tables, key: str, expression: Expression, kind: Kind, *, keep_blanks: bool = False) -> Read:
    """How a column is read. `keep_blanks`: a text as it stands, for a comparison."""
    if expression.constant is not None:
        return Read(literal(expression.constant), literal(expression.constant))
    found = [tables.find(name, key) for name in expression.columns]
    if family(kind) == "text":
        return _text(found, expression, keep_blanks)
    if family(kind) == "number":
        return _number(tables, key, found[0], expression)
    if kind is Kind.DATE:
        return Read(shown(found[0]), _day(tables, found[0], expression.form))
    return _moment(tables, key, found[0], expression)


def named(found: Found) -> str:
    """A column inside a statement."""
    table = f"joined_{found.table}" if found.table else BASE
    return f"{quoted(table)}.{quoted(found.column.name)}"


def shown(found: Found, keep_blanks: bool = False) -> str:
    """A column as text, an empty one as null; days and times as ISO 8601 writes them."""
    text = f'cast({named(found)} as text) collate "C"'
    if found.column.kind in (TypeKind.TEXT, TypeKind.OTHER):
        return f"nullif({text}, '')" if keep_blanks else f"nullif(btrim({text}), '')"
    return text


def _text(found: list[Found], expression: Expression, keep_blanks: bool) -> Read:
    parts = [shown(each, keep_blanks and len(found) == 1) for each in found]
    text = parts[0] if len(parts) == 1 else "(" + f" || {literal(expression.joined_with)} || ".join(parts) + ")"
    if not expression.values:
        return Read(text, text)
    cases = " ".join(f"when {literal(theirs)} then {literal(ours)}" for theirs, ours in expression.values.items())
    return Read(text, f"(case {text} {cases} end)")


def _number(tables: Tables, key: str, found: Found, expression: Expression) -> Read:
    text = shown(found)
    # A binary fraction is read by its shortest text, so that 10.1 is 10.1.
    value = (
        f"cast({named(found)} as numeric)"
        if found.column.kind in (TypeKind.WHOLE, TypeKind.DECIMAL)
        else f"(case when {text} ~ {literal(NUMBER)} then cast({text} as numeric) end)"
    )
    if expression.divide_by != 1:
        value = f"({value} * {'0.' + str(expression.divide_by)[1:-1] + '1'})"
    if expression.absolute:
        value = f"abs({value})"
    if expression.negate:
        value = f"(-{value})"
    if expression.negate_when:
        column, codes = expression.negate_when
        listed = ", ".join(literal(each) for each in codes)
        value = f"(case when {shown(tables.find(column, key))} in ({listed}) then -{value} else {value} end)"
    return Read(text, value)


def _day(tables: Tables, found: Found, form: str) -> str:
    if found.column.kind is TypeKind.TIMESTAMP:
        return f"cast({named(found)} at time zone {literal(tables.profile.zone)} as date)"
    if not form:
        return _sane(f"cast({named(found)} as date)")
    pattern, (year, month, day) = DAY_PATTERNS[form]
    text = shown(found)
    years, months, days = (f"cast(substr({text}, {start}, {length}) as integer)" for start, length in ((year, 4), (month, 2), (day, 2)))
    leap = f"({years} % 4 = 0 and ({years} % 100 <> 0 or {years} % 400 = 0))"
    last = f"(case when {months} in (4, 6, 9, 11) then 30 when {months} = 2 and {leap} then 29 when {months} = 2 then 28 else 31 end)"
    sound = (
        f"(case when {years} between 1 and 9999 and {months} between 1 and 12 and {days} between 1 and {last} then make_date({years}, {months}, {days}) end)"
    )
    return f"(case when {text} ~ {literal(pattern)} then {sound} end)"


def _sane(date: str) -> str:
    """Days outside the years of four digits (and infinity) are none of ours."""
    return f"(case when {date} between date '0001-01-01' and date '9999-12-31' then {date} end)"


def _moment(tables: Tables, key: str, found: Found, expression: Expression) -> Read:
    zone = literal(tables.profile.zone)
    if not expression.time:
        sane = f"{named(found)} between '0002-01-01' and '9998-12-31'"
        to_utc = (
            f"({named(found)} at time zone {zone}) at time zone 'UTC'" if found.column.kind is TypeKind.LOCAL_TIME else f"{named(found)} at time zone 'UTC'"
        )
        return Read(shown(found), f"(case when {sane} then {to_utc} end)")
    clock = tables.find(expression.time, key)
    day = _day(tables, found, expression.form)
    text = f"({shown(found)} || ' ' || {shown(clock)})"
    return Read(text, f"((({day} + {_clock(clock, expression.time_form)}) at time zone {zone}) at time zone 'UTC')")


def _clock(found: Found, form: str) -> str:
    if found.column.kind is TypeKind.TIME:
        return f"cast({named(found)} as time)"
    pattern, length, (hour, minute, second) = CLOCKS[form]
    text = f"lpad({shown(found)}, greatest({length}, length({shown(found)})), '0')"
    hours, minutes = (f"cast(substr({text}, {start}, 2) as integer)" for start in (hour, minute))
    seconds = f"cast(substr({text}, {second}, 2) as integer)" if second else "0"
    return f"(case when {text} ~ {literal(pattern)} then make_time({hours}, {minutes}, {seconds}) end)"
