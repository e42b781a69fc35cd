"""Links of capture, enrichment, clearing, settlement and fails: from an open fail down to the lines received.

Source   docstrings of the steps (Reads); keys as the steps build them
"""

from __future__ import annotations

from tallystick.lineage.link import Link, When
from tallystick.lineage.links_fails import FAIL_LINKS
from tallystick.model.landing import DECIDED, LANDING

LINE = ("file_id", "line_number")
CHAIN = ("sender", "chain", "root_trade_date")
TRADE_KEY = (*CHAIN, "exec_id", "version_exec_id", "entry")
LANDING_TABLES = tuple(table.name for table in LANDING if table.name not in {"received_file", *DECIDED})
OF_SECURITY = "(security_code_kind, security_code) in (select (c.security_code_kind, c.security_code) from security_code c where c.security_id = $security_id)"

REFERENCE: tuple[Link, ...] = (
    Link("security", "security_message", ("security_id",), "lines of the security master", when=When.EARLIER),
    Link("security_symbol", "security_message", ("security_id", "symbol"), "lines of the security master", when=When.EARLIER),
    Link("security_code", "security", ("security_id",), "the security it names"),
    Link("security_code", "security_symbol", ("security_id", ("security_code", "symbol")), "the ticker", "$security_code_kind = 'SYMBOL'"),
    Link("account", "account_message", ("account_id",), "lines of the account master", when=When.EARLIER),
    Link("account_code", "account_message", ("account_id",), "lines of the account master", when=When.EARLIER),
    Link("price", "price_message", ("price_date",), "lines that state a close of that day", OF_SECURITY, When.EARLIER, needs=("security_code",)),
    Link("closing_price", "price", ("security_id", "price_date"), "the close"),
    Link("corporate_action", "corporate_action_message", ("action_id",), "announcements", when=When.EARLIER),
    Link("split", "corporate_action", ("action_id",), "the action"),
)

CAPTURE: tuple[Link, ...] = (
    *(Link(name, "execution_message", LINE, "the line", when=When.EARLIER) for name in ("suspect_execution", "repeated_execution", "open_reference")),
    Link("repeated_execution", "suspect_execution", LINE, "the line beside the others of its id"),
    Link("execution_amendment", "execution_message", LINE, "the line", when=When.EARLIER),
    Link("execution_link", "execution_amendment", LINE, "the correction and the version it names"),
    Link("execution", "execution_message", LINE, "the line received", when=When.EARLIER),
    Link(
        "execution",
        "execution",
        (*CHAIN, "root_exec_id"),
        "other versions of the same execution",
        "(file_id, line_number) is distinct from ($file_id, $line_number)",
        When.EARLIER,
    ),
    Link(
        "execution",
        "execution",
        ("sender", "chain", "trade_date", "exec_id"),
        "other lines of the same id",
        "$reason in ('DUPLICATE', 'CONFLICTING_CONTENT') and (file_id, line_number) is distinct from ($file_id, $line_number)",
        When.EARLIER,
    ),
    *(Link("rejection", name, LINE, "the line received", f"$table_name = '{name}'") for name in LANDING_TABLES),
    Link("rejection", "execution", LINE, "its outcome", "$table_name = 'execution_message'"),
    Link("rejection", "security_transfer", LINE, "its outcome", "$table_name = 'transfer_message'"),
)

_VERSION = (*CHAIN, ("exec_id", "root_exec_id"), ("version_exec_id", "exec_id"))

ENRICH: tuple[Link, ...] = (
    *(
        Link(name, "execution", _VERSION, "the version booked", "status not in ('duplicate', 'rejected')", When.EARLIER)
        for name in ("priced_execution", "stopped_execution", "trade")
    ),
    Link(
        "trade",
        "execution",
        (*CHAIN, ("exec_id", "root_exec_id")),
        "other versions of the same execution",
        "exec_id <> $version_exec_id",
        When.EARLIER,
    ),
    Link(
        "trade",
        "trade",
        (*CHAIN, "exec_id"),
        "other rows of the same trade (corrections and reversals)",
        "(version_exec_id, entry) is distinct from ($version_exec_id, $entry)",
        When.EARLIER,
    ),
    Link("transaction_charge", "trade", TRADE_KEY, "the trade"),
    Link("transaction_charge", "security", ("security_id",), "the security: issuer, segment, first listing"),
    Link("trade", "account", ("account_id",), "the account"),
)

