"""All files of a report in a folder: one HTML, XLSX and JSON file a report, one CSV and Parquet file a section with a table."""

from __future__ import annotations

from pathlib import Path

from tallystick.edges.print.csv_file import print_csv
from tallystick.edges.print.document import Document, name_of
from tallystick.edges.print.html_page import print_html
from tallystick.edges.print.json_file import print_json
from tallystick.edges.print.parquet_file import print_parquet
from tallystick.edges.print.xlsx_file import print_xlsx

FORMATS = ("html", "xlsx", "csv", "json", "parquet")


class FormatUnknown(ValueError):
    """A format nobody here prints: names it and those that exist."""


def print_report(document: Document, folder: Path, formats: tuple[str, ...] = FORMATS) -> tuple[Path, ...]:
    """Write a report in these formats and return the files, the HTML page first.

    Files are `STEM.html`, `STEM.xlsx`, `STEM.json`, and `STEM-SECTION.csv` and `.parquet`, where STEM is name and date.
    """
    unknown = [each for each in formats if each not in FORMATS]
    if unknown:
        raise FormatUnknown(f"format {', '.join(unknown)} is unknown; expected some of {', '.join(FORMATS)}")
    folder.mkdir(parents=True, exist_ok=True)
    return tuple(path for each in FORMATS if each in formats for path in _print_format(document, folder, each))


def _print_format(document: Document, folder: Path, which: str) -> list[Path]:
    if which in ("csv", "parquet"):
        return _print_tables(document, folder, which)
    path = folder / f"{document.stem}.{which}"
    if which == "html":
        path.write_text(print_html(document), encoding="utf-8", newline="\n")
    elif which == "xlsx":
        print_xlsx(document, path)
    else:
        print_json(document, path)
    return [path]


def _print_tables(document: Document, folder: Path, which: str) -> list[Path]:
    paths: list[Path] = []
    for section in document.sections:
        if section.table is None:
            continue
        path = folder / f"{document.stem}-{name_of(section.title)}.{which}"
        if path in paths:
            path = folder / f"{document.stem}-{name_of(section.title)}-{len(paths) + 1}.{which}"
        if which == "csv":
            print_csv(section.table, path)
        else:
            print_parquet(section.table, path)
        paths.append(path)
    return paths
