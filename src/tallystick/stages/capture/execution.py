"""Give every execution line its outcome, so that the five outcomes of each file add up to its lines.

Reads    execution_message, repeated_execution, execution_link, security_code, account_code, previous_open_reference
Writes   execution: one row per line received today, and per waiting correction that now applies; open_reference: those that wait
Units    quantity in shares, always positive; price in currency units a share
Holds    accepted + duplicate + superseded + rejected + ignored = lines; at most one live version of a chain
Source   conventions.md 1-4
Reasons  the edge's reasons, NOT_A_TRADE, identify's reasons, BAD_CHECK_DIGIT, DUPLICATE, SAME_TRADE_OTHER_FORMAT, CONFLICTING_CONTENT, UNKNOWN_REFERENCE,
         CORRECTION_OF_CANCELLED, CORRECTED, CANCELLED
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.relation.check_digits import cusip_holds, isin_holds, sedol_holds
from tallystick.stages.capture.identify import identified

ROOT = ("sender", "chain", "root_trade_date", "root_exec_id")
IDENTITY = ("sender", "chain", "trade_date", "exec_id", "action", "ref_exec_id")
TERMS = (
    "account_id",
    "security_id",
    "side",
    "quantity",
    "price",
    "currency",
    "capacity",
    "trade_time",
    "sending_time",
    "stated_settlement_date",
    "stated_commission",
    "stated_tax",
    "cross_reference",
    "street_reference",
)
CODE = ("security_code_kind", "security_code")
PLACE = ("file_id", "line_number")
ROW = (*PLACE, "exec_id")
"""A line may give two executions (both sides of a trade capture report), so a row is a line and an id."""


def execution(
    execution_message: Relation,
    repeated_execution: Relation,
    execution_link: Relation,
    security_code: Relation,
    account_code: Relation,
    previous_open_reference: Relation,
    business_date: dt.date,
    oldest_remembered: dt.date,
    firm: Firm,
) -> Relation:
    """One row per line with its outcome."""
    looked_up = identified(execution_message, account_code, security_code, business_date, oldest_remembered, firm)
    known = looked_up.join(_mistyped(execution_message), *CODE, how="left")
    unknown = x.choose(known.mistyped == "Y", x.text("BAD_CHECK_DIGIT"), x.text("UNKNOWN_SECURITY"))
    against = x.choose(known.lookup_reason == "UNKNOWN_SECURITY", unknown, known.lookup_reason)
    today = known.select(*PLACE, *IDENTITY, *TERMS, edge_reason=x.coalesce(known.reason, against))
    resolved = execution_link.filter(execution_link.carried == "Y", x.coalesce(execution_link.link_reason, x.text("-")) != "UNKNOWN_REFERENCE")
    waiting = previous_open_reference.within(resolved.select(*ROW), *ROW).select(*PLACE, *IDENTITY, *TERMS, edge_reason=x.null(sa.String(64)))
    links = execution_link.select(*ROW, "root_trade_date", "root_exec_id", "link_reason", "last")
    rows = today.union(waiting).join(repeated_execution, *ROW, how="left").join(links, *ROW, how="left")
    return _outcome(_ended(rows, execution_link)).mutate(known_date=x.date(business_date))


def _mistyped(lines: Relation) -> Relation:
    """Codes that were mistyped: an ISIN, CUSIP or SEDOL whose last character does not follow from the others."""
    codes = lines.group_by(*CODE)(lines=x.count())
    holds = sa.case(
        (codes.security_code_kind == "ISIN", isin_holds(codes.security_code)),
        (codes.security_code_kind == "CUSIP", cusip_holds(codes.security_code)),
        (codes.security_code_kind == "SEDOL", sedol_holds(codes.security_code)),
        else_=1,
    )
    # Asked together with the count, so that an engine does it once a code and not, pushed below the grouping, once a line.
    return codes.filter(x.choose(holds == 0, codes.lines, 0) > 0).select(*CODE, mistyped=x.text("Y"))


def _ended(rows: Relation, execution_link: Relation) -> Relation:
    """The rows with the last version that applies to their chain, where there is one."""
    last = execution_link.filter(execution_link.last == "Y").select(
        last_sender=execution_link.sender,
        last_chain=execution_link.chain,
        last_root_date=execution_link.root_trade_date,
        last_root_id=execution_link.root_exec_id,
        last_action=execution_link.action,
    )
    known = rows.mutate(
        root_trade_date=x.choose(rows.action == "NEW", rows.trade_date, rows.root_trade_date),
        root_exec_id=x.choose(rows.action == "NEW", rows.exec_id, rows.root_exec_id),
    )
    return known.join(
        last, ("sender", "last_sender"), ("chain", "last_chain"), ("root_trade_date", "last_root_date"), ("root_exec_id", "last_root_id"), how="left"
    )


def _outcome(rows: Relation) -> Relation:
    reason = x.coalesce(
        rows.edge_reason,
        rows.repeat_reason,
        rows.link_reason,
        x.first_reason((rows.last_action.is_not(None) & (x.coalesce(rows.last, x.text("N")) == "N"), "CORRECTED")),
    )
    named = rows.mutate(reason=x.choose((reason == "CORRECTED") & (rows.last_action == "CANCEL"), x.text("CANCELLED"), reason))
    status = sa.case(
        (named.edge_reason == "NOT_A_TRADE", "ignored"),
        (named.edge_reason.is_not(None), "rejected"),
        (named.repeat_status.is_not(None), named.repeat_status),
        (named.link_reason.is_not(None), "rejected"),
        (named.reason.is_not(None), "superseded"),
        else_="accepted",
    )
    judged = named.mutate(status=status)
    live = (judged.status == "accepted") & (judged.action != "CANCEL")
    return judged.mutate(live=x.choose(live, x.text("Y"), x.text("N")))


def open_reference(
    execution_message: Relation,
    execution_link: Relation,
    security_code: Relation,
    account_code: Relation,
    previous_open_reference: Relation,
    business_date: dt.date,
    oldest_remembered: dt.date,
    firm: Firm,
) -> Relation:
    """Corrections and cancels whose trade is still unknown at the close."""
    unknown = execution_link.filter(execution_link.link_reason == "UNKNOWN_REFERENCE").select(*ROW)
    lines = identified(execution_message.within(unknown, *ROW), account_code, security_code, business_date, oldest_remembered, firm)
    return lines.select(*PLACE, *IDENTITY, *TERMS).union(previous_open_reference.within(unknown, *ROW).select(*PLACE, *IDENTITY, *TERMS))
