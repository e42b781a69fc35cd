"""The signing key, signed heads, rotation, and proofs an outsider can check."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from tallystick.journal import (
    Journal,
    JournalReader,
    Kind,
    ProblemKind,
    PublicKey,
    TreeHead,
    current_key,
    kept_heads,
    prove_consistency,
    prove_inclusion,
    rotate_key,
    sign_head,
    verify,
    verify_head,
)
from tallystick.journal.errors import JournalError, KeyTrouble
from tallystick.journal.head import require_head
from tallystick.journal.keys import create_key, private_path

SIX = "2026-11-24T18:00:00Z"


def test_the_key_is_made_with_the_book_and_closed_to_others(book: Path) -> None:
    with JournalReader.open_to_read(book) as journal:
        key = current_key(journal)
        assert journal.entry(1).facts["key_id"] == key.key_id
    path = private_path(book, key.key_id)
    assert path.stat().st_mode & 0o777 == 0o600
    assert (book / "keys" / f"{key.key_id}.public.pem").read_text().startswith("-----BEGIN PUBLIC KEY-----")


def test_a_head_is_verified_by_an_outsider_and_survives_being_written_down(book: Path) -> None:
    with Journal.open(book) as journal:
        head, key = sign_head(journal, SIX), current_key(journal)
        assert sign_head(journal, "2026-11-24T19:00:00Z") == head, "one head a size"
        assert [each.tree_size for each in kept_heads(journal)] == [5, 9, 10]
    assert TreeHead.from_text(head.to_text()) == head
    assert verify_head(head, key)
    for changed in (
        replace(head, tree_size=9),
        replace(head, root_hash="0" * 64),
        replace(head, signed_at="2026-11-25T18:00:00Z"),
        replace(head, signature="00"),
    ):
        assert not verify_head(changed, key)
        with pytest.raises(KeyTrouble, match="not signed by key"):
            require_head(changed, key)


@pytest.mark.parametrize("text", ["", "[]", '{"tree_size":1}', '{"tree_size":"1","root_hash":"","signed_at":"","key_id":"","signature":""}'])
def test_what_is_no_head_is_refused(text: str) -> None:
    with pytest.raises(JournalError, match="tree head: "):
        TreeHead.from_text(text)


def test_every_entry_is_proved_against_the_signed_head(book: Path) -> None:
    with Journal.open(book) as journal:
        head = sign_head(journal, SIX)
        for entry in journal.entries():
            proof = prove_inclusion(journal, entry.sequence)
            assert proof.entry_hash == entry.entry_hash
            assert proof.holds(head.root_hash)
            assert not replace(proof, entry_hash="0" * 64).holds(head.root_hash)
        early, late, _ = kept_heads(journal)
        assert prove_inclusion(journal, 3, early.tree_size).holds(early.root_hash)
        assert prove_consistency(journal, 5, 9).holds(early.root_hash, late.root_hash)
        assert prove_consistency(journal, 5).holds(early.root_hash, head.root_hash)
        assert not prove_consistency(journal, 5).holds(late.root_hash, head.root_hash)
        with pytest.raises(IndexError, match="has 10 entries; no tree of 11"):
            prove_inclusion(journal, 1, 11)


def test_rotation_is_an_entry_signed_by_the_old_key_and_old_heads_stay_good(book: Path) -> None:
    with Journal.open(book) as journal:
        old = current_key(journal)
        receipt = rotate_key(journal, "b.head", SIX)
        new = current_key(journal)
        assert journal.entry(receipt.sequence).kind is Kind.KEY_ROTATION
        assert new != old
        head = sign_head(journal, SIX)
        assert verify_head(head, new) and not verify_head(head, old)
        rotate_key(journal, "b.head", SIX)
        sign_head(journal, SIX)
    assert not private_path(book, old.key_id).exists()
    result = verify(book)
    assert (result.ok, result.head_count) == (True, 4)


def test_a_rotation_not_signed_by_the_key_before_is_found(book: Path) -> None:
    thief = create_key(book)
    with Journal.open(book) as journal:
        payload = {"key_id": thief.key_id, "public_key": thief.public_key, "signature": "00" * 64}
        journal.append(Kind.KEY_ROTATION, "thief", payload, SIX)
        journal.append(Kind.KEY_ROTATION, "thief", {"public_key": "not hex"}, SIX)
    found = [(each.kind, each.sequence) for each in verify(book).problems]
    assert found == [(ProblemKind.BAD_ROTATION, 11), (ProblemKind.BAD_ROTATION, 12)]


def test_trouble_with_the_key_file_is_named(book: Path) -> None:
    with Journal.open(book) as journal:
        path = private_path(book, current_key(journal).key_id)
        kept = path.read_bytes()
        path.chmod(0o644)
        with pytest.raises(KeyTrouble, match="found mode 644, expected 600"):
            sign_head(journal, SIX)
        path.chmod(0o600)
        path.write_bytes(b"nothing")
        with pytest.raises(KeyTrouble, match="is no private key in PEM"):
            sign_head(journal, SIX)
        path.write_bytes(private_path(book, create_key(book).key_id).read_bytes())
        with pytest.raises(KeyTrouble, match="holds key"):
            sign_head(journal, SIX)
        path.unlink()
        with pytest.raises(KeyTrouble, match="expected the signing key the journal names"):
            sign_head(journal, SIX)
        path.write_bytes(kept)
        os.chmod(path, 0o600)
        assert sign_head(journal, SIX).tree_size == 10


def test_a_key_id_is_the_beginning_of_the_hash_of_the_raw_key() -> None:
    assert PublicKey.of("").key_id == "e3b0c44298fc1c14"
