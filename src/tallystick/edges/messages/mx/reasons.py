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


_OTHER = b'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"/>'
_SECURITY = b"<FinInstrmId><ISIN>US0378331005</ISIN></FinInstrmId>"


def _instruction(movement: bytes = b"DELI", money: bytes = b"CRDT", root: bytes = b"SctiesSttlmTxInstr") -> bytes:
    kind = b"<SttlmTpAndAddtlParams><SctiesMvmntTp>" + movement + b"</SctiesMvmntTp><Pmt>APMT</Pmt></SttlmTpAndAddtlParams>"
    terms = kind + b"<TradDtls><SttlmDt><Dt><Dt>2026-11-25</Dt></Dt></SttlmDt></TradDtls>" + _SECURITY
    terms += b"<QtyAndAcctDtls><SttlmQty><Qty><Unit>5</Unit></Qty></SttlmQty></QtyAndAcctDtls>"
    terms += b"<SttlmAmt><Amt Ccy='USD'>50</Amt><CdtDbtInd>" + money + b"</CdtDbtInd></SttlmAmt>"
    start = b'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:sese.023.001.13"><' + root + b"><TxId>I1</TxId>"
    return start + terms + b"</" + root + b"></Document>"


def _condition(inside: bytes) -> bytes:
    start = b'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:sese.030.001.10"><SctiesSttlmCondsModReq><ReqDtls><Ref><AcctOwnrTxId>I1</AcctOwnrTxId></Ref>'
    return start + inside + b"</ReqDtls></SctiesSttlmCondsModReq></Document>"


def _status(inside: bytes) -> bytes:
    start = b'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:sese.024.001.14"><SctiesSttlmTxStsAdvc><TxId><AcctOwnrTxId>I1</AcctOwnrTxId></TxId>'
    return start + inside + b"</SctiesSttlmTxStsAdvc></Document>"


FILE_REASONS: tuple[Reason, ...] = (
    Reason("FILE_TOO_LARGE", "The file is larger than the settings allow.", _statement(b" " * 2000)),
    Reason("EMPTY_FILE", "The file holds no text.", b" \n"),
    Reason("HOSTILE_XML", "The file uses what no message needs and an attacker does: DTD, entities, XInclude, depth, huge attributes.", b"<!DOCTYPE a><a/>"),
    Reason("NOT_WELL_FORMED", "The file is not well-formed XML; nothing of it is read.", b"<Document>"),
    Reason("NOT_AN_MX_MESSAGE", "The file is XML without a Document and without a business header.", b"<a/>"),
)

ROW_REASONS: tuple[Reason, ...] = (
    Reason("UNREAD_MESSAGE_TYPE", "The message is of a type that is not read here.", b'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"/>'),
    Reason("UNREAD_VERSION", "The elements of this version do not stand where they are read.", _instruction(root=b"SctiesSttlmTxInstrV02")),
    Reason("STRAY_TEXT", "Text stands outside of messages.", _OTHER + b"$" + _OTHER),
    Reason("NOT_VALID", "The message does not keep to the schema the firm gave for its version; no value of it is used.", _instruction()),
    Reason("INCOMPLETE_MESSAGE", "The message states no balance and no entry.", _statement(b"")),
    Reason("INCOMPLETE_STATEMENT", "A statement lacks its opening or closing balance and cannot be added up.", _statement(_OPENING)),
    Reason("MISSING_ELEMENT", "An element that must be there is absent.", _statement(_OPENING + _CLOSING, account=b"")),
    Reason("CONTRADICTION", "Securities and money go the same way: who delivers is debited, or who receives credited.", _instruction(money=b"DBIT")),
    Reason(
        "UNREAD_CONDITION",
        "A request asks for something that is not read here, or a message speaks of what has not happened.",
        _condition(b"<RtnInd>true</RtnInd>"),
    ),
    Reason("UNREAD_STATUS", "A state is none of the standard's.", _status(b"<SttlmSts><Lost/></SttlmSts>")),
    Reason("BAD_CODE", "A code is none of those the element can have.", _instruction(movement=b"BOTH")),
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
