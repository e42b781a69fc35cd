"""Put every kind of trouble into a day's executions, and keep the plain book right: what is busted, corrected, late, doubled or nonsense.

Each function below is one kind of trouble; `TROUBLES` lists those done as often as the day's size asks, `NONSENSE` the lines that are no
trade of ours. A trouble takes an execution nothing else has taken, so that troubles do not meet.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from tallystick.edges.demo.accounts import WITHOUT_PRICE
from tallystick.edges.demo.days import Days
from tallystick.edges.demo.ledger import Ledger
from tallystick.edges.demo.logs import Log, Note
from tallystick.edges.demo.market import TRADE_FOR_TRADE
from tallystick.edges.demo.reports import Names, Report, price_text, report_of
from tallystick.edges.demo.sender_lines import line_of, sealed, stamped
from tallystick.edges.demo.trades import ALPHA, BRAVO, CHARLIE, SENDERS, SIDES, Trades, gross

SECOND = 1_000_000
POOL = 3_000


@dataclass
class Desk:
    """A business day while its executions are written. `standing` is cleared for executions that end the day busted or unknown.

    `tomorrow` collects what the senders will say of today's executions on the next day; `seen` some reports that may be sent again.
    """

    day: dt.date
    following: dt.date | None
    trades: Trades
    names: Names
    days: Days
    ledger: Ledger
    logs: tuple[Log, Log, Log]
    rng: np.random.Generator
    standing: np.ndarray[tuple[int], np.dtype[np.bool_]]
    tomorrow: list[tuple[Report, Note | None]] = field(default_factory=list)
    seen: list[Report] = field(default_factory=list)
    extra: int = 0
    pools: dict[int, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Shuffle, per sender, executions that clear by netting."""
        for sender in range(len(SENDERS)):
            fitting = np.flatnonzero((self.trades.sender == sender) & (self.trades.security < TRADE_FOR_TRADE.start))
            self.pools[sender] = self.rng.permutation(fitting)[:POOL].tolist()

    def take(self, *senders: int) -> tuple[int, Report] | None:
        """An execution of one of these senders that no trouble has taken, and its report; none when all are taken."""
        pool = max((self.pools[sender] for sender in senders), key=len)
        if not pool:
            return None
        index = pool.pop()
        self.trades.plain[index] = False
        return index, report_of(self.trades, index, self.names)

    def new_id(self, sender: int, letter: str) -> str:
        """An id no execution has on any day."""
        self.extra += 1
        return f"{SENDERS[sender][0]}{letter}{self.day:%m%d}{self.extra:05d}"

    def say(self, report: Report, note: Note | None = None, place: int | None = None) -> None:
        """Write a report into its sender's file."""
        self.logs[report.sender].add(report, note, place)

    def correct(self, index: int) -> tuple[str, str]:
        """Correct price and quantity of an execution in the plain book; the new texts."""
        self.trades.price[index] += 100
        self.trades.quantity[index] += 1
        return str(int(self.trades.quantity[index])), price_text(int(self.trades.price[index]))


def note(code: str, report: Report, sentence: str, table: str = "execution") -> Note:
    """The note of a report."""
    return Note(table, code, report.exec_id, sentence)


def bust(desk: Desk) -> None:
    """An execution and its bust, later the same day."""
    if taken := desk.take(ALPHA, BRAVO):
        index, report = taken
        desk.standing[index] = False
        desk.say(report, note("CANCELLED", report, "busted later the same day"))
        desk.say(report.change("CANCEL", desk.new_id(report.sender, "X"), desk.day, 90 * SECOND))


def early_bust(desk: Desk) -> None:
    """A bust that stands in the file before the execution it is of."""
    if taken := desk.take(ALPHA, BRAVO):
        index, report = taken
        desk.standing[index] = False
        desk.say(report.change("CANCEL", desk.new_id(report.sender, "X"), desk.day, 5 * SECOND), place=report.sent - 30 * SECOND)
        desk.say(report, note("CANCELLED", report, "its bust stands before it in the file"))


