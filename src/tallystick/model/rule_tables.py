"""Rule tables: the market's and the house's rules as dated rows, each with its source.

A rule is valid from `valid_from` to `valid_to`, both days included (9999-12-31: open). Which date is looked up (trade date, charge date,
settlement date) is said in the meaning of the table. A date no row covers is an error of the item (a reason code), never a default.

`evidence` says how well a row is known: V read in the official text, S read in a secondary source, K known rule whose text was not
re-read, U unverified, policy a choice of the house. `origin` says whose row it is: SHIPPED or FIRM.
"""

from __future__ import annotations

from tallystick.model.columns import code, count, date, money, price, quantity, rate, text
from tallystick.model.confirm_tables import CONFIRM_POLICY
from tallystick.model.contract import Table
from tallystick.model.fail_rule_tables import FAIL_RULE_TABLES
from tallystick.model.lifecycle_tables import STATE_TRANSITION
from tallystick.model.market_tables import MARKET as MARKET
from tallystick.model.rule_row import EVIDENCE, dated
from tallystick.model.sandbox_tables import SANDBOX_TERM
from tallystick.model.venue_tables import VENUE_RULES

CALENDAR = dated(
    "calendar",
    "One stretch of days a calendar covers, and the weekdays on which all is closed",
    code("calendar_key", "US.NSCC, CA.CDS, MX.INDEVAL, GB.CREST or EU.T2", key=True),
    text("closed_weekdays", "Weekdays without trade, settlement and cash, by a space: SATURDAY SUNDAY"),
)

CALENDAR_EXCEPTION = Table(
    "calendar_exception",
    "One day that is not what its weekday says: a holiday, a bank holiday, a special closing or an early close",
    "rules",
    (
        code("calendar_key", "US.NSCC, CA.CDS, MX.INDEVAL, GB.CREST or EU.T2", key=True),
        date("day", "The day", key=True),
        count("closed_exchange", "1 when there is no regular trading", unit="0 or 1"),
        count("closed_bank", "1 when the central bank is closed: its payments, and so cash, do not settle", unit="0 or 1"),
        count("closed_settlement", "1 when regular-way trades do not settle", unit="0 or 1"),
        count("early_close", "1 when regular trading ends early", unit="0 or 1"),
        text("name", "What it is"),
        *EVIDENCE,
    ),
)

CALENDAR_DAY = Table(
    "calendar_day",
    "One calendar day; generated from calendar and calendar_exception. The settlement date of a trade is the settlement day whose "
    "settlement_ordinal is that of the trade date plus the days of the settlement cycle",
    "rules",
    (
        code("calendar_key", "US.NSCC, CA.CDS, MX.INDEVAL, GB.CREST or EU.T2", key=True),
        date("day", "The day", key=True),
        count("day_number", "The day as a number, 20261124: 10,000 more is the same day a year on", unit="year, month, day"),
        count("is_trade_day", "1 when the exchanges trade", unit="0 or 1"),
        count("is_settlement_day", "1 when regular-way trades settle", unit="0 or 1"),
        count("is_cash_day", "1 when the central bank is open and payments settle", unit="0 or 1"),
        count("early_close", "1 when regular trading ends early", unit="0 or 1"),
        count("trade_ordinal", "Trade days up to and including this day, from the first day of the calendar", unit="trade days"),
        count("settlement_ordinal", "Settlement days up to and including this day", unit="settlement days"),
        count("cash_ordinal", "Cash days up to and including this day", unit="cash days"),
        date("next_settlement_day", "First settlement day after this day; null when the calendar ends before", nullable=True),
        date("settlement_day_on_or_after", "This day or else the next settlement day; null when the calendar ends before", nullable=True),
        date("previous_trade_day", "Last trade day before this day; null when the calendar starts after", nullable=True),
        text("note", "Name of the holiday or special day", nullable=True),
        *EVIDENCE,
    ),
)

