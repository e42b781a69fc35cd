"""A compiled statement laid out for people: each subquery indented, each clause on its own line, long lists folded.

Only blanks and line ends are changed, and none inside quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

WIDTH = 150
INDENT = "  "
WORD = re.compile(r"""'(?:[^']|'')*'|(?:[A-Za-z_]\w*\.)?(?:"[^"]*"|\[[^\]]*\])|[(),]|[^\s(),'"\[]+""")
CLAUSES = frozenset(("FROM", "WHERE", "GROUP", "UNION", "WITH", "JOIN", "LEFT", "FULL"))
"""Words that begin a line; JOIN only when no LEFT or FULL stands before it."""

FOLDS = frozenset(("AND", "OR", "WHEN", "ELSE"))
"""Words before which a long line may be folded, beside the place after a comma."""


def words_of(statement: str) -> list[str]:
    """The words of a statement: names, constants, operators, brackets and commas."""
    return WORD.findall(statement)


def laid_out(words: Sequence[str]) -> str:
    """The words as a readable statement, ending in a line end."""
    lines = [line.rstrip() for line in _lines(words)]
    return "\n".join(line for line in lines if line) + "\n"


def _lines(words: Sequence[str]) -> Iterator[str]:
    """Lines of words; `depths` holds how many brackets are open in each subquery around."""
    line, depths = "", [0]
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else ""
        before = words[place - 1] if place else ""
        if word == "(" and following in ("SELECT", "WITH"):
            yield line + _glue(line, before, word) + word
            depths.append(0)
            line = INDENT * (len(depths) - 1)
            continue
        if word == ")" and depths[-1] == 0 and len(depths) > 1:
            yield line
            depths.pop()
            line = INDENT * (len(depths) - 1) + word
            continue
        depths[-1] += (word == "(") - (word == ")")
        named = len(depths) == 1 and following == "AS" and words[place + 2] == "("
        if named or _begins(word, before, depths[-1]) or (len(line) > WIDTH and (word in FOLDS or (before == "," and not depths[-1]))):
            yield line
            line = INDENT * (len(depths) - 1 + (not named and word not in CLAUSES and word != "SELECT")) + word
            continue
        line += _glue(line, before, word) + word
    yield line


def _begins(word: str, before: str, depth: int) -> bool:
    if depth or (word not in CLAUSES and not (word == "SELECT" and before in ("ALL", ")"))):
        return False
    return not (word == "JOIN" and before in ("LEFT", "FULL", "OUTER", "INNER"))


def _glue(line: str, before: str, word: str) -> str:
    """The blank between two words, where one belongs."""
    if not line.strip() or word in (",", ")") or before == "(":
        return ""
    if word == "(" and before.lstrip("-").isidentifier() and before.upper() not in SPACED:
        return ""
    return " "


SPACED = frozenset(("AND", "AS", "BY", "CASE", "ELSE", "EXISTS", "FROM", "IN", "JOIN", "NOT", "ON", "OR", "OVER", "SELECT", "THEN", "WHEN", "WHERE", "ALL"))
"""Words after which a bracket stands apart; after any other it belongs to a function or a type."""
