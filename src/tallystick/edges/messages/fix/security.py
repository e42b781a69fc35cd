"""How one message names its security: ISIN, CUSIP, SEDOL or symbol, by the order of preference of the settings."""

from __future__ import annotations

from collections.abc import Sequence

from tallystick.edges.messages.fix.kinds import SECURITY_KINDS
from tallystick.edges.messages.fix.picks import Picks
from tallystick.edges.messages.fix.reasons import Refused

NO_SYMBOL = "[N/A]"


def security_code(picks: Picks, preference: Sequence[str]) -> tuple[str | None, str | None]:
    """The code and its kind. 55 is a symbol (with SymbolSfx 65 behind a blank); then 48/22; then 455/456 in their order."""
    found: dict[str, str] = {}
    symbol, suffix = picks.text(55), picks.text(65)
    if symbol is not None and symbol != NO_SYMBOL:
        found["SYMBOL"] = f"{symbol} {suffix}" if suffix else symbol
    named = [(picks.first(48), picks.first(22)), *picks.pairs(454, 455, 456)]
    for code, source in named:
        kind = SECURITY_KINDS.get((source or b"").decode("ascii", "replace"))
        if code is not None and kind is not None:
            found.setdefault(kind, _decoded(code))
    kind = next((each for each in preference if each in found), None)
    return (found[kind], kind) if kind else (None, None)


def _decoded(code: bytes) -> str:
    try:
        return code.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("BAD_ENCODING", f"security code: found {code[:40]!r}, expected UTF-8") from None
