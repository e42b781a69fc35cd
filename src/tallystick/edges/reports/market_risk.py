"""Risk: the firm's exposure by account and security, one-day historical value at risk and expected shortfall, and the scenarios behind them."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

from tallystick.edges.print.document import Chart, ColumnFormat, Document, Figure, Mark, Section, Series
from tallystick.edges.reports.day import ReportDay
from tallystick.edges.reports.histogram import histogram
from tallystick.edges.reports.wording import count_text, date_column, measured, money, money_text, number, shares, short_money, text, texts, totals_of

ALL = "ALL"
FOOTNOTES = (
    "Historical method, one day, full revaluation of shares: today's trade-date positions under the returns of each day of the window. Losses are positive.",
    "Value at risk is the k-th worst scenario, k = scenarios × (1 − confidence) rounded down; expected shortfall is the mean of the worst scenarios at its own "
    "confidence. Conventions, confidences and window are the rows of risk_policy of the day.",
    "Excluded: positions without a close of the day or of the last trade day, or with a close of the window missing. Their risk is not in these figures.",
)


def build(day: ReportDay) -> Document:
    """The page."""
    figures = day.table("select * from value_at_risk order by account_id = 'ALL' desc, account_id")
    every = next((row for row in figures.to_pylist() if row["account_id"] == ALL), None)
    shown = every if every and every["value_at_risk"] is not None else None
    drawn = (_distribution(day, shown),) if shown else ()
    sections = (*drawn, _figures(day, figures), _long_and_short(day), _exposure(day))
    return day.document("Exposure and value at risk", "Risk", "trade date", (*_tiles(day, every, shown), *_exposures(day)), sections, FOOTNOTES)


def _tiles(day: ReportDay, every: dict[str, Any] | None, shown: dict[str, Any] | None) -> tuple[Figure, ...]:
    """The figures of all accounts together, or why there are none."""
    if shown is None:
        reason = every["reason"] if every else "no position"
        return (Figure("Value at risk", "no figure", reason.replace("_", " ").lower(), "warn"),)
    left_out = shown["excluded_positions"]
    note = f"{_ordinal(shown['order_statistic'])} worst of {count_text(shown['scenarios'])} scenarios"
    excluded = f"positions, {money_text(shown['excluded_value'])} gross" if left_out else "every position is in"
    return (
        Figure(f"Value at risk, 1 day, {_per_cent(shown['confidence'])}", measured(shown["value_at_risk"]), f"{day.currency}, {note}"),
        Figure(
            "Expected shortfall",
            measured(shown["expected_shortfall"]),
            f"mean of the worst {shown['shortfall_scenarios']}, {_per_cent(shown['shortfall_confidence'])}",
        ),
        Figure("Excluded", count_text(left_out), excluded, "warn" if left_out else "good"),
    )


def _exposures(day: ReportDay) -> tuple[Figure, ...]:
    held = day.row("select count(*) as positions, coalesce(sum(market_value), 0.00) as net, coalesce(sum(gross_value), 0.00) as gross from exposure")
    return (
        Figure("Gross exposure", short_money(held["gross"]), f"{day.currency}, {count_text(held['positions'])} positions"),
        Figure("Net exposure", short_money(held["net"]), "long less short"),
    )


def _per_cent(confidence: float) -> str:
    return f"{confidence * 100:.4g} %"


def _ordinal(rank: int) -> str:
    ending = "th" if 10 <= rank % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th")
    return f"{rank}{ending}"


def _distribution(day: ReportDay, shown: dict[str, Any]) -> Section:
    """The scenario profits of all accounts as bars, with the two figures marked."""
    profits = [
        float(str(each)) for each in day.table(f"select profit from scenario_result where account_id = '{ALL}' order by scenario_date")["profit"].to_pylist()
    ]
    loss, shortfall = shown["value_at_risk"], shown["expected_shortfall"]
    bars = histogram(profits, (-shortfall, -loss))
    worded = ("", f"ES {measured(shortfall)} · VaR {measured(loss)}")
    marks = tuple(Mark(bars.labels[place], label) for place, label in zip(bars.marks, worded, strict=True))
    title = f"One-day profit and loss of all accounts in {len(profits):,} scenarios"
    note = f"Profit in {day.currency}; a bar begins at the figure under it. Dashed: minus expected shortfall, minus value at risk."
    chart = Chart("bar", title, bars.labels, (Series("scenarios", bars.counts),), "scenarios", note, marks, touching=True)
    return Section("Scenarios", f"Returns of {shown['first_scenario_date']} to {shown['last_scenario_date']}.", chart=chart)


def _figures(day: ReportDay, figures: pa.Table) -> Section:
    columns = (
        text("account_id", "Account", "value_at_risk.account_id"),
        ColumnFormat("value_at_risk", "Value at risk", "measure", day.currency),
        ColumnFormat("expected_shortfall", "Expected shortfall", "measure", day.currency),
        number("scenarios", "Scenarios"),
        number("order_statistic", "k-th worst"),
        number("shortfall_scenarios", "Mean of worst"),
        number("positions", "Positions"),
        number("excluded_positions", "Excluded"),
        money("gross_value", "Gross value", day.currency),
        money("excluded_value", "Excluded", day.currency),
        date_column("first_scenario_date", "Window from"),
        text("reason", "No figure because"),
    )
    return Section("Value at risk and expected shortfall", "Figures of accounts do not add up to ALL: what one loses, another may gain.", figures, columns)


def _long_and_short(day: ReportDay) -> Section:
    rows = day.table("""
        select account_id, cast(sum(greatest(market_value, 0)) as decimal(38,2)) as long_value,
            cast(sum(least(market_value, 0)) as decimal(38,2)) as short_value,
            cast(sum(gross_value) as decimal(38,2)) as gross, count(*) as positions
        from exposure group by account_id order by account_id
    """)
    series = (Series("long", tuple(rows["long_value"].to_pylist())), Series("short", tuple(rows["short_value"].to_pylist())))
    chart = Chart("bar", "Market value by account", texts(rows, "account_id"), series, day.currency)
    columns = (
        text("account_id", "Account"),
        number("positions", "Positions"),
        *[money(name, heading, day.currency) for name, heading in (("long_value", "Long"), ("short_value", "Short"), ("gross", "Gross"))],
    )
    totals = totals_of(rows, "positions", "long_value", "short_value", "gross")
    return Section("Long and short by account", "", rows, columns, chart if rows.num_rows else None, totals)


def _exposure(day: ReportDay) -> Section:
    table = day.table("""
        select e.account_id, coalesce(s.symbol, e.security_id) as security, s.name, e.security_id, e.quantity, e.close_price, e.market_value, e.gross_value,
            case e.priced when 'Y' then 'fresh' else 'stale or none' end as price_state, case e.priced when 'Y' then '' else 'warn' end as tone
        from exposure e left join security s using (security_id) order by e.account_id, e.gross_value desc, e.security_id
    """)
    columns = (
        text("account_id", "Account"),
        text("security", "Security", "exposure.account_id,security_id"),
        text("name", "Name"),
        shares("quantity", "Quantity"),
        ColumnFormat("close_price", "Close", "price", day.currency),
        money("market_value", "Market value", day.currency),
        money("gross_value", "Gross", day.currency),
        text("price_state", "Close is", tone="tone"),
    )
    return Section("Exposure by account and security", "Largest first.", table, columns, None, totals_of(table, "market_value", "gross_value"), "account_id")
