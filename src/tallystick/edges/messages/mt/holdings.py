"""Statement of holdings MT535: one row for each balance of a security.

Reads    the sequences of one MT535 (GENL, SUBSAFE, FIN, SUBBAL)
Writes   `stated_position`: 93B AGGR as TOTAL, AVAI as FREE; 93C of a sub-balance as PLEDGED, LOANED, BORROWED or PENDING
Units    units or face amount, + long (a leading N is negative; pending deliveries are −); price a unit, a percentage as 1/100
Source   ISO 15022 MT535, sequences B, B1, B1c; fields 93B, 93C, 90A, 90B

NAVL is TOTAL less FREE and has no row of its own; where the three contradict each other a remark says so. AGGR, AVAI and NAVL
of a sub-balance repeat the balance by place of safekeeping: counted in a remark. A quantity that is given as face amount and as
amortised value is read once, as face amount.

Reason codes: MISSING_FIELD, BAD_SECURITY, BAD_FIGURE, BAD_DATE, UNREAD_QUANTITY_TYPE, UNREAD_BALANCE_KIND.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from tallystick.edges.messages.mt.fields import Field
from tallystick.edges.messages.mt.figures import long_date, signed_figure
from tallystick.edges.messages.mt.message import Message
from tallystick.edges.messages.mt.rows import Rows, Unreadable
from tallystick.edges.messages.mt.security import security
from tallystick.edges.messages.mt.sequences import Sequence, tree
from tallystick.model.landing import STATED_POSITION

BALANCE_KINDS = {"AGGR": "TOTAL", "AVAI": "FREE"}
SUB_BALANCE_KINDS = {"PLED": "PLEDGED", "COLO": "PLEDGED", "LOAN": "LOANED", "BORR": "BORROWED", "PEND": "PENDING", "PENR": "PENDING"}
WHOLE_BALANCES = frozenset(["AGGR", "AVAI", "NAVL"])
OWED_BY_US = frozenset(["PEND"])
QUANTITY_TYPES = ("FAMT", "UNIT")
_QUANTITY = re.compile(r"([A-Z]{4})/(?:[A-Z]{4}/)?(N?[0-9,]+)")
_PRICE = re.compile(r"(?:PRCT/|ACTU/([A-Z]{3})|DISC/([A-Z]{3})|PREM/([A-Z]{3}))([0-9,]+)")


def read_holdings(message: Message, source: str, rows: Rows) -> None:
    """Read one MT535 into `rows`."""
    root = tree(message.fields)
    general = next(root.every("GENL"), Sequence("GENL"))
    at = f"line {message.place.line_number}: MT535 {_content(general.own('20C', 'SEME')) or 'without a reference'}"
    count = 0
    for account, holding in _holdings(root, _content(general.own("97", "SAFE"))):
        shared, problem = _shared(general, account, holding, source)
        count += _read_balances(holding, shared, problem, rows, at)
    if not count:
        rows.remarks.append(f"{at} states no position for {_content(general.own('97', 'SAFE')) or 'no account'}")
    if root.open_at_end:
        rows.remarks.append(f"{at}: sequences not closed at the end: {', '.join(root.open_at_end)}")
    if (page := general.own("28E")) is not None and page.value.strip() != "1/ONLY":
        rows.remarks.append(f"{at} is page {page.value.strip()}")


def _holdings(root: Sequence, account: str | None) -> Iterator[tuple[str | None, Sequence]]:
    """Each security's sequence with the account it is stated for: that of its sub-account where one is given."""
    for inner in root.inside:
        if inner.name == "FIN":
            yield account, inner
        elif inner.name == "SUBSAFE":
            yield from _holdings(inner, _content(inner.own("97", "SAFE")) or account)


def _shared(general: Sequence, account: str | None, holding: Sequence, source: str) -> tuple[dict[str, object], Unreadable | None]:
    values: dict[str, object] = {"statement_source": source, "account_code": account}
    try:
        values["statement_date"] = long_date(_required(general.own("98", "STAT"), "98 STAT (statement date)"), "98 STAT")
        if account is None:
            raise Unreadable("MISSING_FIELD", "found no 97 SAFE (account), expected one")
        code, kind = security(_required(holding.own("35B"), "35B (security)"))
        values |= {"security_code": code, "security_code_kind": kind} | _price(holding)
    except Unreadable as unreadable:
        return values, unreadable
    return values, None


