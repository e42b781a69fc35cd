"""Random chains of two days against a slow, plain reading of conventions 2 and 3; shuffled and repeated lines change nothing."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cases.broker import Broker, Rows, execution_line, numbered

MONDAY, TUESDAY = dt.date(2026, 11, 23), dt.date(2026, 11, 24)
IDS = ("1", "2", "3", "4", "5", "6")
Line = dict[str, Any]


@dataclass
class SlowCapture:
    """What one sender's lines become, one line at a time. `taken`: (date, id) → its row; `waiting`: amendments whose trade is unknown."""

    taken: dict[tuple[dt.date, str], Line] = field(default_factory=dict)
    waiting: list[Line] = field(default_factory=list)
    ended: set[tuple[dt.date, str]] = field(default_factory=set)

    def day(self, lines: list[Line]) -> dict[tuple[str, int], tuple[Any, ...]]:
        """Outcome, reason, live and root of every line of the day and of every waiting one that applies now."""
        said: dict[tuple[str, int], tuple[Any, ...]] = {}
        kept = self._unrepeated(lines, said)
        amendments = [line for line in kept.values() if line["action"] != "NEW"] + self.waiting
        roots = {id(line): self._root(line, kept) for line in amendments}
        self._apply(kept, amendments, roots, said)
        for line in [line for line in kept.values() if line["action"] == "NEW" and place(line) not in said]:
            said[place(line)] = ("accepted", None, "Y", key(line))
        unknown = [line for line in amendments if roots[id(line)] is None]
        self._remember(kept, amendments, roots, said)
        carried = {place(line) for line in self.waiting}
        self.waiting = unknown
        return {at: outcome for at, outcome in said.items() if not (at in carried and outcome[1] == "UNKNOWN_REFERENCE")}

    def _unrepeated(self, lines: list[Line], said: dict[Any, Any]) -> dict[tuple[dt.date, str], Line]:
        known = {key(line): content(line) for line in [*self.taken.values(), *self.waiting]}
        kept: dict[tuple[dt.date, str], Line] = {}
        for line in sorted(lines, key=order):
            before = known.get(key(line)) or (content(kept[key(line)]) if key(line) in kept else None)
            if before is None:
                kept[key(line)] = line
                continue
            same = before == content(line)
            said[place(line)] = ("duplicate", "DUPLICATE", "N", None) if same else ("rejected", "CONFLICTING_CONTENT", "N", None)
        return kept

    def _root(self, line: Line, kept: dict[tuple[dt.date, str], Line]) -> tuple[dt.date, str] | None:
        """Up the chain, one version at a time: the version of that id on the latest date not after."""
        versions = {**self.taken, **kept, **{key(each): each for each in self.waiting}}
        for _ in range(len(versions) + 1):
            dates = [date for date, exec_id in versions if exec_id == line["ref_exec_id"] and date <= line["trade_date"]]
            if not dates:
                return None
            at = (max(dates), line["ref_exec_id"])
            if at in self.taken:
                return self.taken[at]["root"]
            line = versions[at]
            if line["action"] == "NEW":
                return at
        return None

    def _apply(self, kept: dict[Any, Line], amendments: list[Line], roots: dict[int, Any], said: dict[Any, Any]) -> None:
        carried = {id(line) for line in self.waiting}
        rows = sorted(amendments, key=lambda line: order(line, carried=id(line) in carried))
        for line in [line for line in rows if roots[id(line)] is None]:
            said[place(line)] = ("rejected", "UNKNOWN_REFERENCE", "N", None)
        for root in {root for root in roots.values() if root}:
            applying: list[Line] = []
            for line in [line for line in rows if roots[id(line)] == root]:
                if root in self.ended or (applying and applying[-1]["action"] == "CANCEL"):
                    said[place(line)] = ("rejected", "CORRECTION_OF_CANCELLED", "N", root)
                else:
                    applying.append(line)
            if not applying:
                continue
            cancelled = applying[-1]["action"] == "CANCEL"
            gone = ("superseded", "CANCELLED" if cancelled else "CORRECTED", "N", root)
            said.update({place(line): gone for line in applying[:-1]})
            said[place(applying[-1])] = ("accepted", None, "N" if cancelled else "Y", root)
            if root in kept:
                said[place(kept[root])] = gone

    def _remember(self, kept: dict[Any, Line], amendments: list[Line], roots: dict[int, Any], said: dict[Any, Any]) -> None:
        for line in [*kept.values(), *self.waiting]:
            if said[place(line)][0] in ("accepted", "superseded"):
                self.taken[key(line)] = {**line, "root": roots.get(id(line)) or key(line)}
        self.ended |= {roots[id(line)] for line in amendments if line["action"] == "CANCEL" and said[place(line)][0] == "accepted"}


