"""Status advice MT548: what the depository says of an instruction that has not settled.

Reads    the sequences of one MT548 (GENL with LINK and STAT with REAS, SETTRAN)
Writes   one `depository_message` a message: REJECTED, DROPPED (cancelled) or PENDING, with the reason code as received
Units    as in the confirmation: + into our account, + we receive
Source   ISO 15022 MT548, fields 25D and 24B; venues.md 9.2 and 9.3

A message may state several processes; the gravest stands: rejected, cancelled, then not settled, then not matched, then matched or
acknowledged (both PENDING without a reason). Who is at fault follows from direction and code together, never from the code alone.

Reason codes: MISSING_FIELD, UNREAD_STATUS, BAD_SECURITY, BAD_DATE, BAD_FIGURE, UNREAD_QUANTITY_TYPE.
"""

from __future__ import annotations

from tallystick.edges.messages.mt.confirmation import content, contra_account, first_place, kind, money, quantity
from tallystick.edges.messages.mt.figures import long_date
from tallystick.edges.messages.mt.message import Message
from tallystick.edges.messages.mt.rows import Rows, Unreadable
from tallystick.edges.messages.mt.security import security
from tallystick.edges.messages.mt.sequences import Sequence, tree
from tallystick.edges.messages.mt.settings import MtSettings
from tallystick.model.landing import DEPOSITORY_MESSAGE

STATUSES: tuple[tuple[str, str, str], ...] = (
    ("IPRC", "REJT", "REJECTED"),
    ("IPRC", "CAND", "DROPPED"),
    ("IPRC", "CANS", "DROPPED"),
    ("CPRC", "CAND", "DROPPED"),
    ("SETT", "PENF", "PENDING"),
    ("SETT", "PEND", "PENDING"),
    ("MTCH", "NMAT", "PENDING"),
    ("INMH", "NMAT", "PENDING"),
    ("MTCH", "MACH", "PENDING"),
    ("INMH", "MACH", "PENDING"),
    ("IPRC", "PACK", "PENDING"),
)
"""Process, code and our status, the gravest first."""


def read_status(message: Message, settings: MtSettings, rows: Rows) -> dict[str, object]:
    """Read one MT548 into `rows`; returns its row."""
    root = tree(message.fields)
    values: dict[str, object] = {
        "activity_reference": content(root.anywhere("20C", "SEME")),
        "our_reference": content(root.anywhere("20C", "RELA")) or content(root.anywhere("20C", "PREV")),
        "depository_account": content(root.anywhere("97", "SAFE")),
        "contra_account": contra_account(root),
    }
    problem: Unreadable | None = None
    try:
        if values["activity_reference"] is None:
            raise Unreadable("MISSING_FIELD", "found no 20C SEME (the sender's reference), expected one")
        values["activity_status"], values["status_reason"] = _status(root)
        _read_item(root, values, settings)
    except Unreadable as unreadable:
        problem = unreadable
    return rows.add(DEPOSITORY_MESSAGE, first_place(message), values, message.text if problem else None, problem)


def _status(root: Sequence) -> tuple[str, str | None]:
    stated = [(each, field) for each in root.every("STAT") for field in each.all_own("25D")]
    if not stated:
        raise Unreadable("MISSING_FIELD", "found no 25D (status), expected one in a sequence STAT")
    for process, code, status in STATUSES:
        for sequence, found in stated:
            if (found.qualifier, found.content.strip()) == (process, code):
                return status, _reason(sequence)
    told = ", ".join(f"{found.qualifier}//{found.content.strip()}"[:20] for _, found in stated)
    raise Unreadable("UNREAD_STATUS", f"25D: found {told}, expected one of {', '.join(f'{process}//{code}' for process, code, _ in STATUSES)}")


def _reason(status: Sequence) -> str | None:
    found = status.anywhere("24B")
    return found.content.strip()[:4] or None if found else None


def _read_item(root: Sequence, values: dict[str, object], settings: MtSettings) -> None:
    """The instruction's details, which the depository may give back or leave out."""
    item = next(root.every("SETTRAN"), None)
    if item is None:
        return
    direction = {"RECE": 1, "DELI": -1}.get(content(item.anywhere("22H", "REDE")) or "")
    if direction is None:
        raise Unreadable("MISSING_FIELD", "found no 22H REDE with RECE or DELI in SETTRAN, expected one: it gives the sign")
    against_payment = content(item.anywhere("22H", "PAYM")) == "APMT"
    values["activity_kind"] = kind(item, direction, against_payment, contra_account(item), settings)
    if (settles := item.anywhere("98", "SETT")) is not None:
        values["settlement_date"] = long_date(settles.content.strip(), "98 SETT")
    if (named := item.anywhere("35B")) is not None:
        values["security_code"], values["security_code_kind"] = security(named.content)
    if item.anywhere("36", "SETT") is not None:
        values["quantity"] = direction * quantity(item, "SETT")
    if against_payment and item.anywhere("19", "SETT") is not None:
        amount, values["currency"] = money(item, "SETT")
        values["money"] = -direction * amount
