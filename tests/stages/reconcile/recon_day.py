"""Run the whole reconciliation of one day on literal rows, and carry its state to the next."""

from __future__ import annotations

import datetime as dt
import inspect
from collections.abc import Mapping, Sequence
from typing import Any

import duckdb
import pyarrow as pa

from tallystick.day.graph import ordered
from tallystick.model.catalogue import contract_of
from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.rules.load import rule_tables
from tallystick.stages.reconcile.balance_difference import balance_difference
from tallystick.stages.reconcile.cash_break import cash_break
from tallystick.stages.reconcile.cash_item import cash_item
from tallystick.stages.reconcile.cash_residue import cash_residue
from tallystick.stages.reconcile.entry_match import entry_match
from tallystick.stages.reconcile.group_match import group_match
from tallystick.stages.reconcile.match import match
from tallystick.stages.reconcile.open_cash_item import open_cash_item
from tallystick.stages.reconcile.our_side import our_side
from tallystick.stages.reconcile.position_break import position_break
from tallystick.stages.reconcile.position_difference import position_difference
from tallystick.stages.reconcile.position_pair import position_pair
from tallystick.stages.reconcile.position_suspect import position_suspect
from tallystick.stages.reconcile.recon_break import recon_break
from tallystick.stages.reconcile.recon_count import recon_count
from tallystick.stages.reconcile.reference_match import reference_match
from tallystick.stages.reconcile.statement_break import statement_break
from tallystick.stages.reconcile.sum_match import sum_match
from tallystick.stages.reconcile.their_side import their_side
from tallystick.stores.duckdb_store import cast_to_contract, compile_sql
from tests.cases.table_case import arrow_rows

Rows = list[dict[str, Any]]
STEPS = ordered(
    [
        our_side,
        their_side,
        position_suspect,
        position_difference,
        position_pair,
        cash_item,
        entry_match,
        group_match,
        reference_match,
        cash_residue,
        sum_match,
        open_cash_item,
        balance_difference,
        match,
        position_break,
        cash_break,
        statement_break,
        recon_break,
        recon_count,
    ]
)
CARRIED = {"previous_recon_break": "recon_break", "previous_open_cash_item": "open_cash_item", "recent_match": "match"}
RULES = rule_tables()
TEXTS: dict[tuple[str, str], str] = {}
"""Compiled steps by name and values, so that a hundred days compile once."""
TUESDAY = dt.date(2026, 11, 10)
VETERANS_DAY = dt.date(2026, 11, 11)
THURSDAY = dt.date(2026, 11, 12)
FIRM = Firm(depository_accounts=("00000901", "00000902"))
ACCOUNT, OTHER, BANK = "00000901", "00000902", "SETTLEMENT"


def run_day(
    inputs: Mapping[str, Sequence[Mapping[str, Any]]],
    before: Mapping[str, Rows] | None = None,
    day: dt.date = TUESDAY,
    firm: Firm = FIRM,
    whole: bool = False,
) -> dict[str, Rows]:
    """Every table of the reconciliation of `day`, from landing rows and balances, after the day that gave `before`.

    To be quick a step that has nothing to read is not run, unless `whole` (test_nothing_gives_nothing runs them all).
    """
    connection = duckdb.connect(config={"threads": 1})
    tables: dict[str, Any] = dict(inputs) | {name: (before or {}).get(made, []) for name, made in CARRIED.items()}
    for name in {name for step in STEPS for name in step.reads}:
        if name in RULES:
            connection.register(name, RULES[name])
        elif name not in {step.name for step in STEPS}:
            connection.register(name, arrow_rows(contract_of(name), tables.get(name, [])))
    values = {"business_date": day, "firm": firm}
    made: dict[str, Rows] = {}
    for step in STEPS:
        if not whole and not any(tables.get(name) for name in step.reads if name not in RULES):
            made[step.name] = tables[step.name] = []
            connection.register(step.name, arrow_rows(step.contract, []))
            continue
        chosen = {name: values[name] for name in step.values}
        result = _array(step.function, step.reads, connection) if step.is_array else _sql(step.function, step.reads, chosen, connection)
        connection.register(step.name, result)
        made[step.name] = tables[step.name] = result.to_pylist()
        keys = [tuple(row[name] for name in step.contract.key) for row in made[step.name]]
        assert len(keys) == len(set(keys)), f"{step.name}: {keys}"
    return made


