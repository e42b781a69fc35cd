"""Made-up reports of one day that look like the real ones: every kind of column, chart, tone and total."""

from __future__ import annotations

import math
from datetime import date, timedelta
from decimal import Decimal as D
from typing import Any

import pyarrow as pa

from tallystick.edges.print.document import Chart, ColumnFormat, Document, Figure, Mark, Section, Series

DAY = date(2026, 11, 24)
FIRM = "Harbor & Finch Securities LLC"
MONEY = pa.decimal128(18, 2)
QUANTITY = pa.decimal128(18, 6)
PRICE = pa.decimal128(18, 8)


def table(columns: dict[str, pa.DataType], rows: list[tuple[Any, ...]]) -> pa.Table:
    schema = pa.schema([pa.field(name, kind) for name, kind in columns.items()])
    return pa.Table.from_pylist([dict(zip(columns, row, strict=True)) for row in rows], schema=schema)


def document(title: str, family: str, summary: tuple[Figure, ...], *sections: Section, footnotes: tuple[str, ...] = ()) -> Document:
    run = "7c1f09ab42de"
    return Document(
        title, FIRM, DAY, "settlement date", "2026-11-24 22:15:00 UTC", "us-equities 2026.11.1", run, family, summary, sections, footnotes, "harbor"
    )


def day_control() -> Document:
    stages = [
        ("capture", 20_412, 20_050, 118, 96, 61, 87),
        ("enrich", 20_050, 20_031, 0, 0, 19, 0),
        ("confirm", 20_031, 20_031, 0, 0, 0, 0),
        ("clear", 20_031, 20_031, 0, 0, 0, 0),
        ("settle", 1_284, 1_243, 0, 0, 41, 0),
        ("books", 86_440, 86_440, 0, 0, 0, 0),
        ("reconcile", 9_911, 9_874, 0, 0, 37, 0),
    ]
    names = ["stage", "rows_in", "accepted", "duplicate", "superseded", "rejected", "ignored"]
    counts = table({"stage": pa.string(), **{name: pa.int64() for name in names[1:]}}, stages)
    count_columns = (ColumnFormat("stage", "Stage", "text"), *(ColumnFormat(name, name.replace("_", " ").capitalize(), "count") for name in names[1:]))
    ageing = Chart(
        "bar", "Open breaks by age", ("today", "1 day", "2–3 days", "4–7 days", "8–30 days", "over 30"), (Series("breaks", (14, 9, 6, 5, 2, 1)),), "breaks"
    )
    breaks = table(
        {"age": pa.string(), "count": pa.int64(), "value": MONEY},
        [
            ("today", 14, D("182440.10")),
            ("1 day", 9, D("91022.75")),
            ("2–3 days", 6, D("40118.00")),
            ("4–7 days", 5, D("-12904.55")),
            ("8–30 days", 2, D("8300.00")),
            ("over 30", 1, D("0.00")),
        ],
    )
    history = tuple((DAY - timedelta(days=30 - n)).strftime("%m-%d") for n in range(22))
    stp = tuple(round(98.4 + 0.9 * math.sin(n / 3) + 0.01 * n, 2) for n in range(22))
    late = tuple(round(97.1 + 0.7 * math.cos(n / 4), 2) for n in range(22))
    rate = Chart("line", "Straight through, last 22 days", history, (Series("executions", stp), Series("settlements", late)), "% of rows")
    revenue = Chart(
        "stacked",
        "Revenue by source",
        ("11-17", "11-18", "11-19", "11-20", "11-23", "11-24"),
        (
            Series("commission", (D("41200"), D("38950"), D("44010"), D("39870"), D("42666"), D("45120.35"))),
            Series("trading profit", (D("12400"), D("-8100"), D("5200"), D("19020"), D("-2250"), D("9300.40"))),
            Series("rebates", (D("3100"), D("3040"), D("2980"), D("3120"), D("3200"), D("3155"))),
        ),
        "USD",
    )
    heat = Chart(
        "heat",
        "Rejections by sender and reason",
        ("unknown security", "unknown account", "checksum", "conflicting content", "no such trade"),
        (
            Series("BATS drop", (14, 3, 0, 1, 2)),
            Series("NYSE drop", (8, 0, 0, 0, 4)),
            Series("OMS file", (5, 12, None, 6, 0)),
            Series("Away desk", (1, 2, 3, 0, 0)),
        ),
        "rows",
    )
    desks = Chart(
        "bar",
        "Executions by desk",
        ("Program trading, New York", "Market making, listed", "Retail wholesale, unsolicited", "Private clients", "Error account"),
        (Series("executions", (8_412, 6_120, 3_801, 1_684, 33)),),
        "executions",
    )
    figures = (
        Figure("Executions accepted", "20,050", "of 20,412 lines received"),
        Figure("Straight through", "98.9 %", "0.3 points above the month", "good"),
        Figure("Fail rate by value", "1.84 %", "41 open, 3 past deadline", "bad"),
        Figure("Open breaks", "37", "8 older than 3 days", "warn"),
        Figure("Net settlement cash", "−4,281,907.16", "USD, paid to NSCC"),
        Figure("Revenue", "57,575.75", "USD, today"),
    )
    return document(
        "Day control sheet",
        "Management",
        figures,
        Section(
            "Counts by stage",
            "Every row in ends in exactly one column to the right; the sums agree.",
            counts,
            count_columns,
            None,
            {"rejected": 158, "ignored": 87},
        ),
        Section(
            "Break ageing",
            "",
            breaks,
            (ColumnFormat("age", "Age", "text"), ColumnFormat("count", "Breaks", "count"), ColumnFormat("value", "Value", "money", "USD")),
            ageing,
            {"count": 37, "value": D("308976.30")},
        ),
        Section("Straight-through rate", chart=rate),
        Section("Revenue", chart=revenue),
        Section("Rejections", "Where the rejected rows came from.", chart=heat),
        Section("Desks", chart=desks),
        footnotes=(
            "Straight through: accepted and settled without a person's act, by count.",
            "Fail rate: value of obligations open after settlement, divided by value due.",
        ),
    )


