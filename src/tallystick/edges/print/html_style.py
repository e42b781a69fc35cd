"""The look of printed pages: one style sheet for reports and the index, light and dark, screen and paper.

Colours are variables; paper always takes the light ones. Contrast of every text colour is 4.5:1 or better on its ground.
"""

from __future__ import annotations

LIGHT = """
--ground:#f7f7f5;--sheet:#ffffff;--ink:#1b2129;--quiet:#56616e;--faint:#6c7682;--rule:#d9dde2;--hair:#eceef1;--wash:#f4f6f8;--link:#1f5fa8;
--good:#1b7547;--warn:#8a5a00;--bad:#b3261e;--good-wash:#e6f3ec;--warn-wash:#fbf1dc;--bad-wash:#fbe9e7;
--c1:#3a74b8;--c2:#cb7434;--c3:#2f9186;--c4:#8d5795;--c5:#a3841f;--c6:#71808f;
--t1:#2b5f9c;--t2:#a4551b;--t3:#1f7369;--t4:#7a4682;--t5:#7d640f;--t6:#56616e;
"""

DARK = """
--ground:#0f1216;--sheet:#161a20;--ink:#e4e8ed;--quiet:#a7b0bb;--faint:#8a94a1;--rule:#343b45;--hair:#232932;--wash:#1c2128;--link:#82b4ec;
--good:#63c798;--warn:#dfae52;--bad:#f08a82;--good-wash:#15281f;--warn-wash:#2b2413;--bad-wash:#301b1a;
--c1:#5b93d6;--c2:#d98a4e;--c3:#48aba0;--c4:#ad7ab5;--c5:#c2a23c;--c6:#8795a4;
--t1:#82b4ec;--t2:#e6a06b;--t3:#66c2b7;--t4:#c698cd;--t5:#d3b656;--t6:#a7b0bb;
"""

PAGE = """
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:14px/1.45 Inter,"Inter Variable",ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,
"Helvetica Neue",
Arial,"Liberation Sans",sans-serif;font-variant-numeric:tabular-nums lining-nums}
.page{max-width:1240px;margin:0 auto;padding:36px 32px 56px}
h1,h2,h3,p,dl,dd{margin:0}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
.top{display:flex;justify-content:space-between;align-items:flex-end;gap:24px;flex-wrap:wrap;padding-bottom:18px;border-bottom:2px solid var(--ink)}
.over{color:var(--quiet);font-size:13px;margin-bottom:2px}
h1{font-size:28px;line-height:1.15;font-weight:650;letter-spacing:-.018em}
.day{text-align:right}.day strong{display:block;font-size:20px;line-height:1.2;font-weight:600;letter-spacing:-.01em}.day span{color:var(--quiet);
font-size:13px}
.facts{display:flex;flex-wrap:wrap;gap:4px 28px;padding:10px 0 0;font-size:12px;color:var(--quiet)}
.facts dt{display:inline;color:var(--faint)}.facts dd{display:inline;margin-left:6px;color:var(--quiet)}.facts div{overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(165px,1fr));gap:1px;margin:26px 0 0;background:var(--rule);
border:1px solid var(--rule);border-radius:8px;overflow:hidden}
.few1{max-width:300px}.few2{max-width:600px}.few3{max-width:900px}
.tile{background:var(--sheet);padding:14px 16px 13px;box-shadow:0 0 0 1px var(--rule)}
.tile .label{font-size:12px;color:var(--quiet)}
.tile .value{font-size:24px;line-height:1.25;font-weight:600;letter-spacing:-.02em;margin-top:2px;overflow-wrap:anywhere}
.tile .value.long{font-size:20px;line-height:1.5}
.tile .note{font-size:12px;color:var(--quiet);margin-top:1px}
.sign{display:inline-block;width:15px;height:15px;margin-right:6px;border-radius:50%;font-size:10px;line-height:15px;text-align:center;
font-weight:700;vertical-align:1px}
.good .sign,.sign.good{background:var(--good-wash);color:var(--good)}.warn .sign,.sign.warn{background:var(--warn-wash);color:var(--warn)}
.bad .sign,.sign.bad{background:var(--bad-wash);color:var(--bad)}
.good .value,td.good{color:var(--good)}.warn .value,td.warn{color:var(--warn)}.bad .value,td.bad{color:var(--bad)}
td.good,td.warn,td.bad{font-weight:600}td .sign{margin:-2px 0 -2px 7px;width:13px;height:13px;line-height:13px;font-size:9px}
.contents{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:18px;font-size:13px}
"""

