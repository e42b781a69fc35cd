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
from tallystick.stores.store import Store

STAND_INS = {"business_date": dt.date(8371, 7, 13), "oldest_remembered": dt.date(8372, 8, 14), "last_close": dt.date(8373, 9, 16)}
"""Days that no rule row and no message names, each in a year of its own."""

RECKONED = re.compile(r"\b83[67]\d\b")
"""A year within reach of the stand-ins."""

TEXTS_KEPT = 1_000
"""Texts of a few firms and engines; some twenty megabytes."""

_TEXTS: dict[tuple[str, Callable[..., Any], str], str] = {}


class StepIncomplete(TypeError):
    """A step does not give all columns of its contract."""


def step_text(store: Store, step: Step, values: Mapping[str, Any]) -> str:
    """The text of a step with these plain values (all that a day has; it takes those it asks for). Raises StepIncomplete."""
    own = {name: values[name] for name in step.values}
    days = {name: value for name, value in own.items() if name in STAND_INS and isinstance(value, dt.date)}
    text = _general(store, step, own | {name: STAND_INS[name] for name in days})
    for name, day in days.items():
        # The kind of text is kept: a store tells by it what is its engine's own SQL.
        text = type(text)(text.replace(STAND_INS[name].isoformat(), day.isoformat()))
    return compiled(store, step, own) if RECKONED.search(text) else text


def compiled(store: Store, step: Step, values: Mapping[str, Any]) -> str:
    """The text of a step made for just these values."""
    return store.compile(_complete(step, step.function(**{name: relation_named(name) for name in step.reads}, **values)))


def _general(store: Store, step: Step, values: Mapping[str, Any]) -> str:
    key = (store.language, step.function, repr(sorted(values.items(), key=lambda each: each[0])))
    if key not in _TEXTS:
        if len(_TEXTS) >= TEXTS_KEPT:
            _TEXTS.clear()
        _TEXTS[key] = compiled(store, step, values)
    return _TEXTS[key]


@cache
def relation_named(name: str) -> Relation:
    """The relation of a table, also of a carried one such as `previous_lot`."""
    return Relation(contract_of(name).named(name))


def _complete(step: Step, relation: Relation) -> Relation:
    missing = [column.name for column in step.contract if column.name not in relation.columns]
    if missing:
        raise StepIncomplete(f"step {step.name}: found no column {', '.join(missing)}; expected all of the contract of {step.contract.name}")
    return relation