def correction(desk: Desk) -> None:
    """Two corrections of an execution, the second naming the first."""
    if taken := desk.take(ALPHA, BRAVO, CHARLIE):
        index, report = taken
        desk.say(report, note("CORRECTED", report, "corrected twice the same day"))
        for turn in (1, 2):
            quantity, price = desk.correct(index)
            changed = report.change("CORRECT", desk.new_id(report.sender, "K"), desk.day, 60 * SECOND)
            report = replace(changed, quantity=quantity, price=price)
            desk.say(report, note("CORRECTED", report, "a correction that a second one corrects") if turn == 1 else None)


def correction_of_busted(desk: Desk) -> None:
    """A correction that comes after the bust."""
    if taken := desk.take(ALPHA, BRAVO):
        index, report = taken
        desk.standing[index] = False
        desk.say(report, note("CANCELLED", report, "busted; a correction follows"))
        desk.say(report.change("CANCEL", desk.new_id(report.sender, "X"), desk.day, 20 * SECOND))
        late = report.change("CORRECT", desk.new_id(report.sender, "K"), desk.day, 50 * SECOND)
        desk.say(late, note("CORRECTION_OF_CANCELLED", late, "corrects an execution that was busted before"))


def doubled(desk: Desk) -> None:
    """The same execution sent again as a possible duplicate."""
    if taken := desk.take(ALPHA, BRAVO):
        _, report = taken
        desk.say(report)
        desk.seen.append(report)
        again = replace(report, sent=report.sent + 300 * SECOND, original_sent=report.sent)
        desk.say(again, note("DUPLICATE", again, "the same execution sent again (PossDupFlag)"))


def conflicting(desk: Desk) -> None:
    """The same id with another price."""
    if taken := desk.take(ALPHA, BRAVO, CHARLIE):
        index, report = taken
        desk.say(report)
        other = replace(report, sent=report.sent + 120 * SECOND, price=price_text(int(desk.trades.price[index]) + 500))
        desk.say(other, note("CONFLICTING_CONTENT", other, "the same id with another price"))


def garbled(desk: Desk) -> None:
    """A copy damaged on the line, then the good one."""
    if taken := desk.take(ALPHA, BRAVO):
        _, report = taken
        line = line_of(report, desk.names)
        place = line.rindex(b"31=") + 3
        damaged = line[:place] + (b"8" if line[place : place + 1] != b"8" else b"9") + line[place + 1 :]
        desk.logs[report.sender].add_line(report.sent, damaged, note("BAD_CHECKSUM", report, "a digit damaged on the way; the good copy follows"))
        desk.say(report)


def captured(desk: Desk) -> None:
    """A trade capture report, and for every second one its cancel."""
    if taken := desk.take(BRAVO):
        index, report = taken
        whole = replace(report, capture=True)
        if index % 2:
            desk.say(whole)
            return
        desk.standing[index] = False
        desk.say(whole, note("CANCELLED", whole, "a trade capture report that another one cancels"))
        desk.say(whole.change("CANCEL", desk.new_id(BRAVO, "X"), desk.day, 40 * SECOND))


def twice_in_two_formats(desk: Desk) -> None:
    """An execution of a drop copy that the broker's file gives as well, naming the other's id."""
    for _ in range(4):
        if taken := desk.take(ALPHA, BRAVO):
            _, report = taken
            desk.say(report)
            same = replace(report, sender=CHARLIE, exec_id=desk.new_id(CHARLIE, "D"), cross_reference=report.exec_id)
            desk.say(same, note("SAME_TRADE_OTHER_FORMAT", same, "the same trade in the broker's file"))


def two_formats_disagree(desk: Desk) -> None:
    """As above, at another quantity."""
    if taken := desk.take(ALPHA, BRAVO):
        index, report = taken
        desk.say(report)
        quantity = str(int(desk.trades.quantity[index]) + 10)
        other = replace(report, sender=CHARLIE, exec_id=desk.new_id(CHARLIE, "D"), cross_reference=report.exec_id, quantity=quantity)
        desk.say(other, note("CONFLICTING_CONTENT", other, "the broker's file gives the trade at another quantity"))


