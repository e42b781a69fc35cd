"""What the venue says, as rows of our own landing tables: statuses, movements, and where it stands at the end of the day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from tallystick.edges.sandbox.leg import Leg, Pair
from tallystick.edges.sandbox.trouble import Trouble

Row = dict[str, Any]


@dataclass
class Told:
    """Everything said on one day, in the order in which it was said."""

    venue: str
    day: dt.date
    trouble: Trouble
    code_kind: str = "ISIN"
    """How securities are named, as the instructions do."""

    statuses: list[Row] = field(default_factory=list)
    movements: list[Row] = field(default_factory=list)

    def status(self, leg: Leg, process: str, code: str, minute: int, reason: str | None = None, asked: bool = False) -> None:
        """A status of an instruction, once per change; nothing of one whose venue keeps silent, unless it is asked."""
        said = (f"{process}.{code}", reason)
        if not leg.ours or (leg.last_told == said and not asked):
            return
        leg.last_told = said
        if asked or not self.trouble.strikes("silent", leg.reference):
            self._say(self.statuses, leg.reference, self._status(leg.reference, process, code, reason, minute) | _terms(leg))

    def movement(self, pair: Pair, quantity: Decimal, money: Decimal, minute: int) -> None:
        """A settlement, told to both sides that wait for news."""
        for leg, other in (pair.legs, pair.legs[::-1]):
            if leg.ours:
                row = self._movement(leg, other.party, "MADE", quantity, money)
                leg.moved.append(row)
                self._say(self.movements, leg.reference, row)
                self._lie(leg, row, minute)

    def moved_again(self, leg: Leg) -> None:
        """What was said of its movements, word for word: a receiver that has it knows it as the same."""
        self.movements += [dict(row) for row in leg.moved]

    def dropped(self, leg: Leg, other: str, reason: str | None) -> None:
        """An instruction that the venue no longer has at the end of its day."""
        row = self._movement(leg, other, "DROPPED", leg.quantity, leg.amount) | {"status_reason": reason}
        self._say(self.movements, leg.reference, row)

    def ordered(self) -> tuple[list[Row], list[Row]]:
        """Statuses and movements as they leave: those of a troubled instruction come in the wrong order."""
        return _shaken(self.statuses, "instruction_reference", self.trouble), _shaken(self.movements, "our_reference", self.trouble)

    def _say(self, rows: list[Row], reference: str, row: Row) -> None:
        rows.append(row)
        if self.trouble.strikes("duplicate", reference):
            rows.append(dict(row))

    def _lie(self, leg: Leg, row: Row, minute: int) -> None:
        if self.trouble.strikes("wrong", leg.reference):
            self.movements.append(
                row | {"activity_reference": f"{row['activity_reference']}W", "quantity": row["quantity"] + Decimal(1).copy_sign(row["quantity"])}
            )
            self.statuses.append(self._status(f"{leg.reference}?", "SETTLEMENT", "PEND", None, minute))

    def _status(self, reference: str, process: str, code: str, reason: str | None, minute: int) -> Row:
        return {
            "sender": self.venue,
            "message_type": "MT548",
            "message_reference": f"{self.venue}.{self.day:%Y%m%d}.S{len(self.statuses) + 1}",
            "instruction_reference": reference,
            "status_process": process,
            "status_code": code,
            "status_reason": reason,
            "sent_at": _at(self.day, minute),
        }

    def _movement(self, leg: Leg, other: str, state: str, quantity: Decimal, money: Decimal) -> Row:
        sign = -1 if leg.delivers else 1
        free = leg.row.get("payment") == "FREE"
        return {
            "activity_reference": f"{self.venue}.{self.day:%Y%m%d}.M{len(self.movements) + 1}",
            "activity_kind": "FREE" if free else "DVP",
            "activity_status": state,
            "settlement_date": self.day,
            "depository_account": leg.party,
            "contra_account": other,
            "security_code": leg.security,
            "security_code_kind": leg.row.get("security_code_kind"),
            "quantity": sign * quantity + 0,
            "money": Decimal(0) if free else -sign * money,
            "currency": leg.currency,
            "our_reference": leg.reference,
        }


def _terms(leg: Leg) -> Row:
    """What the instruction says; of one the venue has not, no more than the request did."""
    if not leg.value("settlement_date"):
        return {name: leg.value(name) for name in ("movement", "payment")}
    names = ("movement", "payment", "trade_date", "settlement_date", "security_code", "security_code_kind", "quantity", "amount", "currency")
    return {name: leg.value(name) for name in names} | {"safekeeping_account": leg.party, "counterparty": leg.value("counterparty")}


def _at(day: dt.date, minute: int) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(minute // 60, minute % 60))


def _shaken(rows: list[Row], name: str, trouble: Trouble) -> list[Row]:
    """Rows of troubled instructions change places among themselves, last first; the others stay."""
    struck = [place for place, row in enumerate(rows) if trouble.strikes("out_of_order", str(row[name]))]
    shaken = list(rows)
    for place, other in zip(struck, reversed(struck), strict=True):
        shaken[place] = rows[other]
    return shaken
