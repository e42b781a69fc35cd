"""The firm's policy on what may leave the premises: `[residency]` in `tallystick.toml`.

    [residency]
    outside = ["export", "report"]          # ways out whose receivers are not on the premises
    on_premises = ["price_message.close_price"]   # columns the firm keeps besides those the contracts keep
    decided = "stays"                       # what only depends on kept data: stays, or may_leave

    [[residency.declassify]]                # the one way an aggregate may leave: a rule with a name
    name = "NETS_OF_MANY"
    table = "obligation"
    columns = ["net_quantity", "net_money"]
    counted_in = "trade"                    # the table whose rows stand behind a row of `table`
    by = ["security_id", "settlement_date"] # columns both have
    distinct = "account_id"
    at_least = 10
    reason = "a net of ten accounts or more tells of none of them"

Without the section the screen, files, reports and programs are on the premises, and what an interface, a log or an alert carries is not.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from tallystick.day.firm_file import FILE_NAME
from tallystick.lineage.column_sources import Node
from tallystick.model.catalogue import TABLES
from tallystick.model.contract import Storage


class Way(Enum):
    """A way out of the house."""

    SCREEN = "screen"
    EXPORT = "export"
    REPORT = "report"
    PROGRAM = "program"
    API = "api"
    LOG = "log"
    ALERT = "alert"


OUTSIDE_BY_DEFAULT = frozenset({Way.API, Way.LOG, Way.ALERT})
FEWEST = 2
"""An aggregate over fewer than two is the thing itself."""


class PolicyWrong(Exception):
    """`[residency]` has an unknown key, names what is not there, or holds a rule nothing can satisfy."""


@dataclass(frozen=True)
class Declassification:
    """One named rule: rows of `table` with at least `at_least` distinct values of `distinct` behind them, in the rows of `counted_in` with
    the same `by`, may leave with these `columns`."""

    name: str
    table: str
    columns: tuple[str, ...]
    counted_in: str
    by: tuple[str, ...]
    distinct: str
    at_least: int
    reason: str

    @property
    def condition(self) -> str:
        """SQL over `table` that holds for the rows which may leave."""
        same = " and ".join(f'behind."{name}" = "{self.table}"."{name}"' for name in self.by)
        return f'(select count(distinct behind."{self.distinct}") from "{self.counted_in}" behind where {same}) >= {self.at_least}'


@dataclass(frozen=True)
class ResidencyPolicy:
    """What a firm says about its data's ways out."""

    outside: frozenset[Way] = OUTSIDE_BY_DEFAULT
    decided_may_leave: bool = False
    stated: frozenset[Node] = frozenset()
    declassified: tuple[Declassification, ...] = field(default=())

    def leaves(self, way: Way) -> bool:
        """Whether what goes this way leaves the premises."""
        return way in self.outside

    def rules_for(self, table: str) -> tuple[Declassification, ...]:
        """The declassification rules of a table."""
        return tuple(each for each in self.declassified if each.table == table)


def read_policy(book: Path) -> ResidencyPolicy:
    """The policy of a book. Raises PolicyWrong with the key, what was found and what was expected."""
    path = book / FILE_NAME
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PolicyWrong(f"{path}: {error}; expected TOML") from error
    section = content.get("residency", {})
    if not isinstance(section, dict):
        raise PolicyWrong(f"{path}: found residency = {section!r}, expected a section [residency]")
    return _Reader(str(path)).policy(section)


class _Reader:
    """Reads the section, saying where it stands in every message."""

    def __init__(self, where: str) -> None:
        self.where = where

    def policy(self, section: Mapping[str, Any]) -> ResidencyPolicy:
        self._known(section, {"outside", "on_premises", "decided", "declassify"}, "[residency]")
        decided = section.get("decided", "stays")
        if decided not in ("stays", "may_leave"):
            raise PolicyWrong(f"{self.where}: [residency] decided: found {decided!r}, expected stays or may_leave")
        outside = frozenset(self._way(each) for each in self._texts(section, "outside")) if "outside" in section else OUTSIDE_BY_DEFAULT
        stated = frozenset(self._node(each) for each in self._texts(section, "on_premises"))
        rules = tuple(self._rule(each) for each in section.get("declassify", []))
        return ResidencyPolicy(outside, decided == "may_leave", stated, rules)

    def _way(self, text: str) -> Way:
        try:
            return Way(text)
        except ValueError as error:
            raise PolicyWrong(f"{self.where}: [residency] outside: found {text!r}, expected some of {', '.join(each.value for each in Way)}") from error

    def _node(self, text: str) -> Node:
        table, _, column = text.partition(".")
        self._columns(table, (column,), "[residency] on_premises")
        return Node(table, column)

    def _rule(self, stated: Mapping[str, Any]) -> Declassification:
        name = str(stated.get("name", "without a name"))
        at = f"[[residency.declassify]] {name}"
        self._known(stated, set(Declassification.__dataclass_fields__), at)
        for each in ("name", "table", "counted_in", "distinct", "reason"):
            if not isinstance(stated.get(each), str) or not stated[each]:
                raise PolicyWrong(f"{self.where}: {at}: found {each} = {stated.get(each)!r}, expected a text")
        at_least = stated.get("at_least")
        if not isinstance(at_least, int) or at_least < FEWEST:
            raise PolicyWrong(f"{self.where}: {at}: found at_least = {at_least!r}, expected a whole number of {FEWEST} or more")
        columns, by = self._texts(stated, "columns"), self._texts(stated, "by")
        rule = Declassification(name, stated["table"], columns, stated["counted_in"], by, stated["distinct"], at_least, stated["reason"])
        self._columns(rule.table, (*rule.columns, *rule.by), at)
        self._columns(rule.counted_in, (rule.distinct, *rule.by), at)
        if not rule.columns or not rule.by:
            raise PolicyWrong(f"{self.where}: {at}: found no columns or no by, expected at least one of each")
        if TABLES[rule.counted_in].storage is Storage.SCRATCH:
            raise PolicyWrong(f"{self.where}: {at}: counted_in = {rule.counted_in} is not kept after a run, expected a stored table or a view")
        return rule

    def _columns(self, table: str, columns: tuple[str, ...], at: str) -> None:
        if table not in TABLES:
            raise PolicyWrong(f"{self.where}: {at}: found table {table!r}, expected one of `tallystick show BOOK tables`")
        missing = [name for name in columns if name not in TABLES[table].by_name]
        if missing:
            raise PolicyWrong(f"{self.where}: {at}: {table} has no column {', '.join(missing)}; it has: {', '.join(TABLES[table].by_name)}")

    def _texts(self, stated: Mapping[str, Any], name: str) -> tuple[str, ...]:
        value = stated.get(name, [])
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise PolicyWrong(f"{self.where}: {name}: found {value!r}, expected a list of texts")
        return tuple(value)

    def _known(self, stated: Mapping[str, Any], names: set[str], at: str) -> None:
        if not isinstance(stated, Mapping):
            raise PolicyWrong(f"{self.where}: {at}: found {stated!r}, expected a section")
        unknown = sorted(set(stated) - names)
        if unknown:
            raise PolicyWrong(f"{self.where}: {at}: found {', '.join(unknown)}, expected some of {', '.join(sorted(names))}")
