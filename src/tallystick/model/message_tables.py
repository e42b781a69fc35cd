"""Landing tables of the messages a market speaks: instructions and their status, confirmations, and what statements of movements, open items and penalties say.

Every format (ISO 15022, ISO 20022, FIX, CSV) lands in the same tables, so that a step never asks which one it was. Codes stand as received;
the canonical word beside them comes from the rules (`status_code`, `status_reason`).
"""

from __future__ import annotations

from tallystick.model.columns import code, date, money, price, private, quantity, rate, text, timestamp
from tallystick.model.contract import Column, Table
from tallystick.model.place import PLACE, SECURITY_CODE


def _landing(name: str, row: str, *columns: Column) -> Table:
    return Table(name, row, "landing", PLACE + columns)


_PARTIES: tuple[Column, ...] = (
    private(code("safekeeping_account", "Account at the depository the sender instructs for, as received", nullable=True)),
    code("counterparty_depository", "Place (BIC) of the other side's depository", nullable=True),
    code("counterparty", "The other side at the depository (BIC, participant or proprietary code)", nullable=True),
    private(code("counterparty_client", "The other side's client, where named", nullable=True)),
    code("place_of_settlement", "Depository that settles (BIC)", nullable=True),
)

_TERMS: tuple[Column, ...] = (
    code("movement", "DELIVER or RECEIVE, from the side of the account instructed for", nullable=True),
    code("payment", "AGAINST (versus payment) or FREE", nullable=True),
    date("trade_date", "Trade date", nullable=True),
    date("settlement_date", "Intended settlement date", nullable=True),
    *SECURITY_CODE,
    quantity("quantity", "Shares or nominal, always positive", unit="shares or nominal", nullable=True),
    code("quantity_kind", "UNIT (shares) or FAMT (nominal)", nullable=True),
    money("amount", "Money against it, always positive", unit="currency units", nullable=True),
    code("currency", "ISO 4217", nullable=True),
)

INSTRUCTION_MESSAGE = _landing(
    "instruction_message",
    "One settlement instruction as a message states it: new, cancelled, conditions changed, its status asked for, or an allegement of the other side",
    code("message_kind", "NEW, CANCEL, CONDITION, QUERY (its status is asked for), ALLEGED or ALLEGEMENT_REMOVED", nullable=True),
    code("sender", "Who sent it (BIC of the header), where known", nullable=True),
    code("message_type", "MT543, sese.023.001.13, …", nullable=True),
    code("message_reference", "The sender's reference of this message", nullable=True),
    code("instruction_reference", "The account owner's reference of the instruction (for CANCEL, CONDITION and QUERY: the one it is about)", nullable=True),
    code("depository_reference", "The depository's own reference of it, where given", nullable=True),
    code("common_reference", "Reference both sides agreed", nullable=True),
    code("trade_reference", "Reference of the trade", nullable=True),
    code("linked_reference", "Another instruction it is linked to", nullable=True),
    code("link_kind", "BEFO, AFTE or WITH (settle before, after or with the linked one), INFO", nullable=True),
    code("pool_reference", "Pool it is settled in", nullable=True),
    *_TERMS,
    price("price", "Deal price, where given", nullable=True),
    *_PARTIES,
    code("place_of_trade", "Market (MIC), where given", nullable=True),
    code("transaction_kind", "SETR: TRAD, SECL, REPU, OWNI, …", nullable=True),
    code("partial_code", "PART, NPAR, PARC or PARQ as received", nullable=True),
    code("hold", "Y on hold, N released", nullable=True),
    code("priority", "Priority as received", nullable=True),
    code("opt_out", "Y when claims and transformations are opted out of", nullable=True),
    code("cum_ex", "CCPN cum, XCPN ex, as received", nullable=True),
    timestamp("sent_at", "When the sender made it", nullable=True),
)

