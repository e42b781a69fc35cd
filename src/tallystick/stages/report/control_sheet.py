"""The day control sheet: what went into every stage, what came out, and whether it adds up.

Reads    received_file, execution_message, execution, previous_open_reference, open_reference, rejection, previous_stopped_execution, trade,
         stopped_execution, confirm_item, confirmation, unaffirmed, straight_through, obligation, clearing_total, fail_rate, settlement,
         instruction_event, fail, fx_rate, event_posting, entitlement_posting, balance, recon_count
Writes   control_sheet: one row a line of the sheet
Units    rows; amount in the base currency where the line has one
Holds    a line whose rows in are not its rows out is BROKEN, and so is a balance that does not sum to zero; a line with something for a
         person is OPEN
Source   design, section 1, sentence 6 (the counts add up); reports.md 0.1, 6
Reasons  none
"""

from __future__ import annotations

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.books.fx_rate import in_base
from tallystick.stages.enrich.trade import CHAIN, changed_chains
from tallystick.stages.report.control_answers import affirmation_lines, event_lines
from tallystick.stages.report.control_line import ADDS, MUST, OPEN, TOLD, WAITS, counted, line, summed


def control_sheet(
    received_file: Relation,
    execution_message: Relation,
    execution: Relation,
    previous_open_reference: Relation,
    open_reference: Relation,
    rejection: Relation,
    previous_stopped_execution: Relation,
    trade: Relation,
    stopped_execution: Relation,
    confirm_item: Relation,
    confirmation: Relation,
    unaffirmed: Relation,
    straight_through: Relation,
    obligation: Relation,
    clearing_total: Relation,
    fail_rate: Relation,
    settlement: Relation,
    instruction_event: Relation,
    fail: Relation,
    fx_rate: Relation,
    event_posting: Relation,
    entitlement_posting: Relation,
    balance: Relation,
    recon_count: Relation,
    firm: Firm,
) -> Relation:
    """All lines of the sheet."""
    lines = [
        *_capture(received_file, execution_message, execution, previous_open_reference, open_reference, rejection),
        *_enrich(execution, previous_stopped_execution, trade, stopped_execution),
        *affirmation_lines(confirm_item, confirmation, unaffirmed),
        *_settle(straight_through, obligation, clearing_total, fail_rate, settlement),
        *event_lines(instruction_event),
        *_fails(in_base(fail.select("currency", "close_out_state", "value"), fx_rate, firm, "value")),
        *_books(event_posting, entitlement_posting, balance),
        *_reconcile(recon_count),
    ]
    return lines[0].union(*lines[1:])


def _capture(
    received_file: Relation, execution_message: Relation, execution: Relation, previous_open_reference: Relation, open_reference: Relation, rejection: Relation
) -> list[Relation]:
    """Lines read, and their five outcomes. A correction that waited and now applies comes in a second time."""
    outcome = execution.group_by("status")(rows=x.count()).once()
    again = previous_open_reference.within(execution, "file_id", "line_number")
    good, other = outcome.filter(outcome.status == "accepted"), outcome.filter(outcome.status != "accepted")
    others = rejection.filter(rejection.table_name != "execution_message")

    def of(status: str) -> x.Expression:
        return x.choose(outcome.status == status, outcome.rows, 0)

    return [
        line(10, "capture", "Files received", TOLD, counted(received_file, rows_out=None)),
        line(
            11,
            "capture",
            "Execution lines: accepted, or another outcome",
            ADDS,
            counted(execution_message, rows_in=None),
            counted(again, rows_in=None),
            summed(good, rows_out=good.rows),
            summed(other, rows_other=other.rows),
        ),
        line(12, "capture", "Of these duplicates", TOLD, summed(outcome, rows_out=of("duplicate"))),
        line(13, "capture", "Of these superseded by a correction or cancel", TOLD, summed(outcome, rows_out=of("superseded"))),
        line(14, "capture", "Of these ignored (no trade)", TOLD, summed(outcome, rows_out=of("ignored"))),
        line(15, "capture", "Of these rejected", OPEN, summed(outcome, rows_other=of("rejected"))),
        line(16, "capture", "Corrections and cancels that wait for their trade", OPEN, counted(open_reference, rows_other=None)),
        line(17, "capture", "Lines of other files not taken", OPEN, counted(others, rows_other=None)),
    ]


