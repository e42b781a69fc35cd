"""The form of a state and its reason, whose element names are part of what they say.

The state is an element inside the process it is a state of: `SttlmSts/Flng/Rsn/Cd/Cd`. Our code is that of MT548 (25D), so that both formats
give equal rows: Flng is PENF. A state of somebody's own (Prtry) is its code with the issuer and a slash before it. `NoSpcfdRsn` is no reason.

Source: ISO 20022 ProcessingStatus, MatchingStatus, SettlementStatus choices; ISO 15022 field 25D; venues.md 9.2 (the pairs for PACK, REJT, CAND,
MACH, NMAT, PEND, PENF are of that page, the others are known, not read again).
Reason codes: UNREAD_STATUS.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import pyarrow as pa

from tallystick.edges.messages.mt.rows import Unreadable
from tallystick.edges.messages.mx.arrow import Vector, pc
from tallystick.edges.messages.mx.layout.form import CannotBeSaid, Form, Row, said
from tallystick.edges.messages.mx.layout.texts import schemed
from tallystick.edges.messages.mx.vectors import Vectors

CODES: Mapping[str, str] = {
    "AckdAccptd": "PACK",
    "PdgPrcg": "PPRC",
    "Rjctd": "REJT",
    "Rpr": "REPR",
    "Canc": "CAND",
    "PdgCxl": "CANP",
    "CxlReqd": "CPRC",
    "ModReqd": "MPRC",
    "Gnrtd": "CGEN",
    "Dnd": "DEND",
    "Cmpltd": "COMP",
    "Mtchd": "MACH",
    "Umtchd": "NMAT",
    "Pdg": "PEND",
    "Flng": "PENF",
}
"""Element of a state: the code of ISO 15022."""

ELEMENTS = {code: element for element, code in CODES.items()}
PROCESSES: Mapping[str, str] = {
    "PrcgSts": "PROCESSING",
    "InstrPrcgSts": "PROCESSING",
    "IfrrdMtchgSts": "INFERRED_MATCHING",
    "MtchgSts": "MATCHING",
    "SttlmSts": "SETTLEMENT",
}
"""Element of a process: our word."""

OWN_REASONS = frozenset(["Mtchd", "CxlReqd", "ModReqd", "Cmpltd"])
"""States whose reason can only be somebody's own code."""

_CODE = re.compile(r"[A-Z0-9]{4}")
_OWN = re.compile(r"([A-Z0-9]{1,8})/([a-zA-Z0-9]{4})")


class State(Form):
    """Code, reason and narrative of a state, below the element of its process. `codes`: those it can have, by process. `closed`: the processes that
    allow no code of somebody's own."""

    def __init__(self, codes: Mapping[str, tuple[str, ...]], closed: frozenset[str] = frozenset()) -> None:
        self.codes, self.closed = codes, closed
        self.parts = {
            "": "*/@#",
            ".own": "Prtry/PrtrySts/Id",
            ".issuer": "Prtry/PrtrySts/Issr",
            ".reason": "*/Rsn/Cd/Cd",
            ".own_reason": "*/Rsn/Cd/Prtry/Id */Rsn/Id Prtry/PrtryRsn/Rsn/Id",
            ".reason_issuer": "*/Rsn/Cd/Prtry/Issr */Rsn/Issr Prtry/PrtryRsn/Rsn/Issr",
            ".narrative": "*/Rsn/AddtlRsnInf */AddtlRsnInf Prtry/PrtryRsn/AddtlRsnInf",
        }

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """Code, reason, narrative."""
        element = vectors.raw(key)
        unknown = pc.and_(pc.is_valid(element), pc.invert(pc.is_in(element, pa.array([*CODES, "Prtry"]))))
        vectors.problem(unknown, lambda row: Unreadable("UNREAD_STATUS", f"{key}: found {element[row].as_py()[:20]}, expected one of {', '.join(CODES)}"))
        vectors.set(key, vectors.known(key, CODES))
        code = schemed(vectors, key, key + ".own", key + ".issuer")
        reason = schemed(vectors, key + ".reason", key + ".own_reason", key + ".reason_issuer")
        return code, reason, vectors.text(key + ".narrative")

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The state with its reason."""
        code, reason, narrative = values
        process = str(row.get("status_process"))
        own = _OWN.fullmatch(code) if isinstance(code, str) and process not in self.closed else None
        if own:
            return f"<Prtry><PrtrySts><Id>{own[2]}</Id><Issr>{own[1]}</Issr></PrtrySts>{_own_reason(reason, narrative)}</Prtry>"
        codes = self.codes.get(process, ())
        element = ELEMENTS.get(code) if isinstance(code, str) and code in codes else None
        if element is None:
            raise CannotBeSaid("status_code", code, f"expected for {process} one of {', '.join(codes)}, or an issuer, a slash and a code of 4 characters")
        inside = _only_own(reason, narrative) if element in OWN_REASONS else _reason(reason, narrative)
        return f"<{element}>{inside}</{element}>"


def _told(narrative: object) -> str:
    return "" if narrative is None else f"<AddtlRsnInf>{said('status_narrative', narrative, 210)}</AddtlRsnInf>"


def _own(reason: object) -> str:
    found = _OWN.fullmatch(reason) if isinstance(reason, str) else None
    if found is None:
        raise CannotBeSaid("status_reason", reason, "expected a scheme, a slash and a code of 4 characters")
    return f"<Id>{found[2]}</Id><Issr>{found[1]}</Issr>"


def _only_own(reason: object, narrative: object) -> str:
    return ("" if reason is None else f"<Rsn>{_own(reason)}</Rsn>") + _told(narrative)


def _own_reason(reason: object, narrative: object) -> str:
    inside = _only_own(reason, narrative)
    return f"<PrtryRsn>{inside}</PrtryRsn>" if inside else ""


def _reason(reason: object, narrative: object) -> str:
    if reason is None:
        if narrative is not None:
            raise CannotBeSaid("status_narrative", narrative, "expected a status_reason beside it")
        return "<NoSpcfdRsn>NORE</NoSpcfdRsn>"
    standard = isinstance(reason, str) and _CODE.fullmatch(reason)
    code = f"<Cd>{reason}</Cd>" if standard else f"<Prtry>{_own(reason)}</Prtry>"
    return f"<Rsn><Cd>{code}</Cd>{_told(narrative)}</Rsn>"
