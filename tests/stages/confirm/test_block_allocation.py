"""A block and its parts: the parts are the block in shares, and in money but for rounding."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tests.cases.table_case import picked
from tests.stages.confirm.desk import NEXT_DAY, Desk, line


def part(number: int, quantity: int, part_number: str | None, gross: str, **said: Any) -> dict[str, Any]:
    """A part of block B1 (or the whole, part number none), at an average price of 10.003."""
    usual = {"message_reference": f"B1.{part_number}", "block_reference": "B1", "part_number": part_number, "gross": gross, "price": "10.003"}
    return line(number, quantity, None, kind="ALLOCATE", **{**usual, **said})


def state(*parts: dict[str, Any]) -> list[tuple[Any, ...]]:
    return picked(Desk().day([], list(parts))["block_allocation"], "allocation_status", "gross_difference", "rounding_allowed")


WHOLE = part(1, 100, None, "1000.30", account_code=None)


def test_parts_that_add_up_are_complete_though_a_cent_is_lost_in_rounding() -> None:
    """33 + 33 + 34 at 10.003 are 330.10 + 330.10 + 340.10 = 1,000.30; a cent off is within two cents for three parts and the block."""
    assert state(WHOLE, part(2, 33, "1", "330.10"), part(3, 33, "2", "330.10"), part(4, 34, "3", "340.10")) == [("COMPLETE", Decimal("0.00"), Decimal("0.02"))]
    assert state(WHOLE, part(2, 33, "1", "330.10"), part(3, 33, "2", "330.10"), part(4, 34, "3", "340.12")) == [("COMPLETE", Decimal("0.02"), Decimal("0.02"))]
    assert state(WHOLE, part(2, 33, "1", "330.10"), part(3, 33, "2", "330.10"), part(4, 34, "3", "340.13"))[0][0] == "MONEY_DIFFERS"


def test_what_is_wrong_with_a_block_is_said() -> None:
    first, second = part(2, 60, "1", "600.18"), part(3, 40, "2", "400.12")
    cases = {
        "NO_BLOCK": (first, second),
        "NO_PARTS": (WHOLE,),
        "CONFLICTING_BLOCK": (WHOLE, part(9, 90, None, "900.27", account_code=None, message_reference="B1.again"), first, second),
        "REPEATED_PART": (WHOLE, first, part(3, 40, "1", "400.12", message_reference="B1.x")),
        "UNKNOWN_ACCOUNT": (WHOLE, first, part(3, 40, "2", "400.12", account_code="ZZ")),
        "OTHER_TERMS": (WHOLE, first, part(3, 40, "2", "400.12", security_code="BBB")),
        "UNDER_ALLOCATED": (WHOLE, first),
        "OVER_ALLOCATED": (WHOLE, first, part(3, 41, "2", "400.12")),
    }
    assert {name: state(*parts)[0][0] for name, parts in cases.items()} == {name: name for name in cases}


def test_a_part_that_comes_a_day_later_completes_its_block_and_a_complete_one_is_told_once() -> None:
    desk = Desk()
    desk.day([], [WHOLE, part(2, 60, "1", "600.18")])
    late = desk.day([], [part(3, 40, "2", "400.12") | {"file_id": "H"}], NEXT_DAY)
    assert picked(late["block_allocation"], "allocation_status", "parts", "allocated_quantity") == [("COMPLETE", 2, Decimal(100))]
    assert desk.day([], [], NEXT_DAY)["block_allocation"] == []
