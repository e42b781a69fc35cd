"""Signed tree heads: one line that stands for the whole journal up to a size.

A head says "the first `tree_size` entries have this root", signed by the book's key (see `keys`). The journal keeps its heads;
give copies away, since only a head kept outside shows a rollback or a second history to those who do not hold the key.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields

from tallystick.journal.append import Journal
from tallystick.journal.errors import JournalError, KeyTrouble
from tallystick.journal.keys import PublicKey, current_key, load_private_key, signed_by
from tallystick.journal.read import JournalReader


@dataclass(frozen=True, slots=True)
class TreeHead:
    """The signed head of the first `tree_size` entries; `signed_at` is UTC text by the caller's clock, hashes and signature hex."""

    tree_size: int
    root_hash: str
    signed_at: str
    key_id: str
    signature: str

    def to_text(self) -> str:
        """The head as one line of JSON, to be kept outside."""
        return json.dumps(asdict(self), separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> TreeHead:
        """The head written by `to_text`. Raises JournalError."""
        try:
            found = json.loads(text)
        except ValueError as error:
            raise JournalError(f"tree head: {error}; expected one line of JSON as this program wrote it") from error
        if not _is_head(found):
            raise JournalError(f"tree head: found {text[:200]!r}; expected {', '.join(each.name for each in fields(cls))}")
        return cls(**found)


def head_statement(tree_size: int, root_hash: str, signed_at: str, key_id: str) -> bytes:
    """The bytes a head's signature is over."""
    return f"tallystick-tree-head-1\n{tree_size}\n{root_hash}\n{signed_at}\n{key_id}\n".encode()


def sign_head(journal: Journal, signed_at: str) -> TreeHead:
    """Sign the journal as it stands and keep the head; the head already kept for this size is given again. Raises KeyTrouble, JournalWriteFailed."""
    size = journal.last.sequence
    kept = [each for each in kept_heads(journal, size) if each.tree_size == size]
    if kept:
        return kept[0]
    root_hash, key = journal.frontier.root().hex(), current_key(journal)
    signature = load_private_key(journal.book, key.key_id).sign(head_statement(size, root_hash, signed_at, key.key_id)).hex()
    head = TreeHead(size, root_hash, signed_at, key.key_id, signature)
    with journal.writing():
        row = (size, root_hash, signed_at, key.key_id, signature, frontier_text(journal.frontier.roots))
        journal.database.write("insert into tree_head values (?, ?, ?, ?, ?, ?)", row)
    return head


def kept_heads(journal: JournalReader, from_size: int = 0) -> list[TreeHead]:
    """The heads the journal keeps, of `from_size` entries and more, smallest first; damaged ones come as they are, for `verify` to name."""
    query = "select tree_size, root_hash, signed_at, key_id, signature from tree_head where tree_size >= ? order by tree_size"
    return [TreeHead(size, *map(str, names)) for size, *names in journal.database.rows(query, (from_size,))]


def verify_head(head: TreeHead, public: PublicKey) -> bool:
    """Whether the head is signed by this key, which an outsider keeps with it."""
    return head.key_id == public.key_id and signed_by(public, head.signature, head_statement(head.tree_size, head.root_hash, head.signed_at, head.key_id))


def require_head(head: TreeHead, public: PublicKey) -> None:
    """Raises KeyTrouble unless `verify_head` holds."""
    if not verify_head(head, public):
        raise KeyTrouble(f"tree head of {head.tree_size} entries: not signed by key {public.key_id}; expected that key's signature")


def frontier_text(roots: list[bytes]) -> str:
    """The frontier as kept beside a head, so that opening a book needs no more than the entries after it."""
    return " ".join(each.hex() for each in roots)


def _is_head(found: object) -> bool:
    names = {each.name for each in fields(TreeHead)}
    if not isinstance(found, dict) or found.keys() != names:
        return False
    return type(found["tree_size"]) is int and all(isinstance(found[name], str) for name in names - {"tree_size"})
