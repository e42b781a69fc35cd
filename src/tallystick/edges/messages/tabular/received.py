"""What the file says for each of our columns, as text before it is typed: mapped, put together from a template, or constant."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from tallystick.edges.messages.tabular.arrow import Cells, pc
from tallystick.edges.messages.tabular.profile import PLACEHOLDER, Profile
from tallystick.edges.messages.tabular.rows import Rows

NOTHING = pa.scalar(None, pa.string())


def their_column(rows: Rows, name: str, *, trim: bool) -> Cells | None:
    """One of their columns, None when the file lacks it; text is trimmed if the profile says so."""
    column = rows.columns.get(name)
    if column is None or not trim or not pa.types.is_string(column.type):
        return column
    trimmed = pc.utf8_trim_whitespace(column)
    return pc.if_else(pc.equal(trimmed, ""), NOTHING, trimmed)


def as_text(cells: Cells) -> Cells:
    """Cells as text; a typed column by its plain text (a float by the shortest text that means it)."""
    return cells if pa.types.is_string(cells.type) else pc.cast(cells, pa.string())


def no_cells(count: int) -> Cells:
    """A text column in which every cell is empty."""
    return pa.chunked_array([pa.nulls(count, pa.string())])


def constant_cells(value: str, kind: pa.DataType, count: int) -> Cells:
    """A column that holds one value, given as text in our own form. Raises `pa.ArrowInvalid` when it is not of that type."""
    return pc.cast(pa.chunked_array([pa.repeat(value, count)]), kind)


def received(rows: Rows, profile: Profile, ours: str) -> Cells | None:
    """What the file gives for our column, typed as the file has it; None when the profile says nothing of the column."""
    return their_column(rows, profile.columns[ours], trim=profile.trim) if ours in profile.columns else None


def from_template(rows: Rows, profile: Profile, template: str, ours: dict[str, Cells], seen: dict[str, int]) -> Cells:
    """Text with `{our column}`, `{their column}`, `{line_number}` and `{occurrence}` filled in; empty where any of them is empty.

    A date may be given a pattern: `{trade_date:%Y%m%d}`. `{occurrence}` is 1 for the first row of the file that gives the same
    text otherwise, 2 for the second, so that an id made of content tells equal lines apart; `seen` keeps the count between blocks.
    """
    if "{occurrence}" in template:
        base = from_template(rows, profile, template.replace("{occurrence}", "\N{RECORD SEPARATOR}"), ours, seen)
        return _numbered(base, seen)
    pieces: list[Cells | str] = []
    at = 0
    for found in PLACEHOLDER.finditer(template):
        pieces.append(template[at : found.start()])
        pieces.append(_filled(rows, profile, found.group(1), found.group(2), ours))
        at = found.end()
    pieces.append(template[at:])
    if len(pieces) == 1:
        return pa.chunked_array([pa.repeat(template, rows.count)])
    return pc.binary_join_element_wise(*pieces, "")


def _numbered(base: Cells, seen: dict[str, int]) -> Cells:
    """The texts with their running number put in; one look at `seen` for each distinct text."""
    encoded = base.combine_chunks().dictionary_encode()
    texts: list[str] = [str(text) for text in encoded.dictionary.to_pylist()]
    codes = pc.fill_null(encoded.indices, -1).to_numpy()
    order = np.argsort(codes, kind="stable")
    firsts = np.searchsorted(codes[order], codes[order], side="left")
    before = np.array([seen.get(text, 0) for text in texts] + [0], np.int64)
    numbers = np.empty(len(codes), np.int64)
    numbers[order] = np.arange(len(codes)) - firsts + 1
    numbers += before[codes]
    for text, more in zip(texts, np.bincount(codes[codes >= 0], minlength=len(texts)).tolist(), strict=True):
        seen[text] = seen.get(text, 0) + more
    around = pc.split_pattern(base, "\N{RECORD SEPARATOR}")
    text_numbers = pc.cast(pa.chunked_array([pa.array(numbers)]), pa.string())
    return pc.binary_join_element_wise(pc.list_element(around, 0), text_numbers, pc.list_element(around, 1), "")


def _filled(rows: Rows, profile: Profile, name: str, pattern: str | None, ours: dict[str, Cells]) -> Cells:
    if name == "line_number":
        return pc.cast(pa.chunked_array([pa.array(rows.line_numbers)]), pa.string())
    cells = ours.get(name)
    if cells is None:
        cells = their_column(rows, name, trim=profile.trim)
    if cells is None:
        return no_cells(rows.count)
    if pattern and (pa.types.is_date(cells.type) or pa.types.is_timestamp(cells.type)):
        return pc.strftime(cells, format=pattern)
    if pa.types.is_decimal(cells.type):
        return pc.replace_substring_regex(as_text(cells), r"\.?0+$|(\.[0-9]*[1-9])0+$", r"\1")
    return as_text(cells)


def security_codes(rows: Rows, profile: Profile) -> tuple[Cells, Cells]:
    """The first identifier that is not empty, in the profile's order of preference, and its kind."""
    codes, kinds = no_cells(rows.count), no_cells(rows.count)
    for name, kind in reversed(profile.security):
        cells = their_column(rows, name, trim=profile.trim)
        if cells is None:
            continue
        given = pc.is_valid(cells)
        codes = pc.if_else(given, as_text(cells), codes)
        kinds = pc.if_else(given, kind, kinds)
    return codes, kinds
