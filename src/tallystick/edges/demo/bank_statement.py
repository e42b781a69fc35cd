"""The bank's statement of a day as MT940: one line for the depository's net payment, one a wire, and what only the bank knows.

Source   SWIFT user handbook category 9, MT940 (fields 20, 25, 28C, 60F, 61, 86, 62F)
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from tallystick.edges.demo.ledger import Ledger


@dataclass(frozen=True)
class Line:
    """One entry: amount in cents, + credited to us; `reference` is ours as the bank returns it."""

    amount: int
    code: str
    reference: str
    theirs: str
    narrative: str


def net_reference(day: dt.date) -> str:
    """The reference of the depository's net payment of a day."""
    return f"NET.{day}"


def file_name(account: str, day: dt.date) -> str:
    """What the statement of a day is called."""
    return f"bank-{account}-{day:%Y%m%d}.sta"


def entry_place(account: str, day: dt.date, number: int) -> tuple[str, int]:
    """File and line of an entry (`number` from 0): four lines stand before the first, and each has two."""
    return file_name(account, day), 5 + 2 * number


def write_statement(folder: Path, ledger: Ledger, account: str, day: dt.date, before: dt.date, lines: list[Line]) -> Path:
    """Write the statement; what the bank says we have goes on from its last one (of `before`)."""
    opening, closing = ledger.stated_bank, ledger.stated_bank + sum(line.amount for line in lines)
    ledger.stated_bank = closing
    ledger.statements += 1
    text = [f":20:STMT{day:%y%m%d}", f":25:{account}", f":28C:{300 + ledger.statements}/1", f":60F:{_balance(before, opening)}"]
    for line in lines:
        mark = "C" if line.amount >= 0 else "D"
        text.append(f":61:{day:%y%m%d}{day:%m%d}{mark}{_figure(line.amount)}{line.code}{line.reference}//{line.theirs}")
        text.append(f":86:{line.narrative}")
    text += [f":62F:{_balance(day, closing)}", "-", ""]
    path = folder / file_name(account, day)
    path.write_bytes("\r\n".join(text).encode())
    return path


def _balance(day: dt.date, amount: int) -> str:
    return f"{'C' if amount >= 0 else 'D'}{day:%y%m%d}USD{_figure(amount)}"


def _figure(amount: int) -> str:
    return f"{abs(amount) // 100},{abs(amount) % 100:02d}"
