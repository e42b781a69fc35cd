"""What SQL Server and Oracle would be sent is what was reviewed; and it has nothing that those engines are known to refuse."""

from __future__ import annotations

import re

import pytest

from tallystick.stores.dialects.engine import Engine
from tests.golden.texts import ENGINES, STEPS, golden_path, text_of_step, text_of_tables

ANEW = "the text has changed: run `python tests/golden/write.py`, read the difference as that engine's administrator would, and commit it"

REFUSED: dict[str, tuple[str, ...]] = {
    "mssql": ("\\b(true|false)\\b", "\\|\\|", "NULLS (FIRST|LAST)", "TIMESTAMP", "LIMIT", "ceil\\(", "div\\(", "char_length\\(", "count\\("),
    "oracle": ("\\b(true|false)\\b", r"^ *\) AS", "LIMIT", " % ", "div\\(", "substring\\(", "char_length\\(", "VARCHAR\\(", "DECIMAL\\("),
}
"""What must not be in a text outside of quotes."""


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.name)
@pytest.mark.parametrize("name", STEPS)
def test_a_step_s_text_is_the_one_reviewed(engine: Engine, name: str) -> None:
    path = golden_path(engine, name)
    assert path.exists(), f"{path.name}: {ANEW}"
    text = text_of_step(engine, STEPS[name])
    assert text == path.read_text(encoding="utf-8"), f"{engine.name}/{path.name}: {ANEW}"
    outside = re.sub(r"'(?:[^']|'')*'", "'…'", text)
    assert [found for found in REFUSED[engine.name] if re.search(rf"(?<![A-Za-z_]){found}", outside, re.MULTILINE)] == []


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.name)
def test_the_tables_are_those_reviewed(engine: Engine) -> None:
    assert text_of_tables(engine) == golden_path(engine, "tables").read_text(encoding="utf-8"), ANEW


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.name)
def test_no_file_is_left_of_a_step_that_is_no_more(engine: Engine) -> None:
    assert {path.stem for path in golden_path(engine, "tables").parent.glob("*.sql")} == {*STEPS, "tables"}


@pytest.mark.release
@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.name)
@pytest.mark.parametrize("name", [*STEPS, "tables"])
def test_an_independent_parser_of_that_engine_reads_the_text(engine: Engine, name: str) -> None:
    import sqlglot
    from sqlglot import exp

    text = golden_path(engine, name).read_text(encoding="utf-8").replace("\nGO\n", "\n")
    dialect = {"mssql": "tsql", "oracle": "oracle"}[engine.name]
    statements = [each for each in sqlglot.parse(text, dialect=dialect, error_level=sqlglot.ErrorLevel.RAISE) if each is not None]
    assert len(statements) == text.count("CREATE TABLE") if name == "tables" else len(statements) == 1
    unknown = [found.sql() for each in statements for found in each.find_all(exp.Command, exp.Anonymous)]
    assert unknown == []
