"""The graph of columns kept from one command to the next, so that a question is answered at once.

Building it takes about two seconds; what is kept is that result under the hash of everything it is made of (the code of stages, contracts and
lineage, the posting rules, the version of SQLAlchemy), in the user's cache folder. A folder that cannot be written costs time, never an answer;
a kept file that is damaged is built again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import sqlalchemy

from tallystick.lineage.column_graph import ColumnGraph, graph_of
from tallystick.lineage.trace_relation import Node, Nodes, Sources, Traced
from tallystick.stages.books.posting_rule import PostingRule

ROOMS = ("model", "rules", "relation", "stages", "day", "lineage")
PACKAGE = Path(__file__).resolve().parents[1]


def kept_graph(posting_rules: Iterable[PostingRule], folder: Path) -> ColumnGraph:
    """The graph under these posting rules, from `folder` where it is kept, else built and kept there."""
    rules = tuple(posting_rules)
    path = folder / f"columns-{_made_of(rules)[:24]}.json"
    try:
        return _from_data(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        graph = graph_of(rules)
        _keep(graph, path)
        return graph


def cache_folder(environment: Mapping[str, str]) -> Path:
    """Where the user's caches are kept."""
    home = environment.get("XDG_CACHE_HOME") or str(Path(environment.get("HOME") or "~").expanduser() / ".cache")
    return Path(home) / "tallystick"


def _made_of(rules: tuple[PostingRule, ...]) -> str:
    said = hashlib.sha256(f"{sqlalchemy.__version__}\n{rules!r}".encode())
    for path in sorted(path for room in ROOMS for path in (PACKAGE / room).rglob("*.py")):
        said.update(path.relative_to(PACKAGE).as_posix().encode() + b"\n" + path.read_bytes())
    return said.hexdigest()


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
