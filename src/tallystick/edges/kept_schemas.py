"""The schemas a file of messages was checked against are kept in the book, so that reading it again gives the same rows.

The folder's schemas are packed into one zip file, of the same bytes whenever the schemas are the same (a zip file given is kept as it is). It is received and
journalled when it differs from the last one; each load names the one it used.
"""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from tallystick.day.book import Book
from tallystick.day.firm_file import FirmFileWrong
from tallystick.day.message_settings import message_settings
from tallystick.day.settings import SCHEMAS
from tallystick.edges.formats import Format
from tallystick.journal import Kind, receive_stream, received_path

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The time each file in the pack has: the earliest a zip file can say."""


def schemas_for(book: Book, form: Format) -> str | None:
    """The SHA-256 of the schemas to check messages against, kept in `received/` and not yet journalled; none where they are not checked.

    Raises FirmFileWrong where the settings name none that are there, ReceiveFailed.
    """
    given = message_settings(book.path, book.environment).schemas if form.name == "mx" else None
    if given is None:
        return None
    data = _bytes(given)
    sha256 = hashlib.sha256(data).hexdigest()
    if sha256 != _last(book):
        receive_stream(book.path, BytesIO(data), str(given))
    return sha256


def read_with(book: Book, form: Format, schemas: object) -> Format:
    """The format with the kept schemas of this SHA-256 or none, and with as many processes as the settings say."""
    if form.name != "mx":
        return form
    kept = None if schemas is None else received_path(book.path, str(schemas))
    return replace(form, schemas=kept, processes=message_settings(book.path, book.environment).processes)


def journal_schemas(book: Book, sha256: str, now: Callable[[], str]) -> None:
    """Journal kept schemas, where they are not those of the last time."""
    last = _last(book)
    if sha256 != last:
        book.journal.append(Kind.RULE_CHANGE, book.actor, {"name": SCHEMAS, "before": last}, now(), sha256)


def _last(book: Book) -> str | None:
    found = [entry.file_sha256 for entry in book.reader.entries(kind=Kind.RULE_CHANGE) if entry.facts.get("name") == SCHEMAS]
    return found[-1] if found else None


def _bytes(given: Path) -> bytes:
    if given.is_file() and zipfile.is_zipfile(given):
        return given.read_bytes()
    if not given.is_dir():
        raise FirmFileWrong(f"[messages] schemas: found no folder and no zip file {given}, expected one with files such as sese.023.001.13.xsd")
    paths = sorted(given.glob("*.xsd"))
    if not paths:
        raise FirmFileWrong(f"[messages] schemas: found no .xsd file in {given}, expected files such as sese.023.001.13.xsd")
    pack = BytesIO()
    with zipfile.ZipFile(pack, "w", zipfile.ZIP_STORED) as archive:
        for path in paths:
            archive.writestr(zipfile.ZipInfo(path.name, EARLIEST), path.read_bytes())
    return pack.getvalue()
