"""Tables of fails: what is open and why, the clocks on it, what it costs, how it is closed out, and what would cure it."""

from __future__ import annotations

from tallystick.model.columns import code, count, date, money_sum, quantity, quantity_sum, rate, text
from tallystick.model.contract import Column, Storage, Table
from tallystick.model.penalty_tables import PENALTIES
from tallystick.model.place import PLACE

CLOSE_OUT_MESSAGE = Table(
    "close_out_message",
    "One line of what a person or system did to close out a fail, or to buy in what was not delivered to us",
    "landing",
    (
        *PLACE,
        code("sender", "Who says so", nullable=True),
        code("event_id", "The sender's id of the event", nullable=True),
        code("event_kind", "PURCHASE, BORROW, PRE_FAIL_CREDIT, BUY_IN_NOTICE, BUY_IN_EXECUTED or BUY_IN_WITHDRAWN", nullable=True),
        code("fail_reference", "The fail it is for, as table fail names it", nullable=True),
        quantity("quantity", "Shares bought, borrowed or named in the notice, always positive", unit="shares", nullable=True),
        date("event_date", "Day on which it was done", nullable=True),
        code("before_open", "Y when it was done before the open of regular trading on that day, else N", nullable=True),
        date("settles_on", "For a purchase: day on which it settles", nullable=True),
        code("net_long", "For a pre-fail credit: Y when the firm was net flat or long in the security that day, else N", nullable=True),
    ),
)

_FACTS: tuple[Column, ...] = (
    code("fail_id", "Instruction or CNS lot it is of", key=True),
    code("venue", "Venue whose fail it is: DTC for the US, else the venue of the instruction"),
    code("clearing_path", "CNS, TRADE_FOR_TRADE or another path of the venue"),
    code("direction", "DELIVER (we owe) or RECEIVE (we are owed)"),
    code("security_id", "The security"),
    code("currency", "ISO 4217, of the value"),
    quantity_sum("quantity", "+ to receive, − to deliver"),
    money_sum("value", "Quantity × last close, absolute", unit="currency units"),
    date("origin_date", "Settlement day on which it first failed"),
    count("age_settlement_days", "1 at the close of the first fail", unit="settlement days"),
    code("cause", "Reason by (side, code): OWN_LACK, COUNTERPARTY_LACK, CCP_NO_ALLOCATION, UNMATCHED, CASH, HOLD or UNKNOWN"),
    code("status_reason", "The depository's code behind the cause", nullable=True),
    code("close_out_kind", "Rule 204: SHORT, LONG, MARKET_MAKER or NONE (a receive, or no US fail)"),
    date("close_out_date", "Close out by the open of this settlement day", nullable=True),
    code("close_out_state", "NONE, DUE_LATER, DUE_NEXT_OPEN, OVERDUE or SCOPE_TO_BE_CONFIRMED"),
)

OPEN_FAIL = Table(
    "open_fail",
    "One open fail at the close, before its clocks, cost and cure are worked out",
    "fails",
    (
        *_FACTS,
        code("calendar_key", "Calendar of the venue, by which its days are counted"),
        code("clearing_house", "Clearing house that stands between the parties; - for none"),
    ),
    Storage.SCRATCH,
)

FAIL = Table(
    "fail",
    "One open fail to deliver or to receive at the close, told in a sentence",
    "fails",
    (
        *_FACTS,
        money_sum("marked_money", "Cash its mark moves today, + we receive; reverses when it is delivered"),
        money_sum("margin", "Margin it ties up at the clearing corporation: a deposit, not a cost", unit="currency units"),
        money_sum("penalty", "Cash penalties of today, + credited to us"),
        quantity_sum("curable_quantity", "Shares of what we are to receive that would cure it, oldest first; zero for a receive", unit="shares"),
        code("next_clock", "The duty that is due first; null for none", nullable=True),
        date("next_due_date", "When it is due", nullable=True),
        code("pre_borrow", "Y when no short sale may be made in the security without a borrow arranged first, else N"),
        text("sentence", "What, since when, why, what it costs, what must happen by when"),
    ),
)

