"""Say of every trade to be confirmed how it stands with the other party, and show what the other party says of trades we do not have.

Reads    confirm_item, confirm_line, confirm_pair, amount_tolerance
Writes   confirmation_difference: one row per field in which a trade and its line differ; confirmation: one row per trade with the line
         that speaks of it, and per line or trade alone
Units    shares and currency units, always positive
Holds    every item and every accepted line that states or answers stands in at least one row; a tie stands as both sides alone, AMBIGUOUS
Source   venues.md 8, 12, E17 (the deliverer's amount stands; at a venue whose rule says OWN, ours)
Reasons  none
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.confirm.confirm_item import MATCHED
from tallystick.stages.confirm.confirm_line import ANSWERING, STATING
from tallystick.stages.confirm.terms import LINE, item_names, our_terms, prevailing, their_terms

NONE = "-"
PAIR = ("item_key", *LINE)
STOOD = {
    "match_affirms": "match_affirms",
    "stood_state": "affirm_state",
    "stood_reason": "affirm_reason",
    "stood_at": "affirmed_at",
    "stood_date": "affirmed_date",
}
"""How a trade stood before today's answers: the column of `confirm_item`."""

CODES = (("SECURITY", "security_id"), ("ACCOUNT", "account_id"), ("SIDE", "their_side"), ("CURRENCY", "currency"))
DATES = (("TRADE_DATE", "trade_date"), ("SETTLEMENT_DATE", "settlement_date"))
ORDER = ("SECURITY", "ACCOUNT", "SIDE", "TRADE_DATE", "SETTLEMENT_DATE", "CURRENCY", "QUANTITY", "PRICE", "AMOUNT")
"""The fields in the order in which they are shown; the first that differs stands in the confirmation."""


def confirmation_difference(confirm_item: Relation, confirm_line: Relation, confirm_pair: Relation) -> Relation:
    """One row a field that differs. A price counts only where no amount is stated or the amount differs as well."""
    met = _met(confirm_item, confirm_line, confirm_pair).once()
    fields = [_differing(met, name, "code", met[f"our_{column}"], met[_theirs(column)]) for name, column in CODES]
    fields += [_differing(met, name, "date", met[f"our_{column}"], met[f"their_{column}"]) for name, column in DATES]
    unsettled = met.filter(met.amount_state.in_(["DIFFERS", "NOT_STATED"]), met.match_rule != "BLOCK")
    fields.append(_differing(met, "QUANTITY", "number", met.our_total, met.their_quantity))
    fields.append(_differing(unsettled, "PRICE", "number", unsettled.our_price, unsettled.their_price))
    apart = met.filter(met.amount_state != "EQUAL")
    fields.append(_differing(apart, "AMOUNT", "number", apart.our_amount, apart.their_amount))
    return fields[0].union(*fields[1:])


def _theirs(column: str) -> str:
    return column if column == "their_side" else f"their_{column}"


def _met(confirm_item: Relation, confirm_line: Relation, confirm_pair: Relation) -> Relation:
    """Pairs that are no tie, with the terms of both sides, who speaks, and how the trade stood."""
    pairs = confirm_pair.filter(confirm_pair.is_tie == 0)
    met = pairs.select(*PAIR, "match_rule", "amount_state", "our_amount", our_total=pairs.our_quantity)
    return met.join(our_terms(confirm_item, **STOOD), "item_key").join(their_terms(confirm_line, "sender", "message_reference"), *LINE)


def _differing(rows: Relation, field: str, kind: str, ours: x.Expression, theirs: x.Expression) -> Relation:
    """Rows whose two values of a field are both there and unequal, in the shape of the table."""
    nulls: dict[str, Any] = {"code": sa.String(64), "date": sa.Date(), "number": sa.Numeric(18, 8)}
    named = {f"{side}_{other}": x.null(each) for other, each in nulls.items() for side in ("our", "their")}
    named[f"our_{kind}"], named[f"their_{kind}"] = (sa.cast(each, nulls[kind]) for each in (ours, theirs))
    return rows.filter(ours != theirs).select(*PAIR, field_order=sa.cast(ORDER.index(field) + 1, sa.BigInteger()), field=x.text(field), **named)


def confirmation(
    confirm_item: Relation,
    confirm_line: Relation,
    confirm_pair: Relation,
    confirmation_difference: Relation,
    amount_tolerance: Relation,
    business_date: dt.date,
) -> Relation:
    """One row a trade with its line, a trade alone, or a line alone."""
    answers = _answers(confirm_item, confirm_line, confirm_pair).once()
    states = _states(confirm_item, answers, business_date).once()
    met = _matched(_met(confirm_item, confirm_line, confirm_pair), confirmation_difference, amount_tolerance, business_date)
    with_items = _affirmed(met.union(_ours_alone(confirm_item, confirm_pair, states)), states, business_date)
    return with_items.union(_theirs_alone(confirm_line, confirm_pair, answers))


