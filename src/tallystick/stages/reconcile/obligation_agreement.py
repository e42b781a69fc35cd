"""Set what a clearing house says is to move against our own net of the day, until both agree and it is done.

    ours     bought 1,000 at 15.00, sold 700 at 15.20: receive 300, money −4,360.00, of it +140.00 in cash
    theirs   700 and −700 EXTINGUISHED, 300 PENDING: 300, −4,360.00, of it +140.00 in cash

Reads    net_obligation, open_instruction, ccp_obligation, own_market, previous_obligation_agreement
Writes   obligation_agreement: one row a clearing house, member, security, currency and day that has come
Units    quantity in shares, + we receive; money in currency units, + we receive
Holds    both sides are compared exactly: shares, money of all trades, shares still open. Which trades a net is taken from is the clearing
         house's choice and unverified: another split of the same money into delivery and cash is shown (attribution) and is no break.
         Houses that tell us nothing and are not named by the firm are not compared
Source   venues.md 6, E18
Reasons  none (state is the type of the break)
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.ccp_obligation import NET, OPEN_STATES
from tallystick.stages.reconcile.sources import NONE

OURS = ("our_quantity", "our_money", "our_cash_difference", "our_open_quantity")
THEIRS = ("their_quantity", "their_money", "their_cash_difference", "their_open_quantity", "their_failed_quantity")


def obligation_agreement(
    net_obligation: Relation,
    open_instruction: Relation,
    ccp_obligation: Relation,
    own_market: Relation,
    previous_obligation_agreement: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Today's nets, and those of earlier days on which the sides differ or something is open."""
    due = ccp_obligation.filter(ccp_obligation.settlement_date <= x.date(business_date), x.coalesce(ccp_obligation.reason, x.text(NONE)) != "OTHER_ACCOUNT")
    named = own_market.filter(own_market.clearing_house.in_(firm.clearing_statements or (NONE,)))
    telling = ccp_obligation.select("statement_source").union(named.select(statement_source=named.clearing_house))
    ours = _open(_ours(net_obligation, telling, previous_obligation_agreement), open_instruction)
    return _judged(_both(ours, _theirs(due)))


def _ours(net_obligation: Relation, telling: Relation, previous: Relation) -> Relation:
    """Our nets of today at the houses that tell us theirs, and earlier ones that are not done."""
    today = net_obligation.select(
        "member_id",
        "security_id",
        "currency",
        "settlement_date",
        statement_source=x.coalesce(net_obligation.clearing_house, x.text(NONE)),
        our_quantity=net_obligation.net_quantity,
        our_money=net_obligation.contract_money,
        our_cash_difference=net_obligation.cash_difference,
    )
    compared = today.within(telling, "statement_source")
    had = (previous.our_quantity != 0) | (previous.our_money != 0)
    undone = previous.filter(had, (previous.state != "AGREED") | (previous.our_open_quantity != 0) | (previous.their_open_quantity != 0))
    return compared.union(undone.select(*compared.columns))


def _open(ours: Relation, open_instruction: Relation) -> Relation:
    """With the shares that are not delivered at the close."""
    nets = open_instruction.filter(open_instruction.clearing_path == "NET")
    left = nets.group_by("security_id", "currency", "settlement_date")(left_quantity=x.total_quantity(nets.quantity))
    met = ours.join(left, "security_id", "currency", "settlement_date", how="left")
    return met.mutate(our_open_quantity=x.coalesce(met.left_quantity, x.decimal(0, 38, 6))).select(*NET, *OURS)


def _theirs(due: Relation) -> Relation:
    """Their obligations summed; of what clearing extinguished shares sum to zero and the money is the difference in cash."""
    nothing, open_now = x.decimal(0, 38, 6), due.obligation_state.in_(OPEN_STATES)
    return due.group_by(*NET)(
        their_quantity=x.total_quantity(due.quantity),
        their_money=x.total_money(due.money),
        their_cash_difference=x.total_money(x.choose(due.obligation_state == "EXTINGUISHED", due.money, x.decimal(0, 38, 2))),
        their_open_quantity=x.total_quantity(x.choose(open_now, due.quantity, nothing)),
        their_failed_quantity=x.total_quantity(x.choose(due.obligation_state == "FAILED", due.quantity, nothing)),
        their_key=x.smallest(due.obligation_reference),
    )


def _both(ours: Relation, theirs: Relation) -> Relation:
    """One row for both sides, with zeros for the one that is lacking."""
    no, yes = x.decimal(0, 18, 0), x.decimal(1, 18, 0)
    flat = ours.select(*NET, *OURS, **_zeros(THEIRS), their_key=x.null(theirs.their_key.type), ours=yes, theirs=no)
    other = theirs.select(*NET, *THEIRS, "their_key", **_zeros(OURS), ours=no, theirs=yes)
    rows = flat.union(other.select(*flat.columns))
    sums = {name: x.total(rows[name], _scale(name)) for name in (*OURS, *THEIRS)}
    return rows.group_by(*NET)(**sums, their_key=x.largest(rows.their_key), ours=x.total(rows.ours, 0), theirs=x.total(rows.theirs, 0))


def _zeros(names: tuple[str, ...]) -> dict[str, x.Expression]:
    return {name: x.decimal(0, 38, _scale(name)) for name in names}


def _scale(name: str) -> int:
    """Decimals of a column: money in cents, shares in millionths."""
    return 6 if name.endswith("quantity") else 2


def _judged(rows: Relation) -> Relation:
    reason = x.first_reason(
        (rows.theirs == 0, "MISSING"),
        (rows.ours == 0, "EXTRA"),
        (rows.our_quantity != rows.their_quantity, "QUANTITY"),
        (rows.our_money != rows.their_money, "AMOUNT"),
        (rows.our_open_quantity != rows.their_open_quantity, "STATE"),
    )
    same = rows.our_cash_difference == rows.their_cash_difference
    return rows.mutate(
        state=x.coalesce(reason, x.text("AGREED")),
        attribution=x.choose(same, x.text("SAME"), x.text("OTHER")),
        their_key=x.coalesce(rows.their_key, x.text(NONE)),
    )
