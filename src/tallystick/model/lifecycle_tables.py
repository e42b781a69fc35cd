"""Tables of the life of an instruction: the legal transitions, what each instruction is, every event of it, its state, and what is to be sent."""

from __future__ import annotations

from tallystick.model.columns import code, count, date, money_sum, price, private, quantity_sum, timestamp
from tallystick.model.contract import Column, Storage, Table
from tallystick.model.rule_row import dated

STATE_TRANSITION = dated(
    "state_transition",
    "One step an instruction may take; by business date. What has no row is illegal: it is shown with its reason and never applied",
    code("from_state", "State before; - for an instruction not yet known", key=True),
    code("event", "What happens", key=True),
    code("status_reason", "Reason code with which it may happen, * for any", key=True),
    code("to_state", "State after; RESUME for the state before the request to cancel"),
    code("resume_state", "While a cancel is asked for: the state to go back to when it is refused", nullable=True),
)

_TERMS: tuple[Column, ...] = (
    code(
        "origin",
        "LINE (from the table instruction), MESSAGE (from instruction_message), CLAIM (from market_claim); from transformation TRANSFORMED (ours to send) "
        "or MADE_THERE (the depository writes it itself)",
    ),
    code("item_id", "The open item of the line it settles; null for a claim or a message", nullable=True),
    code("replaces", "The instruction a corporate action turned into this one", nullable=True),
    code("venue", "Venue it was sent to; - where the place of settlement names none"),
    code("message_reference", "Our reference of the message that sent it", nullable=True),
    code("depository_reference", "The depository's own reference, or the street's", nullable=True),
    code("common_reference", "Reference both sides agreed", nullable=True),
    code("trade_reference", "Reference of the trade", nullable=True),
    code("movement", "DELIVER or RECEIVE"),
    code("payment", "AGAINST or FREE"),
    date("trade_date", "Trade date", nullable=True),
    date("settlement_date", "Intended settlement date", nullable=True),
    code("security_id", "The security; null when its code is not known", nullable=True),
    code("currency", "ISO 4217", nullable=True),
    private(code("depository_account", "Our account at the depository", nullable=True)),
    code("counterparty", "The other side at the depository", nullable=True),
    code("place_of_settlement", "Depository that settles (BIC)", nullable=True),
    private(code("account_id", "Account of the trade, - for none")),
    code("transaction_kind", "SETR: TRAD, SECL, CLAI, CORP (a transformation), …; null for a trade of the line", nullable=True),
    code("opt_out", "Y when claims and transformations are opted out of", nullable=True),
)

_FIGURES: tuple[Column, ...] = (
    quantity_sum("instructed_quantity", "Always positive; zero for a payment alone (a claim)", unit="shares or nominal"),
    money_sum("instructed_money", "Always positive, zero when free", unit="currency units"),
)

_CONDITION: tuple[Column, ...] = (
    quantity_sum("settled_quantity", "Settled so far, always positive", unit="shares or nominal"),
    money_sum("settled_money", "Settled so far, always positive", unit="currency units"),
    code("resume_state", "While a cancel is asked for: the state to go back to", nullable=True),
    code("hold", "Y when we hold it, N when not"),
    code("asked_hold", "Y or N as asked for and not yet answered; null when nothing is asked", nullable=True),
    code("priority", "Priority as last given", nullable=True),
    code("partial_code", "PART, NPAR, PARC or PARQ as last given", nullable=True),
    code("linked_reference", "Another instruction it is linked to", nullable=True),
    code("link_kind", "BEFO, AFTE or WITH; INFO for information alone", nullable=True),
    code("pool_reference", "Pool it is settled in", nullable=True),
)

INSTRUCTION_TERMS = Table(
    "instruction_terms",
    "What one instruction of ours is, as it was first sent; of today's and of all that are carried",
    "settle",
    (code("instruction_id", "Our reference", key=True), *_TERMS, *_FIGURES, date("opened_date", "Open day on which it became known")),
    Storage.SCRATCH,
)

