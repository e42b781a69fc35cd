"""Open a text file: its byte order mark, its line ends, what stands before the header, and the header itself."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from tallystick.edges.messages.reading import FileRefused
from tallystick.edges.messages.tabular import limits
from tallystick.edges.messages.tabular.profile import Profile
from tallystick.edges.messages.tabular.records import CARRIAGE_RETURN, LINE_FEED, Dialect, Records, read_records

UTF8_MARK = b"\xef\xbb\xbf"
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
DELIMITERS = (",", ";", "\t", "|")


@dataclass(frozen=True)
class Opened:
    """An open text file: the names of its columns, its records after the header, and what a person should know."""

    names: tuple[str, ...]
    blocks: Iterator[Records]
    lines_of_form: int
    remarks: tuple[str, ...]


def open_text(file: BinaryIO, path: Path, profile: Profile) -> Opened:
    """Read up to and with the header. Raises `FileRefused` EMPTY_FILE, WRONG_ENCODING, WRONG_DELIMITER, MISSING_COLUMNS, LINE_TOO_LONG."""
    head = file.read(limits.HEAD_BYTES)
    skip = _start(head, path)
    file.seek(skip)
    line_end = CARRIAGE_RETURN if LINE_FEED not in head and CARRIAGE_RETURN in head else LINE_FEED
    dialect = Dialect(profile.delimiter.encode(), profile.quote.encode(), line_end)
    remarks = _remarks_of_start(skip, profile) + _remarks_of_end(file, line_end)
    file.seek(skip)
    blocks = read_records(file, dialect, file_offset=skip)
    first = next(blocks, None)
    if first is None:
        raise FileRefused("EMPTY_FILE", f"{path.name} holds no line; expected a header and rows")
    if not profile.header:
        return Opened(profile.column_names, _chain(first, blocks), 0, remarks)
    place, names = _header(first, path, profile)
    unread = [name for name in names if name not in profile.used and not name.startswith("column ")]
    if unread:
        remarks += (f"columns not read: {', '.join(unread)}",)
    return Opened(names, _chain(first.without_first(place + 1), blocks), place + 1, remarks)


def header_names(line: bytes, delimiter: str, quote: str, encoding: str) -> tuple[str, ...]:
    """The column names in a header line: trimmed, a repeated name numbered, an empty one called `column N`."""
    text = line.decode(encoding.replace("-sig", ""), errors="backslashreplace")
    text = text.replace("\0", "")
    fields = next(csv.reader(io.StringIO(text), delimiter=delimiter, quotechar=quote), []) if quote else text.split(delimiter)
    names: list[str] = []
    for place, field in enumerate(fields, start=1):
        name = field.strip() or f"column {place}"
        again = sum(1 for each in fields[: place - 1] if each.strip() == name)
        names.append(f"{name} ({again + 1})" if again else name)
    return tuple(names)


def _start(head: bytes, path: Path) -> int:
    """Where the text begins. Raises `FileRefused` when there is none or it is not in bytes of its own."""
    if not head:
        raise FileRefused("EMPTY_FILE", f"{path.name} is empty; expected a header and rows")
    if head.startswith(WIDE_MARKS) or head.count(0) > len(head) // 4:
        raise FileRefused("WRONG_ENCODING", f"{path.name} looks like UTF-16 or UTF-32; expected UTF-8, latin-1 or cp1252. Save it as UTF-8")
    return len(UTF8_MARK) if head.startswith(UTF8_MARK) else 0


def _remarks_of_start(skip: int, profile: Profile) -> tuple[str, ...]:
    return ("the file starts with a UTF-8 byte order mark, left out",) if skip and profile.encoding != "utf-8-sig" else ()


def _remarks_of_end(file: BinaryIO, line_end: bytes) -> tuple[str, ...]:
    file.seek(-1, io.SEEK_END)
    return () if file.read(1) == line_end else ("the last line has no line end; it may be cut",)


def _header(first: Records, path: Path, profile: Profile) -> tuple[int, tuple[str, ...]]:
    """The record that is the header, and the names in it, spelled as the profile spells them."""
    candidates = [place for place in range(min(len(first), limits.PREAMBLE_LINES)) if first.text(place) and not first.text(place).startswith(b"#")]
    if not candidates:
        raise FileRefused("EMPTY_FILE", f"{path.name} holds blank lines only; expected a header and rows")
    found: tuple[str, ...] = ()
    for place in candidates if profile.preamble else candidates[:1]:
        names = _as_the_profile_spells(header_names(first.text(place), profile.delimiter, profile.quote, profile.encoding), profile)
        if all(name in names for name in profile.needed):
            return place, names
        found = found or names
    raise _missing(first.text(candidates[0]), found, path, profile)


def _as_the_profile_spells(names: tuple[str, ...], profile: Profile) -> tuple[str, ...]:
    spelled = {name.casefold(): name for name in profile.used}
    return tuple(name if name in profile.used else _unless_taken(spelled.get(name.casefold(), name), name, names) for name in names)


def _unless_taken(spelled: str, name: str, names: tuple[str, ...]) -> str:
    return name if spelled in names else spelled


def _missing(line: bytes, found: tuple[str, ...], path: Path, profile: Profile) -> FileRefused:
    for other in DELIMITERS:
        names = header_names(line, other, profile.quote, profile.encoding)
        if other != profile.delimiter and len(names) > 1 and all(name in names for name in profile.needed):
            return FileRefused("WRONG_DELIMITER", f"{path.name} is separated by {other!r}; profile {profile.name} expects {profile.delimiter!r}")
    missing = [name for name in profile.needed if name not in found]
    return FileRefused("MISSING_COLUMNS", f"{path.name} lacks {', '.join(missing)}, which profile {profile.name} needs; its columns are {', '.join(found)}")


def _chain(first: Records, rest: Iterator[Records]) -> Iterator[Records]:
    yield first
    yield from rest
