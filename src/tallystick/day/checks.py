"""What must hold at every run: conservation, counts, and sub-ledgers that agree with their control accounts.

A check is a query that gives the rows that violate it. A violated check stops the day loudly (exit 5): it is a defect, not data.
"""

from __future__ import annotations

from dataclasses import dataclass

from tallystick.stores.store import Store


class IntegrityViolated(Exception):
    """An invariant does not hold; the message says which and shows the first rows."""


@dataclass(frozen=True)
class Check:
    """One invariant: its name, in words, and the query of its violations."""

    name: str
    sentence: str
    sql: str


CHECKS: tuple[Check, ...] = (
    Check(
        "BALANCES_SUM_TO_ZERO",
        "All balances of an instrument sum to zero, in money and in shares.",
        "select instrument, sum(quantity) q, sum(money) m from balance group by instrument having sum(quantity) <> 0 or sum(money) <> 0",
    ),
    Check(
        "EVENTS_BALANCE",
        "The legs of every event sum to zero per instrument.",
        "select event_kind, event_key, instrument from (select * from event_posting union all select * from entitlement_posting) "
        "group by event_kind, event_key, instrument having sum(quantity) <> 0 or sum(money) <> 0",
    ),
    Check(
        "LINES_ADD_UP",
        "Every execution line read today has exactly one outcome.",
        "select file_id, lines, outcomes from (select file_id, count(*) lines from execution_message group by file_id) "
        "left join (select file_id, count(*) outcomes from execution group by file_id) using (file_id) where lines <> coalesce(outcomes, 0)",
    ),
    Check(
        "CLEARING_LOTS_ADD_UP",
        "The lots of a clearing position sum to its open quantity.",
        "select security_id, open_quantity, lots from (select security_id, sum(open_quantity) open_quantity from clearing_position group by security_id) "
        "full join (select security_id, sum(quantity) lots from clearing_lot group by security_id) using (security_id) "
        "where coalesce(open_quantity, 0) <> coalesce(lots, 0)",
    ),
    Check(
        "CLEARING_CONTROL_AGREES",
        "The CNS control account of a security is what its open position is worth at the mark, and its shares are those open.",
        "select security_id, m, v, q, o from "
        "(select security_id, sum(money) m, sum(quantity) q from balance where ledger_account in ('1240', 'S-CNS') group by security_id) "
        "full join (select security_id, sum(open_value) v, sum(open_quantity) o from clearing_position group by security_id) using (security_id) "
        "where coalesce(m, 0) <> -coalesce(v, 0) or coalesce(q, 0) <> -coalesce(o, 0)",
    ),
    Check(
        "LOTS_ARE_POSITIONS",
        "The open lots of an account and security sum to its trade-date position.",
        "select account_id, security_id, l, p from (select account_id, security_id, sum(quantity) l from lot group by account_id, security_id) "
        "full join (select account_id, security_id, sum(trade_date_quantity) p from position group by account_id, security_id) using (account_id, security_id) "
        "where coalesce(l, 0) <> coalesce(p, 0)",
    ),
)


def violations(store: Store, checks: tuple[Check, ...] = CHECKS) -> list[str]:
    """One sentence per violated check, with its first rows."""
    found: list[str] = []
    for check in checks:
        rows = store.run(f"select * from ({check.sql}) violation limit 3")
        if rows:
            found.append(f"{check.name}: {check.sentence} Found: {'; '.join(str(tuple(map(str, row))) for row in rows)}")
    return found
