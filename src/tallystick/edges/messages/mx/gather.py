"""Rows of one layout, gathered and turned into columns together.

A row with a problem keeps what could be read of it, with reason, detail and text.

Reason codes: MISSING_ELEMENT, CONTRADICTION.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from mmap import mmap
from typing import Any, NamedTuple, TypeAlias

import pyarrow as pa

from tallystick.edges.messages.mt.rows import LENGTHS, LONGEST_RAW_TEXT_CHARACTERS, Place, Rows, Unreadable
from tallystick.edges.messages.mx.arrow import nulls, pc
from tallystick.edges.messages.mx.header import say_header
from tallystick.edges.messages.mx.plan import Columns
from tallystick.edges.messages.mx.vectors import Vectors
from tallystick.model.contract import Kind


class Stretch(NamedTuple):
    """A message as it stands in the bytes of its file, which is not held a second time."""

    file: bytes | mmap
    start: int
    end: int


Told: TypeAlias = str | Stretch
DIRECTIONS = {"CRDT": "DELIVER", "DBIT": "RECEIVE"}


class Gathered:
    """The rows a layout gives. `known`: what the settings say of columns."""

    def __init__(self, columns: Columns, known: Mapping[str, str], rows: Rows) -> None:
        self.columns, self.known, self.rows = columns, known, rows
        self._clear()

    def _clear(self) -> None:
        self.raw: list[Sequence[str | None]] = []
        self.places: list[Place] = []
        self.texts: list[Told] = []
        self.problems: dict[int, Unreadable] = {}

    def add(self, row: Sequence[str | None], place: Place, text: Told, problem: Unreadable | None) -> int:
        """One more row; its number among those gathered. `text`: the message, looked at where there is a problem."""
        number = len(self.raw)
        if problem is not None:
            self.problems[number] = problem
        self.raw.append(row)
        self.places.append(place)
        self.texts.append(text)
        return number

    def flush(self) -> None:
        """Put all that is gathered into the rows."""
        if self.raw:
            vectors = Vectors(self.columns.names, self.raw, self.problems)
            self.rows.take_table(self.columns.layout.table, self._table(self._typed(vectors), vectors))
        self._clear()

    def _typed(self, vectors: Vectors) -> dict[str, Any]:
        typed: dict[str, Any] = {}
        for item, key, side in sorted(self.columns.reads, key=lambda each: bool(each[2])):
            where = pc.equal(typed["movement"], side) if side else None
            for column, array in zip(item.columns, item.form.read(vectors, key), strict=True):
                mine = array if where is None else pc.if_else(where, array, None)
                typed[column] = mine if column not in typed else pc.coalesce(mine, typed[column])
            if item.needed:
                vectors.need(f"{key or item.path} ({item.columns[0]})", typed[item.columns[0]])
        layout = self.columns.layout
        typed |= {name: vectors.constant(value) for name, value in (*layout.given.items(), *self.known.items())}
        say_header(typed, vectors, layout.reference)
        if layout.complete is not None:
            layout.complete(typed, vectors)
        _check_directions(typed, vectors)
        return typed

    def _table(self, typed: dict[str, Any], vectors: Vectors) -> pa.Table:
        contract, count = self.columns.layout.table, vectors.count
        typed["file_id"] = vectors.constant(self.rows.file_id)
        typed |= {name: pa.array(values, pa.int64()) for name, values in zip(Place._fields, zip(*self.places, strict=True), strict=True)}
        problems = self.problems
        typed["reason"] = _sparse({row: each.reason for row, each in problems.items()}, count)
        typed["detail"] = _sparse({row: each.detail[: LENGTHS[Kind.TEXT]] for row, each in problems.items()}, count)
        typed["raw_text"] = _sparse({row: told(self.texts[row])[:LONGEST_RAW_TEXT_CHARACTERS] for row in problems}, count)
        schema = contract.arrow
        arrays = [
            typed[column.name].cast(schema.field(column.name).type) if column.name in typed else nulls(count, schema.field(column.name).type)
            for column in contract
        ]
        return pa.table(arrays, schema=schema)


def told(text: Told) -> str:
    """The text of a message."""
    return text if isinstance(text, str) else text.file[text.start : text.end].decode()


def _sparse(values: Mapping[int, str], count: int) -> Any:
    if not values:
        return nulls(count, pa.string())
    return pa.array([values.get(row) for row in range(count)], pa.string())


def _check_directions(typed: dict[str, Any], vectors: Vectors) -> None:
    """Who delivers against payment is credited; a message that says the opposite is not carried out."""
    for key, what in vectors.pairs:
        said = vectors.word(key, DIRECTIONS)
        movement = typed.get("movement")
        if movement is None or said.null_count == len(said):
            continue
        for word in DIRECTIONS.values():
            against = pc.and_(pc.equal(movement, word), pc.not_equal(said, word))
            problem = _contradiction(what, word)
            vectors.problem(against, lambda row, problem=problem: problem)  # type: ignore[misc]


def _contradiction(what: str, movement: str) -> Unreadable:
    found = "a debit for who delivers" if movement == "DELIVER" else "a credit for who receives"
    return Unreadable("CONTRADICTION", f"{what}: found {found}, expected the money to go against the securities")