SETTLEMENT_CYCLE = dated(
    "settlement_cycle",
    "How many settlement days after the trade date a regular-way trade settles; by trade date",
    code("calendar_key", "Calendar whose settlement days are counted", key=True),
    count("cycle_days", "Settlement days after the trade date", unit="settlement days"),
)

SECTION_31_RATE = dated(
    "section_31_rate",
    "Fee on covered sales under Section 31 of the Exchange Act; by charge date (settlement date for what goes through the clearing agency)",
    code("market", "US", key=True),
    rate("rate_per_million", "Fee for a million of sales", unit="USD a million USD"),
    rate("rate", "Fee for one USD of sales, rate_per_million / 1,000,000; filled by the loader", unit="USD a USD"),
)

TAF_RATE = dated(
    "taf_rate",
    "FINRA Trading Activity Fee on sales of covered equities; by trade date",
    code("market", "US", key=True),
    rate("per_share", "Fee for one share sold", unit="USD a share"),
    money("cap", "Most that is charged for one execution, applied before rounding", unit="USD"),
)

FEE_POLICY = dated(
    "fee_policy",
    "How a charge is worked out and rounded; by trade date",
    code("fee", "GROSS, COMMISSION, SECTION_31 or TAF", key=True),
    code("rounding_mode", "UP (to the next cent) or HALF_UP (half away from zero)"),
    code("aggregation", "EXECUTION or ORDER: of what the fee is rounded"),
    code("charged_side", "SELL or BOTH"),
    code("date_basis", "TRADE_DATE or SETTLEMENT_DATE: by which date its rate is looked up"),
    code("exempt_accounts", "NONE, FIRM or MARKET_MAKER: whose trades are not charged"),
    count("exempt_below_rate", "1 when an execution at a price below the per-share rate is not charged", unit="0 or 1"),
)

COMMISSION_SCHEDULE = dated(
    "commission_schedule",
    "One tier of a commission schedule; by trade date. The whole execution is charged at the tier it falls in: "
    "quantity × per_share + gross × basis_points / 10,000, at least the minimum, at most the maximum",
    code("schedule_id", "Schedule an account names", key=True),
    code(
        "currency",
        "ISO 4217 of the executions it is about and of its amounts; * for any currency, - (or left out of the file) for the firm's base currency",
        key=True,
    ),
    quantity("tier_from", "First size of the tier (included), in units of tier_basis", unit="shares or currency units", key=True),
    quantity("tier_below", "Size at which the next tier begins (excluded)", unit="shares or currency units"),
    code("tier_basis", "QUANTITY or GROSS of the execution"),
    price("per_share", "Commission for a share", unit="currency units a share"),
    rate("basis_points", "Commission in basis points of gross", unit="basis points"),
    rate("rate", "basis_points / 10,000; filled by the loader"),
    money("minimum", "Least commission of an execution", unit="currency units"),
    money("maximum", "Most commission of an execution; null for none", unit="currency units", nullable=True),
)

TOLERANCE = dated(
    "tolerance",
    "How far two sides of a reconciliation may differ and still match; by business date",
    code("reconciliation", "DEPOSITORY_POSITION, BANK_CASH, BROKER_POSITION, BROKER_CASH, BROKER_TRADE or CONFIRMATION", key=True),
    quantity("quantity_tolerance", "Largest difference of shares", unit="shares"),
    money("money_tolerance", "Largest difference of money", unit="currency units"),
    price("price_tolerance", "Largest difference of price"),
    count("date_window_days", "Calendar days the two dates may lie apart", unit="calendar days"),
    code("one_to_many_key", "Column that ties one line of theirs to many of ours; null for none", nullable=True),
    count("one_to_many_limit", "Most lines of ours tried for one of theirs by amount", unit="lines"),
)

