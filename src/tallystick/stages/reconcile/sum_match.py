"""Match the residue by amount: one line of theirs to one entry or to several entries of ours (an array step: SQL cannot search sets).

Reads    cash_residue
Writes   sum_match: the entries of each line that is met, and of each tie
Units    currency units, + we receive
Holds    a tie is reported and never picked; limits come from the tolerance rule. More entries in reach than one_to_many_limit: only
         single entries and pairs are tried (singles above 200), so that the work stays bounded
Source   conventions.md 21
Reasons  none
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pyarrow as pa

from tallystick.model.reconcile_tables import SUM_MATCH
from tallystick.stages.reconcile.sources import KEY
from tallystick.stages.reconcile.sum_search import Limits, Movement, Verdict, search

MILLIONTHS = 6
Row = dict[str, Any]


def sum_match(cash_residue: pa.Table) -> pa.Table:
    """One row an entry of ours in a set that meets a line, or in a tie."""
    groups: dict[tuple[str, ...], list[Row]] = {}
    for row in cash_residue.to_pylist():
        groups.setdefault(tuple(row[name] for name in KEY), []).append(row)
    found = [match for key in sorted(groups) for match in _matches(key, groups[key])]
    return pa.Table.from_pylist(found, schema=SUM_MATCH.arrow)


def _matches(key: tuple[str, ...], rows: list[Row]) -> Iterator[Row]:
    ours = [_movement(row) for row in rows if row["side"] == "OURS"]
    theirs = [_movement(row) for row in rows if row["side"] == "THEIRS"]
    first = rows[0]
    limits = Limits(_whole(first["money_tolerance"]), first["date_window_days"], first["one_to_many_limit"])
    seen: set[tuple[Movement, Movement]] = set()
    for verdict in search(ours, theirs, limits):
        for entry in verdict.entries:
            if (verdict.line, entry) not in seen:
                seen.add((verdict.line, entry))
                yield dict(zip(KEY, key, strict=True)) | _pair(verdict, entry)


def _pair(verdict: Verdict, entry: Movement) -> Row:
    rule = "AMOUNT" if len(verdict.entries) == 1 else "GROUP_SUM"
    our_key, group_key = entry.key
    return {
        "our_key": our_key,
        "group_key": group_key,
        "their_key": verdict.line.key[0],
        "match_rule": "TIE" if verdict.tie else rule,
        "our_amount": Decimal(entry.amount).scaleb(-MILLIONTHS),
        "their_amount": Decimal(verdict.line.amount).scaleb(-MILLIONTHS),
    }


def _movement(row: Row) -> Movement:
    return Movement((row["item_key"], row["group_key"]), _whole(row["amount"]), row["day_number"])


def _whole(amount: Decimal) -> int:
    return int(amount.scaleb(MILLIONTHS))
