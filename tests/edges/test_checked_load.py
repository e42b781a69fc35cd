"""Messages loaded are checked against the schemas the settings name, and read again with those, whatever stands there by then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tallystick.day.book import Book, open_book, utc_now
from tallystick.day.control import open_day
from tallystick.day.firm_file import FirmFileWrong
from tallystick.day.settings import record_settings
from tallystick.edges.intake import land_again, load
from tallystick.edges.proof import verify_book
from tallystick.journal import Kind
from tests.faults.fixtures import one_day, one_day_book, short_line
from tests.faults.small_day import DAYS

__all__ = ["one_day", "one_day_book", "short_line"]

NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:sese.020.001.09"
SCHEMA = """<xs:schema xmlns="{namespace}" xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified" targetNamespace="{namespace}">
<xs:element name="Document" type="Document"/>
<xs:complexType name="Document"><xs:sequence><xs:element name="SctiesTxCxlReq" type="Request"/></xs:sequence></xs:complexType>
<xs:complexType name="Request"><xs:sequence><xs:element name="AcctOwnrTxId" type="Reference"/></xs:sequence></xs:complexType>
<xs:complexType name="Reference"><xs:sequence><xs:element name="SctiesSttlmTxId" type="Transaction"/></xs:sequence></xs:complexType>
<xs:complexType name="Transaction"><xs:sequence>
<xs:element name="TxId" type="Text"/><xs:element name="SctiesMvmntTp" type="Text"/><xs:element name="Pmt" type="Text"/>
</xs:sequence></xs:complexType>
<xs:simpleType name="Text"><xs:restriction base="xs:string"><xs:maxLength value="{longest}"/></xs:restriction></xs:simpleType>
</xs:schema>"""
MESSAGE = (
    f'<Document xmlns="{NAMESPACE}"><SctiesTxCxlReq><AcctOwnrTxId><SctiesSttlmTxId><TxId>{{}}</TxId><SctiesMvmntTp>DELI</SctiesMvmntTp>'
    "<Pmt>FREE</Pmt></SctiesSttlmTxId></AcctOwnrTxId></SctiesTxCxlReq></Document>"
)


@pytest.fixture
def book(one_day_book: Path, tmp_path: Path) -> Iterator[Book]:
    """A book whose second day is open and whose settings name schemas."""
    settings = one_day_book / "tallystick.toml"
    settings.write_text(settings.read_text() + '\n[messages]\nschemas = "schemas"\n')
    with open_book(one_day_book, write=True) as opened:
        open_day(opened, DAYS[1], utc_now)
        yield opened


def put_schema(book: Book, longest: int) -> None:
    (book.path / "schemas").mkdir(exist_ok=True)
    (book.path / "schemas" / "sese.020.001.09.xsd").write_text(SCHEMA.format(namespace=NAMESPACE, longest=longest))


def messages(folder: Path, *references: str) -> Path:
    path = folder / "messages.xml"
    path.write_text("\n".join(MESSAGE.format(each) for each in references))
    return path


def reasons(book: Book) -> list[tuple[str, str | None]]:
    snapshots = book.catalogue.latest("instruction_message", DAYS[1])
    rows = [row for each in snapshots for row in pq.read_table(book.path / each.path).to_pylist()]
    return [(row["instruction_reference"], row["reason"]) for row in rows]


def test_what_is_not_valid_is_kept_with_its_reason_and_read_again_so(book: Book, tmp_path: Path) -> None:
    put_schema(book, 4)
    receipt = load(book, messages(tmp_path, "A1", "LONGER"), utc_now)
    assert reasons(book) == [("A1", None), ("LONGER", "NOT_VALID")]
    put_schema(book, 40)
    entry = book.reader.entry(receipt.sequence)
    land_again(book, entry, "messages.xml")
    assert reasons(book) == [("A1", None), ("LONGER", "NOT_VALID")]
    load(book, messages(tmp_path, "B1", "LONGER2"), utc_now)
    assert sorted(reasons(book))[-1] == ("LONGER2", None)
    record_settings(book.path, book.journal, book.actor, utc_now)
    changes = [each.facts for each in book.reader.entries(kind=Kind.RULE_CHANGE) if each.facts["name"] == "schemas"]
    assert [each["before"] for each in changes] == [None, entry.facts["schemas"]]
    assert verify_book(book.path, []).sound


def test_schemas_that_are_not_there_are_named_and_nothing_is_loaded(book: Book, tmp_path: Path) -> None:
    before = book.journal.position()
    with pytest.raises(FirmFileWrong, match=r"schemas: found no folder and no zip file .*schemas, expected one with files"):
        load(book, messages(tmp_path, "A1"), utc_now)
    (book.path / "schemas").mkdir()
    with pytest.raises(FirmFileWrong, match=r"found no \.xsd file in"):
        load(book, messages(tmp_path, "A1"), utc_now)
    assert book.journal.position() == before
    assert reasons(book) == []
