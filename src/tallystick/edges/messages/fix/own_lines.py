"""Lines the live listener writes into a captured log beside the messages: the first line, which names session and batch, and alarms."""

from __future__ import annotations

HEADER_PREFIX = b"TALLYSTICK LIVE CAPTURE: "
"""The first line of a captured log; it carries no fact of its own."""

ALARM_PREFIX = b"TALLYSTICK LIVE ALARM: "
"""A line that becomes a row with reason SESSION_ALARM."""

CUTOFF_PREFIX = b"TALLYSTICK CUT-OFF ALARM: "
"""A line that becomes a row with reason CUTOFF_ALARM."""


def carries_nothing(line: bytes) -> bool:
    """Whether a line is blank or the first line of a captured log."""
    return not line.strip() or line.startswith(HEADER_PREFIX)
