"""Records of a text file to rows of text columns; lines that are not rows of the right form get their reason here.

A block of sound lines is parsed by Arrow in one go. Only when something is odd (another number of fields, bytes that are not
text, control characters, untidy quotes) are the odd lines found and set apart, and the rest parsed.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.csv as pa_csv

from tallystick.edges.messages.tabular.arrow import Positions, picks
from tallystick.edges.messages.tabular.limits import LINE_LIMIT_BYTES
from tallystick.edges.messages.tabular.profile import Profile, Trailer
from tallystick.edges.messages.tabular.records import Records
from tallystick.edges.messages.tabular.rows import Fault, Rows, fault


@dataclass(frozen=True)
class Stated:
    """What a trailer line says: which trailer, and the text of its number."""

    trailer: Trailer
    text: str


@dataclass(frozen=True)
class TextReader:
    """Turns blocks of records into rows, for one file: its profile and the names of its columns."""

    profile: Profile
    names: tuple[str, ...]

    def rows(self, records: Records) -> tuple[Rows, list[Stated], int]:
        """The rows of a block, what its trailer lines state, and how many lines were of form only (trailers, blank lines)."""
        kept = np.flatnonzero(records.ends > records.starts)
        table = self._at_once(records) if len(kept) else None
        if table is not None and table.num_rows == len(kept):
            return self._rows(records, kept, table, []), [], len(records) - len(kept)
        faults, odd = self._set_apart(records, kept)
        stated, trailer_lines = self._trailers(records, odd)
        kept = np.setdiff1d(kept, trailer_lines)
        faults = [each for each in (_without(one, trailer_lines) for one in faults) if len(each.rows)]
        sound = np.setdiff1d(kept, odd)
        tables, unreadable = self._by_halves(records, sound)
        if len(unreadable):
            faults.append(fault("BAD_QUOTING", unreadable, "the fields of the line cannot be told apart"))
        filled = self._with_gaps(tables, kept, np.setdiff1d(sound, unreadable))
        placed = [Fault(one.reason, np.searchsorted(kept, one.rows), one.details) for one in faults]
        return self._rows(records, kept, filled, placed), stated, len(records) - len(kept)

    def _rows(self, records: Records, kept: Positions, table: pa.Table, faults: list[Fault]) -> Rows:
        every = len(kept) == len(records)
        starts, ends = (records.starts, records.ends) if every else (records.starts[kept], records.ends[kept])
        numbers = records.line_numbers if every else records.line_numbers[kept]

        def raw_text(rows: Positions) -> list[str]:
            return [self._decoded(records.text(int(kept[row]))) for row in rows]

        columns = dict(zip(table.column_names, table.columns, strict=True))
        return Rows(len(kept), columns, numbers, starts + records.file_offset, ends - starts, raw_text, faults)

    def _decoded(self, line: bytes) -> str:
        return line.decode(self._encoding, errors="backslashreplace")

    @property
    def _encoding(self) -> str:
        return self.profile.encoding.removesuffix("-sig")

    def _at_once(self, records: Records) -> pa.Table | None:
        """The whole block, or None when any of it is odd."""
        data = records.data[int(records.starts[0]) :]
        if len(records.badly_quoted) or b"\0" in data or (b"\r" in data and data.count(b"\r") != data.count(b"\r\n")):
            return None
        return self._parsed(data, several_lines=len(records.quotes) > 0)

    def _parsed(self, data: bytes, *, several_lines: bool) -> pa.Table | None:
        """Arrow's parse into text columns, None when it refuses."""
        used = [name for name in self.names if name in self.profile.used]
        try:
            if self._encoding != "utf-8" and not data.isascii():
                data = data.decode(self._encoding).encode()
            return pa_csv.read_csv(
                io.BytesIO(data),
                read_options=pa_csv.ReadOptions(column_names=list(self.names), block_size=2 * LINE_LIMIT_BYTES + 2, use_threads=not several_lines),
                parse_options=pa_csv.ParseOptions(
                    delimiter=self.profile.delimiter,
                    quote_char=self.profile.quote or False,
                    double_quote=bool(self.profile.quote),
                    newlines_in_values=several_lines,
                ),
                convert_options=pa_csv.ConvertOptions(
                    column_types=dict.fromkeys(self.names, pa.string()),
                    include_columns=used,
                    strings_can_be_null=True,
                    null_values=["", *self.profile.null_values],
                ),
            )
        except (pa.ArrowInvalid, UnicodeDecodeError):
            return None

    def _set_apart(self, records: Records, kept: Positions) -> tuple[list[Fault], Positions]:
        """Faults of form in order of precedence (indices of records), and all lines that have one."""
        view = np.frombuffer(records.data, np.uint8)
        expected = len(self.names)
        counts = records.field_counts()[kept]
        wrong = kept[counts != expected]
        details = pa.array([f"{count} fields, expected {expected}" for count in counts[counts != expected].tolist()], pa.string())
        faults = [
            fault("BAD_ENCODING", np.intersect1d(kept, self._undecodable(records, view)), f"bytes that are not {self._encoding}"),
            fault("CONTROL_CHARACTER", np.intersect1d(kept, _with_control(records, view)), "a NUL byte, or a carriage return that ends no line"),
            fault("BAD_QUOTING", records.badly_quoted, "a quoted field is not closed, or a quote inside it is not doubled"),
            Fault("WRONG_FIELD_COUNT", wrong, details),
        ]
        return faults, np.unique(np.concatenate([one.rows for one in faults]))

    def _undecodable(self, records: Records, view: npt.NDArray[np.uint8]) -> Positions:
        suspects = _records_at(records, np.flatnonzero(view >= 128))
        return np.array([index for index in suspects.tolist() if not self._is_text(records.text(index))], np.int64)

    def _is_text(self, line: bytes) -> bool:
        try:
            line.decode(self._encoding)
        except UnicodeDecodeError:
            return False
        return True

    def _trailers(self, records: Records, odd: Positions) -> tuple[list[Stated], Positions]:
        stated: list[Stated] = []
        lines: list[int] = []
        for index in odd.tolist() if self.profile.trailers else []:
            said = self._stated(self._decoded(records.text(index)))
            if said is not None:
                stated.append(said)
                lines.append(index)
        return stated, np.array(lines, np.int64)

    def _stated(self, line: str) -> Stated | None:
        for trailer in self.profile.trailers:
            found = trailer.pattern.match(line)
            if found:
                return Stated(trailer, found.group(1) if trailer.checks != "nothing" else "")
        return None

    def _by_halves(self, records: Records, chosen: Positions) -> tuple[list[pa.Table], Positions]:
        """Parse chosen records; where Arrow and the scan disagree, halve until the one record is found."""
        if not len(chosen):
            return [], chosen
        table = self._parsed(_joined(records, chosen), several_lines=len(records.quotes) > 0)
        if table is not None and table.num_rows == len(chosen):
            return [table], chosen[:0]
        if len(chosen) == 1:
            return [], chosen
        half = len(chosen) // 2
        first, first_bad = self._by_halves(records, chosen[:half])
        second, second_bad = self._by_halves(records, chosen[half:])
        return first + second, np.concatenate([first_bad, second_bad])

    def _with_gaps(self, tables: list[pa.Table], kept: Positions, sound: Positions) -> pa.Table:
        """The parsed rows at their places among all kept ones; the odd ones are null."""
        used = [name for name in self.names if name in self.profile.used]
        parsed = pa.concat_tables(tables) if tables else pa.table({name: pa.array([], pa.string()) for name in used})
        places = np.searchsorted(sound, kept)
        missing = ~np.isin(kept, sound)
        return parsed.take(picks(np.where(missing, 0, places), missing))


