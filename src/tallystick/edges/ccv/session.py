"""A firm's session with CCV: hear changes, put them on the disk, then acknowledge calls; ask where nothing was heard for a while.

Asking again after a silence finds what a change did not tell. What is asked twice, told twice or acknowledged twice changes nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from tallystick.edges.ccv.capture import CcvCapture
from tallystick.edges.ccv.port import CcvPort, Content, MarginCall

Clock = Callable[[], float]


class CcvSession:
    """One participant's session over any transport."""

    def __init__(self, port: CcvPort, capture: CcvCapture, ask_seconds: float, clock: Clock = time.monotonic) -> None:
        """`ask_seconds`: after how long a silence CCV is asked; the first quiet turn asks as well."""
        self._port, self._capture = port, capture
        self._ask_seconds, self._clock = ask_seconds, clock
        self._last_heard, self._asked = clock(), False
        self._acknowledged: set[str] = set()
        self.signs = 0
        """How often CCV was heard: lines that are new, and answers."""

    def turn(self, wait_seconds: float) -> int:
        """Hear what there is, waiting for it so long at most; how many lines are new on the disk. Raises CcvUnreachable, CcvRefused, sqlite3.Error."""
        events = self._port.events(self._capture.heard(), wait_seconds)
        strays = self._capture.take_strays(self._port.strays())
        new = self._capture.take_changes(events)
        self._acknowledge(each.content for each in events if each.content is not None)
        self.signs += len(events) + strays
        if new:
            self._last_heard = self._clock()
        elif not self._asked or self._clock() - self._last_heard >= self._ask_seconds:
            new += self.ask()
        return new + strays

    def is_up(self) -> bool:
        """Whether changes can come now."""
        return self._port.is_up()

    def heard(self) -> int:
        """Number of the last change on the disk, 0 for none."""
        return self._capture.heard()

    def ask(self) -> int:
        """Ask for all obligations and calls; how many lines are new on the disk. Raises what `turn` raises."""
        contents: list[Content] = [*self._port.obligations(), *self._port.margin_calls()]
        new = self._capture.take_answers(contents)
        self._acknowledge(contents)
        self._last_heard, self._asked = self._clock(), True
        self.signs += 1
        return new

    def close(self) -> None:
        """Let the line and the file go."""
        self._port.close()
        self._capture.close()

    def _acknowledge(self, contents: Iterable[Content]) -> None:
        """Calls that are on the disk and not acknowledged."""
        for each in contents:
            if isinstance(each, MarginCall) and each.acknowledged == "N" and each.call_id not in self._acknowledged:
                self._port.acknowledge(each.call_id)
                self._acknowledged.add(each.call_id)
