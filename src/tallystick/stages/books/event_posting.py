"""Postings of everything that is not a trade: CNS money and deliveries, trade-for-trade deliveries, claims paid, wires, loans, marks, transfers
of securities; and of approved adjustments, whose legs are stated by persons and not by a rule.

Reads    transaction_charge, recent_transaction_charge,
         clearing_position, settlement, cash_movement, recent_cash_movement, loan_cash, valuation, previous_valuation,
         depository_activity, fee_difference, account, security_transfer, transfer_cost, adjustment, net_obligation, security_place
Writes   event_posting: one row per leg
Units    debit +, credit −; shares: claim +, location −
Holds    the legs of an event sum to zero per instrument
Source   reports.md 4.3; rows of posting_rule
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.books.posting_rule import NONE, PostingRule, posted
from tallystick.stages.books.transfer_cost import counting
from tallystick.stages.capture.own_market import at_its_place

KINDS_OF_MOVEMENT = {"WIRE": "WIRE", "INTEREST": "INTEREST", "FEE": "ACCOUNT_FEE"}
"""Posting event of each kind of money movement."""

BROKER_MOVEMENTS = {
    "WIRE": "WIRE",
    "TRANSFER": "WIRE",
    "DIVIDEND": "BROKER_DIVIDEND",
    "WITHHOLDING": "BROKER_WITHHOLDING",
    "INTEREST": "BROKER_INTEREST",
    "FEE": "BROKER_FEE",
    "COMMISSION_ADJUSTMENT": "BROKER_FEE",
    "OTHER": "BROKER_EXCHANGE",
}
"""The same for a trading firm whose prime broker keeps its money."""


def event_posting(
    clearing_position: Relation,
    settlement: Relation,
    cash_movement: Relation,
    recent_cash_movement: Relation,
    loan_cash: Relation,
    valuation: Relation,
    previous_valuation: Relation,
    depository_activity: Relation,
    fee_difference: Relation,
    transaction_charge: Relation,
    recent_transaction_charge: Relation,
    account: Relation,
    security_transfer: Relation,
    transfer_cost: Relation,
    adjustment: Relation,
    net_obligation: Relation,
    security_place: Relation,
    posting_rules: tuple[PostingRule, ...],
    business_date: dt.date,
    last_close: dt.date,
    firm: Firm,
) -> Relation:
    """Legs of all events of today that are not trades."""

    def legs(events: Relation, kind: str) -> Relation:
        named = events if "depository_account" in events.columns else at_its_place(events, security_place, firm, "depository_account")
        dated = at_its_place(named.mutate(business_date=x.date(business_date)), security_place, firm, "bank_account")
        return posted(dated, kind, posting_rules, business_date)

    parts = [legs(_cns_money(clearing_position), "CNS_MONEY"), legs(_cns_deliveries(settlement), "CNS_DELIVERY")]
    parts += [legs(_net_cash(net_obligation), "NET_CASH"), legs(_net_deliveries(settlement), "NET_DELIVERY")]
    deliveries = _item_deliveries(settlement, account)
    parts.append(legs(deliveries.filter(deliveries.account_class != "FIRM"), "TFT_DELIVERY"))
    parts.append(legs(deliveries.filter(deliveries.account_class == "FIRM"), "FIRM_TFT_DELIVERY"))
    parts.append(legs(_claims_paid(settlement), "DIVIDEND_CLAIM_PAID"))
    moving = _moving(cash_movement, recent_cash_movement, business_date, last_close)
    kinds = BROKER_MOVEMENTS if firm.broker_source else KINDS_OF_MOVEMENT
    parts += [_movements(moving, kind, event, posting_rules, business_date) for kind, event in kinds.items()]
    parts += [
        legs(_loans(loan_cash, direction, kind), f"{direction}_{kind}") for direction in ("BORROW", "LOAN") for kind in ("OPEN", "MARK", "RETURN", "REBATE")
    ]
    parts.append(legs(_marks(valuation, previous_valuation), "MARK_TO_MARKET"))
    parts.append(legs(_fee_differences(fee_difference), "FEE_DIFFERENCE"))
    if not firm.broker_source:
        due = _due_charges(transaction_charge, recent_transaction_charge, business_date, last_close)
        parts.append(legs(due, "TRANSACTION_CHARGE"))
    parts.append(legs(_moves(depository_activity).union(_own_moves(security_transfer)), "DEPOSITORY_TRANSFER"))
    transferred = _transfers(security_transfer, firm)
    parts.append(posted(transferred, "SECURITY_TRANSFER", posting_rules, business_date))
    parts.append(legs(_transfer_costs(transfer_cost), "TRANSFER_COST"))
    parts.append(_adjusted(adjustment).select(*parts[0].columns))
    return parts[0].union(*parts[1:])


def _cns_money(clearing_position: Relation) -> Relation:
    """What settles in cash per security; the rest stays on the control account at its mark."""
    paid = clearing_position.filter(clearing_position.settle_money != 0)
    return paid.select("security_id", "currency", amount=paid.settle_money, event_key=x.join_text("CNS.", paid.settlement_date, ".", paid.security_id))


def _movement_key(rows: Relation) -> x.Expression:
    return x.join_text(rows.file_id, ".", rows.line_number)


def _movement_id(rows: Relation) -> x.Expression:
    """The sender's own id, which the bank returns; a movement without one goes by its line."""
    return x.coalesce(rows.movement_id, _movement_key(rows))


