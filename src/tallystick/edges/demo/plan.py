"""What the demo has made: where the files are, in which order they are loaded, and every trouble that was put into them on purpose."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Trouble:
    """One trouble put in on purpose, and how it must come out.

    `table` and `code`: the table in which it shows and the code it shows there: `execution.reason`, `depository_activity.reason`,
    `settlement.reason`, `cash_movement.reason`, `loan_event.reason`, `stopped_execution.reason`, `trade.entry` (REVERSAL of an earlier day's
    trade) or `recon_break.break_type`. `subject`: execution id, depository reference, loan event, security or bank reference it is about.
    `file_name` and `line_number` (from 1; 0 when no single line has it): where it stands.
    """

    business_date: dt.date
    table: str
    code: str
    subject: str
    sentence: str
    file_name: str = ""
    line_number: int = 0


@dataclass(frozen=True)
class DemoPlan:
    """A made demo: its folder, the firm's settings, the files of the cut-over and of each day in load order, and the seeded troubles."""

    folder: Path
    firm_file: Path
    cut_over_date: dt.date
    cut_over_files: tuple[Path, ...]
    days: tuple[dt.date, ...]
    files: Mapping[dt.date, tuple[Path, ...]]
    troubles: tuple[Trouble, ...]
    executions: int
