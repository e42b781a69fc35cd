"""A small broker driven day by day through the line: what came in is given as rows, every table of the line comes out, state is carried."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

import duckdb
import pyarrow as pa

from tallystick.day.graph import Step, ordered, upstream
from tallystick.model.catalogue import contract_of
from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.rules import rule_tables
from tallystick.stages.line import LINE
from tallystick.stores.duckdb_store import MACROS, cast_to_contract, compile_sql
from tests.cases.engines import also_elsewhere, same_elsewhere
from tests.cases.table_case import Row, arrow_rows

Rows = list[dict[str, Any]]
LIFE = ("instruction_terms", "candidate_event", "instruction_event", "instruction_state", "outbox")
GIVEN = (
    "security",
    "security_symbol",
    "security_code",
    "account",
    "account_code",
    "price",
    "closing_price",
    "corporate_action",
    *LIFE,
)
"""Tables the cases give or leave empty; the life of an instruction has cases of its own (tests/stages/settle)."""

ROOMS = ("capture", "enrich", "clear", "settle", "fails")
STEPS = ordered([step for step in LINE if contract_of(step.__name__).room in ROOMS and step.__name__ not in GIVEN])
BEGINNING, FOREVER = "1900-01-01", "9999-12-31"
DEPOSITORY = "00000901"
FIRM = Firm()


def security_rows(paths: Mapping[str, str]) -> dict[str, Rows]:
    """The master and the codes of securities named by their symbol, with the clearing path of each."""
    master = [
        {"security_id": name, "symbol": name, "asset_class": "EQUITY", "market": "US", "currency": "USD", "clearing_path": path} for name, path in paths.items()
    ]
    kinds = ("SYMBOL", "OWN")
    codes = [
        {
            "security_code_kind": kind,
            "security_code": name,
            "code_from": BEGINNING,
            "code_to": FOREVER,
            "security_id": name,
            "security_currency": "USD",
            "clearing_path": path,
        }
        for name, path in paths.items()
        for kind in kinds
    ]
    return {"security": master, "security_code": codes}


def account_rows(accounts: Iterable[Row]) -> dict[str, Rows]:
    """The master and the codes of accounts; what is not said is a customer's cash account without commission."""
    usual = {"account_class": "CUSTOMER", "account_type": "CASH", "market_maker": "N", "commission_schedule": "NONE"}
    master = [{**usual, **each} for each in accounts]
    return {"account": master, "account_code": [{"sender": "*", "account_code": each["account_id"], "account_id": each["account_id"]} for each in master]}


def execution_line(**said: Any) -> dict[str, Any]:
    """One line of the drop copy of ALPHA: account C1 buys 100 AAA at 10.00, unless something else is said."""
    usual = {
        "sender": "ALPHA",
        "chain": "EXECUTION",
        "action": "NEW",
        "account_code": "C1",
        "security_code": "AAA",
        "security_code_kind": "SYMBOL",
        "side": "BUY",
        "quantity": "100",
        "price": "10.00",
        "currency": "USD",
    }
    return {**usual, **said}


def numbered(files: Mapping[str, Iterable[Row]]) -> Rows:
    """The lines of these files (name: lines), each with its file id (the name) and line number."""
    return [{"file_id": name, "line_number": number, **line} for name, lines in files.items() for number, line in enumerate(lines, 1)]


@cache
def rules() -> dict[str, pa.Table]:
    """The shipped rules, the calendar cut to the market and the years of the cases."""
    tables = rule_tables()
    days = tables["calendar_day"]
    kept = [row for row in days.to_pylist() if row["calendar_key"] == "US.NSCC" and dt.date(2024, 1, 1) <= row["day"] <= dt.date(2027, 2, 28)]
    return tables | {"calendar_day": pa.Table.from_pylist(kept, schema=days.schema)}


@cache
def _sql(function: Callable[..., Any], values: tuple[tuple[str, Any], ...]) -> str:
    step = next(each for each in STEPS if each.function is function)
    tables = {name: Relation(contract_of(name).named(name)) for name in step.reads}
    return cast_to_contract(step.contract, compile_sql(function(**tables, **dict(values))))