STATUS_MESSAGE = _landing(
    "status_message",
    "One status of an instruction (or of a request about one) as the other side states it; a message of several statuses gives several rows, each at its line",
    code("sender", "Who sent it, where known", nullable=True),
    code("message_type", "MT548, sese.024.001.14, sese.027…, sese.031…", nullable=True),
    code("message_reference", "The sender's reference of this message", nullable=True),
    code("instruction_reference", "Our reference of the instruction", nullable=True),
    code("depository_reference", "The depository's own reference", nullable=True),
    code("status_process", "PROCESSING, MATCHING, INFERRED_MATCHING, SETTLEMENT, CANCELLATION or MODIFICATION", nullable=True),
    code("status_code", "Code as received: PACK, REJT, CAND, MACH, NMAT, PEND, PENF, …", nullable=True),
    code("status_reason", "Reason code as received: LACK, CLAC, CMIS, DMON, …", nullable=True),
    text("status_narrative", "Free text beside the reason", nullable=True),
    *_TERMS,
    private(code("safekeeping_account", "Account at the depository, as received", nullable=True)),
    code("counterparty", "The other side, where named", nullable=True),
    timestamp("sent_at", "When the sender made it", nullable=True),
)

CONFIRMATION_MESSAGE = _landing(
    "confirmation_message",
    "One line by which a counterparty or institution speaks of a trade or block: its confirmation, affirmation, refusal, or allocation to one account",
    code("message_kind", "CONFIRM, AFFIRM, REFUSE, ALLOCATE, ALLOCATION_STATUS, REPORT (trade capture) or CANCEL", nullable=True),
    code("sender", "Who sent it", nullable=True),
    code("message_type", "MT515, FIX.AK, FIX.J, …", nullable=True),
    code("message_reference", "The sender's reference of this message (FIX 664, 70, 571; MT 20C SEME)", nullable=True),
    code("part_number", "Which part of the message (allocation), from 1; 0 or empty for the whole", nullable=True),
    code("our_reference", "Our reference of the trade, order or block, where given back", nullable=True),
    code("block_reference", "The block the part belongs to (FIX 70)", nullable=True),
    code("part_reference", "The part's own reference (FIX 467)", nullable=True),
    code("previous_reference", "The message it replaces or cancels", nullable=True),
    code("counterparty", "The other side of the trade", nullable=True),
    private(code("account_code", "Account of the part, as the sender names it (FIX 79)", nullable=True)),
    date("trade_date", "Trade date", nullable=True),
    date("settlement_date", "Settlement date", nullable=True),
    *SECURITY_CODE,
    code("side", "BUY or SELL as the sender of the confirmation states it for its own side; the matching step turns it", nullable=True),
    quantity("quantity", "Always positive", unit="shares or nominal", nullable=True),
    price("price", "Deal or average price", nullable=True),
    code("currency", "ISO 4217", nullable=True),
    price("gross", "Quantity × price as stated, always positive", unit="currency units", nullable=True),
    price("commission", "As stated, always positive", unit="currency units", nullable=True),
    price("tax", "Taxes and fees as stated, always positive", unit="currency units", nullable=True),
    price("net_money", "Net money as stated, always positive", unit="currency units", nullable=True),
    code("status_code", "State as received: FIX 87, 665 or 940", nullable=True),
    code("status_reason", "Reason as received: FIX 88, 774", nullable=True),
    code("place_of_trade", "Market (MIC), where given", nullable=True),
    timestamp("sent_at", "When the sender made it", nullable=True),
)

STATED_MOVEMENT = _landing(
    "stated_movement",
    "One movement of securities on somebody else's statement of transactions (MT536, semt.017)",
    code("statement_source", "Who states it", nullable=True),
    code("statement_reference", "Their number of the statement", nullable=True),
    private(code("account_code", "The account it is stated for", nullable=True)),
    date("statement_date", "Day or last day of the statement", nullable=True),
    code("our_reference", "Our reference as they return it", nullable=True),
    code("their_reference", "Their own reference", nullable=True),
    *_TERMS,
    date("moved_date", "When it settled", nullable=True),
    code("counterparty", "The other side, where named", nullable=True),
    code("transaction_kind", "SETR or activity code as received", nullable=True),
)

