"""Rows a second from a canonical execution CSV and Parquet to landing rows, beside the floors of the same machine.

Run   python benchmarks/csv_read.py [ROWS]        (1,000,000 by default; needs about 150 bytes of disk a row)
Floor CSV: pyarrow.csv reads the same columns as text and nothing else. Floor Parquet: pyarrow reads the columns.
"""

from __future__ import annotations

import platform
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv as pa_csv
import pyarrow.parquet as pq

from tallystick.edges.messages.tabular import canonical_columns, canonical_profile, read_tabular_batches

SEED = 20240603


def executions(rows: int) -> pa.Table:
    """Executions as text, as a sender would write them."""
    draw = np.random.default_rng(SEED)
    number = np.arange(rows)
    seconds = 9 * 3600 + 1800 + number * 23_400 // rows
    columns = {
        "sender": np.full(rows, "ALPHA"),
        "chain": np.full(rows, "EXECUTION"),
        "action": np.full(rows, "NEW"),
        "exec_id": np.char.mod("E%09d", number),
        "trade_date": np.full(rows, "2024-06-03"),
        "trade_time": [
            f"2024-06-03T{s // 3600:02d}:{s // 60 % 60:02d}:{s % 60:02d}.{n % 1000:03d}" for s, n in zip(seconds.tolist(), number.tolist(), strict=True)
        ],
        "account_code": np.char.mod("A%05d", draw.integers(0, 50_000, rows)),
        "security_code": np.char.mod("US%09d0", draw.integers(0, 10_000, rows)),
        "security_code_kind": np.full(rows, "ISIN"),
        "side": draw.choice(["BUY", "SELL", "SELL_SHORT"], rows),
        "quantity": np.char.mod("%d", draw.integers(1, 100_000, rows)),
        "price": np.char.mod("%.4f", draw.integers(100, 50_000_000, rows) / 10_000),
        "currency": np.full(rows, "USD"),
    }
    return pa.table({name: pa.array(cells, pa.string()) for name, cells in columns.items()})


def timed(title: str, rows: int, work: Callable[[], object]) -> None:
    """Best of three, wall and processor time."""
    best = (1e9, 1e9)
    for _ in range(3):
        wall, used = time.perf_counter(), time.process_time()
        work()
        best = min(best, (time.perf_counter() - wall, time.process_time() - used))
    print(f"{title:<44}{best[0]:7.2f} s wall{best[1]:7.2f} s processor{rows / best[0]:14,.0f} rows/s")


def read(path: Path, file_format: str) -> None:
    """Read all batches and let them go."""
    profile = canonical_profile("execution_message", file_format)
    rejected = sum(batch.rejected for batch in read_tabular_batches(path, "benchmark", profile))
    assert rejected == 0


def main(rows: int) -> None:
    print(f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}, pyarrow {pa.__version__}, {pa.cpu_count()} cores, {rows:,} rows")
    with tempfile.TemporaryDirectory() as folder:
        text, columns = Path(folder) / "execution_message.csv", Path(folder) / "execution_message.parquet"
        table = executions(rows)
        pa_csv.write_csv(table, text, pa_csv.WriteOptions(quoting_style="none"))
        profile = canonical_profile("execution_message")
        typed = pa.concat_tables([batch.tables["execution_message"] for batch in read_tabular_batches(text, "benchmark", profile)])
        pq.write_table(typed.select(list(canonical_columns("execution_message"))), columns, compression="zstd", row_group_size=250_000)
        as_text = pa_csv.ConvertOptions(column_types={name: pa.string() for name in table.column_names})
        del table, typed
        timed("CSV floor: columns as text", rows, lambda: pa_csv.read_csv(text, convert_options=as_text))
        timed("CSV to landing rows, verified", rows, lambda: read(text, "csv"))
        timed("Parquet floor: read the columns", rows, lambda: pq.read_table(columns))
        timed("Parquet to landing rows, verified", rows, lambda: read(columns, "parquet"))
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB (with the generator)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
