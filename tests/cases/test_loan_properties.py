"""What holds for every loan: its money nets to the rebate alone, and the order of events inside a day does not matter."""

from __future__ import annotations

import random
from decimal import ROUND_HALF_UP
from decimal import Decimal as D
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cases.loan_ledger import Ledger, day, event

OPEN_DAYS = [day(number) for number in (9, 10, 11, 12, 13, 16, 17)]
SETTLEMENT_DAYS = [each for each in OPEN_DAYS if each != day(11)]
CLOSES = st.lists(st.decimals(min_value="0.01", max_value=900, places=2), min_size=len(OPEN_DAYS), max_size=len(OPEN_DAYS))
RATE = st.decimals(min_value=-1, max_value=1, places=8)


def rounded_up(value: D) -> D:
    return value.to_integral_value("ROUND_CEILING")


def reference(quantity: int, price: D, rates: dict[Any, D], returns: dict[Any, int], closes: list[D]) -> tuple[list[tuple[str, D]], D]:
    """The same loan told night by night in plain Python: money of the borrower, + received, and the rebate."""
    out, contract, struck, base, rate, money = quantity, price, price, D(0), D(0), [("OPEN", -quantity * price)]
    for number, today in enumerate(OPEN_DAYS):
        rate = rates.get(today, rate)
        back = returns.get(today, 0)
        money += [("RETURN", back * contract)] if back else []
        out -= back
        if out and today in SETTLEMENT_DAYS and struck != contract:
            money.append(("MARK", -out * (struck - contract)))
            contract = struck
        struck = rounded_up(closes[number] * D("1.02"))
        nights = (OPEN_DAYS[number + 1] - today).days if out else 0
        base += out * contract * rate * nights
    return money, (base / 360).quantize(D("0.01"), ROUND_HALF_UP)


@settings(max_examples=6, deadline=None)
@given(st.integers(2, 10**7), st.integers(1, 900), RATE, RATE, CLOSES, st.integers(1, 5), st.data())
def test_money_of_a_life_nets_to_the_rebate_and_is_that_of_plain_arithmetic(
    quantity: int, price: int, rate: D, new_rate: D, closes: list[D], at: int, data: st.DataObject
) -> None:
    part = data.draw(st.integers(1, quantity - 1))
    changed, returned = OPEN_DAYS[data.draw(st.integers(1, 5))], OPEN_DAYS[at]
    events = {OPEN_DAYS[0]: [event("OPEN", "E1", OPEN_DAYS[0], direction="BORROW", quantity=quantity, loan_price=price, rebate_rate=rate)]}
    events.setdefault(changed, []).append(event("RERATE", "E2", changed, rebate_rate=new_rate))
    events.setdefault(returned, []).append(event("RETURN", "E3", returned, quantity=part))
    events.setdefault(OPEN_DAYS[-1], []).append(event("RETURN", "E4", OPEN_DAYS[-1], quantity=quantity - part))
    ledger = Ledger()
    for today, close in zip(OPEN_DAYS, closes, strict=True):
        ledger.run(today, *events.get(today, []), close=str(close))
    money, rebate = reference(quantity, D(price), {OPEN_DAYS[0]: rate, changed: new_rate}, {returned: part, OPEN_DAYS[-1]: quantity - part}, closes)
    got = [(row["movement_kind"], row["money"]) for row in ledger.cash]
    assert sorted(each for each in got if each[0] != "REBATE") == sorted(money)
    assert sum(amount for _, amount in got) == rebate
    assert sum(row["quantity"] for row in ledger.cash) == 0


EVENTS = [
    event("OPEN", "E1", day(16)),
    event("OPEN", "E1", day(16)),
    event("OPEN", "E2", day(16), quantity="1"),
    event("RETURN", "E3", day(16), quantity="7000"),
    event("RETURN", "E4", day(16), quantity="7000"),
    event("RETURN", "E5", day(16), quantity="2000"),
    event("RERATE", "E6", day(16), rebate_rate="0.01"),
    event("RERATE", "E7", day(16), rebate_rate="0.02"),
    event("RECALL", "E8", day(16)),
    event("RERATE", "E9", day(16), rebate_rate="0.02", loan_id="L7"),
]


@settings(max_examples=6, deadline=None)
@given(st.integers(0, 10**6))
def test_the_order_of_events_inside_a_day_does_not_matter(seed: int) -> None:
    shuffled = random.Random(seed).sample(EVENTS, len(EVENTS))
    told, other = Ledger(), Ledger()
    for ledger, events in ((told, EVENTS), (other, shuffled)):
        ledger.run(day(16), *events, close="20.90")
    assert (told.loans, told.cash) == (other.loans, other.cash)
    assert sorted((row["event_id"], row["status"], str(row["reason"])) for row in told.checked) == sorted(
        (row["event_id"], row["status"], str(row["reason"])) for row in other.checked
    )
    assert len(other.checked) == len(EVENTS)
