"""The same day as plain pandas scripts: in exact cents (whole numbers) and in floats, as people write it; and what the floats get wrong.

Run   python benchmarks/peers_day.py --folder FOLDER [--book BOOK]       (FOLDER as made by day_input.py; day.py --peers does it)
Written as a good data-frame programmer would: vectorised, categories and integer keys where they help, no row loops. It does capture
(unusable lines, duplicates, corrections, cancels), enrich (dates, commission, Section 31, TAF), netting per security, trade-date
positions, cash of settled trades and the commission receivable. It does not do: lots, postings that balance, stock record, reconciliation, reasons with
raw text, digests, resuming, risk. With --book its figures are compared with Tallystick's `trade` and `position` tables of that book.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

SECTION_31_DOLLARS_A_MILLION = 20.60
"""The rate of the day's charge dates; the trading activity fee is on holiday (rate 0) in the last quarter of 2026."""

SETTLED, DAY = "2026-11-10", "2026-11-12"
"""Settlement dates of the two trade dates (written in, where Tallystick asks its calendar and cycle rules)."""

CENTS_IN_PRICE_UNITS = 1_000_000 // 100


def read(folder: Path) -> pd.DataFrame:
    """The columns the day needs."""
    columns = ["action", "exec_id", "ref_exec_id", "trade_date", "sending_time", "account_code", "security_code", "side", "quantity", "price"]
    lines = pd.read_parquet(folder / "execution_message.parquet", columns=columns)
    for name in ("action", "account_code", "security_code", "side"):
        lines[name] = lines[name].astype("category")
    return lines


def capture(lines: pd.DataFrame, accounts: pd.DataFrame, securities: pd.DataFrame) -> pd.DataFrame:
    """The live executions: usable, first of repeated ids, the last correction in place of its trade, cancelled ones gone."""
    good = ((lines["quantity"] > 0) & (lines["price"] >= 0)) | (lines["action"] == "CANCEL")
    good &= lines["side"].isin(["BUY", "SELL", "SELL_SHORT", "SELL_SHORT_EXEMPT"])
    good &= lines["account_code"].isin(accounts["account_id"]) & lines["security_code"].isin(securities["security_id"])
    lines = lines[good].sort_values("sending_time", kind="stable").drop_duplicates("exec_id")
    new, changes = lines[lines["action"] == "NEW"], lines[lines["action"] != "NEW"]
    changes = changes[changes["ref_exec_id"].isin(new["exec_id"])].drop_duplicates("ref_exec_id", keep="last")
    corrections = changes[changes["action"] == "CORRECT"].assign(exec_id=lambda c: c["ref_exec_id"])
    return pd.concat([new[~new["exec_id"].isin(changes["ref_exec_id"])], corrections], ignore_index=True)


