"""The firm: its own facts as `tallystick.toml` states them. Plain values a stage may be given."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class FirmMarket:
    """Our own numbers in a market besides the home one: at its clearing house (`member_id`), at its depository, and at the bank in its currency."""

    market: str
    member_id: str
    depository_account: str
    bank_account: str


@dataclass(frozen=True)
class Firm:
    """Facts of the firm whose book it is.

    `depository_accounts`: own accounts at the depository, the settling one first. `bank_accounts`: own bank accounts, the
    settlement bank first. `member_id`: the clearing member's number. `settlement_source`: `depository` (activity files) or
    `simulator`. `calendar_key`: market calendar. `broker_source`: for a firm whose prime broker holds everything, the name
    under which the broker's statements come; empty for a self-clearing firm. `recent_closes`: closes whose executions and
    trades late messages may refer to; `price_window_days`: calendar days of closing prices kept for risk. `market`: the home market,
    whose calendar is `calendar_key`; `markets`: the others in which the firm trades (their accounts are among its accounts).
    `claims_instructed_at`: depositories (rule table venue) that leave market claims to their parties, where we instruct ours.
    `ssi_parties`: senders of executions whose standing settlement instructions (SSIs) we keep: an item of theirs without one is not instructed.
    `clearing_statements`: clearing houses that tell us our obligations, so that one they do not tell is a break.
    """

    name: str = "Sample Securities LLC"
    member_id: str = "0901"
    base_currency: str = "USD"
    market: str = "US"
    calendar_key: str = "US.NSCC"
    depository_accounts: tuple[str, ...] = ("00000901",)
    bank_accounts: tuple[str, ...] = ("SETTLEMENT",)
    settlement_source: str = "depository"
    broker_source: str = ""
    senders: tuple[str, ...] = ()
    recent_closes: int = 10
    price_window_days: int = 800
    markets: tuple[FirmMarket, ...] = ()
    claims_instructed_at: tuple[str, ...] = ()
    ssi_parties: tuple[str, ...] = ()
    clearing_statements: tuple[str, ...] = ()
    actors: dict[str, str] = field(default_factory=dict)

    @property
    def depository_account(self) -> str:
        """The depository account that settles."""
        return self.depository_accounts[0]

    @property
    def settlement_bank(self) -> str:
        """The bank account on which settlement money moves."""
        return self.bank_accounts[0]
