"""fixcore's view of the capture: its message store, which waits for the disk only where a number was not set aside."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable

from fixcore.store.base import MessageStore

from tallystick.edges.live.credentials import kept_bytes
from tallystick.edges.live.sequences import Sequences


class CaptureStore(MessageStore):
    """Sequence numbers and sent messages of one session."""

    def __init__(self, sequences: Sequences, now: Callable[[], str]) -> None:
        self.sequences = sequences
        self.sending: int | None = None
        """The outbox number of the message that is being sent."""
        self.wait_for_disk = False
        """Whether it may only go out once it is on the disk."""
        self._now = now

    def get(self, begin_seq: int, end_seq: int) -> list[bytes]:
        """Messages we sent."""
        return self.sequences.capture.outbound(self.sequences.session, self.sequences.epoch, begin_seq, end_seq)

    def set(self, seq_num: int, message: bytes) -> None:
        """Keep a message we are about to send, waiting for the disk."""
        ticket = self.sequences.keep_sent(seq_num, kept_bytes(message), None)
        if ticket is not None:
            ticket.result()

    async def aset(self, seq_num: int, message: bytes) -> None:
        """Keep a message we are about to send."""
        outbox_id, self.sending = self.sending, None
        ticket = self.sequences.keep_sent(seq_num, kept_bytes(message), outbox_id)
        if outbox_id is not None and self.wait_for_disk:
            ticket = self.sequences.capture.ticket()
        if ticket is not None:
            await asyncio.wrap_future(ticket)

    def next_sender_msg_seq_num(self) -> int:
        """The number of the next message we send."""
        return self.sequences.next_sender

    def next_target_msg_seq_num(self) -> int:
        """The number expected next."""
        return self.sequences.next_target

    def incr_next_sender_msg_seq_num(self) -> None:
        """A message was kept."""
        self.sequences.next_sender += 1

    def incr_next_target_msg_seq_num(self) -> None:
        """The expected message is being dealt with."""
        self.sequences.expect(self.sequences.next_target + 1)

    def set_next_sender_msg_seq_num(self, seq_num: int) -> None:
        """Go on sending at this number."""
        self.sequences.next_sender = seq_num

    def set_next_target_msg_seq_num(self, seq_num: int) -> None:
        """The other side skips to this number."""
        self.sequences.expect_at_once(seq_num)

    def get_creation_time(self) -> dt.datetime:
        """When both sequences last began at 1."""
        return dt.datetime.fromisoformat(self.sequences.created_at)

    def set_creation_time(self, when: dt.datetime) -> None:
        """Say when both sequences began at 1."""
        self.sequences.created_at = when.isoformat()

    def reset(self) -> None:
        """Both sequences begin again at 1."""
        self.sequences.reset(self._now())

    def refresh(self) -> None:
        """Nothing: the store is this process's own."""
