"""Tables of reconciliation."""

from __future__ import annotations

from tallystick.model.clearing_tables import AGREEMENT
from tallystick.model.columns import code, count, date, private, quantity_sum
from tallystick.model.contract import Storage, Table

OUR_SIDE = Table(
    "our_side",
    "One fact of ours that somebody outside also states: a position, a cash balance, or a movement of money",
    "reconcile",
    (
        code("recon_kind", "POSITION, CASH_BALANCE, CASH_ENTRY or CORPORATE_ACTION", key=True),
        code("statement_source", "Who states the other side: depository, bank or broker", key=True),
        private(code("account_code", "The account as the other side names it", key=True)),
        code("item", "Security or currency", key=True),
        private(code("our_key", "Our row behind it (- for a balance)", key=True)),
        private(code("group_key", "Reference under which several of ours meet one line of theirs; - for none")),
        date("value_date", "As of, or moved on"),
        quantity_sum("amount", "Shares or money, + long or received", unit="shares or currency units"),
    ),
)

THEIR_SIDE = Table(
    "their_side",
    "One fact somebody outside states, as received, with our codes",
    "reconcile",
    (
        code("recon_kind", "POSITION, CASH_BALANCE, CASH_ENTRY or CORPORATE_ACTION", key=True),
        code("statement_source", "Who states it: depository, bank or the broker's name", key=True),
        private(code("account_code", "The account as they name it", key=True)),
        code("item", "Security or currency; the code as received when we do not know it", key=True),
        private(code("their_key", "file_id.line_number of their line", key=True)),
        code("file_id", "Received file"),
        private(code("group_key", "Reference they return; - for none")),
        date("value_date", "As of, or moved on"),
        quantity_sum("amount", "Shares or money, + long or received", unit="shares or currency units"),
        code("entry_code", "Their type of the entry; null for a balance", nullable=True),
        code("reason", "NOT_DUE, OTHER_ACCOUNT, OTHER_DAY or UNKNOWN_SECURITY; null when usable", nullable=True),
    ),
)

POSITION_SUSPECT = Table(
    "position_suspect",
    "One security at one account to be looked at line by line: the sides are not equal, or they state it more than once",
    "reconcile",
    (
        code("statement_source", "Who states it", key=True),
        private(code("account_code", "The account as they name it", key=True)),
        code("item", "The security", key=True),
    ),
    Storage.SCRATCH,
)

POSITION_DIFFERENCE = Table(
    "position_difference",
    "One security at one account on which the two sides do not agree today",
    "reconcile",
    (
        code("statement_source", "Who states it", key=True),
        private(code("account_code", "The account as they name it", key=True)),
        code("item", "The security", key=True),
        code("held_by", "BOTH, OURS (they lack it) or THEIRS (we lack it)"),
        code("tie", "Y when two statements of theirs say different things, else N"),
        private(code("their_key", "Their first line; - for none")),
        quantity_sum("our_amount", "Ours, 0 for none", unit="shares"),
        quantity_sum("their_amount", "Theirs, 0 for none; of two that differ the one that is not ours", unit="shares"),
    ),
    Storage.SCRATCH,
)

POSITION_PAIR = Table(
    "position_pair",
    "One position they lack and the account or security under which they have it instead",
    "reconcile",
    (
        code("statement_source", "Who states it", key=True),
        private(code("account_code", "Where it should be", key=True)),
        code("item", "What it should be", key=True),
        code("break_type", "WRONG_ACCOUNT or WRONG_SECURITY"),
        private(code("other_account", "Where they have it")),
        code("other_item", "As what they have it"),
        private(code("other_key", "Their line")),
        quantity_sum("amount", "The position", unit="shares"),
    ),
    Storage.SCRATCH,
)

_CASH_ITEM = (
    code("side", "OURS or THEIRS", key=True),
    code("statement_source", "Who states the other side", key=True),
    private(code("account_code", "The account as the other side names it", key=True)),
    code("item", "Currency", key=True),
    private(code("item_key", "Our entry, or their line", key=True)),
    private(code("group_key", "Reference under which several meet; - for none", key=True)),
    date("value_date", "Moved on"),
    count("day_number", "Number of the value date in the calendar; null outside it", unit="calendar days", nullable=True),
    quantity_sum("amount", "+ we receive", unit="currency units"),
    code("entry_code", "Their type of the entry; null for ours", nullable=True),
    date("first_date", "Open day on which it came in"),
)

