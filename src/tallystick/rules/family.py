"""The rule families: which file holds which table, what a firm's row replaces, and which values a column may take.

A firm's row replaces shipped rows of the same owner (`Family.owner`) on the days both cover. For most families the owner is the key
of the row; where rows only make sense together (the tiers of a schedule, the legs of an event, the steps of a scale) it is the group,
so that a firm that states one tier states them all.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from tallystick.model import fail_rule_tables as fails
from tallystick.model import rule_tables as contracts
from tallystick.model import venue_tables as venues
from tallystick.model.confirm_tables import CONFIRM_POLICY
from tallystick.model.contract import Table
from tallystick.model.lifecycle_tables import STATE_TRANSITION
from tallystick.model.sandbox_tables import SANDBOX_TERM

EVIDENCE_MARKS = frozenset({"V", "S", "K", "U", "policy"})
FLAG = frozenset({"0", "1"})


@dataclass(frozen=True)
class Derived:
    """A column the loader fills: `source` × `factor`, exactly."""

    column: str
    source: str
    factor: Decimal


@dataclass(frozen=True)
class Family:
    """One rule file: its contract, file name, owner columns, band columns (from, to or below) and closed lists of values.

    `band`: the two columns of a range inside the key; two rows conflict only when both their periods and their bands overlap.
    `band_includes_end` is False where the second column is the first value that no longer belongs to the band.
    `left_out`: columns a file may leave out or empty, with what that means. `several`: a column in which * and - stand for
    several values, so that such a row conflicts with any other.
    """

    table: Table
    file: str
    owner: tuple[str, ...]
    band: tuple[str, str] | None = None
    band_includes_end: bool = True
    derived: Derived | None = None
    choices: dict[str, frozenset[str]] = field(default_factory=dict)
    more_files: tuple[str, ...] = ()
    left_out: dict[str, str] = field(default_factory=dict)
    several: str = ""

    @property
    def files(self) -> tuple[str, ...]:
        """Names of the files its rows may stand in."""
        return (self.file, *self.more_files)

    @property
    def dated(self) -> bool:
        """Whether rows have a period (`valid_from`, `valid_to`); a calendar exception is a single day."""
        return "valid_to" in self.table.by_name

    @property
    def written(self) -> tuple[str, ...]:
        """Names of the columns a file has, in order; those of `left_out` may be missing."""
        filled = {"origin"} | ({self.derived.column} if self.derived else set())
        return tuple(column.name for column in self.table if column.name not in filled)


def _one_of(values: str) -> frozenset[str]:
    return frozenset(values.split())


FAMILIES: tuple[Family, ...] = (
    Family(contracts.CALENDAR, "calendar.csv", ("calendar_key",)),
    Family(
        contracts.CALENDAR_EXCEPTION,
        "calendar_us_exceptions.csv",
        ("calendar_key", "day"),
        choices={"closed_exchange": FLAG, "closed_bank": FLAG, "closed_settlement": FLAG, "early_close": FLAG},
        more_files=("calendar_ca_exceptions.csv", "calendar_mx_exceptions.csv", "calendar_gb_exceptions.csv", "calendar_eu_exceptions.csv"),
    ),
    Family(contracts.SETTLEMENT_CYCLE, "settlement_cycle.csv", ("calendar_key",)),
    Family(
        venues.VENUE,
        "venue.csv",
        ("venue",),
        choices={"venue_kind": _one_of("DEPOSITORY CLEARING_HOUSE"), "partial_policy": _one_of("NONE ALL_RUNS WINDOWS UNKNOWN")},
    ),
    Family(venues.VENUE_FACT, "venue_fact.csv", ("venue", "topic")),
    Family(venues.VENUE_PLACE, "venue_place.csv", ("place_of_settlement",)),
    Family(venues.VENUE_CUTOFF, "venue_cutoff.csv", ("venue", "cutoff"), choices={"counted_from": _one_of("TRADE_DATE SETTLEMENT_DATE")}),
    Family(
        venues.MATCHING_RULE,
        "matching_rule.csv",
        ("venue",),
        choices={"requirement": _one_of("MANDATORY ADDITIONAL OPTIONAL REQUIRED")},
    ),
    Family(
        venues.AMOUNT_TOLERANCE,
        "amount_tolerance.csv",
        ("venue", "currency"),
        band=("amount_from", "amount_to"),
        choices={"prevailing_amount": _one_of("DELIVERER OWN")},
    ),
    Family(venues.PARTIAL_WINDOW, "partial_window.csv", ("venue",), choices={"phase": _one_of("NIGHT REAL_TIME")}),
    Family(venues.TRANSFORMATION_RULE, "transformation_rule.csv", ("venue",), choices={"done_by": _one_of("CSD PARTIES")}),
    Family(
        venues.RETENTION,
        "retention.csv",
        ("venue", "instruction_state"),
        choices={
            "day_kind": _one_of("BUSINESS CALENDAR"),
            "counted_from": _one_of("ENTRY SETTLEMENT_DATE LATER_OF_SETTLEMENT_DATE_AND_LAST_STATUS"),
            "outcome": _one_of("CANCELLED DROPPED"),
        },
    ),
    Family(venues.RISK_LIMIT, "risk_limit.csv", ("venue", "limit_kind"), choices={"limit_kind": _one_of("NET_DEBIT_CAP NET_DEBIT_CAP_FAMILY APPROVAL")}),
    Family(
        venues.STATUS_CODE,
        "status_code.csv",
        ("status_process", "status_code"),
        choices={
            "status_process": _one_of("PROCESSING MATCHING INFERRED_MATCHING SETTLEMENT CANCELLATION MODIFICATION"),
            "standard": _one_of("ISO15022 ISO20022"),
            "canonical_state": _one_of(
                "ACK REJECTED REPAIR CANCELLED UNMATCHED MATCHED PENDING FAILING CANCEL_REQUESTED CANCEL_REJECTED AMEND_REQUESTED AMEND_REJECTED AMENDED"
            ),
        },
    ),
    Family(
        venues.STATUS_REASON,
        "status_reason.csv",
        ("status_reason", "direction"),
        choices={
            "direction": _one_of("DELIVER RECEIVE"),
            "status_process": _one_of("MATCHING SETTLEMENT"),
            "at_fault": _one_of("OURS THEIRS BOTH EITHER DEPOSITORY UPSTREAM NONE UNKNOWN"),
        },
    ),
    Family(venues.PENALTY_RATE, "penalty_rate.csv", ("regime", "instrument_class"), derived=Derived("rate", "basis_points", Decimal("0.0001"))),
    Family(venues.PENALTY_CASH_RATE, "penalty_cash_rate.csv", ("regime", "currency")),
    Family(
        venues.CHARGE_RULE,
        "charge_rule.csv",
        ("charge",),
        choices={
            "charged_side": _one_of("BUY BOTH"),
            "charged_accounts": _one_of("ALL CUSTOMER"),
            "basis": _one_of("CONSIDERATION COMMISSION"),
            "rounding_mode": _one_of("HALF_UP UP"),
        },
    ),
    Family(venues.CHARGE_SCOPE, "charge_scope.csv", ("charge",)),
    Family(
        venues.CHARGE_EXEMPTION,
        "charge_exemption.csv",
        ("charge",),
        choices={"field": _one_of("MARKET_SEGMENT ASSET_CLASS MARKET_MAKER LISTING_RELIEF")},
    ),
    Family(
        venues.CCP_BUY_IN,
        "ccp_buy_in.csv",
        ("venue", "party_class"),
        choices={"party_class": _one_of("STANDARD SMALL_CAP_MARKET_MAKER"), "step": _one_of("NOTICE TRIGGER EXECUTION GRACE_END")},
    ),
    Family(venues.CCP_FAIL_CHARGE, "ccp_fail_charge.csv", ("venue", "party_class"), choices={"party_class": _one_of("STANDARD MARKET_MAKER")}),
    Family(
        contracts.SECTION_31_RATE,
        "section_31_rate.csv",
        ("market",),
        derived=Derived("rate", "rate_per_million", Decimal("0.000001")),
    ),
    Family(contracts.TAF_RATE, "taf_rate.csv", ("market",)),
    Family(
        contracts.FEE_POLICY,
        "fee_policy.csv",
        ("fee",),
        choices={
            "fee": _one_of("GROSS COMMISSION SECTION_31 TAF"),
            "rounding_mode": _one_of("UP HALF_UP"),
            "aggregation": _one_of("EXECUTION ORDER"),
            "charged_side": _one_of("SELL BOTH"),
            "date_basis": _one_of("TRADE_DATE SETTLEMENT_DATE"),
            "exempt_accounts": _one_of("NONE FIRM MARKET_MAKER"),
            "exempt_below_rate": FLAG,
        },
    ),
    Family(
        contracts.COMMISSION_SCHEDULE,
        "commission_schedule.csv",
        ("schedule_id",),
        band=("tier_from", "tier_below"),
        band_includes_end=False,
        derived=Derived("rate", "basis_points", Decimal("0.0001")),
        left_out={"currency": "-"},
        several="currency",
        choices={"tier_basis": _one_of("QUANTITY GROSS")},
    ),
    Family(contracts.TOLERANCE, "tolerance.csv", ("reconciliation",)),
    Family(
        contracts.CNS_RULE,
        "cns_rule.csv",
        ("calendar_key",),
        choices={
            "mark_price": _one_of("SETTLEMENT_DAY_CLOSE PREVIOUS_CLOSE"),
            "late_trade": _one_of("NEXT_SETTLEMENT_DAY"),
            "partial_delivery": FLAG,
            "allocation_age": _one_of("BEFORE_CLOSE AFTER_CLOSE"),
            "offset_order": _one_of("OLDEST_FIRST"),
        },
    ),
    Family(
        contracts.MARKET,
        "market.csv",
        ("market",),
        choices={
            "netting": _one_of("CONTINUOUS DAY_NET DAY_NET_DIFFERENCE NONE"),
            "clearing_path": _one_of("CNS NET TRADE_FOR_TRADE"),
            "sale_fees": FLAG,
            "bank_entries": _one_of("NET GROSS"),
        },
    ),
    Family(contracts.CNS_FAILS_CHARGE, "cns_fails_charge.csv", ("calendar_key",), band=("age_from", "age_to")),
    Family(
        contracts.CLOSE_OUT_RULE,
        "close_out_rule.csv",
        ("close_out_kind",),
        choices={
            "close_out_kind": _one_of("SHORT LONG MARKET_MAKER DEEMED_TO_OWN THRESHOLD"),
            "day_kind": _one_of("SETTLEMENT CALENDAR"),
            "counted_from": _one_of("SETTLEMENT_DATE TRADE_DATE FIRST_FAIL_DATE"),
            "due_at": _one_of("OPEN CLOSE"),
            "cure": _one_of("PURCHASE PURCHASE_OR_BORROW"),
        },
    ),
    Family(
        fails.CLOCK_RULE,
        "clock_rule.csv",
        ("venue", "clock", "direction"),
        choices={
            "direction": _one_of("DELIVER RECEIVE"),
            "close_out_kind": _one_of("* SHORT LONG MARKET_MAKER NONE"),
            "day_kind": _one_of("SETTLEMENT TRADE CASH CALENDAR"),
            "due_at": _one_of("OPEN CLOSE"),
            "effect": _one_of("DUTY CHARGE RIGHT"),
        },
    ),
    Family(fails.THRESHOLD_RULE, "threshold_rule.csv", ("market",)),
    Family(fails.BUY_IN_RULE, "buy_in_rule.csv", ("venue", "clearing_path"), choices={"executed_by": _one_of("RECEIVER CCP")}),
    Family(fails.PENALTY_TERMS, "penalty_terms.csv", ("venue",)),
    Family(
        fails.PENALTY_CLASS,
        "penalty_class.csv",
        ("asset_class", "security_id"),
        choices={"instrument_class": _one_of("LIQUID_SHARE ILLIQUID_SHARE SME_SHARE SOVEREIGN_DEBT OTHER_DEBT SME_DEBT OTHER")},
    ),
    Family(contracts.AGING_BUCKET, "aging_bucket.csv", ("scale",), band=("age_from", "age_to")),
    Family(
        contracts.LOAN_POLICY,
        "loan_policy.csv",
        ("policy_id",),
        choices={
            "rebate_paid": _one_of("LAST_RETURN MONTHLY"),
            "mark_price": _one_of("PREVIOUS_TRADE_DAY_CLOSE"),
            "return_price": _one_of("OLD_CONTRACT"),
        },
    ),
    Family(
        contracts.CHART_OF_ACCOUNT,
        "chart_of_account.csv",
        ("ledger_account",),
        choices={
            "side": _one_of("ASSET LIABILITY EQUITY INCOME EXPENSE MEMO CLAIM LOCATION"),
            "instrument": _one_of("CASH SECURITY"),
        },
    ),
    Family(
        contracts.POSTING_RULE,
        "posting_rule.csv",
        ("event_kind",),
        choices={
            "sub_account": _one_of("ACCOUNT DEPOSITORY BANK COUNTERPARTY SECURITY LOAN NONE"),
            "instrument": _one_of("CASH SECURITY"),
            "measure": _one_of("QUANTITY GROSS NET COMMISSION FEES COST REALISED WITHHOLDING AMOUNT"),
            "sign": _one_of("1 -1"),
        },
    ),
    Family(
        contracts.REASON_CODE,
        "reason_code.csv",
        ("stage", "code"),
        choices={"outcome": _one_of("REJECTED DUPLICATE SUPERSEDED IGNORED STOPPED NOTED")},
    ),
    Family(CONFIRM_POLICY, "confirm_policy.csv", ("calendar_key", "account_type"), choices={"match_affirms": FLAG}),
    Family(STATE_TRANSITION, "state_transition.csv", ("from_state", "event")),
    Family(
        SANDBOX_TERM,
        "sandbox_term.csv",
        ("venue",),
        left_out={"batch_run": ""},
        choices={
            "queue_order": _one_of("PRIORITY_HIGH PRIORITY_LOW LARGEST OLDEST"),
            "money_model": _one_of("GROSS GROSS_CIRCLES NET_RUN NET_DAY"),
            "netting": _one_of("NONE NOVATION"),
            "partials": _one_of("NONE ALL_RUNS WINDOWS"),
            "left_over": _one_of("CARRIED DROPPED"),
        },
    ),
    Family(
        contracts.RISK_POLICY,
        "risk_policy.csv",
        ("figure",),
        choices={"convention": _one_of("ORDER_STATISTIC TAIL_MEAN")},
    ),
    Family(
        contracts.FAIL_CAUSE,
        "fail_cause.csv",
        ("status_reason", "direction"),
        choices={
            "direction": _one_of("DELIVER RECEIVE"),
            "cause": _one_of("OWN_LACK COUNTERPARTY_LACK CCP_NO_ALLOCATION UNMATCHED CASH HOLD UNKNOWN"),
        },
    ),
    Family(
        contracts.BREAK_OWNER,
        "break_owner.csv",
        ("recon_kind", "break_type"),
        choices={"recon_kind": _one_of("POSITION CASH_BALANCE CASH_ENTRY CORPORATE_ACTION OBLIGATION")},
    ),
    Family(contracts.BANK_ENTRY_CODE, "bank_entry_code.csv", ("entry_code",), choices={"meaning": _one_of("FEE")}),
)
