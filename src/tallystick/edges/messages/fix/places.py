"""Where the lines of a block stand in the file as received: place columns and raw text."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from tallystick.edges.messages.fix.blocks import Block
from tallystick.edges.messages.fix.exact import Line
from tallystick.edges.messages.fix.keys import Places
from tallystick.edges.messages.fix.picked import Anything, Columns, bytes_of, constant, whole_array
from tallystick.edges.messages.fix.scan import NEWLINE


@dataclass(frozen=True)
class Lines:
    """The lines of one block: start and end of each in the block's text, end without the newline."""

    block: Block
    starts: Places
    ends: Places
    file_id: str

    def __len__(self) -> int:
        return len(self.starts)

    def columns(self, lines: Places) -> Columns:
        """The place columns of these lines (numbered from 0 in the block)."""
        return {
            "file_id": constant(self.file_id, len(lines)),
            "line_number": _counts(lines + self.block.first_line),
            "byte_offset": _counts(self.starts[lines] + self.block.offset),
            "byte_length": _counts(self.ends[lines] - self.starts[lines]),
        }

    def line(self, line: int) -> Line:
        """One line for the exact way."""
        start, end = int(self.starts[line]), int(self.ends[line])
        return Line(self.block.text[start:end], line + self.block.first_line, start + self.block.offset, end - start)

    def raw_texts(self, lines: Places) -> pa.StringArray:
        """The received text of these lines (plain ones: ASCII, at most 4,000 bytes)."""
        offsets = np.empty(2 * len(lines), np.int32)
        offsets[0::2], offsets[1::2] = self.starts[lines], self.ends[lines]
        texts = pa.StringArray.from_buffers(max(len(offsets) - 1, 0), bytes_of(offsets), pa.py_buffer(self.block.text))
        return texts.take(_counts(np.arange(len(lines)) * 2))


def _counts(numbers: Places) -> Anything:
    return whole_array(pa.int64(), numbers, None)


def lines_of(block: Block, file_id: str) -> Lines:
    """The lines of a block."""
    ends = np.flatnonzero(np.frombuffer(block.text, np.uint8) == NEWLINE)
    return Lines(block, np.concatenate(([0], ends[:-1] + 1)), ends, file_id)
