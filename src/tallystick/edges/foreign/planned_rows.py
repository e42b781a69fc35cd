"""The rows a take would have had under a changed profile: read in the customer's database, kept nowhere.

A plan shows what the change does and nothing else. So it is refused where the customer's tables no longer hold the rows that were taken: what
differs then could come from their change as well as from ours.
"""

from __future__ import annotations

import pyarrow as pa

from tallystick.day.book import Book
from tallystick.edges.foreign.moment import one_moment
from tallystick.edges.foreign.profile import ForeignProfile, TableMapping, parse_foreign_profile
from tallystick.edges.foreign.stated_profile import checked_profile
from tallystick.edges.foreign.take import day_of, require_still_there, takes_of
from tallystick.edges.messages.reading import file_id
from tallystick.journal import Entry

OPENING = "opening_message"


def planned_rows(book: Book, entry: Entry, text: str) -> dict[str, pa.Table]:
    """By landing table, the rows of a journalled take under another text of its profile, under the id the take has.

    Raises ForeignTableChanged, ProfileError, FileRefused as a take does.
    """
    require_still_there(book, entry)
    name = str(entry.facts["profile"])
    profile, schema = checked_profile(book, name, text)
    before = parse_foreign_profile(str(entry.facts["profile_text"]), name)
    with one_moment(book, profile, text, schema, _chosen(before, profile, takes_of(entry)), day_of(entry)) as moment:
        return moment.read(file_id(str(entry.facts["content"])))


def _chosen(before: ForeignProfile, after: ForeignProfile, taken: list[str]) -> tuple[TableMapping, ...]:
    """The mappings that were taken, and new ones where all of the old were (no `--only`)."""
    known = {each.name for each in before.takes}
    everything = {each.name for each in before.takes if each.target != OPENING} <= set(taken)
    new = {each.name for each in after.takes if each.name not in known and each.target != OPENING} if everything else set()
    return tuple(each for each in after.takes if each.name in taken or each.name in new)
