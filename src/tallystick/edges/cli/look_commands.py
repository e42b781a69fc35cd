"""Commands that look: show, explain, report, reconcile."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tallystick.edges.cli.book_commands import AsJson, BookPath
from tallystick.edges.cli.console import UsageWrong, say, say_json, screen
from tallystick.edges.cli.day_commands import parsed_day
from tallystick.edges.cli.exits import DONE, EXCEPTIONS_OPEN

if TYPE_CHECKING:
    import pyarrow as pa

    from tallystick.day.book import Book
    from tallystick.day.read import Question

FORMATS = ("table", "csv", "json", "parquet", "xlsx")


def _table_names(incomplete: str) -> list[str]:
    from tallystick.model.catalogue import TABLES

    return [name for name in sorted(TABLES) if name.startswith(incomplete)]


TableArgument = Annotated[str, typer.Argument(help="Table (see `tallystick show BOOK tables`).", metavar="TABLE", autocompletion=_table_names)]


def show(
    book: BookPath,
    table: TableArgument,
    where: Annotated[str, typer.Option("--where", help="Condition over the table's columns, as SQL.")] = "",
    date: Annotated[str, typer.Option("--date", help="Only this day (default: all days).")] = "",
    as_of: Annotated[str, typer.Option("--as-of", help="What counts up to this business date.")] = "",
    as_known: Annotated[str, typer.Option("--as-known", help="What was known at the close of this day.")] = "",
    versions: Annotated[bool, typer.Option("--versions", help="Earlier versions too.")] = False,
    format: Annotated[str, typer.Option("--format", help="table, csv, json, parquet or xlsx.")] = "table",
    out: Annotated[Path | None, typer.Option("--out", help="File to write (parquet and xlsx need one).")] = None,
    limit: Annotated[int, typer.Option("--limit", help="Rows on the screen.")] = 50,
    columns: Annotated[str, typer.Option("--columns", help="Only these columns, parted by commas.")] = "",
    as_json: AsJson = False,
) -> None:
    """Any table, streamed: all days by default.

    Example: tallystick show mybook fail --date 2026-11-12 --format csv
    """
    from tallystick.day.book import open_book
    from tallystick.day.read import Question
    from tallystick.edges.ways_out import Way, permitted

    if table == "tables":
        _list_tables(as_json)
        return
    chosen = "json" if as_json else format
    if chosen not in FORMATS:
        raise UsageWrong(f"--format: found {chosen}, expected one of {', '.join(FORMATS)}")
    days = [parsed_day(each) if each else None for each in (date, as_of, as_known)]
    asked = tuple(name.strip() for name in columns.split(",") if name.strip())
    question = Question(table, days[0], days[1], days[2], where, versions, asked)
    with open_book(book) as opened:
        question = permitted(opened, question, Way.SCREEN if chosen == "table" else Way.EXPORT)
        _print(opened, question, chosen, out, limit)


def _list_tables(as_json: bool) -> None:
    from tallystick.model.catalogue import TABLES

    if as_json:
        say_json({name: contract.row for name, contract in TABLES.items()})
    for name, contract in TABLES.items():
        say(f"{name:28} {contract.row}", as_json)


def _print(book: Book, question: Question, chosen: str, out: Path | None, limit: int) -> None:
    from tallystick.day.control import calculator
    from tallystick.day.read import batches, contract_named

    contract_named(question.table)
    with calculator(book) as store:
        rows = batches(book, store, question)
        if chosen == "table":
            _on_screen(question.table, rows, limit)
        elif chosen == "csv":
            _csv(_reader(question, rows), out)
        elif chosen == "json":
            _json(_reader(question, rows), out)
        else:
            _file(_reader(question, rows), chosen, out, question.table)


def _reader(question: Question, rows: Iterator[pa.RecordBatch]) -> pa.RecordBatchReader:
    import pyarrow as pa

    from tallystick.day.read import chosen_columns, contract_named

    first = next(rows, None)
    if first is None:
        contract = contract_named(question.table)
        return pa.RecordBatchReader.from_batches(pa.schema([contract.arrow.field(name) for name in chosen_columns(contract, question)]), iter(()))

    def all_batches() -> Iterator[pa.RecordBatch]:
        yield first
        yield from rows

    return pa.RecordBatchReader.from_batches(first.schema, all_batches())


def _on_screen(name: str, rows: Iterator[pa.RecordBatch], limit: int) -> None:
    import pyarrow as pa

    from tallystick.edges.print.safe_text import visible
    from tallystick.edges.print.terminal import print_table

    kept: list[pa.RecordBatch] = []
    total = 0
    for batch in rows:
        if total < limit:
            kept.append(batch.slice(0, limit - total))
        total += batch.num_rows
    if not kept:
        say(f"{name}: no rows")
        return
    table = pa.Table.from_batches(kept)
    sentences = table.column("sentence").to_pylist() if "sentence" in table.column_names else []
    grid = table.drop_columns(["sentence"]) if sentences else table
    if grid.num_columns:
        print_table(grid, screen(), title=f"{name}: {total:,} rows", rows_shown=limit)
    for each in sentences:
        say(f"- {visible(str(each))}")


def _csv(reader: pa.RecordBatchReader, out: Path | None) -> None:
    from tallystick.edges.print.csv_file import print_csv, write_csv

    if out is not None:
        print_csv(reader, out)
    else:
        write_csv(reader, sys.stdout.buffer)


def _json(reader: pa.RecordBatchReader, out: Path | None) -> None:
    from tallystick.edges.print.json_file import print_json, write_json

    if out is not None:
        print_json(reader, out)
    else:
        write_json(reader, sys.stdout)


def _file(reader: pa.RecordBatchReader, chosen: str, out: Path | None, name: str) -> None:
    path = out or Path(f"{name}.{chosen}")
    if chosen == "parquet":
        import pyarrow.parquet as pq

        with pq.ParquetWriter(path, reader.schema, compression="zstd") as writer:
            for batch in reader:
                writer.write_batch(batch)
    else:
        from tallystick.edges.print.xlsx_file import print_xlsx
        from tallystick.edges.report_documents import table_document

        print_xlsx(table_document(name, reader.read_all()), path)
    say(f"wrote {path}")


def explain(
    book: BookPath,
    table: TableArgument,
    key: Annotated[str, typer.Argument(help="Key of the row: its key columns, parted by commas.", metavar="KEY")],
    date: Annotated[str, typer.Option("--date", help="Day of the row (default: the last that has it).")] = "",
    limit: Annotated[int, typer.Option("--limit", help="Rows shown where many lead to one.")] = 5,
    as_json: AsJson = False,
) -> None:
    """Open a figure: the rows it comes from, down to the raw lines and the rule rows used.

    Example: tallystick explain mybook fail CNS.2026-11-12.US0378331005
    """
    from tallystick.day.book import open_book
    from tallystick.edges.explain_print import print_explanation
    from tallystick.edges.ways_out import Way, require_premises
    from tallystick.lineage.explain import explain_row

    with open_book(book) as opened:
        require_premises(opened, Way.SCREEN)
        found = explain_row(opened, table, key, parsed_day(date) if date else None, limit)
        print_explanation(found, as_json)


def report(
    book: BookPath,
    name: Annotated[str, typer.Argument(help="Report (`all` for every one, `list` for their names).", metavar="NAME")] = "all",
    date: Annotated[str, typer.Option("--date", help="Business day (default: the last that ran).")] = "",
    format: Annotated[str, typer.Option("--format", help="html, xlsx, csv, json, parquet or all.")] = "html",
    out: Annotated[Path | None, typer.Option("--out", help="Folder (default: reports/DATE in the book).")] = None,
    as_json: AsJson = False,
) -> None:
    """Print reports of a day for Management, Compliance, FinOp and Risk.

    Example: tallystick report mybook all --date 2026-11-12 --format html
    """
    from tallystick.day.book import open_book
    from tallystick.edges.reports import REPORTS, print_reports

    if name == "list":
        if as_json:
            say_json([{"name": each.name, "family": each.family, "title": each.title} for each in REPORTS.values()])
        for each in REPORTS.values():
            say(f"{each.name:22} {each.family:12} {each.title}", as_json)
        return
    with open_book(book) as opened:
        paths = print_reports(opened, name, parsed_day(date) if date else None, format, out)
    if as_json:
        say_json([str(path) for path in paths])
    for path in paths:
        say(str(path), as_json)


def reconcile(
    book: BookPath,
    ours: Annotated[str, typer.Option("--ours", help="Our table.", autocompletion=_table_names)],
    theirs: Annotated[Path, typer.Option("--theirs", help="Their file.")],
    profile: Annotated[str, typer.Option("--as", help="Profile of their file.")] = "",
    date: Annotated[str, typer.Option("--date", help="Business day (default: the last that ran).")] = "",
    as_json: AsJson = False,
) -> None:
    """Compare one of our tables with a file of theirs, without loading it; differences are printed and nothing is changed.

    Example: tallystick reconcile mybook --ours position --theirs custodian.csv --as custodian
    """
    from tallystick.day.book import open_book
    from tallystick.edges.compare import compare_file
    from tallystick.edges.ways_out import Way, require_premises

    with open_book(book) as opened:
        require_premises(opened, Way.SCREEN)
        differences = compare_file(opened, ours, theirs, profile or None, parsed_day(date) if date else None)
    if as_json:
        say_json(differences.to_pylist())
    else:
        from tallystick.edges.print.terminal import print_table

        print_table(differences, screen(), title=f"{differences.num_rows:,} differences between {ours} and {theirs.name}")
    raise typer.Exit(EXCEPTIONS_OPEN if differences.num_rows else DONE)
