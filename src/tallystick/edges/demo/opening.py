"""The balances with which the made-up book begins, agreeing exactly: lots, customers' cash, depository, carried CNS, two loans, trial balance.

Holds    shares: lots + borrowed − loaned = depository + open CNS; money: the trial balance sums to zero (the owners' equity is what is left)
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tallystick.edges.demo.accounts import CUSTOMERS, INVENTORY, MARKET_MAKER, Account, is_margin
from tallystick.edges.demo.canonical_file import write_rows
from tallystick.edges.demo.days import Days
from tallystick.edges.demo.ledger import Ledger, Loan, strike_price
from tallystick.edges.demo.market import KEPT_APART, TRADE_FOR_TRADE, Market, Whole, cents_text
from tallystick.model.firm import Firm

LOTS_A_CUSTOMER = 12
FIRM_LOTS = 60
LONG_OPEN, SHORT_OPEN = range(40, 53), range(53, 65)
BORROWED, LOANED = 7, 11
PARTLY_APART = range(100, 120)


@dataclass(frozen=True)
class Opening:
    """The state at the cut-over and its file; `accounts` and `securities` name, pair by pair, who holds what."""

    ledger: Ledger
    path: Path
    accounts: Whole
    securities: Whole


def make_opening(
    folder: Path, market: Market, accounts: tuple[Account, ...], days: Days, firm: Firm, cut_over: dt.date, rng: np.random.Generator, size: int
) -> Opening:
    """The opening balances; `size` multiplies what the accounts hold."""
    ledger, close = Ledger(), market.close(cut_over)
    lots = _lots(rng, size)
    rows = _lot_rows(lots, market, accounts, close, cut_over, rng)
    np.add.at(ledger.claims, lots[:, 1], lots[:, 2])
    rows += _clearing(ledger, market, close, days, cut_over, rng)
    rows += _loans(ledger, market, close, cut_over)
    rows += _depository(ledger, market, firm)
    cash = _cash(accounts, rng, size)
    rows += [
        {"opening_kind": "CASH", "account_code": each.account_id, "amount": cents_text(cash[each.account_id]), "currency": "USD"}
        for each in accounts
        if each.account_id in cash
    ]
    rows += _trial_balance(ledger, accounts, cash, _inventory(lots, close), firm)
    held = lots[lots[:, 2] > 0]
    traded = held[held[:, 1] < TRADE_FOR_TRADE.stop]
    return Opening(ledger, write_rows(folder / "opening_message.csv", rows), traded[:, 0], traded[:, 1])


def _lots(rng: np.random.Generator, size: int) -> Whole:
    """Rows of account, security and quantity: customers' and the firm's long positions, and a short one behind the borrow."""
    customers = np.repeat(np.arange(CUSTOMERS), LOTS_A_CUSTOMER)
    rare = np.arange(0, CUSTOMERS, 10)
    apart = np.arange(3, CUSTOMERS, 20)
    desks = np.array([INVENTORY, MARKET_MAKER]).repeat(FIRM_LOTS)
    account = np.concatenate([customers, rare, apart, desks])
    security = np.concatenate(
        [
            rng.integers(0, TRADE_FOR_TRADE.start, len(customers)),
            rng.integers(TRADE_FOR_TRADE.start, TRADE_FOR_TRADE.stop, len(rare)),
            np.arange(len(apart)) % len(KEPT_APART) + KEPT_APART.start,
            rng.integers(0, TRADE_FOR_TRADE.start, len(desks)),
        ]
    )
    quantity = rng.integers(8, 200, len(account)) * 50 * size
    short = np.array([[next(number for number in range(CUSTOMERS) if is_margin(number)), BORROWED, -4_000]])
    base = np.array([[1, security, 20_000 * size] for security in (BORROWED, LOANED, *LONG_OPEN)])
    return np.concatenate([np.stack([account, security, quantity], axis=1), short, base]).astype(np.int64)


def _lot_rows(lots: Whole, market: Market, accounts: tuple[Account, ...], close: Whole, cut_over: dt.date, rng: np.random.Generator) -> list[dict[str, str]]:
    drift = rng.integers(-1_500, 1_501, len(lots))
    ages = rng.integers(5, 900, len(lots))
    rows = []
    for number, (account, security, quantity) in enumerate(lots.tolist()):
        price = int(close[security]) * (10_000 + int(drift[number])) // 10_000
        rows.append(
            {
                "opening_kind": "LOT",
                "account_code": accounts[account].account_id,
                "security_code": market.securities[security].security_id,
                "security_code_kind": "ISIN",
                "quantity": str(quantity),
                "amount": cents_text(quantity * price),
                "origin_date": str(cut_over - dt.timedelta(days=int(ages[number]))),
                "reference": f"LOT{number:06d}",
                "currency": "USD",
            }
        )
    return rows


def _clearing(ledger: Ledger, market: Market, close: Whole, days: Days, cut_over: dt.date, rng: np.random.Generator) -> list[dict[str, str]]:
    """Carried CNS positions, long and short, marked to the last close; one of them failed on two days."""
    settling = sorted(day for day in days.rows if day <= cut_over and days.settles(day))[-6:]
    rows: list[dict[str, str]] = []
    for security in (*LONG_OPEN, *SHORT_OPEN, SHORT_OPEN[0]):
        sign = 1 if security in LONG_OPEN else -1
        quantity = sign * int(rng.integers(2, 40)) * 50
        origin = settling[int(rng.integers(0, 3))] if len(rows) % 3 else settling[-1]
        if rows and rows[-1]["security_code"] == market.securities[security].security_id:
            origin = settling[0]
        ledger.open_quantity[security] += quantity
        ledger.open_value[security] += quantity * int(close[security])
        rows.append(_clearing_row(market, security, quantity, int(close[security]), origin, rng))
    # The same security again: its second lot is of another origin day than its first.
    rows[-1]["origin_date"] = str(settling[1 if rows[len(LONG_OPEN)]["origin_date"] != str(settling[1]) else 3])
    return rows


def _clearing_row(market: Market, security: int, quantity: int, close: int, origin: dt.date, rng: np.random.Generator) -> dict[str, str]:
    row = {
        "opening_kind": "CLEARING",
        "security_code": market.securities[security].security_id,
        "security_code_kind": "ISIN",
        "quantity": str(quantity),
        "price": cents_text(close),
        "origin_date": str(origin),
        "currency": "USD",
    }
    sold_short = -quantity if quantity < 0 and rng.integers(0, 2) else 0
    return row | ({"short_quantity": str(sold_short)} if quantity < 0 else {})


def _loans(ledger: Ledger, market: Market, close: Whole, cut_over: dt.date) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = []
    for loan_id, sign, security, counterparty, quantity, rate in (("L1001", 1, BORROWED, "0774", 5_000, 310), ("L1002", -1, LOANED, "0352", 8_000, 275)):
        price = strike_price(int(close[security]))
        ledger.loans[loan_id] = Loan(loan_id, sign, security, counterparty, quantity, price, rate, cut_over, price, cut_over, cut_over, quantity * price)
        rows.append(
            {
                "opening_kind": "LOAN",
                "account_code": counterparty,
                "security_code": market.securities[security].security_id,
                "security_code_kind": "ISIN",
                "quantity": str(quantity),
                "amount": cents_text(quantity * price),
                "price": cents_text(price),
                "origin_date": str(cut_over - dt.timedelta(days=20)),
                "reference": loan_id,
                "direction": "BORROW" if sign > 0 else "LOAN",
                "margin_rate": "1.02",
                "rebate_rate": f"0.{rate:04d}",
                "currency": "USD",
            }
        )
    return rows


def _depository(ledger: Ledger, market: Market, firm: Firm) -> list[dict[str, str]]:
    """Where the shares are: most at the settling account, some securities wholly or partly at the second."""
    borrowed = sum(loan.sign * loan.quantity * (np.arange(len(market.securities)) == loan.security) for loan in ledger.loans.values())
    there = ledger.claims + borrowed - ledger.open_quantity
    ledger.apart[list(KEPT_APART)] = there[list(KEPT_APART)]
    ledger.apart[list(PARTLY_APART)] = there[list(PARTLY_APART)] // 10
    ledger.held[:] = there - ledger.apart
    rows = []
    for account, held in zip(firm.depository_accounts, (ledger.held, ledger.apart), strict=True):
        for security in np.flatnonzero(held).tolist():
            code = market.securities[security].security_id
            rows.append(
                {"opening_kind": "DEPOSITORY", "account_code": account, "security_code": code, "security_code_kind": "ISIN", "quantity": str(held[security])}
            )
    return rows


def _cash(accounts: tuple[Account, ...], rng: np.random.Generator, size: int) -> dict[str, int]:
    """Customers' money in cents."""
    customers = [each.account_id for each in accounts if each.account_class != "FIRM"]
    return dict(zip(customers, (rng.integers(100_000, 30_000_000, len(customers)) * size).tolist(), strict=True))


