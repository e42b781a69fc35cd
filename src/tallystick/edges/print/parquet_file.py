"""Any table as Parquet, types and decimals as they are; equal tables give equal bytes, however they were cut into batches."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

ROW_GROUP_ROWS = 1_048_576


def print_parquet(table: pa.Table, path: Path) -> None:
    """Write a table to a file (Parquet 2.6, Zstandard)."""
    pq.write_table(table.combine_chunks(), path, version="2.6", compression="zstd", row_group_size=ROW_GROUP_ROWS)
