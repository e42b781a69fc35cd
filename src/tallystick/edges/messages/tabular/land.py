"""Rows as the file gives them to landing rows: typed by the contract, each with the first reason that applies.

Reads    `Rows` (columns as received, faults of form) and a `Profile`
Writes   the profile's landing table, one row for each, in the order of the file
Holds    as many rows out as in; a cell that cannot be read is null and its row has a reason
Source   convention 4 (order of reasons); sign convention: the profile turns theirs into ours
"""

from __future__ import annotations

from decimal import Decimal

import pyarrow as pa

from tallystick.edges.messages.tabular import required
from tallystick.edges.messages.tabular.arrow import Cells, Texts, pc
from tallystick.edges.messages.tabular.profile import Profile
from tallystick.edges.messages.tabular.progress import Progress
from tallystick.edges.messages.tabular.received import NOTHING, as_text, constant_cells, from_template, no_cells, received, security_codes, their_column
from tallystick.edges.messages.tabular.row_rules import check_figures, check_ignored, check_missing
from tallystick.edges.messages.tabular.rows import Rows
from tallystick.edges.messages.tabular.typed import LENGTH_LIMITS, mapped, outside, signed, too_long, typed
from tallystick.edges.messages.tabular.verdict import verdicts
from tallystick.model.contract import Column, Kind, arrow_type
from tallystick.model.place import PLACE

OUR_PLACE = frozenset(column.name for column in PLACE)


class Lander:
    """Makes landing rows of one block of rows; made anew for each block, with what the file had `seen` before it."""

    def __init__(self, rows: Rows, profile: Profile, file_id: str, seen: dict[str, int] | None = None) -> None:
        self.rows, self.profile, self.file_id = rows, profile, file_id
        self.seen = {} if seen is None else seen
        self.progress = Progress(rows, profile)
        self.cells, self.given = self.progress.cells, self.progress.given

    def table(self) -> pa.Table:
        """The landing rows."""
        columns = [column for column in self.profile.table if column.name not in OUR_PLACE]
        for column in sorted(columns, key=self._turn):
            self._fill(column)
        self._rule_of_side()
        for check in (check_ignored, check_missing, check_figures):
            check(self.progress)
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
            self.progress.add(required.type_reason(column), bad, column.name)
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
            self.progress.add(required.value_reason(column.name), bad, column.name)
        allowed = required.closed_values(self.profile.target, column.name)
        strange = outside(cells, allowed) if allowed else None
        reason, wrong = (required.value_reason(column.name), strange) if strange is not None else ("VALUE_TOO_LONG", too_long(cells, column.kind))
        if wrong is None:
            return cells
        self.progress.add(reason, wrong, column.name)
        return pc.if_else(pa.array(wrong), NOTHING, cells)

    def _sign(self, values: Cells, column: Column) -> Cells:
        sign = self.profile.signs.get(column.name)
        if sign is not None:
            codes = their_column(self.rows, sign.column, trim=self.profile.trim)
            values, bad = signed(values, no_cells(self.rows.count) if codes is None else as_text(codes), sign)
            self.progress.add(required.type_reason(column), bad, column.name)
        return pc.abs(values) if column.name in self.profile.absolute else values

    def _rule_of_side(self) -> None:
        name = self.profile.side_from_sign_of
        if not name:
            return
        sells = pc.less(self.cells[name], pa.scalar(Decimal(0), self.cells[name].type))
        self.cells["side"] = self.given["side"] = pc.if_else(sells, "SELL", pc.if_else(pc.is_valid(sells), "BUY", NOTHING))
        self.cells[name] = pc.abs(self.cells[name])

    def _assembled(self) -> pa.Table:
        rows, count = self.rows, self.rows.count
        reasons, details, raw = verdicts(rows, self.progress.faults)
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
