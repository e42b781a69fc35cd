"""Which profile fits a file: by its header, and for Tallystick's own format by a first comment line or the file's name too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from tallystick.edges.messages.tabular import limits
from tallystick.edges.messages.tabular.opening import UTF8_MARK, header_names
from tallystick.edges.messages.tabular.profile import Profile

PARQUET_MARK = b"PAR1"


def recognise(head: bytes, profiles: Iterable[Profile], file_name: str = "") -> Profile | None:
    """The profile whose columns the header of a text file has, None when none fits (a file without header is never recognised).

    `head` is the start of the file. Of several that fit: the one named by a first line `# tallystick TABLE` or by a file name
    that begins with its table; else the one that leaves the fewest columns unread, the earlier if equal.
    """
    if head.startswith(PARQUET_MARK):
        return None
    lines = [line.rstrip(b"\r") for line in head.removeprefix(UTF8_MARK).split(b"\n")[: limits.PREAMBLE_LINES]]
    comments = b" ".join(line for line in lines[:1] if line.startswith(b"#")).decode("latin-1").split()
    headers = [line for line in lines if line and not line.startswith(b"#")]
    fits: list[tuple[tuple[int, float], Profile]] = []
    for profile in profiles:
        if profile.format == "csv" and profile.header:
            for line in headers if profile.preamble else headers[:1]:
                names = header_names(line, profile.delimiter, profile.quote, profile.encoding)
                fits += _fit(names, profile, comments, file_name)
    return max(fits, key=lambda fit: fit[0])[1] if fits else None


def recognise_file(path: Path, profiles: Sequence[Profile]) -> Profile | None:
    """The profile that fits a file, CSV or Parquet, None when none does."""
    with path.open("rb") as file:
        head = file.read(limits.HEAD_BYTES)
    if not head.startswith(PARQUET_MARK):
        return recognise(head, profiles, path.name)
    try:
        names = tuple(pq.read_schema(path).names)
    except (pa.ArrowException, OSError):
        return None
    fits = [fit for profile in profiles if profile.format == "parquet" for fit in _fit(names, profile, [], path.name)]
    return max(fits, key=lambda fit: fit[0])[1] if fits else None


def _fit(names: tuple[str, ...], profile: Profile, comments: list[str], file_name: str) -> list[tuple[tuple[int, float], Profile]]:
    """How well a header fits, empty when it does not: named outright, then the part of the header that is read (at least half, or six columns)."""
    present = {name.casefold() for name in names}
    read = sum(1 for name in profile.used if name.casefold() in present)
    if not all(name.casefold() in present for name in profile.needed) or (2 * read < len(names) and read < 6):
        return []
    named = profile.name.startswith("canonical") and (profile.target in comments or file_name.startswith(profile.target))
    return [((int(named), read / len(names)), profile)]
