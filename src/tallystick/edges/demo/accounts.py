"""The made-up firm's accounts: customers, introduced broker-dealers (PAB), the firm's inventory and a market maker."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tallystick.edges.demo.canonical_file import write_rows
from tallystick.edges.demo.identifiers import person

CUSTOMERS = 400
SCHEDULES = ("PER_SHARE", "BPS", "TIERED", "NONE")
UNPRICED = "HOUSE_PRIVATE"
"""A schedule nobody has stated: trades of its account stop with NO_COMMISSION_RATE."""

CODE_SENDER = "BRAVO"
"""The sender that calls our accounts by codes of its own."""


@dataclass(frozen=True)
class Account:
    """One account; `bravo_code` is what the sender BRAVO calls it."""

    account_id: str
    name: str
    account_class: str
    account_type: str
    schedule: str
    market_maker: str = "N"

    @property
    def bravo_code(self) -> str:
        """What the sender BRAVO calls it."""
        return f"BRV-{self.account_id}"


def make_accounts() -> tuple[Account, ...]:
    """Customers (every tenth a PAB, every third on margin), then the inventory, the market maker, and one whose schedule is unknown."""
    customers = [_customer(number) for number in range(CUSTOMERS)]
    firm = [
        Account("F0001", "Inventory, principal desk", "FIRM", "INVENTORY", "NONE"),
        Account("F0002", "Market making desk", "FIRM", "INVENTORY", "NONE", "Y"),
    ]
    return (*customers, *firm, Account("C9999", person(999), "CUSTOMER", "CASH", UNPRICED))


INVENTORY, MARKET_MAKER, WITHOUT_PRICE = CUSTOMERS, CUSTOMERS + 1, CUSTOMERS + 2


def is_margin(number: int) -> bool:
    """Whether the customer of this number may sell short."""
    return number % 3 == 0


def _customer(number: int) -> Account:
    account_class = "PAB" if number % 10 == 7 else "CUSTOMER"
    return Account(f"C{number:04d}", person(number), account_class, "MARGIN" if is_margin(number) else "CASH", SCHEDULES[number % len(SCHEDULES)])


def write_accounts(folder: Path, accounts: tuple[Account, ...]) -> Path:
    """The account master, and one sender's own codes."""
    masters = [
        {
            "account_id": each.account_id,
            "account_name": each.name,
            "account_class": each.account_class,
            "account_type": each.account_type,
            "market_maker": each.market_maker,
            "commission_schedule": each.schedule,
        }
        for each in accounts
    ]
    codes = [{"account_id": each.account_id, "sender": CODE_SENDER, "account_code": each.bravo_code} for each in accounts]
    return write_rows(folder / "account_message.csv", masters + codes)
