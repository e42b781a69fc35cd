"""What stands around a change and is not in the graph: the files and profiles a landing table is filled from, and the tests that name a table.

Tests are found by the names of tables in `tests/` of a source tree; an installed package has none, and says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tallystick.day.book import Book
from tallystick.edges.book_inputs import loads, own_profiles
from tallystick.edges.profile_outline import ProfileOutline, outline, shipped_outlines
from tallystick.lineage.column_graph import ColumnGraph, Node
from tallystick.lineage.column_sources import FOREIGN_STEP, ROWS
from tallystick.lineage.impact import Impact
from tallystick.lineage.impact_target import Target, UnknownTarget, near, target_named

PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Around:
    """Profiles and senders' files whose rows reach the target or come from it, formats they came in, and tests; `tests` is None without a source tree."""

    profiles: tuple[str, ...]
    senders: tuple[str, ...]
    files: tuple[str, ...]
    tests: tuple[str, ...] | None


def target_in_book(graph: ColumnGraph, book: Book, name: str) -> Target:
    """The target of this name, a loaded file or a profile of the book among them. Raises UnknownTarget."""
    profile = _profile_named(book, name)
    if profile is not None:
        nodes = frozenset(Node(profile.target, column) for column in graph.columns(profile.target) if column in profile.filled)
        return Target("profile", name, nodes or graph.starts(profile.target))
    taken = frozenset(node for table in graph.tables if _foreign_step(name) in graph.steps_of(table) for node in _mapped(graph, table, _foreign_step(name)))
    if taken:
        return Target("profile over the customer's own tables", name, taken)
    tables = sorted({str(table) for facts in _loads(book) if facts["name"] == Path(name).name for table in _rows(facts)})
    if tables:
        return Target("loaded file", name, frozenset(node for table in tables for node in graph.starts(table)))
    if any(table.startswith(f"{name.split('.')[0]}.") for table in graph.tables) and name not in graph.tables and not _is_column(graph, name):
        raise UnknownTarget(f"no profile of the book reads {name}, so that nothing depends on it{near(name, graph.tables)}")
    if Path(name).suffix and name.rsplit(".", 1)[-1] not in ("csv", "toml", "py") and name not in graph.tables and not _is_column(graph, name):
        raise UnknownTarget(
            f"found {name!r}: no file of that name was loaded into {book.path.name}; `tallystick show {book.path.name} received_file` lists them"
        )
    return target_named(graph, name)


def around(book: Book, impact: Impact) -> Around:
    """What stands around an impact."""
    tables = impact.tables
    profiles = [each for each in _profiles(book) if each.target in tables]
    loaded = [facts for facts in _loads(book) if tables & set(_rows(facts))]
    ways = sorted({f"{facts['format']}{', profile ' + str(facts['profile']) if facts['profile'] else ''}" for facts in loaded})
    own = frozenset(impact.target.tables) | {each.table for each in impact.leads_to if each.by_value}
    return Around(
        (*(f"{each.name} → {each.target}" for each in profiles), *_foreign_profiles(impact)),
        tuple(ways),
        tuple(sorted({str(facts["name"]) for facts in loaded})),
        naming_tests(own),
    )


def _foreign_profiles(impact: Impact) -> list[str]:
    touched = [*impact.comes_from, *impact.leads_to]
    return [f"{step.removeprefix(FOREIGN_STEP)} → {each.table}" for each in touched for step in each.steps if step.startswith(FOREIGN_STEP)]


def naming_tests(tables: Iterable[str], root: Path | None = None) -> tuple[str, ...] | None:
    """Test files that name one of these tables as a whole word; None where there is no source tree."""
    folder = (root or PACKAGE.parents[1]) / "tests"
    if not folder.is_dir():
        return None
    words = re.compile(r"\b(" + "|".join(sorted(map(re.escape, {each for each in tables if "/" not in each}))) + r")\b")
    found = [path for path in sorted(folder.rglob("test_*.py")) if words.search(path.read_text(encoding="utf-8"))]
    return tuple(path.relative_to(folder.parent).as_posix() for path in found)


def _foreign_step(name: str) -> str:
    return f"{FOREIGN_STEP}{Path(name).name.removesuffix('.toml').removeprefix('profile:')}"


def _mapped(graph: ColumnGraph, table: str, step: str) -> list[Node]:
    """The columns of a landing table that a profile over foreign tables fills, and which rows there are."""
    return [Node(table, column) for column in (*graph.traced[table][step].columns, ROWS)]


def _is_column(graph: ColumnGraph, name: str) -> bool:
    return name.rpartition(".")[0] in graph.tables


def _profiles(book: Book) -> list[ProfileOutline]:
    own = [outline(text, name) for name, text in own_profiles(book).items()]
    return [*own, *[each for each in shipped_outlines() if each.name not in {profile.name for profile in own}]]


def _profile_named(book: Book, name: str) -> ProfileOutline | None:
    wanted = Path(name).name.removesuffix(".toml") if name.endswith(".toml") else name.removeprefix("profile:")
    return next((each for each in _profiles(book) if each.name == wanted), None)


def _loads(book: Book) -> list[dict[str, object]]:
    return [dict(entry.facts) for entry in loads(book)]


def _rows(facts: dict[str, object]) -> list[str]:
    rows = facts.get("rows")
    return [str(name) for name in rows] if isinstance(rows, dict) else []
