"""semt.044: cash penalties of one or more days.

Row      one `stated_penalty` an element PnltyDtls
Units    amount + credited to us, − debited; rate as a fraction a day; a reference price a share, or per cent as a fraction
Holds    the sums a statement repeats by counterparty are written as the sum of their rows, and not read
Source   ISO 20022 semt.044.001.01; reports.md; venues.md 10.3

Where a penalty covers several days (several ClctnData), date, security, price and rate are those of the first, the amount is that of all. The quantity is
the posting's of the transaction, else the shortfall of the net movement, which is where it is written.

Reason codes: MISSING_ELEMENT, BAD_CODE.
"""

from __future__ import annotations

from typing import Any

from tallystick.edges.messages.mx.layout import Group, Item, Layout, Says, Total
from tallystick.edges.messages.mx.layout.amounts import QUANTITY_ALONE, RATE, SECURITY, Price, SignedMoney
from tallystick.edges.messages.mx.layout.form import Row
from tallystick.edges.messages.mx.layout.texts import CODE, DATE, PARTY, PLAIN_DATE, REFERENCE, Text
from tallystick.edges.messages.mx.layouts.transactions import ACCOUNT
from tallystick.edges.messages.mx.vectors import Vectors
from tallystick.model.contract import Kind
from tallystick.model.message_tables import STATED_PENALTY

AMOUNT = SignedMoney(Kind.PRICE, "CdtDbt")
DETAIL = Group(
    "PnltyDtls",
    (
        Item("Id/MktInfrstrctrId", ("penalty_reference",), REFERENCE, needed=True, also=("Id/Id",)),
        Item("Tp", ("penalty_kind",), Text(4), needed=True),
        Group("Sts", (Item("Sts", ("penalty_state",), CODE, owed=True), Item("Rsn/Rsn", ("status_reason",), CODE))),
        Item("CmptdAmt", ("amount", "currency"), AMOUNT, needed=True),
        Group(
            "ClctnData",
            (
                Item("Dt", ("penalty_date",), PLAIN_DATE, owed=True),
                Group(
                    "FinInstrmAttrbts",
                    (
                        Item("Id", ("security_code", "security_code_kind"), SECURITY, needed=True),
                        Item("PricData", ("price",), Price(typed=False, decimals=5)),
                        Item("SctiesPnltyRateData/Rate", ("penalty_rate",), RATE),
                    ),
                ),
            ),
        ),
        Group(
            "RltdTx",
            (
                Item("Ref/AcctOwnrTxId", ("our_reference",), REFERENCE, owed=True),
                Item("TxDtls/SfkpgAcct/Id", ("account_code",), REFERENCE, read_only=True),
                Item("NetMvmntDtls/SctiesShrtfll", ("quantity",), QUANTITY_ALONE),
                Item("TxDtls/PstngQty", ("quantity",), QUANTITY_ALONE, read_only=True),
            ),
        ),
    ),
    row=True,
)


def _complete(columns: dict[str, Any], vectors: Vectors) -> None:
    vectors.need("account or party", columns["account_code"])
    vectors.need("date of the penalty", columns["penalty_date"])


def _prepare(row: Row) -> Row:
    return {**row, "_currency": row.get("currency")}


PENALTY = Layout(
    "semt.044",
    "SctiesTxPnltiesRpt",
    STATED_PENALTY,
    (
        Says("RptPgntn", "<PgNb>1</PgNb><LastPgInd>true</LastPgInd>"),
        Group(
            "RptGnlDtls",
            (
                Item("RptId", ("statement_reference",), REFERENCE, needed=True),
                Item("RptDt", ("penalty_date",), DATE, also=("RptPrd",), read_only=True),
                Says("Frqcy", "<Cd>DAIL</Cd>"),
                Says("UpdTp", "<Cd>COMP</Cd>"),
                Says("ActvtyInd", "true"),
            ),
        ),
        ACCOUNT,
        Says("AcctSvcr", "<Id><AnyBIC>{sender}</AnyBIC></Id>"),
        Group(
            "Pnlty",
            (
                Item("Ccy", ("_currency",), Text(3), owed=True),
                Item("Dt", ("penalty_date",), DATE, read_only=True),
                Item("PtyId/Id/Id", ("_party",), PARTY, read_only=True),
                Says("PtyId", "<Id><Id><AnyBIC>{receiver}</AnyBIC></Id></Id>"),
                Group(
                    "PnltyPerCtrPty",
                    (
                        Item("PtyId/Id/Id", ("counterparty",), PARTY, owed=True),
                        Total("AggtdNetAmt", ("amount", "currency"), AMOUNT),
                        DETAIL,
                    ),
                ),
            ),
        ),
    ),
    complete=_complete,
    prepare=_prepare,
    reference="statement_reference",
    may_be_empty=True,
)