def key(line: Line) -> tuple[dt.date, str]:
    return line["trade_date"], line["exec_id"]


def place(line: Line) -> tuple[str, int]:
    return line["file_id"], line["line_number"]


def order(line: Line, carried: bool = False) -> tuple[Any, ...]:
    return line["sending_time"], "" if carried else line["file_id"], line["line_number"], line["file_id"]


def content(line: Line) -> tuple[Any, ...]:
    return line["action"], line["ref_exec_id"], line["quantity"]


def lines_of(day: dt.date, dates: list[dt.date]) -> st.SearchStrategy[list[Line]]:
    """Lines of one sender of one day: few ids, few times, so that they meet."""

    def line(sender_file: str, exec_id: str, action: str, ref: str, date: dt.date, quantity: int, minute: int) -> Line:
        sent = dt.datetime.combine(day, dt.time(10, minute))
        return {"file": f"{day.day}{sender_file}", "exec_id": exec_id, "action": action, "ref_exec_id": None if action == "NEW" else ref, "trade_date": date,
                "quantity": quantity, "sending_time": sent}  # fmt: skip

    actions = st.sampled_from(["NEW", "NEW", "CORRECT", "CANCEL"])
    parts = (st.sampled_from("ab"), st.sampled_from(IDS), actions, st.sampled_from(IDS), st.sampled_from(dates), st.sampled_from([90, 100]), st.integers(0, 5))
    return st.lists(st.builds(line, *parts), max_size=7)


WORLDS = st.lists(st.tuples(lines_of(MONDAY, [MONDAY]), lines_of(TUESDAY, [MONDAY, TUESDAY])), min_size=6, max_size=12)


def files_of(worlds: list[tuple[list[Line], list[Line]]], day: int) -> dict[str, list[Line]]:
    """The lines of all senders (one a world) of one day, file by file."""
    files: dict[str, list[Line]] = {}
    for number, world in enumerate(worlds):
        for line in world[day]:
            files.setdefault(line["file"], []).append({**{name: line[name] for name in line if name != "file"}, "sender": f"S{number}"})
    return files


def full(files: dict[str, list[Line]]) -> dict[str, list[Line]]:
    return {name: [execution_line(**line) for line in lines] for name, lines in files.items()}


def outcomes(rows: Rows) -> dict[tuple[str, int], tuple[Any, ...]]:
    """By file and line: outcome, reason, live; root where the line belongs to a chain."""
    in_chain = ("accepted", "superseded")
    return {
        (row["file_id"], row["line_number"]): (
            row["status"], row["reason"], row["live"], (row["root_trade_date"], row["root_exec_id"]) if row["status"] in in_chain else None,
        )
        for row in rows
    }  # fmt: skip


@settings(max_examples=12, deadline=None)
@given(WORLDS)
def test_two_days_of_random_chains_are_as_the_conventions_read(worlds: list[tuple[list[Line], list[Line]]]) -> None:
    broker = Broker(wanted=("execution", "open_reference"))
    slow = [SlowCapture() for _ in worlds]
    for day, date in enumerate((MONDAY, TUESDAY)):
        files = files_of(worlds, day)
        made = broker.day(date, full(files))
        expected: dict[tuple[str, int], tuple[Any, ...]] = {}
        for number, each in enumerate(slow):
            expected |= each.day([line for line in numbered(files) if line["sender"] == f"S{number}"])
        in_chain = ("accepted", "superseded")
        assert outcomes(made["execution"]) == {at: (*said[:3], said[3] if said[0] in in_chain else None) for at, said in expected.items()}
        assert {place(row) for row in made["open_reference"]} == {place(line) for each in slow for line in each.waiting}


@settings(max_examples=8, deadline=None)
@given(WORLDS, st.randoms(use_true_random=False))
def test_shuffled_and_repeated_lines_give_the_same_rows(worlds: list[tuple[list[Line], list[Line]]], shuffle: Any) -> None:
    """The rows arrive in any order; a further file that repeats all lines adds duplicates (or the same conflicts), and nothing else changes."""
    plain, other = Broker(wanted=("execution", "open_reference")), Broker(wanted=("execution", "open_reference"))
    for day, date in enumerate((MONDAY, TUESDAY)):
        files = full(files_of(worlds, day))
        first = plain.day(date, files)
        again = f"{date.day}z"
        rows = numbered({**files, again: [line for lines in files.values() for line in lines]})
        shuffle.shuffle(rows)
        received = [{"file_id": name, "file_name": name, "file_format": "csv", "profile": "-"} for name in {*files, again}]
        second = other.day(date, execution_message=rows, received_file=received)
        assert [row for row in second["execution"] if row["file_id"] != again] == first["execution"]
        assert {row["status"] for row in second["execution"] if row["file_id"] == again} <= {"duplicate", "rejected"}
        assert second["open_reference"] == first["open_reference"]
