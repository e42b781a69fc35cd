"""Reading a file of MX messages (ISO 20022) into landing rows.

Read are camt.052, 053 and 054 (`stated_balance`, `stated_entry`) and semt.002 (`stated_position`), every version: the namespace says
which message it is. The envelope (a request payload, a header head.001, a business message envelope) is walked through. Any other
message becomes one row of `depository_message` with the reason UNREAD_MESSAGE_TYPE, a message without content one with
INCOMPLETE_MESSAGE. A line is an element that gave a row, numbered in the order of the file.

Reason codes: `tallystick.edges.messages.mx.reasons`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from tallystick.edges.messages.mt.rows import Place, Rows, Unreadable
from tallystick.edges.messages.mx.cash import STATEMENTS, CashStatement, end_statement, read_balance, read_entry
from tallystick.edges.messages.mx.document import document_bytes, elements
from tallystick.edges.messages.mx.elements import local, message_name, source_text
from tallystick.edges.messages.mx.holdings import HOLDINGS, HoldingsReader
from tallystick.edges.messages.mx.settings import MxSettings
from tallystick.edges.messages.reading import FileRefused, Reading
from tallystick.model.landing import DEPOSITORY_MESSAGE

CASH = ("camt.052", "camt.053", "camt.054")
HOLDINGS_MESSAGE = "semt.002"
READ_TYPES = (*CASH, HOLDINGS_MESSAGE)
_HEAD = re.compile(rb"urn:(?:iso:std:iso:20022:tech:xsd|swift:xsd):(?:[a-z]{4}\.[0-9]{3}\.[0-9]{3}\.[0-9]{2}|\$ahV10)")


def recognise_mx(head: bytes) -> bool:
    """Whether the first bytes of a file look like an MX message: XML that names an ISO 20022 namespace."""
    plain = head.replace(b"\0", b"")
    return b"<" in plain[:8] and _HEAD.search(plain) is not None


def read_mx(path: Path, file_id: str, settings: MxSettings | None = None) -> Reading:
    """Read a file of MX messages; raises `FileRefused` when the file as a whole cannot be read."""
    given = settings or MxSettings()
    walk = _Walk(Rows(file_id), given)
    for event, element in elements(document_bytes(path, given.largest_file_bytes), path.name):
        if event == "start":
            walk.start(element)
        else:
            walk.end(element)
    if not walk.messages:
        raise FileRefused("NOT_AN_MX_MESSAGE", f"{path.name}: found XML without Document or AppHdr, expected an ISO 20022 message")
    return Reading(walk.rows.tables(), walk.rows.count, 0, tuple(walk.rows.remarks))


@dataclass
class _Walk:
    """Where in the file the reader stands: the message it is in, and the statement."""

    rows: Rows
    settings: MxSettings
    number: int = 0
    messages: int = 0
    message: str = ""
    inside: etree._Element | None = None
    rows_before: int = 0
    statement: CashStatement | None = None

    def place(self) -> Place:
        """The next element's number."""
        self.number += 1
        return Place(self.number)

    def start(self, element: etree._Element) -> None:
        """A message or a statement begins."""
        name = local(element)
        if name == "Document" and self.inside is None:
            self.inside, self.message, self.rows_before = element, message_name(element), self.rows.count
        elif name in STATEMENTS and self._within(*CASH):
            self.statement = CashStatement(self.settings.cash_source, self._within("camt.053"), self.rows)

    def end(self, element: etree._Element) -> None:
        """An element is whole: read it where it is one that is read, and let it go."""
        name = local(element)
        if self.statement is not None and name in ("Bal", "Ntry") and self._is_statement(element.getparent()):
            (read_balance if name == "Bal" else read_entry)(self.statement, element, self.place())
            _let_go(element)
        elif name in STATEMENTS and self.statement is not None and self._is_statement(element):
            end_statement(self.statement)
            self.statement = None
            _let_go(element)
        elif name in HOLDINGS and self._within(HOLDINGS_MESSAGE):
            HoldingsReader(self.settings.position_source, self.rows, self.place).read(element)
            _let_go(element)
        elif element is self.inside:
            self._end_message(element)
        elif element.getparent() is None and not self.messages:
            self._end_without_document(element)

    def _within(self, *messages: str) -> bool:
        return self.inside is not None and self.message[:8] in messages

    def _is_statement(self, element: etree._Element | None) -> bool:
        """Whether this is the statement itself: Document, the message's own element, statement."""
        if element is None or local(element) not in STATEMENTS:
            return False
        whole = element.getparent()
        return whole is not None and whole.getparent() is self.inside

    def _end_message(self, element: etree._Element) -> None:
        self.messages += 1
        if self.message[:8] not in READ_TYPES:
            found = Unreadable("UNREAD_MESSAGE_TYPE", f"found {self.message or 'a Document of no known namespace'}, expected {', '.join(READ_TYPES)}")
            self.rows.add(DEPOSITORY_MESSAGE, self.place(), {}, source_text(element), found)
        elif self.rows.count == self.rows_before:
            found = Unreadable("INCOMPLETE_MESSAGE", f"found {self.message} without a balance or entry, expected at least one")
            self.rows.add(DEPOSITORY_MESSAGE, self.place(), {}, source_text(element), found)
        self.inside = None

    def _end_without_document(self, root: etree._Element) -> None:
        header = next((each for each in root.iter() if local(each) == "AppHdr"), None)
        if header is not None:
            self.messages += 1
            found = Unreadable(
                "UNREAD_MESSAGE_TYPE", f"found a header {message_name(header) or 'AppHdr'} alone, expected a Document of {', '.join(READ_TYPES)}"
            )
            self.rows.add(DEPOSITORY_MESSAGE, self.place(), {}, source_text(root), found)


def _let_go(element: etree._Element) -> None:
    """Free the element and drop its elder sister of the same name, so that a long statement does not stay in memory."""
    element.clear()
    elder = element.getprevious()
    parent = element.getparent()
    if elder is not None and parent is not None and elder.tag == element.tag:
        parent.remove(elder)
