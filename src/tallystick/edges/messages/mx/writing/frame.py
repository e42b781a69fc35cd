"""What stands around a message: the business application header, the document's namespace, and the element that holds both.

Source: ISO 20022 head.001.001.02; `urn:iso:std:iso:20022:tech:xsd:` and the version as namespace. Newest versions: schema files of 2026.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tallystick.edges.messages.mx.layout.form import CannotBeSaid, said

NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:"
HEADER = "head.001.001.02"
NEWEST: Mapping[str, str] = {
    "sese.020": "sese.020.001.09",
    "sese.021": "sese.021.001.08",
    "sese.023": "sese.023.001.13",
    "sese.024": "sese.024.001.14",
    "sese.025": "sese.025.001.13",
    "sese.027": "sese.027.001.09",
    "sese.028": "sese.028.001.12",
    "sese.030": "sese.030.001.10",
    "sese.031": "sese.031.001.11",
    "semt.002": "semt.002.001.12",
    "semt.003": "semt.003.001.12",
    "semt.017": "semt.017.001.14",
    "semt.018": "semt.018.001.15",
    "semt.044": "semt.044.001.01",
    "camt.052": "camt.052.001.12",
    "camt.053": "camt.053.001.12",
    "camt.054": "camt.054.001.12",
}
"""The version a message is written in where the sending does not say another one."""

_BIC = re.compile(r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?")


@dataclass(frozen=True)
class MxSending:
    """Who sends to whom, each a BIC of 8 or 11 characters, and when: `at` (UTC) for rows that do not say it.

    `versions`: by message (sese.023) the version to write where it is not the newest. `schemas`: a folder or zip file with the schemas every message is
    checked against before it leaves; none: it is not.
    """

    sender: str
    receiver: str
    at: dt.datetime
    versions: Mapping[str, str] = field(default_factory=dict)
    schemas: Path | None = None

    def __post_init__(self) -> None:
        for column, value in (("sender", self.sender), ("receiver", self.receiver)):
            if not _BIC.fullmatch(value):
                raise CannotBeSaid(column, value, "expected a BIC of 8 or 11 characters")

    def version(self, kind: str) -> str:
        """The version a message is written in."""
        return self.versions.get(kind, NEWEST[kind])


def framed(version: str, body: str, reference: object, at: object, sending: MxSending) -> str:
    """Header and document in one element."""
    moment = sending.at if at is None else at
    if not isinstance(moment, dt.datetime):
        raise CannotBeSaid("sent_at", moment, "expected a moment")
    identity = f"<BizMsgIdr>{said('reference', reference, 35)}</BizMsgIdr><MsgDefIdr>{version}</MsgDefIdr><CreDt>{moment_text(moment)}</CreDt>"
    parties = f"<Fr>{_party(sending.sender)}</Fr><To>{_party(sending.receiver)}</To>"
    header = f'<AppHdr xmlns="{NAMESPACE}{HEADER}">{parties}{identity}</AppHdr>'
    return f'<BizMsg>{header}<Document xmlns="{NAMESPACE}{version}">{body}</Document></BizMsg>'


def moment_text(moment: dt.datetime) -> str:
    """A moment in UTC: 2026-11-24T14:05:00Z."""
    utc = moment.astimezone(dt.UTC).replace(tzinfo=None) if moment.tzinfo else moment
    return utc.isoformat() + "Z"


def _party(bic: str) -> str:
    return f"<FIId><FinInstnId><BICFI>{bic}</BICFI></FinInstnId></FIId>"
