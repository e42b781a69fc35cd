"""Cancels and corrections: which trade each one ends, as far as the file itself says.

A cancel names its trade by `origTradeID`, or by `origTransactionID`, which is looked up among the trades of the file. The
broker corrects by cancelling and booking anew: a correction of a trade that the file also cancels, or that names none, is NEW.
"""

from __future__ import annotations

from collections.abc import Iterable

Row = dict[str, object]


def resolve_chains(rows: Iterable[tuple[Row, str | None, str | None]]) -> None:
    """Complete `ref_exec_id`, `action` and `exec_id` in place; each row comes with its own and its original transaction id.

    A cancel without a reference gets MISSING_REFERENCE. A cancel that carries the id of the trade it ends gets an id of its own.
    """
    given = list(rows)
    by_transaction = {own: str(row["exec_id"]) for row, own, _ in given if own is not None and row["action"] == "NEW"}
    for row, _, origin in given:
        if row["action"] != "NEW" and row["ref_exec_id"] is None and origin is not None:
            row["ref_exec_id"] = by_transaction.get(origin)
    cancelled = {row["ref_exec_id"] for row, _, _ in given if row["action"] == "CANCEL" and row["reason"] is None}
    for row, _, _ in given:
        _complete(row, cancelled)


def _complete(row: Row, cancelled: set[object]) -> None:
    if row["action"] == "CORRECT" and (row["ref_exec_id"] is None or row["ref_exec_id"] in cancelled):
        row["action"], row["ref_exec_id"] = "NEW", None
    if row["action"] == "NEW":
        return
    if row["ref_exec_id"] is None and row["reason"] is None:
        row["reason"] = "MISSING_REFERENCE"
        row["detail"] = "found neither origTradeID nor an origTransactionID of a trade in this file, expected the trade that is cancelled"
    if row["exec_id"] == row["ref_exec_id"]:
        row["exec_id"] = f"{row['exec_id']}.{row['action']}"
