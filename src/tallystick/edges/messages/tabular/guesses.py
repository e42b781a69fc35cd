"""What can be told from the cells of a column: numbers, dates with their format, codes; and names people give to our columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

DATE_FORMATS = ("%Y-%m-%d", "%Y%m%d", "%m/%d/%Y", "%d/%m/%Y", "%d.%m.%Y", "%d-%b-%Y", "%d-%m-%Y", "%m/%d/%y", "%Y/%m/%d")
TIME_FORMATS = ("%Y-%m-%d %H:%M:%S", "%Y%m%d-%H:%M:%S", "%m/%d/%Y %H:%M:%S", "%d/%m/%Y %H:%M:%S", "%Y%m%d %H:%M:%S")
NUMBER = re.compile(r"^\(?[-+]?[$€£]?[-+]?[0-9][0-9,. ]*\)?$|^[-+]?[$€£]?\.[0-9]+$")

SIDES = {
    **dict.fromkeys(("B", "BUY", "BOT", "BOUGHT", "1", "PURCHASE"), "BUY"),
    **dict.fromkeys(("S", "SELL", "SLD", "SOLD", "2", "SALE"), "SELL"),
    **dict.fromkeys(("SS", "SHORT", "SELL SHORT", "SELL_SHORT", "5"), "SELL_SHORT"),
    **dict.fromkeys(("SSE", "SELL_SHORT_EXEMPT", "6"), "SELL_SHORT_EXEMPT"),
}
ACTIONS = {
    **dict.fromkeys(("N", "NEW", "0", "TRADE"), "NEW"),
    **dict.fromkeys(("C", "CXL", "CANCEL", "CANCELLED", "BUST", "1"), "CANCEL"),
    **dict.fromkeys(("R", "COR", "CORRECT", "CORRECTION", "AMEND", "2"), "CORRECT"),
}

NAMES: dict[str, tuple[str, ...]] = {
    "exec_id": ("exec id", "execution id", "trade id", "trade ref", "trade reference", "order id", "deal id", "fill id", "reference"),
    "ref_exec_id": ("ref exec id", "exec ref id", "original id", "original ref", "original reference", "orig trade id"),
    "action": ("action", "trans type", "transaction type", "status", "exec type"),
    "trade_date": ("trade date", "execution date", "date", "trd dt", "tradedate"),
    "trade_time": ("trade time", "execution time", "time", "timestamp", "transact time"),
    "account_code": ("account", "account code", "account number", "account id", "acct", "acct no", "portfolio"),
    "side": ("side", "buy sell", "b s", "bs", "direction"),
    "quantity": ("quantity", "qty", "shares", "units", "volume", "last qty", "position", "quantity fails"),
    "price": ("price", "px", "last px", "unit price", "exec price", "trade price", "unit cost"),
    "currency": ("currency", "ccy", "cur", "curr"),
    "venue": ("venue", "market", "exchange", "mic"),
    "capacity": ("capacity",),
    "stated_settlement_date": ("settlement date", "settle date", "value date", "settl date"),
    "stated_commission": ("commission", "comm", "fees comm", "brokerage"),
    "stated_tax": ("tax", "stamp duty", "fees", "fee"),
    "stated_net_money": ("net", "net amount", "net money", "amount"),
    "statement_date": ("statement date", "as of", "as of date", "position date", "settlement date", "date"),
    "balance_kind": ("balance kind", "balance type"),
    "price_date": ("price date", "date", "close date"),
    "close_price": ("close", "close price", "closing price", "price", "adj close"),
    "movement_id": ("movement id", "transaction id", "reference", "id"),
    "movement_kind": ("movement kind", "type", "transaction type", "action"),
    "value_date": ("value date", "date", "payment date"),
    "amount": ("amount", "money", "value", "cash"),
    "narrative": ("description", "narrative", "memo", "details", "text"),
}
"""Our column → names under which senders give it, lower case, words only, the likeliest first."""

IDENTIFIERS: dict[str, tuple[str, ...]] = {
    "ISIN": ("isin",),
    "CUSIP": ("cusip",),
    "SEDOL": ("sedol",),
    "SYMBOL": ("symbol", "ticker", "security", "instrument", "sym", "security code"),
}
"""Kind of identifier → names of its column, in the order in which they are preferred."""


@dataclass(frozen=True)
class Look:
    """What the cells of one column are: `kind` date, time, number, code or text; the `form` of a date; a few distinct values."""

    name: str
    kind: str
    form: str
    distinct: tuple[str, ...]
    thousands: bool = False
    signs: str = ""


def look(name: str, cells: Sequence[str]) -> Look:
    """Look at the cells of a column."""
    given = [cell.strip() for cell in cells if cell.strip()]
    distinct = tuple(dict.fromkeys(given))
    if given and all(_iso_time(cell) for cell in given):
        return Look(name, "time", "iso", distinct)
    for kind, forms in (("date", DATE_FORMATS), ("time", TIME_FORMATS)):
        form = next((each for each in forms if given and all(_fits(cell, each) for cell in given)), "")
        if form:
            return Look(name, kind, "iso" if form == "%Y-%m-%d" else form, distinct)
    if given and all(NUMBER.match(cell) for cell in given):
        signs = "".join(sorted({letter for cell in given for letter in cell if letter in "$€£"}))
        return Look(name, "number", "", distinct, any("," in cell for cell in given), signs)
    return Look(name, "code" if len(distinct) <= 12 and len(given) > 12 else "text", "", distinct)


def says_sides(each: Look) -> bool:
    """Whether the codes of a column tell buys from sells: all are known sides, or some are words for one."""
    codes = {code.upper() for code in each.distinct}
    return bool(codes) and (codes <= set(SIDES) or bool(codes & {"BUY", "SELL", "SOLD", "BOUGHT", "SALE"}))


def words(name: str) -> str:
    """A column name as lower-case words: `Trade_Date` and `TradeDate` are both `trade date`."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return " ".join(re.findall(r"[a-z0-9]+", apart.lower()))


def _fits(cell: str, form: str) -> bool:
    try:
        parsed = datetime.strptime(cell, form)
    except ValueError:
        return False
    return 1970 <= parsed.year <= 2100


def _iso_time(cell: str) -> bool:
    return bool(re.match(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-][0-9]{2}:?[0-9]{2})?$", cell))
