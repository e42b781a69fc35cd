"""The steps: each says what it reads, writes and holds, writes a table with a contract, and is a pure function."""

from __future__ import annotations

import ast
import inspect
import re

import pytest

from tallystick.day.graph import carried, step_of
from tallystick.model.catalogue import contract_of
from tallystick.model.contract import DECIMALS, Kind
from tallystick.model.landing import LANDING
from tallystick.rules.load import FAMILIES
from tallystick.stages.line import CUT_OVER_LINE, LINE
from tests.house.source import Module, modules, step_modules, table_names

SECTIONS = ("Reads", "Writes", "Holds", "Source", "Reasons")
STEPS = [step_of(function) for function in dict.fromkeys((*LINE, *CUT_OVER_LINE))]
VALUES = {"business_date", "firm", "posting_rules", "oldest_remembered", "last_close"}
WITH_UNITS = {*DECIMALS, Kind.MEASURE}

CLOCKS = {"now", "today", "utcnow", "time", "time_ns", "monotonic", "perf_counter", "localtime", "gmtime"}
FILES_AND_NETS = {"os", "sys", "io", "pathlib", "socket", "subprocess", "urllib", "http", "requests", "sqlite3", "duckdb", "tempfile", "shutil"}
FOREIGN = {"random", "secrets", "uuid", "time", *FILES_AND_NETS}
NO_FLOAT = [each for each in modules("stages") if "/risk/" not in each.where]


@pytest.mark.parametrize("module", step_modules(), ids=lambda each: each.where.split("stages/")[-1])
def test_a_step_file_says_what_it_reads_writes_and_holds(module: Module) -> None:
    missing = [section for section in SECTIONS if not module.has_section(section)]
    measured = any(column.kind in WITH_UNITS for function in module.public_functions if function.name in table_names() for column in contract_of(function.name))
    if measured and not module.has_section("Units"):
        missing.append("Units")
    assert missing == []


def test_every_step_writes_a_table_with_a_contract() -> None:
    assert [step.name for step in STEPS if step.name not in table_names()] == []


def test_every_step_reads_tables_that_exist() -> None:
    sources = {table.name for table in LANDING} | {family.table.name for family in FAMILIES} | {"calendar_day"}
    made = {step.name for step in STEPS}
    unknown = []
    for step in STEPS:
        for name in step.reads:
            table = name.removeprefix("previous_").removeprefix("recent_") if carried(name) else name
            if table not in made | sources:
                unknown.append(f"{step.name} reads {name}")
    assert unknown == []


def test_a_step_takes_only_tables_and_the_plain_values_of_a_day() -> None:
    assert {step.name: set(step.values) - VALUES for step in STEPS if set(step.values) - VALUES} == {}


def test_no_two_steps_of_a_line_write_the_same_table() -> None:
    for line in (LINE, CUT_OVER_LINE):
        names = [function.__name__ for function in line]
        assert sorted(set(names)) == sorted(names)


def test_what_a_step_reads_stands_in_its_docstring() -> None:
    """Every table a step reads is named under Reads or, made in the same file, under Writes; `the state of the last close` stands for all previous_ tables."""
    missing = []
    for step in STEPS:
        docstring = inspect.getdoc(inspect.getmodule(step.function)) or ""
        reads = _section(docstring, "Reads")
        named = set(re.findall(r"[a-z0-9_]+", reads + _section(docstring, "Writes")))
        if "every landing table" in reads:
            named |= {table.name for table in LANDING}
        carried_over = "state of the last close" in reads
        missing += [f"{step.name} reads {name}" for name in step.reads if name not in named and not (carried(name) and carried_over)]
    assert missing == []


def test_no_stage_reads_a_clock_draws_lots_or_touches_the_machine() -> None:
    found = []
    for module in modules("stages"):
        found += [f"{module.where}:{line} imports {name}" for line, name in module.imports if name.split(".")[0] in FOREIGN]
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS and not node.args and not node.keywords:
                found.append(f"{module.where}:{node.lineno} calls {node.func.attr}()")
            if isinstance(node, ast.Attribute) and node.attr in ("random", "default_rng", "shuffle", "sample"):
                found.append(f"{module.where}:{node.lineno} uses {node.attr}")
    assert found == []


@pytest.mark.parametrize("module", NO_FLOAT, ids=lambda each: each.where.split("stages/")[-1])
def test_nothing_booked_is_a_float(module: Module) -> None:
    """No float constant, no float type and no true division outside of risk."""
    found = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, float):
            found.append(f"line {node.lineno}: {node.value}")
        if isinstance(node, ast.Name) and node.id == "float":
            found.append(f"line {node.lineno}: float")
        if isinstance(node, ast.Attribute) and node.attr in ("float64", "float32", "Float", "Double", "REAL"):
            found.append(f"line {node.lineno}: {node.attr}")
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
            found.append(f"line {node.lineno}: /")
    assert found == []


def test_nothing_booked_is_kept_as_a_float() -> None:
    """A measure (a float) stands in the tables of risk only."""
    measured = {step.name for step in STEPS if step.room != "risk" and any(column.kind is Kind.MEASURE for column in step.contract)}
    assert measured == set()


def test_a_public_signature_says_what_it_takes() -> None:
    """`Any` in a stage's public signature needs a reason: expressions, rows of the array steps, and step functions have one."""
    found = []
    for module in modules("stages"):
        for function in module.public_functions:
            arguments = [*function.args.args, *function.args.kwonlyargs]
            found += [f"{module.where} {function.name}({each.arg})" for each in arguments if each.annotation is None or ast.unparse(each.annotation) == "Any"]
    assert found == []


def _section(docstring: str, name: str) -> str:
    found = re.search(rf"^{name}\b(.*?)(?=^[A-Z][a-z]+ {{2,}}|\Z)", docstring, re.MULTILINE | re.DOTALL)
    return found.group(1) if found else ""
