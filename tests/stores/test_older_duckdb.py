"""The same days on the oldest DuckDB the program accepts (1.5.6): the same digest of every table.

Needs a Python of its own with that DuckDB and the program's other packages, named by TALLYSTICK_OLDER_DUCKDB_PYTHON; else the test skips, saying so:

    python -m venv older && older/bin/pip install . 'duckdb==1.5.6'
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import duckdb
import pytest

from tests.faults.small_day import digests, played

OLDEST = "1.5.6"
PYTHON = os.environ.get("TALLYSTICK_OLDER_DUCKDB_PYTHON", "")
HERE = Path(__file__).resolve().parents[2]

PLAYED = """
import json, sys
from pathlib import Path
import duckdb
from tests.faults.small_day import digests, played
print(json.dumps([duckdb.__version__, digests(played(Path(sys.argv[1]), Path(sys.argv[2])))]))
"""


@pytest.mark.release
@pytest.mark.skipif(not PYTHON, reason=f"TALLYSTICK_OLDER_DUCKDB_PYTHON names no Python with DuckDB {OLDEST}")
def test_three_days_have_the_same_digests(three_days: Path, tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": f"{HERE / 'src'}:{HERE}"}
    arguments = [PYTHON, "-c", PLAYED, str(tmp_path / "older"), str(three_days)]
    said = subprocess.run(arguments, check=True, capture_output=True, text=True, env=environment, cwd=HERE).stdout
    version, theirs = json.loads(said)
    assert (version, duckdb.__version__ == OLDEST) == (OLDEST, False)
    assert theirs == digests(played(tmp_path / "newer", three_days))
