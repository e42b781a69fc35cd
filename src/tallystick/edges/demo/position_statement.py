"""The depository's statement of our positions: the truth of the plain book, but for differences put in on purpose.

Source   conventions.md 20 (types of breaks of positions)
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from tallystick.edges.demo.canonical_file import write_rows
from tallystick.edges.demo.ledger import Ledger
from tallystick.edges.demo.market import KEPT_APART, NEVER_HELD, Market
from tallystick.edges.demo.plan import Trouble
from tallystick.model.firm import Firm

QUANTITY_OFF, LEFT_OUT, OTHER_SECURITY, SIGN_TURNED, STALE = 130, 140, 150, 160, 170
AT_WRONG_ACCOUNT = KEPT_APART[2]
STAND_IN, NOT_OURS = NEVER_HELD[1], NEVER_HELD[3]


@dataclass
class Statement:
    """The lines of a statement while they are changed: shares by account and security, and the day a line is dated (where another)."""

    day: dt.date
    firm: Firm
    market: Market
    shares: dict[tuple[str, int], int]
    dated: dict[tuple[str, int], dt.date] = field(default_factory=dict)
    troubles: list[Trouble] = field(default_factory=list)

    def tell(self, code: str, security: int, sentence: str) -> None:
        """A difference and how it must show."""
        self.troubles.append(Trouble(self.day, "recon_break", code, self.market.securities[security].security_id, sentence))


def true_statement(ledger: Ledger, day: dt.date, firm: Firm, market: Market) -> Statement:
    """What the depository holds for us, with what it has moved against no instruction of ours."""
    first, second = firm.depository_accounts
    held = {(first, number): int(ledger.held[number] + ledger.stray[number]) for number in np.flatnonzero(ledger.held + ledger.stray).tolist()}
    apart = {(second, number): int(ledger.apart[number]) for number in np.flatnonzero(ledger.apart).tolist()}
    return Statement(day, firm, market, held | apart)


def first_differences(statement: Statement) -> None:
    """Shares off, a line left out, a line under another security, a security that is not ours."""
    account = statement.firm.depository_account
    shares = statement.shares
    shares[account, QUANTITY_OFF] += 100
    statement.tell("QUANTITY", QUANTITY_OFF, "they state 100 shares too many")
    del shares[account, LEFT_OUT]
    statement.tell("MISSING", LEFT_OUT, "they leave the position out")
    shares[account, STAND_IN] = shares.pop((account, OTHER_SECURITY))
    statement.tell("WRONG_SECURITY", OTHER_SECURITY, "they state the position under another security")
    statement.tell("WRONG_SECURITY", STAND_IN, "they state here what is ours in another security")
    shares[account, NOT_OURS] = 777
    statement.tell("EXTRA", NOT_OURS, "they state a security we never had")


def last_differences(statement: Statement, earlier: dt.date) -> None:
    """A position at the wrong account, one with its sign turned, one of an earlier day."""
    first, second = statement.firm.depository_accounts
    shares = statement.shares
    shares[first, AT_WRONG_ACCOUNT] = shares.pop((second, AT_WRONG_ACCOUNT))
    statement.tell("WRONG_ACCOUNT", AT_WRONG_ACCOUNT, "they state the position at our other account (both sides)")
    shares[first, SIGN_TURNED] *= -1
    statement.tell("SIGN", SIGN_TURNED, "they state it with its sign turned")
    statement.dated[first, STALE] = earlier
    statement.tell("STALE_DATE", STALE, "they state it as of an earlier day")


def write_statement(folder: Path, statement: Statement) -> Path:
    """Write the statement."""
    rows = [
        {
            "statement_source": "depository",
            "account_code": account,
            "statement_date": str(statement.dated.get((account, security), statement.day)),
            "security_code": statement.market.securities[security].cusip,
            "security_code_kind": "CUSIP",
            "balance_kind": "TOTAL",
            "quantity": str(quantity),
        }
        for (account, security), quantity in sorted(statement.shares.items())
    ]
    return write_rows(folder / "stated_position.csv", rows)
