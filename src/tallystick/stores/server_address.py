"""The address of a server as its driver takes it: an ODBC connection string for SQL Server, named parameters for Oracle and PostgreSQL."""

from __future__ import annotations

from typing import Any

from tallystick.journal.server_session import Address
from tallystick.stores.address import Engine, StoreAddress, StoreAddressWrong

ORACLE_WORDS = frozenset(("service_name", "protocol", "wallet_location", "config_dir", "ssl_server_cert_dn", "https_proxy"))
"""What may stand after the ? of an Oracle URL, as python-oracledb calls it."""


def server_address(address: StoreAddress) -> Address:
    """The address as a session takes it. Raises StoreAddressWrong."""
    makers = {Engine.POSTGRESQL: _postgres, Engine.MSSQL: _mssql, Engine.ORACLE: _oracle}
    return Address(makers[address.engine](address), address.schema, address.shown)


def _postgres(address: StoreAddress) -> dict[str, str]:
    return address.libpq


def _mssql(address: StoreAddress) -> dict[str, str]:
    """As SQLAlchemy's dialect of the driver writes it: what stands after the ? are words of an ODBC connection string."""
    from sqlalchemy.dialects.mssql.mssqlpython import MSDialect_mssqlpython
    from sqlalchemy.engine import make_url

    arguments, _ = MSDialect_mssqlpython().create_connect_args(make_url(address.url))  # type: ignore[no-untyped-call]
    return {"connection_string": str(arguments[0])}


def _oracle(address: StoreAddress) -> dict[str, str]:
    """As SQLAlchemy has it: /name is a SID, ?service_name=… a service; a host alone is a name of tnsnames.ora."""
    from sqlalchemy.engine import make_url

    url = make_url(address.url)
    unknown = sorted(set(url.query) - ORACLE_WORDS)
    if unknown:
        raise StoreAddressWrong(f"store: found {unknown[0]} after the ? of the URL, expected one of {', '.join(sorted(ORACLE_WORDS))}")
    given: dict[str, Any] = {"user": url.username, "password": url.password, "sid": url.database, **url.query}
    named = url.database is None and "service_name" not in url.query
    given |= {"dsn": url.host} if named else {"host": url.host, "port": url.port or 1521}
    return {name: str(value) for name, value in given.items() if value is not None}