def _inventory(lots: Whole, close: Whole) -> int:
    """The firm's positions at the last close, in cents."""
    firm = lots[(lots[:, 0] == INVENTORY) | (lots[:, 0] == MARKET_MAKER)]
    return int((firm[:, 2] * close[firm[:, 1]]).sum())


def _trial_balance(ledger: Ledger, accounts: tuple[Account, ...], cash: dict[str, int], inventory: int, firm: Firm) -> list[dict[str, str]]:
    """Every ledger account, debit +; customers, clearing, inventory and loans by their totals, which the sub-ledgers must equal."""
    classes = {each.account_id: each.account_class for each in accounts}
    customers = sum(amount for account, amount in cash.items() if classes[account] == "CUSTOMER")
    introduced = sum(amount for account, amount in cash.items() if classes[account] == "PAB")
    borrowed = sum(loan.collateral for loan in ledger.loans.values() if loan.sign > 0)
    loaned = sum(loan.collateral for loan in ledger.loans.values() if loan.sign < 0)
    ledger.bank = ledger.stated_bank = customers // 2
    amounts = [
        ("1015", firm.settlement_bank, ledger.bank),
        ("1050", "RESERVE-CUSTOMERS", customers),
        ("1051", "RESERVE-PAB", introduced),
        ("1220", "", borrowed),
        ("1240", "", -int(ledger.open_value.sum())),
        ("1310", "", -customers),
        ("1330", "", -introduced),
        ("1510", "", inventory),
        ("2120", "", -loaned),
        ("2410", "", -1_234_567),
    ]
    amounts.append(("3010", "", -sum(amount for _, _, amount in amounts)))
    return [
        {"opening_kind": "LEDGER", "ledger_account": ledger_account, "account_code": sub, "amount": cents_text(amount), "currency": "USD"}
        for ledger_account, sub, amount in amounts
    ]
