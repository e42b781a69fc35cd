"""Plain executions of a block to typed columns: the fast way. A line that is not clean in every field is left to the exact way.

Holds    what is accepted here is equal to what the exact way gives (property test)
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pyarrow as pa

from tallystick.edges.messages.fix.keys import Bytes, Flags
from tallystick.edges.messages.fix.kinds import CAPACITIES, IGNORED, capture_action, report_action
from tallystick.edges.messages.fix.picked import Anything, Columns, Picked, constant, named, taken, text_scalar
from tallystick.edges.messages.fix.plain_days import trade_days
from tallystick.edges.messages.fix.plain_numbers import trade_numbers
from tallystick.edges.messages.fix.plain_security import pick_security
from tallystick.edges.messages.fix.settings import FixSettings

ACTIONS = ("NEW", "CORRECT", "CANCEL", IGNORED)
UNDECIDED = len(ACTIONS)
REPORT_LETTERS = b"\x00" + b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
CAPTURE_LETTERS = b"\x00" + b"0123456789FGH"


def actions(picked: Picked) -> Bytes:
    """Place of each line's action in `ACTIONS` (IGNORED for no trade), `UNDECIDED` where the exact way must look."""
    report = _report_actions()[picked.letter(20), picked.letter(150)]
    decided: Bytes = np.where(picked.letter(35) == ord("8"), report, np.uint8(ACTIONS.index(IGNORED)))
    captures = np.flatnonzero(picked.captures)
    places = (_places(CAPTURE_LETTERS)[picked.letter(tag)[captures]] for tag in (487, 856, 150))
    decided[captures] = _capture_actions()[tuple(places)]
    return decided


@lru_cache(maxsize=1)
def _report_actions() -> Bytes:
    table = np.full((256, 256), UNDECIDED, np.uint8)
    for trans in REPORT_LETTERS:
        for kind in REPORT_LETTERS:
            table[trans, kind] = _place(report_action(_letter(trans), _letter(kind)))
    return table


@lru_cache(maxsize=1)
def _capture_actions() -> Bytes:
    size = len(CAPTURE_LETTERS)
    table = np.full((size + 1, size + 1, size + 1), UNDECIDED, np.uint8)
    for one, trans in enumerate(CAPTURE_LETTERS):
        for two, report in enumerate(CAPTURE_LETTERS):
            for three, kind in enumerate(CAPTURE_LETTERS):
                table[one, two, three] = _place(capture_action(_letter(trans), _letter(report), _letter(kind)))
    return table


@lru_cache(maxsize=4)
def _places(letters: bytes) -> Bytes:
    places = np.full(256, len(letters), np.uint8)
    places[list(letters)] = range(len(letters))
    return places


def _letter(byte: int) -> str | None:
    return chr(byte) if byte else None


def _place(action: str | None) -> int:
    return UNDECIDED if action is None else ACTIONS.index(action)


def execution_columns(picked: Picked, decided: Bytes, texts: pa.StringArray, settings: FixSettings) -> tuple[Columns, Flags]:
    """Business columns of these lines (actions NEW, CORRECT and CANCEL only) and which lines are clean."""
    capture = picked.captures
    exec_ids = np.where(capture, picked.ranks(571), picked.ranks(17)).astype(np.int32)
    references = np.where(capture, picked.ranks(572), picked.ranks(19)).astype(np.int32)
    clean = (exec_ids >= 0) & ((references >= 0) | (decided == ACTIONS.index("NEW"))) & _no_groups(picked)
    columns: Columns = {
        "sender": _text(picked, texts, 49, None) if settings.sender is None else constant(settings.sender, len(picked)),
        "chain": named(("EXECUTION", "CAPTURE_REPORT"), capture.astype(np.int8)),
        "action": named(ACTIONS, decided),
        "exec_id": taken(texts, exec_ids),
        "ref_exec_id": taken(texts, references),
        "cross_reference": taken(texts, picked.ranks(settings.cross_reference_tag)),
        "street_reference": taken(texts, picked.ranks(settings.street_reference_tag)),
        "account_code": _text(picked, texts, settings.account_tag, settings.default_account),
        "side_code": taken(texts, picked.ranks(54)),
        "currency": _text(picked, texts, 15, settings.default_currency),
        "venue": taken(texts, picked.ranks(30)),
        "capacity": _capacity(picked),
    }
    if settings.sender is None:
        clean &= picked.has(49)
    if settings.default_account is None:
        clean &= picked.has(settings.account_tag)
    clean &= pick_security(picked, texts, settings, columns)
    clean &= trade_numbers(picked, decided == ACTIONS.index("CANCEL"), settings, columns)
    clean &= trade_days(picked, settings, columns)
    return columns, clean


def _no_groups(picked: Picked) -> Flags:
    """One side, at most one fee: several entries of a group are for the exact way."""
    sides, fees = picked.letter(552), picked.letter(136)
    plain: Flags = np.isin(sides, (0, ord("1"))) & np.where(picked.has(137), fees == ord("1"), fees == 0)
    return plain


def _text(picked: Picked, texts: pa.StringArray, tag: int, default: str | None) -> Anything:
    found = taken(texts, picked.ranks(tag))
    return found if default is None or not found.null_count else found.fill_null(text_scalar(default))


def _capacity(picked: Picked) -> Anything:
    names = ("A", "P", "R", None)
    places = np.full(len(picked), 3, np.int8)
    for tag, mapping in reversed(list(CAPACITIES.items())):
        table = np.full(256, 3, np.int8)
        for letter, capacity in mapping.items():
            table[ord(letter)] = names.index(capacity)
        found = table[picked.letter(tag)]
        places = np.where(found < 3, found, places)
    return named(names, places)
