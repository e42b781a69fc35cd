"""The books these tests start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.fixtures import one_day, one_day_book, one_day_digests, short_line, three_days
from tests.stores.adjusted_day import adjusted

__all__ = ["one_day", "one_day_book", "one_day_digests", "short_line", "three_days"]


@pytest.fixture(scope="session")
def whole_day(one_day: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book taken through one day, the whole line, in DuckDB; its books were adjusted by hand."""
    return adjusted(tmp_path_factory.mktemp("whole_day") / "book", one_day)
