"""The sandbox speaks as venues do: instructions are read from MT or MX messages (or Tallystick's own CSV), and answered in the same standard.

    MT540-543, 530, 549 in     MT548 (a status), MT544-547 (a movement), MT535 (holdings) out
    sese.023, .020, .021, .030 in    sese.024, .025, .027, .031, semt.002 out

What the standards have no message for stands in CSV beside it: instructions a venue drops at the end of its day, and balances of money.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tallystick.edges.messages.mt.reading import read_mt, recognise_mt
from tallystick.edges.messages.mt.writing import MtSending, write_mt
from tallystick.edges.messages.mx.layouts import LAYOUTS
from tallystick.edges.messages.mx.reading import read_mx, recognise_mx
from tallystick.edges.messages.mx.writing import MxSending, write_mx
from tallystick.edges.messages.tabular.canonical_text import rows_text
from tallystick.edges.sandbox.files import balances, positions, read_rows
from tallystick.edges.sandbox.holdings import Holdings
from tallystick.edges.sandbox.told import Told
from tallystick.edges.venues.reference import venue_reference

Row = dict[str, Any]
HEAD_BYTES = 4096
LONGEST = 16
SENDING_MX = {"535": "semt.002", "544": "sese.025", "545": "sese.025", "546": "sese.025", "547": "sese.025"}
"""MX message that says the same."""

STATUS_MX = {"CANCELLATION": "sese.027", "MODIFICATION": "sese.031"}
"""MX message of a status of a request; one of an instruction is sese.024."""

DONE_MX = {"MODC": "COMP"}
"""The word of sese.031 for a change that was made."""

Sending = MtSending | MxSending
SETTLED = {(1, False): "544", (1, True): "545", (-1, False): "546", (-1, True): "547"}
"""Message type of a movement: direction, and whether against payment."""


@dataclass(frozen=True)
class Taken:
    """Instructions read from a file, and how many rows could not be used."""

    rows: tuple[Row, ...]
    refused: int


def read_instructions(path: Path) -> Taken:
    """Rows of `instruction_message` of a file. Raises FileRefused."""
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if not (recognise_mt(head) or recognise_mx(head)):
        return Taken(tuple(read_rows(path, "instruction_message")), 0)
    tables = (read_mx if recognise_mx(head) else read_mt)(path, path.name).tables
    rows = [row for name, table in tables.items() for row in table.to_pylist() if name == "instruction_message" or row.get("reason")]
    good = tuple(row for row in rows if row["reason"] is None)
    return Taken(good, len(rows) - len(good))


def messages_of(told: Told, holdings: Holdings, parties: set[str], sending: Sending) -> dict[str, bytes]:
    """What was said on a day as files: name → bytes."""
    statuses, movements = told.ordered()
    made = [row for row in movements if row["activity_status"] == "MADE"]
    dropped = [row for row in movements if row["activity_status"] != "MADE"]
    held = positions(told, holdings, parties)
    ending = "fin" if isinstance(sending, MtSending) else "xml"
    files = {
        **_statuses([_status(row) for row in statuses], sending),
        f"settled.{ending}": _settled(made, sending),
        f"holdings.{ending}": _written("535", [_holding(row) for row in held], sending),
        "dropped.csv": rows_text("depository_message", dropped).encode() if dropped else b"",
        "balances.csv": rows_text("stated_balance", balances(told, holdings, parties)).encode() if balances(told, holdings, parties) else b"",
    }
    return {f"{told.venue.lower()}.{told.day.isoformat()}.{name}": data for name, data in files.items() if data}


def _written(kind: str, rows: list[Row], sending: Sending) -> bytes:
    """Rows as messages of one type."""
    if not rows:
        return b""
    return write_mt(kind, rows, sending) if isinstance(sending, MtSending) else write_mx(SENDING_MX[kind], rows, sending)


def _statuses(rows: list[Row], sending: Sending) -> dict[str, bytes]:
    """The statuses, in MX a file for each message that says them."""
    if isinstance(sending, MtSending):
        return {"status.fin": _written("548", rows, sending)}
    kinds: dict[str, list[Row]] = {}
    for row in rows:
        kinds.setdefault(STATUS_MX.get(row["status_process"], "sese.024"), []).append(row)
    return {f"{_of(kind)}.xml": write_mx(kind, [_sayable(row, kind) for row in several], sending) for kind, several in kinds.items()}


def _of(kind: str) -> str:
    return next((f"status.{process.lower()}" for process, name in STATUS_MX.items() if name == kind), "status")


def _sayable(row: Row, kind: str) -> Row:
    """What the message has elements for; of a change nothing but the request."""
    said = {**row, "status_code": DONE_MX.get(row["status_code"], row["status_code"])}
    return {name: value for name, value in said.items() if name in LAYOUTS[kind].said or name == "sent_at"}


def _settled(rows: Iterable[Row], sending: Sending) -> bytes:
    """Each movement as a message of its type, in the order in which they were said."""
    made = [(SETTLED[1 if (row["quantity"] or -row["money"]) > 0 else -1, row["activity_kind"] == "DVP"], _movement(row)) for row in rows]
    if isinstance(sending, MxSending):
        return _written("547", [row for _, row in made], sending)
    return sending.separator.encode().join([_written(kind, [row], sending) for kind, row in made])


def _movement(row: Mapping[str, Any]) -> Row:
    free = row["activity_kind"] == "FREE"
    names = {"activity_reference": _short(row["activity_reference"]), "our_reference": row["our_reference"]}
    return {**row, **names, "money": None if free else row["money"], "currency": None if free else row["currency"]}


def _status(row: Mapping[str, Any]) -> Row:
    """A status with the references and the money a message can hold."""
    amount = row.get("amount") if row.get("payment") != "FREE" else None
    said = {**row, "message_reference": _short(row["message_reference"]), "amount": amount, "currency": row.get("currency") if amount else None}
    for name in ("sender", "message_type"):
        said.pop(name, None)
    return said


def _holding(row: Mapping[str, Any]) -> Row:
    return {name: value for name, value in row.items() if name != "statement_source"}


def _short(reference: str) -> str:
    """A reference of ours as a message takes it; a clash within a day would need a million statuses."""
    return venue_reference(reference.replace("_", ""), LONGEST)


def sending_of(venue_bic: str, firm_bic: str, day: dt.date, taken: Iterable[Path]) -> Sending:
    """Frame of what a venue says to the firm: MX where the firm has sent it MX, else MT."""
    for path in taken:
        with path.open("rb") as file:
            if recognise_mx(file.read(HEAD_BYTES)):
                return MxSending(venue_bic, firm_bic, dt.datetime.combine(day, dt.time()))
    return MtSending(sender=venue_bic, receiver=firm_bic)
