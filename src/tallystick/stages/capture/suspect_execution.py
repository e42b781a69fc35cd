"""Pick the execution lines whose key may have been seen before, so that comparing and ordering run over rare rows only.

Reads    execution_message, received_file, security_code, account_code, recent_execution, previous_open_reference
Writes   suspect_execution: one usable line whose id occurs again today, at a remembered close, among what waits, or in another format
Holds    a line left out here shares its key with no other line
Source   conventions.md 2
Reasons  none here
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import identified

TERMS = ("account_id", "security_id", "side", "quantity", "price", "currency")
NOTHING = dt.datetime(1900, 1, 1)


def suspect_execution(
    execution_message: Relation,
    received_file: Relation,
    security_code: Relation,
    account_code: Relation,
    recent_execution: Relation,
    previous_open_reference: Relation,
    business_date: dt.date,
    oldest_remembered: dt.date,
    firm: Firm,
) -> Relation:
    """Usable lines that may repeat a key, with their content as one text."""
    good = execution_message.filter(execution_message.reason.is_(None))
    lines = good.within(_suspected(good, recent_execution, previous_open_reference), "exec_id")
    usable = identified(lines, account_code, security_code, business_date, oldest_remembered, firm)
    named = usable.filter(usable.lookup_reason.is_(None)).join(received_file.select("file_id", "file_name"), "file_id")
    return named.mutate(content=content(named), terms=terms(named), order_time=order_time(named))


def _suspected(good: Relation, recent_execution: Relation, previous_open_reference: Relation) -> Relation:
    """Ids that occur more than once, were taken earlier for a trade date of today, wait, or are tied to another format's id."""
    counted = good.group_by("exec_id")(lines=x.count())
    several = counted.filter(counted.lines > 1).select("exec_id")
    taken = remembered(recent_execution).within(good.select("trade_date").distinct(), "trade_date")
    crossed = good.filter(good.cross_reference.is_not(None))
    earlier = (taken.select("exec_id"), taken.select(exec_id=taken.cross_reference), previous_open_reference.select("exec_id"))
    return several.union(*earlier, crossed.select("exec_id"), crossed.select(exec_id=crossed.cross_reference)).distinct()


def remembered(recent_execution: Relation) -> Relation:
    """Executions of earlier days that were taken."""
    return recent_execution.filter(recent_execution.status.in_(["accepted", "superseded"]))


def order_time(rows: Relation) -> x.Expression:
    """The time that orders versions: when it was sent, else when it was executed."""
    return x.coalesce(rows.sending_time, rows.trade_time, sa.literal(NOTHING, sa.TIMESTAMP()))


def content(rows: Relation) -> x.Expression:
    """All that makes two lines of a key the same."""
    return _one_text(rows, "action", "ref_exec_id", *TERMS)


def terms(rows: Relation) -> x.Expression:
    """What two formats of a trade must agree in."""
    return _one_text(rows, *TERMS)


def _one_text(rows: Relation, *names: str) -> x.Expression:
    parts = [x.coalesce(sa.cast(rows[name], sa.String(64)), x.text("~")) for name in names]
    return x.join_text(*[piece for part in parts for piece in (part, "|")])
