"""Cash statements: camt.053 (statement), camt.052 (report) and camt.054 (notification), all versions.

Reads    the elements Bal and Ntry of each Stmt, Rpt or Ntfctn, as they end
Writes   `stated_balance` (OPBD or PRCD OPENING, CLBD CLOSING, OPAV, CLAV, ITAV AVAILABLE, FWAV FORWARD) and `stated_entry`
Units    currency units; + CRDT (the bank owes us, credits us), − DBIT. A reversal's indicator already says its own direction
Holds    camt.053: opening + booked entries = closing, or the closing row has the reason BALANCE_DOES_NOT_ADD
Source   ISO 20022 camt.052, 053, 054, versions 001.01 to 001.14

ITBD stands for the end of a page where OPBD is there and CLBD is not, and for its start in the opposite case; alone it is neither
opening nor closing. One row an entry, also where the bank booked several transactions in one.

Reason codes: INCOMPLETE_STATEMENT, MISSING_ELEMENT, BAD_DATE, BAD_FIGURE, UNREAD_BALANCE_KIND, ENTRY_NOT_BOOKED, BALANCE_DOES_NOT_ADD.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from lxml import etree

from tallystick.edges.messages.mt.rows import Place, Rows, Unreadable, reject
from tallystick.edges.messages.mx.elements import date, figure, find, find_all, source_text, text
from tallystick.model.landing import STATED_BALANCE, STATED_ENTRY

BALANCE_KINDS = {"OPBD": "OPENING", "PRCD": "OPENING", "CLBD": "CLOSING", "OPAV": "AVAILABLE", "CLAV": "AVAILABLE", "ITAV": "AVAILABLE", "FWAV": "FORWARD"}
SIGNS = {"CRDT": 1, "DBIT": -1}
STATEMENTS = frozenset(["Stmt", "Rpt", "Ntfctn"])


@dataclass
class CashStatement:
    """One statement while its elements are read."""

    source: str
    checked: bool
    rows: Rows
    balances: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    entries: list[dict[str, object]] = field(default_factory=list)
    unreadable: int = 0


def read_balance(statement: CashStatement, element: etree._Element, place: Place) -> None:
    """Read one Bal; its kind is settled when the statement ends."""
    code = text(element, "Tp/CdOrPrtry/Cd") or text(element, "Tp/Cd") or text(element, "Tp/CdOrPrtry/Prtry") or ""
    values = _common(statement, element)
    problem = _account_missing(values)
    try:
        values |= _amount(element)
        values["balance_date"] = date(find(element, "Dt"), "Bal/Dt")
    except Unreadable as unreadable:
        problem = problem or unreadable
    row = statement.rows.add(STATED_BALANCE, place, {**values, "balance_kind": BALANCE_KINDS.get(code)}, source_text(element), problem)
    statement.balances.append((code, row))


def read_entry(statement: CashStatement, element: etree._Element, place: Place) -> None:
    """Read one Ntry."""
    values = _common(statement, element) | _references(element)
    status = text(element, "Sts/Cd") or text(element, "Sts")
    problem = _account_missing(values)
    try:
        values |= _amount(element)
        values |= _dates(element)
        if status not in ("BOOK", None):
            raise Unreadable("ENTRY_NOT_BOOKED", f"Ntry/Sts: found {status[:20]}, expected BOOK; a pending entry is not yet a fact of the account")
    except Unreadable as unreadable:
        problem = problem or unreadable
    row = statement.rows.add(STATED_ENTRY, place, values, source_text(element), problem)
    statement.unreadable += problem is not None and problem.reason != "ENTRY_NOT_BOOKED"
    if problem is None:
        statement.entries.append(row)


def end_statement(statement: CashStatement) -> None:
    """Settle what interim balances are, and check that the statement adds up."""
    codes = {code for code, _ in statement.balances}
    interim = "CLOSING" if "OPBD" in codes and "CLBD" not in codes else "OPENING" if "CLBD" in codes and not codes & {"OPBD", "PRCD"} else None
    for code, row in statement.balances:
        if code == "ITBD" and interim:
            row["balance_kind"] = interim
        if row["balance_kind"] is None:
            reject(row, Unreadable("UNREAD_BALANCE_KIND", f"Bal/Tp: found {code[:20] or 'none'}, expected one of {', '.join(BALANCE_KINDS)}"))
    if statement.checked:
        _check(statement)


def _common(statement: CashStatement, element: etree._Element) -> dict[str, object]:
    whole = element.getparent()
    account = find(whole, "Acct/Id")
    named = text(account, "IBAN") or text(account, "Othr|PrtryAcct/Id") or text(account, "BBAN|UPIC") or text(whole, "Acct/Prxy/Id")
    return {"statement_source": statement.source, "statement_reference": text(whole, "Id"), "account_code": named}


def _account_missing(values: dict[str, object]) -> Unreadable | None:
    return None if values["account_code"] else Unreadable("MISSING_ELEMENT", "found no Acct/Id (account), expected one in every statement")


def _amount(element: etree._Element) -> dict[str, object]:
    stated = find(element, "Amt")
    amount = figure(stated, "Amt")
    direction = text(element, "CdtDbtInd") or ""
    if direction not in SIGNS:
        raise Unreadable("MISSING_ELEMENT", f"CdtDbtInd: found {direction[:20] or 'none'}, expected CRDT or DBIT")
    currency = stated.get("Ccy") if stated is not None else None
    if currency is None:
        raise Unreadable("MISSING_ELEMENT", "Amt: found no currency (Ccy), expected one")
    return {"amount": amount * SIGNS[direction], "currency": currency}


def _dates(element: etree._Element) -> dict[str, object]:
    booked, value = find(element, "BookgDt"), find(element, "ValDt")
    if booked is None and value is None:
        return {}
    return {
        "entry_date": date(booked if booked is not None else value, "Ntry/BookgDt"),
        "value_date": date(value if value is not None else booked, "Ntry/ValDt"),
    }


def _references(element: etree._Element) -> dict[str, object]:
    transactions = [each for details in find_all(element, "NtryDtls") for each in find_all(details, "TxDtls")] or find_all(element, "TxDtls")
    ours = [each for each in (text(one, "Refs/EndToEndId") for one in transactions) if each and each != "NOTPROVIDED"]
    only = transactions[0] if len(transactions) == 1 else None
    batch = text(element, "NtryDtls/Btch/PmtInfId") or text(element, "Btch/PmtInfId")
    told = [text(element, "AddtlNtryInf"), *[each.text for one in transactions for each in one.iter() if str(each.tag).endswith("}Ustrd")]]
    several = [f"{len(transactions)} transactions: {', '.join(ours)}"] if len(transactions) > 1 else []
    return {
        "our_reference": batch or (ours[0] if only is not None and ours else None),
        "their_reference": text(element, "AcctSvcrRef") or text(only, "Refs/AcctSvcrRef") or text(element, "NtryRef"),
        "entry_code": _code(find(element, "BkTxCd")),
        "narrative": "\n".join([each.strip() for each in told if each and each.strip()] + several)[:4000] or None,
    }


def _code(element: etree._Element | None) -> str | None:
    family = [text(element, "Domn/Cd"), text(element, "Domn/Fmly/Cd"), text(element, "Domn/Fmly/SubFmlyCd")]
    return "-".join(each for each in family if each) or text(element, "Prtry/Cd")


def _check(statement: CashStatement) -> None:
    opening = _side(statement, "OPENING", "OPBD")
    closing = _side(statement, "CLOSING", "CLBD")
    if not opening or not closing:
        for row in opening + closing:
            reject(row, Unreadable("INCOMPLETE_STATEMENT", f"found no {'closing' if opening else 'opening'} balance, so that the statement cannot be added up"))
        return
    entries = _sum(statement.entries)
    expected = _sum(opening[:1]) + entries
    for row in closing:
        currencies = {row.get("currency"), opening[0].get("currency"), *[each.get("currency") for each in statement.entries]}
        if _sum([row]) != expected or len(currencies) > 1 or statement.unreadable:
            stated = f"found closing {row.get('amount')} {row.get('currency')}, "
            stated += f"expected opening {opening[0].get('amount')} + entries {entries} = {expected} {opening[0].get('currency')}"
            reject(row, Unreadable("BALANCE_DOES_NOT_ADD", stated + (f"; {statement.unreadable} entries unreadable" if statement.unreadable else "")))
            statement.rows.remarks.append(f"statement {row.get('statement_reference') or 'without a number'} does not add up: {stated}")


def _side(statement: CashStatement, kind: str, preferred: str) -> list[dict[str, object]]:
    """The rows of a kind, those of the preferred code first."""
    rows = [(code != preferred, row) for code, row in statement.balances if row.get("balance_kind") == kind]
    return [row for _, row in sorted(rows, key=lambda each: each[0])]


def _sum(rows: list[dict[str, object]]) -> Decimal:
    amounts = (row.get("amount") for row in rows)
    return sum((each for each in amounts if isinstance(each, Decimal)), Decimal(0))
