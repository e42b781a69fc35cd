"""Rows for the sample schema: one small day of a made-up broker's old system, with seeded mistakes, as SQL on standard output.

    python examples/foreign_schema/make_day.py | psql …

The same seed gives the same text. What is wrong on purpose is in `MISTAKES`; everything else agrees with what Tallystick makes of the day.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator

DAY, EVE, NEXT = 20261110, 20261109, 20261112
"""The day, the last close before it, and the settlement day of its trades (the 11th is a bank holiday)."""
SECURITIES = (
    ("HARBOR", "*", "USHARBOUR01", "Harbour Tools Inc", 105000),
    ("LAKE", "*", "USLAKESIDE1", "Lakeside Foods Inc", 101000),
    ("PINE", "A", "USPINEWOOD1", "Pinewood Paper Inc", 201000),
    ("RIDGE", "B", "USRIDGELIN1", "Ridgeline Energy Inc", 48750),
)
"""Issuer, series, ISIN without its check digit, name, last close in ten-thousandths."""

CUSTOMERS = tuple((1 + place % 2, 1000 + place) for place in range(1, 7))
HOUSE = (9, 1)
LOT_SHARES, CASH_CENTS, BANK_CENTS = 1000, 50_000_000, 400_000_000

MISTAKES = {
    "operaciones": "3: the amount of one is a cent too high, of one a hundred times too small; one has the side X",
    "posiciones": "3: one is left out, one has the other sign, one is of an account that holds nothing",
    "saldos": "2: one is a hundred times too large, one a cent too low",
}
"""By table, the rows of the old system that are wrong on purpose."""


def main() -> None:
    """Write the rows."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seed", type=int, default=20261110)
    parser.add_argument("--trades", type=int, default=40)
    asked = parser.parse_args()
    sys.stdout.write("\n".join(statements(asked.seed, asked.trades)) + "\n")


def statements(seed: int = 20261110, trades: int = 40) -> Iterator[str]:
    """The insert statements, in an order that the foreign keys allow."""
    rows = make_rows(seed, trades)
    for table, lines in rows.items():
        for line in lines:
            yield f"insert into viejo.{table} values ({', '.join(map(written, line))});"


def written(value: object) -> str:
    """A value as SQL."""
    if value is None:
        return "null"
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"


def make_rows(seed: int, trades: int) -> dict[str, list[tuple[object, ...]]]:
    """The rows by table."""
    choose = random.Random(seed)  # noqa: S311 - a sample, the same for the same seed
    made = [_operation(choose, folio) for folio in range(1, trades + 1)]
    rows: dict[str, list[tuple[object, ...]]] = {
        "valores": [(issuer, series, "1I", with_check_digit(isin), name, "USD", "N", 50_000_000) for issuer, series, isin, name, _ in SECURITIES],
        "cuentas": [(branch, number, f"Cliente {number}", "C", "E", "N", "T1") for branch, number in CUSTOMERS],
        "operaciones": made,
        "precios": [(day, issuer, series, f"{close / 10000:.4f}", "USD", "CIERRE") for day in (EVE, DAY) for issuer, series, _, _, close in SECURITIES],
        "movimientos_efectivo": [(DAY, 1, *CUSTOMERS[0], "D", 250_000, "USD", "SETTLEMENT", "transferencia")],
        "apertura": _opening(),
        "posiciones": _positions(made),
        "saldos": _balances(made),
        "bitacora": [],
    }
    rows["cuentas"].append((*HOUSE, "Posición propia", "P", "I", "N", "NINGUNA"))
    _make_mistakes(rows)
    return rows


def _operation(choose: random.Random, folio: int) -> tuple[object, ...]:
    """One purchase by a customer (the house sells nothing, so that the old system owes nobody a fee it does not know)."""
    branch, number = choose.choice(CUSTOMERS)
    issuer, series, _, _, close = choose.choice(SECURITIES)
    shares = choose.randrange(100, 2000, 100)
    price = close + choose.randrange(-500, 500, 25)
    time = f"2026-11-10 {choose.randrange(8, 14):02d}:{choose.randrange(60):02d}:{choose.randrange(60):02d}"
    commission = max(100, shares // 2)
    return (DAY, folio, branch, number, issuer, series, "C", shares, price, shares * price // 100, commission, time, NEXT, "USD", "A", "mesa1")


def _opening() -> list[tuple[object, ...]]:
    lots = [("L", f"{branch}-{number}", None, *SECURITIES[0][:2], LOT_SHARES, 900_000, EVE, "USD") for branch, number in CUSTOMERS]
    held = [("D", "00000901", None, *SECURITIES[0][:2], LOT_SHARES * len(CUSTOMERS), None, None, "USD")]
    cash = [("E", f"{branch}-{number}", None, None, None, None, CASH_CENTS, None, "USD") for branch, number in CUSTOMERS]
    owned = CASH_CENTS * len(CUSTOMERS) - BANK_CENTS
    ledger = [("M", "SETTLEMENT", "1015", None, None, None, BANK_CENTS, None, "USD"), ("M", None, "3010", None, None, None, owned, None, "USD")]
    return [(line, *row) for line, row in enumerate((*lots, *held, *cash, *ledger), 1)]


def _positions(made: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    held: dict[tuple[object, ...], int] = {(*each, *SECURITIES[0][:2]): LOT_SHARES for each in CUSTOMERS}
    for row in made:
        held[row[2:6]] = held.get(row[2:6], 0) + int(str(row[7]))
    return [(DAY, *key, shares) for key, shares in sorted(held.items(), key=str)]


def _balances(made: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    cash: dict[tuple[object, ...], int] = dict.fromkeys(CUSTOMERS, CASH_CENTS)
    cash[CUSTOMERS[0]] += 250_000
    for row in made:
        cash[row[2:4]] -= int(str(row[9])) + int(str(row[10]))
    return [(DAY, *key, "USD", cents) for key, cents in sorted(cash.items(), key=str)]


def _make_mistakes(rows: dict[str, list[tuple[object, ...]]]) -> None:
    """`MISTAKES`, after everything that agrees was made of the right rows."""
    operations, positions, balances = rows["operaciones"], rows["posiciones"], rows["saldos"]
    operations[2] = _changed(operations[2], 9, int(str(operations[2][9])) + 1)
    operations[4] = _changed(operations[4], 9, int(str(operations[4][9])) // 100)
    operations.append(_changed(_changed(operations[0], 1, len(operations) + 1), 6, "X"))
    operations.append(_changed(_changed(operations[0], 1, len(operations) + 1), 14, "B"))
    operations.append(_changed(_changed(operations[0], 0, EVE), 1, 1))
    del positions[1]
    positions[3] = _changed(positions[3], 5, -int(str(positions[3][5])))
    positions.append((DAY, *HOUSE, *SECURITIES[3][:2], 77))
    balances[1] = _changed(balances[1], 4, int(str(balances[1][4])) * 100)
    balances[2] = _changed(balances[2], 4, int(str(balances[2][4])) - 1)


def _changed(row: tuple[object, ...], place: int, value: object) -> tuple[object, ...]:
    return (*row[:place], value, *row[place + 1 :])


def with_check_digit(isin: str) -> str:
    """An ISIN with its check digit (ISO 6166)."""
    digits = "".join(str(int(each, 36)) for each in isin)
    total = sum(sum(map(int, str(int(digit) * (2 - place % 2)))) for place, digit in enumerate(reversed(digits)))
    return f"{isin}{-total % 10}"


if __name__ == "__main__":
    main()
