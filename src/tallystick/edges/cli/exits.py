"""Which exit code each named error has (design, section 5). An error that is not here is a defect and shows its trace."""

from __future__ import annotations

DONE = 0
EXCEPTIONS_OPEN = 1
USAGE = 2
REFUSED = 3
STORE = 4
INTEGRITY = 5


def exit_code_of(error: BaseException) -> int | None:
    """The exit code of a named error; None for a defect."""
    import sqlite3

    import duckdb

    from tallystick.day.approved_change import ChangeRefused
    from tallystick.day.checks import IntegrityViolated
    from tallystick.day.control import CutOverRefused
    from tallystick.day.firm_file import FirmFileWrong
    from tallystick.day.read import UnknownTable, WrongCondition
    from tallystick.day.state import DayRefused
    from tallystick.edges.adjustment_legs import AdjustmentRefused
    from tallystick.edges.cli.console import UsageWrong
    from tallystick.edges.live.port import EngineMissing
    from tallystick.edges.messages.reading import FileRefused
    from tallystick.edges.messages.tabular import ProfileError
    from tallystick.edges.print.report_files import FormatUnknown
    from tallystick.edges.reports.files import ReportUnknown
    from tallystick.guard.residency_policy import PolicyWrong
    from tallystick.guard.way_out import WayRefused
    from tallystick.journal.errors import JournalDamaged, JournalError, JournalExists, SourceUnreadable
    from tallystick.lineage.column_graph import UnknownColumn
    from tallystick.lineage.find_row import UnknownKey
    from tallystick.lineage.impact_target import UnknownTarget
    from tallystick.rules import RuleError
    from tallystick.stores.address import StoreAddressWrong
    from tallystick.stores.snapshot import SnapshotTorn

    wrong_book = (DayRefused, StoreAddressWrong, FirmFileWrong, JournalExists)
    asked_wrong = (
        UsageWrong,
        RuleError,
        UnknownTable,
        UnknownColumn,
        WrongCondition,
        UnknownKey,
        UnknownTarget,
        ChangeRefused,
        AdjustmentRefused,
        ReportUnknown,
        EngineMissing,
        FormatUnknown,
        PolicyWrong,
        WayRefused,
    )
    codes: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], int], ...] = (
        ((IntegrityViolated, JournalDamaged, SnapshotTorn), INTEGRITY),
        ((FileRefused, CutOverRefused, ProfileError, SourceUnreadable), REFUSED),
        ((*wrong_book, *asked_wrong), USAGE),
        ((JournalError, OSError, sqlite3.Error, duckdb.IOException, duckdb.OutOfMemoryException), STORE),
    )
    return next((code for kinds, code in codes if isinstance(error, kinds)), None)
