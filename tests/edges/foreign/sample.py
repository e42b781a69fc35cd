"""The sample schema of examples/foreign_schema, as the tests use it."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

FOLDER = Path(__file__).resolve().parents[3] / "examples" / "foreign_schema"


def make_day() -> ModuleType:
    """The generator of the sample's rows."""
    if "sample_make_day" not in sys.modules:
        spec = importlib.util.spec_from_file_location("sample_make_day", FOLDER / "make_day.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules["sample_make_day"] = module
        spec.loader.exec_module(module)
    return sys.modules["sample_make_day"]


def statements(seed: int = 20261110, trades: int = 40) -> Iterator[str]:
    """The sample's rows as insert statements."""
    yield from make_day().statements(seed, trades)