def bust_before_trade(desk: Desk) -> None:
    """A bust today of an execution that arrives only tomorrow."""
    if desk.following and (taken := desk.take(ALPHA)):
        index, known = taken
        desk.standing[index] = False
        # Its id is no running number: those begin anew each day, and the bust would meet yesterday's execution of that number.
        report = replace(known, exec_id=desk.new_id(ALPHA, "L"))
        cancel = report.change("CANCEL", desk.new_id(ALPHA, "X"), desk.day, 10 * SECOND)
        desk.say(cancel, note("UNKNOWN_REFERENCE", cancel, "names an execution that arrives tomorrow"))
        desk.tomorrow.append((report, note("CANCELLED", report, "arrives a day late; its bust was there before it")))


def next_day_bust(desk: Desk) -> None:
    """A bust that comes a day later: booked today, reversed tomorrow."""
    if desk.following and (taken := desk.take(ALPHA, BRAVO)):
        index, report = taken
        desk.say(report)
        _book_change(desk, index, -1)
        cancel = report.change("CANCEL", desk.new_id(report.sender, "X"), desk.following, 0)
        desk.tomorrow.append((cancel, Note("trade", "REVERSAL", report.exec_id, "busted a day later: reversed")))


def next_day_correction(desk: Desk) -> None:
    """A correction that comes a day later: reversed and booked anew."""
    if desk.following and (taken := desk.take(ALPHA, BRAVO, CHARLIE)):
        index, report = taken
        desk.say(report)
        _book_change(desk, index, -1)
        quantity, price = int(desk.trades.quantity[index]) + 3, int(desk.trades.price[index]) - 200
        _book_change(desk, index, 1, quantity, price)
        changed = report.change("CORRECT", desk.new_id(report.sender, "K"), desk.following, 0)
        changed = replace(changed, quantity=str(quantity), price=price_text(price))
        desk.tomorrow.append((changed, Note("trade", "REVERSAL", report.exec_id, "corrected a day later: reversed and booked anew")))


def _book_change(desk: Desk, index: int, sign: int, quantity: int | None = None, price: int | None = None) -> None:
    """Enter a reversal (−1) or a new version (+1), known on the next day, into the plain book."""
    one = slice(index, index + 1)
    shares = desk.trades.quantity[one].copy() if quantity is None else np.array([quantity])
    at = desk.trades.price[one].copy() if price is None else np.array([price])
    way = 1 if SIDES[int(desk.trades.side[index])] == "BUY" else -1
    known = desk.following or desk.day
    due = desk.days.clearing(desk.trades.day, known, changes=True)
    desk.ledger.enter_trades(due, desk.trades.security[one], shares * way * sign, gross(shares, at) * -way * sign)


TROUBLES: tuple[Callable[[Desk], None], ...] = (
    bust,
    early_bust,
    correction,
    correction_of_busted,
    doubled,
    conflicting,
    garbled,
    captured,
    twice_in_two_formats,
    two_formats_disagree,
    bust_before_trade,
    next_day_bust,
    next_day_correction,
)


def nonsense(desk: Desk) -> None:
    """Lines that are no trade of ours: unknown names, impossible figures, broken frames; each once."""
    if not (taken := desk.take(ALPHA)):
        return
    _, good = taken
    desk.say(good)
    _wrong_names(desk, good)
    _wrong_figures(desk, good)
    _broken_lines(desk, good)
    _broker_lines(desk, good)


def _other(desk: Desk, good: Report, **changes: object) -> Report:
    return replace(good, exec_id=desk.new_id(ALPHA, "Z"), **changes)  # type: ignore[arg-type]


def _wrong_names(desk: Desk, good: Report) -> None:
    stranger = replace(good.account, account_id="C7777")
    cases: tuple[tuple[str, Report, str], ...] = (
        ("UNKNOWN_ACCOUNT", _other(desk, good, account=stranger), "an account nobody opened"),
        ("WRONG_CURRENCY", _other(desk, good, currency="EUR"), "euros for a security that trades in dollars"),
        ("FUTURE_TRADE_DATE", _other(desk, good, trade_date=desk.day + dt.timedelta(days=1)), "a trade of tomorrow"),
    )
    for code, report, sentence in cases:
        desk.say(report, note(code, report, sentence))
    unknown = _other(desk, good)
    text = line_of(unknown, desk.names).partition(b" in : ")[2].replace(b"|", b"\x01").decode()
    body = text.partition("\x01")[2].partition("\x01")[2].rpartition("10=")[0]
    body = body.replace(f"\x0155={desk.names.symbol(good.security, desk.day)}\x01", "\x0155=XNONE\x01").replace("\x01", "|")
    line = stamped(sealed(body, "FIX.4.2", b"|"), unknown)
    desk.logs[ALPHA].add_line(unknown.sent, line, note("UNKNOWN_SECURITY", unknown, "a ticker nobody lists"))
    unpriced = _other(desk, good, account=desk.names.accounts[WITHOUT_PRICE])
    desk.say(unpriced, note("NO_COMMISSION_RATE", unpriced, "its account's commission schedule was never stated", "stopped_execution"))
    orphan = _other(desk, good, action="CANCEL", reference="A77777777")
    desk.say(orphan, note("UNKNOWN_REFERENCE", orphan, "busts an execution nobody has sent"))


