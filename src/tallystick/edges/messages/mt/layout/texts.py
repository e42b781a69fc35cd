"""Forms of references, codes, accounts, parties, places and free text.

Source: ISO 15022 data types: `16x` references without slashes at the ends or two in a row, `4!c` codes with an optional data source
scheme of eight characters, `35x` lines, character set X.
Reason codes: UNREAD_CONDITION.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from tallystick.edges.messages.mt.layout.form import CannotBeSaid, Form, Remembering, Row, content, tail
from tallystick.edges.messages.mt.rows import Unreadable

_REFERENCE = re.compile(r"(?!/)(?!.*//)[^\n]{1,16}(?<!/)")
_CODE = re.compile(r"(?:[A-Z0-9]{1,8}/)?[A-Z0-9]{4}")
_LINE = re.compile(r"(?![-:])[^\n]{1,35}")
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_SCHEME = re.compile(r"([A-Z0-9]{1,8})/([^\n]{1,34})")
LINE_CHARACTERS = 35


class Text(Remembering):
    """A text of one line: what fits `pattern` is written behind `//` with this letter; `expected` says so to a person."""

    def __init__(self, pattern: re.Pattern[str], letter: str, expected: str) -> None:
        self.pattern, self.letter, self.expected = pattern, letter, expected
        super().__init__()

    def value(self, text: str) -> object:
        """The value of a field that was not met yet."""
        return content(text) or None

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        value = text_of(columns[0], values[0])
        if not self.pattern.fullmatch(value):
            raise CannotBeSaid(columns[0], value, f"expected {self.expected}")
        return self.letter, "/" + value if "/" in value and self.pattern is _CODE else "//" + value


def text_of(column: str, value: object) -> str:
    """The value as the text it must be."""
    if not isinstance(value, str):
        raise CannotBeSaid(column, value, "expected a text")
    return value


class Reference(Text):
    """A text that seldom comes again."""

    def read(self, text: str) -> object:
        """The value one field says."""
        return content(text) or None

    @property
    def reader(self) -> Callable[[str], object]:
        """What reads one field, the fastest way there is."""
        return self.read


REFERENCE = Reference(_REFERENCE, "C", "1 to 16 characters, no slash at an end, no two slashes in a row")
ACCOUNT = Text(_LINE, "A", "1 to 35 characters on one line")
INDICATOR = Text(_CODE, "F", "a code of 4 capital letters or digits, a scheme and a slash before it where it is not of the standard")
STATUS = Text(_CODE, "D", INDICATOR.expected)
REASON = Text(_CODE, "B", INDICATOR.expected)
WORD = Text(_CODE, "H", "a code of 4 capital letters or digits")


class Chosen(Remembering):
    """One of several codes behind a qualifier that may stand several times. `codes`: code to value. Another code is another column's,
    or nothing we keep; `strict`: it is a reason not to use the row."""

    many = True

    def __init__(self, codes: Mapping[str, str], letter: str = "F", strict: bool = False) -> None:
        self.codes, self.letter, self.strict = codes, letter, strict
        super().__init__()
        self.written = {value: code for code, value in reversed(list(codes.items()))}

    def value(self, text: str) -> object:
        """The value of a field that was not met yet."""
        if self.strict and content(text) not in self.codes:
            raise Unreadable("UNREAD_CONDITION", f"{text[:9]}: found {content(text)[:20]!r}, expected one of {', '.join(self.codes)}")
        return self.codes.get(content(text))

    def read_all(self, texts: Sequence[str]) -> object:
        """The value several fields say."""
        return next((value for value in list(map(self.read, texts)) if value is not None), None)

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        code = self.written.get(text_of(columns[0], values[0]))
        if code is None:
            raise CannotBeSaid(columns[0], values[0], f"expected one of {', '.join(self.written)}")
        return self.letter, "//" + code


class Party(Remembering):
    """A party: a BIC (95P), else a proprietary code (95R) with its scheme before a slash, which is left out when it is the depository's."""

    def __init__(self, scheme: str) -> None:
        self.scheme = scheme
        super().__init__()

    def value(self, text: str) -> object:
        """The value of a field that was not met yet."""
        lines = content(text).splitlines()
        first = lines[0].strip() if lines else ""
        own = first.removeprefix(self.scheme + "/")
        return (first if _BIC.fullmatch(own) or "/" in own else own) or None

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        value = text_of(columns[0], values[0])
        if _BIC.fullmatch(value):
            return "P", "//" + value
        found = _SCHEME.fullmatch(value) or _SCHEME.fullmatch(f"{self.scheme}/{value}")
        if found is None:
            raise CannotBeSaid(columns[0], value, "expected a BIC, or a code of at most 34 characters")
        return "R", f"/{found[1]}/{found[2]}"


class OtherAgent(Party):
    """The other side's agent: delivering where we receive, receiving where we deliver."""

    qualified = True

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        qualifier = {"RECEIVE": "DEAG", "DELIVER": "REAG"}.get(str(row.get("movement")))
        if qualifier is None:
            raise CannotBeSaid("movement", row.get("movement"), "expected DELIVER or RECEIVE, which says as what the counterparty is named")
        letter, text = super().write(columns, values, row)
        return letter, f":{qualifier}{text}"


class Market(Form):
    """The market a trade was made on: the MIC of `94B::TRAD//EXCH/XNYS`."""

    def read(self, text: str) -> object:
        """The value one field says."""
        return content(text).partition("/")[2].strip() or None

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        value = text_of(columns[0], values[0])
        if not re.fullmatch(r"[^\n]{1,30}", value):
            raise CannotBeSaid(columns[0], value, "expected a market (MIC) of at most 30 characters")
        return "B", "//EXCH/" + value


class Narrative(Form):
    """Free text over `lines` lines of 35 characters, broken between words where it can be; line feeds of the value are kept."""

    def __init__(self, letter: str, lines: int) -> None:
        self.letter, self.lines = letter, lines

    def read(self, text: str) -> object:
        """The value one field says."""
        return tail(text).removeprefix("//").strip() or None

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        value = text_of(columns[0], values[0])
        lines = value.split("\n")
        if len(lines) > self.lines or any(not line or line[0] in ":-" or len(line) > LINE_CHARACTERS for line in lines):
            why = f"expected at most {self.lines} lines of 1 to {LINE_CHARACTERS} characters, none beginning with ':' or '-'"
            raise CannotBeSaid(columns[0], value, why)
        return self.letter, "//" + value


PLACE_OF_TRADE = Market()
REASON_TEXT = Narrative("D", 6)