def _enrich(execution: Relation, previous_stopped_execution: Relation, trade: Relation, stopped_execution: Relation) -> list[Relation]:
    """Executions that stand, with those stopped before and not changed today, become trades or stay stopped."""
    waited = previous_stopped_execution.without(changed_chains(execution), *CHAIN)
    return [
        line(
            20,
            "enrich",
            "Executions to book: traded, or stopped for a missing rule",
            WAITS,
            counted(execution, rows_in=execution.live == "Y"),
            counted(waited, rows_in=None),
            counted(trade, rows_out=trade.entry == "TRADE"),
            counted(stopped_execution, rows_other=None),
        ),
        line(21, "enrich", "Reversals of trades of earlier days", TOLD, counted(trade, rows_out=trade.entry == "REVERSAL")),
    ]


def _settle(straight_through: Relation, obligation: Relation, clearing_total: Relation, fail_rate: Relation, settlement: Relation) -> list[Relation]:
    """What is due goes into the CNS net or becomes an item; instructions settle or stay open; movements fit one or none."""
    single = straight_through.filter(straight_through.clearing_path != "CNS")
    due = summed(straight_through, rows_in=straight_through.rows_due)
    net = fail_rate.filter(fail_rate.clearing_path == "CNS")
    item = fail_rate.filter(fail_rate.clearing_path != "CNS")

    def settled(rows: Relation) -> Relation:
        return summed(rows, rows_in=rows.due_count, rows_out=rows.due_count - rows.failed_count, rows_other=rows.failed_count)

    matched = counted(settlement, rows_in=None, rows_out=settlement.reason.is_(None), rows_other=settlement.reason.is_not(None))
    netted = summed(obligation, rows_out=obligation.trades)
    return [
        line(30, "clear", "Trades and reversals due: netted in CNS, or settled by item", ADDS, due, netted, summed(single, rows_other=single.rows_due)),
        line(31, "clear", "Clearing houses and currencies: money carried and entered was paid or is open", MUST, _kept(clearing_total)),
        line(40, "settle", "CNS nets: settled, or open at the close", WAITS, settled(net)),
        line(41, "settle", "Trade-for-trade items and nets of a day: settled, or open at the close", WAITS, settled(item)),
        line(42, "settle", "Movements of the depository: of an instruction, or of none", WAITS, matched),
    ]


def _kept(clearing_total: Relation) -> Relation:
    same = clearing_total.difference == 0
    return counted(clearing_total, rows_in=None, rows_out=same, rows_other=~same)


def _fails(fail: Relation) -> list[Relation]:
    due = fail.filter(fail.close_out_state.in_(["DUE_NEXT_OPEN", "OVERDUE"]))
    return [
        line(50, "fails", "Open fails at the close (amount: value)", OPEN, counted(fail, amount=fail.value, rows_other=None), amount=True),
        line(51, "fails", "Of these to close out by the next open, or overdue", OPEN, counted(due, amount=due.value, rows_other=None), amount=True),
    ]


def _books(event_posting: Relation, entitlement_posting: Relation, balance: Relation) -> list[Relation]:
    """Every currency and every security sums to zero over all accounts."""
    sums = balance.group_by("instrument")(quantity=x.total_quantity(balance.quantity), money=x.total_money(balance.money), shares=_shares(balance))
    zero = (sums.quantity == 0) & (sums.money == 0)
    money, stock = sums.filter(sums.shares == 0), sums.filter(sums.shares == 1)
    return [
        line(60, "books", "Legs posted, trades apart", TOLD, counted(event_posting, rows_out=None), counted(entitlement_posting, rows_out=None)),
        line(61, "books", "Currencies: debits equal credits", MUST, counted(money, rows_in=None, rows_out=zero, rows_other=~zero)),
        line(62, "books", "Securities: long equals short", MUST, counted(stock, rows_in=None, rows_out=zero, rows_other=~zero)),
    ]


def _shares(balance: Relation) -> x.Expression:
    """1 for a security, whose accounts are those of the stock record (S-…); 0 for a currency."""
    return x.largest(x.choose(balance.instrument == balance.security_id, 1, 0))


def _reconcile(recon_count: Relation) -> list[Relation]:
    ours = summed(recon_count, rows_in=recon_count.our_rows, rows_out=recon_count.our_agreed, rows_other=recon_count.our_open)
    theirs = summed(recon_count, rows_in=recon_count.their_rows, rows_out=recon_count.their_agreed, rows_other=recon_count.their_open)
    return [
        line(70, "reconcile", "Facts of ours: agreed with theirs, or open", WAITS, ours),
        line(71, "reconcile", "Lines of theirs: agreed with ours, or open", WAITS, theirs),
        line(72, "reconcile", "Lines of theirs set aside (another account or day)", OPEN, summed(recon_count, rows_other=recon_count.their_set_aside)),
        line(73, "reconcile", "Open breaks at the close", OPEN, summed(recon_count, rows_other=recon_count.breaks)),
    ]
