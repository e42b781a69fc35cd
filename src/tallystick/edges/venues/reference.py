"""Our reference as a venue takes it: the same instruction always has the same, whatever its length.

A reference that is short enough and plain stays as it is. A longer one becomes its first characters and a hash of the whole, so that a
person still sees what it is and the answer is found by working out the references of what was sent.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable

HASHED = 10
"""Characters of the hash, five bits each: among a million open references one clash in about two thousand books."""
PLAIN = re.compile(r"[A-Za-z0-9.\-+?:,()' ][A-Za-z0-9.\-+?:,()' /]*")
"""Characters of SWIFT's x set; no slash at the front, none twice."""


class ReferenceClash(ValueError):
    """Two open references of ours would be one at the venue; neither may be sent under it."""


def venue_reference(own: str, longest: int) -> str:
    """`own` as the venue is told it, at most `longest` characters."""
    if len(own) <= longest and PLAIN.fullmatch(own) and "//" not in own and not own.endswith("/"):
        return own
    digest = base64.b32encode(hashlib.sha256(own.encode()).digest()).decode()[:HASHED]
    return re.sub(r"[^A-Za-z0-9]", "", own)[: longest - HASHED] + digest


def references(own: Iterable[str], longest: int) -> dict[str, str]:
    """Venue's reference → ours, of everything that is open. Raises ReferenceClash naming both."""
    found: dict[str, str] = {}
    for each in own:
        told = venue_reference(each, longest)
        if found.setdefault(told, each) != each:
            raise ReferenceClash(f"{told}: found {found[told]} and {each}, expected one reference")
    return found


def sandbox_bic(venue: str) -> str:
    """A BIC for a venue that has none: told apart by its name, of no real bank (XT is no country's code)."""
    letters = hashlib.sha256(venue.encode()).hexdigest()
    return "SAND" + "XT" + letters[:2].upper()
