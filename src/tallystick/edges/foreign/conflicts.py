"""Where a foreign column and ours do not agree although one can become the other: what a person must look at before rows are taken."""

from __future__ import annotations

from tallystick.edges.foreign.match import LENGTHS, NUMBERS, family
from tallystick.edges.foreign.schema import ForeignColumn, ForeignTable, TypeKind
from tallystick.edges.foreign.words import units_of
from tallystick.edges.messages.tabular.required import REQUIRED, closed_values
from tallystick.model.contract import DECIMALS, Column, Kind, Table

DIVISORS = {"centavos": 100, "cents": 100, "cent": 100, "centimes": 100, "rappen": 100, "minor": 100, "milesimas": 1000, "diezmilesimas": 10000, "pips": 10000}
"""A word of a name that states a unit → what a whole number is divided by."""


def divisor(column: Column, theirs: ForeignColumn) -> tuple[int, str]:
    """What a whole number that stands for money or a price is divided by, and why; 1 where nothing is."""
    if column.kind not in (Kind.MONEY, Kind.MONEY_SUM, Kind.PRICE) or theirs.kind is not TypeKind.WHOLE:
        return 1, ""
    named = sorted(DIVISORS[each] for each in units_of(theirs.name) if each in DIVISORS)
    if named:
        return named[-1], f"{theirs.name} is a whole number and its name states the unit"
    return 100, f"{theirs.name} is a whole number where ours has decimals: hundredths?"


def conflicts(contract: Table, column: Column, table: ForeignTable, theirs: ForeignColumn) -> list[str]:
    """The conflicts of one column, in words."""
    found = [*_digits(column, theirs), *_emptiness(contract, column, theirs), *_times(column, theirs)]
    limit = LENGTHS.get(column.kind)
    if limit is not None and theirs.kind is TypeKind.TEXT and (theirs.length is None or theirs.length > limit):
        held = f"up to {theirs.length}" if theirs.length else "any number of"
        found.append(f"length: {theirs.name} holds {held} characters, {column.name} {limit}: longer ones become rows with a reason")
    if family(column.kind) == "text" and closed_values(contract.name, column.name):
        found.append(f"codes: {column.name} is one of {', '.join(closed_values(contract.name, column.name))}: {theirs.name} needs a map of its codes")
    return found


def _digits(column: Column, theirs: ForeignColumn) -> list[str]:
    if column.kind not in DECIMALS or theirs.kind not in NUMBERS:
        return []
    if theirs.kind is TypeKind.FLOAT:
        return [f"precision: {theirs.name} is a binary fraction, which holds no decimal exactly: it is read by its shortest text"]
    precision, scale = DECIMALS[column.kind]
    found = []
    if theirs.scale is not None and theirs.scale > scale:
        found.append(f"precision: {theirs.type_text} has {theirs.scale} decimals, {column.name} {scale}: rows with more get a reason")
    if theirs.precision is not None and theirs.precision - (theirs.scale or 0) > precision - scale:
        found.append(f"precision: {theirs.type_text} holds larger numbers than {column.name}, decimal({precision},{scale}): those rows get a reason")
    if divisor(column, theirs)[0] != 1:
        found.append(f"cents: {divisor(column, theirs)[1]}; divide_by is proposed")
    return found


def _emptiness(contract: Table, column: Column, theirs: ForeignColumn) -> list[str]:
    needed = column.name in REQUIRED.get(contract.name, {}) or (not column.nullable and contract.name not in REQUIRED)
    return [f"nullability: {theirs.name} may be empty, {column.name} must not be: such rows get a reason"] if needed and theirs.nullable else []


def _times(column: Column, theirs: ForeignColumn) -> list[str]:
    if column.kind is Kind.TIMESTAMP and theirs.kind is TypeKind.LOCAL_TIME:
        return [f"zone: {theirs.name} has no time zone: state the zone of the old system's clock"]
    if column.kind is Kind.DATE and theirs.kind in (TypeKind.WHOLE, TypeKind.TEXT):
        return [f"form: {theirs.name} is a day written as {theirs.kind.value}: see whether the form is right"]
    return []
