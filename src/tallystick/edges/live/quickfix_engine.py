"""The other engine: QuickFIX (C++), with threads of its own. Install `quickfix-tls` (or `quickfix`).

The number expected next is the capture's: at the start QuickFIX is told it, whatever its own files say. What we sent is in QuickFIX's
files under `live-quickfix`. It listens on every address of the machine. A message of the outbox that may have left before a crash is
marked PossResend 97.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import quickfix

from tallystick.edges.live.capture import Capture, Waiting
from tallystick.edges.live.message_text import sealed
from tallystick.edges.live.port import EngineMissing, Receiver, SessionFacts, State
from tallystick.edges.live.quickfix_session import Callbacks, Session, SessionLogs
from tallystick.edges.live.sequences import Sequences

FOLDER = "live-quickfix"
POSS_RESEND = (97, "Y")
ENDS = {"acceptor": quickfix.SocketAcceptor, "initiator": quickfix.SocketInitiator}


class QuickfixEngine:
    """All sessions of a book in QuickFIX."""

    def __init__(self, facts: Sequence[SessionFacts], capture: Capture, receiver: Receiver, now: Callable[[], str], heard: Callable[[str], None]) -> None:
        self.facts = {each.name: each for each in facts}
        self.capture, self.receiver = capture, receiver
        self.sessions = {_session_key(each): Session(each.name, Sequences(each.name, capture, capture.standing(each.name, now()))) for each in facts}
        self._by_name = {each.name: each for each in self.sessions.values()}
        self._callbacks = Callbacks(self.sessions, receiver, now)
        self._callbacks.logged_on = self.send_waiting
        self._logs = SessionLogs(self.sessions, receiver, heard)
        self._written_before = capture.last_waiting()
        self._ends: list[Any] = []
        self._kept: list[Any] = []
        self._wanted: set[str] = set()
        self._there_is_work = threading.Condition()
        self._stopping = False
        self._sender = threading.Thread(target=self._send_until_stopped, name="quickfix-outbox", daemon=True)

    def start(self) -> None:
        """Listen and connect; returns when sockets are open. Raises OSError, EngineMissing."""
        for role, kind in ENDS.items():
            facts = [each for each in self.facts.values() if each.role == role]
            if facts:
                self._ends.append(self._end(role, kind, facts))
        for key, session in self.sessions.items():
            known = quickfix.Session.lookupSession(_session_id(self.facts[session.name]))
            if known is None:
                raise EngineMissing(f"engine quickfix: found no session {key}, expected one; its settings were refused")
            known.setNextTargetMsgSeqNum(session.sequences.next_target)
        self._sender.start()
        for end in self._ends:
            try:
                end.start()
            except (quickfix.ConfigError, quickfix.RuntimeError) as error:
                raise OSError(f"engine quickfix: {error}; expected a free port") from error

    def send_waiting(self, session: str) -> None:
        """Send what the outbox holds; returns at once."""
        with self._there_is_work:
            self._wanted.add(session)
            self._there_is_work.notify()

    def state(self, session: str) -> State:
        """Where the session stands."""
        return self._by_name[session].state

    def sequences(self, session: str) -> Sequences:
        """Where the session's numbers stand."""
        return self._by_name[session].sequences

    def stop(self) -> None:
        """Log out, close all sockets, end the threads."""
        with self._there_is_work:
            self._stopping = True
            self._there_is_work.notify()
        if self._sender.is_alive():
            self._sender.join()
        for end in self._ends:
            end.stop()
        self._let_go()
        for session in self._by_name.values():
            session.sequences.leave()

    def _let_go(self) -> None:
        """QuickFIX finds sessions in one list a process: the next engine must not find these."""
        self._ends.clear()
        self._kept.clear()

    def _end(self, role: str, kind: Any, facts: Sequence[SessionFacts]) -> Any:
        folder = self.capture.book / FOLDER
        folder.mkdir(exist_ok=True)
        path = folder / f"{role}.cfg"
        path.write_text(_settings(role, facts, folder), encoding="utf-8")
        settings = quickfix.SessionSettings(str(path))
        store = quickfix.FileStoreFactory(settings)
        self._kept += [settings, store]
        return kind(self._callbacks, store, settings, self._logs)

    def _send_until_stopped(self) -> None:
        while True:
            with self._there_is_work:
                self._there_is_work.wait_for(lambda: self._wanted or self._stopping)
                if self._stopping:
                    return
                wanted, self._wanted = self._wanted, set()
            for name in wanted:
                self._drain(name)

    def _drain(self, name: str) -> None:
        """Send the outbox in order while the session is logged on, and mark what was handed over."""
        facts, after = self.facts[name], 0
        while self.state(name) is State.LOGGED_ON and (waiting := self.capture.waiting(name, after)):
            for each in waiting:
                after = each.id
                message = self._prepared(facts, each)
                if message is not None:
                    quickfix.Session.sendToTarget(message, _session_id(facts))
                    self.capture.add(("sent", (each.id,)))
            self.capture.flush()

    def _prepared(self, facts: SessionFacts, waiting: Waiting) -> Any:
        """The message for QuickFIX, None where it cannot be said: groups need the dictionary."""
        tags = [tag for tag, _ in waiting.body]
        if len(set(tags)) < len(tags) and not facts.dictionary:
            self.receiver.on_event(facts.name, f"cannot send {waiting.message_type}: engine quickfix needs the setting dictionary for repeating groups")
            return None
        header = [(35, waiting.message_type), *([POSS_RESEND] if waiting.id <= self._written_before else [])]
        text = sealed(facts.begin_string, [*header, *waiting.body]).decode()
        if not facts.dictionary:
            return quickfix.Message(text, False)
        dictionary = quickfix.DataDictionary(facts.dictionary)
        return quickfix.Message(text, dictionary, False)


def _session_id(facts: SessionFacts) -> Any:
    return quickfix.SessionID(facts.begin_string, facts.our_id, facts.their_id)


def _session_key(facts: SessionFacts) -> str:
    return str(_session_id(facts).toString())


def _settings(role: str, facts: Sequence[SessionFacts], folder: Path) -> str:
    lines = ["[DEFAULT]", f"ConnectionType={role}", "StartTime=00:00:00", "EndTime=00:00:00", "UseDataDictionary=N", "SocketReuseAddress=Y"]
    lines += [f"FileStorePath={folder}", "CheckLatency=N"]
    for each in facts:
        lines += ["[SESSION]", f"BeginString={each.begin_string}", f"SenderCompID={each.our_id}", f"TargetCompID={each.their_id}"]
        lines += [f"HeartBtInt={each.heartbeat_seconds}", f"ReconnectInterval={each.reconnect_seconds}"]
        lines += [f"SocketAcceptPort={each.port}", f"SocketConnectHost={each.host}", f"SocketConnectPort={each.port}"]
        lines += [f"DefaultApplVerID={each.version}"] if each.begin_string == "FIXT.1.1" else []
    return "\n".join(lines) + "\n"
