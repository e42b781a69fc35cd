"""How a simulated venue misbehaves on request: for each instruction by its reference and the seed, so that no order of input matters."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

MILLION = 10**6

KINDS: dict[str, str] = {
    "reject": "the venue rejects the instruction",
    "unmatched": "the other side never instructs",
    "mismatch": "the other side instructs another amount",
    "late": "the other side instructs a day late",
    "partial": "the other side has half of what it owes, and the rest a day later",
    "silent": "no status is sent; what settles is still told",
    "duplicate": "everything said is said twice",
    "out_of_order": "what is said comes in the wrong order",
    "wrong": "after a settlement more than was instructed is reported, and a status of a reference nobody has",
}
"""What can be asked for."""


class UnknownTrouble(ValueError):
    """A trouble of no known name, or a rate that is none."""


@dataclass(frozen=True)
class Trouble:
    """Rates from 0 to 1 by kind."""

    seed: int = 0
    rates: Mapping[str, float] = field(default_factory=dict)

    def strikes(self, kind: str, reference: str) -> bool:
        """Whether this instruction has this trouble."""
        rate = self.rates.get(kind, 0.0)
        return rate > 0 and self._drawn(f"{kind}.{reference}", MILLION) < rate * MILLION

    def drawn(self, reference: str, below: int) -> int:
        """A whole number from 0, for what has to be drawn for an instruction."""
        return self._drawn(reference, below)

    def _drawn(self, text: str, below: int) -> int:
        return int(hashlib.sha256(f"{self.seed}.{text}".encode()).hexdigest()[:15], 16) % below


def read_trouble(seed: int, asked: list[str]) -> Trouble:
    """Troubles as they are asked for: `reject=0.1`, or `late` alone for all. Raises UnknownTrouble."""
    rates: dict[str, float] = {}
    for each in asked:
        kind, _, rate = each.partition("=")
        if kind not in KINDS:
            raise UnknownTrouble(f"trouble: found {kind}, expected one of {', '.join(KINDS)}")
        rates[kind] = _rate(each, rate)
    return Trouble(seed, rates)


def _rate(asked: str, rate: str) -> float:
    try:
        found = float(rate) if rate else 1.0
    except ValueError as error:
        raise UnknownTrouble(f"trouble: found {asked}, expected a rate from 0 to 1, such as late=0.1") from error
    if not 0 <= found <= 1:
        raise UnknownTrouble(f"trouble: found {asked}, expected a rate from 0 to 1, such as late=0.1")
    return found
