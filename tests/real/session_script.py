"""A session acceptance script, read and played against our acceptor: I says, E hears, i connects or disconnects, e expects the line to be closed."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass, field
from pathlib import Path

from tallystick.edges.live.listener import Listener
from tallystick.edges.live.port import Fields
from tests.edges.live.live_line import facts, free_port, listening
from tests.edges.live.raw_peer import RawPeer, sending_time

COMPARED = (35, 34, 43, 7, 16, 36, 123, 112, 45, 372, 373, 98, 108, 141, 1137, 11, 55)
HEADER = frozenset((8, 9, 35, 34, 43, 49, 50, 52, 56, 57, 97, 115, 116, 122, 128, 129, 142, 143, 144, 145, 1128))
TIME = re.compile(rb"<TIME([+-]\d+)?>")
VERSION_OF = {"fix42": ("FIX.4.2", "TW42"), "fix44": ("FIX.4.4", "TW44"), "fix50sp2": ("FIX.5.0SP2", "TW50SP2")}


@dataclass(frozen=True)
class Step:
    """One line of a script: kind (I, E, i, e), number of the connection, and what it says."""

    kind: str
    connection: str
    text: bytes


@dataclass
class Outcome:
    """What a script came to: the first difference, empty where all went as it says."""

    difference: str = ""
    heard: list[dict[int, str]] = field(default_factory=list)


class Echo(Listener):
    """A listener that sends orders and definitions back, as the server the scripts were written for does."""

    def on_message(self, session: str, raw: bytes, fields: Fields) -> None:
        super().on_message(session, raw, fields)
        if fields[35] in ("D", "d"):
            pairs = [part.partition("=") for part in raw.decode("latin-1").split("\x01")[:-2]]
            body = [(int(tag), value) for tag, _, value in pairs if tag.isdigit() and int(tag) not in HEADER]
            self.capture.add(("message", (session, fields[35], json.dumps(body))))


def steps_of(script: bytes) -> list[Step]:
    """The lines of a script that do something."""
    found = []
    for line in script.replace(b"\r", b"").split(b"\n"):
        if match := re.match(rb"([IEie])(?:(\d),)?(.*)", line):
            found.append(Step(match[1].decode(), (match[2] or b"1").decode(), match[3]))
    return found


def sealed_line(text: bytes) -> bytes:
    """A line to say: times put in, length and checksum added where the script leaves them to us."""
    text = TIME.sub(lambda found: sending_time(-int(found[1] or 0)).encode(), text)
    if not text.endswith(b"\x01"):
        text += b"\x01"
    if b"\x019=" not in text:
        head, _, rest = text.partition(b"\x01")
        body = rest.split(b"\x0110=")[0].removesuffix(b"\x01") + b"\x01"
        text = head + b"\x019=%d\x01" % len(body) + rest
    if b"\x0110=" not in text:
        text += b"10=%03d\x01" % (sum(text) % 256)
    return text


def expected(text: bytes) -> dict[int, str]:
    """Fields of a line to hear that must be the same, of each tag the first."""
    pairs = [part.partition("=") for part in text.decode("latin-1").split("\x01") if part]
    return {int(tag): value for tag, _, value in reversed(pairs) if tag.isdigit() and int(tag) in COMPARED}


def play(book: Path, folder: str, script: bytes, patience: float) -> Outcome:
    """Play a script against an acceptor of its own."""
    version, sender = VERSION_OF[folder]
    port, outcome = free_port(), Outcome()
    book.mkdir()
    with listening(book, facts(port, our_id="ISLD", their_id=sender, version=version), kind=Echo):
        peers: dict[str, RawPeer] = {}
        for number, step in enumerate(steps_of(script), start=1):
            try:
                outcome.difference = _played(peers, step, port, version, outcome, patience)
            except (OSError, KeyError) as error:
                outcome.difference = f"{type(error).__name__}: {error}"
            if outcome.difference:
                outcome.difference = f"step {number} {step.kind} {step.text[:160].replace(chr(1).encode(), b'|')!r}: {outcome.difference}"
                break
        for peer in peers.values():
            peer.__exit__(None, None, None)
    return outcome


def _played(peers: dict[str, RawPeer], step: Step, port: int, version: str, outcome: Outcome, patience: float) -> str:
    if step.kind == "i" and step.text == b"CONNECT":
        peers[step.connection] = RawPeer(port, version, patience=patience)
    elif step.kind == "i":
        peers.pop(step.connection).__exit__(None, None, None)
        time.sleep(0.1)
    elif step.kind == "I":
        peers[step.connection].say_bytes(sealed_line(step.text))
    elif step.kind == "e":
        return "" if peers[step.connection].is_closed() else "open"
    else:
        heard = peers[step.connection].hear()
        outcome.heard.append(heard)
        wanted = expected(step.text)
        found = {tag: heard[tag] for tag in COMPARED if tag in heard}
        wanted = {tag: value for tag, value in wanted.items() if not (tag == 112 and value == "TEST")}
        return "" if {**found, **wanted} == found and set(found) - {112} <= set(wanted) | {45, 372, 373, 16} else f"heard {found}"
    return ""
