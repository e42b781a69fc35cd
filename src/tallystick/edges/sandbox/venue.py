"""A simulated venue through its days: it takes instructions, matches or novates them, settles in its runs, and says what became of them.

What it is told it does once: the same instruction again gets the first answer again, another under the same reference is refused.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from tallystick.edges.sandbox.counterparties import other_side, provide, provide_rest
from tallystick.edges.sandbox.holdings import Holdings
from tallystick.edges.sandbox.leg import NOTHING, Leg, Pair
from tallystick.edges.sandbox.matching import deliverer_amount, faces, partner, unmatched_reason
from tallystick.edges.sandbox.netting import Trade, netted
from tallystick.edges.sandbox.payments import Payments, is_payment
from tallystick.edges.sandbox.requests import Requests
from tallystick.edges.sandbox.runs import coverable, run
from tallystick.edges.sandbox.terms import VenueTerms
from tallystick.edges.sandbox.told import Told
from tallystick.edges.sandbox.trouble import Trouble

Row = dict[str, Any]
CLEARING_HOUSE = "CCP"
OWN = "OWN"
END_OF_DAY = 24 * 60 - 1


class Sandbox:
    """One simulated venue. Feed it rows of `instruction_message` with `receive`, run its days with `day`."""

    def __init__(self, terms: VenueTerms, holdings: Holdings, trouble: Trouble | None = None, cash_is_given: bool = False) -> None:
        self.terms, self.holdings, self.trouble = terms, holdings, trouble or Trouble()
        self.cash_is_given = cash_is_given
        self.legs: dict[str, Leg] = {}
        self.pairs: list[Pair] = []
        self.payments = Payments(holdings)
        self.waiting: list[tuple[tuple[int, int], str, Row]] = []
        self.coming: list[Leg] = []
        self.unmatched: dict[str, dict[str, Leg]] = {}
        self.parties: set[str] = set()
        self.short: list[tuple[int, Leg, Leg]] = []
        self.code_kind = "ISIN"
        self.told = Told(terms.venue, dt.date.min, self.trouble)

    def receive(self, rows: Iterable[Row]) -> None:
        """Take messages; each counts from the moment it was sent, or from the start of the next day when it does not say."""
        for row in rows:
            self.parties.add(str(row.get("safekeeping_account") or OWN))
            self.code_kind = str(row.get("security_code_kind") or self.code_kind)
            sent = row.get("sent_at")
            moment = (sent.date().toordinal(), sent.hour * 60 + sent.minute) if sent else (0, 0)
            self.waiting.append((moment, f"{row.get('instruction_reference')}.{row.get('message_kind')}.{row.get('message_reference')}", row))
        self.waiting.sort(key=lambda each: each[:2])

    def day(self, day: dt.date) -> Told:
        """Run one day and give what was said on it. Raises NotConserved should shares or money not add up."""
        self.told = Told(self.terms.venue, day, self.trouble, self.code_kind)
        self._bring_rest(day)
        for minute in self.terms.runs:
            self._arrive(day, minute)
            self._settle(day, minute)
        self._arrive(day, END_OF_DAY)
        self._end(day)
        self.holdings.check()
        return self.told

    def _bring_rest(self, day: dt.date) -> None:
        due = [each for each in self.short if each[0] < day.toordinal()]
        self.short = [each for each in self.short if each[0] >= day.toordinal()]
        for _, other, ours in due:
            provide_rest(other, ours, self.holdings, self.trouble)

    def _arrive(self, day: dt.date, minute: int) -> None:
        """Messages and other sides' instructions that have come by now."""
        now = (day.toordinal(), minute)
        while self.waiting and self.waiting[0][0] <= now:
            moment, _, row = self.waiting.pop(0)
            self._take(row, day, moment[1] if moment[0] == now[0] else self.terms.runs[0])
        come = [leg for leg in self.coming if leg.received <= now]
        self.coming = [leg for leg in self.coming if leg.received > now]
        for leg in sorted(come, key=lambda each: (each.received, each.reference)):
            self.legs[leg.reference] = leg
            self._match(leg, day, minute)

    def _take(self, row: Row, day: dt.date, minute: int) -> None:
        requests = Requests(self.legs, self.pairs, self.told)
        kind = row.get("message_kind")
        if kind in ("CANCEL", "CONDITION"):
            requests.take(row, minute)
        elif kind == "QUERY":
            requests.tell(row, minute)
        elif kind == "NEW" and requests.is_new(row, minute):
            self._open(row, day, minute)

    def _open(self, row: Row, day: dt.date, minute: int) -> None:
        """A new instruction: rejected, or acknowledged and matched or novated."""
        reference = str(row["instruction_reference"])
        leg = Leg(reference, str(row.get("safekeeping_account") or OWN), row, (day.toordinal(), minute), held=row.get("hold") == "Y")
        self.legs[reference] = leg
        reason = _defect(row) or ("SAFE" if self.trouble.strikes("reject", reference) else None)
        if reason:
            leg.state = "REJECTED"
            self.told.status(leg, "PROCESSING", "REJT", minute, reason)
            return
        self.told.status(leg, "PROCESSING", "PACK", minute)
        if not self.cash_is_given and not leg.delivers:
            self.holdings.open_cash(leg.party, leg.currency, leg.amount)
        if is_payment(leg):
            self._pay(leg, minute)
        elif self.terms.netting == "NOVATION":
            self._novate(leg, minute)
        else:
            self._expect(leg)
            self._match(leg, day, minute)

    def _pay(self, leg: Leg, minute: int) -> None:
        """A payment alone, with the street's other side where there is one."""
        other = other_side(leg, self.trouble)
        if other is not None:
            provide(other, leg, self.holdings, self.trouble)
            self.payments.match(leg, other, self.told, minute)

    def _expect(self, leg: Leg) -> None:
        """The street's other side, unless the other side is among the instructions themselves."""
        other = other_side(leg, self.trouble)
        if other is not None and not self._is_played(leg):
            self._provide(other, leg)
            self.coming.append(other)

    def _is_played(self, leg: Leg) -> bool:
        return leg.value("counterparty") in self.parties

    def _provide(self, other: Leg, leg: Leg) -> None:
        provide(other, leg, self.holdings, self.trouble)
        self.short.append((leg.settles_on.toordinal(), other, leg))

    def _match(self, leg: Leg, day: dt.date, minute: int) -> None:
        same = self.unmatched.setdefault(leg.security, {})
        others = [each for each in same.values() if each.state == "UNMATCHED"]
        found = partner(leg, others, self.terms)
        if found is None:
            same[leg.reference] = leg
            facing = [each for each in others if faces(leg, each)]
            for each in [leg, *facing]:
                self.told.status(each, "MATCHING", "NMAT", minute, unmatched_reason(each, [leg] if each is not leg else facing, self.terms))
            return
        del same[found.reference]
        self._pair(leg, found, deliverer_amount(leg, found), (day.toordinal(), minute))

    def _pair(self, leg: Leg, other: Leg, amount: Decimal, moment: tuple[int, int]) -> Pair:
        deliver, receive = (leg, other) if leg.delivers else (other, leg)
        pair = Pair(deliver, receive, amount, moment)
        self.pairs.append(pair)
        for each in pair.legs:
            each.state = "MATCHED"
            self.told.status(each, "MATCHING", "MACH", moment[1])
        return pair

    def _novate(self, leg: Leg, minute: int) -> None:
        """The clearing house becomes the other side; what it is to deliver it receives from the street."""
        row = dict(leg.row) | {"movement": "RECEIVE" if leg.delivers else "DELIVER", "partial_code": None}
        other = Leg(f"{leg.reference}@{CLEARING_HOUSE}", CLEARING_HOUSE, row, leg.received, ours=False)
        self._pair(leg, other, leg.amount, (leg.received[0], minute))

    def _net(self, day: dt.date, minute: int) -> None:
        """Net what is due by account, security and currency; what it extinguishes is settled at once, each at its own price."""
        groups: dict[tuple[str, str, str], list[Pair]] = {}
        due = [each for each in self.pairs if not each.netted and each.open > 0 and each.deliver.settles_on <= day]
        for pair in sorted(due, key=lambda each: (each.matched, each.deliver.reference)):
            pair.netted = True
            leg = pair.deliver if pair.deliver.ours else pair.receive
            groups.setdefault((leg.party, leg.security, leg.currency), []).append(pair)
        for group in groups.values():
            self._extinguish(group, minute)

    def _extinguish(self, group: list[Pair], minute: int) -> None:
        signed = [Trade(str(place), *_from_ours(pair)) for place, pair in enumerate(group)]
        for result in netted(signed):
            pair, size, money = group[int(result.reference)], abs(result.extinguished), abs(result.extinguished_money)
            if size:
                self.holdings.move(pair.deliver.party, pair.receive.party, pair.deliver.security, size, pair.deliver.currency, money)
                pair.settled, pair.paid = pair.settled + size, pair.paid + money
                self._after(pair, size, money, minute)
            if pair.open > 0:
                other = pair.receive if pair.deliver.ours else pair.deliver
                ours = pair.deliver if pair.deliver.ours else pair.receive
                self._bring(other, ours, pair)

    def _bring(self, other: Leg, ours: Leg, pair: Pair) -> None:
        """What the clearing house needs for what remains comes from the street; half of it when it is to be short."""
        if other.delivers:
            short = self.trouble.strikes("partial", ours.reference)
            self.holdings.open_shares(other.party, other.security, pair.open // 2 if short else pair.open)
            if short:
                rest = dict(other.row) | {"quantity": pair.open}
                self.short.append((ours.settles_on.toordinal(), Leg(other.reference, other.party, rest, other.received, ours=False), ours))
        else:
            self.holdings.open_cash(other.party, other.currency, pair.open_amount)

    def _settle(self, day: dt.date, minute: int) -> None:
        if self.terms.netting == "NOVATION":
            self._net(day, minute)
        Requests(self.legs, [*self.pairs, *self.payments.pairs], self.told).agree_to_cancels(minute)
        self.payments.settle(self.told, day, minute)
        due = [pair for pair in self.pairs if pair.open > 0 and pair.deliver.settles_on <= day and pair.deliver.state == "MATCHED"]

        def settled(pair: Pair, size: Decimal) -> None:
            self._after(pair, size, pair.last_money, minute)

        run(due, self.legs, self.holdings, self.terms, minute, settled)
        for pair in self.pairs:
            if pair.open > 0 and pair.deliver.state == "MATCHED":
                self._pend(pair, day, minute, "PEND")

    def _after(self, pair: Pair, size: Decimal, money: Decimal, minute: int) -> None:
        if pair.open == 0:
            for leg in pair.legs:
                leg.state = "SETTLED"
        self.told.movement(pair, size, money, minute)

    def _pend(self, pair: Pair, day: dt.date, minute: int, code: str) -> None:
        for leg, reason in zip(pair.legs, self._reasons(pair, day), strict=True):
            self.told.status(leg, "SETTLEMENT", code, minute, reason)

    def _reasons(self, pair: Pair, day: dt.date) -> tuple[str, str]:
        """Why it waits, as the deliverer and as the receiver is told."""
        if pair.deliver.settles_on > day:
            return "FUTU", "FUTU"
        if pair.held:
            return ("PRSY", "PRSY") if pair.deliver.held and pair.receive.held else ("PREA", "PRCY") if pair.deliver.held else ("PRCY", "PREA")
        if self.holdings.shares[pair.deliver.party, pair.deliver.security] < pair.open:
            return "LACK", "CLAC"
        if coverable(pair, self.holdings, self.terms, -1) < pair.open:
            return "CMON", "MONY"
        return "LINK", "LINK"

    def _end(self, day: dt.date) -> None:
        """What is due and has not settled fails; some venues drop it."""
        for pair in self.pairs:
            if pair.open > 0 and pair.deliver.state == "MATCHED" and pair.deliver.settles_on <= day:
                self._pend(pair, day, END_OF_DAY, "PENF")
                self._drop(pair, day)
        self.pairs = [pair for pair in self.pairs if pair.open > 0 and pair.deliver.state == "MATCHED"]

    def _drop(self, pair: Pair, day: dt.date) -> None:
        if self.terms.left_over != "DROPPED":
            return
        reasons = self._reasons(pair, day)
        for leg, other, reason in ((pair.deliver, pair.receive, reasons[0]), (pair.receive, pair.deliver, reasons[1])):
            leg.state = "DROPPED"
            if leg.ours:
                self.told.dropped(leg, other.party, reason)


def _from_ours(pair: Pair) -> tuple[Decimal, Decimal]:
    """Open shares and money of a novated trade, signed from the side of the account: + received."""
    sign = -1 if pair.deliver.ours else 1
    return sign * pair.open, -sign * pair.open_amount


def _defect(row: Row) -> str | None:
    """Code against an instruction that cannot be taken as it stands."""
    needed = ("movement", "quantity", "settlement_date", "security_code")
    if any(row.get(name) in (None, "") for name in needed):
        return "INBC"
    shares, money = Decimal(row["quantity"]), Decimal(row.get("amount") or 0)
    if shares < NOTHING or (shares == NOTHING and (money <= NOTHING or row.get("payment") != "AGAINST")):
        return "INBC"
    return None
