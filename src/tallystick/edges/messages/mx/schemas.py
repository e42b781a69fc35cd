"""The schemas a firm gives: one XSD a message version, in a folder or a zip file, compiled when first needed.

Source: ISO 20022 schema files, `sese.023.001.13.xsd`.
"""

from __future__ import annotations

import zipfile
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

from lxml import etree

from tallystick.edges.messages.mt.rows import Unreadable
from tallystick.edges.messages.mx.document import parser
from tallystick.edges.messages.mx.proofs import TypedTexts, typed_texts


class Schemas:
    """Schemas by message version."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: dict[str, etree.XMLSchema | None] = {}
        self._texts: dict[str, TypedTexts | None] = {}

    def schema(self, message: str) -> etree.XMLSchema | None:
        """The schema of sese.023.001.13; none where the firm gave none that can be compiled."""
        if message not in self._known:
            self._known[message] = self._compiled(message)
        return self._known[message]

    def texts(self, message: str) -> TypedTexts | None:
        """The types of the texts of a message; none where there is no schema, or one that says more than texts and their order."""
        if message not in self._texts:
            data = self._bytes(f"{message}.xsd") if self.schema(message) is not None else None
            self._texts[message] = None if data is None else typed_texts(etree.fromstring(data, parser()))
        return self._texts[message]

    def problem(self, document: etree._Element, message: str) -> Unreadable | None:
        """Why a document is not valid, or none; none also where there is no schema for it."""
        schema = self.schema(message)
        if schema is None or schema.validate(document):
            return None
        errors: Any = schema.error_log
        first = errors[0] if len(errors) else None
        told = str(first.message).replace(f"{{urn:iso:std:iso:20022:tech:xsd:{message}}}", "") if first is not None else "not valid"
        return Unreadable("NOT_VALID", f"{message}: {told[:400]}")

    def _compiled(self, message: str) -> etree.XMLSchema | None:
        data = self._bytes(f"{message}.xsd")
        try:
            return None if data is None else etree.XMLSchema(etree.parse(BytesIO(data), parser()))
        except (etree.XMLSyntaxError, etree.XMLSchemaParseError):
            return None

    def _bytes(self, name: str) -> bytes | None:
        if self.folder.is_dir():
            path = self.folder / name
            return path.read_bytes() if path.is_file() else None
        with zipfile.ZipFile(self.folder) as archive:
            found = next((each for each in archive.namelist() if each.rpartition("/")[2] == name), None)
            return None if found is None else archive.read(found)


@lru_cache(maxsize=8)
def schemas_of(folder: Path) -> Schemas:
    """The schemas of a folder, compiled once a process."""
    return Schemas(folder)
