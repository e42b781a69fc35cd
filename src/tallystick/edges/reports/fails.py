"""Compliance: open fails with their causes, every clock that runs on them, close-outs and duties to borrow first; what is due first on top."""

from __future__ import annotations

from tallystick.edges.print.document import Chart, Document, Figure, Section, Series
from tallystick.edges.reports.ageing import fail_ageing
from tallystick.edges.reports.day import ReportDay
from tallystick.edges.reports.wording import count_text, date_column, money, number, shares, short_money, text, texts, totals_of, worded

STATES = {
    "OVERDUE": "Overdue: the close-out was due by the open of today or earlier",
    "DUE_NEXT_OPEN": "Close out by the open of the next settlement day",
    "SCOPE_TO_BE_CONFIRMED": "Outside CNS: Compliance confirms whether Rule 204 applies",
    "DUE_LATER": "Due later",
    "NONE": "Fails to receive: no close-out duty of ours",
}
"""States of a close-out in a reader's words, the most urgent first."""

CAUSES = {
    "OWN_LACK": "we lack shares",
    "COUNTERPARTY_LACK": "they lack shares",
    "CCP_NO_ALLOCATION": "no allocation from CNS",
    "UNMATCHED": "not matched",
    "CASH": "money lacks",
    "HOLD": "on hold",
}
EFFECTS = {"DUTY": "something must be done", "CHARGE": "a charge or report begins", "RIGHT": "something may be done"}
FOOTNOTES = (
    "17 CFR 242.204(a): a fail to deliver of a short sale is closed out by the open of the settlement day after the settlement date, one of a long sale or of "
    "bona fide market making by the open of the third. Days are settlement days, counted from the settlement date.",
    "17 CFR 242.204(b): where a fail was not closed out in time, no short sale in the security without a borrow until the purchase has settled.",
    "The threshold list is computed here from the market's published fails; the list an exchange publishes is what counts. "
    "Marks: V read in the source, S in a secondary one, K known, U unverified.",
    "Value is absolute, at the last close. CNS fails are listed by lot: the part of a net position that first failed on one settlement day.",
)


def build(day: ReportDay) -> Document:
    """The page."""
    sections = (fail_ageing(day), _causes(day), _clocks(day), _bound(day), _bought_in(day), _listed(day))
    return day.document("Fails and close-outs", "Compliance", "settlement date", _tiles(day), sections, FOOTNOTES)


def _tiles(day: ReportDay) -> tuple[Figure, ...]:
    row = day.row("""
        select count(*) filter (where direction = 'DELIVER') as deliver, count(*) filter (where direction = 'RECEIVE') as receive,
            coalesce(sum(value) filter (where direction = 'DELIVER'), 0.00) as deliver_value,
            coalesce(sum(value) filter (where direction = 'RECEIVE'), 0.00) as receive_value,
            count(*) filter (where close_out_state = 'OVERDUE') as overdue, count(*) filter (where close_out_state = 'DUE_NEXT_OPEN') as next_open,
            count(*) filter (where close_out_state = 'SCOPE_TO_BE_CONFIRMED') as unclear,
            min(close_out_date) filter (where close_out_state = 'DUE_NEXT_OPEN') as next_day
        from fail
    """)
    overdue = Figure("Overdue", count_text(row["overdue"]), "close out now; pre-borrow before selling short", "bad")
    next_open = Figure("Due next open", count_text(row["next_open"]), f"by the open of {row['next_day']}", "warn")
    return (
        overdue if row["overdue"] else Figure("Overdue", "0", "none", "good"),
        next_open if row["next_open"] else Figure("Due next open", "0", "none", "good"),
        Figure("To be confirmed", count_text(row["unclear"]), "outside CNS", "warn" if row["unclear"] else ""),
        Figure("Fails to deliver", count_text(row["deliver"]), f"{day.currency} {short_money(row['deliver_value'])}"),
        Figure("Fails to receive", count_text(row["receive"]), f"{day.currency} {short_money(row['receive_value'])}"),
    )


def _causes(day: ReportDay) -> Section:
    table = day.table(f"""
        select {worded("cause", CAUSES)} as cause, count(*) filter (where direction = 'DELIVER') as deliver,
            count(*) filter (where direction = 'RECEIVE') as receive, cast(sum(value) as decimal(38,2)) as value
        from fail group by 1 order by value desc, 1
    """)
    values = Series("value", tuple(table["value"].to_pylist()))
    chart = Chart("bar", "Value of open fails by cause", texts(table, "cause"), (values,), day.currency)
    columns = (text("cause", "Cause"), number("deliver", "Deliver"), number("receive", "Receive"), money("value", "Value", day.currency))
    note = "In CNS a delivery fails for want of shares, a receipt where the clearing corporation allocates none."
    return Section("Fails by cause", note, table, columns, chart if table.num_rows else None, totals_of(table, "deliver", "receive", "value"))