def _cns_deliveries(settlement: Relation) -> Relation:
    moved = settlement.filter(settlement.clearing_path == "CNS", settlement.reason.is_(None))
    return moved.select("security_id", "currency", "depository_account", "quantity", event_key=_movement_key(moved))


def _net_cash(net_obligation: Relation) -> Relation:
    """What a clearing house pays for trades it offset, without a delivery."""
    paid = net_obligation.filter(net_obligation.cash_difference != 0)
    key = x.join_text("NET.", paid.settlement_date, ".", paid.security_id, ".", paid.currency)
    return paid.select("security_id", "currency", amount=paid.cash_difference, event_key=key)


def _net_deliveries(settlement: Relation) -> Relation:
    moved = settlement.filter(settlement.clearing_path == "NET", settlement.reason.is_(None))
    return moved.select("security_id", "currency", "depository_account", "quantity", amount=moved.money, event_key=_movement_key(moved))


def _item_deliveries(settlement: Relation, account: Relation) -> Relation:
    moved = settlement.filter(settlement.clearing_path == "TRADE_FOR_TRADE", settlement.reason.is_(None)).join(
        account.select("account_id", "account_class"), "account_id"
    )
    return moved.select(
        "security_id",
        "currency",
        "depository_account",
        "quantity",
        "account_class",
        amount=moved.money,
        counterparty=x.text(NONE),
        direction=x.choose(moved.quantity > 0, x.text("RECEIVE"), x.text("DELIVER")),
        event_key=_movement_key(moved),
    )


def _claims_paid(settlement: Relation) -> Relation:
    """Market claims that were paid today, together as the books have claimed them: what the dividend itself brought is no part of it."""
    paid = settlement.filter(settlement.clearing_path == "CLAIM", settlement.reason.is_(None))
    summed = paid.group_by("security_id", "currency", "depository_account")(amount=x.total_money(paid.money), settled_on=x.largest(paid.settlement_date))
    key = x.join_text("CLAIM.", summed.settled_on, ".", summed.security_id, ".", summed.currency)
    return summed.filter(summed.amount != 0).mutate(counterparty=x.text(NONE), event_key=key)


def _moving(cash_movement: Relation, recent_cash_movement: Relation, business_date: dt.date, last_close: dt.date) -> Relation:
    """Movements of money that count today: those of today's files that are due, and those known before whose value date has come."""
    day = x.date(business_date)
    today = cash_movement.filter(cash_movement.status == "accepted", cash_movement.value_date <= day)
    known = recent_cash_movement.filter(recent_cash_movement.status == "accepted", recent_cash_movement.value_date > recent_cash_movement.known_date)
    come = known.filter(known.value_date > x.date(last_close), known.value_date <= day)
    return today.union(come.select(*today.columns))


def _movements(accepted: Relation, kind: str, event: str, posting_rules: tuple[PostingRule, ...], business_date: dt.date) -> Relation:
    rows = accepted.filter(accepted.movement_kind == kind)
    events = rows.select(
        "account_id",
        "account_class",
        "bank_account",
        "currency",
        "amount",
        security_id=x.text(NONE),
        business_date=rows.value_date,
        event_key=_movement_id(rows),
    )
    return posted(events, event, posting_rules, business_date)


def _loans(loan_cash: Relation, direction: str, kind: str) -> Relation:
    rows = loan_cash.filter(loan_cash.direction == direction, loan_cash.movement_kind == kind)
    return rows.select(
        "loan_id",
        "security_id",
        "currency",
        "quantity",
        "counterparty",
        amount=rows.money,
        event_key=x.join_text("LOAN.", rows.loan_id, ".", rows.movement_kind),
    )


