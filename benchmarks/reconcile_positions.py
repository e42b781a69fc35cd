"""Positions of both sides compared: 5M x 5M rows in Parquet, about 1 % of them broken, by our steps, polars, datacompy, and the floor.

Run   python benchmarks/reconcile_positions.py [POSITIONS] [--folder FOLDER] [--peers-python PYTHON] [--cpu-limit SECONDS]

floor      one full join over numbered keys in DuckDB
steps      the steps of the day as they are, `position_suspect`, `position_difference`, `position_pair`: text keys, exact decimals, lines of one
           file added up, a statement sent twice counted once, tolerances, ties, and for each lack whether it lies under another account or security
polars     one full join over the same text keys, whole numbers; every key once on each side is taken for granted
datacompy  its comparison of two polars frames over the same keys, whole numbers; run in the Python of --peers-python (pip install datacompy
           in an environment of its own); left out, saying so, where it is absent

Each is a process of its own, from the Parquet files to the number of broken keys, and must find the number known from how the files were made.
A run is ended at the limit of CPU seconds (120).
"""

from __future__ import annotations

import argparse
import datetime as dt
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from day import machine
from peers_booking import Done, run

SECURITIES = 10_000
ROUNDS = 3
DAY = dt.date(2026, 11, 10)
KEYS = f"""select i // {SECURITIES} as account_number, i % {SECURITIES} as security_number, printf('A%07d', i // {SECURITIES}) as account_code,
    printf('US%010d', i % {SECURITIES}) as item, 100 + hash(i) % 50000 as quantity, i from range({{positions}}) t(i)"""
SIDE = f"""'POSITION' recon_kind, 'depository' statement_source, account_code, item, '-' group_key, date '{DAY}' value_date,
    cast(quantity as decimal(38,6)) amount, cast(quantity as bigint) quantity, account_number, security_number"""
OURS = f"select {SIDE}, '-' our_key from ({{keys}}) where i % 501 <> 11"
THEIRS = f"""select {SIDE}, file_id || '.' || i their_key, file_id, cast(null as varchar) entry_code, cast(null as varchar) reason
    from (select *, sha256('statement') file_id from ({{keys}})) where i % 500 <> 7 order by hash(i)"""
BROKEN = "select count(*) from range({positions}) t(i) where {ours} and {theirs} and i % 200 = 0 or {ours} <> {theirs}"
POLARS_SCRIPT = """
import sys
import polars as pl
ours, theirs = (pl.scan_parquet(f"{sys.argv[1]}/{side}.parquet").select("account_code", "item", "quantity") for side in ("ours", "theirs"))
joined = ours.join(theirs, on=["account_code", "item"], how="full", suffix="_theirs")
print(joined.filter(~pl.col("quantity").eq_missing(pl.col("quantity_theirs"))).select(pl.len()).collect().item())
"""
DATACOMPY_SCRIPT = """
import sys
import datacompy
import polars as pl
ours, theirs = (pl.read_parquet(f"{sys.argv[1]}/{side}.parquet", columns=["account_code", "item", "quantity"]) for side in ("ours", "theirs"))
found = datacompy.PolarsCompare(ours, theirs, join_columns=["account_code", "item"])
unequal = len(found.intersect_rows) - found.count_matching_rows()
print(unequal + len(found.df1_unq_rows) + len(found.df2_unq_rows))
"""


def make(folder: Path, positions: int) -> None:
    """Write both sides: every 200th quantity differs, every 500th position they lack, every 501st we lack."""
    import duckdb

    folder.mkdir(parents=True, exist_ok=True)
    keys = KEYS.format(positions=positions)
    theirs = f"select * replace (case when i % 200 = 0 then quantity + 1 else quantity end as quantity) from ({keys})"
    with duckdb.connect() as connection:
        connection.execute("set preserve_insertion_order = false")
        connection.execute(f"copy ({OURS.format(keys=keys)}) to '{folder}/ours.parquet' (compression zstd)")
        connection.execute(f"copy ({THEIRS.format(keys=theirs)}) to '{folder}/theirs.parquet' (compression zstd)")
        expected = BROKEN.format(positions=positions, ours="(i % 501 <> 11)", theirs="(i % 500 <> 7)")
        (folder / "broken.txt").write_text(str(connection.execute(expected).fetchall()[0][0]))


def floor(folder: Path) -> int:
    """The keys as numbers, one join."""
    import duckdb

    sql = f"""select count(*) from '{folder}/ours.parquet' o full join '{folder}/theirs.parquet' t using (account_number, security_number)
        where o.quantity is distinct from t.quantity"""
    with duckdb.connect() as connection:
        return int(connection.execute(sql).fetchall()[0][0])


