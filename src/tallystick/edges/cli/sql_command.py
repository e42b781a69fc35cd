"""The command `sql`: the tables and steps as SQL Server or Oracle reads them, for an administrator's review."""

from __future__ import annotations

from typing import Annotated

import typer

from tallystick.edges.cli.book_commands import AsJson
from tallystick.edges.cli.console import UsageWrong, say, say_json


def sql(
    engine: Annotated[str, typer.Argument(help="mssql or oracle.", metavar="ENGINE")],
    wanted: Annotated[str, typer.Argument(help="`tables` for the script that makes all tables, or the table a step writes.", metavar="[STEP]")] = "tables",
    day: Annotated[str, typer.Option(help="Business date written into the step.", metavar="YYYY-MM-DD")] = "2026-11-10",
    as_json: AsJson = False,
) -> None:
    """The tables, or a step of the day, as the SQL of SQL Server or Oracle; nothing is connected to.

    Example: tallystick sql oracle trade
    """
    from tallystick.edges.engine_texts import NoSuchText

    try:
        texts = _texts(engine, wanted, day)
    except NoSuchText as error:
        raise UsageWrong(str(error)) from error
    if as_json:
        say_json({"engine": engine, "texts": texts})
        return
    for name, text in texts.items():
        say(f"-- {name}")
        say(text)


def _texts(engine: str, wanted: str, day: str) -> dict[str, str]:
    import datetime as dt

    from tallystick.edges.engine_texts import engine_named, step_texts, tables_text

    try:
        date = dt.date.fromisoformat(day)
    except ValueError as error:
        raise UsageWrong(f"--day: found {day!r}, expected YYYY-MM-DD") from error
    return {"tables": tables_text(engine_named(engine))} if wanted == "tables" else step_texts(engine_named(engine), wanted, date)
