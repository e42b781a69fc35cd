"""What a firm says about one sender's FIX log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

SIDES: Mapping[str, str] = MappingProxyType({"1": "BUY", "2": "SELL", "3": "BUY", "4": "SELL", "5": "SELL_SHORT", "6": "SELL_SHORT_EXEMPT"})
"""FIX Side 54 to ours: 1 buy, 2 sell, 3 buy minus, 4 sell plus, 5 sell short, 6 sell short exempt."""

KINDS = ("ISIN", "CUSIP", "SEDOL", "SYMBOL")


class BadSettings(ValueError):
    """The settings of a FIX log contradict the contract."""


@dataclass(frozen=True)
class FixSettings:
    """How to read one sender's log.

    `sender` replaces SenderCompID 49. `lenient`: a wrong BodyLength or CheckSum (still verified, always) and a TradeDate with a
    time behind it are accepted with a `detail` instead of refused. `zone`: the market's own time, from which the trade date comes
    where TradeDate 75 is missing. `sides`: Side 54 to ours. `default_currency`, `default_account`: used where the message has none.
    `account_tag`: the field that names the account. `security_preference`: which code is taken when a message gives several.
    `cross_reference_tag`, `street_reference_tag`: fields that fill those columns. `max_line_bytes`: longer lines are refused
    (LINE_TOO_LONG). `block_bytes`: how much is held at a time and worker. `workers`: blocks read side by side.
    """

    sender: str | None = None
    lenient: bool = False
    zone: str = "America/New_York"
    sides: Mapping[str, str] = field(default_factory=lambda: SIDES)
    default_currency: str | None = None
    default_account: str | None = None
    account_tag: int = 1
    security_preference: tuple[str, ...] = KINDS
    cross_reference_tag: int | None = None
    street_reference_tag: int | None = None
    max_line_bytes: int = 1 << 20
    block_bytes: int = 4 << 20
    workers: int = 2

    def __post_init__(self) -> None:
        unknown = set(self.security_preference) - set(KINDS)
        if unknown or not self.security_preference:
            raise BadSettings(f"security_preference: found {self.security_preference}, expected some of {KINDS}")
        if self.block_bytes < 1 or self.workers < 1 or self.max_line_bytes < 1:
            raise BadSettings("block_bytes, max_line_bytes and workers: expected at least 1")
