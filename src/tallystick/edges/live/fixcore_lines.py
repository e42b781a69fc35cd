"""The lines under the engine's sessions: sockets we listen on and sockets we open, in the open or over TLS, and tried again ever more slowly.

Opening is ours and not the engine's, since the engine knows no TLS and waits the same time for hours.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from fixcore.session.session import Session
from fixcore.session.session_id import SessionID
from fixcore.session.session_settings import SessionSettings
from fixcore.transport.acceptor import SocketAcceptor
from fixcore.transport.framer import MessageFramer
from fixcore.transport.initiator import SocketInitiator

from tallystick.edges.live.back_off import BackOff
from tallystick.edges.live.fixcore_session import CapturingSession, SessionLogs
from tallystick.edges.live.tls import SHUTDOWN_SECONDS, refusal_of, showing, trusting
from tallystick.journal.errors import JournalWriteFailed

if TYPE_CHECKING:
    import ssl

    from tallystick.edges.live.fixcore_session import Callbacks
    from tallystick.edges.live.port import SessionFacts

READ_BYTES = 1 << 16
MakeSession = Callable[[SessionID, SessionSettings], CapturingSession]


class ListeningLine(SocketAcceptor):
    """One port on which sessions of others come in."""

    def __init__(self, facts: Sequence[SessionFacts], settings: SessionSettings, callbacks: Callbacks, make: MakeSession) -> None:
        self._make, self._facts = make, facts
        super().__init__(settings, callbacks, None, SessionLogs(callbacks))

    def _make_session(self, sid: SessionID) -> Session:
        return self._make(sid, self._settings)

    async def start(self) -> None:
        """Open the port. Raises OSError, CertificateFileWrong."""
        first = self._facts[0]
        over = _over(showing(first.certificate)) if first.tls else {}
        self._server = await asyncio.start_server(self._handle_connection, first.host, first.port, **over)


class OpenedLines(SocketInitiator):
    """The sessions that we open, each in a task of its own."""

    def __init__(self, facts: Mapping[SessionID, SessionFacts], settings: SessionSettings, callbacks: Callbacks, make: MakeSession) -> None:
        """Raises CertificateFileWrong."""
        self._make, self._facts, self._callbacks = make, facts, callbacks
        self._over = {sid: _over(trusting(each.authority)) if each.tls else {} for sid, each in facts.items()}
        super().__init__(settings, callbacks, None, SessionLogs(callbacks))

    def _make_session(self, sid: SessionID) -> Session:
        return self._make(sid, self._settings)

    async def _connect_loop(self, sid: SessionID, session: Session) -> None:
        """Open, carry, and when it ends wait and open again, until we stop (a cancelled task may lose its cancellation on the way)."""
        facts = self._facts[sid]
        back_off = BackOff(facts.reconnect_seconds, facts.longest_reconnect_seconds)
        while not self._stop_event.is_set():
            try:
                reader, writer = await asyncio.open_connection(facts.host, facts.port, **self._over[sid])
            except OSError as error:
                self._refused(facts.name, error)
            else:
                if await self._carried(facts.name, session, reader, writer):
                    back_off.came_up()
            await self._interruptible_sleep(back_off.pause())

    async def _carried(self, name: str, session: Session, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """As `_carry`; a line that breaks, or a message the engine stumbles over, ends this line and no other."""
        try:
            return await _carry(session, reader, writer)
        except OSError:
            return bool(session.is_logged_on)
        except (LookupError, RuntimeError, TypeError, ValueError, JournalWriteFailed) as error:
            self._callbacks.receiver.on_event(name, f"line dropped: {type(error).__name__} {error}")
            return False
        finally:
            await session.on_disconnect()
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    def _refused(self, name: str, error: OSError) -> None:
        refusal = refusal_of(error)
        if refusal is not None:
            self._callbacks.receiver.on_refused(name, *refusal)


async def _carry(session: Session, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    """Carry messages until the line ends: whether the session was ever logged on."""

    async def send(data: bytes) -> None:
        writer.write(data)
        await writer.drain()

    async def close() -> None:
        writer.close()

    framer, was_up = MessageFramer(), False
    await session.on_connect(send, close)
    while data := await reader.read(READ_BYTES):
        for raw in framer.feed(data):
            await session.on_data(raw)
            was_up = was_up or session.is_logged_on
    return was_up


def _over(context: ssl.SSLContext) -> dict[str, Any]:
    return {"ssl": context, "ssl_shutdown_timeout": SHUTDOWN_SECONDS}
