"""Rows of messages of one shape, gathered and turned into columns together.

Every value is read by the same form whether alone or together. Where one of them cannot be read or does not fit, the rows gathered with it
are read one by one, so that each has its own reason.

Reason codes: MISSING_FIELD, UNREAD_CONDITION.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa

from tallystick.edges.messages.mt.layout.locate import Located, Pick
from tallystick.edges.messages.mt.layout.part import Layout
from tallystick.edges.messages.mt.message import Message
from tallystick.edges.messages.mt.rows import Place, Rows, Unreadable, column_array, fit

MOST_GATHERED = 500
FEWEST_TOGETHER = 4


class Gathered:
    """Messages that give a row each at the same place of their shape."""

    def __init__(self, layout: Layout, located: Located, rows: Rows) -> None:
        self.layout, self.located, self.rows = layout, located, rows
        self.messages: list[tuple[Message, Mapping[str, object]]] = []
        self.one_by_one = bool(located.unread) or layout.complete is not None

    def add(self, message: Message, known: Mapping[str, object]) -> None:
        """One more message."""
        self.messages.append((message, known))
        if len(self.messages) >= MOST_GATHERED:
            self.flush()

    def flush(self) -> None:
        """The rows of all messages."""
        taken, self.messages = self.messages, []
        table = None if self.one_by_one or len(taken) < FEWEST_TOGETHER else self._together(taken)
        if table is not None:
            self.rows.take_table(self.layout.table, table)
            return
        for message, known in taken:
            self._alone(message, known)

    def _together(self, taken: Sequence[tuple[Message, Mapping[str, object]]]) -> pa.Table | None:
        texts = [message.texts() for message, _ in taken]
        columns: dict[str, Sequence[object]] = {name: [value] * len(taken) for name, value in self.layout.given.items()}
        for name in taken[0][1]:
            columns[name] = [known[name] for _, known in taken]
        try:
            for pick in self.located.picks:
                columns.update(_columns(pick, texts))
        except Unreadable:
            return None
        columns.update({name: columns.get(repeated, ()) for name, repeated in self.layout.same.items() if repeated in columns})
        if any(name not in columns or None in columns[name] for name, _ in self.located.needed):
            return None
        return self._table(taken, columns)

    def _table(self, taken: Sequence[tuple[Message, Mapping[str, object]]], columns: dict[str, Sequence[object]]) -> pa.Table | None:
        columns["file_id"] = [self.rows.file_id] * len(taken)
        columns["line_number"] = [message.line_of(self.located.start) for message, _ in taken]
        columns["byte_offset"] = [message.place.byte_offset for message, _ in taken]
        columns["byte_length"] = [message.place.byte_length for message, _ in taken]
        contract = self.layout.table
        schema = contract.arrow
        arrays: list[Any] = []
        for column in contract:
            kind = schema.field(column.name).type
            array = column_array(column, columns[column.name], kind) if column.name in columns else pa.nulls(len(taken), kind)
            if array is None:
                return None
            arrays.append(array)
        return pa.table(arrays, schema=schema)

    def _alone(self, message: Message, known: Mapping[str, object]) -> None:
        values: dict[str, object] = {**known, **self.layout.given}
        problem = _read(self.located, message.texts(), values)
        for column, repeated in self.layout.same.items():
            values[column] = values.get(repeated)
        problem = problem or self._missing(message, values) or (self.layout.complete(values) if self.layout.complete else None)
        fitted, misfit = fit(self.layout.table, values)
        problem = problem or misfit
        place = Place(message.line_of(self.located.start), message.place.byte_offset, message.place.byte_length)
        self.rows.add(self.layout.table, place, fitted, message.text if problem else None, problem)

    def _missing(self, message: Message, values: Mapping[str, object]) -> Unreadable | None:
        for column, name in self.located.needed:
            if values.get(column) is None:
                return Unreadable("MISSING_FIELD", f"MT{message.kind}: found no {name} ({column}), expected one")
        if self.located.unread:
            found = message.texts()[self.located.unread[0]][:40]
            return Unreadable("UNREAD_CONDITION", f"MT{message.kind}: found {found!r}, which is not read, expected none beside the others")
        return None


def _columns(pick: Pick, texts: Sequence[Sequence[str]]) -> Mapping[str, Sequence[object]]:
    if len(pick.indexes) == 1:
        index = pick.indexes[0]
        values = list(map(pick.read, [each[index] for each in texts]))
    else:
        values = [pick.read([each[index] for index in pick.indexes]) for each in texts]
    if len(pick.columns) == 1:
        return {pick.columns[0]: values}
    return dict(zip(pick.columns, map(list, zip(*values, strict=True)), strict=True))


def _read(located: Located, texts: Sequence[str], values: dict[str, object]) -> Unreadable | None:
    """The values of the fields into `values`; the first that cannot be read."""
    problem: Unreadable | None = None
    for pick in located.picks:
        single = len(pick.indexes) == 1
        try:
            value = pick.read(texts[pick.indexes[0]] if single else [texts[index] for index in pick.indexes])
        except Unreadable as unreadable:
            problem = problem or unreadable
            continue
        values.update(zip(pick.columns, value, strict=True) if isinstance(value, tuple) else [(pick.columns[0], value)])
    return problem
