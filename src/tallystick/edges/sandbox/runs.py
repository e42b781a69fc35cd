"""One settlement run: which of the matched instructions settle with the shares and the money that are there, whole or in part.

GROSS    each settlement by itself: the deliverer has the shares, the receiver the money; again from the front as long as something moves
GROSS_CIRCLES  as GROSS; what then waits settles where it is covered when all of it moves at once: A delivers to B, B to C, C to A
NET_DAY  as GROSS, but money nets at the end of the day: what a receiver owes is held against the venue's net debit cap alone
NET_RUN  a set that is covered when everything in it moves at once: from the whole queue, the last that overdraws somebody is left out (or cut
         to a part) until nobody is overdrawn
A batch (the first run of a venue that has one) settles as NET_RUN does, whatever the model of the other runs.
Linked (WITH) and pooled instructions settle together or not at all; one that comes AFTE another waits for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from decimal import Decimal

from tallystick.edges.sandbox.holdings import Holdings
from tallystick.edges.sandbox.leg import NOTHING, Leg, Pair
from tallystick.edges.sandbox.terms import VenueTerms

Settle = Callable[[Pair, Decimal], None]
WHOLE_SHARE = Decimal(1)


def queue(pairs: Iterable[Pair], terms: VenueTerms) -> list[Pair]:
    """The pairs in the order in which the venue tries them."""
    return sorted(pairs, key=lambda pair: (*_rank(pair, terms), pair.deliver.settles_on, pair.matched, pair.deliver.reference, pair.receive.reference))


def _rank(pair: Pair, terms: VenueTerms) -> tuple[Decimal, ...]:
    if terms.queue_order == "LARGEST":
        return (-pair.open_amount, -pair.open)
    if terms.queue_order == "OLDEST":
        return ()
    sign = -1 if terms.queue_order == "PRIORITY_HIGH" else 1
    said = [Decimal(str(leg.value("priority"))) for leg in pair.legs if str(leg.value("priority") or "").isdigit()]
    usual = Decimal(0) if sign == -1 else Decimal(4)
    return (min((sign * each for each in said), default=sign * usual),)


def run(pairs: Iterable[Pair], legs: dict[str, Leg], holdings: Holdings, terms: VenueTerms, minute: int, settle: Settle) -> None:
    """Settle what this run can; `settle` is told each pair and the shares that moved (the movement itself is made here)."""
    tied = [leg for leg in legs.values() if leg.state in ("UNMATCHED", "MATCHED") and len(_names_of(leg)) > 1]
    bundles = [each for each in _bundles([pair for pair in queue(pairs, terms) if _ready(pair, legs)]) if _complete(each, tied)]
    if terms.money_model == "NET_RUN" or minute == terms.batch:
        _at_once(bundles, holdings, terms, minute, settle)
        return
    _one_by_one(bundles, holdings, terms, minute, settle)
    while terms.money_model == "GROSS_CIRCLES" and _at_once(_waiting(bundles), holdings, terms, minute, settle):
        _one_by_one(bundles, holdings, terms, minute, settle)


def _one_by_one(bundles: list[list[Pair]], holdings: Holdings, terms: VenueTerms, minute: int, settle: Settle) -> None:
    """Each bundle by itself, again from the front as long as something moves."""
    moving = True
    while moving:
        moving = False
        for bundle in bundles:
            moving = _try(bundle, holdings, terms, minute, settle) or moving


def _waiting(bundles: list[list[Pair]]) -> list[list[Pair]]:
    left = [[pair for pair in bundle if pair.open > 0] for bundle in bundles]
    return [bundle for bundle in left if bundle]


def _ready(pair: Pair, legs: dict[str, Leg]) -> bool:
    """Not held, and what it has to come after has settled."""
    waits = [leg.value("linked_reference") for leg in pair.legs if leg.value("link_kind") == "AFTE"]
    return not pair.held and pair.open > 0 and all(each not in legs or legs[each].state == "SETTLED" for each in waits)


def _bundles(pairs: list[Pair]) -> list[list[Pair]]:
    """Pairs that settle together, in the order of the first of each bundle."""
    owner: dict[str, int] = {}
    bundles: list[list[Pair]] = []
    for pair in pairs:
        names = _names(pair)
        found = sorted({owner[name] for name in names if name in owner})
        place = found[0] if found else len(bundles)
        if not found:
            bundles.append([])
        bundles[place].append(pair)
        for other in found[1:]:
            bundles[place] += bundles[other]
            bundles[other] = []
        members = {name for each in bundles[place] for name in _names(each)}
        owner |= dict.fromkeys(members, place)
    return [bundle for bundle in bundles if bundle]


def _complete(bundle: list[Pair], tied: list[Leg]) -> bool:
    """Whether everything that is to settle with the bundle is in it: what has no match yet, or is held, is waited for."""
    names = {name for pair in bundle for name in _names(pair)}
    inside = {leg.reference for pair in bundle for leg in pair.legs}
    return all(leg.reference in inside or not names & _names_of(leg) for leg in tied)


def _names(pair: Pair) -> set[str]:
    """Names under which a bundle knows a pair: its references, those it is linked WITH, its pools."""
    return {name for leg in pair.legs for name in _names_of(leg)}


def _names_of(leg: Leg) -> set[str]:
    names = {f"reference {leg.reference}"}
    if leg.value("link_kind") == "WITH" and leg.value("linked_reference"):
        names.add(f"reference {leg.value('linked_reference')}")
    if leg.value("pool_reference"):
        names.add(f"pool {leg.value('pool_reference')}")
    return names


def coverable(pair: Pair, holdings: Holdings, terms: VenueTerms, minute: int) -> Decimal:
    """Shares of a pair that can move now: all, a part where parts are allowed, or none."""
    shares = max(holdings.shares[pair.deliver.party, pair.deliver.security], NOTHING)
    affordable = _within_cap(pair, holdings, terms) if terms.money_model == "NET_DAY" else _affordable(pair, holdings)
    size = min(pair.open, shares, affordable)
    if size == pair.open:
        return size
    whole = size // WHOLE_SHARE * WHOLE_SHARE
    return whole if whole > 0 and pair.allows_parts and terms.allows_parts(minute) else NOTHING


def _within_cap(pair: Pair, holdings: Holdings, terms: VenueTerms) -> Decimal:
    """All or nothing: what the receiver owes after it is at most the cap."""
    owed = pair.open_amount - holdings.cash[pair.receive.party, pair.deliver.currency]
    return pair.open if terms.net_debit_cap is None or pair.open_amount == 0 or owed <= terms.net_debit_cap else NOTHING


def _affordable(pair: Pair, holdings: Holdings) -> Decimal:
    if pair.open_amount == 0:
        return pair.open
    cash = max(holdings.cash[pair.receive.party, pair.deliver.currency], NOTHING)
    if cash >= pair.open_amount:
        return pair.open
    size = cash * pair.deliver.quantity // pair.amount
    while size > 0 and pair.money_of(size) > cash:
        size -= WHOLE_SHARE
    return max(size, NOTHING)


def _try(bundle: list[Pair], holdings: Holdings, terms: VenueTerms, minute: int, settle: Settle) -> bool:
    if len(bundle) == 1:
        size = coverable(bundle[0], holdings, terms, minute) if bundle[0].open > 0 else NOTHING
        if size > 0:
            move(bundle[0], size, holdings, settle)
        return size > 0
    open_pairs = [pair for pair in bundle if pair.open > 0]
    if not open_pairs or _overdrawn(open_pairs, dict.fromkeys(map(id, open_pairs), None), holdings, terms):
        return False
    for pair in open_pairs:
        move(pair, pair.open, holdings, settle)
    return True


def move(pair: Pair, size: Decimal, holdings: Holdings, settle: Settle) -> None:
    """Move shares of a pair and their money."""
    money = pair.money_of(size)
    holdings.move(pair.deliver.party, pair.receive.party, pair.deliver.security, size, pair.deliver.currency, money)
    pair.settled += size
    pair.paid += money
    pair.last_money = money
    settle(pair, size)


def _at_once(bundles: list[list[Pair]], holdings: Holdings, terms: VenueTerms, minute: int, settle: Settle) -> bool:
    """The largest front of the queue that is covered when all of it moves at once; whether anything moved."""
    chosen = list(bundles)
    sizes: dict[int, Decimal | None] = {id(pair): None for bundle in chosen for pair in bundle}
    while chosen:
        lacking = _overdrawn([pair for bundle in chosen for pair in bundle], sizes, holdings, terms)
        if lacking is None:
            break
        place = max(number for number, bundle in enumerate(chosen) if any(_gives(pair, lacking[0]) for pair in bundle))
        _reduce(chosen, place, lacking, sizes, terms, minute)
    for bundle in chosen:
        for pair in bundle:
            move(pair, sizes[id(pair)] or pair.open, holdings, settle)
    return bool(chosen)


def _reduce(
    chosen: list[list[Pair]], place: int, lacking: tuple[tuple[str, str, str], Decimal], sizes: dict[int, Decimal | None], terms: VenueTerms, minute: int
) -> None:
    """Cut the last that overdraws to what is there, or leave it out."""
    bundle, (key, short) = chosen[place], lacking
    pair = bundle[0]
    part = (pair.open - short) // WHOLE_SHARE * WHOLE_SHARE if key[0] == "shares" and len(bundle) == 1 else NOTHING
    if part > 0 and sizes[id(pair)] is None and pair.allows_parts and terms.allows_parts(minute):
        sizes[id(pair)] = part
    else:
        chosen.pop(place)


def _gives(pair: Pair, key: tuple[str, str, str]) -> bool:
    kind, party, name = key
    if kind == "shares":
        return pair.deliver.party == party and pair.deliver.security == name
    return pair.receive.party == party and pair.deliver.currency == name and pair.open_amount > 0


def _overdrawn(pairs: list[Pair], sizes: dict[int, Decimal | None], holdings: Holdings, terms: VenueTerms) -> tuple[tuple[str, str, str], Decimal] | None:
    """Who would owe what, and how much, were all of these to move at once; None when nobody."""
    change: defaultdict[tuple[str, str, str], Decimal] = defaultdict(Decimal)
    for pair in pairs:
        size = sizes[id(pair)] or pair.open
        money = pair.money_of(size)
        change["shares", pair.deliver.party, pair.deliver.security] -= size
        change["shares", pair.receive.party, pair.deliver.security] += size
        change["cash", pair.deliver.party, pair.deliver.currency] += money
        change["cash", pair.receive.party, pair.deliver.currency] -= money
    for key in sorted(change):
        kind, party, name = key
        may_owe = _may_owe(kind, terms)
        after = (holdings.shares if kind == "shares" else holdings.cash)[party, name] + change[key]
        if may_owe is not None and after < -may_owe and change[key] < 0:
            return key, -after - may_owe
    return None


def _may_owe(kind: str, terms: VenueTerms) -> Decimal | None:
    """How far below zero a party may be: not at all, or by the net debit cap where money nets at the end of the day; None for no limit."""
    return terms.net_debit_cap if kind == "cash" and terms.money_model == "NET_DAY" else NOTHING
