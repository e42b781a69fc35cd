"""The two sequences of one session in memory, and what of them goes to the disk when. Used by the engine's own thread.

The number expected next counts on the disk only together with the message before it. A number consumed by a session message (heartbeat,
gap fill) goes there with the next change: after a crash the other side repeats at most that one.
"""

from __future__ import annotations

from concurrent.futures import Future

from tallystick.edges.live.capture import RESERVED_AT_ONCE, Capture, Change, Standing

HELD_RAW_AT_MOST = 20_000


class Sequences:
    """Next numbers of a session, backed by the capture."""

    def __init__(self, session: str, capture: Capture, standing: Standing) -> None:
        self.session = session
        self.capture = capture
        self.epoch = standing.epoch
        self.next_target = standing.next_target
        self.next_sender = standing.next_sender
        self.created_at = standing.created_at
        self._recorded_target = standing.next_target
        self._reserved = self._asked = standing.next_sender
        self._reservation: Future[None] | None = None
        self._raw: dict[int, bytes] = {}

    def came(self, sequence: int, raw: bytes) -> None:
        """Keep the bytes of a message until it is its turn."""
        if sequence >= self.next_target - 1 and len(self._raw) < HELD_RAW_AT_MOST:
            self._raw[sequence] = raw

    def take_raw(self, sequence: int) -> bytes | None:
        """The bytes of a message whose turn it is; what stood before it is forgotten."""
        raw = self._raw.pop(sequence, None)
        if len(self._raw) > 1000 or sequence % 1000 == 0:
            self._raw = {number: held for number, held in self._raw.items() if number > sequence}
        return raw

    def message_changes(self, sequence: int, raw: bytes) -> tuple[Change, Change]:
        """The changes that record a message and that it was received."""
        self._recorded_target = sequence + 1
        return ("inbound", (self.session, self.epoch, sequence, raw)), ("target", (sequence + 1, self.session))

    def expect(self, target: int) -> None:
        """The next number expected is this one; all before the last are dealt with."""
        dealt_with, self.next_target = self.next_target, target
        self._record_target(dealt_with)

    def expect_at_once(self, target: int) -> None:
        """The next number expected is this one because the other side said so."""
        self.next_target = target
        self._record_target(target)

    def _record_target(self, target: int) -> None:
        if target > self._recorded_target:
            self._recorded_target = target
            self.capture.add(("target", (target, self.session)))

    def reset(self, created_at: str) -> None:
        """Both sequences begin again at 1, after all that was added before."""
        self.epoch += 1
        self.next_target = self.next_sender = self._recorded_target = 1
        self._reserved = self._asked = 1
        self._raw.clear()
        self.created_at = created_at
        self.capture.add(("reset", (self.epoch, created_at, self.session)), ("forget", (self.session, self.epoch)))

    def keep_sent(self, sequence: int, raw: bytes, outbox_id: int | None) -> Future[None] | None:
        """Record a message we are about to send; a future to wait for where its number is not set aside on the disk yet."""
        changes: list[Change] = [("outbound", (self.session, self.epoch, sequence, raw))]
        if outbox_id is not None:
            changes.append(("sent", (outbox_id,)))
        self.capture.add(*changes)
        if sequence + RESERVED_AT_ONCE // 2 >= self._asked:
            self._asked = sequence + RESERVED_AT_ONCE
            self._reservation = self.capture.ticket(("reserve", (self._asked, self.session)))
        return self._reservation if sequence >= self._settled() else None

    def _settled(self) -> int:
        """The first number that is not set aside on the disk."""
        if self._reservation is not None and self._reservation.done() and self._reservation.exception() is None:
            self._reserved = self._asked
        return self._reserved

    def leave(self) -> None:
        """Record where both sequences stand exactly, so that nothing is skipped at the next start."""
        self._record_target(self.next_target)
        self.capture.add(("reserve", (self.next_sender, self.session)))
