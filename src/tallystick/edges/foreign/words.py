"""What our tables and columns are called in other systems and languages (`words.csv`), and how near a foreign name comes to one of ours.

English names of columns come from the proposals for files (`tabular.guesses.NAMES`); `words.csv` has the other languages, the names of
tables, and usual abbreviations. Rows: kind (table, column, short), ours, language (ISO 639-1), words parted by |.
"""

from __future__ import annotations

import csv
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from tallystick.edges.messages.tabular.guesses import NAMES, words

LANGUAGES = {"en": "English", "es": "Spanish", "de": "German", "fr": "French", "pt": "Portuguese", "it": "Italian"}
EXACT, PART = 60, 30
"""Points for the name itself, and the least for one that holds it among other words."""

UNITS = frozenset({"centavos", "cents", "cent", "centimes", "rappen", "diezmilesimas", "milesimas", "pips", "minor", "units"})
"""Words of a name that state a unit."""

FILLERS = frozenset({"de", "del", "la", "el", "en", "los", "las", "of", "the", "der", "die", "das", "du", "des", "le", "da", "do", "di"})


@dataclass(frozen=True)
class Likeness:
    """How near a name comes: points (0 to 60) and why, in words."""

    points: int
    reason: str


NOTHING = Likeness(0, "")


@lru_cache(maxsize=1)
def _vocabulary() -> dict[tuple[str, str], tuple[tuple[str, str], ...]]:
    """Kind and name of ours → phrases, each with its language."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for row in csv.DictReader((resources.files(__package__) / "words.csv").read_text(encoding="utf-8").splitlines()):
        found.setdefault((row["kind"], row["ours"]), []).extend((phrase, row["language"]) for phrase in row["words"].split("|"))
    for name, phrases in NAMES.items():
        found.setdefault(("column", name), []).extend((phrase, "en") for phrase in phrases)
    return {key: tuple(dict.fromkeys(phrases)) for key, phrases in found.items()}


@lru_cache(maxsize=1)
def _long_forms() -> dict[str, str]:
    return {short: long for (kind, long), phrases in _vocabulary().items() if kind == "short" for short, _ in phrases}


@lru_cache(maxsize=4096)
def spoken(name: str) -> tuple[str, ...]:
    """A foreign name as plain words: accents off, abbreviations written out, fillers left out."""
    plain = unicodedata.normalize("NFKD", name.replace("ß", "ss")).encode("ascii", "ignore").decode()
    tokens = [_long_forms().get(each, each) for each in words(plain).split()]
    return tuple(each for each in tokens if each not in FILLERS)


def units_of(name: str) -> frozenset[str]:
    """The words of a name that state a unit."""
    return frozenset(spoken(name)) & UNITS


def likeness(kind: str, ours: str, theirs: str) -> Likeness:
    """How near the name of a foreign table or column comes to one of ours (`kind`: table or column)."""
    said = tuple(each for each in spoken(theirs) if each not in UNITS)
    phrases = ((words(ours), "en"), *_vocabulary().get((kind, ours), ()))
    return max((_one(said, phrase, language, place) for place, (phrase, language) in enumerate(phrases)), key=lambda each: each.points, default=NOTHING)


def _one(said: tuple[str, ...], phrase: str, language: str, place: int) -> Likeness:
    wanted = tuple(each for each in phrase.split() if each not in FILLERS)
    told = f"{phrase!r} in {LANGUAGES[language]}"
    if said == wanted:
        return Likeness(EXACT, f"the name is {told}" if place else "the name is ours")
    if set(wanted) <= set(said):
        return Likeness(PART + (EXACT - PART - 5) * len(wanted) // len(said), f"the name holds {told}")
    return NOTHING
