"""What an administrator of SQL Server or Oracle runs to install a book's schema: tables, journal, guards, as one script; nothing is connected to."""

from __future__ import annotations

from tallystick.stores.address import StoreAddress
from tallystick.stores.migrations.scripted import kind_at, script
from tallystick.stores.server_kind import ServerKind


def installation_text(address: StoreAddress, revision: str | None = None) -> str:
    """The script for the schema of an address: everything where nothing is there (`revision` None), else what leads on from a revision."""
    return installation_script(kind_at(address), address.schema, revision)


def installation_script(kind: ServerKind, schema: str, revision: str | None = None) -> str:
    """The same for an engine and a schema."""
    statements = script(kind, schema, revision)
    if revision is None:
        statements += kind.server.creation(schema)
        if kind.engine.name == "mssql":
            statements.insert(0, f"CREATE SCHEMA {kind.engine.quoted(schema)}")
    return "".join(_ended(kind, each) for each in statements) + ("" if kind.engine.name == "mssql" else "COMMIT;\n")


def _ended(kind: ServerKind, statement: str) -> str:
    """A statement as the engine's own client ends it: a block of Oracle by a slash."""
    block = kind.engine.name == "oracle" and statement.rstrip().endswith("END;")
    return f"{statement}\n/\n" if block else statement + kind.engine.ends_with
