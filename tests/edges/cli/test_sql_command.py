"""`tallystick sql`: what an administrator reads before anything is installed."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from tallystick.edges.cli.console import UsageWrong
from tallystick.edges.cli.main import app

RUN = CliRunner()


@pytest.mark.parametrize(("engine", "kind"), [("mssql", "VARCHAR(256) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL"), ("oracle", "VARCHAR2(256) NOT NULL")])
def test_the_tables_are_a_script(engine: str, kind: str) -> None:
    answer = RUN.invoke(app, ["sql", engine])
    assert answer.exit_code == 0
    assert "CREATE TABLE trade (" in answer.stdout
    assert f"  security_id {kind}" in answer.stdout


def test_a_step_is_written_with_its_day() -> None:
    answer = RUN.invoke(app, ["sql", "oracle", "open_fail", "--day", "2026-11-12", "--json"])
    texts = json.loads(answer.stdout)["texts"]
    assert list(texts) == ["fails.open_fail"]
    assert "DATE '2026-11-12'" in texts["fails.open_fail"]


def test_a_table_of_the_cut_over_has_both_its_steps() -> None:
    answer = RUN.invoke(app, ["sql", "mssql", "lot", "--json"])
    assert sorted(json.loads(answer.stdout)["texts"]) == ["books.lot", "cut_over.lot"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["db2"], "engine: found 'db2', expected one of mssql, oracle"),
        (["mssql", "trades"], "step: found 'trades', expected a table that a step in SQL writes"),
        (["mssql", "trade", "--day", "tomorrow"], "--day: found 'tomorrow', expected YYYY-MM-DD"),
    ],
)
def test_what_there_is_not_is_said(arguments: list[str], message: str) -> None:
    answer = RUN.invoke(app, ["sql", *arguments])
    assert isinstance(answer.exception, UsageWrong)
    assert message in str(answer.exception)
