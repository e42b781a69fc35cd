"""Judge an adjustment before it is journalled, by the very step that judges it when the day runs (`stages.books.adjustment`)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal

import pyarrow as pa

from tallystick.day.book import Book
from tallystick.day.control import calculator
from tallystick.day.graph import Step, ordered
from tallystick.day.inputs import bring_in
from tallystick.day.step_text import step_text
from tallystick.edges.adjustment_legs import NONE, AdjustmentRefused, WrittenLeg, require_places
from tallystick.journal import Json
from tallystick.model.landing import ADJUSTMENT_MESSAGE
from tallystick.stages.line import LINE
from tallystick.stores.store import Store


class Judge:
    """The open day as far as an adjustment asks for it: reference data as of the last load, balances of the last close."""

    def __init__(self, book: Book, store: Store, day: dt.date) -> None:
        self.book, self.store, self.day = book, store, day
        self.state = book.state
        self.steps = {step.name: step for step in ordered(LINE)}
        self._made: set[str] = set()
        rows = book.rules["chart_of_account"].to_pylist()
        self.kept_in = {row["ledger_account"]: row["instrument"] for row in rows if row["valid_from"] <= day <= row["valid_to"]}
        self.sentences = {row["code"]: row["sentence"] for row in book.rules["reason_code"].to_pylist() if row["stage"] == "books"}

    def leg(self, written: WrittenLeg) -> dict[str, Json]:
        """The leg as it goes into the journal: our id of the security, exact amounts as text. Raises AdjustmentRefused."""
        kept_in = self.kept_in.get(written.ledger_account)
        if kept_in is None:
            raise AdjustmentRefused(f"{written.place}: {self._told('UNKNOWN_LEDGER_ACCOUNT', written.ledger_account)}")
        require_places(written, kept_in)
        shares = kept_in == "SECURITY"
        code = written.instrument if shares else written.security
        if not shares and not (len(written.instrument) == 3 and written.instrument.isascii() and written.instrument.isupper()):
            raise AdjustmentRefused(f"{written.place}: instrument: found {written.instrument!r}, expected a currency (ISO 4217) on {written.ledger_account}")
        return {
            "ledger_account": written.ledger_account,
            "sub_account": written.sub_account,
            "security_id": code if code == NONE else self._security(written.place, code),
            "currency": NONE if shares else written.instrument,
            "quantity": f"{written.amount:.6f}" if shares else "0",
            "money": "0" if shares else f"{written.amount:.2f}",
        }

    def _security(self, place: str, code: str) -> str:
        self._make("security_code")
        rows = self.store.rows(
            "select distinct security_id from security_code where security_code = $code and code_from <= $day and code_to > $day",
            {"code": code, "day": self.day},
        )
        found = sorted(str(row["security_id"]) for row in rows)
        if len(found) == 1:
            return found[0]
        raise AdjustmentRefused(f"{place}: {self._told('UNKNOWN_SECURITY', code) if not found else f'{code} means {found}; name one of them'}")

    def require_good(self, rows: pa.Table) -> None:
        """Raises AdjustmentRefused with each leg that could not be booked and why."""
        self.store.define_rows(ADJUSTMENT_MESSAGE.name, ADJUSTMENT_MESSAGE, rows)
        self._made.add(ADJUSTMENT_MESSAGE.name)
        self._make("adjustment")
        judged = self.store.rows(
            "select line_number, ledger_account, sub_account, instrument, quantity, money, reason from adjustment order by line_number", {}
        )
        bad = [row for row in judged if row["reason"] is not None]
        own = [row for row in bad if row["reason"] not in ("LEGS_NOT_BALANCED", "OTHER_LEG")]
        told = [f"leg {row['line_number']}: {self._told(row['reason'], _said(row))}" for row in own] or [self._apart(judged)] * bool(bad)
        if told:
            raise AdjustmentRefused("\n  ".join(["the adjustment cannot be booked, nothing was written:", *told]))

    def _apart(self, judged: list[dict[str, object]]) -> str:
        """By how much the legs do not balance."""
        sums: dict[str, Decimal] = {}
        for row in judged:
            sums[str(row["instrument"])] = sums.get(str(row["instrument"]), Decimal(0)) + Decimal(str(row["quantity"])) + Decimal(str(row["money"]))
        return self._told("LEGS_NOT_BALANCED", ", ".join(f"a sum of {_plain(each)} {name}" for name, each in sorted(sums.items()) if each))

    def _told(self, reason: str, found: str) -> str:
        return f"{reason}: found {found}. {self.sentences.get(reason, '')}".rstrip()

    def _make(self, name: str) -> None:
        """The table, made of what was loaded so far; a table no step makes is brought in."""
        if name in self._made:
            return
        self._made.add(name)
        step = self.steps.get(name)
        if step is None:
            bring_in(self.book, self.store, [name], self.day, self.day, self.state)
            return
        self._run(step)

    def _run(self, step: Step) -> None:
        for name in step.reads:
            self._make(name)
        values = self.book.values(self.day, self.state)
        self.store.define_result(step.name, step.contract, step_text(self.store, step, values))


def _said(row: dict[str, object]) -> str:
    return f"{_plain(Decimal(str(row['quantity'])) + Decimal(str(row['money'])))} {row['instrument']} on {row['ledger_account']} {row['sub_account']}"


def _plain(amount: Decimal) -> str:
    return f"{amount.normalize():f}"


@contextmanager
def judging(book: Book) -> Iterator[Judge]:
    """A judge of the open day. Raises AdjustmentRefused where no day is open."""
    day = book.state.open_day
    if day is None:
        raise AdjustmentRefused("no day is open, expected one: an adjustment counts on the open day; open one with `tallystick day open BOOK DATE`")
    with calculator(book) as store:
        yield Judge(book, store, day)
