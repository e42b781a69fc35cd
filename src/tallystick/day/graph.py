"""The graph of steps: a step reads the tables its parameters are named after and writes the table it is named after.

`previous_x` (the snapshot of x at the last close) and `recent_x` (the snapshots of x of the last closes) make no edge, so the graph
has no cycle (design, section 2). Running order, lineage and the generated map all come from here.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from typing import Any

from tallystick.model.catalogue import contract_of
from tallystick.model.contract import Table

RELATION_ANNOTATIONS = ("Relation", "pa.Table")
"""A parameter with one of these annotations is a table; any other is a plain value."""


class StepCycle(ValueError):
    """Steps read each other in a circle."""


@dataclass(frozen=True)
class Step:
    """One step: `function` makes the table `name` from the tables it `reads` and plain `values`."""

    function: Callable[..., Any]
    name: str
    reads: tuple[str, ...]
    values: tuple[str, ...]

    @cached_property
    def contract(self) -> Table:
        """Contract of the table it writes."""
        return contract_of(self.name)

    @property
    def is_array(self) -> bool:
        """Whether it works on Arrow tables (what SQL cannot say) instead of relations."""
        return str(self.function.__annotations__.get("return")) == "pa.Table"

    @property
    def edges(self) -> tuple[str, ...]:
        """Tables of the same day it depends on."""
        return tuple(name for name in self.reads if not carried(name))

    @property
    def room(self) -> str:
        """The stage it belongs to."""
        return self.function.__module__.split(".stages.")[-1].split(".")[0]


def carried(name: str) -> bool:
    """Whether a table name stands for the state at earlier closes."""
    return name.startswith(("previous_", "recent_"))


def step_of(function: Callable[..., Any]) -> Step:
    """The step a stage function is."""
    parameters = inspect.signature(function).parameters.values()
    tables = tuple(p.name for p in parameters if str(p.annotation) in RELATION_ANNOTATIONS)
    values = tuple(p.name for p in parameters if str(p.annotation) not in RELATION_ANNOTATIONS)
    return Step(function, function.__name__, tables, values)


def ordered(functions: Iterable[Callable[..., Any]]) -> list[Step]:
    """The steps in running order: a step after all it reads; otherwise in the order given."""
    steps = {function.__name__: step_of(function) for function in functions}
    sorter = TopologicalSorter({name: [each for each in step.edges if each in steps] for name, step in steps.items()})
    try:
        return [steps[name] for name in sorter.static_order()]
    except CycleError as error:
        raise StepCycle(f"steps read each other in a circle: {' -> '.join(error.args[1])}; make one of them read previous_…") from error


def sources(steps: Iterable[Step]) -> list[str]:
    """Names of the tables that are read and made by none of the steps: landing tables, rules and carried state."""
    steps = list(steps)
    made = {step.name for step in steps}
    return sorted({name for step in steps for name in step.reads if name not in made})


def upstream(steps: Iterable[Step], name: str) -> set[str]:
    """All tables the table `name` comes from, directly or through others."""
    by_name: Mapping[str, Step] = {step.name: step for step in steps}
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for each in by_name[waiting.pop()].reads:
            if each not in found:
                found.add(each)
                if each in by_name:
                    waiting.append(each)
    return found