SECTION = """
main.report-body{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 36px}
section{margin-top:36px;grid-column:1/-1}section.half{grid-column:span 1}
h2{font-size:17px;font-weight:650;letter-spacing:-.008em;line-height:1.3}
h2 .rows{font-weight:400;font-size:12px;color:var(--faint);margin-left:8px;letter-spacing:0}
.about{color:var(--quiet);font-size:13px;margin-top:2px;max-width:78ch}
.body{margin-top:12px}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:36px;align-items:start}
figure{margin:0}
figure+.scroll{margin-top:18px}.pair figure+.scroll{margin-top:0}
figcaption{font-size:13px;font-weight:600;margin-bottom:8px}figcaption .unit{font-weight:400;color:var(--faint);margin-left:6px}
.figure-note{font-size:12px;color:var(--quiet);margin-top:6px}
.scroll{overflow-x:auto}
.scroll.long{overflow:auto;max-height:82vh;border-bottom:1px solid var(--rule)}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:13px;line-height:1.35}
th{font-weight:600;font-size:12px;color:var(--quiet);text-align:left;vertical-align:bottom;padding:6px 10px 6px;border-bottom:1px solid var(--ink);
background:var(--ground)}
.long thead th{position:sticky;top:0;z-index:1}
th .unit{display:block;font-weight:400;color:var(--faint);font-size:11px}
td{padding:4px 10px;border-bottom:1px solid var(--hair);vertical-align:top}
th:first-child,td:first-child{padding-left:2px}th:last-child,td:last-child{padding-right:2px}
.n{text-align:right;white-space:nowrap}.d{white-space:nowrap}
td.text{overflow-wrap:break-word;unicode-bidi:isolate;max-width:420px}
td.z{color:var(--faint)}
tbody tr:hover td{background:var(--wash)}
tr.group th{padding:14px 10px 4px 2px;font-size:12.5px;color:var(--ink);border-bottom:1px solid var(--rule);background:none}
tbody tr.group:first-child th{padding-top:8px}
tfoot td{font-weight:650;border-top:1px solid var(--ink);border-bottom:3px double var(--ink);padding-top:6px;padding-bottom:6px}
details.open{display:inline-block;position:relative;text-align:inherit}
details.open>summary{cursor:pointer;list-style:none;color:var(--link)}
details.open>summary::-webkit-details-marker{display:none}
details.open>summary:hover{text-decoration:underline;text-underline-offset:2px}
details.open>summary:focus-visible,a:focus-visible,.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
details.open code{position:absolute;z-index:2;top:100%;left:0;margin-top:3px;padding:6px 10px;border-radius:6px;background:var(--sheet);color:var(--ink);
border:1px solid var(--rule);box-shadow:0 4px 14px rgb(0 0 0/.12);white-space:nowrap;user-select:all;text-align:left;font-weight:400}
code{font:12px/1.4 ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
.n details.open code{left:auto;right:0}
.more,.empty{font-size:12.5px;color:var(--quiet);margin-top:8px}
.notes{margin-top:40px;padding-top:12px;border-top:1px solid var(--rule);font-size:12px;color:var(--quiet);max-width:96ch}
.notes p+p{margin-top:4px}
"""

