"""Statement of holdings semt.002, all versions and the subset 002.xx: one row for each balance of a security.

Reads    one element BalForAcct or BalForSubAcct (BalanceForAccount in the oldest) and the statement around it
Writes   `stated_position`: AggtBal as TOTAL, AvlblBal as FREE, BalBrkdwn as PLEDGED, LOANED, BORROWED or PENDING
Units    units or face amount, + long (SHOR is negative; a pending delivery is −); price a unit, a rate as 1/100
Source   ISO 20022 semt.002.001.02 to 001.12, semt.002.002.03

NotAvlblBal is TOTAL less FREE and has no row of its own; where they contradict each other a remark says so. Balances by place of
safekeeping repeat the balance: counted in a remark. Of face amount and amortised value the face amount is read.

Reason codes: MISSING_ELEMENT, BAD_SECURITY, BAD_DATE, BAD_FIGURE, UNREAD_BALANCE_KIND, UNREAD_QUANTITY_TYPE.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from lxml import etree

from tallystick.edges.messages.mt.holdings import OWED_BY_US, SUB_BALANCE_KINDS
from tallystick.edges.messages.mt.rows import Place, Rows, Unreadable
from tallystick.edges.messages.mx.elements import anywhere, date, figure, find, find_all, local, source_text, text
from tallystick.edges.messages.mx.layout.amounts import SCHEMES
from tallystick.model.landing import STATED_POSITION

HOLDINGS = frozenset(["BalForAcct", "BalForSubAcct", "BalanceForAccount", "BalanceForSubAccount"])
TOTAL, FREE, REST = "AggtBal|AggregateBalance", "AvlblBal|AvailableBalance", "NotAvlblBal|NotAvailableBalance"
_ACCOUNT = "SfkpgAcct|SafekeepingAccount/Id|Identification"
_STATEMENT = "StmtGnlDtls|StatementGeneralDetails"


@dataclass
class HoldingsReader:
    """Reads holdings into `rows`; `place` gives the next element's number."""

    source: str
    rows: Rows
    place: Callable[[], Place]

    def read(self, element: etree._Element) -> None:
        """Read the balances of one security."""
        shared, problem = self._shared(element)
        balances = list(_balances(element))
        for balance, kind in balances:
            self._read_balance(balance, kind, shared, problem)
        if not balances:
            missing = problem or Unreadable("MISSING_ELEMENT", "found no AggtBal (balance) of the security, expected one")
            self.rows.add(STATED_POSITION, self.place(), shared, source_text(element), missing)
        self._remark(element, shared)

    def _shared(self, element: etree._Element) -> tuple[dict[str, object], Unreadable | None]:
        report = next(each for each in element.iterancestors() if find(each, _STATEMENT) is not None or each.getparent() is None)
        sub_account = element.getparent() if local(element).startswith(("BalForSub", "BalanceForSub")) else None
        account = text(sub_account, _ACCOUNT) or text(report, _ACCOUNT)
        values: dict[str, object] = {"statement_source": self.source, "account_code": account}
        try:
            values["statement_date"] = date(find(report, f"{_STATEMENT}/StmtDtTm|StatementDateTime"), "StmtGnlDtls/StmtDtTm")
            if account is None:
                raise Unreadable("MISSING_ELEMENT", "found no SfkpgAcct/Id (account), expected one")
            values["security_code"], values["security_code_kind"] = _security(find(element, "FinInstrmId|FinancialInstrumentIdentification"))
            values |= _price(find(element, "PricDtls|PriceDetails"))
        except Unreadable as unreadable:
            return values, unreadable
        return values, None

    def _read_balance(self, balance: etree._Element, kind: str | None, shared: dict[str, object], problem: Unreadable | None) -> None:
        code = text(balance, "SubBalTp|SubBalanceType/Cd|Code") or ""
        values = {**shared, "balance_kind": kind}
        try:
            values["quantity"] = -_quantity(balance) if code in OWED_BY_US else _quantity(balance)
            if kind is None:
                raise Unreadable("UNREAD_BALANCE_KIND", f"BalBrkdwn: found {code[:20] or 'no code'}, expected one of {', '.join(SUB_BALANCE_KINDS)}")
        except Unreadable as unreadable:
            problem = problem or unreadable
        self.rows.add(STATED_POSITION, self.place(), values, source_text(balance), problem)

    def _remark(self, element: etree._Element, shared: dict[str, object]) -> None:
        code = shared.get("security_code", "a security")
        stated = [each for each in (find(element, name) for name in (TOTAL, FREE, REST)) if each is not None]
        try:
            total, free, rest = [_quantity(each) for each in stated] if len(stated) == 3 else [Decimal(0)] * 3
        except Unreadable:
            return
        if total != free + rest:
            self.rows.remarks.append(f"{code}: total {total} is not available {free} + not available {rest}")
        if places := len(find_all(element, "BalAtSfkpgPlc|BalanceAtSafekeepingPlace")):
            self.rows.remarks.append(f"{code}: balances by place of safekeeping not read: {places}")


def _balances(element: etree._Element) -> Iterator[tuple[etree._Element, str | None]]:
    for name, kind in ((TOTAL, "TOTAL"), (FREE, "FREE")):
        for each in find_all(element, name):
            yield each, kind
    for each in find_all(element, "BalBrkdwn|BalanceBreakdown"):
        yield each, SUB_BALANCE_KINDS.get(text(each, "SubBalTp|SubBalanceType/Cd|Code") or "")


def _security(element: etree._Element | None) -> tuple[str, str]:
    isin = text(anywhere(element, "ISIN"))
    if isin:
        return isin, "ISIN"
    other = anywhere(element, "OthrId|OtherIdentification")
    code = text(other, "Id|Identification")
    source = find(other, "Tp|IdentificationSource|IdSrc")
    scheme = text(source, "Cd|Domestic|Dmst|Prtry|Proprietary") or ""
    if code is None or scheme not in SCHEMES:
        known = ", ".join(SCHEMES)
        raise Unreadable("BAD_SECURITY", f"FinInstrmId: found {code or 'no code'} of {scheme[:20] or 'no scheme'}, expected an ISIN or a code of {known}")
    return code, SCHEMES[scheme]


def _quantity(balance: etree._Element) -> Decimal:
    read = anywhere(balance, "Unit") if anywhere(balance, "Unit") is not None else anywhere(balance, "FaceAmt|FaceAmount")
    if read is None and anywhere(balance, "AmtsdVal|AmortisedValue|DgtlTknUnit") is not None:
        raise Unreadable("UNREAD_QUANTITY_TYPE", f"{local(balance)}: found another type of quantity, expected Unit or FaceAmt")
    size = figure(read, f"{local(balance)} quantity")
    short = text(balance, "ShrtLngInd|ShortLongIndicator") or text(anywhere(balance, "ShrtLngInd|ShortLongIndicator"))
    return -size if short == "SHOR" else size


def _price(element: etree._Element | None) -> dict[str, object]:
    value = find(element, "Val|Value")
    amount = anywhere(value, "Amt|Amount")
    rate = anywhere(value, "Rate")
    if amount is not None:
        return {"price": figure(amount, "PricDtls/Val/Amt"), "currency": amount.get("Ccy") or amount.get("Currency")}
    return {"price": figure(rate, "PricDtls/Val/Rate") / 100} if rate is not None else {}
