"""A book as it would be under changed settings: the same journal and tables, other rules, facts of the firm or profiles. Nothing is written.

A proposed change is a settings file under the name it has in the book: `rules/taf_rate.csv`, `profiles/broker.toml` (for files),
`foreign/viejo.toml` (over a customer's own tables: it says their schema), `tallystick.toml`.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from tallystick.day.approved_change import ChangeRefused
from tallystick.day.book import Book
from tallystick.day.firm_file import FILE_NAME, read_firm
from tallystick.day.settings import FOREIGN
from tallystick.rules import rule_tables
from tallystick.rules.family import FAMILIES

FILE_PROFILES, FOREIGN_PROFILES = "profiles/", f"{FOREIGN}/"
RULE_FILES = {name: family.table.name for family in FAMILIES for name in family.files}


@dataclass(frozen=True)
class Proposal:
    """One settings file as it is to be: its `name` in the book, its bytes, and the bytes that are in force (None: there is no such file)."""

    name: str
    content: bytes
    before: bytes | None

    @property
    def sha256(self) -> str:
        """Hash of the proposed bytes."""
        return hashlib.sha256(self.content).hexdigest()


def proposals(book: Book, rules: Iterable[Path], profiles: Iterable[Path], settings: Path | None) -> tuple[Proposal, ...]:
    """The proposed files of a change. Raises ChangeRefused for a file of no known name or one that changes nothing."""
    named = [(f"rules/{_rule_file(path)}", path) for path in rules] + [(_profile(path), path) for path in profiles]
    named += [(FILE_NAME, settings)] if settings else []
    if not named:
        raise ChangeRefused("found no file, expected at least one of --rules FILE.csv, --profile FILE.toml, --settings FILE.toml")
    found = tuple(Proposal(name, _content(path), _before(book.path / name)) for name, path in named)
    same = [each.name for each in found if each.content == each.before]
    if same:
        raise ChangeRefused(f"{', '.join(same)}: found the bytes that are in force already, expected a change")
    return found


def book_with(book: Book, changes: Iterable[Proposal]) -> Book:
    """The book under these files: for reading only. Raises RuleError, FirmFileWrong as the files would when in force."""
    with tempfile.TemporaryDirectory() as folder:
        shadow = Path(folder)
        for name in (FILE_NAME, "rules"):
            _copied(book.path / name, shadow / name)
        for change in changes:
            path = shadow / change.name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(change.content)
        return under(replace(book, writer=None), shadow)


def under(book: Book, settings: Path) -> Book:
    """The book under the rules and facts of the firm that lie in another folder, laid out as a book's. Raises RuleError, FirmFileWrong."""
    changed = replace(book, firm=read_firm(settings, book.environment))
    own = settings / "rules"
    changed.__dict__["rules"] = rule_tables(own if own.is_dir() else None)
    return changed


def _copied(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target)
    elif source.exists():
        shutil.copyfile(source, target)


def _rule_file(path: Path) -> str:
    if path.name not in RULE_FILES:
        raise ChangeRefused(f"{path}: found a rule file of no known name, expected one of {', '.join(sorted(RULE_FILES))}")
    return path.name


def _profile(path: Path) -> str:
    """The name a profile has in the book: that of a profile over foreign tables names their schema and no landing table."""
    if path.suffix != ".toml":
        raise ChangeRefused(f"{path}: found {path.suffix or 'no ending'}, expected a profile, NAME.toml")
    try:
        content = tomllib.loads(_content(path).decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ChangeRefused(f"{path}: {error}; expected a profile in TOML") from error
    return f"{FOREIGN_PROFILES if 'schema' in content and 'target' not in content else FILE_PROFILES}{path.name}"


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ChangeRefused(f"{path}: {error.strerror or error}; expected a file that can be read") from error


def _before(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None
