"""The project's own files as the house tests see them: modules parsed once, steps, paths."""

from __future__ import annotations

import ast
import re
import subprocess
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "tallystick"
ROOMS = ("model", "rules", "relation", "stages", "journal", "stores", "day", "lineage", "guard", "edges")
"""Rooms in the order in which they may import each other: only rooms to the left, and themselves."""

FREE = ("__init__", "version", "api")
"""Modules of the package itself: the version, and the public door, which may import every room."""


@dataclass(frozen=True)
class Module:
    """One source file of the package."""

    path: Path

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.path.read_text(encoding="utf-8"))

    @property
    def where(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @property
    def room(self) -> str:
        return self.path.relative_to(PACKAGE).parts[0].removesuffix(".py")

    @property
    def name(self) -> str:
        return self.path.stem

    @cached_property
    def docstring(self) -> str:
        return ast.get_docstring(self.tree) or ""

    @cached_property
    def imports(self) -> list[tuple[int, str]]:
        """Line and full name of everything imported, also inside functions and under TYPE_CHECKING."""
        found: list[tuple[int, str]] = []
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found += [(node.lineno, each.name) for each in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                found += [(node.lineno, f"{node.module}.{each.name}") for each in node.names]
        return found

    @cached_property
    def public_functions(self) -> list[ast.FunctionDef]:
        return [node for node in self.tree.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]

    def has_section(self, section: str) -> bool:
        return re.search(rf"^{section}\b", self.docstring, re.MULTILINE) is not None


def modules(*rooms: str) -> list[Module]:
    """Every module of these rooms (all when none is named), in order of path."""
    return [each for each in _all_modules() if not rooms or each.room in rooms]


@cache
def _all_modules() -> tuple[Module, ...]:
    """All of them, so that each is read and parsed once for all tests."""
    return tuple(Module(path) for path in sorted(PACKAGE.rglob("*.py")))


def table_names() -> frozenset[str]:
    from tallystick.model.catalogue import TABLES

    return frozenset(TABLES)


def step_modules() -> list[Module]:
    """Files of the stages that hold a step: a public function named after a table."""
    return [each for each in modules("stages") if any(function.name in table_names() for function in each.public_functions)]


def own_files() -> list[Path]:
    """Files of the repository: tracked ones and new ones that git does not ignore; without git, all but caches and the environment."""
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    else:
        paths = [path for path in ROOT.rglob("*") if not any(part.startswith(".") or part == "__pycache__" for part in path.relative_to(ROOT).parts)]
    return sorted(path for path in paths if path.is_file() and "__pycache__" not in path.parts)