CANDIDATE_EVENT = Table(
    "candidate_event",
    "One event of an instruction as it came, in the order in which it counts, before the state machine has judged it",
    "settle",
    (
        code("instruction_id", "Our reference; - when nothing of ours is meant", key=True),
        count("event_order", "Order inside the instruction and day, from 1", unit="order", key=True),
        code("file_id", "Received file, or TALLYSTICK for what follows from the tables"),
        count("line_number", "Line in that file", unit="lines"),
        code("event", "What happens"),
        code("venue_process", "Process of a status as received", nullable=True),
        code("venue_code", "Status code as received", nullable=True),
        code("status_reason", "Reason code as received", nullable=True),
        code("message_reference", "The sender's reference of the message", nullable=True),
        code("depository_reference", "The depository's own reference, where given", nullable=True),
        timestamp("sent_at", "When the sender made it", nullable=True),
        quantity_sum("quantity", "Of a settlement or partial release, or the new quantity of a transformation, always positive", nullable=True),
        money_sum("money", "Money stated with it, always positive", nullable=True),
        code("hold", "Y or N, where the event is about it", nullable=True),
        code("priority", "New priority", nullable=True),
        code("partial_code", "New partial code", nullable=True),
        code("linked_reference", "New link", nullable=True),
        code("link_kind", "Its kind", nullable=True),
        code("pool_reference", "New pool", nullable=True),
        code("early_reason", "Why it cannot be applied whatever the state; null when it can", nullable=True),
    ),
    Storage.SCRATCH,
)

INSTRUCTION_EVENT = Table(
    "instruction_event",
    "One event of an instruction with the state before and after; an illegal one changes nothing",
    "settle",
    (
        code("instruction_id", "Our reference; - when nothing of ours is meant", key=True),
        count("event_order", "Order inside the instruction and day, from 1", unit="order", key=True),
        code("file_id", "Received file, or TALLYSTICK for what follows from the tables"),
        count("line_number", "Line in that file", unit="lines"),
        code("event", "What happened: INSTRUCT, ACK, MATCHED, SETTLE_PART, HOLD, …"),
        code("venue_process", "Process of a status as received", nullable=True),
        code("venue_code", "Status code as received", nullable=True),
        code("status_reason", "Reason code as received", nullable=True),
        code("message_reference", "The sender's reference of the message", nullable=True),
        code("depository_reference", "The depository's own reference, where given", nullable=True),
        timestamp("sent_at", "When the sender made it", nullable=True),
        quantity_sum("quantity", "Stated with it, always positive", nullable=True),
        money_sum("money", "Money stated with it, always positive", nullable=True),
        money_sum("split_money", "For a settlement: what the part is worth; the last part takes the remainder", nullable=True),
        code("legality", "LEGAL or ILLEGAL"),
        code("reason", "Why it is illegal", nullable=True),
        code("remark", "OTHER_MONEY when a legal settlement states other money than the split", nullable=True),
        code("state_before", "State before; - for an instruction not yet known"),
        code("state", "State after"),
        *_FIGURES,
        *_CONDITION,
        date("known_date", "Open day on which we learnt it"),
    ),
)

INSTRUCTION_STATE = Table(
    "instruction_state",
    "One instruction of ours at a venue as it stands; finished ones stay as long as late messages may refer to them",
    "settle",
    (
        code("instruction_id", "Our reference", key=True),
        *_TERMS,
        code("state", "INSTRUCTED, ACKNOWLEDGED, REJECTED, UNMATCHED, MATCHED, PENDING, PARTIAL, FAILING, DROPPED, CANCEL_REQUESTED, CANCELLED or SETTLED"),
        code("venue_process", "Process of the last status", nullable=True),
        code("venue_code", "Code of the last status, as received", nullable=True),
        code("status_reason", "Reason code of the last status, as received", nullable=True),
        *_FIGURES,
        *_CONDITION,
        quantity_sum("open_quantity", "Instructed less settled", unit="shares or nominal"),
        money_sum("open_money", "Instructed less settled", unit="currency units"),
        count("answers", "Legal events of the venue since it was last sent; 0 while nobody has answered", unit="events"),
        date("opened_date", "Open day on which it became known"),
        date("changed_date", "Open day of its last legal event"),
        date("ended_date", "Open day on which it settled, was cancelled or rejected", nullable=True),
    ),
)

OUTBOX = Table(
    "outbox",
    "One message that is to leave, keyed by our own reference, which follows from its content: the same is never sent as two",
    "settle",
    (
        code("outbox_reference", "Our reference of the message", key=True),
        code("instruction_id", "The instruction it is about"),
        code("message_kind", "NEW or CANCEL"),
        code(
            "outbox_state",
            "TO_SEND, WAITING (until what it replaces is cancelled), SENT (sent today, waits for an answer), UNKNOWN (sent on an earlier day, no answer yet) "
            "or ANSWERED",
        ),
        code("action", "SEND, QUERY (ask for its status, once a day; never send again what may have arrived) or NONE"),
        count("attempts", "How often it was sent; more than once only after the venue said that it has none", unit="sendings"),
        code("venue", "Venue it goes to"),
        code("movement", "DELIVER or RECEIVE"),
        code("payment", "AGAINST or FREE"),
        code("security_id", "The security", nullable=True),
        quantity_sum("quantity", "Always positive; zero for a payment alone", unit="shares or nominal"),
        money_sum("money", "Always positive", unit="currency units"),
        code("currency", "ISO 4217", nullable=True),
        date("trade_date", "Trade date", nullable=True),
        date("settlement_date", "Intended settlement date", nullable=True),
        private(code("depository_account", "Our account at the depository", nullable=True)),
        code("counterparty", "The other side at the depository", nullable=True),
        code("place_of_settlement", "Depository that settles (BIC)", nullable=True),
        code("transaction_kind", "SETR: CLAI for a claim, CORP for a transformation; null for a trade of the line", nullable=True),
        code("hold", "Y when it is sent on hold; null when not", nullable=True),
        code("priority", "Priority it is sent with", nullable=True),
        code("partial_code", "NPAR and the like it is sent with", nullable=True),
        code("linked_reference", "Another instruction of ours it is linked to", nullable=True),
        code("link_kind", "BEFO, AFTE, WITH or INFO", nullable=True),
        date("first_date", "Open day on which it was first to be sent"),
        date("sent_date", "Open day on which it was last sent", nullable=True),
    ),
)