FAIL_CLOCK = Table(
    "fail_clock",
    "One clock that runs on one open fail",
    "fails",
    (
        code("fail_id", "The fail", key=True),
        code("clock", "RULE_204, RULE_203_THRESHOLD, CNS_FAILS_CHARGE, or a clock of clock_rule and ccp_buy_in", key=True),
        code("venue", "Venue of the fail"),
        code("direction", "DELIVER or RECEIVE"),
        code("security_id", "The security"),
        date("started_on", "Day from which it is counted"),
        date("due_on", "Day on which it is up; null when the calendar ends before, or when nothing more comes", nullable=True),
        code("due_at", "OPEN or CLOSE of that day"),
        count("days_left", "Days to it, negative when past", unit="days of day_kind", nullable=True),
        code("day_kind", "SETTLEMENT, TRADE, CASH or CALENDAR days"),
        code(
            "state", "RUNNING, DUE_NEXT_OPEN (a duty due on the next settlement day), OVERDUE (a duty past due), REACHED or SCOPE_TO_BE_CONFIRMED (outside CNS)"
        ),
        code("effect", "DUTY, CHARGE or RIGHT"),
        text("consequence", "What must be done, or what happens"),
        text("source", "Source of the rule row"),
        code("evidence", "Its mark: V, S, K, U or policy"),
    ),
)

THRESHOLD_COUNT = Table(
    "threshold_count",
    "How many consecutive settlement days the market's fails of one security met, or missed, the threshold test, up to the last day stated",
    "fails",
    (
        code("security_id", "The security", key=True),
        date("counted_date", "Last settlement day counted"),
        quantity_sum("fail_quantity", "The market's fails of that day", unit="shares"),
        quantity_sum("required_quantity", "Fails that meet the test; null where shares outstanding are not known", unit="shares", nullable=True),
        count("days_met", "Consecutive days met up to that day", unit="settlement days"),
        count("days_missed", "Consecutive days missed up to that day", unit="settlement days"),
        code("on_list", "Y when the security is on the list from the next settlement day, else N"),
        date("listed_from", "First day on the list, while it is on it", nullable=True),
        code("remark", "NO_SHARES_OUTSTANDING: the test cannot be made; null when it can", nullable=True),
    ),
)

THRESHOLD_SECURITY = Table(
    "threshold_security",
    "One security on the threshold list in force today, as computed from the market's fails (the list an exchange publishes is what counts)",
    "fails",
    (
        code("security_id", "The security", key=True),
        date("listed_from", "First day on the list"),
        date("counted_date", "Last settlement day the count rests on"),
    ),
    Storage.VIEW,
)

FAILS_CHARGE = Table(
    "fails_charge",
    "Margin the clearing corporation asks for one failed position: a deposit that comes back when the fail clears, never an expense",
    "fails",
    (
        code("fail_id", "The fail", key=True),
        code("security_id", "The security"),
        code("currency", "ISO 4217"),
        money_sum("value", "Current market value, absolute", unit="currency units"),
        count("age_settlement_days", "Age that names the band", unit="settlement days"),
        rate("charge_rate", "Part of the value"),
        money_sum("margin", "Value × rate, half-up at the cent", unit="currency units"),
    ),
)

FAIL_COST = Table(
    "fail_cost",
    "One figure a rule puts on one open fail today; nothing is estimated",
    "fails",
    (
        code("fail_id", "The fail", key=True),
        code("cost_kind", "MARK, MARGIN, SEFP or LMFP", key=True),
        code("security_id", "The security"),
        code("nature", "CASH_FLOW (reverses on delivery), DEPOSIT (comes back) or PENALTY (is gone, or ours)"),
        code("currency", "ISO 4217"),
        money_sum("amount", "+ we receive, − we pay or deposit"),
    ),
)

FAIL_CHAIN = Table(
    "fail_chain",
    "A part of one fail to deliver and what we are to receive that would cure it: oldest fails first, oldest receipts first",
    "fails",
    (
        code("fail_id", "The fail to deliver", key=True),
        code("receipt_kind", "FAIL (an open fail to receive), DUE (bought, settles later) or RECALL (lent and called back)", key=True),
        code("receipt_id", "The fail, the day of settlement or the loan", key=True),
        code("security_id", "The security"),
        quantity_sum("quantity", "Shares of the fail this receipt would deliver", unit="shares"),
        count("deliver_order", "Place of the fail in its security, oldest first", unit="order"),
        count("receive_order", "Place of the receipt in its security", unit="order"),
        date("expected_on", "Day on which it should have come or should come", nullable=True),
    ),
)

