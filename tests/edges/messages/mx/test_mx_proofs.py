"""Messages of a known shape are not parsed and checked again: the rows and reasons are those of parsing and checking each."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tallystick.edges.messages.mx import MxSettings, check, messages, read_mx
from tallystick.edges.messages.mx.leaves import is_plain
from tallystick.edges.messages.mx.proofs import TypedTexts, typed_texts
from tallystick.edges.messages.mx.shape import taken_apart
from tallystick.edges.messages.reading import FileRefused
from tests.edges.messages.mx import test_mx_instructions as instructions
from tests.edges.messages.mx import test_mx_statuses as statuses
from tests.edges.messages.mx.conftest import document

SCHEMA = """<xs:schema xmlns="urn:t" xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified" targetNamespace="urn:t">
<xs:element name="Document" type="Whole"/>
<xs:complexType name="Whole"><xs:sequence>
  <xs:element name="Id" type="Max3"/><xs:element name="Amt" type="Money" minOccurs="0"/><xs:element name="Open" type="Open" minOccurs="0"/>
</xs:sequence></xs:complexType>
<xs:complexType name="Open"><xs:sequence><xs:any namespace="##any" processContents="lax"/></xs:sequence></xs:complexType>
<xs:complexType name="Money"><xs:simpleContent>
  <xs:extension base="Figure"><xs:attribute name="Ccy" type="Max3" use="required"/></xs:extension>
</xs:simpleContent></xs:complexType>
<xs:simpleType name="Max3"><xs:restriction base="xs:string"><xs:minLength value="1"/><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
<xs:simpleType name="Figure"><xs:restriction base="xs:decimal">
  <xs:totalDigits value="4"/><xs:fractionDigits value="3"/><xs:minInclusive value="0"/></xs:restriction></xs:simpleType>
</xs:schema>"""
MESSAGES = [
    document("sese.023.001.13", instructions.DELIVERY.replace("&amp; ", ""), "M1"),
    document("sese.024.001.14", statuses.advice(statuses.MATCHED + statuses.FAILING), "M2"),
    document("sese.020.001.09", instructions.CANCELLATION, "M3"),
]
EXAMPLES = 15
TEXTS = ["", " ", "X", "x" * 36, "-1", "1e3", "2026-02-30", "2026-11-25", "12.123456789", "\n", "é", "+5", ".5", "USD"]


def types() -> TypedTexts:
    found = typed_texts(etree.fromstring(SCHEMA))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("kind", "texts", "wrong"),
    [
        ("Max3", ["a", "abc", "abcd", "", " a "], {"abcd", ""}),
        ("Max3", ["a", "abc"], set()),
        ("Figure", ["0", " 1.50 ", "+2", "-1", "1e3", "", "1,5"], {"-1", "1e3", "", "1,5"}),
        ("Figure", ["007", "1234.5", "1000000", "1.", ".5", "-0", "0.12300"], {"1234.5", "1000000"}),
        ("Unknown", ["a"], {"a"}),
    ],
)
def test_texts_are_held_against_their_type(kind: str, texts: list[str], wrong: set[str]) -> None:
    assert types().wrong(kind, texts) == wrong


@pytest.mark.parametrize(
    ("inside", "kinds"),
    [
        ("<Id>a</Id>", ["Max3"]),
        ("<Id>a</Id><Amt Ccy='USD'>1</Amt>", ["Max3", "Figure"]),
        ("<Id>a</Id><Open><any/></Open>", None),
        ("<Id xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='Max3'>a</Id>", None),
        ("<Id>a</Id><Other/>", None),
    ],
)
def test_the_types_of_a_message(inside: str, kinds: list[str] | None) -> None:
    found = types().leaves.of(etree.fromstring(f"<Document xmlns='urn:t'>{inside}</Document>"))
    assert (None if found is None else list(found.values())) == kinds


@pytest.mark.parametrize(
    ("old", "new", "plain"),
    [
        ("<xs:maxLength", "<xs:maxLength", True),
        ("minOccurs", "default='1' minOccurs", False),
        ("<xs:element name='Document'", "<xs:import/><xs:element name='Document'", False),
        ('type="Whole"/>', 'type="Whole"><xs:unique name="u"><xs:selector xpath="Id"/><xs:field xpath="."/></xs:unique></xs:element>', False),
    ],
)
def test_a_schema_that_says_more_is_left_to_the_parser(old: str, new: str, plain: bool) -> None:
    text = SCHEMA.replace('"Document"', "'Document'").replace(old, new, 1)
    assert is_plain(etree.fromstring(text)) is plain


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("<a>b</a>", (["a", "/a"], ["b", ""])),
        ("<a><b>c</b></a>", (["a\x01b", "/b\x01/a"], ["c", ""])),
        ("a<b></b>", None),
        ("<a><b>/a>", None),
        ("<a>b</a", None),
        ("<a>&lt;</a>", None),
        ("<a>\x01</a>", None),
        ("<a>\ufffe</a>", None),
        ("<a>]]></a>", None),
        ("<a>é\n\t</a>", (["a", "/a"], ["é\n\t", ""])),
    ],
)
def test_only_tags_and_plain_texts_in_turn_are_taken_apart(text: str, parts: tuple[list[str], list[str]] | None) -> None:
    assert taken_apart(text.encode(), text) == parts


def rows(data: bytes, schemas: Path | None) -> tuple[dict[str, list[dict[str, object]]], int, tuple[str, ...]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "m.xml"
        path.write_bytes(data)
        try:
            found = read_mx(path, "f", MxSettings(schemas=schemas))
        except FileRefused as refused:
            return {}, 0, (refused.reason,)
    return {name: table.to_pylist() for name, table in found.tables.items()}, found.lines_read, found.remarks


def both(data: bytes, schemas: Path | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once with each message parsed and checked by itself, once with shapes known from the first message on."""
    monkeypatch.setattr(messages, "MOST_SHAPES", 0)
    alone = rows(data, schemas)
    monkeypatch.setattr(messages, "MOST_SHAPES", 5_000)
    monkeypatch.setattr(messages, "MOST_GATHERED", 3)
    monkeypatch.setattr(check, "ENOUGH_VALID", 1)
    assert rows(data, schemas) == alone


