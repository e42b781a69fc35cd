"""The settings of the made-up firm."""

from __future__ import annotations

import json
from pathlib import Path

from tallystick.edges.demo.trades import SENDERS
from tallystick.model.firm import Firm


def demo_firm() -> Firm:
    """The facts of the firm."""
    return Firm(
        name="Harbor Light Securities LLC",
        member_id="0901",
        depository_accounts=("00000901", "00000902"),
        bank_accounts=("8830012345",),
        senders=SENDERS,
    )


def write_firm(path: Path, firm: Firm) -> Path:
    """Write the facts as `tallystick.toml` states them."""
    facts = ("name", "member_id", "base_currency", "calendar_key", "depository_accounts", "bank_accounts", "settlement_source", "senders")
    values = {name: getattr(firm, name) for name in facts}
    lines = [f"{name} = {json.dumps(list(value) if isinstance(value, tuple) else value)}" for name, value in values.items()]
    path.write_text("\n".join(("# A made-up broker: every name, code and figure in this folder is invented.", "[firm]", *lines, "")), encoding="utf-8")
    return path
