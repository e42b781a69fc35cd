"""The depositories of the live demo: a simulated one for each market, spoken to through the folders of its link.

What is netted the clearing house instructs itself; the deliveries it works out are those of the plain second book. What is settled trade
for trade (T2S) we instruct: sese.023 out; sese.024, sese.025 and semt.002 back. The others say what they did in Tallystick's own CSV.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tallystick.edges.demo_markets.world import CUSTOMERS, HELD, LISTINGS, Place
from tallystick.edges.messages.mx.writing import MxSending
from tallystick.edges.messages.tabular.canonical_text import rows_text
from tallystick.edges.sandbox.files import positions
from tallystick.edges.sandbox.holdings import Holdings
from tallystick.edges.sandbox.messages import messages_of, read_instructions
from tallystick.edges.sandbox.terms import terms_of
from tallystick.edges.sandbox.told import Told
from tallystick.edges.sandbox.trouble import Trouble
from tallystick.edges.sandbox.venue import Sandbox
from tallystick.edges.venues.file_drop import FileDrop
from tallystick.edges.venues.reference import sandbox_bic, venue_reference
from tallystick.edges.venues.routes import ROUTES

if TYPE_CHECKING:
    import pyarrow as pa

Row = dict[str, Any]

VENUES = {"US": "DTC", "CA": "CDS", "MX": "INDEVAL", "GB": "CREST", "EU": "T2S"}
"""The depository of each market."""

HOUSE_BIC = "HRBRUS33"
"""Invented."""

ISINS = {each.symbol: each.isin for each in LISTINGS}


@dataclass(frozen=True)
class LateOnes(Trouble):
    """The other sides of these instructions instruct a day late; nothing else goes wrong."""

    late: frozenset[str] = frozenset()

    def strikes(self, kind: str, reference: str) -> bool:
        """Whether this instruction has this trouble."""
        return kind == "late" and reference in self.late


@dataclass(frozen=True)
class Depository:
    """One simulated depository and its end of the link."""

    place: Place
    link: FileDrop
    sandbox: Sandbox

    @property
    def instructed(self) -> bool:
        """Whether we instruct it, and not a clearing house for us."""
        return self.place.netting == "NONE"

    def run(self, day: dt.date, netted: Sequence[Mapping[str, str]]) -> None:
        """Take what was left for it, and what the clearing house asks for; settle its day and leave what it says."""
        for each in self.link.waiting("outbox", self.link.venue):
            taken = read_instructions(each.path)
            self.sandbox.receive(taken.rows)
            self.link.receipt(self.link.venue, each, day=day.isoformat(), rows=len(taken.rows), refused=taken.refused)
        kinds = {row["our_reference"]: row["activity_kind"] for row in netted}
        self.sandbox.receive([_clearing_house(row, self.place, day) for row in netted])
        told = self.sandbox.day(day)
        if self.instructed:
            self._say_messages(told, day)
        else:
            self._say_rows(told, day, kinds)

    def _say_messages(self, told: Told, day: dt.date) -> None:
        """What we instructed, in the standard of our instructions; money is the bank's to state."""
        sending = MxSending(sandbox_bic(self.link.venue), HOUSE_BIC, dt.datetime.combine(day, dt.time(18, 0)))
        for name, data in messages_of(told, self.sandbox.holdings, {self.place.depository_account}, sending).items():
            if not name.endswith("balances.csv"):
                self.link.put("inbox", name, data)

    def _say_rows(self, told: Told, day: dt.date, kinds: Mapping[str, str]) -> None:
        """What the clearing house instructed, as records that a profile reads."""
        movements = [row | {"activity_kind": kinds[row["our_reference"]]} for row in told.movements]
        self._leave_rows("depository_message", movements, day)
        held = [row | {"statement_source": "depository"} for row in positions(told, self.sandbox.holdings, {self.place.depository_account})]
        self._leave_rows("stated_position", held, day)

    def _leave_rows(self, table: str, rows: Sequence[Row], day: dt.date) -> None:
        name = f"{table}-{self.place.market}-{day:%Y%m%d}.csv"
        if rows:
            self.link.put("inbox", name, rows_text(table, rows).encode())


def depositories(places: Sequence[Place], links: Path, day: dt.date, rules: Mapping[str, pa.Table], late: frozenset[str]) -> list[Depository]:
    """One for each place, with what the opening balances say it holds for us."""
    made: list[Depository] = []
    for place in places:
        holdings, venue = Holdings(), VENUES[place.market]
        for each in LISTINGS:
            if each.market == place.market:
                holdings.open_shares(place.depository_account, each.isin, Decimal(HELD * (len(CUSTOMERS) + 1)))
        told = frozenset(venue_reference(each, ROUTES[venue].reference_length) for each in late)
        sandbox = Sandbox(terms_of(venue, day, rules), holdings, LateOnes(late=told))
        sandbox.parties.add(place.depository_account)
        made.append(Depository(place, FileDrop(links, venue), sandbox))
    return made


def read_rows(path: Path, status: str) -> list[dict[str, str]]:
    """Rows of a depository's file of the plain demo with this status."""
    return [row for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines()) if row["activity_status"] == status]


def _clearing_house(row: Mapping[str, str], place: Place, day: dt.date) -> Row:
    """What a clearing house instructs in our name: its own delivery, under the reference of the net."""
    quantity, money = Decimal(row["quantity"]), Decimal(row["money"])
    return {
        "message_kind": "NEW",
        "instruction_reference": row["our_reference"],
        "safekeeping_account": place.depository_account,
        "counterparty": place.contra,
        "movement": "DELIVER" if quantity < 0 else "RECEIVE",
        "payment": "AGAINST" if money else "FREE",
        "trade_date": day,
        "settlement_date": day,
        "security_code": ISINS[row["security_code"]],
        "security_code_kind": "ISIN",
        "quantity": abs(quantity),
        "quantity_kind": "UNIT",
        "amount": abs(money),
        "currency": place.currency,
    }
