"""What a message is: an execution with its action, or no trade. One table for the exact and the fast way."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ORDER_LEVEL = frozenset("03456789ABCDEIJKLMN")
"""ExecType 150 of reports that tell of an order, not of an execution (New, Done, Cancelled, Replaced, Rejected, Status, …)."""

FILLS: Mapping[str, str] = MappingProxyType({"F": "NEW", "G": "CORRECT", "H": "CANCEL"})
IGNORED = "NOT_A_TRADE"


def report_action(exec_trans_type: str | None, exec_type: str | None) -> str | None:
    """Action of an execution report by 20 (FIX 4.2) and 150; NOT_A_TRADE for order-level reports, None for what is unknown.

    20 = 1 is a cancel and 20 = 2 a correction whatever 150 says (it then gives the order's state); 20 = 3 is a status.
    150 = 1 or 2 (partial fill, fill) needs 20, since FIX 4.3 and later say F instead.
    """
    decided = {"1": "CANCEL", "2": "CORRECT", "3": IGNORED}.get(exec_trans_type or "")
    if decided or exec_trans_type not in (None, "0"):
        return decided
    if exec_type in ORDER_LEVEL:
        return IGNORED
    if exec_type in ("1", "2"):
        return "NEW" if exec_trans_type == "0" else None
    return FILLS.get(exec_type or "")


def capture_action(trans_type: str | None, report_type: str | None, exec_type: str | None) -> str | None:
    """Action of a trade capture report by 487, 856 and 150; an alleged or declined report is no trade of ours yet.

    487: 0 new, 1 cancel, 2 replace, 3 release (no trade), 4 reverse, 5 cancel by back-out. Without 487, 856 = 6 or 7 cancels, 150 decides,
    and none of them means new.
    """
    if report_type in ("1", "3"):
        return IGNORED
    if trans_type is not None:
        return {"0": "NEW", "1": "CANCEL", "2": "CORRECT", "3": IGNORED, "4": "CANCEL", "5": "CANCEL"}.get(trans_type)
    if report_type in ("6", "7"):
        return "CANCEL"
    return "NEW" if exec_type is None else FILLS.get(exec_type)


CAPACITIES: Mapping[int, Mapping[str, str]] = MappingProxyType(
    {
        528: MappingProxyType({"A": "A", "W": "A", "I": "A", "P": "P", "G": "P", "R": "R"}),
        29: MappingProxyType({"1": "A", "2": "A", "3": "P", "4": "P", "5": "R"}),
        47: MappingProxyType({"A": "A", "I": "A", "P": "P"}),
    }
)
"""OrderCapacity 528, LastCapacity 29 and Rule80A 47 to A agency, P principal, R riskless principal; the first present one that maps counts."""

SECURITY_KINDS: Mapping[str, str] = MappingProxyType({"1": "CUSIP", "2": "SEDOL", "4": "ISIN", "8": "SYMBOL"})
"""SecurityIDSource 22 and SecurityAltIDSource 456 to ours."""
