"""A status that names a net is of that net, and no event of an unknown instruction."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tallystick.stages.settle.candidate_event import candidate_event
from tallystick.stages.settle.net_status import net_status
from tests.cases.broker import security_rows
from tests.cases.table_case import picked, run_case
from tests.stages.settle.venue_days import DAY, NEXT_DAY, STATUS_CODES, Rows, status

NET, CNS = "NET.2026-11-24.AAA.USD", "CNS.2026-11-24.BBB"
CODES = security_rows({"AAA": "NET", "BBB": "CNS"})["security_code"]
CLOSE = dt.date(2026, 11, 23)


def a_net(name: str = NET, quantity: int = -100, path: str = "NET", security: str = "AAA", day: dt.date = DAY) -> dict[str, Any]:
    return {"instruction_id": name, "clearing_path": path, "security_id": security, "quantity": quantity, "settlement_date": day}


NETS = [a_net(), a_net(CNS, 50, "CNS", "BBB")]
TFT = {"instruction_id": "I1", "message_reference": "SENT1", "depository_reference": "CSD1", "movement": "DELIVER", "security_id": "AAA"}


def resolved(*statuses: dict[str, Any], nets: Rows = NETS, before: Rows = [], terms: Rows = [TFT], day: dt.date = DAY) -> Rows:  # noqa: B006
    given = {
        "status_message": list(statuses), "status_code": STATUS_CODES, "security_code": CODES, "instruction": nets, "recent_instruction": before,
        "instruction_terms": terms,
    }  # fmt: skip
    rows = run_case(net_status, given, business_date=day, last_close=CLOSE if day == DAY else DAY)
    left = {**{name: given[name] for name in ("status_message", "status_code", "security_code", "instruction", "instruction_terms")}, "net_status": rows}
    events = run_case(candidate_event, left, business_date=day, last_close=CLOSE)
    told = [(row["file_id"], row["line_number"]) for row in [*rows, *(event for event in events if event["file_id"] != "TALLYSTICK")]]
    assert sorted(told) == sorted((row["file_id"], row["line_number"]) for row in statuses)
    return rows


def test_what_names_a_net_is_of_that_net_and_what_names_an_instruction_or_nothing_is_not() -> None:
    said = [status("PEND", 8, NET, status_reason="LACK"), status("PEND", 9, CNS), status("PEND", 10, "I1"), status("PEND", 11, "NOBODY")]
    assert picked(resolved(*said), "net_id", "clearing_path", "security_id", "canonical_state", "status_reason", "settlement_date", "reason") == [
        (NET, "NET", "AAA", "PENDING", "LACK", DAY, None), (CNS, "CNS", "BBB", "PENDING", None, DAY, None),
    ]  # fmt: skip


def described(hour: int, reference: str | None = "NONREF", **said: Any) -> dict[str, Any]:
    terms = {"security_code": "AAA", "security_code_kind": "SYMBOL", "movement": "DELIVER", "quantity": 100}
    return status("PEND", hour, reference, **{**terms, **said})


def test_without_our_reference_it_is_known_by_what_it_says_where_one_net_alone_fits() -> None:
    others = [described(9, quantity=99), described(10, movement="RECEIVE"), described(11, security_code="BBB"), described(12, depository_reference="CSD1")]
    assert picked(resolved(described(8), *others), "line_number", "net_id") == [(80, NET)]
    assert resolved(described(8), described(9, None), nets=[a_net(), a_net("NET.2026-11-23.AAA.USD")]) == []


def test_what_counts_for_nothing_says_why() -> None:
    strange, twice = status("PEND", 8, NET, line=1) | {"status_code": "WHAT"}, [status("PEND", 9, NET, line=2), status("PEND", 9, NET, line=3)]
    twice[1]["message_reference"] = twice[0]["message_reference"]
    old = status("PEND", 9, NET, line=4, sent_at=dt.datetime(2026, 11, 20, 9))
    assert picked(resolved(strange, *twice, old), "line_number", "reason") == [(1, "UNKNOWN_CODE"), (2, None), (3, "DUPLICATE"), (4, "CLOSED_DAY")]


def test_of_a_net_of_an_earlier_day_it_is_told_that_it_is_over() -> None:
    """The net of a day has settled since; a CNS net goes on in the net of the next day."""
    later = dt.datetime(2026, 11, 25, 9)
    rows = resolved(status("PEND", 8, NET, sent_at=later), status("PEND", 9, CNS, sent_at=later), nets=[], before=NETS, day=NEXT_DAY)
    assert picked(rows, "net_id", "reason") == [(NET, "STATUS_AFTER_SETTLED"), (CNS, "CLOSED_DAY")]
    assert picked(resolved(status("PEND", 8, NET, sent_at=later), nets=NETS, before=NETS, day=NEXT_DAY), "reason") == [(None,)]
