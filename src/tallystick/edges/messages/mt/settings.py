"""What a firm says about the MT messages it receives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class MtSettings:
    """Who the sender of the messages is to us.

    `position_source`: who states positions (MT535): depository, custodian or broker. `cash_source`: who states cash (MT940, 942,
    950): bank or broker. `cns_contra_accounts`: contra accounts at the depository that mean a movement for CNS.
    `largest_file_bytes`: a larger file is refused.
    """

    position_source: str = "depository"
    cash_source: str = "bank"
    cns_contra_accounts: tuple[str, ...] = ("888", "0888", "00888", "00000888")
    largest_file_bytes: int = 256 * 1024 * 1024
