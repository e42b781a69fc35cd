"""Positions of both sides compared: 5M x 5M rows in Parquet, about 1 % of them broken, beside polars in the same run.

    .venv/bin/python benchmarks/reconcile_positions.py [positions]

Three ways: `floor`, one full join over numbered keys in DuckDB; `step`, the query the product runs (`compare_positions`: text keys,
exact decimals); `polars`, a full join in polars over the same text keys. Each reads Parquet and must find the same number of broken keys.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.stages.reconcile.position_suspect import compare_positions
from tallystick.stores.duckdb_store import compile_sql

SECURITIES = 10_000
ROUNDS = 3
COLUMNS = "'depository' as statement_source, account_code, item, cast(quantity as decimal(38,6)) as amount"


def make(folder: Path, positions: int) -> int:
    """Write both sides; gives the number of broken keys: every 200th quantity differs, every 500th is missing, every 501st is extra."""
    run = duckdb.connect()
    run.execute("set preserve_insertion_order = false")
    keys = f"""select i // {SECURITIES} as account_number, i % {SECURITIES} as security_number,
        printf('A%07d', i // {SECURITIES}) as account_code, printf('US%010d', i % {SECURITIES}) as item, 100 + hash(i) % 50000 as quantity, i
        from range({positions}) t(i)"""
    theirs = f"select * replace (case when i % 200 = 0 then quantity + 1 else quantity end as quantity) from ({keys}) where i % 500 <> 7"
    run.execute(f"copy (select * from ({keys}) where i % 501 <> 11) to '{folder}/ours.parquet'")
    run.execute(f"copy ({theirs} order by hash(i)) to '{folder}/theirs.parquet'")
    broken = run.execute(f"select count(*) from range({positions}) t(i) where (i % 200 = 0) or (i % 500 = 7) <> (i % 501 = 11)").fetchall()[0][0]
    both_absent = run.execute(f"select count(*) from range({positions}) t(i) where i % 200 = 0 and i % 500 = 7 and i % 501 = 11").fetchall()[0][0]
    return int(broken) - int(both_absent)


def floor(folder: Path) -> int:
    sql = f"""select count(*) from '{folder}/ours.parquet' o full join '{folder}/theirs.parquet' t using (account_number, security_number)
        where o.quantity is distinct from t.quantity"""
    return int(duckdb.connect().execute(sql).fetchall()[0][0])


def step(folder: Path) -> int:
    run = duckdb.connect()
    run.execute("set preserve_insertion_order = false")
    for side in ("ours", "theirs"):
        run.execute(f"create view {side} as select {COLUMNS} from '{folder}/{side}.parquet'")
    sides = [_side(name) for name in ("ours", "theirs")]
    return int(run.execute(f"select count(*) from ({compile_sql(compare_positions(*sides))}) r").fetchall()[0][0])


def _side(name: str) -> Relation:
    keys = [sa.Column(each, sa.String(64)) for each in ("statement_source", "account_code", "item")]
    return Relation(sa.Table(name, sa.MetaData(), *keys, sa.Column("amount", sa.Numeric(38, 6))))


def polars(folder: Path) -> int:
    import polars as pl

    ours, theirs = (pl.scan_parquet(folder / f"{side}.parquet").select("account_code", "item", "quantity") for side in ("ours", "theirs"))
    joined = ours.join(theirs, on=["account_code", "item"], how="full", suffix="_theirs")
    return int(joined.filter(~pl.col("quantity").eq_missing(pl.col("quantity_theirs"))).select(pl.len()).collect().item())


def timed(way: Callable[[Path], int], folder: Path) -> tuple[float, int]:
    best, found = float("inf"), 0
    for _ in range(ROUNDS):
        start = time.perf_counter()
        found = way(folder)
        best = min(best, time.perf_counter() - start)
    return best, found


def main() -> None:
    positions = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000_000
    print(f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, DuckDB {duckdb.__version__}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        expected = make(folder, positions)
        print(f"{positions:,} x {positions:,} positions, {expected:,} broken keys; best of {ROUNDS}")
        for way in (floor, step, polars):
            seconds, found = timed(way, folder)
            print(f"{way.__name__:>8} {seconds:6.2f} s  {found:,} found{'' if found == expected else '  WRONG'}")


if __name__ == "__main__":
    main()
