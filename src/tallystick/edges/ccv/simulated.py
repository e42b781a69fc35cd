"""A CCV in memory: novation, netting by issue and settlement date, settlement, failure, margin calls. For tests, demo and training.

Netting: pending obligations of one agent, issue and settlement date offset, oldest first (the attribution is U); the money of what is
extinguished stays as a cash difference. Source: venues.md 6, E18.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from tallystick.edges.ccv.port import CallKind, CcvRefused, Event, MarginCall, Obligation, ObligationState, Position
from tallystick.edges.sandbox.netting import Netted, Trade, netted

CURRENCY = "MXN"
CENT = Decimal("0.01")
State = ObligationState


class SimulatedCcv:
    """The clearing house; `connection` gives one agent's port. Safe from several threads."""

    def __init__(self, agents: Sequence[str]) -> None:
        self._events: dict[str, list[Event]] = {agent: [] for agent in agents}
        self._obligations: dict[str, Obligation] = {}
        self._calls: dict[str, MarginCall] = {}
        self._changed = threading.Condition(threading.RLock())

    def connection(self, agent: str) -> InMemoryPort:
        """The port of one agent. Raises CcvRefused UNKNOWN_AGENT."""
        if agent not in self._events:
            raise CcvRefused("UNKNOWN_AGENT", agent)
        return InMemoryPort(self, agent)

    def register(self, agent: str, issue: str, settlement_date: dt.date, quantity: Decimal, price: Decimal) -> str:
        """Novate a trade of the agent (+ bought) at a price: the id of its obligation, pending from now on."""
        return self.novate(agent, issue, settlement_date, quantity, _at_the_cent(-quantity * price))

    def novate(self, agent: str, issue: str, settlement_date: dt.date, quantity: Decimal, cash: Decimal) -> str:
        """Novate a trade of the agent (+ received, in shares and money): the id of its obligation."""
        with self._changed:
            obligation = Obligation(f"O{len(self._obligations) + 1:06d}", agent, issue, settlement_date, quantity, cash, State.REGISTERED)
            self._tell(obligation)
            self._tell(replace(obligation, state=State.PENDING))
        return obligation.obligation_id

    def clear(self, settlement_date: dt.date) -> None:
        """Offset what is pending for a day; of an obligation that is offset in part, the rest stays pending under a number of its own."""
        with self._changed:
            pending = [each for each in self._obligations.values() if each.state is State.PENDING and each.settlement_date == settlement_date]
            for agent, issue in dict.fromkeys((each.agent, each.issue) for each in pending):
                self._offset([each for each in pending if (each.agent, each.issue) == (agent, issue)])

    def settle(self, obligation_id: str) -> None:
        """Deliver against payment what is pending or failed."""
        self._move(obligation_id, State.SETTLED)

    def fail(self, obligation_id: str) -> None:
        """The day ended without delivery."""
        self._move(obligation_id, State.FAILED)

    def call(self, agent: str, kind: CallKind, amount: Decimal, due_at: dt.datetime) -> str:
        """Call margin from an agent: the call's id."""
        with self._changed:
            call = MarginCall(f"C{len(self._calls) + 1:06d}", agent, kind, amount, CURRENCY, due_at)
            self._tell(call)
        return call.call_id

    def obligations_of(self, agent: str) -> list[Obligation]:
        """An agent's obligations, oldest first."""
        with self._changed:
            return [each for each in self._obligations.values() if each.agent == agent]

    def calls_of(self, agent: str) -> list[MarginCall]:
        """An agent's margin calls, oldest first."""
        with self._changed:
            return [each for each in self._calls.values() if each.agent == agent]

    def acknowledged(self, agent: str, call_id: str) -> MarginCall:
        """The call, marked as received. Raises CcvRefused UNKNOWN_CALL where the agent has none of this id."""
        with self._changed:
            call = self._calls.get(call_id)
            if call is None or call.agent != agent:
                raise CcvRefused("UNKNOWN_CALL", call_id)
            if call.acknowledged == "N":
                self._tell(replace(call, acknowledged="Y"))
            return self._calls[call_id]

    def events_of(self, agent: str, after: int, wait_seconds: float) -> list[Event]:
        """Changes of an agent behind a number."""
        with self._changed:
            self._changed.wait_for(lambda: len(self._events[agent]) > after, wait_seconds)
            return self._events[agent][after:]

    def _offset(self, pending: Sequence[Obligation]) -> None:
        trades = [Trade(each.obligation_id, each.quantity, each.cash) for each in pending]
        for obligation, result in zip(pending, netted(trades), strict=True):
            if result.extinguished:
                self._extinguish(obligation, result)

    def _extinguish(self, obligation: Obligation, result: Netted) -> None:
        self._tell(replace(obligation, quantity=result.extinguished, cash=result.extinguished_money, state=State.EXTINGUISHED))
        if result.remaining:
            number = f"O{len(self._obligations) + 1:06d}"
            self._tell(replace(obligation, obligation_id=number, quantity=result.remaining, cash=result.remaining_money))

    def _move(self, obligation_id: str, state: State) -> None:
        with self._changed:
            obligation = self._obligations[obligation_id]
            if obligation.state not in (State.PENDING, State.FAILED):
                raise ValueError(f"{obligation_id}: found {obligation.state.value}, expected PENDING or FAILED")
            self._tell(replace(obligation, state=state))

    def _tell(self, content: Obligation | MarginCall) -> None:
        if isinstance(content, Obligation):
            self._obligations[content.obligation_id] = content
        else:
            self._calls[content.call_id] = content
        events = self._events[content.agent]
        events.append(Event(len(events) + 1, content))
        self._changed.notify_all()


class InMemoryPort:
    """The port without a transport between."""

    def __init__(self, ccv: SimulatedCcv, agent: str) -> None:
        self._ccv, self._agent = ccv, agent

    def positions(self) -> Sequence[Position]:
        """The agent's positions, made from its obligations."""
        found = self._ccv.obligations_of(self._agent)
        return [self._position(found, issue, day) for issue, day in sorted({(each.issue, each.settlement_date) for each in found})]

    def obligations(self, *states: ObligationState) -> Sequence[Obligation]:
        """The agent's obligations in these states."""
        return [each for each in self._ccv.obligations_of(self._agent) if not states or each.state in states]

    def margin_calls(self) -> Sequence[MarginCall]:
        """The agent's calls."""
        return self._ccv.calls_of(self._agent)

    def acknowledge(self, call_id: str) -> MarginCall:
        """Say that a call was received."""
        return self._ccv.acknowledged(self._agent, call_id)

    def events(self, after: int, wait_seconds: float) -> Sequence[Event]:
        """Changes behind a number."""
        return self._ccv.events_of(self._agent, after, wait_seconds)

    def strays(self) -> Sequence[str]:
        """None: nothing gets lost on the way."""
        return []

    def is_up(self) -> bool:
        """Always: there is no line between."""
        return True

    def close(self) -> None:
        """Nothing to let go."""

    def _position(self, found: Sequence[Obligation], issue: str, day: dt.date) -> Position:
        here = [each for each in found if (each.issue, each.settlement_date) == (issue, day)]
        sums = {state: sum((each.quantity for each in here if each.state is state), Decimal(0)) for state in State}
        difference = sum((each.cash for each in here if each.state is State.EXTINGUISHED), Decimal(0))
        return Position(self._agent, issue, day, sums[State.PENDING], sums[State.FAILED], difference)


def _at_the_cent(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, ROUND_HALF_UP)
