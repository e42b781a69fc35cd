"""Fails with all their clocks: 1M open items through every step of the stage as it is, beside a floor that only counts days.

Run   python benchmarks/fail_clocks.py [ITEMS] [--folder FOLDER]

Half are lots of the clearing corporation, half trade-for-trade items; half are to deliver; they failed on one of the last 40 settlement days.
A fifth of the securities are on the threshold list, and 2 % of the fails have a purchase or borrow of the day. The number of fails, of clocks
and of Rule 204 clocks past their deadline must be those counted by the floor, which joins the items to the calendar and nothing else.
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

DAY = dt.date(2026, 11, 25)
SECURITIES, DAYS = 12_500, 40
SETTLING = f"""select day, row_number() over (order by day desc) - 1 back from calendar_day
    where calendar_key = 'US.NSCC' and is_settlement_day = 1 and day <= date '{DAY}' order by day desc limit {DAYS}"""
ITEM = f"""select i, printf('S%05d', i % {SECURITIES}) security_id, d.day origin_date, d.back,
    cast(case when (i // {SECURITIES} + i) % 2 = 0 then -1 else 1 end * (100 + hash(i) % 9000) as decimal(38,6)) quantity,
    case when i % 3 = 0 then 'Y' else 'N' end short_sale from range({{items}}) t(i) join ({SETTLING}) d on d.back = i // {SECURITIES} % {DAYS}"""
LOT = """select '0901' member_id, security_id, origin_date, quantity,
    case when quantity < 0 then short_sale else 'N' end short_sale, back + 1 age_settlement_days
    from ({item}) where i < {items} / 2"""
INSTRUCTION = """select 'TFT.A.' || i instruction_id, 'TRADE_FOR_TRADE' clearing_path, origin_date settlement_date, security_id, 'USD' currency, quantity,
    cast(0 as decimal(38,2)) money, '00000901' depository_account, '-' contra_account, 'A' || i % 100 account_id, short_sale, 'LACK' status_reason
    from ({item}) where i >= {items} / 2"""
MASTERS = {
    "security": f"""select printf('S%05d', i) security_id, printf('S%05d', i) symbol, 'EQUITY' asset_class, 'USD' currency, 'CNS' clearing_path
        from range({SECURITIES}) t(i)""",
    "security_place": f"""select printf('S%05d', i) security_id, 'US' market, 'NSCC' clearing_house, 'US.NSCC' calendar_key
        from range({SECURITIES}) t(i)""",
    "closing_price": f"""select printf('S%05d', i) security_id, date '{DAY}' price_date, cast(10 + i % 90 as decimal(18,8)) close_price
        from range({SECURITIES}) t(i)""",
    "account": "select 'A' || i account_id, 'CUSTOMER' account_class, case when i % 10 = 0 then 'Y' else 'N' end market_maker from range(100) t(i)",
    "previous_threshold_count": f"""select printf('S%05d', i) security_id, date '2026-11-24' counted_date, 'Y' on_list, date '2026-11-05' listed_from
        from range(0, {SECURITIES}, 5) t(i)""",
    "received_file": "select 'F' file_id, 'desk.csv' file_name",
    "close_out_message": f"""select 'F' file_id, row_number() over (order by security_id, origin_date) line_number, 'DESK' sender,
        'E' || row_number() over (order by security_id, origin_date) event_id, 'BORROW' event_kind, 'CNS.' || origin_date || '.' || security_id fail_reference,
        cast(50 as decimal(18,6)) quantity, date '{DAY}' event_date, 'N' before_open from clearing_lot where quantity < 0 and hash(security_id) % 25 = 0""",
}
FLOOR = f"""select count(*) fails, count(*) filter (where quantity < 0 and path = 'CNS' and d.day <= date '{DAY}') past
    from (select quantity, origin_date, short_sale, 'CNS' path from clearing_lot
        union all select quantity, settlement_date, short_sale, 'TRADE_FOR_TRADE' from open_instruction) f
    join calendar_day o on o.calendar_key = 'US.NSCC' and o.day = f.origin_date
    left join calendar_day d on d.calendar_key = 'US.NSCC' and d.is_settlement_day = 1
        and d.settlement_ordinal = o.settlement_ordinal + case when f.short_sale = 'Y' then 1 else 3 end"""


def make(folder: Path, items: int) -> None:
    """Write the open lots and instructions."""
    import duckdb

    from tallystick.rules.load import rule_tables

    folder.mkdir(parents=True, exist_ok=True)
    item = ITEM.format(items=items)
    with duckdb.connect() as connection:
        connection.register("calendar_day", rule_tables()["calendar_day"])
        for name, sql in (("clearing_lot", LOT), ("open_instruction", INSTRUCTION)):
            connection.execute(f"copy ({sql.format(item=item, items=items)}) to '{folder}/{name}.parquet' (compression zstd)")


def steps(folder: Path) -> None:
    """Every step of the stage, its table kept in memory; seconds and rows."""
    import duckdb

    from tallystick.day.graph import ordered
    from tallystick.model.catalogue import contract_of
    from tallystick.model.firm import Firm
    from tallystick.relation import Relation
    from tallystick.stages.line import LINE
    from tallystick.stores.duckdb_store import MACROS, cast_to_contract, compile_sql

    line = [step for step in ordered(LINE) if step.contract.room == "fails"]
    values: dict[str, Any] = {"business_date": DAY, "firm": Firm()}
    with duckdb.connect(config={"threads": 2}) as connection:
        connection.execute("set preserve_insertion_order = false")
        for macro in MACROS:
            connection.execute(macro)
        given = _inputs(connection, folder)
        for name in {name for step in line for name in step.reads} - {step.name for step in line} - given:
            connection.register(name, contract_of(name).arrow.empty_table())
        started = time.monotonic()
        floor = connection.execute(FLOOR).fetchall()[0]
        print(f"{'floor: days counted':<26}{floor[0]:>12,}{time.monotonic() - started:>9.2f}")
        print(f"{'step':<26}{'rows':>12}{'wall s':>9}{'CPU s':>9}")
        seconds, begun = 0.0, time.process_time()
        for step in line:
            started, used = time.monotonic(), time.process_time()
            made = step.function(**{name: Relation(contract_of(name).named(name)) for name in step.reads}, **{name: values[name] for name in step.values})
            connection.execute(f"create table {step.name} as {cast_to_contract(step.contract, compile_sql(made))}")
            seconds += time.monotonic() - started
            rows = connection.execute(f"select count(*) from {step.name}").fetchall()[0][0]
            print(f"{step.name:<26}{rows:>12,}{time.monotonic() - started:>9.2f}{time.process_time() - used:>9.2f}", flush=True)
        all_used = time.process_time() - begun
        past = "select count(*) from fail_clock where clock = 'RULE_204' and state = 'OVERDUE'"
        found = connection.execute(f"select (select count(*) from fail), ({past})").fetchall()[0]
        sentence = connection.execute("select sentence from fail order by fail_id limit 1").fetchall()[0][0]
    print(f"{'all steps':<26}{'':>12}{seconds:>9.2f}{all_used:>9.2f}   peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024:,} MiB")
    verdict = "as the floor counts them" if found == floor else f"WRONG: the floor counts {floor}"
    print(f"fails and overdue duties {verdict}: {found[0]:,}, {found[1]:,}\n{sentence}")


def _inputs(connection: Any, folder: Path) -> set[str]:
    """The tables with rows; columns the files lack are null."""
    from tallystick.model.catalogue import contract_of
    from tallystick.rules.load import rule_tables

    rules = rule_tables()
    for name, rows in rules.items():
        connection.register(name, rows)
    for name in ("clearing_lot", "open_instruction", *MASTERS):
        connection.register(f"no_{name}", contract_of(name).arrow.empty_table())
        sql = MASTERS.get(name, f"from '{folder}/{name}.parquet'")
        connection.execute(f"create table {name} as (from no_{name} union all by name {sql})")
    return {"clearing_lot", "open_instruction", *MASTERS, *rules}


def main() -> None:
    """Make the rows where they are not there, run the steps, print."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("items", nargs="?", type=int, default=1_000_000)
    asked.add_argument("--folder", type=Path, help="keep the rows (and reuse what is there)")
    options = asked.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory(prefix="tallystick-fails-") as temporary:
        folder = options.folder or Path(temporary)
        if not (folder / "open_instruction.parquet").exists():
            make(folder, options.items)
        steps(folder)


if __name__ == "__main__":
    sys.exit(main())
