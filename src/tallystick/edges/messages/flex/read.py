"""Read a Flex statement file: every element becomes rows, or is counted and named as not read.

Lines are elements, numbered from 1 in the order in which they end; an element that states several facts (a cash report, an
exchange of currency) takes a number for each. Rows and lines of form add up to lines read.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tallystick.edges.messages.flex.cash import cash_transaction, sales_tax
from tallystick.edges.messages.flex.cash_report import cash_report_currency, difference
from tallystick.edges.messages.flex.chains import resolve_chains
from tallystick.edges.messages.flex.corporate_action import corporate_action
from tallystick.edges.messages.flex.dates import BadDate, parse_timestamp
from tallystick.edges.messages.flex.document import elements
from tallystick.edges.messages.flex.element import Element, Fact, Statement
from tallystick.edges.messages.flex.position import open_position
from tallystick.edges.messages.flex.reference import conversion_rate, security_info
from tallystick.edges.messages.flex.settings import FlexSettings
from tallystick.edges.messages.flex.trade import not_an_execution, original, trade
from tallystick.edges.messages.flex.transfer import transfer
from tallystick.edges.messages.reading import Reading, landing_table
from tallystick.model.landing import EXECUTION_MESSAGE, LANDING

if TYPE_CHECKING:
    from lxml import etree

READERS: dict[str, Callable[[Element], list[Fact]]] = {
    "Trade": trade,
    "Order": not_an_execution,
    "SymbolSummary": not_an_execution,
    "AssetSummary": not_an_execution,
    "Lot": not_an_execution,
    "WashSale": not_an_execution,
    "CashTransaction": cash_transaction,
    "SalesTax": sales_tax,
    "CorporateAction": corporate_action,
    "Transfer": transfer,
    "OpenPosition": open_position,
    "CashReportCurrency": cash_report_currency,
    "ConversionRate": conversion_rate,
    "SecurityInfo": security_info,
}
"""What reads each element that states a fact. Every other element with fields of its own is counted as not read."""

FORM = frozenset({"FlexQueryResponse", "FlexStatements", "FlexStatement", "AccountInformation"})


@dataclass
class _Progress:
    file_id: str
    settings: FlexSettings
    statement: Statement = field(default_factory=lambda: Statement(0))
    statements_announced: str | None = None
    rows: dict[str, list[dict[str, object]]] = field(default_factory=lambda: defaultdict(list))
    chains: list[tuple[dict[str, object], str | None, str | None]] = field(default_factory=list)
    unread: Counter[str] = field(default_factory=Counter)
    remarks: list[str] = field(default_factory=list)
    lines: int = 0
    lines_of_form: int = 0


def read_flex(path: Path, file_id: str, settings: FlexSettings) -> Reading:
    """All facts of a Flex statement file as landing tables (only tables that have rows).

    Raises `FileRefused` with EMPTY_FILE, HOSTILE_XML, MALFORMED_XML or NOT_FLEX. Row reasons: `reasons.ROW_REASONS`.
    `remarks` name every element that was not read with its count (`FxTransaction: 15 not read`), and what a person should know.
    """
    progress = _Progress(file_id, settings)
    for event, element in elements(path):
        _begin(progress, element) if event == "start" else _end(progress, element)
    resolve_chains(progress.chains)
    tables = {table.name: landing_table(table, progress.rows[table.name]) for table in LANDING if table.name in progress.rows}
    return Reading(tables, progress.lines, progress.lines_of_form, (*_unread(progress), *progress.remarks, *_closing(progress)))


def _begin(progress: _Progress, element: etree._Element) -> None:
    if element.tag == "FlexStatements":
        progress.statements_announced = element.get("count")
    elif element.tag == "FlexStatement":
        number = progress.statement.number + 1
        progress.statement = Statement(number, element.get("accountId"), element.get("fromDate"), element.get("toDate"), element.get("whenGenerated"))
    elif element.tag == "AccountInformation":
        progress.statement.base_currency = element.get("currency") or None


def _end(progress: _Progress, element: etree._Element) -> None:
    name = str(element.tag)
    reader = READERS.get(name)
    if reader is not None:
        _add(progress, element, reader)
        return
    progress.lines += 1
    progress.lines_of_form += 1
    if name not in FORM and element.attrib:
        progress.unread[name] += 1


def _add(progress: _Progress, element: etree._Element, reader: Callable[[Element], list[Fact]]) -> None:
    from lxml import etree

    statement = progress.statement
    fields = {str(key): str(value) for key, value in element.attrib.items()}
    read = Element(str(element.tag), fields, statement, progress.settings)
    facts = reader(read)
    raw_text = etree.tostring(element, encoding="unicode", with_tail=False)
    reason, detail = read.verdict
    for fact in facts:
        progress.lines += 1
        placed = {"file_id": progress.file_id, "line_number": progress.lines, "reason": reason, "detail": detail, "raw_text": raw_text} | fact.row
        progress.rows[fact.table.name].append(placed)
        if fact.table is EXECUTION_MESSAGE:
            _add_execution(progress, read, placed)
    _remark(progress, read)


def _add_execution(progress: _Progress, read: Element, row: dict[str, object]) -> None:
    try:
        row["sending_time"] = parse_timestamp(progress.statement.generated or "", progress.settings.slash_dates)
    except BadDate:
        row["sending_time"] = None
    if row["reason"] != "NOT_A_TRADE":
        progress.chains.append((row, read.text("transactionID"), original(read, "origTransactionID")))


def _remark(progress: _Progress, read: Element) -> None:
    own = read.text("accountId")
    if own is not None and progress.statement.account is not None and own != progress.statement.account:
        progress.remarks.append(f"line {progress.lines}: {read.name} is of another account than its statement; the element's account was taken")
    if read.name == "CashReportCurrency" and difference(read):
        progress.remarks.append(
            f"line {progress.lines}: the cash report of {read.text('currency')} does not add up, closing less opening and totals = {difference(read)}"
        )
    if read.name == "Trade" and _net_differs(read):
        progress.remarks.append(f"line {progress.lines}: netCash of the trade is not proceeds + taxes + ibCommission; the stated figures were taken")


def _net_differs(read: Element) -> bool:
    same_currency = read.text("ibCommissionCurrency") in (None, read.text("currency")) and read.text("assetCategory") not in ("CASH", "CFD", "FUT", "FOP")
    net, proceeds = read.number("netCash"), read.number("proceeds")
    if not same_currency or net is None or proceeds is None:
        return False
    return abs(net - proceeds - (read.number("taxes") or 0) - (read.number("ibCommission") or 0)) > 0


def _unread(progress: _Progress) -> list[str]:
    return [f"{name}: {count} not read" for name, count in sorted(progress.unread.items())]


def _closing(progress: _Progress) -> list[str]:
    found = progress.statement.number
    said = [] if progress.statements_announced in (None, str(found)) else [f"the file says it holds {progress.statements_announced} statements, found {found}"]
    executions, positions = progress.rows.get("execution_message", []), progress.rows.get("stated_position", [])
    for rows, advice in ((executions, "executions: tick Executions in the Flex query"), (positions, "summary positions: tick Summary in the Flex query")):
        if rows and all(row["reason"] == "NOT_A_TRADE" for row in rows):
            said.append(f"{len(rows)} rows of orders, totals or lots but no {advice}")
    return said
