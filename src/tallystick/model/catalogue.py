"""All tables of Tallystick by name."""

from __future__ import annotations

from tallystick.model.book_tables import BOOKS
from tallystick.model.capture_tables import CAPTURE
from tallystick.model.charge_tables import CHARGES
from tallystick.model.confirm_tables import CONFIRM
from tallystick.model.contract import Table
from tallystick.model.depository_tables import DEPOSITORY_DAY
from tallystick.model.fail_tables import FAILS
from tallystick.model.landing import LANDING
from tallystick.model.lifecycle_tables import LIFECYCLE
from tallystick.model.projection_tables import PROJECTION
from tallystick.model.reconcile_tables import RECONCILE
from tallystick.model.report_tables import REPORTS
from tallystick.model.rule_tables import RULE_TABLES
from tallystick.model.ssi_tables import SSI_TABLES
from tallystick.model.trade_tables import TRADES

ROOMS: tuple[tuple[Table, ...], ...] = (
    LANDING,
    RULE_TABLES,
    CAPTURE,
    DEPOSITORY_DAY,
    CHARGES,
    TRADES,
    CONFIRM,
    SSI_TABLES,
    LIFECYCLE,
    FAILS,
    BOOKS,
    PROJECTION,
    RECONCILE,
    REPORTS,
)

TABLES: dict[str, Table] = {table.name: table for room in ROOMS for table in room}


def contract_of(name: str) -> Table:
    """The contract of a table; `previous_x` and `recent_x` have the contract of x."""
    for prefix in ("previous_", "recent_"):
        if name.startswith(prefix) and name.removeprefix(prefix) in TABLES:
            return TABLES[name.removeprefix(prefix)]
    return TABLES[name]
