"""Our tables beside the old system's: what differs, by table, column and cause, inside the database and at one moment.

Nothing is journalled and nothing is changed: as long as both systems run, this says which module may be switched.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, dataclass, field
from decimal import Decimal

from tallystick.day.book import Book
from tallystick.day.read import define_day
from tallystick.day.state import DayRefused
from tallystick.edges.foreign.check import Tables
from tallystick.edges.foreign.compare_sql import CAUSES, Sides, cause_sql, sides_sql
from tallystick.edges.foreign.landing_sql import count_sql, source_sql
from tallystick.edges.foreign.match import family
from tallystick.edges.foreign.moment import postgres_store, repeatable_read
from tallystick.edges.foreign.stated_profile import checked_profile, profile_text
from tallystick.edges.messages.reading import FileRefused
from tallystick.model.contract import Column, Storage
from tallystick.stores.postgres_sql import quoted
from tallystick.stores.postgres_store import PostgresStore

EXAMPLES = 3
"""Rows shown a cause."""


@dataclass(frozen=True)
class Example:
    """One row that differs: its key, our value and theirs as text."""

    key: str
    ours: str
    theirs: str


@dataclass(frozen=True)
class Difference:
    """Rows that differ in one `column` ("" : the row as a whole) by one `cause`; totals of both sides where the column is a number."""

    column: str
    cause: str
    count: int
    our_total: Decimal | None
    their_total: Decimal | None
    examples: tuple[Example, ...]


@dataclass(frozen=True)
class TableComparison:
    """One table of ours beside one of theirs: rows by key on each side, keys that agree in everything, and the differences."""

    name: str
    table: str
    foreign_table: str
    our_keys: int
    their_keys: int
    agreeing_keys: int
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class BesideTheOld:
    """A whole comparison, for one day."""

    profile: str
    day: dt.date
    tables: tuple[TableComparison, ...] = field(default_factory=tuple)

    @property
    def agrees(self) -> bool:
        """Whether nothing differs."""
        return not any(table.differences for table in self.tables)

    def as_dict(self) -> dict[str, object]:
        """For machines."""
        return {"profile": self.profile, "day": self.day.isoformat(), "agrees": self.agrees, "tables": [asdict(each) for each in self.tables]}


def compare(book: Book, wanted: str, day: dt.date | None = None) -> BesideTheOld:
    """Compare by the [compare.NAME] tables of a profile. Raises DayRefused, FileRefused, ProfileError, ServerTrouble."""
    name, text = profile_text(book, wanted)
    profile, schema = checked_profile(book, name, text)
    if not profile.compares:
        raise FileRefused("UNKNOWN_TAKE", f"profile {name}: found no [compare.NAME], expected at least one")
    chosen = _day(book, day)
    with postgres_store(book) as store, repeatable_read(store):
        compared = []
        for number, mapping in enumerate(profile.compares):
            if number == 0 or mapping.contract.storage is Storage.SCRATCH:
                define_day(book, store, chosen, mapping.target)
            compared.append(_compared(store, Sides(Tables(profile, mapping, schema)), chosen, number))
    return BesideTheOld(name, chosen, tuple(compared))


def _day(book: Book, day: dt.date | None) -> dt.date:
    state = book.state
    ran = [*state.closed_days, *([state.open_day] if state.open_day and state.ran else [])]
    if not ran or (day is not None and day not in ran):
        known = ", ".join(each.isoformat() for each in ran) or "none yet; run one with `tallystick day run`"
        raise DayRefused(f"found {day or 'no day that has run'}, expected a day that has run: {known}")
    return day or ran[-1]


def _compared(store: PostgresStore, sides: Sides, day: dt.date, number: int) -> TableComparison:
    mapping = sides.tables.mapping
    _require_single_rows(store, sides.tables, day)
    place = _side_by_side(store, f"beside_{number}", sides_sql(sides, quoted(mapping.target), day))
    found = _whole_rows(store, place)
    for column in sides.compared:
        found += _in_column(store, place, sides, column)
    causes = ", ".join(f"({cause_sql(sides, column)})" for column in sides.compared) or "null"
    agreeing = f"our_rows is not null and their_rows is not null and coalesce({causes}) is null"
    counts = f"select count(our_rows), count(their_rows), count(*) filter (where {agreeing}) from {place}"
    ours, theirs, agree = store.run(counts)[0]
    return TableComparison(mapping.name, mapping.target, mapping.table, int(ours), int(theirs), int(agree), tuple(found))


def _side_by_side(store: PostgresStore, name: str, sql: str) -> str:
    """Both sides as a temporary table, or as a query where the session may make none (TALLYSTICK_STORE_DDL=none); what to read it by."""
    if store.makes_nothing:
        store.names.define(name, sql)
        return quoted(name)
    # Bytes, since a per cent sign in the text is no parameter.
    store.connection.execute(f"create temporary table {quoted(name)} on commit drop as {store.names.complete(sql)}".encode())
    return f"pg_temp.{quoted(name)}"


def _require_single_rows(store: PostgresStore, tables: Tables, day: dt.date) -> None:
    """A join that doubles rows would double their figures."""
    expected, rows = store.run(count_sql(tables, day))[0][0], store.run(f"select count(*) {source_sql(tables, day)}")[0][0]
    if rows != expected:
        raise FileRefused("JOIN_NOT_UNIQUE", f"{tables.place}: found {rows} rows after joining, expected the {expected} of {tables.base.name}")


def _whole_rows(store: PostgresStore, place: str) -> list[Difference]:
    cause = "case when their_rows is null then 'ONLY_OURS' when our_rows is null then 'ONLY_THEIRS' end"
    return _differences(store, f"select key_text, our_rows as o, their_rows as t, null as s, {cause} as cause from {place}", "", totals=False)


def _in_column(store: PostgresStore, place: str, sides: Sides, column: Column) -> list[Difference]:
    o, t, s = (quoted(f"{letter}_{column.name}") for letter in "ots")
    both = f"select *, {cause_sql(sides, column)} as cause from {place} where our_rows is not null and their_rows is not null"
    return _differences(store, f"select key_text, {o} as o, {t} as t, {s} as s, cause from ({both}) both_sides", column.name, family(column.kind) == "number")


def _differences(store: PostgresStore, judged: str, column: str, totals: bool) -> list[Difference]:
    sums = "sum(o), sum(t)" if totals else "null, null"
    counted = store.run(f"select cause, count(*), {sums} from ({judged}) judged where cause is not null group by cause")
    first = 'row_number() over (partition by cause order by key_text collate "C") as place'
    ranked = f"select *, {first} from ({judged}) judged where cause is not null"
    shown = f"select cause, key_text, cast(o as text), coalesce(cast(t as text), s), place from ({ranked}) ranked"
    examples = store.run(f"{shown} where place <= {EXAMPLES} order by cause, place")
    made = [
        Difference(column, cause, int(count), ours, theirs, tuple(Example(str(key), _text(o), _text(t)) for each, key, o, t, _ in examples if each == cause))
        for cause, count, ours, theirs in counted
    ]
    return sorted(made, key=lambda each: CAUSES.index(each.cause))


def _text(value: object) -> str:
    return "" if value is None else str(value)
