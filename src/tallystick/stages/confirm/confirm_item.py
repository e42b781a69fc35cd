"""List the trades another party has to confirm: today's of the accounts the policy names, and those not yet affirmed.

Reads    trade, account, confirm_policy, previous_confirm_item, previous_confirmation
Writes   confirm_item: one row per trade that was not affirmed before today
Units    quantity in shares, money in currency units, both always positive: the side says which way
Holds    open items = carried + today's − reversed; a trade of an account type without a policy row is none
Source   venues.md 12; rules confirm_policy, by trade date
Reasons  none

The other party of an account's trade is the account's own institution, so its side is the side of the account; the other party of a trade for
an account of the firm is whoever the firm dealt with, so its side is the other one.
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x

TRADE_KEY = ("sender", "chain", "root_trade_date", "exec_id", "version_exec_id")
MATCHED = ("MATCHED", "MATCHED_WITHIN_TOLERANCE")


def confirm_item(
    trade: Relation,
    account: Relation,
    confirm_policy: Relation,
    previous_confirm_item: Relation,
    previous_confirmation: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every trade still to be confirmed or affirmed."""
    policy = confirm_policy.filter(confirm_policy.calendar_key == x.text(firm.calendar_key))
    ours = account.within(policy, "account_type").select("account_id", "account_type")
    rows = trade.join(ours, "account_id")
    fresh = _fresh(rows.filter(rows.entry == "TRADE"), policy)
    reversed_keys = rows.filter(rows.entry == "REVERSAL").select(item_key=_item_key(rows))
    carried = _carried(previous_confirm_item, previous_confirmation).without(reversed_keys, "item_key")
    return fresh.union(carried.select(*fresh.columns))


def finished(confirmation: Relation) -> Relation:
    """Rows of a close that need nothing more: both sides met and affirmed."""
    return confirmation.filter(confirmation.match_status.in_(MATCHED), confirmation.affirm_state == "AFFIRMED")


def _item_key(rows: Relation) -> x.Expression:
    first, *rest = [rows[name] for name in TRADE_KEY]
    return x.join_text(first, *[piece for each in rest for piece in (".", each)])


def _fresh(rows: Relation, policy: Relation) -> Relation:
    rules = policy.select("venue", "match_affirms", "valid_from", "valid_to", policy_type=policy.account_type)

    def holds(row: Relation, rule: Relation) -> x.Expression:
        return (row.trade_date >= rule.valid_from) & (row.trade_date <= rule.valid_to)

    met = rows.join(rules, ("account_type", "policy_type"), holds)
    buys = x.choose(met.side == "BUY", 1, -1) * x.choose(met.account_class == "FIRM", -1, 1)
    return met.select(
        "account_id",
        "security_id",
        "trade_date",
        "settlement_date",
        "currency",
        "price",
        "account_type",
        "sender",
        "exec_id",
        "version_exec_id",
        "street_reference",
        "venue",
        "match_affirms",
        "known_date",
        item_key=_item_key(met),
        their_side=x.choose(buys > 0, x.text("BUY"), x.text("SELL")),
        quantity=x.quantity(sa.func.abs(met.quantity)),
        gross=x.money(sa.func.abs(met.gross)),
        net_money=x.money(sa.func.abs(met.net_money)),
        affirm_state=x.text("NOT_AFFIRMED"),
        affirm_reason=x.null(sa.String(64)),
        affirmed_at=x.null(sa.TIMESTAMP()),
        affirmed_date=x.null(sa.Date()),
    )


def _carried(previous_confirm_item: Relation, previous_confirmation: Relation) -> Relation:
    """Items of the last close with what was affirmed of them; those that need nothing more stay behind."""
    waiting = previous_confirm_item.without(finished(previous_confirmation), "item_key")
    states = previous_confirmation.filter(previous_confirmation.item_key != "-").group_by("item_key")(
        said_state=x.largest(previous_confirmation.affirm_state),
        said_reason=x.largest(previous_confirmation.affirm_reason),
        said_at=x.largest(previous_confirmation.affirmed_at),
        said_date=x.largest(previous_confirmation.affirmed_date),
    )
    met = waiting.join(states, "item_key", how="left")
    return met.mutate(
        affirm_state=x.coalesce(met.said_state, met.affirm_state),
        affirm_reason=x.coalesce(met.said_reason, met.affirm_reason),
        affirmed_at=x.coalesce(met.said_at, met.affirmed_at),
        affirmed_date=x.coalesce(met.said_date, met.affirmed_date),
    )
