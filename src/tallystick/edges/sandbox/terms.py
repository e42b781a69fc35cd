"""What the engine has to know of a venue, read from the rule tables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

Row = Mapping[str, Any]

USUAL_FIELDS = ("security_code", "quantity", "settlement_date", "trade_date", "currency", "payment")
"""What has to agree at a venue for which no matching rule stands."""


class UnknownVenue(ValueError):
    """No simulated venue of that name is described for the day."""


@dataclass(frozen=True)
class MatchField:
    """One field of the match: its name, MANDATORY, ADDITIONAL, OPTIONAL or REQUIRED, and the code given when it differs."""

    name: str
    requirement: str = "MANDATORY"
    reason: str = "CMIS"


@dataclass(frozen=True)
class Band:
    """A tolerance of the amount in one currency, for amounts from `first` to `last`."""

    currency: str
    first: Decimal
    last: Decimal
    tolerance: Decimal


@dataclass(frozen=True)
class VenueTerms:
    """How one simulated venue works. Times are minutes of its day."""

    venue: str
    runs: tuple[int, ...]
    queue_order: str = "OLDEST"
    money_model: str = "GROSS"
    netting: str = "NONE"
    partials: str = "ALL_RUNS"
    left_over: str = "CARRIED"
    fields: tuple[MatchField, ...] = tuple(MatchField(name) for name in USUAL_FIELDS)
    bands: tuple[Band, ...] = ()
    windows: tuple[tuple[int, int], ...] = ()
    net_debit_cap: Decimal | None = None
    """Most a party may owe during the day where money nets at its end; None for no limit."""
    batch: int | None = None
    """The first run, when it settles net and at once what is due."""

    def tolerance(self, currency: str, amount: Decimal) -> Decimal:
        """How far the other amount may lie from the deliverer's; zero where nothing is said."""
        return next((each.tolerance for each in self.bands if each.currency == currency and each.first <= amount <= each.last), Decimal(0))

    def allows_parts(self, minute: int) -> bool:
        """Whether a part may settle in the run of this minute."""
        return self.partials == "ALL_RUNS" or (self.partials == "WINDOWS" and any(first <= minute <= last for first, last in self.windows))


def terms_of(venue: str, day: dt.date, rules: Mapping[str, pa.Table]) -> VenueTerms:
    """The terms of a venue on a day. Raises UnknownVenue naming those that can be simulated."""
    own = [row for row in _valid(rules, "sandbox_term", day) if row["venue"] == venue]
    if not own:
        known = sorted({row["venue"] for row in _valid(rules, "sandbox_term", day)})
        raise UnknownVenue(f"venue: found {venue}, expected one of {', '.join(known)}")
    row = own[0]
    batch = minutes(row["batch_run"]) if row["batch_run"] else None
    hours = range(minutes(row["first_run"]), minutes(row["last_run"]) + 1, row["every_minutes"])
    found = tuple(MatchField(each["field"], each["requirement"], each["unmatched_reason"] or "CMIS") for each in _of(rules, "matching_rule", day, venue))
    return VenueTerms(
        venue,
        (*([] if batch is None else [batch]), *hours),
        row["queue_order"],
        row["money_model"],
        row["netting"],
        row["partials"],
        row["left_over"],
        found or VenueTerms.fields,
        tuple(Band(each["currency"], each["amount_from"], each["amount_to"], each["tolerance"]) for each in _of(rules, "amount_tolerance", day, venue)),
        tuple(_window(each) for each in _of(rules, "partial_window", day, venue) if each["phase"] == "REAL_TIME"),
        next((each["limit_amount"] for each in _of(rules, "risk_limit", day, venue) if each["limit_kind"] == "NET_DEBIT_CAP"), None),
        batch,
    )


def minutes(clock: str) -> int:
    """Minutes of the day of a time such as 15:10."""
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def _window(row: Row) -> tuple[int, int]:
    first = minutes(row["starts_at"])
    return first, minutes(row["ends_at"]) if row["ends_at"] else first


def _of(rules: Mapping[str, pa.Table], name: str, day: dt.date, venue: str) -> list[Row]:
    return [row for row in _valid(rules, name, day) if row["venue"] == venue]


def _valid(rules: Mapping[str, pa.Table], name: str, day: dt.date) -> list[Row]:
    rows = rules[name].to_pylist() if name in rules else []
    return [row for row in rows if row["valid_from"] <= day <= row["valid_to"]]
