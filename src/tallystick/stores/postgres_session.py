"""A session for the stages on a PostgreSQL server: connected as the journal's is, with the settings large joins want.

`TALLYSTICK_MEMORY_LIMIT` is the session's work_mem (256MB unless said), `TALLYSTICK_THREADS` the workers a query may gather.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tallystick.journal.server_errors import named_errors
from tallystick.journal.server_session import Address, connect
from tallystick.stores.address import StoreAddress

if TYPE_CHECKING:
    import psycopg

    Connection = psycopg.Connection[tuple[Any, ...]]

WORK_MEMORY = "256MB"

PLANNING = {
    "jit": "off",
    "enable_nestloop": "off",
    "geqo": "off",
    "join_collapse_limit": "8",
    "from_collapse_limit": "8",
    "plan_cache_mode": "force_custom_plan",
}
"""What the planner is told (docs/deployments/postgresql.md has the measurements): rows just written are not yet in its statistics, and a
nested loop over a million rows that were thought to be one is the one plan that never ends."""

READING = {"timezone": "UTC", "datestyle": "ISO, YMD", "intervalstyle": "iso_8601", "extra_float_digits": "1", "standard_conforming_strings": "on"}
"""How values are written, whatever the role's or database's own settings are."""


def server_address(address: StoreAddress) -> Address:
    """The address as the journal's sessions take it."""
    return Address(address.libpq, address.schema, address.shown)


def store_session(address: StoreAddress, environment: Mapping[str, str]) -> Connection:
    """A session that commits each statement unless told otherwise. Raises ServerLost, NoRight, ServerUnfit."""
    connection: Connection = connect(server_address(address), read_only=False)
    settings = PLANNING | READING | {"search_path": "pg_catalog", "work_mem": environment.get("TALLYSTICK_MEMORY_LIMIT") or WORK_MEMORY}
    if environment.get("TALLYSTICK_THREADS", "").isdigit():
        settings["max_parallel_workers_per_gather"] = environment["TALLYSTICK_THREADS"]
    ready = False
    try:
        with named_errors(address.shown):
            for name, value in settings.items():
                connection.execute("select set_config(%s, %s, false)", (name, value))
        ready = True
    finally:
        if not ready:
            connection.close()
    return connection
