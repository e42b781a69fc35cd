"""A table or a whole report as JSON: UTF-8, one row a line, decimals as strings so that no reader rounds them.

A table is an array of objects. A report is one object with its headline figures and sections; each section carries its rows,
the columns as they print, the totals of all rows and the chart's figures. Floating-point figures that are no number are strings.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO

import pyarrow as pa

from tallystick.edges.print.csv_file import batches_of
from tallystick.edges.print.document import Chart, Document, Section
from tallystick.edges.print.exact_text import plain_decimal

JsonValue = None | bool | int | float | str | list["JsonValue"] | dict[str, "JsonValue"]


def print_json(content: pa.Table | pa.RecordBatchReader | Document, path: Path) -> None:
    """Write a table or a report to a file."""
    with path.open("w", encoding="utf-8", newline="\n") as sink:
        write_json(content, sink)


def write_json(content: pa.Table | pa.RecordBatchReader | Document, sink: IO[str]) -> None:
    """Write a table or a report to an open text file or pipe."""
    if isinstance(content, Document):
        _write_document(content, sink)
    else:
        _write_rows(content, sink, "")
    sink.write("\n")


def json_value(value: object) -> JsonValue:
    """A value of a cell as JSON: decimals, dates and bytes as strings, `NaN` and infinities as strings."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, Decimal):
        return plain_decimal(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    return value.hex() if isinstance(value, bytes) else str(value)


def _line(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _row_lines(table: pa.Table | pa.RecordBatchReader) -> Iterator[str]:
    for batch in batches_of(table):
        for row in batch.to_pylist():
            yield _line({name: json_value(value) for name, value in row.items()})


def _write_rows(table: pa.Table | pa.RecordBatchReader, sink: IO[str], indent: str) -> None:
    sink.write("[")
    separator = "\n"
    for line in _row_lines(table):
        sink.write(f"{separator}{indent}{line}")
        separator = ",\n"
    sink.write("]" if separator == "\n" else f"\n{indent}]")


def _write_document(document: Document, sink: IO[str]) -> None:
    head = {
        "title": document.title,
        "firm": document.firm,
        "business_date": document.business_date,
        "basis": document.basis,
        "cut": document.cut,
        "ruleset": document.ruleset,
        "run_id": document.run_id,
        "family": document.family,
    }
    sink.write("{\n" + "".join(f"{_line(name)}: {_line(json_value(value))},\n" for name, value in head.items()))
    figures: JsonValue = [{"label": each.label, "value": each.value_text, "note": each.note, "tone": each.tone} for each in document.summary]
    sink.write(f'"summary": {_line(figures)},\n"footnotes": {_line(list(document.footnotes))},\n"sections": [')
    for number, section in enumerate(document.sections):
        sink.write(",\n" if number else "\n")
        _write_section(section, sink)
    sink.write("]\n}")


def _write_section(section: Section, sink: IO[str]) -> None:
    columns: JsonValue = [{"name": each.name, "heading": each.heading, "kind": each.kind, "unit": each.unit} for each in section.columns]
    totals: JsonValue = {name: json_value(value) for name, value in (section.totals or {}).items()}
    sink.write(f'{{"title": {_line(section.title)}, "note": {_line(section.note)},\n"columns": {_line(columns)},\n"totals": {_line(totals)},\n')
    sink.write(f'"chart": {_line(_chart(section.chart))},\n"rows": ')
    if section.table is None:
        sink.write("[]}")
        return
    _write_rows(section.table, sink, "")
    sink.write("}")


def _chart(chart: Chart | None) -> JsonValue:
    if chart is None:
        return None
    series: JsonValue = [{"name": each.name, "values": [json_value(value) for value in each.values]} for each in chart.series]
    return {"kind": chart.kind, "title": chart.title, "unit": chart.unit, "x": list(chart.x), "series": series}
