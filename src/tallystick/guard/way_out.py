"""The gate at every way out: what may leave goes, what may not is refused with the path by which the data got there.

On the premises nothing is asked (and nothing computed). Outside, a column leaves when it is shareable, when it is only decided by kept
data and the policy lets that leave, or when a named rule declassifies the rows; the rule's condition is then put on the rows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tallystick.guard.residency_policy import Declassification, ResidencyPolicy, Way, read_policy
from tallystick.lineage.column_graph import ColumnGraph, Node
from tallystick.lineage.residency import ResidencyMap, Standing, path_text

GraphMaker = Callable[[], ColumnGraph]
SHOWN_PATHS = 12


class WayRefused(Exception):
    """Data would leave the premises against the policy; the message names each column and the way its kept data came."""


@dataclass(frozen=True)
class Permit:
    """What may leave: rows for which all `rules` hold (none: all rows)."""

    rules: tuple[Declassification, ...] = ()

    @property
    def conditions(self) -> tuple[str, ...]:
        """SQL conditions on the rows."""
        return tuple(each.condition for each in self.rules)


class Gate:
    """The gate of one book. `graph` is asked for only when something would leave."""

    def __init__(self, policy: ResidencyPolicy, graph: GraphMaker) -> None:
        self.policy, self._graph = policy, graph

    @classmethod
    def of(cls, book: Path, graph: GraphMaker) -> Gate:
        """The gate under the book's policy. Raises PolicyWrong."""
        return cls(read_policy(book), graph)

    def permit(self, way: Way, table: str, columns: Iterable[str], condition: str = "") -> Permit:
        """What of these columns may go this way; `condition` is what a user asked of the rows. Raises WayRefused."""
        if not self.policy.leaves(way):
            return Permit()
        residency = ResidencyMap(self._graph(), self.policy.stated)
        asked = list(columns)
        words = set(re.findall(r"[a-z_0-9]+", condition.lower()))
        deciding = [name for name in residency.graph.columns(table) if name in words]
        rules = {name: each for each in self.policy.rules_for(table) for name in each.columns}
        used, refused = [], []
        for name in dict.fromkeys((*asked, *deciding)):
            standing = residency.standing(Node(table, name))
            if standing is Standing.DECIDED and name in rules:
                used.append(rules[name])
            elif standing is Standing.STAYS or (standing is Standing.DECIDED and not self.policy.decided_may_leave):
                refused.append(Node(table, name))
        if refused:
            raise WayRefused(_refusal(way, residency, refused))
        return Permit(tuple(dict.fromkeys(used)))

    def permit_sections(self, way: Way, tables: Iterable[str]) -> None:
        """Whether whole printed sections may go this way. Raises WayRefused."""
        if not self.policy.leaves(way):
            return
        residency = ResidencyMap(self._graph(), self.policy.stated)
        nodes = [Node(table, name) for table in tables for name in residency.graph.columns(table)]
        refused = [each for each in nodes if not self._may_leave(residency.standing(each))]
        if refused:
            raise WayRefused(_refusal(way, residency, refused))

    def _may_leave(self, standing: Standing) -> bool:
        return standing is Standing.SHAREABLE or (standing is Standing.DECIDED and self.policy.decided_may_leave)


def _refusal(way: Way, residency: ResidencyMap, refused: list[Node]) -> str:
    lines = [f"  {node} {residency.standing(node).value}: {path_text(residency.path(node))}" for node in refused[:SHOWN_PATHS]]
    more = [f"  … and {len(refused) - SHOWN_PATHS} more columns"] if len(refused) > SHOWN_PATHS else []
    said = f"{way.value} leaves the premises (tallystick.toml, [residency] outside), and {len(refused)} columns asked for may not:"
    todo = "ask for other columns (--columns), or state a rule [[residency.declassify]] for an aggregate; see `tallystick residency`"
    return "\n".join([said, *lines, *more, todo])
