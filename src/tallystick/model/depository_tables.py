"""Tables of one day inside a depository: which items wait for the receiver's approval, and which the risk controls let through.

They are tables of the whole market, not of our book: a simulation fills them, and what comes out is what a participant would be told.
"""

from __future__ import annotations

from tallystick.model.columns import code, count, money, money_sum, quantity_sum, rate, text, timestamp
from tallystick.model.contract import Storage, Table

DELIVERY_ORDER = Table(
    "delivery_order",
    "One item entered at the depository, as its receiver sees it before it is made",
    "market",
    (
        code("item_id", "Its reference", key=True),
        code("receiver", "Participant it is for"),
        code("deliverer", "Participant who entered it"),
        code("item_kind", "DELIVER_ORDER, PAYMENT_ORDER, INSTITUTIONAL, RECLAIM, STOCK_LOAN, PLEDGE, RELEASE or FREE (a delivery without money)"),
        money_sum("money", "Asked of the receiver, positive", unit="currency units"),
        code("entered_time", "Time of the depository's clock, 14:59"),
    ),
    Storage.VIEW,
)

APPROVAL_LIMIT = Table(
    "approval_limit",
    "One limit up to which a receiver approves without looking; of several that fit, the narrowest says",
    "market",
    (
        code("receiver", "Participant who set it; * for the depository's own", key=True),
        code("deliverer", "Participant it is for; * for all (the global limit)", key=True),
        code("item_kind", "Kind it is for; * for all but stock loans", key=True),
        money("most", "Largest amount approved passively", unit="currency units"),
    ),
    Storage.VIEW,
)

APPROVAL = Table(
    "approval",
    "How an item came by its receiver's approval, or that it waits for it",
    "market",
    (
        code("item_id", "Its reference", key=True),
        code("approval", "NOT_NEEDED, PASSIVE (under a limit) or WAITS (for a person)"),
        code("why", "FREE, UNDER_LIMIT, OVER_LIMIT, NO_LIMIT or AFTER_FORCED_RAD"),
        text("detail", "The amount and the limit, in words"),
    ),
    Storage.VIEW,
)

RISK_ACCOUNT = Table(
    "risk_account",
    "One family of accounts that shares a net debit cap and a collateral monitor, as the day starts",
    "market",
    (
        code("family_id", "The family", key=True),
        money_sum("net_debit_cap", "Most it may owe at any moment", unit="currency units"),
        money_sum("net_debit", "Owed at the start, + owes", unit="currency units"),
        money_sum("collateral", "Value of its collateral after haircuts at the start", unit="currency units"),
    ),
    Storage.VIEW,
)

CONTROLLED_ITEM = Table(
    "controlled_item",
    "One item that changes what a family owes or its collateral, in the order in which it came",
    "market",
    (
        code("item_id", "Its reference", key=True),
        code("family_id", "The family"),
        timestamp("entered_at", "When it came"),
        code("item_kind", "VALUED (a receipt or delivery against money), FREE (shares alone) or WIRE (money alone)"),
        count("priority", "Place of its kind in the depository's table of kinds; the lower is tried first", unit="order"),
        money_sum("money", "+ we receive, − we pay", unit="currency units"),
        money_sum("market_value", "Of the shares at yesterday's price, + they come, − they go", unit="currency units"),
        rate("haircut", "Part of the value that does not count; 1 for an own issue"),
        code("designated", "Y when the shares count as collateral: the firm's own, received against money, or added; N for customers'"),
        code("overrides", "Y when the controls let it through in any case (billing, charges, mutual fund purchases)"),
    ),
    Storage.VIEW,
)

CONTROL_RESULT = Table(
    "control_result",
    "One outcome of an item at the risk controls, in the order in which it happened; a pending item is tried again and may have two",
    "market",
    (
        count("turn", "Order in which it happened, family by family", unit="order", key=True),
        code("family_id", "The family"),
        code("item_id", "The item"),
        code("outcome", "MADE, PENDING or DROPPED (still pending at the end)"),
        code("control", "NET_DEBIT_CAP or COLLATERAL: which control it does not pass; null when it was made", nullable=True),
        money_sum("net_debit", "What the family owes after it, or would owe", unit="currency units"),
        money_sum("collateral", "Its collateral after it, or what it would be", unit="currency units"),
    ),
    Storage.VIEW,
)

EXEMPTION_EVENT = Table(
    "exemption_event",
    "One thing that happens to a member's netted short in a security, in the order of the day",
    "market",
    (
        count("event_order", "Order in the day", unit="order", key=True),
        code("security_id", "The security", key=True),
        code("event_kind", "SHORT (to be delivered), RECEIPT, EXEMPT, LIFT (an exemption ends) or RUN (a cycle tries what is there)"),
        quantity_sum("quantity", "Shares, positive; null for RUN", unit="shares", nullable=True),
        code("level", "1 or 2, for EXEMPT and LIFT", nullable=True),
        code("qualified", "Y when a receipt is qualified activity", nullable=True),
        code("runs", "Y when a receipt is tested against the short at once (the day cycle)", nullable=True),
    ),
    Storage.VIEW,
)

EXEMPTED_DELIVERY = Table(
    "exempted_delivery",
    "What one event let go of a netted short, and how all stands after it",
    "market",
    (
        count("event_order", "Order in the day", unit="order", key=True),
        code("security_id", "The security", key=True),
        quantity_sum("delivered", "Delivered by it", unit="shares"),
        quantity_sum("position", "At the depository after it", unit="shares"),
        quantity_sum("short_quantity", "Still to deliver", unit="shares"),
        quantity_sum("level_1", "Exempt at level 1", unit="shares"),
        quantity_sum("level_2", "Exempt at level 2 and not used up", unit="shares"),
    ),
    Storage.VIEW,
)

DEPOSITORY_DAY: tuple[Table, ...] = (
    DELIVERY_ORDER,
    APPROVAL_LIMIT,
    APPROVAL,
    RISK_ACCOUNT,
    CONTROLLED_ITEM,
    CONTROL_RESULT,
    EXEMPTION_EVENT,
    EXEMPTED_DELIVERY,
)
"""Tables of one day inside a depository."""
