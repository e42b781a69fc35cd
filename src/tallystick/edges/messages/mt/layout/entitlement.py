"""Forms of corporate actions: the event, money a share, new for old, and what moved.

Source: ISO 15022 fields 22F CAEV, 92D `15d/15d`, 92F `3!a15d`, 92H `3!a15d/4!c`, 92J `[8c]/4!c/3!a15d[/4!c]`, 19B `3!a15d`, 36B.
Reason codes: BAD_FIGURE, UNREAD_QUANTITY_TYPE.
"""

from __future__ import annotations

import re
from decimal import Decimal

from tallystick.edges.messages.mt.figures import figure
from tallystick.edges.messages.mt.layout.amounts import Money, QuantityAlone, currency_text, figure_text
from tallystick.edges.messages.mt.layout.form import CannotBeSaid, Form, Row, content
from tallystick.edges.messages.mt.rows import Unreadable

KINDS = {"DVCA": "DIVIDEND", "SPLF": "SPLIT", "SPLR": "SPLIT"}
_RATE = re.compile(r"(?:[A-Z0-9]{1,8}/)?(?:[A-Z]{4}/)?([A-Z]{3})([0-9,]+)(?:/[A-Z]{4})?")
_CODE = re.compile(r"[A-Z0-9]{4}")


class Event(Form):
    """Kind of action, and for OTHER the event code as narrative. A split is SPLR when it leaves fewer shares."""

    def read(self, text: str) -> object:
        """The value one field says."""
        code = content(text)
        return KINDS.get(code, "OTHER"), None if code in KINDS else code or None

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        kind, narrative = values
        if kind == "OTHER" and isinstance(narrative, str) and _CODE.fullmatch(narrative):
            return "F", "//" + narrative
        if kind not in ("DIVIDEND", "SPLIT"):
            raise CannotBeSaid(columns[0], kind, "expected DIVIDEND, SPLIT, or OTHER with the event code of 4 characters as narrative")
        if narrative is not None:
            raise CannotBeSaid(columns[1], narrative, "expected none beside a dividend or split")
        return "F", "//DVCA" if kind == "DIVIDEND" else "//SPLR" if _fewer(row) else "//SPLF"


class CashRate(Form):
    """Money a share and its currency (92F, H, J). A rate in per cent (92A) or an unknown one (92K) is no money: null."""

    def read(self, text: str) -> object:
        """The value one field says."""
        if text[2] not in "FHJ":
            return None, None
        found = _RATE.fullmatch(content(text))
        if found is None:
            raise Unreadable("BAD_FIGURE", f"{text[:9]}: found {content(text)[:40]!r}, expected currency and amount a share")
        return figure(found[2], text[:9]), found[1]

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        return "F", f"//{currency_text(columns[1], values[1])}{figure_text(columns[0], values[0])}"


class NewForOld(Form):
    """New shares for old ones; `ADEX`, additional for existing ones, is added up."""

    def read(self, text: str) -> object:
        """The value one field says."""
        if text[2] != "D":
            return None, None
        new, _, old = content(text).partition("/")
        first, second = figure(new, text[:9]), figure(old, text[:9])
        return (first + second if text[5:9] == "ADEX" else first), second

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        return "D", f"//{figure_text(columns[0], values[0])}/{figure_text(columns[1], values[1])}"


class MovedMoney(Form):
    """Amount and currency of a movement of one sign: + credited, − debited."""

    def __init__(self, sign: int) -> None:
        self.sign, self.money = sign, Money()

    def read(self, text: str) -> object:
        """The value one field says."""
        value = self.money.read(text)
        return (self.sign * value[0], value[1]) if isinstance(value, tuple) else value

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        return "B", f"//{currency_text(columns[1], values[1])}{figure_text(columns[0], signed(values[0], self.sign))}"


class MovedQuantity(QuantityAlone):
    """Quantity of a movement of one sign: + credited, − debited."""

    def __init__(self, sign: int) -> None:
        self.sign = sign

    def read(self, text: str) -> object:
        """The value one field says."""
        return signed(super().read(text), self.sign)

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        return super().write(columns, (signed(values[0], self.sign),), row)


def signed(value: object, sign: int) -> object:
    """A decimal turned by the sign, anything else as it is."""
    return sign * value if isinstance(value, Decimal) else value


def _fewer(row: Row) -> bool:
    new, old = row.get("ratio_new"), row.get("ratio_old")
    return isinstance(new, Decimal) and isinstance(old, Decimal) and new < old


EVENT = Event()
CASH_RATE = CashRate()
NEW_FOR_OLD = NewForOld()
