"""A real PostgreSQL server for tests: a cluster of its own in a temporary folder, on a socket and a free loopback port, gone at the end.

The programs `initdb` and `postgres` are looked for in /usr/lib/postgresql/*/bin (Debian), then on the PATH. PostgreSQL refuses to run as root, so a root
user starts it as `postgres`, else as `nobody`. Durability is as in production (fsync on, synchronous_commit on); text is UTF-8 in C collation.
Roles: `tallystick` (superuser, no password asked) and `clerk` (no rights, password `CLERK_PASSWORD`, always asked for it over TCP).
"""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

ROLE = "tallystick"
CLERK = "clerk"
CLERK_PASSWORD = "pass/word@7:%?"
START_SECONDS = 60

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "shared_buffers": "256MB",
    "work_mem": "64MB",
    "maintenance_work_mem": "128MB",
    "max_wal_size": "2GB",
    "max_connections": "60",
    # After a crash the server flushes its folder: file by file that is a minute when the tests before have made a hundred databases.
    "recovery_init_sync_method": "syncfs",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "logging_collector": "off",
    "log_statement": "none",
}

ACCESS = f"""\
local all all trust
host all {CLERK} 127.0.0.1/32 scram-sha-256
host all all 127.0.0.1/32 trust
"""


class NoServer(Exception):
    """No PostgreSQL server is installed, or it did not start; the message says which."""


@dataclass
class PostgresServer:
    """A running server. `port` is on 127.0.0.1; the unix socket is in `folder`."""

    folder: Path
    port: int
    programs: Path
    process: subprocess.Popen[bytes] | None = None
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def url(self, database: str = "postgres", user: str = ROLE, password: str = "", port: int | None = None) -> str:
        """The address of a database over TCP, as `--store` takes it; `port` for a proxy in between."""
        from urllib.parse import quote

        secret = f":{quote(password, safe='')}" if password else ""
        return f"postgresql+psycopg://{user}{secret}@127.0.0.1:{port or self.port}/{database}"

    def socket_url(self, database: str = "postgres") -> str:
        """The address of a database over the unix socket."""
        return f"postgresql+psycopg://{ROLE}@/{database}?host={self.folder}&port={self.port}"

    def connect(self, database: str = "postgres") -> psycopg.Connection:
        """An administrator's connection (psycopg, autocommit), for looking and for breaking things; close it yourself."""
        return psycopg.connect(host="127.0.0.1", port=self.port, user=ROLE, dbname=database, autocommit=True)

    def fresh_database(self) -> str:
        """Make an empty database and give its name (about 0.1 s and 300 files)."""
        name = f"book_{next(self._numbers)}"
        with self.connect() as connection:
            connection.execute(f"create database {name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'")
        return name

    def fresh_schema(self) -> str:
        """The name of a schema nobody has used, for tests that share a database: much cheaper than a database of their own (300 files)."""
        return f"schema_{next(self._numbers)}"

    def fresh_url(self) -> str:
        """The address of a new empty database."""
        return self.url(self.fresh_database())

    def start(self) -> None:
        """Start the server (again) and wait until it answers."""
        settings = [part for name, value in (SETTINGS | _shared_memory()).items() for part in ("-c", f"{name}={value}")]
        command = [str(self.programs / "postgres"), "-D", str(self.folder / "data"), "-p", str(self.port), "-k", str(self.folder), *settings]
        with (self.folder / "server.log").open("ab") as log:
            self.process = subprocess.Popen(_dies_with_us(command), stdout=log, stderr=log, **_as_server())
        ready = [str(self.programs / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port), "-t", str(START_SECONDS)]
        while subprocess.run(ready, check=False).returncode != 0:
            if self.process.poll() is not None:
                raise NoServer(f"the PostgreSQL server did not start: {(self.folder / 'server.log').read_text()[-2000:]}")

    def stop(self, how: signal.Signals = signal.SIGQUIT) -> None:
        """Stop the server: SIGQUIT is a crash (recovery at the next start, nothing is flushed), SIGINT an orderly end."""
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait(START_SECONDS)
            self.process = None


def programs_folder() -> Path:
    """Where `initdb` and `postgres` are, the highest version first. Raises NoServer."""
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda each: float(each.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    for each in (*versions, *([Path(on_path).resolve().parent] if on_path else [])):
        if (each / "initdb").exists() and (each / "postgres").exists():
            return each
    raise NoServer("no PostgreSQL server is installed (Debian: apt-get install postgresql); initdb was sought in /usr/lib/postgresql/*/bin and on the PATH")


@contextmanager
def running_server() -> Iterator[PostgresServer]:
    """A fresh cluster, started; stopped and deleted at the end. Raises NoServer."""
    programs = programs_folder()
    folder = Path(tempfile.mkdtemp(prefix="tallystick-postgres-", dir="/tmp"))
    server = PostgresServer(folder, _free_port(), programs)
    try:
        _make_cluster(server)
        server.start()
        with server.connect() as connection:
            connection.execute(f"create role {CLERK} login password '{CLERK_PASSWORD}'")
        yield server
    finally:
        # As a crash: what would be flushed to disk first is deleted in the next line.
        server.stop(signal.SIGQUIT)
        shutil.rmtree(folder, ignore_errors=True)


def _make_cluster(server: PostgresServer) -> None:
    if os.getuid() == 0:
        account = _server_account()
        os.chown(server.folder, account.pw_uid, account.pw_gid)
    command = [str(server.programs / "initdb"), "-D", str(server.folder / "data"), "-U", ROLE, "--auth=trust", "--encoding=UTF8", "--locale=C"]
    made = subprocess.run(command, capture_output=True, text=True, check=False, timeout=START_SECONDS, **_as_server())
    if made.returncode != 0:
        raise NoServer(f"initdb failed: {made.stderr[-2000:]}")
    (server.folder / "data" / "pg_hba.conf").write_text(ACCESS)


def _as_server() -> dict[str, object]:
    """How the server's programs are started: as another user than root, in a folder that user may enter."""
    start: dict[str, object] = {"cwd": "/", "env": {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"}}
    if os.getuid() == 0:
        account = _server_account()
        start |= {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    return start


def _server_account() -> pwd.struct_passwd:
    known = {each.pw_name: each for each in pwd.getpwall()}
    for name in ("postgres", "nobody"):
        if name in known:
            return known[name]
    raise NoServer("PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as")


def _dies_with_us(command: list[str]) -> list[str]:
    """A killed test run leaves no server behind, where the system offers that."""
    return ["setpriv", "--pdeathsig", "QUIT", "--", *command] if shutil.which("setpriv") else command


def _shared_memory() -> dict[str, str]:
    """Containers have 64 MB of /dev/shm, too little for a parallel join: there its shared memory is a file."""
    shm = Path("/dev/shm")
    small = not shm.is_dir() or shutil.disk_usage(shm).total < 1 << 30
    return {"dynamic_shared_memory_type": "mmap"} if small else {}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
