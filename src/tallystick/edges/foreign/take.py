"""Take the day's rows out of the customer's own tables: journalled as a load, landed as a part, all inside the database.

There is no received file: the customer's table is the file. The journal keeps the profile's text, the number of rows, their digests and the
`content` hash over both. Where the rows are to be made again (a rebuild) they are taken again, and refused unless they are the same.

Order: rows are written (nobody sees them), then journalled, then published; a take killed in between is finished by the next command.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from tallystick.day.book import Book
from tallystick.day.state import CUT_OVER
from tallystick.edges.book_inputs import loads
from tallystick.edges.foreign.moment import FORMAT, Moment, keep_received_file, one_moment, place_of, postgres_store
from tallystick.edges.foreign.profile import ForeignProfile, TableMapping
from tallystick.edges.foreign.stated_profile import checked_profile, profile_text, server_of
from tallystick.edges.intake import BEFORE_THE_FIRST_DAY, LoadReceipt, finish_loads, load_fingerprint
from tallystick.edges.messages.reading import FileRefused, file_id
from tallystick.journal import Entry, Json, Kind
from tallystick.model.catalogue import contract_of
from tallystick.model.landing import RECEIVED_FILE
from tallystick.stores.snapshot import Snapshot
from tallystick.stores.store import Made

Clock = Callable[[], str]


class ForeignTableChanged(FileRefused):
    """Rows taken earlier are no longer the same in the customer's tables, so they cannot be made again."""

    def __init__(self, message: str) -> None:
        super().__init__("FOREIGN_TABLE_CHANGED", message)


def take(book: Book, wanted: str, now: Clock, day: dt.date | None = None, only: Sequence[str] = ()) -> LoadReceipt:
    """Take the rows of the open day (`day`: of another one) by a profile, all its takes or `only` these.

    Before the first day reference data and opening balances are taken, on a day all but opening balances. Raises FileRefused, ProfileError.
    """
    finish_loads(book)
    name, text = profile_text(book, wanted)
    profile, schema = checked_profile(book, name, text)
    bucket = book.state.loading_day
    mappings = _chosen(profile, bucket, only)
    rows_of = _day_of_rows(bucket, day, mappings)
    with one_moment(book, profile, text, schema, mappings, rows_of) as moment:
        earlier = _taken_before(book, moment.content)
        made = {} if earlier else moment.keep(bucket)
    if earlier is not None:
        return _repeat(book, earlier, moment.content, name, now)
    facts = _facts(book, profile, text, moment, bucket, rows_of)
    receipt = book.journal.append(Kind.LOAD, book.actor, facts, now())
    _publish(book, moment.content, bucket, receipt.sequence, str(facts["name"]), facts, made)
    rejected = sum(part.rejected for part in moment.parts)
    lines = sum(moment.rows.values())
    return LoadReceipt(str(facts["name"]), moment.content, receipt.sequence, FORMAT, name, bucket, moment.rows, lines, 0, rejected, (), repeated=False)


def land_again(book: Book, entry: Entry, name: str) -> None:
    """Publish a journalled take: the rows a killed one has left, else taken again. Raises ForeignTableChanged."""
    content, bucket = str(entry.facts["content"]), dt.date.fromisoformat(str(entry.facts["bucket"]))
    tables = list(_rows(entry.facts))
    with postgres_store(book) as store:
        left = {each: store.made_before(contract_of(each), place_of(each, bucket, content)) for each in tables}
    made = {each: found for each, found in left.items() if found is not None}
    if len(made) < len(tables):
        made = _taken_again(book, entry, bucket)
    _publish(book, content, bucket, entry.sequence, name, entry.facts, made)


def require_as_taken(book: Book) -> None:
    """Before anything is dropped: every take the journal has can be made again. Raises ForeignTableChanged with the entries that cannot."""
    entries = [entry for entry in loads(book) if entry.facts.get("format") == FORMAT]
    for entry in entries:
        require_still_there(book, entry)


def require_still_there(book: Book, entry: Entry) -> None:
    """The customer's tables hold the rows a journalled take had. Raises ForeignTableChanged."""
    _taken_again(book, entry, None)


def takes_of(entry: Entry) -> list[str]:
    """The names of the mappings that were taken."""
    return [str(each) for each in _list(entry.facts["takes"])]


def day_of(entry: Entry) -> dt.date | None:
    """The day whose rows were taken; None where no mapping asks."""
    return dt.date.fromisoformat(str(entry.facts["day"])) if entry.facts["day"] else None


def _taken_again(book: Book, entry: Entry, bucket: dt.date | None) -> dict[str, Made]:
    """Take again, and keep where a bucket is given."""
    facts = entry.facts
    name, text = str(facts["profile"]), str(facts["profile_text"])
    profile, schema = checked_profile(book, name, text)
    names = takes_of(entry)
    mappings = [each for each in profile.takes if each.name in names]
    with one_moment(book, profile, text, schema, mappings, day_of(entry)) as moment:
        if moment.content != facts["content"]:
            raise ForeignTableChanged(_what_changed(entry, moment))
        return moment.keep(bucket) if bucket is not None else {}


