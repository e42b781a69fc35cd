"""Forms of what a depository says it moved: kind with the other side, signed quantity and money, the gravest of several states.

Source: ISO 15022 fields 22F SETR, 95a, 36B, 19A, 25D, 24B; venues.md 9.2, 9.3.
Reason codes: BAD_FIGURE, UNREAD_QUANTITY_TYPE, UNREAD_STATUS, MISSING_FIELD.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tallystick.edges.messages.mt.figures import signed_figure
from tallystick.edges.messages.mt.layout.form import Form, Remembering, content
from tallystick.edges.messages.mt.rows import Unreadable

AGENTS = ("DEAG", "REAG")
OTHERS = (*AGENTS, "SELL", "BUYR")
NAMED = {"CLAI": "CORPORATE_ACTION", "CORP": "CORPORATE_ACTION", "OWNE": "TRANSFER", "OWNI": "TRANSFER"}
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

_MONEY = re.compile(r"(N?)([A-Z]{3})([0-9,]+)")
_NUMBER = "DTCYID/"


class KindAndContra(Form):
    """Kind of movement and the other side, from 22F SETR and the parties."""

    many = True

    def __init__(self, direction: int, against_payment: bool, cns_accounts: tuple[str, ...]) -> None:
        self.direction, self.against_payment, self.cns_accounts = direction, against_payment, cns_accounts
        self._known: dict[tuple[str, ...], tuple[str, str | None]] = {}

    def read(self, text: str) -> object:
        """The value one field says."""
        return self.read_all([text])

    def read_all(self, texts: Sequence[str]) -> object:
        """The value several fields say."""
        key = tuple(texts)
        found = self._known.get(key)
        if found is None and len(self._known) < 50_000:
            found = self._known[key] = self._of(texts)
        return found or self._of(texts)

    def _of(self, texts: Sequence[str]) -> tuple[str, str | None]:
        contra = contra_of([text for text in texts if text.startswith("95")])
        settlement_type = next((content(text) for text in texts if text.startswith("22")), "")
        return kind_of(settlement_type, self.direction, self.against_payment, contra in self.cns_accounts), contra


def kind_of(settlement_type: str, direction: int, against_payment: bool, cns: bool) -> str:
    """The kind of movement by 22F SETR."""
    if cns:
        return "CNS"
    if settlement_type in ("SECL", "SECB"):
        return "LOAN" if (settlement_type == "SECL") == (direction < 0) else "LOAN_RETURN"
    return NAMED.get(settlement_type, "DVP" if against_payment else "FREE")


def contra_of(parties: Sequence[str]) -> str | None:
    """The other side: the participant by its depository number, else the agent, else its client; a scheme is left out."""
    numbered = [text for text in parties if content(text).startswith(_NUMBER)]
    agents = [text for text in parties if text[5:9] in AGENTS]
    chosen = next(iter([*numbered, *agents, *parties]), None)
    if chosen is None:
        return None
    said = content(chosen) if chosen[9:11] == "//" else content(chosen).partition("/")[2]
    lines = said.removeprefix(_NUMBER).splitlines()
    return lines[0] if lines else None


class SignedQuantity(Form):
    """Units or face amount, signed; an amortised value beside it is left out."""

    many = True

    def __init__(self, sign: int) -> None:
        self.sign = sign

    def read(self, text: str) -> object:
        """The value one field says."""
        kind, slash, digits = content(text).partition("/")
        if kind not in ("UNIT", "FAMT"):
            reason = "UNREAD_QUANTITY_TYPE" if slash and len(kind) == 4 else "BAD_FIGURE"
            raise Unreadable(reason, f"{text[:9]}: found {content(text)[:40]!r}, expected FAMT (face amount) or UNIT, a slash and the quantity")
        return self.sign * signed_figure(digits, text[:9])

    def read_all(self, texts: Sequence[str]) -> object:
        """The value several fields say."""
        return self.read(next((text for text in texts if content(text)[:5] in ("UNIT/", "FAMT/")), texts[0]))


class SignedMoney(Form):
    """Money, signed, and its currency."""

    def __init__(self, sign: int) -> None:
        self.sign = sign

    def read(self, text: str) -> object:
        """The value one field says."""
        found = _MONEY.fullmatch(content(text))
        if found is None:
            raise Unreadable("BAD_FIGURE", f"{text[:9]}: found {content(text)[:40]!r}, expected currency and amount")
        return self.sign * signed_figure(found[1] + found[3], text[:9]), found[2]


class Gravest(Form):
    """Our status and the reason of the gravest state; it is given all fields 25D and 24B, each reason behind its state."""

    many = True

    def read(self, text: str) -> object:
        """The value one field says."""
        return self.read_all([text])

    def read_all(self, texts: Sequence[str]) -> object:
        """The value several fields say."""
        told = [(text[5:9], content(text).rpartition("/")[2], _reason(texts[index + 1 :])) for index, text in enumerate(texts) if text.startswith("25D:")]
        if not told:
            raise Unreadable("MISSING_FIELD", "found no 25D (status), expected one in a sequence STAT")
        for process, code, status in STATUSES:
            for stated in told:
                if stated[:2] == (process, code):
                    return status, stated[2]
        states = ", ".join(f"{process}//{code}"[:20] for process, code, _ in told)
        raise Unreadable("UNREAD_STATUS", f"25D: found {states}, expected one of {', '.join(f'{process}//{code}' for process, code, _ in STATUSES)}")


def _reason(texts: Sequence[str]) -> str | None:
    """The first reason before the next state."""
    for text in texts:
        if text.startswith("25D:"):
            return None
        if text.startswith("24B:"):
            return content(text).rpartition("/")[2][:4] or None
    return None


class NoDirection(Form):
    """What stands for an item that does not say which way it goes."""

    def read(self, text: str) -> object:
        """The value one field says."""
        raise Unreadable("MISSING_FIELD", f"found {text[:9]!r} without 22H REDE with RECE or DELI beside it, expected one: it gives the sign")


class FirstCode(Remembering):
    """A code without its scheme."""

    def value(self, text: str) -> object:
        """The value of a field that was not met yet."""
        return content(text).rpartition("/")[2] or None
