"""Tables of the confirmation of trades: what is to be confirmed, what others say of it, how both meet, and what is not yet affirmed; and its policy.

Amounts are those of the trade's own account: what it pays or is paid, always positive here, since the side says which.
"""

from __future__ import annotations

from tallystick.model.columns import code, count, date, money, money_sum, price, private, quantity, quantity_sum, text, timestamp
from tallystick.model.contract import Column, Storage, Table
from tallystick.model.rule_row import dated

CONFIRM_POLICY = dated(
    "confirm_policy",
    "Whose trades another party has to confirm and affirm, by when, and what it means if it does not; by trade date. An account type without a row needs none",
    code("calendar_key", "Market calendar of the firm", key=True),
    code("account_type", "Type of the account, such as DVP", key=True),
    code("venue", "Venue whose cut-offs and amount tolerance hold"),
    code("cutoff", "Name of the venue's cut-off (venue_cutoff) by which the trade has to be affirmed"),
    count("match_affirms", "1 when a match of both sides affirms the trade, 0 when the other side has to affirm it as well", unit="0 or 1"),
    money("unaffirmed_cost", "What a trade not affirmed in time costs; empty where nobody has stated it", unit="currency units a trade", nullable=True),
    code("cost_currency", "ISO 4217", nullable=True),
    text("consequence", "What happens to a trade that is not affirmed in time"),
)

_TERMS: tuple[Column, ...] = (
    private(code("account_id", "Our account", nullable=True)),
    code("security_id", "The security", nullable=True),
    code("their_side", "BUY or SELL as the other party states it for itself", nullable=True),
    date("trade_date", "Trade date", nullable=True),
    date("settlement_date", "Settlement date", nullable=True),
    code("currency", "ISO 4217", nullable=True),
    quantity("quantity", "Always positive", unit="shares", nullable=True),
    price("price", "Price", nullable=True),
    money("gross", "Quantity × price, always positive", unit="currency units", nullable=True),
    money("net_money", "What is paid in all, always positive", unit="currency units", nullable=True),
)

CONFIRM_ITEM = Table(
    "confirm_item",
    "One trade that another party has to confirm and that was not affirmed before today",
    "confirm",
    (
        code("item_key", "sender.chain.root trade date.exec_id.version of the trade", key=True),
        *_TERMS,
        code("account_type", "Type of the account, by which the policy is found"),
        code("sender", "Who sent the execution"),
        code("exec_id", "Id of the first version of the trade"),
        code("version_exec_id", "Id of the version that stands"),
        code("street_reference", "Reference by which the depository knows it", nullable=True),
        code("venue", "Venue whose cut-offs and amount tolerance hold"),
        count("match_affirms", "1 when a match affirms it", unit="0 or 1"),
        code("affirm_state", "AFFIRMED, REFUSED or CONTRADICTORY as it stood at the last close, else NOT_AFFIRMED"),
        code("affirm_reason", "Reason of a refusal, as received", nullable=True),
        timestamp("affirmed_at", "When that was sent", nullable=True),
        date("affirmed_date", "Open day on which we learnt it", nullable=True),
        date("known_date", "Open day on which we learnt of the trade"),
    ),
)