def trial_balance() -> Document:
    rows = [
        ("Assets", "1010", "Cash in bank, operating", D("12904118.22"), None),
        ("Assets", "1240", "CNS, owed to us", D("3348120.00"), None),
        ("Assets", "1310", "Receivable from customers", D("88120455.09"), None),
        ("Assets", "1510", "Firm inventory, long", D("40211870.50"), None),
        ("Assets", "1598", "FX position", D("0.00"), None),
        ("Liabilities", "2110", "Payable to customers", None, D("97455020.14")),
        ("Liabilities", "2130", "CNS, we owe", None, D("7630027.16")),
        ("Liabilities", "2310", "Firm inventory, short", None, D("9120400.00")),
        ("Equity", "3010", "Members' capital", None, D("30000000.00")),
        ("Income", "4010", "Commissions", None, D("245120.35")),
        ("Income", "4020", "Trading profit", None, D("180300.40")),
        ("Expense", "5010", "Regulatory fees", D("46304.24"), None),
    ]
    held = table({"class": pa.string(), "account": pa.string(), "name": pa.string(), "debit": MONEY, "credit": MONEY}, rows)
    columns = (
        ColumnFormat("class", "Class", "text"),
        ColumnFormat("account", "Account", "text", link="balance.account"),
        ColumnFormat("name", "Name", "text"),
        ColumnFormat("debit", "Debit", "money", "USD"),
        ColumnFormat("credit", "Credit", "money", "USD"),
    )
    totals = {"debit": D("144630868.05"), "credit": D("144630868.05")}
    figures = (
        Figure("Debits", "144,630,868.05", "USD"),
        Figure("Credits", "144,630,868.05", "USD"),
        Figure("Difference", "0.00", "debits equal credits", "good"),
    )
    return document("Trial balance", "FinOp", figures, Section("Ledger accounts", "", held, columns, None, totals, "class"))


