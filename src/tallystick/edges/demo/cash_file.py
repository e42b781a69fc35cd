"""Customers' wires: what we are told of them, and what the bank makes of them.

A wire the bank books late and one that we are told of late are open for some days on one side; both are met in the end.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np

from tallystick.edges.demo.accounts import Account
from tallystick.edges.demo.market import cents_text
from tallystick.edges.demo.plan import Trouble

FILE_NAME = "cash_message.csv"
WIRES_A_DAY = 14


@dataclass(frozen=True)
class Wire:
    """One customer's wire: in favour of the account +, in cents."""

    movement_id: str
    account_id: str
    day: dt.date
    amount: int


def make_wires(rng: np.random.Generator, accounts: tuple[Account, ...], day: dt.date) -> list[Wire]:
    """The wires of a day on which banks are open; every amount is another."""
    customers = [each.account_id for each in accounts if each.account_class == "CUSTOMER"]
    chosen = rng.permutation(len(customers))[:WIRES_A_DAY].tolist()
    sizes = rng.permutation(9_000_000)[:WIRES_A_DAY].tolist()
    return [
        Wire(f"W{day:%y%m%d}{number:03d}", customers[who], day, (size + 100_003) * (-1 if number % 3 == 2 else 1))
        for number, (who, size) in enumerate(zip(chosen, sizes, strict=True), start=1)
    ]


def wire_rows(wires: list[Wire], bank_account: str) -> list[dict[str, str]]:
    """Wires as rows of `cash_message`."""
    return [
        {
            "sender": "TREASURY",
            "movement_id": wire.movement_id,
            "account_code": wire.account_id,
            "bank_account": bank_account,
            "movement_kind": "WIRE",
            "value_date": str(wire.day),
            "currency": "USD",
            "amount": cents_text(wire.amount),
            "narrative": f"Wire {'in' if wire.amount > 0 else 'out'}",
        }
        for wire in wires
    ]


def with_troubles(rows: list[dict[str, str]], day: dt.date) -> tuple[list[dict[str, str]], list[Trouble]]:
    """The rows with one wire told twice, one told again at another amount, and one of an account nobody opened."""
    twice, other = dict(rows[0]), rows[1] | {"amount": "1.00"}
    stranger = rows[2] | {"movement_id": f"{rows[2]['movement_id']}X", "account_code": "C7777"}
    added = ((twice, "DUPLICATE", "the same wire told twice"), (other, "CONFLICTING_CONTENT", "the same wire at another amount"))
    cases = (*added, (stranger, "UNKNOWN_ACCOUNT", "a wire for an account nobody opened"))
    first = len(rows) + 2
    troubles = [
        Trouble(day, "cash_movement", code, row["movement_id"], sentence, FILE_NAME, number) for number, (row, code, sentence) in enumerate(cases, start=first)
    ]
    return rows + [row for row, _, _ in cases], troubles
