"""The rules: every row has a period, a source and an evidence mark; every reason the code gives is a row."""

from __future__ import annotations

import ast
import re
from itertools import pairwise

import pytest

from tallystick.model.fail_tables import FAIL
from tallystick.model.reconcile_tables import RECON_BREAK
from tallystick.rules import rule_tables
from tallystick.rules.family import EVIDENCE_MARKS, FAMILIES, Family
from tests.house.source import Module, modules

RULES = rule_tables()
REASON_ROWS = {(row["stage"], row["code"]): row for row in RULES["reason_code"].to_pylist()}
BREAK_TYPES = {row["break_type"] for row in RULES["break_owner"].to_pylist()}
EXPLAINED = {code for table in (FAIL, RECON_BREAK) for column in table for code in re.findall(r"[A-Z][A-Z0-9_]+", column.meaning)}
NOT_GIVEN_YET: set[tuple[str, str]] = set()
CODE = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)+")


@pytest.mark.parametrize("family", FAMILIES, ids=lambda each: each.file)
def test_every_rule_row_has_a_source_and_an_evidence_mark(family: Family) -> None:
    for row in RULES[family.table.name].to_pylist():
        assert row["source"], row
        assert row["evidence"] in EVIDENCE_MARKS, row


@pytest.mark.parametrize("family", [each for each in FAMILIES if each.dated], ids=lambda each: each.file)
def test_every_dated_rule_says_when_it_holds(family: Family) -> None:
    for row in RULES[family.table.name].to_pylist():
        assert row["valid_from"] <= row["valid_to"], row


def test_no_market_number_stands_in_a_stage() -> None:
    """Numbers in stages are structure (0, 1, scales, powers of ten for exact division) or a named bound with its reason below it."""
    allowed = {*range(-1, 41), *(10**power for power in range(2, 19)), 64, 4000, 1900, 9999}
    found = []
    for module in modules("stages"):
        if "/risk/" in module.where or "/report/" in module.where:  # figures of statistics; places of a report's lines
            continue
        explained = _explained_constants(module.tree)
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Constant) and type(node.value) is int and node.value not in allowed and id(node) not in explained:
                found.append(f"{module.where}:{node.lineno} {node.value}")
    assert found == []


def _explained_constants(tree: ast.Module) -> set[int]:
    """Constants of a module whose next statement is a text saying why."""
    explained = set()
    for statement, after in pairwise(tree.body):
        if isinstance(statement, ast.Assign) and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) and isinstance(after.value.value, str):
            explained |= {id(node) for node in ast.walk(statement)}
    return explained


def test_every_reason_a_step_names_is_a_row_of_its_stage() -> None:
    missing = []
    for module in modules("stages"):
        section = re.search(r"^Reasons\b(.*?)(?=^[A-Z][a-z]+ {2,}|\Z)", module.docstring, re.MULTILINE | re.DOTALL)
        codes = {found.group(0) for found in CODE.finditer(section.group(1))} if section else set()
        missing += [f"{module.where} {code}" for code in sorted(codes) if not _is_row(module, code)]
    assert missing == []


def test_every_reason_the_code_gives_is_a_row_of_its_stage() -> None:
    """`(condition, "CODE")` is how a step gives a reason; each code given so is a row of the stage's closed list."""
    missing = []
    for module in modules("stages"):
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.Call) or not _called(node).endswith(("first_reason", "_reasoned")):
                continue
            for case in node.args:
                code = case.elts[1] if isinstance(case, ast.Tuple) and len(case.elts) == 2 else None
                if isinstance(code, ast.Constant) and not _is_row(module, str(code.value)):
                    missing.append(f"{module.where}:{node.lineno} {code.value}")
    assert missing == []


def test_every_reason_row_is_given_by_some_code() -> None:
    """A reason nobody gives is a promise nobody keeps; what is not given yet is listed, and fails here once it is."""
    text = "\n".join(each.path.read_text(encoding="utf-8") for each in modules())
    assert {(stage, code) for stage, code in REASON_ROWS if not re.search(rf"\b{code}\b", text)} == NOT_GIVEN_YET


def test_reasons_of_a_stage_have_an_order() -> None:
    places = [(stage, row["precedence"]) for (stage, _), row in REASON_ROWS.items()]
    assert sorted(set(places)) == sorted(places)


def test_reason_rows_show_the_smallest_input() -> None:
    assert [key for key, row in REASON_ROWS.items() if not row["sentence"].endswith(".") or not row["smallest_input"]] == []


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _is_row(module: Module, code: str) -> bool:
    """Whether it is a reason of the module's stage, or a code that its table's contract explains (the cause of a fail, the type of a break)."""
    stage = module.where.split("/stages/")[1].split("/")[0]
    return (stage, code) in REASON_ROWS or code in BREAK_TYPES or code in EXPLAINED