def _answers(confirm_item: Relation, confirm_line: Relation, confirm_pair: Relation) -> Relation:
    """Affirmations and refusals with the trade they name: by our reference, by their own earlier message, or by the message's own id."""
    said = confirm_line.filter(confirm_line.status == "accepted", confirm_line.message_kind.in_(ANSWERING))
    given = [said.select(*LINE, "message_kind", "sender", "status_reason", "sent_at", name=said[column]) for column in _NAMING]
    naming = given[0].union(*given[1:])
    named = naming.filter(naming.name.is_not(None))
    direct = named.join(item_names(confirm_item), "name")
    pairs = confirm_pair.filter(confirm_pair.is_tie == 0).join(
        confirm_line.filter(confirm_line.message_reference.is_not(None)).select(
            *LINE, line_sender=confirm_line.sender, line_reference=confirm_line.message_reference
        ),
        *LINE,
    )
    known_lines = pairs.select("item_key", "line_sender", "line_reference")
    indirect = named.join(known_lines, ("name", "line_reference"), ("sender", "line_sender"))
    kept = ("item_key", *LINE, "message_kind", "status_reason", "sent_at")
    return direct.select(*kept).union(indirect.select(*kept)).distinct()


_NAMING = ("our_reference", "previous_reference", "message_reference")


def _states(confirm_item: Relation, answers: Relation, business_date: dt.date) -> Relation:
    """The state of each answered trade: that of its last answer; two different answers of one moment contradict each other."""
    last = answers.group_by("item_key")(last_at=x.largest(answers.sent_at))
    met = answers.join(last, "item_key")
    same = met.filter((met.sent_at == met.last_at) | (met.sent_at.is_(None) & met.last_at.is_(None)))
    counted = same.group_by("item_key", "last_at")(
        affirming=x.largest(x.choose(same.message_kind == "AFFIRM", 1, 0)),
        refusing=x.largest(x.choose(same.message_kind == "REFUSE", 1, 0)),
        answer_reason=x.largest(same.status_reason),
    )
    both = (counted.affirming == 1) & (counted.refusing == 1)
    state = sa.case((both, x.text("CONTRADICTORY")), (counted.affirming == 1, x.text("AFFIRMED")), else_=x.text("REFUSED"))
    return counted.select("item_key", "answer_reason", answer_state=state, answered_at=counted.last_at, answered_date=x.date(business_date))


def _matched(met: Relation, confirmation_difference: Relation, amount_tolerance: Relation, business_date: dt.date) -> Relation:
    """Pairs with their status and agreed amount; within the tolerance the amounts may differ, everything else must be equal."""
    other = x.choose(confirmation_difference.field == "AMOUNT", 0, 1)
    every = confirmation_difference.group_by(*PAIR)(
        differing_fields=x.count(), others=x.largest(other), first_order=x.smallest(confirmation_difference.field_order)
    )
    counted = met.join(every, *PAIR, how="left")
    others = x.coalesce(counted.others, 0)
    status = sa.case(
        ((others > 0) | (counted.amount_state == "DIFFERS"), x.text("MISMATCHED")),
        (counted.amount_state == "WITHIN_TOLERANCE", x.text("MATCHED_WITHIN_TOLERANCE")),
        else_=x.text("MATCHED"),
    )
    judged = counted.mutate(match_status=status)
    named = prevailing(judged, amount_tolerance, business_date)
    return named.select(
        *PAIR,
        *STOOD,
        "match_status",
        "match_rule",
        "sender",
        "message_reference",
        differing_fields=x.coalesce(named.differing_fields, 0),
        first_difference=sa.case(*[(named.first_order == number, x.text(name)) for number, name in enumerate(ORDER, 1)], else_=x.null(sa.String(64))),
        account_id=named.our_account_id,
        security_id=named.our_security_id,
        their_side=named.our_their_side,
        trade_date=named.our_trade_date,
        settlement_date=named.our_settlement_date,
        currency=named.our_currency,
        our_quantity=x.decimal(named.our_total, 38, 6),
        their_quantity=x.decimal(named.their_quantity, 38, 6),
        our_amount=named.our_amount,
        their_amount=named.their_amount,
        agreed_amount=x.choose(named.match_status.in_(MATCHED), named.prevailing_amount, x.null(sa.Numeric(38, 2))),
    )


