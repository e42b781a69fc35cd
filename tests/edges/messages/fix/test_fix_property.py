"""The fast way and the exact way give the same rows, whatever stands in the log."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.edges.messages.fix import FixSettings
from tests.edges.messages.fix.fix_text import rows_of, sealed

NUMBERS = st.one_of(
    st.decimals(-20, 10**7, allow_nan=False, places=6).map(str),
    st.integers(-5, 10**13).map(str),
    st.from_regex(r"-?[0-9]{0,12}\.?[0-9]{0,9}", fullmatch=True),
    st.sampled_from(["NaN", "1e309", "1,5", "0", "", "00100.50"]),
)
TIMES = st.one_of(
    st.datetimes().map(lambda time: time.strftime("%Y%m%d-%H:%M:%S")),
    st.from_regex(r"20(26|24)(02|05|13)(11|29|30)-(0|1|2)[0-9]:[0-6][0-9]:[0-6][0-9](\.[0-9]{0,10})?", fullmatch=True),
    st.sampled_from(["20260511", "20260511-13:30:00Z", "x"]),
)
DAYS = st.one_of(st.dates().map(lambda day: day.strftime("%Y%m%d")), st.sampled_from(["20260230", "2026-05-11", "20260511-13:30:00", "19891231"]))
WORDS = st.one_of(st.text("AZaz09 .=-/^", min_size=0, max_size=12), st.sampled_from(["é", "x" * 65, "[N/A]", "a|b", "\x00", "a\rb"]))
VALUES: dict[int, st.SearchStrategy[str]] = {
    **dict.fromkeys((32, 31, 12, 137, 118), NUMBERS),
    **dict.fromkeys((60, 52, 122), TIMES),
    **dict.fromkeys((75, 64), DAYS),
    **dict.fromkeys((17, 19, 571, 572, 1, 55, 48, 30, 15, 58, 455, 65, 49, 448), WORDS),
    54: st.sampled_from(["1", "2", "5", "6", "8", "SS"]),
    20: st.sampled_from(["0", "1", "2", "3", "9"]),
    150: st.sampled_from(["0", "1", "2", "4", "F", "G", "H", "z", "FF"]),
    487: st.sampled_from(["0", "1", "2", "3", "9"]),
    856: st.sampled_from(["0", "1", "6", "x"]),
    22: st.sampled_from(["1", "2", "4", "5", "8"]),
    456: st.sampled_from(["1", "2", "4", "5", "8"]),
    **dict.fromkeys((454, 136, 552), st.sampled_from(["0", "1", "2", "x"])),
    **dict.fromkeys((13, 29, 528, 47, 43), st.sampled_from(["1", "3", "A", "P", "Y", "N", "Q"])),
    354: st.sampled_from(["3", "x"]),
    7: WORDS,
    9999: WORDS,
}
PLAIN = {
    49: "B",
    52: "20260511-13:30:00",
    17: "E1",
    19: "E0",
    571: "T1",
    572: "T0",
    150: "F",
    1: "A",
    55: "IBM",
    54: "1",
    32: "100",
    31: "10.5",
    75: "20260511",
    60: "20260511-13:30:00.5",
}


@st.composite
def bodies(draw: st.DrawFn) -> bytes:
    """A message that is near to a plain execution: fields left out, changed, added, moved."""
    fields = [(tag, value) for tag, value in PLAIN.items() if draw(st.integers(0, 19)) > 0]
    for tag in draw(st.lists(st.sampled_from(sorted(VALUES)), max_size=5)):
        fields = [each for each in fields if each[0] != tag or draw(st.integers(0, 9)) == 0]
        fields.insert(draw(st.integers(0, len(fields))), (tag, draw(VALUES[tag])))
    text = "35=" + draw(st.sampled_from(["8", "8", "8", "AE", "0", "D"])) + "|" + "".join(f"{tag}={value}|" for tag, value in fields)
    return text.encode()


@st.composite
def lines(draw: st.DrawFn, separator: bytes) -> bytes:
    """A line of a log: mostly a whole message, at times damaged."""
    text = sealed(draw(bodies()), draw(st.sampled_from(["FIX.4.2", "FIX.4.4", "FIXT.1.1"])), separator)
    damage = draw(st.integers(0, 14))
    if damage == 0:
        place = draw(st.integers(0, len(text) - 1))
        text = text[:place] + draw(st.binary(max_size=3)).replace(b"\n", b" ") + text[place + draw(st.integers(0, 4)) :]
    if damage == 1:
        text = text[: -draw(st.integers(1, 12))]
    prefix = draw(st.sampled_from([b"", b"", b"13:30:00.125 IN ", b"8=", b"8=FIX", b"a=b"]))
    return prefix + text + draw(st.sampled_from([b"", b"", b"\r", b" "]))


@st.composite
def logs(draw: st.DrawFn) -> bytes:
    """Some lines, of one separator mostly."""
    separator = draw(st.sampled_from([b"\x01", b"|", b"^A"]))
    many = draw(st.lists(st.one_of(lines(separator), lines(separator), lines(b"\x01"), st.sampled_from([b"", b"noise", b" "])), min_size=1, max_size=6))
    return b"\n".join(many) + b"\n"


@settings(max_examples=150, deadline=None)
@given(logs(), st.booleans(), st.sampled_from([("ISIN", "CUSIP", "SEDOL", "SYMBOL"), ("SYMBOL", "SEDOL")]))
def test_both_ways_agree(text: bytes, lenient: bool, preference: tuple[str, ...]) -> None:
    said = FixSettings(lenient=lenient, security_preference=preference)
    assert rows_of(text, said) == rows_of(text, said, exactly=True)


@settings(max_examples=30, deadline=None)
@given(logs())
def test_every_line_that_is_not_blank_gives_a_row(text: bytes) -> None:
    numbers = {row["line_number"] for row in rows_of(text)}
    assert numbers == {number for number, line in enumerate(text.split(b"\n")[:-1], start=1) if line.strip()}
