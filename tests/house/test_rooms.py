"""The rooms of the house: imports point one way, files stay small and are named after what they hold."""

from __future__ import annotations

import ast

from tests.house.source import FREE, ROOMS, modules

DRAWERS = ("utils", "util", "helpers", "helper", "common", "manager", "misc", "tools")
LONGEST_FILE = 400


def test_every_module_stands_in_a_room() -> None:
    assert [each.where for each in modules() if each.room not in (*ROOMS, *FREE)] == []


def test_a_room_imports_only_rooms_before_it_and_itself() -> None:
    wrong = []
    for module in modules(*ROOMS):
        allowed = (*ROOMS[: ROOMS.index(module.room) + 1], *FREE)
        for line, name in module.imports:
            parts = name.split(".")
            if parts[0] == "tallystick" and len(parts) > 1 and parts[1] not in allowed:
                wrong.append(f"{module.where}:{line} imports {name}, which stands after {module.room}")
    assert wrong == []


def test_no_drawer_for_odds_and_ends() -> None:
    assert [each.where for each in modules() if each.name in DRAWERS or each.path.parent.name in DRAWERS] == []


def test_no_file_is_longer_than_a_person_reads() -> None:
    longest = {each.where: len(each.path.read_text(encoding="utf-8").splitlines()) for each in modules()}
    assert {where: lines for where, lines in longest.items() if lines > LONGEST_FILE} == {}


def test_every_module_says_what_it_is() -> None:
    assert [each.where for each in modules() if not each.docstring] == []


def test_every_public_function_and_class_has_a_docstring() -> None:
    bare = []
    for module in modules():
        for node in module.tree.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_") and not ast.get_docstring(node):
                bare.append(f"{module.where}:{node.lineno} {node.name}")
    assert bare == []


def test_no_error_is_swallowed_whole() -> None:
    """`except:` and `except Exception` hide defects; the command line's one catch turns named errors into exit codes and raises the rest."""
    allowed = {"src/tallystick/edges/cli/main.py"}
    found = {module.where for module in modules() for node in ast.walk(module.tree) if isinstance(node, ast.ExceptHandler) and _catches_all(node)}
    assert found <= allowed


def _catches_all(handler: ast.ExceptHandler) -> bool:
    return handler.type is None or (isinstance(handler.type, ast.Name) and handler.type.id in ("Exception", "BaseException"))
