"""What Spark lacks, step by step, with one of three words: cannot (it never will), not_yet (Spark's task), never (ours: we decided against it).

A marker that is no longer true fails its test, so that the list only holds what is so.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Word(Enum):
    """Whose task it is."""

    CANNOT = "cannot"
    NOT_YET = "not_yet"
    NEVER = "never"


@dataclass(frozen=True)
class Marker:
    """One thing an engine does not do, and why."""

    word: Word
    reason: str


MARKED: dict[str, Marker] = {}
"""Steps whose rows differ from DuckDB's. None does."""
