"""semt.002: balances of securities as a statement of holdings, one message an account and day.

Rows     `stated_position`: TOTAL is AggtBal, FREE AvlblBal, PLEDGED, LOANED, BORROWED and PENDING are BalBrkdwn
Units    units; a negative quantity is SHOR; PENDING ones are PENR (+) or PEND (−)
Holds    every security has its TOTAL, which the schema wants
Source   ISO 20022 semt.002.001.12
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tallystick.edges.messages.mt.rows import OF_PLACE
from tallystick.edges.messages.mx.layout.amounts import SECURITY, currency_text, figure_text
from tallystick.edges.messages.mx.layout.form import CannotBeSaid, Row, said
from tallystick.edges.messages.mx.layout.texts import date_text

HOLDINGS_KIND = "semt.002"
_SAID = frozenset(
    ["statement_source", "account_code", "statement_date", "security_code", "security_code_kind", "balance_kind", "quantity", "price", "currency"]
)
_PARTS = {"PLEDGED": "PLED", "LOANED": "LOAN", "BORROWED": "BORR"}
_GENERAL = "<Frqcy><Cd>DAIL</Cd></Frqcy><UpdTp><Cd>COMP</Cd></UpdTp><StmtBsis><Cd>SETT</Cd></StmtBsis><ActvtyInd>true</ActvtyInd><SubAcctInd>false</SubAcctInd>"


def holdings_bodies(rows: Sequence[Row]) -> list[tuple[str, object, object]]:
    """The document of each statement, with its reference. Raises CannotBeSaid."""
    for row in rows:
        unsaid = next((column for column, value in row.items() if value is not None and column not in _SAID and column not in OF_PLACE), None)
        if unsaid:
            raise CannotBeSaid(unsaid, row[unsaid], "expected none: the message has no element for it")
    return [_statement(number, group) for number, group in enumerate(_by(rows, "account_code", "statement_date"), start=1)]


def _by(rows: Sequence[Row], *columns: str) -> list[list[Row]]:
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        groups.setdefault(tuple(row.get(column) for column in columns), []).append(row)
    return list(groups.values())


def _statement(number: int, rows: list[Row]) -> tuple[str, object, object]:
    day = date_text("statement_date", rows[0].get("statement_date"))
    reference = f"{day.replace('-', '')}H{number:06d}"
    general = f"<StmtId>{reference}</StmtId><StmtDtTm><Dt>{day}</Dt></StmtDtTm>{_GENERAL}"
    account = f"<SfkpgAcct><Id>{said('account_code', rows[0].get('account_code'), 35)}</Id></SfkpgAcct>"
    holdings = "".join([_holding(group) for group in _by(rows, "security_code", "security_code_kind")])
    page = "<Pgntn><PgNb>1</PgNb><LastPgInd>true</LastPgInd></Pgntn>"
    body = f"<SctiesBalCtdyRpt>{page}<StmtGnlDtls>{general}</StmtGnlDtls>{account}{holdings}</SctiesBalCtdyRpt>"
    return body, reference, None


def _holding(rows: list[Row]) -> str:
    columns = ("security_code", "security_code_kind")
    security = SECURITY.write(columns, tuple(rows[0].get(column) for column in columns), rows[0])
    kinds = [row.get("balance_kind") for row in rows]
    if kinds.count("TOTAL") != 1 or kinds.count("FREE") > 1:
        raise CannotBeSaid("balance_kind", kinds, f"for {rows[0].get('security_code')}, expected one TOTAL among them, and at most one FREE")
    total = "".join([f"<AggtBal>{_short(row)}<Qty><Qty>{_quantity(row)}</Qty></Qty></AggtBal>" for row in rows if row.get("balance_kind") == "TOTAL"])
    free = "".join(
        [f"<AvlblBal>{_short(row) if _size(row) < 0 else ''}<Qty>{_quantity(row)}</Qty></AvlblBal>" for row in rows if row.get("balance_kind") == "FREE"]
    )
    parts = "".join([_part(row) for row in rows if row.get("balance_kind") not in ("TOTAL", "FREE")])
    return f"<BalForAcct><FinInstrmId>{security}</FinInstrmId>{total}{free}{_price(rows)}{parts}</BalForAcct>"


def _short(row: Row) -> str:
    return f"<ShrtLngInd>{'SHOR' if _size(row) < 0 else 'LONG'}</ShrtLngInd>"


def _quantity(row: Row) -> str:
    return f"<Qty><Unit>{figure_text('quantity', abs(_size(row)), 18, 17)}</Unit></Qty>"


def _size(row: Row) -> Decimal:
    value = row.get("quantity")
    if not isinstance(value, Decimal) or not value.is_finite():
        raise CannotBeSaid("quantity", value, "expected a figure")
    return value


def _part(row: Row) -> str:
    kind = row.get("balance_kind")
    code = ("PEND" if _size(row) < 0 else "PENR") if kind == "PENDING" else _PARTS.get(str(kind))
    if code is None:
        raise CannotBeSaid("balance_kind", kind, f"expected TOTAL, FREE, PENDING or one of {', '.join(_PARTS)}")
    short = "" if kind == "PENDING" else _short(row)
    return f"<BalBrkdwn><SubBalTp><Cd>{code}</Cd></SubBalTp><Qty>{short}<Qty>{_quantity(row)}</Qty></Qty></BalBrkdwn>"


def _price(rows: list[Row]) -> str:
    prices = {(row.get("price"), row.get("currency")) for row in rows}
    if len(prices) > 1:
        raise CannotBeSaid("price", [price for price, _ in prices], f"for {rows[0].get('security_code')}, expected the same in all balances")
    price, currency = next(iter(prices))
    if price is None and currency is None:
        return ""
    amount = f'<Amt Ccy="{currency_text("currency", currency)}">{figure_text("price", price, 18, 13)}</Amt>'
    return f"<PricDtls><Tp><Cd>MRKT</Cd></Tp><Val>{amount}</Val><ValTp><ValTp>PARV</ValTp></ValTp></PricDtls>"