def _ours_alone(confirm_item: Relation, confirm_pair: Relation, states: Relation) -> Relation:
    """Trades without a line of their own: ambiguous, missing, or affirmed or refused by reference alone."""
    tied = confirm_pair.filter(confirm_pair.is_tie == 1).select("item_key").distinct().mutate(tied=x.text("Y"))
    rest = confirm_item.without(confirm_pair.filter(confirm_pair.is_tie == 0), "item_key")
    alone = rest.join(tied, "item_key", how="left").join(states, "item_key", how="left")
    stated = x.coalesce(alone.answer_state, alone.affirm_state)
    status = sa.case(
        (stated == "AFFIRMED", x.text("MATCHED")),
        (alone.tied == "Y", x.text("AMBIGUOUS")),
        (stated == "REFUSED", x.text("MISMATCHED")),
        else_=x.text("MISSING"),
    )
    answered = stated.in_(["AFFIRMED", "REFUSED"])
    return alone.select(
        "item_key",
        "account_id",
        "security_id",
        "their_side",
        "trade_date",
        "settlement_date",
        "currency",
        file_id=x.text(NONE),
        line_number=sa.cast(0, sa.BigInteger()),
        match_status=status,
        match_rule=x.choose(answered & (status != "AMBIGUOUS"), x.text("AFFIRMATION"), x.text(NONE)),
        differing_fields=sa.cast(0, sa.BigInteger()),
        first_difference=x.null(sa.String(64)),
        our_quantity=x.decimal(alone.quantity, 38, 6),
        their_quantity=x.null(sa.Numeric(38, 6)),
        our_amount=x.decimal(alone.net_money, 38, 2),
        their_amount=x.null(sa.Numeric(38, 2)),
        agreed_amount=x.choose(status == "MATCHED", x.decimal(alone.net_money, 38, 2), x.null(sa.Numeric(38, 2))),
        sender=x.null(sa.String(64)),
        message_reference=x.null(sa.String(64)),
        **{name: alone[column] for name, column in STOOD.items()},
    )


def _affirmed(rows: Relation, states: Relation, business_date: dt.date) -> Relation:
    """The rows with what is affirmed of their trade: today's answer, else what stood, else a match where a match affirms."""
    met = rows.join(states, "item_key", how="left")
    answered = met.answer_state.is_not(None)
    by_match = ~answered & (met.stood_state == "NOT_AFFIRMED") & (met.match_affirms == 1) & met.match_status.in_(MATCHED)
    return met.mutate(
        affirm_state=sa.case((answered, met.answer_state), (by_match, x.text("AFFIRMED")), else_=met.stood_state),
        affirm_reason=x.choose(answered, met.answer_reason, met.stood_reason),
        affirmed_at=x.choose(answered, met.answered_at, met.stood_at),
        affirmed_date=sa.case((answered, met.answered_date), (by_match, x.date(business_date)), else_=met.stood_date),
    ).select(*[name for name in rows.columns if name not in STOOD], *AFFIRMATION)


AFFIRMATION = ("affirm_state", "affirm_reason", "affirmed_at", "affirmed_date")


def _theirs_alone(confirm_line: Relation, confirm_pair: Relation, answers: Relation) -> Relation:
    """Lines without a trade of ours: alleged, or candidates of a tie."""
    usable = confirm_line.filter(confirm_line.status == "accepted", confirm_line.message_kind.in_([*STATING, *ANSWERING]))
    rest = usable.without(confirm_pair.filter(confirm_pair.is_tie == 0), *LINE).without(answers, *LINE)
    tied = confirm_pair.filter(confirm_pair.is_tie == 1).select(*LINE).distinct().mutate(tied=x.text("Y"))
    alone = rest.join(tied, *LINE, how="left")
    stated = x.coalesce(alone.net_money, alone.gross)
    return alone.select(
        *LINE,
        "account_id",
        "security_id",
        "their_side",
        "trade_date",
        "settlement_date",
        "currency",
        "sender",
        "message_reference",
        item_key=x.text(NONE),
        match_status=x.choose(alone.tied == "Y", x.text("AMBIGUOUS"), x.text("ALLEGED_ONLY")),
        match_rule=x.text(NONE),
        differing_fields=sa.cast(0, sa.BigInteger()),
        first_difference=x.null(sa.String(64)),
        our_quantity=x.null(sa.Numeric(38, 6)),
        their_quantity=x.decimal(alone.quantity, 38, 6),
        our_amount=x.null(sa.Numeric(38, 2)),
        their_amount=x.decimal(stated, 38, 2),
        agreed_amount=x.null(sa.Numeric(38, 2)),
        affirm_state=x.text("NONE"),
        affirm_reason=alone.status_reason,
        affirmed_at=x.null(sa.TIMESTAMP()),
        affirmed_date=x.null(sa.Date()),
    )
