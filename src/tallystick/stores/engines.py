"""Which engine a book's tables live in, opened for one piece of work; each engine's file is imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tallystick.stores.store import Store


def open_store(book: Path, environment: Mapping[str, str]) -> Store:
    """The store of a book: DuckDB over the files of its folder."""
    from tallystick.stores.duckdb_store import DuckStore

    threads = environment.get("TALLYSTICK_THREADS", "")
    return DuckStore(book, int(threads) if threads.isdigit() else None, environment.get("TALLYSTICK_MEMORY_LIMIT"))
