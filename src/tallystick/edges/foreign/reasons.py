"""Every reason for which a whole take or comparison is refused; rows of a take have the reasons of files (`tabular.reasons`)."""

from __future__ import annotations

from tallystick.edges.messages.tabular.reasons import Reason

TAKE_REFUSALS: tuple[Reason, ...] = (
    Reason("UNKNOWN_PROFILE", "No profile of this name is in the book's folder foreign/, and no file is there by this name", "take BOOK --as nobody"),
    Reason("NOT_ON_A_SERVER", "The book's tables are not in a PostgreSQL database, so nothing can be taken inside one", "take FOLDER_BOOK --as viejo"),
    Reason("UNKNOWN_TAKE", "The profile has no such [take.NAME], none that may be taken now, or no [compare.NAME]", "take BOOK --as viejo --only ventas"),
    Reason(
        "NO_DAY_OPEN",
        "What was asked for belongs to a day and none is open, or its rows are of a day and none was named",
        "take BOOK --as viejo (before the first day)",
    ),
    Reason("JOIN_NOT_UNIQUE", "A joined table has several rows for one of theirs, so that rows would count twice", "(a join by half of a composite key)"),
    Reason(
        "FOREIGN_TABLE_CHANGED",
        "Rows taken earlier are to be made again and are no longer in the customer's tables",
        "rebuild BOOK (after an update of theirs)",
    ),
)
"""Reasons of `FileRefused`."""
