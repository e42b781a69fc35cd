"""The reports of a day in four families, each a function of the day's tables: the same run prints the same bytes.

Reads    the tables of one business day through `day.read`, never a clock
Writes   documents for the printing room, and their files
"""

from tallystick.edges.reports.catalogue import REPORTS
from tallystick.edges.reports.day import NothingRan
from tallystick.edges.reports.files import ReportUnknown, build_report, print_reports
from tallystick.edges.reports.report import Report

__all__ = ["REPORTS", "NothingRan", "Report", "ReportUnknown", "build_report", "print_reports"]
