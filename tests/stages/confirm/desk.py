"""A confirmation desk in a few rows: our trades to be confirmed, what others say, and all steps of the stage over them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tallystick.model.firm import Firm
from tallystick.stages.confirm.block_allocation import block_allocation
from tallystick.stages.confirm.confirm_item import confirm_item
from tallystick.stages.confirm.confirm_line import confirm_line
from tallystick.stages.confirm.confirm_pair import confirm_pair
from tallystick.stages.confirm.confirmation import confirmation, confirmation_difference
from tallystick.stages.confirm.unaffirmed import unaffirmed
from tests.cases.broker import rules, security_rows
from tests.cases.table_case import run_case

Rows = list[dict[str, Any]]
DAY, NEXT_DAY = dt.date(2026, 11, 24), dt.date(2026, 11, 25)
FIRM = Firm(calendar_key="US.NSCC")
ACCOUNTS = [
    {"account_id": "D1", "account_class": "CUSTOMER", "account_type": "DVP", "market_maker": "N", "commission_schedule": "NONE"},
    *[
        {"account_id": f"D{number}", "account_class": "CUSTOMER", "account_type": "DVP", "market_maker": "N", "commission_schedule": "NONE"}
        for number in range(2, 21)
    ],
    {"account_id": "P1", "account_class": "FIRM", "account_type": "DVP", "market_maker": "N", "commission_schedule": "NONE"},
    {"account_id": "C1", "account_class": "CUSTOMER", "account_type": "CASH", "market_maker": "N", "commission_schedule": "NONE"},
]
TOLERANCE = [
    {"venue": "DTC", "currency": "EUR", "valid_from": "2015-06-22", "valid_to": "9999-12-31", "amount_from": low, "amount_to": high, "tolerance": size,
     "prevailing_amount": "DELIVERER"}
    for low, high, size in (("0", "100000", "2"), ("100000.01", "9999999999", "25"))
]  # fmt: skip


def trade(exec_id: str, quantity: int, money: str, **said: Any) -> dict[str, Any]:
    """Our trade: account D1 buys (quantity +) or sells AAA on the day for `money` in all."""
    sign = -1 if quantity > 0 else 1
    usual = {
        "sender": "ALPHA", "chain": "EXECUTION", "root_trade_date": DAY, "exec_id": exec_id, "version_exec_id": exec_id, "entry": "TRADE", "trade_date": DAY,
        "account_id": "D1", "account_class": "CUSTOMER", "security_id": "AAA", "side": "BUY" if quantity > 0 else "SELL", "quantity": quantity,
        "price": "10.00", "currency": "USD", "gross": sign * abs(float(money)),
        "net_money": sign * abs(float(money)), "settlement_date": NEXT_DAY, "known_date": DAY,
    }  # fmt: skip
    return {**usual, **said}


def line(number: int, quantity: int, money: str | None, kind: str = "CONFIRM", **said: Any) -> dict[str, Any]:
    """Their line: D1 states that it bought `quantity` AAA on the day for `money` in all."""
    usual = {
        "file_id": "F", "line_number": number, "message_kind": kind, "sender": "CTM", "message_reference": f"M{number}", "account_code": "D1",
        "trade_date": DAY, "settlement_date": NEXT_DAY, "security_code": "AAA", "security_code_kind": "SYMBOL",
        "side": "BUY", "quantity": quantity, "net_money": money,
        "currency": "USD", "sent_at": dt.datetime(2026, 11, 24, 20, 0),
    }  # fmt: skip
    return {**usual, **said}


def answer(number: int, kind: str, names: str, minute: int = 30, **said: Any) -> dict[str, Any]:
    """An affirmation or refusal that names a trade and nothing else."""
    return {
        "file_id": "G", "line_number": number, "message_kind": kind, "sender": "CTM", "message_reference": f"A{number}", "our_reference": names,
        "sent_at": dt.datetime(2026, 11, 24, 20, minute), **said,
    }  # fmt: skip


class Desk:
    """The stage driven day by day; what a close leaves is carried."""

    def __init__(self, tolerance: Rows | None = None, policy: dict[str, Any] | None = None, cutoffs: Rows | None = None) -> None:
        shipped = rules()["confirm_policy"].to_pylist()
        self.policy = [{**row, **(policy or {})} for row in shipped]
        self.tolerance = TOLERANCE if tolerance is None else tolerance
        self.cutoffs = CUTOFF if cutoffs is None else cutoffs
        self.closes: list[dict[str, Rows]] = []

    def day(self, trades: Rows = [], lines: Rows = [], day: dt.date = DAY) -> dict[str, Rows]:  # noqa: B006
        """Run and close one day; gives every table of the stage."""
        last = self.closes[-1] if self.closes else {"confirm_item": [], "confirmation": [], "confirm_line": [], "block_allocation": []}
        recent = [row for close in self.closes for row in close["confirm_line"]]
        codes = [{"sender": "*", "account_code": each["account_id"], "account_id": each["account_id"]} for each in ACCOUNTS]
        item = run_case(
            confirm_item,
            {"trade": trades, "account": ACCOUNTS, "confirm_policy": self.policy, "previous_confirm_item": last["confirm_item"],
             "previous_confirmation": last["confirmation"]},
            business_date=day, firm=FIRM,
        )  # fmt: skip
        said = run_case(
            confirm_line,
            {"confirmation_message": lines, "security_code": security_rows({"AAA": "CNS", "BBB": "CNS"})["security_code"], "account_code": codes,
             "previous_confirm_line": last["confirm_line"], "previous_confirmation": last["confirmation"], "recent_confirm_line": recent},
            business_date=day,
        )  # fmt: skip
        both = {"confirm_item": item, "confirm_line": said}
        pair = run_case(confirm_pair, {**both, "amount_tolerance": self.tolerance}, business_date=day)
        difference = run_case(confirmation_difference, {**both, "confirm_pair": pair})
        met = run_case(
            confirmation,
            {**both, "confirm_pair": pair, "confirmation_difference": difference, "amount_tolerance": self.tolerance},
            business_date=day,
        )
        waiting = run_case(
            unaffirmed,
            {"confirm_item": item, "confirmation": met, "confirm_policy": self.policy, "venue_cutoff": self.cutoffs, "calendar_day": rules()["calendar_day"]},
            business_date=day, firm=FIRM,
        )  # fmt: skip
        blocks = run_case(block_allocation, {"confirm_line": said, "previous_block_allocation": last["block_allocation"], "recent_confirm_line": recent})
        made = {**both, "confirm_pair": pair, "confirmation_difference": difference, "confirmation": met, "unaffirmed": waiting, "block_allocation": blocks}
        self.closes.append(made)
        return made


CUTOFF = [
    {"venue": "DTC", "cutoff": "AFFIRMATION", "valid_from": "2024-05-28", "valid_to": "9999-12-31", "local_time": "21:00", "time_zone": "America/New_York",
     "counted_from": "TRADE_DATE", "day_offset": 0, "meaning": "-"},
]  # fmt: skip


def met(rows: Rows) -> list[tuple[Any, ...]]:
    """Of each row of `confirmation`: execution, line, status, rule."""
    return [(row["item_key"].split(".")[-1], row["line_number"], row["match_status"], row["match_rule"]) for row in rows]
