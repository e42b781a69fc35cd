"""The closed list of reasons the FIX reader gives, in order of precedence: framing, what the message is, required fields, types.

A message with several defects gets the first that applies. `example` is the smallest message that provokes the reason, written
with `|` for SOH and without the framing fields 8, 9 and 10 where `framed` is true (the tests and the reference page add them).
Source of the rules: FIX 4.2, 4.4 and 5.0 SP2 specifications (tag=value encoding, execution report, trade capture report).
"""

from __future__ import annotations

from dataclasses import dataclass

from tallystick.edges.messages.fix.own_lines import ALARM_PREFIX, CUTOFF_PREFIX

AFFIRMED = "35=AU|49=FUND|52=20260511-13:30:00|664=C1|75=20260511|940=3|"
HEAD = "49=BROKER|52=20260511-13:30:00|"
TRADE = HEAD + "17=E1|150=F|1=A1|55=IBM|54=1|32=100|31=10|75=20260511|"


@dataclass(frozen=True)
class Reason:
    """One reason code: `code`, a `sentence` for a person, and the smallest `example` that provokes it."""

    code: str
    sentence: str
    example: str
    framed: bool = True


def _trade(old: str, new: str) -> str:
    return "35=8|" + TRADE.replace(old, new)


REASONS: tuple[Reason, ...] = (
    Reason("LINE_TOO_LONG", "The line is longer than the reader's limit", "8=FIX.4.4|58=xxxxx…", framed=False),
    Reason("NUL_BYTE", "The line holds a byte of value zero", "8=FIX.4.4|9=5|35=0|58=\x00|10=000|", framed=False),
    Reason(
        "SESSION_ALARM",
        "A live session was down or silent at its cut-off: the listener's own line",
        ALARM_PREFIX.decode() + "session drops is down",
        framed=False,
    ),
    Reason(
        "CUTOFF_ALARM",
        "A venue's cut-off neared and something was not acknowledged, not covered, or its line was down: the listener's own line",
        CUTOFF_PREFIX.decode() + "margin call C1 is not acknowledged",
        framed=False,
    ),
    Reason("NO_BEGIN_STRING", "No BeginString 8=FIX.x.y followed by SOH, | or ^A stands in the line", "hello", framed=False),
    Reason("TRUNCATED_LINE", "The message does not end with its CheckSum field 10", "8=FIX.4.4|9=5|35=0|", framed=False),
    Reason("GARBLED_FIELD", "A field is not tag=value, a field in use is empty, or a data field does not have its stated length", "35=0|abc|"),
    Reason("BAD_HEADER", "BodyLength 9 is not the second field or MsgType 35 not the third", "49=BROKER|35=0|"),
    Reason("BAD_BODY_LENGTH", "BodyLength 9 is not the number of bytes between it and CheckSum", "8=FIX.4.4|9=6|35=0|10=164|", framed=False),
    Reason("BAD_CHECKSUM", "CheckSum 10 is not the sum of the bytes before it, modulo 256, in three digits", "8=FIX.4.4|9=5|35=0|10=000|", framed=False),
    Reason("NOT_A_TRADE", "A session message, an order-level report or another application message: ignored, not rejected", "35=0|"),
    Reason(
        "UNKNOWN_EXEC_TYPE", "ExecType 150, ExecTransType 20, TradeReportTransType 487 or TradeReportType 856 is missing or unknown", _trade("150=F", "150=z")
    ),
    Reason("BAD_GROUP", "A repeating group has not as many entries as its count says", _trade("55=IBM|", "55=IBM|454=2|455=US4592001014|456=4|")),
    Reason("BAD_ENCODING", "A field in use is not UTF-8", _trade("55=IBM", "55=\xff")),
    Reason("VALUE_TOO_LONG", "A code is longer than 64 characters", _trade("17=E1", "17=" + "E" * 65)),
    Reason("MISSING_SENDER", "No SenderCompID 49 and no sender in the settings", _trade("49=BROKER|", "")),
    Reason("MISSING_EXEC_ID", "No ExecID 17 (TradeReportID 571 of a capture report)", _trade("17=E1|", "")),
    Reason("MISSING_REFERENCE", "A cancel or correction without ExecRefID 19 (TradeReportRefID 572)", _trade("150=F", "150=H")),
    Reason("MISSING_ACCOUNT", "No account field (tag 1 unless the settings say another) and no account in the settings", _trade("1=A1|", "")),
    Reason("MISSING_SECURITY", "No symbol, CUSIP, ISIN or SEDOL in 55, 48/22 or 455/456", _trade("55=IBM|", "")),
    Reason("MISSING_SIDE", "No Side 54", _trade("54=1|", "")),
    Reason("MISSING_QUANTITY", "No LastQty 32", _trade("32=100|", "")),
    Reason("MISSING_PRICE", "No LastPx 31", _trade("31=10|", "")),
    Reason("MISSING_TRADE_DATE", "Neither TradeDate 75 nor TransactTime 60", _trade("75=20260511|", "")),
    Reason("UNKNOWN_SIDE", "Side 54 is not in the side map of the settings", _trade("54=1|", "54=8|")),
    Reason("BAD_QUANTITY", "LastQty 32 is not a plain number of at most 12 digits and 6 decimals", _trade("32=100|", "32=NaN|")),
    Reason("NOT_POSITIVE_QUANTITY", "LastQty 32 is zero or below", _trade("32=100|", "32=0|")),
    Reason("BAD_PRICE", "LastPx 31 is not a plain number of at most 10 digits and 8 decimals", _trade("31=10|", "31=1e309|")),
    Reason("NEGATIVE_PRICE", "LastPx 31 is below zero", _trade("31=10|", "31=-10|")),
    Reason(
        "BAD_DATE",
        "A date or time (52, 60, 64, 75, 122) is not of the form YYYYMMDD or YYYYMMDD-HH:MM:SS[.fraction], or not a day",
        _trade("20260511|", "11.05.2026|"),
    ),
    Reason("MISSING_FIELD", "A post-trade message without a field that a row of its kind needs", AFFIRMED.replace("664=C1|", "")),
    Reason("BAD_FIELD", "A day, time, side, quantity or figure of a post-trade message is not one", AFFIRMED.replace("75=20260511", "75=today")),
    Reason("UNREAD_KIND", "The kind of a post-trade message or of its position (71, 666, 940, 703) is none that is read", AFFIRMED.replace("940=3", "940=9")),
    Reason(
        "BAD_MONEY",
        "Commission 12, MiscFeeAmt 137 or NetMoney 118 is not a plain number of at most 10 digits and 8 decimals",
        _trade("31=10|", "31=10|12=1,5|"),
    ),
)
"""All reasons, in order of precedence."""

CODES: frozenset[str] = frozenset(each.code for each in REASONS)
IGNORED = "NOT_A_TRADE"


class Refused(Exception):
    """A message is refused: `code` is one of `REASONS`, `detail` says what was found and what was expected."""

    def __init__(self, code: str, detail: str) -> None:
        if code not in CODES:
            raise ValueError(f"reason {code!r} is not in the closed list of the FIX reader")
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail
