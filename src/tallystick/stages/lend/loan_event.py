"""Check every event of a securities loan against the loan it names.

Reads    loan_message, security_code, previous_loan, recent_loan_event, split
Writes   loan_event: one row per line the reader could use
Units    quantity in shares, always positive; price in currency units a share; rates a year, 0.031 = 3.1 %
Holds    every line ends as accepted, duplicate or rejected; the outcome does not depend on the order of files; returns of a loan never
         add up to more than is out
Source   venues.md 11.1; conventions.md 2 (duplicates and conflicts), 4 (precedence), 11
Reasons  MISSING_TERMS, OUT_OF_RANGE, UNKNOWN_SECURITY, WRONG_CURRENCY, FUTURE_EFFECTIVE_DATE, DUPLICATE, CONFLICTING_CONTENT, LOAN_EXISTS,
         UNKNOWN_LOAN, LOAN_CLOSED, OTHER_SECURITY, OTHER_PARTY, PAST_EFFECTIVE_DATE, RERATE_TWICE, RETURN_EXCEEDS_LOAN
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import with_security
from tallystick.stages.lend.known_loan import known_loan
from tallystick.stages.lend.loan import HIGHEST_CLOSE

KINDS = ("OPEN", "RERATE", "RECALL", "RETURN")
LARGEST_COLLATERAL = 10**12
"""Currency units; a loan of this size or more is OUT_OF_RANGE."""

LARGEST_RATE = 10
"""As a fraction; a yearly rebate or a margin of 1,000 % or more is OUT_OF_RANGE."""

LINE = ("file_id", "line_number")
CONTENT = (
    "loan_id",
    "event_kind",
    "direction",
    "counterparty",
    "security_id",
    "quantity",
    "loan_price",
    "margin_rate",
    "rebate_rate",
    "effective_date",
    "currency",
)
STORED = (*LINE, "event_id", *CONTENT, "reason")


def loan_event(
    loan_message: Relation, security_code: Relation, previous_loan: Relation, recent_loan_event: Relation, split: Relation, business_date: dt.date
) -> Relation:
    """One row per usable line, with its outcome."""
    usable = loan_message.filter(loan_message.reason.is_(None))
    lines = _repeated(_looked_up(usable, security_code, business_date), recent_loan_event)
    met = lines.join(known_loan(previous_loan, recent_loan_event, split, business_date), "loan_id", how="left")
    judged = _together(_applied(_opened(met), business_date))
    status = sa.case((judged.reason.is_(None), x.text("accepted")), (judged.reason == "DUPLICATE", x.text("duplicate")), else_=x.text("rejected"))
    return judged.mutate(status=status, known_date=x.date(business_date))


def _looked_up(usable: Relation, security_code: Relation, business_date: dt.date) -> Relation:
    """The lines with their security, and the first reason a line has against itself."""
    found = with_security(usable, security_code, "effective_date")
    reason = x.first_reason(
        (_incomplete(found), "MISSING_TERMS"),
        (_beyond_range(found), "OUT_OF_RANGE"),
        (found.security_code.is_not(None) & found.security_id.is_(None), "UNKNOWN_SECURITY"),
        (found.currency != found.security_currency, "WRONG_CURRENCY"),
        (found.effective_date > x.date(business_date), "FUTURE_EFFECTIVE_DATE"),
    )
    return found.mutate(currency=x.coalesce(found.currency, found.security_currency), reason=sa.cast(reason, sa.String(64))).select(*STORED)


def _incomplete(rows: Relation) -> x.Expression:
    """A term the kind of event needs is not there, is zero, or is not one of the list."""
    lacking = [rows[name].is_(None) for name in ("event_id", "loan_id", "event_kind", "effective_date")]
    no_quantity, no_rate = x.coalesce(rows.quantity, x.quantity(0)) <= 0, rows.rebate_rate.is_(None)
    no_margin = rows.margin_rate.is_not(None) & (rows.margin_rate <= 0)
    unnamed = rows.security_code.is_(None) | rows.counterparty.is_(None) | ~x.coalesce(rows.direction, x.text("-")).in_(["BORROW", "LOAN"])
    no_open = no_quantity | no_rate | no_margin | unnamed | (x.coalesce(rows.loan_price, x.decimal(0, 18, 8)) <= 0)
    by_kind = [(rows.event_kind == "OPEN") & no_open, (rows.event_kind == "RERATE") & no_rate, (rows.event_kind == "RETURN") & no_quantity]
    return sa.or_(*lacking, ~rows.event_kind.in_(KINDS), *by_kind)


def _beyond_range(rows: Relation) -> x.Expression:
    """A loan or rate no desk has: it is an error of the message, and sums made of it would not fit their columns."""
    rate, margin = x.coalesce(rows.rebate_rate, x.decimal(0, 12, 8)), x.coalesce(rows.margin_rate, x.decimal(1, 12, 8))
    worth = x.product(x.coalesce(rows.quantity, x.quantity(0)), x.coalesce(rows.loan_price, x.decimal(0, 18, 8)))
    return (worth >= LARGEST_COLLATERAL) | (rows.loan_price >= HIGHEST_CLOSE) | (rate >= LARGEST_RATE) | (rate <= -LARGEST_RATE) | (margin >= LARGEST_RATE)


def _reasoned(rows: Relation, *cases: tuple[x.Expression, str]) -> Relation:
    """The rows, those without a reason so far judged by these cases in order."""
    return rows.mutate(reason=x.coalesce(rows.reason, sa.cast(x.first_reason(*cases), sa.String(64))))


def _sound(rows: Relation) -> x.Expression:
    """Whether a line has nothing against it so far, as part of a group."""
    return x.choose(rows.reason.is_(None), 1, 0)


def _repeated(lines: Relation, recent_loan_event: Relation) -> Relation:
    """An event id seen before, today or at a remembered close: same content is a duplicate, other content a conflict."""
    taken = recent_loan_event.filter(recent_loan_event.status == "accepted")
    taken = taken.mutate(content=_content(taken))
    earlier = taken.group_by("event_id")(earlier_content=x.smallest(taken.content))
    met = lines.join(earlier, "event_id", how="left")
    place = x.row_number([met.event_id, _sound(met)], [met.file_id, met.line_number])
    ranked = met.mutate(content=_content(met), place=place)
    first = sa.func.max(x.choose(ranked.place == 1, ranked.content, x.null(sa.String(4000)))).over(partition_by=[ranked.event_id, _sound(ranked)])
    compared = ranked.mutate(first_content=x.coalesce(ranked.earlier_content, first))
    again = (compared.place > 1) | compared.earlier_content.is_not(None)
    return _reasoned(compared, (again & (compared.content == compared.first_content), "DUPLICATE"), (again, "CONFLICTING_CONTENT")).select(*STORED)


def _content(rows: Relation) -> x.Expression:
    parts = [x.coalesce(sa.cast(rows[name], sa.String(64)), x.text("~")) for name in CONTENT]
    return x.join_text(*[piece for part in parts for piece in (part, "|")])


def _opened(rows: Relation) -> Relation:
    """A loan is opened once: by the lowest event id, and not when it was known before. Its terms stand beside all lines of the loan."""
    ranked = rows.mutate(place=x.row_number([rows.loan_id, rows.event_kind, _sound(rows)], [rows.event_id, rows.file_id, rows.line_number]))
    exists = (ranked.event_kind == "OPEN") & (ranked.known_status.is_not(None) | (ranked.place > 1))
    judged = _reasoned(ranked, (exists, "LOAN_EXISTS"))
    opens = (judged.event_kind == "OPEN") & judged.reason.is_(None)

    def known(before: str, term: x.Expression) -> x.Expression:
        today = sa.func.max(x.choose(opens, term, x.null(term.type))).over(partition_by=[judged.loan_id])
        return x.coalesce(judged[before], today)

    return judged.mutate(
        loan_status=known("known_status", x.text("OPEN")),
        loan_security_id=known("known_security_id", judged.security_id),
        loan_direction=known("known_direction", judged.direction),
        loan_counterparty=known("known_counterparty", judged.counterparty),
        loan_quantity=known("known_quantity", x.decimal(judged.quantity, 38, 6)),
        open_from=known("known_from", judged.effective_date),
    )


def _applied(rows: Relation, business_date: dt.date) -> Relation:
    """Re-rates, recalls and returns against their loan."""
    change, back = rows.event_kind != "OPEN", rows.event_kind == "RETURN"
    party = (rows.direction != rows.loan_direction) | (rows.counterparty != rows.loan_counterparty)
    old_shares = back & (rows.split_today == "Y") & (rows.effective_date < x.date(business_date))
    return _reasoned(
        rows,
        (change & rows.loan_status.is_(None), "UNKNOWN_LOAN"),
        (change & (rows.loan_status == "CLOSED"), "LOAN_CLOSED"),
        (change & (rows.security_id != rows.loan_security_id), "OTHER_SECURITY"),
        (change & party, "OTHER_PARTY"),
        (change & ((rows.effective_date < rows.open_from) | old_shares), "PAST_EFFECTIVE_DATE"),
        (back & (rows.quantity > rows.loan_quantity), "RETURN_EXCEEDS_LOAN"),
    )


def _together(rows: Relation) -> Relation:
    """What several events of a day cannot do together: re-rate from one day twice, return more than is out."""
    group = [rows.loan_id, rows.event_kind, _sound(rows)]
    order = [rows.event_id, rows.file_id, rows.line_number]
    shares = x.choose(rows.event_kind == "RETURN", rows.quantity, x.quantity(0))
    counted = rows.mutate(returned=x.running_total(shares, group, order), place=x.row_number([*group, rows.effective_date], order))
    return _reasoned(
        counted,
        ((counted.event_kind == "RERATE") & (counted.place > 1), "RERATE_TWICE"),
        ((counted.event_kind == "RETURN") & (counted.returned > counted.loan_quantity), "RETURN_EXCEEDS_LOAN"),
    )
