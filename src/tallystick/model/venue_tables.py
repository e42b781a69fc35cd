"""Rule tables of the markets: depositories and clearing houses, their clocks, what they match, their codes, their charges and penalties.

`venue` names a market by a short code (DTC, CDS, INDEVAL, CREST, T2S; NSCC, CDS_CLEARING, CCV, LCH, CBOE_CLEAR); the other tables refer to it.
Rows follow `model/rule_tables.py`: dated, sourced, marked. Where a venue has no row in a table, the table says nothing of it: a step then
gives a reason and never a default. `venue_fact` says in words, and with its own mark, what each column of `venue` rests on.
"""

from __future__ import annotations

from tallystick.model.columns import code, count, money, rate, text
from tallystick.model.contract import Table
from tallystick.model.rule_row import dated

VENUE = dated(
    "venue",
    "One place where securities are cleared or settled; by business date. The mark is that of its weakest fact, each of which stands in venue_fact",
    code("venue", "DTC, NSCC, CDS, CDS_CLEARING, INDEVAL, CCV, CREST, LCH, CBOE_CLEAR or T2S", key=True),
    code("venue_kind", "DEPOSITORY or CLEARING_HOUSE"),
    text("name", "Name of the venue"),
    code("country", "ISO 3166, EU for a venue of the Union"),
    code("place_of_settlement", "BIC named in instructions; null for a clearing house, and where each depository has its own", nullable=True),
    code("settles_at", "Venue at which its obligations settle; itself for a depository"),
    code("currencies", "Settlement currencies, by a space, the first is the venue's own"),
    code("calendar_key", "Calendar of its settlement days"),
    code("dvp_model", "1 gross and gross, 2 securities gross and money net, 3 net and net; several by a space; null where not known", nullable=True),
    code("partial_policy", "NONE, ALL_RUNS (any run may settle a part), WINDOWS (rows of partial_window) or UNKNOWN"),
    code("message_set", "Standards it speaks, by a space: ISO15022, ISO20022, FIX, PROPRIETARY"),
    code("penalty_regime", "Cash penalties that hold there (penalty_rate): CSDR; null for none", nullable=True),
    code("security_code_kind", "How it names a security: CUSIP, ISIN, SEDOL or LOCAL"),
    text("participant_form", "How it names a participant"),
    text("account_form", "How it names an account"),
)

VENUE_FACT = dated(
    "venue_fact",
    "One fact of a venue in words, with its own mark; by business date. Topics that are columns of venue say what that column rests on",
    code("venue", "The venue", key=True),
    code("topic", "What it is about: a column of venue in capitals, or another topic", key=True),
    text("fact", "The fact, for a person"),
)

VENUE_PLACE = dated(
    "venue_place",
    "One BIC that instructions name as place of settlement, and the venue behind it; by business date. A T2S depository has a BIC of its own",
    code("place_of_settlement", "BIC of eight characters", key=True),
    code("venue", "The venue"),
    text("name", "Whose BIC it is"),
)

VENUE_CUTOFF = dated(
    "venue_cutoff",
    "One named time of a venue's day; by the date that counted_from names",
    code("venue", "The venue", key=True),
    code("cutoff", "Name of the time", key=True),
    code("local_time", "Time on the clock there, 15:10; times compare as texts"),
    code("time_zone", "IANA name, America/New_York"),
    code("counted_from", "TRADE_DATE or SETTLEMENT_DATE: the day that day_offset counts from"),
    count("day_offset", "Days of the venue's calendar from that day to the day of the time: −1 the evening before, 0 the same day", unit="settlement days"),
    text("meaning", "What happens then, or what has to be done by then"),
)

MATCHING_RULE = dated(
    "matching_rule",
    "One field two instructions must agree on to match at a venue; by settlement date. Amounts agree within amount_tolerance",
    code("venue", "The venue", key=True),
    code("field", "Column of instruction_message", key=True),
    code(
        "requirement",
        "MANDATORY, ADDITIONAL (has to agree as soon as one side gives it), OPTIONAL (only when both give it) or REQUIRED (must be there, is not compared)",
    ),
    code("unmatched_reason", "Code given when it differs: DMON, DQUA, …", nullable=True),
)

AMOUNT_TOLERANCE = dated(
    "amount_tolerance",
    "How far the amounts of two instructions may lie apart and still match; by settlement date. An exact match wins over one within tolerance",
    code("venue", "The venue", key=True),
    code("currency", "ISO 4217", key=True),
    money("amount_from", "First amount of the band (the deliverer's), included", unit="currency units", key=True),
    money("amount_to", "Last amount of the band, included", unit="currency units"),
    money("tolerance", "Largest difference", unit="currency units"),
    code("prevailing_amount", "DELIVERER (the deliverer's amount settles) or OWN (each settles the amount of its own client)"),
)