def _array(function: Any, reads: tuple[str, ...], connection: duckdb.DuckDBPyConnection) -> pa.Table:
    result: pa.Table = function(*[connection.sql(f'select * from "{name}"').to_arrow_table() for name in reads])
    return result


def _text(function: Any, reads: tuple[str, ...], values: Mapping[str, Any]) -> str:
    relations = {name: Relation(contract_of(name).named(name)) for name in reads}
    contract = contract_of(function.__name__)
    assert set(inspect.signature(function).parameters) == {*reads, *values}
    sql = cast_to_contract(contract, compile_sql(function(**relations, **values)))
    order = ", ".join(f'"{name}"' for name in contract.key)
    return f"{sql} order by {order}"


def _sql(function: Any, reads: tuple[str, ...], values: Mapping[str, Any], connection: duckdb.DuckDBPyConnection) -> pa.Table:
    contract = contract_of(function.__name__)
    key = (function.__name__, repr(sorted(values.items())))
    if key not in TEXTS:
        TEXTS[key] = _text(function, reads, values)
    rows = connection.sql(TEXTS[key]).to_arrow_table()
    for column in contract:
        assert column.nullable or rows[column.name].null_count == 0, f"{contract.name}.{column.name} is null"
    return rows


def held(quantity: str, security: str = "US0378331005", account: str = ACCOUNT) -> dict[str, Any]:
    """A balance: so many shares of ours at a depository account."""
    return {"ledger_account": "S-DEPOSITORY", "sub_account": account, "security_id": security, "instrument": security, "quantity": f"-{quantity}", "money": 0}


def stated(quantity: str, security: str = "US0378331005", account: str = ACCOUNT, line: int = 1, day: dt.date = TUESDAY, file: str = "pos") -> dict[str, Any]:
    """A line of the depository's statement."""
    return {
        "file_id": file,
        "line_number": line,
        "statement_source": "depository",
        "account_code": account,
        "statement_date": day,
        "security_code": security,
        "security_code_kind": "OWN",
        "balance_kind": "TOTAL",
        "quantity": quantity,
    }


def known(*securities: str) -> Rows:
    """Security codes that mean themselves."""
    return [
        {
            "security_code_kind": "OWN",
            "security_code": each,
            "code_from": "2000-01-01",
            "code_to": "9999-12-31",
            "security_id": each,
            "security_currency": "USD",
            "clearing_path": "CNS",
        }
        for each in securities
    ]


def money_held(amount: str, account: str = BANK) -> dict[str, Any]:
    """A balance: our money at a bank account."""
    return {"ledger_account": "1015", "sub_account": account, "security_id": "-", "instrument": "USD", "quantity": 0, "money": amount}


def moved(key: str, amount: str, kind: str = "WIRE", day: dt.date = TUESDAY, known_date: dt.date | None = None) -> dict[str, Any]:
    """A posting to our bank account."""
    return {
        "event_kind": kind,
        "event_key": key,
        "leg": 1,
        "ledger_account": "1015",
        "sub_account": BANK,
        "security_id": "-",
        "instrument": "USD",
        "quantity": 0,
        "money": amount,
        "business_date": day,
        "known_date": known_date or day,
    }


def balance_stated(amount: str, day: dt.date = TUESDAY, account: str = BANK, line: int = 1, file: str = "bal", kind: str = "CLOSING") -> dict[str, Any]:
    """A balance line of the bank's statement."""
    return {
        "file_id": file,
        "line_number": line,
        "statement_source": "bank",
        "account_code": account,
        "balance_date": day,
        "balance_kind": kind,
        "currency": "USD",
        "amount": amount,
    }


def entry(line: int, amount: str, reference: str | None = None, day: dt.date = TUESDAY, code: str = "NTRF", file: str = "ent") -> dict[str, Any]:
    """An entry line of the bank's statement."""
    return {
        "file_id": file,
        "line_number": line,
        "statement_source": "bank",
        "account_code": BANK,
        "entry_date": day,
        "value_date": day,
        "currency": "USD",
        "amount": amount,
        "entry_code": code,
        "our_reference": reference,
    }


def types(result: Mapping[str, Rows]) -> list[tuple[Any, ...]]:
    """The breaks in short: kind, type, item, ours, theirs."""
    rows = [(row["recon_kind"], row["break_type"], row["item"], int(row["our_amount"]), int(row["their_amount"])) for row in result["recon_break"]]
    return sorted(rows)
