"""Trades matched with confirmations: 1M x 1M rows in Parquet, through all steps of the stage as they are.

Run   python benchmarks/confirm_match.py [TRADES] [--folder FOLDER]

A third of the lines name the trade, the others say only its terms; a line in 200 is 1.50 off (within the tolerance of 2), one in 250 is 90 off,
one in 500 is not sent, one in 1,000 names an account nobody has. Four fifths of the trades are affirmed by an answer. The counts by status must be
those known from how the rows were made.
"""

from __future__ import annotations

import argparse
import datetime as dt
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from day import machine

DAY, SETTLES = dt.date(2026, 11, 24), dt.date(2026, 11, 25)
SECURITIES, ACCOUNTS = 8_000, 5_000
BASE = f"""select i, printf('D%05d', i % {ACCOUNTS}) account_id, printf('S%05d', i // {ACCOUNTS} % {SECURITIES}) security_id,
    cast(100 + hash(i * 11) % 90000 as decimal(18,6)) quantity, cast(1000 + i as decimal(18,2)) money from range({{trades}}) t(i)"""
TRADE = f"""select 'ALPHA' sender, 'EXECUTION' chain, date '{DAY}' root_trade_date, 'E' || i exec_id, 'E' || i version_exec_id, 'TRADE' entry,
    date '{DAY}' trade_date, account_id, 'CUSTOMER' account_class, 'N' market_maker, security_id, 'CNS' clearing_path, 'BUY' side, quantity,
    cast(1 as decimal(18,8)) price, 'USD' currency, -money gross, cast(0 as decimal(18,2)) commission, cast(0 as decimal(18,2)) section_31_fee,
    cast(0 as decimal(18,2)) taf_fee, -money net_money, cast(null as timestamp) trade_time, date '{SETTLES}' settlement_date, date '{SETTLES}' clearing_date,
    cast(null as varchar) street_reference, date '{DAY}' known_date from ({{base}})"""
LINE = f"""select 'F1' file_id, i line_number, 'CONFIRM' message_kind, 'CTM' sender, 'M' || i message_reference,
    case when i % 3 = 0 then 'E' || i end our_reference, case when i % 1000 = 999 then 'NOBODY' else account_id end account_code, date '{DAY}' trade_date,
    date '{SETTLES}' settlement_date, security_id security_code, 'OWN' security_code_kind, 'BUY' side, quantity, 'USD' currency,
    money + case when i % 200 = 7 then 1.50 when i % 250 = 11 then 90 else 0 end net_money, timestamp '{DAY} 20:00:00' sent_at
    from ({{base}}) where i % 500 <> 8"""
ANSWER = f"""select 'F2' file_id, i line_number, 'AFFIRM' message_kind, 'CTM' sender, 'A' || i message_reference, 'E' || i our_reference,
    timestamp '{DAY} 20:30:00' sent_at from ({{base}}) where i % 5 <> 0"""
EXPECTED = """select case when i % 500 = 8 then case when i % 5 <> 0 then 'MATCHED' else 'MISSING' end
    when i % 1000 = 999 and i % 3 <> 0 then case when i % 5 <> 0 then 'MATCHED' else 'MISSING' end
    when i % 200 = 7 then 'MATCHED_WITHIN_TOLERANCE' when i % 250 = 11 then 'MISMATCHED' else 'MATCHED' end status, count(*) rows
    from range({trades}) t(i) group by all
    union all select 'ALLEGED_ONLY', count(*) from range({trades}) t(i) where i % 1000 = 999 and i % 3 <> 0 order by all"""


MASTERS = {
    "account": f"select printf('D%05d', i) account_id, 'CUSTOMER' account_class, 'DVP' account_type from range({ACCOUNTS}) t(i)",
    "account_code": f"select '*' sender, printf('D%05d', i) account_code, account_code account_id from range({ACCOUNTS}) t(i)",
    "security_code": f"""select 'OWN' security_code_kind, printf('S%05d', i) security_code, date '1900-01-01' code_from, date '9999-12-31' code_to,
        printf('S%05d', i) security_id, 'USD' security_currency from range({SECURITIES}) t(i)""",
    "amount_tolerance": """select 'DTC' venue, 'USD' currency, date '2013-01-01' valid_from, date '9999-12-31' valid_to, 0.00 amount_from,
        9999999999.00 amount_to, 2.00 tolerance, 'DELIVERER' prevailing_amount""",
}


