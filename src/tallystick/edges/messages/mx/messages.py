"""Messages read by their layouts, one at a time: what they are, whether they are valid, and their rows.

Messages of one shape (the same tags in the same order) have their texts at the same places, so where the columns stand is worked out once a shape. A
message whose text cannot be taken apart so simply (entities, a `>` in a text) is read from its tree; the rows do not depend on that.

Reason codes: HOSTILE_XML, NOT_WELL_FORMED, NOT_VALID, UNREAD_MESSAGE_TYPE, UNREAD_VERSION, INCOMPLETE_MESSAGE.
"""

from __future__ import annotations

from typing import TypeAlias

from lxml import etree

from tallystick.edges.messages.mt.rows import Place, Rows, Unreadable
from tallystick.edges.messages.mx.check import Checker, parts, refuse_hostile, text_places
from tallystick.edges.messages.mx.elements import local, message_name
from tallystick.edges.messages.mx.gather import Gathered, Stretch, told
from tallystick.edges.messages.mx.layouts import READ_BY_LAYOUT, read_layouts
from tallystick.edges.messages.mx.paths import Found, Numbered
from tallystick.edges.messages.mx.plan import Columns, Plan
from tallystick.edges.messages.mx.prove import prove
from tallystick.edges.messages.mx.settings import MxSettings
from tallystick.edges.messages.mx.shape import Shape, Waiting, taken_apart
from tallystick.model.landing import DEPOSITORY_MESSAGE

MOST_SHAPES = 5_000
MOST_GATHERED = 2_000
Span: TypeAlias = tuple[int | None, int | None]
"""Where a message stands in the file: first byte and length, or nothing."""

Standing: TypeAlias = tuple[Gathered, Found, int]
"""A row: who gathers it, where its columns stand, on which line of the message."""


