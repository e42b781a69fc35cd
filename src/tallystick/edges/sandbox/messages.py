"""The sandbox speaks as venues do: instructions are read from MT messages (or Tallystick's own CSV), what is said is written as MT messages.

    MT540-543, 530 in      MT548 (a status), MT544-547 (a movement), MT535 (holdings) out

What ISO 15022 has no message for stands in CSV beside it: instructions a venue drops at the end of its day, and balances of money.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tallystick.edges.messages.mt.reading import read_mt, recognise_mt
from tallystick.edges.messages.mt.writing import MtSending, write_mt
from tallystick.edges.messages.tabular.canonical_text import rows_text
from tallystick.edges.sandbox.files import balances, positions, read_rows
from tallystick.edges.sandbox.holdings import Holdings
from tallystick.edges.sandbox.told import Told
from tallystick.edges.venues.reference import venue_reference

Row = dict[str, Any]
HEAD_BYTES = 4096
LONGEST = 16
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
    if not recognise_mt(head):
        return Taken(tuple(read_rows(path, "instruction_message")), 0)
    tables = read_mt(path, path.name).tables
    rows = [row for name, table in tables.items() for row in table.to_pylist() if name == "instruction_message" or row.get("reason")]
    good = tuple(row for row in rows if row["reason"] is None)
    return Taken(good, len(rows) - len(good))


def messages_of(told: Told, holdings: Holdings, parties: set[str], sending: MtSending) -> dict[str, bytes]:
    """What was said on a day as files: name → bytes."""
    statuses, movements = told.ordered()
    made = [row for row in movements if row["activity_status"] == "MADE"]
    dropped = [row for row in movements if row["activity_status"] != "MADE"]
    held = positions(told, holdings, parties)
    files = {
        "status.fin": _written("548", [_status(row) for row in statuses], sending),
        "settled.fin": sending.separator.encode().join(_settled(made, sending)),
        "holdings.fin": _written("535", [_holding(row) for row in held], sending),
        "dropped.csv": rows_text("depository_message", dropped).encode() if dropped else b"",
        "balances.csv": rows_text("stated_balance", balances(told, holdings, parties)).encode() if balances(told, holdings, parties) else b"",
    }
    return {f"{told.venue.lower()}.{told.day.isoformat()}.{name}": data for name, data in files.items() if data}


def _written(kind: str, rows: list[Row], sending: MtSending) -> bytes:
    return write_mt(kind, rows, sending) if rows else b""


def _settled(rows: Iterable[Row], sending: MtSending) -> list[bytes]:
    """Each movement as a message of its type, in the order in which they were said."""
    return [write_mt(SETTLED[1 if row["quantity"] > 0 else -1, row["activity_kind"] == "DVP"], [_movement(row)], sending) for row in rows]


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


def sending_of(venue_bic: str, firm_bic: str) -> MtSending:
    """Frame of what a venue says to the firm."""
    return MtSending(sender=venue_bic, receiver=firm_bic)