CNS_RULE = dated(
    "cns_rule",
    "How continuous net settlement works; by settlement date",
    code("calendar_key", "US.NSCC", key=True),
    code("contra_account", "The clearing corporation's account at the depository"),
    code("mark_price", "SETTLEMENT_DAY_CLOSE or PREVIOUS_CLOSE: which price an open position is marked to"),
    code("late_trade", "NEXT_SETTLEMENT_DAY: a trade known after its settlement day joins the next net"),
    count("partial_delivery", "1 when a netted position may be delivered in part", unit="0 or 1"),
    count("first_age", "Age of a fail at the close of the settlement day on which it first failed", unit="settlement days"),
    code("allocation_age", "BEFORE_CLOSE or AFTER_CLOSE: which age ranks the receivers"),
    code("offset_order", "OLDEST_FIRST: which lot a delivery reduces"),
)

CNS_FAILS_CHARGE = dated(
    "cns_fails_charge",
    "Margin asked for a failed position, as a part of its market value; by settlement date. It is a deposit, not a cost",
    code("calendar_key", "US.NSCC", key=True),
    code("rating_class", "Member's rating class, ANY since the charge goes by age", key=True),
    count("age_from", "First age of the band", unit="settlement days", key=True),
    count("age_to", "Last age of the band; 999999 for open", unit="settlement days"),
    rate("charge_rate", "Part of the current market value"),
)

CLOSE_OUT_RULE = dated(
    "close_out_rule",
    "When a fail has to be closed out; by trade date of the sale",
    code("close_out_kind", "SHORT, LONG, MARKET_MAKER, DEEMED_TO_OWN or THRESHOLD", key=True),
    count("deadline_days", "Days counted to the deadline", unit="days of day_kind"),
    code("day_kind", "SETTLEMENT or CALENDAR days"),
    code("counted_from", "SETTLEMENT_DATE, TRADE_DATE or FIRST_FAIL_DATE (which counts as day 1)"),
    code("due_at", "OPEN of regular trading or CLOSE on the deadline's day"),
    code("cure", "PURCHASE or PURCHASE_OR_BORROW"),
)

AGING_BUCKET = dated(
    "aging_bucket",
    "One step of an ageing scale; by business date",
    code("scale", "FAIL or BREAK", key=True),
    count("age_from", "First age of the step", unit="settlement days", key=True),
    count("age_to", "Last age of the step; 999999 for open", unit="settlement days"),
    code("bucket", "Name of the step"),
)

LOAN_POLICY = dated(
    "loan_policy",
    "Terms of cash-collateral loans where the loan itself states none; by business date",
    code("policy_id", "US_CASH", key=True),
    rate("margin_rate", "Collateral to market value, 1.02 = 102 %"),
    price("contract_price_step", "Step to which price × margin is rounded up; 0 for no rounding"),
    count("day_count", "Days of a year in interest", unit="days"),
    code("rebate_paid", "LAST_RETURN or MONTHLY"),
    code("mark_price", "PREVIOUS_TRADE_DAY_CLOSE"),
    code("return_price", "OLD_CONTRACT: a return goes at the contract price before the day's mark"),
)

CHART_OF_ACCOUNT = dated(
    "chart_of_account",
    "One ledger account, of money or of the stock record; by posting date. Debit +, credit −; in the stock record a claim "
    "(who is long) + and a location (where the shares are, or who owes them to us) −",
    code("ledger_account", "Number of the account, S- in front for the stock record", key=True),
    text("name", "Name of the account"),
    code("side", "ASSET, LIABILITY, EQUITY, INCOME, EXPENSE, MEMO; CLAIM or LOCATION in the stock record"),
    code("instrument", "CASH or SECURITY"),
    code("credit_account", "Account under which a credit balance is reported, where it is another one", nullable=True),
    text("focus_line", "Row of the FOCUS report", nullable=True),
    code("focus_codes", "Its codes: allowable / non-allowable / total, or AI / non-AI / total", nullable=True),
)

