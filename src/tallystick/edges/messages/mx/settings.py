"""What a firm says about the MX messages it receives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class MxSettings:
    """Who the sender of the messages is to us.

    `position_source`: who states positions (semt.002): depository, custodian or broker. `cash_source`: who states cash (camt):
    bank or broker. `largest_file_bytes`: a larger file is refused.
    """

    position_source: str = "custodian"
    cash_source: str = "bank"
    largest_file_bytes: int = 256 * 1024 * 1024