def harmed(message: str, at: int, text: str) -> str:
    """The message with another text behind one of its tags."""
    ends = [place for place, letter in enumerate(message) if letter == ">"]
    end = ends[at % len(ends)]
    return message[: end + 1] + text + message[message.find("<", end) if "<" in message[end:] else len(message) :]


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(MESSAGES), st.integers(0, 200), st.sampled_from(TEXTS)), min_size=1, max_size=8))
def test_whatever_stands_in_a_text_the_reason_is_that_of_the_whole_message(schemas: Path, harms: list[tuple[str, int, str]]) -> None:
    data = "\n".join([*MESSAGES, *(harmed(*each) for each in harms), *MESSAGES]).encode()
    with pytest.MonkeyPatch.context() as monkeypatch:
        both(data, schemas, monkeypatch)


@settings(max_examples=EXAMPLES, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(MESSAGES), st.sampled_from(["<", ">", "&", "]]>", "\x02", "\ufffe", "\r", "<a/>", "'", '"', " "]), st.integers(0, 3000)),
        min_size=1,
        max_size=5,
    )
)
def test_whatever_breaks_a_message_is_found_also_when_its_shape_is_known(harms: list[tuple[str, str, int]]) -> None:
    broken = [message[: at % len(message)] + harm + message[at % len(message) :] for message, harm, at in harms]
    with pytest.MonkeyPatch.context() as monkeypatch:
        both("\n".join([*MESSAGES, *broken, *MESSAGES]).encode(), None, monkeypatch)


def test_a_known_shape_with_a_wrong_text_is_not_valid(schemas: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "ENOUGH_VALID", 1)
    wrong = MESSAGES[0].replace("<TxId>", "<TxId>" + "9" * 40)
    found, _, _ = rows("\n".join([MESSAGES[0], wrong, MESSAGES[0]]).encode(), schemas)
    assert [row["reason"] for row in found["instruction_message"]] == [None, "NOT_VALID", None]
    assert "maxLength" in str(found["instruction_message"][1]["detail"])
