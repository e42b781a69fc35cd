"""Open fails as rows, and the clocks, costs, cures and sentences of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache
from typing import Any

import pyarrow as pa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.rules import rule_tables
from tallystick.stages.fails.fail import fail
from tallystick.stages.fails.fail_clock import fail_clock
from tests.cases.broker import rules
from tests.cases.table_case import run_case

Rows = list[dict[str, Any]]
DAY = dt.date(2026, 11, 25)
CLOCK_RULES = ("clock_rule", "close_out_rule", "cns_fails_charge", "ccp_buy_in", "calendar_day")


@cache
def euro_rules() -> dict[str, pa.Table]:
    """The shipped rules with the TARGET calendar of the years of the cases."""
    tables = rule_tables()
    days = tables["calendar_day"]
    kept = [row for row in days.to_pylist() if row["calendar_key"] == "EU.T2" and dt.date(2026, 1, 1) <= row["day"] <= dt.date(2027, 2, 28)]
    return tables | {"calendar_day": pa.Table.from_pylist(kept, schema=days.schema)}


def open_row(fail_id: str = "CNS.1", quantity: int | str = -100, **said: Any) -> dict[str, Any]:
    """One open fail: a CNS short sale of AAA that failed for the first time on Wednesday 25 November, worth 1,000.00."""
    deliver = int(float(quantity)) < 0
    usual = {
        "venue": "DTC", "clearing_path": "CNS", "direction": "DELIVER" if deliver else "RECEIVE", "security_id": "AAA", "currency": "USD",
        "value": "1000.00", "origin_date": DAY, "age_settlement_days": 1, "cause": "OWN_LACK" if deliver else "CCP_NO_ALLOCATION",
        "close_out_kind": "SHORT" if deliver else "NONE", "close_out_state": "NONE", "calendar_key": "US.NSCC", "clearing_house": "-",
    }  # fmt: skip
    return {"fail_id": fail_id, "quantity": quantity, **usual, **said}


def clocks(fails: Rows, day: dt.date = DAY, listed: Rows | None = None, before: Rows | None = None, **given: Any) -> Rows:
    """The clocks on these fails at the close of the day."""
    tables = {"open_fail": fails, "threshold_security": listed or [], "previous_fail_clock": before or [], **{name: rules()[name] for name in CLOCK_RULES}}
    return run_case(fail_clock, tables | given, business_date=day, firm=Firm())


def told(fails: Rows, costs: Rows | None = None, chain: Rows | None = None, day: dt.date = DAY, bound: Rows | None = None) -> Rows:
    """The fails with their sentences."""
    tables: dict[str, Any] = {
        "open_fail": fails,
        "fail_cost": costs or [],
        "fail_chain": chain or [],
        "fail_clock": clocks(fails, day),
        "pre_borrow": bound or [],
    }
    return run_case(fail, tables | {"security": [{"security_id": "AAA", "symbol": "ABC", "asset_class": "EQUITY", "currency": "USD", "clearing_path": "CNS"}]})


def made(step: Callable[..., Relation], day: dt.date = DAY, **tables: Any) -> Rows:
    """The rows of a step of the stage on these tables."""
    values = {"business_date": day, "firm": Firm()}
    wanted = {name: value for name, value in values.items() if name in step.__annotations__}
    return run_case(step, tables, **wanted)
