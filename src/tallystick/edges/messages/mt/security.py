"""The security of field 35B: `ISIN US…` on the first line, or a national code behind its scheme, then lines of text.

`/US/` is a CUSIP, `/GB/` a SEDOL, `/TS/` a ticker; `/CUSP/` and `/SEDL/` are seen too. The ISIN stands before a national code.
Check digits are not looked at here: capture does that against the security master.

Source: ISO 15022 field 35B, `[ISIN1!e12!c]` and `[4*35x]`.
Reason codes: BAD_SECURITY.
"""

from __future__ import annotations

import re

from tallystick.edges.messages.mt.rows import Unreadable

SCHEMES = {"US": "CUSIP", "CUSP": "CUSIP", "CUSIP": "CUSIP", "GB": "SEDOL", "SEDL": "SEDOL", "TS": "SYMBOL"}
_ISIN = re.compile(r"ISIN[ /]?([A-Z]{2}[A-Z0-9]{9}[0-9])\s*")
_NATIONAL = re.compile(r"/([A-Z]{2,5})/(\S{1,30})\s*")


def security(value: str) -> tuple[str, str]:
    """The code and its kind (ISIN, CUSIP, SEDOL or SYMBOL) of a 35B field."""
    first, *rest = value.splitlines() or [""]
    isin = _ISIN.fullmatch(first)
    if isin:
        return isin[1], "ISIN"
    found = [each for line in (first, *rest) if (each := _NATIONAL.fullmatch(line)) and each[1] in SCHEMES]
    if not found:
        raise Unreadable("BAD_SECURITY", f"35B: found {first[:40]!r}, expected ISIN and its 12 characters, or a code of {', '.join(SCHEMES)}")
    return found[0][2], SCHEMES[found[0][1]]
