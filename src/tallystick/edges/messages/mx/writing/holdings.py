"""semt.002 and semt.003: balances of securities as a statement of holdings, of custody or for accounting, one message an account and day.

Rows     `stated_position`: TOTAL is AggtBal, FREE AvlblBal (semt.002 alone), PLEDGED, LOANED, BORROWED and PENDING are BalBrkdwn
Units    units; a negative quantity is SHOR; PENDING ones are PENR (+) or PEND (−)
Holds    every security has its TOTAL, which the schema wants; for accounting also its price, and the value is TOTAL × price, half up at the cent
Source   ISO 20022 semt.002.001.12, semt.003.001.12
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from tallystick.edges.messages.mt.rows import OF_PLACE
from tallystick.edges.messages.mx.layout.amounts import SECURITY, currency_text, figure_text
from tallystick.edges.messages.mx.layout.form import CannotBeSaid, Row, said
from tallystick.edges.messages.mx.layout.texts import date_text

CUSTODY, ACCOUNTING = "semt.002", "semt.003"
ROOTS = {CUSTODY: "SctiesBalCtdyRpt", ACCOUNTING: "SctiesBalAcctgRpt"}
HOLDINGS_KINDS = tuple(ROOTS)
_CENT = Decimal("0.01")
_SAID = frozenset(
    ["statement_source", "account_code", "statement_date", "security_code", "security_code_kind", "balance_kind", "quantity", "price", "currency"]
)
_PARTS = {"PLEDGED": "PLED", "LOANED": "LOAN", "BORROWED": "BORR"}
_GENERAL = "<Frqcy><Cd>DAIL</Cd></Frqcy><UpdTp><Cd>COMP</Cd></UpdTp><StmtBsis><Cd>SETT</Cd></StmtBsis><ActvtyInd>true</ActvtyInd>"


def holdings_bodies(kind: str, rows: Sequence[Row]) -> list[tuple[str, object, object]]:
    """The document of each statement, with its reference. Raises CannotBeSaid."""
    for row in rows:
        unsaid = next((column for column, value in row.items() if value is not None and column not in _SAID and column not in OF_PLACE), None)
        if unsaid:
            raise CannotBeSaid(unsaid, row[unsaid], "expected none: the message has no element for it")
    return [_statement(kind, number, group) for number, group in enumerate(_by(rows, "account_code", "statement_date"), start=1)]


def _by(rows: Sequence[Row], *columns: str) -> list[list[Row]]:
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        groups.setdefault(tuple(row.get(column) for column in columns), []).append(row)
    return list(groups.values())


def _statement(kind: str, number: int, rows: list[Row]) -> tuple[str, object, object]:
    day = date_text("statement_date", rows[0].get("statement_date"))
    reference = f"{day.replace('-', '')}H{number:06d}"
    general = f"<StmtId>{reference}</StmtId><StmtDtTm><Dt>{day}</Dt></StmtDtTm>{_GENERAL}"
    general += f"{'<AudtdInd>false</AudtdInd>' if kind == ACCOUNTING else ''}<SubAcctInd>false</SubAcctInd>"
    account = f"<SfkpgAcct><Id>{said('account_code', rows[0].get('account_code'), 35)}</Id></SfkpgAcct>"
    holdings = "".join([_holding(kind, group) for group in _by(rows, "security_code", "security_code_kind")])
    page = "<Pgntn><PgNb>1</PgNb><LastPgInd>true</LastPgInd></Pgntn>"
    body = f"<{ROOTS[kind]}>{page}<StmtGnlDtls>{general}</StmtGnlDtls>{account}{holdings}</{ROOTS[kind]}>"
    return body, reference, None


def _holding(kind: str, rows: list[Row]) -> str:
    columns = ("security_code", "security_code_kind")
    security = SECURITY.write(columns, tuple(rows[0].get(column) for column in columns), rows[0])
    kinds = [row.get("balance_kind") for row in rows]
    most_free = 0 if kind == ACCOUNTING else 1
    if kinds.count("TOTAL") != 1 or kinds.count("FREE") > most_free:
        wanted = f"expected one TOTAL among them, and {'at most one' if most_free else 'no'} FREE"
        raise CannotBeSaid("balance_kind", kinds, f"for {rows[0].get('security_code')}, {wanted}")
    total = "".join([f"<AggtBal>{_short(row)}<Qty><Qty>{_quantity(row)}</Qty></Qty></AggtBal>" for row in rows if row.get("balance_kind") == "TOTAL"])
    free = "".join(
        [f"<AvlblBal>{_short(row) if _size(row) < 0 else ''}<Qty>{_quantity(row)}</Qty></AvlblBal>" for row in rows if row.get("balance_kind") == "FREE"]
    )
    parts = "".join([_part(kind, row) for row in rows if row.get("balance_kind") not in ("TOTAL", "FREE")])
    worth = _worth(rows) if kind == ACCOUNTING else ""
    return f"<BalForAcct><FinInstrmId>{security}</FinInstrmId>{total}{free}{_price(rows)}{worth}{parts}</BalForAcct>"


def _worth(rows: list[Row]) -> str:
    """What the whole balance is worth at its price, in the currency of the price."""
    total = next(row for row in rows if row.get("balance_kind") == "TOTAL")
    price = total.get("price")
    if not isinstance(price, Decimal):
        raise CannotBeSaid("price", price, f"for {total.get('security_code')}, expected one: an accounting balance says what it is worth")
    value = (_size(total) * price).quantize(_CENT, ROUND_HALF_UP)
    amount = f'<Amt Ccy="{currency_text("currency", total.get("currency"))}">{figure_text("price", abs(value), 18, 5)}</Amt>'
    return f"<AcctBaseCcyAmts><HldgVal>{amount}<Sgn>{'false' if value < 0 else 'true'}</Sgn></HldgVal></AcctBaseCcyAmts>"


def _short(row: Row) -> str:
    return f"<ShrtLngInd>{'SHOR' if _size(row) < 0 else 'LONG'}</ShrtLngInd>"


def _quantity(row: Row) -> str:
    return f"<Qty><Unit>{figure_text('quantity', abs(_size(row)), 18, 17)}</Unit></Qty>"


def _size(row: Row) -> Decimal:
    value = row.get("quantity")
    if not isinstance(value, Decimal) or not value.is_finite():
        raise CannotBeSaid("quantity", value, "expected a figure")
    return value


def _part(kind: str, row: Row) -> str:
    part = row.get("balance_kind")
    code = ("PEND" if _size(row) < 0 else "PENR") if part == "PENDING" else _PARTS.get(str(part))
    if code is None:
        raise CannotBeSaid("balance_kind", part, f"expected TOTAL, FREE, PENDING or one of {', '.join(_PARTS)}")
    if kind == ACCOUNTING and part != "PENDING" and _size(row) < 0:
        raise CannotBeSaid("quantity", row.get("quantity"), f"expected none below zero: a part {part} has no sign in {ACCOUNTING}")
    short = "" if part == "PENDING" else _short(row)
    size = f"<Qty>{_quantity(row)}</Qty>" if kind == ACCOUNTING else f"<Qty>{short}<Qty>{_quantity(row)}</Qty></Qty>"
    return f"<BalBrkdwn><SubBalTp><Cd>{code}</Cd></SubBalTp>{size}</BalBrkdwn>"


def _price(rows: list[Row]) -> str:
    prices = {(row.get("price"), row.get("currency")) for row in rows}
    if len(prices) > 1:
        raise CannotBeSaid("price", [price for price, _ in prices], f"for {rows[0].get('security_code')}, expected the same in all balances")
    price, currency = next(iter(prices))
    if price is None and currency is None:
        return ""
    amount = f'<Amt Ccy="{currency_text("currency", currency)}">{figure_text("price", price, 18, 13)}</Amt>'
    return f"<PricDtls><Tp><Cd>MRKT</Cd></Tp><Val>{amount}</Val><ValTp><ValTp>PARV</ValTp></ValTp></PricDtls>"
