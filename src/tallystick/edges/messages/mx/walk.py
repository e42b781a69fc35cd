"""The walk through one XML document: the messages in it, and of long statements the elements as they end.

Cash statements and holdings are read element by element and let go, so that a long one does not stay in memory; the other messages are read when
they end. The envelope (a request payload, a header, a business message) is walked through. A header goes with the document behind it.

Reason codes: UNREAD_MESSAGE_TYPE, INCOMPLETE_MESSAGE.
"""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from tallystick.edges.messages.mt.rows import Place, Rows, Unreadable
from tallystick.edges.messages.mx.cash import STATEMENTS, CashStatement, end_statement, read_balance, read_entry
from tallystick.edges.messages.mx.document import elements
from tallystick.edges.messages.mx.elements import local, message_name, source_text
from tallystick.edges.messages.mx.holdings import HOLDINGS, HoldingsReader
from tallystick.edges.messages.mx.layouts import READ_BY_LAYOUT
from tallystick.edges.messages.mx.messages import MessageReader, Span
from tallystick.edges.messages.mx.settings import MxSettings
from tallystick.model.landing import DEPOSITORY_MESSAGE

CASH = ("camt.052", "camt.053", "camt.054")
HOLDINGS_MESSAGES = ("semt.002", "semt.003")
READ_TYPES = tuple(sorted([*CASH, *HOLDINGS_MESSAGES, *READ_BY_LAYOUT]))


@dataclass
class Walk:
    """Where in the file the reader stands: the message it is in, its header, and the statement."""

    rows: Rows
    settings: MxSettings
    reader: MessageReader
    messages: int = 0
    message: str = ""
    inside: etree._Element | None = None
    header: etree._Element | None = None
    rows_before: int = 0
    statement: CashStatement | None = None
    at: Span = (None, None)

    def place(self) -> Place:
        """The next element's number, and where its message stands in the file."""
        return self.reader.place(self.at)

    def whole(self, data: bytes, name: str) -> None:
        """Read one XML document; raises FileRefused."""
        for event, element in elements(data, name):
            if event == "start":
                self._start(element)
            else:
                self._end(element)

    def _start(self, element: etree._Element) -> None:
        name = local(element)
        if name == "Document" and self.inside is None:
            self.inside, self.message, self.rows_before = element, message_name(element), self.rows.count
        elif name in STATEMENTS and self._within(*CASH):
            self.statement = CashStatement(self.settings.cash_source, self._within("camt.053"), self.rows)

    def _end(self, element: etree._Element) -> None:
        """An element is whole: read it where it is one that is read, and let it go."""
        name = local(element)
        if self.statement is not None and name in ("Bal", "Ntry") and self._is_statement(element.getparent()):
            (read_balance if name == "Bal" else read_entry)(self.statement, element, self.place())
            _let_go(element)
        elif name in STATEMENTS and self.statement is not None and self._is_statement(element):
            end_statement(self.statement)
            self.statement = None
            _let_go(element)
        elif name in HOLDINGS and self._within(*HOLDINGS_MESSAGES):
            HoldingsReader(self.settings.position_source, self.rows, self.place).read(element)
            _let_go(element)
        elif name == "AppHdr" and self.inside is None:
            self.header = element
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
        header, self.header, self.inside = self.header, None, None
        if self.message[:8] in READ_BY_LAYOUT:
            try:
                self.reader.read_document(element, header, source_text(element), self.at)
            except Unreadable as unreadable:
                self.rows.add(DEPOSITORY_MESSAGE, self.place(), {}, source_text(element), unreadable)
        elif self.message[:8] not in READ_TYPES:
            found = Unreadable("UNREAD_MESSAGE_TYPE", f"found {self.message or 'a Document of no known namespace'}, expected {', '.join(READ_TYPES)}")
            self.rows.add(DEPOSITORY_MESSAGE, self.place(), {}, source_text(element), found)
        elif self.rows.count == self.rows_before:
            found = Unreadable("INCOMPLETE_MESSAGE", f"found {self.message} without a balance or entry, expected at least one")
            self.rows.add(DEPOSITORY_MESSAGE, self.place(), {}, source_text(element), found)

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