PARTIAL_WINDOW = dated(
    "partial_window",
    "One time of the settlement day in which a part of an instruction may settle; by settlement date",
    code("venue", "The venue", key=True),
    count("window", "Number of the window in the day, from 1", unit="order", key=True),
    code("phase", "NIGHT (of the evening before) or REAL_TIME"),
    code("starts_at", "Time on the clock there, 14:00"),
    code("ends_at", "Time on the clock there; null when it is one run", nullable=True),
    code("time_zone", "IANA name"),
    count("every_minutes", "Minutes from one run to the next inside the window; null when not stated", unit="minutes", nullable=True),
)

TRANSFORMATION_RULE = dated(
    "transformation_rule",
    "Who turns a pending instruction into another when a mandatory corporate action takes effect; by business date. No row: nobody says",
    code("venue", "The depository", key=True),
    code("done_by", "CSD (it cancels the old one and writes the new one itself) or PARTIES (each cancels and instructs anew)"),
)

RETENTION = dated(
    "retention",
    "How long a venue keeps an instruction that does not settle; by settlement date",
    code("venue", "The venue", key=True),
    code("instruction_state", "UNMATCHED or MATCHED; CROSS_BORDER and LOCAL where the venue tells these apart", key=True),
    count("days", "Days it is kept; 0 for the settlement day only", unit="days of day_kind"),
    code("day_kind", "BUSINESS or CALENDAR days"),
    code("counted_from", "ENTRY, SETTLEMENT_DATE or LATER_OF_SETTLEMENT_DATE_AND_LAST_STATUS"),
    code("outcome", "CANCELLED or DROPPED (must be entered again)"),
)

RISK_LIMIT = dated(
    "risk_limit",
    "One limit a depository sets for its participants; by business date. A participant's own limits are its own rows",
    code("venue", "The venue", key=True),
    code("limit_kind", "NET_DEBIT_CAP (of one legal entity), NET_DEBIT_CAP_FAMILY or APPROVAL (largest item approved passively)", key=True),
    code("item_kind", "For APPROVAL: DELIVER_ORDER or PAYMENT_ORDER; * else", key=True),
    code("currency", "ISO 4217"),
    money("limit_amount", "The most", unit="currency units"),
    text("meaning", "In words"),
)

STATUS_CODE = dated(
    "status_code",
    "What a status means, by process and code as received; by business date. A pair without a row is unknown and is shown as such",
    code("status_process", "PROCESSING, MATCHING, INFERRED_MATCHING, SETTLEMENT, CANCELLATION or MODIFICATION", key=True),
    code("status_code", "Code of ISO 15022 (PACK) or name of ISO 20022 (AckdAccptd)", key=True),
    code("standard", "ISO15022 or ISO20022: whose word it is"),
    code(
        "canonical_state",
        "ACK, REJECTED, REPAIR, CANCELLED, UNMATCHED, MATCHED, PENDING, FAILING; CANCEL_REQUESTED, CANCEL_REJECTED, "
        "AMEND_REQUESTED, AMEND_REJECTED, AMENDED for requests",
    ),
)

STATUS_REASON = dated(
    "status_reason",
    "What a reason code says from our side, by code and direction, never by the code alone; by business date. Its cause stands in fail_cause. "
    "A pair without a row is UNKNOWN",
    code("status_reason", "Code of the ISO 15022 and 20022 lists", key=True),
    code("direction", "DELIVER (we owe) or RECEIVE (we are owed)", key=True),
    code("status_process", "MATCHING (why two sides do not meet) or SETTLEMENT (why it waits or fails)"),
    code("at_fault", "OURS, THEIRS, BOTH, EITHER, DEPOSITORY, UPSTREAM (another transaction), NONE (no fail) or UNKNOWN"),
    text("meaning", "In words, from our side"),
)

PENALTY_RATE = dated(
    "penalty_rate",
    "Cash penalty a business day on the market value of what fails; by the day of the penalty",
    code("regime", "CSDR", key=True),
    code("instrument_class", "LIQUID_SHARE, ILLIQUID_SHARE, SME_SHARE, SOVEREIGN_DEBT, OTHER_DEBT, SME_DEBT or OTHER", key=True),
    count("annex_row", "Row of the annex to Regulation (EU) 2017/389", unit="row"),
    rate("basis_points", "Basis points a business day", unit="basis points"),
    rate("rate", "basis_points / 10,000; filled by the loader", unit="fraction a business day"),
)

