"""The line of a business day: every step of every stage, and the shorter line of the cut-over.

A step is a public function of a stage's package that is named after a table of its own stage; there is no other list of steps. The
running order follows from the parameters (`day.graph`).
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from typing import Any

from tallystick.model.catalogue import TABLES
from tallystick.stages.books.valuation import valuation
from tallystick.stages.capture.own_market import own_market, security_place
from tallystick.stages.capture.reference import account, account_code, closing_price, corporate_action, price, security, security_code, security_symbol, split
from tallystick.stages.cut_over import opening
from tallystick.stages.cut_over.cut_over_difference import cut_over_difference
from tallystick.stages.order import STAGES

StepFunction = Callable[..., Any]


def _steps_of(stage: str) -> Iterator[StepFunction]:
    package = importlib.import_module(f"tallystick.stages.{stage}")
    for found in sorted(pkgutil.iter_modules(package.__path__), key=lambda each: each.name):
        module = importlib.import_module(f"{package.__name__}.{found.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and name in TABLES and TABLES[name].room == stage:
                yield function


LINE: tuple[StepFunction, ...] = tuple(function for stage in STAGES for function in _steps_of(stage))
"""Every step of a business day."""


def _invariants() -> Iterator[StepFunction]:
    package = importlib.import_module("tallystick.stages.invariants")
    for found in sorted(pkgutil.iter_modules(package.__path__), key=lambda each: each.name):
        module = importlib.import_module(f"{package.__name__}.{found.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                yield function


INVARIANTS: tuple[StepFunction, ...] = tuple(_invariants())
"""What must hold after every run: each gives the rows that violate it."""

CUT_OVER_LINE: tuple[StepFunction, ...] = (
    security,
    own_market,
    security_place,
    security_symbol,
    security_code,
    account,
    account_code,
    price,
    closing_price,
    corporate_action,
    split,
    opening.opening_line,
    opening.lot,
    opening.clearing_position,
    opening.clearing_lot,
    opening.loan,
    valuation,
    opening.balance,
    opening.position,
    opening.account_cash,
    cut_over_difference,
)
"""The steps that make the first state of a book from its opening lines."""