def _what_changed(entry: Entry, moment: Moment) -> str:
    taken = _rows(entry.facts)
    counts = ", ".join(f"{name}: {rows} rows now, {taken.get(name)} taken" for name, rows in moment.rows.items())
    told = f"entry {entry.sequence}, profile {entry.facts['profile']}: the customer's tables no longer hold the rows that were taken ({counts})"
    return f"{told}; nothing was changed; restore these rows in the customer's tables, then run the command again"


def _chosen(profile: ForeignProfile, bucket: dt.date, only: Sequence[str]) -> tuple[TableMapping, ...]:
    known = {each.name: each for each in profile.takes}
    unknown = [each for each in only if each not in known]
    if unknown:
        raise FileRefused(
            "UNKNOWN_TAKE", f"profile {profile.name}: found --only {unknown[0]}, expected one of {', '.join(known) or 'none: it has no [take.NAME]'}"
        )
    asked = [each for each in profile.takes if not only or each.name in only]
    if bucket != CUT_OVER:
        chosen = [each for each in asked if only or each.target != "opening_message"]
    else:
        chosen = [each for each in asked if each.target in BEFORE_THE_FIRST_DAY]
        early = [each.name for each in asked if each not in chosen]
        if only and early:
            raise FileRefused("NO_DAY_OPEN", f"found {', '.join(early)} while no day is open; open a day with `tallystick day open`")
    if not chosen:
        raise FileRefused("UNKNOWN_TAKE", f"profile {profile.name}: found no [take.NAME] that may be taken now, expected at least one")
    return tuple(chosen)


def _day_of_rows(bucket: dt.date, day: dt.date | None, mappings: Sequence[TableMapping]) -> dt.date | None:
    """The day whose rows are taken; None where no mapping asks."""
    of_day = [each.name for each in mappings if each.day is not None]
    if not of_day:
        return None
    if day is None and bucket == CUT_OVER:
        raise FileRefused("NO_DAY_OPEN", f"found rows of a day in {', '.join(of_day)} while no day is open; name the day of the last close with --date")
    return day or bucket


def _taken_before(book: Book, content: str) -> Entry | None:
    return next((entry for entry in loads(book) if entry.facts.get("content") == content and not entry.facts.get("repeat_of")), None)


def _repeat(book: Book, earlier: Entry, content: str, name: str, now: Clock) -> LoadReceipt:
    """The same rows again: journalled as a repeat; nothing else changes."""
    facts = earlier.facts
    said: dict[str, Json] = {"name": facts["name"], "repeat_of": earlier.sequence, "loading_day": book.state.loading_day.isoformat()}
    receipt = book.journal.append(Kind.LOAD, book.actor, said, now())
    day = dt.date.fromisoformat(str(facts["bucket"]))
    remark = f"the same rows were taken as entry {earlier.sequence}; nothing was done"
    return LoadReceipt(str(facts["name"]), content, receipt.sequence, FORMAT, name, day, {}, 0, 0, 0, (remark,), repeated=True)


def _facts(book: Book, profile: ForeignProfile, text: str, moment: Moment, bucket: dt.date, day: dt.date | None) -> dict[str, Json]:
    address = server_of(book)
    return {
        "name": f"{profile.name} of {day.isoformat()}" if day else profile.name,
        "format": FORMAT,
        "profile": profile.name,
        "profile_text": text,
        "place": address.shown,
        "foreign_schema": profile.schema,
        "takes": [part.mapping.name for part in moment.parts],
        "day": day.isoformat() if day else "",
        "bucket": bucket.isoformat(),
        "content": moment.content,
        "rows": dict(moment.rows),
        "lines_read": sum(moment.rows.values()),
    }


def _publish(book: Book, content: str, bucket: dt.date, sequence: int, name: str, facts: Mapping[str, Json], made: Mapping[str, Made]) -> None:
    with postgres_store(book) as store:
        file_row = keep_received_file(store, content, bucket, name, str(facts["profile"]), int(str(facts["lines_read"])))
    made_by = (None, "load", sequence, book.rules_version, book.code_version)
    landed = [
        Snapshot(table, bucket, 1, file_id(content), each.path, each.sha256, each.bytes, each.rows, load_fingerprint(content, table, name), *made_by)
        for table, each in (*made.items(), (RECEIVED_FILE.name, file_row))
    ]
    book.catalogue.publish(landed)


def _rows(facts: Mapping[str, Json]) -> dict[str, int]:
    rows = facts["rows"]
    return {str(name): int(str(count)) for name, count in rows.items()} if isinstance(rows, Mapping) else {}


def _list(value: Json) -> list[Json]:
    return list(value) if isinstance(value, Sequence) and not isinstance(value, str) else []