CASH_ITEM = Table(
    "cash_item",
    "One movement of money of either side that is to be met by the other: today's, and what is open of earlier days",
    "reconcile",
    _CASH_ITEM,
    Storage.SCRATCH,
)

_REFERENCE_PAIR = (
    code("statement_source", "Who states it", key=True),
    private(code("account_code", "Account", key=True)),
    code("item", "Currency", key=True),
    private(code("our_key", "Our entry; - when lines of theirs cancel each other", key=True)),
    private(code("group_key", "Our entry's group", key=True)),
    private(code("their_key", "Their line; - when entries of ours cancel each other", key=True)),
    private(code("meeting_key", "The reference they met by")),
    code("match_rule", "EXACT, TOLERANCE or GROUP_REFERENCE"),
    quantity_sum("our_amount", "Our entry", unit="currency units"),
    quantity_sum("their_amount", "Their line", unit="currency units"),
)

ENTRY_MATCH = Table("entry_match", "One entry of ours and the line of theirs that has its own key as reference", "reconcile", _REFERENCE_PAIR, Storage.SCRATCH)

GROUP_MATCH = Table("group_match", "One entry of ours and the line of theirs that its whole group met", "reconcile", _REFERENCE_PAIR, Storage.SCRATCH)

REFERENCE_MATCH = Table(
    "reference_match",
    "One entry of ours and one line of theirs that met by a reference; of a group every pair",
    "reconcile",
    _REFERENCE_PAIR,
    Storage.SCRATCH,
)

CASH_RESIDUE = Table(
    "cash_residue",
    "One movement of money that no reference has met, with the limits of the search by amount",
    "reconcile",
    (
        *_CASH_ITEM,
        quantity_sum("money_tolerance", "Largest difference of money", unit="currency units"),
        count("date_window_days", "Days the two dates may lie apart", unit="calendar days"),
        count("one_to_many_limit", "Most entries of ours tried for one line of theirs", unit="lines"),
    ),
    Storage.SCRATCH,
)

SUM_MATCH = Table(
    "sum_match",
    "One entry of ours in a set whose sum is a line of theirs, or in one of several sets of equal merit",
    "reconcile",
    (
        code("statement_source", "Who states it", key=True),
        private(code("account_code", "Account", key=True)),
        code("item", "Currency", key=True),
        private(code("our_key", "Our entry", key=True)),
        private(code("group_key", "Our entry's group", key=True)),
        private(code("their_key", "Their line", key=True)),
        code("match_rule", "AMOUNT (one to one), GROUP_SUM (several of ours), or TIE (stays open)"),
        quantity_sum("our_amount", "Our entry", unit="currency units"),
        quantity_sum("their_amount", "Their line", unit="currency units"),
    ),
    Storage.SCRATCH,
)

OPEN_CASH_ITEM = Table(
    "open_cash_item",
    "One movement of money nobody has met at the close; tomorrow's lines are tried on it. It is a break once it is due",
    "reconcile",
    (*_CASH_ITEM, code("tie", "Y when several sets of equal merit would meet it, else N")),
)

BALANCE_DIFFERENCE = Table(
    "balance_difference",
    "One bank account in one currency: our balance, theirs, and what the open movements explain of the difference",
    "reconcile",
    (
        code("statement_source", "Who states it", key=True),
        private(code("account_code", "The account as they name it", key=True)),
        code("item", "Currency", key=True),
        code("held_by", "BOTH, OURS or THEIRS"),
        code("state", "EXACT, TOLERANCE, EXPLAINED (by open movements), OPEN or TIE (two statements that differ)"),
        private(code("their_key", "Their first line; - for none")),
        quantity_sum("our_amount", "Ours, 0 for none", unit="currency units"),
        quantity_sum("their_amount", "Theirs, 0 for none", unit="currency units"),
    ),
    Storage.SCRATCH,
)

MATCH = Table(
    "match",
    "One fact of ours with the line or lines of theirs that agree with it, and how they met",
    "reconcile",
    (
        private(code("match_id", "Id of the match: kind, source, account, item and the key it met by", key=True)),
        private(code("our_key", "Our row; - for a balance, or when lines of theirs cancel each other", key=True)),
        private(code("their_key", "Their line; - when entries of ours cancel each other", key=True)),
        code("recon_kind", "CASH_BALANCE or CASH_ENTRY (equal positions are counted in recon_count, not listed)"),
        code("statement_source", "Who states it"),
        private(code("account_code", "Account")),
        code("item", "Security or currency"),
        private(code("meeting_key", "The reference or line they met by")),
        code("match_rule", "EXACT, TOLERANCE, GROUP_REFERENCE, AMOUNT, GROUP_SUM, or for a balance EXPLAINED (by open movements)"),
        quantity_sum("our_amount", "Ours", unit="shares or currency units"),
        quantity_sum("their_amount", "Theirs", unit="shares or currency units"),
    ),
)

