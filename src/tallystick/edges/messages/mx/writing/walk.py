"""The text of one message by its layout: parts in order, rows grouped where an element holds several.

An element is left out when its columns are null, a group when nothing in it says anything. What the schema wants and a row does not have is
refused. Which elements a row says depends only on which of its columns are filled, on its movement and on the process of its state, so that is worked
out once (`Step`) and used for all rows alike.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from tallystick.edges.messages.mx.layout import Group, Item, Part, Says, Total
from tallystick.edges.messages.mx.layout.form import CannotBeSaid, Row
from tallystick.edges.messages.mx.layout.part import items
from tallystick.edges.messages.mx.writing.frame import MxSending

MOST_STEPS = 2_000


@dataclass(frozen=True)
class Step:
    """An element of a row: the text before its value, its columns, and what writes the value."""

    before: str
    columns: tuple[str, ...]
    write: Callable[[tuple[str, ...], tuple[object, ...], Row], str]


class Walk:
    """The way through some parts: those that every row says itself, and groups that bear rows, in order."""

    def __init__(self, parts: tuple[Part, ...], sending: MxSending) -> None:
        self.parts, self.sending = parts, sending
        self._steps: dict[tuple[object, ...], tuple[list[Step], str]] = {}

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The columns that rows of one group share, also those said by the name of an element (the process of a state)."""
        own = [part for part in self.parts if not (isinstance(part, Group) and part.bears_rows)]
        return tuple(sorted({column for item in items(tuple(own)) if _is_said(item) for column in item.columns}))

    @cached_property
    def ways(self) -> list[Walk | Total | tuple[Group, Walk]]:
        """Stretches of parts without rows inside, and between them sums and the groups that bear rows, each with the way through it."""
        ways: list[Walk | Total | tuple[Group, Walk]] = []
        flat: list[Part] = []
        for part in self.parts:
            if isinstance(part, Total) or (isinstance(part, Group) and part.bears_rows):
                ways += [Walk(tuple(flat), self.sending), part if isinstance(part, Total) else (part, Walk(part.parts, self.sending))]
                flat = []
            else:
                flat.append(part)
        return [*ways, Walk(tuple(flat), self.sending)]

    def text(self, rows: Sequence[Row]) -> str:
        """The text for rows that share the columns of this way. Raises CannotBeSaid."""
        if len(self.ways) == 1:
            return self._flat(rows[0])
        return "".join([self._way(way, rows) for way in self.ways])

    def groups(self, rows: Sequence[Row]) -> list[list[Row]]:
        """The rows by what they share, in order of the first."""
        found: dict[tuple[object, ...], list[Row]] = {}
        for row in rows:
            found.setdefault(tuple([row.get(column) for column in self.columns]), []).append(row)
        return list(found.values())

    def _way(self, way: Walk | Total | tuple[Group, Walk], rows: Sequence[Row]) -> str:
        if isinstance(way, Walk):
            return way._flat(rows[0])
        if isinstance(way, Total):
            return _total(way, rows)
        group, inside = way
        if group.optional:
            return "".join([self._way(each, rows) for each in inside.ways if isinstance(each, tuple)])
        together = [[row] for row in rows] if group.row else inside.groups(rows)
        return "".join([_element(_name(group, several[0]), inside.text(several)) for several in together])

    def _flat(self, row: Row) -> str:
        filled = tuple([column for column, value in row.items() if value is not None])
        key = (filled, row.get("movement"), row.get("status_process"))
        known = self._steps.get(key)
        if known is None:
            steps: list[Step] = []
            known = steps, _walk(self.parts, frozenset(filled), row, steps, "", self.sending)
            if len(self._steps) < MOST_STEPS:
                self._steps[key] = known
        steps, end = known
        said: list[str] = []
        for step in steps:
            said += (step.before, step.write(step.columns, tuple([row.get(column) for column in step.columns]), row))
        said.append(end)
        return "".join(said)


def _walk(parts: tuple[Part, ...], filled: frozenset[str], row: Row, steps: list[Step], text: str, sending: MxSending) -> str:
    """Append the steps of these parts; `text` stands before the first of them. Returns the text behind the last."""
    for part in parts:
        if isinstance(part, Says):
            said = part.xml.replace("{sender}", sending.sender).replace("{receiver}", sending.receiver)
            text += _opened(part.path) + said + _closed(part.path)
        elif isinstance(part, Group):
            if (not part.side or part.side == row.get("movement")) and _says(part.parts, filled):
                name = _name(part, row)
                text = _walk(part.parts, filled, row, steps, f"{text}<{name}>", sending) + f"</{name}>"
        elif isinstance(part, Item) and _item_says(part, filled, owed=True):
            steps.append(Step(text + _opened(part.path), part.columns, part.form.write))
            text = _closed(part.path)
    return text


def _says(parts: tuple[Part, ...], filled: frozenset[str]) -> bool:
    """Whether an item of these parts, at any depth, is said. Raises CannotBeSaid where one must be and is not."""
    said = [_item_says(item, filled, owed=False) for item in items(parts)]
    return any(said)


def _item_says(item: Item, filled: frozenset[str], owed: bool) -> bool:
    if item.read_only:
        return False
    if item.columns[0] not in filled and (item.needed or (item.owed and owed)):
        raise CannotBeSaid(item.columns[0].lstrip("_"), None, f"expected a value: {item.path} must be in the message")
    return item.columns[0] in filled


def _is_said(item: Item) -> bool:
    """Whether an element, or the name of one (`@#`), is written from its columns."""
    return not item.read_only or item.path.endswith("@#")


def _name(group: Group, row: Row) -> str:
    return group.named(row) if group.named else group.name.partition("|")[0]


def _element(name: str, inside: str) -> str:
    return f"<{name}>{inside}</{name}>"


def _names(path: str) -> list[str]:
    return [step.partition("|")[0] for step in path.split("/") if step != "."]


def _opened(path: str) -> str:
    return "".join([f"<{name}>" for name in _names(path)])


def _closed(path: str) -> str:
    return "".join([f"</{name}>" for name in reversed(_names(path))])


def _total(total: Total, rows: Sequence[Row]) -> str:
    column = total.columns[0]
    figures = [value for row in rows if isinstance(value := row.get(column), Decimal)]
    values = (sum(figures, Decimal(0)), *[rows[0].get(each) for each in total.columns[1:]])
    return _opened(total.path) + total.form.write(total.columns, values, rows[0]) + _closed(total.path)
