"""Length and checksum of all plain lines of a block, over the bytes, in the SOH form."""

from __future__ import annotations

import numpy as np

from tallystick.edges.messages.fix.digits import short_number
from tallystick.edges.messages.fix.keys import Flags, Places, TagTable
from tallystick.edges.messages.fix.scan import Scan

SOH = 1


def proven(scanned: Scan, lines: Places, separator: int, table: TagTable) -> Flags:
    """Whether BodyLength and CheckSum of each of these lines hold."""
    begins, checksums = scanned.begins[lines], scanned.checksums[lines]
    bounds = np.empty(2 * len(lines), np.int64)
    bounds[0::2], bounds[1::2] = begins, checksums
    sums = np.add.reduceat(scanned.buffer, bounds, dtype=np.uint8)[0::2].astype(np.int64) if len(lines) else np.zeros(0, np.int64)
    counted_sum = (sums - scanned.separators[lines] * (separator - SOH)) & 255
    stated_sum, sum_proper = _stated(scanned, lines, table.code(10))
    stated_length, length_proper = _stated(scanned, lines, table.code(9))
    ranks = scanned.ranks[table.code(10)][lines]
    three = scanned.value_ends[ranks] - scanned.value_starts[ranks] == 3
    holds: Flags = sum_proper & three & (stated_sum == counted_sum) & length_proper & (stated_length == checksums - scanned.bodies[lines])
    return holds


def _stated(scanned: Scan, lines: Places, code: int) -> tuple[Places, Flags]:
    ranks = scanned.ranks[code][lines]
    starts = scanned.value_starts[ranks]
    return short_number(scanned.words[starts], scanned.value_ends[ranks] - starts)
