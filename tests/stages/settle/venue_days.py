"""The life of instructions in a few rows: messages sent and received day by day, all steps of the life cycle over them, state carried."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pyarrow as pa

from tallystick.model.catalogue import contract_of
from tallystick.model.firm import Firm
from tallystick.rules import rule_tables
from tallystick.stages.settle.candidate_event import candidate_event
from tallystick.stages.settle.instruction_event import instruction_event
from tallystick.stages.settle.instruction_state import instruction_state
from tallystick.stages.settle.instruction_terms import instruction_terms
from tallystick.stages.settle.net_status import net_status
from tallystick.stages.settle.outbox import outbox
from tallystick.stages.settle.transformation import transformation
from tests.cases.broker import security_rows
from tests.cases.table_case import arrow_rows, run_case

Rows = list[dict[str, Any]]
DAY, NEXT_DAY, THIRD_DAY = dt.date(2026, 11, 24), dt.date(2026, 11, 25), dt.date(2026, 11, 26)
CARRIED = ("instruction_state", "outbox")
WORDS = {
    "PROCESSING": {"PACK": "ACK", "REJT": "REJECTED", "CAND": "CANCELLED", "REPR": "REPAIR"},
    "MATCHING": {"MACH": "MATCHED", "NMAT": "UNMATCHED"},
    "SETTLEMENT": {"PEND": "PENDING", "PENF": "FAILING"},
    "CANCELLATION": {"PACK": "CANCEL_REQUESTED", "REJT": "CANCEL_REJECTED", "CAND": "CANCELLED"},
    "MODIFICATION": {"PACK": "AMEND_REQUESTED", "REJT": "AMEND_REJECTED", "MODC": "AMENDED"},
}
FOREVER = {"valid_from": "2013-01-01", "valid_to": "9999-12-31"}
STATUS_CODES = [
    {"status_process": process, "status_code": code, "canonical_state": word, "standard": "ISO15022", **FOREVER}
    for process, codes in WORDS.items()
    for code, word in codes.items()
]
VENUES = [
    {"venue": "T2S", "venue_kind": "DEPOSITORY", "place_of_settlement": "DAKVDEFF", "calendar_key": "EU.T2", **FOREVER},
    {"venue": "DTC", "venue_kind": "DEPOSITORY", "place_of_settlement": "DTCYUS33", "calendar_key": "US.NSCC", **FOREVER},
]
PLACES = [{"place_of_settlement": "DAKVDEFF", "venue": "T2S", **FOREVER}]


def at(hour: int, minute: int = 0, day: dt.date = DAY) -> dt.datetime:
    """A moment of a day, UTC."""
    return dt.datetime.combine(day, dt.time(hour, minute))


def sent(reference: str = "I1", line: int = 1, kind: str = "NEW", **said: Any) -> dict[str, Any]:
    """Our message: deliver 100 AAA against 1,000.00, to settle on the day."""
    terms = {
        "movement": "DELIVER", "payment": "AGAINST", "trade_date": DAY, "settlement_date": DAY, "security_code": "AAA", "security_code_kind": "SYMBOL",
        "quantity": 100, "amount": "1000.00", "currency": "USD", "place_of_settlement": "DAKVDEFF",
    } if kind == "NEW" else {}  # fmt: skip
    usual = {"file_id": "OUT", "line_number": line, "message_kind": kind, "message_reference": f"{kind}{line}", "instruction_reference": reference}
    return {**usual, "sent_at": at(7), **terms, **said}


def status(code: str, hour: int, reference: str | None = "I1", process: str = "", line: int | None = None, **said: Any) -> dict[str, Any]:
    """Their status of our instruction at an hour; the process is the one that has the code."""
    found = process or next(name for name, codes in WORDS.items() if code in codes)
    number = hour * 10 if line is None else line
    usual = {"file_id": "IN", "line_number": number, "message_reference": f"S{number}", "instruction_reference": reference}
    return {**usual, "status_process": found, "status_code": code, "sent_at": at(hour), **said}


def moved(quantity: int, money: str | None = None, reference: str = "I1", line: int = 1, **said: Any) -> dict[str, Any]:
    """What the depository made: shares signed, into our account +."""
    usual = {
        "file_id": "CSD", "line_number": line, "activity_reference": f"R{line}", "activity_kind": "DVP", "activity_status": "MADE", "depository_account": "A",
        "security_id": "AAA", "quantity": quantity, "money": money, "our_reference": reference, "status": "accepted",
    }  # fmt: skip
    return {**usual, **said}


class Venue:
    """The life cycle driven day by day."""

    def __init__(self, firm: Firm | None = None) -> None:
        self.firm = firm or Firm()
        self.closes: list[dict[str, Rows]] = []
        self.days: list[dt.date] = []

    def day(
        self,
        messages: Rows = [],  # noqa: B006
        statuses: Rows = [],  # noqa: B006
        movements: Rows = [],  # noqa: B006
        day: dt.date = DAY,
        oldest: dt.date = dt.date(1900, 1, 1),
        **line: Rows,
    ) -> dict[str, Rows]:
        """Run and close one day. `line`: rows of `instruction` and `settlement`."""
        last = self.closes[-1] if self.closes else {name: [] for name in CARRIED}
        given = {
            "instruction_message": messages, "status_message": statuses, "depository_activity": movements, "status_code": STATUS_CODES,
            "venue": VENUES, "venue_place": PLACES,
            "security_place": [{"security_id": name, "market": "US", "depository": "DTC"} for name in ("AAA", "BBB")],
            "security_code": security_rows({"AAA": "CNS", "BBB": "CNS"})["security_code"], "previous_instruction_state": last["instruction_state"],
            "previous_market_claim": [], "recent_instruction": [], "previous_outbox": last["outbox"],
            "transformation_rule": rule_tables()["transformation_rule"].to_pylist(),
            "recent_instruction_event": [row for close in self.closes for row in close["instruction_event"]], **line,
        }  # fmt: skip
        values = {"business_date": day, "oldest_remembered": oldest, "firm": self.firm, "last_close": self.days[-1] if self.days else dt.date(1900, 1, 1)}
        made: dict[str, Rows] = {}
        for step in (transformation, instruction_terms, net_status, candidate_event, instruction_event, instruction_state, outbox):
            made[step.__name__] = self._step(step, {**given, **made}, values)
        self.closes.append(made)
        self.days.append(day)
        return made

    def again(self, *said: Rows, **line: Any) -> dict[str, Rows]:
        """The last day once more, with what else was said on it."""
        self.closes.pop(), self.days.pop()
        return self.day(*said, **line)

    def _step(self, step: Any, tables: dict[str, Rows], values: dict[str, Any]) -> Rows:
        names = step.__annotations__
        chosen = {name: value for name, value in values.items() if name in names}
        if step is instruction_event:
            arrow = {name: arrow_rows(contract_of(name), tables[name]) for name in names if name not in (*values, "return", "state_transition")}
            rows: pa.Table = step(**arrow, state_transition=rule_tables()["state_transition"], **chosen)
            return sorted(rows.to_pylist(), key=lambda row: (row["instruction_id"], row["event_order"]))
        return run_case(step, {name: rows for name, rows in tables.items() if name in names}, **chosen)


def told(rows: Rows) -> list[tuple[Any, ...]]:
    """Of each event: what, whether it counts or why not, the state after."""
    return [(row["event"], row["reason"] or row["legality"], row["state"]) for row in rows]
