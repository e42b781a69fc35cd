"""The names of a piece of work: what each table stands for, put in front of every statement that reads it as common table expressions.

Nothing is made on the server for a name (no view, no DDL): `with "trade" as not materialized (select … where snapshot_date = …)` is planned
exactly as a view of that text would be. A text may read only names defined before its own, so the order of definition is the order
of the expressions, and a name defined again keeps its place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tallystick.stores.postgres_sql import quoted

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True)
class _Definition:
    number: int
    text: str
    words: frozenset[str]


class Names:
    """Table names and the queries they stand for."""

    def __init__(self) -> None:
        self._definitions: dict[str, _Definition] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._definitions

    def define(self, name: str, text: str) -> None:
        """Let `name` stand for a query; what stood there is replaced."""
        earlier = self._definitions.get(name)
        number = earlier.number if earlier else len(self._definitions)
        self._definitions[name] = _Definition(number, text, _words(text))

    def complete(self, sql: str) -> str:
        """The query with the names it reads, directly or through others, in front."""
        needed = self._needed(_words(sql), len(self._definitions))
        if not needed:
            return sql
        inner = f"select * from ({sql}) given" if sql.lstrip().lower().startswith("with") else sql
        expressions = [f"{quoted(name)} as not materialized ({self._definitions[name].text})" for name in sorted(needed, key=self._number)]
        return f"with {', '.join(expressions)} {inner}"

    def _number(self, name: str) -> int:
        return self._definitions[name].number

    def _needed(self, words: frozenset[str], before: int) -> set[str]:
        found: set[str] = set()
        waiting = [(words, before)]
        while waiting:
            said, limit = waiting.pop()
            for name in said & self._definitions.keys() - found:
                definition = self._definitions[name]
                if definition.number < limit:
                    found.add(name)
                    waiting.append((definition.words, definition.number))
        return found


def _words(text: str) -> frozenset[str]:
    """Every word of a text that could be a table's name. A word that is something else costs nothing: what is not read is not run."""
    return frozenset(_WORD.findall(text))
