"""What a clearing house tells live of our obligations and calls for margin, each once in its newest form.

Reads    stated_obligation, stated_margin_call, security_code, own_market, previous_ccp_obligation, previous_margin_call,
         previous_obligation_agreement
Writes   ccp_obligation: one row per obligation; margin_call: one row per call
Units    quantity in shares, + we receive; money in currency units, + we receive (of a call: what is called)
Holds    the change with the highest number counts, an answer after the change it was asked behind; the same told again changes nothing.
         An obligation stays until its day has come and its net is agreed and done; a call until it is acknowledged, and then as long as the
         firm remembers its closes (`recent_closes`)
Source   venues.md 6 (states and calls: verified; that changes are numbered: unverified)
Reasons  OTHER_ACCOUNT, UNKNOWN_SECURITY (in this order)
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import with_security

NET = ("statement_source", "member_id", "security_id", "currency", "settlement_date")
"""What is netted: obligations of one clearing house, member, security, currency and day."""

OPEN_STATES = ("REGISTERED", "PENDING", "FAILED")


def ccp_obligation(
    stated_obligation: Relation,
    security_code: Relation,
    own_market: Relation,
    previous_ccp_obligation: Relation,
    previous_obligation_agreement: Relation,
    business_date: dt.date,
) -> Relation:
    """Their obligations at the close."""
    newest = _newest(stated_obligation.filter(stated_obligation.reason.is_(None)), "obligation_reference")
    known = with_security(newest, security_code, "settlement_date")
    ours = own_market.select("clearing_house", "member_id", own_member=own_market.member_id)
    placed = known.join(ours.distinct(), ("statement_source", "clearing_house"), "member_id", how="left")
    reason = x.first_reason((placed.own_member.is_(None), "OTHER_ACCOUNT"), (placed.security_id.is_(None), "UNKNOWN_SECURITY"))
    fresh = placed.mutate(
        reason=reason,
        security_id=x.coalesce(placed.security_id, placed.security_code),
        quantity=x.decimal(placed.quantity, 38, 6),
        money=x.decimal(placed.money, 38, 2),
        known_date=x.date(business_date),
    ).select(*previous_ccp_obligation.columns)
    standing = _standing(previous_ccp_obligation, previous_obligation_agreement, business_date)
    return fresh.union(standing.without(fresh, "statement_source", "obligation_reference"))


def margin_call(stated_margin_call: Relation, previous_margin_call: Relation, business_date: dt.date, oldest_remembered: dt.date) -> Relation:
    """Their calls at the close."""
    newest = _newest(stated_margin_call.filter(stated_margin_call.reason.is_(None)), "call_reference")
    fresh = newest.mutate(amount=x.decimal(newest.amount, 38, 2), known_date=x.date(business_date)).select(*previous_margin_call.columns)
    remembered = previous_margin_call.known_date >= x.date(oldest_remembered)
    kept = previous_margin_call.filter((previous_margin_call.acknowledged == "N") | remembered)
    return fresh.union(kept.without(fresh, "statement_source", "call_reference"))


def _standing(before: Relation, agreement: Relation, business_date: dt.date) -> Relation:
    """Earlier obligations that are not done: not due yet, not settled, or of a net on which we differ."""
    differing = agreement.filter((agreement.state != "AGREED") | (agreement.our_open_quantity != 0))
    waiting = (before.settlement_date >= x.date(business_date)) | before.obligation_state.in_(OPEN_STATES)
    done = before.filter(~waiting)
    return before.filter(waiting).union(done.within(differing, *NET))


def _newest(told: Relation, reference: str) -> Relation:
    """The row that counts of each obligation or call."""
    order = [told.change_number.desc(), told.heard_kind, told.heard_at.desc(), told.file_id.desc(), told.line_number.desc()]
    ranked = told.mutate(turn=x.row_number([told.statement_source, told[reference]], order))
    return ranked.filter(ranked.turn == 1)
