"""How much of a file is held at once, and where a file is refused."""

from __future__ import annotations

BLOCK_BYTES = 8 << 20
"""A text file is read in blocks of this many bytes; memory stays a small multiple of it."""

LINE_LIMIT_BYTES = 1 << 20
"""A line (or quoted record) longer than this refuses the file."""

HEAD_BYTES = 1 << 16
"""As much of a file as is looked at to recognise it."""

PREAMBLE_LINES = 50
"""A header after a preamble is looked for in so many lines."""

PARQUET_BATCH_ROWS = 1 << 17
"""Rows of a Parquet file held at once."""

ROW_GROUP_LIMIT_BYTES = 4 << 30
"""A Parquet row group that unpacks to more refuses the file."""

BATCH_TEXT_LIMIT_BYTES = 1 << 28
"""A text column that unpacks to more in one batch of a Parquet file refuses the file (a dictionary of few long values is small on disk)."""