def settlement_ladder() -> Document:
    days = ("11-24", "11-25", "11-27", "11-30", "12-01", "12-02")
    inflow = (D("18204110.50"), D("22100480.00"), D("4120050.00"), D("880400.00"), D("120000.00"), D("0.00"))
    outflow = (D("-22486017.66"), D("-16022114.20"), D("-5411870.00"), D("-402200.00"), D("0.00"), D("-60500.00"))
    running, held = [], D("9400000.00")
    for received, paid in zip(inflow, outflow, strict=True):
        held += received + paid
        running.append(held)
    rows = [(date(2026, int(d[:2]), int(d[3:])), i, o, i + o, r) for d, i, o, r in zip(days, inflow, outflow, running, strict=True)]
    ladder = table({"settle_date": pa.date32(), "receive": MONEY, "pay": MONEY, "net": MONEY, "position": pa.decimal128(38, 2)}, rows)
    columns = (
        ColumnFormat("settle_date", "Settles", "date", link="obligation.settle_date"),
        ColumnFormat("receive", "Receive", "money", "USD"),
        ColumnFormat("pay", "Pay", "money", "USD"),
        ColumnFormat("net", "Net", "money", "USD"),
        ColumnFormat("position", "Cash after", "money", "USD"),
    )
    chart = Chart("ladder", "Cash by settlement day", days, (Series("receive", inflow), Series("pay", outflow), Series("cash after", tuple(running))), "USD")
    figures = (Figure("Cash today", "5,118,092.84", "after settlement", "good"), Figure("Lowest cash", "5,118,092.84", "on 2026-11-24"))
    return document("Settlement and funding ladder", "FinOp", figures, Section("Ladder", "", ladder, columns, chart))


def stock_record() -> Document:
    rows = [
        ("037833100  APPLE INC", "customers, cash", D("10000"), None),
        ("037833100  APPLE INC", "customers, margin", D("2000"), None),
        ("037833100  APPLE INC", "firm inventory", D("800"), None),
        ("037833100  APPLE INC", "depository, free", None, D("9300")),
        ("037833100  APPLE INC", "pledged to bank", None, D("1000")),
        ("037833100  APPLE INC", "loaned to broker", None, D("1500")),
        ("037833100  APPLE INC", "fail to receive, CNS", None, D("800")),
        ("037833100  APPLE INC", "in transfer", None, D("200")),
        ("594918104  MICROSOFT CORP", "customers, cash", D("4120.5"), None),
        ("594918104  MICROSOFT CORP", "depository, free", None, D("4120.5")),
    ]
    held = table({"security": pa.string(), "location": pa.string(), "long": QUANTITY, "short": QUANTITY}, rows)
    columns = (
        ColumnFormat("location", "Location", "text", link="stock_record.security,location"),
        *(ColumnFormat(n, n.capitalize(), "quantity", "shares") for n in ("long", "short")),
    )
    figures = (Figure("Securities", "2"), Figure("Out of balance", "0", "long equals short in each", "good"))
    return document(
        "Stock record",
        "FinOp",
        figures,
        Section("By security and location", "", held, columns, None, {"long": D("16920.5"), "short": D("16920.5")}, "security"),
    )


