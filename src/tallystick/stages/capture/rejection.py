"""List every line of any file that was not taken, with its raw text and the reason.

Reads    every landing table, execution and security_transfer
Writes   rejection: one row per line with a reason (ignored and duplicate executions are not rejections)
Holds    nothing is lost: what is not in the target table stands here
Source   design, seven sentences, 6
Reasons  those of the readers and of capture
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x

COLUMNS = ("file_id", "line_number", "reason", "detail", "raw_text", "byte_offset", "byte_length")


def rejection(
    execution: Relation,
    security_transfer: Relation,
    execution_message: Relation,
    depository_message: Relation,
    stated_position: Relation,
    stated_balance: Relation,
    stated_entry: Relation,
    cash_message: Relation,
    loan_message: Relation,
    corporate_action_message: Relation,
    transfer_message: Relation,
    fx_rate_message: Relation,
    fx_trade_message: Relation,
    security_message: Relation,
    account_message: Relation,
    price_message: Relation,
    close_out_message: Relation,
    opening_message: Relation,
    instruction_message: Relation,
    status_message: Relation,
    confirmation_message: Relation,
    ssi_message: Relation,
    stated_movement: Relation,
    stated_pending: Relation,
    stated_penalty: Relation,
    stated_obligation: Relation,
    stated_margin_call: Relation,
    business_date: dt.date,
) -> Relation:
    """One row per line that was not taken."""
    refused = execution.filter(execution.status == "rejected").select("file_id", "line_number", why=execution.reason)
    met = refused.join(execution_message, "file_id", "line_number", how="left")
    of_executions = met.mutate(reason=met.why, table_name=x.text("execution_message")).select("table_name", *COLUMNS)
    others = [
        _refused("depository_message", depository_message),
        _refused("stated_position", stated_position),
        _refused("stated_balance", stated_balance),
        _refused("stated_entry", stated_entry),
        _refused("cash_message", cash_message),
        _refused("loan_message", loan_message),
        _refused("corporate_action_message", corporate_action_message),
        _refused("transfer_message", transfer_message),
        _judged("transfer_message", transfer_message, security_transfer),
        _refused("fx_rate_message", fx_rate_message),
        _refused("fx_trade_message", fx_trade_message),
        _refused("security_message", security_message),
        _refused("account_message", account_message),
        _refused("price_message", price_message),
        _refused("close_out_message", close_out_message),
        _refused("opening_message", opening_message),
        _refused("instruction_message", instruction_message),
        _refused("status_message", status_message),
        _refused("confirmation_message", confirmation_message),
        _refused("ssi_message", ssi_message),
        _refused("stated_movement", stated_movement),
        _refused("stated_pending", stated_pending),
        _refused("stated_penalty", stated_penalty),
        _refused("stated_obligation", stated_obligation),
        _refused("stated_margin_call", stated_margin_call),
    ]
    return of_executions.union(*others).mutate(known_date=x.date(business_date))


def _refused(name: str, rows: Relation) -> Relation:
    bad = rows.filter(rows.reason.is_not(None), rows.reason != "NOT_A_TRADE")
    return bad.mutate(table_name=x.text(name)).select("table_name", *COLUMNS)


def _judged(name: str, rows: Relation, outcome: Relation) -> Relation:
    """Readable lines that a later step did not take."""
    refused = outcome.filter(outcome.status == "rejected").select("file_id", "line_number", why=outcome.reason)
    met = refused.join(rows, "file_id", "line_number")
    return met.mutate(reason=met.why, table_name=x.text(name)).select("table_name", *COLUMNS)
