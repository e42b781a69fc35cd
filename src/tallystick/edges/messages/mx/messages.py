"""Messages read by their layouts, one at a time: what they are, whether they are valid, and their rows.

Messages of one shape (the same tags in the same order) have their texts at the same places, so where the columns stand is worked out once a shape. A
message whose text cannot be taken apart so simply (entities, a `>` in a text) is read from its tree; the rows do not depend on that.

Reason codes: HOSTILE_XML, NOT_WELL_FORMED, NOT_VALID, UNREAD_MESSAGE_TYPE, UNREAD_VERSION, INCOMPLETE_MESSAGE.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from lxml import etree

from tallystick.edges.messages.mt.rows import Place, Rows, Unreadable
from tallystick.edges.messages.mx.document import look_through, parser
from tallystick.edges.messages.mx.elements import local, message_name
from tallystick.edges.messages.mx.gather import Gathered
from tallystick.edges.messages.mx.layouts import LAYOUTS, read_layouts
from tallystick.edges.messages.mx.paths import Found, Numbered
from tallystick.edges.messages.mx.plan import Columns, Plan
from tallystick.edges.messages.mx.schemas import Schemas, schemas_of
from tallystick.edges.messages.mx.settings import MxSettings
from tallystick.edges.messages.reading import FileRefused
from tallystick.model.landing import DEPOSITORY_MESSAGE

MOST_SHAPES = 5_000
LONGEST_SHAPE_CHARACTERS = 20_000
Span: TypeAlias = tuple[int | None, int | None]
"""Where a message stands in the file: first byte and length, or nothing."""

Standing: TypeAlias = tuple[Gathered, Found, int]
"""A row: who gathers it, where its columns stand, on which line of the message."""

READ_BY_LAYOUT = frozenset(LAYOUTS)


@dataclass(frozen=True)
class Shape:
    """What is known of messages of one shape: which message, how each of its rows is picked and on which of its lines it stands."""

    message: str
    rows: tuple[tuple[Gathered, Plan, int], ...]
    lines: int


class MessageReader:
    """Reads messages by layout into `rows`; `finish` gives them what is still gathered."""

    def __init__(self, settings: MxSettings, rows: Rows) -> None:
        self.rows = rows
        self.number = 0
        self.schemas: Schemas | None = schemas_of(settings.schemas) if settings.schemas else None
        self._parser = parser()
        self._settings = settings
        self._gathered: dict[str, tuple[Gathered, ...]] = {}
        self._shapes: dict[str, Shape] = {}
        self._unchecked: set[str] = set()

    def place(self, at: Span, lines: int = 1) -> Place:
        """The place of what comes next, which has so many lines: its number, and where its message stands in the file."""
        first, self.number = self.number + 1, self.number + lines
        return Place(first, *at)

    def read_text(self, text: str, around: str, at: Span) -> bool:
        """Read one message; whether it is one that is read by layout. Raises Unreadable for the whole message."""
        plain = len(text) <= LONGEST_SHAPE_CHARACTERS and "&" not in text and "\r" not in text and text.count("<") == text.count(">")
        root = self._tree(f"{around}{text}</F>")
        if not plain:
            return self._read_tree(root, text, at)
        parts = text.replace(">", "<").split("<")
        tags = "<".join(parts[1::2])
        shape = self._shapes.get(tags)
        if shape is None:
            shape = self._learn(root, parts[1::2], parts[2::2])
            if shape is None:
                return False
            if len(self._shapes) < MOST_SHAPES:
                self._shapes[tags] = shape
        problem = self._invalid(root, shape.message)
        texts: list[str | None] = parts[2::2]  # type: ignore[assignment]  # a list of texts, to which constants are added
        place = self.place(at, shape.lines)
        for gathered, plan, line in shape.rows:
            gathered.add(plan.row(texts), place if not line else place._replace(line_number=place.line_number + line), text, problem)
        if not shape.rows:
            self._empty(shape.message, text, place, problem)
        return True

    def read_document(self, document: etree._Element, header: etree._Element | None, text: str, at: Span) -> bool:
        """Read one message from its tree; whether it is one that is read by layout. Raises Unreadable for the whole message."""
        message = message_name(document)
        if message[:8] not in READ_BY_LAYOUT:
            return False
        texts: list[str | None] = []

        def number(element: etree._Element) -> int:
            texts.append(element.text)
            return len(texts) - 1

        problem = self._checked(document, message)
        found = self._found(document, header, message, number)
        place = self.place(at, _lines(found))
        for gathered, each, line in found:
            row = Plan(each, gathered.columns.count, len(texts)).row(texts)
            gathered.add(row, place._replace(line_number=place.line_number + line), text, problem)
        if not found:
            self._empty(message, text, place, problem)
        return True

    def finish(self) -> None:
        """Put all that is gathered into the rows."""
        for several in self._gathered.values():
            for gathered in several:
                gathered.flush()
        self.rows.remarks += [f"{each}: not checked against a schema, since there is none in {self._settings.schemas}" for each in sorted(self._unchecked)]

    def _tree(self, text: str) -> etree._Element:
        try:
            return etree.fromstring(text.encode(), self._parser)
        except etree.XMLSyntaxError as error:
            raise Unreadable("NOT_WELL_FORMED", f"{error.msg}; expected plain well-formed XML"[:400]) from None

    def _read_tree(self, root: etree._Element, text: str, at: Span) -> bool:
        _refuse_hostile(root)
        document, header = _parts(root)
        return document is not None and self.read_document(document, header, text, at)

    def _learn(self, root: etree._Element, tags: list[str], texts: list[str]) -> Shape | None:
        """Where the columns stand; none for a message that is not read by layout."""
        _refuse_hostile(root)
        document, header = _parts(root)
        message = "" if document is None else message_name(document)
        if document is None or message[:8] not in READ_BY_LAYOUT:
            return None
        starts = [at for at, tag in enumerate(tags) if not tag.startswith("/")]
        elements = [each for child in root for each in child.iter()]
        numbers = dict(zip(elements, starts, strict=True))
        if any((texts[at] or None) != (each.text or None) for each, at in numbers.items() if not tags[at].endswith("/")):
            raise Unreadable("NOT_WELL_FORMED", "found texts that do not stand behind their tags, expected plain XML")
        found = self._found(document, header, message, lambda element: numbers[element])
        return Shape(message, tuple([(each, Plan(where, each.columns.count, len(tags)), line) for each, where, line in found]), _lines(found))

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

    def _invalid(self, root: etree._Element, message: str) -> Unreadable | None:
        if self.schemas is None:
            return None
        document, header = _parts(root)
        problem = None if document is None else self._checked(document, message)
        return problem or (None if header is None else self.schemas.problem(header, message_name(header)))

    def _checked(self, document: etree._Element, message: str) -> Unreadable | None:
        if self.schemas is None:
            return None
        if self.schemas.schema(message) is None:
            self._unchecked.add(message)
        return self.schemas.problem(document, message)


def _lines(found: list[Standing]) -> int:
    return max([1, *[line + 1 for _, _, line in found]])


def _refuse_hostile(root: etree._Element) -> None:
    try:
        look_through(root, "message")
    except FileRefused as refused:
        raise Unreadable(refused.reason, str(refused).partition(": ")[2]) from None


def _parts(root: etree._Element) -> tuple[etree._Element | None, etree._Element | None]:
    """Document and header among the children."""
    document = header = None
    for child in root:
        name = str(child.tag).rpartition("}")[2]
        if name == "Document" and document is None:
            document = child
        elif name == "AppHdr" and header is None:
            header = child
    return document, header
