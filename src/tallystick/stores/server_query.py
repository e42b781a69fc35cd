"""A query of SQL Server or Oracle as its named selects and its last one, so that queries can stand in each other.

SQL Server has WITH at the head of a statement only. A query that reads another by name therefore takes over the named selects of that one, under
names of its own, and has the last one as one more named select.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tallystick.stores.dialects.layout import WORD

TABLE_WORDS = frozenset(("FROM", "JOIN"))


class EngineText(str):
    """A text that is the engine's own already, not the house's (`server_texts`)."""

    __slots__ = ()


@dataclass(frozen=True)
class Query:
    """`named` selects in order, each of which reads only those before it, and the `body` that reads them."""

    named: tuple[tuple[str, str], ...]
    body: str

    def written(self, more: tuple[tuple[str, str], ...] = ()) -> tuple[str, str]:
        """The head (`WITH …`, or empty) with `more` in front, and the body."""
        everything = (*more, *self.named)
        listed = ",\n".join(f"{name} AS (\n{text.strip()}\n)" for name, text in everything)
        return (f"WITH\n{listed}\n" if everything else "", self.body)

    def within(self, name: str) -> tuple[tuple[str, str], ...]:
        """The query as named selects, the last one called `name` and the others after it."""
        inner = {each: f"{name}__{each}" for each, _ in self.named}
        taken = [(inner[each], _renamed(text, inner)) for each, text in self.named]
        return (*taken, (name, _renamed(self.body, inner)))

    def read_by(self, name: str, body: str) -> Query:
        """Another last select over this query, which is called `name` in it."""
        return Query((*self.named, (name, self.body)), body)

    def words(self) -> frozenset[str]:
        """Every word that could be a table's name."""
        return frozenset(word.partition(".")[0] for text in (*(text for _, text in self.named), self.body) for word in _plain_words(text))


@lru_cache(maxsize=512)
def parsed(text: str) -> Query:
    """A text that is one SELECT, perhaps after WITH."""
    words = list(WORD.finditer(text))
    if not words or words[0].group().upper() != "WITH":
        return Query((), text.strip())
    named: list[tuple[str, str]] = []
    place = 1
    while True:
        name, opening = words[place].group(), place + 2
        closing = _closing(words, opening)
        named.append((name, text[words[opening].end() : words[closing].start()].strip()))
        if words[closing + 1].group() != ",":
            return Query(tuple(named), text[words[closing].end() :].strip())
        place = closing + 2


def _closing(words: list[re.Match[str]], opening: int) -> int:
    depth = 0
    for place in range(opening, len(words)):
        depth += (words[place].group() == "(") - (words[place].group() == ")")
        if depth == 0:
            return place
    raise ValueError(f"found no closing bracket after {words[opening].string[:80]!r}; report this with the name of the step")


def _renamed(text: str, names: Mapping[str, str]) -> str:
    """The text with tables called by other names: after FROM and JOIN, and before the dot of a column."""
    if not names:
        return text
    parts: list[str] = []
    last, before = 0, ""
    for match in WORD.finditer(text):
        word = match.group()
        table, dot, column = word.partition(".")
        bare = table.lstrip("-")
        if bare in names and (dot or before in TABLE_WORDS) and not word.startswith("'"):
            parts += [text[last : match.start()], table[: len(table) - len(bare)], names[bare], dot, column]
            last = match.end()
        before = word.upper()
    return "".join(parts) + text[last:]


def _plain_words(text: str) -> Iterator[str]:
    for match in WORD.finditer(text):
        word = match.group()
        if not word.startswith("'"):
            yield word.lstrip("-").strip('"[]')
