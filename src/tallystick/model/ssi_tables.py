"""Tables of standing settlement instructions (SSI): what other parties have stated, and which of them each open item settles by."""

from __future__ import annotations

from tallystick.model.columns import code, date, private, timestamp
from tallystick.model.contract import Table

SSI = Table(
    "ssi",
    "One standing settlement instruction another party has stated, as it stands: where, through whom and on which account it settles",
    "enrich",
    (
        code("party", "Who stated it", key=True),
        code("ssi_reference", "Its own id of the instruction", key=True),
        code("side", "BUY or SELL of that party it holds for; empty for both", nullable=True),
        code("asset_class", "EQUITY, ETF, ADR or BOND it holds for, OTHER for a kind of security we do not know; empty for all", nullable=True),
        code("currency", "Settlement currency it holds for; empty for all", nullable=True),
        code("payment", "AGAINST or FREE it holds for; empty for both", nullable=True),
        code("settlement_location", "Depository: its BIC, or its name in the rule table venue; empty for all", nullable=True),
        code("settlement_agent", "Agent at the depository", nullable=True),
        private(code("settlement_account", "Securities account at the agent", nullable=True)),
        timestamp("valid_from", "From when it holds (UTC), by settlement date; empty for always", nullable=True),
        timestamp("valid_to", "Until when it holds (UTC), by settlement date; empty for ever", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

INSTRUCTION_SSI = Table(
    "instruction_ssi",
    "One open item that was not instructed before today, of a party whose SSIs the firm keeps: the one it settles by, or why it is not instructed",
    "settle",
    (
        code("instruction_id", "The item", key=True),
        code("party", "The other side of the trade: who sent the execution"),
        code("ssi_reference", "The party's id of the instruction; of several that say the same, the first", nullable=True),
        code("settlement_agent", "Counterparty at the depository", nullable=True),
        private(code("settlement_account", "The counterparty's account there", nullable=True)),
        code("place_of_settlement", "Depository as the instruction names it by BIC; empty for the usual one", nullable=True),
        code("reason", "NO_SSI, AMBIGUOUS_SSI or INCOMPLETE_SSI: the item is not instructed until there is one; null when it is", nullable=True),
        date("known_date", "Open day"),
    ),
)

SSI_TABLES: tuple[Table, ...] = (SSI, INSTRUCTION_SSI)
"""Tables of standing settlement instructions."""
