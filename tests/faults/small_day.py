"""Small days for fault tests: a plan is a folder of input files, and `play` takes a book through it from wherever the book stands.

A plan's folder holds `cut-over/` and one folder a business day, as the demo writes them. `tiny_plan` is a broker of two accounts and
three securities; `demo_plan` has everything. `play` is what an operator does after a crash: the same commands again.
"""

from __future__ import annotations

import csv
import datetime as dt
import random
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import tallystick.day.control as control
import tallystick.day.read as reading
import tallystick.edges.proof as proof
from tallystick.day.book import Book, init_book, open_book, utc_now
from tallystick.day.checks import violations
from tallystick.day.control import close_day, open_day, run_day
from tallystick.day.inputs import sealed_digests
from tallystick.edges.intake import finish_loads, load
from tallystick.journal import Kind
from tallystick.stages.invariants.captured_lines import lines_add_up
from tallystick.stages.line import LINE

DAYS = (dt.date(2026, 11, 10), dt.date(2026, 11, 12), dt.date(2026, 11, 13))
CUT_OVER_CLOSE = dt.date(2026, 11, 9)
SECURITIES = (("US0000000000", "AAA", "CNS"), ("US0000000001", "BBB", "CNS"), ("US0000000002", "TTT", "TRADE_FOR_TRADE"))
SHORT_LINE = tuple(step for step in LINE if step.__module__.split(".")[2] in ("capture", "enrich"))
"""The first half of the line: enough for whatever concerns the machinery of a day and not its business, at a quarter of the time."""

Rows = list[dict[str, object]]


def use_short_line() -> None:
    """Run only SHORT_LINE in this process (the fixture `short_line` puts the whole line back)."""
    for module in (control, reading, proof):
        module.LINE = SHORT_LINE  # type: ignore[attr-defined]
    for module in (control, proof):
        module.violations = _short_violations  # type: ignore[attr-defined]


def _short_violations(store: Any, **told: Any) -> list[str]:
    return violations(store, (lines_add_up,), **told)


def write_rows(path: Path, rows: Rows) -> Path:
    """Rows as a CSV in Tallystick's own columns; the name of the file begins with its table."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(dict.fromkeys(name for row in rows for name in row)), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return path


def execution(exec_id: str, day: dt.date, side: str = "BUY", quantity: object = 100, price: object = "10.5", **more: object) -> dict[str, object]:
    """One line of a trade file: C1 trades AAA, unless it says otherwise."""
    row: dict[str, object] = {
        "sender": "S",
        "chain": "EXECUTION",
        "action": "NEW",
        "exec_id": exec_id,
        "ref_exec_id": "",
        "trade_date": day.isoformat(),
        "trade_time": f"{day}T15:00:00",
        "sending_time": f"{day}T15:00:00",
        "account_code": "C1",
        "security_code": "AAA",
        "security_code_kind": "SYMBOL",
        "side": side,
        "quantity": quantity,
        "price": price,
        "currency": "USD",
        "capacity": "A",
    }
    return row | more


def reference_rows() -> dict[str, Rows]:
    """The master data of the tiny broker."""
    securities: Rows = [
        {"security_id": isin, "isin": isin, "symbol": symbol, "name": symbol, "asset_class": "EQUITY", "currency": "USD", "clearing_path": path}
        for isin, symbol, path in SECURITIES
    ]
    customer = {"account_id": "C1", "account_name": "Customer", "account_class": "CUSTOMER", "account_type": "CASH", "market_maker": "N"}
    firm = {"account_id": "F1", "account_name": "Inventory", "account_class": "FIRM", "account_type": "INVENTORY", "market_maker": "N"}
    accounts: Rows = [customer | {"commission_schedule": "PER_SHARE"}, firm | {"commission_schedule": "NONE"}]
    return {"security_message": securities, "account_message": accounts, "price_message": price_rows(CUT_OVER_CLOSE, "10")}


def price_rows(day: dt.date, price: object) -> Rows:
    """One close for all securities."""
    return [{"security_code": isin, "security_code_kind": "ISIN", "price_date": day.isoformat(), "close_price": price} for isin, _, _ in SECURITIES]


def opening_rows() -> Rows:
    """Opening balances that agree: 500 AAA of a customer and 1,000 BBB of the firm; the depository holds 500 and 800, 200 BBB are to come."""

    def of(kind: str, isin: str = "", quantity: object = "", **more: object) -> dict[str, object]:
        return {"opening_kind": kind, "security_code": isin, "security_code_kind": "ISIN" if isin else "", "quantity": quantity} | more

    aaa, bbb = SECURITIES[0][0], SECURITIES[1][0]
    return [
        of("LOT", aaa, 500, account_code="C1", amount=4000, origin_date="2026-01-05"),
        of("LOT", bbb, 1000, account_code="F1", amount=9000, origin_date="2026-01-05"),
        of("DEPOSITORY", aaa, 500, account_code="00000901"),
        of("DEPOSITORY", bbb, 800, account_code="00000901"),
        of("CLEARING", bbb, 200, price=10, origin_date="2026-11-06"),
        of("CASH", account_code="C1", amount=100_000),
        of("LEDGER", ledger_account="1015", account_code="SETTLEMENT", amount=500_000),
        of("LEDGER", ledger_account="3010", amount=-408_000),
    ]


def write_cut_over(folder: Path, opening: Rows | None = None) -> None:
    """The files of the cut-over."""
    for name, rows in (reference_rows() | {"opening_message": opening if opening is not None else opening_rows()}).items():
        write_rows(folder / "cut-over" / f"{name}.csv", rows)


def tiny_plan(folder: Path, days: Iterable[dt.date] = DAYS, lines: int = 20) -> Path:
    """A plan of a few lines a day: trades of both accounts, a correction, a cancel, a repeat, a refused line; executions in two files."""
    write_cut_over(folder)
    for number, day in enumerate(days):
        rng = random.Random(number)
        rows: Rows = [
            execution(f"{day:%m%d}-{each}", day, rng.choice(("BUY", "SELL")), rng.randint(1, 9) * 10, f"{rng.randint(900, 1100) / 100:.2f}")
            for each in range(lines)
        ]
        rows[1] |= {"account_code": "F1", "security_code": "BBB", "side": "SELL_SHORT"}
        rows[2] |= {"security_code": "TTT", "side": "BUY"}
        rows.append(rows[0] | {"action": "CORRECT", "exec_id": f"{day:%m%d}-K", "ref_exec_id": f"{day:%m%d}-0", "price": "10.75"})
        rows.append(rows[3] | {"action": "CANCEL", "exec_id": f"{day:%m%d}-X", "ref_exec_id": f"{day:%m%d}-3"})
        rows += [rows[4], execution(f"{day:%m%d}-U", day, account_code="NOBODY")]
        half = len(rows) // 2
        write_rows(folder / day.isoformat() / "execution_message_a.csv", rows[:half])
        write_rows(folder / day.isoformat() / "execution_message_b.csv", rows[half:])
        write_rows(folder / day.isoformat() / "price_message.csv", price_rows(day, f"{10 + number / 4:.2f}"))
    return folder


def days_of(plan: Path) -> list[dt.date]:
    """The business days of a plan, in order."""
    return sorted(dt.date.fromisoformat(each.name) for each in plan.iterdir() if each.is_dir() and each.name[0].isdigit())


def files_of(plan: Path, part: str) -> list[Path]:
    """The files of a day, or of the cut-over, in order of name."""
    return sorted((plan / part).iterdir())


def new_book(path: Path, plan: Path) -> Path:
    """An empty book with the plan's firm."""
    firm = plan / "firm.toml"
    book = init_book(path, "operator", utc_now(), firm.read_text(encoding="utf-8")) if firm.exists() else init_book(path, "operator", utc_now())
    book.close()
    return path


