"""Run the invariants of the line over a day's results: the stages say what must hold, the day refuses what does not."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import Any

from tallystick.day.step_text import relation_named
from tallystick.relation import Relation
from tallystick.relation.emptiness import Emptiness, Known
from tallystick.stages.line import INVARIANTS
from tallystick.stores.store import Store

ROWS_SHOWN = 3


class IntegrityViolated(Exception):
    """An invariant does not hold; the message says which and shows the first rows."""


def _none_known(_: str) -> bool:
    return False


def violations(store: Store, invariants: Sequence[Callable[..., Any]] = INVARIANTS, empty: Known = _none_known) -> list[str]:
    """One sentence per violated invariant, with its first rows; what cannot have rows since its tables are `empty` is not asked for."""
    found: list[str] = []
    for invariant in invariants:
        text, none = _text_of(store, invariant)
        rows = [] if none.holds(empty) else store.run(text)
        if rows:
            shown = "; ".join(str(tuple(map(str, row))) for row in rows)
            found.append(f"{invariant.__name__.upper()}: {inspect.getdoc(invariant)} Found: {shown}")
    return found


def _text_of(store: Store, invariant: Callable[..., Any]) -> tuple[str, Emptiness]:
    """The text of an invariant and when it has no rows, made once a process: it names no day."""
    key = (store.language, invariant)
    if key not in _TEXTS:
        rows = _first_rows(invariant)
        _TEXTS[key] = store.compile(rows), rows.emptiness
    return _TEXTS[key]


_TEXTS: dict[tuple[str, Callable[..., Any]], tuple[str, Emptiness]] = {}


def _first_rows(invariant: Callable[..., Any]) -> Relation:
    broken: Relation = invariant(**{name: relation_named(name) for name in inspect.signature(invariant).parameters})
    return Relation(broken.query.limit(ROWS_SHOWN).subquery(), none=broken.emptiness)
