"""Tables of corporate actions in the books: what is due to whom, what is said to have come, and both beside each other."""

from __future__ import annotations

from tallystick.model.columns import code, count, date, money_sum, private, quantity_sum
from tallystick.model.contract import Table

ENTITLEMENT = Table(
    "entitlement",
    "What one position receives (or owes) from one corporate action: struck at the open of the ex-date, paid on the payable date",
    "books",
    (
        code("action_id", "The action", key=True),
        code("holder_kind", "ACCOUNT, or where the shares are: CNS, LOAN, FAIL, DEPOSITORY; ROUNDING for cents left over", key=True),
        private(code("holder_id", "Account, member, loan, counterparty or depository account; - for ROUNDING", key=True)),
        code("account_class", "CUSTOMER, FIRM or PAB; - for others"),
        code("action_kind", "DIVIDEND or SPLIT"),
        code("security_id", "The security"),
        code("currency", "ISO 4217"),
        quantity_sum("entitled_quantity", "Accounts: trade-date position before the ex-date, + long. Others: settled at the record date, + comes to us"),
        quantity_sum("quantity_change", "For a split: whole shares added (+) to a long"),
        quantity_sum("fraction_quantity", "For a split: part of a share paid in cash"),
        money_sum("money", "Dividend or cash in lieu: an account receives (+) or owes; of others we receive (+) or owe"),
        code("record", "Side of the stock record: CUSTOMER, FIRM, CNS, BORROWED, LOANED, FAIL, DEPOSITORY; - for ROUNDING"),
        quantity_sum("record_change", "For a split: change of that balance of the stock record, in its own sign, settlement-date basis"),
        date("ex_date", "Ex-date"),
        date("record_date", "Record date"),
        date("payable_date", "Payable date as announced"),
        date("struck_date", "Day at whose open the row was struck"),
        date("paid_date", "Day on which money (and the depository's shares) move: settlement day on or after the payable date, not before it was struck"),
    ),
)

ACTION_RESULT = Table(
    "action_result",
    "One line by which the depository or a broker says what a corporate action brought, checked and without duplicates",
    "books",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("action_id", "The sender's id of the action", nullable=True),
        code("action_kind", "DIVIDEND, SPLIT or OTHER", nullable=True),
        code("holder_kind", "ACCOUNT or DEPOSITORY", nullable=True),
        private(code("holder_id", "Our account, or our depository account", nullable=True)),
        code("security_id", "The security", nullable=True),
        quantity_sum("quantity", "Shares booked by them, + received"),
        money_sum("money", "Money booked by them, + received"),
        code("currency", "ISO 4217", nullable=True),
        date("value_date", "Day on which they booked it"),
        code("status", "accepted, duplicate or rejected"),
        code("reason", "Why not", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

ACTION_SETTLEMENT = Table(
    "action_settlement",
    "What one holder was to receive from one corporate action beside what was said to have come; it stays until both agree",
    "books",
    (
        code("action_id", "The action", key=True),
        code("holder_kind", "ACCOUNT or DEPOSITORY", key=True),
        private(code("holder_id", "Our account, or our depository account", key=True)),
        code("security_id", "The security", key=True),
        code("action_kind", "DIVIDEND, SPLIT or OTHER"),
        code("currency", "ISO 4217; - where nobody states one"),
        date("paid_date", "Day on which it is due; of what only they have the day on which they booked it"),
        count("expected", "1 where we have an entitlement, else 0", unit="0 or 1"),
        count("stated", "1 where a result came, else 0", unit="0 or 1"),
        quantity_sum("our_quantity", "Shares to receive (+)"),
        quantity_sum("their_quantity", "Shares they booked (+)"),
        money_sum("our_money", "Money to receive (+)"),
        money_sum("their_money", "Money they booked (+)"),
        quantity_sum("booked_quantity", "Shares of it in our books so far: as stated, else as announced, from the day on which it is due"),
        money_sum("booked_money", "Money of it in our books so far, likewise"),
        quantity_sum("quantity_today", "Of this booked today"),
        money_sum("money_today", "Of this booked today"),
        code("state", "WAITING (not due), UNSTATED (due, nobody said anything), AGREED, DIFFERENT, MISSING (of the action only others were told) or EXTRA"),
    ),
)

ACTIONS: tuple[Table, ...] = (ENTITLEMENT, ACTION_RESULT, ACTION_SETTLEMENT)
