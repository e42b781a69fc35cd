"""What the customer has locked against change: the list `locked` of the section [change] of `tallystick.toml`.

    [change]
    locked = ["stages/clear", "table:obligation", "column:trade.net_money", "rule:taf_rate", "profile:dropcopy", "settings"]

`stages/ROOM` is every table that stage writes, `table:` one table, `column:` one column, `rule:` a rule table, `profile:` a profile of the firm,
`settings` the firm's facts. Nothing is locked where nothing is said.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from tallystick.day.firm_file import FILE_NAME, FirmFileWrong
from tallystick.model.catalogue import TABLES
from tallystick.model.rule_tables import RULE_TABLES
from tallystick.stages.order import STAGES

SETTINGS = "settings"
FORMS = "stages/ROOM, table:NAME, column:TABLE.COLUMN, rule:NAME, profile:NAME or settings"
RULES = frozenset(table.name for table in RULE_TABLES)


@dataclass(frozen=True)
class Locked:
    """One locked part as written: `kind` is stages, table, column, rule, profile or settings; `name` what of that kind."""

    text: str
    kind: str
    name: str

    def holds(self, table: str, column: str = "") -> bool:
        """Whether a column of a table (or the table) belongs to it."""
        if self.kind == "stages":
            return table in TABLES and TABLES[table].room == self.name
        if self.kind == "column":
            return f"{table}.{column}" == self.name
        if self.kind == SETTINGS:
            return table == "firm"
        return self.kind in ("table", "rule") and table == self.name


def locked_parts(book: Path) -> tuple[Locked, ...]:
    """The locked parts of a book. Raises FirmFileWrong with what was found and what was expected."""
    path = book / FILE_NAME
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FirmFileWrong(f"{path}: {error}; expected TOML") from error
    section = content.get("change", {})
    stated = section.get("locked", []) if isinstance(section, dict) else section
    if not isinstance(stated, list) or not all(isinstance(each, str) for each in stated):
        raise FirmFileWrong(f"{path}: [change] locked: found {stated!r}, expected a list of texts, each {FORMS}")
    return tuple(_parsed(path, text) for text in stated)


def _parsed(path: Path, text: str) -> Locked:
    kind, _, name = text.replace("stages/", "stages:", 1).partition(":")
    known: dict[str, bool] = {
        "stages": name in STAGES,
        "table": name in TABLES,
        "column": _is_column(name),
        "rule": name in RULES,
        "profile": bool(name),
        SETTINGS: not name,
    }
    if kind not in known:
        raise FirmFileWrong(f"{path}: [change] locked: found {text!r}, expected {FORMS}")
    if not known[kind]:
        raise FirmFileWrong(f"{path}: [change] locked: found {text!r}, expected a {kind} there is")
    return Locked(text, kind, name)


def _is_column(name: str) -> bool:
    table, _, column = name.partition(".")
    return table in TABLES and column in TABLES[table].by_name
