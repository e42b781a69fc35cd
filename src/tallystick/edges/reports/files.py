"""Make the files of a day's reports: one report or all, in one format or all, with an index page where all are printed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from tallystick.day.book import Book
from tallystick.day.control import calculator
from tallystick.edges.print.document import Document
from tallystick.edges.print.html_index import print_index
from tallystick.edges.print.report_files import FORMATS, FormatUnknown, print_report
from tallystick.edges.reports.catalogue import REPORTS
from tallystick.edges.reports.day import report_day
from tallystick.edges.ways_out import require_reports

ALL = "all"


class ReportUnknown(LookupError):
    """There is no report of that name: the message lists those there are."""


def build_report(book: Book, name: str, day: dt.date | None = None) -> Document:
    """The page of one report of a day (the last that ran, where none is named). Raises ReportUnknown, NothingRan."""
    return _documents(book, (_known(name),), day)[0]


def print_reports(book: Book, name: str, day: dt.date | None = None, format: str = "html", out: Path | None = None) -> list[Path]:
    """Print a report, or `all` with an index page, into `out` (the book's `reports/DATE` where none is named), and give the files.

    `format` is html, xlsx, csv, json, parquet or all. Raises ReportUnknown, FormatUnknown, NothingRan.
    """
    if format != ALL and format not in FORMATS:
        raise FormatUnknown(f"format {format} is unknown; expected {ALL} or one of {', '.join(FORMATS)}")
    formats = FORMATS if format == ALL else (format,)
    names = tuple(REPORTS) if name == ALL else (_known(name),)
    require_reports(book, names)
    documents = _documents(book, names, day)
    folder = out or book.path / "reports" / documents[0].business_date.isoformat()
    paths = [path for document in documents for path in print_report(document, folder, formats)]
    if name != ALL or "html" not in formats:
        return paths
    index = folder / "index.html"
    index.write_text(print_index(documents, tuple(each for each in ("xlsx", "json") if each in formats)), encoding="utf-8", newline="\n")
    return [index, *paths]


def _known(name: str) -> str:
    if name not in REPORTS:
        raise ReportUnknown(f"report {name} is unknown; expected {ALL} or one of {', '.join(REPORTS)}")
    return name


def _documents(book: Book, names: tuple[str, ...], day: dt.date | None) -> list[Document]:
    with calculator(book) as store:
        of = report_day(book, store, day)
        return [REPORTS[name].builder(of) for name in names]
