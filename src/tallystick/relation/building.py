"""Building many relations one after the other, as a whole day's line does."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def many_built() -> Iterator[None]:
    """Hold back the search for unused cycles: a hundred thousand expressions are made at once, and to search them again and again takes a third of the time."""
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()
