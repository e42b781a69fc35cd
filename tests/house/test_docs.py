"""The documentation is that of the code: generated pages are current, links lead somewhere, commands and tables a page names exist."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from tallystick.model.catalogue import TABLES
from tests.house.source import ROOT

PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
COMMAND = re.compile(r"\btallystick ((?:day )?[a-z]+)\b")
SHOWN = re.compile(r"tallystick (?:show|explain) \S+ ([a-z_]+)")


def generator() -> ModuleType:
    specification = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", generator().PAGES)
def test_a_generated_page_is_current(name: str) -> None:
    kept = ROOT / "docs" / "reference" / name
    assert kept.read_text(encoding="utf-8") == generator().page(name), f"{name} is not what the code says now: run `make docs` and commit"


@pytest.mark.parametrize("page", PAGES, ids=lambda each: each.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    broken = []
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        if "://" in target or target.startswith("mailto:"):
            continue
        path, _, place = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        if not there.exists() or (place and there.suffix == ".md" and place not in _places(there)):
            broken.append(target)
    assert broken == []


@pytest.mark.parametrize("page", PAGES, ids=lambda each: each.relative_to(ROOT).as_posix())
def test_every_command_a_page_names_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    code = "\n".join(re.findall(r"^```(?:console|bash)\n(.*?)^```", text, re.MULTILINE | re.DOTALL) + re.findall(r"`(tallystick [^`]+)`", text))
    known = set(re.findall(r"^## tallystick (.+)$", generator().page("command_line.md"), re.MULTILINE))
    assert {name for name in COMMAND.findall(code) if name not in known and name.split()[0] not in known} == set()
    assert {name for name in SHOWN.findall(code) if name not in {*TABLES, "tables"}} == set()


def test_every_command_has_an_example() -> None:
    sections = generator().page("command_line.md").split("\n## tallystick ")[2:]
    assert [each.split("\n")[0] for each in sections if "Example:" not in each and "Commands:" not in each] == []


def _places(page: Path) -> set[str]:
    return {re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-") for heading in HEADING.findall(page.read_text(encoding="utf-8"))}
