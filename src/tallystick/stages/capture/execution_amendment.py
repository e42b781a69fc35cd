"""List the corrections and cancels that can be used today, each with the version it names.

Reads    execution_message, received_file, repeated_execution, security_code, account_code, recent_execution, previous_open_reference
Writes   execution_amendment: one row per correction or cancel, of today or waiting since an earlier day (rare rows)
Holds    one row per key; the version named is the one of the latest trade date not after the amendment's own
Source   conventions.md 3
Reasons  none here
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import identified
from tallystick.stages.capture.suspect_execution import order_time, remembered

KEY = ("sender", "chain", "trade_date", "exec_id")
NAMED = ("sender", "chain", "exec_id")
LINE = ("file_id", "line_number", "file_name", *KEY, "action", "ref_exec_id", "order_time", "carried")


def execution_amendment(
    execution_message: Relation,
    received_file: Relation,
    repeated_execution: Relation,
    security_code: Relation,
    account_code: Relation,
    recent_execution: Relation,
    previous_open_reference: Relation,
    business_date: dt.date,
    oldest_remembered: dt.date,
    firm: Firm,
) -> Relation:
    """Usable corrections and cancels with the version each names."""
    good = execution_message.filter(execution_message.reason.is_(None)).without(repeated_execution, "file_id", "line_number", "exec_id")
    amending = good.filter(good.action.in_(["CORRECT", "CANCEL"]))
    usable = identified(amending, account_code, security_code, business_date, oldest_remembered, firm)
    dated = usable.filter(usable.lookup_reason.is_(None)).join(received_file.select("file_id", "file_name"), "file_id")
    today = dated.mutate(order_time=order_time(dated), carried=x.text("N")).select(*LINE)
    waiting = previous_open_reference.mutate(order_time=order_time(previous_open_reference), carried=x.text("Y"), file_name=x.null(sa.String(4000)))
    amendments = today.union(waiting.select(*LINE))
    wanted = amending.select("sender", "chain", exec_id=amending.ref_exec_id).union(waiting.select("sender", "chain", exec_id=waiting.ref_exec_id)).distinct()
    named = identified(good.within(wanted, *NAMED), account_code, security_code, business_date, oldest_remembered, firm)
    fresh = named.filter(named.lookup_reason.is_(None)).select(*KEY, "action").union(waiting.within(wanted, *NAMED).select(*KEY, "action"))
    return _with_parent(amendments, _of_today(fresh).union(_of_earlier(remembered(recent_execution).within(wanted, *NAMED))))


def _of_today(fresh: Relation) -> Relation:
    """Versions known today; only a first version is its own root, that of an amendment is found later."""
    return fresh.select(
        "sender",
        "chain",
        parent_date=fresh.trade_date,
        parent_id=fresh.exec_id,
        root_trade_date=x.choose(fresh.action == "NEW", fresh.trade_date, x.null(sa.Date())),
        root_exec_id=x.choose(fresh.action == "NEW", fresh.exec_id, x.null(sa.String(64))),
    )


def _of_earlier(earlier: Relation) -> Relation:
    """Versions taken at earlier closes, with their roots."""
    return earlier.select("sender", "chain", "root_trade_date", "root_exec_id", parent_date=earlier.trade_date, parent_id=earlier.exec_id)


def _with_parent(amendments: Relation, versions: Relation) -> Relation:
    found = amendments.join(versions, "sender", "chain", ("ref_exec_id", "parent_id"), lambda a, v: v.parent_date <= a.trade_date, how="left")
    order = [found.parent_date.desc().nulls_last(), found.root_trade_date.desc().nulls_last(), found.root_exec_id.desc().nulls_last()]
    ranked = found.mutate(rank=x.row_number([found.file_id, found.line_number, found.exec_id], order))
    return ranked.filter(ranked.rank == 1).select(*LINE, "parent_date", "parent_id", "root_trade_date", "root_exec_id")
