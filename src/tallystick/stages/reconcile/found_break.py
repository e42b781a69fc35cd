"""The shape all steps give a break they find: its id, both sides, the difference.

Source   model/reconcile_tables.py
Holds    the id is made of kind, source, account, item and the side's key only, so that it stays while the break is open, whatever its type
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.sources import NONE

BREAK = (
    "break_id",
    "recon_kind",
    "break_type",
    "statement_source",
    "account_code",
    "item",
    "our_key",
    "their_key",
    "our_amount",
    "their_amount",
    "difference",
    "linked_break_id",
    "value_date",
)

LETTERS = {"POSITION": "P", "CASH_BALANCE": "B", "CASH_ENTRY": "E", "CORPORATE_ACTION": "A", "OBLIGATION": "O"}


def break_id(recon_kind: str, source: x.Expression, account: x.Expression, item: x.Expression, *key: x.Expression) -> x.Expression:
    """P, B, E, A or O, source, account and item, and for a movement or a net its key, with dots between."""
    parts = [part for each in (source, account, item, *key) for part in (".", each)]
    return x.join_text(LETTERS[recon_kind], *parts)


def as_break(rows: Relation, recon_kind: str, *key: str) -> Relation:
    """Rows with type, keys and amounts as breaks; `key` names the columns that tell breaks of one item apart."""
    linked = rows.linked_break_id if "linked_break_id" in rows.columns else x.text(NONE)
    named = rows.mutate(
        break_id=break_id(recon_kind, rows.statement_source, rows.account_code, rows.item, *(rows[name] for name in key)),
        recon_kind=x.text(recon_kind),
        difference=x.decimal(rows.their_amount - rows.our_amount, 38, 6),
        linked_break_id=x.coalesce(linked, x.text(NONE)),
    )
    return named.select(*BREAK)
