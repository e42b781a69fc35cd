"""The key that signs tree heads (Ed25519): where it lives, how it rotates, what it proves.

Where: `<book>/keys/<key_id>.private.pem`, readable by its owner only (mode 0600), and `<key_id>.public.pem` to give away. `key_id` is
the first 16 hex digits of the SHA-256 of the raw public key. The first entry of the journal names the first public key.

Rotation: `rotate_key` makes a new key and appends a KEY_ROTATION entry that names it and is signed by the old key over the old and new
public key and the entry's previous hash. The old private key is then deleted; old heads stay verifiable by the chain.

Trust: a head signed by this key shows an outsider that the book's owner stood by those entries in that order. It shows
nothing against somebody who holds the key and the files at once, who can write another history and sign it. Against that, heads must
be kept outside (a customer, an auditor, another machine): `verify` compares them. Do not keep the key in the backups of the book.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from tallystick.journal.append import Journal
from tallystick.journal.entry import Entry, Json, Kind, Receipt
from tallystick.journal.errors import KeyTrouble
from tallystick.journal.read import JournalReader
from tallystick.journal.receive import sync_folder

KEYS_FOLDER = "keys"


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A public key: its id and its 32 raw bytes in hex."""

    key_id: str
    public_key: str

    @classmethod
    def of(cls, public_key: str) -> PublicKey:
        """The key of these raw bytes in hex. ValueError if they are not hex."""
        return cls(sha256(bytes.fromhex(public_key)).hexdigest()[:16], public_key)


def private_path(book: Path, key_id: str) -> Path:
    """Where the private key of this id is."""
    return book / KEYS_FOLDER / f"{key_id}.private.pem"


def create_key(book: Path) -> PublicKey:
    """Make a new signing key in the book's key folder, flushed to the disk. Raises KeyTrouble."""
    key = Ed25519PrivateKey.generate()
    public = _public_of(key)
    private_text = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    public_text = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    folder = book / KEYS_FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        _write_new(private_path(book, public.key_id), private_text, 0o600)
        _write_new(folder / f"{public.key_id}.public.pem", public_text, 0o644)
        sync_folder(folder)
    except OSError as error:
        raise KeyTrouble(f"{folder}: {error.strerror}; the signing key could not be kept; see to the disk or the rights") from error
    return public


def load_private_key(book: Path, key_id: str) -> Ed25519PrivateKey:
    """The private key of this id. Raises KeyTrouble where it is absent, open to others, or another key."""
    path = private_path(book, key_id)
    try:
        mode, text = path.stat().st_mode & 0o777, path.read_bytes()
    except OSError as error:
        raise KeyTrouble(f"{path}: {error.strerror}; expected the signing key the journal names; put it back from where it is kept") from error
    if mode & 0o077:
        raise KeyTrouble(f"{path}: found mode {mode:o}, expected 600; others can read the key: chmod 600 and rotate it")
    key = _parsed(path, text)
    if _public_of(key).key_id != key_id:
        raise KeyTrouble(f"{path}: holds key {_public_of(key).key_id}, expected {key_id}")
    return key


def rotate_key(journal: Journal, actor: str, received_at: str) -> Receipt:
    """Let a new key take over: appends KEY_ROTATION signed by the old key, then deletes the old private key.

    Raises KeyTrouble, JournalWriteFailed. A kill in between leaves a key file too many, never one too few.
    """
    old = current_key(journal)
    old_private = load_private_key(journal.book, old.key_id)
    new = create_key(journal.book)
    signature = old_private.sign(rotation_statement(old, new, journal.last.entry_hash)).hex()
    payload: dict[str, Json] = {"key_id": new.key_id, "public_key": new.public_key, "signed_by": old.key_id, "signature": signature}
    receipt = journal.append(Kind.KEY_ROTATION, actor, payload, received_at)
    private_path(journal.book, old.key_id).unlink()
    return receipt


def rotation_statement(old: PublicKey, new: PublicKey, previous_hash: str) -> bytes:
    """The bytes the old key signs, bound to one place in the journal."""
    return f"tallystick-key-rotation-1\n{old.public_key}\n{new.public_key}\n{previous_hash}\n".encode()


def named_key(entry: Entry) -> PublicKey:
    """The public key an INIT or KEY_ROTATION entry names. Raises KeyTrouble."""
    try:
        return PublicKey.of(str(entry.facts.get("public_key", "")))
    except (ValueError, TypeError) as error:
        raise KeyTrouble(f"entry {entry.sequence}: names no public key in hex") from error


def current_key(journal: JournalReader) -> PublicKey:
    """The key that signs now: that of the last KEY_ROTATION, else of the first entry. Raises KeyTrouble."""
    rotations = list(journal.entries(kind=Kind.KEY_ROTATION))
    return named_key(rotations[-1] if rotations else journal.entry(1))


def signed_by(public: PublicKey, signature: str, statement: bytes) -> bool:
    """Whether `signature` (hex) over `statement` is of this key."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public.public_key)).verify(bytes.fromhex(signature), statement)
    except (InvalidSignature, ValueError):
        return False
    return True


def _parsed(path: Path, text: bytes) -> Ed25519PrivateKey:
    try:
        key = serialization.load_pem_private_key(text, password=None)
    except (ValueError, TypeError) as error:
        raise KeyTrouble(f"{path}: is no private key in PEM: {error}") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyTrouble(f"{path}: is a key of another kind; expected Ed25519")
    return key


def _public_of(key: Ed25519PrivateKey) -> PublicKey:
    return PublicKey.of(key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw).hex())


def _write_new(path: Path, text: bytes, mode: int) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
