"""A book in its folder needs no driver of a server: none of them is installed with the program itself."""

from __future__ import annotations

import subprocess
import sys

ABSENT = """
import sys
for name in ("psycopg", "mssql_python", "oracledb", "pyspark"):
    sys.modules[name] = None
"""
EVERYDAY = ("tallystick.day.control", "tallystick.edges.intake", "tallystick.edges.proof", "tallystick.edges.rebuild_elsewhere", "tallystick.edges.demo.show")


def test_everyday_commands_import_no_driver() -> None:
    imported = "\n".join(f"import {name}" for name in EVERYDAY)
    done = subprocess.run([sys.executable, "-c", ABSENT + imported], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


OPENED = """
from pathlib import Path
from tallystick.day.home import home_at
from tallystick.stores.address import parse_address
home_at(Path("."), parse_address("{url}")).open_to_read()
"""


def test_a_missing_driver_is_named_with_what_to_install() -> None:
    for url, extra in (("mssql://clerk@127.0.0.1:1/books", "mssql"), ("oracle://clerk:x@127.0.0.1:1/?service_name=b", "oracle")):
        done = subprocess.run([sys.executable, "-c", ABSENT + OPENED.format(url=url)], check=False, capture_output=True, text=True)
        assert f"install the driver: pip install 'tallystick[{extra}]'" in done.stderr, done.stderr