CLOSE_OUT_EVENT = Table(
    "close_out_event",
    "One line of what was done to close out or buy in, checked and without duplicates",
    "fails",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("sender", "Who says so", nullable=True),
        code("event_id", "The sender's id", nullable=True),
        code("event_kind", "PURCHASE, BORROW, PRE_FAIL_CREDIT, BUY_IN_NOTICE, BUY_IN_EXECUTED or BUY_IN_WITHDRAWN", nullable=True),
        code("fail_id", "The fail it is for", nullable=True),
        quantity("quantity", "Shares", unit="shares", nullable=True),
        date("event_date", "Day on which it was done", nullable=True),
        code("before_open", "Y when before the open of that day, else N"),
        date("settles_on", "For a purchase: day on which it settles", nullable=True),
        code("status", "accepted, duplicate or rejected"),
        code("reason", "Why not", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

CLOSE_OUT = Table(
    "close_out",
    "One duty to close out a fail and how far it is met; it stays after the fail is gone for as long as sales need a borrow first",
    "fails",
    (
        code("fail_id", "The fail", key=True),
        code("clock", "RULE_204 or RULE_203_THRESHOLD", key=True),
        code("security_id", "The security"),
        quantity_sum("quantity", "Shares to close out, positive: what is open, from the deadline on what was open at the last close before", unit="shares"),
        date("origin_date", "Settlement day on which it first failed"),
        date("due_on", "Day of the deadline; null when the calendar ends before", nullable=True),
        code("due_at", "OPEN or CLOSE of that day"),
        code("cure", "PURCHASE or PURCHASE_OR_BORROW"),
        quantity_sum("cured_quantity", "Shares purchased, borrowed or credited in time", unit="shares"),
        quantity_sum("shortfall_quantity", "From the deadline's day on: shares neither cured in time nor gone by its close", unit="shares"),
        quantity_sum("purchased_quantity", "Shares purchased after the deadline", unit="shares"),
        date("purchase_settles_on", "Last day on which those purchases settle", nullable=True),
        code("fail_open", "Y while the fail is open, else N"),
        code(
            "state",
            "DUE, CLOSED_OUT (in time), PRE_BORROW (not in time: no short sale without a borrow), RELEASED (the purchase has settled) or "
            "DELIVERED (gone on the deadline's day; for Rule 204 show what was done before the open)",
        ),
        date("pre_borrow_since", "First day of the pre-borrow duty", nullable=True),
    ),
)

PRE_BORROW = Table(
    "pre_borrow",
    "One security in which we may not sell short without a borrow arranged first, nor may a broker that clears through us",
    "fails",
    (
        code("security_id", "The security", key=True),
        date("since", "First day"),
        quantity_sum("quantity", "Shares not closed out in time", unit="shares"),
        date("ends_on", "Day on which the last purchase settles; null while too little has been purchased", nullable=True),
        count("duties", "Duties behind it", unit="rows"),
    ),
)

BUY_IN = Table(
    "buy_in",
    "One fail to receive that may be bought in, with the timetable its rule gives and what has been done",
    "fails",
    (
        code("fail_id", "The fail to receive", key=True),
        code("venue", "Venue of the fail"),
        code("clearing_path", "CNS or TRADE_FOR_TRADE"),
        code("security_id", "The security"),
        quantity_sum("quantity", "Shares not received", unit="shares"),
        date("origin_date", "Settlement day on which it first failed"),
        date("earliest_on", "First day on which it may be executed", nullable=True),
        date("notified_on", "Day of our notice", nullable=True),
        quantity_sum("notified_quantity", "Shares named in notices that stand", unit="shares"),
        date("execute_on", "Day on which a notice given allows the execution", nullable=True),
        code("notice_by", "Latest time of a notice on its day, local time; - for none"),
        code("execute_from", "Earliest time of the execution, local time; - for none"),
        quantity_sum("executed_quantity", "Shares bought in", unit="shares"),
        code("state", "WAITING (too early), POSSIBLE, NOTICED, EXECUTABLE or EXECUTED"),
        text("source", "Source of the timetable"),
        code("evidence", "Its mark"),
    ),
)


FAILS: tuple[Table, ...] = (
    OPEN_FAIL,
    FAIL_CLOCK,
    THRESHOLD_COUNT,
    THRESHOLD_SECURITY,
    FAILS_CHARGE,
    FAIL_COST,
    FAIL_CHAIN,
    CLOSE_OUT_EVENT,
    CLOSE_OUT,
    PRE_BORROW,
    BUY_IN,
    FAIL,
    *PENALTIES,
)
"""Tables of the stage."""
