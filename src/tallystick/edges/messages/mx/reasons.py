"""Every reason an MX file or row can have, in order of precedence, with the smallest file that provokes it.

The documentation page and the tests come from these lists. The first list refuses a whole file, the second stands on rows.
"""

from __future__ import annotations

from tallystick.edges.messages.mt.rows import Reason

_OPENING = b"<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy='USD'>1</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-23</Dt></Dt></Bal>"
_CLOSING = _OPENING.replace(b"OPBD", b"CLBD")
_ENTRY = b"<Ntry><Amt Ccy='USD'>1</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts></Ntry>"
_HOLDING = b"<FinInstrmId><ISIN>US0378331005</ISIN></FinInstrmId>"
_BALANCE = b"<AggtBal><Qty><Unit>5</Unit></Qty></AggtBal>"


def _statement(inside: bytes, account: bytes = b"<Acct><Id><IBAN>GB33BUKB20201555555555</IBAN></Id></Acct>") -> bytes:
    start = b'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>1</Id>'
    return start + account + inside + b"</Stmt></BkToCstmrStmt></Document>"


def _holdings(inside: bytes) -> bytes:
    start = b'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:semt.002.001.11"><SctiesBalCtdyRpt>'
    general = b"<StmtGnlDtls><StmtDtTm><Dt>2026-11-24</Dt></StmtDtTm></StmtGnlDtls>"
    return start + general + b"<SfkpgAcct><Id>A1</Id></SfkpgAcct><BalForAcct>" + inside + b"</BalForAcct></SctiesBalCtdyRpt></Document>"


FILE_REASONS: tuple[Reason, ...] = (
    Reason("FILE_TOO_LARGE", "The file is larger than the settings allow.", _statement(b" " * 2000)),
    Reason("EMPTY_FILE", "The file holds no text.", b" \n"),
    Reason("HOSTILE_XML", "The file uses what no message needs and an attacker does: DTD, entities, XInclude, depth, huge attributes.", b"<!DOCTYPE a><a/>"),
    Reason("NOT_WELL_FORMED", "The file is not well-formed XML; nothing of it is read.", b"<Document>"),
    Reason("NOT_AN_MX_MESSAGE", "The file is XML without a Document and without a business header.", b"<a/>"),
)

ROW_REASONS: tuple[Reason, ...] = (
    Reason("UNREAD_MESSAGE_TYPE", "The message is of a type that is not read here.", b'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"/>'),
    Reason("INCOMPLETE_MESSAGE", "The message states no balance and no entry.", _statement(b"")),
    Reason("INCOMPLETE_STATEMENT", "A statement lacks its opening or closing balance and cannot be added up.", _statement(_OPENING)),
    Reason("MISSING_ELEMENT", "An element that must be there is absent.", _statement(_OPENING + _CLOSING, account=b"")),
    Reason("BAD_SECURITY", "The security has neither an ISIN nor a national code that is known.", _holdings(_BALANCE)),
    Reason("BAD_DATE", "A date is no day of the calendar.", _statement(_OPENING.replace(b"2026-11-23", b"2026-13-23") + _CLOSING)),
    Reason("BAD_FIGURE", "A figure is not a decimal number.", _statement(_OPENING + _CLOSING + _ENTRY.replace(b">1<", b">NaN<"))),
    Reason(
        "UNREAD_QUANTITY_TYPE", "A quantity is neither units nor face amount.", _holdings(_HOLDING + b"<AggtBal><Qty><AmtsdVal>5</AmtsdVal></Qty></AggtBal>")
    ),
    Reason("UNREAD_BALANCE_KIND", "A balance is of a kind our books do not hold.", _statement(_OPENING + _CLOSING + _OPENING.replace(b"OPBD", b"INFO"))),
    Reason("ENTRY_NOT_BOOKED", "The entry is pending: not yet a fact of the account.", _statement(_OPENING + _CLOSING + _ENTRY.replace(b"BOOK", b"PDNG"))),
    Reason("FIGURE_OUT_OF_RANGE", "A figure does not fit its column without being cut or rounded.", _statement(_ENTRY.replace(b">1<", b">12345678901<"))),
    Reason(
        "VALUE_TOO_LONG",
        "A text does not fit its column without being cut.",
        _statement(_ENTRY, account=b"<Acct><Id><Othr><Id>" + b"A" * 65 + b"</Id></Othr></Id></Acct>"),
    ),
    Reason("BALANCE_DOES_NOT_ADD", "Opening balance and booked entries do not give the closing balance.", _statement(_OPENING + _CLOSING + _ENTRY)),
)