POSTING_RULE = dated(
    "posting_rule",
    "One leg of the postings an event makes; by posting date. Amount posted = sign × measure; the legs of an event sum to zero per instrument",
    code("event_kind", "What happened", key=True),
    count("leg", "Number of the leg, from 1", unit="legs", key=True),
    code("ledger_account", "Account of the chart"),
    code("sub_account", "Which field of the event names the sub-account: ACCOUNT, DEPOSITORY, BANK, COUNTERPARTY, SECURITY, LOAN or NONE"),
    code("instrument", "CASH or SECURITY"),
    code("measure", "Field of the event: QUANTITY, GROSS, NET, COMMISSION, FEES, COST, REALISED, WITHHOLDING or AMOUNT, each signed as in its table"),
    count("sign", "+1 or −1", unit="sign"),
    code("condition", "ALWAYS, or FIELD=VALUE of the event"),
    text("note", "The leg in words", nullable=True),
)

REASON_CODE = dated(
    "reason_code",
    "One reason why an item is not processed; of several that hold, the lowest precedence of its stage is given",
    code("stage", "Stage that gives it", key=True),
    code("code", "The reason code", key=True),
    count("precedence", "Order of tests inside the stage", unit="order"),
    code("outcome", "REJECTED, DUPLICATE, SUPERSEDED, IGNORED, STOPPED (accepted, but cannot go on) or NOTED (accepted, with a remark)"),
    text("sentence", "What it means and what to do, for a person"),
    text("smallest_input", "The smallest input that provokes it"),
)

RISK_POLICY = dated(
    "risk_policy",
    "How a risk figure is worked out; by business date",
    code("figure", "VALUE_AT_RISK or EXPECTED_SHORTFALL", key=True),
    rate("confidence", "0.99 = 99 %"),
    count("horizon_days", "Trade days ahead", unit="trade days"),
    code("convention", "ORDER_STATISTIC: k-th worst of N with k = N × (1 − confidence), rounded down, at least 1; or TAIL_MEAN of those k"),
    count("window_scenarios", "Daily returns used at most", unit="scenarios"),
    count("minimum_scenarios", "Fewer than these: no figure, reason TOO_FEW_SCENARIOS", unit="scenarios"),
)

FAIL_CAUSE = dated(
    "fail_cause",
    "Why an item fails, by the depository's code and the side we are on; a pair without a row is UNKNOWN; by business date",
    code("status_reason", "Code of the ISO 15022 and 20022 lists; CNS for a netted position, which has none", key=True),
    code("direction", "DELIVER (we owe) or RECEIVE (we are owed)", key=True),
    code("cause", "OWN_LACK, COUNTERPARTY_LACK, CCP_NO_ALLOCATION, UNMATCHED, CASH, HOLD or UNKNOWN"),
)

BREAK_OWNER = dated(
    "break_owner",
    "Which desk has to explain a break; by business date",
    code("recon_kind", "POSITION, CASH_BALANCE, CASH_ENTRY, CORPORATE_ACTION or OBLIGATION", key=True),
    code("break_type", "Type of the break", key=True),
    code("owner", "The desk"),
)

BANK_ENTRY_CODE = dated(
    "bank_entry_code",
    "What a bank's type of entry means where we have no entry of our own; by business date",
    code("entry_code", "Their code as it is landed (MT940 field 61, ISO 20022 BkTxCd)", key=True),
    code("meaning", "FEE"),
)

RULE_TABLES: tuple[Table, ...] = (
    CALENDAR,
    CALENDAR_EXCEPTION,
    CALENDAR_DAY,
    SETTLEMENT_CYCLE,
    *VENUE_RULES,
    SECTION_31_RATE,
    TAF_RATE,
    FEE_POLICY,
    COMMISSION_SCHEDULE,
    TOLERANCE,
    CNS_RULE,
    MARKET,
    CNS_FAILS_CHARGE,
    CLOSE_OUT_RULE,
    CONFIRM_POLICY,
    STATE_TRANSITION,
    SANDBOX_TERM,
    *FAIL_RULE_TABLES,
    AGING_BUCKET,
    LOAN_POLICY,
    CHART_OF_ACCOUNT,
    POSTING_RULE,
    REASON_CODE,
    RISK_POLICY,
    FAIL_CAUSE,
    BREAK_OWNER,
    BANK_ENTRY_CODE,
)