NET_STATUS = Table(
    "net_status",
    "One status a venue states of a net (CNS, or the net of a day), resolved to it; a net changes by what moves, not by what is said of it",
    "settle",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("net_id", "The net: instruction_id of the table instruction"),
        code("clearing_path", "CNS or NET"),
        code("security_id", "The security"),
        date("settlement_date", "Day of the net"),
        code("sender", "Who said it", nullable=True),
        code("message_reference", "The sender's reference of the message", nullable=True),
        code("depository_reference", "The depository's own reference, where given", nullable=True),
        code("status_process", "Process as received", nullable=True),
        code("status_code", "Code as received", nullable=True),
        code("status_reason", "Reason code as received", nullable=True),
        code("canonical_state", "Our word for it; null where no rule knows the code", nullable=True),
        timestamp("sent_at", "When the sender made it", nullable=True),
        code("reason", "Why it counts for nothing; null when it counts", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

TRANSFORMATION = Table(
    "transformation",
    "One open item of the line that a corporate action turns into another today, and what becomes of the instruction at the depository",
    "settle",
    (
        code("transformation_id", "TRFM.action.item: our reference of the new instruction", key=True),
        code("item_id", "The open item of the line"),
        code("instruction_id", "The instruction that stood for it at the last close"),
        code("action_id", "The corporate action"),
        code("venue", "Depository of the instruction"),
        code("done_by", "By the rule of the depository (transformation_rule): CSD, PARTIES or UNKNOWN (nobody says)"),
        code(
            "outcome",
            "REPLACED (the old instruction is cancelled and a new one written: by us where PARTIES, by the depository where CSD), or KEPT (it takes the new "
            "quantity under its own reference: it was never sent, or nobody says who transforms it)",
        ),
        code("security_id", "The security"),
        code("currency", "ISO 4217"),
        quantity_sum("old_quantity", "Open before, + we receive"),
        quantity_sum("new_quantity", "Open after it, whole shares toward zero, + we receive"),
        money_sum("money", "Open before and after, + we receive"),
        date("ex_date", "Day on which it takes effect"),
        date("known_date", "Open day on which it was transformed"),
    ),
)

MARKET_CLAIM = Table(
    "market_claim",
    "One dividend that goes from seller to buyer (or back) because an instruction had not settled, or had, at the record date",
    "settle",
    (
        code("claim_id", "CLAI.action.instruction: our reference of the claim", key=True),
        code("instruction_id", "The instruction"),
        code("action_id", "The dividend"),
        code("claim_kind", "CLAIM (traded with it, not settled in time) or REVERSE_CLAIM (traded without it, settled in time)"),
        code("claim_state", "DETECTED, or OPTED_OUT when the instruction opted out of claims: nothing is claimed"),
        code("security_id", "The security"),
        code("counterparty", "The other side at the depository", nullable=True),
        code("venue", "Depository of the instruction"),
        private(code("depository_account", "Our account there", nullable=True)),
        code("place_of_settlement", "Depository that settles (BIC)", nullable=True),
        quantity_sum("claim_quantity", "Shares it is claimed on, always positive", unit="shares"),
        price("cash_rate", "Money a share", unit="currency units a share"),
        money_sum("money", "Claimed, + we receive, − we pay"),
        code("currency", "ISO 4217"),
        date("record_date", "Record date"),
        date("payable_date", "Payable date"),
        date("known_date", "Open day on which it was struck"),
    ),
)

LIFECYCLE: tuple[Table, ...] = (INSTRUCTION_TERMS, CANDIDATE_EVENT, INSTRUCTION_EVENT, INSTRUCTION_STATE, OUTBOX, TRANSFORMATION, NET_STATUS, MARKET_CLAIM)
"""Tables of the life of an instruction."""
