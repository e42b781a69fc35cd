"""Recognise what a received file is and read it with the reader of its format; nothing is guessed silently.

Formats: clearing, fix, flex, mt, mx, csv, parquet. A profile named by the user (`--as`) decides for CSV and Parquet; otherwise the header does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tallystick.edges.messages.reading import FileRefused, Reading
from tallystick.journal.errors import SourceUnreadable

if TYPE_CHECKING:
    from tallystick.edges.messages.tabular.profile import Profile

if TYPE_CHECKING:
    from tallystick.edges.messages.tabular import Profile

HEAD_BYTES = 1 << 16


@dataclass(frozen=True)
class Format:
    """How a file is read: the reader's name, and for CSV and Parquet the profile's name and text (`-` and empty for others).

    `schemas`: what MX messages are checked against. `processes`: how many read a large file of them; the rows do not depend on it.
    """

    name: str
    profile_name: str = "-"
    profile_text: str = ""
    schemas: Path | None = None
    processes: int = 1


def recognise(path: Path, file_name: str, profiles: dict[str, str], wanted: str | None) -> Format:
    """The format of a file. `profiles`: the book's own profiles, text by name; `wanted`: the profile asked for.

    Raises FileRefused EMPTY_FILE, UNKNOWN_PROFILE or UNKNOWN_FORMAT with what to do, SourceUnreadable.
    """
    from tallystick.edges.ccv.lines import recognise_clearing
    from tallystick.edges.messages.fix import recognise_fix
    from tallystick.edges.messages.flex import recognise_flex
    from tallystick.edges.messages.mt import recognise_mt
    from tallystick.edges.messages.mx import recognise_mx
    from tallystick.edges.messages.tabular import recognise as recognise_tabular
    from tallystick.edges.messages.tabular import recognise_file

    head = _head(path)
    if not head:
        raise FileRefused("EMPTY_FILE", f"{file_name}: found no bytes, expected at least one line")
    if wanted is not None:
        return _named(wanted, profiles)
    own = (("clearing", recognise_clearing), ("fix", recognise_fix), ("flex", recognise_flex), ("mx", recognise_mx), ("mt", recognise_mt))
    for name, recognises in own:
        if recognises(head):
            return Format(name)
    known = _all_profiles(profiles)
    found = recognise_file(path, tuple(known.values())) if head.startswith(b"PAR1") else recognise_tabular(head, tuple(known.values()), file_name)
    if found is None:
        raise FileRefused(
            "UNKNOWN_FORMAT",
            f"{file_name}: no reader and no profile recognises it; run `tallystick load BOOK {file_name} --propose` to see a profile proposed, "
            "then load it with --as",
        )
    return Format("parquet" if head.startswith(b"PAR1") else "csv", found.name, profiles.get(found.name, ""))


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEAD_BYTES)
    except OSError as error:
        raise SourceUnreadable(f"{path}: {error.strerror}; expected a readable file") from error


def _named(wanted: str, profiles: dict[str, str]) -> Format:
    from tallystick.edges.messages.tabular import shipped_profiles

    known = sorted(set(profiles) | {profile.name for profile in shipped_profiles()})
    if wanted not in known:
        expected = f"expected one of: {', '.join(known)}; put your own profile as profiles/{wanted}.toml into the book"
        raise FileRefused("UNKNOWN_PROFILE", f"found --as {wanted}, {expected}")
    return Format("csv", wanted, profiles.get(wanted, ""))


def _all_profiles(profiles: dict[str, str]) -> dict[str, Profile]:
    from tallystick.edges.messages.tabular import parse_profile, shipped_profiles

    own = {name: parse_profile(text, name) for name, text in profiles.items()}
    return own | {profile.name: profile for profile in shipped_profiles() if profile.name not in own}


def read(path: Path, file_id: str, form: Format) -> Iterator[Reading]:
    """The readings of a file, in batches where the reader can; the last one carries the remarks. Raises FileRefused."""
    from tallystick.edges.ccv.read import read_clearing
    from tallystick.edges.messages.fix import FixSettings, read_fix
    from tallystick.edges.messages.flex import FlexSettings, read_flex
    from tallystick.edges.messages.mt import read_mt
    from tallystick.edges.messages.mx import MxSettings, read_mx
    from tallystick.edges.messages.tabular import parse_profile, read_tabular_batches, shipped_profile

    if form.name == "clearing":
        yield read_clearing(path, file_id)
    elif form.name == "fix":
        yield read_fix(path, file_id, FixSettings())
    elif form.name == "flex":
        yield read_flex(path, file_id, FlexSettings())
    elif form.name == "mt":
        yield read_mt(path, file_id)
    elif form.name == "mx":
        yield read_mx(path, file_id, MxSettings(schemas=form.schemas, processes=form.processes))
    else:
        profile = parse_profile(form.profile_text, form.profile_name) if form.profile_text else shipped_profile(form.profile_name)
        yield from read_tabular_batches(path, file_id, profile)