_BREAK = (
    private(code("break_id", "Id made of kind, source, account, item and the side's key; stable while it is open", key=True)),
    code("recon_kind", "POSITION, CASH_BALANCE, CASH_ENTRY, CORPORATE_ACTION or OBLIGATION"),
    code("break_type", "STALE_DATE, SIGN, QUANTITY, WRONG_ACCOUNT, WRONG_SECURITY, MISSING, EXTRA, DOUBLED, AMOUNT, DATE, FEE, STATE or TIE"),
    code("statement_source", "Who states the other side"),
    private(code("account_code", "Account")),
    code("item", "Security or currency; STATEMENT when a whole statement is missing or for somebody else"),
    private(code("our_key", "Our row; - for none")),
    private(code("their_key", "Their line; - for none")),
    quantity_sum("our_amount", "Ours", unit="shares or currency units"),
    quantity_sum("their_amount", "Theirs", unit="shares or currency units"),
    quantity_sum("difference", "Theirs − ours", unit="shares or currency units"),
    private(code("linked_break_id", "The other side of a wrong account or wrong security; - for none")),
    date("value_date", "As of, or moved on"),
)

ACTION_BREAK = Table("action_break", "One corporate action of one holder on whose result we and they differ", "reconcile", _BREAK, Storage.SCRATCH)

POSITION_BREAK = Table("position_break", "One position break of today, typed", "reconcile", _BREAK, Storage.SCRATCH)

CASH_BREAK = Table("cash_break", "One break of a balance or a movement of money of today, typed", "reconcile", _BREAK, Storage.SCRATCH)

STATEMENT_BREAK = Table(
    "statement_break",
    "One statement that was due and did not come, came for another day, or came for an account that is not ours",
    "reconcile",
    _BREAK,
    Storage.SCRATCH,
)

OBLIGATION_BREAK = Table("obligation_break", "One net on which the clearing house and we differ", "reconcile", _BREAK, Storage.SCRATCH)

RECON_BREAK = Table(
    "recon_break",
    "One difference between us and the outside at the close; it stays open, and ages, until the two sides agree",
    "reconcile",
    (
        *_BREAK,
        date("first_seen_date", "Open day on which it was first seen"),
        count("age_days", "Calendar days since then", unit="days"),
        code("owner", "Desk that has to explain it"),
    ),
)

RECON_COUNT = Table(
    "recon_count",
    "One reconciliation of one account: what each side had and how it ended; rows = agreed + open",
    "reconcile",
    (
        code("recon_kind", "POSITION, CASH_BALANCE, CASH_ENTRY, CORPORATE_ACTION or OBLIGATION", key=True),
        code("statement_source", "Who states the other side", key=True),
        private(code("account_code", "Account", key=True)),
        code("stated", "Y when they stated something usable today, else N"),
        count("our_rows", "Facts of ours, with what was open of earlier days"),
        count("our_agreed", "Of these agreed with theirs"),
        count("our_open", "Of these not agreed, or not compared"),
        count("their_rows", "Usable lines of theirs, with what was open of earlier days"),
        count("their_agreed", "Of these agreed with ours"),
        count("their_open", "Of these not agreed"),
        count("their_set_aside", "Lines of theirs not for this account or day, or when nothing was due"),
        count("breaks", "Open breaks at the close"),
    ),
)

RECONCILE: tuple[Table, ...] = (
    OUR_SIDE,
    THEIR_SIDE,
    POSITION_SUSPECT,
    POSITION_DIFFERENCE,
    POSITION_PAIR,
    CASH_ITEM,
    ENTRY_MATCH,
    GROUP_MATCH,
    REFERENCE_MATCH,
    CASH_RESIDUE,
    SUM_MATCH,
    OPEN_CASH_ITEM,
    BALANCE_DIFFERENCE,
    MATCH,
    POSITION_BREAK,
    ACTION_BREAK,
    CASH_BREAK,
    STATEMENT_BREAK,
    *AGREEMENT,
    OBLIGATION_BREAK,
    RECON_BREAK,
    RECON_COUNT,
)
