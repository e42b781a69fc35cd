"""The simulated venues: run one over a file of instructions and read what it would say."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from tallystick.edges.cli.book_commands import AsJson
from tallystick.edges.cli.console import UsageWrong, say, say_json

if TYPE_CHECKING:
    import pyarrow as pa

    from tallystick.edges.sandbox.clearing_house import Door
    from tallystick.edges.sandbox.fix_house import FixHouse
    from tallystick.edges.sandbox.session import DayDone
    from tallystick.edges.sandbox.trouble import Trouble


def sandbox(
    venue: Annotated[str, typer.Argument(help="DTC, NSCC, CDS, CDS_CLEARING, INDEVAL, CCV, CREST, LCH, CBOE_CLEAR, T2S, GENERIC or one you added.")],
    positions: Annotated[
        Path | None, typer.Option(help="File of stated_position rows: who holds what before the first day.", exists=True, dir_okay=False)
    ] = None,
    instructions: Annotated[Path | None, typer.Option(help="File of instruction_message rows in Tallystick's own CSV.", exists=True, dir_okay=False)] = None,
    out: Annotated[Path | None, typer.Option(help="Folder to write to; one folder a day inside.")] = None,
    drop: Annotated[Path | None, typer.Option(help="Instead: a file drop; MT messages are taken from its outbox and answered in its inbox.")] = None,
    cash: Annotated[Path | None, typer.Option(help="File of stated_balance rows; without it everybody can pay.", exists=True, dir_okay=False)] = None,
    day: Annotated[str | None, typer.Option(help="First day, 2026-11-24; else the first settlement date of the file.")] = None,
    days: Annotated[int, typer.Option(help="Settlement days to run.", min=1, max=60)] = 1,
    seed: Annotated[int, typer.Option(help="The same seed gives the same days.")] = 0,
    trouble: Annotated[
        list[str] | None,
        typer.Option(help="Misbehave: reject, unmatched, mismatch, late, partial, silent, duplicate, out_of_order or wrong; late=0.1 for one in ten."),
    ] = None,
    rules: Annotated[Path | None, typer.Option(help="Folder of your own rule rows (BOOK/rules), for a venue you added.", exists=True, file_okay=False)] = None,
    serve: Annotated[
        int | None,
        typer.Option(
            help="Instead: a live session on this port until Ctrl-C, of CCV (--instructions are its trades, --day nets one) or over FIX (--executions).",
            min=1,
            max=65535,
        ),
    ] = None,
    transport: Annotated[str, typer.Option(help="With --serve, for CCV: json (REST and WebSocket) or fix (FIX 5.0 SP2).")] = "json",
    certificate: Annotated[Path | None, typer.Option(help="With --serve: a PEM file of a certificate and its key; TLS.", exists=True, dir_okay=False)] = None,
    executions: Annotated[Path | None, typer.Option(help="With --serve: file of execution_message rows to tell over FIX.", exists=True, dir_okay=False)] = None,
    member: Annotated[str, typer.Option(help="With --executions: who logs on (SenderCompID).")] = "HOUSE",
    version: Annotated[str, typer.Option(help="With --executions: FIX.4.4 or FIX.5.0SP2.")] = "FIX.4.4",
    drop_copy: Annotated[bool, typer.Option("--drop-copy", help="With --executions: tell execution reports (8) instead of trade captures (AE).")] = False,
    as_json: AsJson = False,
) -> None:
    """Simulate a depository or clearing house: instructions in, statuses, movements and statements out. Nothing leaves the machine.

    Example: tallystick sandbox T2S --instructions instruction_message.csv --positions stated_position.csv --out said --trouble late=0.1
    """
    from tallystick.edges.sandbox.terms import UnknownVenue
    from tallystick.edges.sandbox.trouble import UnknownTrouble, read_trouble
    from tallystick.rules import rule_tables

    if serve is not None:
        if executions is not None:
            told = _FixTold(serve, executions, member, version, drop_copy, str(certificate or ""), tuple(trouble or ()), seed)
            return _serve_fix(venue.upper(), told, _day(day), rule_tables(rules), as_json)
        return _serve(venue.upper(), _door(serve, transport, certificate), instructions, day, as_json)
    try:
        troubled = read_trouble(seed, trouble or [])
        if drop is not None:
            done = _dropped(venue.upper(), drop, positions, cash, day, troubled, rule_tables(rules))
        else:
            done = _from_files(venue.upper(), (instructions, positions, cash, out), _day(day), days, troubled, rule_tables(rules))
    except (UnknownVenue, UnknownTrouble) as error:
        raise UsageWrong(str(error)) from error
    if as_json:
        say_json([{"day": str(each.day), "statuses": each.statuses, "movements": each.movements, "files": [str(path) for path in each.files]} for each in done])
    for each in done:
        say(
            f"{each.day}: {each.statuses} statuses, {each.movements} movements, {len(each.files)} files in {each.files[0].parent if each.files else '-'}",
            as_json,
        )
    return None


def _door(port: int, transport: str, certificate: Path | None) -> Door:
    import os

    from tallystick.edges.ccv.settings import TRANSPORTS, ccv_secrets
    from tallystick.edges.sandbox.clearing_house import Door

    if transport not in TRANSPORTS:
        raise UsageWrong(f"--transport: found {transport}, expected one of {', '.join(TRANSPORTS)}")
    return Door(port, transport, ccv_secrets(os.environ), str(certificate or ""))


def _serve(venue: str, door: Door, instructions: Path | None, day: str | None, as_json: bool) -> None:
    import tempfile

    from tallystick.day.book import utc_now
    from tallystick.edges.live.tls import CertificateFileWrong
    from tallystick.edges.sandbox.clearing_trades import house_of, read_trades, serve_until_stopped

    if venue != "CCV" or instructions is None:
        raise UsageWrong(f"sandbox {venue} --serve: expected CCV and --instructions with its trades")
    trades, played = read_trades(instructions), _day(day)
    with tempfile.TemporaryDirectory() as folder:
        try:
            house = house_of(trades, door, Path(folder), utc_now)
        except CertificateFileWrong as error:
            raise UsageWrong(f"--certificate: {error}") from error
        asks = ", for those who show the secrets of the environment" if door.secrets.of(door.transport) else ""
        how = door.transport.upper() + (" over TLS" if door.certificate else "")
        say(f"{len(trades)} trades novated; {how} on 127.0.0.1:{door.port} until Ctrl-C{asks}", as_json)
        serve_until_stopped(house, played)


class _FixTold(NamedTuple):
    """What is told over FIX, and how."""

    port: int
    executions: Path
    member: str
    version: str
    drop_copy: bool
    certificate: str
    trouble: tuple[str, ...]
    seed: int


def _serve_fix(venue: str, told: _FixTold, day: dt.date | None, rules: dict[str, pa.Table], as_json: bool) -> None:
    import tempfile
    from collections import Counter

    from tallystick.day.book import utc_now
    from tallystick.edges.sandbox.fix_house import VERSIONS, FixDoor, FixHouse, check_speaks_fix, read_executions, read_fix_trouble
    from tallystick.edges.sandbox.fix_reports import DROP_COPY, TRADE_CAPTURE
    from tallystick.edges.sandbox.terms import UnknownVenue
    from tallystick.edges.sandbox.trouble import UnknownTrouble

    rows = read_executions(told.executions)
    try:
        check_speaks_fix(venue, rules, day or max((row["trade_date"] for row in rows if row.get("trade_date")), default=dt.date.max))
        trouble = read_fix_trouble(told.seed, list(told.trouble))
    except (UnknownVenue, UnknownTrouble) as error:
        raise UsageWrong(str(error)) from error
    if told.version not in VERSIONS:
        raise UsageWrong(f"--version: found {told.version}, expected one of {', '.join(VERSIONS)}")
    kind = DROP_COPY if told.drop_copy else TRADE_CAPTURE
    with tempfile.TemporaryDirectory() as folder:
        house = FixHouse(venue, FixDoor(told.port, told.member, told.version, kind, told.certificate), Path(folder), utc_now, trouble)
        count = house.tell(rows)
        say(f"{count} messages ({kind}) wait for {told.member}; {told.version} on 127.0.0.1:{told.port} until Ctrl-C", as_json)
        _serve_or_say(house)
        answered = Counter(house.answers.values())
    if as_json:
        return say_json({"told": count, "accepted": answered["0"], "rejected": answered["1"]})
    return say(f"{answered['0']} accepted, {answered['1']} rejected by {told.member}")


def _serve_or_say(house: FixHouse) -> None:
    from tallystick.edges.live.tls import CertificateFileWrong
    from tallystick.edges.sandbox.fix_house import serve_until_stopped

    try:
        serve_until_stopped(house)
    except CertificateFileWrong as error:
        raise UsageWrong(f"--certificate: {error}") from error


def _from_files(
    venue: str, files: tuple[Path | None, Path | None, Path | None, Path | None], first: dt.date | None, days: int, trouble: Trouble, rules: dict[str, pa.Table]
) -> list[DayDone]:
    from tallystick.edges.sandbox.session import simulate

    instructions, positions, cash, out = files
    if instructions is None or out is None or positions is None:
        raise UsageWrong("sandbox: found neither --drop nor --instructions, --positions and --out, expected one way to speak")
    return simulate(venue, instructions, positions, cash, out, first, days, trouble, rules)


def _dropped(venue: str, drop: Path, positions: Path | None, cash: Path | None, day: str | None, trouble: Trouble, rules: dict[str, pa.Table]) -> list[DayDone]:
    from tallystick.edges.sandbox.drop_session import DropVenue
    from tallystick.edges.venues.file_drop import FileDrop

    played = _day(day)
    if played is None or positions is None:
        raise UsageWrong("--drop: found no --day or no --positions, expected the day to play at the drop, such as 2026-11-24, and who holds what before it")
    return [DropVenue(FileDrop(drop, venue), positions, cash, trouble, rules).play(played)]


def _day(said: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(said) if said else None
    except ValueError as error:
        raise UsageWrong(f"--day: found {said}, expected a date such as 2026-11-24") from error
