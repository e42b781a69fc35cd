"""Hostile XML is refused, with the reason, before it does anything: no file and no address is opened."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tallystick.edges.messages.mx import read_mx
from tallystick.edges.messages.reading import FileRefused

LAUGHS = "<!DOCTYPE a [<!ENTITY l0 'ha'>" + "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12)) + "]><Document>&l11;</Document>"
NAMESPACE = 'xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"'

HOSTILE = {
    "external entity": "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Document>&x;</Document>",
    "parameter entity": "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x'> %x;]><Document/>",
    "external DTD": "<!DOCTYPE Document SYSTEM 'http://127.0.0.1:9/a.dtd'><Document/>",
    "plain DTD": "<?xml version='1.0'?><!-- a --><!DOCTYPE Document><Document/>",
    "billion laughs": LAUGHS,
    "quadratic blow-up": f"<!DOCTYPE a [<!ENTITY x '{'x' * 100_000}'>]><Document>{'&x;' * 1000}</Document>",
    "XInclude": f"<Document {NAMESPACE}><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd' parse='text'/></Document>",
    "depth": "<Document>" + "<a>" * 100_000 + "</a>" * 100_000 + "</Document>",
    "giant attribute": f"<Document><a b='{'x' * 20_000_000}'/></Document>",
    "large attribute": f"<Document><a b='{'x' * 5000}'/></Document>",
    "giant text": f"<Document {NAMESPACE}><a>{'x' * 20_000_000}</a></Document>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_xml_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / "hostile.xml"
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        path.write_text(HOSTILE[name].replace("127.0.0.1:9", f"127.0.0.1:{listener.getsockname()[1]}"))
        with pytest.raises(FileRefused) as refused:
            read_mx(path, "x")
        with pytest.raises(BlockingIOError):
            listener.accept()
    assert refused.value.reason == "HOSTILE_XML"
    assert "root:" not in str(refused.value)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7"])
def test_another_encoding_does_not_hide_a_document_type(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "hostile.xml"
    text = f"<?xml version='1.0' encoding='{encoding}'?>" + HOSTILE["external entity"]
    path.write_bytes(text.encode(encoding) if encoding != "utf-7" else text.partition("?>")[0].encode() + b"?>" + text.partition("?>")[2].encode("utf-7"))
    with pytest.raises(FileRefused) as refused:
        read_mx(path, "x")
    assert refused.value.reason in ("HOSTILE_XML", "NOT_WELL_FORMED")


def test_an_undeclared_entity_is_not_well_formed(tmp_path: Path) -> None:
    path = tmp_path / "entity.xml"
    path.write_text(f"<Document {NAMESPACE}>&nbsp;</Document>")
    with pytest.raises(FileRefused):
        read_mx(path, "x")


def test_a_document_type_inside_text_is_text(tmp_path: Path) -> None:
    path = tmp_path / "cdata.xml"
    path.write_text("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08'><![CDATA[<!DOCTYPE a>]]></Document>")
    assert read_mx(path, "x").tables["depository_message"]["reason"].to_pylist() == ["UNREAD_MESSAGE_TYPE"]
