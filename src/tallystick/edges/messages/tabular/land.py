"""Rows as the file gives them to landing rows: typed by the contract, each with the first reason that applies.

Reads    `Rows` (columns as received, faults of form) and a `Profile`
Writes   the profile's landing table, one row for each, in the order of the file
Holds    as many rows out as in; a cell that cannot be read is null and its row has a reason
Source   convention 4 (order of reasons); sign convention: the profile turns theirs into ours
"""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pyarrow as pa

from tallystick.edges.messages.tabular import required
from tallystick.edges.messages.tabular.arrow import Cells, Mask, Texts, pc, picks
from tallystick.edges.messages.tabular.profile import PLACEHOLDER, Profile
from tallystick.edges.messages.tabular.received import NOTHING, as_text, constant_cells, from_template, no_cells, received, security_codes, their_column
from tallystick.edges.messages.tabular.rows import Fault, Rows, fault
from tallystick.edges.messages.tabular.typed import LENGTH_LIMITS, mapped, outside, signed, too_long, typed
from tallystick.edges.messages.tabular.verdict import verdicts
from tallystick.model.contract import Column, Kind, arrow_type
from tallystick.model.landing import PLACE

OUR_PLACE = frozenset(column.name for column in PLACE)
EXPECTED = {
    "BAD_DATE": "a date or time as the profile writes it",
    "BAD_QUANTITY": "plain digits with up to 6 decimals",
    "BAD_PRICE": "plain digits with up to 8 decimals",
    "BAD_NUMBER": "plain digits with no more decimals than the column holds",
    "VALUE_TOO_LONG": "a shorter text",
    "NOT_POSITIVE_QUANTITY": "more than zero",
    "NEGATIVE_PRICE": "zero or more",
}