def fails(count: int = 41) -> Document:
    causes = ["counterparty short", "awaiting loan return", "no instruction matched", "position on hold", "late drop copy"]
    names = ["037833100", "594918104", "459200101", "88160R101", "02079K305"]
    rows = []
    for n in range(count):
        age = n % 9 + 1
        tone = "bad" if age > 6 else "warn" if age > 4 else ""
        side = -1 if n % 3 else 1
        quantity = D(side * (100 + 37 * n % 4_900))
        price = D("187.42") + D(n) / 8
        deadline = DAY + timedelta(days=6 - age)
        rows.append(
            (
                f"F{DAY:%y%m%d}{n:05d}",
                names[n % 5],
                "deliver" if side < 0 else "receive",
                quantity,
                price,
                (quantity * price).quantize(D("0.01")),
                age,
                causes[n % 5],
                deadline,
                tone,
            )
        )
    kinds: dict[str, pa.DataType] = {"fail_id": pa.string(), "cusip": pa.string(), "side": pa.string(), "quantity": QUANTITY, "mark": PRICE, "value": MONEY}
    held = table({**kinds, "age_settlement_days": pa.int64(), "cause": pa.string(), "deadline": pa.date32(), "tone": pa.string()}, rows)
    columns = (
        ColumnFormat("fail_id", "Fail", "text", link="fail.fail_id"),
        ColumnFormat("cusip", "CUSIP", "text", link="security.cusip"),
        ColumnFormat("side", "We", "text"),
        ColumnFormat("quantity", "Quantity", "quantity", "shares"),
        ColumnFormat("mark", "Mark", "price", "USD"),
        ColumnFormat("value", "Value", "money", "USD"),
        ColumnFormat("age_settlement_days", "Age", "count", "settlement days"),
        ColumnFormat("cause", "Cause", "text"),
        ColumnFormat("deadline", "Rule 204 deadline", "date", tone="tone"),
    )
    values = [row[5] for row in rows]
    figures = (
        Figure("Open fails", f"{count:,}"),
        Figure("Past deadline", str(sum(row[9] == "bad" for row in rows)), "close out or explain today", "bad"),
        Figure("Due within 2 days", str(sum(row[9] == "warn" for row in rows)), "borrow or buy", "warn"),
    )
    return document(
        "Fails with deadlines", "Compliance", figures, Section("Open fails", "Oldest deadline first.", held, columns, None, {"value": sum(values, D(0))})
    )


def value_at_risk() -> Document:
    bins = [n * 25 for n in range(-20, 21)]
    counts = tuple(round(60 * math.exp(-((n / 160) ** 2))) + (3 if n == -375 else 0) for n in bins)
    labels = tuple(f"{n}k".replace("-", "−") for n in bins)
    chart = Chart(
        "bar",
        "One-day profit and loss of 1,004 scenarios",
        labels,
        (Series("scenarios", counts),),
        "scenarios",
        marks=(Mark("−375k", "99 % VaR −374,118"),),
        touching=True,
    )
    rows = [
        ("INV-01", "AAPL", D("40000"), D("7496800.00"), -0.0214, D("0.18400000")),
        ("INV-01", "MSFT", D("-12000"), D("-5102400.00"), 0.0187, D("-0.12520000")),
        ("INV-02", "IBM", D("5100"), D("1207170.00"), -0.0093, D("0.02965000")),
    ]
    kinds = {"account": pa.string(), "symbol": pa.string(), "quantity": QUANTITY, "exposure": MONEY, "worst_day": pa.float64(), "share": pa.decimal128(12, 8)}
    columns = (
        ColumnFormat("account", "Account", "text"),
        ColumnFormat("symbol", "Security", "text", link="exposure.account,symbol"),
        ColumnFormat("quantity", "Quantity", "quantity", "shares"),
        ColumnFormat("exposure", "Exposure", "money", "USD"),
        ColumnFormat("worst_day", "Worst day", "measure", "return"),
        ColumnFormat("share", "Of capital", "rate", "%"),
    )
    figures = (
        Figure("VaR 1 day, 99 %", "374,118", "USD, historical, 1,004 scenarios"),
        Figure("Expected shortfall", "431,902", "USD"),
        Figure("Left out", "3", "securities without 250 prices", "warn"),
    )
    exposure = Section("Exposure by account and security", "", table(kinds, rows), columns, None, {"exposure": D("3601570.00")})
    return document("Exposure and value at risk", "Risk", figures, Section("Distribution", "", chart=chart), exposure)


def all_reports() -> tuple[Document, ...]:
    return day_control(), fails(), trial_balance(), stock_record(), settlement_ladder(), value_at_risk()