CONFIRM_LINE = Table(
    "confirm_line",
    "One line by which another party speaks of a trade, with our codes and its outcome; open ones go over to the next day",
    "confirm",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("message_kind", "CONFIRM, AFFIRM, REFUSE, ALLOCATE, ALLOCATION_STATUS, REPORT or CANCEL"),
        code("sender", "Who sent it", nullable=True),
        code("message_reference", "The sender's reference", nullable=True),
        code("part_number", "Part of the message as received; 0 for the whole"),
        code("our_reference", "Our reference, where given back", nullable=True),
        code("block_reference", "The block a part belongs to", nullable=True),
        code("previous_reference", "The message it replaces, cancels or answers", nullable=True),
        *_TERMS,
        code("status_code", "State as received", nullable=True),
        code("status_reason", "Reason as received", nullable=True),
        timestamp("sent_at", "When the sender made it", nullable=True),
        code("status", "accepted, duplicate, superseded or rejected"),
        code("reason", "Why not", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

CONFIRM_PAIR = Table(
    "confirm_pair",
    "One trade and one line that could be the same, with the rule by which they meet",
    "confirm",
    (
        code("item_key", "The trade", key=True),
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("match_rule", "REFERENCE, EXACT, TOLERANCE, BLOCK or NEAR"),
        count("is_tie", "1 when the trade or the line has another candidate of equal merit", unit="0 or 1"),
        quantity_sum("our_quantity", "Of the trade, or of all trades of the block", unit="shares"),
        money_sum("our_amount", "Of the trade or block, by what the line states (net, else gross)", unit="currency units"),
        money_sum("their_amount", "Net money as stated, else gross, else quantity × price", unit="currency units", nullable=True),
        code("amount_state", "EQUAL, WITHIN_TOLERANCE, DIFFERS or NOT_STATED"),
    ),
    Storage.SCRATCH,
)

CONFIRMATION = Table(
    "confirmation",
    "One trade to be confirmed and the line that speaks of it; or one of the two alone",
    "confirm",
    (
        code("item_key", "The trade; - for a line alone", key=True),
        code("file_id", "Received file of the line; - for a trade alone", key=True),
        count("line_number", "Line in that file; 0 for a trade alone", unit="lines", key=True),
        code("match_status", "MATCHED, MATCHED_WITHIN_TOLERANCE, MISMATCHED, ALLEGED_ONLY (theirs only), MISSING (ours only) or AMBIGUOUS (a tie, not picked)"),
        code("match_rule", "REFERENCE, EXACT, TOLERANCE, BLOCK, NEAR, AFFIRMATION or -"),
        count("differing_fields", "Fields in which the two differ (confirmation_difference)", unit="fields"),
        code("first_difference", "The first of them in the order of confirmation_difference", nullable=True),
        private(code("account_id", "Our account", nullable=True)),
        code("security_id", "The security", nullable=True),
        code("their_side", "BUY or SELL as the other party states it for itself", nullable=True),
        date("trade_date", "Trade date, ours where we have one", nullable=True),
        date("settlement_date", "Settlement date, ours where we have one", nullable=True),
        code("currency", "ISO 4217", nullable=True),
        quantity_sum("our_quantity", "Of the trade, or of all trades of the block", unit="shares", nullable=True),
        quantity_sum("their_quantity", "Of the line", unit="shares", nullable=True),
        money_sum("our_amount", "Of the trade or block, by what the line states (net, else gross)", unit="currency units", nullable=True),
        money_sum("their_amount", "Net money as stated, else gross", unit="currency units", nullable=True),
        money_sum("agreed_amount", "The deliverer's amount, at which a matched trade settles", unit="currency units", nullable=True),
        code("sender", "Who sent the line", nullable=True),
        code("message_reference", "The sender's reference", nullable=True),
        code("affirm_state", "AFFIRMED, REFUSED, CONTRADICTORY (affirmed and refused at one moment), NOT_AFFIRMED, or NONE for a line alone"),
        code("affirm_reason", "Reason of a refusal, as received", nullable=True),
        timestamp("affirmed_at", "When the affirmation or refusal was sent", nullable=True),
        date("affirmed_date", "Open day on which we learnt it", nullable=True),
    ),
)

CONFIRMATION_DIFFERENCE = Table(
    "confirmation_difference",
    "One field in which a trade and the line that speaks of it differ",
    "confirm",
    (
        code("item_key", "The trade", key=True),
        code("file_id", "Received file of the line", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        count("field_order", "Order of the fields, from 1", unit="order", key=True),
        code("field", "SECURITY, ACCOUNT, SIDE, TRADE_DATE, SETTLEMENT_DATE, CURRENCY, QUANTITY, PRICE or AMOUNT"),
        private(code("our_code", "Ours, of a code", nullable=True)),
        private(code("their_code", "Theirs, of a code", nullable=True)),
        date("our_date", "Ours, of a date", nullable=True),
        date("their_date", "Theirs, of a date", nullable=True),
        price("our_number", "Ours, of a number", unit="shares or currency units", nullable=True),
        price("their_number", "Theirs, of a number", unit="shares or currency units", nullable=True),
    ),
)

UNAFFIRMED = Table(
    "unaffirmed",
    "One trade that is not yet affirmed: why, by when it has to be, and what it costs if it is not",
    "confirm",
    (
        code("item_key", "The trade", key=True),
        private(code("account_id", "Our account")),
        code("security_id", "The security"),
        code("their_side", "BUY or SELL as the other party states it for itself"),
        quantity("quantity", "Always positive", unit="shares"),
        money("net_money", "Always positive", unit="currency units"),
        code("currency", "ISO 4217"),
        date("trade_date", "Trade date"),
        date("settlement_date", "Settlement date"),
        code("why", "MISSING, MISMATCHED, AMBIGUOUS, REFUSED, CONTRADICTORY or AWAITING_AFFIRMATION"),
        code("first_difference", "The first field in which the two sides differ", nullable=True),
        code("venue", "Venue whose cut-off holds"),
        date("cutoff_date", "Day of the cut-off", nullable=True),
        code("cutoff_time", "Local time of the cut-off, HH:MM", nullable=True),
        code("cutoff_zone", "Time zone of the cut-off", nullable=True),
        code("cutoff_state", "DUE_LATER, DUE_TODAY, MISSED, or NO_CUTOFF where no rule states one"),
        money("cost", "What it costs if it stays so", unit="currency units", nullable=True),
        code("cost_currency", "ISO 4217", nullable=True),
        text("consequence", "What happens to it"),
    ),
)

BLOCK_ALLOCATION = Table(
    "block_allocation",
    "One block as its parts allot it to accounts: the parts must be the block, money may differ by rounding only",
    "confirm",
    (
        code("sender", "Who allots it", key=True),
        code("block_reference", "The sender's reference of the block", key=True),
        code("security_id", "The security", nullable=True),
        code("their_side", "BUY or SELL as the sender states it", nullable=True),
        date("trade_date", "Trade date", nullable=True),
        code("currency", "ISO 4217", nullable=True),
        count("parts", "Parts", unit="parts"),
        quantity_sum("block_quantity", "Of the block", unit="shares", nullable=True),
        quantity_sum("allocated_quantity", "Sum of the parts", unit="shares"),
        money_sum("block_gross", "Quantity × average price of the block", unit="currency units", nullable=True),
        money_sum("allocated_gross", "Sum of the parts", unit="currency units"),
        money_sum("gross_difference", "Allocated less block", unit="currency units", nullable=True),
        money_sum("rounding_allowed", "Half a cent for each part and for the block, at the cent", unit="currency units"),
        code(
            "allocation_status",
            "COMPLETE, NO_BLOCK, NO_PARTS, CONFLICTING_BLOCK, REPEATED_PART, UNKNOWN_ACCOUNT, OTHER_TERMS, UNDER_ALLOCATED, OVER_ALLOCATED or MONEY_DIFFERS",
        ),
    ),
)

CONFIRM: tuple[Table, ...] = (CONFIRM_ITEM, CONFIRM_LINE, CONFIRM_PAIR, CONFIRMATION_DIFFERENCE, CONFIRMATION, UNAFFIRMED, BLOCK_ALLOCATION)
"""Tables of the stage."""
