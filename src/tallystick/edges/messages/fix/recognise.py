"""Is this a FIX log, and which separator does it use?"""

from __future__ import annotations

from tallystick.edges.messages.fix.frame import BEGIN, SOH
from tallystick.edges.messages.fix.own_lines import HEADER_PREFIX


def recognise_fix(head: bytes) -> bool:
    """Whether the first bytes of a file (some kilobytes) hold a FIX message: 8=FIX.x.y, a separator, then BodyLength 9; or a log a live session captured."""
    found = BEGIN.search(head)
    return head.startswith(HEADER_PREFIX) or (found is not None and head.startswith(b"9=", found.end()))


def separator_of(block: bytes) -> bytes:
    """The separator of the first message in a block: SOH, `|` or `^A`; SOH where there is no message."""
    found = BEGIN.search(block)
    return SOH if found is None else found.group(1)