_TFT_KEY = "'TFT.' || sender || '.' || root_trade_date || '.' || exec_id = $instruction_id"

CLEAR: tuple[Link, ...] = (
    Link("due_trade", "trade", TRADE_KEY, "the trade", when=When.EARLIER),
    Link("due_trade", "corporate_action", ("security_id",), "a split since the trade", "action_kind = 'SPLIT' and ex_date > $trade_date and ex_date <= $day"),
    Link("opening_clearing_position", "clearing_position", ("member_id", "security_id"), "the position at the last close", when=When.PREVIOUS),
    Link("opening_clearing_position", "split", ("security_id",), "the split of today"),
    Link("obligation", "due_trade", ("security_id", "currency"), "trades due today", "clearing_path = 'CNS'", sums=("quantity", "gross")),
    Link("net_obligation", "due_trade", ("security_id", "currency"), "trades due today", "clearing_path = 'NET'", sums=("quantity", "gross")),
    Link("obligation", "opening_clearing_position", ("member_id", "security_id"), "the position carried"),
)

SETTLE: tuple[Link, ...] = (
    Link("instruction", "obligation", ("security_id", "settlement_date"), "the net", "$clearing_path = 'CNS'"),
    Link("instruction", "net_obligation", ("security_id", "currency", "settlement_date"), "the net of the day", "$clearing_path = 'NET'"),
    Link("instruction", "due_trade", ("security_id",), "the trade", f"$clearing_path = 'TRADE_FOR_TRADE' and {_TFT_KEY}"),
    Link("instruction", "open_instruction", ("instruction_id",), "what was open at the last close", when=When.PREVIOUS),
    Link("instruction", "transformation", (("instruction_id", "item_id"),), "what it was turned from"),
    Link("depository_activity", "depository_message", LINE, "the line received"),
    Link("depository_activity", "instruction", ("security_id",), "the instruction it is simulated for", "$file_id = 'SIMULATOR'"),
    Link(
        "depository_activity",
        "balance",
        (("security_id", "instrument"),),
        "what was there to deliver",
        "$file_id = 'SIMULATOR' and $quantity < 0 and ledger_account = 'S-DEPOSITORY'",
        When.PREVIOUS,
    ),
    Link("settlement", "instruction", ("instruction_id",), "the instruction it settles"),
    Link("settlement", "instruction_state", ("instruction_id",), "the claim as it stood at the last close", "$clearing_path = 'CLAIM'", When.PREVIOUS),
    Link("settlement", "depository_activity", LINE, "what the depository did"),
    Link("settlement", "instruction_state", ("instruction_id",), "whether parts of it were allowed", "$clearing_path <> 'CLAIM'", When.PREVIOUS),
    Link("settlement", "instruction_state", (("instruction_id", "item_id"),), "what a corporate action turned it into", "origin <> 'LINE'", When.PREVIOUS),
    Link("open_instruction", "instruction", ("instruction_id",), "the instruction"),
    Link("open_instruction", "depository_activity", (("instruction_id", "our_reference"),), "what the depository says of it"),
    Link("open_instruction", "settlement", ("instruction_id",), "deliveries that settled a part of it, or nothing"),
    Link("clearing_position", "obligation", ("member_id", "security_id"), "what was due", "settlement_date = $day"),
    Link("clearing_position", "settlement", ("security_id",), "what settled", "clearing_path = 'CNS' and reason is null", sums=("quantity",)),
    Link("clearing_position", "closing_price", ("security_id",), "the mark"),
    Link("clearing_position", "opening_clearing_position", ("member_id", "security_id"), "the position carried", "$settlement_date <> $day"),
    Link("clearing_lot", "clearing_position", ("member_id", "security_id"), "the open position"),
    Link("clearing_lot", "obligation", ("member_id", "security_id"), "the net it failed of", when=When.ON, day_column="origin_date"),
    Link("clearing_lot", "clearing_lot", ("member_id", "security_id", "origin_date"), "the lot as it first stood", when=When.FIRST),
    Link("clearing_lot", "due_trade", ("security_id",), "sales marked short", "side like 'SELL_SHORT%' and $short_sale = 'Y' and $origin_date = $day"),
)

TRADE_LINKS: tuple[Link, ...] = (*REFERENCE, *CAPTURE, *ENRICH, *CLEAR, *SETTLE, *FAIL_LINKS)
