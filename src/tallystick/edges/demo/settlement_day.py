"""Everything outside the executions on one business day: depository, loans, wires, statements, and the files that tell of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from tallystick.edges.demo import cash_file, loan_file, position_statement
from tallystick.edges.demo.accounts import Account
from tallystick.edges.demo.bank_statement import Line, entry_place, net_reference, write_statement
from tallystick.edges.demo.canonical_file import write_rows
from tallystick.edges.demo.cash_file import Wire
from tallystick.edges.demo.days import Days
from tallystick.edges.demo.depository_troubles import FILE_NAME, depository_troubles, stray_troubles
from tallystick.edges.demo.ledger import Ledger
from tallystick.edges.demo.market import Market, cents_text
from tallystick.edges.demo.plan import Trouble
from tallystick.edges.demo.settling import Activity, settle_items, settle_nets, transfer
from tallystick.model.firm import Firm

MOVED_APART = 3


@dataclass
class BackOffice:
    """The plain book and what it carries from statement to statement.

    `booked_late`: wires the bank has not booked yet; `told_late`: wires the bank has booked and we are not told of yet.
    """

    ledger: Ledger
    market: Market
    accounts: tuple[Account, ...]
    firm: Firm
    days: Days
    business_days: tuple[dt.date, ...]
    last_statement: dt.date
    seed: int
    booked_late: list[Wire] = field(default_factory=list)
    told_late: list[Wire] = field(default_factory=list)
    first_settling: dt.date | None = None
    troubles: list[Trouble] = field(default_factory=list)

    def last(self, day: dt.date) -> bool:
        """Whether it is the last business day of the demo."""
        return day == self.business_days[-1]


def run_day(office: BackOffice, day: dt.date, folder: Path) -> list[Path]:
    """Settle the day in the plain book and write what the outside says of it."""
    ledger, place = office.ledger, office.business_days.index(day)
    rng = np.random.default_rng([office.seed, 7, place])
    settles, close = office.days.settles(day), office.market.close(day)
    activity = Activity(day, office.firm, office.market)
    net = 0
    if settles:
        net += settle_nets(ledger, activity, close, rng)
        net += settle_items(ledger, activity, rng)
        transfer(ledger, activity, MOVED_APART, 500)
    before = office.market.closes[office.market.trade_days.index(day) - 1]
    loan_rows, loan_money = loan_file.loan_day(ledger, activity, office.market, place, office.last(day), settles, before)
    office.troubles += loan_file.loan_troubles(day, loan_rows)
    files = [write_rows(folder / loan_file.FILE_NAME, loan_rows)] if loan_rows else []
    if not settles:
        return files
    return files + _statements(office, day, folder, activity, net + loan_money, rng)


def _statements(office: BackOffice, day: dt.date, folder: Path, activity: Activity, net: int, rng: np.random.Generator) -> list[Path]:
    """Depository activity, wires, and both statements of a day on which settlement and banks are open."""
    ledger = office.ledger
    first = office.first_settling in (None, day)
    office.first_settling = office.first_settling or day
    office.troubles += depository_troubles(activity, ledger, office.last_statement)
    files = [write_rows(folder / FILE_NAME, activity.rows)]
    statement = position_statement.true_statement(ledger, day, office.firm, office.market)
    if first:
        position_statement.first_differences(statement)
    if office.last(day) and not first:
        position_statement.last_differences(statement, office.last_statement)
    office.troubles += statement.troubles + (stray_troubles(day, ledger, activity) if first else [])
    wires = cash_file.make_wires(rng, office.accounts, day)
    lines = _bank_lines(office, day, net, wires, first)
    ledger.bank += net
    files.append(_tell_wires(office, day, folder, wires, first))
    files.append(position_statement.write_statement(folder, statement))
    files.append(write_statement(folder, ledger, office.firm.settlement_bank, day, office.last_statement, lines))
    office.last_statement = day
    return files


def _tell_wires(office: BackOffice, day: dt.date, folder: Path, wires: list[Wire], first: bool) -> Path:
    """The wires we are told of today."""
    told = wires + office.told_late
    office.told_late = [wires[4]] if first else []
    told = [wire for wire in told if wire not in office.told_late]
    office.ledger.bank += sum(wire.amount for wire in told)
    rows, troubles = cash_file.with_troubles(cash_file.wire_rows(told, office.firm.settlement_bank), day)
    office.troubles += troubles
    return write_rows(folder / cash_file.FILE_NAME, rows)


def _bank_lines(office: BackOffice, day: dt.date, net: int, wires: list[Wire], first: bool) -> list[Line]:
    """The bank's lines: the net payment, the wires it has booked, and what nobody else knows."""

    def tell(code: str, subject: str, sentence: str, file_name: str = "", line: int = 0) -> None:
        office.troubles.append(Trouble(day, "recon_break", code, subject, sentence, file_name, line))

    account, reference = office.firm.settlement_bank, net_reference(day)
    payment = Line(net, "NSEC", reference, f"DTC{day:%y%m%d}", "DTC NET SETTLEMENT")
    lines = [payment]
    booked = office.booked_late + wires
    if first:
        lines = [Line(net - 1, *_rest(payment))]
        tell("AMOUNT", reference, "the bank books the net payment a cent less")
        tell("MISSING", wires[3].movement_id, "the bank books the wire only with its next statement", cash_file.FILE_NAME, 5)
        tell("EXTRA", wires[4].movement_id, "we are told of the wire only on the next day with a statement")
        office.booked_late = [wires[3]]
        booked = [wire for wire in booked if wire is not wires[3]]
    else:
        office.booked_late = []
    lines += [Line(wire.amount, "NTRF", wire.movement_id, f"FW{number:05d}", "CUSTOMER WIRE") for number, wire in enumerate(booked, start=1)]
    if office.last(day) and not first:
        lines += [payment, Line(-3_500, "NCHG", "NONREF", "CHG001", "ACCOUNT CHARGE"), Line(432_109, "NMSC", "NONREF", "MSC001", "CREDIT, ORIGIN UNKNOWN")]
        tell("DOUBLED", reference, "the bank books the net payment twice")
        tell("FEE", "CHG001", f"the bank's charge of {cents_text(3_500)}", *entry_place(account, day, len(lines) - 2))
        tell("EXTRA", "MSC001", "a credit nobody knows", *entry_place(account, day, len(lines) - 1))
    return lines


def _rest(line: Line) -> tuple[str, str, str, str]:
    return line.code, line.reference, line.theirs, line.narrative
