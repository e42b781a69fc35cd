"""What a session shows at its Logon (Username 553, Password 554), and how a password stays out of everything that is kept.

Source: FIX 4.4 and FIXT 1.1, Logon: 553, 554, NewPassword 925.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

USERNAME, PASSWORD = 553, 554
NOT_OURS = "ACCESS_REFUSED: username or password is not the one agreed"
"""What a Logon with other credentials is told; nothing of what it showed is repeated."""

_SECRET = re.compile(rb"(?<=\x01)(554|925)=[^\x01]*")


@dataclass(frozen=True)
class Credentials:
    """A username and its password; the password is in no text of this object."""

    username: str
    password: str = field(repr=False)

    def are(self, username: str, password: str) -> bool:
        """Whether these are the same, without telling by the time taken how much of them is."""
        right = hmac.compare_digest(self.username.encode(), username.encode())
        return hmac.compare_digest(self.password.encode(), password.encode()) and right


NO_CREDENTIALS: Mapping[str, Credentials] = {}


def masked(raw: bytes) -> bytes:
    """The message with its passwords taken out: what is kept of a Logon, and of bytes that are no message."""
    return _SECRET.sub(rb"\1=***", raw)


def kept_bytes(raw: bytes) -> bytes:
    """What is kept of a message we send: a Logon is never sent a second time, so its password is not."""
    return masked(raw) if b"\x0135=A\x01" in raw[:60] else raw
