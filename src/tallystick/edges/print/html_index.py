"""The page that lists a day's reports in their four families, each with its first figures and its files."""

from __future__ import annotations

from collections.abc import Sequence

from tallystick.edges.print.document import FAMILIES, Document, DocumentWrong, Figure
from tallystick.edges.print.html_page import day_in_words, page_head, whole_page
from tallystick.edges.print.html_style import style_sheet
from tallystick.edges.print.html_table import sign
from tallystick.edges.print.safe_text import css_text, html_text

_FIGURES = 4


def print_index(documents: Sequence[Document], formats: tuple[str, ...] = ("xlsx", "json")) -> str:
    """The index page of reports of one firm and day; it links to `STEM.html` and `STEM.FORMAT` beside it.

    Raises `DocumentWrong` when there is no report, or reports of several firms.
    """
    firms = sorted({document.firm for document in documents})
    if len(firms) != 1:
        raise DocumentWrong(f"an index of reports of {firms}, expected reports of exactly one firm")
    days = sorted({document.business_date for document in documents})
    day = days[-1]
    head = page_head(firms[0], "Reports of the day", *day_in_words(day))
    families = "".join(_family(family, [each for each in documents if each.family == family], formats) for family in FAMILIES)
    foot = css_text(f"{firms[0]} · Reports · {day.isoformat()}")
    return whole_page(f"Reports, {day.isoformat()}", f'{head}<main class="families">{families}</main>', style_sheet(foot))


def _family(family: str, documents: list[Document], formats: tuple[str, ...]) -> str:
    listed = "".join(_report(document, formats) for document in documents) or '<p class="empty">No report of this family today.</p>'
    return f'<div class="family"><h2>{family}</h2>{listed}</div>\n'


def _report(document: Document, formats: tuple[str, ...]) -> str:
    files = "".join(f'<a href="{document.stem}.{each}">{each.upper()}</a>' for each in formats)
    figures = "".join(_figure(figure) for figure in document.summary[:_FIGURES])
    return (
        f'<article class="report"><h3><a href="{document.stem}.html">{html_text(document.title)}</a></h3>'
        f'<p class="formats">{files}</p><p class="figures">{figures}</p></article>'
    )


def _figure(figure: Figure) -> str:
    warned = f" {sign(figure.tone)}" if figure.tone in ("warn", "bad") else ""
    return f"<span>{html_text(figure.label)}<b>{html_text(figure.value_text)}</b>{warned}</span>"
