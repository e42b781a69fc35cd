"""Cells as received to cells of the contract's type, and which of them could not be."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from tallystick.edges.messages.tabular.arrow import Cells, Mask, aggregate, pc
from tallystick.edges.messages.tabular.dates import read_dates, read_times, read_times_of_day
from tallystick.edges.messages.tabular.numbers import read_numbers
from tallystick.edges.messages.tabular.profile import Profile, Sign
from tallystick.edges.messages.tabular.received import as_text
from tallystick.model.contract import DECIMALS, Column, Kind, arrow_type

LENGTH_LIMITS = {Kind.CODE: 64, Kind.TEXT: 4000}
WHOLE = (18, 0)
"""Digits of a count, which has no decimals."""


def typed(cells: Cells, column: Column, profile: Profile, dates: Cells | None) -> tuple[Cells, Mask]:
    """The cells in the type of our column, and which hold something that is not of it. `dates` is the row's trade date."""
    target, form = arrow_type(column.kind), profile.formats.get(column.name, "iso")
    direct = None if column.name in profile.factors or _needs_zone(cells, column, form, profile.zone) else _direct(cells, target)
    if direct is not None:
        return direct, np.zeros(len(cells), np.bool_)
    text = as_text(cells)
    if column.kind in DECIMALS:
        return read_numbers(text, DECIMALS[column.kind], profile.numbers, profile.factors.get(column.name))
    if column.kind is Kind.COUNT:
        counts, bad = read_numbers(text, WHOLE, profile.numbers)
        return pc.cast(counts, target), bad
    if column.kind is Kind.DATE:
        return read_dates(text, form, profile.zone)
    if form == "milliseconds_of_day" and dates is not None:
        return read_times_of_day(text, dates, profile.zone)
    return read_times(text, form, profile.zone)


def _needs_zone(cells: Cells, column: Column, form: str, zone: str) -> bool:
    """Whether typed times are local ones, or a date is the market's day of a time: then they go through the profile's zone."""
    if not pa.types.is_timestamp(cells.type):
        return False
    return form == "iso_time" or (column.kind is Kind.TIMESTAMP and not cells.type.tz and zone != "UTC")


def _direct(cells: Cells, target: pa.DataType) -> Cells | None:
    """Typed cells of a file that has types, cast without loss; None for text, floats and what does not fit as a whole."""
    source = cells.type
    if source == target:
        return cells
    exact = pa.types.is_integer(source) or pa.types.is_decimal(source)
    dated = pa.types.is_date(source) or pa.types.is_timestamp(source)
    if not (exact and pa.types.is_decimal(target)) and not (dated and not pa.types.is_decimal(target)):
        return None
    try:
        widened = pc.cast(cells, pa.decimal128(38, 10)) if pa.types.is_integer(source) else _without_zone(cells)
        return pc.cast(widened, target)
    except pa.ArrowInvalid:
        return None


def _without_zone(cells: Cells) -> Cells:
    kind = cells.type
    return pc.cast(cells, pa.timestamp(kind.unit)) if pa.types.is_timestamp(kind) and kind.tz else cells


def too_long(cells: Cells, kind: Kind) -> Mask | None:
    """Which texts are longer than the column holds, None when none is."""
    longest = aggregate.max(pc.binary_length(cells)).as_py() or 0
    if longest <= LENGTH_LIMITS[kind]:
        return None
    long: Mask = pc.fill_null(pc.greater(pc.utf8_length(cells), LENGTH_LIMITS[kind]), False).to_numpy()
    return long


def mapped(cells: Cells, codes: dict[str, str]) -> tuple[Cells, Mask]:
    """Their codes to ours; `*` stands for any other. What is in no list is empty and marked."""
    keys = [key for key in codes if key != "*"]
    place = pc.index_in(cells, value_set=pa.array(keys, pa.string()))
    ours = pc.take(pa.array([codes[key] for key in keys], pa.string()), place)
    if "*" in codes:
        ours = pc.if_else(pc.and_(pc.is_null(ours), pc.is_valid(cells)), codes["*"], ours)
    return ours, pc.and_(pc.is_valid(cells), pc.is_null(ours)).to_numpy()


def outside(cells: Cells, allowed: tuple[str, ...]) -> Mask | None:
    """Which codes are not in the list, None when all are."""
    known = pc.is_in(cells, value_set=pa.array([*allowed, None], pa.string()))
    if aggregate.all(known).as_py() is not False:
        return None
    strange: Mask = pc.invert(known).to_numpy()
    return strange


def signed(numbers: Cells, codes: Cells, sign: Sign) -> tuple[Cells, Mask]:
    """Numbers with the sign that a code gives them; a number whose code is in neither list is empty and marked."""
    absolute = pc.abs(numbers)
    minus = pc.fill_null(pc.is_in(codes, value_set=pa.array(sign.negative)), False)
    plus = pc.fill_null(pc.is_in(codes, value_set=pa.array(sign.positive)), False)
    result = pc.if_else(minus, pc.negate(absolute), pc.if_else(plus, absolute, pa.scalar(None, numbers.type)))
    return result, pc.and_(pc.is_valid(numbers), pc.is_null(result)).to_numpy()