def _marks(valuation: Relation, previous_valuation: Relation) -> Relation:
    """Change of the unrealised part of every firm position since the last close."""
    now = valuation.select("account_id", "security_id", "currency", unrealised=valuation.unrealised)
    before = previous_valuation.select("account_id", "security_id", "currency", unrealised=-previous_valuation.unrealised)
    both = now.union(before)
    summed = both.group_by("account_id", "security_id", "currency")(amount=x.total_money(both.unrealised))
    changed = summed.filter(summed.amount != 0)
    return changed.mutate(event_key=x.join_text("MARK.", changed.account_id, ".", changed.security_id), account_class=x.text("FIRM"))


def _fee_differences(fee_difference: Relation) -> Relation:
    """Fees collected are not quite fees due, because each was rounded; the difference is the firm's."""
    apart = fee_difference.filter(fee_difference.difference != 0)
    return apart.select(
        "currency", amount=apart.difference, security_id=x.text(NONE), event_key=x.join_text("FEE.", apart.fee, ".", apart.charge_date, ".", apart.currency)
    )


def _due_charges(transaction_charge: Relation, recent_transaction_charge: Relation, business_date: dt.date, last_close: dt.date) -> Relation:
    """Charges on trades that settle today, and those of trades booked today whose settlement date has come before."""
    day = x.date(business_date)
    today = transaction_charge.filter(transaction_charge.outcome == "CHARGED", transaction_charge.settlement_date <= day)
    known = recent_transaction_charge.filter(recent_transaction_charge.outcome == "CHARGED")
    waited = known.filter(known.settlement_date > known.known_date, known.settlement_date > x.date(last_close), known.settlement_date <= day)
    rows = today.union(waited.select(*today.columns))
    key = x.join_text(rows.sender, ".", rows.root_trade_date, ".", rows.exec_id, ".", rows.version_exec_id, ".", rows.entry, ".", rows.charge)
    return rows.select("account_id", "account_class", "security_id", "currency", "amount", event_key=key)


def _moves(depository_activity: Relation) -> Relation:
    """What the depository moved between accounts or free of payment: in transfer until the other side has moved or the account is told."""
    made = depository_activity.filter(depository_activity.status == "accepted", depository_activity.activity_status.in_(["MADE", "REVERSED"]))
    moved = made.filter(made.activity_kind.in_(["TRANSFER", "FREE"]))
    return moved.select("security_id", "depository_account", "quantity", currency=x.null(sa.String(8)), event_key=_movement_key(moved))


def _own_moves(security_transfer: Relation) -> Relation:
    """The same where a transfer line names one of our depository accounts."""
    moved = security_transfer.filter(security_transfer.status == "accepted", security_transfer.transfer_kind == "DEPOSITORY")
    return moved.select("security_id", "depository_account", "quantity", "currency", event_key=_movement_key(moved))


def _transfers(security_transfer: Relation, firm: Firm) -> Relation:
    """Positions that came or went, with where the shares are: at the depository, or in transfer while it has not said so."""
    moved = counting(security_transfer)
    known = moved.depository_account.is_not(None)
    return moved.select(
        "account_id",
        "account_class",
        "security_id",
        "quantity",
        "currency",
        depository_account=x.coalesce(moved.depository_account, x.text(firm.depository_account)),
        location=x.choose(known, x.text("DEPOSITORY"), x.text("TRANSFER")),
        business_date=moved.transfer_date,
        event_key=_movement_key(moved),
    )


def _transfer_costs(transfer_cost: Relation) -> Relation:
    """Cost of the firm's own securities that came without payment or went: paid in or taken out by the owners."""
    firm_rows = transfer_cost.filter(transfer_cost.account_class == "FIRM")
    return firm_rows.mutate(event_key=x.join_text(firm_rows.account_id, ".", firm_rows.security_id, ".", firm_rows.lot_id))


def _adjusted(adjustment: Relation) -> Relation:
    """The legs of adjustments as they were approved."""
    accepted = adjustment.filter(adjustment.status == "accepted")
    return accepted.mutate(
        event_kind=x.text("ADJUSTMENT"),
        event_key=x.join_text("JOURNAL.", accepted.entry_sequence),
        leg=accepted.line_number,
        business_date=accepted.known_date,
    )
