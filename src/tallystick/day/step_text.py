"""The text of a step for a day, compiled once a process for all days.

A step names its days as constants only. So it is compiled with stand-ins for them, and a day's text is that text with the days put in their
place. A step that reckons with a day in Python leaves a year like a stand-in's behind; it is compiled for its day itself.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from tallystick.day.graph import Step
from tallystick.model.catalogue import contract_of
from tallystick.relation import Relation
from tallystick.relation.emptiness import NEVER, Emptiness
from tallystick.stores.store import Store

STAND_INS = {"business_date": dt.date(8371, 7, 13), "oldest_remembered": dt.date(8372, 8, 14), "last_close": dt.date(8373, 9, 16)}
"""Days that no rule row and no message names, each in a year of its own."""

RECKONED = re.compile(r"\b83[67]\d\b")
"""A year within reach of the stand-ins."""

TEXTS_KEPT = 1_000
"""Texts of a few firms and engines; some twenty megabytes."""

_TEXTS: dict[tuple[str, Callable[..., Any], str], tuple[str, Emptiness]] = {}


class StepIncomplete(TypeError):
    """A step does not give all columns of its contract."""


def step_text(store: Store, step: Step, values: Mapping[str, Any]) -> str:
    """The text of a step with these plain values (all that a day has; it takes those it asks for). Raises StepIncomplete."""
    return told_step(store, step, values)[0]


def told_step(store: Store, step: Step, values: Mapping[str, Any]) -> tuple[str, Emptiness]:
    """The text of a step with these plain values, and when it has no rows. Raises StepIncomplete.

    The latter is never known of a step that reckons with a day: it might be another on another day.
    """
    own = {name: values[name] for name in step.values}
    text, none = _general(store, step, own)
    for name, day in _days_of(own).items():
        # The kind of text is kept: a store tells by it what is its engine's own SQL.
        text = type(text)(text.replace(STAND_INS[name].isoformat(), day.isoformat()))
    return (compiled(store, step, own), NEVER) if RECKONED.search(text) else (text, none)


def compiled(store: Store, step: Step, values: Mapping[str, Any]) -> str:
    """The text of a step made for just these values."""
    return store.compile(_relation(step, values))


def _general(store: Store, step: Step, values: Mapping[str, Any]) -> tuple[str, Emptiness]:
    """The text with stand-ins for the days, and when the step has no rows."""
    values = {**values, **{name: STAND_INS[name] for name in _days_of(values)}}
    key = (store.language, step.function, repr(sorted(values.items(), key=lambda each: each[0])))
    if key not in _TEXTS:
        if len(_TEXTS) >= TEXTS_KEPT:
            _TEXTS.clear()
        relation = _relation(step, values)
        _TEXTS[key] = store.compile(relation), relation.emptiness
    return _TEXTS[key]


def _days_of(values: Mapping[str, Any]) -> dict[str, dt.date]:
    return {name: value for name, value in values.items() if name in STAND_INS and isinstance(value, dt.date)}


def _relation(step: Step, values: Mapping[str, Any]) -> Relation:
    return _complete(step, step.function(**{name: relation_named(name) for name in step.reads}, **values))


@cache
def relation_named(name: str) -> Relation:
    """The relation of a table, also of a carried one such as `previous_lot`."""
    return Relation(contract_of(name).named(name))


def _complete(step: Step, relation: Relation) -> Relation:
    missing = [column.name for column in step.contract if column.name not in relation.columns]
    if missing:
        raise StepIncomplete(f"step {step.name}: found no column {', '.join(missing)}; expected all of the contract of {step.contract.name}")
    return relation
