"""The graph of columns kept from one command to the next, so that a question is answered at once.

Building it takes some seconds; what is kept is that result under the hash of everything it is made of (the code of stages, contracts and
lineage, the posting rules shipped and the firm's own, SQLAlchemy), in the user's cache folder. To read it, none of that is imported: the files
are hashed as they lie. A folder that cannot be written costs time, never an answer; a kept file that is damaged is built again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tallystick.lineage.column_graph import ColumnGraph
from tallystick.lineage.column_sources import Node, Nodes, Sources, Traced

ROOMS = ("model", "rules", "relation", "stages", "day", "lineage")
POSTING_RULES = "posting_rule*.csv"
PACKAGE = Path(__file__).resolve().parents[1]


def kept_graph(own_rules: Path, folder: Path, build: Callable[[], ColumnGraph], beside: Iterable[Path] = ()) -> ColumnGraph:
    """The graph from `folder` where it is kept, else built and kept there.

    `own_rules`: the folder of the firm's own rule files; `beside`: further files the graph that `build` gives is made of.
    """
    path = folder / f"columns-{_made_of(own_rules, beside)[:24]}.json"
    try:
        return _from_data(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        graph = build()
        _keep(graph, path)
        return graph


def cache_folder(environment: Mapping[str, str]) -> Path:
    """Where the user's caches are kept."""
    home = environment.get("XDG_CACHE_HOME") or str(Path(environment.get("HOME") or "~").expanduser() / ".cache")
    return Path(home) / "tallystick"


def _made_of(own_rules: Path, beside: Iterable[Path]) -> str:
    said = hashlib.sha256()
    code = sorted(path for room in ROOMS for path in (PACKAGE / room).rglob("*.py"))
    rules = [*sorted((PACKAGE / "rules" / "rows").glob(POSTING_RULES)), *sorted(own_rules.glob(POSTING_RULES))]
    for path in (*code, *rules, *beside, *_sqlalchemy()):
        content = path.read_bytes()
        said.update(f"{path.name} {len(content)}\n".encode() + content)
    return said.hexdigest()


def _sqlalchemy() -> Iterable[Path]:
    """The file that names the version of SQLAlchemy, found without importing it."""
    found = find_spec("sqlalchemy")
    return [Path(found.origin)] if found is not None and found.origin else []


def _keep(graph: ColumnGraph, path: Path) -> None:
    part = path.with_suffix(f".{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(_as_data(graph), separators=(",", ":")), encoding="utf-8")
        part.replace(path)
        for old in path.parent.glob("columns-*.json"):
            if old != path:
                old.unlink(missing_ok=True)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _as_data(graph: ColumnGraph) -> dict[str, Any]:
    """Nodes numbered once; tables by name, each step with its rows and its columns (values, deciding)."""
    nodes = sorted(graph.nodes)
    number = {node: place for place, node in enumerate(nodes)}

    def listed(some: Nodes) -> list[int]:
        return sorted(number[node] for node in some)

    tables = {
        table: {
            step: [listed(part.rows), {name: [listed(each.values), listed(each.deciding)] for name, each in part.columns.items()}]
            for step, part in steps.items()
        }
        for table, steps in graph.traced.items()
    }
    return {"nodes": [list(node) for node in nodes], "tables": tables, "order": list(graph.order)}


def _from_data(data: Mapping[str, Any]) -> ColumnGraph:
    nodes = [Node(*each) for each in data["nodes"]]

    def these(numbers: Sequence[int]) -> Nodes:
        return frozenset([nodes[each] for each in numbers])

    tables = {
        table: {
            step: Traced({name: Sources(these(values), these(deciding)) for name, (values, deciding) in columns.items()}, these(rows))
            for step, (rows, columns) in steps.items()
        }
        for table, steps in data["tables"].items()
    }
    return ColumnGraph(tables, tuple(data["order"]))
