"""The command line: one verb a command. Heavy imports happen inside the commands, so that `--help` answers at once.

Exit codes: 0 done, 1 done with rejected rows or open exceptions, 2 usage, 3 a whole file refused, 4 store or lock, 5 integrity violated.
"""

from __future__ import annotations

import sys

import typer

from tallystick.edges.cli import (
    adjust_commands,
    book_commands,
    change_commands,
    day_commands,
    drop_commands,
    foreign_commands,
    listen_command,
    look_commands,
    proof_commands,
    residency_command,
    sandbox_command,
    sql_command,
    store_commands,
)

app = typer.Typer(
    name="tallystick",
    help="The back office of a broker-dealer or trading firm: capture, clear, settle, book, reconcile, report.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
day = typer.Typer(name="day", help="Open, run and close business days.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(day)
change = typer.Typer(name="change", help="Plan, approve and put in force a change of rules, profiles or settings.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(change)
adjust = typer.Typer(name="adjust", help="Adjust the books by hand: one person proposes, another approves.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(adjust)
store = typer.Typer(name="store", help="The tables of a book on a database server: their version, up and back.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(store)

app.command("demo")(book_commands.demo)
app.command("init")(book_commands.init)
app.command("load")(book_commands.load)
app.command("listen")(listen_command.listen)
day.command("open")(day_commands.day_open)
day.command("run")(day_commands.day_run)
day.command("plan")(day_commands.day_plan)
day.command("status")(day_commands.day_status)
day.command("close")(day_commands.day_close)
app.command("show")(look_commands.show)
app.command("explain")(look_commands.explain)
app.command("report")(look_commands.report)
app.command("send")(drop_commands.send)
app.command("fetch")(drop_commands.fetch)
app.command("sandbox")(sandbox_command.sandbox)
app.command("reconcile")(look_commands.reconcile)
app.command("residency")(residency_command.residency)
app.command("impact")(change_commands.impact)
change.command("plan")(change_commands.change_plan)
change.command("approve")(change_commands.change_approve)
change.command("apply")(change_commands.change_apply)
adjust.command("propose")(adjust_commands.adjust_propose)
adjust.command("list")(adjust_commands.adjust_list)
adjust.command("approve")(adjust_commands.adjust_approve)
adjust.command("reject")(adjust_commands.adjust_reject)
app.command("discover")(foreign_commands.discover)
app.command("take")(foreign_commands.take)
app.command("compare")(foreign_commands.compare)
app.command("sql")(sql_command.sql)
store.command("status")(store_commands.store_status)
store.command("upgrade")(store_commands.store_upgrade)
store.command("downgrade")(store_commands.store_downgrade)
app.command("verify")(proof_commands.verify)
app.command("rebuild")(proof_commands.rebuild)
app.command("conformance")(proof_commands.conformance)


def run() -> None:
    """Entry point: runs the command line and turns named errors into their exit code and one clear message."""
    from tallystick.edges.cli.exits import exit_code_of

    try:
        app()
    except KeyboardInterrupt:
        typer.echo("interrupted; run the same command again to go on where it stopped", err=True)
        sys.exit(130)
    except Exception as error:
        code = exit_code_of(error)
        if code is None:
            raise
        typer.echo(f"tallystick: {error}", err=True)
        sys.exit(code)