def _clocks(day: ReportDay) -> Section:
    table = day.table(f"""
        select clock, {worded("effect", EFFECTS)} as effect, count(*) as fails, count(*) filter (where state = 'DUE_NEXT_OPEN') as next_day,
            count(*) filter (where state in ('OVERDUE', 'REACHED')) as past, min(due_on) filter (where state in ('RUNNING', 'DUE_NEXT_OPEN')) as first_due,
            min(consequence) as consequence, min(source) as source, min(evidence) as evidence
        from fail_clock group by clock, effect order by count(*) filter (where state = 'OVERDUE') desc, first_due nulls last, clock
    """)
    columns = (
        text("clock", "Clock"),
        text("effect", "When it is up"),
        number("fails", "Fails"),
        number("next_day", "Due next day"),
        number("past", "Past"),
        date_column("first_due", "Next one due"),
        text("consequence", "What then"),
        text("source", "Source"),
        text("evidence", "Mark"),
    )
    note = "Days are counted from the settlement date; each fail's own dates stand in the table fail_clock."
    return Section("Clocks on open fails", note, table, columns, None, totals_of(table, "fails"))


def _bound(day: ReportDay) -> Section:
    table = day.table("""
        select coalesce(s.symbol, p.security_id) as security, p.security_id, since, quantity, ends_on, duties
        from pre_borrow p left join security s using (security_id) order by since, security_id
    """)
    columns = (
        text("security", "Security"),
        date_column("since", "Since"),
        shares("quantity", "Not closed out"),
        date_column("ends_on", "Ends on"),
        number("duties", "Fails behind it"),
    )
    note = "No short sale without a borrow arranged first, by us or by a broker that clears through us; without an end too little has been purchased."
    return Section("Borrow before selling short", note, table, columns, None, {})


def _bought_in(day: ReportDay) -> Section:
    table = day.table("""
        select coalesce(s.symbol, b.security_id) as security, b.fail_id, lower(b.state) as state, quantity, earliest_on, notified_on, notified_quantity,
            execute_on, executed_quantity, evidence
        from buy_in b left join security s using (security_id)
        where b.state <> 'WAITING' order by execute_on nulls last, earliest_on, b.fail_id
    """)
    columns = (
        text("security", "Security", "buy_in.fail_id"),
        text("state", "State"),
        shares("quantity", "Not received"),
        date_column("earliest_on", "Earliest"),
        date_column("notified_on", "Notice of"),
        shares("notified_quantity", "Noticed"),
        date_column("execute_on", "Executable"),
        shares("executed_quantity", "Executed"),
        text("evidence", "Mark"),
    )
    return Section("Buy-ins", "What we have not received and may buy in.", table, columns, None, {})


def _listed(day: ReportDay) -> Section:
    rank = " ".join(f"when '{state}' then {place}" for place, state in enumerate(STATES))
    table = day.table(f"""
        select {worded("close_out_state", STATES)} as duty, fail_id, lower(direction) as we, coalesce(s.symbol, f.security_id) as security, f.security_id,
            quantity, value, age_settlement_days, origin_date, {worded("cause", CAUSES)} as cause, status_reason,
            case close_out_kind when 'NONE' then null else replace(lower(close_out_kind), '_', ' ') end as kind, close_out_date,
            curable_quantity, sentence, case close_out_state when 'OVERDUE' then 'bad' when 'DUE_NEXT_OPEN' then 'warn' else '' end as tone
        from fail f left join security s using (security_id)
        order by case close_out_state {rank} else 9 end, close_out_date nulls last, value desc, fail_id
    """)
    columns = (
        text("duty", "Duty"),
        text("security", "Security", "fail.fail_id"),
        text("we", "We"),
        shares("quantity", "Quantity"),
        money("value", "Value", day.currency),
        number("age_settlement_days", "Age", "settlement days"),
        date_column("origin_date", "First failed"),
        text("cause", "Cause"),
        text("status_reason", "Depository says"),
        text("kind", "Sale"),
        date_column("close_out_date", "Close out by", tone="tone"),
        shares("curable_quantity", "Curable"),
        text("sentence", "In a sentence"),
    )
    return Section("Open fails", "What is due first stands first.", table, columns, None, totals_of(table, "value"), "duty")