def _read_balances(holding: Sequence, shared: dict[str, object], problem: Unreadable | None, rows: Rows, at: str) -> int:
    own = _without_second_types(holding.all_own("93"))
    for found in own:
        if found.qualifier != "NAVL":
            _read_balance(found, BALANCE_KINDS.get(found.qualifier), shared, problem, rows)
    inner = [found for each in holding.every("SUBBAL") for found in _without_second_types(each.all_own("93"))]
    parts = [found for found in inner if found.qualifier not in WHOLE_BALANCES]
    for found in parts:
        _read_balance(found, SUB_BALANCE_KINDS.get(found.qualifier), shared, problem, rows)
    if not own and holding.fields:
        first = holding.fields[0]
        missing = problem or Unreadable("MISSING_FIELD", "found no 93B (balance) of the security, expected AGGR")
        rows.add(STATED_POSITION, first.place, shared, f":{first.tag}:{first.value}", missing)
    _remark(rows, at, shared, own, len(inner) - len(parts))
    return len(own) + len(parts)


def _without_second_types(found: list[Field]) -> list[Field]:
    """The balances, leaving out the amortised value of one that is also given as face amount."""
    face = {each.qualifier for each in found if "FAMT/" in each.content}
    return [each for each in found if not ("AMOR/" in each.content and each.qualifier in face)]


def _read_balance(found: Field, kind: str | None, shared: dict[str, object], problem: Unreadable | None, rows: Rows) -> None:
    values = {**shared, "balance_kind": kind}
    try:
        values["quantity"] = -_quantity(found) if found.qualifier in OWED_BY_US else _quantity(found)
        if kind is None:
            known = ", ".join(SUB_BALANCE_KINDS)
            raise Unreadable("UNREAD_BALANCE_KIND", f"93: found {found.qualifier or found.value[:20]!r}, expected AGGR, AVAI, NAVL; in a sub-balance {known}")
    except Unreadable as unreadable:
        problem = problem or unreadable
    rows.add(STATED_POSITION, found.place, values, f":{found.tag}:{found.value}" if problem else None, problem)


def _quantity(found: Field) -> Decimal:
    parts = _QUANTITY.fullmatch(found.content.strip())
    if not parts:
        raise Unreadable("BAD_FIGURE", f"93 {found.qualifier}: found {found.content[:40]!r}, expected FAMT or UNIT, a slash and the quantity")
    if parts[1] not in QUANTITY_TYPES:
        raise Unreadable("UNREAD_QUANTITY_TYPE", f"93 {found.qualifier}: found {parts[1]}, expected FAMT (face amount) or UNIT")
    return signed_figure(parts[2], f"93 {found.qualifier}")


def _price(holding: Sequence) -> dict[str, object]:
    found = holding.own("90") or next((each for inner in holding.every("FIA") if (each := inner.own("90", "MRKT"))), None)
    denomination = holding.anywhere("11A", "DENO")
    currency = _content(denomination)
    parts = _PRICE.fullmatch(found.content.strip()) if found else None
    if found is None or not parts:
        return {"currency": currency}
    amount = signed_figure(parts[4], "90")
    percent = found.content.startswith("PRCT/")
    return {"price": amount / 100 if percent else amount, "currency": parts[1] or parts[2] or parts[3] or currency}


def _remark(rows: Rows, at: str, shared: dict[str, object], own: list[Field], repeated: int) -> None:
    stated = {found.qualifier: parts[2] for found in own if (parts := _QUANTITY.fullmatch(found.content.strip()))}
    code = shared.get("security_code", "a security")
    if set(stated) >= WHOLE_BALANCES:
        total, free, rest = (signed_figure(stated[each], each) for each in ("AGGR", "AVAI", "NAVL"))
        if total != free + rest:
            rows.remarks.append(f"{at}: {code} total {total} is not available {free} + not available {rest}")
    if repeated:
        rows.remarks.append(f"{at}: {code} balances by place of safekeeping not read: {repeated}")


def _content(found: Field | None) -> str | None:
    return (found.content.strip() or None) if found else None


def _required(found: Field | None, what: str) -> str:
    if found is None:
        raise Unreadable("MISSING_FIELD", f"found no {what}, expected one")
    return found.content.strip()
