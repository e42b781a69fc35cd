"""The cut-off alarms of a book while it is listened to: looked for at each moment the listener names, said once, and kept as rows."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

import duckdb

from tallystick.edges.live.raised import Alarm, raise_once
from tallystick.journal.errors import JournalError
from tallystick.stores.snapshot import SnapshotTorn

Source: TypeAlias = "Callable[[dt.datetime], list[Alarm]]"
"""What is due at a moment (UTC)."""

NOT_NOW = (JournalError, SnapshotTorn, OSError, sqlite3.Error, duckdb.Error)
"""What reading a book may meet while another process runs its day or the store is away: it is looked at again."""

Tell: TypeAlias = "Callable[[str], None]"


class Alarms:
    """All sources of a book."""

    def __init__(self, book: Path, sources: Sequence[Source]) -> None:
        self._book, self._sources = book, tuple(sources)
        self._trouble = ""
        self.raised = 0

    def check(self, moment: dt.datetime, tell: Tell) -> None:
        """Say what is due now and was not raised today; a book that cannot be read now is said once and looked at again."""
        for source in self._sources:
            try:
                texts = raise_once(self._book, source(moment), moment.isoformat())
            except NOT_NOW as error:
                self._say_trouble(str(error), tell)
                continue
            self.raised += len(texts)
            for text in texts:
                tell(f"ALARM {text}")

    def _say_trouble(self, text: str, tell: Tell) -> None:
        if text != self._trouble:
            self._trouble = text
            tell(f"cut-offs not looked at now: {text}")


NO_ALARMS = Alarms(Path(), ())
"""Nothing to look for."""
