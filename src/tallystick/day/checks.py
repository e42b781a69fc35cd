"""Run the invariants of the line over a day's results: the stages say what must hold, the day refuses what does not."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import Any

from tallystick.model.catalogue import contract_of
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
        rows = store.run(store.compile(_first_rows(invariant)))
        if rows:
            shown = "; ".join(str(tuple(map(str, row))) for row in rows)
            found.append(f"{invariant.__name__.upper()}: {inspect.getdoc(invariant)} Found: {shown}")
    return found


def _first_rows(invariant: Callable[..., Any]) -> Relation:
    tables = {name: Relation(contract_of(name).named(name)) for name in inspect.signature(invariant).parameters}
    broken: Relation = invariant(**tables)
    return Relation(broken.query.limit(ROWS_SHOWN).subquery())
