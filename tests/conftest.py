"""Fixtures shared by all tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real inputs nobody here wrote; tests that need it skip where it is absent."""
    candidates = [os.environ.get("TALLYSTICK_SHARED_DATA", ""), str(Path(__file__).resolve().parents[2] / "shared" / "data")]
    for each in candidates:
        if each and Path(each).is_dir():
            return Path(each)
    pytest.skip("the folder of real input data (../shared/data) is absent; set TALLYSTICK_SHARED_DATA to use a copy")
