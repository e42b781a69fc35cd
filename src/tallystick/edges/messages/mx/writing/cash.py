"""camt.053, camt.052 and camt.054: balances and entries as a bank statement, as a report during the day, entries alone as a notification.

Rows     `stated_balance` and `stated_entry` of one or more accounts and statements; camt.054 takes the entries as its rows
Units    currency units; + is a credit
Holds    a statement has one OPENING and one CLOSING balance, and opening + entries = closing; a report has the balances it has, or none
Source   ISO 20022 camt.052.001.12, camt.053.001.12, camt.054.001.12
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal

from tallystick.edges.messages.mt.rows import OF_PLACE
from tallystick.edges.messages.mx.layout.amounts import amount_text
from tallystick.edges.messages.mx.layout.form import CannotBeSaid, Row, said
from tallystick.edges.messages.mx.layout.texts import date_text
from tallystick.edges.messages.mx.writing.frame import moment_text

CASH_KINDS = ("camt.052", "camt.053", "camt.054")
BALANCE_CODES = {"OPENING": "OPBD", "CLOSING": "CLBD", "AVAILABLE": "CLAV", "FORWARD": "FWAV"}
_KEY = ("statement_reference", "account_code", "currency")
_BALANCE = frozenset(["statement_source", *_KEY, "balance_date", "balance_kind", "amount"])
_ENTRY = frozenset(["statement_source", *_KEY, "entry_date", "value_date", "entry_code", "our_reference", "their_reference", "narrative", "amount"])
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}")
_DOMAIN = re.compile(r"([A-Z]{4})-([A-Z]{4})-([A-Z]{4})")


def cash_bodies(kind: str, rows: Sequence[Row], entries: Sequence[Row], at: dt.datetime) -> list[tuple[str, object, object]]:
    """The document of each statement, with its reference. Raises CannotBeSaid."""
    if kind == "camt.054":
        groups = _by([], [*rows, *entries])
        return [_body(key, ("BkToCstmrDbtCdtNtfctn", "Ntfctn"), "".join(map(_entry, several)), at) for key, (_, several) in groups.items()]
    if kind == "camt.052":
        reports = _by(rows, entries).items()
        return [_body(key, ("BkToCstmrAcctRpt", "Rpt"), _stated(balances, several), at) for key, (balances, several) in reports]
    return [_body(key, ("BkToCstmrStmt", "Stmt"), _statement(balances, several), at) for key, (balances, several) in _by(rows, entries).items()]


def _by(balances: Sequence[Row], entries: Sequence[Row]) -> dict[tuple[object, ...], tuple[list[Row], list[Row]]]:
    groups: dict[tuple[object, ...], tuple[list[Row], list[Row]]] = {}
    for place, (rows, known) in enumerate(((balances, _BALANCE), (entries, _ENTRY))):
        for row in rows:
            unsaid = next((column for column, value in row.items() if value is not None and column not in known and column not in OF_PLACE), None)
            if unsaid:
                raise CannotBeSaid(unsaid, row[unsaid], "expected none: the message has no element for it")
            groups.setdefault(tuple([row.get(column) for column in _KEY]), ([], []))[place].append(row)
    return groups


def _body(key: tuple[object, ...], names: tuple[str, str], inside: str, at: dt.datetime) -> tuple[str, object, object]:
    root, name = names
    reference, account = said("statement_reference", key[0], 35), said("account_code", key[1], 34)
    number = f"<IBAN>{account}</IBAN>" if _IBAN.fullmatch(account) else f"<Othr><Id>{account}</Id></Othr>"
    created = f"<CreDtTm>{moment_text(at)}</CreDtTm>"
    general = f"<GrpHdr><MsgId>{reference}</MsgId>{created}</GrpHdr>"
    return f"<{root}>{general}<{name}><Id>{reference}</Id>{created}<Acct><Id>{number}</Id></Acct>{inside}</{name}></{root}>", key[0], None


def _statement(balances: list[Row], entries: list[Row]) -> str:
    opening, closing = (_one(balances, kind) for kind in ("OPENING", "CLOSING"))
    expected = sum((_figure(row) for row in entries), _figure(opening))
    if expected != _figure(closing):
        raise CannotBeSaid("amount", closing.get("amount"), f"expected the opening balance with its entries, {expected}")
    return _stated(balances, entries)


def _stated(balances: list[Row], entries: list[Row]) -> str:
    return "".join(map(_balance, balances)) + "".join(map(_entry, entries))


def _one(balances: list[Row], kind: str) -> Row:
    found = [row for row in balances if row.get("balance_kind") == kind]
    if len(found) != 1:
        raise CannotBeSaid("balance_kind", [row.get("balance_kind") for row in balances], f"expected one {kind} balance")
    return found[0]


def _figure(row: Row) -> Decimal:
    amount = row.get("amount")
    if not isinstance(amount, Decimal) or not amount.is_finite():
        raise CannotBeSaid("amount", amount, "expected a figure")
    return amount


def _signed(row: Row) -> str:
    amount = _figure(row)
    text = amount_text(("amount", "currency"), (abs(amount), row.get("currency")), 18, 5)
    return f"{text}<CdtDbtInd>{'DBIT' if amount < 0 else 'CRDT'}</CdtDbtInd>"


def _balance(row: Row) -> str:
    code = BALANCE_CODES.get(str(row.get("balance_kind")))
    if code is None:
        raise CannotBeSaid("balance_kind", row.get("balance_kind"), f"expected one of {', '.join(BALANCE_CODES)}")
    day = date_text("balance_date", row.get("balance_date"))
    return f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>{_signed(row)}<Dt><Dt>{day}</Dt></Dt></Bal>"


def _entry(row: Row) -> str:
    dates = "".join([_date(row, column, name) for column, name in (("entry_date", "BookgDt"), ("value_date", "ValDt"))])
    if (row.get("entry_date") is None) != (row.get("value_date") is None):
        raise CannotBeSaid("value_date", row.get("value_date"), "expected entry_date and value_date, or neither: one alone is read as both")
    theirs = "" if row.get("their_reference") is None else f"<AcctSvcrRef>{said('their_reference', row['their_reference'], 35)}</AcctSvcrRef>"
    told = "" if row.get("narrative") is None else f"<AddtlNtryInf>{said('narrative', row['narrative'], 500)}</AddtlNtryInf>"
    return f"<Ntry>{_signed(row)}<Sts><Cd>BOOK</Cd></Sts>{dates}{theirs}<BkTxCd>{_code(row)}</BkTxCd>{_ours(row)}{told}</Ntry>"


def _date(row: Row, column: str, name: str) -> str:
    return "" if row.get(column) is None else f"<{name}><Dt>{date_text(column, row[column])}</Dt></{name}>"


def _ours(row: Row) -> str:
    if row.get("our_reference") is None:
        return ""
    reference = said("our_reference", row["our_reference"], 35)
    if reference == "NOTPROVIDED":
        raise CannotBeSaid("our_reference", reference, "expected none: it says that there is none")
    return f"<NtryDtls><TxDtls><Refs><EndToEndId>{reference}</EndToEndId></Refs></TxDtls></NtryDtls>"


def _code(row: Row) -> str:
    if row.get("entry_code") is None:
        return ""
    code = said("entry_code", row["entry_code"], 35)
    domain = _DOMAIN.fullmatch(code)
    if domain:
        return f"<Domn><Cd>{domain[1]}</Cd><Fmly><Cd>{domain[2]}</Cd><SubFmlyCd>{domain[3]}</SubFmlyCd></Fmly></Domn>"
    return f"<Prtry><Cd>{code}</Cd></Prtry>"
