"""Run the invariants of the line over a day's results: the stages say what must hold, the day refuses what does not."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import Any

from tallystick.day.step_text import relation_named
from tallystick.relation import Relation
from tallystick.stages.line import INVARIANTS
from tallystick.stores.store import Store

ROWS_SHOWN = 3


class IntegrityViolated(Exception):
    """An invariant does not hold; the message says which and shows the first rows."""


def violations(store: Store, invariants: Sequence[Callable[..., Any]] = INVARIANTS) -> list[str]:
    """One sentence per violated invariant, with its first rows."""
    found: list[str] = []
    for invariant in invariants:
        rows = store.run(_text_of(store, invariant))
        if rows:
            shown = "; ".join(str(tuple(map(str, row))) for row in rows)
            found.append(f"{invariant.__name__.upper()}: {inspect.getdoc(invariant)} Found: {shown}")
    return found


def _text_of(store: Store, invariant: Callable[..., Any]) -> str:
    """The text of an invariant, compiled once a process: it names no day."""
    key = (store.language, invariant)
    if key not in _TEXTS:
        _TEXTS[key] = store.compile(_first_rows(invariant))
    return _TEXTS[key]


_TEXTS: dict[tuple[str, Callable[..., Any]], str] = {}


def _first_rows(invariant: Callable[..., Any]) -> Relation:
    broken: Relation = invariant(**{name: relation_named(name) for name in inspect.signature(invariant).parameters})
    return Relation(broken.query.limit(ROWS_SHOWN).subquery())
