"""The line to CCV while a book listens: a thread of its own that hears, and tries again where nobody answers."""

from __future__ import annotations

import sqlite3
import threading
from collections import deque
from collections.abc import Callable

from tallystick.edges.ccv.port import CcvRefused, CcvUnreachable
from tallystick.edges.ccv.session import CcvSession
from tallystick.edges.live.back_off import BackOff
from tallystick.journal.errors import JournalWriteFailed

TURN_SECONDS = 1.0
UP = "up"
STATES_KEPT = 50


class CcvLine:
    """The line, from `start` to `stop`."""

    def __init__(self, open_session: Callable[[], CcvSession], back_off: BackOff) -> None:
        """`back_off`: how long is waited before the next try."""
        self._open, self._back_off = open_session, back_off
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="ccv", daemon=True)
        self._state = ""
        self._told: deque[str] = deque(maxlen=STATES_KEPT)
        self.captured = 0
        self.is_up = False
        self.failed: Exception | None = None

    def start(self) -> None:
        """Begin. Raises what opening the session raises."""
        self._session = self._open()
        self._thread.start()

    def stop(self) -> None:
        """End after the turn that runs."""
        self._stopping.set()
        self._thread.join()
        self._session.close()

    @property
    def signs(self) -> int:
        """How often CCV was heard so far."""
        return self._session.signs

    def told(self) -> list[str]:
        """What happened since the last call, for a person."""
        return [self._told.popleft() for _ in range(len(self._told))]

    def _run(self) -> None:
        """Turn after turn; what the disk does not take ends the line, as nothing more may be acknowledged."""
        while not self._stopping.is_set():
            try:
                self.captured += self._session.turn(TURN_SECONDS)
                self._back_off.came_up()
                self._tell(UP if self._session.is_up() else "down, it is tried again")
            except (CcvUnreachable, CcvRefused, OSError) as error:
                self._tell(f"down, {error}")
                self._stopping.wait(self._back_off.pause())
            except sqlite3.Error as error:
                self.failed = JournalWriteFailed(f"CCV: {error}; nothing more was acknowledged; see to the disk, then listen again")
                return

    def _tell(self, state: str) -> None:
        self.is_up = state == UP
        if state != self._state:
            self._state = state
            self._told.append(f"ccv: {state}")