def _wrong_figures(desk: Desk, good: Report) -> None:
    cases: tuple[tuple[str, Report, str], ...] = (
        ("NOT_POSITIVE_QUANTITY", _other(desk, good, quantity="0"), "no shares"),
        ("BAD_QUANTITY", _other(desk, good, quantity="1e309"), "a quantity that is no number"),
        ("BAD_PRICE", _other(desk, good, price="NaN"), "a price that is no number"),
        ("NEGATIVE_PRICE", _other(desk, good, price="-10.25"), "a price below zero"),
        ("UNKNOWN_SIDE", _other(desk, good, side="8"), "a side that is neither bought nor sold"),
    )
    for code, report, sentence in cases:
        desk.say(report, note(code, report, sentence))


def _broken_lines(desk: Desk, good: Report) -> None:
    report = _other(desk, good)
    whole = line_of(report, desk.names)
    longer = whole.replace(b"|47=A|", b"|47=A|58=x|")
    cases: tuple[tuple[str, bytes, str], ...] = (
        ("TRUNCATED_LINE", whole[:-20], "cut off before its end"),
        ("BAD_BODY_LENGTH", longer, "a field put in after the message was sealed"),
        ("NO_BEGIN_STRING", b"*** log rotated, connection ALPHA restarted ***", "a remark of the program that wrote the log"),
        ("NUL_BYTE", whole.replace(b"|47=A|", b"|47=\x00|"), "a zero byte inside"),
        ("GARBLED_FIELD", whole.replace(b"|47=A|", b"|47A|"), "a field without its equals sign"),
    )
    for code, line, sentence in cases:
        desk.logs[ALPHA].add_line(report.sent, line, note(code, report, sentence))


def _broker_lines(desk: Desk, good: Report) -> None:
    """What goes wrong in a CSV file."""
    report = replace(good, sender=CHARLIE, exec_id=desk.new_id(CHARLIE, "Z"))
    whole = line_of(report, desk.names)
    european = f"{desk.day:%d.%m.%Y}".encode()
    cases: tuple[tuple[str, bytes, str], ...] = (
        ("WRONG_FIELD_COUNT", whole + b",", "one field too many"),
        ("BAD_DATE", whole.replace(f",{desk.day},".encode(), b"," + european + b","), "a date of another form"),
        ("BAD_PRICE", whole.replace(f",{report.price},".encode(), b',"1,234.50",'), "a price with a comma"),
        ("UNKNOWN_SIDE", whole.replace(f",{report.side},".encode(), b",BORROW,"), "a side that is neither bought nor sold"),
    )
    for code, line, sentence in cases:
        desk.logs[CHARLIE].add_line(report.sent, line, note(code, report, sentence))


def sent_again(desk: Desk, seen: list[Report]) -> None:
    """Executions of yesterday sent again today."""
    for report in seen:
        again = replace(report, sent_date=desk.day, original_sent=report.sent)
        desk.say(again, note("DUPLICATE", again, "an execution of yesterday sent again"))


def late_trade(desk: Desk, trade_date: dt.date) -> None:
    """An execution whose settlement date has passed when it arrives: due on the next settlement day, which is after the demo."""
    if taken := desk.take(ALPHA):
        _, good = taken
        desk.say(good)
        late = _other(desk, good, trade_date=trade_date)
        desk.say(late, Note("trade", "TRADE", late.exec_id, "an execution known after its settlement date: due on the next settlement day"))
