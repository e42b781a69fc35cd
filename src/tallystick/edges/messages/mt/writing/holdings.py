"""MT535: balances of securities as a statement of holdings, one message an account and day.

Rows     `stated_position`: TOTAL is 93B AGGR, FREE 93B AVAI, PLEDGED, LOANED, BORROWED, PENDING are 93C in a sub-balance
Units    units; a negative quantity has a leading N, PENDING ones are PENR (+) or PEND (−)
Holds    every security has its TOTAL, which the standard wants
Source   ISO 15022 user handbook, MT535
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tallystick.edges.messages.mt.layout import Item, Says
from tallystick.edges.messages.mt.layout.amounts import SECURITY, figure_text
from tallystick.edges.messages.mt.layout.form import CannotBeSaid, Row
from tallystick.edges.messages.mt.layout.texts import ACCOUNT
from tallystick.edges.messages.mt.layout.times import DATE, date_text
from tallystick.edges.messages.mt.rows import OF_PLACE
from tallystick.edges.messages.mt.writing.walk import Walk

_SAID = frozenset(
    ["statement_source", "account_code", "statement_date", "security_code", "security_code_kind", "balance_kind", "quantity", "price", "currency"]
)
_WHOLE = {"TOTAL": "AGGR", "FREE": "AVAI"}
_PARTS = {"PLEDGED": "PLED", "LOANED": "LOAN", "BORROWED": "BORR"}
_SECURITY = Walk((Item("35B", "", ("security_code", "security_code_kind"), SECURITY, needed=True),))
_GENERAL = Walk(
    (
        Item("98", "STAT", ("statement_date",), DATE, needed=True),
        Says("22F", ":SFRE//DAIL"),
        Says("22F", ":CODE//COMP"),
        Says("22F", ":STTY//CUST"),
        Says("22F", ":STBA//SETT"),
        Item("97", "SAFE", ("account_code",), ACCOUNT, needed=True),
        Says("17B", ":ACTI//Y"),
        Says("17B", ":CONS//N"),
    )
)


def holdings_texts(rows: Sequence[Row]) -> list[str]:
    """The text of each statement. Raises CannotBeSaid."""
    for row in rows:
        unsaid = next((column for column, value in row.items() if value is not None and column not in _SAID and column not in OF_PLACE), None)
        if unsaid:
            raise CannotBeSaid(unsaid, row[unsaid], "expected none: the message has no field for it")
    statements = _by(rows, "account_code", "statement_date")
    return [_statement(number, group) for number, group in enumerate(statements, start=1)]


def _by(rows: Sequence[Row], *columns: str) -> list[list[Row]]:
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        groups.setdefault(tuple(row.get(column) for column in columns), []).append(row)
    return list(groups.values())


def _statement(number: int, rows: list[Row]) -> str:
    reference = f"{date_text('statement_date', rows[0].get('statement_date'))}H{number:06d}"
    general = f":28E:1/ONLY\n:20C::SEME//{reference}\n:23G:NEWM\n{_GENERAL.text(rows)}"
    holdings = "".join(_holding(group) for group in _by(rows, "security_code", "security_code_kind"))
    return f":16R:GENL\n{general}:16S:GENL\n:16R:SUBSAFE\n{holdings}:16S:SUBSAFE\n"


def _holding(rows: list[Row]) -> str:
    kinds = [row.get("balance_kind") for row in rows]
    if "TOTAL" not in kinds:
        raise CannotBeSaid("balance_kind", kinds, f"for {rows[0].get('security_code')}, expected one TOTAL among them")
    whole = "".join(f":93B::{_WHOLE[str(row['balance_kind'])]}//UNIT/{_size(row)}\n" for row in rows if row.get("balance_kind") in _WHOLE)
    parts = "".join(_part(row) for row in rows if row.get("balance_kind") not in _WHOLE)
    inside = f":16R:SUBBAL\n{parts}:16S:SUBBAL\n" if parts else ""
    return f":16R:FIN\n{_SECURITY.text(rows)}{_price(rows)}{whole}{inside}:16S:FIN\n"


def _part(row: Row) -> str:
    kind, quantity = row.get("balance_kind"), row.get("quantity")
    if kind == "PENDING" and isinstance(quantity, Decimal):
        return f":93C::{'PEND' if quantity < 0 else 'PENR'}//UNIT/NAVL/{figure_text('quantity', abs(quantity))}\n"
    if kind not in _PARTS:
        raise CannotBeSaid("balance_kind", kind, f"expected one of {', '.join([*_WHOLE, *_PARTS, 'PENDING'])}")
    return f":93C::{_PARTS[str(kind)]}//UNIT/NAVL/{_size(row)}\n"


def _size(row: Row) -> str:
    quantity = row.get("quantity")
    negative = isinstance(quantity, Decimal) and quantity < 0
    return ("N" if negative else "") + figure_text("quantity", -quantity if negative and isinstance(quantity, Decimal) else quantity)


def _price(rows: list[Row]) -> str:
    prices = {(row.get("price"), row.get("currency")) for row in rows}
    if len(prices) > 1:
        raise CannotBeSaid("price", sorted(map(str, prices)), f"for {rows[0].get('security_code')}, expected the same price and currency in all its balances")
    price, currency = prices.pop()
    if price is None:
        return f":16R:FIA\n:11A::DENO//{currency}\n:16S:FIA\n" if currency else ""
    return f":90B::MRKT//ACTU/{currency}{figure_text('price', price)}\n"