def steps(folder: Path) -> int:
    """The three steps of the day, their tables kept in memory."""
    import duckdb

    from tallystick.day.graph import step_of
    from tallystick.model.catalogue import contract_of
    from tallystick.relation import Relation
    from tallystick.rules.load import rule_tables
    from tallystick.stages.reconcile.position_difference import position_difference
    from tallystick.stages.reconcile.position_pair import position_pair
    from tallystick.stages.reconcile.position_suspect import position_suspect
    from tallystick.stores.duckdb_store import cast_to_contract, compile_sql

    with duckdb.connect() as connection:
        connection.execute("set preserve_insertion_order = false")
        for name, side in (("our_side", "ours"), ("their_side", "theirs")):
            columns = ", ".join(each.name for each in contract_of(name))
            connection.execute(f"create view {name} as select {columns} from '{folder}/{side}.parquet'")
        connection.register("tolerance", rule_tables()["tolerance"])
        for function in (position_suspect, position_difference, position_pair):
            step = step_of(function)
            values = dict.fromkeys(step.values, DAY)
            made = function(**{name: Relation(contract_of(name).named(name)) for name in step.reads}, **values)
            connection.execute(f"create table {step.name} as {cast_to_contract(step.contract, compile_sql(made))}")
        return int(connection.execute("select count(*) from position_difference").fetchall()[0][0])


TASKS: dict[str, Callable[[Path], int]] = {"floor": floor, "steps": steps}


def commands(folder: Path, peers_python: str) -> dict[str, list[str]]:
    """The processes, by name; without what is not installed."""
    mine = [sys.executable, __file__, "--folder", str(folder), "--task"]
    found = {"floor": [*mine, "floor"], "steps": [*mine, "steps"], "polars": [peers_python, "-c", POLARS_SCRIPT, str(folder)]}
    found["datacompy"] = [peers_python, "-c", DATACOMPY_SCRIPT, str(folder)]
    return {name: each for name, each in found.items() if name in TASKS or _has(peers_python, name)}


def _has(python: str, module: str) -> bool:
    there = subprocess.run([python, "-c", f"import {module}"], capture_output=True, check=False).returncode == 0
    if not there:
        print(f"{module:<10} is not installed in {python}: left out")
    return there


def best(command: list[str], out: Path, cpu_limit: int) -> Done:
    """The run with the least CPU seconds; the first that fails ends it."""
    found: list[Done] = []
    for _ in range(ROUNDS):
        found.append(run(command, out, cpu_limit))
        if found[-1].failed:
            return found[-1]
    return min(found, key=lambda each: each.used)


def report(folder: Path, positions: int, peers_python: str, cpu_limit: int) -> None:
    """Each way, beside the known number of broken keys."""
    if not (folder / "broken.txt").exists():
        subprocess.run([sys.executable, __file__, str(positions), "--folder", str(folder), "--task", "make"], check=True)
    expected = int((folder / "broken.txt").read_text())
    print(
        f"{positions:,} x {positions:,} positions, {expected:,} broken keys; best of {ROUNDS}\n{'':<10}{'wall s':>9}{'CPU s':>9}{'peak MiB':>10}{'found':>12}"
    )
    for name, command in commands(folder, peers_python).items():
        out = folder / f"{name}.out"
        done = best(command, out, cpu_limit)
        if done.failed:
            print(f"{name:<10}{done.failed}", flush=True)
            continue
        found = int(out.read_text().split()[-1])
        print(f"{name:<10}{done.wall:>9.2f}{done.used:>9.2f}{done.peak_mib:>10,}{found:>12,}{'' if found == expected else '  WRONG'}", flush=True)


def main() -> None:
    """Make the sides, run each way, print."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("positions", nargs="?", type=int, default=5_000_000)
    asked.add_argument("--folder", type=Path, help="keep both sides (and reuse what is there)")
    asked.add_argument("--peers-python", default=sys.executable, help="a Python that has polars and datacompy")
    asked.add_argument("--cpu-limit", type=int, default=120)
    asked.add_argument("--task", choices=("make", *TASKS), help=argparse.SUPPRESS)
    options = asked.parse_args()
    if options.task == "make":
        make(options.folder, options.positions)
    elif options.task:
        print(TASKS[options.task](options.folder))
    else:
        print(machine())
        with tempfile.TemporaryDirectory(prefix="tallystick-reconcile-") as temporary:
            report(options.folder or Path(temporary), options.positions, options.peers_python, options.cpu_limit)


if __name__ == "__main__":
    main()
