"""The names of a piece of work on SQL Server or Oracle: what each table stands for, put in front of every statement that reads it.

As on PostgreSQL (`postgres_names`) nothing is made on the server for a name. A text may read only names defined before its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from tallystick.stores.server_query import Query


@dataclass(frozen=True)
class _Definition:
    number: int
    query: Query
    words: frozenset[str]


class Names:
    """Table names and the queries they stand for."""

    def __init__(self) -> None:
        self._definitions: dict[str, _Definition] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._definitions

    def define(self, name: str, query: Query) -> None:
        """Let `name` stand for a query; what stood there is replaced."""
        earlier = self._definitions.get(name)
        self._definitions[name] = _Definition(earlier.number if earlier else len(self._definitions), query, query.words())

    def complete(self, query: Query) -> tuple[str, str]:
        """The query with the names it reads, directly or through others, in front: its head (`WITH …`) and its body."""
        needed = self._needed(query.words(), len(self._definitions))
        front = [part for name in sorted(needed, key=self._number) for part in self._definitions[name].query.within(name)]
        return query.written(tuple(front))

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
