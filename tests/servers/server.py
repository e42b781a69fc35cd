"""What the two stand-ins share: one DuckDB, the sessions on it, what they were sent, the locks they hold, and where a line is to be cut."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import duckdb
import pyarrow as pa
from sqlglot import exp


def require_own(statement: str, foreign: tuple[str, ...]) -> None:
    """Raises Failed where a statement has what the engine does not know (the reader would let it pass)."""
    outside = re.sub(r"'(?:[^']|'')*'", "'…'", statement)
    for pattern in foreign:
        if found := re.search(pattern, outside, re.IGNORECASE | re.MULTILINE):
            raise Failed("WRONG", f"Incorrect syntax near {found.group()!r} in {statement}")


CONDITIONS = (exp.Where, exp.Having, exp.Join, exp.And, exp.Or, exp.Not, exp.Update, exp.If)


def require_no_booleans(tree: exp.Expr) -> None:
    """Raises Failed where a condition stands as a value: neither engine has booleans, and the reader and DuckDB would let it pass."""
    for node in tree.find_all(exp.Predicate):
        parent: exp.Expr | None = node.parent
        while isinstance(parent, exp.Paren):
            parent = parent.parent
        if not isinstance(parent, CONDITIONS):
            raise Failed("WRONG", f"Incorrect syntax near {node.sql()!r}: a condition is no value")


class Failed(Exception):
    """What the server refuses, in its own words; the stand-in's driver makes an error of its own of it."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code, self.text = code, text


@dataclass(frozen=True)
class Answer:
    """Rows and their columns (name, DuckDB type) that a server gives without asking DuckDB."""

    columns: tuple[tuple[str, str], ...] = ()
    rows: tuple[tuple[Any, ...], ...] = ()


class Ways(Protocol):
    """What one stand-in does its own way."""

    def special(self, session: FakeSession, statement: str, values: Sequence[Any]) -> Answer | None:
        """The answer to what is no matter of tables (locks, settings); None for everything else. Raises Failed."""

    def read(self, session: FakeSession, statement: str) -> str:
        """A statement as DuckDB runs it. Raises Failed."""

    def rolled_back(self, session: FakeSession) -> None:
        """After the end of a transaction."""


@dataclass(repr=False)
class FakeServer:
    """One server: `sent` is every statement with the number of its session; `facts` what an administrator has set."""

    ways: Ways
    facts: dict[str, Any] = field(default_factory=dict)
    sent: list[tuple[int, str]] = field(default_factory=list)
    sessions: list[FakeSession] = field(default_factory=list)
    locks: dict[str, dict[int, str]] = field(default_factory=dict)
    """By what is locked: how each session holds it (`shared`, `exclusive`)."""

    refuses: Callable[[FakeSession, str], Failed | None] = lambda *_: None
    """What is refused beyond the server's own rules, by statement; `COMMIT` is one."""

    lost_after_commit: bool = False
    """The next commit takes place and its answer is lost."""

    root: duckdb.DuckDBPyConnection = field(default_factory=duckdb.connect)

    def session(self) -> FakeSession:
        """A new session."""
        made = FakeSession(self, len(self.sessions) + 1, self.root.cursor())
        self.sessions.append(made)
        return made

    def texts(self, number: int | None = None) -> list[str]:
        """What was sent, by one session or all."""
        return [text for session, text in self.sent if number in (None, session)]

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What an administrator sees (DuckDB's SQL)."""
        return self.root.cursor().execute(query).fetchall()

    def lock(self, session: FakeSession, what: str, how: str) -> bool:
        """Whether a session could take a lock: shared ones stand beside each other."""
        held = self.locks.setdefault(what, {})
        others = [each for number, each in held.items() if number != session.number]
        if others and (how == "exclusive" or "exclusive" in others):
            return False
        held[session.number] = "exclusive" if held.get(session.number) == "exclusive" else how
        return True

    def unlock(self, session: FakeSession, begins: str = "") -> None:
        """Let go of what a session holds whose name begins so."""
        for what, held in self.locks.items():
            if what.startswith(begins):
                held.pop(session.number, None)


def _from_rows(text: str) -> str:
    """An INSERT of one row of values as an INSERT of all rows bound."""
    head, _, values = text.partition(" VALUES (")
    number = itertools.count(1)
    placed = re.sub(r"'(?:[^']|'')*'|\?|\$p(\d+)", lambda found: found.group() if found.group()[0] == "'" else f"c{next(number)}", values)
    return f"{head} SELECT {placed[:-1]} FROM bound_rows"


class FakeSession:
    """One session: a connection of DuckDB, and whether a transaction is open."""

    def __init__(self, server: FakeServer, number: int, database: duckdb.DuckDBPyConnection) -> None:
        self.server, self.number, self.database = server, number, database
        self.open = False
        self.dead = False
        self.settings: list[str] = []
        self.schema = ""

    def run(self, statement: str, values: Sequence[Any], begins: bool) -> Answer | duckdb.DuckDBPyConnection:
        """One statement, in a transaction where `begins` says so. Raises Failed."""
        self.say(statement)
        answer = self.server.ways.special(self, statement, values)
        if answer is not None:
            return answer
        self._begin(begins)
        return self._asked(self.server.ways.read(self, statement), values)

    def fill(self, statement: str, rows: Sequence[Sequence[Any]], begins: bool) -> None:
        """One statement for many rows of values. Raises Failed."""
        self.say(statement)
        self._begin(begins)
        table = pa.table({f"c{place}": list(values) for place, values in enumerate(zip(*rows, strict=True), 1)})
        self.database.register("bound_rows", table)
        self._asked(_from_rows(self.server.ways.read(self, statement)), [])
        self.database.unregister("bound_rows")

    def commit(self) -> None:
        """Make what is open last. Raises Failed."""
        self.say("COMMIT")
        if self.open:
            self.database.execute("commit")
        self._over()
        if self.server.lost_after_commit:
            self.server.lost_after_commit = False
            self.cut()
            raise Failed("LOST", "")

    def roll_back(self) -> None:
        """Undo what is open."""
        if self.dead:
            raise Failed("LOST", "")
        self.server.sent.append((self.number, "ROLLBACK"))
        self._undo()

    def cut(self) -> None:
        """The line is gone, and the server ends the session."""
        self._undo()
        self.server.unlock(self)
        self.dead = True

    def end(self) -> None:
        """The client has gone."""
        if not self.dead:
            self.cut()

    def say(self, statement: str) -> None:
        """Note what was sent. Raises Failed where it is refused, or the line is gone."""
        if self.dead:
            raise Failed("LOST", "")
        self.server.sent.append((self.number, statement))
        failed = self.server.refuses(self, statement)
        if failed is not None:
            if failed.code == "LOST":
                self.cut()
            raise failed

    def _begin(self, wanted: bool) -> None:
        if wanted and not self.open:
            self.database.execute("begin")
            self.open = True

    def _asked(self, text: str, values: Sequence[Any]) -> duckdb.DuckDBPyConnection:
        try:
            given = {f"p{place}": value for place, value in enumerate(values, 1)} if "$p1" in text else list(values)
            return self.database.execute(text, given)
        except duckdb.ConstraintException as error:
            raise Failed("EXISTS", str(error)) from error
        except duckdb.TransactionException as error:
            raise Failed("CONFLICT", str(error)) from error
        except duckdb.Error as error:
            raise Failed("WRONG", f"{error}\n{text}") from error

    def _undo(self) -> None:
        if self.open:
            self.database.execute("rollback")
        self._over()

    def _over(self) -> None:
        self.open = False
        self.server.ways.rolled_back(self)
