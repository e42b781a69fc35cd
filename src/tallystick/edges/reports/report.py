"""What a report is: its name on the command line, the family it belongs to, its title, and the function that makes its page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tallystick.edges.print.document import Document
from tallystick.edges.reports.day import ReportDay


@dataclass(frozen=True)
class Report:
    """One report: `name` as it is asked for, `family` (Management, Compliance, FinOp or Risk), `title`, `builder` of its page."""

    name: str
    family: str
    title: str
    builder: Callable[[ReportDay], Document]
