"""All rule tables: the shipped rows, with the firm's own rows over them, checked.

`rule_tables()` gives what the product ships; `rule_tables(book / "rules")` puts a firm's files over it (same file names and columns, any
subset of the files; how a firm's row replaces shipped ones: `rules/replace.py`). A posting rule that names an account the chart does not
have, and a file nobody knows, are refused, so that a slip of the pen cannot be a rule silently left out.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from tallystick.model import rule_tables as contracts
from tallystick.model.contract import Table
from tallystick.rules.calendar import calendar_days
from tallystick.rules.family import FAMILIES, Family
from tallystick.rules.read import RuleError, RuleRow, Value, read_rules
from tallystick.rules.replace import check_rows, replaced

if TYPE_CHECKING:
    import pyarrow as pa

ORIGINS = ("SHIPPED", "FIRM")


def rule_tables(extra: Path | None = None) -> dict[str, pa.Table]:
    """Every rule table by name, each with the schema of its contract (`model/rule_tables.py`), in order of its key.

    `extra`: folder of the firm's own rule files; a folder that is not there counts as empty. Raises RuleError naming file and line.
    """
    return _made(extra) if extra is not None and extra.is_dir() else dict(_shipped())


@cache
def _shipped() -> dict[str, pa.Table]:
    """The shipped rows alone, read once a process."""
    return _made(None)


def _made(extra: Path | None) -> dict[str, pa.Table]:
    rows = {family.table.name: _family_rows(family, extra) for family in FAMILIES}
    _check_files(extra)
    _check_accounts(rows)
    tables = {family.table.name: _table(family.table, [row.values for row in rows[family.table.name]]) for family in FAMILIES}
    days = calendar_days(rows[contracts.CALENDAR.name], rows[contracts.CALENDAR_EXCEPTION.name])
    return tables | {contracts.CALENDAR_DAY.name: _as_arrow(contracts.CALENDAR_DAY, days)}


def _family_rows(family: Family, extra: Path | None) -> list[RuleRow]:
    with as_file(files("tallystick.rules") / "rows") as folder:
        shipped = _read(family, folder, ORIGINS[0])
    firm = _read(family, extra, ORIGINS[1]) if extra else []
    for each in (shipped, firm):
        check_rows(family, each)
    rows = replaced(family, shipped, firm)
    check_rows(family, rows)
    return rows


def _read(family: Family, folder: Path, origin: str) -> list[RuleRow]:
    return [row for name in family.files if (folder / name).exists() for row in read_rules(family, folder / name, origin)]


def _check_files(extra: Path | None) -> None:
    known = {name for family in FAMILIES for name in family.files}
    for path in sorted(extra.glob("*.csv")) if extra and extra.is_dir() else []:
        if path.name not in known:
            raise RuleError(f"{path}: found a rule file of no known name, expected one of {', '.join(sorted(known))}")


def _check_accounts(rows: dict[str, list[RuleRow]]) -> None:
    chart = {row["ledger_account"]: row["instrument"] for row in rows[contracts.CHART_OF_ACCOUNT.name]}
    for row in rows[contracts.POSTING_RULE.name]:
        account = row["ledger_account"]
        if account not in chart:
            raise RuleError(f"{row.place}: found ledger account {account}, expected one of chart_of_account.csv")
        if chart[account] != row["instrument"]:
            raise RuleError(f"{row.place}: found {row['instrument']} on ledger account {account}, expected {chart[account]}")


def _table(contract: Table, rows: list[dict[str, Value]]) -> pa.Table:
    ordered = sorted(rows, key=lambda row: tuple(_sortable(row[name]) for name in contract.key))
    return _as_arrow(contract, {column.name: [row[column.name] for row in ordered] for column in contract})


def _as_arrow(contract: Table, columns: dict[str, list[Value]]) -> pa.Table:
    import pyarrow as pa

    arrays = [pa.array(columns[column.name], type=contract.arrow.field(column.name).type) for column in contract]
    return pa.Table.from_arrays(arrays, schema=contract.arrow)


def _sortable(value: Value) -> tuple[bool, Value]:
    return (value is None, value)
