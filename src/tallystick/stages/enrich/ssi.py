"""Keep the standing settlement instructions of other parties as they stand: stated, restated, replaced, cancelled.

Reads    ssi_message, previous_ssi
Writes   ssi: one row per party and instruction that holds, or will
Units    none
Holds    of one instruction the message sent last counts, whatever the order of files; what is replaced or cancelled is gone
Source   FIX 5.0 SP2, message T (fields 160, 162, 163, 214); FIX SecurityType 167 for the kinds of security, evidence: known
Reasons  none

An instruction for one order (mode other than 1) is no standing one. A kind of security we do not know holds for none of ours.
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

STANDING = "1"
ASSET_CLASSES = {
    "EQUITY": ("EQUITY", "CS", "PS"),
    "ETF": ("ETF",),
    "ADR": ("ADR", "DR"),
    "BOND": ("BOND", "CORP", "CB", "TBOND", "TNOTE", "TBILL", "GO", "EUSOV", "MTN"),
}
"""Our class: kinds of security as they are received."""

TERMS = ("side", "currency", "payment", "settlement_location", "settlement_agent", "settlement_account", "valid_from", "valid_to")


def ssi(ssi_message: Relation, previous_ssi: Relation, business_date: dt.date) -> Relation:
    """Every instruction that stands."""
    said = ssi_message.filter(ssi_message.reason.is_(None), x.coalesce(ssi_message.instruction_mode, x.text(STANDING)) == STANDING)
    cancels = said.message_kind == "CANCEL"
    named = said.mutate(party=said.sender, named=x.choose(cancels, x.coalesce(said.previous_reference, said.ssi_reference), said.ssi_reference))
    newest = named.mutate(turn=x.row_number([named.party, named.named], _latest(named)))
    last = newest.filter(newest.turn == 1)
    stated = last.filter(last.message_kind != "CANCEL")
    replaced = stated.filter(stated.message_kind == "REPLACE", stated.previous_reference.is_not(None), stated.previous_reference != stated.ssi_reference)
    gone = replaced.select("party", named=replaced.previous_reference)
    fresh = stated.select("party", *TERMS, ssi_reference=stated.named, asset_class=_asset_class(stated), known_date=x.date(business_date))
    kept = previous_ssi.without(last, "party", ("ssi_reference", "named")).select(*fresh.columns)
    every = kept.union(fresh).without(gone, "party", ("ssi_reference", "named"))
    return every.filter(every.valid_to.is_(None) | (sa.cast(every.valid_to, sa.Date()) >= x.date(business_date)))


def _latest(rows: Relation) -> list[x.Expression]:
    return [rows.sent_at.desc().nulls_last(), rows.message_reference.desc().nulls_last(), rows.file_id, rows.line_number]


def _asset_class(rows: Relation) -> x.Expression:
    known = [(rows.security_type.in_(list(kinds)), x.text(name)) for name, kinds in ASSET_CLASSES.items()]
    return sa.case((rows.security_type.is_(None), x.null(sa.String(64))), *known, else_=x.text("OTHER"))
