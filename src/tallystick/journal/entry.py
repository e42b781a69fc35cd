"""One entry of the journal: what was received or decided, and the two hashes that hold it in place.

Layout of the hashed text (version 1): a zero byte, then one line each, in this order: `tallystick-entry-1`, sequence,
received_at, actor, kind, content_hash, file_sha256 (empty when there is none), previous_hash. `entry_hash` is the
SHA-256 of it, in lower-case hex. Because of the zero byte it is at the same time the leaf hash of RFC 9162 (section
2.1.1), so one hash serves the chain and the tree. `content_hash` is the SHA-256 of the payload, so that an entry can
be proved to a third party without showing the payload.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from typing import TypeAlias

from tallystick.journal.errors import EntryRefused

Json: TypeAlias = "str | int | bool | Sequence[Json] | Mapping[str, Json] | None"
"""What a payload may hold. Amounts are written as decimal text: a float is refused."""

NO_PREVIOUS = "0" * 64
"""`previous_hash` of the first entry."""

_RECEIVED_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)


class Kind(Enum):
    """What an entry records; the closed list."""

    INIT = "INIT"
    LOAD = "LOAD"
    CUT_OVER = "CUT_OVER"
    DAY_OPEN = "DAY_OPEN"
    DAY_CLOSE = "DAY_CLOSE"
    DAY_RUN = "DAY_RUN"
    DAY_SIGN_OFF = "DAY_SIGN_OFF"
    DAY_SEAL = "DAY_SEAL"
    APPROVAL = "APPROVAL"
    ADJUSTMENT = "ADJUSTMENT"
    RULE_CHANGE = "RULE_CHANGE"
    KEY_ROTATION = "KEY_ROTATION"


KIND_SENTENCES: dict[Kind, str] = {
    Kind.INIT: "The book was made; the payload names the public key that signs its tree heads.",
    Kind.LOAD: "A file or message was received; the bytes are in received/ under their SHA-256.",
    Kind.CUT_OVER: "The opening balances taken from the system before this one.",
    Kind.DAY_OPEN: "A business day was opened; what is loaded from now on is known on that day.",
    Kind.DAY_CLOSE: "A business day was reconciled and closed; open breaks carry over.",
    Kind.DAY_RUN: "The stages were run over the open day; the payload says which steps, code and rules version.",
    Kind.DAY_SIGN_OFF: "A person signed the closed day off.",
    Kind.DAY_SEAL: "The day was sealed; the payload holds the digest of every table.",
    Kind.APPROVAL: "A person approved or refused what another person asked for, bound to its content hash.",
    Kind.ADJUSTMENT: "A person's correction, booked as a reversal or a new fact, never over an old one.",
    Kind.RULE_CHANGE: "A rule row, setting or profile was added or ended, with its validity and source.",
    Kind.KEY_ROTATION: "A new signing key took over; signed by the key before it.",
}
"""One sentence a kind, for people."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a caller asks to have journalled: `received_at` is UTC text by the caller's clock (2026-11-24T13:30:00Z)."""

    kind: Kind
    actor: str
    payload: Mapping[str, Json]
    received_at: str
    file_sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One journal entry: `sequence` from 1 without gaps; hashes in lower-case hex; `payload` is canonical JSON text."""

    sequence: int
    received_at: str
    actor: str
    kind: Kind
    content_hash: str
    previous_hash: str
    entry_hash: str
    payload: str
    file_sha256: str | None = None

    def is_sound(self) -> bool:
        """Whether both hashes are those of what the entry says (its place in the chain is for `verify`)."""
        text = entry_text(self.sequence, self.received_at, self.actor, self.kind.value, self.content_hash, self.file_sha256 or "", self.previous_hash)
        return sha256(self.payload.encode()).hexdigest() == self.content_hash and sha256(text).hexdigest() == self.entry_hash

    @property
    def facts(self) -> dict[str, Json]:
        """The payload as a dictionary."""
        return dict(json.loads(self.payload))


@dataclass(frozen=True, slots=True)
class Receipt:
    """The answer to an append: the entry stands at `sequence` with `entry_hash`, in a tree of `tree_size` entries."""

    sequence: int
    entry_hash: str
    tree_size: int


def build_entry(draft: Draft, sequence: int, previous_hash: str) -> Entry:
    """The entry a draft becomes at `sequence`, after the entry with `previous_hash`. Raises EntryRefused."""
    _check(draft)
    payload = canonical_json(draft.payload)
    content_hash = sha256(payload.encode()).hexdigest()
    text = entry_text(sequence, draft.received_at, draft.actor, draft.kind.value, content_hash, draft.file_sha256 or "", previous_hash)
    entry_hash = sha256(text).hexdigest()
    return Entry(sequence, draft.received_at, draft.actor, draft.kind, content_hash, previous_hash, entry_hash, payload, draft.file_sha256)


def entry_text(sequence: int, received_at: str, actor: str, kind: str, content_hash: str | None, file_sha256: str, previous_hash: str) -> bytes:
    """The bytes an entry's hash is over (the layout at the top of this file)."""
    return f"\0tallystick-entry-1\n{sequence}\n{received_at}\n{actor}\n{kind}\n{content_hash}\n{file_sha256}\n{previous_hash}\n".encode()


def canonical_json(payload: Mapping[str, Json]) -> str:
    """`payload` as the one JSON text it has here: sorted keys, no spaces, no floats. Raises EntryRefused."""
    _refuse_floats(payload, "payload")
    try:
        text = json.dumps(payload, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
        text.encode()
    except (TypeError, ValueError) as error:
        raise EntryRefused(f"payload: {error}; expected text, whole numbers, true/false, null, lists and dictionaries") from error
    return text


def _refuse_floats(value: object, where: str) -> None:
    if isinstance(value, float):
        raise EntryRefused(f"{where}: found the float {value!r}; write amounts as decimal text, such as '12.50'")
    if isinstance(value, Mapping):
        for key, each in value.items():
            _refuse_key(key, where)
            _refuse_floats(each, f"{where}.{key}")
    if isinstance(value, list | tuple):
        for number, each in enumerate(value):
            _refuse_floats(each, f"{where}[{number}]")


def _refuse_key(key: object, where: str) -> None:
    if not isinstance(key, str):
        raise EntryRefused(f"{where}: found the key {key!r}; keys are text")


def _check(draft: Draft) -> None:
    if not _is_utc(draft.received_at):
        raise EntryRefused(f"received_at: found {draft.received_at!r}; expected UTC text such as 2026-11-24T13:30:00.125Z")
    if not (draft.actor and draft.actor.isprintable()):
        raise EntryRefused(f"actor: found {draft.actor!r}; expected a name on one line")
    if draft.file_sha256 is not None and not _SHA256.fullmatch(draft.file_sha256):
        raise EntryRefused(f"file_sha256: found {draft.file_sha256!r}; expected 64 lower-case hex digits")


def _is_utc(text: str) -> bool:
    if not _RECEIVED_AT.fullmatch(text):
        return False
    try:
        dt.datetime.strptime(text[:19], "%Y-%m-%dT%H:%M:%S").replace(tzinfo=dt.UTC)
    except ValueError:
        return False
    return True
