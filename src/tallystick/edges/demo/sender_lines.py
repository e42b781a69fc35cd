"""Reports in the form of each sender: ALPHA a FIX 4.2 log with `|` and time stamps in front, BRAVO a FIX 4.4 log, CHARLIE a CSV file.

Source   FIX 4.2 and 4.4 specifications (execution report, trade capture report, BodyLength, CheckSum)
"""

from __future__ import annotations

import csv
import datetime as dt
import io

from tallystick.edges.demo.reports import Names, Report
from tallystick.edges.demo.trades import ALPHA, BRAVO, CHARLIE

SOH = b"\x01"
FIX_SIDES = {"BUY": "1", "SELL": "2", "SELL_SHORT": "5", "SELL_SHORT_EXEMPT": "6"}
OLD_TRANSACTIONS = {"NEW": "0", "CANCEL": "1", "CORRECT": "2"}
NEW_KINDS = {"NEW": "F", "CORRECT": "G", "CANCEL": "H"}
CAPTURE_KINDS = {"NEW": "0", "CANCEL": "1", "CORRECT": "2"}

BROKER_COLUMNS = (
    "sender", "chain", "action", "exec_id", "ref_exec_id", "cross_reference", "trade_date", "trade_time", "sending_time", "account_code",
    "security_code", "security_code_kind", "side", "quantity", "price", "currency", "street_reference",
)  # fmt: skip


def line_of(report: Report, names: Names) -> bytes:
    """The line of a report in its sender's file, without the line end."""
    writers = {ALPHA: alpha_line, BRAVO: bravo_line, CHARLIE: charlie_line}
    return writers[report.sender](report, names)


def alpha_line(report: Report, names: Names) -> bytes:
    """A FIX 4.2 execution report."""
    repeated = _repeated(report)
    reference = f"19={report.reference}|" if report.reference else ""
    body = (
        f"35=8|{repeated}49=ALPHA|56=HARBOR|52={fix_time(report.sent_date, report.sent)}|37=O{report.exec_id}|17={report.exec_id}|"
        f"20={OLD_TRANSACTIONS[report.action]}|{reference}150=2|39=2|1={report.account.account_id}|55={names.symbol(report.security, report.trade_date)}|"
        f"{_terms(report)}47=A|"
    )
    return stamped(sealed(body, "FIX.4.2", b"|"), report)


def bravo_line(report: Report, names: Names) -> bytes:
    """A FIX 4.4 execution report, or a trade capture report."""
    security = names.market.securities[report.security]
    code = f"55=[N/A]|48={security.cusip}|22=1|" if report.security % 3 == 0 else f"55=[N/A]|48={security.security_id}|22=4|"
    head = f"{_repeated(report)}49=BRAVO|56=HARBOR|52={fix_time(report.sent_date, report.sent)}|"
    account = f"1={report.account.bravo_code}|"
    if report.capture:
        reference = f"572={report.reference}|" if report.reference else ""
        side, terms = f"54={FIX_SIDES[report.side]}|", _terms(report).partition("|")[2]
        body = f"35=AE|{head}571={report.exec_id}|487={CAPTURE_KINDS[report.action]}|{reference}{code}{terms}552=1|{side}37=O{report.exec_id}|{account}"
    else:
        reference = f"19={report.reference}|" if report.reference else ""
        body = f"35=8|{head}37=O{report.exec_id}|17={report.exec_id}|{reference}150={NEW_KINDS[report.action]}|39=2|{account}{code}{_terms(report)}528=A|"
    return sealed(body, "FIX.4.4", SOH)


def charlie_line(report: Report, names: Names) -> bytes:
    """A line of the broker's file."""
    text = io.StringIO()
    csv.writer(text, lineterminator="").writerow(
        [
            "CHARLIE", "EXECUTION", report.action, report.exec_id, report.reference, report.cross_reference, report.trade_date,
            iso_time(report.trade_date, report.time), iso_time(report.sent_date, report.sent), report.account.account_id,
            names.market.securities[report.security].cusip, "CUSIP", report.side, report.quantity, report.price, report.currency, report.street_reference,
        ]
    )  # fmt: skip
    return text.getvalue().encode()


def order_line(report: Report, names: Names) -> bytes:
    """The acknowledgement of the order behind a report: no trade."""
    if report.sender == ALPHA:
        body = f"35=8|49=ALPHA|56=HARBOR|52={fix_time(report.sent_date, report.sent)}|37=O{report.exec_id}|17=N{report.exec_id}|20=0|150=0|39=0|"
        return stamped(sealed(f"{body}1={report.account.account_id}|55={names.symbol(report.security, report.trade_date)}|54=1|", "FIX.4.2", b"|"), report)
    body = f"35=8|49=BRAVO|56=HARBOR|52={fix_time(report.sent_date, report.sent)}|37=O{report.exec_id}|17=N{report.exec_id}|150=0|39=0|"
    return sealed(f"{body}1={report.account.bravo_code}|55=[N/A]|54=1|", "FIX.4.4", SOH)


def heartbeat(report: Report) -> bytes:
    """A session message at the time of a report."""
    sender, version, separator = ("ALPHA", "FIX.4.2", b"|") if report.sender == ALPHA else ("BRAVO", "FIX.4.4", SOH)
    line = sealed(f"35=0|49={sender}|56=HARBOR|52={fix_time(report.sent_date, report.sent)}|", version, separator)
    return stamped(line, report) if report.sender == ALPHA else line


def _repeated(report: Report) -> str:
    return f"43=Y|122={fix_time(report.trade_date, report.original_sent)}|" if report.original_sent >= 0 else ""


def _terms(report: Report) -> str:
    currency = f"15={report.currency}|"
    return (
        f"54={FIX_SIDES.get(report.side, report.side)}|{currency}32={report.quantity}|31={report.price}|"
        f"75={report.trade_date:%Y%m%d}|60={fix_time(report.trade_date, report.time)}|"
    )


def sealed(body: str, version: str, separator: bytes) -> bytes:
    """The whole message from the fields between BodyLength and CheckSum; `|` in `body` stands for SOH."""
    raw = body.encode().replace(b"|", SOH)
    head = b"8=%s\x019=%d\x01%s" % (version.encode(), len(raw), raw)
    return (head + b"10=%03d\x01" % (sum(head) % 256)).replace(SOH, separator)


def stamped(line: bytes, report: Report) -> bytes:
    """The line with the time of the log in front."""
    return f"{fix_time(report.sent_date, report.sent)} in : ".encode() + line


def fix_time(day: dt.date, microseconds: int) -> str:
    """A time as FIX writes it, at the millisecond."""
    seconds, rest = divmod(microseconds, 1_000_000)
    return f"{day.year}{day.month:02d}{day.day:02d}-{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.{rest // 1000:03d}"


def iso_time(day: dt.date, microseconds: int) -> str:
    """A time as ISO 8601 writes it, at the millisecond, in UTC."""
    seconds, rest = divmod(microseconds, 1_000_000)
    return f"{day}T{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.{rest // 1000:03d}Z"
