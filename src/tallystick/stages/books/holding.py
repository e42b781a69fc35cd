"""Who holds a security, and where it is, at the last close: the two sides of a distribution.

Units    entitled_quantity: shares, + an account is long, + comes to us from elsewhere; record_quantity: the balance of the stock record in its own sign
Holds    over a security both sides have the same sum of entitled quantity, once what was traded before has settled
Source   reports.md 1.6; conventions.md 15
"""

from __future__ import annotations

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x


def account_holding(previous_position: Relation) -> Relation:
    """Accounts by trade-date position; their stock record is the settled one."""
    held = previous_position.filter((previous_position.trade_date_quantity != 0) | (previous_position.settled_quantity != 0))
    return held.select(
        holder_kind=x.text("ACCOUNT"),
        holder_id=held.account_id,
        account_class=held.account_class,
        security_id=held.security_id,
        entitled_quantity=held.trade_date_quantity,
        record=x.choose(held.account_class == "FIRM", x.text("FIRM"), x.text("CUSTOMER")),
        record_quantity=held.settled_quantity,
    )


def held_for_us(previous_clearing_position: Relation, previous_loan: Relation, previous_balance: Relation, firm: Firm) -> Relation:
    """Open with the clearing corporation, lent and borrowed, open with counterparties, and at the depository."""
    members = [firm.member_id, *(each.member_id for each in firm.markets)]
    own = previous_clearing_position.filter(previous_clearing_position.member_id.in_(members), previous_clearing_position.open_quantity != 0)
    cleared = _elsewhere(own, "CNS", own.member_id, own.security_id, -own.open_quantity, x.text("CNS"))
    out = previous_loan.filter(previous_loan.status == "OPEN")
    owed = x.choose(out.direction == "LOAN", -out.quantity, out.quantity)
    lent = _elsewhere(out, "LOAN", out.loan_id, out.security_id, owed, x.choose(out.direction == "LOAN", x.text("LOANED"), x.text("BORROWED")))
    held = previous_balance.filter(previous_balance.ledger_account.in_(["S-DEPOSITORY", "S-FAIL"]), previous_balance.quantity != 0)
    place = x.choose(held.ledger_account == "S-FAIL", x.text("FAIL"), x.text("DEPOSITORY"))
    placed = _elsewhere(held, place, held.sub_account, held.instrument, held.quantity, place)
    return cleared.union(lent, placed)


def _elsewhere(
    rows: Relation, kind: str | x.Expression, holder: x.Expression, security: x.Expression, record_quantity: x.Expression, record: x.Expression
) -> Relation:
    return rows.select(
        holder_kind=x.text(kind) if isinstance(kind, str) else kind,
        holder_id=sa.cast(holder, sa.String(64)),
        account_class=x.text("-"),
        security_id=security,
        entitled_quantity=-record_quantity,
        record=record,
        record_quantity=record_quantity,
    )
