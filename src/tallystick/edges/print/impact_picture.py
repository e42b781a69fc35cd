"""The picture of an impact: what the target comes from on its left, what it leads to on its right, by stage; values with their ways, control as names."""

from __future__ import annotations

from tallystick.edges.print.svg_layers import Arrow, Box, layered
from tallystick.lineage.column_graph import ROWS, ColumnGraph, Node
from tallystick.lineage.impact import FREE, LOCKED, Impact, Touched, stage_of
from tallystick.stages.order import STAGES

LAYERS = ("foreign", "carried", "firm", "landing", "rules", "cut_over", *STAGES, "printed", "compare")
HEADS = {
    "foreign": "customer's tables",
    "carried": "state of last close",
    "firm": "settings",
    "landing": "files",
    "printed": "printed reports",
    "compare": "beside the old system",
    "cut_over": "cut-over",
}
SHORT = "report/"


def impact_picture(graph: ColumnGraph, impact: Impact) -> str:
    """The SVG."""
    own = {name: Touched(name, stage_of(name), (), _asked(impact, name), (), True, impact.change) for name in impact.target.tables}
    before = {each.table: each for each in impact.comes_from if each.table not in own}
    after = {each.table: each for each in impact.leads_to if each.table not in own and not (each.table in before and not each.by_value)}
    touched = {**before, **after, **own}
    shown = {name: each for name, each in touched.items() if _is_shown(each, touched)}
    boxes = [_box(each, "asked" if name in own else "after" if name in after else "before") for name, each in shown.items()]
    return layered(f"What {impact.target.name} touches", [HEADS.get(each, each) for each in LAYERS], boxes, _arrows(graph, shown, own))


def _asked(impact: Impact, table: str) -> tuple[str, ...]:
    return tuple(sorted(node.column for node in impact.target.starts if node.table == table and node.column != ROWS))


def _is_shown(each: Touched, touched: dict[str, Touched]) -> bool:
    """State carried over is left out where its table is in the picture itself."""
    if each.stage != "carried":
        return True
    plain = touched.get(each.table.removeprefix("previous_").removeprefix("recent_"))
    return each.by_value and not (plain and plain.by_value)


def _box(each: Touched, side: str) -> Box:
    hover = f"{each.table}: by value {', '.join(each.values) or 'nothing'}; by control {', '.join(each.controlled) or 'its rows only'}; {each.change}"
    detail = ", ".join(each.values)
    mark = " · locked" if each.change == LOCKED else ""
    tone = "" if each.change == FREE else " kept"
    return Box(_name(each.table) + mark, HEADS.get(each.stage, each.stage), detail, f"{side}{tone}", hover)


def _name(table: str) -> str:
    return table.removeprefix(SHORT)


def _arrows(graph: ColumnGraph, shown: dict[str, Touched], own: dict[str, Touched]) -> list[Arrow]:
    """An arrow where a value goes from one table of the picture into another."""
    names = {name: _box(each, "").name for name, each in shown.items()}
    pairs: dict[tuple[str, str], None] = {}
    for name, each in shown.items():
        for column in each.values:
            for source in graph.value_sources(name, column):
                if _flows(source, shown):
                    pairs[source.table, name] = None
    return [Arrow(names[source], names[target], "own" if source in own or target in own else "") for source, target in pairs]


def _flows(source: Node, shown: dict[str, Touched]) -> bool:
    return source.table in shown and source.column in shown[source.table].values
