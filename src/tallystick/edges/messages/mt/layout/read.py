"""Rows of a message by its layout.

Reason codes: UNREAD_FUNCTION, MISSING_FIELD, UNREAD_CONDITION, and those of the forms.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from tallystick.edges.messages.mt.layout.locate import Located, locate
from tallystick.edges.messages.mt.layout.part import Block, Layout
from tallystick.edges.messages.mt.layout.shape import Shape, is_plain, joined, shape_of, stretches
from tallystick.edges.messages.mt.message import Message
from tallystick.edges.messages.mt.rows import Place, Rows, Unreadable

Plan: TypeAlias = tuple[Layout, list[Located]]
MOST_PLANS = 5_000
_plans: dict[tuple[str, Shape], list[Plan]] = {}


def read_by_layout(message: Message, layouts: Mapping[str, Sequence[Layout]], known: Mapping[str, object], rows: Rows) -> int:
    """Read a message into `rows`; `known` is what the frame says of columns. Returns the rows; raises Unreadable for the whole message."""
    fields = message.texts
    shape = shape_of(fields)
    plans = _plans.get((message.kind, shape))
    if plans is None:
        if not is_plain(shape):
            fields = message.texts = joined(fields)
            shape = shape_of(fields)
        plans = _planned(message, layouts[message.kind], fields, shape)
    count = 0
    for layout, located in plans:
        for each in located:
            _read_row(message, layout, each, fields, known, rows)
            count += 1
    return count


def _planned(message: Message, layouts: Sequence[Layout], fields: list[str], shape: Shape) -> list[Plan]:
    chosen = _chosen(layouts, shape, message.kind)
    root = stretches(shape, [message.line_of(index) for index in range(len(fields))])
    plans = [(layout, locate(layout, shape, root)) for layout in chosen]
    if not any(located for _, located in plans) and not all(layout.may_be_empty for layout in chosen):
        wanted = next((part.name for part in chosen[0].parts if isinstance(part, Block) and part.bears_rows), "of any kind")
        raise Unreadable("MISSING_FIELD", f"MT{message.kind}: found no sequence {wanted}, expected one")
    if len(_plans) >= MOST_PLANS:
        _plans.clear()
    _plans[message.kind, shape] = plans
    return plans


def _chosen(layouts: Sequence[Layout], shape: Shape, kind: str) -> list[Layout]:
    function = next((text[4:8] for text in shape if text.startswith("23G:")), "")
    of_function = [layout for layout in layouts if not layout.functions or function in layout.functions]
    if not of_function:
        known = sorted({each for layout in layouts for each in layout.functions})
        raise Unreadable("UNREAD_FUNCTION", f"MT{kind}, 23G: found {function or 'none'!r}, expected {' or '.join(known)}")
    marks = set(shape)
    marked = [layout for layout in of_function if all(mark in marks for mark in layout.marks)]
    if not marked:
        wanted = " or ".join(sorted({" and ".join(layout.marks) for layout in of_function}))
        raise Unreadable("MISSING_FIELD", f"MT{kind}: found neither of {wanted}, expected one")
    return [layout for layout in marked if len(layout.marks) == max(len(each.marks) for each in marked)]


def _read_row(message: Message, layout: Layout, located: Located, fields: list[str], known: Mapping[str, object], rows: Rows) -> None:
    values: dict[str, object] = {**known, **layout.given}
    problem = _read_fields(located, fields, values)
    for column, repeated in layout.same.items():
        values[column] = values.get(repeated)
    for column, name in located.needed:
        if problem is None and values.get(column) is None:
            problem = Unreadable("MISSING_FIELD", f"MT{message.kind}: found no {name} ({column}), expected one")
    if located.unread and problem is None:
        problem = Unreadable(
            "UNREAD_CONDITION", f"MT{message.kind}: found {fields[located.unread[0]][:40]!r}, which is not read, expected none beside the others"
        )
    if layout.complete is not None and problem is None:
        problem = layout.complete(values)
    place = Place(message.line_of(located.start), message.place.byte_offset, message.place.byte_length)
    rows.take(layout.table, place, values, message.text if problem else None, problem)


def _read_fields(located: Located, fields: list[str], values: dict[str, object]) -> Unreadable | None:
    """The values of the fields into `values`; the first that cannot be read."""
    problem: Unreadable | None = None
    for column, index, read in located.single:
        try:
            values[column] = read(fields[index])
        except Unreadable as unreadable:
            problem = problem or unreadable
    for columns, indexes, read_all in located.several:
        try:
            value = read_all([fields[index] for index in indexes])
            values.update(zip(columns, value, strict=True) if isinstance(value, tuple) else [(columns[0], value)])
        except Unreadable as unreadable:
            problem = problem or unreadable
    return problem
