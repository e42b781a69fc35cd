"""One block of a log to landing rows: plain lines the fast way, all others the exact way.

Holds    every line that is not blank gives at least one row; a capture report with several sides gives one a side
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tallystick.edges.messages.fix.blocks import Block
from tallystick.edges.messages.fix.columns import ACTIONS, actions, execution_columns
from tallystick.edges.messages.fix.exact import Line, exact_rows, spoken_rows
from tallystick.edges.messages.fix.frame import CARET_A, SOH
from tallystick.edges.messages.fix.keys import Bytes, Flags, Places, tag_table
from tallystick.edges.messages.fix.kinds import IGNORED
from tallystick.edges.messages.fix.own_lines import carries_nothing
from tallystick.edges.messages.fix.picked import Anything, Columns, Picked, constant, flag_array, taken, text_scalar, value_texts
from tallystick.edges.messages.fix.places import Lines, lines_of
from tallystick.edges.messages.fix.recognise import separator_of
from tallystick.edges.messages.fix.said_layouts import BY_TYPE
from tallystick.edges.messages.fix.said_read import Spoken
from tallystick.edges.messages.fix.scan import scan
from tallystick.edges.messages.fix.settings import FixSettings
from tallystick.edges.messages.fix.tags import taken_tags
from tallystick.edges.messages.fix.verify import proven
from tallystick.edges.messages.reading import landing_table
from tallystick.model.landing import EXECUTION_MESSAGE

IGNORED_PLACE = ACTIONS.index(IGNORED)
POST_TRADE = pa.array(list(BY_TYPE), pa.string())


@dataclass(frozen=True)
class Part:
    """Executions of some lines, how many lines they were, how many of those were blank, and the lines that are post-trade messages."""

    table: pa.Table
    lines: int
    blank_lines: int
    spoken: tuple[list[Spoken], ...] = ()


def read_block(block: Block, file_id: str, settings: FixSettings) -> Part:
    """The landing rows of one block of whole lines."""
    separator = separator_of(block.text)
    text, byte = (block.text.replace(CARET_A, SOH), SOH[0]) if separator == CARET_A else (block.text, separator[0])
    table = tag_table(taken_tags(settings))
    scanned = scan(text, byte, table)
    lines = lines_of(block, file_id) if separator == CARET_A else Lines(block, scanned.line_starts, scanned.line_ends, file_id)
    texts = value_texts(scanned)
    plain = np.flatnonzero(scanned.plain)
    picked = Picked(scanned, plain[proven(scanned, plain, byte, table)], table)
    decided = actions(picked)
    trades, trade_lines = _trades(picked, decided, texts, lines, settings)
    ignored, ignored_lines = _ignored(picked, decided, texts, lines)
    rest = np.ones(len(lines), np.bool_)
    rest[trade_lines] = rest[ignored_lines] = False
    return _joined(block, [trades, ignored], [lines.line(int(line)) for line in np.flatnonzero(rest)], file_id, settings)


def read_block_exactly(block: Block, file_id: str, settings: FixSettings) -> Part:
    """The same rows, every line the exact way (the yardstick of the fast way)."""
    lines = lines_of(block, file_id)
    return _joined(block, [], [lines.line(line) for line in range(len(lines))], file_id, settings)


def _joined(block: Block, tables: list[pa.Table], others: Iterable[Line], file_id: str, settings: FixSettings) -> Part:
    spoken: list[list[Spoken]] = []
    rows = []
    for line in others:
        if carries_nothing(line.text):
            continue
        said = spoken_rows(line, file_id, settings)
        if said is None:
            rows.append(exact_rows(line, file_id, settings))
        else:
            spoken.append(said)
    read = sum(table.num_rows for table in tables) + len(rows) + len(spoken)
    filled = [each for each in tables if each.num_rows]
    if rows or not filled:
        filled.append(landing_table(EXECUTION_MESSAGE, [row for each in rows for row in each]))
    return Part(pa.concat_tables(filled), block.lines, block.lines - read, tuple(spoken))


def _trades(picked: Picked, decided: Bytes, texts: pa.StringArray, lines: Lines, settings: FixSettings) -> tuple[pa.Table, Places]:
    here = np.flatnonzero(decided < IGNORED_PLACE)
    trades = Picked(picked.scanned, picked.lines[here], picked.table)
    columns, clean = execution_columns(trades, decided[here], texts, settings)
    rows = _landing(lines.columns(trades.lines) | columns, len(trades))
    return (rows, trades.lines) if clean.all() else (rows.filter(flag_array(clean)), trades.lines[clean])


def _ignored(picked: Picked, decided: Bytes, texts: pa.StringArray, lines: Lines) -> tuple[pa.Table, Places]:
    here = np.flatnonzero((decided == IGNORED_PLACE) & ~picked.captures & ~_post_trade(picked, texts))
    ignored = Picked(picked.scanned, picked.lines[here], picked.table)
    columns = {"reason": constant(IGNORED, len(here)), "detail": _said(ignored, texts), "raw_text": lines.raw_texts(ignored.lines)}
    return _landing(lines.columns(ignored.lines) | columns, len(here)), ignored.lines


def _post_trade(picked: Picked, texts: pa.StringArray) -> Flags:
    """Lines that are post-trade messages, which are read the exact way."""
    kinds: Anything = taken(texts, picked.ranks(35))
    found: Flags = pc.is_in(kinds, value_set=POST_TRADE).to_numpy(zero_copy_only=False)
    return found


def _said(ignored: Picked, texts: pa.StringArray) -> Anything:
    """What the message is: `MsgType D`, or for a report also its ExecTransType and ExecType."""
    report = ignored.letter(35) == ord("8")
    said: Anything = _joined_text("MsgType ", taken(texts, ignored.ranks(35)))
    for name, tag in ((", ExecTransType ", 20), (", ExecType ", 150)):
        value: Anything = taken(texts, ignored.ranks(tag))
        said = pc.if_else(flag_array(report), _joined_text(said, name, value.fill_null(text_scalar("-"))), said)
    return said


def _joined_text(*parts: str | Anything) -> Anything:
    given = [text_scalar(part) if isinstance(part, str) else part for part in (*parts, "")]
    join: Anything = pc.binary_join_element_wise(*given)
    return join


def _landing(columns: Columns, rows: int) -> pa.Table:
    schema = EXECUTION_MESSAGE.arrow
    return pa.table([columns[field.name] if field.name in columns else pa.nulls(rows, field.type) for field in schema], schema=schema)
