"""Every reason for which a whole take is refused, with a sentence; rows of a take have the reasons of files (`tabular.reasons`)."""

from __future__ import annotations

TAKE_REFUSALS: dict[str, str] = {
    "UNKNOWN_PROFILE": "No profile of this name is in the book's folder foreign/, and no file is there by this name",
    "NOT_ON_A_SERVER": "The book's tables are not in a PostgreSQL database, so nothing can be taken inside one",
    "UNKNOWN_TAKE": "The profile has no [take.NAME] of a name asked for, or none that may be taken now",
    "NO_DAY_OPEN": "No day is open, and what was asked for belongs to one; or the rows are of a day and none was named",
    "JOIN_NOT_UNIQUE": "A joined table has several rows for one of theirs, so that rows would count twice",
    "FOREIGN_TABLE_CHANGED": "Rows taken earlier are to be taken again and are no longer the same in the customer's tables",
}
