"""One row per open fail, told in a sentence: its facts, today's cost, what would cure it, and the duty that is due first.

Reads    open_fail, fail_cost, fail_chain, fail_clock, pre_borrow, security
Writes   fail: one row per row of open_fail
Units    quantity in shares, + to receive; money in currency units, + we receive; ages in settlement days
Holds    no fail is lost or added; figures in the sentence are those of the columns
Source   venues.md 10; the steps read name theirs
Reasons  none
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.fails.sentence import with_sentence

PENALTIES = ("SEFP", "LMFP")


def fail(open_fail: Relation, fail_cost: Relation, fail_chain: Relation, fail_clock: Relation, pre_borrow: Relation, security: Relation) -> Relation:
    """Open fails at the close."""
    costed = open_fail.join(_costs(fail_cost), "fail_id", how="left").join(_cures(fail_chain), "fail_id", how="left")
    named = costed.join(_first_duty(fail_clock), "fail_id", how="left").join(security.select("security_id", "symbol"), "security_id", how="left")
    bound = named.join(pre_borrow.select("security_id", bound_since=pre_borrow.since), "security_id", how="left")
    zero_money, zero_shares = x.decimal(0, 38, 2), x.decimal(0, 38, 6)
    filled = bound.mutate(
        marked_money=x.coalesce(bound.marked, zero_money),
        margin=x.coalesce(bound.deposited, zero_money),
        penalty=x.coalesce(bound.penalised, zero_money),
        curable_quantity=x.coalesce(bound.cured, zero_shares),
        pre_borrow=x.choose(bound.bound_since.is_(None), x.text("N"), x.text("Y")),
    )
    return with_sentence(filled)


def _costs(fail_cost: Relation) -> Relation:
    """One row a fail: each kind of cost in its own column."""
    nothing = x.decimal(0, 38, 2)
    return fail_cost.group_by("fail_id")(
        marked=x.total_money(x.choose(fail_cost.cost_kind == "MARK", fail_cost.amount, nothing)),
        deposited=x.total_money(x.choose(fail_cost.cost_kind == "MARGIN", -fail_cost.amount, nothing)),
        penalised=x.total_money(x.choose(fail_cost.cost_kind.in_(PENALTIES), fail_cost.amount, nothing)),
    )


def _cures(fail_chain: Relation) -> Relation:
    return fail_chain.group_by("fail_id")(cured=x.total_quantity(fail_chain.quantity))


def _first_duty(fail_clock: Relation) -> Relation:
    """The duty due first, of each fail that has one."""
    duties = fail_clock.filter(fail_clock.effect == "DUTY", fail_clock.due_on.is_not(None))
    ranked = duties.mutate(place=x.row_number([duties.fail_id], [duties.due_on, duties.clock]))
    first = ranked.filter(ranked.place == 1)
    return first.select("fail_id", "consequence", next_clock=first.clock, next_due_date=first.due_on, duty_state=first.state, duty_at=first.due_at)
