"""Looking up what a line names: our account and our security, and the first reason against the line.

Source   conventions.md 4 (precedence: framing, required fields, types at the edge; then lookups, then business rules)
Reasons  UNKNOWN_SENDER, UNKNOWN_ACCOUNT, UNKNOWN_SECURITY, WRONG_CURRENCY, FUTURE_TRADE_DATE, OUTSIDE_WINDOW
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x


def with_account(rows: Relation, account_code: Relation) -> Relation:
    """The rows with `account_id`: by the sender's own code, else by a code for all senders; null when neither is known."""
    own = account_code.filter(account_code.sender != "*").select("account_code", code_sender=account_code.sender, own_account_id=account_code.account_id)
    general = account_code.filter(account_code.sender == "*").select("account_code", general_account_id=account_code.account_id)
    found = rows.join(own, "account_code", ("sender", "code_sender"), how="left").join(general, "account_code", how="left")
    return found.mutate(account_id=x.coalesce(found.own_account_id, found.general_account_id))


def with_security(rows: Relation, security_code: Relation, day: str) -> Relation:
    """The rows with `security_id`, `security_currency` and `clearing_path` by code, kind and the day in column `day`; null when unknown."""
    codes = security_code.select("security_code_kind", "security_code", "code_from", "code_to", "security_id", "security_currency", "clearing_path")
    return rows.join(codes, "security_code_kind", "security_code", lambda row, code: (row[day] >= code.code_from) & (row[day] < code.code_to), how="left")


def identified(rows: Relation, account_code: Relation, security_code: Relation, business_date: dt.date, oldest_remembered: dt.date, firm: Firm) -> Relation:
    """Execution lines with account, security and `lookup_reason` (null when there is none against the line).

    A cancel needs no account or security of its own: it ends the version it names.
    """
    found = with_security(with_account(rows, account_code), security_code, "trade_date")
    cancel = found.action == "CANCEL"
    reason = x.first_reason(
        *_unknown_sender(found, firm),
        (found.account_id.is_(None) & (~cancel | found.account_code.is_not(None)), "UNKNOWN_ACCOUNT"),
        (found.security_id.is_(None) & (~cancel | found.security_code.is_not(None)), "UNKNOWN_SECURITY"),
        (x.coalesce(found.currency, found.security_currency) != found.security_currency, "WRONG_CURRENCY"),
        (found.trade_date > x.date(business_date), "FUTURE_TRADE_DATE"),
        (found.trade_date < x.date(oldest_remembered), "OUTSIDE_WINDOW"),
    )
    return found.mutate(lookup_reason=reason, currency=x.coalesce(found.currency, found.security_currency))


def _unknown_sender(rows: Relation, firm: Firm) -> list[tuple[x.Expression, str]]:
    """A firm that names its senders takes lines of nobody else; one that names none takes all."""
    known = [*firm.senders, *([firm.broker_source] if firm.broker_source else [])]
    return [(~rows.sender.in_(known), "UNKNOWN_SENDER")] if firm.senders else []
