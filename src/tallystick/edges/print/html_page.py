"""A report as one HTML file: no scripts, nothing loaded from elsewhere, readable on screen (light and dark) and on paper.

The file carries a policy that forbids scripts and every outside request, so that hostile text could do nothing even if it got through.
"""

from __future__ import annotations

from datetime import date

from tallystick.edges.print.document import Chart, Document, Figure, Section, name_of
from tallystick.edges.print.html_style import style_sheet
from tallystick.edges.print.html_table import html_table, sign
from tallystick.edges.print.safe_text import css_text, html_text
from tallystick.edges.print.svg_chart import draw_chart

ROWS_SHOWN = 500
_WIDE_COLUMNS = 9
_NARROW_COLUMNS = 5
_LONG_VALUE = 11
_HALF_PLACES = 32
_PAIRED_ROWS = 14
_MANY_ROWS = 9
_HALF = ' class="half"'
_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def print_html(document: Document, rows_shown: int = ROWS_SHOWN) -> str:
    """The HTML page of a report; tables longer than `rows_shown` are cut and say so, their totals stay those of all rows."""
    halves = _halves(document.sections)
    sections = "".join(_section(section, number, document.book, rows_shown, number - 1 in halves) for number, section in enumerate(document.sections, start=1))
    contents = _contents(document.sections)
    body = f'{_head(document)}{tiles(document.summary)}{contents}<main class="report-body">{sections}</main>{_footnotes(document.footnotes)}'
    landscape = any(len(section.columns) >= _WIDE_COLUMNS for section in document.sections)
    foot = f"{document.firm} · {document.title} · {document.business_date.isoformat()} · run {document.run_id}"
    return whole_page(f"{document.title}, {document.business_date.isoformat()}", body, style_sheet(css_text(foot), landscape))


def whole_page(title: str, body: str, style: str) -> str:
    """A complete HTML page from its title, the inside of its body and its style sheet."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>{html_text(title)}</title>\n<style>{style}</style>\n</head>\n"
        f'<body><div class="page">\n{body}\n</div></body>\n</html>\n'
    )


def page_head(over: str, title: str, day: str, weekday: str) -> str:
    """The head of a page: who and what on the left, which day on the right."""
    return (
        f'<header class="top"><div><p class="over">{html_text(over)}</p><h1>{html_text(title)}</h1></div>'
        f'<p class="day"><strong>{html_text(day)}</strong><span>{html_text(weekday)}</span></p></header>\n'
    )


def day_in_words(day: date) -> tuple[str, str]:
    """A date as `24 November 2026` and its weekday, in English whatever the machine's locale."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}", _WEEKDAYS[day.weekday()]


def tiles(figures: tuple[Figure, ...]) -> str:
    """The row of headline figures."""
    if not figures:
        return ""
    long = any(len(figure.value_text) > _LONG_VALUE for figure in figures)
    few = f" few{len(figures)}" if len(figures) < 4 else "" if len(figures) % 4 else " fours"
    return f'<div class="tiles{few}">{"".join(_tile(figure, long) for figure in figures)}</div>\n'


def _tile(figure: Figure, long: bool) -> str:
    note = f'<p class="note">{sign(figure.tone)}{html_text(figure.note)}</p>' if figure.note or figure.tone else ""
    tone = f" {figure.tone}" if figure.tone else ""
    value = f'<p class="value{" long" if long else ""}">{html_text(figure.value_text)}</p>'
    return f'<div class="tile{tone}"><p class="label">{html_text(figure.label)}</p>{value}{note}</div>'


def _head(document: Document) -> str:
    day = document.business_date
    facts = (("Basis", document.basis), ("Known until", document.cut), ("Rules", document.ruleset), ("Run", document.run_id))
    listed = "".join(f"<div><dt>{name}</dt><dd>{html_text(text)}</dd></div>" for name, text in facts if text)
    head = page_head(f"{document.firm}  ·  {document.family}", document.title, *day_in_words(day))
    return f'{head}<dl class="facts">{listed}</dl>\n'


def _contents(sections: tuple[Section, ...]) -> str:
    if len(sections) < 4:
        return ""
    links = "".join(f'<a href="#{_anchor(section, number)}">{html_text(section.title)}</a>' for number, section in enumerate(sections, start=1))
    return f'<nav class="contents" aria-label="Contents">{links}</nav>\n'


def _anchor(section: Section, number: int) -> str:
    return f"s{number}-{name_of(section.title)}"


def _halves(sections: tuple[Section, ...]) -> set[int]:
    """Sections that stand two in a row: neighbours with nothing but a chart of few places each."""
    halves: set[int] = set()
    for number in range(1, len(sections)):
        if number - 1 not in halves and _fits_half(sections[number - 1]) and _fits_half(sections[number]):
            halves |= {number - 1, number}
    return halves


def _fits_half(section: Section) -> bool:
    return section.table is None and section.chart is not None and len(section.chart.x) <= _HALF_PLACES


def _section(section: Section, number: int, book: str, rows_shown: int, half: bool) -> str:
    rows = f'<span class="rows">{section.rows:,} rows</span>' if section.rows > _MANY_ROWS else ""
    about = f'<p class="about">{html_text(section.note)}</p>' if section.note else ""
    table = html_table(section, section.table, book, rows_shown) if section.table is not None else ""
    paired = bool(table) and section.chart is not None and len(section.columns) <= _NARROW_COLUMNS and section.rows <= _PAIRED_ROWS
    chart = _figure(section.chart, section.title, 560 if paired or half else 1176) if section.chart else ""
    head = f'<section id="{_anchor(section, number)}"{_HALF if half else ""}><h2>{html_text(section.title)}{rows}</h2>{about}'
    return f'{head}<div class="body{" pair" if paired else ""}">{chart}{f"<div>{table}</div>" if paired else table}</div></section>\n'


def _figure(chart: Chart, section_title: str, width: float) -> str:
    unit = f'<span class="unit">{html_text(chart.unit)}</span>' if chart.unit else ""
    note = f'<p class="figure-note">{html_text(chart.note)}</p>' if chart.note else ""
    title = html_text(chart.title) if chart.title != section_title else ""
    return f"<figure><figcaption>{title}{unit}</figcaption>{draw_chart(chart, width)}{note}</figure>"


def _footnotes(footnotes: tuple[str, ...]) -> str:
    if not footnotes:
        return ""
    return f'<footer class="notes">{"".join(f"<p>{html_text(each)}</p>" for each in footnotes)}</footer>'
