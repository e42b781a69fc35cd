"""The small broker's book, made once, and its days opened once for all explanations."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tallystick.day.book import Book
from tallystick.lineage.find_rows import BookRows
from tests.lineage.mini_book import made


@pytest.fixture(scope="session")
def mini_book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """Two closed days of the small broker."""
    with made(tmp_path_factory.mktemp("mini")) as book:
        yield book


@pytest.fixture(scope="session")
def mini_rows(mini_book: Book) -> Iterator[BookRows]:
    """Its days, open."""
    rows = BookRows(mini_book)
    yield rows
    rows.close()
