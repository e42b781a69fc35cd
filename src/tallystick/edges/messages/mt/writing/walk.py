"""The text of one message by its layout: parts in order, rows grouped where a sequence holds several.

A field is left out when its columns are null, a sequence when nothing in it says anything. What the standard wants and a row does not
have is refused, as is a figure, a code or a character the field cannot hold.
"""

from __future__ import annotations

from collections.abc import Sequence

from tallystick.edges.messages.mt.layout import Block, Item, Part, Says
from tallystick.edges.messages.mt.layout.form import CannotBeSaid, Row
from tallystick.edges.messages.mt.layout.part import own_items
from tallystick.edges.messages.mt.writing.frame import NOT_X


def text_of_parts(parts: tuple[Part, ...], rows: Sequence[Row]) -> tuple[str, bool]:
    """The text of these parts for rows that share their own items, and whether a column of a row is said in it."""
    said, lines = False, []
    for part in parts:
        if isinstance(part, Says):
            lines.append(f":{part.tag}:{part.text}\n")
        elif isinstance(part, Item):
            line = item_line(part, rows[0])
            lines.append(line)
            said = said or bool(line)
        else:
            text = _block(part, rows)
            lines.append(text)
            said = said or bool(text)
    return "".join(lines), said


def item_line(item: Item, row: Row) -> str:
    """The line of one item, empty when it says nothing. Raises CannotBeSaid."""
    if item.read_only:
        return ""
    values = tuple([row.get(column) for column in item.columns])
    if values[0] is None:
        if item.needed or item.owed:
            raise CannotBeSaid(item.columns[0], None, f"expected a value: {item.name} must be in the message")
        return ""
    written = item.form.write(item.columns, values, row)
    if written is None:
        return ""
    letter, text = written
    if NOT_X.search(text):
        raise CannotBeSaid(item.columns[0], values[0], f"expected letters, digits and / - ? : ( ) . , ' + only, not {NOT_X.findall(text)[0]!r}")
    tag = item.tag if len(item.tag) == 3 else item.tag + letter
    return f":{tag}::{item.qualifier}{text}\n" if item.qualifier else f":{tag}:{text}\n"


def grouped(parts: tuple[Part, ...], rows: Sequence[Row]) -> list[list[Row]]:
    """The rows by the columns that these parts say once for all, in order of their first."""
    columns = sorted({column for item in own_items(parts) if not item.read_only for column in item.columns})
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        groups.setdefault(tuple([row.get(column) for column in columns]), []).append(row)
    return list(groups.values())


def _block(block: Block, rows: Sequence[Row]) -> str:
    if block.row:
        return "".join(_one(block, [row]) for row in rows)
    if block.bears_rows:
        return "".join(_one(block, group) for group in grouped(block.parts, rows))
    return _one(block, rows[:1])


def _one(block: Block, rows: Sequence[Row]) -> str:
    text, said = text_of_parts(block.parts, rows)
    return f":16R:{block.name}\n{text}:16S:{block.name}\n" if said or block.always else ""
