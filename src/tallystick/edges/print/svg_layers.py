"""A graph in layers as SVG: one column a layer, boxes under its heading, arrows from left to right; no script, nothing loaded.

Boxes of a layer stand in the order of the middle of what leads to them, so that arrows cross little. Plain boxes (without detail) are one line of
text, so that a hundred of them still fit a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tallystick.edges.print.safe_text import html_text
from tallystick.edges.print.svg_element import element, label, rule, shortened

WIDTH, GAP = 168.0, 54.0
TALL, LOW, SPACE = 40.0, 19.0, 9.0
TOP, EDGE = 44.0, 16.0


@dataclass(frozen=True)
class Box:
    """One box: its `name`, the `layer` it stands in, a `detail` under the name (empty: a plain line), its class, and text for the pointer."""

    name: str
    layer: str
    detail: str = ""
    class_: str = ""
    hover: str = ""

    @property
    def height(self) -> float:
        """How tall it is drawn."""
        return TALL if self.detail else LOW


@dataclass(frozen=True)
class Arrow:
    """A line from one box to another, by their names."""

    source: str
    target: str
    class_: str = ""


@dataclass(frozen=True)
class _Placed:
    box: Box
    x: float
    y: float

    @property
    def middle(self) -> float:
        return self.y + self.box.height / 2


def layered(title: str, layers: Sequence[str], boxes: Sequence[Box], arrows: Sequence[Arrow]) -> str:
    """The whole SVG; layers without a box are left out."""
    used = [layer for layer in layers if any(box.layer == layer for box in boxes)]
    placed = _placed(used, boxes, arrows)
    bottom = max((each.y + each.box.height for each in placed.values()), default=TOP)
    width, height = 2 * EDGE + len(used) * WIDTH + max(len(used) - 1, 0) * GAP, bottom + EDGE
    heads = "".join(_heading(name, _left(number)) for number, name in enumerate(used))
    lines = "".join(_arrow(placed, each) for each in arrows if each.source in placed and each.target in placed and each.source != each.target)
    drawn = "".join(_box(each) for each in placed.values())
    size: dict[str, str | float] = {"viewBox": f"0 0 {width:.0f} {height:.0f}", "width": width, "height": height}
    return element("svg", heads, lines, drawn, role="img", aria_label=title, class_="chart layers", **size)


def _left(number: int) -> float:
    return EDGE + number * (WIDTH + GAP)


def _placed(layers: Sequence[str], boxes: Sequence[Box], arrows: Sequence[Arrow]) -> dict[str, _Placed]:
    """Boxes with their places, layer by layer; each layer is ordered by what leads to it, boxes with detail first."""
    placed: dict[str, _Placed] = {}
    before: dict[str, list[str]] = {}
    for arrow in arrows:
        before.setdefault(arrow.target, []).append(arrow.source)
    for number, layer in enumerate(layers):
        mine = [box for box in boxes if box.layer == layer]
        y = TOP
        for box in sorted(mine, key=lambda each: (not each.detail, _pull(each, before, placed))):
            placed[box.name] = _Placed(box, _left(number), y)
            y += box.height + (SPACE if box.detail else 2)
    return placed


def _pull(box: Box, before: Mapping[str, Iterable[str]], placed: Mapping[str, _Placed]) -> float:
    """The middle of what leads to a box; boxes nothing leads to stay on top."""
    heights = [placed[name].middle for name in before.get(box.name, ()) if name in placed]
    return sum(heights) / len(heights) if heights else 0.0


def _heading(name: str, x: float) -> str:
    return label(name, x, TOP - 22, "start", "t strong") + rule(x, TOP - 14, x + WIDTH, TOP - 14, "grid")


def _box(each: _Placed) -> str:
    box = each.box
    title = element("title", html_text(box.hover)) if box.hover else ""
    if not box.detail:
        return element("g", title, label(shortened(box.name, WIDTH - 8), each.x + 4, each.y + 13, "start", f"t plain {box.class_}"))
    frame = element("rect", x=each.x, y=each.y, width=WIDTH, height=box.height, rx=5, class_=f"box {box.class_}")
    name = label(shortened(box.name, WIDTH - 18, 13.5), each.x + 9, each.y + 16, "start", "t name")
    detail = label(shortened(box.detail, WIDTH - 18), each.x + 9, each.y + 31, "start", "t dim")
    return element("g", title, frame, name, detail)


def _arrow(placed: Mapping[str, _Placed], arrow: Arrow) -> str:
    source, target = placed[arrow.source], placed[arrow.target]
    y1, y2, x1 = source.middle, target.middle, source.x + WIDTH
    if target.x <= source.x:
        x2 = target.x + WIDTH
        bends = f"{x1 + 22:.0f} {y1:.0f} {x2 + 22:.0f} {y2:.0f}"
    else:
        x2 = target.x
        bend = max(GAP * 0.7, (x2 - x1) * 0.4)
        bends = f"{x1 + bend:.0f} {y1:.0f} {x2 - bend:.0f} {y2:.0f}"
    path = f"M{x1:.0f} {y1:.0f}C{bends} {x2:.0f} {y2:.0f}"
    return element("path", d=path, class_=f"way {arrow.class_}")
