"""Which `+` of Transact-SQL joins texts: the reader knows no types, so they are found by what stands on either side of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from sqlglot import exp

from tallystick.model.catalogue import TABLES
from tallystick.model.contract import Kind

TEXT_RESULTS = (exp.Substring, exp.Left, exp.Right, exp.Upper, exp.Lower, exp.Replace, exp.Trim, exp.Concat, exp.Chr, exp.SHA2, exp.DPipe)
BRANCHES = (exp.Case, exp.Coalesce, exp.If, exp.Max, exp.Min, exp.Paren, exp.Lag, exp.Lead, exp.FirstValue, exp.LastValue, exp.Window, exp.Nullif)


@lru_cache(maxsize=1)
def text_columns() -> frozenset[str]:
    """Names that are texts in every contract they stand in."""
    kinds: dict[str, set[bool]] = {}
    for table in TABLES.values():
        for column in table:
            kinds.setdefault(column.name, set()).add(column.kind in (Kind.TEXT, Kind.CODE))
    return frozenset(name for name, found in kinds.items() if found == {True})


class TextFinder:
    """Whether an expression of one statement is a text; a name made in the statement is looked up where it is made."""

    def __init__(self, tree: exp.Expr) -> None:
        self.made: dict[str, list[exp.Expr]] = {}
        for alias in tree.find_all(exp.Alias):
            self.made.setdefault(alias.alias, []).append(alias.this)
        self.known: dict[str, bool] = {}

    def is_text(self, part: exp.Expr) -> bool:
        """Whether this is a text, for all that can be seen."""
        if isinstance(part, exp.Literal):
            return bool(part.is_string)
        if isinstance(part, exp.Cast | exp.TryCast):
            return part.to.this in exp.DataType.TEXT_TYPES
        if isinstance(part, exp.Convert):
            return part.this.this in exp.DataType.TEXT_TYPES
        if isinstance(part, TEXT_RESULTS):
            return True
        if isinstance(part, exp.Column):
            return self._named(part.name)
        if isinstance(part, exp.Add):
            return self.is_text(part.this) or self.is_text(part.expression)
        return isinstance(part, BRANCHES) and any(self.is_text(each) for each in _results(part))

    def _named(self, name: str) -> bool:
        if name not in self.known:
            self.known[name] = name in text_columns()
            others = [each for each in self.made.get(name, []) if not (isinstance(each, exp.Column) and each.name == name)]
            if others:
                self.known[name] = any(self.is_text(each) for each in others) or (name in text_columns() and len(others) < len(self.made[name]))
        return self.known[name]


def _results(part: exp.Expr) -> list[exp.Expr]:
    """What an expression may give."""
    if isinstance(part, exp.Case):
        return [each for each in (*(branch.args["true"] for branch in part.args["ifs"]), part.args.get("default")) if each is not None]
    if isinstance(part, exp.If):
        return [each for each in (part.args.get("true"), part.args.get("false")) if each is not None]
    if isinstance(part, exp.Coalesce):
        return [part.this, *part.expressions]
    return [part.this]


def join_texts(tree: exp.Expr) -> None:
    """Write each `+` of texts as `||`."""
    finder = TextFinder(tree)
    for added in reversed(list(tree.find_all(exp.Add))):
        if finder.is_text(added):
            added.replace(exp.DPipe(this=added.this.copy(), expression=added.expression.copy()))


def changed(tree: exp.Expr, change: Callable[[exp.Expr], exp.Expr]) -> exp.Expr:
    """The tree with each node changed, inner ones first."""
    for node in reversed(list(tree.walk())):
        made = change(node)
        if made is not node:
            if node is tree:
                return made
            node.replace(made)
    return tree
