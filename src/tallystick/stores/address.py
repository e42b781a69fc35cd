"""Where a book's tables live: the folder itself (DuckDB over Parquet), or a database server or cluster by its URL.

Read from `[store] url` and `schema` in `tallystick.toml`; `TALLYSTICK_STORE_URL`, `TALLYSTICK_STORE_SCHEMA` and `TALLYSTICK_STORE_PASSWORD` go over it.
A password never stands in the file, because the file is kept in the journal with each run: PostgreSQL finds it in PGPASSWORD or ~/.pgpass,
every engine in TALLYSTICK_STORE_PASSWORD. What people see (`shown`, `str`, `repr`) is without it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

FILE_NAME = "tallystick.toml"
URL_VARIABLE = "TALLYSTICK_STORE_URL"
SCHEMA_VARIABLE = "TALLYSTICK_STORE_SCHEMA"
PASSWORD_VARIABLE = "TALLYSTICK_STORE_PASSWORD"  # noqa: S105 - the name of a variable
DEFAULT_SCHEMA = "tallystick"
EXAMPLE = "postgresql+psycopg://user@host/database"
EXAMPLES = {
    "mssql": "mssql+mssqlpython://user@host/database",
    "oracle": "oracle+oracledb://user@host:1521/?service_name=name",
}
"""An address of each server beside PostgreSQL."""

_SCHEMA = re.compile(r"[a-z][a-z0-9_]{0,29}", re.ASCII)
_SECRETS = {"password", "sslpassword", "pwd", "wallet_password"}


class Engine(Enum):
    """The kinds of store, by the name before `://` (without the driver)."""

    DUCKDB = "duckdb"
    POSTGRESQL = "postgresql"
    MSSQL = "mssql"
    ORACLE = "oracle"
    SPARK = "spark"


DRIVERS = {Engine.POSTGRESQL: "psycopg", Engine.MSSQL: "mssqlpython", Engine.ORACLE: "oracledb"}
"""The driver of an engine, added to a URL that names none."""

SERVERS = frozenset((Engine.MSSQL, Engine.ORACLE))
"""Servers reached through one driver each, whose ways the store knows."""


class StoreAddressWrong(Exception):
    """The address of a store cannot be read, or names no engine we know. The message never repeats a password."""


@dataclass(frozen=True)
class StoreAddress:
    """Where tables live. `url` is what the driver takes, password and all ('' for the folder); never print it, print `shown`."""

    engine: Engine
    url: str = field(repr=False)
    schema: str
    shown: str

    def __str__(self) -> str:
        return self.shown

    @property
    def in_folder(self) -> bool:
        """Whether the book's folder holds the tables and the journal (no server)."""
        return self.engine is Engine.DUCKDB

    @property
    def journal_in_folder(self) -> bool:
        """Whether the book's folder holds the journal: Spark's tables are files of the folder too, but a cluster makes them."""
        return self.engine in (Engine.DUCKDB, Engine.SPARK)

    @property
    def to_keep(self) -> str:
        """The URL as it may be written into `tallystick.toml`: without the password."""
        return "" if self.in_folder else _without_password(_parsed(self.url)).render_as_string(hide_password=False)

    @property
    def libpq(self) -> dict[str, str]:
        """The connection's parameters by libpq's names, for `psycopg.connect(**address.libpq)`; what is absent libpq finds its own way."""
        url = _parsed(self.url)
        named = {"host": url.host, "port": url.port, "user": url.username, "password": url.password, "dbname": url.database}
        return {name: str(value) for name, value in (*named.items(), *url.query.items()) if value is not None}


FOLDER = StoreAddress(Engine.DUCKDB, "", "", "the book's folder")
"""The default: Parquet files in the book's folder, DuckDB as the calculator, the journal in SQLite."""


def parse_address(text: str, schema: str = DEFAULT_SCHEMA, password: str = "") -> StoreAddress:
    """The address a URL names; '' is the folder. `password` is used where the URL has a user and none. Raises StoreAddressWrong."""
    if not text.strip() or text.strip() == "duckdb":
        return FOLDER
    engine = _engine_of(text.strip())
    url = _parsed(text.strip())
    _require_sound(engine, url)
    if not _SCHEMA.fullmatch(schema):
        raise StoreAddressWrong(f"store schema: found {schema!r}, expected up to 30 of a-z, 0-9 and _, a letter first")
    if "+" not in url.drivername and engine in DRIVERS:
        url = url.set(drivername=f"{engine.value}+{DRIVERS[engine]}")
    if engine in SERVERS and url.drivername != f"{engine.value}+{DRIVERS[engine]}":
        raise StoreAddressWrong(f"store: found the driver {url.get_driver_name()} for {engine.value}, expected {engine.value}+{DRIVERS[engine]}://…")
    if password and url.password is None:
        url = url.set(password=password)
    return StoreAddress(engine, url.render_as_string(hide_password=False), schema, _shown(url, schema))


