"""Whether a message is valid: parsed, looked through and checked against the firm's schemas, each part by its own.

Messages of a shape of which several were found valid are checked by their texts alone (`prove`).

Reason codes: NOT_WELL_FORMED, HOSTILE_XML, NOT_VALID.
"""

from __future__ import annotations

from lxml import etree

from tallystick.edges.messages.mt.rows import Unreadable
from tallystick.edges.messages.mx.document import look_through, parser
from tallystick.edges.messages.mx.elements import message_name
from tallystick.edges.messages.mx.gather import told
from tallystick.edges.messages.mx.proofs import Proof, TypedTexts, proof_of
from tallystick.edges.messages.mx.schemas import Schemas, schemas_of
from tallystick.edges.messages.mx.settings import MxSettings
from tallystick.edges.messages.mx.shape import Shape, Waiting, tags_of
from tallystick.edges.messages.reading import FileRefused

ENOUGH_VALID = 8
"""So many messages of a shape are checked as a whole before it is worth working out what is to be proved of the others."""


class Checker:
    """Checks messages; `unchecked`: those for which there is no schema."""

    def __init__(self, settings: MxSettings) -> None:
        self.schemas: Schemas | None = schemas_of(settings.schemas) if settings.schemas else None
        self.unchecked: set[str] = set()
        self._parser = parser()

    def tree(self, text: str) -> etree._Element:
        """A message parsed. Raises Unreadable."""
        try:
            return etree.fromstring(text.encode(), self._parser)
        except etree.XMLSyntaxError as error:
            raise Unreadable("NOT_WELL_FORMED", f"{error.msg}; expected plain well-formed XML"[:400]) from None

    def document(self, document: etree._Element, message: str) -> Unreadable | None:
        """Why a document is not valid, or none."""
        if self.schemas is None:
            return None
        if self.schemas.schema(message) is None:
            self.unchecked.add(message)
        return self.schemas.problem(document, message)

    def first(self, shape: Shape, root: etree._Element, groups: list[str]) -> Unreadable | None:
        """Check one of the first messages of a shape; several that are valid show what is to be proved of the others."""
        if self.schemas is None:
            return None
        problem = self._whole(root, shape.message)
        shape.valid += problem is None
        if problem is None and shape.valid == ENOUGH_VALID and shape.rows:
            shape.proof = self._proof(self.schemas, root, groups)
        return problem

    def again(self, shape: Shape, waiting: Waiting) -> Unreadable | None:
        """Check a message of which a text is not proved."""
        try:
            return self._whole(self.tree(f"{waiting.around}{told(waiting.stretch)}</F>"), shape.message)
        except Unreadable as unreadable:
            return unreadable

    def _whole(self, root: etree._Element, message: str) -> Unreadable | None:
        document, header = parts(root)
        problem = None if document is None else self.document(document, message)
        return problem or (None if header is None or self.schemas is None else self.schemas.problem(header, message_name(header)))

    def _proof(self, schemas: Schemas, root: etree._Element, groups: list[str]) -> Proof | None:
        trees: dict[etree._Element, TypedTexts | None] = {}
        for tree in parts(root):
            if tree is not None:
                trees[tree] = schemas.texts(message_name(tree))
                if trees[tree] is None and schemas.schema(message_name(tree)) is not None:
                    return None
        return proof_of(trees, text_places(root, groups).get, len(groups))


def text_places(root: etree._Element, groups: list[str]) -> dict[etree._Element, int | None]:
    """The place of each element's text; none where it has none: the next tag follows at once, or its own tag closes it."""
    tags, places = tags_of(groups)
    starts = [None if tag.endswith("/") else place for tag, place in zip(tags, places, strict=True) if not tag.startswith("/")]
    return dict(zip([each for child in root for each in child.iter()], starts, strict=True))


def refuse_hostile(root: etree._Element) -> None:
    """Raises Unreadable for a tree that is hostile."""
    try:
        look_through(root, "message")
    except FileRefused as refused:
        raise Unreadable(refused.reason, str(refused).partition(": ")[2]) from None


def parts(root: etree._Element) -> tuple[etree._Element | None, etree._Element | None]:
    """Document and header among the children."""
    document = header = None
    for child in root:
        name = str(child.tag).rpartition("}")[2]
        if name == "Document" and document is None:
            document = child
        elif name == "AppHdr" and header is None:
            header = child
    return document, header
