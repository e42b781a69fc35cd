"""An impact as one HTML page: the picture, then the lists behind it; no script, nothing loaded, readable on paper too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tallystick.edges.impact_around import Around
from tallystick.edges.impact_text import SAY
from tallystick.edges.print.document import Figure
from tallystick.edges.print.html_page import tiles, whole_page
from tallystick.edges.print.html_style import style_sheet
from tallystick.edges.print.impact_picture import impact_picture
from tallystick.edges.print.safe_text import css_text, html_text
from tallystick.lineage.column_graph import ColumnGraph
from tallystick.lineage.impact import FREE, LOCKED, Impact, Touched

STYLE = """
.page{max-width:none;width:max-content;min-width:100%}section,.tiles,.top,.key{max-width:1240px}
.picture{overflow-x:auto;margin-top:22px;padding-bottom:6px}svg.layers{max-width:none}
.layers .way{fill:none;stroke:var(--rule);stroke-width:1.2}.layers .way.own{stroke:var(--quiet);stroke-width:1.6}
.layers .box{fill:var(--sheet);stroke:var(--rule)}.layers .box.before{stroke:var(--c1);stroke-width:1.4}.layers .box.after{stroke:var(--c2);stroke-width:1.4}
.layers .box.asked{fill:var(--ink);stroke:var(--ink)}.layers g:has(.asked) text{fill:var(--ground)}
.layers .kept{stroke-dasharray:4 3}.layers text.name{font-size:12px;font-weight:600;fill:var(--ink)}.layers text.plain{fill:var(--faint)}
.layers text.plain.before{fill:var(--t1)}.layers text.plain.after{fill:var(--t2)}
.key{display:flex;flex-wrap:wrap;gap:4px 22px;margin-top:14px;font-size:12.5px;color:var(--quiet)}
.key b{display:inline-block;
width:22px;height:12px;border-radius:3px;border:1.4px solid var(--rule);margin-right:7px;vertical-align:-1px}
.key .before{border-color:var(--c1)}
.key .after{border-color:var(--c2)}.key .asked{background:var(--ink);border-color:var(--ink)}.key .kept{border-style:dashed;border-color:var(--quiet)}
"""
KEY = (
    ("asked", "what was asked about"),
    ("before", "it comes from this (boxes: by value; names alone: by control)"),
    ("after", "it leads to this"),
    ("kept", "locked, or a locked part depends on it"),
)


def impact_page(firm: str, graph: ColumnGraph, impact: Impact, around: Around) -> str:
    """The page."""
    title = f"What {impact.target.name} touches"
    head = f'<header class="top"><div><p class="over">{html_text(firm)}  ·  Impact</p><h1>{html_text(title)}</h1></div></header>\n'
    key = "".join(f'<span><b class="{name}"></b>{html_text(text)}</span>' for name, text in KEY)
    picture = f'<div class="picture">{impact_picture(graph, impact)}</div><p class="key">{key}</p>'
    lists = _list("It leads to", impact.leads_to) + _list("It comes from", impact.comes_from) + _rules(impact) + _around(around)
    return whole_page(title, f"{head}{tiles(_figures(impact, around))}{picture}{lists}", style_sheet(css_text(f"{firm} · {title}"), True) + STYLE)


def _figures(impact: Impact, around: Around) -> tuple[Figure, ...]:
    values = sum(1 for each in impact.leads_to if each.by_value)
    tone = {FREE: "good", LOCKED: "bad"}.get(impact.change, "warn")
    ways = "; ".join(part for part, _ in impact.locked) or "no locked part depends on it"
    return (
        Figure("May be changed", SAY[impact.change], ways, tone),
        Figure("Leads to", f"{values} tables", f"by value; {len(impact.leads_to) - values} more by control"),
        Figure("Comes from", f"{sum(1 for each in impact.comes_from if each.by_value)} tables", "by value"),
        Figure("Reports", str(len(impact.reports)), ", ".join(impact.reports) or "none"),
        Figure("Tests", "—" if around.tests is None else str(len(around.tests)), "name it or what its values arrive in"),
    )


def _list(title: str, touched: tuple[Touched, ...]) -> str:
    rows = [
        (each.stage, each.table, ", ".join(each.values), ", ".join(each.controlled) or "which rows it has", SAY[each.change])
        for each in sorted(touched, key=lambda each: not each.by_value)
    ]
    return _table(f"{title}, in running order", ("Stage", "Table", "By value", "By control", "Change"), rows)


def _rules(impact: Impact) -> str:
    return _table("Rules behind it", ("Rule", "Table", "What it is to it"), [(use.rule, use.table, use.meaning) for use in impact.rules])


def _around(around: Around) -> str:
    tests = [("test", each) for each in around.tests or ()] or [
        ("test", "an installed package has no tests with it" if around.tests is None else "none names it")
    ]
    rows = [
        *[("profile", each) for each in around.profiles],
        *[("came in as", each) for each in around.senders],
        *[("file", each) for each in around.files],
        *tests,
    ]
    return _table("Around it", ("What", "Name"), rows)


def _table(title: str, heads: Iterable[str], rows: Sequence[tuple[str, ...]]) -> str:
    named = "".join(f"<th>{html_text(each)}</th>" for each in heads)
    body = "".join(f"<tr>{''.join(f'<td class=text>{html_text(cell)}</td>' for cell in row)}</tr>" for row in rows)
    table = f"<table><thead><tr>{named}</tr></thead><tbody>{body}</tbody></table>" if rows else '<p class="empty">Nothing.</p>'
    count = f'<span class="rows">{len(rows)}</span>'
    return f'<section><h2>{html_text(title)}{count}</h2><div class="body">{table}</div></section>\n'