STATED_PENDING = _landing(
    "stated_pending",
    "One open instruction on somebody else's statement of pending items (MT537, semt.018)",
    code("statement_source", "Who states it", nullable=True),
    code("statement_reference", "Their number of the statement", nullable=True),
    private(code("account_code", "The account it is stated for", nullable=True)),
    date("statement_date", "Day of the statement", nullable=True),
    code("our_reference", "Our reference as they return it", nullable=True),
    code("their_reference", "Their own reference", nullable=True),
    code("status_process", "SETTLEMENT, MATCHING, PROCESSING, …", nullable=True),
    code("status_code", "Code as received", nullable=True),
    code("status_reason", "Reason code as received", nullable=True),
    *_TERMS,
    code("counterparty", "The other side, where named", nullable=True),
)

SSI_MESSAGE = _landing(
    "ssi_message",
    "One settlement instruction (SSI) another party states for trades to come or for one order: where, through whom and on which account it settles",
    code("message_kind", "NEW, CANCEL, REPLACE or RESTATE", nullable=True),
    code("sender", "Who sent it", nullable=True),
    code("message_type", "FIX.T", nullable=True),
    code("message_reference", "The sender's reference of this message (FIX 777)", nullable=True),
    code("part_number", "Which part of the message, from 1", nullable=True),
    code("ssi_reference", "The sender's own id of the instruction (FIX 162)", nullable=True),
    code("previous_reference", "The instruction it replaces or cancels (FIX 214)", nullable=True),
    code("instruction_mode", "1 standing, 4 for one order, as received (FIX 160)", nullable=True),
    code("our_reference", "Order it is for, where it is for one", nullable=True),
    code("side", "BUY or SELL of the sender it holds for; empty for both", nullable=True),
    code("security_type", "Kind of security it holds for, as received; empty for all", nullable=True),
    code("currency", "Settlement currency it holds for; empty for all", nullable=True),
    code("payment", "AGAINST or FREE, where stated", nullable=True),
    code("settlement_location", "Depository (party role 10)", nullable=True),
    code("settlement_agent", "Agent (party role 30)", nullable=True),
    private(code("settlement_account", "Securities account at the agent", nullable=True)),
    timestamp("valid_from", "From when it holds (UTC)", nullable=True),
    timestamp("valid_to", "Until when it holds (UTC)", nullable=True),
    timestamp("sent_at", "When the sender made it", nullable=True),
)

STATED_PENALTY = _landing(
    "stated_penalty",
    "One cash penalty of one day as the depository states it (MT537 with PENA, semt.044)",
    code("statement_source", "Who states it", nullable=True),
    code("statement_reference", "Their number of the statement", nullable=True),
    private(code("account_code", "Party or account it is stated for", nullable=True)),
    date("penalty_date", "The day it is charged for", nullable=True),
    code("penalty_reference", "The depository's own id of the penalty", nullable=True),
    code("penalty_kind", "SEFP (settlement fail) or LMFP (late matching)", nullable=True),
    code("our_reference", "Our reference of the instruction", nullable=True),
    code("counterparty", "The other side of the penalty", nullable=True),
    *SECURITY_CODE,
    quantity("quantity", "Failing shares or nominal, always positive", unit="shares or nominal", nullable=True),
    price("price", "Reference price used", nullable=True),
    rate("penalty_rate", "Daily rate used, as a fraction", nullable=True),
    price("amount", "+ credited to us, − debited", unit="currency units", nullable=True),
    code("currency", "ISO 4217", nullable=True),
    code("penalty_state", "ACTV, REMV or as received", nullable=True),
    code("status_reason", "Reason as received", nullable=True),
)

MESSAGES: tuple[Table, ...] = (INSTRUCTION_MESSAGE, STATUS_MESSAGE, CONFIRMATION_MESSAGE, SSI_MESSAGE, STATED_MOVEMENT, STATED_PENDING, STATED_PENALTY)