PENALTY_CASH_RATE = dated(
    "penalty_cash_rate",
    "Penalty rate where cash is what lacks: the central bank's overnight credit rate, at least the floor, over penalty_terms.cash_day_count days; "
    "by the day of the penalty",
    code("regime", "CSDR", key=True),
    code("currency", "ISO 4217", key=True),
    rate("annual_rate", "Overnight credit rate of a year", unit="fraction a year"),
    rate("floor_rate", "Least annual rate used", unit="fraction a year"),
)

CHARGE_RULE = dated(
    "charge_rule",
    "One tax or levy on a trade; by trade date. Charged: rate × basis or the fixed amount, when the basis is strictly greater than threshold_above",
    code("charge", "SDRT, STAMP_DUTY, SDRT_DEPOSITARY, PTM_LEVY, IVA, IE_STAMP_DUTY or IE_ITP_LEVY", key=True),
    code("market", "Country whose charge it is, ISO 3166"),
    code("currency", "ISO 4217"),
    code("charged_side", "BUY or BOTH"),
    code("charged_accounts", "ALL or CUSTOMER: whose trades"),
    code("basis", "CONSIDERATION or COMMISSION"),
    rate("charge_rate", "Part of the basis; null for a fixed amount", nullable=True),
    money("fixed_amount", "Amount a contract; null for a rate", unit="currency units", nullable=True),
    money("threshold_above", "Nothing is charged up to this, included; null for none", unit="currency units", nullable=True),
    code("rounding_mode", "HALF_UP or UP"),
    money("rounding_step", "Step it is rounded to", unit="currency units"),
)

CHARGE_SCOPE = dated(
    "charge_scope",
    "Which trades a charge is about; by trade date",
    code("charge", "The charge", key=True),
    code("issuer_country", "Country of incorporation of the issuer, ISO 3166; ANY", key=True),
    code("transfer_form", "ELECTRONIC, PAPER or DEPOSITARY_RECEIPT; ANY", key=True),
    code("trade_country", "Country of the market traded on (security), ISO 3166; ANY", key=True),
)

CHARGE_EXEMPTION = dated(
    "charge_exemption",
    "One fact of a trade that frees it from a charge; by trade date",
    code("charge", "The charge", key=True),
    code("field", "MARKET_SEGMENT, ASSET_CLASS (of the security), MARKET_MAKER (of the account) or LISTING_RELIEF", key=True),
    code("value", "Value of that field; Y for LISTING_RELIEF: first listed on or after valid_from, and not yet relief_years ago", key=True),
    count("relief_years", "For LISTING_RELIEF: years from the first listing", unit="years", nullable=True),
)

CCP_BUY_IN = dated(
    "ccp_buy_in",
    "One step of a clearing house's buy-in of what was not delivered; by intended settlement date",
    code("venue", "Clearing house", key=True),
    code("party_class", "STANDARD or SMALL_CAP_MARKET_MAKER", key=True),
    code("step", "NOTICE, TRIGGER, EXECUTION or GRACE_END", key=True),
    count("days", "Settlement days after the intended settlement date; for NOTICE before the execution, negative", unit="settlement days"),
    code("local_time", "Time on the clock there, or END_OF_SETTLEMENT, or CLOSE", nullable=True),
    code("time_zone", "IANA name", nullable=True),
    text("meaning", "What happens"),
)

CCP_FAIL_CHARGE = dated(
    "ccp_fail_charge",
    "What a clearing house charges for a fail; by business date",
    code("venue", "Clearing house", key=True),
    code("party_class", "STANDARD or MARKET_MAKER", key=True),
    code("currency", "ISO 4217"),
    money("fixed_amount", "Amount a fail", unit="currency units"),
    rate("daily_rate", "Part of the value, a day"),
)

VENUE_RULES: tuple[Table, ...] = (
    VENUE,
    VENUE_FACT,
    VENUE_PLACE,
    VENUE_CUTOFF,
    MATCHING_RULE,
    AMOUNT_TOLERANCE,
    PARTIAL_WINDOW,
    TRANSFORMATION_RULE,
    RETENTION,
    RISK_LIMIT,
    STATUS_CODE,
    STATUS_REASON,
    PENALTY_RATE,
    PENALTY_CASH_RATE,
    CHARGE_RULE,
    CHARGE_SCOPE,
    CHARGE_EXEMPTION,
    CCP_BUY_IN,
    CCP_FAIL_CHARGE,
)
