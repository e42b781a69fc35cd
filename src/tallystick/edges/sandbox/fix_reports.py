"""An execution as a house tells it over FIX: a trade capture report (AE) that is answered by AR, or a drop copy (8) that is not.

Source: FIX 4.4 and 5.0 SP2, Trade Capture Report and Execution Report (ExecType F, a trade).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from tallystick.edges.live.port import Body
from tallystick.edges.messages.reading import FileRefused

TRADE_CAPTURE, DROP_COPY = "AE", "8"
SIDES = {"BUY": "1", "SELL": "2", "SELL_SHORT": "5", "SELL_SHORT_EXEMPT": "6"}
ID_SOURCES = {"CUSIP": "1", "SEDOL": "2", "ISIN": "4"}
NO_SYMBOL = "[N/A]"
NEEDED = ("exec_id", "account_code", "security_code", "security_code_kind", "side", "quantity", "price", "currency", "trade_date", "trade_time")

Row = Mapping[str, Any]


def report_of(row: Row, kind: str) -> Body:
    """The report of a row of execution_message. Raises FileRefused naming what is missing or cannot be said."""
    absent = [name for name in NEEDED if row.get(name) is None]
    if absent or row["side"] not in SIDES or row["security_code_kind"] not in ("SYMBOL", *ID_SOURCES):
        found = f"found no {', '.join(absent)}" if absent else f"found {row['side']} of {row['security_code_kind']}"
        known = f"expected one of {', '.join(SIDES)} of one of SYMBOL, {', '.join(ID_SOURCES)}"
        raise FileRefused("BAD_VALUE", f"execution {row.get('exec_id')}: {found}, {known}, with {', '.join(NEEDED)}")
    return _capture(row) if kind == TRADE_CAPTURE else _drop_copy(row)


def _capture(row: Row) -> Body:
    named = [(571, row["exec_id"]), (487, "0"), (856, "0"), (570, "N"), (17, row["exec_id"]), *_instrument(row), *_dealt(row)]
    return [*named, (552, "1"), (54, SIDES[row["side"]]), (37, _order(row)), (1, row["account_code"])]


def _drop_copy(row: Row) -> Body:
    size = _plain(row["quantity"])
    named = [(37, _order(row)), (17, row["exec_id"]), (150, "F"), (39, "2"), (1, row["account_code"]), *_instrument(row), (54, SIDES[row["side"]])]
    return [*named, (38, size), *_dealt(row), (151, "0"), (14, size), (6, _plain(row["price"]))]


def _instrument(row: Row) -> list[tuple[int, str]]:
    if row["security_code_kind"] == "SYMBOL":
        return [(55, row["security_code"])]
    return [(55, NO_SYMBOL), (48, row["security_code"]), (22, ID_SOURCES[row["security_code_kind"]])]


def _dealt(row: Row) -> list[tuple[int, str]]:
    settles = [(64, f"{row['stated_settlement_date']:%Y%m%d}")] if row.get("stated_settlement_date") else []
    traded = [(75, f"{row['trade_date']:%Y%m%d}"), (60, _time(row["trade_time"])), *settles]
    return [(32, _plain(row["quantity"])), (31, _plain(row["price"])), (15, row["currency"]), *traded]


def _order(row: Row) -> str:
    return f"O{row['exec_id']}"


def _plain(number: Any) -> str:
    return format(number.normalize(), "f")


def _time(moment: dt.datetime) -> str:
    return f"{moment:%Y%m%d-%H:%M:%S}" + (f".{moment.microsecond:06d}" if moment.microsecond else "")
