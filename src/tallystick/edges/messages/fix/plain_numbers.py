"""Side, quantity, price and stated money of plain executions, in whole units of their scale."""

from __future__ import annotations

import numpy as np

from tallystick.edges.messages.fix.digits import Whole, decimals
from tallystick.edges.messages.fix.keys import Flags
from tallystick.edges.messages.fix.picked import Columns, Picked, decimal_array, named
from tallystick.edges.messages.fix.settings import FixSettings


def trade_numbers(picked: Picked, cancel: Flags, settings: FixSettings, columns: Columns) -> Flags:
    """Adds side, quantity, price and money to the columns; which lines are clean (a zero price of a cancel says nothing: exact way)."""
    sides, clean = _sides(picked, settings, columns)
    quantity, proper_quantity = _units(picked, 32, 6)
    price, proper_price = _units(picked, 31, 8)
    clean &= picked.has(32) & proper_quantity & (quantity > 0) & picked.has(31) & proper_price & (price >= 0) & ~(cancel & (price == 0))
    columns["quantity"] = decimal_array(quantity, picked.has(32), 18, 6)
    columns["price"] = decimal_array(price, picked.has(31), 18, 8)
    return clean & _money(picked, sides, columns)


def _sides(picked: Picked, settings: FixSettings, columns: Columns) -> tuple[Flags, Flags]:
    names = [*dict.fromkeys(settings.sides.values()), None]
    table = np.full(256, len(names) - 1, np.int8)
    for code, side in settings.sides.items():
        if len(code) == 1 and code.isascii():
            table[ord(code)] = names.index(side)
    places = table[picked.letter(54)]
    columns["side"] = named(names, places)
    bought: Flags = places == (names.index("BUY") if "BUY" in names else -1)
    return bought, places < len(names) - 1


def _units(picked: Picked, tag: int, scale: int) -> tuple[Whole, Flags]:
    starts, ends = picked.bounds(picked.ranks(tag))
    return decimals(picked.scanned.buffer, picked.scanned.words, starts, ends, scale)


def _money(picked: Picked, bought: Flags, columns: Columns) -> Flags:
    clean: Flags = np.ones(len(picked), np.bool_)
    for name, tag in (("stated_commission", 12), ("stated_tax", 137), ("stated_net_money", 118)):
        present = picked.has(tag)
        if not present.any():
            continue
        units, proper = _units(picked, tag, 8)
        clean &= proper | ~present
        counted = present & ((picked.letter(13) == 0) | (picked.letter(13) == ord("3"))) if tag == 12 else present
        columns[name] = decimal_array(np.where(bought | (tag != 118), -units, units), counted, 18, 8)
    return clean
