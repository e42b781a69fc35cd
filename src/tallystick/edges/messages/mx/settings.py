"""What a firm says about the MX messages it receives."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class MxSettings:
    """Who the sender of the messages is to us.

    `position_source`: who states positions (semt.002): depository, custodian or broker. `cash_source`: who states cash (camt):
    bank or broker. `cns_contra_accounts`: contra accounts at the depository that mean a movement for CNS. `schemas`: a folder or zip file with the XSD
    files messages are checked against; none: they are not. `processes`: how many read a large file together. `largest_file_bytes`: a larger file is refused.
    """

    position_source: str = "custodian"
    cash_source: str = "bank"
    cns_contra_accounts: tuple[str, ...] = ("888", "0888", "00888", "00000888")
    schemas: Path | None = None
    processes: int = 1
    largest_file_bytes: int = 256 * 1024 * 1024
