"""The tree of RFC 9162: published known answers, and an independent recursion as the oracle for every size to 64."""

from __future__ import annotations

import random
from hashlib import sha256
from itertools import pairwise

import pytest

from tallystick.journal.tree import Frontier, consistency_proof, inclusion_proof, leaf_hash, node_hash, root, verify_consistency, verify_inclusion

# The eight leaves of the Certificate Transparency test and the roots of its first 0 to 8 leaves.
DATA = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
A = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
C = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
D = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
E = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
F = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
G = "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f"

INCLUSION = [
    (0, 1, []),
    (0, 2, [A]),
    (1, 2, [ROOTS[1]]),
    (0, 8, [A, B, C]),
    (5, 8, [D, E, ROOTS[4]]),
    (2, 3, [ROOTS[2]]),
    (1, 5, [ROOTS[1], B, D]),
]
CONSISTENCY = [(1, 1, []), (1, 8, [A, B, C]), (6, 8, [F, E, ROOTS[4]]), (2, 5, [B, D]), (6, 7, [F, G, ROOTS[4]])]

KNOWN_LEAVES = [leaf_hash(bytes.fromhex(each)) for each in DATA]
LEAVES = [leaf_hash(bytes([each])) for each in range(64)]


def slow_root(leaves: list[bytes]) -> bytes:
    """MTH of RFC 9162, 2.1.1, word for word."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    k = max(2**power for power in range(10) if 2**power < len(leaves))
    return sha256(b"\x01" + slow_root(leaves[:k]) + slow_root(leaves[k:])).digest()


SLOW_ROOTS = [slow_root(LEAVES[:size]) for size in range(65)]


@pytest.mark.parametrize("size", range(9))
def test_known_roots(size: int) -> None:
    assert root(KNOWN_LEAVES[:size]).hex() == ROOTS[size]


@pytest.mark.parametrize(("index", "size", "expected"), INCLUSION)
def test_known_inclusion_proofs(index: int, size: int, expected: list[str]) -> None:
    proof = inclusion_proof(KNOWN_LEAVES[:size], index)
    assert [each.hex() for each in proof] == expected
    assert verify_inclusion(KNOWN_LEAVES[index], index, size, proof, bytes.fromhex(ROOTS[size]))


@pytest.mark.parametrize(("old", "new", "expected"), CONSISTENCY)
def test_known_consistency_proofs(old: int, new: int, expected: list[str]) -> None:
    proof = consistency_proof(KNOWN_LEAVES[:new], old)
    assert [each.hex() for each in proof] == expected
    assert verify_consistency(old, new, bytes.fromhex(ROOTS[old]), bytes.fromhex(ROOTS[new]), proof)


def test_roots_of_all_sizes_agree_with_the_definition() -> None:
    growing = Frontier()
    for size in range(65):
        assert root(LEAVES[:size]) == SLOW_ROOTS[size] == growing.root()
        growing.append(LEAVES[size % 64])


def test_a_frontier_extended_in_any_portions_gives_the_same_root() -> None:
    for seed in range(50):
        cuts = sorted(random.Random(seed).choices(range(65), k=6))
        frontier = Frontier()
        for low, high in pairwise([0, *cuts, 64]):
            frontier.extend(LEAVES[low:high])
            assert frontier.root() == SLOW_ROOTS[high]
            frontier = Frontier(frontier.size, frontier.roots)


def test_a_frontier_with_another_number_of_roots_is_refused() -> None:
    with pytest.raises(ValueError, match="5 leaves has 2 complete subtrees, found 1"):
        Frontier(5, [LEAVES[0]])


def test_every_inclusion_proof_holds_and_for_its_place_only() -> None:
    for size in range(1, 65):
        for index in range(size):
            proof = inclusion_proof(LEAVES[:size], index)
            assert verify_inclusion(LEAVES[index], index, size, proof, SLOW_ROOTS[size])
            wrong = [(index + 1, size, LEAVES[index]), (index - 1, size, LEAVES[index]), (index, size, LEAVES[(index + 1) % 64])]
            assert not any(verify_inclusion(leaf, i, n, proof, SLOW_ROOTS[size]) for i, n, leaf in wrong)


def test_every_consistency_proof_holds_and_for_its_roots_only() -> None:
    for new in range(1, 65):
        for old in range(1, new + 1):
            proof = consistency_proof(LEAVES[:new], old)
            assert verify_consistency(old, new, SLOW_ROOTS[old], SLOW_ROOTS[new], proof)
            assert not verify_consistency(old, new, SLOW_ROOTS[old - 1], SLOW_ROOTS[new], proof)
            assert not verify_consistency(old, new, SLOW_ROOTS[old], SLOW_ROOTS[(new + 1) % 65], proof)


def broken(proof: list[bytes]) -> list[list[bytes]]:
    """The proof cut, lengthened at either end with a hash or garbage, and with one bit flipped in each hash."""
    flipped = [[*proof[:i], bytes([proof[i][0] ^ 8]) + proof[i][1:], *proof[i + 1 :]] for i in range(len(proof))]
    return [proof[:-1], proof[1:], [*proof, LEAVES[9]], [LEAVES[9], *proof], [*proof, b""], [b"", *proof], [proof[0], *proof], *flipped]


@pytest.mark.parametrize("size", [2, 3, 5, 8, 13, 33, 64])
def test_broken_proofs_do_not_hold(size: int) -> None:
    for index in range(size):
        proof = inclusion_proof(LEAVES[:size], index)
        assert not any(verify_inclusion(LEAVES[index], index, size, each, SLOW_ROOTS[size]) for each in broken(proof))
    for old in range(1, size):
        proof = consistency_proof(LEAVES[:size], old)
        roots = SLOW_ROOTS[old], SLOW_ROOTS[size]
        assert not any(verify_consistency(old, size, *roots, each) for each in broken(proof))
        assert not any(verify_consistency(m, n, *roots, proof) for m, n in [(old - 1, size), (old, size * 2), (old, size // 2)])
        assert not verify_consistency(old, size, roots[1], roots[0], proof)


def test_nothing_is_shown_from_an_empty_tree() -> None:
    assert verify_consistency(0, 0, SLOW_ROOTS[0], SLOW_ROOTS[0], [])
    assert not verify_consistency(0, 1, SLOW_ROOTS[0], SLOW_ROOTS[1], [])
    assert not verify_inclusion(LEAVES[0], 0, 0, [], SLOW_ROOTS[0])
    with pytest.raises(IndexError, match="expected 1 to 8"):
        consistency_proof(LEAVES[:8], 0)
    with pytest.raises(IndexError, match="no leaf 8 in a tree of 8"):
        inclusion_proof(LEAVES[:8], 8)


@pytest.mark.parametrize(("size", "most"), [(50_000, 16), pytest.param(1_000_000, 20, marks=pytest.mark.release)])
def test_a_proof_grows_with_the_logarithm_of_the_journal(size: int, most: int) -> None:
    leaves = [number.to_bytes(32, "big") for number in range(size)]
    proof = inclusion_proof(leaves, size // 3)
    assert len(proof) <= most
    assert verify_inclusion(leaves[size // 3], size // 3, size, proof, root(leaves))


def test_leaf_and_node_hash_differ_for_the_same_bytes() -> None:
    assert leaf_hash(b"a" * 64) != node_hash(b"a" * 32, b"a" * 32)
