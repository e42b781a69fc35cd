"""Settlement confirmations MT544, 545, 546, 547: what was received or delivered, free or against payment.

Reads    the sequences of one confirmation (GENL, TRADDET, FIAC, SETDET)
Writes   one `depository_message` a message: MADE, or REVERSED where the message takes a confirmation back
Units    units or face amount, + into our account; currency units, + we receive. A reversal carries the opposite signs
Source   ISO 15022 MT544-547; partial settlement 22F::PARS, PAIN (more to come) and PARC (last part) in `status_reason`

Kind: CNS where the contra account is one of the settings; LOAN and LOAN_RETURN by 22F::SETR (SECL lends out and comes back,
SECB borrows and goes back); CORPORATE_ACTION for CLAI and CORP; TRANSFER for OWNE and OWNI; else DVP or FREE by message type.

Reason codes: MISSING_FIELD, BAD_SECURITY, BAD_DATE, BAD_FIGURE, UNREAD_QUANTITY_TYPE.
"""

from __future__ import annotations

import re
from decimal import Decimal

from tallystick.edges.messages.mt.fields import Field
from tallystick.edges.messages.mt.figures import long_date, signed_figure
from tallystick.edges.messages.mt.message import Message
from tallystick.edges.messages.mt.rows import Place, Rows, Unreadable
from tallystick.edges.messages.mt.security import security
from tallystick.edges.messages.mt.sequences import Sequence, tree
from tallystick.edges.messages.mt.settings import MtSettings
from tallystick.model.landing import DEPOSITORY_MESSAGE

DIRECTIONS = {"544": 1, "545": 1, "546": -1, "547": -1}
AGAINST_PAYMENT = frozenset(["545", "547"])
TAKEN_BACK = frozenset(["RVSL", "CANC"])
AGENTS = ("DEAG", "REAG")
CLIENTS = ("SELL", "BUYR")
_MONEY = re.compile(r"(N?)([A-Z]{3})([0-9,]+)")
_QUANTITY = re.compile(r"([A-Z]{4})/(N?[0-9,]+)")


def read_confirmation(message: Message, settings: MtSettings, rows: Rows) -> None:
    """Read one MT544, 545, 546 or 547 into `rows`."""
    root = tree(message.fields)
    direction = DIRECTIONS[message.kind]
    taken_back = _function(root) in TAKEN_BACK
    contra = contra_account(root)
    values: dict[str, object] = {
        "activity_reference": content(root.anywhere("20C", "SEME")),
        "our_reference": content(root.anywhere("20C", "RELA")),
        "activity_kind": kind(root, direction, message.kind in AGAINST_PAYMENT, contra, settings),
        "activity_status": "REVERSED" if taken_back else "MADE",
        "depository_account": content(root.anywhere("97", "SAFE")),
        "contra_account": contra,
        "status_reason": content(root.anywhere("22F", "PARS")),
    }
    problem = _read_figures(root, values, -direction if taken_back else direction, message.kind in AGAINST_PAYMENT)
    rows.add(DEPOSITORY_MESSAGE, first_place(message), values, message.text if problem else None, problem)


def _read_figures(root: Sequence, values: dict[str, object], sign: int, against_payment: bool) -> Unreadable | None:
    try:
        if values["activity_reference"] is None:
            raise Unreadable("MISSING_FIELD", "found no 20C SEME (the sender's reference), expected one")
        settled = root.anywhere("98", "ESET") or root.anywhere("98", "SETT")
        values["settlement_date"] = long_date(required(settled, "98 ESET or SETT (settlement date)"), "98 ESET")
        values["security_code"], values["security_code_kind"] = security(required(root.anywhere("35B"), "35B (security)"))
        values["quantity"] = sign * quantity(root, "ESTT")
        if against_payment:
            amount, values["currency"] = money(root, "ESTT")
            values["money"] = -sign * amount
    except Unreadable as unreadable:
        return unreadable
    return None


def quantity(root: Sequence, qualifier: str) -> Decimal:
    """The quantity of the first 36B of a qualifier, as face amount or units; an amortised value beside it is left out."""
    found = [each for inner in (root, *_all(root)) for each in inner.all_own("36", qualifier)]
    parts = [part for each in found if (part := _QUANTITY.fullmatch(each.content.strip()))]
    if not found:
        raise Unreadable("MISSING_FIELD", f"found no 36B {qualifier} (quantity), expected one")
    if not parts:
        raise Unreadable("BAD_FIGURE", f"36B {qualifier}: found {found[0].content[:40]!r}, expected FAMT or UNIT, a slash and the quantity")
    read = [part for part in parts if part[1] in ("FAMT", "UNIT")]
    if not read:
        raise Unreadable("UNREAD_QUANTITY_TYPE", f"36B {qualifier}: found {parts[0][1]}, expected FAMT (face amount) or UNIT")
    return signed_figure(read[0][2], f"36B {qualifier}")


def money(root: Sequence, qualifier: str) -> tuple[Decimal, str]:
    """The amount and currency of the first 19A of a qualifier."""
    text = required(root.anywhere("19", qualifier), f"19A {qualifier} (amount)")
    parts = _MONEY.fullmatch(text)
    if not parts:
        raise Unreadable("BAD_FIGURE", f"19A {qualifier}: found {text[:40]!r}, expected currency and amount")
    return signed_figure(parts[1] + parts[3], f"19A {qualifier}"), parts[2]


def kind(root: Sequence, direction: int, against_payment: bool, contra: str | None, settings: MtSettings) -> str:
    """The kind of movement by contra account and 22F SETR (see the module)."""
    settlement_type = content(root.anywhere("22F", "SETR"))
    if contra in settings.cns_contra_accounts:
        return "CNS"
    if settlement_type in ("SECL", "SECB"):
        return "LOAN" if (settlement_type == "SECL") == (direction < 0) else "LOAN_RETURN"
    named = {"CLAI": "CORPORATE_ACTION", "CORP": "CORPORATE_ACTION", "OWNE": "TRANSFER", "OWNI": "TRANSFER"}
    return named.get(settlement_type or "", "DVP" if against_payment else "FREE")


def contra_account(root: Sequence) -> str | None:
    """The other side: the participant by its depository number, else the agent, else its client."""
    parties = list(root.every("SETPRTY"))
    named = [field for each in parties for field in each.all_own("95") if field.qualifier in AGENTS + CLIENTS]
    numbered = [field for field in named if field.issuer == "DTCYID" or field.content.startswith("DTCYID/")]
    agents = [field for field in named if field.qualifier in AGENTS]
    chosen = next(iter(numbered + agents + named), None)
    return chosen.content.strip().removeprefix("DTCYID/").splitlines()[0] if chosen and chosen.content.strip() else None


def first_place(message: Message) -> Place:
    """Where a message of one row stands: the line of its first field, the bytes of the whole message."""
    line = message.fields[0].place.line_number if message.fields else message.place.line_number
    return Place(line, message.place.byte_offset, message.place.byte_length)


def content(found: Field | None) -> str | None:
    """The content of a field, or none when there is no field or nothing in it."""
    return (found.content.strip() or None) if found else None


def required(found: Field | None, what: str) -> str:
    """The content of a field that must be there."""
    if found is None:
        raise Unreadable("MISSING_FIELD", f"found no {what}, expected one")
    return found.content.strip()


def _function(root: Sequence) -> str:
    found = root.anywhere("23G")
    return found.value.strip()[:4] if found else ""


def _all(root: Sequence) -> list[Sequence]:
    return [each for inner in root.inside for each in (inner, *_all(inner))]