def read_address(book: Path, environment: Mapping[str, str]) -> StoreAddress:
    """Where the tables of this book live: the environment over `[store]` in `tallystick.toml`, else the folder. Raises StoreAddressWrong."""
    stated = _stated(book / FILE_NAME)
    if "url" in stated and _has_password(stated["url"]):
        ways = f"PGPASSWORD, ~/.pgpass or {PASSWORD_VARIABLE}"
        raise StoreAddressWrong(f"{book / FILE_NAME}: found a password in [store] url, expected none: the file is kept in the journal; use {ways}")
    url = environment.get(URL_VARIABLE, stated.get("url", ""))
    schema = environment.get(SCHEMA_VARIABLE, stated.get("schema", DEFAULT_SCHEMA))
    return parse_address(url, schema, environment.get(PASSWORD_VARIABLE, ""))


def store_section(address: StoreAddress) -> str:
    """The section of `tallystick.toml` that says where the tables live, without a password; '' for the folder."""
    if address.in_folder:
        return ""
    if address.engine is Engine.SPARK:
        return f'\n[store]\nurl = "{address.to_keep}"\n'
    return f'\n[store]\nurl = "{address.to_keep}"      # the password: PGPASSWORD, ~/.pgpass or {PASSWORD_VARIABLE}\nschema = "{address.schema}"\n'


def _engine_of(text: str) -> Engine:
    name = text.partition("://")[0].partition("+")[0] if "://" in text else ""
    known = {each.value: each for each in Engine} | {"postgres": Engine.POSTGRESQL}
    if name not in known:
        engines = ", ".join(f"{each.value}://" for each in Engine if each is not Engine.DUCKDB)
        raise StoreAddressWrong(f"store: found {_safe_start(text)!r}, expected one of {engines}, such as {EXAMPLE}")
    return known[name]


def _safe_start(text: str) -> str:
    """The scheme only: what follows may hold a password."""
    return text.partition("://")[0] + "://…" if "://" in text else "text without ://"


def _parsed(text: str) -> URL:
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        return make_url(text.replace("postgres://", "postgresql://", 1) if text.startswith("postgres://") else text)
    except (ArgumentError, ValueError) as error:
        # The text itself may hold a password, and so may the error's.
        raise StoreAddressWrong(f"store: found {_safe_start(text)} with parts that cannot be read, expected one such as {EXAMPLE}") from _named(error)


def _named(error: Exception) -> Exception:
    return type(error)("the address could not be read")


def _require_sound(engine: Engine, url: URL) -> None:
    if "@" in (url.host or ""):
        raise StoreAddressWrong(f"store: found more than one @ in {engine.value}://…, expected one: in a user name or password write @ as %40")
    if secret := sorted(_SECRETS & {each.lower() for each in url.query}):
        raise StoreAddressWrong(f"store: found {secret[0]} after the ? of the URL, expected none there: use {PASSWORD_VARIABLE}")
    example = EXAMPLES.get(engine.value, EXAMPLE)
    if engine is Engine.ORACLE and not url.host:
        raise StoreAddressWrong(f"store: found no host in {engine.value}://…, expected one such as {example}")
    if engine in DRIVERS and engine is not Engine.ORACLE and not url.database:
        raise StoreAddressWrong(f"store: found no database in {engine.value}://…, expected one such as {example}")


def _has_password(text: str) -> bool:
    return "://" in text and _parsed(text).password is not None


def _shown(url: URL, schema: str) -> str:
    told = {name: value for name, value in url.query.items() if name == "service_name"}
    place = _without_password(url).set(query=told).render_as_string()
    return place if url.drivername == Engine.SPARK.value else f"{place}, schema {schema}"


def _without_password(url: URL) -> URL:
    from sqlalchemy.engine import URL

    return URL.create(url.drivername, url.username, None, url.host, url.port, url.database, url.query)


def _stated(path: Path) -> dict[str, str]:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise StoreAddressWrong(f"{path}: {error}; expected TOML") from error
    section: Any = content.get("store", {})
    if not isinstance(section, dict) or not set(section) <= {"url", "schema"} or not all(isinstance(each, str) for each in section.values()):
        found = sorted(section) if isinstance(section, dict) else type(section).__name__
        raise StoreAddressWrong(f"{path}: [store]: found {found}, expected texts url and schema")
    return dict(section)