def make(folder: Path, trades: int) -> None:
    """Write trades, lines and answers."""
    import duckdb

    folder.mkdir(parents=True, exist_ok=True)
    base = BASE.format(trades=trades)
    with duckdb.connect() as connection:
        for name, sql in (("trade", TRADE), ("line", LINE), ("answer", ANSWER)):
            connection.execute(f"copy ({sql.format(base=base)}) to '{folder}/{name}.parquet' (compression zstd)")


def steps(folder: Path, trades: int) -> None:
    """Every step of the stage, its table kept in memory; seconds, rows and the counts by status."""
    import duckdb

    from tallystick.day.graph import ordered
    from tallystick.model.catalogue import contract_of
    from tallystick.model.firm import Firm
    from tallystick.relation import Relation
    from tallystick.stages.line import LINE as DAY_LINE
    from tallystick.stores.duckdb_store import MACROS, cast_to_contract, compile_sql

    line = [step for step in ordered(DAY_LINE) if step.contract.room == "confirm"]
    with duckdb.connect(config={"threads": 2}) as connection:
        connection.execute("set preserve_insertion_order = false")
        for macro in MACROS:
            connection.execute(macro)
        given = _inputs(connection, folder)
        for name in {name for step in line for name in step.reads} - {step.name for step in line} - given:
            connection.register(name, contract_of(name).arrow.empty_table())
        seconds, begun = 0.0, time.process_time()
        print(f"{'step':<26}{'rows':>12}{'wall s':>9}{'CPU s':>9}")
        for step in line:
            started, used = time.monotonic(), time.process_time()
            values: dict[str, Any] = {"business_date": DAY, "firm": Firm()}
            made = step.function(**{name: Relation(contract_of(name).named(name)) for name in step.reads}, **{name: values[name] for name in step.values})
            connection.execute(f"create table {step.name} as {cast_to_contract(step.contract, compile_sql(made))}")
            took = time.monotonic() - started
            seconds += took
            rows = connection.execute(f"select count(*) from {step.name}").fetchall()[0][0]
            print(f"{step.name:<26}{rows:>12,}{took:>9.2f}{time.process_time() - used:>9.2f}", flush=True)
        all_used = time.process_time() - begun
        found = connection.execute("select match_status, count(*) from confirmation group by all order by all").fetchall()
        expected = connection.execute(EXPECTED.format(trades=trades)).fetchall()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{'all steps':<26}{'':>12}{seconds:>9.2f}{all_used:>9.2f}   peak {peak:,} MiB")
    print(f"counts by status {'as made' if found == expected else f'WRONG: {expected} were made'}: {', '.join(f'{name} {rows:,}' for name, rows in found)}")


def _inputs(connection: Any, folder: Path) -> set[str]:
    """The tables with rows; columns the files lack are null."""
    from tallystick.model.catalogue import contract_of
    from tallystick.rules.load import rule_tables

    rules = rule_tables()
    for name in ("confirm_policy", "calendar_day", "venue_cutoff"):
        connection.register(name, rules[name])
    connection.execute(f"create view trade as from '{folder}/trade.parquet'")
    columns = ", ".join(each.name for each in contract_of("confirmation_message"))
    empty = contract_of("confirmation_message").arrow.empty_table()
    connection.register("no_lines", empty)
    connection.execute(f"""create view confirmation_message as select {columns} from
        (from no_lines union all by name from '{folder}/line.parquet' union all by name from '{folder}/answer.parquet')""")
    for name, sql in MASTERS.items():
        connection.register(f"no_{name}", contract_of(name).arrow.empty_table())
        connection.execute(f"create table {name} as (from no_{name} union all by name {sql})")
    return {"trade", "confirmation_message", "account", "account_code", "security_code", "amount_tolerance", "confirm_policy", "calendar_day", "venue_cutoff"}


def main() -> None:
    """Make the rows where they are not there, run the steps, print."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("trades", nargs="?", type=int, default=1_000_000)
    asked.add_argument("--folder", type=Path, help="keep the rows (and reuse what is there)")
    options = asked.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory(prefix="tallystick-confirm-") as temporary:
        folder = options.folder or Path(temporary)
        if not (folder / "answer.parquet").exists():
            make(folder, options.trades)
        steps(folder, options.trades)


if __name__ == "__main__":
    sys.exit(main())
