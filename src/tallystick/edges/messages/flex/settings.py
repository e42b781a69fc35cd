"""What the user says about a sender of Flex statements."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class FlexSettings:
    """How to read the statements of one broker.

    `sender` stands in the `sender` column, `statement_source` in positions, balances and rates. `slash_dates` says how dates
    with slashes are written, MDY or DMY; without it they are refused, because 03/04/2024 has two readings. `accounts` are the
    broker's account numbers that belong to this book; rows of any other account get OTHER_ACCOUNT. Empty means all are ours.
    """

    sender: str = "IBKR"
    statement_source: str = "IBKR"
    slash_dates: str | None = None
    accounts: frozenset[str] = field(default_factory=frozenset)

    def __post_init__(self) -> None:
        if self.slash_dates not in (None, "MDY", "DMY"):
            raise ValueError(f"slash_dates: found {self.slash_dates!r}, expected MDY, DMY or nothing")
