"""How long is waited before the next try to open a line: twice as long each time, until it came up."""

from __future__ import annotations


class BackOff:
    """Pauses of `first`, twice that, four times that, … seconds, and never more than `longest`."""

    def __init__(self, first: float, longest: float) -> None:
        self._first, self._longest = first, max(first, longest)
        self._next = first

    def pause(self) -> float:
        """Seconds to wait now."""
        seconds, self._next = self._next, min(self._next * 2, self._longest)
        return seconds

    def came_up(self) -> None:
        """The line was up: the next pause is the first again."""
        self._next = self._first