def enrich_cents(live: pd.DataFrame, accounts: pd.DataFrame, securities: pd.DataFrame) -> pd.DataFrame:
    """Money in whole cents; prices in millionths; every rounding half away from zero, Section 31 up."""
    trades = _with_masters(live, accounts, securities)
    quantity, price = trades["quantity"].to_numpy(np.int64), trades["price"].to_numpy(np.int64)
    gross = (quantity * price + CENTS_IN_PRICE_UNITS // 2) // CENTS_IN_PRICE_UNITS
    schedule = trades["commission_schedule"].to_numpy(object)
    rate = np.select([quantity < 1000, quantity < 10_000], [100, 50], 25)
    floor = np.select([quantity < 1000, quantity < 10_000], [100, 1000], 5000)
    per_share = np.maximum((quantity + 1) // 2, 100)
    basis_points = np.maximum((gross * 5 + 5000) // 10_000, 500)
    tiered = np.maximum((quantity * rate + 50) // 100, floor)
    tiered = np.where(quantity >= 10_000, np.minimum(tiered, 50_000), tiered)
    commission = np.select([schedule == "PER_SHARE", schedule == "BPS", schedule == "TIERED"], [per_share, basis_points, tiered], 0)
    sale = trades["side"].to_numpy(object) != "BUY"
    section = np.where(sale, -(-(gross * 2060) // 100_000_000), 0)
    sign = np.where(sale, -1, 1)
    return trades.assign(signed=quantity * sign, gross=-gross * sign, commission=-commission, fees=-section, net=-gross * sign - commission - section)


def enrich_floats(live: pd.DataFrame, accounts: pd.DataFrame, securities: pd.DataFrame) -> pd.DataFrame:
    """As people write it: floats and `round(2)`."""
    trades = _with_masters(live, accounts, securities)
    quantity, price = trades["quantity"], trades["price"]
    gross = (quantity * price).round(2)
    schedule = trades["commission_schedule"].to_numpy(object)
    rate = np.select([quantity < 1000, quantity < 10_000], [0.01, 0.005], 0.0025)
    floor = np.select([quantity < 1000, quantity < 10_000], [1.0, 10.0], 50.0)
    tiered = (quantity * rate).round(2).clip(lower=floor)
    tiered = np.where(quantity >= 10_000, np.minimum(tiered, 500.0), tiered)
    per_share, basis_points = (quantity * 0.005).round(2).clip(lower=1.0), (gross * 0.0005).round(2).clip(lower=5.0)
    commission = np.select([schedule == "PER_SHARE", schedule == "BPS", schedule == "TIERED"], [per_share, basis_points, tiered], 0.0)
    sale = trades["side"].to_numpy(object) != "BUY"
    section = np.where(sale, np.ceil(gross * SECTION_31_DOLLARS_A_MILLION / 1_000_000 * 100) / 100, 0.0)
    sign = np.where(sale, -1, 1)
    return trades.assign(signed=quantity * sign, gross=-gross * sign, commission=-commission, fees=-section, net=-gross * sign - commission - section)


def _with_masters(live: pd.DataFrame, accounts: pd.DataFrame, securities: pd.DataFrame) -> pd.DataFrame:
    trades = live.merge(accounts[["account_id", "account_class", "commission_schedule"]], left_on="account_code", right_on="account_id")
    trades = trades.merge(securities[["security_id", "clearing_path"]], left_on="security_code", right_on="security_id")
    first = pd.to_datetime(trades["trade_date"]) <= pd.Timestamp("2026-11-09")
    return trades.assign(settlement_date=np.where(first, SETTLED, DAY))


def books(trades: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Netting per security, trade-date positions, cash of what settles today, pending money."""
    due = trades[trades["settlement_date"] == SETTLED]
    cleared = due[due["clearing_path"] == "CNS"]
    position = trades.groupby(["account_id", "security_id"], observed=True, sort=False).agg(quantity=("signed", "sum"))
    return {
        "net": cleared.groupby("security_id", observed=True).agg(bought=("signed", "sum"), money=("gross", "sum"), trades=("signed", "size")),
        "position": position,
        "cost": trades.groupby(["account_id", "security_id"], observed=True, sort=False).agg(money=("gross", "sum")),
        "cash": trades.groupby(["account_id", "settlement_date"], observed=True).agg(money=("net", "sum")),
    }


def run(folder: Path, kind: str, out: Path) -> dict[str, Any]:
    """One kind of script over the day; its seconds, and its tables as Parquet for the comparison."""
    wall, used = time.perf_counter(), time.process_time()
    accounts, securities = (pd.read_parquet(folder / f"{name}_message.parquet") for name in ("account", "security"))
    lines = read(folder)
    lines["price"] = _price_units(folder) if kind == "cents" else lines["price"].astype(float)
    live = capture(lines, accounts, securities)
    trades = (enrich_cents if kind == "cents" else enrich_floats)(live, accounts, securities)
    tables = books(trades)
    trades[["exec_id", "account_id", "security_id", "signed", "gross", "commission", "fees", "net"]].to_parquet(out / f"{kind}_trade.parquet")
    for name, table in tables.items():
        table.reset_index().to_parquet(out / f"{kind}_{name}.parquet")
    return {"wall": time.perf_counter() - wall, "cpu": time.process_time() - used, "lines": len(lines)}


def peak_mib() -> int:
    """The most memory this process has held."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith("VmHWM"))) >> 10


def _price_units(folder: Path) -> Any:
    """Prices as whole millionths, straight from the decimals' bytes."""
    import pyarrow.parquet as pq

    column = pq.read_table(folder / "execution_message.parquet", columns=["price"])["price"].combine_chunks()
    return np.frombuffer(column.buffers()[1], np.int64).reshape(-1, 2)[column.offset : column.offset + len(column), 0]


def compare(out: Path, book: Path | None) -> None:
    """How many figures of the float script differ from the exact ones by half a cent or more; the exact ones against our book."""
    import duckdb

    with duckdb.connect() as connection:
        run_one = lambda sql: connection.execute(sql).fetchall()[0]  # noqa: E731
        wrong = "count(*) filter (abs(round(f.{0} * 100) - e.{0}) >= 1), count(*)"
        keys = {"trade": "exec_id", "cost": "account_id, security_id", "cash": "account_id, settlement_date", "net": "security_id"}
        for name, key in keys.items():
            counts = wrong.format("net" if name == "trade" else "money")
            bad, all_rows = run_one(f"select {counts} from '{out}/floats_{name}.parquet' f join '{out}/cents_{name}.parquet' e using ({key})")
            print(f"  floats against exact cents: {name:<6} {bad:>9,} of {all_rows:,} wrong by a cent or more")
        if book is None:
            return
        ours = f"(select exec_id, gross, commission, section_31_fee + taf_fee fees, net_money net from read_parquet('{book}/tables/trade/*/*.parquet'))"
        for kind, scale in (("cents", 1), ("floats", 100)):
            differs = f"round(t.net * {scale}) is distinct from cast(o.net * 100 as bigint)"
            differ, met = run_one(f"select count(*) filter ({differs}), count(*) from '{out}/{kind}_trade.parquet' t full join {ours} o using (exec_id)")
            print(f"  {kind} against Tallystick's trades: {differ:,} of {met:,} differ in net money")


def main() -> None:
    """Each script in a process of its own, then the comparison."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--folder", type=Path, required=True)
    asked.add_argument("--book", type=Path)
    asked.add_argument("--kind", choices=("cents", "floats"), help=argparse.SUPPRESS)
    asked.add_argument("--out", type=Path, help=argparse.SUPPRESS)
    options = asked.parse_args()
    if options.kind:
        print(json.dumps(run(options.folder, options.kind, options.out) | {"peak_mib": peak_mib()}))
        return
    out = options.folder / "peers"
    out.mkdir(exist_ok=True)
    for kind in ("cents", "floats"):
        command = [sys.executable, __file__, "--folder", str(options.folder), "--kind", kind, "--out", str(out)]
        done = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()[-1])
        title = f"pandas {pd.__version__} in {'exact cents' if kind == 'cents' else 'floats'}"
        print(f"{title:<40}{done['wall']:>9.2f}{done['cpu']:>9.2f}   {done['peak_mib']:,} MiB   {done['lines'] / done['wall']:,.0f} executions/s")
    compare(out, options.book)


if __name__ == "__main__":
    main()