Order = Callable[[list[Path]], list[Path]]


def play(path: Path, plan: Path, order: Order = list, said: Callable[[str], None] = lambda _: None) -> None:
    """Take a book through the plan from wherever it stands; `order` arranges each day's files, `said` is told of every small step."""
    with open_book(path, write=True, actor="operator", command="play") as book:
        for day in days_of(plan):
            if day not in book.state.closed_days:
                _play_day(book, plan, day, order, said)


def _play_day(book: Book, plan: Path, day: dt.date, order: Order, said: Callable[[str], None]) -> None:
    if book.state.cut_over is None:
        _load_all(book, order(files_of(plan, "cut-over")), said)
    if book.state.open_day != day:
        open_day(book, day, utc_now, lambda step, *_: said(step.name))
    _load_all(book, order(files_of(plan, day.isoformat())), said)
    run_day(book, utc_now, lambda step, *_: said(step.name))
    said("run")
    close_day(book, utc_now, lambda step, *_: said(step.name))
    said("closed")


def _load_all(book: Book, files: list[Path], said: Callable[[str], None]) -> None:
    finish_loads(book)
    for file in files:
        load(book, file, utc_now)
        said(file.name)


def played(path: Path, plan: Path, order: Order = list) -> Path:
    """A new book taken through the plan."""
    play(new_book(path, plan), plan, order)
    return path


def digests(path: Path) -> dict[str, dict[str, str]]:
    """The digest of every table of every sealed close, as the journal holds them."""
    with open_book(path) as book:
        sealed = [entry for kind in (Kind.CUT_OVER, Kind.DAY_SEAL) for entry in book.reader.entries(kind=kind)]
        return {str(entry.facts["day"]): sealed_digests(entry) for entry in sealed}


def rows_of(path: Path, table: str, day: dt.date) -> list[dict[str, Any]]:
    """The rows of a table on a day."""
    with open_book(path) as book, control.calculator(book) as store:
        found = reading.batches(book, store, reading.Question(table, day))
        return [row for batch in found for row in batch.to_pylist()]


def main(arguments: list[str]) -> None:
    """`python -m tests.faults.small_day BOOK PLAN [short]`: play, saying each small step on a line."""
    book, plan, *how = arguments
    if "short" in how:
        use_short_line()
    play(Path(book), Path(plan), said=lambda step: print(step, flush=True))


if __name__ == "__main__":
    main(sys.argv[1:])