class Lander:
    """Makes landing rows of one block of rows; made anew for each block, with what the file had `seen` before it."""

    def __init__(self, rows: Rows, profile: Profile, file_id: str, seen: dict[str, int] | None = None) -> None:
        self.rows, self.profile, self.file_id = rows, profile, file_id
        self.seen = {} if seen is None else seen
        self.cells: dict[str, Cells] = {}
        self.given: dict[str, Cells] = {}
        self.bad: dict[str, Mask] = {}
        self.faults: list[Fault] = list(rows.faults)

    def table(self) -> pa.Table:
        """The landing rows."""
        columns = [column for column in self.profile.table if column.name not in OUR_PLACE]
        for column in sorted(columns, key=self._turn):
            self._fill(column)
        self._rule_of_side()
        self._ignored()
        self._missing()
        self._business()
        return self._assembled()

    def _turn(self, column: Column) -> int:
        """Dates before times (which may count from them), all typed columns before texts (whose templates may name them)."""
        return {Kind.DATE: 0, Kind.TIMESTAMP: 1}.get(column.kind, 3 if column.name in self.profile.templates else 2)

    def _fill(self, column: Column) -> None:
        cells = self._received(column)
        if cells is None:
            self._constant(column)
            return
        self.given[column.name] = cells
        if column.kind in LENGTH_LIMITS:
            self.cells[column.name] = self._text(as_text(cells), column)
        else:
            values, bad = typed(cells, column, self.profile, self.cells.get("trade_date"))
            self._add(required.type_reason(column), bad, column.name)
            self.cells[column.name] = self._sign(values, column)
        self._constant(column)

    def _constant(self, column: Column) -> None:
        """The profile's constant, where the file gives nothing."""
        value = self.profile.constants.get(column.name)
        if value is None:
            return
        constant = constant_cells(value, arrow_type(column.kind), self.rows.count)
        given = self.given.get(column.name)
        if given is None:
            self.cells[column.name] = self.given[column.name] = constant
        elif given.null_count:
            self.cells[column.name] = pc.if_else(pc.is_null(given), constant, self.cells[column.name])
            self.given[column.name] = pc.coalesce(as_text(given), value)

    def _received(self, column: Column) -> Cells | None:
        if column.name in self.profile.templates:
            return from_template(self.rows, self.profile, self.profile.templates[column.name], self.cells, self.seen)
        if self.profile.security and column.name == "security_code":
            self.given["security_code"], self.given["security_code_kind"] = security_codes(self.rows, self.profile)
        if self.profile.security and column.name in ("security_code", "security_code_kind"):
            return self.given[column.name]
        if column.name == "side_code" and "side_code" not in self.profile.columns:
            return received(self.rows, self.profile, "side")
        return received(self.rows, self.profile, column.name)

    def _text(self, cells: Cells, column: Column) -> Cells:
        """Codes mapped, refused when outside their list or too long."""
        if column.name in self.profile.values:
            cells, bad = mapped(cells, dict(self.profile.values[column.name]))
            self._add(required.value_reason(column.name), bad, column.name)
        allowed = required.closed_values(self.profile.target, column.name)
        strange = outside(cells, allowed) if allowed else None
        reason, wrong = (required.value_reason(column.name), strange) if strange is not None else ("VALUE_TOO_LONG", too_long(cells, column.kind))
        if wrong is None:
            return cells
        self._add(reason, wrong, column.name)
        return pc.if_else(pa.array(wrong), NOTHING, cells)

    def _sign(self, values: Cells, column: Column) -> Cells:
        sign = self.profile.signs.get(column.name)
        if sign is not None:
            codes = their_column(self.rows, sign.column, trim=self.profile.trim)
            values, bad = signed(values, no_cells(self.rows.count) if codes is None else as_text(codes), sign)
            self._add(required.type_reason(column), bad, column.name)
        return pc.abs(values) if column.name in self.profile.absolute else values

    def _rule_of_side(self) -> None:
        name = self.profile.side_from_sign_of
        if not name:
            return
        sells = pc.less(self.cells[name], pa.scalar(Decimal(0), self.cells[name].type))
        self.cells["side"] = self.given["side"] = pc.if_else(sells, "SELL", pc.if_else(pc.is_valid(sells), "BUY", NOTHING))
        self.cells[name] = pc.abs(self.cells[name])

    def _ignored(self) -> None:
        for rule in self.profile.ignore:
            cells = their_column(self.rows, rule.column, trim=self.profile.trim)
            codes = no_cells(self.rows.count) if cells is None else as_text(cells)
            listed = pc.fill_null(pc.is_in(codes, value_set=pa.array(rule.values or rule.unless, pa.string())), False).to_numpy()
            rows = np.flatnonzero(listed if rule.values else ~listed)
            found = pc.binary_join_element_wise(f"{rule.column} is ", pc.fill_null(codes.take(picks(rows)), "empty"), "")
            self.faults.append(Fault("NOT_A_TRADE", rows, found.combine_chunks()))

    def _missing(self) -> None:
        cancels = self._is("action", "CANCEL") if self.profile.target == "execution_message" else None
        for name, reason in required.REQUIRED[self.profile.target].items():
            empty = self._empty(name)
            if empty is None:
                continue
            if cancels is not None and name not in required.NEEDED_BY_CANCEL:
                empty &= ~cancels
            self.faults.append(fault(reason, np.flatnonzero(empty), f"{name} is empty"))
        if cancels is None:
            return
        unnamed = self._empty("ref_exec_id")
        if unnamed is not None:
            changes = (cancels | self._is("action", "CORRECT")) & unnamed
            self.faults.append(fault("MISSING_REFERENCE", np.flatnonzero(changes), "ref_exec_id is empty; expected the execution this one changes"))

    def _is(self, name: str, code: str) -> Mask:
        cells = self.cells.get(name)
        if cells is None:
            return np.zeros(self.rows.count, np.bool_)
        same: Mask = pc.fill_null(pc.equal(cells, code), False).to_numpy()
        return same

    def _empty(self, name: str) -> Mask | None:
        """Where the file gave nothing for our column, None when it gave something everywhere."""
        cells = self.given.get(name)
        if cells is None:
            return np.ones(self.rows.count, np.bool_)
        if not cells.null_count:
            return None
        empty: Mask = pc.is_null(cells).to_numpy()
        return empty & ~self._unreadable(name)

    def _unreadable(self, name: str) -> Mask:
        """Where a template is empty because a cell it names has a reason of its own."""
        named = {found for found, _ in PLACEHOLDER.findall(self.profile.templates.get(name, ""))}
        masks = [self.bad[each] for each in named if each in self.bad]
        unreadable: Mask = np.logical_or.reduce(masks) if masks else np.zeros(self.rows.count, np.bool_)
        return unreadable

    def _business(self) -> None:
        rules = ((required.ALWAYS_POSITIVE, "NOT_POSITIVE_QUANTITY", pc.less_equal), (required.NEVER_NEGATIVE, "NEGATIVE_PRICE", pc.less))
        for columns, reason, compare in rules:
            for name in columns.get(self.profile.target, ()):
                cells = self.cells.get(name)
                if cells is None or not cells.null_count < len(cells):
                    continue
                wrong = pc.fill_null(compare(cells, pa.scalar(Decimal(0), cells.type)), False)
                self._add(reason, wrong.to_numpy(), name)

    def _add(self, reason: str, wrong: Mask, name: str) -> None:
        rows = np.flatnonzero(wrong)
        if not len(rows):
            return
        self.bad[name] = wrong | self.bad.get(name, False)
        found = pc.utf8_slice_codeunits(as_text(self.given[name]).take(picks(rows)), 0, 200)
        known = required.closed_values(self.profile.target, name)
        expected = EXPECTED.get(reason) or f"one of {', '.join(self.profile.values.get(name, known))}"
        text = pc.binary_join_element_wise(f"{name}: found '", pc.fill_null(found, ""), f"', expected {expected}", "")
        self.faults.append(Fault(reason, rows, text.combine_chunks()))

    def _assembled(self) -> pa.Table:
        rows, count = self.rows, self.rows.count
        reasons, details, raw = verdicts(rows, self.faults)
        nothing = pa.nulls(count, pa.int64())
        place: dict[str, Texts | Cells] = {
            "file_id": pa.repeat(pa.scalar(self.file_id), count),
            "line_number": pa.array(rows.line_numbers, pa.int64()),
            "byte_offset": nothing if rows.byte_offsets is None else pa.array(rows.byte_offsets, pa.int64()),
            "byte_length": nothing if rows.byte_lengths is None else pa.array(rows.byte_lengths, pa.int64()),
            "reason": reasons,
            "detail": details,
            "raw_text": raw,
        }
        schema = self.profile.table.arrow
        columns = [place.get(name, self.cells.get(name)) for name in schema.names]
        filled = [
            _nulls(count, arrow_type(self.profile.table[name].kind)) if cells is None else cells for name, cells in zip(schema.names, columns, strict=True)
        ]
        return pa.table(filled, schema=schema)


def _nulls(count: int, kind: pa.DataType) -> Cells:
    return pa.chunked_array([pa.nulls(count)]).cast(kind)
