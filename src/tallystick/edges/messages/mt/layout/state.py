"""Forms of a state (25D) and its reason (24B), whose qualifiers are part of what they say.

Source: ISO 15022 fields 25D and 24B; venues.md 9.2, 9.3.
Reason codes: UNREAD_STATUS.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tallystick.edges.messages.mt.layout.form import CannotBeSaid, Form, Row, content
from tallystick.edges.messages.mt.layout.texts import INDICATOR, text_of
from tallystick.edges.messages.mt.rows import Unreadable

PROCESSES: Mapping[str, str] = {
    "IPRC": "PROCESSING",
    "MTCH": "MATCHING",
    "INMH": "INFERRED_MATCHING",
    "SETT": "SETTLEMENT",
    "CPRC": "CANCELLATION",
    "TPRC": "MODIFICATION",
}
"""Qualifier of 25D: the process it is a state of."""

QUALIFIERS = {process: qualifier for qualifier, process in PROCESSES.items()}


class State(Form):
    """Process and code of `25D::SETT//PENF`; the qualifier is the process."""

    def read(self, text: str) -> object:
        """The value one field says."""
        process, code = PROCESSES.get(text[5:9]), content(text)
        if process is None or not code:
            raise Unreadable("UNREAD_STATUS", f"25D: found {text[3:40]!r}, expected a code of {', '.join(PROCESSES)}")
        return process, code

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        qualifier = QUALIFIERS.get(text_of(columns[0], values[0]))
        if qualifier is None:
            raise CannotBeSaid(columns[0], values[0], f"expected one of {', '.join(QUALIFIERS)}")
        said = INDICATOR.write((columns[1],), (values[1],), row)
        return "", f":{qualifier}{said[1]}"


class StateReason(Form):
    """Reason code of `24B::PENF//LACK`; written, its qualifier is the state's code."""

    many = True

    def read(self, text: str) -> object:
        """The value one field says."""
        return content(text) or None

    def read_all(self, texts: Sequence[str]) -> object:
        """The value several fields say."""
        return self.read(texts[0])

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        code, said = row.get("status_code"), INDICATOR.write(columns, values, row)
        if not isinstance(code, str) or len(code) != 4:
            raise CannotBeSaid("status_code", code, "expected the code of the standard that the reason belongs to (4 characters)")
        return "", f":{code}{said[1]}"


STATE = State()
STATE_REASON = StateReason()
