"""Count per account what each side had and how it ended, so that the control sheet adds up.

Reads    our_side, their_side, cash_item, position_difference, open_cash_item, balance_difference, obligation_agreement,
         recon_break
Writes   recon_count
Units    rows
Holds    our_rows = our_agreed + our_open and their_rows = their_agreed + their_open. Facts of ours at an account they did not state are
         open (not compared). Equal positions are counted here and nowhere listed
Source   design, section 1, sentence 6
Reasons  none
"""

from __future__ import annotations

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.sources import KEY, WHERE

COUNTED = ("recon_kind", *WHERE)
ONE = sa.cast(sa.literal(1), sa.BigInteger())
MEASURES = ("our_rows", "our_open", "their_rows", "their_open", "their_set_aside", "stated_rows", "breaks")


def recon_count(
    our_side: Relation,
    their_side: Relation,
    cash_item: Relation,
    position_difference: Relation,
    open_cash_item: Relation,
    balance_difference: Relation,
    obligation_agreement: Relation,
    recon_break: Relation,
) -> Relation:
    """One row a kind of reconciliation, source and account."""
    ours, theirs = _side_counts(our_side, their_side)
    marks = ours.union(
        theirs,
        _movements(cash_item, "rows"),
        _movements(open_cash_item, "open"),
        _differences(position_difference, "POSITION", their_side),
        _differences(balance_difference.filter(balance_difference.state.in_(["OPEN", "TIE"])), "CASH_BALANCE", their_side),
        _nets(obligation_agreement),
        _counted(recon_break, "breaks", recon_break.recon_kind),
    )
    sums = marks.group_by(*COUNTED)(**{name: x.total(marks[name], 0) for name in MEASURES})
    stated = sums.stated_rows > 0
    compared = stated | (sums.recon_kind == "CASH_ENTRY")
    shown = sums.mutate(stated=x.choose(stated, x.text("Y"), x.text("N")), our_open=x.choose(compared, sums.our_open, sums.our_rows))
    return shown.mutate(our_agreed=shown.our_rows - shown.our_open, their_agreed=shown.their_rows - shown.their_open)


def _side_counts(our_side: Relation, their_side: Relation) -> tuple[Relation, Relation]:
    """Rows of both sides; movements are counted with what earlier days left open (cash_item)."""
    ours = _counted(our_side.filter(our_side.recon_kind != "CASH_ENTRY"), "our_rows", our_side.recon_kind)
    usable = their_side.reason.is_(None) | (their_side.reason == "UNKNOWN_SECURITY")
    entry = their_side.recon_kind == "CASH_ENTRY"
    grouped = their_side.group_by(*COUNTED)(
        stated_rows=x.total(x.choose(usable, ONE, 0), 0),
        their_rows=x.total(x.choose(usable & ~entry, ONE, 0), 0),
        their_set_aside=x.total(x.choose(usable, 0, ONE), 0),
    )
    return ours, _filled(grouped)


def _movements(items: Relation, measure: str) -> Relation:
    ours = _counted(items.filter(items.side == "OURS"), f"our_{measure}", x.text("CASH_ENTRY"))
    return ours.union(_counted(items.filter(items.side == "THEIRS"), f"their_{measure}", x.text("CASH_ENTRY")))


def _differences(rows: Relation, recon_kind: str, their_side: Relation) -> Relation:
    """Open facts of ours, and all lines of theirs for keys that differ."""
    ours = _counted(rows.filter(rows.held_by != "THEIRS"), "our_open", x.text(recon_kind))
    usable = their_side.filter(their_side.recon_kind == recon_kind, their_side.reason.is_(None) | (their_side.reason == "UNKNOWN_SECURITY"))
    return ours.union(_counted(usable.within(rows, *KEY), "their_open", x.text(recon_kind)))


def _nets(agreement: Relation) -> Relation:
    """Nets of each side at a clearing house, and those that are not agreed."""

    def counted(*lacking: str) -> x.Expression:
        return x.total(x.choose(agreement.state.in_(lacking), 0, ONE), 0)

    grouped = agreement.group_by("statement_source", "member_id")(
        our_rows=counted("EXTRA"),
        our_open=counted("EXTRA", "AGREED"),
        their_rows=counted("MISSING"),
        their_open=counted("MISSING", "AGREED"),
        stated_rows=counted("MISSING"),
    )
    return _filled(grouped.mutate(recon_kind=x.text("OBLIGATION"), account_code=grouped.member_id))


def _counted(rows: Relation, measure: str, recon_kind: x.Expression) -> Relation:
    kinded = rows.mutate(recon_kind=recon_kind)
    return _filled(kinded.group_by(*COUNTED)(**{measure: x.total(x.choose(kinded.account_code.is_(None), 0, ONE), 0)}))


def _filled(rows: Relation) -> Relation:
    zero = x.decimal(0, 38, 0)
    return rows.select(*COUNTED, **{name: rows[name] if name in rows.columns else zero for name in MEASURES})