CHART = """
svg.chart{display:block;max-width:100%;height:auto;overflow:visible}
.chart text{font-size:11px;fill:var(--quiet);font-family:inherit;font-variant-numeric:tabular-nums}
.chart .ink{fill:var(--ink)}.chart .dim{fill:var(--faint)}.chart .strong{fill:var(--ink);font-weight:600}
.chart .grid{stroke:var(--hair)}.chart .zero{stroke:var(--faint)}.chart .mark{stroke:var(--ink);stroke-dasharray:3 3}
.chart line{stroke-width:1;shape-rendering:crispEdges}
.c1{fill:var(--c1)}.c2{fill:var(--c2)}.c3{fill:var(--c3)}.c4{fill:var(--c4)}.c5{fill:var(--c5)}.c6{fill:var(--c6)}
.c-good{fill:var(--good)}.c-warn{fill:var(--warn)}.c-bad{fill:var(--bad)}
.chart text.c1{fill:var(--t1)}.chart text.c2{fill:var(--t2)}.chart text.c3{fill:var(--t3)}.chart text.c4{fill:var(--t4)}.chart text.c5{fill:var(--t5)}
.chart text.c6{fill:var(--t6)}
.chart .line{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.l-c1{stroke:var(--c1)}.l-c2{stroke:var(--c2)}.l-c3{stroke:var(--c3)}.l-c4{stroke:var(--c4)}.l-c5{stroke:var(--c5)}.l-c6{stroke:var(--c6)}
.l-c-good{stroke:var(--good)}.l-c-warn{stroke:var(--warn)}.l-c-bad{stroke:var(--bad)}
.chart .part,.chart .dot{stroke:var(--ground);stroke-width:1}
"""

INDEX = """
.families{display:grid;grid-template-columns:repeat(auto-fit,minmax(480px,1fr));gap:36px 40px;margin-top:32px}
.family h2{padding-bottom:6px;border-bottom:1px solid var(--rule)}
.report{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:2px 16px;padding:12px 0;border-bottom:1px solid var(--hair)}
.report h3{font-size:14.5px;font-weight:600}
.report .formats{font-size:12px;color:var(--faint);display:flex;gap:10px;align-items:baseline}
.report .figures{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:2px 20px;font-size:12.5px;color:var(--quiet)}
.report .figures b{font-weight:600;color:var(--ink);margin-left:5px}
"""

NARROW = """
@media screen and (max-width:860px){.page{padding:22px 16px 40px}.pair,main.report-body{grid-template-columns:minmax(0,1fr)}.pair{gap:18px}
.families{grid-template-columns:minmax(0,1fr)}.day{text-align:left}}
"""

PAPER = """
body{background:#fff;font-size:9.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.page{max-width:none;padding:0}
h1{font-size:18pt}.day strong{font-size:14pt}.tile .value,.tile .value.long{font-size:13pt;line-height:1.25}.tile{padding:8px 10px}
.tiles{margin-top:14px;grid-template-columns:repeat(3,minmax(0,1fr))}.tiles.fours{grid-template-columns:repeat(4,minmax(0,1fr))}
.tiles.few1{grid-template-columns:1fr}.tiles.few2{grid-template-columns:1fr 1fr}
.pair,main.report-body{gap:0 22px}.pair .chart text,.half .chart text{font-size:13.5px}
.contents{display:none}
section{margin-top:20px}h2,figcaption,.about{break-after:avoid}
figure,.tile,.body.pair,section.half,.report,.family h2{break-inside:avoid}
.scroll,.scroll.long{overflow:visible;max-height:none;border:0}
table{font-size:8pt}th{font-size:7.5pt;background:none}td{padding:2.5px 6px}th{padding:4px 6px}
thead{display:table-header-group}tfoot{display:table-row-group}tr{break-inside:avoid}tr.group{break-after:avoid}
.long thead th{position:static}
details.open>summary{color:inherit}details.open code{display:none}
a{color:inherit}
"""


def style_sheet(paper_left: str, landscape: bool = False) -> str:
    """The whole style sheet; `paper_left` is the CSS string at the foot of each printed page, beside its number."""
    size = "size:landscape;" if landscape else ""
    foot = "font:7.5pt Inter,system-ui,Arial,sans-serif;color:#56616e"
    pages = (
        f'@page{{{size}margin:14mm 12mm 16mm;@bottom-left{{content:{paper_left};{foot}}}@bottom-right{{content:counter(page) " / " counter(pages);{foot}}}}}'
    )
    return (
        f":root{{color-scheme:light dark;{LIGHT}}}\n@media (prefers-color-scheme:dark){{:root{{{DARK}}}}}\n{PAGE}{SECTION}{CHART}{INDEX}{NARROW}"
        f"@media print{{:root{{color-scheme:light;{LIGHT}--ground:#fff}}{PAPER}}}\n{pages}\n"
    )
