"""The line of a business day: every step of every stage, and the shorter line of the cut-over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tallystick.stages.books.balance import account_cash, balance, position, posting, stock_record, trial_balance
from tallystick.stages.books.cash_movement import cash_movement
from tallystick.stages.books.entitlement import entitlement
from tallystick.stages.books.entitlement_posting import entitlement_posting
from tallystick.stages.books.event_posting import event_posting
from tallystick.stages.books.lot import lot, lot_close, lot_match
from tallystick.stages.books.lot_item import lot_item
from tallystick.stages.books.trade_posting import trade_posting
from tallystick.stages.books.valuation import valuation
from tallystick.stages.capture.execution import execution, open_reference
from tallystick.stages.capture.execution_amendment import execution_amendment
from tallystick.stages.capture.execution_link import execution_link
from tallystick.stages.capture.reference import account, account_code, closing_price, corporate_action, price, security, security_code, security_symbol, split
from tallystick.stages.capture.rejection import rejection
from tallystick.stages.capture.repeated_execution import repeated_execution
from tallystick.stages.capture.suspect_execution import suspect_execution
from tallystick.stages.clear.due_trade import due_trade
from tallystick.stages.clear.obligation import obligation, opening_clearing_position
from tallystick.stages.cut_over import opening
from tallystick.stages.cut_over.cut_over_difference import cut_over_difference
from tallystick.stages.enrich.trade import priced_execution, stopped_execution, trade
from tallystick.stages.fails.fail import fail
from tallystick.stages.lend.loan import loan
from tallystick.stages.lend.loan_cash import loan_cash
from tallystick.stages.lend.loan_event import loan_event
from tallystick.stages.reconcile.balance_difference import balance_difference
from tallystick.stages.reconcile.cash_break import cash_break
from tallystick.stages.reconcile.cash_item import cash_item
from tallystick.stages.reconcile.cash_residue import cash_residue
from tallystick.stages.reconcile.entry_match import entry_match
from tallystick.stages.reconcile.group_match import group_match
from tallystick.stages.reconcile.match import match
from tallystick.stages.reconcile.open_cash_item import open_cash_item
from tallystick.stages.reconcile.our_side import our_side
from tallystick.stages.reconcile.position_break import position_break
from tallystick.stages.reconcile.position_difference import position_difference
from tallystick.stages.reconcile.position_pair import position_pair
from tallystick.stages.reconcile.recon_break import recon_break
from tallystick.stages.reconcile.recon_count import recon_count
from tallystick.stages.reconcile.reference_match import reference_match
from tallystick.stages.reconcile.statement_break import statement_break
from tallystick.stages.reconcile.sum_match import sum_match
from tallystick.stages.reconcile.their_side import their_side
from tallystick.stages.risk.exposure import exposure
from tallystick.stages.risk.scenario_result import scenario_result
from tallystick.stages.risk.value_at_risk import value_at_risk
from tallystick.stages.settle.clearing_lot import clearing_lot
from tallystick.stages.settle.clearing_position import clearing_position
from tallystick.stages.settle.depository_activity import depository_activity
from tallystick.stages.settle.instruction import instruction
from tallystick.stages.settle.settlement import open_instruction, settlement

StepFunction = Callable[..., Any]

REFERENCE: tuple[StepFunction, ...] = (security, security_symbol, security_code, account, account_code, price, closing_price, corporate_action, split)
CAPTURE: tuple[StepFunction, ...] = (*REFERENCE, suspect_execution, repeated_execution, execution_amendment, execution_link, execution, open_reference, rejection)
ENRICH: tuple[StepFunction, ...] = (priced_execution, trade, stopped_execution)
CLEAR: tuple[StepFunction, ...] = (due_trade, opening_clearing_position, obligation)
SETTLE: tuple[StepFunction, ...] = (instruction, depository_activity, settlement, open_instruction, clearing_position, clearing_lot)
FAILS: tuple[StepFunction, ...] = (fail,)
LEND: tuple[StepFunction, ...] = (loan_event, loan, loan_cash)
BOOKS: tuple[StepFunction, ...] = (
    cash_movement,
    entitlement,
    lot_item,
    lot_match,
    lot,
    lot_close,
    valuation,
    trade_posting,
    event_posting,
    entitlement_posting,
    posting,
    balance,
    stock_record,
    trial_balance,
    position,
    account_cash,
)
RECONCILE: tuple[StepFunction, ...] = (
    our_side,
    their_side,
    position_difference,
    position_pair,
    position_break,
    cash_item,
    entry_match,
    group_match,
    reference_match,
    cash_residue,
    sum_match,
    balance_difference,
    match,
    open_cash_item,
    cash_break,
    statement_break,
    recon_break,
    recon_count,
)
RISK: tuple[StepFunction, ...] = (exposure, scenario_result, value_at_risk)

LINE: tuple[StepFunction, ...] = (*CAPTURE, *ENRICH, *CLEAR, *SETTLE, *FAILS, *LEND, *BOOKS, *RECONCILE, *RISK)
"""Every step of a business day."""

CUT_OVER_LINE: tuple[StepFunction, ...] = (
    *REFERENCE,
    opening.opening_line,
    opening.lot,
    opening.clearing_position,
    opening.clearing_lot,
    opening.loan,
    valuation,
    opening.balance,
    opening.position,
    opening.account_cash,
    cut_over_difference,
)
"""The steps that make the first state of a book from its opening lines."""