class Broker:
    """The state of a broker between days. `wanted`: tables to make each day (and all they come from); all when left out."""

    def __init__(
        self,
        securities: Mapping[str, str] = {"AAA": "CNS"},
        accounts: Iterable[Row] = ({"account_id": "C1"}, {"account_id": "C2"}),
        firm: Firm = FIRM,
        changed_rules: Mapping[str, pa.Table] | None = None,
        wanted: Sequence[str] = (),
        oldest_remembered: dt.date = dt.date(1900, 1, 1),
    ) -> None:
        self.oldest_remembered = oldest_remembered
        self.firm, self.rules = firm, rules() | dict(changed_rules or {})
        self.masters = security_rows(securities) | account_rows(accounts)
        needed = {name for each in wanted for name in (each, *upstream(STEPS, each))} if wanted else {step.name for step in STEPS}
        self.steps = [step for step in STEPS if step.name in needed]
        self.closes: list[tuple[dt.date, dict[str, pa.Table]]] = []

    def start(self, date: dt.date, **tables: Rows) -> Broker:
        """Begin with these tables as they stood at the close of `date`."""
        self.closes.append((date, {name: arrow_rows(contract_of(name), rows) for name, rows in tables.items()}))
        return self

    def day(
        self,
        date: dt.date,
        files: Mapping[str, Iterable[Row]] | None = None,
        depository: Iterable[Row] = (),
        prices: Mapping[str, str] | None = None,
        **tables: Rows,
    ) -> dict[str, Rows]:
        """Run and close one day; gives every table made, sorted by its key. `files`: execution lines by file name, `depository`: lines of file DTC."""
        lines = numbered(files or {})
        given: dict[str, Any] = {
            "execution_message": lines,
            "depository_message": numbered({"DTC": [{"settlement_date": date, "depository_account": DEPOSITORY, **each} for each in depository]}),
            "closing_price": [{"security_id": name, "price_date": date, "close_price": price} for name, price in (prices or {}).items()],
            "received_file": [{"file_id": name, "file_name": name, "file_format": "csv", "profile": "-"} for name in {*(files or {}), "DTC"}],
            **self.masters,
            **tables,
        }
        made = self._run(date, given)
        self.closes.append((date, made))
        return {name: _sorted(name, made[name]) for name in made}

    def _run(self, date: dt.date, given: Mapping[str, Any]) -> dict[str, pa.Table]:
        connection = duckdb.connect(config={"threads": 1})
        for macro in MACROS:
            connection.execute(macro)
        made: dict[str, pa.Table] = {}
        names = {step.name for step in self.steps}
        for name in {name for step in self.steps for name in step.reads} - names:
            _define(connection, name, self._input(name, given))
        for step in self.steps:
            connection.execute(f'create table "{step.name}" as {_sql(step.function, self._values(step, date))}')
            made[step.name] = connection.sql(f'select * from "{step.name}"').to_arrow_table()
            self._compare(connection, step, date, made[step.name])
        return made

    def _compare(self, connection: duckdb.DuckDBPyConnection, step: Step, date: dt.date, made: pa.Table) -> None:
        if also_elsewhere():
            inputs = {name: connection.sql(f'select * from "{name}"').to_arrow_table() for name in step.reads}
            same_elsewhere(step.function, inputs, dict(self._values(step, date)), made)

    def _values(self, step: Step, date: dt.date) -> tuple[tuple[str, Any], ...]:
        last_close = self.closes[-1][0] if self.closes else dt.date(1900, 1, 1)
        known = {"business_date": date, "firm": _Frozen.of(self.firm), "oldest_remembered": self.oldest_remembered, "last_close": last_close}
        return tuple((name, known[name]) for name in step.values)

    def _input(self, name: str, given: Mapping[str, Any]) -> pa.Table:
        contract = contract_of(name)
        if name.startswith("previous_"):
            return self.closes[-1][1][contract.name] if self.closes and contract.name in self.closes[-1][1] else arrow_rows(contract, [])
        if name.startswith("recent_"):
            kept = [tables[contract.name] for _, tables in self.closes[-self.firm.recent_closes :] if contract.name in tables]
            return pa.concat_tables(kept) if kept else arrow_rows(contract, [])
        return self.rules[name] if name in self.rules else arrow_rows(contract, given.get(name, []))


class _Frozen(Firm):
    """A firm that may be the key of the cache of compiled steps."""

    @staticmethod
    def of(firm: Firm) -> _Frozen:
        return _Frozen(**{name: getattr(firm, name) for name in firm.__dataclass_fields__})

    def __hash__(self) -> int:
        return hash((self.member_id, self.depository_accounts, self.settlement_source, self.broker_source))


def _define(connection: duckdb.DuckDBPyConnection, name: str, table: pa.Table) -> None:
    connection.register(f"arrow_{name}", table)
    connection.execute(f'create table "{name}" as select * from "arrow_{name}"')


def _sorted(name: str, table: pa.Table) -> Rows:
    key = contract_of(name).key
    return sorted(table.to_pylist(), key=lambda row: tuple((row[column] is not None, row[column]) for column in key))