class MessageReader:
    """Reads messages by layout into `rows`; `finish` gives them what is still gathered."""

    def __init__(self, settings: MxSettings, rows: Rows) -> None:
        self.rows = rows
        self.number = 0
        self.checker = Checker(settings)
        self._settings = settings
        self._gathered: dict[str, tuple[Gathered, ...]] = {}
        self._shapes: dict[str, Shape] = {}
        self._since = 0

    def place(self, at: Span, lines: int = 1) -> Place:
        """The place of what comes next, which has so many lines: its number, and where its message stands in the file."""
        first, self.number = self.number + 1, self.number + lines
        return Place(first, *at)

    def read_stretch(self, stretch: Stretch, around: str) -> bool:
        """Read one message; whether it is one that is read by layout. Raises Unreadable for the whole message, UnicodeDecodeError."""
        taken, at = stretch.file[stretch.start : stretch.end], (stretch.start, stretch.end - stretch.start)
        text = taken.decode()
        apart = taken_apart(taken, text)
        if apart is None:
            return self._read_tree(self.checker.tree(f"{around}{text}</F>"), text, at)
        groups, texts = apart
        shape, root = self._shape(groups, texts, around, text)
        if shape is None:
            return False
        problem = None if root is None else self.checker.first(shape, root, groups)
        rows = self._rows(shape, texts, stretch, at, problem)
        if root is None and self.checker.schemas is not None:
            shape.waiting.append(Waiting(texts, stretch, around, rows))
        self._count(len(rows) or 1)
        return True

    def _shape(self, groups: list[str], texts: list[str], around: str, text: str) -> tuple[Shape | None, etree._Element | None]:
        """What is known of the shape; none for a message that is not read by layout. And the message's tree, where it must be looked at."""
        key = around + "<".join(groups)
        shape = self._shapes.get(key)
        if shape is not None and (shape.proof is not None or self.checker.schemas is None):
            return shape, None
        root = self.checker.tree(f"{around}{text}</F>")
        if shape is None:
            shape = self._learn(root, groups, texts)
            if shape is not None and len(self._shapes) < MOST_SHAPES:
                self._shapes[key] = shape
        return shape, root

    def _rows(self, shape: Shape, texts: list[str], stretch: Stretch, at: Span, problem: Unreadable | None) -> list[tuple[Gathered, int]]:
        place = self.place(at, shape.lines)
        if not shape.rows:
            self._empty(shape.message, told(stretch), place, problem)
        return [
            (gathered, gathered.add(plan.row(texts), place if not line else place._replace(line_number=place.line_number + line), stretch, problem))
            for gathered, plan, line in shape.rows
        ]

    def read_document(self, document: etree._Element, header: etree._Element | None, text: str, at: Span) -> bool:
        """Read one message from its tree; whether it is one that is read by layout. Raises Unreadable for the whole message."""
        message = message_name(document)
        if message[:8] not in READ_BY_LAYOUT:
            return False
        texts: list[str | None] = []

        def number(element: etree._Element) -> int:
            texts.append(element.text)
            return len(texts) - 1

        problem = self.checker.document(document, message)
        found = self._found(document, header, message, number)
        place = self.place(at, _lines(found))
        for gathered, each, line in found:
            row = Plan(each, gathered.columns.count, len(texts)).row(texts)
            gathered.add(row, place._replace(line_number=place.line_number + line), text, problem)
        if not found:
            self._empty(message, text, place, problem)
        self._count(len(found))
        return True

    def finish(self) -> None:
        """Put all that is gathered into the rows, and say what was not checked."""
        self._flush()
        unchecked = sorted(self.checker.unchecked)
        self.rows.remarks += [f"{each}: not checked against a schema, since there is none in {self._settings.schemas}" for each in unchecked]

    def _count(self, rows: int) -> None:
        self._since += rows
        if self._since >= MOST_GATHERED:
            self._flush()

    def _flush(self) -> None:
        prove([each for each in self._shapes.values() if each.waiting], self.checker.again)
        for several in self._gathered.values():
            for gathered in several:
                gathered.flush()
        self._since = 0

    def _read_tree(self, root: etree._Element, text: str, at: Span) -> bool:
        refuse_hostile(root)
        document, header = parts(root)
        return document is not None and self.read_document(document, header, text, at)

    def _learn(self, root: etree._Element, groups: list[str], texts: list[str]) -> Shape | None:
        """Where the columns stand; none for a message that is not read by layout."""
        refuse_hostile(root)
        document, header = parts(root)
        message = "" if document is None else message_name(document)
        if document is None or message[:8] not in READ_BY_LAYOUT:
            return None
        places = text_places(root, groups)
        if any(((texts[at] if at is not None else None) or None) != (each.text or None) for each, at in places.items()):
            raise Unreadable("NOT_WELL_FORMED", "found texts that do not stand behind their tags, expected plain XML")
        nothing = len(texts)
        found = self._found(document, header, message, lambda element: nothing if (at := places[element]) is None else at)
        return Shape(message, tuple([(each, Plan(where, each.columns.count, nothing), line) for each, where, line in found]), _lines(found))

    def _found(self, document: etree._Element, header: etree._Element | None, message: str, number: Numbered) -> list[Standing]:
        several = self._of(message[:8])
        root = next((each for each in document), None)
        expected = several[0].columns.layout.root
        if root is None or local(root) != expected:
            found = "nothing" if root is None else local(root)[:40]
            raise Unreadable("UNREAD_VERSION", f"{message}: found {found} in Document, expected {expected}")
        return [(each, found, line) for each in several for line, found in enumerate(each.columns.rows(root, header, message, number))]

    def _of(self, message: str) -> tuple[Gathered, ...]:
        found = self._gathered.get(message)
        if found is None:
            layouts = read_layouts(message, self._settings.cns_contra_accounts)
            known = {"statement_source": self._settings.position_source}
            found = tuple([Gathered(Columns(layout), known, self.rows) for layout in layouts])
            self._gathered[message] = found
        return found

    def _empty(self, message: str, text: str, place: Place, problem: Unreadable | None) -> None:
        layout = self._of(message[:8])[0].columns.layout
        if layout.may_be_empty and problem is None:
            self.rows.remarks.append(f"message {place.line_number}: {message} states nothing: no movement, open item or penalty stands in it")
            return
        found = problem or Unreadable("INCOMPLETE_MESSAGE", f"found {message} without a row in it, expected at least one")
        self.rows.add(DEPOSITORY_MESSAGE, place, {}, text, found)


def _lines(found: list[Standing]) -> int:
    return max([1, *[line + 1 for _, _, line in found]])
