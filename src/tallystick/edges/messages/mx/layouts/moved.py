"""How sese.025, 026 and 024 are read for the books: one `depository_message` a message, equal to that of MT544 to 547 and MT548.

Row      sese.025: MADE; sese.026: REVERSED; sese.024: REJECTED, DROPPED or PENDING, by the gravest of its states
Units    quantity + into our account, money + we receive; a reversal repeats what it takes back, so its signs are the opposite
Source   ISO 20022 sese.024, sese.025, sese.026; partial settlement (PAIN, PARC) in `status_reason`; venues.md 9.2, 9.3

`activity_reference` is the header's, else the depository's own of the transaction, else ours. Kind as in MT: CNS where the contra account is one of the
settings; LOAN and LOAN_RETURN, CORPORATE_ACTION, TRANSFER by the type of transaction; else DVP or FREE. A pre-advice (PreConf) has not
happened: UNREAD_CONDITION.

Reason codes: MISSING_ELEMENT, UNREAD_STATUS, UNREAD_CONDITION, CONTRADICTION.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import Any

import pyarrow as pa

from tallystick.edges.messages.mt.layout.movement import NAMED, STATUSES
from tallystick.edges.messages.mt.rows import Unreadable
from tallystick.edges.messages.mx.arrow import pc
from tallystick.edges.messages.mx.layout import Group, Item, Layout, Part
from tallystick.edges.messages.mx.layout.amounts import MONEY, QUANTITY, SECURITY
from tallystick.edges.messages.mx.layout.form import CannotBeSaid, Row
from tallystick.edges.messages.mx.layout.states import CODES
from tallystick.edges.messages.mx.layout.texts import CODE, DATE, MOVEMENT, PARTY, PAYMENT, REFERENCE, Text, Word
from tallystick.edges.messages.mx.layouts.terms import DELIVERING, OTHER_SIDE, RECEIVING
from tallystick.edges.messages.mx.vectors import Vectors
from tallystick.model.landing import DEPOSITORY_MESSAGE

PROCESSES = {"IPRC": "PrcgSts", "MTCH": "MtchgSts", "INMH": "IfrrdMtchgSts", "SETT": "SttlmSts"}
"""Process as MT548 says it: the element."""

WRITTEN_KINDS = {"DVP": "TRAD", "FREE": "TRAD", "CNS": "TRAD", "TRANSFER": "OWNE", "CORPORATE_ACTION": "CORP"}
PARTIALLY = Word({"PAIN": "PAIN", "PARC": "PARC"})
_OWN = (
    Item("AcctOwnrTxId", ("our_reference",), REFERENCE, owed=True),
    Item("AcctSvcrTxId", ("_activity",), REFERENCE, also=("MktInfrstrctrTxId", "PrcrTxId"), read_only=True),
)
_DIRECTION = (Item("SctiesMvmntTp", ("movement",), MOVEMENT, needed=True), Item("Pmt", ("payment",), PAYMENT, needed=True))
_KIND = Item("SctiesTxTp", ("_kind",), CODE)
_CONTRA = tuple([Group(name, (Item("Pty1/Id", ("contra_account",), PARTY, also=("Pty2/Id",)),), side=OTHER_SIDE[name]) for name in (DELIVERING, RECEIVING)])
_FRAME = frozenset(["sender", "message_type"])


_MOVED: tuple[Part, ...] = (
    Group("TxIdDtls", (*_OWN, *_DIRECTION)),
    Group("AddtlParams", (Item("PreConf", ("_early",), Text(), read_only=True), Item("PrtlSttlm", ("status_reason",), PARTIALLY))),
    Group("TradDtls", (Item("FctvSttlmDt/Dt", ("settlement_date",), DATE, needed=True),)),
    Item("FinInstrmId", ("security_code", "security_code_kind"), SECURITY, needed=True),
    Group(
        "QtyAndAcctDtls",
        (
            Item("SttldQty", ("quantity", "_quantity_kind"), QUANTITY, needed=True),
            Item("SfkpgAcct/Id", ("depository_account",), REFERENCE, owed=True),
        ),
    ),
    Group("SttlmParams", (_KIND,)),
    *_CONTRA,
    Item("SttldAmt", ("money", "currency"), MONEY),
)
"""What sese.025 and 026 say alike."""


def _signed(columns: dict[str, Any], vectors: Vectors, cns_accounts: tuple[str, ...]) -> None:
    out = pc.equal(columns["movement"], "DELIVER")
    columns["quantity"] = vectors.negated(columns["quantity"], out)
    columns["money"] = vectors.negated(columns["money"], pc.invert(out))
    columns["activity_kind"] = _kind(columns, out, cns_accounts)
    columns["activity_reference"] = pc.coalesce(columns["activity_reference"], columns["_activity"], columns["our_reference"])


def _kind(columns: dict[str, Any], out: Any, cns_accounts: tuple[str, ...]) -> Any:
    plain = pc.if_else(pc.equal(columns["payment"], "AGAINST"), "DVP", "FREE")
    kind, lent = columns["_kind"], pc.is_in(columns["_kind"], pa.array(["SECL", "SECB"]))
    loan = pc.if_else(pc.equal(pc.equal(kind, "SECL"), out), "LOAN", "LOAN_RETURN")
    for code, word in NAMED.items():
        plain = pc.if_else(pc.fill_null(pc.equal(kind, code), False), word, plain)
    cns = pc.is_in(columns["contra_account"], pa.array(cns_accounts, pa.string()))
    return pc.if_else(cns, "CNS", pc.if_else(lent, loan, plain))


def _prepare(row: Row) -> Row:
    """Direction and payment out of the signs."""
    quantity, money, kind = row.get("quantity"), row.get("money"), row.get("activity_kind")
    sign = -1 if isinstance(quantity, Decimal) and quantity < 0 else 1
    lent = {"LOAN": "SECL" if sign < 0 else "SECB", "LOAN_RETURN": "SECB" if sign < 0 else "SECL"}
    written = {**WRITTEN_KINDS, **lent}.get(str(kind))
    if written is None or (kind == "DVP" and money is None) or (kind == "FREE" and money is not None):
        raise CannotBeSaid("activity_kind", kind, f"expected one of {', '.join([*WRITTEN_KINDS, *lent])}, DVP with money, FREE without")
    if isinstance(money, Decimal) and money * sign > 0:
        raise CannotBeSaid("money", money, "expected the opposite sign of the quantity")
    terms = {"movement": "DELIVER" if sign < 0 else "RECEIVE", "payment": "FREE" if money is None else "AGAINST"}
    sizes = {"quantity": abs(quantity) if isinstance(quantity, Decimal) else quantity, "money": abs(money) if isinstance(money, Decimal) else money}
    return {**row, **terms, **sizes, "_kind": written}


@lru_cache(maxsize=16)
def confirmed(cns_accounts: tuple[str, ...] = ()) -> Layout:
    """The layout of sese.025, for these contra accounts of the clearing house."""

    def complete(columns: dict[str, Any], vectors: Vectors) -> None:
        _signed(columns, vectors, cns_accounts)
        early = columns["_early"]
        vectors.problem(
            pc.is_valid(early),
            lambda row: Unreadable("UNREAD_CONDITION", f"AddtlParams/PreConf: found {early[row].as_py()[:20]}, a pre-advice is not yet settled"),
        )
        unpaid = pc.and_(pc.equal(columns["payment"], "AGAINST"), pc.is_null(columns["money"]))
        vectors.problem(unpaid, lambda row: Unreadable("MISSING_ELEMENT", "found no SttldAmt (amount), expected one in a settlement against payment"))

    return Layout(
        "sese.025",
        "SctiesSttlmTxConf",
        DEPOSITORY_MESSAGE,
        _MOVED,
        given={"activity_status": "MADE"},
        complete=complete,
        prepare=_prepare,
        prepared=frozenset(["activity_kind"]),
        of_frame=_FRAME,
        reference="activity_reference",
    )


@lru_cache(maxsize=16)
def taken_back(cns_accounts: tuple[str, ...] = ()) -> Layout:
    """How sese.026 is read: the movement it repeats, with the opposite signs."""
    made = confirmed(cns_accounts)

    def complete(columns: dict[str, Any], vectors: Vectors) -> None:
        if made.complete is not None:
            made.complete(columns, vectors)
        columns["quantity"], columns["money"] = pc.negate(columns["quantity"]), pc.negate(columns["money"])

    given = {"activity_status": "REVERSED"}
    return replace(made, message="sese.026", root="SctiesSttlmTxRvslAdvc", given=given, complete=complete, prepare=None, prepared=frozenset())


@lru_cache(maxsize=16)
def advised(cns_accounts: tuple[str, ...] = ()) -> Layout:
    """How sese.024 is read for the books."""

    def complete(columns: dict[str, Any], vectors: Vectors) -> None:
        _signed(columns, vectors, cns_accounts)
        _gravest(columns, vectors)

    states = tuple(
        [
            part
            for name in PROCESSES.values()
            for part in (
                Item(f"{name}/*/@#", (f"_{name}",), Text()),
                Item(f"{name}/*/Rsn/Cd/Cd", (f"_{name}_reason",), Text(), also=(f"{name}/*/Rsn/Cd/Prtry/Id",)),
            )
        ]
    )
    return Layout(
        "sese.024",
        "SctiesSttlmTxStsAdvc",
        DEPOSITORY_MESSAGE,
        (
            Group("TxId", _OWN),
            *states,
            Group(
                "TxDtls",
                (
                    Item("SfkpgAcct/Id", ("depository_account",), REFERENCE),
                    Item("FinInstrmId", ("security_code", "security_code_kind"), SECURITY),
                    Item("SttlmQty", ("quantity", "_quantity_kind"), QUANTITY),
                    Item("SttlmAmt", ("money", "currency"), MONEY),
                    Item("SttlmDt/Dt", ("settlement_date",), DATE),
                    Item("SctiesMvmntTp", ("movement",), MOVEMENT),
                    Item("Pmt", ("payment",), PAYMENT),
                    Group("SttlmParams", (_KIND,)),
                    *_CONTRA,
                ),
            ),
        ),
        complete=complete,
        of_frame=_FRAME,
        reference="activity_reference",
    )


def _gravest(columns: dict[str, Any], vectors: Vectors) -> None:
    """Our status and the reason of the gravest state."""
    status, reason = vectors.constant(None), vectors.constant(None)
    for process, code, word in reversed(STATUSES):
        if process not in PROCESSES:
            continue
        element = columns[f"_{PROCESSES[process]}"]
        here = pc.fill_null(pc.is_in(element, pa.array([name for name, each in CODES.items() if each == code], pa.string())), False)
        status = pc.if_else(here, word, status)
        reason = pc.if_else(here, columns[f"_{PROCESSES[process]}_reason"], reason)
    columns["activity_status"], columns["status_reason"] = status, reason
    told = pc.coalesce(*[columns[f"_{name}"] for name in PROCESSES.values()])
    vectors.need("status (PrcgSts, MtchgSts, SttlmSts)", told)
    known = ", ".join(CODES)
    vectors.problem(pc.is_null(status), lambda row: Unreadable("UNREAD_STATUS", f"found {told[row].as_py()[:20]}, expected one of {known}"))
    directed = pc.and_(pc.is_null(columns["movement"]), pc.is_valid(columns["quantity"]))
    vectors.problem(directed, lambda row: Unreadable("MISSING_ELEMENT", "found a quantity without SctiesMvmntTp, expected one: it gives the sign"))
