"""A profile held against the schema it is for: every table and column it names is there, and of a type that can become ours."""

from __future__ import annotations

from dataclasses import dataclass

from tallystick.edges.foreign.match import family
from tallystick.edges.foreign.profile import Expression, ForeignProfile, TableMapping
from tallystick.edges.foreign.schema import ForeignColumn, ForeignSchema, ForeignTable, TypeKind
from tallystick.edges.messages.tabular.required import REQUIRED
from tallystick.edges.messages.tabular.toml_reading import ProfileError
from tallystick.model.contract import Kind

LOCAL = (TypeKind.LOCAL_TIME, TypeKind.TIMESTAMP)

BECOMES: dict[str, tuple[TypeKind, ...]] = {
    "text": tuple(kind for kind in TypeKind if kind is not TypeKind.OTHER),
    "number": (TypeKind.WHOLE, TypeKind.DECIMAL, TypeKind.FLOAT, TypeKind.TEXT),
    "date": (TypeKind.DATE, *LOCAL, TypeKind.WHOLE, TypeKind.TEXT),
    "time": (*LOCAL, TypeKind.DATE, TypeKind.WHOLE, TypeKind.TEXT),
}
"""What each family of ours can be made of."""


@dataclass(frozen=True)
class Found:
    """A column of theirs with the table it is of (the first table of a mapping is `base`)."""

    table: str
    column: ForeignColumn


class Tables:
    """The tables one mapping reads: the first, and those joined to it."""

    def __init__(self, profile: ForeignProfile, mapping: TableMapping, schema: ForeignSchema) -> None:
        self.profile, self.mapping, self.schema = profile, mapping, schema
        self.place = f"{'compare' if mapping.key else 'take'}.{mapping.name}"
        self.base = self._table(mapping.table, "from")
        self.joined = {join.table: self._table(join.table, f"join.{join.table}") for join in mapping.joins}

    def find(self, name: str, key: str) -> Found:
        """A column by its name, or by `table.column`. Raises ProfileError with the columns there are."""
        table, dot, column = name.rpartition(".")
        source = self.joined.get(table) if dot else self.base
        if source is None:
            known = ", ".join(self.joined) or "none"
            raise self.wrong(key, name, f"a column of {self.base.name}, or TABLE.COLUMN of a joined table (joined: {known})")
        if column not in source.by_name:
            raise self.wrong(key, name, f"a column of {source.name}: {', '.join(source.by_name)}")
        return Found(source.name if dot else "", source.by_name[column])

    def wrong(self, key: str, found: object, expected: str) -> ProfileError:
        """The error about a key of this mapping."""
        return ProfileError(self.profile.name, f"{self.place}.{key}", found, expected)

    def _table(self, name: str, key: str) -> ForeignTable:
        if name not in self.schema.by_name:
            raise self.wrong(key, name, f"a table of schema {self.schema.schema}: {', '.join(self.schema.by_name)}")
        return self.schema.by_name[name]


def check_profile(profile: ForeignProfile, schema: ForeignSchema) -> None:
    """Raises ProfileError where a profile names what is not there, or a column of a type that cannot become ours."""
    for mapping in (*profile.takes, *profile.compares):
        tables = Tables(profile, mapping, schema)
        for join in mapping.joins:
            for theirs, ours in join.on:
                tables.find(f"{join.table}.{theirs}", f"join.{join.table}")
                tables.find(ours, f"join.{join.table}")
        for only in mapping.only:
            tables.find(only.column, "only")
        if mapping.day is not None:
            _check(tables, "day", mapping.day, Kind.DATE)
        for name, expression in mapping.columns.items():
            _check(tables, f"columns.{name}", expression, mapping.contract[name].kind)
    for mapping in profile.takes:
        _check_required(profile, mapping)


def _check(tables: Tables, key: str, expression: Expression, kind: Kind) -> None:
    found = [tables.find(name, key) for name in expression.read]
    first = found[0].column if expression.columns else None
    if first is None:
        if family(kind) != "text":
            raise tables.wrong(key, expression.constant, f"a column of theirs: a constant cannot be a {kind.value}")
        return
    if first.kind not in BECOMES[family(kind)]:
        raise tables.wrong(key, f"{first.name} {first.type_text}", f"a column that can become a {kind.value}")
    if family(kind) in ("date", "time"):
        _check_form(tables, key, expression, first, kind)
    elif expression.form or expression.time:
        raise tables.wrong(key, expression.form or expression.time, f"no form or time: {kind.value} is neither a day nor a time")
    if family(kind) != "number" and (expression.divide_by != 1 or expression.negate or expression.absolute or expression.negate_when):
        raise tables.wrong(key, "divide_by, negate, absolute or negate_when", f"none of them: {kind.value} is no number")
    if family(kind) != "text" and (len(expression.columns) > 1 or expression.values):
        raise tables.wrong(key, "join or values", f"none of them: {kind.value} is no text")


def _check_form(tables: Tables, key: str, expression: Expression, first: ForeignColumn, kind: Kind) -> None:
    written = first.kind in (TypeKind.WHOLE, TypeKind.TEXT)
    if written and not expression.form:
        raise tables.wrong(key, f"{first.name} {first.type_text} without form", 'a form, such as form = "yyyymmdd"')
    if not written and expression.form:
        raise tables.wrong(key, f"{first.name} {first.type_text} with a form", "no form: the column is a day or a time already")
    if kind is Kind.TIMESTAMP and first.kind not in LOCAL and not expression.time:
        raise tables.wrong(key, f"{first.name} {first.type_text} alone", "a time beside the day: time = COLUMN")
    if expression.time:
        clock = tables.find(expression.time, key).column
        if clock.kind not in (TypeKind.TIME, TypeKind.WHOLE, TypeKind.TEXT) or ((clock.kind is TypeKind.TIME) == bool(expression.time_form)):
            raise tables.wrong(key, f"{clock.name} {clock.type_text}, time_form {expression.time_form!r}", "a time of day, with time_form where digits or text")


def _check_required(profile: ForeignProfile, mapping: TableMapping) -> None:
    absent = [name for name in REQUIRED[mapping.target] if name not in mapping.columns]
    if absent:
        expected = f"a column or constant for each of {', '.join(REQUIRED[mapping.target])}"
        raise ProfileError(profile.name, f"take.{mapping.name}.columns", f"nothing for {', '.join(absent)}", expected)
