"""Every reason an MT file or row can have, in order of precedence, with the smallest file that provokes it.

The documentation page and the tests come from these lists. The first list refuses a whole file, the second stands on rows.
"""

from __future__ import annotations

from tallystick.edges.messages.mt.rows import Reason

_STATEMENT = b":20:R\n:25:ACCOUNT\n:28C:1\n"
_OPENING = b":60F:C261123USD100,\n"
_CLOSING = b":62F:C261124USD100,\n"


def _framed(kind: bytes, text: bytes) -> bytes:
    return b"{1:F01BANKUS33AXXX0000000000}{2:O" + kind + b"}{4:\n" + text + b"-}"


_HOLDINGS = b":16R:GENL\n:20C::SEME//H1\n:98A::STAT//20261124\n:97A::SAFE//A1\n:16S:GENL\n:16R:FIN\n"
_MADE = b":20C::SEME//S1\n:98A::ESET//20261124\n"

FILE_REASONS: tuple[Reason, ...] = (
    Reason("FILE_TOO_LARGE", "The file is larger than the settings allow.", b":20:" + b"R" * 2000),
    Reason("EMPTY_FILE", "The file holds no text.", b" \n"),
    Reason("NOT_TEXT", "The file holds a zero byte: it is not a text in ASCII, UTF-8 or Latin-1.", b":20:R\0\n"),
    Reason("NOT_AN_MT_FILE", "No message begins with {1: and no line with the first field of a statement.", b"hello\n"),
)

ROW_REASONS: tuple[Reason, ...] = (
    Reason("TRUNCATED_MESSAGE", "The text block of a message has no end; nothing of it is read.", b"{1:F01BANKUS33AXXX0000000000}{2:O940}{4:\n" + _STATEMENT),
    Reason(
        "BROKEN_STRUCTURE", "A sequence is closed that is not the innermost open one, or they are nested too deep.", _framed(b"547", b":16R:GENL\n:16S:LINK\n")
    ),
    Reason("STRAY_TEXT", "Text stands outside of messages.", _framed(b"940", _STATEMENT + _OPENING + _CLOSING) + b"foo"),
    Reason("NETWORK_REJECTED", "The network refused the message that follows.", b"{1:F21BANKUS33AXXX0000000000}{4:{177:2611240900}{451:1}}"),
    Reason("UNREAD_MESSAGE_TYPE", "The message is of a type that is not read here.", _framed(b"103", b":20:R\n")),
    Reason(
        "UNREAD_FUNCTION", "The message has a function (23G) that is not read here, such as a reversed result.", _framed(b"543", b":20C::SEME//S1\n:23G:DUPL\n")
    ),
    Reason("INCOMPLETE_STATEMENT", "A statement lacks its opening or closing balance, or has no balance and no entry.", _STATEMENT),
    Reason("MISSING_FIELD", "A field that must be there is absent.", _OPENING + _CLOSING),
    Reason("BAD_BALANCE", "A balance is not sign, date, currency, amount.", _STATEMENT + b":60F:X261123USD100,\n"),
    Reason("BAD_ENTRY", "An entry (61) is not dates, sign, amount, type, reference.", _STATEMENT + _OPENING + b":61:nothing\n" + _CLOSING),
    Reason("BAD_DATE", "A date is no day of the calendar.", _STATEMENT + _OPENING + b":61:261345C1,NTRF\n" + _CLOSING),
    Reason("BAD_FIGURE", "A figure is not digits with one decimal comma.", _STATEMENT + _OPENING + b":61:261124C1,0,0NTRF\n" + _CLOSING),
    Reason("BAD_SECURITY", "Field 35B has neither an ISIN nor a national code that is known.", _framed(b"544", _MADE + b":35B:GOLD\n")),
    Reason(
        "UNREAD_QUANTITY_TYPE",
        "A quantity is neither units nor face amount (amortised value alone).",
        _framed(b"544", _MADE + b":35B:ISIN US0378331005\n:36B::ESTT//AMOR/5,\n"),
    ),
    Reason(
        "UNREAD_BALANCE_KIND",
        "A balance of securities is of a kind our books do not hold.",
        _framed(b"535", _HOLDINGS + b":35B:ISIN US0378331005\n:93B::BLOK//UNIT/5,\n:16S:FIN\n"),
    ),
    Reason(
        "UNREAD_STATUS",
        "A status advice states a process and code that is not known.",
        _framed(b"548", b":20C::SEME//S1\n:16R:STAT\n:25D::SETT//XXXX\n:16S:STAT\n"),
    ),
    Reason(
        "UNREAD_CONDITION",
        "A request to change an instruction has an indicator or code that is not read; carrying out a part of it would be wrong.",
        _framed(b"530", b":16R:GENL\n:20C::SEME//S1\n:23G:NEWM\n:16S:GENL\n:16R:REQD\n:20C::PREV//I1\n:22F::BORR//YBOR\n:16S:REQD\n"),
    ),
    Reason("FIGURE_OUT_OF_RANGE", "A figure does not fit its column without being cut or rounded.", _STATEMENT + b":60F:C261123USD12345678901,\n"),
    Reason("VALUE_TOO_LONG", "A text does not fit its column without being cut.", b":20:R\n:25:" + b"A" * 65 + b"\n:60F:C261123USD1,\n"),
    Reason("BALANCE_DOES_NOT_ADD", "Opening balance and entries do not give the closing balance.", _STATEMENT + _OPENING + b":62F:C261124USD101,\n"),
)
