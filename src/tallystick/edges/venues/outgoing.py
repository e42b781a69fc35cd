"""What is to leave, as messages: rows of `outbox` in the words of their venue, and the echo by which the book knows that they were sent.

The echo is a file of instruction_message in Tallystick's own CSV with both references: ours, and the one the venue is told. It goes into the
journal before the message goes into the drop, so that nothing leaves of which the book does not know.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tallystick.edges.messages.mt.writing import CannotBeSaid, MtSending, write_mt
from tallystick.edges.messages.mx.writing import MxSending, write_mx
from tallystick.edges.venues.reference import references, venue_reference
from tallystick.edges.venues.route import Route

Row = Mapping[str, Any]
CONDITIONS = ("hold", "priority", "partial_code")
"""What a new instruction is sent with; a cancel says nothing of them."""

ASKING = ("message_kind", "message_reference", "instruction_reference", "safekeeping_account")


@dataclass(frozen=True)
class Leaving:
    """One message that leaves: its echo, and its bytes; or why it cannot be said, with no bytes."""

    echo: dict[str, Any]
    data: bytes
    why_not: str = ""


def leaving(rows: Iterable[Row], isins: Mapping[str, str], route: Route, sending: MtSending, sent_at: dt.datetime) -> list[Leaving]:
    """Messages of outbox rows that are to be sent or asked about, in the order of their references. Raises ReferenceClash."""
    given = list(rows)
    wanted = sorted([row for row in given if row["action"] == "SEND"] + _queries(given, sent_at), key=lambda row: str(row["outbox_reference"]))
    references([str(row["outbox_reference"]) for row in wanted], route.reference_length)
    return [_message(row, isins, route, sending, sent_at) for row in wanted]


def _queries(rows: Iterable[Row], sent_at: dt.datetime) -> list[Row]:
    """One question an instruction and day, whatever of it has no answer."""
    asked = {str(row["instruction_id"]): row for row in rows if row["action"] == "QUERY"}
    return [{**row, "message_kind": "QUERY", "outbox_reference": f"{name}.QUERY.{sent_at:%Y-%m-%d}"} for name, row in asked.items()]


def _message(row: Row, isins: Mapping[str, str], route: Route, sending: MtSending, sent_at: dt.datetime) -> Leaving:
    echo = _echo(row, isins, route, sent_at)
    kind = route.message_type(str(row["message_kind"]), str(row["movement"]), str(row["payment"]))
    if kind is None:
        return Leaving(echo, b"", f"the venue takes no {row['message_kind']} of {row['movement']} {row['payment']}")
    try:
        if route.standard == "ISO20022":
            return Leaving(echo, write_mx(kind, [_said(echo, row, route)], MxSending(sending.sender, sending.receiver, sent_at)))
        return Leaving(echo, write_mt(kind.removeprefix("MT"), [_said(echo, row, route)], sending))
    except CannotBeSaid as error:
        return Leaving(echo, b"", str(error))


def _echo(row: Row, isins: Mapping[str, str], route: Route, sent_at: dt.datetime) -> dict[str, Any]:
    """The row of instruction_message that says what was sent, under our own reference and the venue's."""
    security = str(row["security_id"])
    against = row["payment"] == "AGAINST"
    return {
        "message_kind": row["message_kind"],
        "message_reference": venue_reference(str(row["outbox_reference"]), route.reference_length),
        "instruction_reference": row["instruction_id"],
        "movement": row["movement"],
        "payment": row["payment"],
        "trade_date": row["trade_date"],
        "settlement_date": row["settlement_date"],
        "security_code": isins.get(security, security),
        "security_code_kind": "ISIN" if security in isins else "OWN",
        "quantity": row["quantity"] or None,
        "quantity_kind": "UNIT",
        "amount": row["money"] if against else None,
        "currency": row["currency"] if against else None,
        "safekeeping_account": row["depository_account"],
        "counterparty": None if row["counterparty"] in (None, "-") else row["counterparty"],
        "place_of_settlement": row["place_of_settlement"],
        "transaction_kind": row["transaction_kind"] or "TRAD",
        "linked_reference": row["linked_reference"],
        "link_kind": row["link_kind"],
        **({name: row[name] for name in CONDITIONS} if row["message_kind"] == "NEW" else {}),
        "sent_at": sent_at,
    }


def _said(echo: Mapping[str, Any], row: Row, route: Route) -> dict[str, Any]:
    """The echo as the venue reads it: the reference of the instruction is the one it is told, a question has no more than that,
    and a payment alone says that it moves no shares."""
    name = venue_reference(str(row["instruction_id"]), route.reference_length)
    linked = echo["linked_reference"] and venue_reference(str(echo["linked_reference"]), route.reference_length)
    own = echo["message_reference"] if row["message_kind"] == "NEW" else name
    said = {**echo, "instruction_reference": own, "quantity": row["quantity"], "linked_reference": linked}
    return {column: said[column] for column in ASKING} if row["message_kind"] == "QUERY" else said


def as_files(messages: Sequence[Leaving], standard: str, sending: MtSending) -> dict[str, bytes]:
    """The messages as files, name ending → content: MT one behind the other in one, an XML document by itself."""
    named = {str(each.echo["message_reference"]).replace("/", "-"): each.data for each in messages}
    if standard == "ISO20022":
        return {f"{name}.xml": data for name, data in named.items()}
    return {f"{next(iter(named))}.fin": sending.separator.encode().join(named.values())}
