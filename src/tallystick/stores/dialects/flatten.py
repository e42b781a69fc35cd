"""A statement of nested subqueries as a row of named ones: WITH a AS (…), b AS (…) SELECT …

SQL Server documents 32 levels of nested subqueries; a step has up to 40. A person reads one short SELECT after the other, and a subquery that
stands in several places is written once. Only subqueries after FROM and JOIN are moved: they cannot refer to what is around them.

Source: Microsoft, Maximum capacity specifications for SQL Server (nested subqueries: 32).
"""

from __future__ import annotations

from collections.abc import Sequence


class SubqueryDiffers(AssertionError):
    """Two subqueries of one name have not the same text: the names SQLAlchemy gives are one an element, so this is a fault."""


def flattened(words: Sequence[str]) -> list[str]:
    """The words of a statement with its subqueries named at the head, each after those it reads."""
    named: dict[str, list[str]] = {}
    body = _body(_without_own_names(words), named)
    if not named:
        return body
    head: list[str] = ["WITH"]
    for name, inner in named.items():
        head += [name, "AS", "(", *inner, ")", ","]
    return head[:-1] + body


def _without_own_names(words: Sequence[str]) -> list[str]:
    """`SELECT trade.price AS price` is `SELECT trade.price` (but not `-trade.price AS price` or `2 * trade.price AS price`)."""
    kept: list[str] = []
    for word in words:
        if len(kept) > 2 and kept[-1] == "AS" and kept[-3] in ("SELECT", "DISTINCT", ",") and _is_column(kept[-2], word):
            kept.pop()
        else:
            kept.append(word)
    return kept


def _is_column(word: str, name: str) -> bool:
    """Whether a word is a table's column of this name and nothing more."""
    table, _, column = word.partition(".")
    return table.isidentifier() and column == name


def _body(words: Sequence[str], named: dict[str, list[str]]) -> list[str]:
    """A select without its subqueries, which are put into `named`."""
    body: list[str] = []
    place = 0
    while place < len(words):
        word = words[place]
        if word == "WITH":
            place = _named_already(words, place + 1, named)
        elif word == "(" and words[place + 1] in ("SELECT", "WITH") and body and body[-1] in ("FROM", "JOIN"):
            end = _closing(words, place)
            name_at = end + 2 if words[end + 1] == "AS" else end + 1
            _keep(named, words[name_at], _body(words[place + 1 : end], named))
            body.append(words[name_at])
            place = name_at + 1
        else:
            body.append(word)
            place += 1
    return body


def _named_already(words: Sequence[str], place: int, named: dict[str, list[str]]) -> int:
    """Take over `name AS (…), name AS (…)`; gives the place after it."""
    while True:
        end = _closing(words, place + 2)
        _keep(named, words[place], _body(words[place + 3 : end], named))
        if end + 1 >= len(words) or words[end + 1] != ",":
            return end + 1
        place = end + 2


def _keep(named: dict[str, list[str]], name: str, inner: list[str]) -> None:
    if named.setdefault(name, inner) != inner:
        raise SubqueryDiffers(f"subquery {name}: found two texts, expected one; report this with the name of the step")


def _closing(words: Sequence[str], opening: int) -> int:
    """Place of the bracket that closes the one at `opening`."""
    depth = 0
    for place in range(opening, len(words)):
        depth += (words[place] == "(") - (words[place] == ")")
        if depth == 0:
            return place
    raise SubqueryDiffers(f"found no closing bracket after word {opening}; report this with the name of the step")