def _without(one: Fault, lines: Positions) -> Fault:
    keep = ~np.isin(one.rows, lines)
    return Fault(one.reason, one.rows[keep], one.details.filter(pa.array(keep)))


def _joined(records: Records, chosen: Positions) -> bytes:
    """The bytes of chosen records, neighbours in one piece."""
    breaks = np.flatnonzero(np.diff(chosen) > 1)
    firsts = chosen[np.concatenate([[0], breaks + 1])]
    lasts = chosen[np.concatenate([breaks, [len(chosen) - 1]])]
    pieces = [records.data[start:end] for start, end in zip(records.starts[firsts].tolist(), records.ends[lasts].tolist(), strict=True)]
    return records.dialect.line_end.join(pieces) + records.dialect.line_end


def _records_at(records: Records, positions: Positions) -> Positions:
    """The records that hold these bytes."""
    if not len(positions):
        return records.starts[:0]
    index = np.unique(np.searchsorted(records.starts, positions, side="right") - 1)
    return index[index >= 0]


def _with_control(records: Records, view: npt.NDArray[np.uint8]) -> Positions:
    """Records with a NUL byte, or with a carriage return that neither ends a line nor stands inside quotes."""
    nul = np.flatnonzero(view == 0)
    returns = np.flatnonzero(view == 13)
    if records.dialect.line_end == b"\r":
        return _records_at(records, nul)
    lone = returns[view[np.minimum(returns + 1, len(view) - 1)] != 10]
    if len(records.quotes):
        starts = records.starts[np.maximum(np.searchsorted(records.starts, lone, side="right") - 1, 0)]
        quotes_before = np.searchsorted(records.quotes, lone) - np.searchsorted(records.quotes, starts)
        lone = lone[quotes_before % 2 == 0]
    return _records_at(records, np.concatenate([nul, lone]))
